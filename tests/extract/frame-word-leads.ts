import type { Lead, MissedLead } from '../support/lead-suite.ts';

/** Sentences made from the frames themselves, one for each sort of word that stood in the table and was never found; each sort beside one that looks alike. */
export const FRAME_WORD_LEADS: readonly Lead[] = [
  // Particles before their object
  ['057', '2018-05-10', 'The French senate waved through the Bonn treaty.', 'senate SIGNS treaty'],
  ['000', '2018-05-10', 'French troops rushed through the border of Mali.', ''],
  ['061', '2018-05-10', 'Russia passed on missiles to Mali.', 'RUS SUPPLIES MLI'],
  ['000', '2018-05-10', 'The bill was passed on the last day of the year in Mali.', ''],
  ['060', '2018-05-10', 'France works together with Mali.', 'FRA COOPERATES_WITH MLI ONGOING'],
  ['060', '2018-05-10', 'France and Mali work together against smugglers.', 'FRA COOPERATES_WITH MLI ONGOING'],
  ['000', '2018-05-10', 'The envoy of Mali left together with his aides.', ''],
  ['033', '2018-05-10', 'France chipped in 3 million dollars for Mali.', 'FRA AIDS MLI'],
  ['000', '2018-05-10', 'Families of Mali were taken in 1990 to France.', ''],
  // How one feels about somebody
  ['111', '2018-05-10', 'Mali was concerned about France.', 'MLI CRITICIZES FRA'],
  ['111', '2018-05-10', 'Mali is deeply disappointed with France.', 'MLI CRITICIZES FRA'],
  ['050', '2018-05-10', 'France was very pleased with the Bonn treaty.', 'FRA SUPPORTS treaty'],
  ['000', '2018-05-10', 'France was worried about its exports.', ''],
  ['000', '2018-05-10', 'Mali was concerned that prices would rise.', ''],
  // Whom something is promised, advanced, delivered
  ['033', '2018-05-10', 'France pledged Mali aid.', 'FRA AIDS MLI PLANNED'],
  ['033', '2018-05-10', 'France advanced Mali 30 million dollars.', 'FRA AIDS MLI DONE'],
  ['061', '2018-05-10', 'France delivered Mali oil.', 'FRA SUPPLIES MLI'],
  ['000', '2018-05-10', "France delivered Mali's oil.", ''],
  // What goes on now
  ['033', '2018-05-10', 'France is promising Mali 30 million dollars.', 'FRA AIDS MLI PLANNED'],
  ['190', '2018-05-10', 'France is striking targets in Mali.', 'FRA ATTACKS MLI ONGOING'],
  ['000', '2018-05-10', 'The talks of France in Mali are promising.', ''],
  // What is done back or aside in a headline
  ['080', '2018-05-10', 'Norway hands back the islands to Chad.', 'NOR YIELDS_TO TCD'],
  ['190', '2018-05-10', 'Chad strikes back at Mali.', 'TCD ATTACKS MLI'],
  ['000', '2018-05-10', 'The premier of Chad, his hands back in his lap, was silent.', ''],
  // Two words that are one
  ['055', '2018-05-10', 'France gave the green light to the Bonn treaty.', 'FRA SIGNS treaty; ?FRA SUPPORTS treaty'],
  ['057', '2018-05-10', 'France signed a road map accord with Mali.', 'FRA SIGNS accord; MLI SIGNS accord'],
  [
    '040',
    '2016-05-10',
    'The phone calls between President Hollande and President Mahama went on.',
    'Hollande MEETS Mahama',
  ],
  ['000', '2016-05-10', 'President Hollande had a phone. Calls on Mali went on.', ''],
  ['160', '2018-05-10', 'France will lower its flag over the embassy in Mali.', 'FRA CUTS_TIES_WITH MLI PLANNED'],
  ['000', '2018-05-10', 'France sells to lower bidders in Mali.', ''],
  // Who was asked to come attacks nobody
  [
    '190',
    '1958-07-17',
    'British paratroops landed in Jordan on Thursday at the request of King Hussein.',
    'Hussein REQUESTS GBR; ?GBR AIDS JOR',
  ],
  ['190', '1958-07-17', 'British paratroops landed in Jordan on Thursday.', 'GBR ATTACKS JOR'],
  [
    '190',
    '1958-07-17',
    'British paratroops landed in Jordan at the request of Iraq.',
    'GBR ATTACKS JOR; IRQ REQUESTS GBR',
  ],
  // Plurals that the tagger does not know
  ['190', '2018-05-10', 'US airstrikes on Syria killed ten.', 'USA ATTACKS SYR'],
  ['080', '2018-05-10', 'French marines left Chad.', 'FRA YIELDS_TO TCD'],
];

export const MISSED_FRAME_WORD_LEADS: readonly MissedLead[] = [
  ['057', '2018-05-10', 'France pushed the Bonn treaty through.', 'FRA SIGNS treaty', '"through" behind the object'],
  ['080', '2018-05-10', 'France let go the sailors of Mali.', 'FRA YIELDS_TO MLI', '"go" behind "let"'],
  [
    '061',
    '2018-05-10',
    'France kept Mali supplied with oil.',
    'FRA SUPPLIES MLI',
    'a participle that says how one is kept',
  ],
  ['050', '2018-05-10', 'France wished Mali success.', 'FRA SUPPORTS MLI', '"Mali success" is read as one phrase'],
];
