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
];
