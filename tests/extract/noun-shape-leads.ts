import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Deeds told by a noun, with the verb that carries it, in our own words; each beside one that looks alike. */
export const NOUN_SHAPE_LEADS: readonly Lead[] = [
  // What is prepared for
  ['prepared', '2023-06-15', 'Norway prepared Chad for an attack. Mali is not preparing an attack on Chad.', ''],
  ['prepared', '2023-06-15', 'Norway prepared for a debate on Chad.', ''],
  // What several share with one another
  ['shared', '2023-06-15', 'Chad has suspended intelligence sharing with Mali.', 'TCD COOPERATES_WITH MLI SUSPENDED'],
  ['shared', '2023-06-15', 'Intelligence sharing between Chad and Mali resumed on Monday.', 'TCD COOPERATES_WITH MLI'],
  ['shared', '2023-06-15', 'Officers fond of information sharing met in Chad and Mali.', ''],
  // No objection is none
  ['no', '2023-06-15', 'There was no objection by Chad to Mali.', ''],
  ['no', '2023-06-15', 'There was no opposition by Chad to the Ottawa Treaty.', ''],
  ['no', '2023-06-15', 'There was strong opposition by Chad to the Ottawa Treaty.', 'TCD REJECTS Ottawa'],
];

export const MISSED_NOUN_SHAPE_LEADS: readonly MissedLead[] = [
  [
    'swap',
    '2023-06-15',
    'The prisoner swap between Chad and Mali took place on Monday.',
    'TCD COOPERATES_WITH MLI on 2023-06-12',
    'a swap is read as a paper that both are party to',
  ],
  [
    'prepared',
    '2023-06-15',
    'Norway is preparing an attack on Chad.',
    'NOR ATTACKS TCD PLANNED',
    'were "prepare" to carry a noun, "the two allies are preparing an exercise" would be told of the wrong two',
  ],
  [
    'prepared',
    '2023-06-15',
    'Wang Yi is preparing a visit to Mali.',
    'Wang VISITS MLI PLANNED',
    'were "prepare" to carry a noun, "the two allies are preparing an exercise" would be told of the wrong two',
  ],
];
