import type { Parameters } from './parameters.ts';
import type { EntityRow } from './rows.ts';

/** What every read query is given: a way to run one statement, bound to its request's deadline, and the day it is. */
export interface Reader {
  run: <Row>(statement: string, parameters: Record<string, unknown>) => Promise<readonly Row[]>;
  /** `YYYY-MM-DD`: decides which plans are overdue. */
  today: string;
}

/** One page of an ordered list. `limit` rows at most, after (or, backward, before) the row with this value and id; rows come in list order either way. */
export interface Slice {
  limit: number;
  backward: boolean;
  from: { value: string | number; id: string } | null;
}

/** How a list is ordered: Cypher for the value and for the id that breaks ties, both in one direction. */
export interface Order {
  value: string;
  id: string;
  descending: boolean;
}

/** Cypher for what lies beyond the slice's start, and for the order to read in. Shaped so that an index seek can serve both. */
export function keyset(order: Order, slice: Slice, parameters: Parameters): { condition: string; orderBy: string } {
  const descending = order.descending !== slice.backward;
  const direction = descending ? 'DESC' : 'ASC';
  const orderBy = `${order.value} ${direction}, ${order.id} ${direction}`;
  if (slice.from === null) return { condition: 'true', orderBy };
  const value = parameters.add(slice.from.value);
  const id = parameters.add(slice.from.id);
  const beyond = descending ? '<=' : '>=';
  const notYet = descending ? '>=' : '<=';
  const condition = `${order.value} ${beyond} ${value} AND NOT (${order.value} = ${value} AND ${order.id} ${notYet} ${id})`;
  return { condition, orderBy };
}

/** Rows in list order: a backward slice is read from its end. */
export const inListOrder = <Row>(rows: readonly Row[], slice: Slice): readonly Row[] =>
  slice.backward ? [...rows].reverse() : rows;

const ENTITY_FIELDS = [
  'id',
  'kind',
  'name',
  'names',
  'country',
  'code',
  'code2',
  'region',
] as const satisfies (keyof EntityRow)[];

/** How much of each row is read: BRIEF holds what most lists show, WHOLE everything. */
export type Detail = 'BRIEF' | 'WHOLE';

/** What a brief entity holds. */
const BRIEF_FIELDS = ENTITY_FIELDS.slice(0, 3);

/** Cypher for the EntityRow of `variable`. */
export const entityMap = (variable: string): string =>
  `${variable} {${ENTITY_FIELDS.map((field) => `.${field}`).join(', ')}}`;

/** An EntityRow by position: in long answers the names of fields would weigh more than their values. A brief one ends with its name. */
export type PackedEntity = [
  id: EntityRow['id'],
  kind: EntityRow['kind'],
  name: string,
  names: readonly string[],
  country: string | null,
  code: string | null,
  code2: string | null,
  region: string | null,
];

/** Cypher for the PackedEntity of `variable`. */
export const packedEntity = (variable: string, detail: Detail = 'WHOLE'): string =>
  `[${(detail === 'BRIEF' ? BRIEF_FIELDS : ENTITY_FIELDS).map((field) => `${variable}.${field}`).join(', ')}]`;

/** The rest of a brief entity is undefined: whoever reads briefly has seen that nobody asks for it. */
export const unpackEntity = ([id, kind, name, names, country, code, code2, region]: PackedEntity): EntityRow => ({
  id,
  kind,
  name,
  names,
  country,
  code,
  code2,
  region,
});

/** Puts answers in the order of what was asked; what has no answer gets `missing`. */
export function inOrderOf<Answer, Value>(
  ids: readonly string[],
  answers: readonly Answer[],
  read: { id: (answer: Answer) => string; value: (answer: Answer) => Value; missing: Value },
): Value[] {
  const byId = new Map(answers.map((answer) => [read.id(answer), read.value(answer)]));
  return ids.map((id) => byId.get(id) ?? read.missing);
}
