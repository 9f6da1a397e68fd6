import { describe, expect, test } from 'vitest';
import { INITIAL } from '../../../src/web/state/address.ts';
import { countFilters, filterOf, type Vocabulary, withoutFilters } from '../../../src/web/state/filter.ts';
import type { ViewState } from '../../../src/web/state/view-state.ts';

const row = (type: Vocabulary[number]['type'], score: number): Vocabulary[number] => ({
  type,
  score,
  label: type.toLowerCase(),
  inverse: '',
  symmetric: false,
  plover: '',
  description: '',
});
const VOCABULARY: Vocabulary = [row('MEETS', 2.5), row('ATTACKS', -10), row('MEMBER_OF', 0)];
const filter = (change: Partial<ViewState>) => filterOf({ ...INITIAL, ...change }, VOCABULARY);

describe('the shared filter, as the service takes it', () => {
  test.each<[string, Partial<ViewState>, object | null]>([
    ['narrows nothing at first', {}, null],
    ['names types', { types: ['MEETS'] }, { types: ['MEETS'] }],
    ['passes over types that the service does not know', { types: ['MEETS', 'TELEPORTS'] }, { types: ['MEETS'] }],
    ['takes the cooperative tone for types above nought', { tone: 'COOPERATIVE' }, { types: ['MEETS'] }],
    ['takes the conflictual tone for types below', { tone: 'CONFLICTUAL' }, { types: ['ATTACKS'] }],
    ['joins tone and types', { tone: 'CONFLICTUAL', types: ['MEETS', 'ATTACKS'] }, { types: ['ATTACKS'] }],
    [
      'lets nothing pass where tone and types have none in common',
      { tone: 'CONFLICTUAL', types: ['MEETS'] },
      { types: ['MEETS'], and: [{ types: ['ATTACKS'] }] },
    ],
    ['narrows nothing by types that nobody knows', { types: ['TELEPORTS'] }, null],
    ['tells confidence as a part of one', { confidence: 55 }, { minConfidence: 0.55 }],
    ['has open ends', { from: '2023-01-01' }, { period: { from: '2023-01-01', to: null } }],
    ['asks for what is undated', { undated: 'ONLY' }, { undated: true }],
    ['leaves out what is undated', { undated: 'WITHOUT' }, { undated: false }],
    ['trims words', { text: '  gas ' }, { text: 'gas' }],
    ['takes blanks for no words', { text: '   ' }, null],
  ])('%s', (_claim, change, expected) => {
    expect(filter(change)).toEqual(expected);
  });

  test('is counted without the period, and cleared with it', () => {
    const state: ViewState = { ...INITIAL, types: ['MEETS'], confidence: 10, from: '2023-01-01' };
    expect(countFilters(state)).toBe(2);
    expect({ ...state, ...withoutFilters() }).toEqual(INITIAL);
  });
});
