import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Deeds done in company, by turns, at a second telling and on the way. Written and labelled before any rule for them; an empty fourth field must give no edge. */
export const COMPANY_LEADS: readonly Lead[] = [
  // In company
  [
    'along-with',
    '1980-01-15',
    'Along with Kenya, Canada condemned the Soviet Union.',
    'KEN CRITICIZES SUN; CAN CRITICIZES SUN',
  ],
  [
    'together',
    '1990-08-17',
    'Together with Britain, the United States blockaded Iraq.',
    'USA COERCES IRQ; GBR COERCES IRQ',
  ],
  [
    'together',
    '1991-08-28',
    'Sweden recognized Estonia together with Finland.',
    'SWE RECOGNIZES EST; FIN RECOGNIZES EST',
  ],
  [
    'like',
    '1986-09-16',
    'Like Denmark, Ireland imposed sanctions on South Africa.',
    'IRL SANCTIONS ZAF; ?DNK SANCTIONS ZAF',
  ],
  ['alongside', '1990-09-10', 'Egypt sent troops to Saudi Arabia alongside Syria.', 'EGY AIDS SAU; SYR AIDS SAU'],
  [
    'too',
    '1967-06-12',
    'Poland broke off relations with Israel and Hungary did so too.',
    'POL CUTS_TIES_WITH ISR; HUN CUTS_TIES_WITH ISR',
  ],
  [
    'as-well',
    '1992-03-06',
    'Turkey recognized Macedonia, and Bulgaria did so as well.',
    'TUR RECOGNIZES MKD; BGR RECOGNIZES MKD',
  ],
  [
    'followed-by',
    '1979-04-24',
    'Kuwait recalled its ambassador from Egypt, followed by Morocco.',
    'KWT CUTS_TIES_WITH EGY; MAR CUTS_TIES_WITH EGY',
  ],
  [
    'joined-by',
    '1939-09-04',
    'Britain declared war on Germany, joined by Australia and New Zealand.',
    'GBR ATTACKS DEU; AUS ATTACKS DEU; NZL ATTACKS DEU',
  ],
  [
    'example',
    '1992-01-17',
    'Germany recognized Slovenia, an example that Belgium followed.',
    'DEU RECOGNIZES SVN; BEL RECOGNIZES SVN',
  ],
  [
    'among-those',
    '1973-11-06',
    'Among those that broke off relations with Israel were Zaire and Ethiopia.',
    'COD CUTS_TIES_WITH ISR; ETH CUTS_TIES_WITH ISR',
  ],
  [
    'among-those',
    '1990-09-20',
    'Among the countries sending troops to Saudi Arabia were Egypt and Syria.',
    'EGY AIDS SAU; SYR AIDS SAU',
  ],
  [
    'included',
    '1983-11-03',
    'Those that condemned the United States included Brazil and Spain.',
    'BRA CRITICIZES USA; ESP CRITICIZES USA',
  ],
  [
    'joined-with',
    '1991-03-26',
    'Argentina joined with Uruguay to sign a trade treaty with Brazil.',
    'ARG SIGNS treaty; URY SIGNS treaty; BRA SIGNS treaty',
  ],
  [
    'one-of-few',
    '1965-03-15',
    'Turkey, one of the few Muslim states that recognized Israel, kept its envoy there.',
    'TUR RECOGNIZES ISR',
  ],
  [
    'one-of-few',
    '1967-06-14',
    'Romania, the only member of the bloc that did not break off relations with Israel, stood apart.',
    '',
  ],
  // Ways of saying that somebody did it
  ['forced', '1991-02-28', 'Iraq was forced to pull its troops out of Kuwait.', 'IRQ YIELDS_TO KWT'],
  ['forced', '1948-06-01', 'The Soviet Union saw itself compelled to recognize Israel.', 'SUN RECOGNIZES ISR'],
  ['hesitate', '1956-11-04', 'The Soviet Union did not hesitate to invade Hungary.', 'SUN ATTACKS HUN'],
  ['never-before', '1948-05-26', 'Never before had the Soviet Union praised Israel.', 'SUN SUPPORTS ISR'],
  [
    'it-took',
    '1933-11-17',
    'It took the United States sixteen years to recognize the Soviet Union.',
    'USA RECOGNIZES SUN',
  ],
  ['made-good', '1979-02-17', 'China made good its threat to attack Vietnam.', 'CHN ATTACKS VNM'],
  [
    'made-good',
    '1965-12-18',
    'Algeria carried out its threat to break off relations with Britain.',
    'DZA CUTS_TIES_WITH GBR',
  ],
  ['found', '1990-08-04', 'Jordan found itself condemning an ally, Iraq.', 'JOR CRITICIZES IRQ'],
  ['busy', '1986-03-24', 'Sweden was busy selling howitzers to India.', 'SWE SUPPLIES IND'],
  ['what-did', '1972-08-05', 'What Uganda did was expel its British residents.', 'UGA EXPELS GBR'],
  ['saw-fit', '1949-10-04', "India saw fit to recognize the People's Republic of China.", 'IND RECOGNIZES CHN'],
  // Gapping and shared verbs
  [
    'each-other',
    '1969-03-04',
    'China and the Soviet Union accused each other of raids.',
    'CHN ACCUSES SUN; SUN ACCUSES CHN; ?CHN ATTACKS SUN; ?SUN ATTACKS CHN',
  ],
  [
    'each-other',
    '1995-03-02',
    "Peru and Ecuador freed each other's prisoners.",
    'PER YIELDS_TO ECU; ECU YIELDS_TO PER; ?PER COOPERATES_WITH ECU',
  ],
  ['objects', '1978-06-29', 'China cut off aid to Vietnam and Albania.', 'CHN AIDS VNM; CHN AIDS ALB'],
  [
    'objects',
    '1965-09-18',
    'China lent Pakistan, Burma and Ceylon $100 million.',
    '?CHN AIDS PAK; ?CHN AIDS MMR; ?CHN AIDS LKA; ?CHN FUNDS PAK; ?CHN FUNDS MMR; ?CHN FUNDS LKA',
  ],
  [
    'objects',
    '1975-06-26',
    'Norway recognized Mozambique along with Angola.',
    'NOR RECOGNIZES MOZ; NOR RECOGNIZES AGO',
  ],
  // Deeds told on the way
  [
    'day-after',
    '1977-12-27',
    'A day after meeting Sadat in Ismailia, Begin rejected an Egyptian proposal.',
    'begin MEETS sadat; begin REJECTS EGY; ?begin VISITS EGY',
  ],
  [
    'in-retaliation',
    '1986-10-23',
    'In retaliation for the expulsion of 55 Soviet diplomats by the United States, the Soviet Union expelled ten American diplomats.',
    'USA EXPELS SUN; SUN EXPELS USA',
  ],
  [
    'in-response',
    '1980-01-05',
    'In response to the Soviet invasion of Afghanistan, the United States halted grain sales to the Soviet Union.',
    'SUN ATTACKS AFG; USA SUPPLIES SUN',
  ],
  // What tells no second deed
  [
    'without',
    '1968-08-23',
    'Romania condemned the Soviet Union without recalling its ambassador from Moscow.',
    'ROU CRITICIZES SUN',
  ],
  ['neither', '1982-05-05', 'Neither Peru nor Brazil broke off relations with Argentina.', ''],
  ['unlike', '1990-08-10', 'Unlike Egypt, Jordan did not send troops to Saudi Arabia.', ''],
  ['unlike', '1991-09-03', 'Unlike Iceland, Switzerland waited before it recognized Estonia.', 'CHE RECOGNIZES EST'],
  [
    'instead',
    '1967-06-15',
    'Instead of breaking off relations with Israel, Romania sent it a trade mission.',
    '?ROU VISITS ISR; ?ROU COOPERATES_WITH ISR',
  ],
  ['and', '1995-07-12', 'The minister told of a quarrel between Chile and Bolivia and Peru listened.', ''],
  ['and', '1993-03-03', 'The exhibition showed pictures of Chile and Peru and drew large crowds.', ''],
  [
    'gapping',
    '1973-10-10',
    'The Soviet Union supplied missiles to Egypt and tanks to Syria.',
    'SUN SUPPLIES EGY; SUN SUPPLIES SYR',
  ],
  [
    'respectively',
    '1991-08-24',
    'Iceland and Norway recognized Lithuania and Latvia respectively.',
    'ISL RECOGNIZES LTU; NOR RECOGNIZES LVA',
  ],
  [
    'gapping',
    '1991-12-23',
    'Germany recognized Croatia, and Iceland Slovenia.',
    'DEU RECOGNIZES HRV; ISL RECOGNIZES SVN',
  ],
  [
    'amid',
    '1985-05-02',
    'Amid an American embargo against Nicaragua, Sweden sold it trucks.',
    'USA SANCTIONS NIC; SWE SUPPLIES NIC',
  ],
];

/** Known failures, each with the reason why it is not read right. */
export const MISSED_COMPANY: readonly MissedLead[] = [
  [
    'with',
    '1956-11-01',
    'Britain, with France, bombed Egypt.',
    'GBR ATTACKS EGY; FRA ATTACKS EGY',
    '"with" between commas leads in company as well as what somebody has',
  ],
  [
    'likewise',
    '1950-08-20',
    'Turkey sent troops to South Korea, and Greece likewise.',
    'TUR AIDS KOR; GRC AIDS KOR',
    'the list behind "to" goes on across the comma',
  ],
  [
    'gapping',
    '1967-05-20',
    'France sold jets to Israel, and Britain tanks.',
    'FRA SUPPLIES ISR; GBR SUPPLIES ISR',
    'a clause without its verb',
  ],
  [
    'at-the-end',
    '1977-06-23',
    'At the end of a visit to France, Brezhnev warned the United States.',
    'brezhnev|SUN VISITS FRA; brezhnev|SUN WARNS USA',
    'the visitor stands outside the phrase, whose head is "the end"',
  ],
  [
    'on-a-visit',
    '1971-07-12',
    'On a visit to Pakistan, Kissinger praised India.',
    'kissinger|USA VISITS PAK; kissinger|USA SUPPORTS IND',
    'a surname alone, which no table knows',
  ],
  [
    'or',
    '1949-06-02',
    'Either Norway or Denmark was to sign the treaty first.',
    '',
    '"either … or" leaves open who does it',
  ],
];
