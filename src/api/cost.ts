import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE } from './connection.ts';

/** What an operation asks for, before it runs. */
export interface Price {
  /** Objects that the answer may hold, from the page sizes as given, variables included. */
  cost: number;
  /** Fields within fields. */
  depth: number;
  /** Fields in all, fragments counted where they are used. */
  fields: number;
  directives: number;
}

/** Arguments that say how many objects come back; the greatest product counts. */
const SIZES: Record<string, readonly string[]> = {
  subgraph: ['maxNodes', 'maxLinks'],
  diff: ['maxLinks'],
  matrix: ['size'],
};
/** Fields that only hold what is counted within or without them. */
const WRAPPERS = new Set(['edges', 'node', 'pageInfo']);
/** Lists that carry no size of their own. */
const LIST_SIZE = 10;

interface Walk {
  schema: GraphQLSchema;
  variables: Record<string, unknown>;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Stops the walk: no limit allows for more. */
  most: Price;
}

const NOTHING: Price = { cost: 0, depth: 0, fields: 0, directives: 0 };

/** The price of an operation. The document must be valid; the walk ends early once a figure passes `most`. */
export function priceOf(
  schema: GraphQLSchema,
  { document, operation }: { document: DocumentNode; operation: OperationDefinitionNode },
  { variables, most }: { variables: Record<string, unknown>; most: Price },
): Price {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  );
  const root = schema.getRootType(operation.operation);
  return root == null
    ? NOTHING
    : priceOfSelection(operation.selectionSet, root, { schema, variables, fragments, most });
}

function priceOfSelection(selection: SelectionSetNode, type: GraphQLNamedType, walk: Walk): Price {
  let total = NOTHING;
  for (const node of selection.selections) {
    const price =
      node.kind === 'Field'
        ? priceOfField(node, type, walk)
        : node.kind === 'InlineFragment'
          ? priceOfSelection(node.selectionSet, typeNamed(node.typeCondition?.name.value, type, walk), walk)
          : priceOfSpread(node.name.value, type, walk);
    total = sum(total, { ...price, directives: price.directives + (node.directives?.length ?? 0) });
    if (exceeds(total, walk.most)) break;
  }
  return total;
}

const typeNamed = (name: string | undefined, fallback: GraphQLNamedType, { schema }: Walk): GraphQLNamedType =>
  (name === undefined ? undefined : schema.getType(name)) ?? fallback;

function priceOfSpread(name: string, type: GraphQLNamedType, walk: Walk): Price {
  const fragment = walk.fragments.get(name);
  if (fragment === undefined) return NOTHING;
  return priceOfSelection(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value, type, walk), walk);
}

function priceOfField(node: FieldNode, type: GraphQLNamedType, walk: Walk): Price {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  const result = field === undefined ? undefined : getNamedType(field.type);
  if (field === undefined || node.selectionSet === undefined || !isCompositeType(result)) {
    return { cost: 0, depth: 1, fields: 1, directives: 0 };
  }
  const inner = priceOfSelection(node.selectionSet, result, walk);
  const size = sizeOf(field, node, walk);
  const own = WRAPPERS.has(field.name) ? 0 : 1;
  return {
    cost: size * (own + inner.cost),
    depth: inner.depth + 1,
    fields: inner.fields + 1,
    directives: inner.directives,
  };
}

/** How many objects a field may answer with. The edges of a page are counted with the page. */
function sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: Walk): number {
  const paged = field.args.some(({ name }) => name === 'first');
  const named = SIZES[field.name] ?? (paged ? ['first', 'last'] : []);
  if (named.length === 0) return isListType(getNullableType(field.type)) && field.name !== 'edges' ? LIST_SIZE : 1;
  const given = getArgumentValues(field, node, variables);
  const sizes = named.map((name) => given[name]).filter((value): value is number => typeof value === 'number');
  return Math.max(1, sizes.length === 0 ? DEFAULT_PAGE : Math.max(...sizes));
}

const sum = (one: Price, other: Price): Price => ({
  cost: one.cost + other.cost,
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  directives: one.directives + other.directives,
});

/** The first figure of a price that is above the most allowed. */
export const excess = (price: Price, most: Price): keyof Price | null =>
  (['depth', 'fields', 'directives', 'cost'] as const).find((name) => price[name] > most[name]) ?? null;

const exceeds = (price: Price, most: Price): boolean => excess(price, most) !== null;
