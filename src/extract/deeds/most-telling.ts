import type { Deed } from '../actors/deed.ts';
import type { Frame } from '../frames/frame.ts';

/** Which of several readings of one verb says most. */

/** How much of a sentence a frame asks for: "order T out" says more than "order T". */
const demandOf = (frame: Frame): number =>
  frame.slots.filter((slot) => slot.literal || slot.said).length +
  // "commandos seized a Turkish ship": what is seized says more than who seizes
  (frame.slots.some((slot) => slot.heads && !slot.literal) ? 0.75 : 0) +
  frame.slots.filter((slot) => slot.role === 'O').length / 2 +
  (frame.particle ? 1 : 0) +
  (frame.infinitive ? 1 : 0) +
  (frame.complement ? 1 : 0);

/** "attack O in T": a frame whose target is only where something stands that is hit. */
const isAboutPlace = ({ slots }: Frame): boolean =>
  slots.some((slot) => slot.role === 'O') &&
  slots.some(
    (slot) => slot.role === 'T' && Array.isArray(slot.via) && (slot.via.includes('inside') || slot.via.join() === 'in'),
  );

/** The same two ends, in either order. */
const joinsSame = (one: Deed, other: Deed): boolean =>
  (one.source.entity === other.source.entity && one.target.entity === other.target.entity) ||
  (one.source.entity === other.target.entity && one.target.entity === other.source.entity);

/** "telephoned him to urge restraint": who is spoken to is met as well; "called on him to show restraint" tells no call. */
const isSpokenTo = ({ relation, frame }: Deed): boolean =>
  relation.symmetric &&
  relation.plover === 'CONSULT' &&
  frame.slots.some((slot) => slot.role === 'T' && slot.via === 'object');

/** Codebook 6.1: a warning that names a measure is a threat and no mere warning. */
const namesMeasure = ({ relation: one }: Deed, { relation: other }: Deed): boolean =>
  one.plover === 'THREATEN' && other.plover === 'THREATEN' && one.score < other.score;

/** Of several readings of one verb that join the same two ends, only those of the most demanding frames; whose a target is before where it stands. */
export function mostTelling(deeds: Deed[]): Deed[] {
  if (deeds.length < 2) return deeds;
  const told = deeds.filter(
    (deed) =>
      !isAboutPlace(deed.frame) ||
      !deeds.some((other) => other.relation === deed.relation && !isAboutPlace(other.frame)),
  );
  return told.filter(
    (deed) =>
      !told.some(
        (other) =>
          other !== deed &&
          joinsSame(other, deed) &&
          (demandOf(other.frame) > demandOf(deed.frame) || namesMeasure(other, deed)) &&
          !(isSpokenTo(deed) && other.relation.speechAct),
      ),
  );
}
