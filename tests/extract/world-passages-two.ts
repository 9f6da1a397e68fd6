import type { Passage } from './passages.ts';

/** Twenty more passages of three to five sentences, on events of 1947 to 2023; labelled before the extractor was run on any of them. */
export const WORLD_PASSAGES_TWO: readonly Passage[] = [
  [
    '1947-03-13',
    'WASHINGTON - President Truman asked Congress yesterday for $400 million with which to shore up Greece and Turkey, two weeks after Britain had informed him that it could no longer carry the burden. Without naming the Soviet Union he accused it of forcing totalitarian rule on Poland, Rumania and Bulgaria in breach of the Yalta agreement. American officers are to train the Greek army, which is fighting guerrillas who, Athens says, are fed and armed from Yugoslavia, Albania and Bulgaria. Senator Arthur Vandenberg promised the President his support.',
    'truman REQUESTS congress; USA AIDS GRC PLANNED; USA AIDS TUR PLANNED; truman ACCUSES SUN; vandenberg SUPPORTS truman; YUG SUPPLIES GRC; ?ALB SUPPLIES GRC; ?BGR SUPPLIES GRC; ?GRC ACCUSES YUG; ?GRC ACCUSES ALB; ?GRC ACCUSES BGR; ?YUG AIDS GRC; ?GBR AIDS GRC; ?GBR AIDS TUR; ?SUN COERCES POL; ?truman REQUESTS USA; ?SUN PARTY_TO yalta',
  ],
  [
    '1950-11-29',
    'TOKYO - Two hundred thousand Chinese have thrown themselves on the United Nations army in northern Korea, General Douglas MacArthur reported, creating what he called an entirely new war. In the Security Council, where the envoy of Peking sat down for the first time, Wu Hsiu-chuan charged the United States with aggression against Taiwan. Warren Austin called on China to explain itself. Clement Attlee, alarmed by talk of the atomic bomb, announced that he would fly to Washington; France has let it be known that it wants a truce.',
    'CHN ATTACKS united_nations; wu ACCUSES USA; austin REQUESTS CHN; attlee VISITS USA PLANNED; ?USA ATTACKS TWN; ?macarthur ACCUSES CHN; ?CHN ATTACKS PRK; ?CHN ATTACKS KOR; ?CHN ATTACKS USA',
  ],
  [
    '1958-07-16',
    'BEIRUT - Marines of the United States Sixth Fleet waded ashore south of the capital yesterday at the request of President Camille Chamoun, who had appealed for help within hours of the bloody coup in Baghdad. Moscow called the landing an act of aggression and urged Washington to withdraw at once. Gamal Abdel Nasser broke off a cruise on the Adriatic to fly to the Soviet capital, where he was closeted with Nikita Khrushchev. Britain, meanwhile, is getting ready to send paratroopers to King Hussein of Jordan.',
    'USA AIDS LBN; chamoun REQUESTS USA; SUN ACCUSES USA; SUN REQUESTS USA; nasser VISITS SUN; nasser MEETS khrushchev; GBR AIDS JOR PLANNED; ?SUN CRITICIZES USA',
  ],
  [
    '1960-05-18',
    'PARIS - The summit is dead. Nikita Khrushchev refused to sit at one table with President Eisenhower unless he apologised for the U-2 flight of May 1 and punished those responsible, and by last night neither Charles de Gaulle nor Harold Macmillan, who had pleaded with the Soviet leader for an hour, could bring the two together. The President said the flights had been suspended and were not to be resumed. Khrushchev also withdrew his invitation to Eisenhower to visit the Soviet Union in June.',
    'khrushchev MEETS eisenhower REFUSED; khrushchev REQUESTS eisenhower; macmillan REQUESTS khrushchev; eisenhower VISITS SUN CANCELLED; ?gaulle MEDIATES SUN; ?gaulle MEDIATES USA; ?macmillan MEDIATES SUN; ?macmillan MEDIATES USA; ?macmillan MEETS khrushchev; ?USA YIELDS_TO SUN; ?khrushchev THREATENS eisenhower',
  ],
  [
    '1962-11-21',
    'NEW DELHI - China announced last night that its troops would stop firing along the whole Indian frontier at midnight and from December 1 pull back twelve miles behind the line of 1959. The offer came as its columns stood before Tezpur in Assam. Jawaharlal Nehru, who on Monday begged Washington for fighter squadrons, said only that India would study it. American transports have been flying mortars and machine guns to Calcutta since the start of the month, and Britain has sent rifles. Moscow, caught between an ally and a friend, has held back the MIGs it promised.',
    'CHN YIELDS_TO IND PLANNED; nehru REQUESTS USA; USA SUPPLIES IND; GBR SUPPLIES IND; SUN SUPPLIES IND SUSPENDED; ?CHN ATTACKS IND; ?CHN MOBILIZES_AGAINST IND; ?CHN PARTY_TO ceasefire; ?IND NEGOTIATES CHN',
  ],
  [
    '1965-12-16',
    'DAR ES SALAAM - Tanzania and Guinea severed diplomatic ties with Britain yesterday, the day set by the Organization of African Unity for London to put down the rebel regime of Ian Smith in Rhodesia. Ghana and Egypt have announced that they will do the same. Kenya, Uganda and Zambia asked for more time. "We gave our word and we shall keep it," said President Julius Nyerere, whose country thereby forgoes a loan of 7 million pounds. Harold Wilson told the House of Commons that he regretted the step. His government is flying oil to Zambia, which Rhodesia used to supply.',
    'TZA CUTS_TIES_WITH GBR; GIN CUTS_TIES_WITH GBR; GHA CUTS_TIES_WITH GBR PLANNED; EGY CUTS_TIES_WITH GBR PLANNED; wilson CRITICIZES TZA; ?wilson CRITICIZES GIN; GBR SUPPLIES ZMB; ZWE|rhodesia SUPPLIES ZMB; ?organization REQUESTS GBR; ?organization THREATENS GBR; ?GBR AIDS ZMB; ?GBR AIDS TZA; ?GBR FUNDS TZA',
  ],
  [
    '1970-08-13',
    'MOSCOW - Willy Brandt and Aleksei Kosygin put their signatures yesterday to a treaty in which West Germany and the Soviet Union renounce force and respect all borders in Europe, among them the Oder-Neisse line and that between the two German states. Brandt spent four hours with Leonid Brezhnev, a meeting that had not been on the programme. Before the text goes to the Bundestag, Bonn wants to see progress on Berlin, which the four powers have been discussing since March. The Christian Democrats of Rainer Barzel called the pact a sell-out. In Warsaw, where the next treaty is being worked on, officials welcomed it.',
    'brandt SIGNS treaty; kosygin SIGNS treaty; brandt MEETS brezhnev; christian CRITICIZES treaty|pact; POL SUPPORTS treaty|pact; ?DEU PARTY_TO treaty; ?SUN PARTY_TO treaty; ?DEU SIGNS treaty; ?SUN SIGNS treaty; ?DEU AGREES_WITH SUN; ?DEU NEGOTIATES treaty; ?POL NEGOTIATES treaty; ?barzel CRITICIZES treaty|pact; ?brandt MEETS kosygin',
  ],
  [
    '1971-12-07',
    'NEW DELHI - India yesterday became the first state to recognise Bangladesh, on the fourth day of its war with Pakistan. Prime Minister Indira Gandhi read the announcement to a cheering Parliament. Islamabad promptly broke off diplomatic relations. In New York the Soviet Union for the second time in two days vetoed a resolution that called for a ceasefire and the pullout of Indian troops; China voted for it. The State Department, which blames India for most of the fighting, has cut off credits worth $87 million and told New Delhi of its displeasure.',
    'IND RECOGNIZES BGD; IND ATTACKS PAK; PAK ATTACKS IND; PAK CUTS_TIES_WITH IND; SUN REJECTS resolution; CHN SUPPORTS resolution; state_department ACCUSES IND; state_department CRITICIZES IND; state_department|USA AIDS IND SUSPENDED; ?state_department FUNDS IND; ?USA FUNDS IND; ?state_department SANCTIONS IND',
  ],
  [
    '1976-07-09',
    "NAIROBI - Uganda has accused Kenya of helping the Israeli commandos who on Sunday flew 2,500 miles to Entebbe and freed some hundred hostages held by Palestinian and German hijackers. President Idi Amin, according to Radio Kampala, reserves the right to retaliate. Kenya, which let the raiders refuel at Nairobi, says that hundreds of its citizens in Uganda have been murdered, and has stopped oil lorries at the frontier. At the United Nations Kurt Waldheim spoke of a serious violation of Uganda's sovereignty. Two American frigates are on their way to Mombasa in a show of support for President Jomo Kenyatta.",
    'UGA ACCUSES KEN; ISR ATTACKS UGA; KEN AIDS ISR; amin THREATENS KEN; KEN ACCUSES UGA; KEN SANCTIONS UGA; waldheim ACCUSES ISR; USA SUPPORTS kenyatta; ?KEN SUPPLIES UGA SUSPENDED; ?KEN COOPERATES_WITH ISR; ?waldheim CRITICIZES ISR; ?amin WARNS KEN; ?amin THREATENS ISR; ?KEN SUPPORTS ISR; ?UGA COERCES KEN; ?KEN CUTS_TIES_WITH UGA; ?UGA ATTACKS KEN',
  ],
  [
    '1982-04-17',
    'BUENOS AIRES - Alexander Haig flew back to Argentina on Thursday with fresh ideas from London for settling the quarrel over the Falkland Islands, which Argentine marines seized from Britain a fortnight ago. President Leopoldo Galtieri received him for three hours; their talks, an aide to the Secretary of State said, were heavy going. The ten members of the European Community have banned all imports from Argentina as of today. Peru and Venezuela, by contrast, assured the junta of their solidarity, and Lima offered aircraft. A British task force of forty ships is nearing Ascension Island.',
    'haig VISITS ARG; ARG ATTACKS GBR; galtieri MEETS haig; european_community SANCTIONS ARG; PER SUPPORTS ARG; VEN SUPPORTS ARG; PER SUPPLIES ARG PROPOSED; GBR MOBILIZES_AGAINST ARG; ?haig MEDIATES ARG; ?haig MEDIATES GBR; ?ARG COERCES GBR; ?PER AIDS ARG PROPOSED; ?haig MEETS GBR',
  ],
  [
    '1990-08-08',
    'ANKARA - Turkey has shut the two pipelines that carry Iraqi crude to the Mediterranean, and so closed the ring around Saddam Hussein, whose army overran Kuwait last week. The decision, announced after Secretary of State James Baker had telephoned President Turgut Ozal, gives effect to Resolution 661, with which the Security Council on Monday imposed an embargo on Iraq. Saudi Arabia agreed to let American troops in. Cuba and Yemen abstained in New York. Japan, which buys an eighth of its oil in the two countries, and the European Community had stopped their imports before the vote.',
    'IRQ ATTACKS KWT; baker MEETS ozal; security_council SANCTIONS IRQ; JPN SANCTIONS IRQ; european_community SANCTIONS IRQ; TUR SANCTIONS IRQ; ?SAU AGREES_WITH USA; ?SAU COOPERATES_WITH USA; ?USA AIDS SAU; ?IRQ SUPPLIES JPN; ?KWT SUPPLIES JPN; ?JPN SANCTIONS KWT; ?european_community SANCTIONS KWT; ?TUR SUPPORTS resolution; ?IRQ SUPPLIES TUR; ?TUR PARTY_TO resolution; ?SAU YIELDS_TO USA; ?IRQ SUPPLIES european_community; ?KWT SUPPLIES european_community',
  ],
  [
    '1994-10-27',
    "WADI ARABA - Israel and Jordan signed a treaty of peace on Wednesday in a desert clearing on their border, with Bill Clinton as witness. Prime Ministers Yitzhak Rabin and Abdel Salam Majali wrote their names under the text, and King Hussein shook hands with President Ezer Weizman. Israel gives back 380 square kilometres and lets its neighbour have 50 million cubic metres of water a year. Syria stayed away and Hezbollah fired rockets into Galilee in protest. Yasser Arafat, who had not been asked, complained that the clause on Jerusalem's holy places slighted the Palestinians.",
    'ISR SIGNS treaty; JOR SIGNS treaty; rabin SIGNS treaty; majali SIGNS treaty; hussein MEETS weizman; ISR YIELDS_TO JOR; ISR SUPPLIES JOR; hezbollah ATTACKS ISR; arafat CRITICIZES treaty|ISR|JOR; ?arafat CRITICIZES JOR; ?arafat CRITICIZES ISR; ?ISR AIDS JOR; ?clinton SUPPORTS treaty; ?arafat CRITICIZES treaty',
  ],
  [
    '1996-03-13',
    'WASHINGTON - President Clinton signed into law on Tuesday a bill, named after Senator Jesse Helms and Congressman Dan Burton, that lets Americans sue foreign firms which use property confiscated by Cuba. He had opposed it until Cuban fighters shot down two small planes of an exile group on Feb. 24. Canada and Mexico denounced the law as a breach of the North American Free Trade Agreement, and Sir Leon Brittan, the European trade commissioner, warned that Brussels might take the matter to the World Trade Organization. Fidel Castro has ridiculed it. Clinton also halted charter flights between Miami and Havana.',
    'CUB ATTACKS USA; CAN ACCUSES USA; MEX ACCUSES USA; brittan THREATENS USA; castro CRITICIZES USA; USA CUTS_TIES_WITH CUB; USA SANCTIONS CUB; ?CAN CRITICIZES USA; ?MEX CRITICIZES USA; ?brittan WARNS USA; ?clinton SUPPORTS bill; ?CUB COERCES USA; ?CUB ATTACKS group',
  ],
  [
    '2002-11-15',
    'NEW YORK - The Korean Peninsula Energy Development Organization decided on Thursday to end shipments of fuel oil to North Korea from December, six weeks after Pyongyang had, according to American officials, owned up to a secret uranium programme. The United States, Japan, South Korea and the European Union, which sit on its board, urged the North to dismantle the programme at once. James Kelly, the assistant secretary of state, had confronted Kang Sok Ju with the evidence in Pyongyang in October. President Kim Dae-jung, who had wanted to wait, warned that the 1994 Agreed Framework must not collapse.',
    'korean_peninsula SUPPLIES PRK; USA REQUESTS PRK; JPN REQUESTS PRK; KOR REQUESTS PRK; european_union REQUESTS PRK; kelly ACCUSES PRK|kang; kelly VISITS PRK; kelly MEETS kang; ?korean_peninsula AIDS PRK; ?korean_peninsula REQUESTS PRK; ?USA ACCUSES PRK; ?kim SUPPORTS framework; ?kelly ACCUSES kang',
  ],
  [
    '2006-10-04',
    'TBILISI - Georgia handed over four Russian officers whom it had arrested as spies to the Organization for Security and Cooperation in Europe on Monday, but Moscow did not relent. It has cut rail, air, road and postal links, stopped issuing visas and begun to round up Georgian traders. Russia had earlier banned Georgian wine and mineral water on health grounds that Tbilisi calls a pretext. Mikheil Saakashvili thanked Karel De Gucht, the organization\'s chairman, for his help. "Enough is enough," the Georgian president said. Vladimir Putin, who compared the arrests to the methods of Beria, has ordered his ambassador home.',
    'GEO YIELDS_TO RUS; GEO COERCES RUS; RUS CUTS_TIES_WITH GEO; RUS SANCTIONS GEO; RUS COERCES GEO; saakashvili SUPPORTS gucht; putin CRITICIZES GEO; GEO CRITICIZES RUS; ?GEO ACCUSES RUS; ?GEO YIELDS_TO organization; ?organization MEDIATES GEO; ?organization MEDIATES RUS; ?putin CUTS_TIES_WITH GEO; ?gucht MEDIATES GEO; ?gucht MEDIATES RUS',
  ],
  [
    '2011-03-19',
    'TRIPOLI - Hours after the UN Security Council had authorised the use of force to protect Libyan civilians, Moussa Koussa, the foreign minister, declared a ceasefire which nobody in Benghazi could detect. Resolution 1973 was sponsored by Britain, France and Lebanon; Russia, China, Germany, India and Brazil let it pass without backing it. Nicolas Sarkozy has invited Arab and Western leaders to Paris today to discuss what follows, and Qatar is to send four fighters. Barack Obama told Muammar Gaddafi to pull his troops back from Ajdabiya, Misrata and Zawiya or face military consequences. Turkey offered to broker a truce.',
    'GBR SUPPORTS resolution; FRA SUPPORTS resolution; LBN SUPPORTS resolution; obama THREATENS gaddafi|LBY; obama REQUESTS gaddafi; TUR MEDIATES LBY PROPOSED; QAT MOBILIZES_AGAINST LBY PLANNED; ?security_council THREATENS LBY; ?QAT ATTACKS LBY; ?QAT AIDS FRA; ?obama THREATENS LBY; ?security_council SUPPORTS LBY; ?LBY PARTY_TO ceasefire',
  ],
  [
    '2014-03-21',
    'BRUSSELS - European leaders added twelve names to their blacklist over the annexation of Crimea in the early hours of Friday and signed the political chapters of an association agreement with Ukraine that its ousted president, Viktor Yanukovych, had spurned in November. Across the Atlantic, Barack Obama had struck at Bank Rossiya and at men close to Vladimir Putin. The Kremlin retaliated by barring John Boehner, the speaker of the House, and eight other Americans. Arseniy Yatsenyuk, who signed for Kiev, thanked Herman Van Rompuy. The Group of Eight no longer exists in this environment, Angela Merkel told the Bundestag.',
    'european_union|EU SANCTIONS RUS; european_union|EU SIGNS association; UKR|yatsenyuk SIGNS association; yanukovych REJECTS association; obama|USA SANCTIONS rossiya; RUS SANCTIONS boehner; RUS SANCTIONS USA; yatsenyuk SUPPORTS rompuy; ?USA SANCTIONS RUS; ?yatsenyuk SIGNS association; ?UKR SIGNS association; ?RUS COERCES UKR; ?RUS ATTACKS UKR',
  ],
  [
    '2015-11-25',
    'ANKARA - Turkish F-16s shot down a Russian bomber near the Syrian border on Tuesday after, the army says, warning it ten times to change course. Vladimir Putin spoke of a stab in the back by accomplices of terrorists. His foreign minister, Sergey Lavrov, called off a trip to Istanbul and advised Russians not to holiday in Turkey. At an emergency session in Brussels, which Ankara had requested, the NATO allies expressed solidarity with Turkey; Jens Stoltenberg appealed to both sides for calm. Barack Obama, with Francois Hollande beside him at the White House, said the Turks had a right to defend their airspace.',
    'TUR ATTACKS RUS; putin CRITICIZES TUR; lavrov VISITS TUR CANCELLED; TUR REQUESTS nato; nato SUPPORTS TUR; stoltenberg REQUESTS TUR; stoltenberg REQUESTS RUS; obama SUPPORTS TUR; obama MEETS hollande; TUR WARNS RUS; ?putin ACCUSES TUR; ?hollande VISITS USA; ?RUS SANCTIONS TUR',
  ],
  [
    '2021-09-18',
    'PARIS - France recalled its ambassadors to the United States and Australia on Friday, a step without precedent among such old friends, after Canberra had torn up a contract for twelve submarines in favour of nuclear-powered boats from American and British yards. Jean-Yves Le Drian, the foreign minister, spoke of lies and contempt. The pact, known as AUKUS, was unveiled on Wednesday by Joe Biden, Boris Johnson and Scott Morrison. A spokesman for the White House said it regretted the move and would work to resolve the differences. Beijing accused the three of fuelling an arms race. London got off lightly: its role, Le Drian said, was that of a fifth wheel.',
    'FRA CUTS_TIES_WITH USA; FRA CUTS_TIES_WITH AUS; AUS WITHDRAWS_FROM contract; USA SUPPLIES AUS; GBR SUPPLIES AUS; drian CRITICIZES AUS; CHN ACCUSES USA; CHN ACCUSES GBR; CHN ACCUSES AUS; USA CRITICIZES FRA; ?drian CRITICIZES USA; ?drian ACCUSES AUS; ?drian ACCUSES USA; ?USA PARTY_TO aukus; ?GBR PARTY_TO aukus; ?AUS PARTY_TO aukus; ?biden SIGNS aukus; ?johnson SIGNS aukus; ?morrison SIGNS aukus; ?drian CRITICIZES GBR; ?FRA SUPPLIES AUS; ?USA MEMBER_OF aukus',
  ],
  [
    '2023-09-20',
    "OTTAWA - India told a senior Canadian diplomat to leave within five days on Tuesday, hours after Canada had thrown out the head of Indian intelligence in Ottawa. Justin Trudeau set off the row by telling Parliament that there were credible allegations tying agents of New Delhi to the murder of Hardeep Singh Nijjar, a Sikh separatist, in a suburb of Vancouver. The charge is absurd, India's foreign ministry replied, and accused Canada of sheltering terrorists. Trudeau had raised the case with Narendra Modi at the Group of 20 summit. Negotiations on a trade agreement were frozen early this month. The White House voiced deep concern, and Penny Wong, the Australian foreign minister, said she had taken the matter up with her Indian colleagues.",
    'IND EXPELS CAN; CAN EXPELS IND; trudeau ACCUSES IND; ministry ACCUSES CAN; trudeau MEETS modi; CAN NEGOTIATES agreement|IND SUSPENDED; IND NEGOTIATES agreement|CAN SUSPENDED; USA CRITICIZES IND; wong MEETS IND; ?wong CRITICIZES IND; ?CAN AIDS IND; ?IND ATTACKS CAN; ?CAN NEGOTIATES IND SUSPENDED; ?trudeau CRITICIZES modi; ?CAN SUPPORTS IND',
  ],
];
