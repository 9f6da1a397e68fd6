import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Deeds beside others that share their words: which of two types is told, and who of those near does it. From causes of false claims in our own
 * articles, in other words; written and labelled before any rule for them. As `look-alikes.ts`.
 */
export const TOLD_LEADS: readonly Lead[] = [
  // What is demanded to be done to somebody is asked of somebody else
  ['be let in', '2013-10-24', 'Azerbaijan demanded that Armenia be kept out of the customs union.', ''],
  ['be freed', '1975-03-02', 'Moscow asked that the news agency Tass be allowed to report.', ''],
  ['be punished', '1986-01-08', 'The United States urged that Libya be isolated.', ''],
  ['be recognized', '1991-12-20', 'Austria requested that Slovenia be recognized by the United Nations.', ''],
  ['leave', '1990-08-04', 'France demanded that Iraq leave Kuwait.', 'FRA REQUESTS IRQ'],
  ['be ready', '2003-02-10', 'The White House insisted that Iraq disarm.', 'USA REQUESTS IRQ'],
  // A forecast asks nothing; an order does
  ['expect', '2006-06-13', 'Norway expects Russia to sell more gas next year.', ''],
  ['expect', '1998-05-20', 'Chile said that it expected Bolivia to grow by three percent.', ''],
  ['want', '2015-03-02', 'Germany wants Greece to sell its ports.', 'DEU REQUESTS GRC'],
  ['order', '1993-10-09', 'The United Nations ordered Serbia to pull back its guns.', 'united_nations REQUESTS SRB'],

  // Denounced as wrongdoers they are accused, by other words rebuked
  ['denounce as', '1979-02-20', 'Romania denounced the Vietnamese as ungrateful.', 'ROU CRITICIZES VNM'],
  [
    'denounce as',
    '1983-09-04',
    'Canada condemned the Soviet Union as an aggressor.',
    'CAN ACCUSES SUN; ?CAN CRITICIZES SUN',
  ],
  ['denounce as', '2021-12-04', 'Cuba denounced the United States as a threat to peace.', 'CUB CRITICIZES USA'],
  ['condemn as', '1968-08-24', 'Yugoslavia condemned the Soviet Union as a bully.', 'YUG CRITICIZES SUN'],

  // To speak with a loud voice is no talk
  ['voice', '1979-02-20', 'Albania and Romania spoke with one voice.', ''],
  ['voice', '2004-03-02', 'Poland and Spain spoke with great warmth of the dead.', ''],
  ['talk', '2004-03-02', 'Poland and Spain spoke with Turkey about the straits.', 'POL MEETS TUR; ESP MEETS TUR'],

  // A proposal that two accept is no pact of the two
  [
    'proposal',
    '1998-06-14',
    'Eritrea and Ethiopia agreed to a Kenyan proposal.',
    '?ERI SUPPORTS KEN; ?ETH SUPPORTS KEN',
  ],
  ['request', '1988-04-15', 'Iran and Iraq agreed to the request of Sweden for a pause.', ''],
  ['plan', '1988-04-15', 'Iran and Iraq agreed to halt the raids.', 'IRN AGREES_WITH IRQ'],
  [
    'to talk',
    '2018-09-20',
    'Chad and Niger agreed to exchange prisoners.',
    'TCD AGREES_WITH NER; ?TCD COOPERATES_WITH NER PLANNED',
  ],
  // Papers that two agree on are worked on, though a day stands between
  [
    'treaty',
    '1987-12-01',
    'Hungary and Austria agreed last week on a treaty about rivers.',
    'HUN NEGOTIATES treaty; AUT NEGOTIATES treaty',
  ],

  // What is allowed at somebody's request has not been asked for
  ['allowed', '2022-03-25', 'The draft would allow China to send police at the request of Fiji.', ''],
  ['may', '1951-09-01', 'American troops may put down riots at Japan’s request.', ''],
  [
    'sent',
    '2021-07-10',
    'Rwanda sent a thousand soldiers to Mozambique at the request of the government in Maputo.',
    'RWA AIDS MOZ; MOZ REQUESTS RWA; ?RWA MOBILIZES_AGAINST MOZ',
  ],
  [
    'by name',
    '1986-06-20',
    'France and New Zealand went to the United Nations at the suggestion of the Dutch prime minister, Ruud Lubbers.',
    'lubbers REQUESTS FRA; lubbers REQUESTS NZL; ?FRA REQUESTS united_nations; ?NZL REQUESTS united_nations',
  ],
  [
    'by name',
    '1973-10-24',
    'Finland sent observers to Egypt at the request of Kurt Waldheim, the secretary-general of the United Nations.',
    'waldheim REQUESTS FIN; FIN AIDS EGY',
  ],

  // Called home, called in
  [
    'call home',
    '2008-03-02',
    'Ecuador ordered the Colombian ambassador out and called home its own.',
    'ECU EXPELS COL; ECU CUTS_TIES_WITH COL',
  ],
  ['call in', '2008-03-02', 'Ecuador called in the Colombian ambassador.', 'ECU CRITICIZES COL'],
  ['call home', '1984-04-22', 'Britain called home its ambassador from Libya.', 'GBR CUTS_TIES_WITH LBY'],

  // Audiences that listen
  [
    'audience',
    '1977-09-08',
    'Before an audience of eighteen presidents, Jimmy Carter and Omar Torrijos signed two treaties.',
    'carter SIGNS treaties; torrijos SIGNS treaties',
  ],
  ['audience', '1963-07-02', 'John Kennedy had an audience with Pope Paul VI on Tuesday.', 'kennedy MEETS paul'],

  // Words of the next clause belong to it
  ['that', '2018-06-02', 'Canada warned the United States that it would answer with tariffs.', 'CAN THREATENS USA'],
  [
    'and spoke',
    '2025-03-14',
    'Norway congratulated Chad, and Kenya, a friend of both, spoke of a new dawn.',
    'NOR SUPPORTS TCD; ?KEN SUPPORTS TCD',
  ],
  [
    'them and',
    '2025-03-14',
    'Peru and Chile signed the treaty. António Guterres congratulated them, and Bolivia’s president, Luis Arce, thanked Norway.',
    'PER SIGNS treaty; CHL SIGNS treaty; guterres SUPPORTS PER; guterres SUPPORTS CHL; arce SUPPORTS NOR',
  ],

  // Opponents, pensioners and private firms are not their state
  [
    'opponents',
    '1976-06-02',
    'Opponents of the Icelandic prime minister promised to fight the agreement with Britain.',
    '',
  ],
  ['critics', '2018-06-20', 'Greek critics rejected the Prespa Agreement.', ''],
  ['retired', '1995-08-12', 'Retired American officers trained the Croatian army.', ''],
  ['retired', '1995-08-12', 'American officers trained the Croatian army.', 'USA AIDS HRV|croatian_army'],

  // Duties that are cut are eased
  [
    'cut duties',
    '1976-06-02',
    'The European Economic Community will cut its duties on Icelandic fish.',
    'community YIELDS_TO ISL PLANNED',
  ],
  ['lower tariffs', '2019-10-12', 'The United States lowered tariffs on Japanese cars.', 'USA YIELDS_TO JPN'],
  ['scrap duties', '2020-12-12', 'India scrapped its duties on American almonds.', 'IND YIELDS_TO USA'],
  ['raise duties', '2018-07-07', 'China raised its duties on American pork.', 'CHN SANCTIONS USA'],

  // A treaty that shuts somebody out does not bind him
  ['bar', '2024-10-04', 'The treaty will bar China from the outer islands.', ''],

  // Notice to quit: who gets it is to go
  [
    'notice',
    '2009-02-21',
    'Kyrgyzstan handed the United States a notice to leave the Manas air base.',
    '?KGZ EXPELS USA; ?KGZ REQUESTS USA; ?USA PARTICIPATES_IN manas',
  ],
  [
    'orders',
    '1966-03-10',
    'France gave the United States orders to leave its bases.',
    '?FRA EXPELS USA; ?FRA REQUESTS USA',
  ],

  // Own goods, own kin
  [
    'own goods',
    '1982-08-27',
    'The Commerce Department in Washington banned exports of American turbines to the Soviet Union.',
    'commerce SANCTIONS SUN',
  ],
  [
    'it',
    '2019-07-20',
    'The Americans expelled Turkey from the programme when it bought missiles from Russia.',
    'RUS SUPPLIES TUR; ?USA EXPELS TUR',
  ],
  [
    'in turn',
    '1976-12-19',
    'Augusto Pinochet blamed the Soviet Union; the Russians in turn accused him of murder.',
    'pinochet ACCUSES SUN; SUN ACCUSES pinochet',
  ],

  // Who is named beside an office inside a clause is no subject of the verb that another waits for
  [
    'role',
    '1990-12-04',
    'Chad, which had been warned by the French foreign minister, Roland Dumas, expelled two Libyan diplomats.',
    'dumas WARNS TCD; TCD EXPELS LBY',
  ],
  [
    'role',
    '1972-02-05',
    'Norway, which had asked for the advice of the Swedish prime minister, Olof Palme, recognized Bangladesh.',
    'NOR RECOGNIZES BGD; ?NOR REQUESTS palme; ?NOR REQUESTS SWE',
  ],
  [
    'role',
    '1988-02-05',
    'Turkey, which had received the Greek prime minister, Andreas Papandreou, withdrew its troops from Cyprus.',
    'TUR YIELDS_TO CYP; TUR MEETS papandreou; ?papandreou VISITS TUR',
  ],
  [
    'role',
    '2011-03-20',
    'Qatar, which had been praised by the British foreign secretary, William Hague, recognized the rebels of Libya.',
    'hague SUPPORTS QAT',
  ],
  [
    'role',
    '1990-12-04',
    'France thanked Chad, and its foreign minister, Roland Dumas, warned Libya.',
    'FRA SUPPORTS TCD; dumas WARNS LBY',
  ],
  [
    'role',
    '1990-12-04',
    'After talks with the Libyan foreign minister, Roland Dumas flew to Chad.',
    'dumas VISITS TCD; ?dumas MEETS LBY',
  ],
];

/** Those not read right yet. */
export const MISSED_TOLD: readonly MissedLead[] = [
  [
    'its',
    '2019-10-15',
    'Sweden lifted the embargo that it had imposed on Turkey over its attack on Syria.',
    'SWE YIELDS_TO TUR; ?TUR ATTACKS SYR; ?SWE SANCTIONS TUR',
    'the receiver stands in the clause that describes the embargo',
  ],
  [
    'bind',
    '1955-04-06',
    'The pact binds Iraq and Turkey to help one another.',
    'IRQ PARTY_TO pact; TUR PARTY_TO pact',
    'the duty is told as a deed',
  ],
  [
    'aid',
    '1997-12-04',
    'Norwegian People’s Aid has been running a Mozambican clearance programme since 1993.',
    '',
    'a body whose name is not known as one',
  ],
  [
    'major',
    '2021-08-09',
    'The French major holds a fifth of the Mozambique LNG project.',
    '',
    'a major may be an officer',
  ],
  [
    'and made',
    '1962-02-10',
    'Norway warned Ghana that its debts were growing, and made the loan conditional on tariffs for power.',
    'NOR WARNS GHA',
    'what follows is taken to be said of the debts',
  ],
  [
    'contract',
    '2023-07-02',
    'Botswana and De Beers agreed in June on a new contract.',
    'BWA NEGOTIATES contract; de_beers NEGOTIATES contract',
    'a contract that nothing describes is no paper yet',
  ],
];
