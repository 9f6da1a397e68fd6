import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Deeds in turns that the other tables do not have: what a comma ends, who is left out or excepted, whose example is followed, relative clauses
 * without their word, clefts, what stands between a verb and its object. Labelled before they were run; those with an empty fourth field give no edge.
 */
export const TURN_LEADS: readonly Lead[] = [
  // What is done beside speaking is not said
  [
    'not said',
    '1979-04-28',
    'Egypt recalled its ambassador from Riyadh, Jordan closed its embassy in Cairo, and oil prices rose.',
    'EGY CUTS_TIES_WITH SAU by nobody; JOR CUTS_TIES_WITH EGY by nobody',
  ],
  [
    'not said',
    '1967-06-12',
    'The moment Syria accused Jordan of cowardice, Hungary broke off relations with Israel.',
    'SYR ACCUSES JOR; HUN CUTS_TIES_WITH ISR by nobody',
  ],
  ['not said', '2017-03-05', 'Malaysia replied by expelling the North Korean ambassador.', 'MYS EXPELS PRK by nobody'],
  [
    'not said',
    '1990-08-20',
    'After announcing a partial mobilization, Turkey closed its border with Iraq.',
    'TUR CUTS_TIES_WITH IRQ by nobody',
  ],
  [
    'said after all',
    '1990-08-20',
    'Jordan announced on Monday that Turkey had closed its border with Iraq.',
    'TUR CUTS_TIES_WITH IRQ by JOR',
  ],
  // Before and after
  [
    'before',
    '1979-02-20',
    'Before invading Vietnam, China massed troops on the border.',
    'CHN ATTACKS VNM; ?CHN MOBILIZES_AGAINST VNM',
  ],
  ['before', '1994-09-20', 'President Bill Clinton met King Hussein before flying home.', 'clinton MEETS hussein'],
  ['before', '2003-03-10', 'Britain will consult its allies before attacking Iraq.', 'GBR ATTACKS IRQ PLANNED'],
  [
    'after being',
    '1978-02-01',
    'After being attacked by Somalia, Ethiopia turned to Cuba.',
    'SOM ATTACKS ETH; ?ETH REQUESTS CUB',
  ],
  ['after being', '1978-02-01', 'Ethiopia risks being attacked by Somalia.', ''],
  [
    'in turn',
    '1986-04-25',
    'Libya denounced Italy and was in turn condemned by France.',
    'LBY CRITICIZES ITA; FRA CRITICIZES LBY',
  ],
  // Who is left out, who is excepted
  ['rather than', '1961-08-30', 'Morocco rather than Tunisia condemned France.', 'MAR CRITICIZES FRA'],
  ['not but', '1991-12-24', 'Germany recognized not Macedonia but Croatia.', 'DEU RECOGNIZES HRV'],
  ['not but', '1988-03-25', 'Iraq was condemned not by Kuwait but by Iran.', 'IRN CRITICIZES IRQ'],
  ['all but', '1974-04-30', 'All but Denmark condemned Portugal.', ''],
  ['all but', '1974-04-30', 'Every member other than Norway condemned Portugal.', ''],
  ['all but', '1998-05-20', 'Canada recalled all but one of its diplomats from India.', 'CAN CUTS_TIES_WITH IND'],
  ['none but', '1965-11-20', 'No state except Portugal recognized Rhodesia.', 'PRT RECOGNIZES ZWE'],
  [
    'none but',
    '1976-10-30',
    'The Transkei was recognized by none other than South Africa.',
    '?ZAF RECOGNIZES transkei',
  ],
  [
    'respectively',
    '1992-06-15',
    'Turkey and Greece recognized Macedonia and Armenia respectively.',
    'TUR RECOGNIZES MKD; GRC RECOGNIZES ARM',
  ],
  ['too', '1940-04-01', 'Finland was too weak to invade the Soviet Union.', ''],
  ['too', '1991-09-02', 'Denmark was only too glad to recognize Estonia.', 'DNK RECOGNIZES EST'],
  ['incapable', '1940-04-01', 'Norway was incapable of attacking Germany.', ''],
  [
    'not the case',
    '1983-09-02',
    'It is not the case that Japan expelled three Soviet diplomats.',
    '?JPN EXPELS SUN DENIED',
  ],
  // Whose example is followed
  [
    'as had',
    '1979-01-02',
    'Portugal recognized China in February, as had Australia six years before.',
    'PRT RECOGNIZES CHN; AUS RECOGNIZES CHN',
  ],
  [
    'as had',
    '1979-01-02',
    'Spain, as France had done before it, recognized China.',
    'ESP RECOGNIZES CHN; FRA RECOGNIZES CHN',
  ],
  ['as had', '1979-01-02', 'As Italy had feared, Albania denounced the Soviet Union.', 'ALB CRITICIZES SUN'],
  ['as had', '1979-01-02', 'Spain recognized China, as Peru has not.', 'ESP RECOGNIZES CHN'],
  [
    'followed in',
    '1967-06-11',
    'Poland followed Czechoslovakia in breaking off relations with Israel.',
    'POL CUTS_TIES_WITH ISR; CSK CUTS_TIES_WITH ISR',
  ],
  ['followed in', '1967-06-11', 'Poland followed events in Israel with concern.', ''],
  [
    'followed by',
    '1990-08-08',
    'Brazil froze Iraqi assets, soon followed by Argentina.',
    'BRA SANCTIONS IRQ; ARG SANCTIONS IRQ',
  ],
  [
    'so too',
    '1991-08-30',
    'Sweden recognized Latvia – and so, too, did Finland.',
    'SWE RECOGNIZES LVA; FIN RECOGNIZES LVA',
  ],
  ['concert', '1999-03-25', 'In concert with Britain, France bombed Serbia.', 'FRA ATTACKS SRB; GBR ATTACKS SRB'],
  [
    'with it',
    '1961-12-10',
    'The Soviet Union, and with it Bulgaria, broke off relations with Albania.',
    'SUN CUTS_TIES_WITH ALB; BGR CUTS_TIES_WITH ALB',
  ],
  [
    'such as',
    '1982-05-03',
    'Some members, such as Italy and Ireland, lifted the sanctions on Argentina.',
    'ITA YIELDS_TO ARG; IRL YIELDS_TO ARG',
  ],
  [
    'those of',
    '1998-05-29',
    'Many governments, including those of Japan and Canada, condemned Pakistan.',
    'JPN CRITICIZES PAK; CAN CRITICIZES PAK',
  ],
  [
    'not content',
    '1958-08-24',
    'Not content with shelling Quemoy, China accused the United States of aggression.',
    'CHN ACCUSES USA; ?CHN ATTACKS TWN; ?USA ATTACKS CHN',
  ],
  // Relative clauses without their word, and more than one
  ['zero relative', '1976-05-15', 'The tanks Brazil sold to Iraq came by sea.', 'BRA SUPPLIES IRQ'],
  [
    'zero relative',
    '1949-07-02',
    'Few noticed the embargo Hungary had imposed on Yugoslavia.',
    'HUN SANCTIONS YUG|SRB',
  ],
  [
    'zero relative',
    '1950-02-20',
    'Yugoslavia, whose envoy Albania expelled, protested.',
    'ALB EXPELS YUG|SRB; ?YUG|SRB CRITICIZES ALB',
  ],
  ['no relative', '1996-05-15', 'The island nation Cuba criticized Canada.', 'CUB CRITICIZES CAN'],
  [
    'second relative',
    '1980-05-20',
    'Norway, which had warned Iran and which now recalled its envoy from Tehran, spoke of patience.',
    'NOR WARNS IRN; NOR CUTS_TIES_WITH IRN',
  ],
  [
    'together',
    '1955-11-25',
    'Britain and Iraq, which together urged Jordan to join the pact, were rebuffed.',
    'GBR REQUESTS JOR; IRQ REQUESTS JOR; ?JOR REJECTS GBR; ?JOR REJECTS IRQ',
  ],
  // Who is meant is told behind
  ['cleft', '1948-05-18', 'The first to recognize Israel was Guatemala.', 'GTM RECOGNIZES ISR'],
  ['cleft', '1960-07-20', 'The country to which Cuba sold its sugar was China.', 'CUB SUPPLIES CHN'],
  ['cleft', '1961-12-10', 'It was with Albania that the Soviet Union broke off relations.', 'SUN CUTS_TIES_WITH ALB'],
  [
    'cleft',
    '1990-02-10',
    'It was after invading Panama that the United States recognized Namibia.',
    'USA ATTACKS PAN; USA RECOGNIZES NAM',
  ],
  ['cleft', '1990-02-10', 'What Poland feared was Germany.', ''],
  // More behind the same preposition, and what stands between
  [
    'and by',
    '1979-12-10',
    'Two Libyan diplomats were expelled first by Malta and then by Italy.',
    'MLT EXPELS LBY; ITA EXPELS LBY',
  ],
  [
    'and on',
    '1962-02-10',
    'The United States imposed an embargo on Cuba and, a year later, on North Vietnam.',
    'USA SANCTIONS CUB; USA SANCTIONS VDR|VNM',
  ],
  ['between', '1961-01-04', 'The United States broke off on Tuesday relations with Cuba.', 'USA CUTS_TIES_WITH CUB'],
  ['between', '1973-10-20', 'Hungary sold to Egypt 200 lorries.', 'HUN SUPPLIES EGY'],
  ['between', '2006-08-01', 'In Lebanon 20 people died on Tuesday night.', ''],
  [
    'inserted',
    '1979-03-30',
    'Saudi Arabia, to nobody’s surprise, broke off relations with Egypt.',
    'SAU CUTS_TIES_WITH EGY',
  ],
  ['inserted', '1979-03-30', 'Kuwait, if reluctantly, recalled its ambassador from Cairo.', 'KWT CUTS_TIES_WITH EGY'],
  ['inserted', '1939-09-01', 'France, fearing a longer war, urged Poland to wait.', 'FRA REQUESTS POL'],
  [
    'inserted',
    '1963-05-10',
    'France, once the ruler of Algeria and now its friend, lent it 200 million dollars.',
    '?FRA FUNDS DZA; ?FRA AIDS DZA',
  ],
  [
    'inserted',
    '2009-12-30',
    'Iceland, whose economy shrank by 6.6 per cent, asked Norway for a loan.',
    'ISL REQUESTS NOR',
  ],
  // Doers
  ['doers', '2003-03-22', 'The American military bombed Iraq.', 'USA ATTACKS IRQ'],
  ['doers', '1982-06-10', 'Israeli commandos seized a Cypriot ship.', 'ISR COERCES CYP'],
  ['doers', '1968-08-21', 'Elements of two Hungarian divisions invaded Czechoslovakia.', 'HUN ATTACKS CSK'],
  [
    'doers',
    '1985-03-01',
    'Joint exercises were held in Honduras by the United States and Honduras.',
    'USA COOPERATES_WITH HND; ?USA PARTICIPATES_IN exercises; ?HND PARTICIPATES_IN exercises',
  ],
  ['turned', '1971-10-26', 'Only in October did Belgium recognize China.', 'BEL RECOGNIZES CHN'],
  ['turned', '1975-04-10', 'Not until May did Brazil sell Angola rice.', 'BRA SUPPLIES AGO'],
  ['doers', '1943-07-10', 'One of the armies, the American, invaded Italy.', 'USA ATTACKS ITA'],
  // Later: whom one urged did not urge, years between subject and verb, the former and the latter, time nouns
  [
    'urged',
    '1975-11-12',
    'After urging Portugal to withdraw, Zambia recognized Angola.',
    'ZMB REQUESTS PRT; ZMB RECOGNIZES AGO',
  ],
  ['persuaded', '1991-12-24', 'Denmark was finally persuaded to recognize Croatia.', 'DNK RECOGNIZES HRV by nobody'],
  [
    'same day',
    '1967-06-12',
    'Yugoslavia recalled its ambassador from Tel Aviv on the same day that Hungary broke off relations with Israel.',
    'YUG|SRB CUTS_TIES_WITH ISR; HUN CUTS_TIES_WITH ISR by nobody',
  ],
  ['in a year', '1990-05-15', 'Kenya in 1963 recognized Israel.', 'KEN RECOGNIZES ISR on 1963'],
  [
    'latter',
    '1977-12-31',
    'Bulgaria and Romania went separate ways that year. The former supplied Ethiopia with rifles, the latter recognized Somalia.',
    'BGR SUPPLIES ETH; ROU RECOGNIZES SOM',
  ],
  ['latter', '1995-05-15', 'The former occupied territories were poor.', ''],
  [
    'time noun',
    '1982-05-15',
    'Every time Argentina accused Britain of piracy, Peru backed Argentina.',
    'ARG ACCUSES GBR; PER SUPPORTS ARG',
  ],
  [
    'noun',
    '1992-06-15',
    "Japan's lifting of sanctions on South Africa came late.",
    'JPN YIELDS_TO ZAF; ?JPN SANCTIONS ZAF',
  ],
  [
    'no second pair',
    '1973-10-15',
    'Hungary sold lorries to Egypt, and Poland tents to Syria.',
    'HUN SUPPLIES EGY; ?POL SUPPLIES SYR',
  ],
  [
    'gapping',
    '1990-02-10',
    'Germany recognized Croatia, and Russia Slovenia.',
    'DEU RECOGNIZES HRV; RUS RECOGNIZES SVN',
  ],
];

export const MISSED_TURNS: readonly MissedLead[] = [
  [
    'zero relative',
    '1990-02-10',
    'The country Namibia recognized first was Angola.',
    'NAM RECOGNIZES AGO',
    'a name behind "the country" is taken for that country',
  ],
];
