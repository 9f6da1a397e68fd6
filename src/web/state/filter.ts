import type { RelationFilter, StartQuery } from '../generated/operations.ts';
import { INITIAL } from './address.ts';
import type { Filters, ViewState } from './view-state.ts';

/** The table of edge types as the service tells it. */
export type Vocabulary = StartQuery['relationTypes'];

const TONES = {
  COOPERATIVE: (score: number) => score > 0,
  CONFLICTUAL: (score: number) => score < 0,
} as const;
const UNDATED = { WITH: undefined, WITHOUT: false, ONLY: true } as const;

/**
 * The types that are left by choice and tone. Types that the service does not know are passed over. Where choice and tone have none in
 * common, both stand, and nothing passes: an empty list is no filter to the service.
 */
function typesOf({ types, tone }: Filters, vocabulary: Vocabulary): Pick<RelationFilter, 'types' | 'and'> {
  const known = vocabulary.filter(({ type }) => types.includes(type)).map(({ type }) => type);
  if (tone === 'ALL') return { types: known.length === 0 ? undefined : known };
  const toned = vocabulary.filter(({ score }) => TONES[tone](score)).map(({ type }) => type);
  if (known.length === 0) return { types: toned };
  const both = toned.filter((type) => known.includes(type));
  return both.length > 0 ? { types: both } : { types: known, and: [{ types: toned }] };
}

/** What the shared filters mean to the service; null where they narrow nothing. Keys stand in one order, so that equal filters are equal text. */
export function filterOf(state: Filters, vocabulary: Vocabulary): RelationFilter | null {
  const { kinds, status, confidence, publishers, text, from, to } = state;
  const filter: RelationFilter = {
    ...typesOf(state, vocabulary),
    kinds: kinds.length === 0 ? undefined : kinds,
    status: status.length === 0 ? undefined : status,
    period: from === null && to === null ? undefined : { from, to },
    undated: UNDATED[state.undated],
    minConfidence: confidence === 0 ? undefined : confidence / 100,
    publishers: publishers.length === 0 ? undefined : publishers,
    text: text.trim() === '' ? undefined : text.trim(),
  };
  const kept = Object.entries(filter).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? null : (Object.fromEntries(kept) as RelationFilter);
}

const FILTER_FIELDS = ['types', 'tone', 'kinds', 'status', 'confidence', 'publishers', 'undated', 'text'] as const;

/** How many of the filters narrow anything; the period has its own place. */
export const countFilters = (state: ViewState): number =>
  FILTER_FIELDS.filter((field) => JSON.stringify(state[field]) !== JSON.stringify(INITIAL[field])).length;

/** The state without any filter. */
export const withoutFilters = (): Partial<ViewState> =>
  Object.fromEntries([...FILTER_FIELDS, 'from', 'to'].map((field) => [field, INITIAL[field as keyof ViewState]]));
