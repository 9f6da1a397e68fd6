import { type Actor, type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause, Prepositional } from '../clauses/clause.ts';
import { NOTHING_UNSAID } from '../clauses/unsaid.ts';
import type { Frame, FrameSlot } from '../frames/frame.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import { partiesMeant } from './parties-meant.ts';
import { isGiven, reactedTo } from './reacted-to.ts';

/** The ends of deeds that a clause leaves unsaid. */

/** Prepositions that would lead in what is signed or voted on after all. */
const ABOUT = wordSet('to on for of against with into onto off up');
/** Of these, the ones that do so even behind a noun of the frame: "gave its signature to the pact". */
const LEADS_ANYWAY = new Set(['to', 'on', 'against']);
/** Prepositions that would lead in where somebody went or whom something is for. */
const THITHER = wordSet('to in into at for through on towards toward across between with');

/**
 * "Mali recognized Chad in 1999 but broke off relations", "Chad was accused of a raid; Mali broke off relations": of the two states that the
 * sentence has spoken of before the clause, the one that does not do it. Where it spoke of more than two, or not of the doer, nobody is meant.
 */
function otherSide(context: ActorContext, clause: Clause, doers: readonly Actor[]): readonly string[] {
  const [doer] = doers;
  if (doers.length !== 1 || !doer || !/^(country|organization):/.test(doer.entity)) return [];
  const first = context.sentence.tokens.findIndex(({ start }) => start === doer.start);
  const before = context.mentions.filter(
    ({ last }) => last < clause.verb.first && (clause.inferredSubject || last !== first),
  );
  const ids = gather(before, ({ entities }) => entities);
  const isNamed = context.mentions.some(
    ({ first: at, form, entities }) =>
      form !== 'pronoun' && context.sentence.tokens[at]!.start === doer.start && entities.includes(doer.entity),
  );
  if (!isNamed) return [];
  const isParty = ids.some((id) => id === doer.entity || countryOfEnd(context, id) === doer.entity);
  const others = new Set(ids.filter((id) => id.startsWith('country:') && id !== doer.entity));
  return isParty && others.size === 1 ? [...others] : [];
}

/** "Relations, which Reykjavik severed": of the two of whom the sentence before speaks, or who were last named together, the other. */
function otherOfPair({ unsaid = NOTHING_UNSAID, mentions }: ActorContext, doers: readonly Actor[]): readonly string[] {
  const [doer] = doers;
  const pair = [unsaid.before, unsaid.parties].find((ids) => ids.length === 2 && ids.includes(doer?.entity ?? ''));
  if (!pair || !doer || doers.length > 1) return [];
  const isTold = mentions.some(({ entities }) =>
    entities.some((id) => id.startsWith('country:') && !pair.includes(id)),
  );
  return isTold ? [] : pair.filter((id) => id !== doer.entity);
}

const SIDES = wordSet('rebel guerrilla insurgent separatist government junta opposition side delegation');

/** "signed for Peru", "signed for the rebels": on whose behalf, and not what. */
const namesSigned = (context: ActorContext, clause: Clause, { word, phrases, after }: Prepositional): boolean => {
  if (!/^(sign|initial)$/.test(clause.verb.lemma)) return false;
  // "signed on behalf of Jordan"
  if ((word === 'on' && phrases[0]?.lemma === 'behalf') || after?.lemma === 'behalf') return true;
  return (
    word === 'for' &&
    phrases.every(
      ({ mentions, lemma }) =>
        SIDES.has(lemma) ||
        mentions.some(({ entities }) =>
          /^(COUNTRY|ORGANIZATION)$/.test(context.entities.get(entities[0]!)?.kind ?? ''),
        ),
    )
  );
};

/** "sent arms to rebels": to whom is told, though by no name. */
const isGoal = ({ word, phrases }: Prepositional): boolean =>
  (word === 'to' || word === 'for') && phrases.some(({ temporal }) => !temporal);

/** A clause that leaves an end unsaid, as far as its frame is filled. */
export interface Leaving {
  frame: Frame;
  clause: Clause;
  literal: NounPhrase | null;
  doers: readonly Actor[];
}

/** "refused to sign", "recalled the Peruvian envoy": what is refused, or whose the noun of the frame is, is told there. */
function tellsMore(context: ActorContext, { clause, literal, doers }: Leaving): boolean {
  if (!literal)
    return (
      clause.prepositionals.some(({ word }) => word === 'with' || word === 'at') ||
      context.reading.clauses.some(
        (one) => one.parent === clause && one.link !== 'coordinate' && one.verb.first > clause.verb.last,
      )
    );
  const owners = gather([literal, ...(literal.possessor ? [literal.possessor] : [])], ({ mentions }) =>
    gather(mentions, ({ entities }) => entities),
  );
  return owners.some((id) => doers.every((doer) => doer.entity !== id));
}

/** "offered to build a port, but Egypt objected": papers, and works where the deed may be done to them. */
const isOpposable = (context: ActorContext, { relation }: Frame, id: string): boolean => {
  const kind = context.entities.get(id)?.kind;
  return kind === 'AGREEMENT' || (kind === 'PROJECT' && relation.target.includes(kind));
};

const isBehind = ({ verb }: Clause, { phrases }: Prepositional): boolean => (phrases[0]?.first ?? 0) > verb.last;

/** "signed to the pact", "gave its signature to it": what is signed or voted on is led in after all. */
const leadsInPaper = (context: ActorContext, { clause, literal }: Leaving, one: Prepositional): boolean =>
  !namesSigned(context, clause, one) &&
  (literal ? LEADS_ANYWAY : ABOUT).has(one.word) &&
  isBehind(clause, one) &&
  one.phrases.some((phrase) => !phrase.temporal && phrase !== literal);

/** The paper or work last spoken of, where the clause leads in none itself. */
function paperMeant(context: ActorContext, leaving: Leaving): readonly string[] {
  const { clause, frame } = leaving;
  if (clause.prepositionals.some((one) => leadsInPaper(context, leaving, one))) return [];
  const before = gather(
    context.mentions.filter(({ last }) => last < clause.verb.first),
    ({ entities }) => entities,
  );
  const { document } = context.unsaid ?? NOTHING_UNSAID;
  const id = before.findLast((one) => isOpposable(context, frame, one)) ?? document;
  return id === null ? [] : [id];
}

/** Somebody or somewhere with a name. */
const isNamedEnd = ({ places }: ActorContext, { mentions, modifiers, possessor, first, last }: NounPhrase): boolean =>
  mentions.length > 0 ||
  modifiers.length > 0 ||
  possessor !== null ||
  places.some((place) => place.first >= first && place.last <= last);

/** "flew to Oslo", "recalled its envoy from Chad": where to, or whence, is told as well. */
const isEndTold = (context: ActorContext, { owner }: FrameSlot, clause: Clause): boolean =>
  clause.prepositionals.some(
    (one) =>
      (THITHER.has(one.word) || (owner && one.word === 'from' && isBehind(clause, one))) &&
      one.phrases.some((phrase) => isNamedEnd(context, phrase)),
  );

/** The other of two sides: those of the sentence, whose deed is answered, or those of the sentence before. */
function sideMeant(context: ActorContext, { owner }: FrameSlot, leaving: Leaving): readonly string[] {
  const { frame, clause, doers } = leaving;
  const here = owner ? otherSide(context, clause, doers) : [];
  if (here.length > 0 || (!frame.complement && tellsMore(context, leaving))) return here;
  if (isGiven(frame.relation) && clause.prepositionals.some(isGoal)) return [];
  const answered = frame.status === 'SUSPENDED' ? null : reactedTo(context, frame.relation, doers);
  if (answered !== null) return [answered];
  return owner ? otherOfPair(context, doers) : [];
}

/** "promised 300 million dollars": money goes to where the news comes from only where there is need. */
const isSum = (literal: NounPhrase | null): boolean =>
  literal !== null && /^(million|billion|dollar|euro|pound|yen|loan)$/.test(literal.lemma);

/** Ids of what a slot with `~T` means in a clause. */
function meant(context: ActorContext, slot: FrameSlot, leaving: Leaving): readonly string[] {
  if (slot.kinds?.[0] === 'AGREEMENT') return paperMeant(context, leaving);
  if (isEndTold(context, slot, leaving.clause)) return [];
  if (slot.owner || slot.via === 'answered') return sideMeant(context, slot, leaving);
  if (slot.kinds?.[0] !== 'COUNTRY') return partiesMeant(context, leaving);
  const { scene, calamity } = context.unsaid ?? NOTHING_UNSAID;
  return scene === null || (isSum(leaving.literal) && !calamity) ? [] : [scene];
}

/** What a clause leaves unsaid, standing under the clause's verb; none where the clause has one more object than the frame names. */
export function unsaidActors(
  context: ActorContext,
  slot: FrameSlot,
  { clause, objects, ...rest }: Leaving & { objects: number },
): Actor[] {
  const { tokens } = context.sentence;
  const told = clause.verb.passive ? [] : clause.objects.slice(objects);
  const more = told.some((group) => group.some((phrase) => !phrase.temporal));
  if (more || (clause.verb.passive && slot.kinds?.[0] === 'AGREEMENT')) return [];
  const span = { start: tokens[clause.verb.first]!.start, end: tokens[clause.verb.last]!.end };
  return meant(context, slot, { clause, ...rest }).map((entity) => ({ entity, represented: false, ...span }));
}
