import type { ClaimStatus, DatePrecision, Polarity } from '../model/kinds.ts';
import type { Claim, Entity } from '../model/records.ts';
import { type RelationType, relationOf } from '../model/relations.ts';
import { addDays, daysBetween } from './days.ts';
import type { Mood } from './schema-facts.ts';
import { isOffice, isState } from './tolerance.ts';

/**
 * What the projection knows of one alive claim. It travels as JSON on the claim's SUPPORTS or DENIES edge, so that recomputing a fact
 * reads edges and nothing else. All of it follows from the claim, the identity decisions, the story and the source's rating.
 */
export interface Evidence {
  claim: string;
  type: RelationType;
  /** Heads of the ends; of a symmetric type in id order. */
  src: string;
  tgt: string;
  status: ClaimStatus;
  polarity: Polarity;
  /** Only an accuser vouches for it. */
  alleged: boolean;
  from: string | null;
  to: string | null;
  precision: DatePrecision | null;
  publishedAt: string;
  role: string | null;
  confidence: number;
  /** Weight of the source's rating, 0…1. */
  trust: number;
  story: string;
  /** The day of the story's first telling. */
  storyDay: string;
}

const MOODS: Record<ClaimStatus, Mood> = {
  DONE: 'deed',
  ONGOING: 'deed',
  PLANNED: 'intent',
  PROPOSED: 'intent',
  REQUESTED: 'intent',
  THREATENED: 'intent',
  REFUSED: 'halt',
  SUSPENDED: 'halt',
  CANCELLED: 'halt',
};

export const moodOf = (status: ClaimStatus): Mood => MOODS[status];

/** Ends as facts and edges have them: heads, and for a symmetric type in id order. */
export const orderedEnds = (type: RelationType, source: string, target: string): { src: string; tgt: string } =>
  relationOf(type).symmetric && target < source ? { src: target, tgt: source } : { src: source, tgt: target };

/** Key of the facts that a claim may belong to: `TYPE|source|target|mood`, for offices also the role in lower case. */
export function factKey({
  type,
  src,
  tgt,
  status,
  role,
}: Pick<Evidence, 'type' | 'src' | 'tgt' | 'status' | 'role'>): string {
  const key = `${type}|${src}|${tgt}|${moodOf(status)}`;
  return isOffice(type) ? `${key}|${foldRole(role)}` : key;
}

/** What a fact's key says. */
export function partsOfKey(key: string): { type: RelationType; src: string; tgt: string; mood: Mood } {
  const [type, src, tgt, mood] = key.split('|') as [RelationType, string, string, Mood];
  return { type, src, tgt, mood };
}

/** Key of the facts of the same ends in another mood. */
export const keyInMood = (key: string, mood: Mood): string => {
  const [type, src, tgt, , ...role] = key.split('|');
  return [type, src, tgt, mood, ...role].join('|');
};

const foldRole = (role: string | null): string =>
  (role ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The day by which a claim is found among those of its key: of states the day of its story, of dated deeds the first day (of a month
 * its middle, so that both ends are equally near), else the day of publication.
 */
export function placeOf(evidence: Evidence): string {
  if (isState(evidence.type)) return evidence.storyDay;
  if (evidence.from === null || evidence.to === null) return evidence.publishedAt;
  const length = daysBetween(evidence.from, evidence.to);
  return length > MOMENT && length <= MONTH ? addDays(evidence.from, Math.floor(length / 2)) : evidence.from;
}

/** Longest interval, in days after the first, that still says which day is meant; and which month. */
export const MOMENT = 7;
export const MONTH = 31;

const ACCUSING = /\b(accus|alleg|claim|blam|suspect|purport)/i;

/**
 * True where only an accuser vouches: the reporting words accuse, or a hostile deed is told by somebody who is not on the doer's side.
 * A doer who admits the deed, and the article's own voice, are no accusers.
 */
export function isAlleged(claim: Claim, entities: ReadonlyMap<string, Entity>): boolean {
  if (claim.saidBy === null) return false;
  if (sideOf(claim.saidBy, entities) === sideOf(claim.source, entities)) return false;
  return ACCUSING.test(claim.cue ?? '') || relationOf(claim.type).score < 0;
}

/** The state that an entity belongs to, else the entity itself. */
function sideOf(id: string, entities: ReadonlyMap<string, Entity>): string {
  const country = entities.get(id)?.country;
  return country ? `country:${country}` : id;
}
