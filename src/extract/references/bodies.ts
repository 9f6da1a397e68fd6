import type { TaggedSentence, Token } from '../words/document.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { besides, doersOn, isOthersOwn, isStoodOnAs, soleOther } from './objects.ts';
import { isKind, isOutlet, type Place, type Surroundings } from './surroundings.ts';

/** The state or body that "it" and "its" mean. */

const IN_FRONT = oneOf('PROPN NOUN ADJ ADP DET NUM PART ADV');
const LEADS_ANOTHER = oneOf(
  'with without through unlike like alongside besides beside before after against behind via under together along despite over beyond',
);

/** Words back from "its" to the verb of blame. */
const REACH_OF_BLAME = 12;

const BLAMING = wordSet(
  'condemn criticize criticise denounce blame accuse praise thank punish rebuke sanction chide attack slam blast fault impose levy slap embargo halt stop suspend freeze cut sever break boycott ban',
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

/** A "it" or "its", where it is looked for and what may be meant. */
interface Asked {
  around: Surroundings;
  place: Place;
  at: { sentence: number; token: number };
  isObject: boolean;
  fits: (entity: string) => boolean;
}

/** Whom one reading has it mean, null where it is nobody; undefined where the reading says nothing. */
type Reading = (asked: Asked) => string | null | undefined;

/** The words before a reference that tell what is done. */
const wordsBefore = ({ place: { sentence, token } }: Asked): readonly Token[] =>
  sentence.tokens.slice(Math.max(0, token - 6), token);

const isIts = ({ place: { sentence, token } }: Asked): boolean => sentence.tokens[token]?.lower === 'its';

/** "expelled its ambassador": what is another's own. */
const anothersOwn: Reading = (asked) => {
  if (!isIts(asked)) return undefined;
  const { around, place, at, fits } = asked;
  const verb = wordsBefore(asked).findLast(({ pos }) => pos === 'VERB');
  if (!isOthersOwn(around, place, verb)) return undefined;
  const { discourse } = around;
  // "broke with Iran and expelled its envoy": who does it, and not who is named right before
  const goesOn = verb && place.sentence.tokens[verb.index - 1]?.lower === 'and';
  const acting = goesOn ? discourse.subjectHere({ sentence: at.sentence, token: verb.index }) : null;
  const doer = acting && fits(acting) ? acting : verb ? discourse.last({ ...at, token: verb.index }, fits) : null;
  const isOther = (entity: string): boolean => fits(entity) && entity !== doer;
  if (discourse.isHere(at, isOther)) return discourse.find(at, isOther);
  const doers = doersOn(around, place);
  return doers ? soleOther(around, place, besides(doers, fits)) : undefined;
};

/** "condemned Chad for its raid", "stopped shipments to Chad because of its raid": for what somebody is blamed is his. */
const blamed: Reading = (asked) => {
  if (!isIts(asked)) return undefined;
  const { sentence, token } = asked.place;
  const before = sentence.tokens.slice(Math.max(0, token - REACH_OF_BLAME), token);
  const lead = before.at(-1)?.lower === 'of' ? before.at(-2) : before.at(-1);
  return /^(for|over|because)$/.test(lead?.lower ?? '') && before.some(({ lemma }) => BLAMING.has(lemma))
    ? asked.around.discourse.last(asked.at, asked.fits)
    : undefined;
};

const countsAmong = oneOf('one two some part most half');

/** "Egypt is one of its founders": nothing is one of its own. */
const partOfAnother: Reading = (asked) => {
  const { around, place, at, fits } = asked;
  const { tokens } = place.sentence;
  const counts = tokens[place.token - 2];
  if (!isIts(asked) || tokens[place.token - 1]?.lower !== 'of' || !counts || !countsAmong(counts.lower))
    return undefined;
  if (tokens[counts.index - 1]?.lemma !== 'be' && tokens[counts.index - 1]?.lower !== 'been') return undefined;
  const isOther = besides([around.discourse.subjectHere(at), ...(doersOn(around, place) ?? [])], fits);
  return around.discourse.find(at, isOther);
};

const undergoer: Reading = ({ around, place, isObject, fits }) => {
  const isDone = isDoneTo(place.sentence, place.token);
  const shared = isObject || isDone ? sharedObject(around, place, fits) : null;
  return shared ?? (isDone ? otherThanDoers(around, place, fits) : undefined);
};

/** An object is not its own doer. */
const besidesDoer: Reading = ({ around, place, at, isObject, fits }) => {
  if (!isObject) return undefined;
  const { discourse } = around;
  const doer = discourse.subjectHere(at);
  const doers = doersOn(around, place);
  // "Egypt and Bahrain left Qatar, accusing it of": none of those who act together
  const together = doers ? null : discourse.groups.last(null, () => true, at.sentence);
  const acting = doers ?? (doer !== null && together?.includes(doer) ? together : [doer]);
  const isOther = (entity: string): boolean => fits(entity) && entity !== doer && !acting.includes(entity);
  if (doer && discourse.isHere(at, isOther)) return discourse.find(at, isOther);
  if (!doers) return undefined;
  return soleOther(
    around,
    place,
    besides(doers, isStoodOnAs(place) ? isKind(discourse, 'AGREEMENT', 'PROJECT') : fits),
  );
};

/** "The Americans threw Turkey out when it bought": a people are "they". */
const lastNamed: Reading = ({ around: { discourse }, at, fits }) =>
  discourse.find(at, (entity, people) => !people && fits(entity)) ?? discourse.find(at, fits);

const READINGS: readonly Reading[] = [anothersOwn, blamed, partOfAnother, undergoer, besidesDoer, lastNamed];

/** "it", "its": the doer before, but for what is done to another, and for what somebody is blamed for. */
export function bodyFor(around: Surroundings, place: Place, isObject: boolean): string | null {
  const { sentence, token } = place;
  const at = { sentence: sentence.index, token: isObject ? token : beforeFronted(sentence, token) };
  const isActor = isKind(around.discourse, 'COUNTRY', 'ORGANIZATION');
  const fits = (entity: string): boolean => isActor(entity) && !isOutlet(around, entity);
  const asked: Asked = { around, place, at, isObject, fits };
  for (const read of READINGS) {
    const body = read(asked);
    if (body !== undefined) return body;
  }
  return null;
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
  const isOther = besides(doers, fits);
  return discourse.isHere(at, isOther) ? discourse.find(at, isOther, 0) : soleOther(around, place, isOther);
}
