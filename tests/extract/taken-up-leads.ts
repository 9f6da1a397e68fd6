import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Ends that only a word of the sentence takes up: newcomers, Europeans, the paper, who signs "for" whom. Written and labelled before any rule for
 * them; as `reference-leads.ts`.
 */
export const TAKEN_UP_LEADS: readonly Lead[] = [
  // Pairs and threes by what they are to others
  [
    'pair',
    '2022-06-29',
    'Sweden and Finland are to join NATO. Britain praised both newcomers.',
    'GBR SUPPORTS SWE; GBR SUPPORTS FIN; ?SWE MEMBER_OF nato; ?FIN MEMBER_OF nato',
  ],
  [
    'pair',
    '1998-03-12',
    'Cyprus and Hungary opened talks with the European Union in March. France warned the two applicants.',
    'FRA WARNS CYP; FRA WARNS HUN; ?CYP NEGOTIATES union; ?HUN NEGOTIATES union; ?CYP MEETS union; ?HUN MEETS union',
  ],
  [
    'pair',
    '1962-07-04',
    'Rwanda and Burundi became independent on Sunday. The Soviet Union recognized both newcomers on Tuesday.',
    'SUN RECOGNIZES RWA; SUN RECOGNIZES BDI',
  ],
  [
    'pair',
    '1994-10-02',
    'Norway and Austria signed the treaty on accession. Spain threatened to veto both candidates.',
    'NOR SIGNS treaty; AUT SIGNS treaty; ?ESP THREATENS NOR; ?ESP THREATENS AUT',
  ],
  [
    'pair',
    '1975-08-20',
    'Kuwait and Libya sell most of the oil. Japan thanked the two suppliers.',
    'JPN SUPPORTS KWT; JPN SUPPORTS LBY',
  ],
  [
    'pair',
    '1991-12-27',
    'Moldova, Georgia and Armenia asked for help. Canada recognized the three newcomers.',
    'CAN RECOGNIZES MDA; CAN RECOGNIZES GEO; CAN RECOGNIZES ARM; ?MDA REQUESTS CAN; ?GEO REQUESTS CAN; ?ARM REQUESTS CAN',
  ],
  [
    'pair',
    '1985-03-02',
    'Mexico and Brazil owe the most. The United States praised both debtors.',
    'USA SUPPORTS MEX; USA SUPPORTS BRA',
  ],
  ['guarantee', '1939-04-14', 'Britain gave Greece a guarantee.', 'GBR SUPPORTS GRC'],
  [
    'guarantee',
    '2022-05-12',
    'Britain gave Sweden security guarantees; so did Norway.',
    'GBR SUPPORTS SWE; NOR SUPPORTS SWE',
  ],
  ['guarantee', '1939-04-14', 'The bank gave Greece a guarantee for the loan.', ''],
  [
    'nobody',
    '1985-03-02',
    'Mexico and Brazil signed the pact. The pilot praised both engines.',
    'MEX SIGNS pact; BRA SIGNS pact',
  ],
  [
    'nobody',
    '1985-03-02',
    'Mexico and Brazil signed the pact. Bolivia arrested two smugglers.',
    'MEX SIGNS pact; BRA SIGNS pact',
  ],

  // The Europeans are their Union where the text speaks of it
  [
    'europeans',
    '1999-04-20',
    'The European Union bars American beef. Washington urged the Europeans to negotiate.',
    'USA REQUESTS union; ?union SANCTIONS USA',
  ],
  [
    'europeans',
    '2018-06-02',
    'The United States imposed tariffs on the European Union. The Europeans threatened to retaliate.',
    'USA SANCTIONS union; union THREATENS USA',
  ],
  [
    'europeans',
    '1982-08-13',
    'The European Community protested against the step. President Reagan asked the Europeans to wait.',
    'reagan REQUESTS community; ?community CRITICIZES USA',
  ],
  [
    'europeans',
    '2015-07-15',
    'Iran signed the accord with the European Union. The Europeans lifted the embargo on Iran.',
    'IRN SIGNS accord; union YIELDS_TO IRN; ?union SIGNS accord',
  ],
  ['europeans', '1965-02-02', 'Two Europeans were jailed in Guinea. Guinea expelled the Europeans.', ''],
  [
    'europeans',
    '1999-04-20',
    'The European Union bars American beef. Many Europeans blame the United States.',
    '?union SANCTIONS USA',
  ],

  // The paper that is signed
  [
    'paper',
    '1976-06-02',
    'Britain and Iceland settled their quarrel with a six-month agreement. The paper was signed in Oslo by Anthony Crosland, the British foreign secretary, and Einar Agustsson, the Icelandic foreign minister.',
    'crosland SIGNS agreement; agustsson SIGNS agreement; ?GBR SIGNS agreement; ?ISL SIGNS agreement; ?GBR PARTY_TO agreement; ?ISL PARTY_TO agreement; ?GBR AGREES_WITH ISL',
  ],
  [
    'paper',
    '1989-04-15',
    'Vietnam and Thailand agreed on a treaty on the river. The papers were initialled in Bangkok by Laos as well.',
    'LAO SIGNS treaty; ?VNM NEGOTIATES treaty; ?THA NEGOTIATES treaty',
  ],
  [
    'paper',
    '2002-03-04',
    'Peru and Chile signed a treaty. The paper printed the story on Tuesday.',
    'PER SIGNS treaty; CHL SIGNS treaty',
  ],
  [
    'paper',
    '2002-03-04',
    'Peru and Chile signed a treaty. The paper was founded by Norway.',
    'PER SIGNS treaty; CHL SIGNS treaty',
  ],

  // Who signs for whom
  [
    'for',
    '2018-03-07',
    'Australia and East Timor signed a treaty on Tuesday. Julie Bishop, the Australian foreign minister, signed for Canberra.',
    'AUS SIGNS treaty; TLS SIGNS treaty; bishop SIGNS treaty',
  ],
  [
    'for',
    '1979-06-19',
    'The United States and the Soviet Union concluded the arms treaty in Vienna. Leonid Brezhnev signed for Moscow and Jimmy Carter for Washington.',
    'USA SIGNS treaty; SUN SIGNS treaty; brezhnev SIGNS treaty; carter SIGNS treaty',
  ],
  [
    'for',
    '1995-09-29',
    'Israel and Jordan initialled an accord on water. King Hussein signed on behalf of Jordan.',
    'ISR SIGNS accord; JOR SIGNS accord; hussein SIGNS accord',
  ],
  [
    'for',
    '2002-03-04',
    'Peru and Chile signed a treaty. The striker signed for Juventus.',
    'PER SIGNS treaty; CHL SIGNS treaty',
  ],

  // So did his colleague
  [
    'so did',
    '2014-12-18',
    'Angela Merkel, the German chancellor, condemned Russia. So did her colleague Mark Rutte, the Dutch prime minister.',
    'merkel CRITICIZES RUS; rutte CRITICIZES RUS',
  ],
];

/** Those not read right yet. */
export const MISSED_TAKEN_UP: readonly MissedLead[] = [
  [
    'so did',
    '1967-06-07',
    'France deplored the Israeli attack on Egypt. So did its ally Lebanon.',
    'FRA CRITICIZES ISR; LBN CRITICIZES ISR; ISR ATTACKS EGY',
    '"its" is taken for who did likewise',
  ],
];
