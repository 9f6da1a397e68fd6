import { describe, expect, it } from 'vitest';
import { LEFT_OVER_MARKS, MARKS, OLD_PRINT } from '../../src/extract/left-over-marks.ts';
import { readableText } from '../../src/extract/readable-text.ts';

const knowsAll = (words: readonly string[]): boolean[] => words.map(() => true);

describe('left-over marks', () => {
  it.each(LEFT_OVER_MARKS.map(({ sample, sign }) => [sample, sign] as const))(
    '%j holds a mark and its own sign',
    (sample, sign) => {
      expect(MARKS.test(sample)).toBe(true);
      expect(sign.test(sample)).toBe(true);
    },
  );

  it.each(OLD_PRINT.map(({ sample, sign }) => [sample, sign] as const))('%j holds its sign', (sample, sign) => {
    expect(sign.test(sample)).toBe(true);
  });

  it.each([...LEFT_OVER_MARKS, ...OLD_PRINT].map(({ sample }) => sample))('%j is read as something else', (sample) => {
    expect(readableText(sample, knowsAll).text).not.toBe(sample);
  });

  it('hands plain text back as it is', () => {
    const plain = 'Iran and Iraq (once at war) met on 9 May; "nothing new", said one envoy.';
    expect(readableText(plain, knowsAll).text).toBe(plain);
  });
});
