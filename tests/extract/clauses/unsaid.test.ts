import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';

const extract = createExtractor(loadLexicon());

/** "type source target status" of every claim of a text. */
function claimsOf(text: string): string[] {
  const article = { id: 'article:test', url: null, title: null, publisher: null, publishedAt: '2015-05-29', text };
  const end = (id: string) => id.split(':')[1];
  return extract(article).claims.map((one) => [one.type, end(one.source), end(one.target), one.status].join(' '));
}

describe('what an article leaves unsaid', () => {
  it.each([
    [
      'a verb of signing alone means the document spoken of last',
      'Norway and Peru signed the Ottawa convention. Turkey will sign next year.',
      'SIGNS TUR ottawa-convention PLANNED',
    ],
    [
      'who promises to accede means it too',
      'Norway signed the Ottawa convention. Russia promised to accede.',
      'SIGNS RUS ottawa-convention PLANNED',
    ],
    [
      'a signature withheld is refused to that document',
      'Norway and Peru signed the Ottawa convention. Cuba withheld its signature.',
      'SIGNS CUB ottawa-convention REFUSED',
    ],
    [
      'a guest who flew in came to where the dateline stands',
      'SEOUL, May 28 - Chinese Premier Wen Jiabao flew in on Friday.',
      'VISITS wen-jiabao KOR DONE',
    ],
    [
      'help that is sent goes to where the dateline stands',
      'KATHMANDU, April 27 - Iceland sent a rescue team within a day.',
      'AIDS ISL NPL DONE',
    ],
    [
      'a talk told first in a datelined article is a visit of the foreigner',
      'SEOUL, May 28 - Chinese Premier Wen Jiabao met South Korean President Lee Myung-bak on Friday.',
      'VISITS wen-jiabao KOR DONE',
    ],
    [
      'who mediates does so between the two named together last',
      'Iran and the United States have not spoken since March. Qatar mediated.',
      'MEDIATES QAT IRN DONE',
    ],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  it.each([
    [
      'a named destination is the destination',
      'SEOUL, May 28 - Wang Yi flew in to Hanoi on Friday.',
      'VISITS wang-yi KOR',
    ],
    ['no dateline, no scene', 'Sweden sent rescue teams within a day.', 'AIDS SWE'],
    [
      'a call by telephone is no visit',
      'SEOUL, May 28 - Wen Jiabao of China spoke by telephone with President Lee Myung-bak of South Korea.',
      'VISITS',
    ],
    [
      'what is signed is not left unsaid where it is told',
      'Norway signed the Ottawa convention. Kenya signed for the parcel.',
      'SIGNS KEN',
    ],
  ])('%s', (_, text, forbidden) => {
    expect(claimsOf(text).filter((claim) => claim.startsWith(forbidden))).toEqual([]);
  });
});
