import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toExtractionJson } from '../../../src/app/extraction-json.ts';
import { extractorOf } from '../../../src/app/extractor.ts';
import { loadTables } from '../../../src/app/lexicon.ts';
import { parallelExtractor } from '../../../src/app/parallel-extractor.ts';
import { entente } from '../../support/entente.ts';

const TEXT = readFileSync(new URL('../../../seed/articles/2023-03-31-iran-russia-moscow.md', import.meta.url), 'utf8');

describe('entente extract --ndjson', () => {
  test('answers input large enough for several threads line by line as one thread does', {
    timeout: 120_000,
  }, async () => {
    const text = Array.from({ length: 12 }, () => TEXT).join('\n\n');
    const lines = Array.from({ length: 16 }, (_, index) => ({ id: `a${index}`, publishedAt: '2023-03-31', text }));
    const input = lines.map((line) => JSON.stringify(line)).toSpliced(10, 0, 'no article');
    const run = entente(['extract', '--ndjson', '-'], { input: input.join('\n') });
    expect(await run.ended).toBe(1);
    const extract = extractorOf(loadTables());
    const expected = new Map(
      lines.map((line) => [line.id, toExtractionJson(extract({ ...line, url: null, title: null, publisher: null }))]),
    );
    const answers = run.out.map((line) => JSON.parse(line) as { id: string | null; error?: string });
    expect(answers.map(({ id }) => id)).toEqual(lines.map(({ id }): string | null => id).toSpliced(10, 0, null));
    for (const answer of answers) if (answer.id !== null) expect(answer).toEqual(expected.get(answer.id));
  });
});

describe('parallelExtractor', () => {
  test('promises no article to a thread in advance: one that was given many at once shares them', {
    timeout: 120_000,
  }, async () => {
    const extract = extractorOf(loadTables());
    const text = Array.from({ length: 4 }, () => TEXT).join('\n\n');
    const article = { id: 'a', publishedAt: '2023-03-31', text, url: null, title: null, publisher: null };
    let readHere = 0;
    const extractor = parallelExtractor((given) => {
      readHere++;
      return extract(given);
    }, 2);
    const readAll = (count: number) => Promise.all(Array.from({ length: count }, () => extractor.extract(article)));
    // until the other thread is at work
    for (let given = 0; readHere === given; given += 8) await readAll(8);
    readHere = 0;
    const answers = await readAll(40);
    await extractor.close();
    expect(readHere).toBeGreaterThan(0);
    expect(readHere).toBeLessThan(32);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});
