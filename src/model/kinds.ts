/** Closed vocabularies of the codebook (sections 1 and 4). Each union type is read off its list; nothing else may come out. */

export const ENTITY_KINDS = ['COUNTRY', 'OFFICIAL', 'ORGANIZATION', 'AGREEMENT', 'PROJECT'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const CLAIM_STATUSES = [
  'DONE',
  'ONGOING',
  'PLANNED',
  'PROPOSED',
  'REQUESTED',
  'THREATENED',
  'REFUSED',
  'SUSPENDED',
  'CANCELLED',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const POLARITIES = ['AFFIRMED', 'DENIED'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const FACT_STATUSES = [
  'CONFIRMED',
  'REPORTED',
  'ALLEGED',
  'DISPUTED',
  'DENIED',
  'PLANNED',
  'PROPOSED',
  'REQUESTED',
  'THREATENED',
  'REFUSED',
  'SUSPENDED',
  'CANCELLED',
  'OVERDUE',
  'RETRACTED',
] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'RANGE'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Which part of a claim a stretch of its sentence carries. */
export const SPAN_PARTS = ['source', 'target', 'trigger', 'speaker', 'date', 'place', 'item'] as const;
export type SpanPart = (typeof SPAN_PARTS)[number];

/** Prefix of an entity's id (`country:IRN`): the kind in lower case. */
export const idPrefix = (kind: EntityKind): string => `${kind.toLowerCase()}:`;

/** The kind that an entity id states in its prefix, or null where the prefix is none of ours. */
export function kindOfId(id: string): EntityKind | null {
  return ENTITY_KINDS.find((kind) => id.startsWith(idPrefix(kind))) ?? null;
}
