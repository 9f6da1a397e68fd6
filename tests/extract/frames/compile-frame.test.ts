import { describe, expect, test } from 'vitest';
import { compileFrame } from '../../../src/extract/frames/compile-frame.ts';
import { MADE_UP_ROW } from '../../support/made-up-row.ts';

describe('compileFrame', () => {
  test('reads who does it, to whom, and by which preposition', () => {
    const [frame] = compileFrame(MADE_UP_ROW, 'S pat/tap T:AGREEMENT with/by I');
    expect(frame).toMatchObject({ part: 'verb', lemmas: ['pat', 'tap'], particle: null, closed: false, status: null });
    expect(frame!.slots).toMatchObject([
      { role: 'S', via: 'subject', kinds: null },
      { role: 'T', via: 'object', kinds: ['AGREEMENT'] },
      { role: 'I', via: ['with', 'by'] },
    ]);
  });

  test('makes one frame for each particle among the verbs', () => {
    const frames = compileFrame(MADE_UP_ROW, 'S pat/sit+down/give+up/stand+up with T');
    expect(frames.map(({ lemmas, particle }) => [lemmas, particle])).toEqual([
      [['pat'], null],
      [['sit'], 'down'],
      [['give', 'stand'], 'up'],
    ]);
  });

  test('reads nouns that must stand there, words that must follow, an end and a status', () => {
    const [frame] = compileFrame(MADE_UP_ROW, 'S put [name/seal] to T void/dead . =SUSPENDED');
    expect(frame!.slots[1]).toMatchObject({ role: null, literal: ['name', 'seal'], via: 'object' });
    expect(frame).toMatchObject({ complement: ['void', 'dead'], closed: true, status: 'SUSPENDED' });
  });

  test('reads owners', () => {
    expect(compileFrame(MADE_UP_ROW, "S free T's")[0]!.slots[1]).toMatchObject({ role: 'T', owner: true });
  });

  test.each([
    ['a frame without a verb', 'S'],
    ['a frame that starts with neither a role nor "the"', 'pat S T'],
    ['a frame with an unknown sign', 'S pat T!'],
    ['a frame that ends in a preposition', 'S pat T with'],
    ['a status that there is not', 'S pat T =GONE'],
    ['a preposition among words that are none', 'S pat T out/from of O'],
  ])('refuses %s', (_, text) => {
    expect(() => compileFrame(MADE_UP_ROW, text)).toThrow(text);
  });
});
