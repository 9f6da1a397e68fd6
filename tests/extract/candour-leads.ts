import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** What is said of people beside their deeds (when they held an office, what they are called), in our own words; each rule beside one that looks alike. */
export const CANDOUR_LEADS: readonly Lead[] = [
  // An office that somebody held then, or is held now, stands in an aside with its time before the article
  [
    '057',
    '1996-04-17',
    'Spain was ready. In March Ivan Petrak, then the defence secretary of Norway, signed a protocol with Spain.',
    'Petrak SIGNS protocol on 1996-03; ESP SIGNS protocol on 1996-03',
  ],
  [
    '057',
    '1996-04-17',
    'Jens Holm, the foreign secretary of Norway, was against it. In March Ivan Petrak, then the defence secretary, signed a protocol with Spain.',
    'Petrak SIGNS protocol on 1996-03; ESP SIGNS protocol on 1996-03',
  ],
  [
    '040',
    '1996-04-17',
    'Ivan Petrak, now the prime minister of Norway, met Romano Prodi in Rome.',
    'Petrak MEETS Prodi; ?Petrak VISITS ITA',
  ],
  [
    '042',
    '1996-04-17',
    'Ivan Petrak left Oslo on Monday, then the prime minister of Norway visited Chad.',
    'NOR VISITS TCD',
  ],
  // Who is named behind the office with which a paper is signed signs it
  [
    '057',
    '2012-04-17',
    "Lars Dahl, the Norwegian defence minister, signed a protocol with Oman's finance minister, Said Harib.",
    'Dahl SIGNS protocol; Harib SIGNS protocol',
  ],
  [
    '057',
    '2012-04-17',
    'Norway signed a memorandum with the Omani finance minister, Said Harib, on Monday.',
    'NOR SIGNS memorandum on 2012-04-16; Harib SIGNS memorandum on 2012-04-16',
  ],
  [
    '057',
    '2012-04-17',
    'Norway signed a protocol with Oman, Said Harib said.',
    'NOR SIGNS protocol; OMN SIGNS protocol',
  ],
  // Called something, and not called up
  ['040', '2024-04-17', 'Petr Pavel called Zuzana Caputova on Monday.', 'Pavel MEETS Caputova on 2024-04-15'],
  ['040', '2024-04-17', 'Petr Pavel called Zuzana Caputova early on Monday.', 'Pavel MEETS Caputova on 2024-04-15'],
  ['110', '2024-04-17', 'Petr Pavel called Zuzana Caputova talkative.', ''],
  // A summit from which one stays away is no stay
  ['042', '2024-04-17', 'Petr Pavel stayed in Seattle for a week.', 'Pavel VISITS USA'],
  ['042', '2024-04-17', 'Petr Pavel stayed away from a summit in Seattle.', ''],
  ['120', '2024-04-17', 'Petr Pavel kept away from a conference in Seattle.', ''],
  // What one complains that is done to somebody is none of his doing
  ['111', '2024-04-17', 'Petr Pavel complained that Norway was slow.', 'Pavel CRITICIZES NOR'],
  ['111', '2024-04-17', 'Petr Pavel complained that Norway was being put on trial.', ''],
  ['111', '2024-04-17', 'Petr Pavel complained that Norway was treated unfairly by Spain.', 'Pavel CRITICIZES ESP'],
  // A larger quota is no punishment
  ['163', '2024-04-17', 'Spain imposed import quotas on Peru.', 'ESP SANCTIONS PER'],
  ['163', '2024-04-17', 'Spain raised its quotas of rice and onions for Peru.', ''],
  ['163', '2024-04-17', 'Spain raised the tariffs on Peru.', 'ESP SANCTIONS PER'],
  // A sum that is pledged starts a phrase of its own
  ['071', '2024-04-17', 'China pledged Laos 130 million dollars in grants for roads.', 'CHN AIDS LAO PLANNED'],
  ['071', '2024-04-17', 'China pledged Laos $130 million for roads.', 'CHN AIDS LAO PLANNED'],
  // A paper with a name of its own is called a contract only where it was called one before
  [
    '110',
    '2024-04-17',
    'Mali and Niger signed the Accra Agreement. Togo condemned the agreement.',
    'MLI SIGNS Accra_Agreement; NER SIGNS Accra_Agreement; TGO CRITICIZES Accra_Agreement',
  ],
  [
    '110',
    '2024-04-17',
    'Mali and Niger signed the Accra Agreement. A firm was to fly the helicopters. Togo condemned the contract.',
    'MLI SIGNS Accra_Agreement; NER SIGNS Accra_Agreement',
  ],
  [
    '110',
    '2024-04-17',
    'Mali signed an agreement with Shell on gas. Togo condemned the contract.',
    'MLI SIGNS agreement; Shell SIGNS agreement; TGO CRITICIZES agreement',
  ],
  // The ambassador whom a state calls home is none that another has
  [
    '161',
    '2024-04-17',
    'Chad declared the Spanish ambassador, Ana Serra, persona non grata. Norway thanked its ambassador in Fiji.',
    'TCD EXPELS Serra; ?TCD EXPELS ESP; ?NOR SUPPORTS FJI',
  ],
  [
    '166',
    '2024-04-17',
    'Chad was angry at the Spanish ambassador, Ana Serra. It expelled the ambassador.',
    'TCD CRITICIZES Serra; TCD EXPELS Serra',
  ],
  // Money goes to where the news comes from only where there is need
  [
    '071',
    '2015-04-27',
    'KATHMANDU, April 27 - The earthquake killed hundreds. Iceland pledged five million dollars.',
    'ISL AIDS NPL PLANNED',
  ],
  ['071', '2015-04-27', 'NAIROBI, April 27 - Kenya was not asked. Iceland pledged five million dollars.', ''],
  // "his minister" is that of the one person named a little before
  [
    '042',
    '2024-04-17',
    'President Mohamed Muizzu had set a date. Indian engineers took over. On the same day his foreign minister, Moosa Zameer, flew to Delhi, and the Maldivian minister met S Jaishankar.',
    'Zameer VISITS IND; Zameer MEETS Jaishankar',
  ],
  // Who leads an alliance belongs to it, who leads a list does not
  ['member', '2024-04-17', 'Norway leads the Truce Monitoring Group. Chad praised Norway.', 'TCD SUPPORTS NOR'],
  ['071', '2024-04-17', 'Norway leads the list of donors to the World Bank.', ''],
  // A firm that a state hires serves it, people whom it hires do not
  ['072', '2024-04-17', 'Chad hired Wagner for $36 million.', 'Wagner_group|Wagner SUPPLIES TCD'],
  ['072', '2024-04-17', 'Chad hired Malian nurses.', ''],
  // Firms kept from contracts, and a firm that keeps its word
  ['163', '2024-04-17', 'Norway barred Chadian companies from public contracts.', 'NOR SANCTIONS TCD'],
  ['163', '2024-04-17', 'Norway shut Chadian firms out of all tenders.', 'NOR SANCTIONS TCD'],
  ['163', '2024-04-17', 'Norway barred Chadian journalists from the hall.', ''],
  // A step that is called hostile
  ['111', '2024-04-17', 'Norway called the Chadian step hostile.', 'NOR CRITICIZES TCD'],
  ['111', '2024-04-17', 'Norway called the Chadian step sensible.', ''],
  // A loan in the making
  ['061', '2024-04-17', 'Norway is preparing a loan of 18 million dollars for Chad.', 'NOR FUNDS TCD PLANNED'],
  ['061', '2024-04-17', 'Norway is preparing a dinner for Chad.', ''],
  // On whose behalf a paper is signed, and a parcel for which one signs
  [
    '057',
    '2024-04-17',
    'Mali and Niger agreed on the Accra treaty. Lars Dahl signed for Mali, and Ana Serra, a commander, signed for the rebels.',
    'MLI NEGOTIATES Accra_treaty; NER NEGOTIATES Accra_treaty; Dahl SIGNS Accra_treaty; Serra SIGNS Accra_treaty',
  ],
  [
    '057',
    '2024-04-17',
    'Mali and Niger agreed on the Accra treaty. Lars Dahl signed for the parcel.',
    'MLI NEGOTIATES Accra_treaty; NER NEGOTIATES Accra_treaty',
  ],
  // An invitation to a meal is a meeting
  ['041', '2024-04-17', 'President Zuzana Caputova has invited Petr Pavel to dinner.', 'Caputova MEETS Pavel'],
  // Whose embassy is ordered closed
  ['161', '2024-04-17', 'Norway ordered its embassy in Chad closed.', 'NOR CUTS_TIES_WITH TCD'],
  ['161', '2024-04-17', 'Norway ordered the closure of its consulates in Chad.', 'NOR CUTS_TIES_WITH TCD'],
  ['166', '2024-04-17', "Norway ordered Chad's embassy closed.", 'NOR EXPELS TCD'],
  ['161', '2024-04-17', 'Norway ordered its schools in Chad closed.', ''],
  // Whom one apologises to where the sentence before speaks of two
  ['055', '2024-04-17', 'Chad raided Niger. Chad later apologised.', 'TCD ATTACKS NER; TCD YIELDS_TO NER'],
  ['055', '2024-04-17', 'Chad raided Niger. Ana Serra, a singer, later apologised.', 'TCD ATTACKS NER'],
];

/** Read wrongly so far. */
export const MISSED_CANDOUR_LEADS: readonly MissedLead[] = [
  [
    '080',
    '2024-04-17',
    'Spain freed a hijacked Lufthansa airliner.',
    '',
    'what others had taken is freed like what one holds oneself',
  ],
  [
    '020',
    '2024-04-17',
    'President Zuzana Caputova of Slovakia has invited her Czech counterpart, Petr Pavel, to Bratislava.',
    'Caputova REQUESTS Pavel; ?Pavel VISITS SVK PROPOSED',
    'an invitation to a town is no request yet: ministers who "had been invited" to talks would all be asked as well',
  ],
];
