import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Some of those of whom a plural speaks, whom "him" means, which two are meant, what is done by those who follow, and what becomes of plans:
 * as `reference-leads.ts`.
 */
export const SOME_LEADS: readonly Lead[] = [
  // Some of whom a plural speaks act, or have it done to them
  [
    'among them, behind "by"',
    '1994-09-21',
    'The Energy Charter Treaty was signed by some fifty states, among them Norway, Kazakhstan and Japan.',
    'NOR SIGNS treaty; KAZ SIGNS treaty; JPN SIGNS treaty',
  ],
  [
    'among them, behind "by"',
    '1994-09-21',
    'The Caspian contract was signed by executives of ten companies, among them British Petroleum, Amoco and Statoil.',
    'petroleum SIGNS contract; ?amoco SIGNS contract; statoil|equinor SIGNS contract',
  ],
  [
    'including, as an object',
    '2003-02-06',
    'Donald Rumsfeld criticized several allies, including France and Germany.',
    'rumsfeld CRITICIZES FRA; rumsfeld CRITICIZES DEU',
  ],
  [
    'including, behind a preposition',
    '1979-05-02',
    'Israel sold arms to a dozen countries, including Guatemala and South Africa.',
    'ISR SUPPLIES GTM; ISR SUPPLIES ZAF',
  ],
  [
    'including, as whose they are',
    '1984-10-17',
    'Nigeria expelled diplomats of three countries, including Ghana.',
    'NGA EXPELS GHA',
  ],
  [
    'no some of them',
    '1991-03-05',
    'Kuwait bought six ships, including two frigates, from Britain.',
    'GBR SUPPLIES KWT',
  ],
  [
    'no some of them',
    '1998-08-20',
    'The United States held talks among them in Geneva and praised Norway.',
    'USA SUPPORTS NOR',
  ],

  // Whom "him" means: who has just had something done to him, and nobody who does it himself
  [
    'him',
    '1962-10-25',
    'Adlai Stevenson, who had telephoned U Thant and thanked him, flew to Washington.',
    'stevenson MEETS thant; stevenson SUPPORTS thant; ?stevenson VISITS USA',
  ],
  [
    'him',
    '1993-09-14',
    'Bill Clinton had come as the guest of Johan Joergen Holst, the Norwegian foreign minister, who had telephoned Yasser Arafat on Friday and warned him against delay.',
    'holst MEETS arafat; holst WARNS arafat; ?clinton VISITS NOR',
  ],
  [
    'him',
    '1995-10-21',
    'Fidel Castro spoke first. Julio Sanguinetti, the president of Uruguay and leader of the Colorado Party, thanked him.',
    'sanguinetti SUPPORTS castro',
  ],

  // The two of whom the sentence itself tells
  [
    'both states',
    '2009-11-06',
    'Indonesia and Thailand are old friends. Cambodia appointed Thaksin Shinawatra, a fugitive from Thai justice, as an adviser, whereupon both states withdrew their ambassadors.',
    'KHM CUTS_TIES_WITH THA; THA CUTS_TIES_WITH KHM',
  ],
  [
    'both states',
    '2009-11-06',
    'Chad and Niger met in Niamey. Norway mediated, and both states thanked it.',
    'TCD MEETS NER; TCD SUPPORTS NOR; NER SUPPORTS NOR; ?NOR MEDIATES TCD; ?NOR MEDIATES NER; ?TCD VISITS NER',
  ],

  // Who follows does what the first one does, as far as that one does it
  [
    'followed a halt',
    '2012-07-20',
    'Canada suspended aid to Fiji, and Norway followed suit.',
    'CAN AIDS FJI SUSPENDED; NOR AIDS FJI SUSPENDED',
  ],
  [
    'followed a halt',
    '2012-07-20',
    'Canada suspended aid to Fiji. Norway followed suit.',
    'CAN AIDS FJI SUSPENDED; NOR AIDS FJI SUSPENDED',
  ],
  [
    'followed a refusal',
    '1977-11-04',
    'France refused to sell tanks to South Africa, and Belgium did the same.',
    'FRA SUPPLIES ZAF REFUSED; BEL SUPPLIES ZAF REFUSED',
  ],
  [
    'followed a plan',
    '1977-11-04',
    'France plans to sell tanks to Iraq, and Belgium did the same.',
    'FRA SUPPLIES IRQ PLANNED; BEL SUPPLIES IRQ PLANNED',
  ],
  [
    'followed a deed',
    '1973-10-11',
    'Zaire broke off relations with Israel, and Togo followed suit.',
    'COD CUTS_TIES_WITH ISR; TGO CUTS_TIES_WITH ISR',
  ],

  // What becomes of a plan is what becomes of the deed
  [
    'a plan dropped',
    '1956-07-20',
    'The United States withdrew its offer to sell Egypt tanks.',
    'USA SUPPLIES EGY CANCELLED',
  ],
  [
    'a plan dropped',
    '1956-07-20',
    'The United States has withdrawn its offer to help Egypt, and Britain followed suit on Friday.',
    'USA AIDS EGY CANCELLED; GBR AIDS EGY CANCELLED',
  ],
  ['a plan dropped', '2013-09-18', 'Brazil gave up its plan to visit Washington.', '?BRA VISITS USA CANCELLED'],
  ['a plan shelved', '1988-03-02', 'Britain shelved plans to sell jets to Jordan.', 'GBR SUPPLIES JOR SUSPENDED'],
  [
    'a plan kept',
    '1988-03-02',
    'Britain announced plans to sell jets to Jordan. Canada has not dropped its plan to recognize Chad.',
    'GBR SUPPLIES JOR PLANNED; ?CAN RECOGNIZES TCD PLANNED',
  ],
  [
    'a plot',
    '1977-11-14',
    'Somalia accused Cuba of plotting to invade Djibouti.',
    'SOM ACCUSES CUB; CUB ATTACKS DJI PLANNED by SOM',
  ],

  [
    'talks broken off',
    '1956-07-21',
    'Peru broke off talks with Chile.',
    '?CHL MEETS PER CANCELLED; ?CHL NEGOTIATES PER CANCELLED',
  ],
  ['relations broken off', '1956-07-21', 'Peru broke off relations with Chile.', 'PER CUTS_TIES_WITH CHL DONE'],

  // Who follows need not be named at once
  [
    'as have',
    '2018-08-09',
    'The Emirates and Bahrain backed Riyadh, as have Jordan and the secretary-general of the Arab League, Ahmed Aboul Gheit, who accused Canada of meddling.',
    'ARE SUPPORTS SAU; BHR SUPPORTS SAU; JOR SUPPORTS SAU; gheit ACCUSES CAN; ?gheit SUPPORTS SAU',
  ],

  // Of the two whom the story is about, one tells it; and those told more come before one told less
  [
    'between the two armies',
    '2025-05-14',
    'India and Pakistan stopped firing on Saturday. Indian officials thanked nobody, and Pakistan thanked the United States. New Delhi insists that the truce was worked out between the two armies.',
    'PAK SUPPORTS USA; ?IND NEGOTIATES truce; ?PAK NEGOTIATES truce; ?IND MEETS PAK; ?IND AGREES_WITH PAK; ?IND COOPERATES_WITH PAK; ?IND SIGNS truce; ?PAK SIGNS truce; ?IND ATTACKS PAK; ?PAK ATTACKS IND',
  ],

  // A harm forsworn is no threat
  ['no threat', '1990-07-25', 'Iraq vowed not to bomb Kuwait. The two presidents promised never to use force.', ''],
  ['a threat', '1990-07-25', 'Iraq vowed to bomb Kuwait.', 'IRQ THREATENS KWT'],

  // The doer once more between an auxiliary and its verb
  ['himself', '1978-04-02', 'Chad has itself recalled its ambassador from Libya.', 'TCD CUTS_TIES_WITH LBY'],
  ['himself', '1986-04-16', 'The Americans had themselves bombed Libya.', 'USA ATTACKS LBY'],

  // What has the price is described, and not the price
  [
    'worth',
    '2014-02-14',
    'Under a contract worth $10 billion, which Canada concluded with Kuwait in 2012, Ottawa delivers armoured vehicles.',
    'CAN SIGNS contract; KWT SIGNS contract; ?CAN SUPPLIES KWT',
  ],

  // Whom an office describes goes along with him, and not with his state
  [
    'of a state and another one',
    '1956-07-19',
    'Nasser conferred with Marshal Tito of Yugoslavia and Jawaharlal Nehru, the Indian prime minister.',
    'nasser MEETS tito; nasser MEETS nehru; ?tito MEETS nehru',
  ],

  // A year tells one paper from another
  [
    'a year',
    '1979-03-27',
    'Egypt and Israel signed a peace treaty in Washington. Libya condemned the treaty of 1976 between Egypt and Sudan.',
    'EGY SIGNS peace; ISR SIGNS peace; LBY CRITICIZES 1976; ?EGY PARTY_TO 1976; ?SDN PARTY_TO 1976; ?EGY SIGNS 1976; ?SDN SIGNS 1976; ?EGY VISITS USA; ?ISR VISITS USA; ?LBY CRITICIZES EGY; ?LBY REJECTS 1976',
  ],
];

/** Not read right yet. */
export const MISSED_SOME: readonly MissedLead[] = [
  [
    'him',
    '2011-02-23',
    'Marty Natalegawa of Indonesia spoke first. His colleagues Kasit Piromya of Thailand and Hor Namhong of Cambodia thanked him.',
    'kasit SUPPORTS marty; hor SUPPORTS marty',
    'the first of two who are told with their states does not yet count as doing it',
  ],
  [
    'including, behind a people',
    '2003-02-06',
    'Brazil criticized Western governments, including France and Italy.',
    'BRA CRITICIZES FRA; BRA CRITICIZES ITA; ?BRA CRITICIZES west',
    'the West takes the edge before those whom the list names',
  ],
];
