import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** What whole pages of readouts, communiqués, chronologies and state agencies tell, in our own words; each rule beside one that looks alike and says something else. */
export const PAGE_LEADS: readonly Lead[] = [
  // A state has a name among its foes
  [
    '190',
    '1985-09-14',
    'Iran condemned the raids by the Zionist regime on south Lebanon.',
    'ISR ATTACKS LBN; IRN CRITICIZES ISR',
  ],
  ['050', '1935-09-14', 'The Zionist movement thanked Peru.', ''],
  // The name behind an office is of that office, and the next office is of the next name
  [
    '042',
    '1974-05-16',
    "At the invitation of the Prime Minister of the Republic of India, Indira Gandhi, the Prime Minister of the People's Republic of Bangladesh, Sheikh Mujibur Rahman, paid a state visit to India.",
    'Rahman VISITS IND; Gandhi|IND REQUESTS Rahman',
  ],
  [
    '042',
    '1975-09-14',
    'At the invitation of President Josip Broz Tito, the President of Egypt, Anwar Sadat, visited Yugoslavia.',
    'Sadat VISITS YUG; Tito REQUESTS Sadat',
  ],
  [
    '050',
    '1974-05-16',
    'After a meeting with the president of Peru, Lars Berg, the prime minister, praised Chile.',
    'Berg SUPPORTS CHL',
  ],
  // To look forward to something is to plan it
  [
    '032',
    '2023-05-25',
    'Antony Blinken looks forward to welcoming James Cleverly to Washington in June.',
    'Cleverly VISITS USA PLANNED on 2023-06; Blinken MEETS Cleverly PLANNED on 2023-06',
  ],
  ['070', '2023-05-25', 'Kenya committed itself to sending troops to Chad.', 'KEN AIDS TCD PLANNED'],
  ['050', '2023-05-25', 'Kenya is used to sending troops to Chad.', 'KEN AIDS TCD'],
  // What somebody is ends at the next verb
  ['050', '2023-05-25', 'Chad is a part of Africa and has voted for resolutions critical of Israel.', ''],
  ['110', '2023-05-25', 'Chad is in Africa and has been critical of Kenya.', 'TCD CRITICIZES KEN'],
  // A text asks, and not the body before which it is
  [
    '120',
    '1956-10-31',
    'Britain and France vetoed a United States resolution in the Security Council that called on Israel to pull back.',
    'GBR REJECTS resolution; FRA REJECTS resolution',
  ],
  [
    '020',
    '1956-10-31',
    'France spoke in the Security Council, which called on Israel to pull back.',
    'Security_Council REQUESTS ISR',
  ],
  // What one is to join is led in by the joining; and is still to come
  [
    '050',
    '2023-05-25',
    "Antony Blinken reaffirmed his support for Sweden's accession to NATO.",
    'Blinken SUPPORTS SWE',
  ],
  ['050', '2023-05-25', 'Antony Blinken reaffirmed his support for NATO.', 'Blinken SUPPORTS NATO'],
  [
    '057',
    '2023-05-25',
    'Britain concluded negotiations on its accession to the Energy Charter Treaty.',
    'GBR SIGNS Energy_Charter PLANNED; ?GBR NEGOTIATES Energy_Charter',
  ],
  // The last two of a list are no pair
  [
    '045',
    '1982-06-20',
    'China, Poland and Spain abstained. Alexander Haig arrived in London to mediate.',
    'Haig VISITS GBR',
  ],
  [
    '045',
    '1982-06-20',
    'Poland and Spain quarrelled over fish. Alexander Haig offered to mediate.',
    'Haig MEDIATES POL PROPOSED; Haig MEDIATES ESP PROPOSED',
  ],
  // The date of what is being prepared is not the day of what is said
  [
    '050',
    '2023-05-25',
    'Antony Blinken reviewed preparations for the summit in Vilnius on July 11 and thanked Sweden.',
    'Blinken SUPPORTS SWE on never',
  ],
  [
    '050',
    '2023-05-25',
    'Antony Blinken flew to Vilnius on May 11 and thanked Sweden.',
    'Blinken VISITS LTU on 2023-05-11; Blinken SUPPORTS SWE on 2023-05-11',
  ],
  // A date above an entry of a chronology dates it
  [
    '110',
    '1982-06-20',
    'March 19, 1982\nBritain protested to Argentina. Peru was silent.\n\nApril 2\nArgentina invaded the Falkland Islands.\n\nApril 10\nThe European Community banned imports from Argentina. Ireland praised Peru.',
    'GBR CRITICIZES ARG on 1982-03-19; ARG ATTACKS GBR on 1982-04-02; European_Community SANCTIONS ARG on 1982-04-10; IRL SUPPORTS PER on 1982-04-10',
  ],
  [
    '110',
    '1982-06-20',
    'June 19, 1982\nBritain protested to Argentina. Peru was silent.\n\nArgentina has praised Cuba.',
    'GBR CRITICIZES ARG; ARG SUPPORTS CUB',
  ],
  // Who speaks of two others goes on, and not those; but those who are asked to do something may do it
  [
    '050',
    '2023-03-10',
    'The Saudi and Iranian sides thanked Iraq and Oman. They praised Peru. The two countries criticised Chad.',
    'SAU SUPPORTS IRQ; SAU SUPPORTS OMN; IRN SUPPORTS IRQ; IRN SUPPORTS OMN; SAU SUPPORTS PER; IRN SUPPORTS PER; SAU CRITICIZES TCD; IRN CRITICIZES TCD',
  ],
  [
    '020',
    '2023-03-10',
    'Saudi Arabia and Iran urged Iraq and Oman to talk. The two countries criticised Chad.',
    'SAU REQUESTS IRQ; SAU REQUESTS OMN; IRN REQUESTS IRQ; IRN REQUESTS OMN; IRQ CRITICIZES TCD; OMN CRITICIZES TCD',
  ],
  // An office that somebody took in the end is not the one for which he acted before
  [
    '160',
    '1999-10-15',
    'Julius Nyerere, the founding president of Tanzania, died. Nyerere broke off diplomatic relations with Britain in 1965. After stepping down Nyerere became chairman of the South Commission.',
    'TZA CUTS_TIES_WITH GBR on 1965',
  ],
  // Of two who have the same office one is of the state
  [
    '040',
    '1999-10-15',
    'Tanzania mourned. In Washington, President Clinton sent condolences to President Benjamin Mkapa.',
    'Clinton SUPPORTS Mkapa',
  ],
  // Whoever is told something by "us" is no spokesman
  [
    '040',
    '2002-11-08',
    'MR. BOUCHER: Good afternoon.\n\nQUESTION: And Pakistan?\n\nMR. BOUCHER: Secretary Powell has spoken to President Musharraf, and he assured us that Pakistan is fine.',
    'Powell MEETS Musharraf',
  ],
  // A date between a participle and its doer; and a main verb before it
  [
    '057',
    '2022-06-01',
    'The war ended with the Algiers Agreement, signed on 12 December 2000 by Isaias Afwerki and Meles Zenawi.',
    'Afwerki SIGNS Algiers on 2000-12-12; Zenawi SIGNS Algiers on 2000-12-12',
  ],
  ['042', '2022-06-01', 'Isaias Afwerki left in June by train for Sudan.', '?Afwerki VISITS SDN'],
  // What one alone does goes on above what several did
  [
    '120',
    '1972-11-22',
    'Chad has rejected the treaty that Mali and Niger signed in October and insists that Kenya withdraw its troops.',
    'TCD REJECTS treaty; MLI SIGNS treaty on 1972-10; NER SIGNS treaty on 1972-10; TCD REQUESTS KEN',
  ],
  // The state behind a name is none of the list
  [
    '030',
    '1966-01-10',
    'President Ayub Khan of Pakistan and Prime Minister Lal Bahadur Shastri of India signed a declaration in which they agreed to pull back.',
    'Khan SIGNS declaration; Shastri SIGNS declaration; ?Khan AGREES_WITH Shastri',
  ],
  // Who goes between others is none of those
  [
    '045',
    '2022-06-01',
    'Eritrea and Ethiopia quarrelled. The United States and Rwanda put forward a peace plan. It had been mediated by Algeria.',
    'DZA MEDIATES ERI; DZA MEDIATES ETH',
  ],
  // What was so by a day was so
  [
    '042',
    '2024-02-10',
    'By January 26 the ambassadors were back at their posts, and three days later Hossein Amir-Abdollahian arrived in Islamabad.',
    'Amir VISITS PAK on 2024-01-29',
  ],
];

export const MISSED_PAGE_LEADS: readonly MissedLead[] = [
  [
    '190',
    '1956-10-31',
    'British and French bombers struck airfields around Cairo.',
    'GBR ATTACKS EGY; FRA ATTACKS EGY',
    'what stands around a capital',
  ],
  [
    '111',
    '1956-10-31',
    'Peru ordered the Chilean ambassador to come to the Foreign Ministry.',
    'PER CRITICIZES CHL',
    'a summons in other words',
  ],
  [
    '040',
    '1985-09-14',
    'Foreign Minister Ali Akbar Velayati in a meeting here Saturday with the visiting Syrian Vice-President Abdul Halim Khaddam stressed the need for unity.',
    'Velayati MEETS Khaddam on 1985-09-14',
    '"in a meeting with" between subject and verb',
  ],
  [
    '050',
    '2016-02-17',
    'Boutros Boutros-Ghali died on Tuesday. Ban Ki-moon mourned his predecessor. Francois Hollande praised him.',
    'Hollande SUPPORTS Boutros',
    '"him" is taken to be who was named last, and not whom the page is about',
  ],
  [
    '020',
    '2023-04-27',
    "Minister Hayashi spoke of the visit of Prime Minister Fumio Kishida to Nairobi. The Minister requested Kenya's support.",
    'Hayashi REQUESTS KEN',
    '"the Minister" is taken to be the prime minister',
  ],
];
