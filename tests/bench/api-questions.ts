/** The questions that the bench asks of each lane, and how to make the answers comparable. */
export interface BenchQuestion {
  name: string;
  ours: string;
  hand: string;
  /** Most that ours may take, as a multiple of hand-written (p50). */
  bar: number;
}

const ENTITY = 'id name kind';
const edges = (fields: string) => `edges { node { ${fields} } }`;

export interface Anchors {
  hub: string;
  official: string;
  /** Position 10,000 (or the middle, in a small graph) of officials by name. */
  deep: { name: string; id: string; cursor: string };
}

export const questionsOf = ({ hub, official, deep }: Anchors): BenchQuestion[] => [
  {
    name: 'key look-up',
    ours: `{ entity(id: "${official}") { ${ENTITY} } }`,
    hand: `{ key(id: "${official}") { ${ENTITY} } }`,
    bar: 1.25,
  },
  {
    name: 'page of 50',
    ours: `{ entities(kinds: [OFFICIAL], first: 50) { ${edges(ENTITY)} } }`,
    hand: `{ page(first: 50) { ${ENTITY} } }`,
    bar: 1.25,
  },
  {
    name: 'deep page',
    ours: `{ entities(kinds: [OFFICIAL], first: 50, after: "${deep.cursor}") { ${edges(ENTITY)} } }`,
    hand: `{ deep(first: 50, name: "${deep.name}", id: "${deep.id}") { ${ENTITY} } }`,
    bar: 1.25,
  },
  {
    name: 'nested 10 × 10 × 10',
    ours: `{ entities(kinds: [OFFICIAL], first: 10) { ${edges(`${ENTITY} relations(first: 10) { ${edges(`id lastDate other { ${ENTITY} relations(first: 10) { ${edges(`id lastDate other { ${ENTITY} }`)} } }`)} }`)} } }`,
    hand: `{ nested(first: 10) { ${ENTITY} relations { id lastDate other { ${ENTITY} relations { id lastDate other { ${ENTITY} } } } } } }`,
    bar: 1.15,
  },
  {
    name: 'nested count',
    ours: `{ entities(kinds: [OFFICIAL], first: 50) { ${edges(`${ENTITY} relations { totalCount }`)} } }`,
    hand: `{ count(first: 50) { ${ENTITY} count } }`,
    bar: 1.15,
  },
  {
    name: 'hub page',
    ours: `{ entity(id: "${hub}") { relations(first: 50, filter: { types: [ATTACKS] }) { ${edges(`id lastDate other { ${ENTITY} }`)} } } }`,
    hand: `{ hub(id: "${hub}", first: 50) { id lastDate other { ${ENTITY} } } }`,
    bar: 1.15,
  },
  {
    name: 'filter by related',
    ours: `{ entity(id: "${hub}") { relations(first: 50, filter: { types: [MEETS, SUPPLIES, AIDS, SIGNS, VISITS], kinds: [OFFICIAL] }) { ${edges(`id lastDate other { ${ENTITY} }`)} } } }`,
    hand: `{ related(id: "${hub}", first: 50) { id lastDate other { ${ENTITY} } } }`,
    bar: 1.15,
  },
];

/** An answer without the wrapping of pages: rows in order, each field by name; counts as `count`. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  if (Array.isArray(fields.edges)) return fields.edges.map((edge) => plain((edge as { node: unknown }).node));
  const entries = Object.entries(fields).map(([key, field]): [string, unknown] => {
    const counted = typeof field === 'object' && field !== null && 'totalCount' in field ? field.totalCount : undefined;
    return counted === undefined ? [key, plain(field)] : ['count', counted];
  });
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The rows of a whole answer: what stands below its only field, and below an entity's only list. */
export function rowsOf(data: Record<string, unknown>): unknown {
  const value = plain(Object.values(data)[0]);
  if (Array.isArray(value)) return value;
  const fields = value as Record<string, unknown>;
  return 'relations' in fields && !('id' in fields) ? fields.relations : [value];
}
