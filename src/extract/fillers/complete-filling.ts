import type { PloverRoot } from '../../model/relation-spec.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause, Prepositional } from '../clauses/clause.ts';
import type { Frame, FrameSlot } from '../frames/frame.ts';
import { LISTING } from '../words/actor-words.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import { doersOfVerb } from './frame-fit.ts';
import { actorsOfAll, type Filling } from './slot-fillers.ts';
import { EACH_OTHER, wordsIn } from './slot-places.ts';

/** What a clause tells of the ends of a frame beside their places: whose the noun of the frame is, who is listed, who deals with whom. */

const isMission = oneOf('ambassador envoy embassy mission diplomat consul');

/** Deeds that one does with what is one's own. */
const OWN_DEEDS: ReadonlySet<PloverRoot> = new Set(['MOBILIZE', 'YIELD']);

/** What a state takes for or against another, and may be said of by somebody else. */
const isStand = oneOf('support solidarity backing praise opposition condemnation criticism rejection protest concern');

/** A frame with the places of its slots filled, the clause, and the noun of it that the frame names last. */
interface Filled {
  frame: Frame;
  clause: Clause;
  literal: NounPhrase | null;
  filling: Filling;
}

const isMany = oneOf('state country nation government member power');

/** "Twelve states joined the union, including Chad": those listed behind are some of the many who act, unless they are of a noun right before. */
function listsDoersBehind({ reading }: ActorContext, { subject }: Clause, listed: Prepositional): boolean {
  const [many, ...others] = subject;
  if (!many?.plural || others.length > 0 || many.mentions.length > 0 || !isMany(many.lemma)) return false;
  return ![...reading.ofNoun].some(
    ([noun, told]) => noun !== many && told.some(({ phrases }) => phrases === listed.phrases),
  );
}

/** "Leaders from around the world, including X and Y, congratulated Z": the doers listed beside the verb, where the subject names none. */
function listDoers(context: ActorContext, { frame, clause, filling }: Filled): void {
  const [slot] = frame.slots;
  if (filling.S.length > 0 || slot?.role !== 'S' || clause.verb.passive) return;
  const some = clause.prepositionals.filter(
    (one) =>
      LISTING.has(one.word) &&
      ((one.phrases[0]?.last ?? 0) < clause.verb.first || listsDoersBehind(context, clause, one)),
  );
  filling.S = actorsOfAll(
    context,
    gather(some, (one) => one.phrases),
    slot.allowed,
  );
}

/** "reaffirmed Ankara's support for Baku": the stand is its owner's. */
function giveStandToOwner(context: ActorContext, { frame, filling, literal }: Filled): void {
  // "asked for Tokyo's support"
  if (frame.relation.plover === 'REQUEST') return;
  const owner = literal?.possessor;
  const isNamed = owner?.mentions.some((one) => one.form !== 'possessive' && one.form !== 'pronoun');
  if (!literal || !owner || !isStand(literal.lemma) || !isNamed) return;
  const owners = actorsOf(context, owner, frame.relation.source);
  // "understands China's concerns": a stand on whose they are
  if (owners.length > 0 && !owners.some(({ entity }) => filling.T.some((target) => target.entity === entity)))
    filling.S = owners;
}

/** Two who do something about the noun that the frame names, and to nobody that is told. */
const areTwoAlone = ({ filling: { S, T, literal } }: Filled): boolean =>
  S.length === 2 && T.length === 0 && literal !== null;

/** "closed each other's consulates": what the frame names is the other's. */
const isEachOthers = (context: ActorContext, { frame, filling }: Filled): boolean =>
  frame.slots.some(({ role, via, owner }) => role === 'T' && (owner || (Array.isArray(via) && via.includes('of')))) &&
  EACH_OTHER.test(wordsIn(context, filling.literal!));

/** "the two recalled their envoys": each from the other; but "both recalled their envoys from Niger". */
const isFromOneAnother = (context: ActorContext, { frame, clause, filling }: Filled): boolean =>
  frame.relation.plover === 'SANCTION' &&
  isMission(filling.literal!.lemma) &&
  wordsIn(context, filling.literal!).startsWith('their ') &&
  !clause.prepositionals.some((one) => /^(from|in|to)$/.test(one.word));

/** "agreed to settle the dispute between them": no third party. */
const isAmongThemselves = ({ frame, filling }: Filled): boolean =>
  frame.slots.some((slot) => slot.role === 'T' && Array.isArray(slot.via) && slot.via.includes('between')) &&
  filling.S.some((actor) => filling.T.some((other) => other.entity === actor.entity));

/** "Russian troops have been massed along the border", "the American embargo on Cuba was lifted": whose deed it is owns what stands there. */
function giveDeedToOwner(context: ActorContext, { frame: { relation }, clause, literal, filling }: Filled): void {
  if (filling.S.length === 0 && filling.literal && clause.verb.passive && OWN_DEEDS.has(relation.plover))
    filling.S = ownersOf(context, filling.literal, relation.source);
  if (filling.S.length === 0 && literal && doersOfVerb(clause).includes(literal))
    filling.S = ownersOf(context, literal, relation.source);
}

const isDoer = ({ role }: FrameSlot): boolean => role === 'S';

/** Whether a doer who is not at his place may stand elsewhere: at a second place of the frame, in a list before the verb, or as the owner of a noun that the frame names. */
export const mayStandElsewhere = ({ slots }: Frame, clause: Clause): boolean =>
  slots.some(({ literal }) => literal !== null) ||
  slots.find(isDoer) !== slots.findLast(isDoer) ||
  clause.prepositionals.some(({ word }) => LISTING.has(word));

/** The filling with what stands beside the places of its slots; null where the deed would be one towards oneself. */
export function completeFilling(context: ActorContext, filled: Filled): Filling | null {
  listDoers(context, filled);
  giveStandToOwner(context, filled);
  if (areTwoAlone(filled) && (isFromOneAnother(context, filled) || isEachOthers(context, filled)))
    filled.filling.crosswise = true;
  if (isAmongThemselves(filled)) return null;
  giveDeedToOwner(context, filled);
  return filled.filling;
}
