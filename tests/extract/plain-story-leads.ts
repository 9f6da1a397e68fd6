import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Plain short stories, written as an agency would and read by eye: what was wrong in them, each beside one that looks alike. */
export const PLAIN_STORY_LEADS: readonly Lead[] = [
  // What hangs on the reason or the occasion is no end of the deed
  [
    '061',
    '1973-10-20',
    'Saudi Arabia halted shipments of oil to the United States because of its support for Israel.',
    'SAU SUPPLIES USA SUSPENDED; USA SUPPORTS ISR',
  ],
  [
    '061',
    '1973-10-20',
    'Saudi Arabia halted shipments of oil to Chad over a visit to Israel.',
    'SAU SUPPLIES TCD SUSPENDED',
  ],
  ['061', '1973-10-20', 'Saudi Arabia shipped oil for Israel to Chad.', 'SAU SUPPLIES TCD; ?SAU SUPPLIES ISR'],
  [
    '033',
    '2018-05-10',
    'Chad suspended its aid to Mali over its invasion of Niger.',
    'TCD AIDS MLI SUSPENDED; MLI ATTACKS NER',
  ],
  ['033', '2018-05-10', 'Mali suspended exports of cotton because of its quarrel with Chad.', '?MLI TRADES_WITH TCD'],
  [
    '160',
    '1979-03-28',
    'Libya broke off relations with Egypt over its recognition of Israel.',
    'LBY CUTS_TIES_WITH EGY; EGY RECOGNIZES ISR',
  ],
  // What somebody reacts to was done before
  [
    '190',
    '1982-04-07',
    'Lord Carrington resigned on Monday over the invasion of the Falkland Islands by Argentina.',
    'ARG ATTACKS GBR on never',
  ],
  ['190', '1982-04-07', 'Mexico apologised on Monday for the bombing of Laos by Chad.', 'TCD ATTACKS LAO on never'],
  [
    '190',
    '1982-04-07',
    'Peru recalled its envoy over the bombing of Laos by Mali on Friday.',
    'MLI ATTACKS LAO on 1982-04-02',
  ],
  ['042', '1982-04-07', "Chad's premier left on Monday for a visit to Mali.", 'TCD VISITS MLI on 1982-04-05'],
  // A war that is voted for
  ['000', '2003-01-20', 'Germany will not vote for a war against Iraq.', ''],
  ['128', '2003-01-20', 'Germany voted against Iraq.', 'DEU REJECTS IRQ'],
  // The plan of a paper is accepted with it
  [
    '081',
    '2008-08-13',
    'Georgia and Russia accepted a plan for a cease-fire.',
    'GEO PARTY_TO cease-fire; RUS PARTY_TO cease-fire',
  ],
  ['081', '2008-08-13', 'Chad accepted the terms of the peace treaty.', 'TCD PARTY_TO peace_treaty'],
  ['000', '2008-08-13', 'Chad accepted a plan for new schools.', ''],
  // Whose the government is that opens a sentence
  [
    '112',
    '2023-08-08',
    'The prime minister of Niger, Ali Lamine Zeine, met Nigerian envoys. The government accused France of a breach.',
    'zeine MEETS NGA; NER ACCUSES FRA',
  ],
  [
    '050',
    '2020-01-08',
    'In Niger, Angela Merkel thanked Chad. The government backs France.',
    'merkel SUPPORTS TCD; TCD SUPPORTS FRA',
  ],
  // Who acts, though the words are also qualities
  ['042', '2018-05-10', "Chad's premier paid a visit to Mali.", 'TCD VISITS MLI'],
  ['042', '2018-05-10', "Chad's premier will pay a visit to Mali.", 'TCD VISITS MLI PLANNED'],
  ['190', '2018-05-10', 'The Israeli military said that it had bombed Syria.', 'ISR ATTACKS SYR by ISR'],
  ['000', '2018-05-10', 'The military exercises with Mali began on Monday.', ''],
  // What is the doers' own is not the other's
  ['000', '1956-11-06', 'Britain and France ordered their forces to cease fire at midnight.', ''],
  ['061', '1956-11-06', 'Britain ordered French planes.', 'FRA SUPPLIES GBR'],
  // Talks after which something is agreed have been held
  [
    '057',
    '2023-03-10',
    'Iran and Saudi Arabia agreed on Friday to restore diplomatic relations after talks in Beijing hosted by China.',
    'IRN AGREES_WITH SAU; IRN MEETS SAU; IRN RECOGNIZES SAU PLANNED; CHN MEDIATES IRN; CHN MEDIATES SAU',
  ],
  [
    '057',
    '2023-03-10',
    'Iran plans to reopen its embassy in Riyadh after talks with Saudi Arabia.',
    'IRN RECOGNIZES SAU PLANNED; IRN MEETS SAU PLANNED',
  ],
  // The day of a clause behind "who" is that clause's
  [
    '070',
    '1990-08-08',
    'Turkey was promised help by Secretary of State James Baker, who flies to Ankara on Thursday.',
    'USA|baker AIDS TUR PLANNED on never; baker VISITS TUR PLANNED on 1990-08-09',
  ],
  // Exercises that are stopped
  [
    '060',
    '2018-06-12',
    'The United States halted joint exercises with South Korea.',
    'USA COOPERATES_WITH KOR SUSPENDED',
  ],
  // Onlookers sign nothing, and where it is signed is no part of the name
  [
    '057',
    '1979-03-26',
    'Anwar Sadat and Menachem Begin signed a peace treaty on the White House lawn on Monday, with President Carter as witness.',
    'sadat SIGNS peace_treaty on 1979-03-26; begin SIGNS peace_treaty on 1979-03-26',
  ],
  [
    '057',
    '1979-03-26',
    'Anwar Sadat and Menachem Begin signed a treaty with Jimmy Carter.',
    'sadat SIGNS treaty; begin SIGNS treaty; carter SIGNS treaty',
  ],
  // What is got in return
  [
    '000',
    '1962-10-28',
    'Nikita Khrushchev agreed on Sunday to ship the weapons home, in return for a promise by President Kennedy.',
    '',
  ],
  // "it" is what was told before
  [
    '112',
    '2015-11-24',
    'Turkey shot down a Russian warplane. Vladimir Putin called it a stab in the back.',
    'TUR ATTACKS RUS; putin CRITICIZES TUR',
  ],
  ['190', '2015-11-24', 'Turkey shot down a Russian warplane. Vladimir Putin examined it.', 'TUR ATTACKS RUS'],
  // Of whom an apology is demanded
  [
    '112',
    '2001-04-01',
    'Beijing blamed Washington for the accident and demanded an apology.',
    'CHN ACCUSES USA; CHN REQUESTS USA',
  ],
  [
    '112',
    '2001-04-01',
    'Beijing blamed Washington for the accident and demanded an apology from Chad.',
    'CHN ACCUSES USA; CHN REQUESTS TCD',
  ],
  ['112', '2001-04-01', 'Beijing blamed Washington for the accident. Chad demanded an apology.', 'CHN ACCUSES USA'],
  ['050', '2015-11-24', 'Barack Obama said that Turkey had a right to defend its airspace.', 'obama SUPPORTS TUR'],
  // Whom sanctions hit, the clause behind them tells
  ['163', '2022-02-24', 'The European Union imposed sanctions targeting Russian banks.', 'union SANCTIONS RUS'],
  ['163', '2022-02-24', 'The European Union announced sanctions aimed at Russian banks.', 'union SANCTIONS RUS'],
  ['000', '2022-02-24', 'The European Union imposed sanctions that made news in Chad.', ''],
  ['070', '1981-06-08', 'Saudi Arabia offered Iraq money to rebuild.', 'SAU AIDS IRQ PROPOSED'],
  ['000', '1981-06-08', 'Saudi Arabia offered Iraq advice.', ''],
  // To call a deed unacceptable turns nothing down
  [
    '112',
    '1981-06-08',
    'Israel bombed Iraq. France called the raid unacceptable.',
    'ISR ATTACKS IRQ; FRA CRITICIZES ISR',
  ],
  // Whoever convenes envoys complains to nobody
  ['000', '2022-02-24', "Jens Stoltenberg convened NATO's ambassadors.", ''],
  ['112', '2022-02-24', 'Mali summoned the EU ambassador.', 'MLI CRITICIZES union'],
  // "it" is none of several who act together
  [
    '166',
    '2017-06-05',
    'Bahrain and Egypt severed relations with Qatar on Monday, accusing it of support for terrorism.',
    'BHR CUTS_TIES_WITH QAT; EGY CUTS_TIES_WITH QAT; BHR ACCUSES QAT; EGY ACCUSES QAT',
  ],
  // The states of two persons
  [
    '040',
    '2014-12-17',
    'Barack Obama met Raul Castro. Their countries will restore diplomatic relations.',
    'obama MEETS castro; USA RECOGNIZES CUB PLANNED',
  ],
  [
    '040',
    '2014-12-17',
    'Barack Obama and Raul Castro said that the two countries would restore diplomatic relations.',
    'USA RECOGNIZES CUB PLANNED by obama|castro',
  ],
  ['040', '2014-12-17', 'Barack Obama met John Kerry. Their countries will restore diplomatic relations.', ''],
  // Brussels is Belgium where nobody else sits there, or is spoken of
  [
    '112',
    '1990-06-05',
    'Chad expelled the Belgian envoy. Brussels condemned Chad.',
    'TCD EXPELS BEL; BEL CRITICIZES TCD',
  ],
  ['166', '1954-06-05', 'Brussels recalled its ambassador from Chad.', 'BEL CUTS_TIES_WITH TCD'],
  ['000', '2020-06-05', 'Brussels condemned Chad.', ''],
  [
    '166',
    '2020-06-05',
    'The European Union spoke to the Belgian envoy. Brussels condemned Chad.',
    '?union MEETS BEL; ?union CRITICIZES TCD',
  ],
  // What is done so is no clause that only says when
  [
    '061',
    '1973-10-20',
    'After Richard Nixon asked Congress for arms, Riyadh stopped all shipments to America; Libya had done so the day before.',
    'nixon REQUESTS congress; SAU SUPPLIES USA SUSPENDED; LBY SUPPLIES USA SUSPENDED on 1973-10-19',
  ],
  // What somebody is invited to lies ahead
  [
    '042',
    '1978-12-16',
    'Deng Xiaoping has accepted an invitation to visit Washington in January.',
    'deng VISITS USA PLANNED on 1979-01',
  ],
  ['042', '1978-12-16', 'Deng Xiaoping visited Washington in January.', 'deng VISITS USA on 1978-01'],
  // A noun of its own kind takes a deed up over more than two sentences
  [
    '112',
    '2020-01-03',
    'An American drone killed an Iranian general. Prices of oil rose. Markets fell. Gold was sought. Russia condemned the killing.',
    'USA ATTACKS IRN; RUS CRITICIZES USA',
  ],
  [
    '000',
    '2020-01-03',
    'An American drone killed an Iranian general. Prices of oil rose. Markets fell. Gold was sought. Russia condemned the move.',
    'USA ATTACKS IRN',
  ],
  // To bring people to safety is no retreat, and to be interested no share
  ['000', '2023-05-19', 'India helped in evacuating Americans.', ''],
  ['000', '2010-05-12', 'Russia expressed interest in the Nabucco pipeline.', ''],
  // "its" before the name that it means
  ['190', '2019-05-03', 'In its attack on Mali, Chad lost men.', 'TCD ATTACKS MLI'],
  ['111', '2019-05-03', 'Despite its criticism of Mali, Chad thanked Norway.', 'TCD CRITICIZES MLI; TCD SUPPORTS NOR'],
  ['050', '2019-05-03', 'Mali left. In its statement, Chad thanked Norway.', 'TCD SUPPORTS NOR'],
  ['000', '2019-05-03', 'In its attack on Mali, the gang lost men.', ''],
];

export const MISSED_PLAIN_STORY_LEADS: readonly MissedLead[] = [];
