import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Clause grammar a fourth time, written after the first three batches were mended; labelled before they were run. */
export const FOURTH_CLAUSE_GRAMMAR_LEADS: readonly Lead[] = [
  // Pairs told in order
  [
    'distributive',
    '2019-11-05',
    'On Friday evening Bolivia and Mexico recalled their ambassadors from Mexico City and La Paz after a row over asylum.',
    'BOL CUTS_TIES_WITH MEX on 2019-11-01; MEX CUTS_TIES_WITH BOL on 2019-11-01',
  ],
  [
    'distributive',
    '2008-11-05',
    'Sweden and Finland, respectively, supplied Georgia with tents and Armenia with flour.',
    'SWE SUPPLIES GEO; FIN SUPPLIES ARM',
  ],
  // A verb that is said once and meant twice
  [
    'gapping',
    '2003-11-05',
    'Cuba expelled two American diplomats on Monday, and Venezuela one.',
    'CUB EXPELS USA; VEN EXPELS USA',
  ],
  [
    'gapping',
    '1989-11-05',
    'Bulgaria accused Turkey of meddling, Turkey Bulgaria of persecution.',
    'BGR ACCUSES TUR; TUR ACCUSES BGR',
  ],
  [
    'gapping',
    '1973-11-05',
    'Kenya broke off relations with Israel last week, Ethiopia the week before.',
    'KEN CUTS_TIES_WITH ISR; ETH CUTS_TIES_WITH ISR',
  ],
  // What somebody had, made, let or got another do
  [
    'causative',
    '1994-11-05',
    'Washington brought Syria and Israel to open talks in March.',
    'ISR MEETS SYR; ?ISR NEGOTIATES SYR; ?USA MEDIATES SYR; ?USA MEDIATES ISR',
  ],
  // Clauses without a finite verb beside the sentence
  [
    'absolute',
    '2011-11-05',
    "With Libya's envoy gone, Tunisia closed its border with Libya on Sunday.",
    'TUN CUTS_TIES_WITH LBY on 2011-10-30',
  ],
  [
    'absolute',
    '1995-11-05',
    'The ink barely dry, Croatia accused Bosnia of breaking the truce.',
    'HRV ACCUSES BIH; ?BIH PARTY_TO truce',
  ],
  // One and the other of two
  [
    'other',
    '2001-11-05',
    'Ethiopia accused Somalia of harbouring rebels; Mogadishu, in turn, accused Addis Ababa of shelling a border town.',
    'ETH ACCUSES SOM; SOM ACCUSES ETH; ?ETH ATTACKS SOM',
  ],
  [
    'other',
    '1993-11-05',
    'Latvia and Russia spoke for an hour. The former asked the latter to withdraw its troops.',
    'LVA REQUESTS RUS; ?LVA MEETS RUS',
  ],
  [
    'other',
    '1977-11-05',
    'Angola condemned Zaire and Zaire, likewise, Angola.',
    'AGO CRITICIZES COD; COD CRITICIZES AGO',
  ],
  // Headlines
  [
    'headline',
    '2015-10-25',
    'Sweden, Finland condemn Russia over airspace breach',
    'SWE CRITICIZES RUS; FIN CRITICIZES RUS; ?RUS COERCES SWE; ?RUS COERCES FIN',
  ],
  [
    'headline',
    '2009-07-05',
    'Honduras expels Venezuelan envoys; Chavez vows to hit back',
    'HND EXPELS VEN; ?Chavez THREATENS HND',
  ],
  [
    'headline',
    '2021-06-15',
    'Biden, Putin meet in Geneva, agree to return ambassadors',
    'Biden MEETS Putin; ?Biden AGREES_WITH Putin; ?USA RECOGNIZES RUS; ?Biden VISITS CHE; ?Putin VISITS CHE',
  ],
  // "Which" and "whose"
  [
    'relative',
    '1999-06-15',
    'Pakistan, which India accused of sending in fighters, protested to Delhi.',
    'IND ACCUSES PAK; PAK CRITICIZES IND',
  ],
  [
    'relative',
    '1978-06-15',
    'Zaire thanked France, without whose paratroopers, it said, the town would have fallen.',
    'COD SUPPORTS FRA; ?FRA AIDS COD',
  ],
  ['relative', '2016-06-15', 'The Philippines sued China, all of whose claims the court rejected.', 'PHL ACCUSES CHN'],
  // Years of an aside
  [
    'aside-date',
    '2007-06-15',
    'Turkmenistan, whose founding president, in office from 1990 to 2006, had shunned Moscow, signed a gas treaty with Russia in May.',
    'TKM SIGNS treaty on 2007-05; RUS SIGNS treaty on 2007-05; ?TKM REJECTS RUS',
  ],
  [
    'aside-date',
    '2001-06-15',
    "Burundi recalled its ambassador from Kigali, its capital's twin since 1986, on Thursday.",
    'BDI CUTS_TIES_WITH RWA on 2001-06-14',
  ],
  [
    'aside-date',
    '1990-06-15',
    'Namibia (a mandate of South Africa from 1920 to 1990) joined the Commonwealth in March.',
    '?NAM MEMBER_OF Commonwealth',
  ],
  // Clefts, and what stands before the verb
  [
    'cleft',
    '1967-06-15',
    'It was Egypt, not Syria, that closed the strait to Israel.',
    '?EGY COERCES ISR; ?EGY CUTS_TIES_WITH ISR',
  ],
  [
    'cleft',
    '1983-06-15',
    'What angered Washington was that Nicaragua had expelled three American diplomats.',
    'NIC EXPELS USA; ?USA CRITICIZES NIC',
  ],
  // Deeds told by a noun with its ends behind it
  [
    'nominal',
    '2014-06-15',
    "Russia's annexation in March of Crimea was condemned by Poland and Canada.",
    'RUS ATTACKS UKR; POL CRITICIZES RUS; CAN CRITICIZES RUS',
  ],
  [
    'nominal',
    '1993-06-15',
    'The handover by Namibia to Botswana of two spies ended the row.',
    '?NAM COOPERATES_WITH BWA; ?NAM YIELDS_TO BWA',
  ],
  // Who is left out or only compared
  [
    'exceptive',
    '1991-06-15',
    'Apart from Iceland, Hungary was the only state to recognise Lithuania.',
    'HUN RECOGNIZES LTU; ?ISL RECOGNIZES LTU',
  ],
  ['exceptive', '1984-06-15', 'Except for Romania, the members of the pact boycotted the games.', ''],
];

export const MISSED_FOURTH_CLAUSE_GRAMMAR: readonly MissedLead[] = [
  [
    'distributive',
    '1996-11-05',
    'Hungary and Romania each sent the other a protest note.',
    'HUN CRITICIZES ROU; ROU CRITICIZES HUN',
    '"the other" behind "sent" is nobody',
  ],
  [
    'causative',
    '1981-11-05',
    'An Israeli raid on the reactor prompted Iraq to expel two French engineers.',
    'IRQ EXPELS FRA; ISR ATTACKS IRQ',
    'whose reactor it was is not told',
  ],
  [
    'causative',
    '2004-11-05',
    'Beijing wants Pyongyang made to sign the treaty.',
    '?CHN REQUESTS PRK',
    'a participle below "wants" is read by itself',
  ],
  [
    'absolute',
    '1992-11-05',
    'Russia withdrew from the pact, Ukraine having refused to sign it.',
    'RUS WITHDRAWS_FROM pact; UKR SIGNS pact REFUSED',
    'a pact that nothing describes is no document',
  ],
  [
    'cleft',
    '1998-06-15',
    'Hardly had India tested its bomb when Japan cut off aid.',
    'JPN AIDS IND',
    'whose aid was cut off stands in the clause before',
  ],
  [
    'nominal',
    '1986-06-15',
    'The refusal of France to let American bombers cross its airspace angered Washington.',
    'FRA REJECTS USA',
    'what is refused is told by two verbs',
  ],
  [
    'exceptive',
    '2011-06-15',
    'Unlike France and Britain, which bombed Libya, Germany condemned the raids.',
    'FRA ATTACKS LBY; GBR ATTACKS LBY; DEU CRITICIZES FRA; DEU CRITICIZES GBR',
    '"which" is the nearest of two',
  ],
];
