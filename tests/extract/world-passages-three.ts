import type { Passage } from './passages.ts';

/** A third twenty of passages of three to five sentences, on events of 1946 to 2025; labelled before the extractor was run on any of them. */
export const WORLD_PASSAGES_THREE: readonly Passage[] = [
  [
    '1946-03-28',
    'NEW YORK - Andrei Gromyko walked out of the Security Council yesterday when it took up the complaint of Iran, whose ambassador, Hussein Ala, accuses Moscow of keeping troops in Azerbaijan beyond the date laid down by treaty. Secretary of State James Byrnes insisted that the Iranians be heard. The Soviet delegate had asked for a delay of two weeks. Premier Ahmad Qavam is said to have offered the Russians an oil concession in return for their withdrawal, which Tass announced on Monday.',
    'ala ACCUSES SUN; byrnes REQUESTS council; gromyko REQUESTS council; SUN YIELDS_TO IRN PLANNED; ?gromyko REJECTS council; ?SUN REQUESTS council; ?SUN ATTACKS IRN; ?IRN ACCUSES SUN; ?byrnes SUPPORTS IRN; ?IRN SUPPLIES SUN; ?SUN COERCES IRN',
  ],
  [
    '1955-04-25',
    'BANDUNG - Chou En-lai surprised the conference of Asian and African nations on Saturday by declaring that China did not want war with the United States and was ready to sit down with it over Taiwan. The State Department replied coolly that Peking should first free the American airmen it holds. Sir John Kotelawala of Ceylon had irritated the Chinese premier by comparing Soviet rule in eastern Europe with colonialism. China and Indonesia signed a treaty on dual nationality on the sidelines, and Chou dined with Gamal Abdel Nasser of Egypt.',
    'CHN NEGOTIATES USA PROPOSED; state_department REQUESTS CHN; CHN COERCES USA; kotelawala CRITICIZES SUN; CHN SIGNS treaty; IDN SIGNS treaty; chou|zhou MEETS nasser; ?CHN MEETS USA PROPOSED; ?chou|zhou MEETS USA',
  ],
  [
    '1961-08-30',
    'GENEVA - The Soviet Union is to resume nuclear tests, Moscow radio announced last night, breaking a moratorium that it, the United States and Britain have kept since 1958. President Kennedy condemned the decision as atomic blackmail. Harold Macmillan joined him in proposing a ban on all explosions in the atmosphere. Jawaharlal Nehru, who is on his way to a conference of unaligned states in Belgrade, expressed regret; Japan handed a note of protest to the Soviet ambassador.',
    'kennedy CRITICIZES SUN; nehru CRITICIZES SUN; JPN CRITICIZES SUN; nehru VISITS YUG; ?kennedy ACCUSES SUN; ?macmillan REQUESTS SUN; ?kennedy REQUESTS SUN; ?SUN WITHDRAWS_FROM moratorium; ?USA PARTY_TO moratorium; ?GBR PARTY_TO moratorium; ?SUN PARTY_TO moratorium',
  ],
  [
    '1964-01-10',
    'PANAMA CITY - Panama broke off relations with the United States on Friday after American troops had fired on students who tried to raise their flag in the Canal Zone; twenty people were killed. President Roberto Chiari demanded a new canal treaty and appealed to the Organization of American States. Lyndon Johnson telephoned him, the first time that an American president had rung a foreign leader in such a crisis, and sent Thomas Mann to the isthmus. Cuba and Venezuela voiced sympathy with the Panamanians.',
    'PAN CUTS_TIES_WITH USA; USA ATTACKS PAN; chiari REQUESTS USA; chiari REQUESTS organization; johnson MEETS chiari; CUB SUPPORTS PAN; VEN SUPPORTS PAN; mann VISITS PAN; ?USA VISITS PAN; ?chiari NEGOTIATES treaty',
  ],
  [
    '1968-08-22',
    'PRAGUE - Armies of the Soviet Union, Poland, East Germany, Hungary and Bulgaria overran Czechoslovakia in the night to Wednesday and carried off Alexander Dubcek and five of his colleagues to Moscow. Rumania, which had refused to take part, called the invasion a flagrant violation; its leader, Nicolae Ceausescu, told a crowd in Bucharest that he would defend its borders. Yugoslavia put its forces on alert. In New York seven members of the Security Council asked for an urgent session. Albania has announced that it will leave the Warsaw Pact.',
    'SUN ATTACKS CSK; POL ATTACKS CSK; DDR ATTACKS CSK; HUN ATTACKS CSK; BGR ATTACKS CSK; SUN COERCES dubcek; ROM|ROU ACCUSES SUN; ALB WITHDRAWS_FROM warsaw PLANNED; ?ROU ATTACKS CSK REFUSED; ?ROU CRITICIZES SUN; ?ROU ACCUSES POL; ?ROU ACCUSES BGR; ?ROU ACCUSES HUN; ?ROU ACCUSES DDR; ?POL COERCES dubcek; ?DDR COERCES dubcek; ?HUN COERCES dubcek; ?BGR COERCES dubcek; ?YUG MOBILIZES_AGAINST SUN; ?SUN COERCES CSK',
  ],
  [
    '1974-07-30',
    'GENEVA - The foreign ministers of Britain, Greece and Turkey signed a declaration on Tuesday that freezes the lines in Cyprus ten days after Turkish troops landed near Kyrenia. James Callaghan, who shuttled between the delegations for five nights, called it a step back from the brink. Under the text Ankara promises to thin out its forces. Joseph Sisco, the American envoy, and an observer from Moscow sat in the next room. Greece, angered that its allies had stood by, is thought to be considering whether to pull its army out of NATO.',
    'GBR SIGNS declaration; GRC SIGNS declaration; TUR SIGNS declaration; TUR ATTACKS CYP; callaghan MEDIATES GRC; callaghan MEDIATES TUR; callaghan SUPPORTS declaration; GRC WITHDRAWS_FROM nato PROPOSED; ?TUR YIELDS_TO CYP; ?TUR YIELDS_TO GRC; ?GRC CRITICIZES nato',
  ],
  [
    '1978-12-16',
    "TAIPEI - The United States will recognise the People's Republic of China on January 1 and break with the Nationalist government on Taiwan, President Carter disclosed last night in a broadcast that coincided with one by Hua Kuo-feng. Chiang Ching-kuo, roused from his bed by Ambassador Leonard Unger, protested. Washington will let its defence treaty with the island lapse and withdraw its last 700 men, yet go on selling it arms, to which Peking objects. Japan congratulated both capitals. Senator Barry Goldwater threatened to sue the President.",
    'USA RECOGNIZES CHN PLANNED; USA CUTS_TIES_WITH TWN PLANNED; chiang CRITICIZES USA; USA WITHDRAWS_FROM treaty PLANNED; USA SUPPLIES TWN PLANNED; CHN REJECTS USA; JPN SUPPORTS USA; JPN SUPPORTS CHN; goldwater THREATENS USA; unger MEETS chiang; ?chiang CRITICIZES carter; ?goldwater ACCUSES carter; ?CHN CRITICIZES USA; ?goldwater THREATENS carter; ?TWN PARTY_TO treaty; ?chiang CRITICIZES unger',
  ],
  [
    '1983-10-26',
    'BRIDGETOWN - Nineteen hundred American marines and rangers stormed ashore in Grenada yesterday with three hundred soldiers from six Caribbean states, Jamaica and Barbados among them. Prime Minister Eugenia Charles of Dominica, who stood beside President Reagan as he announced it, said the Organization of Eastern Caribbean States had asked for help after the murder of Maurice Bishop. Margaret Thatcher, who had begged the President by telephone to hold back, was not pleased. Trinidad refused to have any part in it, Cuba spoke of a crime, and Canada regretted that it had not been consulted.',
    'USA ATTACKS GRD; JAM ATTACKS GRD; BRB ATTACKS GRD; organization REQUESTS USA; thatcher REQUESTS reagan; thatcher MEETS reagan; CUB CRITICIZES USA; CAN CRITICIZES USA; TTO ATTACKS GRD REFUSED; ?thatcher CRITICIZES reagan; ?charles MEETS reagan; ?CUB ACCUSES USA; ?TTO REJECTS USA; ?thatcher CRITICIZES USA; ?USA COOPERATES_WITH JAM; ?USA COOPERATES_WITH BRB',
  ],
  [
    '1987-07-30',
    'COLOMBO - Rajiv Gandhi and Junius Jayewardene signed an accord on Wednesday meant to end the revolt of the Tamil Tigers, under which Indian troops will disarm the rebels and Sri Lanka will give its north-east a measure of self-rule. Within hours a sailor in the guard of honour swung his rifle at the visitor. Velupillai Prabhakaran, flown to Delhi for talks, has grudgingly gone along. The State Department hailed the agreement; Pakistan, which trains Sri Lankan officers, kept silent. Opposition leaders accused the president of selling out the country.',
    'gandhi SIGNS accord|agreement; jayewardene SIGNS accord|agreement; IND AIDS LKA PLANNED; gandhi VISITS LKA; state_department SUPPORTS accord|agreement; PAK AIDS LKA; prabhakaran VISITS IND; ?IND PARTY_TO accord|agreement; ?LKA PARTY_TO accord|agreement; ?gandhi MEETS jayewardene; ?tamil PARTY_TO accord|agreement; ?prabhakaran SUPPORTS accord|agreement; ?LKA YIELDS_TO tamil; ?IND COERCES tamil',
  ],
  [
    '1992-05-31',
    "NEW YORK - The Security Council voted on Saturday to bar all trade with Serbia and Montenegro, sever air links and freeze their assets abroad until they stop feeding the war in Bosnia. Thirteen members were in favour; China and Zimbabwe abstained. Russia, Belgrade's old friend, surprised many by going along. Haris Silajdzic, the Bosnian foreign minister, thanked the Council but asked for the skies over Sarajevo to be closed as well. Serb gunners had shelled a bread queue in the city on Wednesday. Slobodan Milosevic called the measures the price of supporting Serbs outside Serbia.",
    'security_council SANCTIONS SRB|YUG; silajdzic SUPPORTS security_council; silajdzic REQUESTS security_council; RUS SUPPORTS resolution|security_council; ?security_council SANCTIONS MNE; ?security_council CUTS_TIES_WITH SRB; ?SRB ATTACKS BIH; ?milosevic CRITICIZES security_council; ?security_council SANCTIONS YUG',
  ],
  [
    '1997-07-22',
    "MANILA - The Association of Southeast Asian Nations has put off the entry of Cambodia, whose second prime minister, Hun Sen, drove out the first, Prince Norodom Ranariddh, in a coup two weeks ago. Ali Alatas of Indonesia, sent to Phnom Penh on behalf of the group, was told to keep out of its affairs. Laos and Burma joined as planned, over the objections of Madeleine Albright. Japan suspended its aid and then thought better of it; the United States cut its own by two thirds. Ranariddh has asked the United Nations to leave Cambodia's seat empty.",
    'LAO MEMBER_OF association; MMR MEMBER_OF association; association REJECTS KHM; alatas VISITS KHM; KHM REJECTS alatas|association; albright REJECTS MMR; JPN AIDS KHM SUSPENDED; USA AIDS KHM SUSPENDED; ranariddh REQUESTS united_nations; ?albright REJECTS association; ?KHM REQUESTS alatas; ?albright REJECTS LAO; ?KHM MEMBER_OF association',
  ],
  [
    '2000-10-17',
    'SHARM EL-SHEIKH - Ehud Barak and Yasser Arafat agreed on Tuesday to call on their people to stop the violence that has cost a hundred lives, Bill Clinton announced at the end of a summit to which Hosni Mubarak had invited them with Kofi Annan and King Abdullah. Nothing was signed. Israel is to pull its tanks back from Palestinian towns and reopen the airport at Gaza; the Palestinian Authority is to lock up militants again. The two hardly spoke to each other. Hamas rejected the understanding, and Iraq moved a division toward the west.',
    'barak AGREES_WITH arafat; ISR YIELDS_TO PSE|palestinian PLANNED; hamas REJECTS understanding|ISR|PSE; mubarak MEDIATES ISR; mubarak MEDIATES PSE; clinton MEDIATES ISR; clinton MEDIATES PSE; ?barak MEETS arafat; ?clinton MEETS barak; ?clinton MEETS arafat; ?mubarak MEETS clinton; ?mubarak MEETS annan; ?mubarak REQUESTS barak; ?mubarak REQUESTS arafat; ?mubarak REQUESTS annan; ?IRQ MOBILIZES_AGAINST ISR',
  ],
  [
    '2004-12-30',
    'JAKARTA - Singapore has landed helicopters and 900 soldiers in Aceh, Australian transports are flying in water by the hour, and the carrier Abraham Lincoln is due off Sumatra on Saturday, four days after the waves that killed perhaps 80,000 people in Indonesia alone. President Bush named the United States, Japan, India and Australia as the core of a coalition to help. Stung by Jan Egeland of the United Nations, who had called rich countries stingy, Washington raised its pledge from $15 million to $35 million. Sri Lanka turned down a team from Israel but took its blankets. China promised 500 million yuan.',
    'SGP AIDS IDN; AUS AIDS IDN; egeland CRITICIZES USA; LKA REJECTS ISR; ISR AIDS LKA; USA AIDS IDN PLANNED; CHN AIDS IDN PLANNED; ?ISR SUPPLIES LKA; ?USA COOPERATES_WITH JPN; ?USA COOPERATES_WITH IND; ?USA COOPERATES_WITH AUS; ?egeland CRITICIZES BRA',
  ],
  [
    '2009-06-30',
    "TEGUCIGALPA - Not a single government has recognised Roberto Micheletti, whom Honduras's Congress swore in on Sunday after soldiers had put President Manuel Zelaya on a plane to Costa Rica in his pyjamas. Hugo Chavez put his army on alert and vowed to bring the new men down. The General Assembly of the United Nations, which applauded Zelaya on Tuesday, demanded his return by acclamation. Guatemala, El Salvador and Nicaragua have halted overland trade for 48 hours. Barack Obama, after receiving Alvaro Uribe at the White House, said the coup was not legal; Spain has recalled its ambassador.",
    'general_assembly SUPPORTS zelaya; general_assembly REQUESTS HND; GTM TRADES_WITH HND SUSPENDED; SLV TRADES_WITH HND SUSPENDED; NIC TRADES_WITH HND SUSPENDED; obama MEETS uribe; obama CRITICIZES HND; ESP CUTS_TIES_WITH HND; chavez THREATENS HND; VEN MOBILIZES_AGAINST HND; ?uribe VISITS USA; ?GTM SANCTIONS HND; ?SLV SANCTIONS HND; ?NIC SANCTIONS HND; ?obama ACCUSES HND; ?chavez THREATENS micheletti; ?HND EXPELS zelaya',
  ],
  [
    '2013-03-31',
    "NAIROBI - Rwanda and Uganda have agreed to a brigade of African soldiers, the first that the United Nations sends out to attack, against the rebels whom both are said to arm in eastern Congo. The Security Council approved it on Thursday in Resolution 2098. South Africa, Tanzania and Malawi will each provide a battalion. Louise Mushikiwabo, Rwanda's foreign minister, dismissed a report by experts of the UN that named her country as the paymaster of the M23. President Joseph Kabila of Congo welcomed the vote. Mary Robinson, the new envoy, is expected in Kinshasa next month.",
    'ZAF AIDS COD PLANNED; TZA AIDS COD PLANNED; MWI AIDS COD PLANNED; mushikiwabo REJECTS report|united_nations; kabila SUPPORTS resolution|security_council; robinson VISITS COD PLANNED; ?RWA SUPPORTS resolution; ?UGA SUPPORTS resolution; ?RWA SUPPLIES m23; ?UGA SUPPLIES m23; ?united_nations ACCUSES RWA; ?united_nations ATTACKS m23; ?ZAF AIDS united_nations; ?RWA AIDS m23; ?security_council SIGNS resolution; ?security_council SUPPORTS resolution; ?RWA FUNDS m23',
  ],
  [
    '2016-07-14',
    'BEIJING - China will not accept the award of the tribunal in The Hague that on Tuesday rejected its claims to most of the South China Sea, Foreign Minister Wang Yi said, calling the case a farce. The Philippines had brought it in 2013 after Chinese ships took control of Scarborough Shoal. Perfecto Yasay, the foreign secretary in Manila, urged restraint. Washington said the ruling was final and binding. Beijing threatened to declare an air defence zone over the sea if it felt menaced; Taiwan, which the judges had also snubbed, sent a frigate to Itu Aba.',
    'CHN REJECTS tribunal|award; tribunal REJECTS CHN; PHL ACCUSES CHN; wang CRITICIZES PHL|tribunal; CHN COERCES PHL; yasay REQUESTS CHN; USA SUPPORTS tribunal|award; ?CHN THREATENS PHL; ?CHN THREATENS USA; ?TWN REJECTS tribunal; ?tribunal REJECTS TWN; ?wang REJECTS tribunal; ?TWN MOBILIZES_AGAINST PHL',
  ],
  [
    '2018-08-11',
    'ANKARA - Donald Trump doubled American duties on Turkish steel and aluminium on Friday, sending the lira to its lowest ever, because Turkey will not release Andrew Brunson, a pastor whom it has held since 2016 on charges of spying. Recep Tayyip Erdogan told a rally in Rize that those who wage an economic war would lose it. He spoke with Vladimir Putin by telephone during the day about trade in their own currencies. Ten days ago Washington blacklisted Abdulhamit Gul and Suleyman Soylu, the ministers of justice and the interior. Qatar has promised its ally $15 billion of investment.',
    'USA SANCTIONS TUR; TUR COERCES USA; erdogan MEETS putin; USA SANCTIONS gul; USA SANCTIONS soylu; QAT FUNDS TUR PLANNED; TUR COERCES brunson; erdogan CRITICIZES USA; TUR ACCUSES brunson; ?trump SANCTIONS TUR; ?TUR YIELDS_TO USA REFUSED; ?QAT AIDS TUR PLANNED; ?erdogan ACCUSES USA; ?erdogan WARNS USA; ?TUR ACCUSES USA',
  ],
  [
    '2020-08-13',
    "JERUSALEM - Israel and the United Arab Emirates will establish full relations, the White House announced on Thursday, in return for which Binyamin Netanyahu shelves his plan to annex parts of the West Bank. Donald Trump had both leaders on the line before he tweeted the joint statement. Mahmoud Abbas called the deal a betrayal and brought home the Palestinian ambassador from Abu Dhabi. Bahrain and Egypt praised it; Iran's foreign ministry spoke of a dagger in the back of all Muslims. Delegations are to meet within weeks to sign agreements on flights, energy and embassies.",
    'ISR RECOGNIZES ARE PLANNED; trump MEETS netanyahu; abbas CRITICIZES deal|ARE; PSE CUTS_TIES_WITH ARE; BHR SUPPORTS deal; EGY SUPPORTS deal; ministry CRITICIZES deal|ARE; ISR SIGNS agreements PLANNED; ARE SIGNS agreements PLANNED; ?abbas CRITICIZES ARE; ?ISR MEETS ARE PLANNED; ?ISR YIELDS_TO ARE; ?ARE RECOGNIZES ISR PLANNED; ?trump MEDIATES ISR; ?trump MEDIATES ARE; ?trump MEETS ARE; ?ministry CRITICIZES ISR; ?abbas CUTS_TIES_WITH ARE; ?BHR SUPPORTS ARE; ?EGY SUPPORTS ARE; ?USA MEDIATES ISR; ?USA MEDIATES ARE',
  ],
  [
    '2022-07-23',
    "ISTANBUL - Sergei Shoigu for Russia and Oleksandr Kubrakov for Ukraine put their names on Friday to separate copies of an agreement that reopens three Black Sea ports to grain ships, with Antonio Guterres and Recep Tayyip Erdogan looking on. Less than a day later two Russian missiles struck the port of Odesa. Volodymyr Zelensky called that barbarism; Antony Blinken said it cast doubt on Moscow's word, and Josep Borrell condemned it. Turkey, whose defence minister had been assured by the Russians that they had nothing to do with it, will host the centre that inspects the ships.",
    'shoigu SIGNS agreement; kubrakov SIGNS agreement; RUS ATTACKS UKR; zelensky CRITICIZES RUS; blinken CRITICIZES RUS; borrell CRITICIZES RUS; guterres MEDIATES RUS; guterres MEDIATES UKR; erdogan MEDIATES RUS; erdogan MEDIATES UKR; ?RUS SIGNS agreement; ?UKR SIGNS agreement; ?RUS MEETS TUR; ?TUR MEDIATES RUS; ?TUR MEDIATES UKR; ?RUS PARTY_TO agreement; ?UKR PARTY_TO agreement',
  ],
  [
    '2025-06-28',
    'WASHINGTON - Rwanda and the Democratic Republic of Congo signed a peace agreement on Friday in the presence of Marco Rubio, who had hosted their negotiators for three days, and of a minister from Qatar. Olivier Nduhungirehe and Therese Kayikwamba Wagner promised that Rwandan troops would leave within ninety days and that Kinshasa would act against the Hutu militia FDLR. Donald Trump received both in the Oval Office and warned of very severe penalties for whoever breaks the pact. The M23 rebels, whom Rwanda backs, talk separately with Congo in Doha. The African Union welcomed the signing.',
    'RWA SIGNS agreement|pact; COD SIGNS agreement|pact; rubio MEDIATES RWA; rubio MEDIATES COD; RWA YIELDS_TO COD PLANNED; trump MEETS nduhungirehe; trump MEETS wagner; trump THREATENS RWA; trump THREATENS COD; RWA SUPPORTS m23; m23 MEETS COD; african SUPPORTS agreement|pact; ?QAT MEDIATES RWA; ?QAT MEDIATES COD; ?nduhungirehe VISITS USA; ?wagner VISITS USA; ?m23 NEGOTIATES COD; ?COD NEGOTIATES m23; ?COD COERCES fdlr; ?COD ATTACKS fdlr; ?RWA NEGOTIATES agreement|pact; ?COD NEGOTIATES agreement|pact; ?trump WARNS RWA; ?trump WARNS COD; ?nduhungirehe AGREES_WITH wagner',
  ],
];
