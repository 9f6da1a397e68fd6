import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Some of the many who act listed behind what they do, works that "it" is held in, and bridges over waters; with look-alikes. */
export const PROBED_MANY_LEADS: readonly Lead[] = [
  [
    'many-behind',
    '2008-04-20',
    'Twelve states recognized Kosovo, including Albania and Turkey.',
    'ALB RECOGNIZES XKX; TUR RECOGNIZES XKX',
  ],
  [
    'many-behind',
    '2019-09-02',
    'Thirty nations took part in the exercise Eager Lion, among them Britain and Iraq.',
    'GBR COOPERATES_WITH IRQ; GBR PARTICIPATES_IN Eager_Lion; IRQ PARTICIPATES_IN Eager_Lion',
  ],
  ['many-behind', '2019-09-02', 'Several countries, including Chad, condemned Mali.', 'TCD CRITICIZES MLI'],
  // some of those to whom it is done, and no doers
  ['many-done-to', '2019-09-02', 'Twelve states sent aid to several countries, including Chad.', ''],
  ['many-done-to', '2019-09-02', 'Twelve states met in several cities, including Moscow.', ''],
  // a work that somebody takes part in, pays for, holds a share of
  [
    'held-in-it',
    '2018-09-12',
    'Russia held the exercise Vostok in September. China and Mongolia took part in it.',
    'RUS PARTICIPATES_IN Vostok; CHN PARTICIPATES_IN Vostok; MNG PARTICIPATES_IN Vostok; ?CHN COOPERATES_WITH MNG',
  ],
  ['held-in-it', '2014-09-12', 'The Bui dam was finished in 2013. China paid for it.', 'CHN FUNDS Bui'],
  [
    'held-in-it',
    '2014-09-12',
    'The Nord Stream pipeline was finished in 2011. Gazprom holds 51 percent of it.',
    'Gazprom PARTICIPATES_IN Nord_Stream',
  ],
  ['held-in-no-work', '2014-09-12', 'Chad praised Mali. Niger took part in it.', 'TCD SUPPORTS MLI'],
  // a bridge over waters
  [
    'bridge',
    '2024-09-12',
    'Chad and Cameroon will build a bridge over the Logone.',
    'TCD BUILDS bridge PLANNED; CMR BUILDS bridge PLANNED',
  ],
  [
    'bridge',
    '2024-09-12',
    'The treaty is a bridge over old quarrels between Chad and Mali.',
    '?TCD PARTY_TO treaty; ?MLI PARTY_TO treaty',
  ],
];

/** Sentences that are not read right yet, each with what stands in the way. */
export const MISSED_PROBED_MANY: readonly MissedLead[] = [
  [
    'held-in-it',
    '2018-09-12',
    'Russia held the exercise Vostok in September. China sent 3,200 troops to it.',
    'RUS PARTICIPATES_IN Vostok; CHN PARTICIPATES_IN Vostok',
    'those to whom troops are sent are taken for a state',
  ],
];
