import type { EntityKind } from '../../model/kinds.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import { withDeeds } from '../fillers/told-deeds.ts';
import type { Frame } from '../frames/frame.ts';
import type { FrameIndex } from '../frames/frames.ts';
import { isOnlyThreatened } from '../structures/conditional-threat.ts';
import { STRUCTURES } from '../structures/structure.ts';
import { gather } from '../words/gather.ts';
import { asideDeeds } from './aside-deeds.ts';
import { isDeniedCharge } from './denied-charges.ts';
import { nounDeeds } from './noun-deeds.ts';
import { isReliefMove } from './relief-moves.ts';
import { asThreats } from './threats.ts';
import { verbDeeds } from './verb-deeds.ts';

const endsOf = ({ source, target }: Deed): string => [source.entity, target.entity].toSorted().join(' ');

/** "lifted sanctions on X": the noun that a verb's frame names tells nothing besides of the same two ends. */
const isRetold = (deed: Deed, byVerb: readonly Deed[]): boolean =>
  byVerb.some((other) => other.literal !== null && other.literal === deed.noun && endsOf(other) === endsOf(deed));

/** Where the document that is worked on or agreed is named, its parties have edges to it and none to one another. */
function documentsFirst(context: ActorContext, deeds: readonly Deed[]): Deed[] {
  const toDocument = (deed: Deed) => context.entities.get(deed.target.entity)?.kind === 'AGREEMENT';
  const parties = (deed: Deed): string[] =>
    deeds
      .filter((one) => toDocument(one) && (one.relation.documentFirst || (one.clause && one.clause === deed.clause)))
      .map((one) => one.source.entity);
  return deeds.filter(
    (deed) => !deed.relation.documentFirst || toDocument(deed) || !parties(deed).includes(deed.source.entity),
  );
}

/** Deeds by a structural rule: the words themselves join the ends. A name that no rule bears is read elsewhere ("@office"). */
export const structureDeeds = (context: ActorContext, frame: Frame): Deed[] =>
  (STRUCTURES[frame.id]?.(context, frame.relation) ?? []).map(({ source, target, clause, noun }) => ({
    relation: frame.relation,
    frame,
    source,
    target,
    clause,
    noun,
    trigger: noun.head,
    item: null,
    inferred: false,
    literal: null,
    like: null,
  }));

/** A state may be told by its people, its towns and its officials; what is no state or official must itself be mentioned. */
const mayStand = (kinds: ReadonlySet<EntityKind>, allowed: readonly EntityKind[]): boolean =>
  allowed.some((kind) => kind === 'COUNTRY' || kind === 'OFFICIAL' || kinds.has(kind));

/** The deeds by structural rules: of documents, bodies and projects only where the sentence mentions one. */
export function structuralDeeds(context: ActorContext, index: FrameIndex): Deed[] {
  const kinds = new Set<EntityKind>();
  for (const { entities } of context.mentions)
    for (const id of entities) {
      const kind = context.entities.get(id)?.kind;
      if (kind) kinds.add(kind);
    }
  return gather(index.structures, (frame) =>
    mayStand(kinds, frame.relation.source) && mayStand(kinds, frame.relation.target)
      ? structureDeeds(context, frame)
      : [],
  );
}

/** "ordered Soviet advisers to leave Egypt" puts them out, and is no request besides. */
const isOrderOut = (deed: Deed, deeds: readonly Deed[]): boolean =>
  deed.relation.plover === 'REQUEST' &&
  deeds.some(
    ({ relation, trigger, clause, target }) =>
      relation.plover === 'SANCTION' &&
      clause === deed.clause &&
      trigger === deed.trigger &&
      target.entity === deed.target.entity,
  );

/** All deeds that the frames of the table find in one sentence, verbs first, those by structural rules last. Ends are of the kinds that their rows allow. */
export function relate(context: ActorContext, index: FrameIndex, byStructure: readonly Deed[]): Deed[] {
  const { clauses, phrases } = context.reading;
  const nouns = gather(phrases, (phrase) => (phrase.possessor ? [phrase, phrase.possessor] : [phrase]));
  const byVerb: Deed[] = [];
  let soFar = context;
  for (const clause of clauses) {
    const deeds = verbDeeds(soFar, index, clause);
    soFar = withDeeds(soFar, deeds);
    byVerb.push(...deeds);
  }
  const byNoun = gather(nouns, (noun) => nounDeeds(context, index, noun)).filter((deed) => !isRetold(deed, byVerb));
  return [
    ...asThreats(context, index, documentsFirst(context, [...byVerb, ...byNoun])).filter(
      (deed) =>
        !isOnlyThreatened(context, deed) &&
        !isReliefMove(context, deed) &&
        !isDeniedCharge(context, deed) &&
        !isOrderOut(deed, byVerb),
    ),
    ...asideDeeds(context, index),
    ...byStructure,
  ];
}
