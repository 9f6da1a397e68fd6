/** Pages that speak of countries, capitals and people and hold nothing that an analyst of diplomacy would code. In our own words. */
export const OFF_TOPIC_PAGES: { claim: string; text: string }[] = [
  {
    claim: 'football between national teams',
    text: 'Spain beat Italy 2-1 in Madrid on Saturday to reach the final. Italy attacked from the start and Spain defended deep until Morata struck before half-time. Italy hit back through Chiesa, but Spain sent on Olmo, who beat two defenders and shot low into the corner. Spain will meet France or Germany in the final. "We respected Italy and we deserved to win," said coach Luis Enrique. France trail Germany after the first leg in Munich.',
  },
  {
    claim: 'a cricket series',
    text: 'India bowled out England for 112 on the second day in Chennai and lead the series 2-0. England threatened briefly when Root and Stokes put on 54, but Ashwin struck twice in one over. Australia host Pakistan in Perth next week. New Zealand have withdrawn Williamson from their squad against Sri Lanka with an injured knee. South Africa agreed with the umpires that the light was too poor to go on.',
  },
  {
    claim: 'a rugby weekend',
    text: 'Ireland crushed Wales in Dublin and are on course for the title. Scotland fought France to the last minute in Paris and lost by three points. England’s forwards bombarded Italy with high kicks, and Italy refused to give in until the final quarter. Georgia meet Romania in Tbilisi on Sunday. The Welsh captain accused his side of sleeping through the first half.',
  },
  {
    claim: 'ice hockey and medals',
    text: 'Finland stunned Canada in overtime and will play Sweden for gold in Prague. The Czech Republic take on Slovakia for bronze. Canada had sanctioned two of its players for breaking curfew. Russia and Belarus were missing from the tournament. Switzerland, who shut out Latvia, go home with their best result in ten years. Norway top the medal table of the winter season with 37, ahead of Germany and the United States.',
  },
  {
    claim: 'tennis and the draw of a cup',
    text: 'Serbia were drawn against Argentina in the Davis Cup, while Croatia travel to Australia. Djokovic met Alcaraz for the ninth time on Friday and won in three sets. The Chilean camp protested against a line call. Japan’s Nishikori retired hurt. Kazakhstan host the Netherlands in Astana in February, and Britain go to Colombia.',
  },
  {
    claim: 'a transfer story',
    text: 'Brazil forward Vinicius has signed a new contract with Real Madrid. The club rejected an offer from Saudi Arabia for the player in July. Manchester United have agreed terms with Denmark striker Hojlund, and Bayern Munich are in talks with Japan defender Ito. Agents expect Juventus of Turin to sell Chiesa to an English side. The Argentine midfielder visited Rome for a medical on Monday.',
  },
  {
    claim: 'a recipe from Turkey',
    text: 'For four Turkish pide, dissolve the yeast in warm water, add flour, salt and olive oil and knead for ten minutes. Turkey mince works as well as lamb. Chinese cabbage, French shallots and a pinch of Hungarian paprika give the filling its taste. Roll out, fill, fold the edges and bake in a hot oven. Serve with Greek yoghurt and a glass of Georgian red wine.',
  },
  {
    claim: 'a recipe with Brussels sprouts',
    text: 'Halve the Brussels sprouts and roast them with Spanish onions until brown. Meanwhile boil the Swiss chard and mix it with Iranian pistachios, Danish blue cheese and a spoon of Dijon mustard. Peking duck from the day before goes well with it. Finish with Jordan almonds and a drop of Cyprus lemon juice, and keep the rest for a Russian salad.',
  },
  {
    claim: 'quarterly results of a Korean company',
    text: 'Samsung Electronics said its operating profit rose 12 percent in the third quarter as demand for memory chips recovered. Sales in the United States grew 8 percent and those in China fell 3 percent. The Seoul-based company raised its dividend. Analysts in Tokyo had expected more. Shares closed 1.4 percent up. Rival Micron reports next Tuesday.',
  },
  {
    claim: 'quarterly results of a Swiss company',
    text: 'Nestle lowered its outlook for the year after weak sales of coffee and pet food. The Vevey-based group blamed a strong Swiss franc and the high price of cocoa. Growth in Brazil and Mexico made up for losses in Germany. Chief executive Laurent Freixe said the company would spend more on advertising. Investors in Zurich sold the stock, which ended at its lowest since 2018.',
  },
  {
    claim: 'car sales',
    text: 'Toyota sold more cars in Europe in May than Renault, figures showed. Hybrids were in demand in Germany, Poland and Spain. Ford recalled 40,000 pick-ups in Canada over a faulty latch. Volvo opened a design studio in Gothenburg. Prices of used cars in Britain were flat, and in Norway nine of ten new cars ran on batteries.',
  },
  {
    claim: 'weather over Europe',
    text: 'Heavy snow hit Germany, Austria and Poland on Sunday and closed Munich airport for six hours. Storm Ciara moves from Britain toward Denmark and will reach Sweden by night. Gusts of 130 kilometres an hour battered Ireland. Spain and Portugal stay dry and warm. Cold air from Russia pushes into Finland and Estonia on Tuesday. Athens expects rain.',
  },
  {
    claim: 'a tropical storm',
    text: 'Hurricane Norma weakened over the Pacific and may strike Mexico on Friday. Forecasters in Miami warned that the remains of the storm could bring floods to Guatemala and Honduras. A high over Texas keeps it from turning north. Cuba and Jamaica will see showers. The United States has had a quiet season so far.',
  },
  {
    claim: 'a film review, spies in Moscow',
    text: 'The new thriller by Anna Reyes opens in Moscow in 1983. A British agent meets a Russian colonel in a park, the colonel hands over a list, and London refuses to believe him. When the Americans attack the safe house, the film forgets its characters. Daniel Roth plays the ambassador with one eyebrow. The score by a Hungarian composer saves the second hour. Now in cinemas in Britain and France.',
  },
  {
    claim: 'a film review, war',
    text: 'Few war films show so little war. In a village in northern France two German soldiers hide from their own side, and a French girl brings them bread. Director Paul Lenz, who visited Normandy as a boy, shoots in black and white. The invasion happens off screen. Japan’s Hana Mori won the award for best actress in Venice for her part as a nurse. Two hours and ten minutes.',
  },
  {
    claim: 'a book review',
    text: 'In her third novel the Turkish writer Elif Aydin follows a family from Istanbul to Berlin and on to Buenos Aires. Germany is a grey kitchen, Argentina a song on the radio. The grandfather, who fought in Korea, tells every guest that Russia smells of birch. The translation from Turkish is elegant. Readers in Poland and Italy have taken it to their hearts.',
  },
  {
    claim: 'travel advice',
    text: 'Portugal is cheapest in November, when the crowds have left Lisbon and the sea is still warm. From Madrid a night train used to run; today you fly. Visit Morocco from the south of Spain by ferry in an hour. Vietnam and Thailand are good in January. Travellers to Kenya need a yellow fever shot. Iceland charges for its hot springs, Japan for its passes, and Norway for everything.',
  },
  {
    claim: 'a song contest',
    text: 'Sweden won the Eurovision Song Contest in Liverpool for the seventh time. Finland came second and gave Sweden its twelve points, as Sweden gave its to Finland. Cyprus and Greece voted for each other again. The German singer finished last and took it with humour. Israel danced to third place, Italy sang to fourth. Ukraine’s act opened the evening with drums.',
  },
  {
    claim: 'birds on the move',
    text: 'White storks leave Poland and Germany in August and reach Egypt in about three weeks. From Sudan they go on to Chad, Kenya and South Africa. Those of Spain cross at Gibraltar into Morocco. Hunters in Lebanon shoot some; power lines in Turkey kill more. Students in Warsaw and Jerusalem follow forty birds by satellite. One of them has visited eleven countries.',
  },
  {
    claim: 'chess',
    text: 'Ding Liren of China drew with India’s Gukesh in the ninth game in Singapore, and the match stands level. Ding sacrificed a pawn, Gukesh declined it, and after a long defence the players agreed to a draw. In Warsaw the Polish team meets Uzbekistan in the last round. Carlsen of Norway leads in Saint Louis ahead of two Americans and a Dutchman.',
  },
  {
    claim: 'an obituary of an actor',
    text: 'Jean Morel, who has died in Paris aged 91, was the face of French comedy for forty years. Born in Algiers, he came to Marseille at ten and to the stage at sixteen. He toured Canada and Belgium, sang in Tokyo and was a guest of the Queen in London. His marriage to an Italian dancer ended in 1971. A friend called him the last gentleman of Europe. He leaves two daughters.',
  },
  {
    claim: 'health advice',
    text: 'Spanish researchers found that people who walk after lunch sleep better. The study followed 2,000 adults in Barcelona and Lyon. A smaller one from Denmark had shown the same for cycling. German measles is on the rise again, doctors say, and Japanese encephalitis is not. Drink water, avoid Irish coffee late in the day, and see a doctor if the pain lasts.',
  },
  {
    claim: 'an exhibition',
    text: 'The museum shows eighty paintings from Dutch and Flemish masters, many of them on loan from Vienna, Madrid and Saint Petersburg collections of old. A Chinese vase stands beside a Persian carpet; a Venetian mirror reflects both. The curator, who studied in Rome, hung them by colour. Open daily except Monday. A concert of Polish and Czech music closes the show in June.',
  },
  {
    claim: 'stars and planets',
    text: 'Mars meets Jupiter low in the east before dawn on the 14th; observers in Chile and South Africa have the best view. The eclipse of the 29th is visible from Canada, Iceland and Norway. A comet found from Japan may reach the brightness of the Andromeda galaxy. Amateurs in Australia report a flash on Saturn. Clear skies.',
  },
  {
    claim: 'athletics',
    text: 'Kenya and Ethiopia shared the medals over 10,000 metres in Budapest. Uganda’s Cheptegei struck on the last lap and left the Kenyans behind. Jamaica won the relay ahead of the United States, and Great Britain protested against the order of the changeover; the jury rejected the protest. Norway’s Ingebrigtsen trained in Spain with a Dutch team. Ethiopia has asked for next year’s championships.',
  },
  {
    claim: 'baseball and basketball',
    text: 'Japan defeated Mexico in Miami with a walk-off double and face the United States for the title on Tuesday. Tokyo’s streets were empty. The Toronto Raptors agreed to trade a Cameroonian forward to Miami for two picks. Serbia, with Jokic, beat Canada in Manila; Germany had stunned the Americans the day before. The coach of Latvia praised his hosts and warned his players not to relax.',
  },
  {
    claim: 'cycling',
    text: 'The Tour starts in Copenhagen, crosses Denmark for three days and then moves to northern France. Slovenia’s Pogacar attacked on the last climb, the Dane Vingegaard answered, and the Belgian Van Aert worked for both. Colombia has sent nine riders. A crash near Lausanne forced a German out. Spain hosts the start in 2026.',
  },
  {
    claim: 'a draw for the world cup',
    text: 'Brazil face Serbia, Switzerland and Cameroon in Group G. Argentina open against Saudi Arabia in Lusail. Qatar, the hosts, meet Ecuador. Iran play England and the United States in the same group, a pairing that nobody had wished for. Morocco beat Belgium in a friendly. Poland’s coach said that his side would attack Mexico from the start.',
  },
  {
    claim: 'a recipe with names of places',
    text: 'Melt the butter, add Vienna sausages, Hamburg parsley and two spoons of Tabasco. Lima beans replace the Brussels sprouts if you like. Boil the Jerusalem artichokes and serve with Berlin doughnuts or a slice of Moscow cake. Turkey breast takes ten minutes; a Guinea fowl takes forty. China plates should be warmed beforehand. Wine from Georgia or from South Africa will do.',
  },
  {
    claim: 'coffee and tea',
    text: 'Brazil grows a third of the world’s coffee, Vietnam a sixth. Beans from Ethiopia taste of berries, those from Sumatra of earth. Italians drink theirs standing. Tea came from China to Britain, and from Britain to India as a crop. Turkey drinks more tea a head than any other nation. Prices in New York rose 4 percent on fears of frost in Minas Gerais.',
  },
  {
    claim: 'results of a bank',
    text: 'Deutsche Bank earned 1.2 billion euros in the quarter, up 8 percent. Trading in London and New York made up for weak lending in Germany. The Frankfurt lender will buy back shares. Analysts at UBS in Zurich called the figures solid. Chief financial officer James von Moltke said costs would fall. Rivals in France and Spain report next week.',
  },
  {
    claim: 'an airline',
    text: 'Turkish Airlines carried 8 million passengers in July, 6 percent more than a year before. The carrier opened routes from Istanbul to Denver and Melbourne and ordered ten Airbus jets. Lufthansa cancelled flights to Milan and Vienna because of a strike of cabin crews. Emirates will fly the A380 to Bali. Ryanair cut fares to Portugal. Fuel prices weighed on all of them.',
  },
  {
    claim: 'a merger of companies',
    text: 'Swiss drugmaker Roche is to buy the American biotech firm Telavant for 7 billion dollars, the companies said. The deal gives Roche a medicine against bowel disease. Novartis had shown interest as well. Shares in Basel rose 1 percent. Regulators have to approve it. Analysts in London called the price fair. The medicine is being tested in Canada and Poland.',
  },
  {
    claim: 'phones and chips',
    text: 'Apple presented a new phone in California, with a camera made by Sony. It costs 999 dollars in the United States and more in Germany and India. Huawei’s latest model sells well in China. Testers in Seoul dropped both from a table. A court in Munich heard a quarrel between two makers about a patent, and a judge in Texas threw out another.',
  },
  {
    claim: 'a heat wave',
    text: 'Temperatures reached 48 degrees in Sicily and 46 in southern Spain. Greece closed the Acropolis at noon. France warned of fires in Provence, and Portugal sent extra crews to the Algarve. Hot air from Algeria will move to Italy on Thursday. Britain stays cool. In Death Valley the thermometer hit 53, and in China’s Turpan 52.',
  },
  {
    claim: 'an earthquake far out at sea',
    text: 'A quake of magnitude 7.1 shook the sea floor between Fiji and Tonga on Tuesday. No damage was reported. The warning centre in Hawaii gave no tsunami alert. New Zealand felt nothing. Sensors in Japan and Chile recorded the waves. Quakes of that depth strike the region several times a year, said a seismologist in Wellington.',
  },
  {
    claim: 'a documentary',
    text: 'The series follows four families in Iceland, Mongolia, Peru and Namibia through a year. In Mongolia a herder loses half his goats; in Peru a girl walks two hours to school. The camera is patient and the narrator is not. Germany’s second channel paid for it and Japan’s bought it. The Namibian episode won a prize in Amsterdam.',
  },
  {
    claim: 'a novel of the court of kings',
    text: 'In the second volume the King of Navarre betrays the Queen of England, invades Brittany and is excommunicated. The Duke of Burgundy sends his daughter to Lisbon. Nothing of this happened, but the author has read her sources. The battle of chapter nine, in which Castile and Aragon attack by night, is the best she has written.',
  },
  {
    claim: 'a board game',
    text: 'In this game for two to five players each leads an empire. Russia may attack Turkey in the first turn; France and England usually sign a truce. Germany can bribe Austria, break the treaty later and take Vienna. Alliances cost coins. Our tester from Poland won twice as Italy. The box is heavy, the rules are short, and the map of Europe is lovely.',
  },
  {
    claim: 'a history of potatoes',
    text: 'The potato came from Peru to Spain in the 1570s and from there to Italy. Prussia’s king ordered his farmers to plant it. Ireland lived on it and starved when it failed. Russia refused it for a century; peasants rioted. Today China grows the most, ahead of India and Ukraine. A museum in Idaho sells a potato ice cream.',
  },
  {
    claim: 'language notes',
    text: 'Finnish has fifteen cases and Hungarian more, while Turkish adds one ending to another. Dutch and German share half their words. In Japan the verb comes last. A Russian says that he is going to the table when he means to dinner. Portuguese from Brazil sounds softer than that of Portugal. English took its word for tea from China, the French theirs from the Dutch.',
  },
  {
    claim: 'a crossword corner',
    text: 'Across: capital of Peru (4); Korean car (3); Greek island (5); Turkey’s largest lake (3). Down: Chinese river (7); Swedish group of four (4); Cuban dance (5); river of Paris (5). Last week’s answers: Oslo, Chad, Ghana, Lebanon. The winner is Mrs Holm of Bergen, who receives a Swiss watch.',
  },
  {
    claim: 'real estate',
    text: 'Flats in Lisbon cost twice what they did in 2015. Buyers come from France, Brazil and the United States. In Berlin rents rose 6 percent; in Vienna they did not. A villa on Lake Como went to a couple from Sweden. Dubai builds, Hong Kong waits, and Tokyo is cheap for foreigners because the yen is weak. Notaries in Spain report fewer sales to Britons.',
  },
  {
    claim: 'an obituary of a scientist',
    text: 'Ilse Brandt, the chemist, has died in Zurich at 88. Born in Prague, she fled to Sweden as a child and studied in Uppsala and Cambridge. She worked in the United States for ten years and in Switzerland for thirty. Her method for measuring lead in paint is used from Canada to Japan. Germany gave her its medal for science in 1998. She never married.',
  },
  {
    claim: 'school and exams',
    text: 'Pupils in Singapore again came first in mathematics, ahead of Taiwan and Estonia. Finland fell back. Germany’s results were its worst ever, and France’s were not much better. Girls in Saudi Arabia did better than boys. The study tested 690,000 pupils. Teachers in Poland asked for smaller classes. Canada read best among large nations.',
  },
  {
    claim: 'a theatre season',
    text: 'The company brings Chekhov’s three sisters, who want to go to Moscow, to a bar in Glasgow. The director, Tomas Varga of Hungary, cuts the officers. Anna Kowalska from Poland plays Masha with a limp. In April follow a Norwegian Doll’s House and an Italian comedy of servants. A guest troupe from Seoul visits in June.',
  },
  {
    claim: 'zoo news',
    text: 'Berlin’s zoo has sent two giraffes to Prague and got a tapir from Singapore in return. The panda twins, born to a pair from China, weigh nine kilos each. A Siberian tiger died at the age of nineteen. Visitors from Denmark and Poland are the most frequent. The elephant house reopens in May, when a bull arrives from Spain.',
  },
  {
    claim: 'a marathon',
    text: 'Fifty thousand runners from 140 nations started in New York on Sunday. Ethiopia’s Tola won in a record time; a Kenyan woman held off two of her compatriots. The mayor fired the gun. A Japanese runner of 80 finished in five hours. Switzerland’s Schaer and Britain’s McFadden met at the line in the wheelchair race. Berlin comes next for most.',
  },
  {
    claim: 'gardening',
    text: 'Plant Dutch tulips and Spanish bluebells in October, before the frost. African violets want light, the Boston fern does not. A Japanese maple stands well beside a Chinese lantern. Russian sage attracts bees, Turkish rocket attracts slugs. Norway spruce grows fast; an Austrian pine takes its time. Cut back the English ivy, or it will take over.',
  },
  {
    claim: 'a chart of songs',
    text: 'A singer from Colombia tops the chart in Spain, Mexico and Italy, and a Korean group leads in Japan and the Philippines. Britain prefers an American, America a Briton. The Nigerian hit of the summer reached Canada at last. Sweden wrote four of the ten songs. The French entry samples a tune from Algeria, and the German one an advertisement.',
  },
];
