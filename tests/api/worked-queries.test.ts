import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { excess, priceOf } from '../../src/api/cost.ts';
import { DEFAULT_LIMITS } from '../../src/api/limits.ts';
import { createApiSchema } from '../../src/api/schema.ts';
import { WORKED_QUERIES } from '../../src/api/worked-queries.ts';

describe('the queries that the console opens with', () => {
  const schema = createApiSchema();
  test.each(WORKED_QUERIES.map(({ question, query }) => [question, query]))('%s', (_question, query) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document)!;
    const price = priceOf(schema, { document, operation }, { variables: {}, most: DEFAULT_LIMITS.price });
    expect(excess(price, DEFAULT_LIMITS.price)).toBeNull();
  });
});
