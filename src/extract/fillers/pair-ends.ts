import type { RelationSpec } from '../../model/relation-spec.ts';
import { type Actor, type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import type { Frame } from '../frames/frame.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import type { Filling } from './slot-fillers.ts';

/** From filled slots to deeds: which of the fillers are joined, in which order, and which pairs say nothing. */

/** Ends in id order: symmetric types, and the actors who work on a document that is not named. */
const isUnordered = (relation: RelationSpec, filling: Filling): boolean =>
  relation.symmetric || (relation.documentFirst === true && !filling.document);

/** Talks "with" somebody, a war "between" some. */
const isWithEachOther = (frame: Frame): boolean =>
  frame.slots.some(
    (slot) =>
      Array.isArray(slot.via) &&
      ((slot.role === 'T' && slot.via.includes('with') && !slot.kinds) ||
        (slot.role === 'S' && slot.via.includes('between'))),
  );

/** Without a second end, the members of the first deal with one another: symmetric types, and talks "with" somebody. */
const isReciprocal = (frame: Frame): boolean =>
  !frame.slots.some((slot) => slot.role === 'T' && slot.kinds) &&
  (frame.relation.symmetric ||
    ((frame.relation.plover === 'CONSULT' || frame.relation.mutual === true) && isWithEachOther(frame)));

/** "The two closed their embassies in Quito and Lima": both are named a second time, each by a word of its own. */
const areNamedAgain = ({ S, T }: Filling): boolean =>
  S.length === 2 &&
  T.length === 2 &&
  T[0]!.start !== T[1]!.start &&
  T.every(({ start }) => S.every((source) => source.start !== start));

/** "Mali and Niger recalled their ambassadors": what each of several does to its own is no deed of one to another. */
const doToThemselves = (context: ActorContext, relation: RelationSpec, filling: Filling): boolean =>
  filling.S.length > 1 &&
  !isUnordered(relation, filling) &&
  !areNamedAgain(filling) &&
  // "each side accused the other"
  !context.sentence.tokens.some(({ lower }) => lower === 'other') &&
  filling.S.every(({ entity }) => filling.T.some((target) => target.entity === entity));

/** What two exchange, each aims at the other: fire, accusations, threats. */
const isExchanged = ({ plover }: RelationSpec): boolean =>
  plover === 'ASSAULT' || plover === 'ACCUSE' || plover === 'THREATEN';

/** "Britain and France recalled their envoys from Washington and London": one of them cannot do it to itself, so each does it to one. */
const isCrossed = ({ S }: Filling, inOrder: readonly Actor[]): boolean =>
  inOrder.some(({ entity }) => S.some((source) => source.entity === entity)) &&
  S.every(({ entity }, at) => entity !== inOrder[at]!.entity);

/** "Chad and Mali recognized Peru and Cuba respectively": the second ends in their order, where each belongs to the first of its number; else null. */
function respectiveEnds({ sentence }: ActorContext, filling: Filling): Actor[] | null {
  if (filling.S.length < 2 || filling.S.length !== filling.T.length) return null;
  const inOrder = filling.T.toSorted((one, other) => one.start - other.start);
  const isRespective =
    (areNamedAgain(filling) && isCrossed(filling, inOrder)) ||
    sentence.tokens.some(({ lower }) => lower === 'respectively');
  return isRespective ? inOrder : null;
}

type Pair = [source: Actor, target: Actor];

const eachToEach = (sources: readonly Actor[], targets: readonly Actor[]): Pair[] =>
  gather(sources, (source) => targets.map((target): Pair => [source, target]));

/** Every two of a list, once. */
const everyTwo = (actors: readonly Actor[]): Pair[] =>
  gather(actors, (one, at) => actors.slice(at + 1).map((other): Pair => [one, other]));

/** The ends as the sentence joins them. A type with one list pairs its members. */
function joined(context: ActorContext, frame: Frame, filling: Filling): Pair[] {
  const { relation } = frame;
  const { S, T, company, crosswise } = filling;
  if (T.length > 0) {
    const inOrder = respectiveEnds(context, filling);
    return inOrder ? S.map((source, index): Pair => [source, inOrder[index]!]) : eachToEach(S, T);
  }
  const isFought = isExchanged(relation) && !company && isWithEachOther(frame);
  if ((crosswise || isFought) && !relation.symmetric) return eachToEach(S, S);
  // "three states broke off relations": with somebody else
  const isOfMany = relation.mutual === true && S.length > 2;
  return crosswise || (isReciprocal(frame) && !company && !isOfMany) ? everyTwo(S) : [];
}

/** "Ghana accused Togo of theft and vice versa": the other way as well, where nobody else's deed stands between. */
function isMirrored({ sentence: { tokens }, reading }: ActorContext, { clause, filling: { S, T } }: Filled): boolean {
  if (!clause || S.length !== 1 || T.length !== 1) return false;
  const at = tokens.findIndex(({ lower }) => lower === 'versa');
  if (at < clause.verb.last) return false;
  const told = reading.clauses.findLast((one) => !one.inferredSubject && one.verb.last < at);
  return told === clause;
}

const turned = ([source, target]: Pair): Pair => [target, source];

/** Every pair of ends that a filling states, in id order where neither is the first. */
function pairsOf(context: ActorContext, filled: Filled): Pair[] {
  const { frame, filling } = filled;
  const pairs = joined(context, frame, filling).filter(([source, target]) => source.entity !== target.entity);
  const both = isMirrored(context, filled) ? [...pairs, ...pairs.map(turned)] : pairs;
  return both.map(([source, target]) =>
    isUnordered(frame.relation, filling) && source.entity > target.entity ? [target, source] : [source, target],
  );
}

/** Codebook 5.9: an exchange inside one country is no edge unless one end is a body, document or project; no ministry punishes its own state. */
function isInsideOneCountry(context: ActorContext, { relation: { plover } }: Frame, [source, target]: Pair): boolean {
  const ends = [source.entity, target.entity];
  const isState = target.entity.startsWith('country:') && plover === 'SANCTION';
  if (!isState && !ends.every((id) => id.startsWith('country:') || id.startsWith('official:'))) return false;
  const country = countryOfEnd(context, source.entity);
  return country !== null && country === countryOfEnd(context, target.entity);
}

/** "AES countries quit ECOWAS", "the chairman took over the Union": members and heads are not the body or state itself. */
function isForMembers(context: ActorContext, { relation }: Frame, [source]: Pair): boolean {
  if (!source.represented) return false;
  const toBodies = relation.target.includes('ORGANIZATION') && !relation.target.includes('COUNTRY');
  const kind = context.entities.get(source.entity)?.kind;
  return relation.standing === 'MEMBERSHIP' || (toBodies && kind === 'ORGANIZATION');
}

/** "Lenz, who visited Normandy as a boy": of whom no state is known, a town visited says no more. */
const isPrivateTrip = (context: ActorContext, frame: Frame, [source, target]: Pair): boolean =>
  frame.relation.plover === 'CONSULT' &&
  target.represented &&
  frame.slots.some(({ role, via, town }) => role === 'T' && via === 'object' && town) &&
  countryOfEnd(context, source.entity) === null;

const isProposed = oneOf(
  'proposal plan request demand offer suggestion call condition term appeal compromise formula contract treaty draft text deal pact accord convention wording',
);

/** "Both agreed to an American proposal", "… on a contract": what two agree to or on is no agreement of theirs to act together. */
const isOfOthers = ({ entities }: ActorContext, { frame: { relation }, filling: { T }, clause }: Filled): boolean =>
  relation.plover === 'AGREE' &&
  T.length === 0 &&
  clause?.verb.lemma === 'agree' &&
  clause.prepositionals.some(
    ({ word, phrases: [phrase] }) =>
      /^(to|on|upon)$/.test(word) &&
      (isProposed(phrase!.lemma) || entities.get(phrase!.mentions[0]?.entities[0] ?? '')?.kind === 'AGREEMENT'),
  );

/** A frame whose slots are filled, and the words that tell its deed. */
interface Filled extends Pick<Deed, 'frame' | 'clause' | 'noun' | 'trigger'> {
  filling: Filling;
}

/** Which pairs a frame joins in a deed: no state with itself, nobody for his body, nobody on a trip of his own. */
const isDeed = (context: ActorContext, frame: Frame, pair: Pair): boolean =>
  !isInsideOneCountry(context, frame, pair) &&
  !isForMembers(context, frame, pair) &&
  !isPrivateTrip(context, frame, pair);

/** "Sudani and Erdogan held talks between the delegations": of those whom it joins nobody stands between them. */
const isBetweenThemselves = (context: ActorContext, { S, T }: Filling): boolean =>
  S.length > 1 &&
  S.every(({ entity }) => {
    const country = countryOfEnd(context, entity);
    return country !== null && T.some((target) => countryOfEnd(context, target.entity) === country);
  });

/** The deeds that a filled frame tells, one for each pair of its ends. */
export function deedsOf(context: ActorContext, filled: Filled): Deed[] {
  const { frame, filling, clause, noun, trigger } = filled;
  const { relation } = frame;
  if (doToThemselves(context, relation, filling) || isOfOthers(context, filled)) return [];
  if (relation.thirdParty && isBetweenThemselves(context, filling)) return [];
  return pairsOf(context, filled)
    .filter((pair) => isDeed(context, frame, pair))
    .map(([source, target]) => ({
      relation,
      frame,
      source,
      target,
      clause,
      noun,
      trigger,
      item: filling.item,
      inferred: filling.inferred,
      literal: filling.literal,
      like: null,
    }));
}
