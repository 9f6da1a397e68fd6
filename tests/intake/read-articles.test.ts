import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/intake/read-articles.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const SENTENCE = 'The foreign ministers of Norway and Denmark met in Oslo on Monday.';
const RECORD = { id: 'a1', title: 'Talks', publishedAt: '2021-05-04', text: SENTENCE };
const PAGE = `<!doctype html><html><head><meta property="article:published_time" content="2021-05-04"></head><body><article><p>${SENTENCE}</p></article></body></html>`;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><item><title>Talks</title><pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate><description>${SENTENCE}</description></item></channel></rss>`;

describe('the format is told by type, by extension, else by how the text begins', () => {
  it.each([
    ['talks.txt', undefined, `4 May 2021\n\n${SENTENCE}`],
    ['talks.md', undefined, `---\ndate: 2021-05-04\n---\n${SENTENCE}`],
    ['talks.html', undefined, PAGE],
    ['talks.json', undefined, JSON.stringify(RECORD)],
    ['talks.ndjson', undefined, JSON.stringify(RECORD)],
    ['talks.xml', undefined, FEED],
    ['talks.xml', undefined, PAGE],
    ['https://harbour.example/talks', 'text/html; charset=utf-8', PAGE],
    ['https://harbour.example/feed.php', 'application/rss+xml', FEED],
    ['-', undefined, FEED],
    ['-', undefined, PAGE],
    ['-', undefined, JSON.stringify([RECORD])],
    ['-', undefined, `${JSON.stringify(RECORD)}\n${JSON.stringify(RECORD)}\n`],
    ['-', undefined, JSON.stringify(RECORD, null, 2)],
    ['-', undefined, `---\ndate: 2021-05-04\n---\n\n${SENTENCE}`],
    ['-', undefined, `4 May 2021\n\n${SENTENCE}`],
  ])('%s as %s', (name, declaredType, text) => {
    const [first] = readArticles({ name, declaredType, bytes: encode(text) });
    expect(first).toMatchObject({ ok: true, value: { publishedAt: '2021-05-04', text: SENTENCE } });
  });
});

describe('a plain page as copied by hand', () => {
  const page = [
    'Last update: June 16, 2024 13:35',
    '',
    'Newsroom logo',
    '',
    'Norway and Denmark Settle Quarrel Over Fish',
    '',
    'By Ada Lind May 4, 2021',
    '',
    '',
    'Ine Dahl and Jonas Holm at the city hall in Oslo, on May 3, 2021. /',
    '',
    '“We are glad,” Dahl said — twice.',
  ].join('\r\n');

  it('gives title, day of publication and the body byte for byte', () => {
    expect(readArticles({ name: 'fish.txt', bytes: encode(page) })).toEqual([
      {
        ok: true,
        value: {
          id: expect.stringMatching(/^article:[0-9a-f]{24}$/),
          url: null,
          title: 'Norway and Denmark Settle Quarrel Over Fish',
          publisher: null,
          publishedAt: '2021-05-04',
          text: 'Ine Dahl and Jonas Holm at the city hall in Oslo, on May 3, 2021. /\n\n“We are glad,” Dahl said — twice.',
        },
      },
    ]);
  });
});

describe('where the day comes from, in order', () => {
  const updated = `Talks on fish in Oslo\nLast updated: 9 May 2021\n\n${SENTENCE}`;
  it.each([
    ['a stated day before the name', 'talks-2021-01-01.txt', `Published: 4 May 2021\n\n${SENTENCE}`, '2021-05-04'],
    ['a dateline before the name', 'talks-2021-01-01.txt', `OSLO, May 4, 2021 (Harbour) - ${SENTENCE}`, '2021-05-04'],
    ['the name before an update', 'talks-2021-01-01.txt', updated, '2021-01-01'],
    ['an update before a default', 'talks.txt', updated, '2021-05-09'],
    ['a default last', 'talks.txt', SENTENCE, '2000-01-01'],
  ])('%s', (_, name, text, publishedAt) => {
    const articles = readArticles({ name, bytes: encode(text), defaults: { publishedAt: '2000-01-01' } });
    expect(articles).toMatchObject([{ ok: true, value: { publishedAt } }]);
  });
});

describe('who published it, in order', () => {
  const page = (head: string) => `<html><head>${head}</head><body><p>${SENTENCE}</p></body></html>`;
  const url = 'https://www.harbour.example/a';
  it.each([
    [
      'the name stated',
      '<meta property="og:site_name" content="Harbour News">',
      { publisher: 'Default', url },
      'Harbour News',
    ],
    ['the default', '', { publisher: 'Default', url }, 'Default'],
    ['the host of the address', '', { url }, 'harbour.example'],
    ['nobody', '', {}, null],
  ])('%s', (_, head, defaults, publisher) => {
    const bytes = encode(page(head));
    const articles = readArticles({ name: '2021-05-04.html', bytes, defaults });
    expect(articles).toMatchObject([{ ok: true, value: { publisher } }]);
  });
});

describe('bad input is a value that names source, field and reason', () => {
  it.each([
    ['empty', '', null, /is empty/],
    ['blank', ' \n\t\n', 'text', /is empty/],
    ['without a day', SENTENCE, 'publishedAt', /no publication date found: .*YYYY-MM-DD/],
    ['with a header and no body', 'Published: 4 May 2021\n\n', 'text', /is empty/],
    ['too long', 'Words, words. '.repeat(150_000), null, /has 2100000 bytes: at most 2000000 are allowed/],
    ['binary', 'PK\u0003\u0004', null, /ZIP archive/],
  ])('%s', (_, text, field, reason) => {
    const result = readArticles({ name: 'in/talks.txt', bytes: encode(text) });
    expect(result).toEqual([
      { ok: false, problem: { input: 'in/talks.txt', field, reason: expect.stringMatching(reason) } },
    ]);
  });

  it('a problem cites the line, also where blank lines are passed over', () => {
    const bytes = encode(`${JSON.stringify(RECORD)}\n\n{"text":"Words."}`);
    expect(readArticles({ name: 'b.ndjson', bytes })[1]).toMatchObject({ ok: false, problem: { input: 'b.ndjson:3' } });
  });

  it('one bad article of a batch leaves the others alone', () => {
    const lines = [
      JSON.stringify(RECORD),
      '{"id":"a2"',
      JSON.stringify({ ...RECORD, id: 'a3', publishedAt: '2021-02-30' }),
    ];
    expect(
      readArticles({ name: 'b.ndjson', bytes: encode([...lines, JSON.stringify(RECORD)].join('\n')) }),
    ).toMatchObject([
      { ok: true, value: { id: 'a1' } },
      { ok: false, problem: { input: 'b.ndjson:2', reason: expect.stringMatching(/^is not valid JSON/) } },
      {
        ok: false,
        problem: { input: 'b.ndjson:3', field: 'publishedAt', reason: 'must be a day that the calendar has' },
      },
      { ok: true },
    ]);
  });
});
