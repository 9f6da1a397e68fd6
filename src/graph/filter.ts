import type { EntityKind, FactStatus } from '../model/kinds.ts';
import { idPrefix } from '../model/kinds.ts';
import { RELATIONS, type RelationType } from '../model/relations.ts';
import type { Parameters } from './parameters.ts';

/** What relations, facts and claims are narrowed by; null and absent mean the same: not narrowed. Entity ids are ids of heads. */
export interface RelationFilter {
  types?: readonly RelationType[] | null;
  direction?: 'OUT' | 'IN' | 'ANY' | null;
  with?: readonly string[] | null;
  kinds?: readonly EntityKind[] | null;
  status?: readonly FactStatus[] | null;
  period?: { from?: string | null; to?: string | null } | null;
  undated?: boolean | null;
  minConfidence?: number | null;
  publishers?: readonly string[] | null;
  text?: string | null;
  and?: readonly RelationFilter[] | null;
  or?: readonly RelationFilter[] | null;
  not?: RelationFilter | null;
}

/** How one kind of row is spoken of in Cypher. `asked` is the entity whose list it is, where there is one. */
export interface FilterSubject {
  type: string;
  source: string;
  target: string;
  asked: string | null;
  confidence: string;
  status: string;
  from: string;
  to: string;
  /** Cypher that is true where one of the sources in `parameter` tells it. */
  toldBy: (parameter: string) => string;
  /** Cypher that is true where the evidence holds the lower-case text in `parameter`. */
  quotes: (parameter: string) => string;
}

type Leaves = Omit<RelationFilter, 'and' | 'or' | 'not'>;
type Leaf<Key extends keyof Leaves> = (
  value: NonNullable<Leaves[Key]>,
  subject: FilterSubject,
  parameters: Parameters,
) => string | null;

const SYMMETRIC = RELATIONS.filter((row) => row.symmetric).map((row) => row.type);

/** The end that was not asked; where none was asked, a condition on `end` holds if it holds for either. */
function onOtherEnd(subject: FilterSubject, condition: (end: string) => string): string {
  const { asked, source, target } = subject;
  if (asked === null) return `(${condition(source)} OR ${condition(target)})`;
  return condition(`CASE WHEN ${source} = ${asked} THEN ${target} ELSE ${source} END`);
}

const LEAVES: { [Key in keyof Required<Leaves>]: Leaf<Key> } = {
  types: (types, subject, parameters) => `${subject.type} IN ${parameters.add(types)}`,
  direction: (direction, subject, parameters) => {
    if (direction === 'ANY' || subject.asked === null) return null;
    const end = direction === 'OUT' ? subject.source : subject.target;
    return `(${end} = ${subject.asked} OR ${subject.type} IN ${parameters.add(SYMMETRIC)})`;
  },
  with: (ids, subject, parameters) => {
    const list = parameters.add(ids);
    return onOtherEnd(subject, (end) => `${end} IN ${list}`);
  },
  kinds: (kinds, subject, parameters) => {
    const list = parameters.add(kinds.map((kind) => idPrefix(kind).slice(0, -1)));
    return onOtherEnd(subject, (end) => `split(${end}, ':')[0] IN ${list}`);
  },
  status: (statuses, subject, parameters) => `${subject.status} IN ${parameters.add(statuses)}`,
  period: ({ from, to }, subject, parameters) => {
    const conditions = [`${subject.from} IS NOT NULL`];
    if (from != null) conditions.push(`${subject.to} >= ${parameters.add(from)}`);
    if (to != null) conditions.push(`${subject.from} < ${parameters.add(to)}`);
    return conditions.join(' AND ');
  },
  undated: (undated, subject) => `${subject.from} IS ${undated ? '' : 'NOT '}NULL`,
  minConfidence: (least, subject, parameters) => `${subject.confidence} >= ${parameters.add(least)}`,
  publishers: (ids, subject, parameters) => subject.toldBy(parameters.add(ids)),
  text: (text, subject, parameters) => subject.quotes(parameters.add(text.toLowerCase())),
};

const conjunction = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((condition) => `(${condition})`).join(' AND ');

/** Cypher that holds for the rows that pass `filter`; its values are added to `parameters`. */
export function compileFilter(filter: RelationFilter, subject: FilterSubject, parameters: Parameters): string {
  const conditions: string[] = [];
  for (const name of Object.keys(LEAVES) as (keyof Leaves)[]) {
    const value = filter[name];
    if (value == null) continue;
    const condition = (LEAVES[name] as Leaf<typeof name>)(value as never, subject, parameters);
    if (condition !== null) conditions.push(condition);
  }
  const compile = (part: RelationFilter) => compileFilter(part, subject, parameters);
  if (filter.and != null) conditions.push(...filter.and.map(compile));
  if (filter.or != null) conditions.push(filter.or.map((part) => `(${compile(part)})`).join(' OR ') || 'false');
  if (filter.not != null) conditions.push(`NOT coalesce(${compile(filter.not)}, false)`);
  return conjunction(conditions);
}

/** True where `filter`, anywhere within, narrows by one of `names`. */
export function mentions(filter: RelationFilter | null, names: readonly (keyof Leaves)[]): boolean {
  if (filter === null) return false;
  const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not == null ? [] : [filter.not])];
  return names.some((name) => filter[name] != null) || parts.some((part) => mentions(part, names));
}

/** The same filter with every entity id of it replaced: merged ids by those of their heads. */
export function mapEntities(filter: RelationFilter, replace: (id: string) => string): RelationFilter {
  const map = (part: RelationFilter) => mapEntities(part, replace);
  return {
    ...filter,
    with: filter.with?.map(replace) ?? null,
    and: filter.and?.map(map) ?? null,
    or: filter.or?.map(map) ?? null,
    not: filter.not == null ? null : map(filter.not),
  };
}

/** Every entity id that the filter names, anywhere within. */
export function entitiesOf(filter: RelationFilter): string[] {
  const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not == null ? [] : [filter.not])];
  return [...(filter.with ?? []), ...parts.flatMap(entitiesOf)];
}
