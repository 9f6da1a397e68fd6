import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';

const extract = createExtractor(loadLexicon());

/** How many agreements a passage speaks of. */
const PAPERS: readonly (readonly [count: number, text: string])[] = [
  [2, 'India and Pakistan signed a water treaty on Monday. Ayub Khan turned down the pact of non-aggression.'],
  [
    2,
    'India and Pakistan signed a treaty that shares out the six rivers. Ayub Khan turned down the pact of non-aggression.',
  ],
  [2, 'Iran and Iraq signed a river agreement on Monday. Turkey rejected the pact on refugees.'],
  [2, 'Ghana signed a trade treaty on Friday. Togo opposes the accord on fishing.'],
  [2, 'Jordan signed an air treaty with Israel. Egypt criticized the accord on gas.'],
  [2, 'Chile signed a mining treaty with Argentina. Peru rejected the pact of friendship.'],
  [2, 'Kenya signed a border accord with Somalia. Ethiopia rejected the pact of defence.'],
  [2, 'Japan signed a fishing accord with Taiwan. China criticized the treaty of peace.'],
  [2, 'Laos ratified an arms convention. Burma tore up the accord on opium.'],
  [2, 'Malta signed a shipyard agreement with Libya. Italy denounced the treaty of neutrality.'],
  [1, 'Iran and Iraq signed a river agreement on Monday. Turkey rejected the pact.'],
  [1, 'Ghana signed a trade treaty on Friday. Togo criticized the treaty on trade.'],
  [1, 'Jordan signed an air treaty with Israel. Egypt praised the accord.'],
  [1, 'Peru signed a border treaty with Chile in May. Bolivia rejected the treaty of 1999.'],
];

/** Any paper may be called an agreement: with that word alone another matter is not trusted to tell another paper. */
const NOT_YET: typeof PAPERS = [
  [2, 'Finland ratified a shipping convention in May. Denmark left the agreement on herring.'],
  [2, 'Cuba signed a sugar contract with Syria. Mexico left the agreement on coffee.'],
];

describe('a paper with a matter and a word of its own is another one', () => {
  const papersIn = (text: string): string[] => {
    const { entities } = extract({ id: 'p', url: null, title: null, publisher: null, publishedAt: '1999-09-22', text });
    return entities.filter(({ kind }) => kind === 'AGREEMENT').map(({ name }) => name);
  };

  it.each(PAPERS)('%i: %s', (count, text) => {
    expect(papersIn(text)).toHaveLength(count);
  });

  for (const [count, text] of NOT_YET)
    it.fails(`not yet: ${text}`, () => {
      expect(papersIn(text)).toHaveLength(count);
    });
});
