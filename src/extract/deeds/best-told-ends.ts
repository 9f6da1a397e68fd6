import type { Deed } from '../actors/deed.ts';

/** Where several frames of one type find different ends in a clause: which of them has its end told best. */

const isUnsaid = ({ frame }: Deed): boolean => frame.slots.some(({ via }) => via === 'unsaid' || via === 'answered');

/** "recalled its envoy from Chad": where one frame has the end told, none has it left unsaid. */
function toldBeforeUnsaid(deeds: Deed[]): Deed[] {
  const told = deeds.filter((deed) => !isUnsaid(deed));
  if (told.length === 0 || told.length === deeds.length) return deeds;
  return deeds.filter((deed) => !isUnsaid(deed) || told.every(({ relation }) => relation !== deed.relation));
}

const isLedInFrom = ({ frame }: Deed): boolean =>
  frame.slots.some(({ role, via }) => role === 'S' && Array.isArray(via) && via.includes('from'));
const isOwners = ({ frame }: Deed): boolean => frame.slots.some(({ role, owner }) => role === 'S' && owner === true);

/** "bought Russian jets from Libya": where one frame has from whom they come, none has it from whose they are. */
function sellersBeforeOwners(deeds: Deed[]): Deed[] {
  if (deeds.length < 2) return deeds;
  const sold = deeds.filter(isLedInFrom);
  return deeds.filter((deed) => !isOwners(deed) || sold.every(({ relation }) => relation !== deed.relation));
}

const isAddressed = ({ frame }: Deed): boolean =>
  frame.slots.some(({ role, via, owner }) => role === 'T' && !owner && Array.isArray(via) && via.includes('to'));
const isOwnersTarget = ({ frame }: Deed): boolean => frame.slots.some(({ role, owner }) => role === 'T' && owner);

/** "protested to Libya over the arrest of Chadian fishermen": where one frame has to whom it is said, none has whose the matter is. */
function addressedBeforeOwners(deeds: Deed[]): Deed[] {
  if (deeds.length < 2) return deeds;
  const said = deeds.filter((deed) => deed.relation.speechAct && isAddressed(deed) && !isOwnersTarget(deed));
  return deeds.filter((deed) => !isOwnersTarget(deed) || said.every(({ relation }) => relation !== deed.relation));
}

const targetLedIn = ({ frame }: Deed): readonly string[] => {
  const via = frame.slots.find(({ role }) => role === 'T')?.via;
  return Array.isArray(via) ? via : [];
};
const isStoodAt = (deed: Deed): boolean =>
  targetLedIn(deed).length > 0 && targetLedIn(deed).every((word) => /^(in|at)$/.test(word));

/** "closed the American consulate in Nairobi": where one frame has whose it is, none is about where it stands. */
function ownersBeforePlaces(deeds: Deed[]): Deed[] {
  if (deeds.length < 2) return deeds;
  const owned = deeds.filter((deed) => deed.literal !== null && targetLedIn(deed).includes('of'));
  return deeds.filter(
    (deed) =>
      !isStoodAt(deed) ||
      owned.every(({ literal, relation }) => literal !== deed.literal || relation.plover !== deed.relation.plover),
  );
}

/** The deeds without those whose end another of their type has told more plainly. */
export const bestToldEnds = (deeds: Deed[]): Deed[] =>
  ownersBeforePlaces(addressedBeforeOwners(sellersBeforeOwners(toldBeforeUnsaid(deeds))));
