import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Deeds dated in the many ways of English, from 1946 to 2025. Own words on real events, labelled before any rule for them; the date stands behind "on". */
export const DATED_LEADS: readonly Lead[] = [
  // Counted from the sentence before
  [
    'before',
    '1982-06-20',
    'Rain fell on Galilee on June 5. The next morning Israel invaded Lebanon.',
    'ISR ATTACKS LBN on 1982-06-06',
  ],
  [
    'before',
    '1973-11-01',
    'Kissinger was in Moscow on October 20. The previous night Saudi Arabia had banned oil exports to the United States.',
    'SAU SANCTIONS USA on 1973-10-19; ?kissinger VISITS SUN',
  ],
  [
    'before',
    '1979-12-30',
    'A storm swept Kabul on December 24. Twenty-four hours later, the Soviet Union invaded Afghanistan.',
    'SUN ATTACKS AFG on 1979-12-25',
  ],
  [
    'before',
    '1978-12-10',
    'The guns began on December 1. Forty-eight hours later Vietnam shelled Cambodia.',
    'VNM ATTACKS KHM on 1978-12-03',
  ],
  [
    'before',
    '1990-09-20',
    'Oil rose sharply on August 2. A fortnight later Iraq detained 30 British citizens.',
    'IRQ COERCES GBR on 1990-08-16',
  ],
  [
    'before',
    '1991-06-01',
    'Yugoslavia fell apart in 1991. The following spring Hungary recognized Bosnia.',
    'HUN RECOGNIZES BIH on 1992-03-01..1992-05-31',
  ],
  [
    'before',
    '1985-01-01',
    'The shah fell in 1979. That summer Egypt severed diplomatic relations with Iran.',
    'EGY CUTS_TIES_WITH IRN on 1979-06-01..1979-08-31',
  ],
  [
    'before',
    '2001-01-01',
    'Milosevic was voted out in 2000. The next year Germany lent Serbia 50 million marks.',
    'DEU FUNDS SRB DONE on 2001',
  ],
  [
    'before',
    '1972-03-01',
    'Nixon landed on February 21, 1972. On the 24th China released two American airmen.',
    'CHN YIELDS_TO USA on 1972-02-24; ?nixon VISITS CHN',
  ],
  [
    'before',
    '1958-08-01',
    'The king was shot on July 14. A day later the United States sent troops to Lebanon.',
    'USA AIDS LBN on 1958-07-15; ?USA ATTACKS LBN',
  ],
  [
    'before',
    '1969-04-01',
    'The ice on the Ussuri broke in March. Two weeks before, China had shelled Soviet posts.',
    'CHN ATTACKS SUN',
  ],
  [
    'before',
    '1994-08-01',
    'The plane was shot down on April 6. Within days Belgium withdrew its troops from Rwanda.',
    'BEL YIELDS_TO RWA on never',
  ],
  [
    'before',
    '1950-10-30',
    'Seoul was retaken on September 28. The month after, China massed troops along the border with North Korea.',
    'CHN MOBILIZES_AGAINST PRK on 1950-10',
  ],
  [
    'before',
    '1963-01-15',
    'The cease-fire came on November 21, 1962. Nine days later India opened negotiations with Pakistan.',
    'IND NEGOTIATES PAK on 1962-11-30',
  ],
  // Counted from publication
  [
    'today',
    '2024-05-15',
    'Belgium will send 30 jets to Ukraine in two weeks.',
    'BEL SUPPLIES UKR PLANNED on 2024-05-29; ?BEL AIDS UKR PLANNED',
  ],
  [
    'today',
    '1978-09-02',
    'Egypt will open negotiations with Israel in three days.',
    'EGY NEGOTIATES ISR PLANNED on 1978-09-05',
  ],
  [
    'today',
    '1999-04-10',
    'In two months, Hungary will lift its sanctions against Serbia.',
    'HUN YIELDS_TO SRB PLANNED on 1999-06',
  ],
  [
    'today',
    '1961-08-21',
    'A week ago on Sunday East Germany closed its border with West Germany.',
    'DDR CUTS_TIES_WITH DEU on 1961-08-13',
  ],
  ['today', '1947-03-01', 'Britain sent relief supplies to Greece as recently as January.', 'GBR AIDS GRC on 1947-01'],
  [
    'today',
    '1956-11-06',
    'Shortly after midnight on Monday British planes bombed Egypt.',
    'GBR ATTACKS EGY on 1956-11-05',
  ],
  [
    'today',
    '1946-03-20',
    'In the small hours of yesterday Iran appealed to the United Nations.',
    '?IRN REQUESTS nations',
  ],
  [
    'today',
    '2018-04-15',
    'Overnight from Friday to Saturday, France bombed Syria.',
    'FRA ATTACKS SYR on 2018-04-13..2018-04-14',
  ],
  ['today', '1989-12-28', 'The United States invaded Panama eight days ago.', 'USA ATTACKS PAN on 1989-12-20'],
  ['today', '2006-08-20', 'Until last Monday Israel bombed Lebanon.', 'ISR ATTACKS LBN'],
  // Named days and stretches
  [
    'named',
    '1985-02-20',
    'In the seventies Libya bought tanks from the Soviet Union.',
    'SUN SUPPLIES LBY on 1970-01-01..1979-12-31',
  ],
  ['named', '1985-02-20', "Iran bought ships from Britain in the '70s.", 'GBR SUPPLIES IRN on 1970-01-01..1979-12-31'],
  [
    'named',
    '1995-02-20',
    'At the turn of the year Russia attacked Chechnya and warned Georgia.',
    'RUS WARNS GEO on 1994-12-01..1995-01-31; ?RUS ATTACKS chechnya',
  ],
  [
    'named',
    '1995-09-20',
    'In the first week of May Croatia invaded Krajina; in the second, it apologized to Denmark.',
    'HRV YIELDS_TO DNK',
  ],
  [
    'named',
    '1995-09-20',
    'Croatia released two Danish soldiers in the first week of August.',
    'HRV YIELDS_TO DNK on 1995-08-01..1995-08-07',
  ],
  [
    'named',
    '1960-02-20',
    'In the nineteenth century Russia invaded Finland twice.',
    'RUS ATTACKS FIN on 1801-01-01..1900-12-31',
  ],
  ['named', '1999-04-10', 'On Easter Sunday NATO bombed Serbia.', 'nato ATTACKS SRB on 1999-04-04'],
  [
    'named',
    '1985-07-20',
    'In the winter of 1979-80 the Soviet Union invaded Afghanistan.',
    'SUN ATTACKS AFG on 1979-12-01..1980-02-29',
  ],
  [
    'named',
    '1982-05-02',
    'On the eve of the April 3 debate, Argentina invaded the Falklands and warned Chile.',
    'ARG WARNS CHL on 1982-04-02; ?ARG ATTACKS GBR',
  ],
  [
    'named',
    '2014-04-01',
    'Two days before the referendum on March 16, Russia massed troops along the border with Ukraine.',
    'RUS MOBILIZES_AGAINST UKR on 2014-03-14',
  ],
  [
    'named',
    '1993-09-20',
    'Three weeks after the signing on September 13, 1993 Norway praised Israel.',
    'NOR SUPPORTS ISR',
  ],
  [
    'named',
    '1949-01-10',
    "On New Year's Day India and Pakistan held their fire, and Belgium praised both.",
    '?BEL SUPPORTS IND; ?BEL SUPPORTS PAK',
  ],
  [
    'named',
    '1979-03-01',
    'China attacked Vietnam on 17 Feb. and withdrew its troops from Vietnam on 16 March.',
    'CHN ATTACKS VNM on 1979-02-17; ?CHN YIELDS_TO VNM',
  ],
  ['named', '1981-06-20', 'On Sun., June 7, Israel bombed Iraq.', 'ISR ATTACKS IRQ on 1981-06-07'],
  [
    'named',
    '1999-06-12',
    "Poland, on March 12, '99, joined NATO, and Belarus recalled its ambassador from Poland the same day.",
    'BLR CUTS_TIES_WITH POL on 1999-03-12',
  ],
  [
    'named',
    '2008-08-30',
    'Between 8 and 12 August Russia bombed Georgia.',
    'RUS ATTACKS GEO on 2008-08-08..2008-08-12',
  ],
  ['named', '2003-05-10', 'In the three weeks to April 9 the United States bombed Iraq.', 'USA ATTACKS IRQ'],
  [
    'named',
    '1968-09-01',
    'Hungary invaded Czechoslovakia on the night of 20-21 August.',
    'HUN ATTACKS CSK on 1968-08-20..1968-08-21',
  ],
  [
    'named',
    '1948-05-20',
    'Egypt invaded Palestine last Saturday, on the day after the proclamation of May 14.',
    'EGY ATTACKS PSE on 1948-05-15',
  ],
  [
    'named',
    '1971-12-20',
    'From December 3 until December 16 India bombed Pakistan.',
    'IND ATTACKS PAK on 1971-12-03..1971-12-16',
  ],
  ['named', '2020-07-01', 'In mid-June India summoned the Chinese ambassador.', 'IND CRITICIZES CHN on 2020-06'],
  ['named', '1954-08-01', 'France, in the last days of July, signed an agreement with Tunisia.', 'FRA SIGNS agreement'],
];

/** Leads of the kinds above that are not read right yet. */
export const MISSED_DATED: readonly MissedLead[] = [];
