import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Turns that whole articles have and single leads seldom: talks whose chairman follows them, signers each with their state, what a paper is called
 * after its sentence, firms that share an undertaking, both sides and all three. Written and labelled before any rule for them; those with an empty
 * last field must give no edge.
 */
export const ARTICLE_LEADS: readonly Lead[] = [
  [
    'talks',
    '1999-06-11',
    'Kenya and Uganda signed a border accord on Thursday after three weeks of talks led by Norway.',
    'KEN SIGNS accord on 1999-06-10; UGA SIGNS accord on 1999-06-10; NOR MEDIATES KEN; NOR MEDIATES UGA; ?KEN MEETS UGA; ?KEN NEGOTIATES UGA',
  ],
  [
    'talks',
    '2003-04-02',
    'Peru lifted its objections to the canal on Tuesday, after four hours of talks with Ecuador that were chaired by Jens Stoltenberg.',
    'stoltenberg MEDIATES PER; stoltenberg MEDIATES ECU; ?PER MEETS ECU; ?PER NEGOTIATES ECU; ?PER SUPPORTS canal; ?PER YIELDS_TO ECU',
  ],
  [
    'talks',
    '1988-09-02',
    'Morocco and Algeria agreed to exchange ambassadors, after a week of talks that the Saudi king, Fahd, had arranged.',
    'fahd MEDIATES MAR; fahd MEDIATES DZA; ?MAR RECOGNIZES DZA; ?MAR AGREES_WITH DZA; ?MAR MEETS DZA; ?DZA RECOGNIZES MAR; ?MAR NEGOTIATES DZA',
  ],
  [
    'talks',
    '2011-03-14',
    'The presidents of Chad and Sudan initialed a peace agreement on Sunday after two weeks of talks hosted by Qatar.',
    'TCD SIGNS agreement on 2011-03-13; SDN SIGNS agreement on 2011-03-13; QAT MEDIATES TCD; QAT MEDIATES SDN; ?TCD MEETS SDN; ?TCD NEGOTIATES SDN',
  ],
  [
    'talks',
    '2011-03-14',
    'After the talks led by its deputy minister, Japan signed a fishing agreement with Palau.',
    'JPN SIGNS agreement; PLW SIGNS agreement; ?JPN NEGOTIATES agreement; ?PLW NEGOTIATES agreement; ?JPN MEETS PLW',
  ],
  ['talks', '2011-03-14', 'A course of talks led by a Danish poet opened at the library in Ghana.', ''],
  ['talks', '2011-03-14', 'Ghana won the match after a week of training led by a coach from Serbia.', ''],
  [
    'each',
    '1984-11-30',
    'Dante Caputo for Argentina and Jaime del Valle for Chile signed the Treaty of Peace and Friendship on Thursday.',
    'caputo SIGNS treaty on 1984-11-29; valle SIGNS treaty on 1984-11-29',
  ],
  [
    'each',
    '1979-03-27',
    'A border accord ended the quarrel. Manuel Ulloa signed for Peru and Alfonso Barrera for Ecuador.',
    'ulloa SIGNS accord; barrera SIGNS accord; ?PER SIGNS accord; ?ECU SIGNS accord',
  ],
  ['each', '1999-07-02', 'Karim Benzema signed for Real Madrid and Antoine Griezmann for Atletico.', ''],
  ['each', '1999-07-02', 'Bernard Diomede scored for France and Davor Suker for Croatia.', ''],
  [
    'called',
    '2013-11-25',
    'Iran and Britain reached a nuclear agreement. Israel called the deal a historic mistake, and Canada called it dangerous.',
    'IRN SIGNS agreement; GBR SIGNS agreement; ISR CRITICIZES agreement|deal; CAN CRITICIZES agreement|deal',
  ],
  [
    'called',
    '2013-11-25',
    'Peru and Chile signed a fishing treaty. Carlos Fuentes, a senator, called the treaty weak, and Brazil called it a triumph.',
    'PER SIGNS treaty; CHL SIGNS treaty; ?fuentes CRITICIZES treaty; BRA SUPPORTS treaty',
  ],
  [
    'called',
    '2013-11-25',
    'Peru and Chile have a fishing treaty. Sailors call the treaty the long paper.',
    '?PER PARTY_TO treaty; ?CHL PARTY_TO treaty',
  ],
  [
    'called',
    '1999-03-05',
    'The United States imposed duties on Italian cheese. Leon Brittan, the trade commissioner of the European Union, called the duties excessive.',
    'USA SANCTIONS ITA; brittan CRITICIZES USA',
  ],
  [
    'called',
    '2016-03-05',
    'Egypt expelled a Danish diplomat on Friday. Denmark called the expulsion unjustified.',
    'EGY EXPELS DNK on 2016-03-04; DNK CRITICIZES EGY',
  ],
  [
    'called',
    '1980-01-05',
    'Soviet troops invaded Afghanistan. Pakistan called the invasion a threat to the whole region.',
    'SUN ATTACKS AFG; PAK CRITICIZES SUN',
  ],
  ['called', '2016-03-05', 'Egypt opened a bridge in Cairo. Critics in Denmark called the bridge ugly.', ''],
  [
    'lends',
    '1971-05-04',
    'The African Development Bank has lent $20 million for the Kafue dam in Zambia.',
    'african_development FUNDS kafue; ?african_development FUNDS ZMB',
  ],
  [
    'lends',
    '1997-05-04',
    'The Metsamor nuclear plant in Armenia is to be repaired with a Russian loan of $270 million.',
    'RUS FUNDS metsamor; ?RUS FUNDS ARM',
  ],
  ['lends', '1997-05-04', 'The library in Armenia lent a Russian novel to a student from Chile.', ''],
  [
    'partners',
    '2012-06-30',
    "Austria's OMV leads the Nabucco pipeline together with Hungary's MOL and Turkey's Botas.",
    '?omv PARTICIPATES_IN nabucco; mol PARTICIPATES_IN nabucco; botas PARTICIPATES_IN nabucco; ?omv BUILDS nabucco',
  ],
  [
    'partners',
    '2010-06-30',
    'The Sakhalin-2 project is owned by Gazprom, Shell, Mitsui and Mitsubishi.',
    'gazprom PARTICIPATES_IN sakhalin; shell PARTICIPATES_IN sakhalin; mitsui PARTICIPATES_IN sakhalin; mitsubishi PARTICIPATES_IN sakhalin',
  ],
  ['partners', '2010-06-30', 'The tennis partners from Gazprom and Shell played a set in Norway.', ''],
  [
    'all',
    '2022-06-29',
    'Turkey, Sweden and Finland signed a memorandum on Tuesday. Joe Biden congratulated all three.',
    'TUR SIGNS memorandum; SWE SIGNS memorandum; FIN SIGNS memorandum; biden SUPPORTS TUR; biden SUPPORTS SWE; biden SUPPORTS FIN',
  ],
  [
    'all',
    '1996-03-10',
    'China fired missiles off Taiwan. Thailand declared itself neutral and asked both sides to settle the matter by talks.',
    '?CHN ATTACKS TWN; ?CHN MOBILIZES_AGAINST TWN; THA REQUESTS CHN; THA REQUESTS TWN',
  ],
  ['all', '2016-09-01', 'The twins Anna and Maria Silva ran for Portugal. The crowd cheered both sisters.', ''],
  [
    'charge',
    '2017-06-06',
    'Saudi Arabia, Bahrain and Egypt cut ties on Monday, accusing Qatar of backing terrorism.',
    'SAU CUTS_TIES_WITH QAT on 2017-06-05; BHR CUTS_TIES_WITH QAT; EGY CUTS_TIES_WITH QAT; SAU ACCUSES QAT; BHR ACCUSES QAT; EGY ACCUSES QAT',
  ],
  [
    'charge',
    '2013-06-06',
    'Burundi recalled its ambassador, blaming Rwanda for an attack on a market.',
    'BDI CUTS_TIES_WITH RWA; BDI ACCUSES RWA',
  ],
  [
    'charge',
    '1987-06-06',
    'Chad broke off relations with Sudan, accusing Libya of meddling.',
    'TCD CUTS_TIES_WITH SDN; TCD ACCUSES LBY',
  ],
  ['charge', '1987-06-06', 'The firm cut its ties to the club in May, accusing a Danish magazine of lies.', ''],
  [
    'many',
    '2021-01-06',
    'Riyadh said that the United Arab Emirates, Bahrain and Egypt would do as Saudi Arabia did. The talks were long. The tea was cold. The night was short. The four states condemned Qatar in 2017.',
    'SAU CRITICIZES QAT on 2017; ARE CRITICIZES QAT on 2017; BHR CRITICIZES QAT on 2017; EGY CRITICIZES QAT on 2017',
  ],
  ['many', '2021-01-06', 'Chad, Niger and Mali share a lake. Four states in the region condemned Qatar in 2017.', ''],
  ['many', '2021-01-06', 'Chad, Niger and Mali broke off relations in May.', ''],
  ['praise', '1984-04-23', "Washington praised Margaret Thatcher's firmness.", 'USA SUPPORTS thatcher'],
  [
    'praise',
    '1999-07-07',
    "Mexico commended the patience of Cuba and applauded Haiti's sacrifices.",
    'MEX SUPPORTS CUB; MEX SUPPORTS HTI',
  ],
  ['praise', '1999-07-07', "Critics in Mexico praised the French chef's soups.", ''],
  [
    'host',
    '1977-12-06',
    'Muammar Gaddafi was host in Tripoli to the leaders of Algeria, Syria and the PLO.',
    'gaddafi MEETS DZA; gaddafi MEETS SYR; gaddafi MEETS plo',
  ],
  ['host', '1977-12-06', 'Tripoli was host to a book fair that Algeria and Syria stayed away from.', ''],
];

/** Not read right yet, and why. */
export const MISSED_ARTICLE_LEADS: readonly MissedLead[] = [
  [
    'each',
    '2018-03-07',
    'The two countries have a border at sea. Julie Bishop signed the treaty for Australia and Hermenegildo Pereira for East Timor.',
    'bishop SIGNS treaty; pereira SIGNS treaty; ?AUS SIGNS treaty; ?TLS SIGNS treaty',
    "the paper's name swallows who signs for whom behind it",
  ],
  [
    'each',
    '1972-05-27',
    'The treaty was signed for the Soviet Union by Leonid Brezhnev and for the United States by Richard Nixon.',
    'brezhnev SIGNS treaty; nixon SIGNS treaty; ?SUN SIGNS treaty; ?USA SIGNS treaty',
    "the paper's name swallows who signs for whom behind it",
  ],
  [
    'called',
    '1986-07-08',
    'New Zealand and France signed a settlement on Monday. Jim Bolger, the opposition leader, called the settlement a surrender.',
    'NZL SIGNS settlement on 1986-07-07; FRA SIGNS settlement on 1986-07-07; bolger CRITICIZES settlement',
    'a "settlement" is no paper by itself',
  ],
  [
    'lends',
    '1962-01-23',
    'The Volta dam will be built from this spring. The World Bank is lending $47 million for it, and Britain has put up £5 million.',
    'world_bank FUNDS volta; GBR FUNDS volta',
    '"it" is taken for the bank, and a second lender leaves the dam unsaid',
  ],
  [
    'partners',
    '2012-06-30',
    "BP runs the Shah Deniz field off Azerbaijan. Statoil of Norway and France's Total are partners in it, and so is Lukoil.",
    'bp BUILDS shah_deniz; equinor|statoil PARTICIPATES_IN shah_deniz; total PARTICIPATES_IN shah_deniz; lukoil PARTICIPATES_IN shah_deniz',
    '"it" is taken for the firm, and a "field" is no undertaking without its name',
  ],
  [
    'all',
    '1998-06-14',
    'Ethiopian aircraft bombed an Eritrean airport. Kofi Annan, the UN secretary-general, telephoned both leaders to press for an end to the bombing.',
    'ETH ATTACKS ERI; annan MEETS ETH; annan MEETS ERI; annan REQUESTS ETH; annan REQUESTS ERI',
    '"press for" has its addressee in the clause above',
  ],
  [
    'all',
    '2016-09-01',
    'A commission of the United Nations mediated between Peru and Chile. Its chairman met both delegations in Geneva.',
    'united_nations|commission MEDIATES PER; united_nations|commission MEDIATES CHL; united_nations|commission MEETS PER; united_nations|commission MEETS CHL',
    'a commission that has no name, and its chairman',
  ],
];
