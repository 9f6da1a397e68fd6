import type { Lead } from '../support/lead-suite.ts';

/** Deeds told through another verb, another order of words or to two at once, in our own words; each beside one that looks alike. */
export const CARRIED_DEED_LEADS: readonly Lead[] = [
  // Who has ceased to do it does it no more
  ['ceased', '2023-06-15', 'Chad has ceased to supply oil to Mali.', 'TCD SUPPLIES MLI CANCELLED'],
  [
    'ceased',
    '2023-06-15',
    'Norway ceased importing gas from Russia.',
    'RUS SUPPLIES NOR CANCELLED; ?NOR TRADES_WITH RUS CANCELLED',
  ],
  ['ceased', '2023-06-15', 'Norway has not ceased to supply gas to Poland.', ''],
  // Whoever was able to do it did it; who says that he was, or is, may not have
  ['able', '2023-06-15', 'Wang Yi was at last able to visit Mali.', 'Wang VISITS MLI DONE'],
  ['able', '2023-06-15', 'Wang Yi said he was able to visit Mali. Lavrov was not able to visit Chad.', ''],
  ['able', '2023-06-15', 'Wang Yi is able to visit Mali.', ''],
  // A call turned down is a deed refused
  ['refused', '2023-06-15', 'Chad rejected calls to recognize Kosovo.', 'TCD RECOGNIZES XKX REFUSED'],
  ['refused', '2023-06-15', 'Norway has turned down a request to sign the Ottawa Treaty.', 'NOR SIGNS Ottawa REFUSED'],
  [
    'refused',
    '2023-06-15',
    'Chad supported calls to recognize Kosovo. Mali has not rejected calls to recognize it.',
    '',
  ],
  // Feared is not suffered
  ['feared', '2023-06-15', 'Chad risks being expelled by Norway. Mali fears being attacked by Niger.', ''],
  ['feared', '2023-06-15', 'Chad admits being attacked by Niger.', 'NER ATTACKS TCD'],
  // What is picked out
  ['cleft', '2023-06-15', 'It was not Chad that attacked Mali.', ''],
  ['cleft', '2023-06-15', 'It was not Mali that Chad attacked, the general said.', ''],
  ['cleft', '2023-06-15', 'It was not Chad but Niger that attacked Mali.', 'NER ATTACKS MLI'],
  ['cleft', '2023-06-15', 'It was not only Chad that attacked Mali.', 'TCD ATTACKS MLI'],
  ['cleft', '2023-06-15', 'It was not until May that Chad attacked Mali.', 'TCD ATTACKS MLI on 2023-05'],
  ['cleft', '2023-06-15', 'It was Chadian warplanes that bombed Mali.', 'TCD ATTACKS MLI'],
  ['cleft', '2023-06-15', 'It was Norwegian officials who condemned Mali.', 'NOR CRITICIZES MLI'],
  // Two to whom one thing is given, and two to whom two are
  ['two receivers', '2023-06-15', 'Chad gave Norway and Peru a deadline.', 'TCD THREATENS NOR; TCD THREATENS PER'],
  ['two receivers', '2023-06-15', 'China lent Mali and Niger two helicopters.', 'CHN SUPPLIES MLI; CHN SUPPLIES NER'],
  [
    'two receivers',
    '2023-06-15',
    'China offered both Mali and Niger a loan.',
    'CHN FUNDS MLI PROPOSED; CHN FUNDS NER PROPOSED',
  ],
  [
    'two receivers',
    '2023-06-15',
    'France recognized Croatia and Peru Bolivia.',
    'FRA RECOGNIZES HRV; PER RECOGNIZES BOL',
  ],
  // To want to know is to ask for nothing
  ['inquiry', '2023-06-15', 'Ghana asked whether Norway had attacked Mali.', ''],
  ['inquiry', '2023-06-15', 'Ghana asked whether Norway would leave Mali.', 'GHA REQUESTS NOR'],
  // Verbs behind "not", "did", "since", "unless" and "of"
  ['verb', '2023-06-15', "Chad won't back up Mali.", 'TCD SUPPORTS MLI REFUSED'],
  ['verb', '2023-06-15', "Norway won't open a consulate in Chad.", 'NOR RECOGNIZES TCD REFUSED'],
  ['verb', '2023-06-15', 'Chad is to back up Mali. Its envoy is back up north.', 'TCD SUPPORTS MLI PLANNED'],
  ['verb', '2023-06-15', 'Norway will not lay waste to Chad.', 'NOR ATTACKS TCD REFUSED'],
  ['verb', '2023-06-15', 'Mali stopped trading with Norway.', 'MLI TRADES_WITH NOR SUSPENDED'],
  ['verb', '2023-06-15', 'Chad angered its friends by voting for the Ottawa Treaty.', 'TCD SUPPORTS Ottawa'],
  ['verb', '2023-06-15', 'Voting in Chad and trading in Mali went on.', ''],
  ['verb', '2023-06-15', 'Norway is said to have armed Chad.', 'NOR SUPPLIES TCD'],
  ['verb', '2023-06-15', 'Norway is said to have armed guards in Chad.', ''],
  ['verb', '2023-06-15', 'Ghana will leave unless Mali trades with Norway.', ''],
  ['verb', '2023-06-15', 'Chad has since sheltered dissidents from Mali.', 'TCD AIDS MLI'],
  ['verb', '2023-06-15', 'Norway has been ostracised by Mali.', 'MLI SANCTIONS NOR'],
  ['verb', '2023-06-15', 'Only then did Mali train alongside Norway.', 'MLI COOPERATES_WITH NOR'],
  ['verb', '2023-06-15', 'Only then did Wang Yi call on Sergei Lavrov.', 'Wang MEETS Lavrov'],
  // The verb behind an aside in dashes or brackets, and a participle that only describes
  ['aside', '2023-06-15', 'Chad – a landlocked country of 17 million – pressured Mali to sign.', 'TCD REQUESTS MLI'],
  ['aside', '2023-06-15', 'Chad — long a rival — menaced Mali.', 'TCD THREATENS MLI'],
  [
    'aside',
    '2023-06-15',
    'Norway (through its envoy) mediated between Chad and Mali.',
    'NOR MEDIATES MLI; NOR MEDIATES TCD',
  ],
  [
    'aside',
    '2023-06-15',
    'The African Union (AU) mediated between Chad and Mali.',
    'African_Union MEDIATES MLI; African_Union MEDIATES TCD',
  ],
  ['aside', '2023-06-15', 'Soldiers of the Popular Front (FPL) trained in Chad left the town.', ''],
  ['aside', '2023-06-15', 'Two tanks – one new, one patched for Mali – stood in Chad.', ''],
  ['aside', '2023-06-15', 'Chad honoured three men (two of them Malians) wounded in Mali.', ''],
  ['aside', '2023-06-15', 'The talks – long delayed – reconciled views on Chad.', ''],
];
