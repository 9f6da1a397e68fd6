import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * A second look at who says it, whether it holds and when, with the look-alikes of each rule: real events in own words, labelled before they were run. Speakers
 * stand behind "by", dates behind "on".
 */
export const MORE_SAID_HELD: readonly Lead[] = [
  [
    'said',
    '1979-02-20',
    'Deng Xiaoping said that patience had run out and that China had invaded Vietnam.',
    'CHN ATTACKS VNM by deng',
  ],
  [
    'said',
    '2014-07-19',
    'Ukrainian President Petro Poroshenko held a news conference in Kiev. "Russia has supplied the rebels, and Russia has shelled Ukraine," he told reporters.',
    'RUS ATTACKS UKR by poroshenko',
  ],
  [
    'said',
    '1973-10-18',
    '"The world has been warned," said Saudi Oil Minister Ahmed Zaki Yamani. "My country has banned oil exports to the Netherlands."',
    'SAU SANCTIONS NLD by yamani',
  ],
  [
    'said',
    '1961-09-01',
    'Nehru told parliament: "We do not seek a quarrel. China has built a road. Chinese troops have invaded India."',
    'CHN ATTACKS IND by nehru',
  ],
  ['said', '1995-07-14', 'France condemned Serbia. "It is a scandal," it said.', 'FRA CRITICIZES SRB by nobody'],
  ['said', '1982-06-10', 'Israel invaded Lebanon, in view of the danger from the north.', 'ISR ATTACKS LBN by nobody'],
  ['said', '1990-08-10', 'Saddam Hussein made the world know fear: Iraq invaded Kuwait.', 'IRQ ATTACKS KWT by nobody'],
  [
    'said',
    '2002-04-15',
    'Venezuelan leader Hugo Chavez gave assurances that Venezuela had shipped oil to Cuba.',
    'VEN SUPPLIES CUB by chavez',
  ],
  [
    'said',
    '1967-05-25',
    'The "Voice of the Arabs" is a station. Egypt closed its border with Israel.',
    'EGY CUTS_TIES_WITH ISR by nobody',
  ],
  [
    'said',
    '2008-08-13',
    'Mikheil Saakashvili was on record as saying that Russian planes had bombed Georgia.',
    'RUS ATTACKS GEO by saakashvili',
  ],
  [
    'said',
    '2013-09-10',
    'Bashar al-Assad, according to Sergei Lavrov, met Walid al-Moallem before Syria recalled its ambassador from Jordan.',
    'SYR CUTS_TIES_WITH JOR; ?assad MEETS moallem',
  ],
  [
    'said',
    '1958-07-20',
    'Letters from Beirut said that the United States had sent troops to Lebanon.',
    'USA AIDS LBN by LBN; ?USA ATTACKS LBN',
  ],
  [
    'said',
    '1999-03-26',
    '"You have bombed my country," Yugoslav Foreign Minister Zivadin Jovanovic told NATO.',
    'nato ATTACKS YUG by jovanovic; ?jovanovic ACCUSES nato',
  ],
  [
    'said',
    '2011-03-20',
    'The African Union insisted that France halt its attacks on Libya.',
    'union REQUESTS FRA; ?FRA ATTACKS LBY',
  ],
  // Whether it holds
  ['held', '1989-02-10', 'Pakistan is bent on selling tanks to Sri Lanka.', 'PAK SUPPLIES LKA PLANNED'],
  ['held', '2019-10-07', 'Turkey is on course to invade Syria.', 'TUR ATTACKS SYR PLANNED'],
  ['held', '1997-06-01', 'Norway rejected the idea of expelling the Iranian ambassador.', 'NOR EXPELS IRN REFUSED'],
  ['held', '1987-07-20', 'There will be no talks until Iraq withdraws its troops from Iran.', ''],
  ['held', '1988-08-25', 'There were no talks until Iraq withdrew its troops from Iran.', 'IRQ YIELDS_TO IRN DONE'],
  ['held', '1974-08-01', 'Greece missed the chance to recognize China.', ''],
  ['held', '1992-01-20', 'Denmark lost no time in recognizing Croatia.', 'DNK RECOGNIZES HRV DONE'],
  ['held', '2006-10-20', 'China is not opposed to sanctioning North Korea.', '?CHN SANCTIONS PRK'],
  [
    'held',
    '1981-11-15',
    'Libya said there was no truth in reports that it had invaded Chad.',
    'LBY ATTACKS TCD DENIED by LBY',
  ],
  [
    'held',
    '1978-05-22',
    'Belgium had been asked to wait, but it was not prepared to, and it sent troops to Zaire.',
    'BEL AIDS COD DONE; ?BEL ATTACKS COD',
  ],
  ['held', '1955-04-28', 'Chou En-lai did not go to Bandung to condemn India.', ''],
  [
    'held',
    '1980-04-25',
    'The United States nearly attacked Iran, and it did break off relations with Iran.',
    'USA CUTS_TIES_WITH IRN DONE',
  ],
  ['held', '1970-05-02', 'Almost at once Sweden condemned the United States.', 'SWE CRITICIZES USA DONE'],
  [
    'held',
    '1966-03-12',
    'It is said that Indonesia will lift its sanctions against Malaysia.',
    'IDN YIELDS_TO MYS PLANNED',
  ],
  ['held', '1985-06-01', 'Spain went to the lengths of expelling two Cuban diplomats.', 'ESP EXPELS CUB DONE'],
  ['held', '1991-10-01', 'Egypt, which neither recognized nor condemned Croatia, kept silent.', ''],
  [
    'held',
    '1947-06-20',
    'Poland was persuaded to withdraw from the Paris talks and signed a trade agreement with Finland.',
    'POL SIGNS trade DONE; FIN SIGNS trade DONE',
  ],
  // When
  [
    'dated',
    '1990-12-01',
    'In two weeks of fighting in August Iraq detained 300 British citizens.',
    'IRQ COERCES GBR on 1990-08',
  ],
  ['dated', '1996-05-01', 'In his eighties, Hastings Banda visited Britain.', 'banda VISITS GBR on never'],
  [
    'dated',
    '1999-05-01',
    'Easter Island is far away; on May 1, Chile recognized Palau.',
    'CHL RECOGNIZES PLW on 1999-05-01',
  ],
  ['dated', '1950-07-10', 'The night before last North Korea bombed South Korea.', 'PRK ATTACKS KOR on 1950-07-08'],
  [
    'dated',
    '1972-03-20',
    'Japan will establish diplomatic relations with Mongolia in two weeks.',
    'JPN RECOGNIZES MNG PLANNED on 1972-04-03',
  ],
];

/** Leads of the kinds above that are not read right yet. */
export const MISSED_MORE: readonly MissedLead[] = [
  [
    'dated',
    '1968-08-30',
    'Dubcek spoke on August 20. In the night, Bulgaria invaded Czechoslovakia.',
    'BGR ATTACKS CSK on 1968-08-20',
    '"in the night" may be the night of the day told or the one before',
  ],

  [
    'held',
    '2003-03-18',
    'Nearly a year after it had recognized East Timor, Portugal lent East Timor 10 million dollars.',
    'PRT RECOGNIZES TLS DONE; PRT FUNDS TLS DONE',
    'both deeds are read, and the loan is lost where tellings are merged',
  ],
];
