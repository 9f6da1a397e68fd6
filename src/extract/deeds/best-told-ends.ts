import type { Deed } from '../actors/deed.ts';

/** Where several frames of one type find different ends in a clause: which of them has its end told best. */

/** The prepositions that lead in the target of a deed's frame. */
const targetLedIn = ({ frame }: Deed): readonly string[] => {
  const via = frame.slots.find(({ role }) => role === 'T')?.via;
  return Array.isArray(via) ? via : [];
};

const isUnsaid = ({ frame }: Deed): boolean => frame.slots.some(({ via }) => via === 'unsaid' || via === 'answered');
const isTargetOwner = ({ frame }: Deed): boolean => frame.slots.some(({ role, owner }) => role === 'T' && owner);
const isAddressed = ({ frame }: Deed): boolean =>
  frame.slots.some(({ role, via }) => role === 'T' && Array.isArray(via) && via.includes('to'));
const areOfOneType = (better: Deed, lesser: Deed): boolean => better.relation === lesser.relation;

/** A way of telling an end that is better than another: of two deeds that compete the lesser goes. */
interface Preference {
  better: (deed: Deed) => boolean;
  lesser: (deed: Deed) => boolean;
  compete: (better: Deed, lesser: Deed) => boolean;
}

/** Each is asked of the deeds that those before it have left. */
const PREFERENCES: readonly Preference[] = [
  // "recalled its envoy from Chad": where one frame has the end told, none has it left unsaid
  { better: (deed) => !isUnsaid(deed), lesser: isUnsaid, compete: areOfOneType },
  // "bought Russian jets from Libya": where one frame has from whom they come, none has it from whose they are
  {
    better: ({ frame }) =>
      frame.slots.some(({ role, via }) => role === 'S' && Array.isArray(via) && via.includes('from')),
    lesser: ({ frame }) => frame.slots.some(({ role, owner }) => role === 'S' && owner),
    compete: areOfOneType,
  },
  // "protested to Libya over the arrest of Chadian fishermen": where one frame has to whom it is said, none has whose the matter is
  {
    better: (deed) => deed.relation.speechAct && !isTargetOwner(deed) && isAddressed(deed),
    lesser: isTargetOwner,
    compete: areOfOneType,
  },
  // "closed the American consulate in Nairobi": where one frame has whose it is, none is about where it stands
  {
    better: (deed) => deed.literal !== null && targetLedIn(deed).includes('of'),
    lesser: (deed) => targetLedIn(deed).length > 0 && targetLedIn(deed).every((word) => /^(in|at)$/.test(word)),
    compete: (better, lesser) => better.literal === lesser.literal && better.relation.plover === lesser.relation.plover,
  },
];

function preferred(deeds: Deed[], { better, lesser, compete }: Preference): Deed[] {
  const best = deeds.filter(better);
  return best.length === 0 ? deeds : deeds.filter((deed) => !lesser(deed) || !best.some((one) => compete(one, deed)));
}

/** The deeds without those whose end another of their type has told more plainly. */
export const bestToldEnds = (deeds: Deed[]): Deed[] =>
  deeds.length < 2 ? deeds : PREFERENCES.reduce<Deed[]>(preferred, deeds);
