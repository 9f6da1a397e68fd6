import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Who else "took part" or "left it", and a state of war that is no fighting; each with sentences that look alike and tell something else. */
export const PROBED_PARTAKERS_LEADS: readonly Lead[] = [
  [
    'took-part',
    '2023-04-20',
    'The United States and the Philippines are holding their annual Balikatan exercise. Australia is also taking part.',
    'USA COOPERATES_WITH PHL; USA PARTICIPATES_IN Balikatan; PHL PARTICIPATES_IN Balikatan; AUS PARTICIPATES_IN Balikatan',
  ],
  [
    'took-part',
    '2024-03-12',
    'Iran and China held the exercise Security Belt. Ships of Oman took part as well.',
    'IRN COOPERATES_WITH CHN; IRN PARTICIPATES_IN Security; CHN PARTICIPATES_IN Security; OMN PARTICIPATES_IN Security',
  ],
  // in something else, or in nothing that is an undertaking
  [
    'took-no-part',
    '2024-03-12',
    'Iran and China held the exercise Security Belt. Oman took part in the fair.',
    'IRN COOPERATES_WITH CHN; IRN PARTICIPATES_IN Security; CHN PARTICIPATES_IN Security',
  ],
  ['took-no-part', '2024-03-12', 'Iran and China signed a pact. Oman took part.', 'IRN SIGNS pact; CHN SIGNS pact'],
  [
    'took-no-part',
    '2024-03-12',
    'Iran and China held the exercise Security Belt. Oman did not take part.',
    'IRN COOPERATES_WITH CHN; IRN PARTICIPATES_IN Security; CHN PARTICIPATES_IN Security',
  ],
  // a paper that was left before whoever else acts in the sentence
  [
    'left-it',
    '2013-01-10',
    'The Rio Treaty was signed in 1947. Peru praised it in 2002, and Bolivia left it in 2012.',
    'PER SUPPORTS Rio; BOL WITHDRAWS_FROM Rio on 2012',
  ],
  [
    'left-it',
    '2013-01-10',
    'The Rome Statute was signed in 1998. Burundi and Gambia left it in 2012.',
    'BDI WITHDRAWS_FROM Rome on 2012; GMB WITHDRAWS_FROM Rome on 2012',
  ],
  // a state of war is the word of law
  [
    'state-of-war',
    '1956-10-25',
    'Japan and the Soviet Union signed a joint declaration. The declaration ended the state of war between the two countries.',
    'JPN SIGNS declaration; SUN SIGNS declaration',
  ],
  [
    'state-of-war',
    '2000-12-15',
    'The accord ended the war between Ethiopia and Eritrea.',
    'ETH ATTACKS ERI; ERI ATTACKS ETH; ?ETH PARTY_TO accord; ?ERI PARTY_TO accord',
  ],
];

/** Sentences that are not read right yet, each with what stands in the way. */
export const MISSED_PROBED_PARTAKERS: readonly MissedLead[] = [
  [
    'called-off',
    '2009-10-12',
    'Turkey cancelled the exercise Anatolian Eagle.',
    'TUR PARTICIPATES_IN Anatolian CANCELLED',
    'an exercise that is called off is read as a work',
  ],
];
