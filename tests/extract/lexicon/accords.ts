import type { Lead, MissedLead } from '../../support/lead-suite.ts';

/** Words that tell agreements, signatures, support and recognition, 1945-2025, in sentences of our own: labelled in batches before any rule saw them (type, day, text, edges). */
export const ACCORDS_WORDS: readonly Lead[] = [
  [
    'AGREES_WITH',
    '1975-06-02',
    'Portugal and Spain saw eye to eye on fishing in the Bay of Biscay.',
    'PRT AGREES_WITH ESP',
  ],
  [
    'AGREES_WITH',
    '1990-08-09',
    'Turkey threw in its lot with Saudi Arabia and pledged to keep the pipelines shut.',
    'TUR AGREES_WITH SAU',
  ],
  [
    'AGREES_WITH',
    '2018-02-03',
    'Greece found common ground with Macedonia on most points of the dispute over the name.',
    'GRC AGREES_WITH MKD',
  ],
  [
    'SIGNS',
    '1949-04-05',
    'Twelve nations, among them Iceland and Portugal, put their names to the North Atlantic Treaty.',
    'ISL SIGNS treaty; PRT SIGNS treaty',
  ],
  [
    'SIGNS',
    '1996-09-25',
    'Bill Clinton was the first to pen his name beneath the test ban treaty.',
    'clinton|USA SIGNS treaty',
  ],
  [
    'SIGNS',
    '2021-11-16',
    'India and Australia firmed up a trade agreement after eight years.',
    'IND SIGNS agreement; AUS SIGNS agreement',
  ],
  [
    'SIGNS',
    '1973-06-20',
    'The Bundestag gave its assent to the treaty with East Germany.',
    'bundestag SIGNS treaty; ?DEU PARTY_TO treaty; ?DDR PARTY_TO treaty',
  ],
  [
    'SUPPORTS',
    '1982-04-05',
    'Peru took up the cudgels for Argentina in the Organization of American States.',
    'PER SUPPORTS ARG',
  ],
  ['SUPPORTS', '2003-03-01', 'Jose Maria Aznar went to bat for George Bush at the summit.', 'aznar SUPPORTS bush'],
  ['SUPPORTS', '1956-11-08', "India's Krishna Menon stuck up for Egypt in the General Assembly.", 'menon SUPPORTS EGY'],
  ['SUPPORTS', '2016-10-09', 'Ban Ki-moon commiserated with Haiti after the hurricane.', 'ban SUPPORTS HTI'],
  ['RECOGNIZES', '1948-05-15', 'Guatemala hastened to extend recognition to Israel.', 'GTM RECOGNIZES ISR'],
  ['RECOGNIZES', '1972-12-22', 'Australia accredited its first ambassador to China.', 'AUS RECOGNIZES CHN'],
  [
    'RECOGNIZES',
    '2021-01-07',
    'Morocco and Israel normalised their relations and will swap liaison offices.',
    'MAR RECOGNIZES ISR',
  ],
];

/** Not read right yet, with what is missing. */
export const MISSED_ACCORDS_WORDS: readonly MissedLead[] = [];
