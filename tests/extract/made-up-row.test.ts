import { describe, expect, test, vi } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import type { RelationSpec } from '../../src/model/relation-spec.ts';

/** The row of the README's how-to, added to the table before anything reads it. */
const INSURES = vi.hoisted(
  (): RelationSpec => ({
    type: 'INSURES',
    label: 'insures',
    inverse: 'is insured by',
    symmetric: false,
    source: ['COUNTRY', 'ORGANIZATION'],
    target: ['COUNTRY', 'PROJECT'],
    plover: 'COOPERATE',
    cameo: ['061'],
    score: 5,
    speechAct: false,
    description: 'Takes on the risk of a state or an undertaking.',
    frames: ['S insure/reinsure/underwrite T', 'the insurance by S for/of T'],
    examples: [{ text: 'Norway insured the pipeline.', yields: [['Norway', 'pipeline']] }],
    counterExamples: ['The driver insured his car in Spain.'],
  }),
);

vi.mock('../../src/model/relations.ts', async (original) => {
  const real = await original<typeof import('../../src/model/relations.ts')>();
  const relations: readonly RelationSpec[] = [...real.RELATIONS, INSURES];
  return {
    ...real,
    RELATIONS: relations,
    RELATION_TYPES: relations.map(({ type }) => type),
    relationOf: (type: string) => relations.find((row) => row.type === type),
  };
});

const extract = createExtractor(loadLexicon());

/** What a text tells of the made-up type, as "source → target status". */
function insured(text: string): string[] {
  return extract({ id: 'a', url: null, title: null, publisher: null, publishedAt: '2023-06-15', text })
    .claims.filter((claim) => (claim.type as string) === INSURES.type)
    .map(({ source, target, status }) => `${source.split(':')[1]} → ${target.split(':')[1]} ${status}`)
    .toSorted();
}

describe('an edge type is one row', () => {
  test.each([
    ['active', 'Norway insured Ghana.', ['NOR → GHA DONE']],
    ['passive', 'Ghana was insured by Norway.', ['NOR → GHA DONE']],
    ['coordinated', 'Norway and Denmark insured Ghana.', ['DNK → GHA DONE', 'NOR → GHA DONE']],
    ['planned', 'Norway agreed to reinsure Ghana.', ['NOR → GHA PLANNED']],
    ['by its own example', 'Norway insured the Nord Stream pipeline.', ['NOR → nord-stream DONE']],
    ['by its counter-example', 'The driver insured his car in Spain.', []],
  ])('read %s: %s', (_, text, edges) => {
    expect(insured(text)).toEqual(edges);
  });
});
