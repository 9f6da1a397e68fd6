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
  [
    'CRITICIZES',
    '1968-08-22',
    "Romania's Nicolae Ceausescu spoke out against the Soviet Union's march into Czechoslovakia.",
    'ceausescu CRITICIZES SUN; ?SUN ATTACKS CSK',
  ],
  [
    'CRITICIZES',
    '1993-05-07',
    'Warren Christopher heaped scorn on the Bosnian Serbs.',
    'christopher CRITICIZES serbs|srpska',
  ],
  ['CRITICIZES', '2006-09-21', 'Hugo Chavez likened George Bush to the devil.', 'chavez CRITICIZES bush'],
  [
    'CRITICIZES',
    '2015-06-24',
    'Paris was up in arms at Washington over wiretaps and called in the American ambassador.',
    'FRA CRITICIZES USA',
  ],
  [
    'CRITICIZES',
    '1977-03-02',
    'Idi Amin poked fun at Julius Nyerere, whose radio mocked him in return.',
    'amin CRITICIZES nyerere; ?TZA|nyerere CRITICIZES amin',
  ],
  [
    'ACCUSES',
    '1950-09-01',
    "Peking cried that American airmen had violated its sky and laid the strafing of a village at Washington's door.",
    'CHN ACCUSES USA; ?USA ATTACKS CHN',
  ],
  ['ACCUSES', '2018-03-13', 'Theresa May held Russia to be behind the poisoning in Salisbury.', 'may ACCUSES RUS'],
  ['ACCUSES', '1984-04-10', 'Nicaragua haled the United States before the court in The Hague.', 'NIC ACCUSES USA'],
  ['ACCUSES', '1996-02-26', 'Madeleine Albright charged Cuba with cold-blooded murder.', 'albright ACCUSES CUB'],
  ['WARNS', '1973-10-25', 'Leonid Brezhnev sent Richard Nixon a stiff note of warning.', 'brezhnev WARNS nixon'],
  ['WARNS', '2021-10-22', "Xi Jinping cautioned Taiwan's friends in Prague against playing with fire.", 'xi WARNS CZE'],
  ['WARNS', '2003-01-29', 'Hans Blix reminded Iraq that time was running out.', 'blix WARNS IRQ'],
  ['THREATENS', '1981-10-15', 'The Kremlin hinted to Poland that oil might cease to flow.', 'SUN THREATENS POL'],
  ['THREATENS', '2017-08-09', 'Donald Trump promised fire and fury to North Korea.', 'trump|USA THREATENS PRK'],
  [
    'THREATENS',
    '1995-05-25',
    'NATO presented the Bosnian Serb army with a deadline for its guns.',
    'nato THREATENS army',
  ],
];

/** Not read right yet, with what is missing. */
export const MISSED_CHARGES_WORDS: readonly MissedLead[] = [];
