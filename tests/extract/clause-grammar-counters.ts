import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Sentences that look like those of clause grammar and are none of them; labelled before they were run. */
export const CLAUSE_GRAMMAR_COUNTERS: readonly Lead[] = [
  // No verb is left out, or another thing is done
  [
    'gapping',
    '2014-08-05',
    'Sergey Lavrov met John Kerry in May, and Laurent Fabius in June.',
    'Lavrov MEETS Kerry; Lavrov MEETS Fabius',
  ],
  [
    'gapping',
    '2014-08-05',
    'Brazil praised Peru for its restraint and Chile for its patience.',
    'BRA SUPPORTS PER; BRA SUPPORTS CHL',
  ],
  [
    'gapping',
    '2006-08-05',
    'Chad accused Sudan of aggression, and Libya of complicity.',
    'TCD ACCUSES SDN; TCD ACCUSES LBY',
  ],
  [
    'gapping',
    '2006-08-05',
    'Russia broke off relations with Cuba in May, Syria in June and Iran in July.',
    'RUS CUTS_TIES_WITH CUB; RUS CUTS_TIES_WITH SYR; RUS CUTS_TIES_WITH IRN',
  ],
  [
    'gapping',
    '2006-08-05',
    'Sergey Lavrov visited the base on Monday, Oman on Tuesday and Yemen on Wednesday.',
    'Lavrov VISITS OMN; Lavrov VISITS YEM',
  ],
  ['gapping', '1983-08-05', 'France gave Chad tanks and Mali rifles.', 'FRA SUPPLIES TCD; FRA SUPPLIES MLI'],
  ['gapping', '1983-08-05', 'Sudan was praised by Chad in May and Mali in June.', 'TCD SUPPORTS SDN; MLI SUPPORTS SDN'],
  [
    'gapping',
    '1983-08-05',
    'Spain called Morocco a friend and Algeria a threat.',
    '?ESP SUPPORTS MAR; ?ESP CRITICIZES DZA; ?ESP ACCUSES DZA',
  ],
  // Nobody got anybody to do it
  ['causative', '1994-08-05', 'Peru tried to get Chile to sign the treaty.', '?PER REQUESTS CHL'],
  ['causative', '1994-08-05', 'Threats did not push Italy to recognise Croatia.', ''],
  ['causative', '1994-08-05', 'Kenya pushed Uganda to sign the treaty.', 'KEN REQUESTS UGA'],
  // Clauses and asides that are none
  ['absolute', '1994-08-05', 'Troops crossed the border, Kenya said on Monday.', ''],
  ['absolute', '1994-08-05', 'Relations soured, and Kenya closed its embassy in Kampala.', 'KEN CUTS_TIES_WITH UGA'],
  ['absolute', '1994-08-05', 'Its embassy stormed by students, Kenya asked Uganda for help.', 'KEN REQUESTS UGA'],
  // The year is that of the deed
  [
    'aside-date',
    '1994-08-05',
    'Kenya broke off relations with Uganda, its neighbour, in 1987.',
    'KEN CUTS_TIES_WITH UGA on 1987',
  ],
  [
    'aside-date',
    '1994-08-05',
    'Peru, Chile and Bolivia signed the pact, the first of its kind, in 1987.',
    'PER SIGNS pact on 1987; CHL SIGNS pact on 1987; BOL SIGNS pact on 1987',
  ],
  [
    'aside-date',
    '1994-08-05',
    'In Geneva, the ministers of Peru and Chile signed the accord in 1987.',
    'PER SIGNS accord on 1987; CHL SIGNS accord on 1987',
  ],
  ['aside-date', '1994-08-05', 'The treaty, signed by Peru in 1987, has lapsed.', 'PER SIGNS treaty on 1987'],
  [
    'aside-date',
    '1994-08-05',
    'Kenya has occupied the strip, rich in oil, since 1987, and Uganda condemned Kenya last month.',
    'UGA CRITICIZES KEN on 1994-07',
  ],
  // Commas of headlines
  [
    'headline',
    '1994-08-05',
    'Kenya, its ally Uganda and Rwanda sign pact',
    'KEN SIGNS pact; UGA SIGNS pact; RWA SIGNS pact',
  ],
  ['headline', '1994-08-05', 'After talks in Paris, Kenya expels Ugandan envoy', 'KEN EXPELS UGA'],
  // No pairs in order
  [
    'distributive',
    '1994-08-05',
    'Kenya and Uganda accused Rwanda and Burundi of smuggling.',
    'KEN ACCUSES RWA; KEN ACCUSES BDI; UGA ACCUSES RWA; UGA ACCUSES BDI',
  ],
  [
    'distributive',
    '1994-08-05',
    "Kenya and Uganda praised Kenya's envoy and Rwanda.",
    'UGA SUPPORTS KEN; UGA SUPPORTS RWA; KEN SUPPORTS RWA',
  ],
  // What belongs to another noun
  ['nominal', '1994-08-05', 'The withdrawal from parts of Angola of the rebels pleased Zambia.', ''],
  ['nominal', '1994-08-05', 'The embassy in Nairobi of Uganda was closed.', ''],
  // Clefts that tell nothing
  ['cleft', '1994-08-05', 'What Kenya did was wrong, Uganda said.', '?UGA CRITICIZES KEN; ?UGA ACCUSES KEN'],
  ['cleft', '1994-08-05', 'What Kenya sold was not oil.', ''],
  // A name ends before a time
  [
    'time',
    '1994-08-05',
    'Kenya reopened its embassy in Kigali last week.',
    'KEN RECOGNIZES RWA on 1994-07-25..1994-07-31',
  ],
  ['time', '1994-08-05', 'Kenya closed its consulate in Kampala yesterday.', 'KEN CUTS_TIES_WITH UGA on 1994-08-04'],
  ['time', '1972-02-05', 'Ireland condemned Britain for Bloody Sunday.', 'IRL CRITICIZES GBR'],
  ['time', '1994-08-05', "Kenya expelled Uganda's envoy to last year's talks.", 'KEN EXPELS UGA'],
  // … and before a verb that looks like a noun
  ['verb', '1988-08-05', 'Cuba first sent doctors to Angola in 1975.', 'CUB AIDS AGO on 1975'],
  [
    'verb',
    '1988-08-05',
    'Moscow demands to be heard by Poland before Poland signs the treaty.',
    '?RUS REQUESTS POL; ?POL SIGNS treaty',
  ],
  ['verb', '2015-06-05', 'Under the treaty India hands over 111 enclaves to Bangladesh.', 'IND YIELDS_TO BGD'],
  [
    'verb',
    '1988-08-05',
    'The Tehran talks over oil between Iran and Kuwait failed.',
    '?IRN NEGOTIATES KWT; ?IRN MEETS KWT',
  ],
  ['verb', '1988-08-05', 'Peru brought Chile round, and Chile signed the treaty.', 'CHL SIGNS treaty'],
  ['verb', '1988-08-05', 'The handover by Chad to Niger of two tanks ended the row.', 'TCD SUPPLIES NER'],
  ['verb', '1988-08-05', 'France lent Mali pilots and gave it supplies.', 'FRA AIDS MLI; ?FRA SUPPLIES MLI'],
  ['verb', '1988-08-05', 'Mali asked France about the jets it supplies.', '?FRA SUPPLIES MLI'],
];

export const MISSED_CLAUSE_GRAMMAR_COUNTERS: readonly MissedLead[] = [
  [
    'gapping',
    '1980-08-05',
    'Iran shelled the port on Monday and Kuwait on Tuesday.',
    'IRN ATTACKS KWT',
    'without a comma nothing tells doer from object',
  ],
  [
    'causative',
    '1994-08-05',
    'Norway got leave from Sweden to attack Denmark.',
    '?SWE SUPPORTS NOR',
    '"leave" before an infinitive is taken for the verb',
  ],
  [
    'headline',
    '1994-08-05',
    'Pressed by Rome, Kenya, Uganda condemn Iran',
    'KEN CRITICIZES IRN; UGA CRITICIZES IRN; ?ITA REQUESTS KEN; ?ITA REQUESTS UGA',
    "a headline's comma behind a participle may part two clauses",
  ],
];
