import { describe, expect, it } from 'vitest';
import { mergeTellings } from '../../../src/extract/claims/claims.ts';
import type { Claim } from '../../../src/model/records.ts';
import { RELATION_TYPES } from '../../../src/model/relations.ts';
import { BARE } from '../../support/told.ts';

const day = (from: string) => ({ from, to: from, precision: 'DAY' as const, text: null });
const telling = (more: Partial<Claim>): Claim => ({
  type: RELATION_TYPES[0],
  source: 'country:IRN',
  target: 'country:RUS',
  ...BARE,
  quote: 'x',
  start: 0,
  end: 1,
  confidence: 0.7,
  ...more,
});

describe('mergeTellings', () => {
  it.each<[string, Partial<Claim>[], number]>([
    ['two tellings of one deed are one claim', [{ start: 0 }, { start: 9 }], 1],
    ['a dated and an undated telling are one', [{ date: day('2023-03-29') }, { start: 9 }], 1],
    ['deeds on two days are two claims', [{ date: day('2023-03-29') }, { date: day('2023-04-02'), start: 9 }], 2],
    [
      'deeds of a day and of another month are two claims',
      [
        { date: day('2023-03-29') },
        { date: { from: '2022-11-01', to: '2022-11-30', precision: 'MONTH', text: null }, start: 9 },
      ],
      2,
    ],
    ['what is planned is not what is done', [{}, { status: 'PLANNED', start: 9 }], 2],
    ['a denial stays beside the claim', [{}, { polarity: 'DENIED', start: 9 }], 2],
    ['other ends are another deed', [{}, { target: 'country:ARM', start: 9 }], 2],
  ])('%s', (_, parts, expected) => {
    expect(mergeTellings(parts.map(telling))).toHaveLength(expected);
  });

  it('keeps the most telling sentence: dated before sure before early', () => {
    const [kept] = mergeTellings([telling({ confidence: 0.8 }), telling({ date: day('2023-03-29'), start: 50 })]);
    expect(kept?.start).toBe(50);
  });

  it('gives the same list whatever the order of the tellings', () => {
    const tellings = [telling({ start: 3 }), telling({ start: 1 }), telling({ target: 'country:ARM', start: 2 })];
    expect(mergeTellings(tellings.toReversed())).toEqual(mergeTellings(tellings));
  });
});
