import type { TaggedSentence } from '../words/document.ts';
import { oneOf, wordSet } from '../words/one-of.ts';

/** What a deed may be, and a state or body rather not: "it was wrong to leave"; but "it was ready to leave". */
const OF_DEEDS = wordSet(
  'wrong right regrettable deplorable lamentable unacceptable intolerable inexcusable inconceivable unthinkable unimaginable unfortunate shameful outrageous absurd ridiculous foolish unwise wise natural normal understandable unclear clear obvious evident plain apparent true untrue false possible impossible likely unlikely probable improbable doubtful essential vital crucial imperative necessary unnecessary important desirable advisable urgent hard difficult easy too good better best premature early late time high-time up customary usual unusual rare common significant noteworthy ironic strange odd surprising unsurprising remarkable illegal unlawful irresponsible dangerous reckless pointless useless futile vain tragic sad disappointing disgraceful fitting appropriate inappropriate reasonable unreasonable fair unfair unjust mistake error blunder folly pity shame tragedy scandal outrage disgrace madness nonsense',
);
const isBe = oneOf("is was 's ’s be been being isn’t wasn’t isn't wasn't");
const leadsOn = oneOf('that for of to whether if how why who what when where');

const isHelp = oneOf('AUX ADV PART DET');
const ADJECTIVES = 2;

/** "it was Chad that left" */
function isCleft(tokens: TaggedSentence['tokens'], start: number): boolean {
  let at = start;
  while (tokens[at]?.pos === 'PROPN') at++;
  return at > start && /^(that|which|who)$/.test(tokens[at]?.lower ?? '');
}

/** "it was wrong of Chad to leave", "it is regrettable that it left", "it is up to Mali to act": the word only holds the place of the deed. */
export function isEmptySubject({ tokens }: TaggedSentence, token: number): boolean {
  if (tokens[token]!.lower !== 'it') return false;
  let at = token + 1;
  let hasBe = false;
  for (; at < token + 7 && isHelp(tokens[at]?.pos ?? ''); at++) hasBe ||= isBe(tokens[at]!.lower);
  if (!hasBe) return false;
  if (isCleft(tokens, at)) return true;
  for (const end = at + ADJECTIVES; at < end && tokens[at]; at++)
    if (OF_DEEDS.has(tokens[at]!.lower)) return leadsOn(tokens[at + 1]?.lower ?? '');
  return false;
}
