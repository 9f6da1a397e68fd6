import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Names that are also other words, each beside one that looks alike. */
export const NAME_WORD_LEADS: readonly Lead[] = [
  // Months
  ['112', '2018-03-14', 'Theresa May accused Russia of an attack.', 'theresa_may ACCUSES RUS'],
  ['112', '2018-03-14', 'Theresa May flew home. May accused Russia of an attack.', 'theresa_may ACCUSES RUS'],
  ['112', '2018-03-14', 'Mrs May accused Russia of an attack.', 'theresa_may ACCUSES RUS'],
  [
    '161',
    '2018-03-14',
    'Theresa May told parliament on Wednesday that Britain would expel 23 Russian diplomats.',
    'GBR EXPELS RUS PLANNED by theresa_may',
  ],
  ['112', '2018-05-14', 'May was hot, and Chad accused Mali of an attack.', 'TCD ACCUSES MLI'],
  ['190', '2018-05-14', 'In late May Iran attacked Iraq.', 'IRN ATTACKS IRQ'],
  ['000', '2018-05-14', 'May the talks succeed, Iran said.', ''],
  // Ranks and small words
  ['112', '1993-02-15', 'John Major flew home. Mr Major accused Serbia of a breach.', 'john_major ACCUSES SRB'],
  ['112', '1993-02-15', 'On Tuesday Major General Smith accused Serbia of a breach.', 'smith ACCUSES SRB'],
  ['112', '2014-02-15', 'Julie Bishop accused Fiji of a breach.', 'julie_bishop ACCUSES FJI'],
  ['112', '2025-02-15', 'To Lam accused Fiji of a breach of the treaty.', 'to_lam ACCUSES FJI'],
  ['112', '2025-02-15', 'He Lifeng accused Fiji of a breach of the treaty.', 'he_lifeng ACCUSES FJI'],
  ['050', '1993-02-15', 'The premier of Fiji thanked Than Shwe on Monday.', 'FJI SUPPORTS than_shwe'],
  ['112', '1989-02-15', 'Roh Tae-woo accused Fiji of a breach of the treaty.', 'tae-woo ACCUSES FJI'],
  // Places, peoples and firms
  ['112', '2011-02-15', 'William Hague flew home. Hague accused Libya of an attack.', 'william_hague ACCUSES LBY'],
  ['042', '2011-02-15', 'William Hague flew to The Hague on Monday.', 'william_hague VISITS NLD'],
  ['112', '2001-02-15', 'Ricardo Lagos flew home. Mr Lagos accused Peru of a breach.', 'ricardo_lagos ACCUSES PER'],
  ['042', '2001-02-15', 'The premier of Peru flew to Lagos on Monday.', 'PER VISITS NGA'],
  ['112', '2011-02-15', 'Juan Manuel Santos spoke. Santos accused Peru of a breach.', 'santos ACCUSES PER'],
  ['112', '1955-02-15', 'Pierre Mendès-France spoke. Mendès-France accused Fiji.', 'mendès-france ACCUSES FJI'],
  // Numbers at the end
  ['111', '2015-06-15', 'The Group of Seven condemned Russia.', 'g7 CRITICIZES RUS'],
  ['112', '2015-06-15', 'The Group of 77 accused Fiji of a breach.', 'group_of_77 ACCUSES FJI'],
  ['000', '2015-06-15', 'The seven accused were freed in Fiji.', ''],
  ['057', '2015-07-15', 'Iran and the P5+1 signed an accord.', 'IRN SIGNS accord; p5+1 SIGNS accord'],
  // Who they are together, and commas and articles inside a name
  ['112', '2015-06-15', 'The French accused Fiji of a breach.', 'FRA ACCUSES FJI'],
  ['000', '2015-06-15', 'The French accused were freed in Fiji.', ''],
  [
    '120',
    '2018-12-31',
    'Israel left the United Nations Educational, Scientific and Cultural Organization on Monday.',
    'ISR WITHDRAWS_FROM unesco',
  ],
  ['112', '2021-06-15', 'The National Unity Government accused Fiji.', 'national_unity_government ACCUSES FJI'],
];

export const MISSED_NAME_WORD_LEADS: readonly MissedLead[] = [
  ['112', '1951-02-15', 'Nuri al-Said spoke. Al-Said accused Fiji.', 'nuri ACCUSES FJI', 'the name is the verb "said"'],
];
