import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Plain telling of bodies and works: exercises with the name behind the word, works that "it" takes up, states that enter a body one after
 * another, and a "group" that is no army. Each with sentences that look alike and tell something else.
 */
export const PROBED_WORKS_LEADS: readonly Lead[] = [
  // The name of an exercise right behind the word
  [
    'exercise-name',
    '2022-12-22',
    'China and Russia held the naval exercise Joint Sea 2022 in the East China Sea.',
    'CHN COOPERATES_WITH RUS; CHN PARTICIPATES_IN Joint_Sea; RUS PARTICIPATES_IN Joint_Sea',
  ],
  [
    'exercise-name',
    '2023-05-10',
    'India and France conducted Exercise Varuna in January.',
    'IND COOPERATES_WITH FRA; IND PARTICIPATES_IN Varuna; FRA PARTICIPATES_IN Varuna',
  ],
  [
    'exercise-name',
    '2018-10-20',
    'Britain and Oman are holding Exercise Saif Sareea 3.',
    'GBR COOPERATES_WITH OMN ONGOING; GBR PARTICIPATES_IN Saif_Sareea ONGOING; OMN PARTICIPATES_IN Saif_Sareea ONGOING',
  ],
  [
    'exercise-name',
    '2016-03-01',
    'Forces from Saudi Arabia and Egypt are taking part in the exercise North Thunder.',
    'SAU COOPERATES_WITH EGY ONGOING; SAU PARTICIPATES_IN North_Thunder ONGOING; EGY PARTICIPATES_IN North_Thunder ONGOING',
  ],
  [
    'exercise-name',
    '2021-09-20',
    'Russia and Belarus held the joint exercise Zapad 2021 in September.',
    'RUS COOPERATES_WITH BLR; RUS PARTICIPATES_IN Zapad; BLR PARTICIPATES_IN Zapad',
  ],
  [
    'exercise-name',
    '2018-11-05',
    'NATO launched Exercise Trident Juncture in Norway. Finland and Sweden also took part in the exercise.',
    'NATO PARTICIPATES_IN Trident; FIN COOPERATES_WITH SWE; FIN PARTICIPATES_IN Trident; SWE PARTICIPATES_IN Trident',
  ],
  [
    'exercise-name',
    '1985-08-10',
    'Exercise Bright Star involved troops of Egypt, Jordan and Oman.',
    'EGY PARTICIPATES_IN Bright_Star; JOR PARTICIPATES_IN Bright_Star; OMN PARTICIPATES_IN Bright_Star',
  ],
  // A day, a state and a capital behind it are no names
  [
    'exercise-no-name',
    '2023-05-10',
    'India and France held joint exercises Monday in the Arabian Sea.',
    'IND COOPERATES_WITH FRA; ?IND PARTICIPATES_IN exercise; ?FRA PARTICIPATES_IN exercise',
  ],
  ['exercise-no-name', '2023-05-10', 'After the exercise, Japan thanked Australia.', 'JPN SUPPORTS AUS'],
  // "it" that somebody builds, pays for or runs is the work
  [
    'work-it',
    '2021-11-10',
    'The Nord Stream 2 pipeline was finished in 2021. It was built by Gazprom.',
    'Gazprom BUILDS Nord_Stream_2',
  ],
  [
    'work-it',
    '2018-12-26',
    'The port of Chabahar lies in Iran. It is being developed by India.',
    'IND BUILDS Chabahar ONGOING',
  ],
  [
    'work-it',
    '2018-12-26',
    'The port of Chabahar lies in Iran. India is developing it.',
    'IND BUILDS Chabahar ONGOING',
  ],
  ['work-it', '2014-01-10', 'The Bui Dam was finished in 2013. It was financed by China.', 'CHN FUNDS Bui_Dam'],
  // a body that is paid for, and a state that builds
  ['work-no-it', '2014-01-10', 'China visited no one. It built the Bui Dam.', 'CHN BUILDS Bui_Dam'],
  [
    'work-no-it',
    '2023-11-10',
    'Hamas attacked Israel near the Kerem Shalom crossing. It has built tunnels there.',
    'Hamas ATTACKS ISR',
  ],
  // An army is no group
  [
    'group-no-army',
    '2015-08-10',
    "The Kurdistan Workers' Party (PKK) attacked a Turkish army post. Turkey bombed the group in Iraq.",
    'Kurdistan ATTACKS Turkish_army; TUR ATTACKS Kurdistan',
  ],
  [
    'group-no-army',
    '2020-01-10',
    "Al-Shabaab attacked a Kenyan army base. Kenya bombed the group's camps.",
    'Shabaab ATTACKS Kenyan_army|KEN; KEN ATTACKS Shabaab',
  ],
  [
    'group-no-army',
    '2009-01-10',
    "Uganda attacked the Lord's Resistance Army. Sudan had armed the group.",
    'UGA ATTACKS Resistance; SDN SUPPLIES Resistance',
  ],
];

/** Sentences that are not read right yet, each with what stands in the way. */
export const MISSED_PROBED_WORKS: readonly MissedLead[] = [
  [
    'exercise-name',
    '1985-08-10',
    'Exercise Bright Star 85 involved Egypt and Jordan.',
    'EGY PARTICIPATES_IN Bright_Star; JOR PARTICIPATES_IN Bright_Star',
    'behind a number the verb is taken for an adjective',
  ],
];
