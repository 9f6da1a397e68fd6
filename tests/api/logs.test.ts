import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createKey } from '../../src/api/keys.ts';
import { StoreError } from '../../src/graph/store-error.ts';
import { emptyAnswers, refusing, startApiOn } from '../support/api.ts';

/** What is asked may be nobody's business, and what it is asked with certainly is. */

const NOBODYS = 'the-minister-we-look-for';

test.each<[string, () => Promise<never[]>, number]>([
  ['an answer', async () => [], 1],
  ['a lost database', () => Promise.reject(new StoreError('UNAVAILABLE', 'gone')), 2],
  ['a mistake of ours', () => Promise.reject(new TypeError('x is not a function')), 2],
])(
  'the log of %s holds operation, actor, time and outcome, never variables, query or key',
  async (_name, read, lines) => {
    const logged: string[] = [];
    const logger = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
    const key = createKey('desk', 'READER');
    const api = await startApiOn(emptyAnswers({ read: read as never }), {
      logger,
      services: refusing(),
      access: { keys: [key.key], anonymous: null },
    });
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key.text}` },
      body: JSON.stringify({
        query: `query Find($text: String!) { search(text: $text) { score } literal: search(text: "${NOBODYS}") { score } }`,
        operationName: 'Find',
        variables: { text: NOBODYS },
      }),
    });
    await response.text();
    await api.close();
    const text = logged.join('');
    expect(logged.length).toBeGreaterThanOrEqual(lines);
    const answered = logged.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'answered');
    expect(answered).toMatchObject({
      operation: 'Find',
      kind: 'query',
      actor: 'desk',
      milliseconds: expect.any(Number),
    });
    expect(answered.requestId).toBe(response.headers.get('x-request-id'));
    for (const secret of [NOBODYS, key.text, key.text.split('.')[1]!, key.key.hash, 'search(']) {
      expect(text).not.toContain(secret);
    }
  },
);
