import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { type Article, claimSchema, type Extraction, entitySchema } from '../../src/model/records.ts';
import { REAL_PAGES } from '../support/real-pages.ts';

const lexicon = loadLexicon();
const extract = createExtractor(lexicon);

const article = (text: string): Article => ({
  id: 'any',
  url: null,
  title: null,
  publisher: null,
  publishedAt: '2023-03-31',
  text,
});

/** Words that the stages react to, joined at random: grammar that no writer would write. */
const WORDS = [
  'Russia',
  'Iran',
  'the Iranian Foreign Minister',
  'Sergey Lavrov',
  'Mr. X',
  'NATO',
  'Moscow',
  'U.S.',
  'the two sides',
  'he',
  'they',
  'its',
  'counterpart',
  'ambassador',
  'Georgia',
  'met',
  'supplies',
  'signed',
  'would sign',
  'was invaded by',
  'accused',
  'denied',
  'said',
  'that',
  'who',
  'which',
  'and',
  'or',
  'of',
  'to',
  'with',
  'not',
  'never',
  'between',
  'talks',
  'invasion',
  'agreement',
  'a deal on',
  'on Monday',
  'March 29',
  'last month',
  'in 2022',
  'next week',
  '13',
  '"',
  '“',
  '”',
  '(',
  ')',
  ',',
  '.',
  '?',
  '—',
  ':',
  ';',
  '\n',
  '\n\n',
  '\r\n',
  '’s',
  '-',
  '/',
  '...',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\u2029',
  'Москва',
  '中国',
  'إيران',
  '\u{1f1ee}\u{1f1f7}',
  'e\u0301',
  '\ufffd',
  '\u0007',
  '<b>',
  '&amp;',
  'A',
  'I',
  'Ó',
  'ß',
  'İ',
  'ﬁ',
];

const sentences = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''));
const cuttings = fc
  .tuple(fc.constantFrom(...REAL_PAGES.map((page) => page.text)), fc.nat(1500), fc.nat(1500))
  .map(([text, from, to]) => text.slice(Math.min(from, to), Math.max(from, to)));
const anything = fc.oneof(
  sentences,
  glued,
  cuttings,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

/** What holds for every extraction, whatever was read. */
function expectSound({ entities, mentions, claims }: Extraction, text: string): void {
  const ids = new Set(entities.map((entity) => entity.id));
  expect(ids.size).toBe(entities.length);
  for (const entity of entities) entitySchema.parse(entity);
  for (const mention of mentions) {
    expect(ids).toContain(mention.entity);
    expect(mention.start).toBeGreaterThanOrEqual(0);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.end).toBeLessThanOrEqual(text.length);
  }
  for (const claim of claims) {
    claimSchema.parse(claim);
    expect(claim.quote).toBe(text.slice(claim.start, claim.end));
    expect(claim.quote).not.toBe('');
    expect(claim.rule).not.toBe('');
    expect(claim.source).not.toBe(claim.target);
    for (const id of [claim.source, claim.target, claim.saidBy]) if (id !== null) expect(ids).toContain(id);
    for (const span of claim.spans) {
      expect(span.start).toBeGreaterThanOrEqual(claim.start);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(claim.end);
    }
    if (claim.date) expect(claim.date.from <= claim.date.to).toBe(true);
  }
}

describe('any text gives a sound extraction', () => {
  it('made of words that the rules react to, of cuttings, and of anything', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expectSound(extract(article(text)), text);
      }),
      { numRuns: 1000 },
    );
  });

  it('and the same one each time, from any extractor', () => {
    const other = createExtractor(lexicon);
    fc.assert(
      fc.property(anything, (text) => {
        expect(JSON.stringify(other(article(text)))).toBe(JSON.stringify(extract(article(text))));
      }),
      { numRuns: 200 },
    );
  });

  it('what was read before does not matter', () => {
    const texts = REAL_PAGES.map((page) => page.text);
    const forward = texts.map((text) => JSON.stringify(extract(article(text))));
    const backward = texts.toReversed().map((text) => JSON.stringify(extract(article(text))));
    expect(backward.toReversed()).toEqual(forward);
  });
});

/** Text of a megabyte made of one piece, in one line where the piece has no line end. */
const LONG: [string, string][] = [
  ['one word', 'a'],
  ['capitals', 'A'],
  ['blanks', ' '],
  ['line ends', '\n'],
  ['quotes', '"'],
  ['brackets', '('],
  ['dots', '. '],
  ['commas', 'Iran, '],
  ['names', 'Sergey Lavrov '],
  ['titles', 'Foreign Minister '],
  ['a list of states', 'Iran and Russia and '],
  ['one sentence without end', 'Russia said that Iran said that '],
  [
    'one sentence again and again',
    'Russian Foreign Minister Sergey Lavrov met Hossein Amir-Abdollahian in Moscow on March 29. ',
  ],
  ['another script', '中国和俄罗斯'],
  ['control characters', '\u0007\u001b'],
  ['joined letters', 'e\u0301\u0301\u0301'],
];

describe('a megabyte of one thing is read to its end', () => {
  it.each(LONG)(
    '%s',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expectSound(extract(article(text)), text);
    },
    60_000,
  );
});
