import type { Lead, MissedLead } from '../../support/lead-suite.ts';

/** Protest, which gives no edge, and shows of force (roots 14 and 15). */
export const MOBILIZATION_LEADS: readonly Lead[] = [
  ['140', '1987-06-15', 'Thousands of students marched through Seoul.', ''],
  ['141', '1985-06-15', 'Protesters demonstrated outside the South African embassy in London.', ''],
  ['150', '1980-06-15', 'Iraq put its army on alert along the border with Syria.', 'IRQ MOBILIZES_AGAINST SYR'],
  ['151', '1984-06-15', 'Greek police were put on alert at airports.', ''],
  ['152', '1979-06-15', 'China massed 200,000 troops on its frontier with Vietnam.', 'CHN MOBILIZES_AGAINST VNM'],
  [
    '152',
    '1994-06-15',
    'Iraqi Republican Guard divisions moved toward the Kuwaiti border.',
    '?guard MOBILIZES_AGAINST KWT; ?IRQ MOBILIZES_AGAINST KWT',
  ],
  [
    '152',
    '1986-06-15',
    'The United States sent two aircraft carriers to waters off Libya.',
    'USA MOBILIZES_AGAINST LBY',
  ],
  [
    '154',
    '1983-06-15',
    'Honduras has deployed an additional battalion along the border with Nicaragua.',
    'HND MOBILIZES_AGAINST NIC',
  ],
  ['155', '2022-06-15', 'Russia put its nuclear forces on high alert.', ''],
  [
    '152',
    '1990-07-24',
    'Iraq has moved up to 30,000 troops to its border with Kuwait in the past week, Western diplomats said on Tuesday.',
    'IRQ MOBILIZES_AGAINST KWT',
  ],
  [
    '150',
    '1981-12-13',
    'Warsaw Pact units along the Polish border were put on a higher state of readiness, West German sources said.',
    '?warsaw MOBILIZES_AGAINST POL',
  ],
  [
    '150',
    '1990-06-15',
    "Saudi Arabia put its forces on the highest alert after Iraq's invasion of Kuwait.",
    'IRQ ATTACKS KWT',
  ],
  ['152', '1998-06-15', 'Turkey massed 10,000 men on its border with Syria.', 'TUR MOBILIZES_AGAINST SYR'],
  ['152', '1981-06-15', 'Honduras sent reinforcements to its frontier with Nicaragua.', 'HND MOBILIZES_AGAINST NIC'],
  ['153', '1987-06-15', 'Uganda moved anti-aircraft guns to the border with Kenya.', 'UGA MOBILIZES_AGAINST KEN'],
  ['154', '1984-06-15', 'A US naval task force steamed toward Lebanon.', 'USA MOBILIZES_AGAINST LBN'],
  [
    '152',
    '1992-11-10',
    'Croatian army units are massing near the Serb-held town of Trebinje, the Bosnian Serb news agency said.',
    '',
  ],
  [
    '150',
    '1996-03-11',
    'The United States sent a second carrier, the Nimitz, to join the Independence off Taiwan.',
    '?USA MOBILIZES_AGAINST TWN',
  ],
  [
    '150',
    '2014-06-15',
    "Some 40,000 Russian troops have been gathered along Ukraine's eastern border, NATO's commander says.",
    'RUS MOBILIZES_AGAINST UKR',
  ],
  [
    '150',
    '2001-12-24',
    'India moved missiles and more troops up to its frontier with Pakistan.',
    'IND MOBILIZES_AGAINST PAK',
  ],
  [
    '155',
    '1961-10-27',
    'American and Soviet tanks faced each other across Checkpoint Charlie in Berlin.',
    'USA MOBILIZES_AGAINST SUN; SUN MOBILIZES_AGAINST USA',
  ],
  [
    '152',
    '1965-02-12',
    'The carrier Hancock has been ordered to the waters off North Vietnam.',
    '?USA MOBILIZES_AGAINST VDR',
  ],
  [
    '154',
    '1990-08-08',
    'The 82nd Airborne began landing in Saudi Arabia, and Washington said more than 50,000 men would follow to deter Iraq.',
    '?USA AIDS SAU; ?USA MOBILIZES_AGAINST IRQ',
  ],
  ['141', '1990-01-14', 'Azerbaijanis tore down fences on the Soviet frontier with Iran.', ''],
  [
    '152',
    '2001-12-20',
    'India moved more troops and missiles up to the border with Pakistan after the attack on its parliament.',
    'IND MOBILIZES_AGAINST PAK; ?PAK ATTACKS IND',
  ],
  ['152', '1987-03-23', 'India put its army on alert along the border with Pakistan.', 'IND MOBILIZES_AGAINST PAK'],
  [
    '152',
    '1975-11-06',
    'Spain reinforced its garrison in the Sahara as Moroccan marchers crossed the border.',
    '?ESP MOBILIZES_AGAINST MAR; ?MAR ATTACKS ESH',
  ],
  [
    '152',
    '1998-09-10',
    'Iran massed 70,000 troops near the border with Afghanistan after the Taliban killed nine of its diplomats.',
    'IRN MOBILIZES_AGAINST AFG; taliban ATTACKS IRN',
  ],
  [
    '1411',
    '1993-02-21',
    'The European Community will bring Serbia and Croatia to the table.',
    'community MEDIATES SRB PLANNED; community MEDIATES HRV PLANNED',
  ],
  [
    '152',
    '1996-03-08',
    'China test-fired three missiles into waters near Taiwan.',
    'CHN MOBILIZES_AGAINST TWN; ?CHN ATTACKS TWN',
  ],
];

/** Those that are not yet read right, with the cause. */
export const MISSED_MOBILIZATION_LEADS: readonly MissedLead[] = [
  [
    '152',
    '1976-01-14',
    'Algeria and Morocco sent reinforcements to their common frontier.',
    'DZA MOBILIZES_AGAINST MAR; MAR MOBILIZES_AGAINST DZA',
    'a frontier that both share',
  ],
];
