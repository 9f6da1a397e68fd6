import { describe, expect, test } from 'vitest';
import { stepOf, stepsFor, stepText } from '../../../src/web/map/choropleth.ts';

describe('the steps of the map', () => {
  test.each([
    [0, []],
    [1, ['1 and more']],
    [7, ['1', '2–4', '5 and more']],
    [60, ['1–4', '5–19', '20 and more']],
    [4000, ['1–9', '10–99', '100–999', '1000 and more']],
  ])('up to %i facts', (max, texts) => expect(stepsFor(max).map(stepText)).toEqual(texts));

  test.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 2],
    [60, 3],
  ])('%i facts of at most 60 stand in step %i', (facts, step) => expect(stepOf(facts, stepsFor(60))).toBe(step));
});
