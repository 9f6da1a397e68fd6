import type { Lead, MissedLead } from '../../support/lead-suite.ts';

/** Words that tell moves of forces, seizures and attacks, 1945-2025, in sentences of our own: labelled in batches before any rule saw them (type, day, text, edges). */
export const FORCE_WORDS: readonly Lead[] = [
  ['MOBILIZES_AGAINST', '1961-07-04', 'Iraq marshalled tanks on the frontier of Kuwait.', 'IRQ MOBILIZES_AGAINST KWT'],
  ['MOBILIZES_AGAINST', '1996-03-10', 'China buzzed the Taiwanese coast with fighters.', 'CHN MOBILIZES_AGAINST TWN'],
  [
    'MOBILIZES_AGAINST',
    '2002-05-23',
    'India moved five more warships up toward Pakistan.',
    'IND MOBILIZES_AGAINST PAK',
  ],
  [
    'COERCES',
    '1979-11-05',
    'Iranian students swarmed over the American embassy and took its staff captive.',
    'IRN COERCES USA',
  ],
  [
    'COERCES',
    '1968-01-24',
    'North Korean gunboats waylaid the American ship Pueblo and towed it to Wonsan.',
    'PRK COERCES USA|pueblo',
  ],
  ['COERCES', '2007-03-24', 'Iranian guards snatched fifteen British sailors in the Gulf.', 'IRN COERCES GBR'],
  ['ATTACKS', '1939-12-01', 'Soviet planes plastered Finnish towns with bombs.', 'SUN ATTACKS FIN'],
  ['ATTACKS', '1988-04-19', 'American frigates raked two Iranian platforms with shellfire.', 'USA ATTACKS IRN'],
  ['ATTACKS', '1978-03-16', 'Israeli columns thrust into Lebanon up to the Litani.', 'ISR ATTACKS LBN'],
  ['ATTACKS', '2015-09-30', 'Russian jets pummelled rebel towns in Syria.', 'RUS ATTACKS SYR'],
  [
    'MOBILIZES_AGAINST',
    '1973-10-04',
    "Egyptian bridging gear was inching up to the canal opposite Israel's forts.",
    '?EGY MOBILIZES_AGAINST ISR',
  ],
  [
    'MOBILIZES_AGAINST',
    '1958-08-24',
    'Peking ringed Quemoy with guns and pushed gunboats toward Formosa.',
    'CHN MOBILIZES_AGAINST TWN',
  ],
  [
    'MOBILIZES_AGAINST',
    '2021-12-05',
    'Russia has piled up armour along the Ukrainian border.',
    'RUS MOBILIZES_AGAINST UKR',
  ],
  [
    'COERCES',
    '1956-11-24',
    "Soviet officers lured Hungary's Imre Nagy onto a bus and whisked him off to Romania.",
    'SUN COERCES nagy',
  ],
  ['COERCES', '1985-10-11', 'American jets forced an Egyptian airliner down in Sicily.', 'USA COERCES EGY'],
  [
    'COERCES',
    '2018-11-25',
    'Russian border guards rammed and captured three Ukrainian boats off Kerch.',
    'RUS COERCES UKR',
  ],
  ['COERCES', '2018-12-11', 'China has locked up two Canadians, one of them a former diplomat.', 'CHN COERCES CAN'],
  ['ATTACKS', '1940-04-10', 'German paratroopers dropped on airfields in Norway.', 'DEU ATTACKS NOR'],
  ['ATTACKS', '1984-11-30', 'Vietnamese gunners zeroed in on Thai villages.', 'VNM ATTACKS THA'],
  ['ATTACKS', '1991-01-18', 'Scuds streaked out of Iraq and burst in Israel.', 'IRQ ATTACKS ISR'],
  [
    'ATTACKS',
    '2008-08-08',
    'Georgian rockets set Tskhinvali ablaze, and Russian armour poured through the Roki tunnel into Georgia.',
    'RUS ATTACKS GEO; ?GEO ATTACKS RUS',
  ],
  [
    'MOBILIZES_AGAINST',
    '1967-05-17',
    'Gamal Abdel Nasser poured divisions into the Sinai opposite Israel.',
    'EGY MOBILIZES_AGAINST ISR',
  ],
  [
    'MOBILIZES_AGAINST',
    '1994-10-08',
    'Republican Guard divisions rumbled south toward Kuwait.',
    'IRQ MOBILIZES_AGAINST KWT',
  ],
  [
    'MOBILIZES_AGAINST',
    '2017-04-09',
    'An American carrier group turned its bows to the Korean peninsula.',
    '?USA MOBILIZES_AGAINST PRK',
  ],
  [
    'COERCES',
    '1948-06-24',
    'Soviet guards barred all trains from West Berlin.',
    '?SUN COERCES DEU; ?SUN CUTS_TIES_WITH DEU',
  ],
  ['COERCES', '1964-08-06', "Havana's police held the crew of a Honduran freighter for three days.", 'CUB COERCES HND'],
  ['COERCES', '2011-11-29', 'A mob that Tehran did nothing to stop ransacked the British embassy.', '?IRN COERCES GBR'],
  [
    'COERCES',
    '2015-05-02',
    'Revolutionary Guards marched the Marshallese cargo ship Maersk Tigris into port.',
    'guards|IRN COERCES MHL',
  ],
  ['ATTACKS', '1945-08-09', 'Soviet columns burst into Manchuria from three sides.', 'SUN ATTACKS CHN'],
  [
    'ATTACKS',
    '1969-07-15',
    'Salvadoran troops drove eight miles into Honduras and seized Nueva Ocotepeque.',
    'SLV ATTACKS HND',
  ],
  [
    'ATTACKS',
    '1982-05-04',
    'The British destroyer Sheffield burned after a hit by an Argentine Exocet.',
    'ARG ATTACKS GBR',
  ],
  ['ATTACKS', '2020-11-08', 'Azerbaijani drones picked off Armenian tanks by the dozen.', 'AZE ATTACKS ARM'],
];

/** Not read right yet, with what is missing. */
export const MISSED_FORCE_WORDS: readonly MissedLead[] = [];
