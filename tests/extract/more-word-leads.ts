import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Words that four unseen articles turned up, each with its near-synonyms: verdicts, papers attacked, invitations taken up, goods held up, builders who
 * give up, papers by the bundle. Written and labelled before any frame for them; an empty fourth field must give no edge.
 */
export const WORD_LEADS: readonly Lead[] = [
  // What is judged sound or worthless, a lifeline or a trap
  ['verdict', '1974-02-20', 'Sweden called the border treaty a lifeline.', 'SWE SUPPORTS treaty'],
  ['verdict', '1984-12-20', 'Colombia called the border treaty a bright spot in a dark year.', 'COL SUPPORTS treaty'],
  [
    'verdict',
    '1991-02-20',
    'Czech President Vaclav Havel described the border treaty as a beacon of hope.',
    'Havel SUPPORTS treaty',
  ],
  ['verdict', '1999-02-20', 'Jordan called the peace accord a boon for the region.', 'JOR SUPPORTS accord'],
  ['verdict', '2016-02-20', 'France hailed the peace accord as a monument to reason.', 'FRA SUPPORTS accord'],
  ['verdict', '1959-02-20', 'Greece considered the border treaty fair and balanced.', 'GRC SUPPORTS treaty'],
  ['verdict', '1958-06-20', 'The World Bank judged the Kariba dam viable.', 'World_Bank SUPPORTS Kariba'],
  ['verdict', '1961-06-20', 'Germany deemed the Volta dam worthwhile.', 'DEU SUPPORTS Volta'],
  [
    'verdict',
    '1962-06-20',
    'Experts of the World Bank pronounced the Mangla dam feasible.',
    '?World_Bank SUPPORTS Mangla',
  ],
  ['verdict', '1971-02-20', 'Israel called the peace accord a trap.', 'ISR CRITICIZES accord'],
  ['verdict', '1977-09-20', 'Panama described the border treaty as a sell-out.', 'PAN CRITICIZES treaty'],
  ['verdict', '1960-05-20', 'Pakistan called the border treaty a scrap of paper.', 'PAK CRITICIZES treaty'],
  ['verdict', '1973-05-20', 'Saigon dismissed the peace accord as a charade.', 'VNM CRITICIZES accord'],
  ['verdict', '1964-05-20', 'The World Bank declared the Kapiri railway worthless.', 'World_Bank CRITICIZES railway'],
  ['verdict', '1964-09-20', 'The World Bank considered the Bumbuna dam uneconomic.', 'World_Bank CRITICIZES dam'],
  ['verdict', '1993-05-20', 'Bosnia called the peace accord unworkable.', 'BIH CRITICIZES accord'],
  ['verdict', '1992-05-20', 'Cuba branded the border treaty a fig leaf.', 'CUB CRITICIZES treaty'],
  ['verdict', '1955-05-20', 'Egypt called the defence pact a death warrant for Arab unity.', 'EGY CRITICIZES pact'],
  ['verdict', '1979-05-20', 'Syria wrote off the border treaty as a swindle.', 'SYR CRITICIZES treaty'],
  ['verdict', '1988-05-20', 'Angola called the peace accord lopsided.', 'AGO CRITICIZES accord'],
  ['verdict', '1995-05-20', 'Ghana called the border treaty a document of nine pages.', ''],
  // Papers that are attacked in words
  [
    'attack',
    '1960-11-20',
    'Members from Rajasthan and Asoka Mehta attacked the border treaty as too generous.',
    '?Mehta CRITICIZES treaty',
  ],
  ['attack', '1978-11-20', 'Senator Jesse Helms attacked the border treaty as a giveaway.', 'Helms CRITICIZES treaty'],
  ['attack', '1979-11-20', 'Libya assailed the peace accord.', 'LBY CRITICIZES accord'],
  ['attack', '1992-11-20', 'Iceland attacked the fishing agreement in parliament.', 'ISL CRITICIZES agreement'],
  [
    'attack',
    '1972-11-20',
    "Norway's foreign minister, Andreas Cappelen, savaged the border treaty.",
    'Cappelen CRITICIZES treaty',
  ],
  ['attack', '1991-01-20', 'Iraq attacked the port.', ''],
  // Invitations that are taken up
  [
    'invited',
    '1960-11-05',
    'President Habib Bourguiba accepted an invitation to Moscow.',
    'Bourguiba VISITS RUS|SUN PLANNED',
  ],
  ['invited', '1999-11-05', "Jordan's King Abdullah took up an invitation to Berlin.", 'Abdullah VISITS DEU PLANNED'],
  ['invited', '2011-11-05', 'Prime Minister Naoto Kan turned down an invitation to Tehran.', 'Kan VISITS IRN REFUSED'],
  ['invited', '1973-11-05', 'President Josip Broz Tito accepted an invitation to the reception.', ''],
  // Sides that make it up are welcomed both
  [
    'both',
    '1989-05-20',
    'China and the Soviet Union made peace in May. Mongolia welcomed the reconciliation.',
    'CHN AGREES_WITH SUN; MNG SUPPORTS CHN; MNG SUPPORTS SUN',
  ],
  [
    'both',
    '2018-07-20',
    'Ethiopia and Eritrea made peace on Monday. Djibouti hailed the rapprochement.',
    'ETH AGREES_WITH ERI; DJI SUPPORTS ETH; DJI SUPPORTS ERI',
  ],
  [
    'both',
    '2023-03-20',
    'Iran and Saudi Arabia made peace in Beijing. Oman praised the thaw.',
    'IRN AGREES_WITH SAU; OMN SUPPORTS IRN; OMN SUPPORTS SAU',
  ],
  ['both', '1979-03-20', 'Ghana welcomed the spring.', ''],
  // Goods and trains that are held up
  ['held-up', '2012-11-20', 'Uzbekistan held up Tajik trains at the border.', 'UZB CUTS_TIES_WITH TJK'],
  [
    'held-up',
    '2015-11-20',
    'India turned back Nepalese lorries at Raxaul.',
    'IND CUTS_TIES_WITH NPL; ?IND SANCTIONS NPL',
  ],
  ['held-up', '1966-01-20', 'Rhodesia stopped Zambian coal trains.', 'ZWE CUTS_TIES_WITH ZMB'],
  ['held-up', '2021-01-20', 'Benin blocked Nigerien lorries at the river.', 'BEN CUTS_TIES_WITH NER'],
  ['held-up', '1999-01-20', 'Rain held up Chilean trains.', ''],
  // Builders at work, and builders who give up
  ['works', '2016-05-21', 'Gazprom pulled out of the Kambarata dam.', 'Gazprom PARTICIPATES_IN Kambarata CANCELLED'],
  ['works', '2011-05-21', 'Exxon withdrew from the Sakhalin pipeline.', 'Exxon PARTICIPATES_IN Sakhalin CANCELLED'],
  ['works', '1956-07-21', 'Britain dropped out of the Aswan dam.', 'GBR PARTICIPATES_IN Aswan CANCELLED'],
  ['works', '1966-05-21', 'China broke ground on the Sirimavo railway.', 'CHN BUILDS Sirimavo'],
  ['works', '1970-05-21', 'Zambia turned the first sod of the Kapiri railway.', 'ZMB BUILDS Kapiri'],
  ['works', '1975-05-21', 'The workers pulled out of the dam.', ''],
  // Home without signing
  ['unsigned', '2005-06-30', 'Barbados went home without signing the border treaty.', 'BRB SIGNS treaty REFUSED'],
  ['unsigned', '1999-03-19', 'Serbia left Rambouillet without signing the peace accord.', 'SRB SIGNS accord REFUSED'],
  [
    'unsigned',
    '1982-12-11',
    'The United States walked out without signing the maritime convention.',
    'USA SIGNS convention REFUSED',
  ],
  ['unsigned', '1978-12-11', 'Egypt departed without having signed the defence pact.', 'EGY SIGNS pact REFUSED'],
  ['unsigned', '1963-08-05', 'France said nothing about signing the border treaty.', ''],
  // Papers by the bundle
  [
    'bundle',
    '2018-03-10',
    'Presidents Shavkat Mirziyoyev and Emomali Rahmon signed a package of 27 documents.',
    'Mirziyoyev SIGNS documents; Rahmon SIGNS documents',
  ],
  [
    'bundle',
    '1996-03-10',
    'Turkey and Israel signed a series of agreements.',
    'TUR SIGNS agreements; ISR SIGNS agreements',
  ],
  [
    'bundle',
    '2006-03-10',
    'China and Angola signed a raft of contracts in Luanda.',
    'CHN SIGNS contracts; AGO SIGNS contracts',
  ],
  ['bundle', '1987-03-10', 'Poland and Hungary signed a set of protocols.', 'POL SIGNS protocols; HUN SIGNS protocols'],
  [
    'bundle',
    '2014-03-10',
    'Russia and Egypt signed two dozen memorandums.',
    'RUS SIGNS memorandums; EGY SIGNS memorandums',
  ],
  ['bundle', '1988-03-10', 'Chile and Peru exchanged a bundle of letters.', ''],
];

export const MISSED_WORDS: readonly MissedLead[] = [
  [
    'verdict',
    '2014-06-20',
    'The World Bank found the Rogun dam sound.',
    'World_Bank SUPPORTS Rogun',
    '"sound" behind its object is taken for a verb',
  ],
  [
    'works',
    '1988-05-21',
    'Impregilo has been at work on the Bumbuna dam since 1982.',
    'Impregilo BUILDS Bumbuna',
    '"be at work on" is not found behind "has been … since"',
  ],
  [
    'works',
    '2019-05-21',
    'The Hitachi group walked away from the Wylfa power plant.',
    'Hitachi PARTICIPATES_IN Wylfa CANCELLED',
    '"walked away from" is taken for a way gone',
  ],
];
