import { expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { mistakes } from '../support/event-lines.ts';
import { MISREAD, STATEMENTS } from './statements.ts';

const extract = createExtractor(loadLexicon());
const optional = (edges: string): string =>
  edges
    .split(';')
    .map((edge) => `?${edge.trim()}`)
    .join(';');

const rows = STATEMENTS.map(([publishedAt, text, allowed]) => ({ publishedAt, text, allowed }));

it.each(rows)('gives no edge: $text', ({ publishedAt, text, allowed }) => {
  const extraction = extract({ id: 'statement', url: null, title: null, publisher: null, publishedAt, text });
  expect(mistakes(extraction, allowed === undefined ? '' : optional(allowed))).toEqual([]);
});

for (const [publishedAt, text, cause] of MISREAD)
  it.fails(`gives no edge: ${text} (${cause})`, () => {
    const extraction = extract({ id: 'statement', url: null, title: null, publisher: null, publishedAt, text });
    expect(mistakes(extraction, '')).toEqual([]);
  });

it('fewer than one statement in twenty gives a false edge', () => {
  expect(MISREAD.length / (STATEMENTS.length + MISREAD.length)).toBeLessThan(0.05);
});
