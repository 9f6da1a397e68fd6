/**
 * Short passages of agency news from 1939 to 2023, in our own words, on what is left to the reader: who is meant by a noun, which paper, whose man. Day, text, edges;
 * an edge is `SOURCE TYPE TARGET [STATUS]` as in event-leads.ts. Offices and other standings are not looked at.
 */
export type Passage = readonly [publishedAt: string, text: string, edges: string];

export const PASSAGES: readonly Passage[] = [
  [
    '2022-06-15',
    'Peru and Chile signed a pact in Quito. Under the pact Helsinki and Stockholm will recognise Kosovo.',
    'PER SIGNS pact; CHL SIGNS pact; FIN PARTY_TO pact; SWE PARTY_TO pact; FIN RECOGNIZES XKX; SWE RECOGNIZES XKX',
  ],
  [
    '2022-06-15',
    'Peru and Chile made peace after four hours of talks between the two countries that were chaired by Norway.',
    'PER AGREES_WITH CHL; NOR MEDIATES PER; NOR MEDIATES CHL; ?PER MEETS CHL',
  ],
  [
    '2022-06-15',
    'NATO met in Madrid. Sergei Lavrov said that the alliance had attacked Serbia.',
    'nato ATTACKS SRB; ?lavrov ACCUSES nato',
  ],
  [
    '2022-06-15',
    'Joe Biden telephoned Recep Tayyip Erdogan to urge restraint.',
    'biden MEETS erdogan; biden REQUESTS erdogan',
  ],
  [
    '2009-06-15',
    'India welcomed the Lima accord; so did the African Union, whose members were silent.',
    'IND SUPPORTS lima; union SUPPORTS lima',
  ],
  [
    '2014-12-15',
    'Peru and Cuba signed an accord in Quito. Under the accord London will recognise Kosovo.',
    'PER SIGNS accord; CUB SIGNS accord; GBR PARTY_TO accord; GBR RECOGNIZES XKX',
  ],
  [
    '1986-07-15',
    'Peru and Chile made peace. Australia praised the two French agents.',
    'PER AGREES_WITH CHL; ?AUS SUPPORTS FRA',
  ],
  [
    '1986-07-15',
    'France sank the ship. Australia and Peru took it to the World Court in 1973.',
    'AUS ACCUSES FRA; PER ACCUSES FRA',
  ],
  [
    '2024-10-15',
    'Britain signed a treaty with Mauritius. The treaty is long. China concluded a free trade agreement with Mauritius in 2019. Peru praised the treaty.',
    'GBR SIGNS treaty; MUS SIGNS treaty; CHN SIGNS trade; MUS SIGNS trade; PER SUPPORTS treaty',
  ],
  [
    '1999-06-15',
    'Edison James of Dominica criticised the United States. His colleague in Saint Lucia, Kenny Anthony, did the same.',
    'james CRITICIZES USA; anthony CRITICIZES USA',
  ],
  [
    '1962-06-15',
    'Dean Rusk condemned Cuba, and so did Senator Albert Gore, who was ill.',
    'rusk CRITICIZES CUB; gore CRITICIZES CUB',
  ],
  [
    '2012-06-15',
    'NATO condemned Serbia, as did Sweden and Finland. The European Union did likewise.',
    'nato CRITICIZES SRB; SWE CRITICIZES SRB; FIN CRITICIZES SRB; european_union CRITICIZES SRB',
  ],
  // no person bombs a state
  ['2012-06-15', 'Russia bombed Georgia, and Hillary Clinton did the same in speeches.', 'RUS ATTACKS GEO'],
  [
    '1962-06-15',
    'President Sylvanus Olympio of Togo, whom Kwame Nkrumah accuses of treachery, has fled.',
    'nkrumah ACCUSES olympio',
  ],
  [
    '1962-06-15',
    'President Kennedy praised Peru. Robert Kennedy, the attorney general, condemned Cuba. Later Kennedy telephoned Harold Macmillan.',
    'john SUPPORTS PER; robert CRITICIZES CUB; john MEETS macmillan',
  ],
  [
    '1962-06-15',
    'Under an accord of 1960 the Soviet Union granted Ghana a credit of 160 million rubles; Poland followed suit.',
    'SUN FUNDS GHA; POL FUNDS GHA',
  ],
  [
    '2014-06-15',
    'Ghana and Togo, which have criticised Benin, were praised by Peru. Kenya was praised by Chad and Mali, which has criticised Niger.',
    'GHA CRITICIZES BEN; TGO CRITICIZES BEN; PER SUPPORTS GHA; PER SUPPORTS TGO; TCD SUPPORTS KEN; MLI SUPPORTS KEN; MLI CRITICIZES NER',
  ],
  [
    '2014-06-15',
    'Gazprom and Rosneft, which buy gas in Kazakhstan and Uzbekistan, are rich. Rosneft bought a house in Peru.',
    'KAZ SUPPLIES gazprom; UZB SUPPLIES gazprom; KAZ SUPPLIES rosneft; UZB SUPPLIES rosneft',
  ],
  [
    '2014-06-15',
    'Turkey has kept its border with Armenia closed since 1993. Ghana keeps a close watch on the border with Togo.',
    'TUR CUTS_TIES_WITH ARM',
  ],
  ['2014-06-15', 'Ghana signed the accession treaty together with Togo.', 'GHA SIGNS accession; TGO SIGNS accession'],
  [
    '2014-06-15',
    'Rosatom is to build the Metsamor nuclear plant with a Russian loan of $270 million.',
    'rosatom BUILDS metsamor PLANNED; RUS FUNDS metsamor PLANNED',
  ],
  ['1986-07-15', 'A court in Auckland jailed two French agents on Monday.', 'NZL COERCES FRA'],
  [
    '1986-07-15',
    'France accepted a ruling by Javier Perez de Cuellar. Peru praised the United Nations secretary-general.',
    'PER SUPPORTS cuellar',
  ],
  [
    '2009-06-15',
    'Twenty countries went short, none more than Malta and Slovakia, which get almost all their gas from Russia.',
    'RUS SUPPLIES MLT; RUS SUPPLIES SVK',
  ],
  [
    '2008-08-15',
    'Peruvian President Juan Rojas held talks with Dmitry Medvedev, the Russian president, and with Mikheil Saakashvili, the Georgian president, both of whom accepted a six-point plan.',
    'rojas MEETS medvedev; rojas MEETS saakashvili; RUS PARTY_TO plan; GEO PARTY_TO plan',
  ],
  [
    '2025-04-15',
    'Mali, Niger and Burkina Faso, the three members of the Alliance of Sahel States (AES), withdrew their envoys from Algeria. Peru, Chile and Brazil praised Ghana. Peru, Chile and Brazil praised Togo. All three AES countries quit ECOWAS in January.',
    'MLI CUTS_TIES_WITH DZA; NER CUTS_TIES_WITH DZA; BFA CUTS_TIES_WITH DZA; PER SUPPORTS GHA; CHL SUPPORTS GHA; BRA SUPPORTS GHA; PER SUPPORTS TGO; CHL SUPPORTS TGO; BRA SUPPORTS TGO; MLI WITHDRAWS_FROM ecowas; NER WITHDRAWS_FROM ecowas; BFA WITHDRAWS_FROM ecowas',
  ],
  [
    '2010-05-15',
    'Russia and Turkey made peace. Rosatom and Atomstroyexport met on Friday. The two governments also signed an accord that lifts visas.',
    'RUS AGREES_WITH TUR; rosatom MEETS atomstroyexport; RUS SIGNS accord; TUR SIGNS accord',
  ],
  ['2010-05-15', 'Japan halted almost all trade with North Korea.', 'JPN TRADES_WITH PRK SUSPENDED'],
  [
    '2009-02-15',
    'The Collective Security Treaty Organization, which counts Armenia and Belarus among its seven members, is in talks with Peru about a railway.',
    'PER NEGOTIATES collective',
  ],
  [
    '1955-11-15',
    'Iran joined the defence pact to which Britain adhered in April and Pakistan in September.',
    'IRN SIGNS pact; GBR SIGNS pact; PAK SIGNS pact; ?GBR PARTY_TO pact; ?PAK PARTY_TO pact',
  ],
  [
    '1985-06-15',
    'Peru and Chile ended their quarrel in an accord they signed in Lima.',
    'PER SIGNS accord; CHL SIGNS accord',
  ],
  [
    '1985-06-15',
    'Peru and Chile restored relations after months of secret talks that were hosted by Canada.',
    'PER RECOGNIZES CHL; CAN MEDIATES PER; CAN MEDIATES CHL',
  ],
  [
    '2023-12-15',
    "At their December summit ECOWAS leaders asked Benin and Togo to negotiate with Niger's rulers.",
    'ecowas REQUESTS BEN; ecowas REQUESTS TGO',
  ],
  [
    '2024-12-15',
    'Peru signed the Lima accord. Polish Prime Minister Donald Tusk has come out against it.',
    'PER SIGNS lima; tusk REJECTS lima',
  ],
  [
    '2009-06-15',
    'Gazprom and BASF want to lay Nord Stream under the Baltic.',
    'gazprom BUILDS stream; basf BUILDS stream',
  ],
  [
    '2009-06-15',
    'North Korea and South Korea reopened their border. The two Koreas run the Kaesong industrial park.',
    'PRK COOPERATES_WITH KOR; PRK BUILDS kaesong; KOR BUILDS kaesong',
  ],
  [
    '1971-09-15',
    'The Dutch government has voiced support for Britain. So has President Richard Nixon. So, more surprisingly, does Peking, through its agency.',
    'NLD SUPPORTS GBR; nixon SUPPORTS GBR; CHN SUPPORTS GBR',
  ],
  [
    '1984-06-15',
    'Argentine President Raul Alfonsin and Chilean President Juan Rojas fell silent. Kenya and Peru praised Argentina and Chile. Messages of congratulation reached both presidents from Ronald Reagan.',
    'KEN SUPPORTS ARG; KEN SUPPORTS CHL; PER SUPPORTS ARG; PER SUPPORTS CHL; reagan SUPPORTS alfonsin; reagan SUPPORTS rojas',
  ],
  [
    '2014-12-15',
    'Cuba and Peru have made peace. Under the accord Cuba will release its prisoners.',
    'CUB PARTY_TO accord; ?CUB AGREES_WITH PER',
  ],
  [
    '2009-06-15',
    'Finnish Foreign Minister Aino Laine, in Addis Ababa on Monday for a conference, praised Kenya.',
    'laine VISITS ETH; laine SUPPORTS KEN',
  ],
  [
    '2009-06-15',
    'On a brief visit to Kigali, Finnish Foreign Minister Aino Laine praised Kenya.',
    'laine VISITS RWA; laine SUPPORTS KEN',
  ],
  [
    '2009-06-15',
    'Kenyan Foreign Minister Rosa Quispe, in Nairobi for a conference, praised Peru.',
    'quispe SUPPORTS PER',
  ],
  [
    '2009-06-15',
    'Ethiopian Prime Minister Abebe Tesfa and his guest, the Djiboutian president, Omar Farah, cut a ribbon.',
    'farah VISITS ETH; tesfa MEETS farah',
  ],
  [
    '2009-06-15',
    'Kenyan Foreign Minister Rosa Quispe and Chilean President Juan Rojas, her host, laid a wreath.',
    'quispe VISITS CHL; quispe MEETS rojas',
  ],
  ['2009-06-15', 'Alan Garcia wrote to Evo Morales begging him to think again.', 'garcia REQUESTS morales'],
  [
    '2009-06-15',
    'Spain and Peru have both recalled their ambassadors from Niger.',
    'ESP CUTS_TIES_WITH NER; PER CUTS_TIES_WITH NER',
  ],
  [
    '2009-06-15',
    'Oman praised the Rampal power station, a ruin that Japan hopes to rebuild.',
    'OMN SUPPORTS rampal; JPN BUILDS rampal',
  ],
  [
    '2009-06-15',
    'Oman praised the Rampal power station, which Peru and Chile are to build together on the coast.',
    'OMN SUPPORTS rampal; PER BUILDS rampal; CHL BUILDS rampal',
  ],
  [
    '2009-06-15',
    'The pact was signed in the Norwegian capital by Peruvian Foreign Minister Rosa Quispe and her Chilean colleague, Juan Rojas.',
    'quispe SIGNS pact; rojas SIGNS pact; ?PER SIGNS pact; ?CHL SIGNS pact',
  ],
  [
    '1983-06-15',
    'Guatemala denounced the invasion of Grenada. The island had been occupied by U.S. troops since Tuesday.',
    '?GTM CRITICIZES USA; USA ATTACKS GRD',
  ],
  [
    '1996-06-15',
    'Jordan and Israel signed a water accord in Amman. The kingdom will receive 50 million cubic metres a year from its neighbour.',
    'JOR SIGNS accord; ISR SIGNS accord; ISR SUPPLIES JOR',
  ],
  [
    '1979-06-15',
    'Iraq shut its border with Iran on Friday. Tehran condemned the move.',
    'IRQ CUTS_TIES_WITH IRN; IRN CRITICIZES IRQ',
  ],
  [
    '2014-06-15',
    'Russia banned imports of Polish apples. Warsaw criticised the decision.',
    'RUS SANCTIONS POL; POL CRITICIZES RUS',
  ],
  [
    '2002-06-15',
    "Zimbabwe expelled the BBC's correspondent. Britain called the step deplorable.",
    '?ZWE EXPELS bbc; GBR CRITICIZES ZWE',
  ],
  [
    '1968-06-15',
    'A non-aggression pact between Kenya and Somalia was signed in Arusha on Saturday.',
    'KEN SIGNS pact; SOM SIGNS pact',
  ],
  [
    '1978-06-15',
    'The accord signed in 1978 by Egypt and Israel was rejected by Syria.',
    'EGY SIGNS accord; ISR SIGNS accord; SYR REJECTS accord',
  ],
  [
    '2016-06-15',
    'Japan, which is a party to the convention, urged China to accept the ruling.',
    'JPN REQUESTS CHN; ?JPN PARTY_TO convention',
  ],
  [
    '2009-06-15',
    'The Nabucco pipeline would carry gas from the Caspian through Turkey, Bulgaria and Romania to Austria.',
    '',
  ],
  [
    '1987-06-15',
    'A gas pipeline from Algeria to Spain through Morocco will be built by Sonatrach and Gas Natural.',
    'sonatrach BUILDS pipeline; natural BUILDS pipeline',
  ],
  ['1975-06-15', 'China is building a railway from Tanzania to Zambia.', 'CHN BUILDS railway'],
  ['1993-06-15', 'The Chunnel project links France and Britain.', ''],
  ['1980-06-15', 'The Soviet Union vetoed a resolution calling for sanctions against Iran.', 'SUN REJECTS resolution'],
  [
    '1977-06-15',
    'Under a protocol signed on Thursday, Hungary will sell buses to Kuwait.',
    'HUN SUPPLIES KWT; ?HUN SIGNS protocol; ?KWT SIGNS protocol',
  ],
  [
    '1986-06-15',
    'Spokesman Yuri Gremitskikh told a briefing that Moscow had turned down the American offer.',
    'SUN REJECTS USA',
  ],
  [
    '1964-06-15',
    'The Shah of Iran arrived in Washington for talks with President Lyndon Johnson.',
    'IRN VISITS USA; IRN MEETS johnson',
  ],
  [
    '1970-06-15',
    'Party secretary Edward Gierek met chancellor Willy Brandt in Warsaw.',
    'gierek MEETS brandt; ?brandt VISITS POL',
  ],
  [
    '1955-06-15',
    'The chairman of the Presidium, Kliment Voroshilov, received Prime Minister Jawaharlal Nehru on Wednesday.',
    'voroshilov MEETS nehru',
  ],
  ['1956-06-15', 'Foreign Secretary Selwyn Lloyd flew to Bahrain, where he was stoned by a crowd.', 'lloyd VISITS BHR'],
  ['1963-06-15', 'The high commissioner in Cyprus, Sir Arthur Clark, warned both communities against violence.', ''],
  [
    '1974-06-15',
    'Mr. Sauvagnargues told Mr. Kissinger that France would not join the agency.',
    '?sauvagnargues MEETS kissinger',
  ],
  [
    '1999-06-15',
    'His predecessor, Yevgeny Primakov, had turned back over the Atlantic when NATO began to bomb Yugoslavia.',
    'nato ATTACKS YUG',
  ],
  ['1990-06-15', 'Two Iraqi diplomats were ordered out of Brussels by the Belgian government.', 'BEL EXPELS IRQ'],
  [
    '2000-06-15',
    'Ethiopia and Eritrea signed a peace accord in Algiers brokered by the Organization of African Unity. The two armies had fought for two years.',
    'ETH SIGNS accord; ERI SIGNS accord; unity MEDIATES ETH; unity MEDIATES ERI; ETH ATTACKS ERI; ERI ATTACKS ETH',
  ],
  [
    '1994-06-15',
    'The peace treaty was signed by Jordan and Israel. The United States had brokered it.',
    'JOR SIGNS treaty; ISR SIGNS treaty; USA MEDIATES JOR; USA MEDIATES ISR',
  ],
  [
    '1959-06-15',
    'Twelve nations, among them Argentina, Chile and Japan, signed a treaty on Antarctica in Washington.',
    'ARG SIGNS treaty; CHL SIGNS treaty; JPN SIGNS treaty',
  ],
  [
    '1992-06-15',
    'The chairman of the state council, Eduard Shevardnadze, accused Russia of arming the Abkhaz.',
    'shevardnadze ACCUSES RUS; ?RUS SUPPLIES abkhaz',
  ],
  [
    '2008-06-15',
    'Ecuador accused Colombia of bombing a camp inside its territory. Bogota apologised to Quito.',
    'ECU ACCUSES COL; COL ATTACKS ECU; COL YIELDS_TO ECU',
  ],
  ['2017-06-15', "Qatar's neighbours cut ties with the emirate. Turkey sent troops to the peninsula.", 'TUR AIDS QAT'],
  [
    '1978-06-15',
    'The accord signed in 1978 by Egypt and Israel was rejected by Syria.',
    'EGY SIGNS accord; ISR SIGNS accord; SYR REJECTS accord',
  ],
  [
    '1972-06-15',
    'Brandt and Brezhnev put their signatures to the treaty in the Kremlin, with Scheel and Gromyko looking on.',
    'brandt SIGNS treaty; brezhnev SIGNS treaty',
  ],
  [
    '1986-06-15',
    'Ottawa and Washington renewed the NORAD agreement for five years.',
    'CAN SIGNS norad; USA SIGNS norad',
  ],
  [
    '1998-06-15',
    "The two prime ministers, Bertie Ahern of Ireland and Britain's Tony Blair, sealed the Good Friday agreement at Stormont.",
    'ahern SIGNS friday; blair SIGNS friday',
  ],
  [
    '1969-06-15',
    'A treaty of friendship was signed in Addis Ababa by Emperor Haile Selassie and President Jomo Kenyatta of Kenya.',
    'selassie SIGNS treaty; kenyatta SIGNS treaty',
  ],
  [
    '1960-06-15',
    'The pact, due to be signed in Washington on January 19, gives Japan a voice in the use of American bases.',
    '',
  ],
  [
    '1994-06-15',
    "Ukraine's parliament on Wednesday approved the Nuclear Non-Proliferation Treaty by 301 votes.",
    'parliament|rada|UKR SIGNS proliferation',
  ],
  [
    '1979-06-15',
    'After thirteen days at Camp David the Egyptian leader and Prime Minister Begin had a framework; on Monday it became a treaty.',
    '',
  ],
  [
    '2009-06-15',
    "Armenia's foreign minister, Edward Nalbandian, and his Turkish counterpart, Ahmet Davutoglu, signed two protocols in Zurich, with Hillary Clinton at their side.",
    'nalbandian SIGNS protocols; davutoglu SIGNS protocols',
  ],
  [
    '2015-06-15',
    'Iran and six powers - the United States, Russia, China, Britain, France and Germany - struck a nuclear deal in Vienna.',
    'IRN SIGNS deal; USA SIGNS deal; RUS SIGNS deal; CHN SIGNS deal; GBR SIGNS deal; FRA SIGNS deal; DEU SIGNS deal',
  ],
  [
    '1971-06-15',
    'A 20-year treaty of peace, friendship and cooperation was signed in New Delhi on Monday by Mr. Gromyko and the Indian foreign minister, Swaran Singh.',
    'gromyko SIGNS treaty; singh SIGNS treaty',
  ],
  [
    '1966-06-15',
    'De Gaulle is in Phnom Penh, where Prince Norodom Sihanouk gave him a welcome fit for a god.',
    'gaulle VISITS KHM; ?sihanouk MEETS gaulle',
  ],
  [
    '1972-06-15',
    "Nixon's plane touched down in Peking at 11:30; Premier Chou En-lai was waiting.",
    'nixon VISITS CHN; ?nixon MEETS chou; ?zhou MEETS nixon',
  ],
  ['1977-06-15', "Sadat's journey to Jerusalem shook the Arab world.", 'sadat VISITS ISR'],
  [
    '1985-06-15',
    'On the second leg of an African tour, Foreign Minister Shintaro Abe spent two days in Lusaka.',
    'abe VISITS ZMB',
  ],
  [
    '1993-06-15',
    'Fresh from Moscow, Hungarian President Arpad Goncz flew on to Kiev.',
    'goncz VISITS UKR; ?goncz VISITS RUS',
  ],
  ['2013-06-15', 'Ban Ki-moon, who was in Goma on Thursday, goes to Kigali next.', 'ban VISITS COD; ban VISITS RWA'],
  [
    '1967-06-15',
    "Lord Caradon, Britain's man at the United Nations, drafted the resolution that the Security Council adopted in November.",
    'caradon NEGOTIATES resolution; council SIGNS resolution',
  ],
  ['1976-06-15', 'James Callaghan took over from Harold Wilson as prime minister in April.', ''],
  ['1991-06-15', 'Boutros Boutros-Ghali of Egypt will succeed Javier Perez de Cuellar as secretary-general.', ''],
  ['1987-06-15', 'Speaking for the Foreign Office, Mrs. Lynda Chalker said Britain had no plans to see the PLO.', ''],
  [
    '1968-06-15',
    'Todor Zhivkov, first secretary of the Bulgarian Communist Party, denounced Prague.',
    'zhivkov CRITICIZES CSK',
  ],
  ['1957-06-15', 'Andrei Gromyko replaced Dmitri Shepilov at the Soviet Foreign Ministry in February.', ''],
  [
    '1990-06-15',
    "Liechtenstein's ruler, Prince Hans-Adam II, opened the border post with Switzerland's Federal President Arnold Koller.",
    '?hans-adam MEETS koller',
  ],
  [
    '1953-06-15',
    'High Commissioner James Conant protested to General Chuikov, the Soviet commander in Germany.',
    'conant CRITICIZES chuikov',
  ],
  ['1974-06-15', 'Archbishop Makarios, president of Cyprus, escaped to a British base.', ''],
  [
    '1961-06-15',
    "Dag Hammarskjold's special representative in Katanga, Conor Cruise O'Brien, ordered the mercenaries out.",
    '',
  ],
  [
    '1969-06-15',
    "Golda Meir, Israel's premier, and Abba Eban, who runs her foreign ministry, lunched with Nixon.",
    'meir MEETS nixon; eban MEETS nixon',
  ],
  [
    '1996-06-15',
    'Cardoso, in his second year as president of Brazil, received Menem of Argentina.',
    'cardoso MEETS menem',
  ],
  [
    '1984-06-15',
    "Vietnam's ambassador to Thailand was summoned to the foreign ministry in Bangkok.",
    'THA|ministry CRITICIZES VNM',
  ],
];

/** Passages that are not yet read right, with what stands in the way. */
export const MISSED_PASSAGES: readonly (readonly [...Passage, missed: string])[] = [
  [
    '1957-06-15',
    'Egypt and Syria broke off talks with Turkey on Monday. The two sides had met twice in Ankara.',
    'EGY NEGOTIATES TUR; SYR NEGOTIATES TUR; ?EGY MEETS TUR; ?SYR MEETS TUR',
    '"the two sides" of three',
  ],
  [
    '1991-06-15',
    'Albania opened an embassy in Athens, and its neighbour will do the same in Tirana.',
    'ALB RECOGNIZES GRC; GRC RECOGNIZES ALB',
    '"will do the same"',
  ],
  [
    '1939-06-15',
    'The Soviet Union proposed a non-aggression pact to Finland.',
    'SUN NEGOTIATES pact; ?FIN NEGOTIATES pact',
    'a pact that is only proposed',
  ],
  [
    '1961-06-15',
    'A resolution on Katanga, tabled by Ceylon, Liberia and the United Arab Republic, was adopted by the Security Council.',
    'council SIGNS resolution; ?LKA SUPPORTS resolution; ?LBR SUPPORTS resolution; ?EGY SUPPORTS resolution; ?LKA NEGOTIATES resolution; ?LBR NEGOTIATES resolution; ?EGY NEGOTIATES resolution',
    'adopted behind an aside',
  ],
  [
    '2001-06-15',
    'The premier will visit Beijing next month, the Vietnamese foreign ministry said.',
    'VNM VISITS CHN',
    'an office whose state its ministry tells',
  ],
  [
    '2018-06-15',
    "The ministry said it had summoned the Saudi ambassador. Lebanon's foreign ministry gave no details.",
    'LBN|ministry CRITICIZES SAU',
    'a ministry that is told later',
  ],
  [
    '1985-06-15',
    'An envoy was expelled by Ottawa, and Moscow retaliated by expelling a Canadian diplomat.',
    'SUN EXPELS CAN; CAN EXPELS SUN',
    'whose envoy it was is told later',
  ],
  [
    '2010-06-15',
    'Relations with Colombia were severed on Thursday, President Hugo Chavez of Venezuela said.',
    'VEN CUTS_TIES_WITH COL',
    'no doer but the speaker',
  ],
  [
    '1989-06-15',
    'The Namibia accords, mediated by Washington, bind South Africa, Angola and Cuba.',
    'USA MEDIATES ZAF; USA MEDIATES AGO; USA MEDIATES CUB; ZAF PARTY_TO accords; AGO PARTY_TO accords; CUB PARTY_TO accords',
    'accords that nobody knows',
  ],
  [
    '1976-06-15',
    'Iceland and Britain ended their cod war with an agreement reached in Oslo.',
    'ISL SIGNS agreement; GBR SIGNS agreement',
    '"ended their war with an agreement"',
  ],
  [
    '1981-06-15',
    'Yugoslavia and Albania exchanged protests over Kosovo. Belgrade said the neighbour was meddling in its affairs.',
    'YUG CRITICIZES ALB; ALB CRITICIZES YUG; YUG ACCUSES ALB',
    '"exchanged protests"',
  ],
  [
    '1963-06-15',
    'The test ban that Washington, London and Moscow concluded in August was greeted in New Delhi.',
    'USA SIGNS ban; GBR SIGNS ban; SUN SIGNS ban; IND SUPPORTS ban',
    'a test ban is no document here',
  ],
  [
    '1955-06-15',
    "West Germany's accession to the Paris agreements was ratified by the Bundestag.",
    'bundestag SIGNS paris; ?DEU SIGNS paris',
    "ratified by a parliament, of another's accession",
  ],
  [
    '2003-06-15',
    'Kenya became the eleventh country to ratify the protocol, after Gabon and Mali.',
    'KEN SIGNS protocol; GAB SIGNS protocol; MLI SIGNS protocol',
    '"after" leads in who ratified before',
  ],
  [
    '1985-06-15',
    'Pakistan and China have signed a five-year protocol under which Peking will supply tractors.',
    'PAK SIGNS protocol; CHN SIGNS protocol; CHN SUPPLIES PAK',
    '"under which" opens what a pact says',
  ],
  [
    '1988-06-15',
    'Agreement was reached in Geneva between Pakistan and Afghanistan, with the Soviet Union and the United States as guarantors.',
    'PAK SIGNS agreement; AFG SIGNS agreement; USA MEDIATES PAK; USA MEDIATES AFG; SUN MEDIATES PAK; SUN MEDIATES AFG',
    'guarantors',
  ],
  [
    '2012-06-15',
    'Signing the accord for Sudan was Idriss Abdel Gadir, for the South Pagan Amum.',
    'gadir SIGNS accord; amum SIGNS accord',
    'the signer stands behind the verb',
  ],
  [
    '1959-06-15',
    "Iran's Shah, Mohammed Reza Pahlavi, arrived in London on a state visit.",
    'pahlavi VISITS GBR',
    'a title in capitals before a comma',
  ],
  [
    '1988-06-15',
    'The Pope goes to Bolivia, Uruguay and Paraguay in May.',
    'VAT VISITS BOL; VAT VISITS URY; VAT VISITS PRY',
    'the Pope by his title alone',
  ],
  [
    '2004-06-15',
    'A trip by Colonel Gaddafi to Brussels, his first to Europe in fifteen years, ends in a tent.',
    'gaddafi VISITS BEL',
    'the trip of a state to a seat of a body',
  ],
];
