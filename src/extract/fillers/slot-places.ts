import type { ActorContext } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause, Prepositional } from '../clauses/clause.ts';
import type { FrameSlot } from '../frames/frame.ts';
import type { Token } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { judgedIn, saidOf } from './said-clauses.ts';

/** Told by no word of the clause. */
export const isUnsaid = ({ via }: FrameSlot): boolean => via === 'unsaid' || via === 'answered';

/** "each other", "one another": the members of the other end, crosswise. */
export const EACH_OTHER = /^(each other|one another)\b/;

const ASKS = wordSet('demand insist ask urge request recommend');

/** "demanded that Armenia be let in": it is others who are asked; "that Soviet troops be withdrawn": whose they are. */
const isNoName = ({ mentions, head }: NounPhrase): boolean =>
  mentions.every(({ last, form }) => last !== head || form === 'demonym');

const WITH_EVENTS = wordSet(
  'talk meeting summit negotiation conference discussion consultation war conflict dispute border row crisis exercise drill trade treaty pact ceasefire truce',
);

/** "armed and trained by Libya": a participle right before "and" shares the doer of the next. */
const sharesDoer = (first: Clause, next: Clause | undefined): next is Clause =>
  next?.verb.passive === true && next.verb.first === first.verb.last + 2 && next.subject === first.subject;

/** "signed by X, the centrepiece of a visit by Y": the first "by" names the doer, and "and by Z" another. */
function doersInPassive(context: ActorContext, clause: Clause): readonly NounPhrase[] {
  const { prepositionals, verb } = clause;
  // "Shortly before a visit by the king, two diplomats were expelled": whose visit it was
  const led = prepositionals.filter(
    (one) => one.word === 'by' && (one.after === null || (one.phrases[0]?.last ?? 0) > verb.first),
  );
  const next = led.length === 0 ? context.reading.clauses[clause.index + 1] : undefined;
  if (sharesDoer(clause, next)) return doersInPassive(context, next);
  if (led.length < 2) return led[0]?.phrases ?? [];
  const { tokens } = context.sentence;
  return gather(
    led.filter((one, at) => at === 0 || tokens[(one.phrases[0]?.first ?? 0) - 2]?.lower === 'and'),
    (one) => one.phrases,
  );
}

/** "During a visit to Beijing, Macron called": a phrase inside what stands before the verb is none of the verb's. */
const isFronted = ({ verb }: Clause, { word, phrases, after }: Prepositional): boolean =>
  (after !== null || word === 'at') && (phrases[0]?.last ?? 0) < verb.first;

/** "stood by after a summit with X": the company of an event is not the verb's. */
const isOfEvent = ({ objects }: Clause, { word, after }: Prepositional): boolean =>
  word === 'with' && after !== null && WITH_EVENTS.has(after.lemma) && !objects.flat().includes(after);

const looksOn = oneOf('witness host guest observer onlooker guarantor mediator chairman');

/** "was signed by X, with Y looking on", "signed it with Y as witness" */
function isOnlooker(
  { sentence: { tokens } }: ActorContext,
  { role }: FrameSlot,
  { word, phrases }: Prepositional,
): boolean {
  if (word !== 'with' || !phrases[0]) return false;
  const { first, last } = phrases[0];
  if (role === 'S' && tokens[first - 2]?.lower === ',') return true;
  return tokens[last + 1]?.lower === 'as' && tokens.slice(last + 2, last + 5).some(({ lower }) => looksOn(lower));
}

/** "shipped them home in return for a promise by Chad": what is got for it. */
const isGotForIt = ({ word, after }: Prepositional): boolean =>
  word === 'for' && /^(return|exchange)$/.test(after?.lemma ?? '');

/** "a dam paid for by Chad": the preposition of a passive has nothing behind it, as the subject is meant. */
const isStranded = ({ sentence: { tokens } }: ActorContext, { verb }: Clause, words: readonly string[]): boolean =>
  verb.passive && tokens[verb.last + 2]?.lower === 'by' && words.includes(tokens[verb.last + 1]!.lower);

/** What the prepositions that a slot takes lead in. */
function ledIn(context: ActorContext, clause: Clause, slot: FrameSlot): readonly NounPhrase[] {
  const words = slot.via as readonly string[];
  if (isStranded(context, clause, words)) return clause.subject;
  const led = clause.prepositionals.filter(
    (one) =>
      words.includes(one.word) &&
      !isFronted(clause, one) &&
      !isOfEvent(clause, one) &&
      !isOnlooker(context, slot, one) &&
      !isGotForIt(one),
  );
  const { tokens } = context.sentence;
  const own = led.filter(
    (one, at) => (at === 0 ? !isOfCause(clause, one) : !isOfReason(one)) && !isOfOccasion(tokens, one, at > 0),
  );
  return gather(own, (one) => one.phrases);
}

const LAMENTS = wordSet('complain grumble moan gripe whine grouse fume bemoan bewail');

/** Who does what a verb says: "demanded that Armenia be let in" names no doer, and "complained that Chad was cheated by Mali" the one behind "by". */
const saidDoers = (context: ActorContext, clause: Clause, slot: FrameSlot): readonly NounPhrase[] =>
  gather(saidOf(context, clause, slot), (said) => {
    if (!said.verb.passive) return judgedIn(context, said);
    if (LAMENTS.has(clause.verb.lemma)) return doersInPassive(context, said);
    return ASKS.has(clause.verb.lemma) ? said.subject.filter(isNoName) : said.subject;
  });

/** The object of a verb by its number; in the passive, its subject is the first. */
function objectAt({ verb, subject, objects }: Clause, index: number): readonly NounPhrase[] {
  if (!verb.passive) return objects[index] ?? [];
  return index === 0 ? subject : (objects[index - 1] ?? []);
}

/** The noun phrases at a grammatical place of a clause; in the passive, subject and object change places. */
export function placeOf(
  context: ActorContext,
  clause: Clause,
  slot: FrameSlot,
  objectIndex: number,
): readonly NounPhrase[] {
  if (slot.via === 'doing' || slot.via === 'harming' || isUnsaid(slot)) return [];
  if (slot.via === 'that') return saidDoers(context, clause, slot);
  if (slot.via === 'subject') return clause.verb.passive ? doersInPassive(context, clause) : clause.subject;
  return slot.via === 'object' ? objectAt(clause, objectIndex) : ledIn(context, clause, slot);
}

const isHostileAct = oneOf('attack incursion invasion war raid strike crackdown claim occupation aggression campaign');

const isJoining = oneOf('accession admission entry adherence');

/** "imposed on Turkey over its attack on Syria": the second "on" is the reason's; "support for Chile's accession to NATO": "to" is that of the joining. */
export const isOfReason = ({ word, after }: Prepositional): boolean =>
  after !== null && (isHostileAct(after.lemma) || (word === 'to' && isJoining(after.lemma)));

/** "voted for a war against Iraq": whom the war is against is not voted against. */
const isOfCause = ({ prepositionals }: Clause, { word, after }: Prepositional): boolean =>
  word === 'against' &&
  after !== null &&
  isHostileAct(after.lemma) &&
  prepositionals.some((one) => one.word === 'for' && one.phrases.includes(after));

const leadsInOccasion = oneOf('over after before during despite amid following since until upon');

/** Nouns that take a preposition of their own. */
const TAKEN_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', wordSet('visit trip journey tour aid flight return mission tie link debt loyalty hostility')],
  ['for', wordSet('support backing sympathy aid praise respect')],
  ['on', wordSet('attack raid strike assault ban embargo sanction')],
  ['with', wordSet('talk meeting summit treaty pact deal agreement tie relation contact trade')],
  ['from', wordSet('withdrawal exit departure retreat secession')],
]);

/** The preposition that leads a phrase in; "because" for "because of". */
const leadOf = (tokens: readonly Token[], { first }: NounPhrase): string =>
  tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'because'
    ? 'because'
    : (tokens[first - 1]?.lower ?? '');

/**
 * "stopped shipments to Chad over a visit to Mali", "because of its support for Mali": what hangs on the reason or the occasion is none of the
 * deed's ends, where its noun takes such a word or the deed has another end already.
 */
export function isOfOccasion(tokens: readonly Token[], { word, after }: Prepositional, isFurther: boolean): boolean {
  if (after === null) return false;
  const lead = leadOf(tokens, after);
  if (lead !== 'because' && !leadsInOccasion(lead)) return false;
  return isFurther || (TAKEN_BY.get(word)?.has(after.lemma) ?? false);
}

export const wordsIn = (context: ActorContext, phrase: NounPhrase): string =>
  context.sentence.tokens
    .slice((phrase.possessor ?? phrase).first, (phrase.possessor ?? phrase).last + 1)
    .map((token) => token.lower)
    .join(' ');

/** "a protocol on gas monitors signed by both sides": the noun over the one that a reduced clause directly follows. */
export const headsOver = (context: ActorContext, places: readonly NounPhrase[]): NounPhrase[] =>
  [...context.reading.ofNoun]
    .filter(([, list]) => list.some((one) => one.phrases.some((phrase) => places.includes(phrase))))
    .map(([owner]) => owner)
    .slice(-1);

export const wordsOf = (prepositionals: readonly Prepositional[], words: readonly string[]): NounPhrase[] =>
  gather(
    prepositionals.filter((one) => words.includes(one.word)),
    (one) => one.phrases,
  );
