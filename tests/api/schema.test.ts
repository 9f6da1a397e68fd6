import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createApiSchema, readTypeDefinitions } from '../../src/api/schema.ts';
import { RELATION_TYPES } from '../../src/model/relations.ts';

/** The names and shapes that clients rely on: fields may be added to it, nothing may be taken from it. */
const CONTRACT = new URL('contract.graphql', import.meta.url);

/** Coordinates of everything in the schema that has no description. */
function undescribed(schema: GraphQLSchema): string[] {
  const own = Object.values(schema.getTypeMap()).filter((type) => type.astNode);
  return own.flatMap((type) => {
    const parts =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : isEnumType(type)
          ? type.getValues()
          : [];
    return [
      ...(type.description ? [] : [type.name]),
      ...parts.filter((part) => !part.description).map((part) => `${type.name}.${part.name}`),
    ];
  });
}

describe('the served schema', () => {
  const schema = createApiSchema();

  test('describes every type, field and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  test('has one RelationType for each row of the relation table', () => {
    const type = schema.getType('RelationType');
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(RELATION_TYPES);
  });

  test('breaks nothing of the contract', () => {
    const contract = buildSchema(readFileSync(CONTRACT, 'utf8'));
    expect(findBreakingChanges(contract, schema).map((change) => change.description)).toEqual([]);
  });

  test('is refused at the start where a mutation names no role', () => {
    const open = 'extend type Mutation { "Open to all." forgetEverything: Boolean! }';
    expect(() => createApiSchema(`${readTypeDefinitions()}\n${open}`)).toThrow(
      'mutation forgetEverything names no role',
    );
    const guarded = open.replace('Boolean!', 'Boolean! @auth(role: ADMIN)');
    expect(() => createApiSchema(`${readTypeDefinitions()}\n${guarded}`)).not.toThrow();
  });

  test('gives every mutation a role', () => {
    const fields = Object.values(schema.getMutationType()!.getFields());
    const open = fields.filter((field) => !field.astNode?.directives?.some(({ name }) => name.value === 'auth'));
    expect(open.map((field) => field.name)).toEqual([]);
  });
});
