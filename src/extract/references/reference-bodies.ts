import type { TaggedSentence } from '../words/document.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { doersOn, isOthersOwn, isStoodOnAs, soleOther } from './reference-objects.ts';
import { isKind, isOutlet, type Place, type Surroundings } from './reference-surroundings.ts';

/** The state or body that "it" and "its" mean. */

const IN_FRONT = oneOf('PROPN NOUN ADJ ADP DET NUM PART ADV');
const LEADS_ANOTHER = oneOf(
  'with without through unlike like alongside besides beside before after against behind via under together along despite over beyond',
);

const BLAMING = wordSet(
  'condemn criticize criticise denounce blame accuse praise thank punish rebuke sanction chide attack slam blast fault impose levy slap embargo',
);

/** "With Mexico it sold oil": whom a preposition leads in before "it" is another one; where that phrase begins, else the token of "it" itself. */
function beforeFronted({ tokens }: TaggedSentence, token: number): number {
  const nearest = tokens[token - 1]?.pos;
  if (tokens[token]?.lower !== 'it' || (nearest !== 'PROPN' && nearest !== 'NOUN')) return token;
  let first = token;
  while (first > 0 && IN_FRONT(tokens[first - 1]!.pos)) first--;
  const opens = first === 0 || /^(PUNCT|CCONJ)$/.test(tokens[first - 1]!.pos);
  const isLedIn = LEADS_ANOTHER(tokens[first]!.lower) || tokens[first + 1]?.lower === 'with';
  return opens && isLedIn ? first : token;
}

/** "it", "its": the doer before, but for what is done to another, and for what somebody is blamed for. An object is not its own doer. */
export function bodyFor(around: Surroundings, place: Place, isObject: boolean): string | null {
  const { sentence, token } = place;
  const { discourse } = around;
  const at = { sentence: sentence.index, token: isObject ? token : beforeFronted(sentence, token) };
  const fits = (entity: string): boolean =>
    (discourse.kind(entity) === 'COUNTRY' || discourse.kind(entity) === 'ORGANIZATION') && !isOutlet(around, entity);
  const before = sentence.tokens.slice(Math.max(0, token - 6), token);
  if (sentence.tokens[token]?.lower === 'its') {
    const verb = before.findLast((word) => word.pos === 'VERB');
    if (isOthersOwn(around, place, verb)) {
      const doer = verb ? discourse.last({ sentence: sentence.index, token: verb.index }, fits) : null;
      const other = (entity: string): boolean => fits(entity) && entity !== doer;
      if (discourse.isHere(at, other)) return discourse.find(at, other);
      const doers = doersOn(around, place);
      if (doers) return soleOther(around, place, doers, fits);
    }
    if (/^(for|over)$/.test(before.at(-1)?.lower ?? '') && before.some((word) => BLAMING.has(word.lemma)))
      return discourse.last(at, fits);
  }
  const parallel = isObject || isDoneTo(sentence, token) ? sharedObject(around, place, fits) : null;
  if (parallel) return parallel;
  if (isDoneTo(sentence, token)) return otherThanDoers(around, place, fits);
  const doer = isObject ? discourse.subjectHere(at) : null;
  const doers = isObject ? doersOn(around, place) : null;
  const others = (entity: string): boolean => fits(entity) && entity !== doer && !doers?.includes(entity);
  if (doer && discourse.isHere(at, others)) return discourse.find(at, others);
  // "The Americans threw Turkey out when it bought": a people are "they"
  if (!doers) return discourse.find(at, (entity, people) => !people && fits(entity)) ?? discourse.find(at, fits);
  return soleOther(around, place, doers, isStoodOnAs(place) ? isKind(discourse, 'AGREEMENT', 'PROJECT') : fits);
}

/** What one turns down or takes up is an offer, a text or a potato, and no state. */
const TURNED_DOWN = wordSet('refuse decline reject accept spurn dismiss scorn shun embrace');

/** "took it to court", but "said it would go", "refused it". */
function isDoneTo({ tokens }: TaggedSentence, token: number): boolean {
  const verb = tokens[token - 1];
  if (tokens[token]?.lower !== 'it' || verb?.pos !== 'VERB' || verb.lower.endsWith('ing')) return false;
  return !TURNED_DOWN.has(verb.lemma) && !/^(VERB|AUX|ADV)$/.test(tokens[token + 1]?.pos ?? '');
}

const joinsClauses = oneOf('and but while whereas');

/** "cut off sales to Chad and Mali offered it maize": to whom the first of two joined clauses does something, unless he does the second. */
export function sharedObject(
  { discourse }: Surroundings,
  { sentence: { index: sentence, tokens }, token }: Place,
  fits: (entity: string) => boolean,
): string | null {
  const doer = discourse.doerBefore({ sentence, token })?.token ?? -1;
  let join = doer - 1;
  while (tokens[join]?.pos === 'DET' || tokens[join]?.pos === 'ADJ') join--;
  if (!joinsClauses(tokens[join]?.lower ?? '')) return null;
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB');
  // "Singapore was put out of the federation, and Britain recognized it": what the first clause is about underwent it
  if (verb < 0 || verb > join || tokens[verb - 1]?.lemma === 'be') return null;
  const who = discourse.subjectHere({ sentence, token });
  return discourse.undergoerBefore({ sentence, token: doer }, (one) => fits(one) && one !== who);
}

/** "Australia and Peru took it to court": whoever does it is not "it"; looked for here and one sentence back. */
function otherThanDoers(around: Surroundings, place: Place, fits: (entity: string) => boolean): string | null {
  const { discourse } = around;
  const at = { sentence: place.sentence.index, token: place.token };
  const doer = discourse.subjectHere(at);
  const together = doer ? discourse.groups.last(null, () => true, at.sentence) : null;
  const doers = together?.includes(doer!) ? together : [doer];
  const others = (entity: string): boolean => fits(entity) && !doers.includes(entity);
  if (discourse.isHere(at, others)) return discourse.find(at, others, 0);
  return soleOther(
    around,
    place,
    doers.filter((one) => one !== null),
    fits,
  );
}
