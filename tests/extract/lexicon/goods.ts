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
  ['SUPPLIES', '1976-12-09', 'Cuba kitted out the Angolan army with Soviet rifles.', 'CUB SUPPLIES AGO|army'],
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
  [
    'COOPERATES_WITH',
    '1993-06-07',
    'French and Spanish police tracked the gunmen in harness across the Pyrenees.',
    'FRA COOPERATES_WITH ESP',
  ],
  [
    'COOPERATES_WITH',
    '2020-08-04',
    "India's navy sailed in company with an American carrier group off the Andamans.",
    'IND|navy COOPERATES_WITH USA',
  ],
  ['COOPERATES_WITH', '1964-10-05', 'Sweden and Norway hooked up their power lines.', 'NOR COOPERATES_WITH SWE'],
  ['TRADES_WITH', '1960-02-14', 'Cuba will trade sugar for Soviet oil.', 'CUB TRADES_WITH SUN'],
  [
    'TRADES_WITH',
    '2017-05-06',
    'Commerce across the bridges of the Yalu between China and North Korea has swollen.',
    'CHN TRADES_WITH PRK',
  ],
  ['SUPPLIES', '1981-06-10', "France fuelled Iraq's reactor with uranium.", 'FRA SUPPLIES IRQ'],
  ['SUPPLIES', '1999-02-11', 'Ukraine unloaded a dozen old tanks on Sierra Leone.', 'UKR SUPPLIES SLE'],
  [
    'SUPPLIES',
    '2022-01-17',
    'British transport planes touched down in Ukraine with anti-tank missiles.',
    'GBR SUPPLIES UKR',
  ],
  ['SUPPLIES', '1948-04-01', 'Prague slipped rifles and Messerschmitts to Israel.', 'CSK SUPPLIES ISR'],
  ['AIDS', '1985-03-04', 'Ethiopian refugees were given sanctuary by Sudan.', 'SDN AIDS ETH'],
  ['AIDS', '2010-01-16', 'Dominican surgeons tended to the wounded of Haiti.', 'DOM AIDS HTI'],
  [
    'AIDS',
    '1999-04-10',
    'Italy pitched a tent city for Kosovars in Albania, and Greece trucked flour to Macedonia.',
    'GRC AIDS MKD; ?ITA AIDS ALB; ?ITA AIDS XKX',
  ],
  [
    'FUNDS',
    '1957-07-17',
    'Washington withdrew its offer, and so Moscow will foot the bill for the Aswan dam.',
    'SUN FUNDS aswan; ?USA FUNDS aswan',
  ],
  [
    'FUNDS',
    '2004-02-04',
    'The Asian Development Bank chipped in a third of the cost of the Nam Theun 2 dam.',
    'bank FUNDS nam_theun',
  ],
  [
    'BUILDS',
    '2018-10-03',
    'Rosatom is pouring the concrete of the Akkuyu nuclear power plant.',
    'rosatom BUILDS akkuyu',
  ],
  ['BUILDS', '1970-10-27', 'Chinese crews hacked the Tanzania-Zambia railway through the bush.', 'CHN BUILDS railway'],
];

/** Not read right yet, with what is missing. */
export const MISSED_GOODS_WORDS: readonly MissedLead[] = [];
