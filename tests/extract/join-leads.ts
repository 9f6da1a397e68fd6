import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Two deeds in one sentence, in the ways that prose joins them. Written and labelled before any rule for them; an empty fourth field must give no edge. */
export const JOIN_LEADS: readonly Lead[] = [
  // Two clauses joined by a bare "and"
  [
    'and',
    '1982-06-03',
    'The United States imposed sanctions on Argentina and Libya sent it missiles.',
    'USA SANCTIONS ARG; LBY SUPPLIES ARG',
  ],
  [
    'and',
    '1977-11-15',
    'Somalia broke off relations with Cuba and Ethiopia thanked it for its soldiers.',
    'SOM CUTS_TIES_WITH CUB; ETH SUPPORTS CUB',
  ],
  [
    'and',
    '1980-02-11',
    'The United States halted grain sales to the Soviet Union and Argentina sold it maize.',
    'USA SUPPLIES SUN; ARG SUPPLIES SUN',
  ],
  [
    'and',
    '1991-12-24',
    'Germany opened an embassy in Croatia and Austria recognized Slovenia.',
    'DEU RECOGNIZES HRV; AUT RECOGNIZES SVN',
  ],
  [
    'and',
    '1979-03-13',
    'Kuwait sent its envoy to Yemen and Jordan pulled its troops out of Oman.',
    '?KWT VISITS YEM; JOR YIELDS_TO OMN',
  ],
  // both, each, all between subject and verb
  ['both', '1974-07-26', 'Greece and Turkey both rejected the British proposal.', 'GRC REJECTS GBR; TUR REJECTS GBR'],
  [
    'both',
    '1979-04-02',
    'Jordan both condemned Egypt and recalled its ambassador from Cairo.',
    'JOR CRITICIZES EGY; JOR CUTS_TIES_WITH EGY',
  ],
  ['both', '1990-08-06', 'Japan both froze Iraqi assets and banned imports of oil from Iraq.', 'JPN SANCTIONS IRQ'],
  [
    'both',
    '1973-07-04',
    'Australia and New Zealand have both protested to France.',
    'AUS CRITICIZES FRA; NZL CRITICIZES FRA',
  ],
  ['each', '1991-08-27', 'Denmark and Norway each recognized Lithuania.', 'DNK RECOGNIZES LTU; NOR RECOGNIZES LTU'],
  [
    'each',
    '1995-02-10',
    'Peru and Ecuador each accused the other of crossing the border.',
    'PER ACCUSES ECU; ECU ACCUSES PER; ?PER ATTACKS ECU; ?ECU ATTACKS PER',
  ],
  [
    'all',
    '1980-05-24',
    'Kenya, Canada and Japan all condemned the Soviet Union.',
    'KEN CRITICIZES SUN; CAN CRITICIZES SUN; JPN CRITICIZES SUN',
  ],
  ['both', '1967-05-30', 'Both of them, Egypt and Jordan, signed the pact in Cairo.', 'EGY SIGNS pact; JOR SIGNS pact'],
  // What one deed makes another do
  [
    'prompting',
    '1995-06-17',
    'The president of Taiwan spoke at Cornell, prompting China to recall its ambassador from Washington.',
    'CHN CUTS_TIES_WITH USA; ?TWN VISITS USA',
  ],
  [
    'drawing',
    '1983-10-25',
    'American troops invaded Grenada, drawing a protest from Britain.',
    'USA ATTACKS GRD; GBR CRITICIZES USA',
  ],
  [
    'to-which',
    '1961-12-04',
    'Albania criticized the Soviet Union, to which Moscow replied by recalling its ambassador from Tirana.',
    'ALB CRITICIZES SUN; SUN CUTS_TIES_WITH ALB',
  ],
  [
    'in-response',
    '1986-10-22',
    'The United States expelled five Soviet diplomats, and in response the Soviet Union expelled ten American diplomats.',
    'USA EXPELS SUN; SUN EXPELS USA',
  ],
  [
    'in-turn',
    '1979-02-18',
    'Vietnam had invaded Cambodia, and China in turn invaded Vietnam.',
    'VNM ATTACKS KHM; CHN ATTACKS VNM',
  ],
  [
    'persuading',
    '1955-04-20',
    'China talked to its neighbours, persuading Burma to recognize it.',
    '?MMR RECOGNIZES CHN; ?CHN REQUESTS MMR',
  ],
  // With somebody doing something
  [
    'with',
    '1991-01-30',
    'With American planes bombing Iraq, the Soviet Union urged Baghdad to withdraw from Kuwait.',
    'USA ATTACKS IRQ; SUN REQUESTS IRQ',
  ],
  [
    'with',
    '1962-10-25',
    'With the United States blockading Cuba, the Soviet Union turned back its ships.',
    'USA COERCES CUB',
  ],
  [
    'with',
    '1980-10-07',
    'With Iran bombing Iraqi refineries, Kuwait asked Syria for help.',
    'IRN ATTACKS IRQ; KWT REQUESTS SYR',
  ],
  [
    'with',
    '1979-12-29',
    'With Soviet troops pouring into Afghanistan, Pakistan appealed to the United States for arms.',
    'SUN ATTACKS AFG; PAK REQUESTS USA',
  ],
  // A subordinate clause first, whose subject is a pronoun
  [
    'although',
    '1955-09-29',
    'Even though it had recognized Israel in 1948, the Soviet Union supplied Egypt with arms.',
    'SUN RECOGNIZES ISR; SUN SUPPLIES EGY',
  ],
  [
    'despite',
    '1956-12-22',
    'Despite having condemned Britain, the United States lent it $500 million.',
    'USA CRITICIZES GBR; ?USA AIDS GBR; ?USA FUNDS GBR',
  ],
  [
    'despite',
    '1984-09-02',
    'Despite signing a pact with Mozambique, South Africa closed its border.',
    'ZAF SIGNS pact; MOZ SIGNS pact; ?ZAF CUTS_TIES_WITH MOZ',
  ],
  [
    'apart-from',
    '1967-06-13',
    'Apart from breaking off relations with Israel, Poland recalled its trade mission from Haifa.',
    'POL CUTS_TIES_WITH ISR',
  ],
  [
    'before',
    '1992-01-16',
    'Before it recognized Croatia, Germany had warned Yugoslavia.',
    'DEU RECOGNIZES HRV; DEU WARNS YUG',
  ],
  [
    'after',
    '1979-01-08',
    'Weeks after it had signed a treaty with the Soviet Union, Vietnam invaded Cambodia.',
    'VNM SIGNS treaty; SUN SIGNS treaty; VNM ATTACKS KHM',
  ],
  [
    'when',
    '1965-12-17',
    'When it broke off relations with Britain, Ghana recalled its envoy from London.',
    'GHA CUTS_TIES_WITH GBR',
  ],
  [
    'while',
    '1985-11-20',
    'While he praised Reagan, Gorbachev criticized the American space programme.',
    'gorbachev SUPPORTS reagan; gorbachev CRITICIZES USA|programme',
  ],
  // Hard on the heels
  ['no-sooner', '1991-12-02', 'No sooner had Ukraine voted than Poland recognized it.', 'POL RECOGNIZES UKR'],
  [
    'hardly',
    '1967-06-05',
    'Hardly had Israel bombed Egypt when Jordan shelled Israel.',
    'ISR ATTACKS EGY; JOR ATTACKS ISR',
  ],
  [
    'no-sooner',
    '1948-05-16',
    'No sooner had the United States recognized Israel than the Soviet Union did so.',
    'USA RECOGNIZES ISR; SUN RECOGNIZES ISR',
  ],
  [
    'the-day',
    '1941-12-09',
    'Britain declared war on Japan the day Japan attacked Malaya.',
    'GBR ATTACKS JPN; ?JPN ATTACKS MYS; ?JPN ATTACKS GBR',
  ],
  [
    'the-day',
    '1975-11-12',
    'Brazil recognized Angola the day Portugal left it.',
    'BRA RECOGNIZES AGO; ?PRT YIELDS_TO AGO',
  ],
  [
    'the-day',
    '1980-09-23',
    'Jordan backed Iraq the day Iraqi troops invaded Iran.',
    'JOR SUPPORTS IRQ; IRQ ATTACKS IRN',
  ],
  [
    'brackets',
    '1979-05-02',
    'Libya expelled Egyptian teachers (it had recalled its ambassador from Cairo in 1977).',
    'LBY EXPELS EGY; LBY CUTS_TIES_WITH EGY',
  ],
  [
    'brackets',
    '1993-09-30',
    'Jordan (which had recognized Bosnia in 1992) sent troops to Croatia.',
    'JOR RECOGNIZES BIH; ?JOR AIDS HRV; ?JOR COOPERATES_WITH HRV',
  ],
  [
    'prompting',
    '1995-06-17',
    'The president of Taiwan spoke at Cornell, prompting China to recall its ambassador from Washington.',
    'CHN CUTS_TIES_WITH USA; ?TWN VISITS USA',
  ],
  [
    'leaving',
    '1973-12-20',
    'Libya cut off oil to Portugal, leaving Angola to supply it.',
    'LBY SUPPLIES PRT; ?AGO SUPPLIES PRT',
  ],
  [
    'moving',
    '1968-09-13',
    'The Soviet Union invaded Czechoslovakia, moving Albania to leave the Warsaw Pact.',
    'SUN ATTACKS CSK; ALB WITHDRAWS_FROM warsaw',
  ],
  [
    'although',
    '1980-07-20',
    'Although it had criticized the Soviet Union, France sent its athletes to Moscow.',
    'FRA CRITICIZES SUN',
  ],
];

/** Known failures, each with the reason why it is not read right. */
export const MISSED_JOIN: readonly MissedLead[] = [
  [
    'and',
    '1967-06-07',
    'Egypt broke off relations with the United States and Syria accused it of flying cover for Israel.',
    'EGY CUTS_TIES_WITH USA; SYR ACCUSES USA; ?USA SUPPORTS ISR; ?USA AIDS ISR; ?USA COOPERATES_WITH ISR',
    '"relations with the United States" is one phrase, so that the state in it is no object of the clause to which "it" could lead back',
  ],
  [
    'and',
    '1960-08-02',
    'Ghana sent a battalion to the Congo and Sweden sent an air squadron to Katanga.',
    'GHA AIDS COD|COG; ?SWE AIDS COD|COG',
    'a battalion and a squadron are counted as goods, not as soldiers',
  ],
  [
    'and',
    '1950-07-26',
    'Turkey promised a brigade to South Korea and India offered to mediate between the two camps.',
    'TUR AIDS KOR',
    'a brigade is no aid by any frame, and "the two camps" stand for nobody named',
  ],
  [
    'and',
    '1976-01-28',
    'Algeria sent soldiers to Western Sahara and Morocco captured a hundred of them.',
    '?DZA ATTACKS ESH; ?DZA AIDS ESH; ?DZA MOBILIZES_AGAINST MAR; ?DZA MOBILIZES_AGAINST ESH; MAR COERCES DZA',
    'whose soldiers "them" are is told by the clause before',
  ],
  [
    'prompting',
    '1998-05-14',
    'India set off five bombs, prompting Japan to suspend aid to India and the United States to impose sanctions on it.',
    'JPN AIDS IND; USA SANCTIONS IND',
    'the second infinitive shares the verb of the first, with a doer of its own',
  ],
  [
    'a-move-that',
    '1986-04-16',
    'American aircraft bombed Libya, a raid that the Soviet Union condemned.',
    'USA ATTACKS LBY; SUN CRITICIZES USA',
    'a raid that a list of nouns does not tie to the deed before belongs to whoever is named last',
  ],
  [
    'with',
    '1973-10-15',
    'Syria fought on, with Iraq sending it tanks and the Soviet Union supplying it with missiles.',
    '?IRQ SUPPLIES SYR; ?IRQ AIDS SYR; SUN SUPPLIES SYR',
    '"it" in the second of two joined asides is taken for whom the first is about',
  ],
];
