import { expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { mistakes } from '../support/event-lines.ts';
import type { Passage } from './passages.ts';
import { WORLD_PASSAGES_ONE } from './world-passages-one.ts';
import { WORLD_PASSAGES_THREE } from './world-passages-three.ts';
import { WORLD_PASSAGES_TWO } from './world-passages-two.ts';

const extract = createExtractor(loadLexicon());

/** How many of the edges that twenty passages tell are found, and how many are false. */
function countIn(passages: readonly Passage[]): { found: number; wanted: number; wrong: number } {
  let [found, wanted, wrong] = [0, 0, 0];
  for (const [publishedAt, text, edges] of passages) {
    const made = mistakes(extract({ id: 'world', url: null, title: null, publisher: null, publishedAt, text }), edges);
    const missed = made.filter((mistake) => mistake.startsWith('missed')).length;
    const lines = edges.split(';').filter((line) => line.trim() && !line.trim().startsWith('?')).length;
    wanted += lines;
    found += lines - missed;
    wrong += made.length - missed;
  }
  return { found, wanted, wrong };
}

/** What was found when these lines were written, less a few: a change that falls below is to be understood. */
const FLOORS: readonly (readonly [name: string, passages: readonly Passage[], share: number, wrong: number])[] = [
  ['first', WORLD_PASSAGES_ONE, 0.45, 18],
  ['second', WORLD_PASSAGES_TWO, 0.43, 15],
  ['third', WORLD_PASSAGES_THREE, 0.25, 25],
];

it.each(FLOORS)('the %s twenty passages of the world are read as well as before', (_name, passages, share, most) => {
  const { found, wanted, wrong } = countIn(passages);
  expect(found / wanted).toBeGreaterThan(share);
  expect(wrong).toBeLessThanOrEqual(most);
});
