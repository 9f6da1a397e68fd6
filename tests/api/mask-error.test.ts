import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { badInput } from '../../src/api/errors.ts';
import { maskError } from '../../src/api/mask-error.ts';
import { StoreError } from '../../src/graph/store-error.ts';

const silent = pino({ level: 'silent' });
const wrapped = (error: Error) => new GraphQLError(error.message, { originalError: error, path: ['entity'] });

describe('what a client sees of an error', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['our own', badInput('first', '0 to 100'), 'BAD_USER_INPUT', /^first: 0 to 100$/],
    ["GraphQL's own", new GraphQLError('Variable "$id" …'), 'BAD_USER_INPUT', /Variable/],
    ['a lost database', wrapped(new StoreError('UNAVAILABLE', 'bolt://secret')), 'UNAVAILABLE', /cannot be reached/],
    ['a late database', wrapped(new StoreError('TIMEOUT', 'x')), 'TIMEOUT', /time limit/],
    ['a wrong password', wrapped(new StoreError('REFUSED', 'neo4j')), 'UNAVAILABLE', /cannot be reached/],
    ['an abort', wrapped(new DOMException('gone', 'AbortError') as unknown as Error), 'TIMEOUT', /time limit/],
    ['a mistake of ours', wrapped(new TypeError('reading secret of undefined')), 'INTERNAL', /our side/],
    ['something odd', 'a string', 'INTERNAL', /our side/],
  ])('%s', (_name, error, code, message) => {
    const seen = maskError(error, silent);
    expect(seen.extensions.code).toBe(code);
    expect(seen.message).toMatch(message);
    expect(JSON.stringify(seen)).not.toMatch(/secret|stack/);
  });

  test('it still says where in the query it happened', () => {
    expect(maskError(wrapped(new TypeError('x')), silent).path).toEqual(['entity']);
  });
});
