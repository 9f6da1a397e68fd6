import type { Lead, MissedLead } from '../../support/lead-suite.ts';

/** Words that tell talks, visits, negotiations and mediation, 1945-2025, in sentences of our own: labelled in batches before any rule saw them (type, day, text, edges). */
export const TALKS_WORDS: readonly Lead[] = [
  [
    'MEETS',
    '1961-06-05',
    'President John Kennedy was closeted with Nikita Khrushchev for two hours in Vienna on Sunday.',
    'kennedy MEETS khrushchev',
  ],
  [
    'MEETS',
    '1978-09-12',
    'Anwar Sadat and Menachem Begin put their heads together over a map of the Sinai until midnight.',
    'sadat MEETS begin',
  ],
  [
    'MEETS',
    '2003-02-12',
    'Joschka Fischer caught up with Colin Powell on the sidelines of the Security Council.',
    'fischer MEETS powell',
  ],
  [
    'MEETS',
    '1994-01-14',
    'Bill Clinton rubbed shoulders with Boris Yeltsin at a reception in the Kremlin and later held a tete-a-tete with him.',
    'clinton MEETS yeltsin; ?clinton VISITS RUS',
  ],
  [
    'VISITS',
    '1971-07-20',
    'Henry Kissinger paid a flying visit to Pakistan before he was smuggled onward.',
    'kissinger VISITS PAK',
  ],
  ['VISITS', '1999-04-09', 'Zhu Rongji stopped off in Canada on his way home.', 'rongji VISITS CAN'],
  ['VISITS', '2015-07-28', "Barack Obama got a hero's welcome in Kenya on Friday.", 'obama VISITS KEN'],
  [
    'VISITS',
    '1959-09-16',
    'Nikita Khrushchev barnstormed across the United States, waving from train windows.',
    'khrushchev VISITS USA',
  ],
  [
    'NEGOTIATES',
    '2019-05-10',
    'American and Chinese envoys wrangled all day over a trade agreement.',
    'USA NEGOTIATES agreement; CHN NEGOTIATES agreement',
  ],
  [
    'NEGOTIATES',
    '1954-07-10',
    'France is parleying with the Viet Minh about a line of partition.',
    'FRA NEGOTIATES viet_minh',
  ],
  [
    'NEGOTIATES',
    '1987-03-02',
    'Officials of Brazil crossed swords with the International Monetary Fund over the terms of a standby agreement.',
    '?BRA NEGOTIATES agreement; ?fund NEGOTIATES agreement; ?BRA NEGOTIATES fund',
  ],
  [
    'MEDIATES',
    '1963-11-01',
    'Emperor Haile Selassie knocked heads together and got Algeria and Morocco to the table.',
    'selassie|ETH MEDIATES DZA; selassie|ETH MEDIATES MAR',
  ],
  [
    'MEDIATES',
    '2012-10-02',
    'Norway played honest broker between Colombia and the FARC.',
    'NOR MEDIATES COL; NOR MEDIATES farc',
  ],
  [
    'MEDIATES',
    '1965-08-30',
    'U Thant interposed himself between India and Pakistan with an appeal to stop the shooting.',
    'thant MEDIATES IND; thant MEDIATES PAK; ?thant REQUESTS IND; ?thant REQUESTS PAK',
  ],
  [
    'MEETS',
    '1945-07-18',
    'Harry Truman exchanged pleasantries over lunch with Joseph Stalin in Potsdam.',
    'truman MEETS stalin',
  ],
  [
    'MEETS',
    '1987-12-09',
    'Mikhail Gorbachev, stepping from his limousine, pressed the flesh of Washington crowds and then conversed for an hour with George Bush.',
    'gorbachev MEETS bush',
  ],
  [
    'MEETS',
    '2013-12-11',
    'Barack Obama and Raul Castro came face to face in the stadium in Soweto.',
    'obama MEETS castro',
  ],
  [
    'MEETS',
    '2008-11-16',
    'Felipe Calderon had a word with Hu Jintao in the margins of the summit.',
    'calderon MEETS jintao',
  ],
  [
    'VISITS',
    '1990-02-14',
    'Vaclav Havel crossed the Atlantic and set foot in Canada as president.',
    'havel VISITS CAN',
  ],
  ['VISITS', '1967-07-24', 'Charles de Gaulle disembarked in Canada from a cruiser.', 'gaulle VISITS CAN'],
  ['VISITS', '2016-03-21', 'Air Force One brought Barack Obama to Cuba on Sunday.', 'obama VISITS CUB'],
  ['VISITS', '2023-02-20', 'Joe Biden slipped unannounced into Ukraine by night train.', 'biden VISITS UKR'],
  [
    'NEGOTIATES',
    '1972-05-20',
    'Moscow and Washington were putting the finishing touches to a treaty on missile defences.',
    '?SUN NEGOTIATES treaty; USA NEGOTIATES treaty',
  ],
  [
    'NEGOTIATES',
    '2016-10-27',
    "Wallonia held up Canada's trade agreement with the European Union, over whose clauses lawyers of both sat up all night.",
    '?CAN NEGOTIATES agreement; ?union NEGOTIATES agreement; wallonia REJECTS agreement',
  ],
  [
    'NEGOTIATES',
    '1998-04-08',
    'London and Dublin haggled into the small hours over the wording of a peace agreement.',
    'GBR NEGOTIATES agreement; IRL NEGOTIATES agreement',
  ],
  [
    'MEDIATES',
    '1978-12-09',
    'The Vatican steered Chile and Argentina away from war over the Beagle Channel and on to talks.',
    'VAT MEDIATES CHL; VAT MEDIATES ARG',
  ],
  [
    'MEDIATES',
    '2023-03-11',
    'China ushered Iran and Saudi Arabia to the table in secret.',
    'CHN MEDIATES IRN; CHN MEDIATES SAU',
  ],
  [
    'MEDIATES',
    '1982-04-13',
    'Alexander Haig flew back and forth between Britain and Argentina with proposals.',
    'haig MEDIATES GBR; haig MEDIATES ARG; ?haig VISITS GBR; ?haig VISITS ARG',
  ],
];

/** Not read right yet, with what is missing. */
export const MISSED_TALKS_WORDS: readonly MissedLead[] = [];
