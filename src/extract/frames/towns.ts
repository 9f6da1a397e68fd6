import type { PloverRoot, RelationSpec } from '../../model/relation-spec.ts';
import type { FrameSlot } from './frame.ts';

/** Deeds that hit a place as its state. */
const STRIKING: ReadonlySet<PloverRoot> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE']);

/** Deeds whose doer a frame may name by the town from which they come. */
const FROM_TOWN: ReadonlySet<PloverRoot> = new Set(['SANCTION', 'COOPERATE']);

/** Where a town may stand for its state: hit itself, with missions in it, asked for something. */
export function standsForState(relation: RelationSpec, slots: readonly FrameSlot[], slot: FrameSlot): boolean {
  const missions = slots.some((one) => one.literal?.some((head) => head === 'ambassador' || head === 'embassy'));
  // "expelled from Kampala", "bought from Tel Aviv", "handed to the Soviet ambassador in Stockholm"
  if (slot.role === 'S' && Array.isArray(slot.via))
    return missions || (slot.via.includes('from') && FROM_TOWN.has(relation.plover));
  if (slot.role !== 'T' || slot.owner) return false;
  if (STRIKING.has(relation.plover)) return true;
  // "visited Karachi"
  if (relation.plover === 'CONSULT' && relation.target.length === 1 && slot.via === 'object') return true;
  // "Swedish doctors arrived in Port-au-Prince"
  if (relation.plover === 'AID' && Array.isArray(slot.via) && slot.via.includes('in') && slots[0]?.heads) return true;
  // "pulled its troops out of the Sinai"
  if (relation.plover === 'YIELD' && Array.isArray(slot.via) && slot.via.includes('from'))
    return slots.some(({ literal, heads }) => literal !== null || heads !== null);
  return missions || (relation.plover === 'REQUEST' && Array.isArray(slot.via) && slot.via.includes('from'));
}
