import type { Lead, MissedLead } from '../support/lead-suite.ts';

/**
 * Whose deed it is and on whom: places that do nothing, owners of what is named, firms that are no states, descriptions of who acts, in our
 * own words. Each is followed by one that looks alike and says it.
 */
export const WHOSE_DEED_LEADS: readonly Lead[] = [
  // Towns of a list behind "from" are places, the last as well; a town before a verb acts
  [
    '161',
    '1987-05-02',
    'Kenya withdrew its ambassadors from Berlin and Oslo.',
    'KEN CUTS_TIES_WITH DEU|DDR; KEN CUTS_TIES_WITH NOR',
  ],
  [
    '161',
    '1999-05-02',
    'Kenya and Chad withdrew their envoys from Berlin, Oslo and Quito.',
    'KEN CUTS_TIES_WITH DEU; KEN CUTS_TIES_WITH NOR; KEN CUTS_TIES_WITH ECU; TCD CUTS_TIES_WITH DEU; TCD CUTS_TIES_WITH NOR; TCD CUTS_TIES_WITH ECU',
  ],
  [
    '161',
    '1999-05-02',
    'Kenya recalled its ambassador from Oslo and Berlin condemned the step.',
    'KEN CUTS_TIES_WITH NOR; DEU CRITICIZES KEN',
  ],
  // What somebody tells another of himself is no request; what the other must do is one
  ['02', '1999-05-02', 'Finland told Chad that it would quit the pact.', '?FIN WITHDRAWS_FROM pact PLANNED'],
  ['02', '1999-05-02', 'Norway told Chad that it must apologize.', 'NOR REQUESTS TCD'],
  ['02', '1999-05-02', 'Norway told Chad to stop the raids.', 'NOR REQUESTS TCD'],
  ['13', '1999-05-02', 'Chad warned Gabon about the debt that it owed to Kenya.', 'TCD WARNS GAB'],
  // "So did X" says again what the sentence right before says, and not an older deed
  [
    '042',
    '1999-05-02',
    "Chad's foreign minister visited Norway in May. Kenya lobbied for the return of Gabon. So did Peru, an old friend.",
    'TCD VISITS NOR; ?KEN SUPPORTS GAB; ?PER SUPPORTS GAB',
  ],
  ['051', '1999-05-02', 'Kenya praised Gabon. So did Peru, an old friend.', 'KEN SUPPORTS GAB; PER SUPPORTS GAB'],
  // What is complained of stands behind the verb, not in the clause before it
  [
    '111',
    '2017-02-01',
    'Algeria and Kenya spoke, and President Idriss Deby of Chad complained that his fellow leaders had slept.',
    '',
  ],
  ['111', '2017-02-01', 'Gabon must wait, and Chad complained.', '?TCD CRITICIZES GAB'],
  // Whose the firm is does not sign with it
  [
    '057',
    '2017-02-01',
    "Greece's DEPA signed a memorandum with Gazprom and Italy's Edison.",
    'depa SIGNS memorandum; gazprom SIGNS memorandum; edison SIGNS memorandum',
  ],
  [
    '057',
    '2017-02-01',
    "Chad signed a memorandum with Italy's government.",
    'TCD SIGNS memorandum; ITA SIGNS memorandum',
  ],
  ['057', '2017-02-01', 'Uganda signed a contract with the Kenyan monopoly.', 'UGA SIGNS contract'],
  ['057', '2017-02-01', 'Uganda signed a contract with the Kenyan side.', 'UGA SIGNS contract; KEN SIGNS contract'],
  // What describes the one who acts, behind a time
  ['111', '1999-05-02', 'NATO, for decades a cautious body, condemned Chad.', 'nato CRITICIZES TCD'],
  ['111', '1999-05-02', 'NATO, since 1949 a club of the cautious, condemned Chad.', 'nato CRITICIZES TCD'],
  ['111', '1999-05-02', 'Norway, after years of talks, condemned Chad.', 'NOR CRITICIZES TCD'],
  // Whose promise it is does what is promised
  [
    '08',
    '1999-05-02',
    'Norway welcomed a promise from Libya to pull out of Chad.',
    'LBY YIELDS_TO TCD; ?NOR SUPPORTS LBY',
  ],
  ['08', '1999-05-02', 'Norway used a pause to pull out of Chad.', 'NOR YIELDS_TO TCD'],
  // A house handed over is no good
  ['07', '1992-05-02', 'Kenya handed over the Libyan embassy to Chad.', ''],
  ['07', '1992-05-02', 'Kenya handed over two frigates to Chad.', 'KEN SUPPLIES TCD'],
  // A people that shares the plural behind it does nothing besides who is named
  [
    '040',
    '1992-05-02',
    'The Chadian and Gabonese foreign ministers, Abel Tombaye and Jean Obiango, met.',
    'tombaye MEETS obiango',
  ],
  // Who talks stands between nobody
  [
    '040',
    '1992-05-02',
    'President Idriss Deby of Chad and President Omar Bongo of Gabon held talks, first alone and then between the delegations.',
    'deby MEETS bongo',
  ],
  [
    '045',
    '1992-05-02',
    'Kenya and Norway held talks between Chad and Gabon.',
    'KEN MEDIATES TCD; KEN MEDIATES GAB; NOR MEDIATES TCD; NOR MEDIATES GAB; ?TCD MEETS GAB',
  ],
  // Who is turned out of office is not turned down
  ['120', '1992-05-02', 'NATO dismissed General Jean Obiango.', ''],
  ['120', '1992-05-02', 'NATO dismissed the proposal of Chad.', 'nato REJECTS TCD'],
  // "They" are the body whose members were told
  [
    '020',
    '1986-10-25',
    'Howe of Britain will ask his European Community partners for help when they gather. Norway wants them to leave Chad.',
    'NOR REQUESTS european_community; ?howe REQUESTS european_community',
  ],
  ['111', '1999-05-02', "Norway's partners met in Quito. They condemned Chad.", ''],
  // "to open talks" opens them
  ['020', '1999-05-02', 'Norway called on Chad to open talks.', 'NOR REQUESTS TCD'],
  ['040', '1999-05-02', 'Norway looked forward to open talks with Chad.', '?NOR MEETS TCD PLANNED; ?NOR MEETS TCD'],
  ['020', '1976-09-20', 'Golda Meir of Israel called on Anwar Sadat to open talks.', 'meir REQUESTS sadat'],
  // A promise or an order from somebody is not carried out yet; an order is no good
  [
    '08',
    '1999-05-02',
    'Norway welcomed a promise from Libya to pull out of Kenya.',
    'LBY YIELDS_TO KEN PLANNED; ?NOR SUPPORTS LBY',
  ],
  ['07', '1999-05-02', 'Airbus received an order from Chad for ten aircraft.', '?airbus SUPPLIES TCD PLANNED'],
  ['07', '1999-05-02', 'Kenya received ten aircraft from Chad.', 'TCD SUPPLIES KEN'],
  // What is only planned is not done
  [
    '060',
    '1999-05-02',
    'Kenya criticized the planned exercise between Chad and Gabon.',
    'TCD COOPERATES_WITH GAB PLANNED; ?KEN CRITICIZES TCD; ?KEN CRITICIZES GAB; ?TCD PARTICIPATES_IN exercise PLANNED; ?GAB PARTICIPATES_IN exercise PLANNED',
  ],
  [
    '060',
    '1999-05-02',
    'Kenya criticized the exercise between Chad and Gabon.',
    'TCD COOPERATES_WITH GAB DONE; ?KEN CRITICIZES TCD; ?KEN CRITICIZES GAB; ?TCD PARTICIPATES_IN exercise; ?GAB PARTICIPATES_IN exercise',
  ],
  ['060', '1999-05-02', 'Kenya called off the planned exercise with Gabon.', 'KEN COOPERATES_WITH GAB CANCELLED'],
  [
    '042',
    '1999-05-02',
    "Kenya criticized the planned visit of Chad's president to Norway.",
    'TCD VISITS NOR PLANNED; ?KEN CRITICIZES TCD',
  ],
  [
    '051',
    '1999-05-02',
    'Kenya praised the proposed treaty between Chad and Gabon.',
    'KEN SUPPORTS treaty; ?TCD NEGOTIATES treaty; ?GAB NEGOTIATES treaty',
  ],
  [
    '051',
    '1999-05-02',
    'Kenya praised the treaty between Chad and Gabon.',
    'KEN SUPPORTS treaty; TCD PARTY_TO treaty; GAB PARTY_TO treaty',
  ],
  // Money owed is asked of nobody; an apology owed is
  ['02', '1999-05-02', 'Norway said that Chad owed much to Kenya.', ''],
  ['02', '1999-05-02', 'Norway said that Chad owed it an apology.', 'NOR REQUESTS TCD'],
  // Between the two of which the sentence itself tells, be it as a place; a town is no party
  [
    '061',
    '1986-10-25',
    'Chad and Gabon quarrelled. Some 150 Britons live in Syria, and trade between the two countries came to 80 million pounds.',
    'GBR TRADES_WITH SYR',
  ],
  [
    '061',
    '1986-10-25',
    'Chad and Gabon made peace. In Oslo, Kenya said that trade between the two countries had grown. Norway smiled.',
    'TCD TRADES_WITH GAB; ?TCD AGREES_WITH GAB',
  ],
  // A veto turns down a text or a state, not the body in which it is cast
  [
    '125',
    '1999-05-02',
    'Kenya backed the entry of Chad into the United Nations, which Gabon vetoed.',
    '?GAB REJECTS TCD; ?KEN SUPPORTS TCD',
  ],
  ['125', '1999-05-02', 'Gabon vetoed the Quito Treaty.', 'GAB REJECTS treaty'],
];

export const MISSED_WHOSE_DEED_LEADS: readonly MissedLead[] = [
  [
    '020',
    '1999-05-02',
    'Algiers and Tunis recalled their envoys.',
    '',
    'without a place, each is read to have left the other: so it is meant in most news of two',
  ],
  [
    '050',
    '2024-04-23',
    'Chad asked the Bank for money, and Norway backed the entry of Chad into the United Nations, which Gabon vetoed.',
    'NOR SUPPORTS TCD; GAB REJECTS TCD; ?TCD REQUESTS bank',
    '"which" is read to mean the last name, and not the entry',
  ],
];
