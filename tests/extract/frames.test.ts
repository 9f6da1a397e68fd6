import { describe, expect, test } from 'vitest';
import { compileFrame, compileFrames } from '../../src/extract/frames.ts';
import type { RelationSpec } from '../../src/model/relation-spec.ts';
import { RELATIONS } from '../../src/model/relations.ts';

const ROW: RelationSpec = {
  type: 'PATS',
  label: 'pats',
  inverse: 'is patted by',
  symmetric: false,
  source: ['OFFICIAL', 'COUNTRY'],
  target: ['COUNTRY', 'AGREEMENT'],
  plover: 'SUPPORT',
  cameo: ['051'],
  score: 5,
  speechAct: false,
  description: 'A made-up row.',
  frames: ['S pat T', 'the pat by S on T', '@pat'],
  examples: [],
  counterExamples: [],
};

describe('compileFrame', () => {
  test('reads who does it, to whom, and by which preposition', () => {
    const [frame] = compileFrame(ROW, 'S pat/tap T:AGREEMENT with/by I');
    expect(frame).toMatchObject({ part: 'verb', lemmas: ['pat', 'tap'], particle: null, closed: false, status: null });
    expect(frame!.slots).toMatchObject([
      { role: 'S', via: 'subject', kinds: null },
      { role: 'T', via: 'object', kinds: ['AGREEMENT'] },
      { role: 'I', via: ['with', 'by'] },
    ]);
  });

  test('makes one frame for each particle among the verbs', () => {
    const frames = compileFrame(ROW, 'S pat/sit+down/give+up/stand+up with T');
    expect(frames.map(({ lemmas, particle }) => [lemmas, particle])).toEqual([
      [['pat'], null],
      [['sit'], 'down'],
      [['give', 'stand'], 'up'],
    ]);
  });

  test('reads nouns that must stand there, words that must follow, an end and a status', () => {
    const [frame] = compileFrame(ROW, 'S put [name/seal] to T void/dead . =SUSPENDED');
    expect(frame!.slots[1]).toMatchObject({ role: null, literal: ['name', 'seal'], via: 'object' });
    expect(frame).toMatchObject({ complement: ['void', 'dead'], closed: true, status: 'SUSPENDED' });
  });

  test('reads owners', () => {
    expect(compileFrame(ROW, "S free T's")[0]!.slots[1]).toMatchObject({ role: 'T', owner: true });
  });

  test.each([
    ['a frame without a verb', 'S'],
    ['a frame that starts with neither a role nor "the"', 'pat S T'],
    ['a frame with an unknown sign', 'S pat T!'],
    ['a frame that ends in a preposition', 'S pat T with'],
    ['a status that there is not', 'S pat T =GONE'],
    ['a preposition among words that are none', 'S pat T out/from of O'],
  ])('refuses %s', (_, text) => {
    expect(() => compileFrame(ROW, text)).toThrow(text);
  });
});

describe('compileFrames', () => {
  test('indexes a made-up row by its verbs, its nouns and its structural rules', () => {
    const index = compileFrames([ROW]);
    expect(index.verbs.get('pat')?.map((frame) => frame.id)).toEqual(['S pat T']);
    expect(index.nouns.get('pat')?.map((frame) => frame.id)).toEqual(['the pat by S on T']);
    expect(index.structures.map((frame) => frame.id)).toEqual(['@pat']);
  });

  test('finds a compound noun by its last word', () => {
    const index = compileFrames([{ ...ROW, frames: ['the phone_call by S with T'] }]);
    expect([...index.nouns.keys()]).toEqual(['call']);
  });

  test('reads every frame of the relation table', () => {
    expect(() => compileFrames(RELATIONS)).not.toThrow();
  });
});
