/**
 * More pages of sport, food, arts, nature, travel and trade that hold next to nothing that an analyst of diplomacy would code, written before anything was known of how they
 * are read. In our own words.
 */
export const MORE_OFF_TOPIC_PAGES: { claim: string; text: string }[] = [
  {
    claim: 'rugby',
    text: 'New Zealand beat South Africa 24-18 in Wellington on Saturday to win the Rugby Championship. Coach Scott Robertson praised his pack after France-born lock Patrick Tuipulotu forced two turnovers. South Africa will host Argentina next week before travelling to Australia. England captain Jamie George met reporters in London and warned Wales not to expect an easy afternoon.',
  },
  {
    claim: 'cycling',
    text: 'Slovenia’s Tadej Pogacar attacked on the final climb and left Denmark’s Jonas Vingegaard behind. The stage took riders from Spain into France before a finish in Andorra. Belgium supplied three of the first ten finishers. Italy lost its best hope when Giulio Ciccone withdrew with a fever.',
  },
  {
    claim: 'chess',
    text: 'India defeated China in the final round of the Olympiad in Budapest. Ukraine held Armenia to a draw, while the United States crushed Norway. Uzbekistan’s team signed autographs for fans from Kazakhstan. Hungary hosted the event for the second time.',
  },
  {
    claim: 'recipe',
    text: 'This Georgian cheese bread pairs well with a Turkish salad. Mix Greek yogurt with Danish butter, then add a pinch of Iranian saffron. Serve with Chinese tea or French cider. Turkey should be cooked separately, as the meat dries quickly.',
  },
  {
    claim: 'football transfer',
    text: 'Brazil striker Endrick has signed a five-year deal with a club in Spain. Chelsea agreed terms with Portugal’s Benfica over the midfielder, and Germany’s Bayern Munich also made an offer. Argentina coach Lionel Scaloni visited Madrid to see him play. France rejected a request from Real Madrid to release its players early.',
  },
  {
    claim: 'company results',
    text: 'Norwegian energy firm Equinor posted a profit of 2.1 billion dollars in the third quarter. Sales in Germany and Britain rose, while revenue from Brazil fell. The company bought a stake in a wind farm off Poland and sold its Azerbaijan assets. Chief executive Anders Opedal said Norway remained its largest market.',
  },
  {
    claim: 'film',
    text: 'The film, a French-Belgian production shot in Morocco, tells of a Soviet officer who flees Afghanistan in 1986. Iran banned the picture and the director left for Germany. It won a prize at a festival in Canada. Japan has chosen an animated drama as its candidate for the Oscars.',
  },
  {
    claim: 'earthquake',
    text: 'A magnitude 6.1 earthquake struck off Indonesia on Tuesday, the US Geological Survey said. Tremors were felt in Malaysia and Singapore. Japan’s weather agency said there was no danger of a tsunami. No casualties were reported.',
  },
  {
    claim: 'astronomy',
    text: 'Astronomers in Chile and South Africa have found a planet that orbits two stars. The team, led by a researcher from Switzerland, used a telescope built by Germany and Italy. NASA and the European Space Agency will look at it next year. Australia has joined the search.',
  },
  {
    claim: 'crime',
    text: 'Police in Spain arrested a man from Colombia who is accused of stealing paintings in Paris. He had flown from Bogota to Madrid with a false passport from Peru. A court in Seville will hear the case in May. Two accomplices from Morocco were released.',
  },
  {
    claim: 'tourism',
    text: 'Portugal welcomed 30 million visitors last year, most of them from Britain, Spain and the United States. Tourists from China spent more than those from Germany. Airlines from Qatar and Turkey opened routes to Lisbon. Greece and Croatia compete with Portugal for guests from Poland.',
  },
  {
    claim: 'music',
    text: 'The Ukrainian singer will open her tour in Warsaw and then visit Berlin, Paris and London. Sweden won the contest for the seventh time and Finland came second. Azerbaijan gave Israel twelve points. The United Kingdom finished last after receiving nothing from Ireland.',
  },
  {
    claim: 'history of food',
    text: 'Potatoes came from Peru to Spain in the sixteenth century and reached Ireland soon after. The Ottoman Empire brought coffee to Vienna. Britain imported tea from China and later grew it in India. Belgium claims the invention of fries, which France disputes.',
  },
  {
    claim: 'markets',
    text: 'Shares in Japan fell 2 percent after the US Federal Reserve raised rates. Oil from Saudi Arabia traded at 80 dollars. The Turkish lira lost ground against the dollar and the euro. Investors sold bonds from Egypt and Pakistan and bought gold.',
  },
  {
    claim: 'health',
    text: 'Doctors in Canada and Denmark studied 4,000 patients with asthma. Those from Finland fared better than those from Estonia. The World Health Organization has not commented. The study was paid for by a foundation in Switzerland.',
  },
  {
    claim: 'obituary',
    text: 'The painter was born in Hungary, studied in Vienna and fled to the United States in 1938. She married a diplomat from Uruguay. Her works hang in museums in France and Mexico. Germany honoured her with a stamp in 1994.',
  },
  {
    claim: 'wildlife',
    text: 'Conservationists moved eleven cheetahs from South Africa to a park in India. Kenya counts more lions than Uganda. Elephants crossed from Botswana into Namibia and destroyed crops. Zoos in Germany and the Netherlands exchanged two gorillas.',
  },
  {
    claim: 'university',
    text: 'The university in Beirut accepted students from Syria, Iraq and Jordan. Its American president said that donors from Kuwait had paid for the new library. A professor from Egypt won a prize in Sweden. Lebanon has 40 universities.',
  },
  {
    claim: 'cricket',
    text: 'Pakistan’s bowlers destroyed Bangladesh in Dhaka. India threatened to pull ahead before rain ended play against Sri Lanka. Australia declared at 455, and England trailed by 40. Afghanistan recalled Rashid Khan for the series against Zimbabwe.',
  },
  {
    claim: 'aviation accident',
    text: 'A plane of Ethiopian Airlines on its way from Addis Ababa to Nairobi returned after a bird hit an engine. Passengers from Italy, China and Canada were put up in hotels. Boeing sent two engineers. Kenya reopened the runway after an hour.',
  },
  {
    claim: 'basketball',
    text: 'Germany stunned the United States 113-111 in the semi-finals of the basketball World Cup in Manila. Andreas Obst scored 24 points. Germany now face Serbia, who beat Canada earlier in the day. Coach Steve Kerr said his side had given up too many rebounds. France, silver medallists in Tokyo, had been knocked out by Latvia in the group stage.',
  },
  {
    claim: 'athletics',
    text: 'Kenya’s Faith Kipyegon broke the world record over 1,500 metres in Florence. Ethiopia’s Gudaf Tsegay dropped out of the race with two laps to go. The Netherlands took gold in the relay after Jamaica fumbled the baton. Norway asked for a review of the steeplechase, and the jury sided with Uganda.',
  },
  {
    claim: 'football qualifying',
    text: 'Nigeria travel to Benin on Monday in search of their first win of the qualifying campaign. Benin, coached by Gernot Rohr, upset Rwanda last week. South Africa visit Lesotho and Zimbabwe host Malawi. Egypt recalled Mohamed Salah. Ghana withdrew Thomas Partey because of a thigh injury, and Mali accused the referee of robbing them in Abidjan.',
  },
  {
    claim: 'olympics',
    text: 'Japan and China shared the lead in the medal table after the first week in Paris. Australia won four golds in the pool. The French swimmer Leon Marchand met his American coach at the poolside. Italy protested against the result of the fencing, and Hong Kong kept the title. Cuba said goodbye to its great wrestler.',
  },
  {
    claim: 'formula one',
    text: 'Ferrari’s Charles Leclerc won in Monaco ahead of Oscar Piastri of Australia. Red Bull warned Mercedes that it would protest against the front wing. The race returns to China next spring. Carlos Sainz of Spain, who will join Williams, crashed with Thailand’s Alex Albon.',
  },
  {
    claim: 'wine',
    text: 'France and Italy produce more wine than any other country. Growers in Chile sell to China, while those in South Africa prefer Britain and Germany. A cool summer hit Spain. New Zealand’s sauvignon has conquered the United States, and Hungary still lives off its sweet Tokaji.',
  },
  {
    claim: 'gardening',
    text: 'The tulip came to the Netherlands from Turkey. Japanese maples like shade, and Chinese wisteria needs a strong frame. Plant Spanish bluebells in autumn. English gardeners took the rhododendron from Nepal and India. Water the Peruvian lily twice a week.',
  },
  {
    claim: 'fashion',
    text: 'Designers from Italy and France opened the week in Milan. A label from South Korea presented coats cut in Vietnam from Scottish wool. Japan’s Issey Miyake received the longest applause. Buyers from Saudi Arabia and Qatar ordered most. Portugal supplies the shoes.',
  },
  {
    claim: 'literature',
    text: 'The novel follows a boy who leaves Nigeria for Britain in 1967. His father serves in the army and hates the Queen; his mother trades in cloth from Ghana. France appears only in dreams. The author, who lives in Canada, won a prize in Ireland and thanked her publisher in Germany.',
  },
  {
    claim: 'science of the deep',
    text: 'A research ship from Germany and a submersible from Japan mapped a trench off Chile. Scientists from Norway measured the currents. Samples were sent to France, where a laboratory in Brest will study them. The United States plans a dive of its own in March.',
  },
  {
    claim: 'vaccines trial',
    text: 'A malaria vaccine made by an Indian company protected three of four children in a trial in Burkina Faso. Researchers from Britain and Mali led the study. Tests in Kenya and Tanzania gave like results. The price of a dose is to fall below four dollars.',
  },
  {
    claim: 'box office',
    text: 'The American comedy took 40 million dollars at the weekend, beating a Chinese war epic. In South Korea a zombie film stayed on top. Russia has not shown the picture, and India cut two scenes. The sequel will be shot in Malta and Jordan.',
  },
  {
    claim: 'flood',
    text: 'Floods killed 40 people in northern Italy and cut roads to Slovenia. Rivers in Austria rose as well. Firefighters from Trento saved a family from a roof. Rain is expected to move toward Croatia and Hungary, where dikes are being raised with sandbags.',
  },
  {
    claim: 'retail',
    text: 'Swedish furniture chain Ikea will open its first store in New Zealand next year. It left the market in Iceland only once. Sales in China grew, and those in Germany were flat. The company buys wood from Poland, Romania and Lithuania and makes most of its lamps in Vietnam.',
  },
  {
    claim: 'court case celebrity',
    text: 'The singer was detained in Japan for carrying a banned painkiller. A judge in Osaka released her after two nights. She flew from there to Canada. Fans from Brazil had waited outside with candles. Her concert in Thailand has been cancelled.',
  },
  {
    claim: 'railway travel feature',
    text: 'The night train leaves Vienna at ten and reaches Venice in the morning. Another line links Sweden with Germany. Switzerland supplies the sleeping cars and Italy the best breakfast. Travellers from France should book early. We crossed into Slovenia at dawn.',
  },
  {
    claim: 'language',
    text: 'Finnish and Hungarian are related, but speakers from Finland and Hungary do not understand each other. Dutch borrowed words from French. Estonia teaches Russian in some schools. Portuguese in Brazil differs from that in Portugal, and Mexico and Spain quarrel over spelling.',
  },
  {
    claim: 'video games',
    text: 'Polish studio CD Projekt sold two million copies of the game in China. Players from Brazil attacked servers in the United States and took the first prize. South Korea beat Denmark in the final in Seoul. Japan’s Nintendo rejected rumours of a new console.',
  },
  {
    claim: 'lottery',
    text: 'A nurse from Ireland won 80 million euros in a draw held in Paris. A group of friends from Spain and Portugal shared the second prize. Players in Belgium and Austria went home with nothing. Switzerland will hold a draw of its own on Friday.',
  },
  {
    claim: 'snooker',
    text: 'China’s Zhao Xintong beat Wales’s Mark Williams in the final in Sheffield. England’s Ronnie O’Sullivan lost to him in the semi-final. Thailand and Hong Kong had two players each in the draw. Belgium’s Luca Brecel, the champion of 2023, refused to blame the table.',
  },
  {
    claim: 'handball',
    text: 'Denmark crushed Croatia 32-26 in Oslo to win the handball world title for the fourth time running. Goalkeeper Emil Nielsen saved 19 shots. France took bronze from Portugal with the last throw. Hungary had threatened the champions in the quarter-final. Norway will host the next women’s tournament with Denmark and Sweden.',
  },
  {
    claim: 'golf',
    text: 'Europe kept the Ryder Cup after Ireland’s Shane Lowry holed a long putt. The United States had attacked early. Spain’s Jon Rahm met Scottie Scheffler in the singles. Captain Luke Donald thanked fans from England and Sweden. Australia would like to host a similar event.',
  },
  {
    claim: 'skiing',
    text: 'Austria and Switzerland fought for every hundredth on the slope in Kitzbuehel. Norway’s Aleksander Kilde fell and was flown to Innsbruck. Italy’s women won in Cortina, ahead of a skier from Slovenia. The United States sent its youngest team for years. France withdrew two racers because of flu.',
  },
  {
    claim: 'tennis',
    text: 'Poland’s Iga Swiatek defeated Czech teenager Linda Noskova in Paris. Kazakhstan’s Elena Rybakina pulled out with an illness. Ukraine’s Elina Svitolina refused to shake hands with her opponent from Belarus. Tunisia’s Ons Jabeur will meet Greece’s Maria Sakkari on the centre court.',
  },
  {
    claim: 'swimming and doping',
    text: 'The Chinese swimmer tested positive before the championships in Korea. Australia’s Mack Horton refused to share the podium with him. The federation warned both athletes. Great Britain lodged a complaint about the lane draw, and Hungary backed it.',
  },
  {
    claim: 'bread',
    text: 'Bakers in Denmark swear by rye. The Ethiopian flatbread injera goes with lentils, the Indian naan with curry, and the Mexican tortilla with beans. Mix the flour with Polish sourdough. Let the dough rest while you chop Spanish onions. Britain imports most of its wheat from Canada and Germany.',
  },
  {
    claim: 'coffee',
    text: 'Brazil and Vietnam grow half of the world’s beans. Drinkers in Finland take four cups a day, more than in Italy. Roasters in Japan buy from Ethiopia and Kenya. A frost hit Brazil in July, and prices in the United States rose. Colombia’s growers want to plant hardier trees.',
  },
  {
    claim: 'cars',
    text: 'Chinese carmaker BYD will build vans in Hungary. Its rival Geely sells saloons in Germany and Israel. Toyota recalled 100,000 cars in the United States and Canada. Czech brand Skoda has left China. Renault’s chief called Spain its best market.',
  },
  {
    claim: 'banks results',
    text: 'Swiss bank UBS cut jobs in Britain, Singapore and the United States. Profits in Asia rose after it had bought its rival. Deutsche Bank lent more in Italy. Spain’s Santander said Poland and Mexico had done well. Shares in Paris closed lower.',
  },
  {
    claim: 'streaming',
    text: 'The Danish series was sold to 80 countries, among them Japan and Brazil. A British remake failed. Turkey makes more dramas than any country but the United States, and viewers in Chile, Pakistan and Serbia love them. Egypt once supplied the whole Arab world with films.',
  },
  {
    claim: 'painting',
    text: 'The gallery in Amsterdam lent the portrait to a museum in Japan. Visitors from Germany came in buses. The canvas had been stolen by a thief from France and found in a barn in Belgium. An expert from Italy cleaned it. The museum in Tokyo sent a scroll in return.',
  },
  {
    claim: 'orchestra',
    text: 'The orchestra from Venezuela will visit Austria, Germany and Britain in August. Its conductor was born in Barquisimeto and lives in Spain. Argentina’s Martha Argerich joins it in Salzburg. Critics in London praised the brass and attacked the tempi. A concert in Mexico was called off.',
  },
  {
    claim: 'dinosaurs',
    text: 'Bones found in Argentina belong to a giant that lived 90 million years ago. A team from Canada and China compared them with those of Mongolia. Teeth from Morocco tell another story. Germany’s largest museum will show a cast, a gift of an amateur from Brazil.',
  },
  {
    claim: 'storks',
    text: 'White storks leave Poland in August and cross Turkey, Syria and Israel on the way to Sudan. Those from Spain fly over Morocco. Ringers from Latvia met colleagues from Hungary at a lake. France and Germany count more nests than ten years ago.',
  },
  {
    claim: 'heatwave',
    text: 'A heatwave moved from Algeria to Spain and France and will hit Britain by Friday. Portugal closed its parks. Trains in Germany slowed down. Forecasters in Switzerland warned of storms. Greece, spared so far, expects 42 degrees on Sunday.',
  },
  {
    claim: 'asteroid',
    text: 'An asteroid the size of a bus passed Earth on Monday, astronomers in Italy said. A telescope in Chile had spotted it first. Japan plans to send a probe to a larger one, with an instrument from Germany. India and France are at work on a satellite that will measure the sea.',
  },
  {
    claim: 'murder',
    text: 'A tourist from Denmark was found dead near a lake in Morocco. Police in Spain caught a suspect on a ferry. The victim had travelled from Norway with a friend. Investigators in Rabat asked laboratories in France for help with the traces.',
  },
  {
    claim: 'drugs seizure',
    text: 'Customs officers in Belgium seized two tonnes of cocaine from Ecuador in a load of bananas. The drug was meant for the Netherlands. Three men from Albania were arrested in Ghent. In another case the police in Brazil raided a farm.',
  },
  {
    claim: 'cruise',
    text: 'The ship sails from Italy to Greece, Turkey and Cyprus. Guests from Britain pay more than those from Germany. In Croatia we visited a monastery. Egypt was dropped from the route, and Malta took its place. The captain is a Norwegian.',
  },
  {
    claim: 'wedding and royals gossip',
    text: 'The actress married her trainer in Italy. Guests flew in from Canada, India and Australia. Her former husband, a racing driver from Finland, sent roses. The dress was made in France with lace from Belgium. The couple will spend two weeks in Kenya.',
  },
  {
    claim: 'chess politics-free',
    text: 'The president of the chess federation opened the match in Astana. Ding Liren of China made a mistake on move 30. India’s Gukesh will play him again in Singapore. Norway supplied the commentators.',
  },
  {
    claim: 'company with government word',
    text: 'Danish brewer Carlsberg said its business in Russia had been taken from it. It sold its stake in a plant in China. Sales in Poland rose. The government in Copenhagen made no comment.',
  },
  {
    claim: 'marathon',
    text: 'Runners from Ethiopia and Kenya attacked together after the halfway mark in Berlin. Eliud Kipchoge left the others behind. A bomb scare delayed the start in Boston. Uganda’s Joshua Cheptegei joined the leaders. Japan sent twelve men.',
  },
  {
    claim: 'boxing',
    text: 'Ukraine’s Oleksandr Usyk beat Britain’s Tyson Fury in Riyadh. Fury accused the judges of robbing him and demanded a third fight. Saudi Arabia paid both men well. Usyk thanked his mother and the people of Ukraine.',
  },
  {
    claim: 'migration of birds and fishing',
    text: 'Cod moved north from Iceland toward Norway as the sea warmed. Mackerel now feed off Greenland. Squid from Argentina reach markets in Spain. Fishermen in Scotland caught tuna for the first time since 1954.',
  },
  {
    claim: 'theatre',
    text: 'A theatre company from Georgia performed in Edinburgh. The play shows a general who invades his neighbour and then signs a peace with himself. Lithuania’s Oskaras Korsunovas directs. Critics from Poland and Romania applauded, and a festival in South Korea has invited the troupe.',
  },
  {
    claim: 'housing',
    text: 'House prices in Canada and Australia fell. Buyers from China have left Vancouver. In Germany rents rose for the tenth year running. Sweden builds fewer flats than Denmark, and Ireland cannot find bricklayers. Lenders in New Zealand cut their rates.',
  },
  {
    claim: 'gadgets',
    text: 'South Korea’s Samsung and America’s Apple fought over a patent for rounded corners. The phone is put together in India from parts made in Taiwan and Japan. Buyers in Brazil pay most. A flaw let thieves in Nigeria read passwords.',
  },
  {
    claim: 'history museum',
    text: 'The museum in Lisbon shows maps that sailors brought from India and Brazil. Chinese porcelain fills two rooms. A sword given by an emir of Morocco hangs beside a bell from Angola. Entry is free for visitors from Portugal on Sundays.',
  },
  {
    claim: 'weather sailing',
    text: 'The yacht of France led round Cape Horn. Britain’s boat hit a whale off Argentina and withdrew. New Zealand closed the gap in a storm. Spain protested about a sail and the jury threw it out. The fleet will reach Brazil on Tuesday.',
  },
];
