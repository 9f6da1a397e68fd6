import {
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RelationPlan } from '../graph/relation-pages.ts';

/** How much of entities and edges an operation needs, and whether it asks if more rows follow. */
export type Needs = Pick<RelationPlan, 'edges' | 'ends' | 'follows'>;

/** Fields that a brief row answers, or that are read by the row's id. Every other field, a new one too, needs the whole row. */
const ANSWERED_BRIEFLY = {
  Entity: new Set(
    'id kind name relations facts claims officials offices members parties countries partOf parts'.split(' '),
  ),
  Relation: new Set(['id', 'lastDate', 'other']),
};

const known = new WeakMap<OperationDefinitionNode, Needs>();

/**
 * One answer for the whole operation, by the names of all its fields, wherever they stand: the same row may be asked for in several
 * places, and whoever comes second finds what was read for the first.
 */
export function needsOf({
  operation,
  fragments,
  schema,
}: Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'schema'>): Needs {
  const before = known.get(operation);
  if (before !== undefined) return before;
  const names = new Set<string>();
  for (const { selectionSet } of [operation, ...Object.values(fragments)]) gather(selectionSet, names);
  const detail = (type: keyof typeof ANSWERED_BRIEFLY) =>
    wholeFields(schema, type).some((name) => names.has(name)) ? 'WHOLE' : 'BRIEF';
  const needs: Needs = { edges: detail('Relation'), ends: detail('Entity'), follows: names.has('pageInfo') };
  known.set(operation, needs);
  return needs;
}

function gather(selection: SelectionSetNode, names: Set<string>): void {
  for (const node of selection.selections) {
    if (node.kind === 'Field') names.add(node.name.value);
    if (node.kind !== 'FragmentSpread' && node.selectionSet !== undefined) gather(node.selectionSet, names);
  }
}

/** Names of the fields of a type, and of those that implement it, that need the whole row. */
function wholeFields(schema: GraphQLSchema, name: keyof typeof ANSWERED_BRIEFLY): string[] {
  const type = schema.getType(name);
  const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  return types.flatMap((one) => Object.keys(one.getFields())).filter((field) => !ANSWERED_BRIEFLY[name].has(field));
}
