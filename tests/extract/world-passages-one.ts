import type { Passage } from './passages.ts';

/**
 * Passages of three to five sentences on events of 1948 to 2025, one event each, as an article tells them: with references, reports within
 * reports, lists and background clauses. In our own words; labelled before the extractor was run on any of them.
 */
export const WORLD_PASSAGES_ONE: readonly Passage[] = [
  [
    '1948-07-02',
    'BERLIN - American and British transports landed every eight minutes at Tempelhof and Gatow yesterday as the two air forces carried flour, coal and milk over the blockade that the Soviet Union clamped on the western sectors a week ago. Marshal Vasily Sokolovsky told General Lucius Clay that "technical difficulties" on the railway would last. Washington, London and Paris are drafting a note of protest to Moscow. The Soviet delegate walked out of the four-power Kommandatura last month, and has not come back.',
    'SUN COERCES DEU|USA|GBR; ?sokolovsky MEETS clay; USA CRITICIZES SUN PLANNED; GBR CRITICIZES SUN PLANNED; FRA CRITICIZES SUN PLANNED; SUN WITHDRAWS_FROM kommandatura; ?USA AIDS DEU; ?GBR AIDS DEU; ?USA COOPERATES_WITH GBR',
  ],
  [
    '1954-10-06',
    'LONDON - Italy and Yugoslavia yesterday initialled a memorandum of understanding that hands the city of Trieste to Rome and leaves the hinterland to Belgrade, ending a dispute that nine years ago all but brought their armies to blows. The United States and Britain, whose troops have held the port since the war, will pull them out within three weeks. Secretary of State John Foster Dulles sent congratulations to both governments. Moscow, which in the past vetoed every candidate for governor, raised no objection.',
    'ITA SIGNS memorandum; YUG SIGNS memorandum; dulles SUPPORTS ITA; dulles SUPPORTS YUG; ?USA YIELDS_TO ITA; ?GBR YIELDS_TO ITA; ?SUN SUPPORTS memorandum',
  ],
  [
    '1956-11-05',
    'VIENNA - Soviet tanks stormed into Budapest before dawn yesterday and crushed the government of Imre Nagy, who in a last broadcast appealed to the United Nations for help. Nagy had announced three days earlier that Hungary was leaving the Warsaw Pact. In New York the Soviet Union vetoed an American resolution that called on it to withdraw. President Eisenhower wrote to Premier Bulganin expressing shock, while Austria opened its frontier to refugees and Switzerland offered to take in two thousand of them.',
    'SUN ATTACKS HUN; nagy REQUESTS united_nations; HUN WITHDRAWS_FROM warsaw_pact; SUN REJECTS resolution; eisenhower CRITICIZES bulganin; ?USA REQUESTS SUN; ?AUT AIDS HUN; ?CHE AIDS HUN; ?USA SUPPORTS resolution; ?nagy ACCUSES SUN',
  ],
  [
    '1963-10-31',
    'BAMAKO - Morocco and Algeria agreed here last night to stop shooting at midnight on Friday in the desert border war that broke out three weeks ago, after two days of talks under the chairmanship of Emperor Haile Selassie of Ethiopia and President Modibo Keita of Mali. King Hassan II and President Ahmed Ben Bella met alone for the first time since the fighting began. Officers from Ethiopia and Mali will police a demilitarised zone. Cuba, according to Moroccan sources, has landed tanks and instructors at Oran; Egypt has sent Algiers a thousand men.',
    'MAR AGREES_WITH DZA; ?MAR PARTY_TO ceasefire; ?DZA PARTY_TO ceasefire; selassie MEDIATES MAR; selassie MEDIATES DZA; keita MEDIATES MAR; keita MEDIATES DZA; hassan MEETS bella; ETH AIDS MAR|DZA PLANNED; MLI AIDS MAR|DZA PLANNED; ?ETH AIDS MAR; ?ETH AIDS DZA; ?MLI AIDS MAR; ?MLI AIDS DZA; CUB AIDS DZA; CUB SUPPLIES DZA; EGY AIDS DZA; ?MAR ATTACKS DZA; ?DZA ATTACKS MAR; ?MAR ACCUSES CUB; ?MAR ACCUSES EGY; ?CUB MOBILIZES_AGAINST MAR',
  ],
  [
    '1973-10-24',
    'KUWAIT - Saudi Arabia, Libya, Algeria and Kuwait have cut off all oil to the United States in retaliation for its airlift of arms to Israel, and yesterday Kuwait and Abu Dhabi extended the ban to the Netherlands. The Dutch, an Arab diplomat explained, had let volunteers fly to the war from Schiphol and had offered to replace Austria as a transit stop for Soviet Jews. Foreign Minister Max van der Stoel called the charges unfounded. The Hague has asked its partners in the Common Market to share their stocks; France and Britain were cool.',
    '?SAU SANCTIONS USA; ?LBY SANCTIONS USA; ?DZA SANCTIONS USA; ?KWT SANCTIONS USA; ?SAU SUPPLIES USA; ?LBY SUPPLIES USA; ?DZA SUPPLIES USA; ?KWT SUPPLIES USA; USA SUPPLIES ISR; KWT SANCTIONS NLD; ARE SANCTIONS NLD; ?stoel REJECTS KWT; NLD REQUESTS market; ?FRA REJECTS NLD; ?GBR REJECTS NLD; ?KWT ACCUSES NLD; ?ARE ACCUSES NLD; ?USA AIDS ISR',
  ],
  [
    '1977-11-14',
    'MOGADISHU - Somalia yesterday ordered all Soviet advisers to leave within seven days, tore up its three-year-old friendship treaty with Moscow and withdrew the use of naval bases on the Indian Ocean. It also severed relations with Cuba, whose personnel were told to be gone in 48 hours. President Siad Barre has for months complained of the weapons that the Soviet Union pours into Ethiopia, with which Somalia is fighting over the Ogaden. In Washington officials said they would consider supplying Mogadishu with defensive arms, but not while its troops were on Ethiopian soil.',
    'SOM EXPELS SUN; SOM WITHDRAWS_FROM treaty; SOM CUTS_TIES_WITH CUB; SOM EXPELS CUB; barre CRITICIZES SUN; SUN SUPPLIES ETH; SOM ATTACKS ETH; USA SUPPLIES SOM PROPOSED; ?SUN PARTY_TO treaty; ?ETH ATTACKS SOM; ?SOM CUTS_TIES_WITH SUN',
  ],
  [
    '1979-03-06',
    'HONG KONG - China announced yesterday that its troops had begun to withdraw from Vietnam, sixteen days after they poured across the frontier to teach Hanoi what Deng Xiaoping had called a lesson. Peking said its frontier units had attained their goals and proposed negotiations on peace along the border. Vietnam, which ordered a general mobilisation hours earlier, accused the invaders of burning Lang Son as they left. Moscow, bound to Hanoi by a treaty signed in November, had warned the Chinese to stop before it was too late; Washington wanted both the Chinese out of Vietnam and the Vietnamese out of Cambodia.',
    'CHN YIELDS_TO VNM ONGOING; CHN ATTACKS VNM; CHN NEGOTIATES VNM PROPOSED; VNM ACCUSES CHN; ?SUN WARNS CHN; ?SUN REQUESTS CHN; USA REQUESTS CHN; USA REQUESTS VNM; VNM ATTACKS KHM; SUN SIGNS treaty; VNM SIGNS treaty; ?SUN PARTY_TO treaty; ?VNM PARTY_TO treaty; ?VNM MOBILIZES_AGAINST CHN; ?CHN REQUESTS VNM; ?deng THREATENS VNM; ?deng WARNS VNM',
  ],
  [
    '1986-06-28',
    'THE HAGUE - The International Court of Justice ruled on Friday that the United States had broken international law by training and arming the contras and by mining Nicaraguan harbours, and that it must pay reparations. Washington, which walked out of the case last year, said the court was not equipped to judge such matters. President Daniel Ortega called on Ronald Reagan to respect the verdict. Only two days before the ruling the House of Representatives voted $100 million for the rebels.',
    'USA AIDS contra; USA SUPPLIES contra; USA ATTACKS NIC; ?USA REJECTS court; court ACCUSES USA; ortega REQUESTS reagan; house AIDS contra; ?court CRITICIZES USA',
  ],
  [
    '1988-07-19',
    'UNITED NATIONS - Iran told the Secretary-General, Javier Perez de Cuellar, on Monday that it accepted Resolution 598, which a year ago ordered it and Iraq to cease fire. In a letter President Ali Khamenei cited the shooting down of an Iranian airliner by an American cruiser this month. Iraq, suspicious, demanded direct talks before any truce. Perez de Cuellar said he would send a military team to both capitals within days. The Reagan Administration and the Soviet Foreign Ministry welcomed the decision.',
    'IRN PARTY_TO resolution; USA ATTACKS IRN; IRQ REQUESTS IRN; USA SUPPORTS IRN; soviet SUPPORTS IRN; ?cuellar MEDIATES IRN; ?cuellar MEDIATES IRQ; ?khamenei ACCUSES USA; ?IRQ MEETS IRN; ?IRQ NEGOTIATES IRN; ?IRN MEETS cuellar; ?IRQ PARTY_TO resolution',
  ],
  [
    '1991-12-03',
    'KIEV - Poland became the first country to recognise Ukraine as an independent state on Monday, a day after more than nine voters in ten had backed a break with Moscow. Canada, home to a million people of Ukrainian descent, followed within hours and said that talks on diplomatic ties would begin soon. President Leonid Kravchuk told reporters that his republic would not sign the new union treaty on which Mikhail Gorbachev has staked his career. Boris Yeltsin, the Russian leader, recognised the vote as well; the United States asked Kiev for guarantees on nuclear arms.',
    'POL RECOGNIZES UKR; CAN RECOGNIZES UKR; UKR SIGNS treaty REFUSED; gorbachev SUPPORTS treaty; USA REQUESTS UKR; ?RUS RECOGNIZES UKR; ?yeltsin SUPPORTS UKR; ?CAN NEGOTIATES UKR; ?CAN MEETS UKR',
  ],
  [
    '1994-10-22',
    'GENEVA - The United States and North Korea on Friday signed a framework agreement under which Pyongyang will freeze its reactors at Yongbyon in return for two light-water plants and half a million tonnes of fuel oil a year. Robert Gallucci and Kang Sok Ju put their names to it after a month of late sessions in the American and North Korean missions here. South Korea and Japan are to foot most of the bill of $4 billion. Inspectors of the International Atomic Energy Agency, barred last year, will be let back in. Kim Young Sam, the South Korean president, had grumbled two weeks ago that the Americans were being led by the nose.',
    'USA SIGNS framework; PRK SIGNS framework; gallucci SIGNS framework; kang SIGNS framework; USA SUPPLIES PRK PLANNED; PRK YIELDS_TO iaea|atomic PLANNED; kim_young_sam CRITICIZES USA; KOR FUNDS plant|framework PLANNED; JPN FUNDS plant|framework PLANNED; ?gallucci MEETS kang; ?USA NEGOTIATES framework; ?PRK NEGOTIATES framework; ?PRK REJECTS atomic; ?USA BUILDS plant; ?PRK YIELDS_TO USA; ?KOR AIDS PRK; ?JPN AIDS PRK; ?USA MEETS PRK',
  ],
  [
    '1998-05-29',
    'ISLAMABAD - Two weeks after India set off five nuclear devices in the Rajasthan desert, Pakistan answered on Thursday with five of its own. Prime Minister Nawaz Sharif, who had resisted four telephone calls from Bill Clinton, said his people had demanded it. Clinton announced that he would impose on Islamabad the same sanctions as on New Delhi. Japan recalled its ambassador and froze all new loans; Germany called off talks on development aid. China, an old friend, voiced deep regret, which was milder than what it had said of India.',
    'clinton MEETS sharif; USA SANCTIONS PAK PLANNED; USA SANCTIONS IND; JPN CUTS_TIES_WITH PAK; JPN AIDS PAK SUSPENDED; ?DEU MEETS PAK CANCELLED; ?DEU NEGOTIATES PAK CANCELLED; CHN CRITICIZES PAK; CHN CRITICIZES IND; sharif REJECTS clinton; ?clinton REQUESTS sharif',
  ],
  [
    '2003-12-20',
    "LONDON - Libya will give up its chemical and nuclear weapons programmes and throw open its sites to inspectors, Tony Blair and George W. Bush announced in near-simultaneous statements on Friday night. The offer followed nine months of secret talks between British and Libyan intelligence officers. Blair praised Muammar Gaddafi's decision as courageous. American sanctions, some of them two decades old, stay in force for now, a White House official said, but Tripoli could expect good faith to be returned. In March Libya had approached London, and in August it accepted blame for the Lockerbie bombing.",
    'LBY YIELDS_TO USA|GBR PLANNED; blair SUPPORTS LBY|gaddafi; USA SANCTIONS LBY; LBY MEETS GBR; ?LBY NEGOTIATES GBR; ?LBY REQUESTS GBR; ?USA YIELDS_TO LBY; ?bush SUPPORTS LBY',
  ],
  [
    '2007-05-03',
    "TALLINN - Estonia has shut its consulate in Moscow after young demonstrators, angered by the removal of a Soviet war memorial, besieged its embassy for a fifth day and tried to attack Ambassador Marina Kaljurand. Foreign Minister Urmas Paet blamed the Kremlin for a flood of cyber attacks on government websites, some of which, he said, came from computers of the Russian presidential administration. Russia's railways have meanwhile stopped carrying oil products to Estonian ports, citing repairs. The European Union and NATO urged Moscow to protect diplomats. A delegation of the State Duma that visited on Monday had demanded that the Estonian government step down.",
    'EST CUTS_TIES_WITH RUS; paet ACCUSES RUS; RUS COERCES EST; railway|RUS SUPPLIES EST SUSPENDED; ?RUS TRADES_WITH EST; european_union REQUESTS RUS; nato REQUESTS RUS; duma REQUESTS EST; RUS VISITS EST; ?RUS SANCTIONS EST',
  ],
  [
    '2012-04-18',
    "BUENOS AIRES - Argentina's Senate takes up a bill today that would seize 51 percent of YPF, the oil company controlled by Repsol of Spain. Madrid summoned the Argentine ambassador on Tuesday and promised \"clear and strong\" measures; Repsol's chairman, Antonio Brufau, said he would seek $10 billion through arbitration. Cristina Fernandez de Kirchner, waving a vial of crude, has accused the Spanish firm of starving the country of investment. Hugo Chavez of Venezuela cheered her on. The European Commission put off a meeting with Argentine officials, while Mexico's Felipe Calderon called the step irresponsible.",
    'ARG COERCES repsol|ypf; ESP CRITICIZES ARG; ESP THREATENS ARG; brufau ACCUSES ARG; kirchner ACCUSES repsol; chavez SUPPORTS kirchner; commission MEETS ARG; calderon CRITICIZES ARG|kirchner; ?calderon CRITICIZES kirchner; ?senate COERCES repsol; ?senate COERCES ypf; ?repsol ACCUSES ARG; ?ESP WARNS ARG; ?kirchner CRITICIZES repsol',
  ],
  [
    '2019-08-23',
    'SEOUL - South Korea said on Thursday it would scrap an intelligence-sharing pact with Japan, weeks after Tokyo had dropped it from a list of trusted trading partners and tightened controls on chemicals that its chip makers need. The General Security of Military Information Agreement, signed in 2016 at American urging, was to renew itself this weekend. Foreign Minister Taro Kono called in Ambassador Nam Gwan-pyo to protest. Mike Pompeo said he was disappointed and had told Kang Kyung-wha so on the telephone. Behind the quarrel stand rulings by the South Korean supreme court that ordered Nippon Steel to compensate wartime labourers.',
    'KOR WITHDRAWS_FROM pact|agreement PLANNED; JPN SANCTIONS KOR; KOR SIGNS general; JPN SIGNS general; kono CRITICIZES KOR|nam; pompeo CRITICIZES KOR; pompeo MEETS kang; ?USA REQUESTS KOR; ?USA REQUESTS JPN; ?pompeo CRITICIZES kang; ?court REQUESTS nippon; ?court SANCTIONS nippon',
  ],
  [
    '2008-03-04',
    "QUITO - Ecuador broke off relations with Colombia on Monday, two days after Colombian planes had bombed a FARC camp a mile inside its territory and killed Raul Reyes, the guerrillas' second-in-command. President Rafael Correa sent troops to the frontier; Hugo Chavez ordered ten battalions to Venezuela's own border with Colombia and closed his embassy in Bogota. Alvaro Uribe's government, which had apologised for the incursion, produced laptops that it said showed Chavez had given the rebels $300 million. Brazil asked Colombia for a fuller apology. The Organization of American States meets in Washington today.",
    'ECU CUTS_TIES_WITH COL; COL ATTACKS farc; COL ATTACKS ECU; ECU MOBILIZES_AGAINST COL; VEN MOBILIZES_AGAINST COL; VEN CUTS_TIES_WITH COL; COL YIELDS_TO ECU; COL ACCUSES chavez; VEN AIDS farc; BRA REQUESTS COL',
  ],
  [
    '2020-06-30',
    "NEW DELHI - India banned TikTok and 58 other Chinese apps on Monday night, two weeks after twenty of its soldiers died in a brawl with Chinese troops in the Galwan valley, the deadliest clash between the two in 45 years. The ministry of information technology said the apps were stealing data. China's foreign ministry spokesman, Zhao Lijian, said that Beijing was strongly concerned. Corps commanders of both armies met for a third time on Tuesday at Chushul, where earlier rounds had agreed on stepwise disengagement. Each side says the other crossed the Line of Actual Control.",
    'IND SANCTIONS CHN; CHN ATTACKS IND; IND ATTACKS CHN; zhao CRITICIZES IND; IND MEETS CHN; IND AGREES_WITH CHN; IND ACCUSES CHN; CHN ACCUSES IND; ?ministry ACCUSES CHN; ?IND NEGOTIATES CHN; ?CHN CRITICIZES IND; ?IND SANCTIONS tiktok',
  ],
  [
    '2024-04-07',
    "MEXICO CITY - Mexico cut diplomatic ties with Ecuador late on Friday after police had scaled the walls of its embassy in Quito and dragged out Jorge Glas, a former vice president to whom it had granted asylum hours before. Nicaragua followed suit on Saturday. Brazil, Argentina and Colombia joined in condemning the raid, which the Organization of American States called a breach of the Vienna Convention. Alicia Barcena, the Mexican foreign minister, said her government would sue Ecuador at the International Court of Justice. President Daniel Noboa had expelled Mexico's ambassador the day before over remarks by Andres Manuel Lopez Obrador on last year's election.",
    'MEX CUTS_TIES_WITH ECU; ECU COERCES MEX; ECU COERCES glas; NIC CUTS_TIES_WITH ECU; BRA CRITICIZES ECU; ARG CRITICIZES ECU; COL CRITICIZES ECU; organization ACCUSES ECU; MEX ACCUSES ECU PLANNED; ECU EXPELS MEX; ?obrador CRITICIZES ECU; ?organization CRITICIZES ECU; ?ECU PARTY_TO convention; ?MEX AIDS ECU',
  ],
  [
    '2025-07-29',
    "PUTRAJAYA - Thailand and Cambodia agreed on Monday to an unconditional ceasefire, ending five days of shelling and air raids that had killed at least 38 people and driven 300,000 from their homes. Phumtham Wechayachai, the acting Thai prime minister, and Hun Manet shook hands in Malaysia, where Anwar Ibrahim, this year's chairman of ASEAN, had brought them together. Diplomats from China and the United States sat in. Donald Trump had telephoned both leaders on Saturday and threatened to halt tariff talks with either country if it fought on. Cambodia last month had asked the International Court of Justice to settle the border, a step that Bangkok rejects.",
    'THA PARTY_TO ceasefire; KHM PARTY_TO ceasefire; phumtham MEETS hun; anwar MEDIATES THA; anwar MEDIATES KHM; trump MEETS phumtham; trump MEETS hun; trump THREATENS THA; trump THREATENS KHM; KHM REQUESTS court; THA REJECTS KHM|court; ?THA ATTACKS KHM; ?KHM ATTACKS THA; ?USA NEGOTIATES THA; ?USA NEGOTIATES KHM; ?CHN MEDIATES THA; ?CHN MEDIATES KHM; ?USA MEDIATES THA; ?USA MEDIATES KHM; ?THA REJECTS court; ?anwar MEDIATES phumtham; ?anwar MEDIATES hun',
  ],
];
