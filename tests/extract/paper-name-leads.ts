import type { Lead } from '../support/lead-suite.ts';

/** Where the name of a paper ends, and the town that it is called after. Labelled before any rule. As `event-leads.ts`. */
export const PAPER_NAME_LEADS: readonly Lead[] = [
  [
    'town',
    '1979-10-31',
    'Chad and Mali signed the Lome convention.',
    'TCD SIGNS lome_convention; MLI SIGNS lome_convention',
  ],
  ['town', '1992-05-15', 'Chad denounced the Ankara agreement.', 'TCD CRITICIZES ankara_agreement'],
  [
    'end',
    '1975-01-15',
    'Moscow rejected the trade agreement with Washington because of an amendment.',
    'SUN REJECTS trade_agreement; ?USA PARTY_TO trade_agreement',
  ],
  [
    'end',
    '1998-03-02',
    'Chad rejected the fishing accord with Mali despite a plea by Niger.',
    'TCD REJECTS fishing_accord; ?MLI PARTY_TO fishing_accord',
  ],
  [
    'end',
    '1975-02-28',
    'Ghana signed the customs convention with 12 Asian, African and Pacific states.',
    'GHA SIGNS customs_convention',
  ],
  [
    'occasion',
    '2014-06-09',
    'Bulgaria suspended work on South Stream after a visit by Serbia.',
    'BGR BUILDS south_stream SUSPENDED',
  ],
  ['occasion', '2008-02-20', 'Bulgaria welcomed support for Kosovo after a speech by Serbia.', ''],
  [
    'occasion',
    '2008-02-20',
    'Bulgaria welcomed the support for Kosovo by Albania.',
    'ALB SUPPORTS XKX; ?BGR SUPPORTS ALB',
  ],
  ['occasion', '1957-03-02', 'Jordan welcomed the recognition of Ghana during a tour by Britain.', '?JOR SUPPORTS GHA'],
  [
    'end',
    '1975-02-28',
    'The nine governments of the European Community signed the Lome convention with 46 African, Caribbean and Pacific states.',
    'european_community SIGNS lome_convention',
  ],
];
