import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Plain telling of who leaves what: "it" that somebody withdraws from, bodies left without a word of which; agreements with "the bloc" and money given
 * to a work. Each with sentences that look alike and tell something else.
 */
export const PROBED_BODIES_LEADS: readonly Lead[] = [
  // "it" that somebody leaves may be a paper, a body or a land
  [
    'left-it',
    '2002-06-20',
    'The Anti-Ballistic Missile Treaty was concluded by the Soviet Union and the United States in 1972. The United States withdrew from it in 2002.',
    'SUN SIGNS Missile; USA SIGNS Missile; USA WITHDRAWS_FROM Missile on 2002',
  ],
  [
    'left-it',
    '1951-06-20',
    'The treaty was signed by Peru and Chile in 1929. Peru withdrew from it in 1950.',
    'PER SIGNS treaty; CHL SIGNS treaty; PER WITHDRAWS_FROM treaty on 1950',
  ],
  [
    'left-it',
    '1969-06-20',
    'The Warsaw Pact was founded in 1955 by the Soviet Union and Poland. Albania quit it in 1968.',
    'ALB WITHDRAWS_FROM Warsaw on 1968',
  ],
  [
    'left-it',
    '2000-06-20',
    'Lebanon was invaded in 1982. Israel withdrew from it in 2000.',
    'ISR YIELDS_TO LBN on 2000',
  ],
  // Who was told to belong leaves, and nothing is said of what
  [
    'left-untold',
    '1960-01-10',
    'Iraq, Iran and Turkey formed the Baghdad Pact in 1955. Iraq withdrew in 1959.',
    'IRQ WITHDRAWS_FROM Baghdad on 1959',
  ],
  [
    'left-untold',
    '2007-01-10',
    'Venezuela joined the Andean Community in 1973. It withdrew in 2006.',
    'VEN WITHDRAWS_FROM Andean on 2006',
  ],
  [
    'left-untold',
    '2007-01-10',
    'Venezuela joined the Andean Community in 1973 but withdrew in 2006.',
    'VEN WITHDRAWS_FROM Andean on 2006',
  ],
  [
    'left-untold',
    '1960-01-10',
    'Iraq was a member of the Baghdad Pact. It left in 1959.',
    'IRQ WITHDRAWS_FROM Baghdad',
  ],
  ['left-no-body', '2006-01-10', 'Syria joined the Arab League in 1945. Its troops withdrew in 2005.', ''],
  ['left-no-body', '2006-01-10', 'Syria joined the Arab League in 1945. Israel withdrew in 2005.', ''],
  ['left-no-body', '2006-01-10', 'Syria joined the Arab League in 1945. Syria withdrew to the hills in 2005.', ''],
  ['left-no-body', '2006-01-10', 'Syria joined the Arab League in 1945. Syria did not withdraw in 2005.', ''],
  // An agreement with somebody told by what he is
  [
    'with-the-bloc',
    '2017-08-10',
    'ECOWAS has 15 members. Mauritania signed a trade agreement with the bloc in August 2017.',
    'MRT SIGNS trade_agreement; ECOWAS SIGNS trade_agreement',
  ],
  [
    'with-the-bloc',
    '2017-08-10',
    'Mauritania signed a trade agreement with the Union of South American Nations.',
    'MRT SIGNS trade_agreement; South_American SIGNS trade_agreement',
  ],
  // Money given to a work
  [
    'given-to-work',
    '2020-08-10',
    'Denmark and Germany are building the Fehmarnbelt Tunnel. The European Union gave the project 1.1 billion euros.',
    'DNK BUILDS Fehmarnbelt ONGOING; DEU BUILDS Fehmarnbelt ONGOING; European FUNDS Fehmarnbelt',
  ],
  [
    'given-to-work',
    '2020-08-10',
    'The European Union gave the Fehmarnbelt Tunnel its blessing.',
    '?European SUPPORTS Fehmarnbelt',
  ],
  [
    'link',
    '1991-05-10',
    'Chile restored diplomatic links with Bolivia.',
    'CHL RECOGNIZES BOL; ?CHL COOPERATES_WITH BOL',
  ],
];

/** Sentences that are not read right yet, each with what stands in the way. */
export const MISSED_PROBED_BODIES: readonly MissedLead[] = [
  [
    'link',
    '2022-05-10',
    'Poland and Lithuania restored rail links.',
    'POL COOPERATES_WITH LTU',
    'the links are taken for ties between states besides',
  ],
];
