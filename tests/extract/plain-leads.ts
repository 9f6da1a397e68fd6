import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Plain sentences whose parts had run together: goods and days, towns and weeks, portfolios and states, what is described by "it" and a verb;
 * as `reference-leads.ts`.
 */
export const PLAIN_LEADS: readonly Lead[] = [
  // A time behind a sum or a town is no part of it
  ['a sum and a year', '2003-01-10', 'Brazil gave Peru $50 million last year.', 'BRA AIDS PER on 2002'],
  [
    'a sum and a month',
    '2003-01-10',
    'The Asian Development Bank lent Sri Lanka $50 million last month.',
    'asian AIDS LKA on 2002-12',
  ],
  ['a fine', '2020-11-02', 'Poland fined Gazprom $7.6 billion last month.', 'POL SANCTIONS gazprom'],
  ['a town and a week', '1998-05-20', 'President Jiang Zemin is due in Moscow next week.', 'jiang VISITS RUS PLANNED'],

  // What is described by "it" and a verb
  [
    'for the radars it has delivered',
    '2024-07-08',
    'Gilberto Teodoro thanked Japan for the radars it has delivered.',
    'teodoro SUPPORTS JPN',
  ],
  ['for the help it gave', '1998-05-20', 'Peru praised Chile for the help it gave.', 'PER SUPPORTS CHL'],
  [
    'over the ships it has sunk',
    '1998-05-20',
    'Peru condemned Chile over the ships it has sunk.',
    'PER CRITICIZES CHL',
  ],
  [
    'in a note it would leave',
    '1998-05-20',
    'Peru said in a note it would leave the Rio Pact.',
    'PER WITHDRAWS_FROM rio PLANNED',
  ],

  // Whom somebody lets or helps does what follows
  [
    'letting rebels use',
    '1999-01-20',
    'Angola accused Zambia of letting rebels of UNITA use its territory.',
    'AGO ACCUSES ZMB',
  ],
  [
    'an offer to help build',
    '1956-07-20',
    'The United States renewed its offer to help Egypt build the High Dam.',
    '?USA AIDS EGY PROPOSED; ?EGY BUILDS dam PROPOSED',
  ],
  [
    'lent to build',
    '1998-05-20',
    'Russia will lend Vietnam $1 billion to build a refinery.',
    'RUS FUNDS VNM PLANNED; ?VNM BUILDS refinery PLANNED',
  ],
  [
    'stopped to brief',
    '1998-05-20',
    'Robin Cook stopped in Cairo to brief Hosni Mubarak.',
    'cook VISITS EGY; cook MEETS mubarak DONE',
  ],

  // Whose ministers they are stands behind what they are for
  [
    'ministers of transport of',
    '2024-04-23',
    'The ministers of transport of Iraq, Qatar and Chad signed a memorandum on a railway.',
    'IRQ SIGNS memorandum; QAT SIGNS memorandum; TCD SIGNS memorandum',
  ],
  [
    'two behind their office',
    '1998-10-27',
    'A treaty of commerce was signed by the foreign ministers, José Ayala of Ecuador and Fernando de Trazegnies of Peru.',
    'ayala SIGNS treaty; trazegnies SIGNS treaty',
  ],

  // One who confers does it himself
  [
    'conferred',
    '1972-07-19',
    'Premier Aziz Sidky of Egypt flew to Moscow last week, conferred with Leonid Brezhnev, the party chief, and came home.',
    'sidky VISITS SUN; sidky MEETS brezhnev',
  ],

  // What was laid on somebody is lifted from him
  [
    'sanctions that it had imposed',
    '1999-04-06',
    'The Security Council suspended the sanctions that it had imposed on Libya.',
    'security YIELDS_TO LBY; ?security SANCTIONS LBY',
  ],

  // Asking for somebody's support is no support
  [
    "asked for Japan's support",
    '2024-07-08',
    "Enrique Manalo, the Philippine foreign secretary, asked for Japan's support.",
    'manalo REQUESTS JPN',
  ],
  ["reaffirmed Japan's support", '2024-07-08', "Tokyo reaffirmed Japan's support for Ukraine.", 'JPN SUPPORTS UKR'],

  // Behind a comma and "and" a plain past goes on with who says so
  [
    'said that it had, and asked',
    '1999-03-20',
    'Albania said that Serbian forces had fired on a village, and asked NATO for help.',
    'ALB REQUESTS nato; ?SRB ATTACKS ALB',
  ],
  [
    'would, and thanked',
    '1998-05-20',
    'Brazil announced that Peru would receive ten tanks, and thanked Chile.',
    'BRA SUPPORTS CHL; ?BRA SUPPLIES PER PLANNED',
  ],
  [
    'denied, and invited',
    '1998-05-20',
    'Chad denied that it had armed rebels, and invited the United Nations to send observers.',
    'TCD REQUESTS nations',
  ],
  [
    'had, and had',
    '1998-05-20',
    'Peru said that Chile had bombed its post and attacked a boat of Bolivia.',
    'CHL ATTACKS PER by PER; CHL ATTACKS BOL by PER',
  ],

  // "long" stands before a verb as well
  ['has long accused', '1998-05-20', 'India has long accused Pakistan of lying.', 'IND ACCUSES PAK'],

  // One preposition behind another goes with the verb
  [
    'flew on to',
    '1997-10-23',
    'Nelson Mandela thanked Libya for its help and flew on to Morocco.',
    'mandela SUPPORTS LBY; mandela VISITS MAR',
  ],

  // What is done to its people is done by another
  [
    'expelled its ambassador',
    '2016-01-04',
    'Saudi Arabia broke off relations with Iran and expelled its ambassador.',
    'SAU CUTS_TIES_WITH IRN; SAU EXPELS IRN',
  ],
  [
    'gave its diplomats 48 hours',
    '2016-01-04',
    'Saudi Arabia broke off relations with Iran and gave its diplomats 48 hours to leave.',
    'SAU CUTS_TIES_WITH IRN; SAU EXPELS IRN',
  ],
  [
    'recalled its ambassador',
    '2016-01-04',
    'Sudan condemned Iran and recalled its ambassador from Tehran.',
    'SDN CRITICIZES IRN; SDN CUTS_TIES_WITH IRN',
  ],
];

/** Not read right yet. */
export const MISSED_PLAIN: readonly MissedLead[] = [
  [
    'an envoy of somebody',
    '1979-05-20',
    'Leonid Brezhnev met an envoy of Jimmy Carter.',
    'USA MEETS brezhnev',
    'whoever sends an envoy is taken for one who is there himself, as on his plane',
  ],
  [
    'once allies',
    '2000-06-10',
    'Uganda and Rwanda, once allies, fought each other in Kisangani.',
    'UGA ATTACKS RWA; RWA ATTACKS UGA',
    'what the two once were is taken for who fights',
  ],
];
