import type { RelationFilter, RelationType, StartQuery } from '../generated/operations.ts';
import { INITIAL } from './address.ts';
import type { Filters, ViewState } from './view-state.ts';

/** The table of edge types as the service tells it. */
export type Vocabulary = StartQuery['relationTypes'];

const TONES = {
  ALL: () => true,
  COOPERATIVE: (score: number) => score > 0,
  CONFLICTUAL: (score: number) => score < 0,
} as const;
const UNDATED = { WITH: undefined, WITHOUT: false, ONLY: true } as const;

/** The types that are left by choice and tone; undefined where all are. Types that the service does not know are passed over. */
function typesOf({ types, tone }: Filters, vocabulary: Vocabulary): RelationType[] | undefined {
  if (types.length === 0 && tone === 'ALL') return undefined;
  return vocabulary
    .filter(({ type, score }) => (types.length === 0 || types.includes(type)) && TONES[tone](score))
    .map(({ type }) => type);
}

/** What the shared filters mean to the service; null where they narrow nothing. Keys stand in one order, so that equal filters are equal text. */
export function filterOf(state: Filters, vocabulary: Vocabulary): RelationFilter | null {
  const { kinds, status, confidence, publishers, text, from, to } = state;
  const filter: RelationFilter = {
    types: typesOf(state, vocabulary),
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
