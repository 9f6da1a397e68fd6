import type { Claim, EventDate } from '../../model/records.ts';
import { relationOf } from '../../model/relations.ts';
import { daysOf, type Scene, type Story } from '../dates/scene.ts';
import { isSigning } from './signing-dates.ts';

/** A communiqué records one occasion: what is told in it took place on its day. */

/** Sentences within which such a text tells its occasion. */
const OPENING = 2;

/** A meeting, a visit, talks; no words of one side alone. */
const isEncounter = ({ type }: Claim): boolean => relationOf(type).plover === 'CONSULT' && !relationOf(type).speechAct;

/** The day of the meeting or visit that a text with numbered paragraphs records; null for any other text, or where its opening tells several days. */
export function dayOfOccasion(scenes: readonly Scene[], { isNumbered, publishedAt }: Story): EventDate | null {
  if (!isNumbered) return null;
  const opening = scenes
    .slice(0, OPENING)
    .find(({ claims }) => claims.some((claim) => claim.date !== null && claim.status === 'DONE' && isEncounter(claim)));
  const [day, ...more] = opening ? daysOf(opening.dates, publishedAt) : [];
  return day !== undefined && more.length === 0 ? day : null;
}

/** True for what happens at an occasion: persons who meet or visit, and whoever signs. */
export const happensThere = (claim: Claim): boolean =>
  isSigning(claim) || (isEncounter(claim) && [claim.source, claim.target].some((id) => id.startsWith('official:')));
