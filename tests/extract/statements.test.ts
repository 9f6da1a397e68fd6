import { expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { mistakes } from '../support/event-lines.ts';
import { STATEMENTS } from './statements.ts';

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
