import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/intake/read-feed.ts';

const read = (text: string) => readFeed({ name: 'feed.xml', text });

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour &amp; Coast</title><link>https://harbour.example</link>
<item><title>Ministers &amp; fish</title><link>https://harbour.example/a?utm_source=rss</link><guid isPermaLink="false">1</guid>
  <pubDate>Tue, 04 May 2021 23:30:00 -0500</pubDate><dc:creator>Ada Lind</dc:creator>
  <description>Short.</description>
  <content:encoded><![CDATA[<p>The ministers of Norway &amp; Denmark met.</p><script>globalThis.ran = 1</script><p>They spoke&nbsp;about fish.</p>]]></content:encoded></item>
<item><title>Second</title><guid>https://harbour.example/b</guid><dc:date>2021-05-05T08:00:00Z</dc:date><description>&lt;b&gt;Only&lt;/b&gt; a description of the talks.</description></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title>
<entry><id>urn:1</id><title type="html">Talks &lt;i&gt;begin&lt;/i&gt;</title><link rel="edit" href="https://harbour.example/edit"/><link rel="alternate" href="https://harbour.example/c"/>
  <published>2021-05-04T10:00:00Z</published><updated>2021-06-01T00:00:00Z</updated>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Talks began.</p><p>They go on.</p></div></content></entry>
<entry><id>urn:2</id><title>No content</title><updated>2021-05-06T00:00:00Z</updated><summary>A summary alone.</summary></entry></feed>`;

it('each item of an RSS file is an article', () => {
  expect(read(RSS)).toEqual([
    {
      ok: true,
      value: {
        input: 'feed.xml#1',
        id: null,
        url: 'https://harbour.example/a',
        title: 'Ministers & fish',
        byline: 'Ada Lind',
        publisher: 'Harbour & Coast',
        publishedAt: '2021-05-04',
        text: 'The ministers of Norway & Denmark met.\n\nThey spoke about fish.',
      },
    },
    {
      ok: true,
      value: {
        input: 'feed.xml#2',
        id: null,
        url: 'https://harbour.example/b',
        title: 'Second',
        byline: null,
        publisher: 'Harbour & Coast',
        publishedAt: '2021-05-05',
        text: 'Only a description of the talks.',
      },
    },
  ]);
  expect(globalThis).not.toHaveProperty('ran');
});

it('each entry of an Atom file is an article', () => {
  expect(read(ATOM)).toMatchObject([
    {
      ok: true,
      value: {
        url: 'https://harbour.example/c',
        title: 'Talks begin',
        publishedAt: '2021-05-04',
        text: 'Talks began.\n\nThey go on.',
      },
    },
    { ok: true, value: { url: null, title: 'No content', publishedAt: '2021-05-06', text: 'A summary alone.' } },
  ]);
});

describe('what is no feed, or a trap, is refused', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'.split('').map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`;
  it.each([
    ['entities that multiply', bomb, /declares XML entities/],
    [
      'entities from a file',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><title>&a;</title></channel></rss>',
      /declares XML entities/,
    ],
    ['another document', '<note><to>you</to></note>', /cannot be read as RSS or Atom/],
    ['no items', '<rss version="2.0"><channel><title>x</title></channel></rss>', /without items/],
    ['endless nesting', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`, /./],
  ])('%s', (_, text, reason) => {
    expect(read(text)).toMatchObject([
      { ok: false, problem: { input: 'feed.xml', reason: expect.stringMatching(reason) } },
    ]);
  });
});
