import { describe, expect, it } from 'vitest';
import { articleId, canonicalUrl } from '../../src/intake/article-id.ts';

const parts = { url: null, title: null, publisher: null, publishedAt: '2021-05-04', text: 'Words.' };

describe('one page has one address', () => {
  it.each([
    ['https://News.Example.org/World/Talks/', 'https://news.example.org/World/Talks'],
    ['https://news.example.org:443/a#comments', 'https://news.example.org/a'],
    ['https://news.example.org/a?utm_source=x&id=7&fbclid=y', 'https://news.example.org/a?id=7'],
    ['https://user:secret@news.example.org/', 'https://news.example.org'],
  ])('%s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'not an address', ''])(
    '%j is none',
    (address) => {
      expect(canonicalUrl(address)).toBeNull();
    },
  );
});

describe('an id stays while the article stays', () => {
  it('the address decides, however it is written and whatever the text becomes', () => {
    const first = articleId({ ...parts, url: 'http://news.example.org/a/?utm_medium=feed', title: 'A' });
    expect(first).toMatch(/^article:[0-9a-f]{24}$/);
    expect(articleId({ ...parts, url: 'https://NEWS.example.org/a', text: 'Corrected.' })).toBe(first);
  });

  it('without an address, publisher, title and date decide', () => {
    const titled = { ...parts, publisher: 'Gulf Wire', title: 'Talks resume' };
    expect(articleId({ ...titled, title: ' TALKS  resume ', text: 'Corrected.' })).toBe(articleId(titled));
    expect(articleId({ ...titled, publishedAt: '2021-05-05' })).not.toBe(articleId(titled));
  });

  it('with neither, the text decides', () => {
    expect(articleId(parts)).toBe(articleId({ ...parts, publishedAt: '2022-01-01' }));
    expect(articleId(parts)).not.toBe(articleId({ ...parts, text: 'Other words.' }));
  });
});
