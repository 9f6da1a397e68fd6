import { type FieldNode, type GraphQLResolveInfo, isInterfaceType, type SelectionSetNode } from 'graphql';
import type { EntityPlan } from '../graph/read-entities.ts';
import type { RelationPage, RelationPlan } from '../graph/relation-pages.ts';
import { MAX_PAGE } from './connection.ts';
import { argumentsOf } from './constant-arguments.ts';
import type { ApiContext } from './context.ts';
import { type Needs, needsOf } from './needs.ts';
import { plainRelationQueryOf, type RelationArguments } from './relation-query.ts';

/**
 * What is asked of entities beyond themselves, found in the operation before they are read: their relations, and the relations of those at
 * the far ends, all come with them in one statement. The fields proper find what was read in the request's batcher; what is left out here
 * (fields behind directives, filters by entities, more rows than one statement should answer) they read themselves.
 */

/** Rows that one statement may come to, by the page sizes along the way. */
const MOST_ROWS = 5_000;
/** Lists that are read along on one level. */
const MOST_LISTS = 8;

type Walk = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues' | 'schema'> & { needs: Needs };

/** What a field that answers with an entity asks of it. */
export const planOfEntity = (info: GraphQLResolveInfo): EntityPlan =>
  plannedOnce(info, (walk) => planIn(selectionsOf(info.fieldNodes), walk, 1));

/** What a page of so many asks of its entities. */
export const planOfPage = (info: GraphQLResolveInfo, size: number): EntityPlan =>
  plannedOnce(info, (walk) => planIn(within(selectionsOf(info.fieldNodes), ['edges', 'node'], walk), walk, size));

const planned = new WeakMap<FieldNode, EntityPlan>();

/** Without variables a field asks the same whenever its document comes, which is kept parsed: its plan is kept with it. */
function plannedOnce(info: GraphQLResolveInfo, make: (walk: Walk) => EntityPlan): EntityPlan {
  const [node, ...others] = info.fieldNodes;
  const varies = others.length > 0 || (info.operation.variableDefinitions?.length ?? 0) > 0;
  if (varies) return make(walkOf(info));
  const plan = planned.get(node!) ?? make(walkOf(info));
  planned.set(node!, plan);
  return plan;
}

const walkOf = ({ fragments, variableValues, schema, ...info }: GraphQLResolveInfo): Walk => ({
  fragments,
  variableValues,
  schema,
  needs: needsOf({ fragments, schema, operation: info.operation }),
});

const planIn = (selections: readonly SelectionSetNode[], walk: Walk, size: number): EntityPlan => ({
  detail: walk.needs.ends,
  lists: plansIn(selections, walk, size),
});

/** Hands what was read to the fields that will ask for it. */
export function prime({ batcher }: ApiContext, pages: readonly RelationPage[]): void {
  for (const { id, query, rows, count } of pages) {
    if (rows !== null) batcher.prime({ name: 'relations', parameters: query, id }, rows);
    if (count !== null) batcher.prime({ name: 'relations count', parameters: query.view, id }, count);
  }
}

function plansIn(selections: readonly SelectionSetNode[], walk: Walk, entities: number): RelationPlan[] {
  const plans = fieldsOf(selections, 'relations', walk)
    .slice(0, MOST_LISTS)
    .flatMap((node) => planOf(node, walk, entities) ?? []);
  const known = new Map(plans.map((plan) => [JSON.stringify(plan), plan]));
  return [...known.values()];
}

function planOf(node: FieldNode, walk: Walk, entities: number): RelationPlan | null {
  const entity = walk.schema.getType('Entity');
  if (!isInterfaceType(entity)) return null;
  const query = queryOf(argumentsOf(entity.getFields().relations!, node, walk.variableValues));
  const size = entities * Math.min(query?.slice.limit ?? 0, MAX_PAGE);
  if (query === null || size > MOST_ROWS) return null;
  const own = selectionsOf([node]);
  const far = within(own, ['edges', 'node', 'other'], walk);
  return {
    query,
    rows: ['edges', 'pageInfo'].some((name) => fieldsOf(own, name, walk).length > 0),
    count: fieldsOf(own, 'totalCount', walk).length > 0,
    ...walk.needs,
    inner: plansIn(far, walk, size),
  };
}

/** Null where the arguments are wrong, which the field proper says, or where their ids must be looked up first. */
function queryOf(args: RelationArguments) {
  try {
    return plainRelationQueryOf(args);
  } catch {
    return null;
  }
}

const selectionsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => node.selectionSet ?? []);

const within = (selections: readonly SelectionSetNode[], path: readonly string[], walk: Walk): SelectionSetNode[] =>
  path.reduce<SelectionSetNode[]>((inner, name) => selectionsOf(fieldsOf(inner, name, walk)), [...selections]);

/** Fields of a name, in fragments too. What hangs on a directive is left out. */
function fieldsOf(selections: readonly SelectionSetNode[], name: string, walk: Walk): FieldNode[] {
  return selections
    .flatMap(({ selections: nodes }) => nodes)
    .flatMap((node): FieldNode[] => {
      if ((node.directives?.length ?? 0) > 0) return [];
      if (node.kind === 'Field') return node.name.value === name ? [node] : [];
      const fragment = node.kind === 'InlineFragment' ? node : walk.fragments[node.name.value];
      return fragment === undefined ? [] : fieldsOf([fragment.selectionSet], name, walk);
    });
}
