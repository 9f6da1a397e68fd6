import { describe, expect, test } from 'vitest';
import {
  APART,
  baseOf,
  DOUBTED,
  differenceOf,
  likenessAt,
  mainState,
  namesakeId,
  namesakeState,
  type StateTelling,
} from '../../src/graph/namesakes.ts';

const of = (state: string, articles: number, offices: number, first: string, last = first): StateTelling => ({
  state,
  articles,
  offices,
  first,
  last,
});

describe('two persons of one name', () => {
  test.each<[string, StateTelling, StateTelling, number]>([
    [
      'one article errs about the state: asked',
      of('RUS', 9, 5, '2003-01-01', '2007-01-01'),
      of('EST', 1, 0, '2005-01-01'),
      0.6,
    ],
    [
      'each is told by several: asked',
      of('RUS', 9, 5, '2003-01-01', '2007-01-01'),
      of('EST', 2, 0, '2005-01-01'),
      0.75,
    ],
    [
      'each holds an office, by several articles: told apart',
      of('RUS', 9, 5, '2003-01-01', '2007-01-01'),
      of('EST', 2, 1, '2005-01-01'),
      0.9,
    ],
    ['an office each, in two lifetimes: told apart', of('VNM', 3, 1, '1967-09-03'), of('USA', 1, 1, '2021-03-01'), 0.9],
    ['all of it: told apart', of('VNM', 3, 1, '1967-09-03'), of('USA', 2, 1, '2021-03-01'), 1],
  ])('%s', (_claim, one, other, difference) => {
    expect(differenceOf(one, other).difference).toBe(difference);
    expect(differenceOf(other, one).difference).toBe(difference);
    expect(likenessAt(difference)).toBeCloseTo(1 - difference, 10);
  });

  test('the first bars are a question and a verdict', () => {
    expect([DOUBTED, APART]).toEqual([0.6, 0.9]);
  });

  test('a name stands for whom the table says, else for whom most articles tell of', () => {
    const tellings = [of('RUS', 2, 0, '2003-01-01'), of('EST', 2, 0, '2004-01-01'), of('BLR', 1, 0, '2001-01-01')];
    expect(mainState(tellings, null)).toBe('RUS');
    expect(mainState(tellings.toReversed(), null)).toBe('RUS');
    expect(mainState(tellings, 'BLR')).toBe('BLR');
  });

  test('an id says whose namesake it is', () => {
    const id = namesakeId('official:sergei-ivanov', 'EST');
    expect(id).toBe('official:sergei-ivanov~est');
    expect(baseOf(id)).toBe('official:sergei-ivanov');
    expect(namesakeState({ a: 'official:sergei-ivanov', b: id })).toBe('EST');
    expect(namesakeState({ a: 'official:sergei-ivano', b: id })).toBeNull();
    expect(namesakeState({ a: 'agreement:truce', b: 'agreement:truce~arm' })).toBeNull();
  });
});
