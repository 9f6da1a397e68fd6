import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Deeds told through documents and works. Written and labelled before any rule for them; an empty fourth field must give no edge. */
export const PAPER_LEADS: readonly Lead[] = [
  // Documents: whose they are, told before, after and inside
  [
    'parties',
    '1971-08-10',
    'The Soviet-Indian treaty, signed in New Delhi on Monday, runs for twenty years.',
    'SUN SIGNS treaty; IND SIGNS treaty',
  ],
  [
    'parties',
    '1955-02-20',
    'A defence treaty between Australia, Pakistan and Thailand came into force.',
    'AUS PARTY_TO treaty; PAK PARTY_TO treaty; THA PARTY_TO treaty',
  ],
  [
    'parties',
    '1972-10-04',
    'Signed by the United States and the Soviet Union in Moscow, the treaty took effect on Tuesday.',
    'USA SIGNS treaty; SUN SIGNS treaty',
  ],
  [
    'parties',
    '1935-02-12',
    'Ethiopia has a treaty of friendship with Italy.',
    'ETH PARTY_TO treaty; ITA PARTY_TO treaty',
  ],
  [
    'parties',
    '1979-02-20',
    'Vietnam, which has a treaty with the Soviet Union, was attacked by China.',
    'VNM PARTY_TO treaty; SUN PARTY_TO treaty; CHN ATTACKS VNM',
  ],
  [
    'parties',
    '1961-05-05',
    'Iceland is bound to the United States by a defence agreement.',
    'ISL PARTY_TO agreement; USA PARTY_TO agreement',
  ],
  [
    'parties',
    '1997-07-02',
    'Iran concluded with Turkmenistan a twenty-five-year contract for gas.',
    'IRN SIGNS contract; TKM SIGNS contract',
  ],
  [
    'parties',
    '1949-04-05',
    'Twelve states, among them Canada, Portugal and Italy, signed the North Atlantic Treaty.',
    'CAN SIGNS treaty; PRT SIGNS treaty; ITA SIGNS treaty',
  ],
  [
    'parties',
    '1968-07-02',
    'The Soviet Union signed the treaty on Monday, and so did Britain.',
    'SUN SIGNS treaty; GBR SIGNS treaty',
  ],
  [
    'parties',
    '1984-09-27',
    'Britain and China initialled a joint declaration on Hong Kong.',
    'GBR SIGNS declaration; CHN SIGNS declaration',
  ],
  [
    'parties',
    '1935-05-17',
    'France and Czechoslovakia, both of which have a pact with the Soviet Union, agreed to consult.',
    'FRA PARTY_TO pact; CSK PARTY_TO pact; SUN PARTY_TO pact; ?FRA AGREES_WITH CSK; ?FRA MEETS CSK',
  ],
  [
    'parties',
    '1990-11-10',
    'Germany is working with Poland on a border treaty.',
    'DEU NEGOTIATES treaty; POL NEGOTIATES treaty',
  ],
  [
    'parties',
    '1934-01-27',
    'The ten-year Polish-German declaration was signed in Berlin.',
    'POL SIGNS declaration; DEU SIGNS declaration',
  ],
  [
    'parties',
    '1947-03-15',
    'The Philippines signed a military accord with the United States; the text was made public in Manila.',
    'PHL SIGNS accord; USA SIGNS accord',
  ],
  // What becomes of them
  [
    'fate',
    '1976-03-15',
    'Egypt abrogated its friendship treaty with the Soviet Union.',
    'EGY WITHDRAWS_FROM treaty; ?SUN PARTY_TO treaty; ?EGY PARTY_TO treaty',
  ],
  [
    'fate',
    '1971-08-30',
    'Iceland tore up its fishing accord with Britain.',
    'ISL WITHDRAWS_FROM accord; ?GBR PARTY_TO accord; ?ISL PARTY_TO accord',
  ],
  [
    'fate',
    '1960-06-20',
    'The parliament of Japan ratified the security treaty with the United States.',
    'JPN|parliament|diet SIGNS treaty; ?USA SIGNS treaty; ?USA PARTY_TO treaty; ?JPN PARTY_TO treaty',
  ],
  [
    'fate',
    '1975-03-07',
    'Iran and Iraq signed a border accord after weeks of mediation by Algeria.',
    'IRN SIGNS accord; IRQ SIGNS accord; DZA MEDIATES IRN; DZA MEDIATES IRQ',
  ],
  [
    'fate',
    '1998-10-27',
    'Ecuador and Peru signed a peace treaty mediated by Brazil and the United States.',
    'ECU SIGNS treaty; PER SIGNS treaty; BRA MEDIATES ECU; BRA MEDIATES PER; USA MEDIATES ECU; USA MEDIATES PER',
  ],
  [
    'fate',
    '1986-12-02',
    'Norway and Finland prolonged their fishing agreement by three years.',
    'NOR SIGNS agreement; FIN SIGNS agreement',
  ],
  [
    'fate',
    '1939-04-29',
    'Germany renounced its naval agreement with Britain and its pact with Poland.',
    'DEU WITHDRAWS_FROM agreement; DEU WITHDRAWS_FROM pact; ?GBR PARTY_TO agreement; ?POL PARTY_TO pact; ?DEU PARTY_TO agreement; ?DEU PARTY_TO pact',
  ],
  [
    'fate',
    '1990-11-30',
    'Cuba voted against the draft resolution, which Canada and Finland had sponsored.',
    'CUB REJECTS resolution; ?CAN SUPPORTS resolution; ?FIN SUPPORTS resolution; ?CAN NEGOTIATES resolution; ?FIN NEGOTIATES resolution',
  ],
  // What they provide
  [
    'terms',
    '1985-01-10',
    'Under the terms of the accord, Romania will supply Libya with drilling gear and Libya will send Romania oil.',
    'ROU SUPPLIES LBY; LBY SUPPLIES ROU; ?ROU PARTY_TO accord; ?LBY PARTY_TO accord; ?ROU SIGNS accord; ?LBY SIGNS accord',
  ],
  [
    'terms',
    '1987-07-30',
    'India and Sri Lanka signed an accord under which India is to send troops to the island.',
    'IND SIGNS accord; LKA SIGNS accord; ?IND AIDS LKA',
  ],
  [
    'terms',
    '1953-07-11',
    'A protocol signed by the two countries obliges the Soviet Union to supply India with steel.',
    'SUN SUPPLIES IND; ?SUN SIGNS protocol; ?IND SIGNS protocol; ?SUN PARTY_TO protocol; ?IND PARTY_TO protocol',
  ],
  [
    'terms',
    '1988-04-15',
    'Pakistan and Afghanistan signed an agreement in Geneva. Under it the Soviet Union is to withdraw its troops from Afghanistan.',
    'PAK SIGNS agreement; AFG SIGNS agreement; SUN YIELDS_TO AFG',
  ],
  // Projects
  ['project', '1971-01-12', 'China is building a railway in Tanzania.', 'CHN BUILDS railway'],
  ['project', '1973-04-02', 'China is financing a railway in Zambia.', 'CHN FUNDS railway'],
  [
    'project',
    '1960-01-10',
    'The Soviet Union agreed to build a dam at Aswan and to lend Egypt the money for it.',
    'SUN BUILDS dam; ?SUN FUNDS EGY; ?SUN AIDS EGY; ?SUN FUNDS dam; ?SUN SUPPLIES EGY',
  ],
  [
    'project',
    '1982-06-20',
    'The United States opposed the gas pipeline that the Soviet Union was building.',
    'USA REJECTS pipeline; SUN BUILDS pipeline',
  ],
  [
    'project',
    '1995-01-09',
    'Russia won a contract to build a nuclear reactor in Iran.',
    'RUS BUILDS reactor; ?RUS SIGNS contract; ?IRN SIGNS contract; ?RUS PARTY_TO contract; ?IRN PARTY_TO contract; ?RUS SUPPLIES IRN',
  ],
  [
    'project',
    '1998-02-02',
    'A nuclear power plant that Russia is building in Iran is to open in 2003.',
    'RUS BUILDS plant',
  ],
  [
    'project',
    '1988-03-01',
    'Britain and France are building a tunnel under the sea.',
    'GBR BUILDS tunnel; FRA BUILDS tunnel',
  ],
  ['project', '1980-10-20', 'Japan halted work on a petrochemical plant in Iran.', 'JPN BUILDS plant'],
  [
    'project',
    '1964-05-14',
    'With a Soviet loan, Egypt is building a dam on the Nile.',
    'EGY BUILDS dam; ?SUN FUNDS dam; ?SUN FUNDS EGY; ?SUN AIDS EGY',
  ],
  [
    'project',
    '1975-10-18',
    'A dam on the Parana is being built by Brazil and Paraguay.',
    'BRA BUILDS dam; PRY BUILDS dam',
  ],
  ['project', '1985-04-01', 'Canada joined the space station programme.', 'CAN PARTICIPATES_IN station|programme'],
  ['project', '1974-12-03', 'The construction by China of a railway in Zambia was nearly done.', 'CHN BUILDS railway'],
  // Counter-examples: documents and works that join nobody
  ['no-deed', '1985-05-05', 'France has a law on treaties with its neighbours.', ''],
  ['no-deed', '1985-05-06', 'The book on building dams in Egypt sold well in Canada.', ''],
  ['no-deed', '1990-03-02', 'Norway is building a house for its new embassy in Kenya.', ''],
  ['no-deed', '1992-03-02', 'A contract linking a Swedish singer and a label was signed in London.', ''],
  ['no-deed', '1980-02-12', 'A family in Peru is building a boat.', ''],
  [
    'parties',
    '1979-03-28',
    'The treaty Egypt signed with Israel was denounced by Syria.',
    'EGY SIGNS treaty; ISR SIGNS treaty; SYR CRITICIZES treaty',
  ],
  ['project', '1962-03-03', 'A steel plant in India, paid for by the Soviet Union, was opened.', 'SUN FUNDS plant'],
];

/** Known failures, each with the reason why it is not read right. */
export const MISSED_PAPER: readonly MissedLead[] = [
  [
    'parties',
    '1991-07-19',
    'A nuclear pact linking Argentina and Brazil was signed in Guadalajara.',
    'ARG SIGNS pact; BRA SIGNS pact',
    'what links two and is signed is signed by them',
  ],
  [
    'parties',
    '1937-07-09',
    'The four-power pact of Saadabad joined Turkey, Iran, Iraq and Afghanistan.',
    'TUR PARTY_TO pact; IRN PARTY_TO pact; IRQ PARTY_TO pact; AFG PARTY_TO pact',
    'to join two is also to come to them',
  ],
  [
    'parties',
    '1992-05-19',
    'Poland put its signature to a treaty with Ukraine.',
    'POL SIGNS treaty; UKR SIGNS treaty',
    "the other signatory stands inside the treaty's name",
  ],
  [
    'parties',
    '1977-09-08',
    "Panama's signing of a canal treaty with the United States was shown on television.",
    'PAN SIGNS treaty; USA SIGNS treaty',
    "the other signatory stands inside the treaty's name",
  ],
  [
    'fate',
    '1980-09-18',
    'Iraq declared its 1975 border treaty with Iran void.',
    'IRQ WITHDRAWS_FROM treaty; ?IRN PARTY_TO treaty; ?IRQ PARTY_TO treaty',
    '"void" is taken into the treaty\'s name',
  ],
  [
    'terms',
    '1952-09-17',
    'The treaty allows the United States to sell arms to Japan.',
    'USA SUPPLIES JPN; ?USA PARTY_TO treaty; ?JPN PARTY_TO treaty',
    'what is allowed is not claimed as done or planned',
  ],
  [
    'project',
    '1971-01-16',
    'The Soviet-built dam at Aswan was opened by Sadat.',
    'SUN BUILDS dam; ?sadat SUPPORTS dam',
    'a builder inside an adjective',
  ],
];
