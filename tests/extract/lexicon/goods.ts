import type { Lead, MissedLead } from '../../support/lead-suite.ts';

/** Words that tell cooperation, trade, supplies, aid and works, 1945-2025, in sentences of our own: labelled in batches before any rule saw them (type, day, text, edges). */
export const GOODS_WORDS: readonly Lead[] = [
  [
    'COOPERATES_WITH',
    '2004-05-06',
    'Singapore and Malaysia dovetailed their patrols in the strait against pirates.',
    'SGP COOPERATES_WITH MYS',
  ],
  [
    'COOPERATES_WITH',
    '1975-07-18',
    'American astronauts linked up in orbit with Soviet cosmonauts.',
    'USA COOPERATES_WITH SUN',
  ],
  [
    'COOPERATES_WITH',
    '2017-09-14',
    "Egypt's secret service works hand in glove with Israel's in the Sinai.",
    'EGY COOPERATES_WITH ISR',
  ],
  ['TRADES_WITH', '1953-01-05', 'Ceylon bartered its rubber for Chinese rice.', 'LKA TRADES_WITH CHN'],
  [
    'TRADES_WITH',
    '2012-08-20',
    'Iran is doing a brisk trade with Turkey in spite of the banks.',
    'IRN TRADES_WITH TUR',
  ],
  ['SUPPLIES', '1976-12-09', 'Cuba kitted out the Angolan army with Soviet rifles.', 'CUB SUPPLIES AGO'],
  [
    'SUPPLIES',
    '1958-08-14',
    'Gunrunners of Egypt plied the Lebanese rebels with weapons, and Cairo sold Sudan two patrol boats.',
    'EGY SUPPLIES SDN',
  ],
  ['SUPPLIES', '2023-03-20', 'Slovakia parted with thirteen MiG fighters for Ukraine.', 'SVK SUPPLIES UKR'],
  ['SUPPLIES', '1986-11-22', 'Israel ran guns to Iran on American account.', 'ISR SUPPLIES IRN'],
  [
    'AIDS',
    '1970-06-05',
    'Cuba sent a blood donation and six field hospitals, and Chile lent Peru a helping hand after the earthquake.',
    'CHL AIDS PER',
  ],
  ['AIDS', '1995-02-01', 'Washington threw a lifeline to Mexico with loan guarantees.', 'USA AIDS MEX'],
  [
    'AIDS',
    '1962-05-29',
    'Formosa took in refugees who had slipped over from China, and British instructors drilled recruits of Malaya.',
    'GBR AIDS MYS; ?TWN AIDS CHN',
  ],
  ['AIDS', '2005-01-02', 'Australian airmen ferried blankets to survivors in Indonesia.', 'AUS AIDS IDN'],
  ['FUNDS', '1956-02-10', 'The World Bank put up half of the money for the Kariba dam.', 'bank FUNDS kariba'],
  ['FUNDS', '2016-03-08', 'China has sunk two billion dollars into the port of Gwadar.', 'CHN FUNDS gwadar'],
  ['FUNDS', '1975-10-24', 'Beijing bankrolled the Tanzania-Zambia railway.', 'CHN FUNDS railway'],
  ['BUILDS', '1960-01-11', 'Soviet engineers are putting up the Aswan High Dam.', 'SUN BUILDS aswan'],
  ['BUILDS', '2014-09-11', 'Turkmenistan is threading a gas pipeline through Afghanistan.', 'TKM BUILDS pipeline'],
];

/** Not read right yet, with what is missing. */
export const MISSED_GOODS_WORDS: readonly MissedLead[] = [];
