import { describe, expect, test } from 'vitest';
import { explainerOf } from '../../src/app/extractor.ts';
import { loadTables } from '../../src/app/lexicon.ts';

const explain = explainerOf(loadTables());
const explained = (text: string) =>
  explain({ id: 'a', url: null, title: null, publisher: null, publishedAt: '2023-03-31', text });

describe('explain', () => {
  test('shows of each sentence who is named, how it was read, and which rule made a claim', () => {
    const [first, second] = explained('Iran supplied Russia with drones. The weather was fine.');
    expect(first!.mentions.map(({ entities }) => entities[0])).toEqual(['country:IRN', 'country:RUS']);
    expect(first!.clauses).toEqual(['Iran | supplied | Russia | with: drones']);
    const kept = first!.claims.filter((claim) => claim.kept);
    expect(kept.map(({ claim }) => claim)).toEqual(['SUPPLIES country:IRN -> country:RUS DONE']);
    expect(kept[0]!.rule).toMatch(/^supplies: S supply/);
    expect(second!.claims).toEqual([]);
  });

  test('says what made the confidence, the weightiest ground first', () => {
    const [, second] = explained('Iran armed itself. It attacked Iraq.');
    const { because } = second!.claims[0]!;
    expect(because.join()).toMatch(/the source is a pronoun -\d\.\d\d/);
    const weights = because.map((ground) => Math.abs(Number(ground.split(' ').at(-1))));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  test('says why a candidate was dropped', () => {
    const [only] = explained('Iran supplied Russia with drones?');
    expect(only!.claims).toEqual([]);
    expect(only!.dropped[0]).toMatchObject({
      candidate: 'SUPPLIES country:IRN -> country:RUS',
      reason: 'the sentence asks',
    });
  });

  test.each([
    ['The weather was fine.', 'nobody and nothing known is named or meant'],
    ['Iran prospered.', '"prosper" is no known deed'],
    ['Lavrov said it was late.', '"say" only reports'],
    ['Iran is large.', '"be" only states'],
    ['Iran attacked.', '"attack": a deed without a target'],
    ['Bandits attacked Iran.', '"attack": nobody known does it'],
  ])('says why nothing was found: %s', (text, reason) => {
    const [only] = explained(text);
    expect(only!.claims).toEqual([]);
    expect(only!.silent).toContain(reason);
  });

  test('is not silent where something was found or dropped', () => {
    expect(explained('Iran supplied Russia with drones.')[0]!.silent).toEqual([]);
    expect(explained('Iran supplied Russia with drones?')[0]!.silent).toEqual([]);
  });

  test('keeps a claim in view that got its date from another sentence', () => {
    const sentences = explained('On 3 March 2023 France and Chad held talks. The two sides signed a trade agreement.');
    expect(
      sentences.flatMap(({ claims }) => claims).every(({ kept, claim }) => kept || claim.startsWith('MEETS')),
    ).toBe(true);
  });
});
