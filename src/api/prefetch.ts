import { type FieldNode, type GraphQLResolveInfo, getNullableType, isInterfaceType, isObjectType } from 'graphql';
import type { Page } from './connection.ts';
import { argumentsOf } from './constant-arguments.ts';
import type { ApiContext } from './context.ts';

/** A field that answers with a page, callable before its entity was read: it needs no more than the entity's id. */
export type PageField = (
  entity: { id: string },
  parameters: Record<string, unknown>,
  context: ApiContext,
  info: Pick<GraphQLResolveInfo, 'fieldNodes'>,
) => Promise<Page<unknown>>;

/**
 * Starts reading the lists that are asked of an entity while the entity itself is still being read: one wait in place of two. The
 * request's batcher hands what was read to the fields proper. Where the id is that of a merged entity, or of none, it was read in vain.
 */
export function prefetch(
  { id, context, info }: { id: string; context: ApiContext; info: GraphQLResolveInfo },
  fields: Record<string, PageField>,
): void {
  const type = getNullableType(info.returnType);
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const node of childrenOf(info.fieldNodes)) {
    const read = fields[node.name.value];
    const definition = type.getFields()[node.name.value];
    if (read === undefined || definition === undefined || (node.directives?.length ?? 0) > 0) continue;
    const wanted = new Set(childrenOf([node]).map((child) => child.name.value));
    const values = () => argumentsOf(definition, node, info.variableValues);
    // What is wrong with the arguments is said by the field proper.
    void start(() => read({ id }, values(), context, { fieldNodes: [node] }), wanted);
  }
}

const childrenOf = (nodes: readonly FieldNode[]): FieldNode[] =>
  nodes.flatMap((node) => node.selectionSet?.selections ?? []).filter((child) => child.kind === 'Field');

async function start(open: () => Promise<Page<unknown>>, wanted: ReadonlySet<string>): Promise<void> {
  try {
    const page = await open();
    await Promise.all([
      wanted.has('edges') || wanted.has('pageInfo') ? page.edges() : null,
      wanted.has('totalCount') ? page.count() : null,
    ]);
  } catch {
    // Nobody waits for this: the field proper meets the same error and reports it.
  }
}
