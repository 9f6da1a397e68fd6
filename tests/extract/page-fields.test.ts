import { describe, expect, it } from 'vitest';
import { explainerOf } from '../../src/app/extractor.ts';
import { loadLexicon, loadTables } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';

const extract = createExtractor(loadLexicon());
const explain = explainerOf(loadTables());

const articleOf = (text: string) => ({
  id: 'page',
  url: null,
  title: null,
  publisher: null,
  publishedAt: '1996-05-10',
  text,
});
const claimsOf = (text: string): string[] =>
  extract(articleOf(text)).claims.map(
    ({ type, source, target }) => `${source.split(':')[1]} ${type} ${target.split(':')[1]}`,
  );

/** Pages that speak of matches, films, wine and fish, and tell what states do. */
const PUBLIC_PAGES: readonly (readonly [text: string, claim: string])[] = [
  [
    'A match in Tegucigalpa led to riots. El Salvador broke off relations with Honduras. Fans had burnt a flag. The final game was played in Mexico.',
    'SLV CUTS_TIES_WITH HND',
  ],
  [
    'Zia flew to Jaipur to watch a cricket match. He met Gandhi in the stadium. India had moved tanks toward Pakistan. The game ended in a draw.',
    'IND MOBILIZES_AGAINST PAK',
  ],
  [
    'Gunmen seized a theatre in Moscow during a musical. Russia accused Georgia of sheltering them. The audience was held for three days. The actors survived.',
    'RUS ACCUSES GEO',
  ],
  [
    'Iceland sent its gunboats after British trawlers. Cod had become scarce. Iceland broke off ties with Britain in February. Whales were spared.',
    'ISL CUTS_TIES_WITH GBR',
  ],
  [
    'China imposed duties on wine from Australia. Growers lost their best market. Grapes rotted in the vineyards. China lifted the duties in March.',
    'CHN SANCTIONS AUS',
  ],
  [
    'An earthquake hit Nepal on Saturday. Tremors were felt in Delhi. India supplied Nepal with tents. Rain and low temperatures hampered the search.',
    'IND SUPPLIES NPL',
  ],
];

describe('what states do is told', () => {
  it.each(PUBLIC_PAGES)('%s', (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });

  it('on a page of three sentences, whatever their words', () => {
    const text = 'The striker met the referee. The midfielder and the goalkeeper were silent. Spain attacked France.';
    expect(claimsOf(text).join()).toMatch(/ATTACKS/);
    expect(claimsOf(`${text} The stadium was full.`)).toEqual([]);
  });
});

describe('explain', () => {
  it('says what the page is about, and which words tell it, where a deed is dropped for that', () => {
    const page =
      'Spain attacked Italy from the start. The striker hit the bar. The goalkeeper was injured. Both coaches made changes at half-time.';
    const dropped = explain(articleOf(page)).flatMap((sentence) => sentence.dropped);
    expect(dropped.map(({ reason }) => reason)).toContain('the page is about sport (striker, goalkeeper, half-time)');
  });
});

/** Sentences that mean no deed on any page, each before one that looks alike and does. */
const SENTENCES: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['Poland received nothing from Germany.', []],
  ['Poland received tanks from Germany.', ['SUPPLIES']],
  ['Portugal welcomed 30 million visitors, most of them from Spain.', []],
  ['Portugal welcomed visitors from Spain.', ['MEETS']],
  ['Austria and Switzerland fought over a patent.', []],
  ['India and Pakistan fought over Kashmir.', ['ATTACKS', 'ATTACKS']],
];

describe('no deed', () => {
  it.each(SENTENCES)('%s', (text, types) => {
    expect(extract(articleOf(text)).claims.map(({ type }) => type)).toEqual(types);
  });
});
