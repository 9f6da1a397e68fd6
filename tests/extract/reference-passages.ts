import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Passages in the manner of articles, each with a deed of which an end stands in another sentence. Written and labelled at once, after the
 * rules for `reference-leads.ts` and before any run on them.
 */
export const REFERENCE_PASSAGES: readonly Lead[] = [
  [
    'ties',
    '1976-06-02',
    'Britain and Iceland have fought three wars over cod. Diplomatic relations, which Reykjavik severed in February, are to be restored this week.',
    'ISL CUTS_TIES_WITH GBR; ?GBR RECOGNIZES ISL PLANNED; ?ISL RECOGNIZES GBR PLANNED; ?GBR ATTACKS ISL; ?ISL ATTACKS GBR',
  ],
  [
    'ties',
    '2016-01-05',
    'Saudi Arabia executed a Shiite cleric on Saturday, and a mob in Tehran burned its embassy that night. The kingdom cut relations with Iran on Sunday, and Bahrain did so a day later.',
    'SAU CUTS_TIES_WITH IRN; BHR CUTS_TIES_WITH IRN; ?IRN ATTACKS SAU',
  ],
  [
    'ties',
    '1984-04-23',
    'A shot from the Libyan embassy in London killed a policewoman last week. Britain broke off relations on Sunday and gave the diplomats seven days to leave.',
    '?LBY ATTACKS GBR; GBR CUTS_TIES_WITH LBY; ?GBR EXPELS LBY',
  ],
  [
    'ties',
    '2005-03-12',
    'Rwanda closed its embassy in Paris. France answered by recalling its ambassador.',
    'RWA CUTS_TIES_WITH FRA; FRA CUTS_TIES_WITH RWA',
  ],
  [
    'ties',
    '2012-05-30',
    'After the massacre at Houla, Germany and Italy expelled the Syrian ambassadors. Damascus declared the Dutch chargé unwelcome.',
    'DEU EXPELS SYR; ITA EXPELS SYR; SYR EXPELS NLD',
  ],
  [
    'answer',
    '1973-10-25',
    'Moscow proposed on Wednesday that both powers send troops to Egypt. Washington rejected the proposal and put its forces on alert.',
    'USA REJECTS SUN|RUS; ?USA MOBILIZES_AGAINST SUN',
  ],
  [
    'answer',
    '1995-07-20',
    'The United Nations asked France for helicopters. Paris agreed, but asked for time.',
    'united_nations REQUESTS FRA; ?FRA AGREES_WITH united_nations; ?FRA REQUESTS united_nations; ?FRA SUPPLIES united_nations; ?FRA AIDS united_nations',
  ],
  [
    'answer',
    '2019-10-16',
    'President Donald Trump urged Turkey to halt its offensive in Syria. President Recep Tayyip Erdogan dismissed the appeal.',
    'trump REQUESTS TUR; erdogan REJECTS trump|USA; TUR ATTACKS SYR',
  ],
  ['answer', '1992-08-12', 'Croatia accused Serbia of running camps. Belgrade denied it.', 'HRV ACCUSES SRB'],
  [
    'answer',
    '2021-06-20',
    'Ethiopia told Sudan that the filling of the dam would go on. Khartoum called the decision a threat and asked the Security Council to meet.',
    'SDN REQUESTS security_council; ?SDN CRITICIZES ETH; ?SDN ACCUSES ETH',
  ],
  [
    'answer',
    '1983-09-02',
    'A Soviet fighter shot down a South Korean airliner on Thursday. President Ronald Reagan called the attack barbaric, and Seoul demanded compensation.',
    'SUN ATTACKS KOR; reagan CRITICIZES SUN; KOR REQUESTS SUN',
  ],
  [
    'answer',
    '2001-04-12',
    'China detained the crew of an American spy plane for eleven days. It freed them on Thursday after Washington had said that it was very sorry.',
    'CHN COERCES USA; CHN YIELDS_TO USA; ?USA YIELDS_TO CHN',
  ],
  [
    'people',
    '1978-12-26',
    'Vietnamese divisions crossed the border on Christmas Day. They took Kratie within a week, and China condemned the invasion.',
    'CHN CRITICIZES VNM; ?VNM ATTACKS KHM',
  ],
  [
    'people',
    '1983-10-26',
    'American marines and rangers landed in Grenada at dawn. They captured 600 Cubans, most of them builders.',
    'USA ATTACKS GRD; USA COERCES CUB',
  ],
  [
    'people',
    '2014-03-02',
    'Russian soldiers without badges are all over Crimea. They have surrounded Ukrainian barracks and seized two Ukrainian ships.',
    '?RUS COERCES UKR; RUS COERCES UKR; ?RUS ATTACKS UKR',
  ],
  [
    'people',
    '1999-06-12',
    'Russian paratroopers drove into Pristina overnight. The soldiers blocked the airport, and NATO protested.',
    '?nato CRITICIZES RUS',
  ],
  [
    'people',
    '1961-12-19',
    'Indian troops entered Goa on Monday. The Portuguese surrendered after 26 hours.',
    'IND ATTACKS PRT; ?PRT YIELDS_TO IND',
  ],
  [
    'envoy',
    '2018-03-06',
    'A South Korean delegation led by Chung Eui-yong flew to Pyongyang on Monday. Kim Jong-un, the North Korean leader, gave the visitors dinner.',
    'KOR VISITS PRK; ?chung VISITS PRK; ?KOR MEETS kim; ?chung MEETS kim',
  ],
  [
    'envoy',
    '1971-07-16',
    'Henry Kissinger, the American national security adviser, slipped into Peking last week. Chou En-lai, the Chinese prime minister, asked his guest to bring the president.',
    'kissinger VISITS CHN; chou REQUESTS kissinger',
  ],
  [
    'envoy',
    '1990-02-12',
    'Iraq sent an envoy to Kuwait last week. The envoy demanded ten billion dollars and was refused.',
    'IRQ VISITS KWT; IRQ REQUESTS KWT; ?KWT REJECTS IRQ',
  ],
  [
    'envoy',
    '2003-08-28',
    'Japan will send a team of engineers to Iraq in November. The team will repair power stations.',
    'JPN AIDS IRQ PLANNED; ?JPN VISITS IRQ PLANNED',
  ],
  [
    'guest',
    '1967-07-26',
    'General Charles de Gaulle arrived in Canada on Sunday. His host, Prime Minister Lester Pearson, called his words unacceptable, and the visitor flew home without seeing him.',
    'gaulle VISITS CAN; pearson CRITICIZES gaulle; ?gaulle MEETS pearson REFUSED',
  ],
  [
    'guest',
    '2009-11-17',
    'US President Barack Obama flew to Beijing on Monday. President Hu Jintao told his guest that trade must stay open.',
    'obama VISITS CHN; hu MEETS obama',
  ],
  [
    'guest',
    '1988-05-30',
    'Ronald Reagan arrived in Moscow on Sunday. Mikhail Gorbachev, the Soviet leader, welcomed him in the Kremlin, and the two talked for an hour.',
    'reagan VISITS SUN; gorbachev MEETS reagan',
  ],
  [
    'object',
    '1948-05-15',
    'Israel is one day old. Egyptian planes bombed its largest city this morning, and the United States recognized it within minutes.',
    'EGY ATTACKS ISR; USA RECOGNIZES ISR',
  ],
  [
    'object',
    '2010-01-15',
    'Haiti lies in ruins. Cuba sent it doctors, and the World Bank promised the country 100 million dollars.',
    'CUB AIDS HTI; world_bank AIDS HTI',
  ],
  [
    'object',
    '1993-03-13',
    'North Korea said on Friday that it would leave the nuclear treaty. South Korea urged its government to think again.',
    'PRK WITHDRAWS_FROM treaty; KOR REQUESTS PRK',
  ],
  [
    'object',
    '1998-05-14',
    'India has tested five bombs in three days. Japan froze its aid to the country, and Germany called off talks with it.',
    'JPN AIDS IND SUSPENDED; DEU MEETS IND CANCELLED; ?DEU NEGOTIATES IND CANCELLED',
  ],
  [
    'object',
    '1965-11-12',
    'Rhodesia declared itself independent on Thursday. Britain imposed sanctions on it the same day.',
    'GBR SANCTIONS ZWE|RHO',
  ],
  [
    'object',
    '2013-12-20',
    'Ukraine is close to default. Russia will buy bonds worth 15 billion dollars from it and cut the price of the gas that it sells to its neighbour.',
    '?RUS FUNDS UKR PLANNED; RUS SUPPLIES UKR; ?RUS AIDS UKR PLANNED',
  ],
  [
    'object',
    '1980-09-20',
    'Iraq tore up the Algiers accord on Wednesday. Its army has massed tanks on the border with its eastern neighbour, Iran.',
    'IRQ WITHDRAWS_FROM algiers; IRQ MOBILIZES_AGAINST IRN',
  ],
  [
    'each',
    '1969-03-16',
    'Soviet and Chinese troops fought for an island in the Ussuri on Saturday. Each side accused the other of firing first.',
    'SUN ATTACKS CHN; CHN ATTACKS SUN; SUN ACCUSES CHN; CHN ACCUSES SUN',
  ],
  [
    'each',
    '2008-08-20',
    'Georgia and Russia have agreed to a truce, but neither trusts the other. They exchanged prisoners on Tuesday.',
    '?GEO PARTY_TO truce; ?RUS PARTY_TO truce; ?GEO AGREES_WITH RUS; GEO COOPERATES_WITH RUS; ?GEO SIGNS truce; ?RUS SIGNS truce',
  ],
  [
    'each',
    '2011-02-07',
    'Thai and Cambodian soldiers exchanged fire near the temple of Preah Vihear on Sunday. The two governments blamed one another.',
    'THA ATTACKS KHM; KHM ATTACKS THA; THA ACCUSES KHM; KHM ACCUSES THA',
  ],
  [
    'paper',
    '1994-12-06',
    'Ukraine, Russia and the United States signed a memorandum in Budapest on Monday. Under it Kiev gives up its warheads, and the other two respect its borders.',
    'UKR SIGNS memorandum; RUS SIGNS memorandum; USA SIGNS memorandum; ?UKR YIELDS_TO RUS; ?UKR YIELDS_TO USA',
  ],
  [
    'paper',
    '1972-05-28',
    'Leonid Brezhnev and Richard Nixon signed a treaty on missile defences on Friday. The Senate ratified it in August, and China condemned it.',
    'brezhnev SIGNS treaty; nixon SIGNS treaty; senate SIGNS treaty; CHN CRITICIZES treaty',
  ],
  [
    'paper',
    '2015-07-16',
    'Iran and six powers reached a nuclear deal in Vienna on Tuesday. Israel called it a historic mistake; Pakistan welcomed the accord.',
    'IRN SIGNS deal; ISR CRITICIZES deal; PAK SUPPORTS deal|accord',
  ],
  [
    'office',
    '2002-09-03',
    'Joschka Fischer, the German foreign minister, warned against a war in Iraq. The minister met his French counterpart, Dominique de Villepin, on Monday.',
    'fischer MEETS villepin',
  ],
  [
    'office',
    '1956-07-27',
    "Gamal Abdel Nasser, Egypt's president, seized the Suez Canal on Thursday. Sir Anthony Eden condemned him, and the French government compared the colonel with Hitler.",
    'eden CRITICIZES nasser; ?FRA CRITICIZES nasser; ?EGY COERCES suez',
  ],
  [
    'office',
    '2022-08-03',
    'Nancy Pelosi, the Speaker of the House, landed in Taipei on Tuesday. China summoned the American ambassador over the visit, and its warships sailed toward the island.',
    'pelosi VISITS TWN; CHN CRITICIZES USA; CHN MOBILIZES_AGAINST TWN',
  ],
  [
    'nobody',
    '1997-05-20',
    'Mobutu has fled, and Kinshasa is quiet. Angola withdrew its ambassador for talks at home.',
    '',
  ],
  ['nobody', '1985-03-15', 'Peru and Chile held elections on Sunday. Argentina sent it a telegram.', ''],
  [
    'nobody',
    '2007-04-04',
    'Iran seized 15 British sailors in March. Spain demanded an explanation.',
    'IRN COERCES GBR',
  ],
  ['nobody', '1979-08-08', 'Nigeria has taken over the oil fields. The delegation returned home in silence.', ''],
];

export const MISSED_REFERENCE_PASSAGES: readonly MissedLead[] = [];
