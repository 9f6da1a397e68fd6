import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** What several do jointly, participles that share their doer, and prepositions that a passive leaves bare; with what only looks like it. */
export const JOINT_WORK_LEADS: readonly Lead[] = [
  // Whatever is done jointly is done with one another
  ['jointly', '2014-06-30', 'France and Spain will clear mines together.', 'FRA COOPERATES_WITH ESP PLANNED'],
  ['jointly', '2018-11-30', 'Mines were cleared jointly by France and Spain.', 'FRA COOPERATES_WITH ESP DONE'],
  ['jointly', '2011-03-03', 'A satellite jointly launched by Chile and Peru fell silent.', 'CHL COOPERATES_WITH PER'],
  // What is said, owned or reckoned jointly is no work
  ['jointly', '2014-06-30', 'France and Spain jointly condemned Libya.', 'FRA CRITICIZES LBY; ESP CRITICIZES LBY'],
  ['jointly', '2014-06-30', 'France and Spain together produce half of the wine.', ''],
  ['jointly', '2014-06-30', 'France and Spain jointly own the island.', ''],
  ['jointly', '2014-06-30', 'Peru and Chile grew together as traders.', ''],
  ['jointly', '2014-06-30', 'France and Spain agreed to clear mines together.', 'FRA AGREES_WITH ESP'],
  ['jointly', '2014-06-30', 'Greece and Turkey have not carried out joint surveys for years.', ''],
  // Work that is called joint
  ['joint', '2021-02-04', 'Greece will hold joint missile tests with Turkey.', 'GRC COOPERATES_WITH TUR PLANNED'],
  ['joint', '1953-03-02', 'Greece and Turkey have begun joint planning.', 'GRC COOPERATES_WITH TUR DONE'],
  ['joint', '2014-06-30', 'Chad suspended joint border checks with Niger.', 'TCD COOPERATES_WITH NER SUSPENDED'],
  ['joint', '2014-06-30', 'France and Spain issued a joint statement.', ''],
  ['joint', '2014-06-30', 'Chad held a joint news conference with Niger.', ''],
  ['joint', '2014-06-30', 'Chad and Niger prepared a joint bid for the games.', ''],
  // Exercises that are named by those who hold them
  [
    'exercise',
    '2022-12-22',
    'US-Philippine naval drills in the South China Sea angered China.',
    'USA COOPERATES_WITH PHL; USA PARTICIPATES_IN drills; PHL PARTICIPATES_IN drills; ?CHN CRITICIZES USA',
  ],
  [
    'exercise',
    '1995-01-17',
    'NATO-Russian joint manoeuvres were held in Poland.',
    'NATO COOPERATES_WITH RUS; NATO PARTICIPATES_IN manoeuvres; RUS PARTICIPATES_IN manoeuvres',
  ],
  [
    'exercise',
    '2014-06-30',
    'China criticized the Malabar exercise between India and Japan.',
    'CHN CRITICIZES Malabar; IND COOPERATES_WITH JPN; IND PARTICIPATES_IN Malabar; JPN PARTICIPATES_IN Malabar',
  ],
  ['exercise', '2014-06-30', "Turkey's exercise in the Aegean worried fishermen.", ''],
  // Two participles with one doer
  [
    'participles',
    '2014-06-30',
    'The Rooppur nuclear power plant, designed and built by Rosatom, opened.',
    'Rosatom BUILDS Rooppur',
  ],
  [
    'participles',
    '2014-06-30',
    'The Akkuyu accord, drafted and signed by France and Spain, took effect.',
    'FRA NEGOTIATES accord; ESP NEGOTIATES accord; FRA SIGNS accord; ESP SIGNS accord',
  ],
  ['participles', '1981-06-30', 'Chad, attacked and occupied by Libya, appealed for help.', 'LBY ATTACKS TCD'],
  ['participles', '2014-06-30', 'Chad was condemned and expelled by Libya.', 'LBY CRITICIZES TCD; LBY EXPELS TCD'],
  ['participles', '2014-06-30', 'Weapons made and sold by France went to Chad.', 'FRA SUPPLIES TCD'],
  ['participles', '2014-06-30', 'Kenya attacked and occupied Chad.', 'KEN ATTACKS TCD'],
  ['participles', '2014-06-30', 'Libya attacked and retreated by night.', ''],
  // A preposition with nothing of its own
  ['stranded', '1962-08-14', 'The Volta dam was paid for by the United States.', 'USA FUNDS Volta'],
  [
    'stranded',
    '1962-08-14',
    'Chad condemned the Akkuyu dam paid for by France.',
    'TCD CRITICIZES Akkuyu; FRA FUNDS Akkuyu',
  ],
  ['stranded', '2014-06-30', 'Chad was fired on by Libya.', 'LBY ATTACKS TCD'],
  ['stranded', '2014-06-30', 'Chad, looked after by France, condemned Libya.', 'TCD CRITICIZES LBY'],
  ['stranded', '2014-06-30', 'Chad moved in by night.', ''],
];

export const MISSED_JOINT_WORK: readonly MissedLead[] = [
  [
    'exercise',
    '2014-06-30',
    'Exercises between India and Japan worried Oman.',
    'IND COOPERATES_WITH JPN',
    'a plural at the head of a sentence is taken for a verb',
  ],
  [
    'jointly',
    '2014-06-30',
    'Greek and Turkish divers searched the wreck together.',
    'GRC COOPERATES_WITH TUR',
    'divers act for no state',
  ],
];
