import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';

const extract = createExtractor(loadLexicon());
const article = (text: string) => ({
  id: 'article:test',
  url: null,
  title: null,
  publisher: null,
  publishedAt: '2023-04-01',
  text,
});

describe('createExtractor', () => {
  it.each([
    ['a plain meeting', 'Sergey Lavrov met Hossein Amir-Abdollahian in Moscow on Wednesday.'],
    ['a state that only its president stands for', 'President Vladimir Putin attacked Ukraine in 2022.'],
    ['a spokesman of a state not named', 'President Joe Biden imposed sanctions on Belarus, Vladimir Makei said.'],
  ])('gives every end and speaker of a claim as an entity: %s', (_, text) => {
    const { entities, claims } = extract(article(text));
    const ids = new Set(entities.map((entity) => entity.id));
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims)
      for (const id of [claim.source, claim.target, claim.saidBy]) if (id) expect(ids).toContain(id);
  });

  it('gives the same answer for the same text', () => {
    const text = 'Iran said it supplied Russia with drones. Ukraine condemned Iran on Friday.';
    expect(JSON.stringify(extract(article(text)))).toBe(JSON.stringify(extract(article(text))));
  });
});
