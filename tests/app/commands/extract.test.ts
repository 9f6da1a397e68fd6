import { describe, expect, test } from 'vitest';
import { entente } from '../../support/entente.ts';

const article = { id: 'one', publishedAt: '2024-05-02', text: 'Iran supplied Russia with drones.' };
const run = async (args: readonly string[], input = '') => {
  const command = entente(['extract', ...args], { input, environment: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
  return { code: await command.ended, out: command.out, err: command.err };
};

/** Milliseconds that a program may take to start, read its tables and answer on a machine that has other work to do. */
const PATIENCE = 60_000;

describe('entente extract', { timeout: PATIENCE }, () => {
  test('--ndjson answers each line in its order, goes on after a bad one, and ends with 1', async () => {
    const input = [JSON.stringify(article), 'rubbish', JSON.stringify({ ...article, id: 'two' })].join('\n');
    const { code, out } = await run(['--ndjson', '-'], input);
    const answers = out.map((line) => JSON.parse(line));
    expect(answers.map(Object.keys)).toEqual([
      ['id', 'entities', 'claims'],
      ['id', 'error'],
      ['id', 'entities', 'claims'],
    ]);
    expect(answers.map(({ id }) => id)).toEqual(['one', null, 'two']);
    expect(code).toBe(1);
  });

  test('--ndjson of good lines ends with 0, and every quote is an exact slice', async () => {
    const { code, out } = await run(['--ndjson', '-'], JSON.stringify(article));
    expect(code).toBe(0);
    const { claims } = JSON.parse(out[0]!);
    expect(claims.length).toBeGreaterThan(0);
    for (const { quote, start, end } of claims) expect(article.text.slice(start, end)).toBe(quote);
  });

  test('prints one JSON object an article where stdout is no terminal', async () => {
    const { code, out } = await run(['-', '--published', '2024-05-02'], article.text);
    expect([code, Object.keys(JSON.parse(out.join('\n')))]).toEqual([0, ['id', 'entities', 'claims']]);
  });

  test.each([
    [['nowhere.txt'], 2, /nowhere\.txt: no such file or folder/],
    [['-'], 1, /stdin: .*is empty/],
    [['-', '--published', 'today'], 2, /must be a date as YYYY-MM-DD/],
    [[], 2, /missing required argument 'source'/],
    [['--colour', '-'], 2, /unknown option '--colour'/],
  ])('%j ends with %d', async (args, code, complaint) => {
    const ended = await run(args);
    expect(ended.err.join('\n')).toMatch(complaint);
    expect(ended.code).toBe(code);
  });
});
