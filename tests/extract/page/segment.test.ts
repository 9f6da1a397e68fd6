import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, plainCharacters } from '../../../src/extract/page/segment.ts';

describe('paragraphsOf', () => {
  it.each([
    ['one block', 'A b.\nC d.\n\nE f.', ['A b.\nC d.', 'E f.']],
    ['no blank lines: every line is a paragraph', 'A b.\nC d.', ['A b.', 'C d.']],
    ['blank lines with spaces', 'A.\n \t\nB.', ['A.', 'B.']],
    ['Windows line ends', 'A.\r\n\r\nB.', ['A.', 'B.']],
    [
      'a block that a tool wrapped, without blank lines',
      'The ministers of Norway and Denmark met in Oslo on\nMonday and talked about fish for more than three\nhours.\nThey will meet again.',
      [
        'The ministers of Norway and Denmark met in Oslo on\nMonday and talked about fish for more than three\nhours.',
        'They will meet again.',
      ],
    ],
    [
      'speakers and points apart',
      'Q: Who met?\nMR. HALE: They did.\n\n1. One.\n2. Two.',
      ['Q:', 'Who met?', 'MR. HALE:', 'They did.', '1. One.', '2. Two.'],
    ],
    [
      'a heading and a caption over what stands below them',
      'Talks in Oslo\nThe ministers of Norway and Denmark met on Monday and talked about fish for hours.\nThe harbour of Oslo\n\nThey left.',
      [
        'Talks in Oslo',
        'The ministers of Norway and Denmark met on Monday and talked about fish for hours.\nThe harbour of Oslo',
        'They left.',
      ],
    ],
    [
      'verse and headlines line by line, narrow columns not',
      'Norway greets Denmark at sea\nSweden sends a fleet to Oslo\nFinland calls for calm again',
      ['Norway greets Denmark at sea', 'Sweden sends a fleet to Oslo', 'Finland calls for calm again'],
    ],
    [
      'a column with a notice that is wider than it',
      `The ministers of Norway and\nDenmark met in Oslo on Friday\nto talk of fish.\n${'All rights are reserved. '.repeat(6).trim()}`,
      [
        'The ministers of Norway and\nDenmark met in Oslo on Friday\nto talk of fish.',
        'All rights are reserved. '.repeat(6).trim(),
      ],
    ],
    ['nothing but blanks', ' \n\n ', []],
  ])('splits %s', (_, text, expected) => {
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected);
  });

  it('bounds the length of a paragraph, whatever the input', () => {
    const spans = paragraphsOf('x'.repeat(1_000_000));
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(20_000);
  });
});

describe('plainCharacters', () => {
  it('keeps the length of any string, so that offsets stay valid', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainCharacters(text).length === text.length));
  });

  it.each([
    ['“We won’t”', '"We won\'t"'],
    ['Iran\u00a0said', 'Iran said'],
    ['co\u2011operation', 'co-operation'],
    ['a\u0000b', 'a b'],
  ])('maps %j to %j', (text, expected) => {
    expect(plainCharacters(text)).toBe(expected);
  });
});
