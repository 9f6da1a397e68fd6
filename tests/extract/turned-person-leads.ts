import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Sentences in turns whose ends are persons, bodies, documents and undertakings; those with an empty fourth field give no edge. */
export const TURNED_PERSON_LEADS: readonly Lead[] = [
  // An auxiliary before its subject
  [
    'turned did',
    '2015-06-10',
    'Only then did the Norwegian foreign minister, Lars Berg, praise Siemens.',
    'Berg SUPPORTS Siemens',
  ],
  [
    'turned did',
    '2015-06-10',
    'Only in May did the African Union sign the border treaty.',
    'African_Union SIGNS treaty',
  ],
  [
    'turned had',
    '2015-06-10',
    'No sooner had Kemal Aydin, the Turkish president, condemned Siemens than the rain began.',
    'Aydin CRITICIZES Siemens',
  ],
  [
    'turned had',
    '2015-06-10',
    'Hardly had France withdrawn from the African Union when the rain began.',
    'FRA WITHDRAWS_FROM African_Union',
  ],
  ['only supposed', '2015-06-10', 'Had Siemens criticized Chile, the talks would have failed.', ''],
  // A paper that one issues
  ['own statement', '2015-06-10', 'Siemens issued a statement rejecting the border treaty.', 'Siemens REJECTS treaty'],
  [
    'own statement',
    '2015-06-10',
    'The Danish parliament issued a statement warning Chile.',
    'Danish_Parliament WARNS CHL',
  ],
  ["another's statement", '2015-06-10', 'Siemens lost a statement condemning Chile.', ''],
  // A quotation ends what is said
  [
    'said, and',
    '2015-06-10',
    '"We have waited long enough," Lars Berg, the Norwegian trade minister, said, and rejected the border treaty.',
    'Berg REJECTS treaty',
  ],
  // Whom one meets is not oneself
  [
    'the other minister',
    '2015-06-10',
    'Danish Foreign Minister Ole Lund looked tired. Norwegian Trade Minister Lars Berg met the minister.',
    'Berg MEETS Lund',
  ],
  [
    'the other minister',
    '2015-06-10',
    "Danish Foreign Minister Ole Lund looked tired. Norway's trade minister, Lars Berg, held talks with the minister.",
    'Berg MEETS Lund',
  ],
  [
    'the other company',
    '2015-06-10',
    'Siemens has a staff of two hundred. Boeing criticized the company.',
    'Boeing CRITICIZES Siemens',
  ],
  [
    'only one minister',
    '2015-06-10',
    'Danish Foreign Minister Ole Lund looked tired. The minister criticized Chile.',
    'Lund CRITICIZES CHL',
  ],
  // Lists of ends of different kinds
  [
    'two kinds',
    '2015-06-10',
    'Chile withdrew from both the Lisbon Treaty and the World Bank.',
    'CHL WITHDRAWS_FROM Lisbon_Treaty; CHL WITHDRAWS_FROM World_Bank',
  ],
  [
    'two kinds',
    '2015-06-10',
    'The Danish foreign ministry criticized not only Siemens but also Chile.',
    'Danish_Foreign_Ministry CRITICIZES Siemens; Danish_Foreign_Ministry CRITICIZES CHL',
  ],
  [
    'company',
    '2015-06-10',
    'Lars Berg, the Norwegian trade minister, along with Ole Lund, the Danish foreign minister, criticized Siemens.',
    'Berg CRITICIZES Siemens; Lund CRITICIZES Siemens',
  ],
  [
    'a body and a company',
    '2015-06-10',
    'NATO criticized the Danish Defence Ministry and Norfield Shipping.',
    'NATO CRITICIZES Danish_Defence_Ministry; NATO CRITICIZES Norfield_Shipping',
  ],
  // Told of beside an office between commas
  [
    'whom an officer criticized',
    '2015-06-10',
    "Boeing, which Norway's defence minister, Lars Berg, criticized on Tuesday, made no comment.",
    'Berg CRITICIZES Boeing',
  ],
  [
    'cleft',
    '2015-06-10',
    'It was Lars Berg, the Norwegian trade minister, that NATO criticized.',
    'NATO CRITICIZES Berg',
  ],
  ['named a league', '2015-06-10', 'Denmark withdrew from the Arab League.', 'DNK WITHDRAWS_FROM Arab_League'],
  [
    'a noun for it',
    '2015-06-10',
    "The European Union's blacklisting of Boeing came as a surprise.",
    'European_Union SANCTIONS Boeing',
  ],
  [
    'back as a verb',
    '2015-06-10',
    'The Danish foreign ministry did back NATO on Tuesday.',
    'Danish_Foreign_Ministry SUPPORTS NATO',
  ],
  [
    'two of one office',
    '2015-06-10',
    "After meeting Ole Lund, the Danish trade minister, Norway's trade minister, Lars Berg, left.",
    'Berg MEETS Lund',
  ],
  ['back as none', '2015-06-10', 'The Danish foreign minister was back the next day.', ''],
  ['denied', '2015-06-10', 'Nor did the Norwegian foreign minister, Lars Berg, visit Chile.', ''],
  ['denied', '2015-06-10', 'At no time did the Norwegian foreign minister, Lars Berg, visit Chile.', ''],
  ['denied', '2015-06-10', 'Not once did the Norwegian foreign minister, Lars Berg, visit Chile.', ''],
  ['denied', '2015-06-10', 'Under no circumstances did the Norwegian foreign minister, Lars Berg, visit Chile.', ''],
  // Not every "no" and "not" before an auxiliary denies
  [
    'turned did',
    '2015-06-10',
    'No sooner did the Norwegian foreign minister, Lars Berg, visit Chile than the rain began.',
    'Berg VISITS CHL',
  ],
  [
    'turned did',
    '2015-06-10',
    'Only after no reply came did the Norwegian foreign minister, Lars Berg, visit Chile.',
    'Berg VISITS CHL',
  ],
  [
    'turned did',
    '2015-06-10',
    'Not until May did the Norwegian foreign minister, Lars Berg, visit Chile.',
    'Berg VISITS CHL',
  ],
  // The same where the tagger knows the verb
  ['denied', '2015-06-10', 'Nor did the Norwegian foreign minister, Lars Berg, condemn Chile.', ''],
  ['denied', '2015-06-10', 'At no time did the Norwegian foreign minister, Lars Berg, criticize Chile.', ''],
  ['denied', '2015-06-10', 'Not once did Lars Berg condemn Chile.', ''],
  ['denied', '2015-06-10', 'Never has the Norwegian foreign minister, Lars Berg, condemned Chile.', ''],
  [
    "a ministry's",
    '2015-06-10',
    "The market calmed down after Norway's trade ministry's financing of the Lamu port.",
    'Norwegian_Trade_Ministry FUNDS Lamu',
  ],
];

export const MISSED_TURNED_PERSONS: readonly MissedLead[] = [
  [
    'among those',
    '2015-06-10',
    'Among those who urged NATO to show patience was Norwegian Trade Minister Lars Berg.',
    'Berg REQUESTS NATO',
    'an infinitive stands between the deed and its doer',
  ],
  [
    'after -ing',
    '2015-06-10',
    'Siemens has a staff of two hundred. After praising Boeing, the company made no comment.',
    'Siemens SUPPORTS Boeing',
    'the doer of the main clause is taken for whom it praised',
  ],
];
