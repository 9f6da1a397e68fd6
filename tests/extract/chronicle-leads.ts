import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Sentences of encyclopedias, chronicles, yearbooks, communiqués, memoirs and headlines on 1945-2025, in our own words, written and
 * labelled before any rule saw them. In the form of `event-leads.ts`: style instead of code, day of publication, sentence, edges.
 */
export const CHRONICLE_LEADS: readonly Lead[] = [
  [
    'encyclopedia',
    '2010-06-15',
    'In March 1957 six states signed the Treaty of Rome in the Palazzo dei Conservatori.',
    '',
  ],
  [
    'encyclopedia',
    '2010-06-15',
    'In April 1955 Indonesia signed a treaty on dual nationality with China.',
    'IDN SIGNS treaty on 1955-04; CHN SIGNS treaty on 1955-04',
  ],
  ['chronicle', '2010-06-15', '1973: Denmark, Ireland and the United Kingdom join the European Communities.', ''],
  [
    'chronicle',
    '2010-06-15',
    '1964: Malawi becomes independent and establishes diplomatic relations with the United States.',
    'MWI RECOGNIZES USA on 1964',
  ],
  [
    'chronicle',
    '2010-06-15',
    '12 May 1965: Israel and West Germany establish diplomatic relations.',
    'ISR RECOGNIZES DEU on 1965-05-12',
  ],
  ['chronicle', '2010-06-15', 'On 3 September 1971 the four powers signed the agreement on Berlin.', ''],
  ['encyclopedia', '2010-06-15', 'During the 1960s Israel trained farmers and pilots in Uganda.', '?ISR AIDS UGA'],
  [
    'encyclopedia',
    '2010-06-15',
    "Iceland was the first state to recognize Lithuania's independence, on 11 February 1991.",
    'ISL RECOGNIZES LTU on 1991-02-11',
  ],
  [
    'encyclopedia',
    '2010-06-15',
    'After the coup of 1973 Sweden granted asylum to several thousand Chileans.',
    '?SWE AIDS CHL',
  ],
  [
    'encyclopedia',
    '2010-06-15',
    'From 1948 to 1951 Austria received aid worth a billion dollars from the United States under the Marshall Plan.',
    'USA AIDS AUT',
  ],
  [
    'encyclopedia',
    '2010-06-15',
    'Guatemala did not recognize the independence of Belize until 1991.',
    '?GTM RECOGNIZES BLZ; ?GTM RECOGNIZES BLZ REFUSED',
  ],
  [
    'yearbook',
    '1971-12-31',
    'Trade between Finland and the Soviet Union rose by a tenth during the year.',
    'FIN TRADES_WITH SUN',
  ],
  [
    'yearbook',
    '1978-12-31',
    'A loan of 40 million dollars was extended by Kuwait to Tunisia for the building of roads.',
    '?KWT FUNDS TUN; ?KWT AIDS TUN',
  ],
  [
    'yearbook',
    '1984-12-31',
    'A protocol on cultural exchanges for 1985 and 1986 was signed by the foreign ministers of Mongolia and Hungary.',
    'MNG SIGNS protocol; HUN SIGNS protocol',
  ],
  [
    'communiqué',
    '1972-09-29',
    "The two sides, Japan and the People's Republic of China, have decided to establish diplomatic relations as from 29 September 1972.",
    'JPN RECOGNIZES CHN|PRC',
  ],
  [
    'communiqué',
    '1975-04-10',
    'At the invitation of President Josip Broz Tito, the President of Zambia, Kenneth Kaunda, paid an official visit to Yugoslavia from 6 to 9 April.',
    'kaunda VISITS YUG; ?tito REQUESTS kaunda; ?kaunda MEETS tito',
  ],
  [
    'agency',
    '1976-03-17',
    'ACCRA, March 17 - Ghana on Wednesday expelled two Libyan diplomats for meddling in its affairs.',
    'GHA EXPELS LBY on 1976-03-17; ?GHA ACCUSES LBY',
  ],
  [
    'agency',
    '1962-10-29',
    'HAVANA, Oct. 29 - Fidel Castro demanded on Sunday that the United States give up its base at Guantanamo.',
    'castro REQUESTS USA on 1962-10-28',
  ],
  [
    'agency',
    '2008-08-13',
    'TBILISI (Agency) - French President Nicolas Sarkozy flew to Georgia on Tuesday to present a plan for a ceasefire.',
    'sarkozy VISITS GEO on 2008-08-12; ?sarkozy MEDIATES GEO',
  ],
  ['headline', '1979-11-15', 'Carter freezes Iranian assets', 'USA SANCTIONS IRN'],
  [
    'headline',
    '1986-09-10',
    'Chile, Argentina to resume talks on southern ice',
    '?ARG NEGOTIATES CHL PLANNED; ?ARG MEETS CHL PLANNED',
  ],
  [
    'memoir',
    '1999-06-15',
    'Nyerere told me that Tanzania would never abandon Mozambique.',
    '?nyerere SUPPORTS MOZ; ?TZA SUPPORTS MOZ; ?nyerere CUTS_TIES_WITH MOZ REFUSED',
  ],
  [
    'coder',
    '1968-08-22',
    'Romania denounced the invasion of Czechoslovakia by Warsaw Pact forces.',
    'ROU CRITICIZES warsaw; warsaw ATTACKS CSK',
  ],
  ['none', '2010-06-15', 'The treaty is named after the city in which it was signed.', ''],
  ['none', '2010-06-15', 'Bolivia lies between Peru and Brazil and has had no coast since 1884.', ''],
  ['none', '1970-06-21', 'Brazil beat Italy in the final in Mexico City.', ''],
  ['none', '1995-05-08', 'London and Moscow marked fifty years since the end of the war with parades.', ''],
  [
    'none',
    '1983-06-15',
    'Had Norway joined the Community, its fishermen would have paid for it, the minister reported.',
    '',
  ],
  ['none', '2010-06-15', 'About 400,000 people of Japanese descent lived in Peru and Brazil in 1960.', ''],
  ['none', '1958-06-15', 'The Belgian pavilion at the fair in Brussels stands opposite the Soviet one.', ''],
  ['none', '2003-06-15', 'Analysts in Singapore asked what Malaysia might do if water ran short.', ''],
  [
    'encyclopedia',
    '2010-06-15',
    'Relations between Colombia and Cuba were broken off in 1981 and restored ten years later.',
    'COL CUTS_TIES_WITH CUB on 1981; ?CUB CUTS_TIES_WITH COL; COL RECOGNIZES CUB on 1991; ?CUB RECOGNIZES COL',
  ],
  [
    'encyclopedia',
    '2010-06-15',
    'Portugal has maintained an embassy in Dili since 2002, and it remains the largest donor to East Timor.',
    '?PRT AIDS TLS',
  ],
  [
    'encyclopedia',
    '2010-06-15',
    'Mauritania recognized Israel in 1999 but broke off relations in 2010.',
    'MRT RECOGNIZES ISR on 1999; MRT CUTS_TIES_WITH ISR on 2010',
  ],
  [
    'encyclopedia',
    '2010-06-15',
    'The Soviet Union vetoed the admission of Kuwait to the United Nations in 1961.',
    'SUN REJECTS KWT on 1961',
  ],
];

/** Sentences that are not yet read right, with the cause; the test turns red when one is: then move it up. */
export const MISSED_CHRONICLES: readonly MissedLead[] = [
  [
    'yearbook',
    '1963-12-31',
    'An agreement on technical co-operation between the Federal Republic of Germany and Liberia was concluded in Monrovia on 4 May.',
    'DEU SIGNS agreement on 1963-05-04; LBR SIGNS agreement on 1963-05-04',
    'of two parties in the name of a document that is concluded only the first signs',
  ],
  [
    'communiqué',
    '1980-02-10',
    'The foreign ministers of Norway and Denmark expressed deep concern at the Soviet intervention in Afghanistan.',
    'NOR CRITICIZES SUN; DNK CRITICIZES SUN; ?SUN ATTACKS AFG',
    'the place of the intervention is taken for whom concern is voiced at',
  ],
  [
    'agency',
    '1995-06-15',
    'Australia recalled its ambassador to Paris on Thursday in protest at the resumption of French nuclear tests.',
    'AUS CUTS_TIES_WITH FRA on 1995-06-15; AUS CRITICIZES FRA',
    'whose tests they are is an adjective within the noun of a noun',
  ],
  [
    'headline',
    '1956-11-01',
    'Soviet tanks ring Budapest',
    'SUN MOBILIZES_AGAINST HUN',
    "a headline's verb, and a capital as what is ringed",
  ],
  [
    'coder',
    '1967-05-22',
    'The Egyptian government closed the Strait of Tiran to Israeli shipping.',
    'EGY COERCES ISR',
    'a strait closed to shipping is a blockade, not a border shut',
  ],
];
