import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { leadSuite } from '../support/lead-suite.ts';
import { PAPER_NAME_LEADS } from './paper-name-leads.ts';

leadSuite('what is done with a paper is told whatever follows its name', PAPER_NAME_LEADS, []);

const extract = createExtractor(loadLexicon());
const entitiesOf = (text: string) =>
  extract({ id: 'test', url: null, title: null, publisher: null, publishedAt: '1992-05-15', text }).entities;

describe('a paper is called by its own words', () => {
  it.each([
    ['Chad rejected the fishing accord with Mali despite a plea by Niger.', 'fishing accord with Mali'],
    ['Chad rejected the trade accord with Mali because Niger had protested.', 'trade accord with Mali'],
    ['Chad signed the customs convention with 12 Asian, African and Pacific states.', 'customs convention'],
    ['Chad would quit the border treaty with Mali unless Niger joined it.', 'border treaty with Mali'],
    ['Chad kept to the grazing pact with Mali though Niger had left it.', 'grazing pact with Mali'],
    ['Chad signed a treaty on trade in cotton with Mali.', 'treaty on trade'],
  ])('%s', (text, name) => {
    const [paper] = entitiesOf(text).filter(({ kind }) => kind === 'AGREEMENT');
    expect(paper?.name.startsWith(name)).toBe(true);
    expect(paper?.names.every((one) => !/\b(?:despite|because|unless|though|Asian)\b/.test(one))).toBe(true);
  });
});

describe('a town that a paper or a meeting is called after does not act', () => {
  it.each([
    ['Chad and Mali signed the Lome convention.', 'country:TGO'],
    ['Chad denounced the Ankara agreement.', 'country:TUR'],
    ['Chad left the Geneva talks.', 'country:CHE'],
    ['Chad spoke at the Lima conference.', 'country:PER'],
  ])('%s', (text, state) => {
    expect(entitiesOf(text).map(({ id }) => id)).not.toContain(state);
  });

  it.each([
    ['Chad rejected a Lima proposal.', 'country:PER'],
    ['Chad praised Lima.', 'country:PER'],
    ['Lima agreements with Chad were denounced by Quito.', 'country:ECU'],
  ])('but %s', (text, state) => {
    expect(entitiesOf(text).map(({ id }) => id)).toContain(state);
  });
});
