import { describe, expect, test } from 'vitest';
import { readDropped } from '../../../src/web/ingest/dropped-file.ts';

describe('a dropped file', () => {
  test.each([
    ['is its text', 'note.txt', 'Iran met Russia.\n', { text: 'Iran met Russia.' }],
    [
      'tells of itself between dashes',
      'a.md',
      '---\ntitle: "Talks in Moscow"\npublisher: Sample Desk\npublishedAt: 2023-03-31\nsources:\n  - "x"\n---\n\nLavrov met Zarif.',
      { title: 'Talks in Moscow', publisher: 'Sample Desk', publishedAt: '2023-03-31', text: 'Lavrov met Zarif.' },
    ],
    ['with dashes further down keeps them', 'a.md', 'One.\n\n---\n\nTwo.', { text: 'One.\n\n---\n\nTwo.' }],
  ])('%s', (_claim, name, content, draft) => expect(readDropped(name, content)).toEqual({ ok: true, draft }));

  test.each([
    ['that is a page is refused with where to take it', 'page.html', '<p>x</p>', /entente ingest/],
    ['that is too long is refused', 'a.txt', 'x'.repeat(2_000_001), /2,000,000/],
  ])('%s', (_claim, name, content, problem) =>
    expect(readDropped(name, content)).toEqual({ ok: false, problem: expect.stringMatching(problem) }),
  );
});
