import type { Lead, MissedLead } from '../../support/lead-suite.ts';

/** Diplomatic cooperation: praise, recognition, signings (roots 05). */
export const TIES_LEADS: readonly Lead[] = [
  [
    '055',
    '1972-05-15',
    'Egypt was condemned by Libya and apologised to Sudan on Friday.',
    'LBY CRITICIZES EGY; EGY YIELDS_TO SDN',
  ],
  ['050', '1992-06-15', 'Israel and China established diplomatic relations.', 'ISR RECOGNIZES CHN'],
  ['051', '1985-06-15', 'Zimbabwe praised Norway for its stand on sanctions.', 'ZWE SUPPORTS NOR'],
  ['057', '1989-06-15', 'Hungary signed a trade accord with South Korea.', 'HUN SIGNS accord; KOR SIGNS accord'],
  ['051', '1956-11-08', "Nehru praised Yugoslavia's stand on Hungary.", 'nehru SUPPORTS YUG'],
  [
    '054',
    '1974-09-04',
    'East Germany and the United States established diplomatic relations today after eight months of talks.',
    'DDR RECOGNIZES USA',
  ],
  [
    '057',
    '1951-09-08',
    'Forty-eight nations, among them Britain and France, signed a peace treaty with Japan in San Francisco.',
    'GBR SIGNS treaty; FRA SIGNS treaty; JPN SIGNS treaty',
  ],
  [
    '054',
    '1958-02-08',
    "The new United Arab Republic was recognised by Jordan's neighbour Iraq only after some weeks.",
    '?IRQ RECOGNIZES EGY; ?IRQ RECOGNIZES united_arab',
  ],
  [
    '057',
    '1984-12-19',
    'Margaret Thatcher and Zhao Ziyang put their signatures in Peking to the joint declaration on Hong Kong.',
    'thatcher SIGNS declaration; zhao SIGNS declaration; ?thatcher VISITS CHN; ?thatcher MEETS zhao',
  ],
  [
    '054',
    '1991-12-23',
    'Germany went ahead and recognised Slovenia and Croatia, three weeks before its partners.',
    'DEU RECOGNIZES SVN; DEU RECOGNIZES HRV',
  ],
  [
    '055',
    '1999-05-10',
    'President Clinton telephoned his apologies to Jiang Zemin for the bombing of the embassy.',
    'clinton|USA YIELDS_TO jiang|CHN; ?clinton MEETS jiang',
  ],
  [
    '057',
    '1979-06-18',
    'Jimmy Carter and Leonid Brezhnev signed the SALT II treaty in the Hofburg palace and embraced.',
    'carter SIGNS salt; brezhnev SIGNS salt; ?carter MEETS brezhnev; ?carter VISITS AUT; ?brezhnev VISITS AUT',
  ],
  [
    '057',
    '1998-04-10',
    'After 22 months of talks Tony Blair and Bertie Ahern put their names to the Good Friday Agreement in Belfast.',
    'blair SIGNS agreement; ahern SIGNS agreement; ?blair MEETS ahern',
  ],
  [
    '057',
    '1954-07-21',
    'Pierre Mendes-France and Pham Van Dong reached agreement in Geneva on a truce in Indo-China and on a line along the 17th parallel.',
    'mendes SIGNS truce|agreement; pham|dong SIGNS truce|agreement; ?mendes MEETS pham; ?mendes PARTY_TO truce; ?pham PARTY_TO truce',
  ],
  ['054', '1960-07-01', 'Ghana was among the first to recognise the new Somali Republic.', 'GHA RECOGNIZES SOM'],
  [
    '057',
    '1993-09-13',
    'Yitzhak Rabin took the hand of Yasser Arafat after their aides had signed the declaration of principles.',
    'rabin MEETS arafat; ?ISR SIGNS declaration; ?palestine SIGNS declaration; ?PSE SIGNS declaration',
  ],
  [
    '057',
    '1970-08-12',
    'West German Chancellor Willy Brandt and Soviet Premier Alexei Kosygin today signed a treaty renouncing the use of force.',
    'brandt SIGNS treaty; kosygin SIGNS treaty',
  ],
  [
    '057',
    '1978-09-17',
    'Egypt and Israel agreed at Camp David on a framework for peace, brokered by President Carter.',
    '?EGY SIGNS framework; ?ISR SIGNS framework; ?EGY AGREES_WITH ISR; carter MEDIATES EGY; carter MEDIATES ISR',
  ],
  [
    '054',
    '1989-12-19',
    'Hungary and the Vatican announced they would restore diplomatic relations next year.',
    'HUN RECOGNIZES VAT PLANNED',
  ],
  ['057', '1972-12-21', 'East and West Germany signed a treaty in East Berlin.', 'DDR SIGNS treaty; DEU SIGNS treaty'],
  ['057', '1963-05-25', 'Thirty African states set up the Organization of African Unity at Addis Ababa.', ''],
  [
    '054',
    '1970-10-13',
    'Canada and China agreed to exchange ambassadors, and Ottawa dropped its ties with Taiwan.',
    'CAN RECOGNIZES CHN; ?CAN AGREES_WITH CHN; CAN CUTS_TIES_WITH TWN',
  ],
  [
    '057',
    '1995-11-21',
    'The presidents of Bosnia, Croatia and Serbia initialled a peace agreement in Dayton, Ohio.',
    'BIH SIGNS agreement; HRV SIGNS agreement; SRB SIGNS agreement',
  ],
  [
    '054',
    '2011-07-09',
    'Britain, Egypt and the United States recognised South Sudan on the day of its independence.',
    'GBR RECOGNIZES SSD; EGY RECOGNIZES SSD; USA RECOGNIZES SSD',
  ],
  [
    '057',
    '1955-05-14',
    'The Soviet Union and seven of its allies signed a treaty of mutual defence in Warsaw.',
    'SUN SIGNS treaty',
  ],
  [
    '054',
    '1971-10-25',
    'The General Assembly voted to seat Communist China and to expel the Chinese Nationalists.',
    '?assembly EXPELS TWN; ?CHN MEMBER_OF nations; ?assembly SUPPORTS CHN',
  ],
  [
    '057',
    '1947-02-10',
    'Italy signed a treaty of peace with the Allies in Paris on Monday and ceded the Dodecanese to Greece.',
    'ITA SIGNS treaty; ITA YIELDS_TO GRC',
  ],
  [
    '054',
    '2002-04-24',
    'East Timor will open an embassy in Jakarta as soon as it is free.',
    'TLS RECOGNIZES IDN PLANNED',
  ],
  [
    '057',
    '1963-08-05',
    'The limited test-ban treaty was signed in Moscow by Dean Rusk, Andrei Gromyko and Lord Home.',
    'rusk SIGNS treaty; gromyko SIGNS treaty; home SIGNS treaty; ?rusk VISITS SUN; ?home VISITS SUN',
  ],
];

/** Those that are not yet read right, with the cause. */
export const MISSED_TIES_LEADS: readonly MissedLead[] = [
  [
    '054',
    '1995-07-11',
    'Washington and Hanoi exchanged notes that restored full relations, twenty years after the fall of Saigon.',
    'USA RECOGNIZES VNM',
    'notes restore relations, not their writers',
  ],
  [
    '055',
    '1998-03-25',
    'Bill Clinton, speaking in Kigali, said the world had been too slow and voiced regret to Rwanda.',
    'clinton|USA YIELDS_TO RWA; clinton VISITS RWA',
    'a stay that only a participle tells',
  ],
  [
    '057',
    '1949-04-04',
    'Twelve Western nations today signed the North Atlantic Treaty in Washington.',
    '',
    'some nations of the West are taken for all',
  ],
];
