import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from './context.ts';

/**
 * Arguments that hold no variable are the same for every parent and every request. The executor would work them out anew each time a field
 * runs, which for small fields takes longer than the field. So it is given the document without them, and resolvers are given the values,
 * worked out once: one object, frozen, for as long as the document is kept, so that what is made of it can be kept too.
 */

type Field = GraphQLField<unknown, unknown>;
type Values = Readonly<Record<string, unknown>>;

/** Fields as they were written, by those that stand in their place. */
const written = new WeakMap<FieldNode, FieldNode>();
const known = new WeakMap<FieldNode, Map<Field, Values>>();

/** What a field's arguments come to, wherever they are kept: for all who look at fields before they run. Throws where they are wrong. */
export function argumentsOf(field: Field, node: FieldNode, variableValues: Readonly<Record<string, unknown>>): Values {
  return constantsOf(field, node) ?? getArgumentValues(field, node, variableValues);
}

/** The values of a field whose arguments were taken out of the document; null where the executor has them. */
function constantsOf(field: Field, node: FieldNode): Values | null {
  const original = written.get(node);
  if (original === undefined) return null;
  const values = known.get(node) ?? new Map<Field, Values>();
  known.set(node, values);
  // By field too: each type of an interface may have defaults of its own.
  const before = values.get(field);
  if (before !== undefined) return before;
  const made = Object.freeze(getArgumentValues(field, original));
  values.set(field, made);
  return made;
}

/** Lets every field of the schema that may do without find its arguments. */
export function supplyConstantArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !isSupplied(schema, type)) continue;
    for (const field of Object.values(type.getFields())) if (maySpare(field)) supply(field);
  }
}

function supply(field: Field): void {
  const inner = field.resolve;
  if (inner === undefined) return;
  field.resolve = (source, args, context, info) =>
    inner(source, constantsOf(field, info.fieldNodes[0]!) ?? args, context, info);
}

/** Subscriptions and writes run once; introspection is not ours. */
const isSupplied = (schema: GraphQLSchema, type: GraphQLNamedType): boolean =>
  !isIntrospectionType(type) && type !== schema.getMutationType() && type !== schema.getSubscriptionType();

/** The executor misses no argument that may be left out. */
const maySpare = (field: Field): boolean => field.args.length > 0 && !field.args.some(isRequiredArgument);

/** The document without the arguments that hold no variable, where resolvers are given them by `supplyConstantArguments`. */
export function withoutConstantArguments(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  const leave = (node: FieldNode): FieldNode | undefined => {
    const [type, field] = [info.getParentType(), info.getFieldDef()];
    if (type == null || field == null || !isSupplied(schema, type) || !maySpare(field)) return undefined;
    if (!node.arguments?.length || node.arguments.some(holdsVariable)) return undefined;
    const bare = { ...node, arguments: [] };
    written.set(bare, node);
    return bare;
  };
  return visit(document, visitWithTypeInfo(info, { Field: { leave } }));
}

function holdsVariable(node: ValueNode | ArgumentNode | { value: ValueNode }): boolean {
  if ('kind' in node && node.kind === 'Variable') return true;
  if ('kind' in node && node.kind === 'ListValue') return node.values.some(holdsVariable);
  if ('kind' in node && node.kind === 'ObjectValue') return node.fields.some(holdsVariable);
  return 'value' in node && typeof node.value === 'object' && holdsVariable(node.value);
}

/** Documents are kept parsed, and what the executor is given in their place is kept with them. */
export function useConstantArguments(): Plugin<ApiContext> {
  const bare = new WeakMap<DocumentNode, DocumentNode>();
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      setExecuteFn((given) => {
        const document = bare.get(given.document) ?? withoutConstantArguments(given.schema, given.document);
        bare.set(given.document, document);
        return executeFn({ ...given, document });
      });
    },
  };
}
