import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ARTICLE_EXTENSIONS } from '../../src/intake/article-format.ts';
import { readArticles } from '../../src/intake/read-articles.ts';
import type { Article } from '../../src/model/records.ts';
import { MAX_TEXT_LENGTH, type Result } from '../../src/model/records.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Pieces that the readers react to: random text alone would never reach most of their branches. */
const PIECES = [
  '---\n',
  'title: ',
  'date: 2021-05-04\n',
  '# ',
  '**',
  '__',
  '[a](',
  '![',
  '```\n',
  '> ',
  '\n\n',
  '\r\n',
  '\u2029',
  '\0',
  '\ufeff',
  '\u00ad',
  '\ud800',
  '<p>',
  '</p>',
  '<div>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<br/>',
  '<title>',
  '<meta charset="',
  '<time datetime="',
  'javascript:',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '<rss version="2.0"><channel>',
  '<item>',
  '</item>',
  '<feed>',
  '<entry>',
  '<!DOCTYPE x [',
  '<!ENTITY a "b">',
  '<?xml version="1.0" encoding="',
  '{',
  '}',
  '[',
  ']',
  '"id":"a"',
  '"text":"Words."',
  '"publishedAt":"2021-05-04"',
  ',',
  ':',
  '\n{',
  'Published: May 4, 2021\n',
  'By Ada Lind May 4, 2021\n',
  'Last update: June 16, 2024\n',
  'OSLO, May 4 (Harbour) - ',
  'The ministers met.',
  '*a: &a [*a]',
  'a'.repeat(200),
];

const pieces = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 })
  .map((parts) => new TextEncoder().encode(parts.join('')));
const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), pieces);
const names = fc.constantFrom('-', ...ARTICLE_EXTENSIONS.map((extension) => `in/a${extension}`));
const types = fc.option(
  fc.constantFrom('text/html', 'text/html; charset=utf-16', 'application/json', 'text/plain', 'x/y', ''),
  { nil: undefined },
);

/** An outcome is an article within the limits, or a problem that names the input and a reason. */
function expectSound(results: Result<Article>[], name: string): void {
  expect(results.length).toBeGreaterThan(0);
  for (const result of results) {
    if (result.ok) {
      expect(result.value.text.trim()).not.toBe('');
      expect(result.value.text.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
      expect(result.value.text).not.toMatch(/\0|\p{Surrogate}/u);
      expect(result.value.publishedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(result.value.url ?? 'https://').toMatch(/^https?:/);
    } else {
      expect(result.problem.input.startsWith(name)).toBe(true);
      expect(result.problem.reason).not.toBe('');
    }
  }
}

describe('any bytes give articles or problems', () => {
  it('in every format, under every name and type', () => {
    fc.assert(
      fc.property(names, types, bytes, (name, declaredType, input) => {
        const read = () => readArticles({ name, declaredType, bytes: input, defaults: { publishedAt: '2000-01-01' } });
        const results = read();
        expectSound(results, name);
        expect(read()).toEqual(results);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(PIECES)('however often they repeat %j', (piece) => {
    for (const name of ['a.txt', 'a.md', 'a.html', 'a.json', 'a.ndjson', 'a.xml']) {
      const input = new TextEncoder().encode(piece.repeat(Math.ceil(30_000 / piece.length)));
      expectSound(readArticles({ name, bytes: input, defaults: { publishedAt: '2000-01-01' } }), name);
    }
  });
});
