import { FAVOURITE } from './generate-graph.ts';

/** The questions that the bench asks of each lane, the bars, and how to make the answers comparable. */
export interface BenchQuestion {
  name: string;
  ours: string;
  hand: string;
  /** Null where the library has no such question. */
  library: string | null;
  /** Most that ours may take at one client, as a multiple of the lane's p50. */
  bars: { hand?: number; library?: number };
}

const ENTITY = 'id name kind';
const edges = (fields: string) => `edges { node { ${fields} } }`;
const RELATION = (other: string) => edges(`id lastDate other { ${other} }`);
const EDGE = (other: string) => `edges { properties { id: key lastDate: last } other: node { ${other} } }`;
const NEWEST = 'sort: [{ edge: { last: DESC } }, { edge: { key: DESC } }]';
const BY_NAME = 'sort: [{ name: ASC }]';

export interface Anchors {
  hub: string;
  official: string;
  /** An entity with an everyday number of edges. */
  related: string;
  /** The officials by name end a page at this place: `position` of them lie before what follows. */
  deep: { name: string; id: string; cursor: string; position: number };
  /** Two entities some hops apart. */
  ends: { from: string; to: string };
}

/** A page of relations of one type and direction. */
const relations = (direction: 'OUT' | 'IN', first: number, fields: string) =>
  `relations(first: ${first}, filter: { types: [${FAVOURITE}], direction: ${direction} }) { ${fields} }`;

export const questionsOf = ({ hub, official, related, deep, ends }: Anchors): BenchQuestion[] => [
  {
    name: 'key look-up',
    ours: `{ entity(id: "${official}") { ${ENTITY} } }`,
    hand: `{ key(id: "${official}") { ${ENTITY} } }`,
    library: `{ entities(where: { id: { eq: "${official}" } }) { ${ENTITY} } }`,
    bars: { hand: 1.25 },
  },
  {
    name: 'page of 50',
    ours: `{ entities(kinds: [OFFICIAL], first: 50) { ${edges(ENTITY)} } }`,
    hand: `{ page(first: 50) { ${edges(ENTITY)} } }`,
    library: `{ officialsConnection(first: 50, ${BY_NAME}) { ${edges(ENTITY)} } }`,
    bars: { hand: 1.25, library: 0.35 },
  },
  {
    name: 'nested 10 × 10 × 10',
    ours: `{ entities(kinds: [OFFICIAL], first: 10) { ${edges(`${ENTITY} ${relations('OUT', 10, RELATION(`${ENTITY} ${relations('OUT', 10, RELATION(ENTITY))}`))}`)} } }`,
    hand: `{ nested(first: 10) { ${edges(`${ENTITY} relations { ${RELATION(`${ENTITY} relations { ${RELATION(ENTITY)} }`)} }`)} } }`,
    library: `{ officialsConnection(first: 10, ${BY_NAME}) { ${edges(`${ENTITY} relations: criticizesConnection(first: 10, ${NEWEST}) { ${EDGE(`${ENTITY} relations: criticizesConnection(first: 10, ${NEWEST}) { ${EDGE(ENTITY)} }`)} }`)} } }`,
    bars: { hand: 1.15, library: 0.6 },
  },
  {
    name: 'filter by related',
    ours: `{ entities(kinds: [OFFICIAL], first: 50, related: { to: "${related}", types: [${FAVOURITE}], direction: OUT }) { ${edges(ENTITY)} } }`,
    hand: `{ related(id: "${related}", first: 50) { ${edges(ENTITY)} } }`,
    library: `{ officialsConnection(first: 50, ${BY_NAME}, where: { criticizes: { some: { id: { eq: "${related}" } } } }) { ${edges(ENTITY)} } }`,
    bars: { library: 0.1 },
  },
  {
    name: 'nested count',
    ours: `{ entities(kinds: [OFFICIAL], first: 50) { ${edges(`${ENTITY} ${relations('OUT', 10, 'totalCount')}`)} } }`,
    hand: `{ count(first: 50) { ${edges(`${ENTITY} count`)} } }`,
    library: `{ officialsConnection(first: 50, ${BY_NAME}) { ${edges(`${ENTITY} relations: criticizesConnection { totalCount }`)} } }`,
    bars: { hand: 1.15, library: 0.35 },
  },
  {
    name: 'deep page',
    ours: `{ entities(kinds: [OFFICIAL], first: 50, after: "${deep.cursor}") { ${edges(ENTITY)} } }`,
    hand: `{ deep(first: 50, name: "${deep.name}", id: "${deep.id}") { ${edges(ENTITY)} } }`,
    library: `{ officialsConnection(first: 50, after: "${Buffer.from(`arrayconnection:${deep.position - 1}`).toString('base64')}", ${BY_NAME}) { ${edges(ENTITY)} } }`,
    bars: { library: 0.15 },
  },
  {
    name: 'hub page',
    ours: `{ entity(id: "${hub}") { ${relations('IN', 50, RELATION(ENTITY))} } }`,
    hand: `{ hub(id: "${hub}", first: 50) { ${RELATION(ENTITY)} } }`,
    library: `{ entities(where: { id: { eq: "${hub}" } }) { relations: criticizedByConnection(first: 50, ${NEWEST}) { ${EDGE(ENTITY)} } } }`,
    bars: { hand: 1.15, library: 0.12 },
  },
  {
    name: 'shortest path',
    ours: `{ paths(from: "${ends.from}", to: "${ends.to}", first: 1) { paths { length } } }`,
    hand: `{ path(from: "${ends.from}", to: "${ends.to}") { length } }`,
    library: null,
    bars: {},
  },
];

/** An answer without the wrapping of pages: rows in order, each field by name; counts as `count`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  if (Array.isArray(fields.edges)) return fields.edges.map(plainEdge);
  const entries = Object.entries(fields).map(([key, field]): [string, unknown] => {
    const counted = typeof field === 'object' && field !== null && 'totalCount' in field ? field.totalCount : undefined;
    return counted === undefined ? [key, plain(field)] : ['count', counted];
  });
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The library keeps an edge's properties beside its node. */
function plainEdge(edge: Record<string, unknown>): unknown {
  if (!('properties' in edge)) return plain(edge.node);
  const { properties, ...rest } = edge;
  return plain({ ...(properties as object), ...rest });
}

/** The rows of a whole answer: what stands below its only field, and below a list that is all its entity was asked for. */
export function rowsOf(data: Record<string, unknown>): unknown {
  const value = plain(Object.values(data)[0]);
  const rows = Array.isArray(value) ? value : [value];
  const [only] = rows as Record<string, unknown>[];
  const [list] = rows.length === 1 ? Object.values(only!) : [];
  return Object.keys(only ?? {}).length === 1 && Array.isArray(list) ? list : rows;
}
