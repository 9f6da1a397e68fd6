import { describe, expect, test } from 'vitest';
import { type FactChange, foldTotals, NO_TOTALS, totalsOf } from '../../src/graph/edge-totals.ts';
import { factsOf } from '../../src/graph/fact.ts';
import type { FactProperties } from '../../src/graph/schema-facts.ts';
import { randomFrom } from '../support/random.ts';
import { dated } from './evidence-table.ts';

const fact = (day: string, given: Partial<FactProperties> = {}): FactProperties => ({
  ...factsOf([dated(day)])[0]!.properties,
  knownFrom: 'now',
  knownTo: null,
  ...given,
});

describe('totals of an edge', () => {
  test('what holds and what is only claimed are summed apart', () => {
    const totals = totalsOf([fact('2023-03-01'), fact('2023-03-09'), fact('2023-05-01', { status: 'DENIED' })]);
    expect(totals).toMatchObject({
      held: { facts: 2, claims: 2, first: '2023-03-01', last: '2023-03-09' },
      claimed: { facts: 1, first: '2023-05-01', newest: { status: 'DENIED' } },
    });
  });

  test('the last fact to go leaves nothing', () => {
    const only = fact('2023-03-01');
    expect(foldTotals(totalsOf([only]), [{ before: only, after: null }])).toEqual(NO_TOTALS);
  });

  test('where the newest goes, the totals must be made anew', () => {
    const newest = fact('2023-05-01');
    expect(foldTotals(totalsOf([fact('2023-03-01'), newest]), [{ before: newest, after: null }])).toBeNull();
  });

  test('folding changes one by one gives the totals of all facts, wherever it gives any', () => {
    const random = randomFrom(8);
    const days = ['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01'];
    let facts: FactProperties[] = [];
    let totals = NO_TOTALS;
    let folded = 0;
    for (let step = 0; step < 600; step += 1) {
      const before = facts.length > 0 && random.chance(0.6) ? random.pick(facts) : null;
      const made = fact(random.pick(days), {
        status: random.pick(['REPORTED', 'CONFIRMED', 'DENIED', 'RETRACTED']),
        confidence: random.below(9) / 10,
      });
      const after =
        before !== null && random.chance(0.4)
          ? null
          : before
            ? { ...made, id: before.id }
            : { ...made, id: `fact:${step}` };
      const change: FactChange = { before, after };
      facts = [...facts.filter((other) => other !== before), ...(after ? [after] : [])];
      const next = foldTotals(totals, [change]);
      if (next !== null) folded += 1;
      if (next !== null) expect(next).toEqual(totalsOf(facts));
      totals = next ?? totalsOf(facts);
    }
    expect(folded).toBeGreaterThan(300);
  });
});
