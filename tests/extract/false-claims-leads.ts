import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * What news was read to say and does not, in our own words: who "the two" and "them" are, what follows what, and what is lent or opposed. Each
 * is followed by one that looks alike and says it.
 */
export const FALSE_CLAIM_LEADS: readonly Lead[] = [
  // The town of the dateline makes its state no party to the story
  [
    '190',
    '1998-10-27',
    'BRASILIA — Peru and Ecuador ended their quarrel on Monday. It was settled in a palace of the Brazilian capital. The two armies fought each other in 1995.',
    '?PER ATTACKS ECU; ?ECU ATTACKS PER; ?PER AGREES_WITH ECU; ?PER YIELDS_TO ECU; ?ECU YIELDS_TO PER',
  ],
  // Between whom: the doer and the other of the sentence before
  [
    '160',
    '1994-05-02',
    'Kenya and Uganda are friends again. Sudan broke off relations with Kenya. It halted all flights between the two.',
    'SUN|SDN CUTS_TIES_WITH KEN; ?KEN AGREES_WITH UGA; ?KEN RECOGNIZES UGA',
  ],
  // Them: the people that the sentence has just named
  [
    '130',
    '1994-05-02',
    'Kenya and Uganda made peace. Sudan accused the Kenyans of treason and gave them a week to apologize.',
    'SDN ACCUSES KEN; SDN THREATENS KEN; ?KEN AGREES_WITH UGA; ?SDN REQUESTS KEN; ?KEN YIELDS_TO UGA',
  ],
  // The leaders who are told there, and the leaders spoken of before
  [
    '051',
    '1999-04-06',
    'Norway has lent its base to Britain. Kofi Annan thanked the leaders who had come to the ceremony.',
    '?NOR AIDS GBR; ?NOR SUPPLIES GBR; ?NOR COOPERATES_WITH GBR',
  ],
  [
    '051',
    '1999-04-06',
    'President Hosni Mubarak of Egypt and President Omar al-Bashir of Sudan met on Monday. Kofi Annan thanked the leaders.',
    'mubarak MEETS bashir; annan SUPPORTS mubarak; annan SUPPORTS bashir',
  ],
  // What is lent: a place or a ship is no money
  ['07', '1999-04-06', 'Norway lent a ship to Jamaica.', '?NOR AIDS JAM; ?NOR SUPPLIES JAM'],
  ['061', '1999-04-06', 'Norway lent $40 million to Jamaica.', 'NOR FUNDS JAM'],
  // What is objected to: the work that the sentence tells before a paper of the sentence before
  [
    '12',
    '2015-06-07',
    'Nigeria signed a memorandum with Chad. China offered to build a port at Kribi, but Gabon objected.',
    'NGA SIGNS memorandum; TCD SIGNS memorandum; CHN BUILDS port; GAB REJECTS port',
  ],
];

export const MISSED_FALSE_CLAIM_LEADS: readonly MissedLead[] = [];
