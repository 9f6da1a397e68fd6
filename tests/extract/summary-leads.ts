import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Summaries of meetings as ministries print them, and words that the tagger spells in its own way; each beside one that looks alike and says something else. */
export const SUMMARY_LEADS: readonly Lead[] = [
  // Words in quotation marks before a noun qualify it
  ['040', '2024-07-08', 'France signed a "historic" treaty with Mali.', 'FRA SIGNS treaty; MLI SIGNS treaty'],
  [
    '040',
    '2024-07-08',
    'On July 8, from 10:30 a.m. for two hours, President Macron held the second “2+2” meeting with President Mahama.',
    'Macron MEETS Mahama on 2024-07-08',
  ],
  [
    '111',
    '2024-07-08',
    'Iran condemned the United States for its "criminal" raid on Syria.',
    'IRN CRITICIZES USA; USA ATTACKS SYR',
  ],
  ['040', '2024-07-08', 'Mali called it a "crime" in New York.', ''],
  ['040', '2024-07-08', 'Mali called the talks "a waste", and France left Niger.', ''],
  // A date at the head of the sentence, however long the names behind it
  [
    '040',
    '2024-07-08',
    'On July 5 Ada Berg, the minister of foreign affairs of Norway, and Karl Lund, the minister of defence and of the interior, held talks with Pedro Soto, the foreign minister of Chile.',
    'Berg MEETS Soto on 2024-07-05; Lund MEETS Soto on 2024-07-05',
  ],
  [
    '111',
    '2024-07-08',
    'On July 5 Norway opened a school in Oslo, and the families of the miners who were killed in the spring wept, while Chile condemned Peru.',
    'CHL CRITICIZES PER',
  ],
  // "dialog", "cancelation", "license", "vise" are how the tagger spells what is written otherwise
  ['040', '2024-07-08', 'France and Germany held a dialogue in Berne on Monday.', 'FRA MEETS DEU on 2024-07-08'],
  ['040', '2024-07-08', 'Chad resumed its dialogue with Mali.', 'TCD MEETS MLI'],
  ['020', '2024-07-08', 'Chad claimed damages from Mali.', 'TCD REQUESTS MLI'],
  ['020', '2024-07-08', 'Chad suffered damages in Mali.', ''],
  // Who signs a paper that is named by a year long over signed it then
  [
    '057',
    '2015-06-07',
    'The land boundary agreement of 1974 had been signed by Indira Gandhi and Sheikh Mujibur Rahman.',
    'Gandhi SIGNS agreement on 1974; Rahman SIGNS agreement on 1974',
  ],
  ['057', '1974-06-07', 'Norway has signed the fisheries agreement of 1974.', 'NOR SIGNS agreement on never'],
  // What a communiqué with numbered paragraphs records took place on the day of the visit
  [
    '042',
    '2024-04-23',
    '1. Recep Tayyip Erdogan, President of Turkey, paid a visit to Baghdad on 22 April 2024.\n\n2. The President was received by Abdul Latif Rashid, President of Iraq.\n\n3. The two sides spoke of trade. They spoke of water. They spoke of oil.\n\n4. Both welcomed the new road.\n\n5. The ministers of transport of Iraq and Qatar signed a memorandum.',
    'Erdogan VISITS IRQ on 2024-04-22; Erdogan MEETS Rashid on 2024-04-22; IRQ SIGNS memorandum on 2024-04-22; QAT SIGNS memorandum on 2024-04-22',
  ],
  [
    '042',
    '2024-04-23',
    'Recep Tayyip Erdogan, President of Turkey, paid a visit to Baghdad on 22 April 2024.\n\nThe two sides spoke of trade. They spoke of water. They spoke of oil.\n\nBoth welcomed the new road.\n\nThe ministers of transport of Iraq and Qatar signed a memorandum.',
    'Erdogan VISITS IRQ on 2024-04-22; IRQ SIGNS memorandum on never; QAT SIGNS memorandum on never',
  ],
  [
    '042',
    '2024-04-23',
    '1. Recep Tayyip Erdogan, President of Turkey, paid a visit to Baghdad on 22 April 2024.\n\n2. The two sides spoke of trade. They spoke of water. They spoke of oil.\n\n3. Both welcomed the treaty that Iraq and Qatar had signed.',
    'Erdogan VISITS IRQ on 2024-04-22; TUR SUPPORTS treaty; IRQ SUPPORTS treaty; IRQ SIGNS treaty on never; QAT SIGNS treaty on never',
  ],
];

export const MISSED_SUMMARY_LEADS: readonly MissedLead[] = [];
