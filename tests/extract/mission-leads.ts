import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Envoys by the name that the Commonwealth has for them, and bodies that are set up. Labelled before any rule. As `event-leads.ts`. */
export const MISSION_LEADS: readonly Lead[] = [
  ['envoy', '2003-02-11', 'Zambia recalled its high commissioner from London in protest.', 'ZMB CUTS_TIES_WITH GBR'],
  ['envoy', '1971-12-03', 'India withdrew its high commissioner from Islamabad.', 'IND CUTS_TIES_WITH PAK'],
  ['envoy', '1999-10-20', 'Canada called home its high commissioner in Pakistan.', 'CAN CUTS_TIES_WITH PAK'],
  ['envoy', '2023-09-18', 'Canada expelled the Indian high commissioner.', 'CAN EXPELS IND'],
  ['envoy', '1986-08-05', 'Zimbabwe summoned the British high commissioner over the remarks.', 'ZWE CRITICIZES GBR'],
  ['envoy', '2013-03-15', 'Kenya handed a protest to the Australian high commissioner.', 'KEN CRITICIZES AUS'],
  ['body', '1989-02-17', 'Egypt set up a joint council with Yemen.', 'EGY COOPERATES_WITH YEM'],
  [
    'body',
    '1987-11-02',
    'France set up a joint brigade with West Germany last year.',
    'FRA COOPERATES_WITH DEU on 1986',
  ],
  ['body', '1995-05-09', 'Brazil has set up a joint commission with Argentina.', 'BRA COOPERATES_WITH ARG'],
  ['body', '1995-05-09', 'Brazil will set up a joint commission with Argentina.', 'BRA COOPERATES_WITH ARG PLANNED'],
  [
    'body',
    '1995-05-09',
    'Brazil agreed to set up a joint commission with Argentina.',
    'BRA COOPERATES_WITH ARG PLANNED',
  ],
  [
    'body',
    '1995-05-09',
    'Brazil refused to set up a joint commission with Argentina.',
    'BRA COOPERATES_WITH ARG REFUSED',
  ],
];

export const MISSED_MISSION_LEADS: readonly MissedLead[] = [
  [
    'body',
    '2009-06-01',
    'Peru scheduled joint exercises with Chile.',
    'PER COOPERATES_WITH CHL PLANNED',
    'nothing tells whose exercises are planned',
  ],
  [
    'body',
    '2009-06-01',
    'Peru planned joint exercises with Chile.',
    'PER COOPERATES_WITH CHL PLANNED',
    'nothing tells whose exercises are planned',
  ],
  [
    'envoy',
    '2004-03-16',
    'The high commissioner for refugees appealed to Chad.',
    'refugees REQUESTS TCD',
    'an office of a body in small letters is no name of it',
  ],
];
