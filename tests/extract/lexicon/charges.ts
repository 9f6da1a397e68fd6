import type { Lead, MissedLead } from '../../support/lead-suite.ts';

/** Words that tell criticism, accusations, warnings and threats, 1945-2025, in sentences of our own: labelled in batches before any rule saw them (type, day, text, edges). */
export const CHARGES_WORDS: readonly Lead[] = [
  [
    'CRITICIZES',
    '1979-12-31',
    'Jimmy Carter upbraided the Soviet Union for its march on Kabul.',
    'carter CRITICIZES SUN; ?SUN ATTACKS AFG',
  ],
  [
    'CRITICIZES',
    '2012-03-13',
    'Hillary Clinton took Russia to task over its votes in the council.',
    'clinton CRITICIZES RUS',
  ],
  [
    'CRITICIZES',
    '1966-01-19',
    "Albania's press inveighed against Yugoslavia as a nest of traitors.",
    'ALB CRITICIZES YUG',
  ],
  [
    'CRITICIZES',
    '2018-06-10',
    'Donald Trump hurled insults at Justin Trudeau from his plane.',
    'trump CRITICIZES trudeau',
  ],
  [
    'CRITICIZES',
    '1985-05-05',
    'The World Jewish Congress gave Helmut Kohl a dressing-down over the cemetery at Bitburg.',
    'congress CRITICIZES kohl',
  ],
  ['ACCUSES', '1971-03-30', 'Pakistan taxed India with meddling in its eastern wing.', 'PAK ACCUSES IND'],
  [
    'ACCUSES',
    '2014-07-19',
    'Petro Poroshenko pinned the shooting down of the airliner on Russia.',
    'poroshenko ACCUSES RUS; ?RUS ATTACKS UKR',
  ],
  ['ACCUSES', '1998-08-21', 'Sudan arraigned the United States before the Security Council.', 'SDN ACCUSES USA'],
  [
    'ACCUSES',
    '2020-07-02',
    'India fingered China as the culprit in the theft of its data.',
    'IND ACCUSES CHN; ?CHN COERCES IND',
  ],
  [
    'WARNS',
    '1983-09-03',
    'Andrei Gromyko wagged a finger at Washington and spoke of consequences.',
    'gromyko WARNS USA',
  ],
  ['WARNS', '2008-08-10', 'George Bush served notice on Moscow that its conduct would harm ties.', 'bush WARNS RUS'],
  [
    'WARNS',
    '1955-01-25',
    'Peking fired a warning shot across the bows of the United States over Formosa.',
    '?CHN WARNS USA; ?CHN THREATENS USA',
  ],
  [
    'THREATENS',
    '1993-04-14',
    'Boutros Boutros-Ghali held out the threat of air strikes to the Bosnian Serbs.',
    'boutros THREATENS serbs',
  ],
  ['THREATENS', '2022-03-02', 'Dmitry Medvedev rattled the nuclear sabre at Sweden.', 'RUS|medvedev THREATENS SWE'],
  ['THREATENS', '1939-08-30', 'Berlin gave Poland twenty-four hours to hand over the city.', 'DEU THREATENS POL'],
];

/** Not read right yet, with what is missing. */
export const MISSED_CHARGES_WORDS: readonly MissedLead[] = [];
