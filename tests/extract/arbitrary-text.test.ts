import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { type Article, claimSchema, type Extraction, entitySchema, type TextSpan } from '../../src/model/records.ts';
import { REAL_PAGES } from '../support/real-pages.ts';

vi.setConfig({ testTimeout: 120_000 });

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
  const isSlice = ({ start, end }: TextSpan): boolean => 0 <= start && start < end && end <= text.length;
  expect(mentions.filter((mention) => !ids.has(mention.entity) || !isSlice(mention))).toEqual([]);
  for (const claim of claims) {
    claimSchema.parse(claim);
    expect(claim.quote).toBe(text.slice(claim.start, claim.end));
    expect(isSlice(claim) && claim.rule !== '' && claim.source !== claim.target).toBe(true);
    expect([claim.source, claim.target, claim.saidBy].filter((id) => id !== null && !ids.has(id))).toEqual([]);
    expect(claim.spans.filter((span) => span.start < claim.start || span.end > claim.end || !isSlice(span))).toEqual(
      [],
    );
    if (claim.date) expect(claim.date.from <= claim.date.to).toBe(true);
  }
}

describe('any text gives a sound extraction', () => {
  it('made of words that the rules react to, of cuttings, and of anything', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expectSound(extract(article(text)), text);
      }),
      { numRuns: 1000, examples: [['’s counterpart']] },
    );
  });

  it.each(["'s ambassador", '’s ambassador', 'Nor did', 'by', 'to have', ', instead of', 'Condemned by ,'])(
    'cut off where a rule looks around: %s',
    (text) => {
      expectSound(extract(article(text)), text);
    },
  );

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

/** Text made of one piece, in one line where the piece has no line end: a megabyte, or a twentieth of it where each sign is a token. */
const LONG: [string, string, number][] = [
  ['one word', 'a', 1_000_000],
  ['capitals', 'A', 1_000_000],
  ['capitals and hyphens', 'Aa-Bb-', 1_000_000],
  ['blanks', ' ', 1_000_000],
  ['line ends', '\n', 1_000_000],
  ['another script', '中国和俄罗斯', 1_000_000],
  ['control characters', '\u0007\u001b', 1_000_000],
  ['joined letters', 'e\u0301\u0301\u0301', 1_000_000],
  ['names', 'Sergey Lavrov ', 1_000_000],
  ['quotes', '"', 50_000],
  ['brackets', '(', 50_000],
  ['dots', '. ', 50_000],
  ['commas', 'Iran, ', 50_000],
  ['titles', 'Foreign Minister ', 50_000],
  ['a list of states', 'Iran and Russia and ', 50_000],
  ['one sentence without end', 'Russia said that Iran said that ', 50_000],
  [
    'one sentence again and again',
    'Russian Foreign Minister Sergey Lavrov met Hossein Amir-Abdollahian in Moscow. ',
    100_000,
  ],
];

describe('one thing, however often it is said, is read to its end', () => {
  it.each(LONG)('%s', (_, piece, length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    expectSound(extract(article(text)), text);
  });
});
