import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Deeds that somebody tells of: in speech quoted straight or turned, in one sentence or several, in communiqués, read-outs and transcripts. Own words on real
 * events, labelled before any rule for them; the speaker stands behind "by".
 */
export const SAID_LEADS: readonly Lead[] = [
  // First person
  [
    'first',
    '1972-10-02',
    '"My country has established diplomatic relations with China," Japanese Prime Minister Kakuei Tanaka told parliament.',
    'JPN RECOGNIZES CHN by tanaka',
  ],
  [
    'first',
    '1991-01-30',
    '"My government has lent Turkey 500 million marks," said German Chancellor Helmut Kohl.',
    'DEU FUNDS TUR by kohl',
  ],
  [
    'first',
    '1980-04-08',
    '"Our government has severed diplomatic relations with Iran," President Jimmy Carter told reporters.',
    'USA CUTS_TIES_WITH IRN by carter',
  ],
  [
    'first',
    '1982-05-05',
    'British Defence Secretary John Nott spoke to reporters in London. "We have bombed the airfield and detained 150 Argentine soldiers," he said.',
    'GBR COERCES ARG by nott',
  ],
  [
    'first',
    '2008-03-07',
    '"The matter is closed. We have apologized to Ecuador," said Colombian President Alvaro Uribe.',
    'COL YIELDS_TO ECU by uribe',
  ],
  [
    'first',
    '2008-03-07',
    '"The border is quiet," Colombian President Alvaro Uribe said. "We have warned Venezuela. Ecuador has massed troops along our border."',
    'COL WARNS VEN; ECU MOBILIZES_AGAINST COL by uribe',
  ],
  [
    'first',
    '1979-06-25',
    '"I met Jimmy Carter in Vienna," Soviet leader Leonid Brezhnev told the Politburo.',
    'brezhnev MEETS carter by brezhnev',
  ],
  [
    'first',
    '1972-06-10',
    '"My visit to China in February opened a door," President Richard Nixon said.',
    'nixon VISITS CHN by nixon on 1972-02',
  ],
  [
    'first',
    '1996-11-20',
    '"We and our European partners have imposed sanctions on Burma," said British Foreign Secretary Malcolm Rifkind.',
    'GBR SANCTIONS MMR by rifkind',
  ],
  [
    'first',
    '2012-01-09',
    '"Our navy has detained 20 Indian fishermen," tweeted Sri Lankan Foreign Minister Gamini Peiris.',
    'LKA COERCES IND by peiris',
  ],
  [
    'first',
    '1998-06-01',
    'Pakistani Prime Minister Nawaz Sharif said: "The account is settled. My country has informed nobody. We have rejected the American offer."',
    'PAK REJECTS USA',
  ],
  [
    'first',
    '1968-08-22',
    '"We," said Romanian leader Nicolae Ceausescu, "have condemned the invasion of Czechoslovakia."',
    '?ROU CRITICIZES SUN',
  ],
  [
    'first',
    '1989-09-12',
    'West German Foreign Minister Hans-Dietrich Genscher told reporters in Bonn: "These are good days. Hungary has opened its border with Austria. We have thanked Hungary."',
    'HUN COOPERATES_WITH AUT by genscher; DEU SUPPORTS HUN',
  ],
  // Second person
  [
    'second',
    '1977-02-10',
    '"Your country has closed its border with Kenya," President Jomo Kenyatta told the Tanzanian ambassador.',
    'TZA CUTS_TIES_WITH KEN by kenyatta; ?kenyatta MEETS TZA',
  ],
  [
    'second',
    '1990-08-03',
    '"You have invaded Kuwait," US Ambassador Thomas Pickering told his Iraqi colleague.',
    'IRQ ATTACKS KWT by pickering; ?pickering ACCUSES IRQ',
  ],
  [
    'second',
    '1995-07-15',
    '"You have sold missiles to Pakistan," US Secretary of State Warren Christopher told Chinese Foreign Minister Qian Qichen.',
    'CHN SUPPLIES PAK by christopher; ?christopher MEETS qian; ?christopher ACCUSES qian',
  ],
  [
    'second',
    '1968-03-01',
    '"Your planes have bombed Laos," Hanoi\'s delegate told the American envoy in Geneva.',
    '?USA ATTACKS LAO; ?VNM|VDR ACCUSES USA; ?VNM|VDR MEETS USA',
  ],
  // Quotations over several sentences
  [
    'several',
    '1956-08-12',
    'Egyptian President Gamal Abdel Nasser told a crowd in Alexandria: "The canal is ours. Britain has imposed sanctions on Egypt."',
    'GBR SANCTIONS EGY by nasser',
  ],
  [
    'several',
    '1950-06-27',
    '"North Korea has invaded South Korea. The world must act," said Secretary of State Dean Acheson.',
    'PRK ATTACKS KOR by acheson',
  ],
  [
    'several',
    '1950-06-27',
    'North Korea, said Secretary of State Dean Acheson, had attacked South Korea without warning.',
    'PRK ATTACKS KOR by acheson',
  ],
  [
    'several',
    '2012-06-24',
    '"This was an error," Syrian Foreign Minister Walid al-Moallem said.\n\n"Turkey has threatened Syria with sanctions."',
    'TUR THREATENS SYR by moallem',
  ],
  [
    'several',
    '1999-04-01',
    'Russian Prime Minister Yevgeny Primakov said the talks had been hard. NATO had attacked Serbia, he added.',
    'nato ATTACKS SRB by primakov',
  ],
  [
    'several',
    '2019-09-20',
    'US Secretary of State Mike Pompeo spoke to reporters in Jeddah. Hassan Rouhani had threatened Saudi Arabia with war, he said.',
    'rouhani THREATENS SAU by pompeo',
  ],
  [
    'several',
    '1967-06-06',
    'King Hussein of Jordan spoke on Amman radio. Gamal Abdel Nasser had visited Syria, the king said.',
    'nasser VISITS SYR by hussein',
  ],
  [
    'several',
    '1965-09-07',
    'Pakistan issued a statement on the fighting. Indian planes had bombed Pakistani towns, the statement said.',
    'IND ATTACKS PAK by PAK',
  ],
  [
    'several',
    '2014-03-05',
    'Ukraine\'s foreign ministry said the crisis was deepening. "Russia has invaded Ukraine," it said.',
    'RUS ATTACKS UKR by ministry|UKR',
  ],
  [
    'several',
    '1986-04-16',
    'Libyan leader Muammar Gaddafi said he was safe. American planes bombed Libya on Tuesday.',
    'USA ATTACKS LBY by nobody',
  ],
  [
    'several',
    '1983-10-26',
    'Prime Minister Margaret Thatcher said she was dismayed. The United States had invaded Grenada a day after she warned Ronald Reagan.',
    'USA ATTACKS GRD; thatcher WARNS reagan',
  ],
  // Verbs and nouns of telling
  [
    'telling',
    '1972-07-19',
    'Egyptian President Anwar Sadat let it be known that Egypt had expelled the Soviet advisers.',
    'EGY EXPELS SUN by sadat',
  ],
  [
    'telling',
    '1965-11-12',
    'British Prime Minister Harold Wilson made it known that Britain had banned arms exports to Rhodesia.',
    'GBR SANCTIONS ZWE by wilson',
  ],
  [
    'telling',
    '1949-11-01',
    'Finnish President Juho Paasikivi drew attention to the fact that Finland had signed a trade agreement with Poland.',
    'FIN SIGNS trade by paasikivi; POL SIGNS trade by paasikivi',
  ],
  [
    'telling',
    '1966-10-15',
    'Israeli Foreign Minister Abba Eban informed the Security Council that Syria had shelled Israeli villages.',
    'SYR ATTACKS ISR by eban',
  ],
  [
    'telling',
    '1977-07-22',
    'Newspapers carried a claim by Libyan leader Muammar Gaddafi that Egypt had massed troops along the border with Libya.',
    'EGY MOBILIZES_AGAINST LBY by gaddafi',
  ],
  [
    'telling',
    '1980-09-23',
    'A statement by Iraqi Foreign Minister Saadoun Hammadi said that Iran had shelled Iraqi towns.',
    'IRN ATTACKS IRQ by hammadi',
  ],
  [
    'telling',
    '1975-12-10',
    'The British government issued a statement saying that Iceland had seized a British trawler.',
    'ISL COERCES GBR by GBR',
  ],
  [
    'telling',
    '1961-12-12',
    'The Soviet Union has broken off diplomatic relations with Albania, as Albanian leader Enver Hoxha put it.',
    'SUN CUTS_TIES_WITH ALB by hoxha',
  ],
  [
    'telling',
    '2022-07-20',
    'Turkey has delivered 20 drones to Ukraine, per Ukrainian Defence Minister Oleksii Reznikov.',
    'TUR SUPPLIES UKR by reznikov',
  ],
  [
    'telling',
    '2005-08-10',
    'In the words of South African President Thabo Mbeki, Zimbabwe "has asked China for a loan".',
    'ZWE REQUESTS CHN by mbeki',
  ],
  [
    'telling',
    '1977-12-15',
    'Cuba is believed by American officials to have sent doctors to Ethiopia.',
    'CUB AIDS ETH by USA',
  ],
  [
    'telling',
    '1983-12-15',
    'Indian Prime Minister Indira Gandhi is convinced that China has supplied Pakistan with missiles.',
    'CHN SUPPLIES PAK by gandhi',
  ],
  [
    'telling',
    '1999-10-31',
    'Australian Foreign Minister Alexander Downer insisted that Indonesia had withdrawn its troops from East Timor.',
    'IDN YIELDS_TO TLS by downer',
  ],
  [
    'telling',
    '1989-02-15',
    'Tass quoted Soviet Foreign Minister Eduard Shevardnadze as saying that the Soviet Union had withdrawn its troops from Afghanistan.',
    'SUN YIELDS_TO AFG by shevardnadze',
  ],
  [
    'telling',
    '1970-02-02',
    'According to a statement by Israeli Defence Minister Moshe Dayan, Egypt had bought jets from the Soviet Union.',
    'SUN SUPPLIES EGY by dayan',
  ],
  [
    'telling',
    '1992-06-03',
    'Croatian President Franjo Tudjman put it bluntly: "Serbia has attacked Croatia."',
    'SRB ATTACKS HRV by tudjman',
  ],
  [
    'telling',
    '2016-05-28',
    'Vietnam, in the view of Chinese Foreign Minister Wang Yi, has bought American radars.',
    'USA SUPPLIES VNM by wang',
  ],
  [
    'telling',
    '1979-02-20',
    'Thai Prime Minister Kriangsak Chomanan let slip that China had warned Vietnam.',
    'CHN WARNS VNM by chomanan',
  ],
  [
    'telling',
    '1973-10-20',
    'The announcement by Saudi King Faisal that Saudi Arabia had banned oil exports to the United States shook the markets.',
    'SAU SANCTIONS USA by faisal',
  ],
  // Communiqués, read-outs, transcripts
  [
    'readout',
    '2023-09-22',
    'US Secretary of State Antony Blinken met today with Norwegian Foreign Minister Anniken Huitfeldt. The Secretary thanked Norway for its support for Ukraine.',
    'blinken MEETS huitfeldt on 2023-09-22; blinken SUPPORTS NOR; ?NOR SUPPORTS UKR; ?NOR AIDS UKR',
  ],
  [
    'readout',
    '2023-04-28',
    'Indian Prime Minister Narendra Modi received Japanese Prime Minister Fumio Kishida in New Delhi. The two sides expressed concern over the North Korean missile tests.',
    'modi MEETS kishida; ?kishida VISITS IND; IND|modi CRITICIZES PRK; JPN|kishida CRITICIZES PRK',
  ],
  [
    'readout',
    '1972-05-30',
    'Josip Broz Tito received Egyptian President Anwar Sadat in Belgrade. In a joint communique, the two leaders called on Israel to withdraw its troops.',
    'tito MEETS sadat; ?sadat VISITS YUG; tito REQUESTS ISR; sadat REQUESTS ISR',
  ],
  [
    'readout',
    '2017-11-09',
    'President Donald Trump spoke today by telephone with President Moon Jae-in of South Korea. The two leaders condemned North Korea.',
    'trump MEETS moon on 2017-11-09; trump CRITICIZES PRK; moon CRITICIZES PRK',
  ],
  [
    'transcript',
    '2003-03-19',
    'State Department spokesman Richard Boucher briefed reporters on Tuesday.\n\nQUESTION: What about Turkey?\n\nMR. BOUCHER: We have asked Turkey for help. Syria has shipped rockets to Iraq.',
    'USA REQUESTS TUR; SYR SUPPLIES IRQ by boucher',
  ],
  [
    'transcript',
    '2001-07-24',
    'QUESTION: Has China freed the crew?\n\nSECRETARY COLIN POWELL: China has released the American crew.',
    'CHN YIELDS_TO USA by powell',
  ],
  [
    'telling',
    '1994-10-10',
    'Word came from Kuwaiti Defence Minister Ali Sabah that Iraq had massed troops along the border with Kuwait.',
    'IRQ MOBILIZES_AGAINST KWT by sabah',
  ],
];

/** Leads of the kinds above that are not read right yet. */
export const MISSED_SAID: readonly MissedLead[] = [
  [
    'first',
    '1982-07-01',
    '"We have asked our Syrian friends to leave Lebanon," Egyptian President Hosni Mubarak said.',
    'EGY REQUESTS SYR',
    'a friend that a state has is as a rule another state',
  ],
];
