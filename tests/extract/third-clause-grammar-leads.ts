import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Clause grammar once more, in the longer sentences of news; labelled before they were run. */
export const THIRD_CLAUSE_GRAMMAR_LEADS: readonly Lead[] = [
  // Pairs told in order
  [
    'distributive',
    '2017-06-22',
    'Within a week of the vote, Mali and Senegal had called home their ambassadors from Dakar and Bamako, and the border was shut.',
    'MLI CUTS_TIES_WITH SEN; SEN CUTS_TIES_WITH MLI',
  ],
  [
    'distributive',
    '1991-07-30',
    'Iceland and Denmark, which had waited for months, recognised Lithuania and Estonia respectively on Monday.',
    'ISL RECOGNIZES LTU on 1991-07-29; DNK RECOGNIZES EST on 1991-07-29',
  ],
  [
    'distributive',
    '1986-07-30',
    'Foreign ministers Giulio Andreotti and Roland Dumas will visit Syria and Jordan respectively next week, officials said.',
    'Andreotti VISITS SYR PLANNED; Dumas VISITS JOR PLANNED',
  ],
  [
    'distributive',
    '1998-07-30',
    'Relations between Nicaragua and Costa Rica, strained since spring, worsened on Tuesday when the two countries withdrew their ambassadors.',
    'NIC CUTS_TIES_WITH CRI; CRI CUTS_TIES_WITH NIC',
  ],
  // A verb that is said once and meant twice
  [
    'gapping',
    '1976-07-30',
    'In the same debate Algeria condemned Morocco, Libya Egypt and Syria Jordan.',
    'DZA CRITICIZES MAR; LBY CRITICIZES EGY; SYR CRITICIZES JOR',
  ],
  [
    'gapping',
    '1992-01-20',
    'Austria opened an embassy in Zagreb last week, and Hungary a consulate in Ljubljana.',
    'AUT RECOGNIZES HRV; ?HUN RECOGNIZES SVN',
  ],
  [
    'gapping',
    '1985-08-20',
    'Moscow sold Angola fighter jets for cash, and Havana lent it pilots.',
    'SUN SUPPLIES AGO; CUB AIDS AGO',
  ],
  // What somebody had, made, let or got another do
  [
    'causative',
    '1956-11-20',
    'It was pressure from Washington that made Britain withdraw its troops from Egypt.',
    'GBR YIELDS_TO EGY; ?USA REQUESTS GBR; ?USA COERCES GBR',
  ],
  [
    'causative',
    '2015-11-20',
    'Saudi Arabia got Sudan to cut ties with Iran, and hoped to get Pakistan to follow.',
    'SDN CUTS_TIES_WITH IRN; ?SAU REQUESTS SDN; ?SAU REQUESTS PAK',
  ],
  ['causative', '1990-11-20', "Baghdad has made no move to let Jordan's ministers visit Kuwait.", ''],
  [
    'causative',
    '1979-11-20',
    'Hanoi had its troops occupy Cambodia in a fortnight, Bangkok said on Friday.',
    'VNM ATTACKS KHM',
  ],
  // Clauses without a finite verb beside the sentence
  [
    'absolute',
    '2008-08-20',
    'Negotiations over, Georgia signed the truce in Tbilisi on Friday.',
    'GEO SIGNS truce on 2008-08-15',
  ],
  [
    'absolute',
    '1961-08-20',
    'With Belgium supplying the rebels, Ghana asked the United Nations for help.',
    'GHA REQUESTS United_Nations; ?BEL SUPPLIES COD',
  ],
  [
    'absolute',
    '1988-08-20',
    'Its consulate in Quetta closed since spring, Afghanistan on Monday accused Pakistan of arming rebels.',
    'AFG ACCUSES PAK on 1988-08-15; ?AFG CUTS_TIES_WITH PAK; ?PAK SUPPLIES AFG',
  ],
  [
    'absolute',
    '1999-08-20',
    'Uganda bombed the town, its planes flying low, while Rwanda supplied the rebels with guns.',
    '?UGA ATTACKS COD',
  ],
  // One and the other of two
  [
    'other',
    '1967-11-20',
    'France recognised Biafra and so did Gabon in turn.',
    '?FRA RECOGNIZES Biafra; ?GAB RECOGNIZES Biafra',
  ],
  [
    'other',
    '2002-11-20',
    'North Korea froze talks with Japan; Tokyo in return cut off aid to Pyongyang.',
    '?PRK NEGOTIATES JPN SUSPENDED; ?JPN NEGOTIATES PRK; ?JPN MEETS PRK; JPN AIDS PRK',
  ],
  [
    'other',
    '1994-11-20',
    "Greece and Albania have accused each other of ill-treating minorities and expelled each other's diplomats.",
    'GRC ACCUSES ALB; ALB ACCUSES GRC; GRC EXPELS ALB; ALB EXPELS GRC',
  ],
  [
    'other',
    '1978-11-20',
    "Tanzania condemned Uganda's raid and Uganda, for its part, condemned Tanzania.",
    'TZA CRITICIZES UGA; UGA CRITICIZES TZA; ?UGA ATTACKS TZA',
  ],
  // Headlines
  [
    'headline',
    '2018-10-02',
    'Modi, Putin to sign missile deal in New Delhi',
    'Modi SIGNS deal PLANNED; Putin SIGNS deal PLANNED; ?Putin VISITS IND',
  ],
  [
    'headline',
    '2020-01-10',
    'Canada, Ukraine, Britain accuse Iran of downing airliner',
    'CAN ACCUSES IRN; UKR ACCUSES IRN; GBR ACCUSES IRN',
  ],
  [
    'headline',
    '1972-05-27',
    'Nixon, Brezhnev sign arms treaty; China silent',
    'Nixon SIGNS treaty; Brezhnev SIGNS treaty',
  ],
  // "Which" and "whose"
  [
    'relative',
    '2009-07-21',
    'Iran, one of whose tankers Yemen had seized in May, summoned the Yemeni ambassador on Monday.',
    'YEM COERCES IRN; IRN CRITICIZES YEM',
  ],
  [
    'relative',
    '1951-07-21',
    'Turkey sent a brigade to Korea, for which the United States thanked Ankara.',
    'USA SUPPORTS TUR; ?TUR AIDS KOR',
  ],
  [
    'relative',
    '1995-07-21',
    'The Netherlands, whose soldiers had been seized by the Serbs, asked France, which had planes in Italy, for help.',
    'NLD REQUESTS FRA; ?SRB COERCES NLD; ?Serbs COERCES NLD',
  ],
  // Years of an aside
  [
    'aside-date',
    '2010-05-21',
    'Serbia, which was part of a federation with Montenegro until 2006, sold rifles to Iraq.',
    'SRB SUPPLIES IRQ on never',
  ],
  [
    'aside-date',
    '2011-05-21',
    'Libya (ruled by Muammar Gaddafi since 1969) recalled its ambassador from Rome on Thursday.',
    'LBY CUTS_TIES_WITH ITA on 2011-05-19',
  ],
  [
    'aside-date',
    '1997-05-21',
    'Jiang Zemin, in power since 1989, will visit Washington in October, the first such visit since 1985.',
    'Zemin VISITS USA PLANNED on 1997-10',
  ],
  [
    'aside-date',
    '1995-05-21',
    'Vietnam, at war with the United States from 1965 to 1973, opened an embassy in Washington.',
    'VNM RECOGNIZES USA on never',
  ],
  // Clefts, and what stands before the verb
  [
    'cleft',
    '2014-05-21',
    'What China proposed to Kenya was a railway loan.',
    '?CHN FUNDS KEN PROPOSED; ?CHN AIDS KEN PROPOSED',
  ],
  ['cleft', '1975-05-21', "Nowhere did Spain recognise Morocco's claim.", ''],
  [
    'cleft',
    '1963-05-21',
    'Among the states that condemned South Africa were Ghana, Guinea and India.',
    'GHA CRITICIZES ZAF; GIN CRITICIZES ZAF; IND CRITICIZES ZAF',
  ],
  // Deeds told by a noun with its ends behind it
  [
    'nominal',
    '1999-05-21',
    'The bombing by NATO of the Chinese embassy in Belgrade drew a protest from Beijing.',
    'NATO ATTACKS CHN; CHN CRITICIZES NATO',
  ],
  ['nominal', '2005-05-21', 'The transfer from Russia to Syria of missiles angered Israel.', 'RUS SUPPLIES SYR'],
  [
    'nominal',
    '1949-05-21',
    "The recognition by Burma of the People's Republic of China in December came first.",
    'MMR RECOGNIZES CHN',
  ],
  // Who is left out or only compared
  [
    'exceptive',
    '1980-05-21',
    'Of the NATO allies all except Greece boycotted the talks, and only Norway, not Denmark, condemned Iran.',
    'NOR CRITICIZES IRN',
  ],
  [
    'exceptive',
    '2003-03-21',
    'Rather than send troops to Iraq, Canada gave Jordan tents.',
    'CAN AIDS JOR; ?CAN AIDS IRQ REFUSED',
  ],
  ['exceptive', '1993-03-21', 'No state other than Turkey supplied Azerbaijan with oil.', 'TUR SUPPLIES AZE'],
  [
    'exceptive',
    '1962-03-21',
    'Albania, more than China, accused Greece of treason.',
    'ALB ACCUSES GRC; ?CHN ACCUSES GRC',
  ],
  [
    'cleft',
    '1988-05-21',
    'It was only after Iran had accepted the ceasefire that Iraq withdrew its troops from Mehran.',
    'IRQ YIELDS_TO IRN; IRN PARTY_TO ceasefire',
  ],
];

export const MISSED_THIRD_CLAUSE_GRAMMAR: readonly MissedLead[] = [
  [
    'gapping',
    '1995-08-20',
    'Finland ratified the convention in 1993, but Norway not until last month.',
    'FIN SIGNS convention on 1993; NOR SIGNS convention on 1995-07',
    '"not until" is read as "until"',
  ],
  [
    'headline',
    '2012-03-27',
    'Sudan bombs South Sudan oil town, Juba protests',
    'SDN ATTACKS SSD; SSD CRITICIZES SDN',
    'whom a headline protests to is told in the part before',
  ],
  [
    'relative',
    '1983-07-21',
    'The accession of Angola to the convention, which Portugal welcomed, took ten years.',
    'AGO SIGNS convention; PRT SUPPORTS AGO',
    'a convention that nothing describes is no document',
  ],
  [
    'nominal',
    '1982-05-21',
    "Israel's handing back to Egypt of the Sinai was praised in Washington.",
    'ISR YIELDS_TO EGY; ?USA SUPPORTS ISR',
    'a gerund with an owner is read as a verb',
  ],
];
