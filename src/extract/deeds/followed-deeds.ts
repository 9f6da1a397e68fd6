import type { ClaimStatus, EntityKind } from '../../model/kinds.ts';
import type { PloverRoot } from '../../model/relation-spec.ts';
import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { type Deed, deedWith } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Frame } from '../frames/frame.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';

/** Which deeds others may be said to do as well, and what becomes of them. */

/** Deeds that one state does after another; talks and words are each state's own. */
const FOLLOWED: ReadonlySet<PloverRoot> = new Set([
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REJECT',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

const kindOf = (context: ActorContext, { entity }: Actor): EntityKind | undefined => context.entities.get(entity)?.kind;

/** True for a state. */
export const isState = (context: ActorContext, actor: Actor): boolean => kindOf(context, actor) === 'COUNTRY';

/** Deeds of states that others do in turn. */
export const isFollowed = ({ relation, source }: Deed): boolean =>
  FOLLOWED.has(relation.plover) && source.entity.startsWith('country:');

const ENTERING = wordSet('join rejoin enter accede found co-found form');

/** "Greece joined NATO in 1952. West Germany followed in 1955": states enter a body one after another, though belonging is no deed. */
export const isEntered = ({ relation, source, clause, noun }: Deed): boolean =>
  relation.standing === 'MEMBERSHIP' &&
  noun === null &&
  clause !== null &&
  ENTERING.has(clause.verb.lemma) &&
  source.entity.startsWith('country:');

/** "India and Japan began the exercise. Oman took part": belonging to an undertaking, and nothing more of it. */
export const isJoinedIn = ({ relation }: Deed): boolean =>
  relation.standing === 'PARTICIPATION' && relation.plover === 'STATE';

const isBelow = (inner: Clause | null, outer: Clause | null): boolean => {
  for (let one = inner?.parent ?? null; one; one = one.parent) if (one === outer) return true;
  return false;
};

/** "withdrew its offer to help Egypt build a dam": what somebody else does below a deed is part of it. */
const outermost = (told: readonly Deed[], last: Deed | undefined): Deed | undefined =>
  last &&
  (told.find(
    ({ clause, source }) =>
      source.entity !== last.source.entity && clause?.opener === null && isBelow(last.clause, clause),
  ) ??
    last);

/** The last of some deeds that others may follow: all that one clause tells of one type. */
export function lastOf(deeds: readonly Deed[], before: number, isFit: (deed: Deed) => boolean = isFollowed): Deed[] {
  const told = deeds.filter((deed) => !deed.relation.symmetric && deed.trigger < before && isFit(deed));
  const last = outermost(told, told.toSorted((a, b) => a.trigger - b.trigger).at(-1));
  return last ? told.filter((deed) => deed.clause === last.clause && deed.relation === last.relation) : [];
}

/** Whatever may be done by those who are said to do "the same": words as well as deeds, of persons as well as states. */
export const fits =
  (context: ActorContext, doers: readonly Actor[]) =>
  ({ relation }: Deed): boolean =>
    relation.plover !== 'STATE' && doers.every((doer) => relation.source.includes(kindOf(context, doer)!));

/** "bought gas from Chad": the subject of the verb is the deed's target. */
const isUndergone = ({ frame, clause }: Deed): boolean =>
  frame.slots[0]?.role === 'T' && clause !== null && !clause.verb.passive;

/**
 * Each follower does to each other end what the deeds told of, at the end where their subject stood; nobody follows himself. "Suspended its aid,
 * and Chile followed suit": it stands where the deed followed stands, unless `told` says otherwise.
 */
export function followed(deeds: readonly Deed[], followers: readonly Actor[], told: Partial<Deed>): Deed[] {
  const end = deeds.some(isUndergone) ? 'target' : 'source';
  const other = end === 'source' ? 'target' : 'source';
  return gather(followers, (follower) =>
    [...new Map(deeds.map((deed) => [deed[other].entity, deed])).values()]
      .filter(
        (deed) => deed[other].entity !== follower.entity && !deeds.some((one) => one[end].entity === follower.entity),
      )
      .map((deed) => deedWith(deed, { like: deed, ...told, [end]: follower, inferred: true })),
  );
}

/** What a deed that is halted or refused is for those who follow as well. */
const HALTED: ReadonlySet<ClaimStatus> = new Set(['SUSPENDED', 'CANCELLED', 'REFUSED']);

/** "halted its shipments. So did Kuwait": the frame of a deed of the sentence before, with how the deed stands. */
export const frameHeld = ({ frame }: Deed, status: ClaimStatus | null): Frame =>
  status && HALTED.has(status) ? { ...frame, status } : frame;
