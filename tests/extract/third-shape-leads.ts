import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Structures of the same articles that a third reading turned up, as families; labelled before any rule for them. */
export const THIRD_SHAPE_LEADS: readonly Lead[] = [
  // One paper or work described by two clauses, each with a doer of its own
  [
    'two-clauses',
    '1960-09-21',
    'They discussed the peace pact that Delhi has proposed and Pakistan has so far turned down.',
    'PAK REJECTS pact; ?IND NEGOTIATES pact; ?IND SUPPORTS pact',
  ],
  [
    'two-clauses',
    '1984-09-21',
    'Nothing is left of the border treaty that Chile signed and Argentina rejected.',
    'CHL SIGNS treaty; ARG REJECTS treaty',
  ],
  [
    'two-clauses',
    '2010-09-21',
    'The road leads to the pipeline that Russia built and Ukraine runs.',
    'RUS BUILDS pipeline; UKR BUILDS pipeline',
  ],
  [
    'two-clauses',
    '1979-09-21',
    'Few have read the arms treaty that Jimmy Carter signed and Ronald Reagan criticized.',
    'Carter SIGNS treaty; Reagan CRITICIZES treaty',
  ],
  [
    'two-clauses',
    '1998-09-21',
    'Here begins the railway that China paid for and Tanzania runs.',
    'CHN FUNDS railway; TZA BUILDS railway',
  ],
  [
    'two-clauses',
    '2004-09-21',
    'It is the fishing accord which Norway drafted and Iceland refused to sign.',
    'NOR NEGOTIATES accord; ISL SIGNS accord REFUSED',
  ],
  [
    'two-clauses',
    '1972-09-21',
    'She described the sugar agreement that Cuba had praised and the United States had condemned.',
    'CUB SUPPORTS agreement; USA CRITICIZES agreement',
  ],
  [
    'two-clauses',
    '2017-09-21',
    'He spoke of the climate accord that France had defended and the United States had left.',
    'FRA SUPPORTS accord; USA WITHDRAWS_FROM accord',
  ],
  [
    'two-clauses',
    '1956-09-21',
    'Nobody mentions the dam that Britain would finance and Egypt would build.',
    'GBR FUNDS dam; EGY BUILDS dam',
  ],
  [
    'two-clauses',
    '2015-09-21',
    'They opened the port that Japan had designed and India had built.',
    '?JPN BUILDS port; IND BUILDS port',
  ],
  [
    'two-clauses',
    '1991-09-21',
    'That was the peace plan that Portugal had drafted and Angola accepted.',
    'PRT NEGOTIATES plan; AGO PARTY_TO plan',
  ],
  [
    'two-clauses',
    '1967-09-21',
    'The box holds the nuclear treaty that Mexico signed and Brazil ratified.',
    'MEX SIGNS treaty; BRA SIGNS treaty',
  ],
  [
    'two-clauses',
    '1967-09-22',
    'The box holds the nuclear treaty that Mexico signed, and Brazil recognized Israel.',
    'MEX SIGNS treaty; BRA RECOGNIZES ISR',
  ],
  [
    'two-clauses',
    '1984-09-22',
    'Chile signed the border treaty, and Argentina rejected the claim.',
    'CHL SIGNS treaty',
  ],
  ['two-clauses', '1998-09-22', 'He saw the island that Japan holds and China claims.', ''],
  [
    'two-clauses',
    '2004-09-22',
    'Norway said that Iceland had left and Denmark had signed the fishing accord.',
    'DNK SIGNS accord',
  ],
  // What is only talked about is not done
  [
    'topic',
    '1960-09-21',
    'Jawaharlal Nehru and Ayub Khan left for Murree, where they are to discuss trade.',
    'Nehru MEETS Ayub_Khan',
  ],
  ['topic', '1984-09-21', 'India and Pakistan discussed trade, travel and the glacier.', '?IND MEETS PAK'],
  ['topic', '1997-09-21', 'Chile and Argentina debated trade and fisheries on Monday.', '?CHL MEETS ARG'],
  ['topic', '2006-09-21', 'Trade and arms sales were discussed by Brazil and South Africa.', '?BRA MEETS ZAF'],
  [
    'topic',
    '1972-09-21',
    'Kenya and Uganda reviewed their trade in Nairobi.',
    '?KEN MEETS UGA; ?KEN VISITS UGA; ?UGA VISITS KEN',
  ],
  ['topic', '2013-09-21', 'Turkey and Iraq touched on trade.', '?TUR MEETS IRQ'],
  ['topic', '1990-09-21', 'Poland and Finland considered trade in coal.', '?POL MEETS FIN'],
  ['topic', '1955-09-21', 'The two sides, Egypt and Sudan, took up trade and the Nile.', '?EGY MEETS SDN'],
  ['topic', '1978-09-21', 'Japan and Australia broached trade in beef.', '?JPN MEETS AUS'],
  ['topic', '2001-09-21', 'Trade topped the agenda of Mexico and Canada.', '?MEX MEETS CAN'],
  ['topic', '1966-09-21', 'Peru and Bolivia examined trade and transit.', '?PER MEETS BOL'],
  ['topic', '2019-09-21', 'Norway and Iceland talked trade.', '?NOR MEETS ISL'],
  ['topic', '2006-09-22', 'Trade between Brazil and South Africa has doubled.', 'BRA TRADES_WITH ZAF'],
  [
    'topic',
    '1997-09-22',
    'Chile and Argentina discussed their trade, which doubled last year.',
    '?CHL TRADES_WITH ARG; ?CHL MEETS ARG',
  ],
  ['topic', '1984-09-22', "India's trade with Pakistan came to a halt.", 'IND TRADES_WITH PAK'],
  ['topic', '1990-09-22', 'Poland and Finland resumed trade.', 'POL TRADES_WITH FIN'],
  // Who takes in a man that was in office does not aid his state
  ['former', '2005-07-01', 'The Dominican Republic sheltered former president Carlos Andres Perez of Venezuela.', ''],
  ['former', '1979-07-01', 'Egypt took in the former shah of Iran, Mohammad Reza Pahlavi.', ''],
  ['former', '1994-10-13', "Panama has taken in Haiti's former ruler, Raoul Cedras.", ''],
  ['former', '2003-08-11', "Nigeria shelters Liberia's ousted president, Charles Taylor.", ''],
  ['former', '1979-08-11', "Saudi Arabia shelters Idi Amin, Uganda's former president.", ''],
  ['former', '1991-05-21', "Zimbabwe took in Ethiopia's fallen leader, Mengistu Haile Mariam.", ''],
  ['former', '2006-05-21', "Qatar shelters Mauritania's former president, Maaouya Ould Taya.", ''],
  ['former', '1986-05-21', 'The United States took in Ferdinand Marcos, the former president of the Philippines.', ''],
  ['former', '1975-05-21', 'France took in 10,000 Vietnamese refugees.', 'FRA AIDS VNM'],
  ['former', '1956-11-21', 'Austria sheltered Hungarian families.', 'AUT AIDS HUN'],
  ['former', '1989-05-21', 'Austria took in East German refugees.', 'AUT AIDS DDR|DEU'],
  ['former', '1999-05-21', 'Macedonia sheltered refugees from Kosovo.', 'MKD AIDS XKX'],
  // "them both", of whom the sentence before calls one by a pronoun
  [
    'them-both',
    '1970-10-30',
    'Kenneth Kaunda reproached Edward Heath on Friday. He has hinted at a break, and Julius Nyerere has threatened the same. Milton Obote of Uganda thanked them both.',
    'Kaunda CRITICIZES Heath; Obote SUPPORTS Kaunda; Obote SUPPORTS Nyerere',
  ],
  [
    'them-both',
    '1978-10-30',
    'Anwar Sadat flew home from Washington. He was tired, and so was Menachem Begin. Jimmy Carter praised them both.',
    'Carter SUPPORTS Sadat; Carter SUPPORTS Begin; ?Sadat VISITS USA',
  ],
  [
    'them-both',
    '1999-10-30',
    'India withdrew its troops. It did so before Pakistan did. China thanked them both.',
    'CHN SUPPORTS IND; CHN SUPPORTS PAK; ?IND YIELDS_TO PAK; ?PAK YIELDS_TO IND',
  ],
  [
    'them-both',
    '2002-10-30',
    'Tony Blair flew in from London. He came before Gerhard Schroeder. Vladimir Putin received them both.',
    'Putin MEETS Blair; Putin MEETS Schroeder; ?Blair VISITS RUS; ?Schroeder VISITS RUS',
  ],
];

export const MISSED_THIRD_SHAPES: readonly MissedLead[] = [];
