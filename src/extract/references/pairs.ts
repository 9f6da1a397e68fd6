import type { Token } from '../words/document.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { isKind, type Place, type Surroundings } from './surroundings.ts';

/** Which of two is meant, where the article has just named a pair, and which state that is not the doer's own. */

/** "the former", "the latter": of the two named before in this sentence, else of the pair of the one before; else of those named last. */
export function ofPair({ discourse }: Surroundings, place: Place, which: 'former' | 'latter'): string | null {
  const fits = isKind(discourse, 'COUNTRY', 'OFFICIAL', 'ORGANIZATION');
  const { index: sentence, tokens } = place.sentence;
  // "The former armed Chad, the latter left it": both of the same pair
  const isSecond = tokens.some(
    ({ lower }, at) => lower === 'former' && at < place.token && tokens[at - 1]?.lower === 'the',
  );
  const here = isSecond && which === 'latter' ? [] : discourse.namedIn(sentence, fits);
  const listed =
    here.length < 2 ? (discourse.groups.last(2, fits, sentence - 1) ?? discourse.namedIn(sentence - 1, fits)) : [];
  const pair = listed.length === 2 ? listed : null;
  if (pair) return pair[which === 'former' ? 0 : 1]!;
  return discourse.lastNamed(which === 'former' ? 2 : 1, fits)?.[0] ?? null;
}

const joinsOwn = oneOf('whereupon and but so ;');

/** "appointed a fugitive from Thai justice, whereupon both states withdrew": who does it may be the doer of the clause before as well. */
function opensOwnClause(tokens: readonly Token[], token: number): boolean {
  const verb = tokens.slice(token + 1, token + 5).find(({ pos }) => pos !== 'NOUN' && pos !== 'NUM' && pos !== 'ADJ');
  return joinsOwn(tokens[token - 1]?.lower ?? '') && /^(VERB|AUX)$/.test(verb?.pos ?? '');
}

/** "Some Britons live in Syria, and trade between the two countries": the two states of which the sentence itself tells, be it as places. */
export function pairHere(
  { discourse }: Surroundings,
  { sentence: { index, tokens }, token }: Place,
): readonly string[] | null {
  if (tokens[token - 1]?.lower !== 'between' && !opensOwnClause(tokens, token)) return null;
  const isTown = (entity: string): boolean => discourse.towns.has(`${index} ${entity}`);
  const two = discourse.namedIn(index, isKind(discourse, 'COUNTRY'));
  return two.length === 2 && !two.some(isTown) ? two : null;
}

/** What one state does to another: "accused the country", "attacked the country". */
const TO_ANOTHER = wordSet(
  'accuse condemn criticize criticise blame denounce thank praise warn attack invade bomb shell recognize recognise sanction threaten supply arm help ask urge press join boycott blockade sue grant give lend offer sell send strike hit back support congratulate aid reassure tell implore beg promise owe deny remind inform notify invite pledge',
);

const leadsToOther = oneOf('with to towards toward against');

/** "Washington's ties with the junta": whose ties they are, and so not with whom. */
export function ownerBefore({ discourse }: Surroundings, { sentence: { index, tokens }, token }: Place): string | null {
  if (!leadsToOther(tokens[token - 1]?.lower ?? '')) return null;
  for (let at = token - 2; at > 0 && at > token - 6; at--)
    if (tokens[at]!.lower === "'s" || tokens[at]!.lower === '’s')
      return discourse.last({ sentence: index, token: at }, isKind(discourse, 'COUNTRY'));
  return null;
}

/** "accused the two", "called on both", "appealing to the three": those who are so spoken to are others than the doer. */
export function isDoneToThem({ sentence: { tokens }, token }: Place): boolean {
  const before = tokens[token - 1];
  if (before?.pos === 'VERB') return TO_ANOTHER.has(before.lemma);
  return /^(on|upon|to|with|at)$/.test(before?.lower ?? '') && SPOKEN_TO.has(tokens[token - 2]?.lemma ?? '');
}
const SPOKEN_TO = wordSet('call appeal plead speak talk protest complain');

/** "accused", "gave", but not "helps" or "helping". */
const isPast = (lower: string, lemma: string): boolean =>
  lower.endsWith('ed') || (lower !== lemma && !lower.endsWith('ing') && !lower.endsWith('s'));

/** "that country", "accused the country": not the doer's own. */
export function isAnothersState({ sentence, token }: Place): boolean {
  const before = sentence.tokens[token - 1];
  // "to help the country" may be anybody's wish
  return (
    sentence.tokens[token]!.lower === 'that' ||
    (TO_ANOTHER.has(before?.lemma ?? '') && isPast(before!.lower, before!.lemma))
  );
}
