import { expect, test } from 'vitest';
import { tellPapersApart } from '../../../src/extract/entities/tell-papers-apart.ts';
import { entity, type Told, toldArticle } from '../../support/told.ts';

const [IRAN, RUSSIA, KENYA] = [
  entity('country:IRN', 'Iran'),
  entity('country:RUS', 'Russia'),
  entity('country:KEN', 'Kenya'),
];
const TRUCE = entity('agreement:truce', 'truce');
const NAMED = entity('agreement:ankara-declaration', 'Ankara Declaration');

const signs = (who: typeof IRAN, paper: typeof TRUCE): Told => ({
  type: 'SIGNS',
  source: who.id,
  target: paper.id,
  sentence: `${who.name} signed the ${paper.name}.`,
});
const idsOf = (article: string, tellings: Told[]): string[] => {
  const all = [IRAN, RUSSIA, KENYA, TRUCE, NAMED];
  const { extraction } = toldArticle({ id: article, publishedAt: '2024-05-02' }, all, tellings);
  const told = tellPapersApart({ id: article }, extraction);
  const ids = told.entities.map(({ id }) => id);
  expect(told.claims.every(({ source, target }) => ids.includes(source) && ids.includes(target))).toBe(true);
  expect(told.mentions.every((mention) => ids.includes(mention.entity))).toBe(true);
  return ids.filter((id) => id.startsWith('agreement:'));
};

test.each([
  ['described papers of the same two are one', [signs(IRAN, TRUCE), signs(RUSSIA, TRUCE)], ['agreement:truce~irn-rus']],
  ['and of other two another', [signs(IRAN, TRUCE), signs(KENYA, TRUCE)], ['agreement:truce~irn-ken']],
  ['what has a name keeps its id', [signs(IRAN, NAMED), signs(KENYA, NAMED)], ['agreement:ankara-declaration']],
])('%s', (_what, tellings, ids) => expect(idsOf('one', tellings)).toEqual(ids));

test('a paper of one known party is that article’s own', () => {
  const [one, other] = ['one', 'other'].map((article) => idsOf(article, [signs(IRAN, TRUCE)]));
  expect(one).toEqual([expect.stringMatching(/^agreement:truce~[0-9a-f]{8}$/)]);
  expect(one).not.toEqual(other);
});
