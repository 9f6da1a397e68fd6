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
  [
    'AGREES_WITH',
    '1957-03-24',
    'Britain smoothed over its quarrel with the United States and the two undertook to consult each other.',
    'GBR AGREES_WITH USA',
  ],
  [
    'AGREES_WITH',
    '2001-06-17',
    "Slovenia's Milan Kucan is at one with Croatia's Stipe Mesic that the border must stay open.",
    'kucan AGREES_WITH mesic',
  ],
  [
    'AGREES_WITH',
    '1984-12-02',
    "Spain came to an arrangement with Gibraltar's masters in London about the gates.",
    'ESP AGREES_WITH GBR',
  ],
  ['SIGNS', '1987-07-02', "Denmark's parliament waved the Single European Act through.", 'parliament|DNK SIGNS act'],
  [
    'SIGNS',
    '1963-08-06',
    'Andrei Gromyko and Dean Rusk set their signatures to the test ban treaty in Moscow.',
    'gromyko|SUN SIGNS treaty; rusk|USA SIGNS treaty',
  ],
  [
    'SIGNS',
    '2010-04-26',
    'Norway buried a forty-year dispute with Russia by wrapping up a border treaty.',
    'NOR SIGNS treaty; ?RUS SIGNS treaty',
  ],
  [
    'SUPPORTS',
    '1991-08-20',
    'John Major gave Boris Yeltsin a pat on the back by telephone.',
    'major SUPPORTS yeltsin; ?major MEETS yeltsin',
  ],
  ['SUPPORTS', '2005-07-08', 'Jacques Chirac offered his condolences to Tony Blair.', 'chirac SUPPORTS blair'],
  ['SUPPORTS', '1960-10-13', 'Kwame Nkrumah was loud in his praise of Patrice Lumumba.', 'nkrumah SUPPORTS lumumba'],
  ['SUPPORTS', '2022-05-04', 'Slovakia put in a good word for Moldova in Brussels.', 'SVK SUPPORTS MDA'],
  [
    'RECOGNIZES',
    '1992-04-08',
    'Sarajevo celebrated as Rome and Lisbon bestowed recognition on Bosnia.',
    'ITA RECOGNIZES BIH; PRT RECOGNIZES BIH',
  ],
  [
    'RECOGNIZES',
    '1979-01-02',
    'The Stars and Stripes will fly again in Peking, with which Washington has taken up full diplomatic relations.',
    'USA RECOGNIZES CHN',
  ],
  ['RECOGNIZES', '2024-05-28', 'Ireland formally acknowledged Palestine as a state.', 'IRL RECOGNIZES PSE'],
];

/** Not read right yet, with what is missing. */
export const MISSED_ACCORDS_WORDS: readonly MissedLead[] = [];
