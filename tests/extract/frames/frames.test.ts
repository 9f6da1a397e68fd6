import { describe, expect, test } from 'vitest';
import { compileFrames } from '../../../src/extract/frames/frames.ts';
import { RELATIONS } from '../../../src/model/relations.ts';
import { MADE_UP_ROW } from '../../support/made-up-row.ts';

describe('compileFrames', () => {
  test('indexes a made-up row by its verbs, its nouns and its structural rules', () => {
    const index = compileFrames([MADE_UP_ROW]);
    expect(index.verbs.get('pat')?.map((frame) => frame.id)).toEqual(['S pat T']);
    expect(index.nouns.get('pat')?.map((frame) => frame.id)).toEqual(['the pat by S on T']);
    expect(index.structures.map((frame) => frame.id)).toEqual(['@pat']);
  });

  test('finds a compound noun by its last word', () => {
    const index = compileFrames([{ ...MADE_UP_ROW, frames: ['the phone_call by S with T'] }]);
    expect([...index.nouns.keys()]).toEqual(['call']);
  });

  test('reads every frame of the relation table', () => {
    expect(() => compileFrames(RELATIONS)).not.toThrow();
  });
});
