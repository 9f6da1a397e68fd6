import { fileURLToPath } from 'node:url';
import { type GraphQLError, Kind, type OperationDefinitionNode, parse, print, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { priceOf } from '../../src/api/cost.ts';
import { DEFAULT_LIMITS } from '../../src/api/limits.ts';
import { createApiSchema } from '../../src/api/schema.ts';
import { readOperations } from '../../src/app/operation-types.ts';
import * as generated from '../../src/web/generated/operations.ts';

const OPERATIONS = fileURLToPath(new URL('../../src/web/operations', import.meta.url));
const shipped = Object.values(generated as Record<string, { name: string; text: string }>);

/** The most that the dashboard asks for, by the name of the variable. */
const LARGEST: Record<string, number> = { first: 50, ways: 5, size: 200, maxNodes: 300, maxLinks: 1_000 };
const SAMPLES: Record<string, unknown> = {
  ID: 'country:IRN',
  EntityKind: 'COUNTRY',
  String: 'x',
  Int: 1,
  Boolean: true,
  Bucket: 'MONTH',
  Measure: 'FACTS',
  Verdict: 'RIGHT',
  Period: {},
  ArticleInput: { text: 'x' },
};

/** A value for every variable that must have one. */
function largestVariables({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const needed = variableDefinitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
  return Object.fromEntries(
    needed.map(({ variable, type }) => {
      const sample = SAMPLES[print(type).replace(/[[\]!]/g, '')];
      const value = LARGEST[variable.name.value] ?? sample;
      return [variable.name.value, print(type).startsWith('[') ? [value] : value];
    }),
  );
}

describe('every operation that the dashboard ships', () => {
  const schema = createApiSchema();

  test.each(shipped.map(({ name, text }) => [name, text]))('%s is valid against the served schema', (_name, text) => {
    expect(validate(schema, parse(text)).map((error: GraphQLError) => error.message)).toEqual([]);
  });

  test.each(shipped.map(({ name, text }) => [name, text]))('%s stays below what the service allows', (_name, text) => {
    const document = parse(text);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!;
    const most = DEFAULT_LIMITS.price;
    const price = priceOf(schema, { document, operation }, { variables: largestVariables(operation), most });
    expect(price.cost).toBeLessThanOrEqual(most.cost);
    expect(price.depth).toBeLessThanOrEqual(most.depth);
    expect(price.fields).toBeLessThanOrEqual(most.fields);
  });

  test('is generated from a file', async () => {
    const documents = await readOperations(OPERATIONS);
    const names = documents.flatMap(({ document }) =>
      document.definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value] : [])),
    );
    expect(shipped.map(({ name }) => name).sort()).toEqual(names.sort());
  });
});
