import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/intake/read-html.ts';

const read = (text: string, name = 'talks.html') => readHtml({ name, text })[0];
const ONE =
  'The foreign ministers of Norway and Denmark met in Oslo on Monday, and talked about fish for three hours, officials said.';
const TWO =
  'Both sides agreed to send experts to Copenhagen, where a joint commission will meet again before the end of the month.';

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

const FULL = page(
  `<title>Ministers meet in Oslo | Harbour News</title>
  <link rel="canonical" href="https://harbour.example/world/talks/?utm_source=feed#top">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
   {"@type":"NewsArticle","headline":"Ministers meet in Oslo","datePublished":"2021-05-04T09:00:00+02:00","dateModified":"2021-06-01",
    "author":[{"@type":"Person","name":"Ada Lind"}],"publisher":{"@type":"Organization","name":"Harbour News"}}]}</script>
  <style>p { color: red }</style>`,
  `<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
  <main><article><h1>Ministers meet in Oslo</h1><p class="byline">By Ada Lind</p><time datetime="2021-05-04">4 May 2021</time>
  <p>${ONE}</p><p>${TWO.replace('joint ', 'joint&nbsp;<b>')}</b><br>It was &ldquo;a good day&rdquo;.</p>
  <figure><img src="a.jpg" onerror="globalThis.ran = 1"><figcaption>Ine Dahl, left, in Oslo.</figcaption></figure>
  <script>globalThis.ran = 2; document.write('<p>Written by a script.</p>')</script></article></main>
  <footer>© 2021 Harbour News</footer>`,
);

it('a page gives its main text in paragraphs and what it states of itself', () => {
  expect(read(FULL)).toEqual({
    ok: true,
    value: {
      input: 'talks.html',
      id: null,
      url: 'https://harbour.example/world/talks',
      title: 'Ministers meet in Oslo',
      byline: 'Ada Lind',
      publisher: 'Harbour News',
      publishedAt: '2021-05-04',
      text: [ONE, TWO, 'It was “a good day”.', 'Ine Dahl, left, in Oslo.'].join('\n\n'),
    },
  });
});

describe('the day of publication is found where pages put it', () => {
  it.each([
    ['meta property', '<meta property="article:published_time" content="2021-05-04T10:00:00Z">', ''],
    ['meta name', '<meta name="DC.date.issued" content="2021-05-04">', ''],
    ['itemprop', '', '<time itemprop="datePublished" datetime="2021-05-04">yesterday</time>'],
    ['the only time element', '', '<time datetime="2021-05-04T10:00">4 May</time>'],
    ['a line of the text', '', '<p>Published: May 4, 2021</p>'],
    ['the address', '<link rel="canonical" href="https://harbour.example/2021/05/04/talks">', ''],
    [
      'broken structured data beside it',
      '<script type="application/ld+json">{"datePublished":</script><meta name="date" content="2021-05-04">',
      '',
    ],
  ])('%s', (_, head, above) => {
    const result = read(
      page(head, `<article><h1>Ministers meet in Oslo</h1>${above}<p>${ONE}</p><p>${TWO}</p></article>`),
    );
    expect(result).toMatchObject({ ok: true, value: { publishedAt: '2021-05-04', text: `${ONE}\n\n${TWO}` } });
  });

  it('in the name of the file, when the page has none', () => {
    expect(read(`<p>${ONE}</p>`, 'talks-2021-05-04.html')).toMatchObject({
      ok: true,
      value: { publishedAt: '2021-05-04', text: ONE },
    });
  });
});

describe('the publisher is the site that names itself', () => {
  it.each([
    ['<meta property="og:site_name" content="Harbour News">', 'Harbour News'],
    ['', null],
  ])('%s', (head, publisher) => {
    expect(read(page(head, `<p>${ONE}</p>`))).toMatchObject({ ok: true, value: { publisher } });
  });
});

describe('a page stays inert', () => {
  it('no script, handler or address of it runs', () => {
    read(FULL);
    read(
      page(
        '<link rel="canonical" href="javascript:globalThis.ran=3">',
        `<p onclick="globalThis.ran=4">${ONE}</p><a href="javascript:globalThis.ran=5">x</a><iframe srcdoc="<script>parent.ran=6</script>"></iframe>`,
      ),
    );
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('a script address is no address of the article', () => {
    expect(read(page('<link rel="canonical" href="javascript:void(0)">', `<p>${ONE}</p>`))).toMatchObject({
      ok: true,
      value: { url: null },
    });
  });

  it('words in scripts, styles and templates are no text', () => {
    const result = read(
      page(
        '',
        `<script>var a = "SECRET"</script><style>.x::before{content:"SECRET"}</style><template>SECRET</template><p>${ONE}</p>`,
      ),
    );
    expect(result).toMatchObject({ ok: true, value: { text: ONE } });
  });
});

describe('pages made to be slow are refused at once', () => {
  it.each([
    ['deep', '<div>'.repeat(300_000)],
    ['deep in spans', '<span><b>'.repeat(5_000)],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({
      ok: false,
      problem: { field: 'text', reason: expect.stringContaining('deeper than the 200 levels') },
    });
  });

  it('endless', () => {
    expect(read('<p>x'.repeat(200_000))).toMatchObject({
      ok: false,
      problem: { reason: expect.stringContaining('100000 tags') },
    });
  });

  it('depth is judged by what nests: paragraphs left open do not', () => {
    expect(read(`<p>${ONE}`.repeat(500))).toMatchObject({ ok: true });
  });
});
