import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/app/lines.ts';
import { collect } from '../support/collect.ts';

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

const all = (input: AsyncIterable<Uint8Array>, limit?: number) => collect(readLines(input, limit));

describe('lines', () => {
  test.each([
    ['nothing', [''], []],
    ['a last line without its end', ['one\ntwo'], ['1 one', '2 two']],
    ['a line over several chunks', ['o', 'n', 'e\nt', 'wo\n'], ['1 one', '2 two']],
    ['blank lines, which still count', ['\n\r\none\r\n  \ntwo\n'], ['3 one', '5 two']],
    ['a character cut in two', [Buffer.from('é').subarray(0, 1), Buffer.from('é\n').subarray(1)], ['1 é']],
  ])('of %s', async (_name, input, expected) => {
    const lines = await all(chunks(...input));
    expect(lines.map(({ number, text }) => `${number} ${text}`)).toEqual(expected);
  });

  test('longer than allowed are named, and the next one is read', async () => {
    expect(await all(chunks('12345', '67890', '\nok\n'), 8)).toEqual([
      { number: 1, text: null },
      { number: 2, text: 'ok' },
    ]);
  });

  test('do not depend on how the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 7 }), async (text, size) => {
        const bytes = Buffer.from(text);
        const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        expect(await all(chunks(...cut))).toEqual(await all(chunks(bytes)));
      }),
    );
  });
});
