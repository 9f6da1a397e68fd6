import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Sentences of readouts, communiqués, ministries' notes and agency copy, in our own words; each rule beside one that looks alike and says something else. */
export const REGISTER_LEADS: readonly Lead[] = [
  // An office said with its state is nobody's who holds such an office elsewhere
  ['030', '2023-05-10', 'The President of Chile met the President of Peru.', 'CHL MEETS PER'],
  [
    '030',
    '2023-05-10',
    'President Ali Bongo visited Japan. The President of Chad met the President of Niger.',
    'Bongo VISITS JPN; TCD MEETS NER',
  ],
  [
    '030',
    '2023-05-10',
    'President Boric visited Japan. The president of Chile met Fumio Kishida.',
    'Boric VISITS JPN; Boric MEETS Kishida',
  ],
  [
    '020',
    '2023-05-10',
    'The President of Chile conveyed an invitation to the President of Peru to visit Santiago.',
    'CHL REQUESTS PER; ?PER VISITS CHL',
  ],
  // Who is named behind an office is the one, and not his state besides
  [
    '010',
    '1974-11-24',
    'The Soviet leader, Leonid Brezhnev, and President Gerald Ford signed a communique in Vladivostok.',
    'Brezhnev SIGNS communique; Ford SIGNS communique; ?Brezhnev MEETS Ford; ?Ford VISITS SUN',
  ],
  [
    '030',
    '1975-05-10',
    'The Polish premier, Piotr Jaroszewicz, and his Czech colleague, Lubomir Strougal, met in Geneva.',
    'Jaroszewicz MEETS Strougal',
  ],
  [
    '112',
    '2023-05-10',
    "Sudan's army chief accused Chad of arming rebels.",
    'Sudanese_army|SDN ACCUSES TCD; ?TCD AIDS SDN; ?TCD SUPPLIES SDN',
  ],
  [
    '110',
    '2023-05-10',
    "The chairman of the African Union condemned Chad. NATO's secretary-general warned Albania.",
    'African_Union CRITICIZES TCD; NATO WARNS ALB',
  ],
  // The head of a body that no state owns acts for it where no person may, and not for his own state
  [
    '033',
    '2018-10-10',
    'European Commission President Jean-Claude Juncker promised Ukraine 5 billion euros.',
    'European_Commission AIDS UKR',
  ],
  ['050', '2018-10-10', 'NATO Secretary General Jens Stoltenberg thanked Norway.', 'Stoltenberg SUPPORTS NOR'],
  ['033', '2018-10-10', "Norway's prime minister, Erna Solberg, promised Ukraine 5 million euros.", 'NOR AIDS UKR'],
  // Soviet troops stay Soviet ever after, and what is left of them does not
  ['190', '2024-05-10', 'Soviet troops invaded Afghanistan in 1979.', 'SUN ATTACKS AFG on 1979'],
  [
    '072',
    '2024-05-10',
    'Ukraine received Soviet tanks from Poland and scrapped its Soviet-era missiles.',
    'POL SUPPLIES UKR',
  ],
  // Who is met is of another state
  ['030', '2024-05-10', 'Soviet leader Leonid Brezhnev met President Nixon in 1972.', 'Brezhnev MEETS Nixon on 1972'],
  // What is vetoed does not come about; what flies over a state does not hit it
  ['120', '2024-05-10', 'France vetoed Britain’s entry into the Common Market.', 'FRA REJECTS GBR'],
  ['120', '2024-05-10', 'France vetoed the sale of German jets to Iraq.', '?FRA REJECTS DEU'],
  ['150', '2024-05-10', 'North Korea fired a missile over Japan.', 'PRK MOBILIZES_AGAINST JPN'],
  ['190', '2024-05-10', 'North Korea fired a missile at Japan.', 'PRK ATTACKS JPN'],
  // A clause that belongs to a paper's name is taken with its verb
  [
    '057',
    '2024-05-10',
    'Saudi Arabia and Iran signed a deal that China brokered.',
    'SAU SIGNS that_China_brokered; IRN SIGNS that_China_brokered; ?CHN MEDIATES SAU; ?CHN MEDIATES IRN; ?CHN NEGOTIATES deal',
  ],
  // Of several who do something none is meant by the description of whom they do it to
  ['040', '2023-05-10', 'Fiji, Samoa and Tonga recognised the new government.', ''],
  [
    '110',
    '2023-05-10',
    'Chad had a coup. Fiji and Tonga criticized the government.',
    'FJI CRITICIZES TCD; TON CRITICIZES TCD',
  ],
  // Whose loan it is stands before it as well
  ['070', '2023-05-10', 'Egypt accepted an IMF loan of 8 billion dollars.', 'Monetary_Fund AIDS EGY'],
  ['070', '2023-05-10', 'Egypt accepted American food aid.', 'USA AIDS EGY'],
  ['071', '2023-05-10', 'Egypt received American jets.', 'USA SUPPLIES EGY'],
  // The first of his name; but "I" behind a town is who speaks
  ['030', '1963-05-10', 'Haile Selassie I received Marshal Josip Broz Tito.', 'Selassie MEETS Tito'],
  ['030', '2023-05-10', '"In New York I met President Macron," Volodymyr Zelensky said.', 'Zelensky MEETS Macron'],
  // From whom goods are bought counts before whose they are
  ['071', '2020-05-10', 'Somalia bought Russian jets from Libya.', 'LBY SUPPLIES SOM'],
  ['071', '2020-05-10', 'Somalia ordered Russian jets.', 'RUS SUPPLIES SOM'],
  ['166', '2020-05-10', 'Somalia expelled its Soviet advisers in 1977.', 'SOM EXPELS SUN on 1977'],
  // Years are no part of a name
  [
    '085',
    '2020-05-10',
    'Egypt built the Aswan dam between 1960 and 1970.',
    'EGY BUILDS Aswan_dam on 1960-01-01..1970-12-31',
  ],
  // Who is described does what is said of him, and not who says so
  ['070', '1983-08-10', 'Chad praised Mali, which Niger says helped Sudan.', 'TCD SUPPORTS MLI; MLI AIDS SDN by NER'],
  ['071', '1983-08-10', 'Chad bombed rebels that France said were armed by Libya.', ''],
  [
    '190',
    '1983-08-10',
    'Chad attacked Mali, which it said had attacked Niger.',
    'TCD ATTACKS MLI; MLI ATTACKS NER by TCD; ?TCD ACCUSES MLI',
  ],
  [
    '057',
    '1983-08-10',
    'Chad signed the accord that France said Libya had broken.',
    'TCD SIGNS accord; ?LBY REJECTS accord',
  ],
  // Land is handed over, and is no goods
  ['081', '2024-05-10', 'Armenia handed over four villages to Azerbaijan.', '?ARM YIELDS_TO AZE'],
  // From where troops are to go is not who is asked
  ['025', '1980-09-21', 'China demanded the withdrawal of Soviet troops from Afghanistan.', 'CHN REQUESTS SUN'],
  ['025', '1980-09-21', 'China demanded the return of the islands from Japan.', 'CHN REQUESTS JPN'],
  // Money with its code before it is money
  ['033', '2024-04-18', 'The European Union will provide EUR 50 billion to Ukraine.', 'European_Union AIDS UKR'],
  // Two papers in a row are two
  [
    '057',
    '1980-09-21',
    'Kenya and China signed an agreement on trade and a cultural agreement.',
    'KEN SIGNS agreement_on_trade; CHN SIGNS agreement_on_trade; KEN SIGNS cultural_agreement; CHN SIGNS cultural_agreement',
  ],
  // The next line is another speaker's
  [
    '110',
    '2024-04-01',
    'Press conference by Foreign Ministry spokesperson Mao Ning of China\n\nReuters: The Philippines is angry. Any comment?\nMao Ning: We have lodged a protest with Manila.\n\nAFP: Thank you.\nMao Ning: Goodbye.',
    'CHN CRITICIZES PHL by Mao_Ning',
  ],
  // Who is no longer in office acts for nobody
  ['000', '2023-05-10', 'Peru thanked Cuba. The former president of Chile met the king of Spain.', 'PER SUPPORTS CUB'],
  ['012', '1980-03-23', 'The Shah of Iran flew to Egypt.', 'IRN VISITS EGY'],
  // Whoever accepts an invitation is the one to go
  [
    '032',
    '2023-05-10',
    'Joe Biden accepted an invitation from Fumio Kishida to visit Japan.',
    'Biden VISITS JPN PLANNED',
  ],
  ['032', '2023-05-10', 'Joe Biden heard of a call from Fumio Kishida to visit Japan.', ''],
  // Who is helped in doing something does it, and who joins others does it too
  [
    '050',
    '2019-04-09',
    'The Netherlands supported Vietnam in implementing the Paris Agreement.',
    'NLD SUPPORTS VNM; VNM PARTY_TO Paris_Agreement',
  ],
  [
    '110',
    '2019-04-09',
    'The Netherlands joined Vietnam in condemning China.',
    'NLD CRITICIZES CHN; VNM CRITICIZES CHN',
  ],
  // A state's unity, independence and defence stand for the state
  ['050', '2024-01-03', 'Turkey supported the unity of Somalia.', 'TUR SUPPORTS SOM'],
  ['050', '2023-05-05', 'The United States reaffirmed its commitment to the defense of Japan.', 'USA SUPPORTS JPN'],
  ['050', '2023-05-05', 'India reaffirmed its commitment to Nepal.', 'IND SUPPORTS NPL'],
  ['000', '2023-05-05', 'Iran reaffirmed its commitment to the withdrawal of troops from Iraq.', ''],
  // Papers are hailed by their signing, and works paid for by what is done on them
  [
    '050',
    '2023-05-05',
    'India hailed the signing of the accord between Nepal and China.',
    'IND SUPPORTS accord; ?NPL SIGNS accord; ?CHN SIGNS accord; ?NPL PARTY_TO accord; ?CHN PARTY_TO accord',
  ],
  [
    '061',
    '2017-06-26',
    'The World Bank allocated a grant of 30 million dollars for the rehabilitation of the Nurek hydropower plant.',
    'World_Bank FUNDS Nurek',
  ],
  ['061', '2017-06-26', 'The World Bank allocated a grant for a study of rivers.', ''],
];

export const MISSED_REGISTER_LEADS: readonly MissedLead[] = [
  [
    '025',
    '1980-09-21',
    'China demanded the withdrawal of foreign troops from Afghanistan.',
    '',
    'troops are taken to be from where they are to leave',
  ],
  [
    '030',
    '1975-05-10',
    'The Polish premier, the Czech premier and Gerald Ford met in Geneva.',
    'POL MEETS CSK; POL MEETS Ford; CSK MEETS Ford',
    'two offices and a name in one list',
  ],
];
