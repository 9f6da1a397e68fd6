import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INITIAL, KINDS, readAddress, STATUSES, writeAddress } from '../../../src/web/state/address.ts';
import type { ViewState } from '../../../src/web/state/view-state.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.record({ from: fc.option(day), to: fc.option(day) });
const id = fc.oneof(
  fc.stringMatching(/^[A-Z]{3}$/).map((code) => `country:${code}`),
  fc.stringMatching(/^(official|organization|agreement|project):[a-z0-9,.'é-]{1,20}$/),
);
const sorted = (values: string[]) => [...new Set(values)].sort(byWrittenForm);
/** Lists are written sorted by what stands in the address: countries by their code. */
const byWrittenForm = (one: string, other: string) => {
  const [first, second] = [one, other].map((value) => value.replace(/^country:(?=[A-Z]{3}$)/, ''));
  return first! < second! ? -1 : first! > second! ? 1 : 0;
};
const ids = fc.array(id, { maxLength: 4 }).map(sorted);
const word = fc.stringMatching(/^[A-Z][A-Z_]{0,12}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const listOf = <Word extends string>(words: readonly Word[]) =>
  fc.subarray([...words]).map((some) => sorted(some) as Word[]);

const states: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom('graph', 'table', 'pair'),
  seeds: ids,
  a: fc.option(id),
  b: fc.option(id),
  selection: fc.option(
    fc.oneof(
      fc.record({ of: fc.constant('entity' as const), id }),
      fc.record({ of: fc.constant('pair' as const), a: id, b: id, type: fc.option(word) }),
      fc.record({ of: fc.constant('fact' as const), id: fc.stringMatching(/^[a-z0-9:-]{1,30}$/) }),
    ),
  ),
  expanded: fc.array(fc.record({ id, kind: fc.option(fc.constantFrom(...KINDS)) }), { maxLength: 3 }),
  types: fc.array(word, { maxLength: 3 }).map(sorted),
  tone: fc.constantFrom('ALL', 'COOPERATIVE', 'CONFLICTUAL'),
  kinds: listOf(KINDS),
  status: listOf(STATUSES),
  confidence: fc.integer({ min: 0, max: 100 }),
  publishers: fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 3 }).map(sorted),
  undated: fc.constantFrom('WITH', 'WITHOUT', 'ONLY'),
  text,
  from: fc.option(day),
  to: fc.option(day),
  per: fc.constantFrom('FACTS', 'ARTICLES'),
  size: fc.integer({ min: 10, max: 300 }),
  avoid: ids,
  hops: fc.integer({ min: 1, max: 6 }),
  measure: fc.constantFrom('FACTS', 'BALANCE'),
  order: fc.constantFrom('DEGREE', 'NAME', 'CLUSTER'),
  rollUp: fc.boolean(),
  actors: fc.integer({ min: 5, max: 200 }),
  focus: fc.option(id),
  queue: fc.constantFrom('CLAIMS', 'IDENTITY'),
  before: days,
  after: days,
  asTable: fc.boolean(),
  theme: fc.constantFrom('AUTO', 'LIGHT', 'DARK'),
  embed: fc.boolean(),
});

describe('the address of the page', () => {
  test('tells every state so that reading it gives the same state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const read = readAddress(writeAddress(state));
        expect(read.dropped).toEqual([]);
        expect(read.state).toEqual(state);
      }),
    );
  });

  test('is empty for the page as it is at first', () => {
    expect(writeAddress(INITIAL)).toBe('');
  });

  test('reads as words', () => {
    const state: ViewState = {
      ...INITIAL,
      view: 'pair',
      seeds: ['country:JPN', 'country:AUS'],
      selection: { of: 'pair', a: 'official:sergey-lavrov', b: 'country:IRN', type: 'MEETS' },
      text: 'gas & oil',
      before: { from: '2023-01-01', to: null },
    };
    expect(writeAddress(state)).toBe(
      'view=pair&seeds=AUS,JPN&sel=official:sergey-lavrov~IRN~MEETS&q=gas+%26+oil&x=2023-01-01..',
    );
  });

  test.each([
    ['a day that is none', 'from=2023-02-30', ['from']],
    ['a kind that is none', 'kinds=COUNTRY,PLANET', ['kinds']],
    ['a number out of bounds', 'size=9000', ['size']],
    ['an id without its kind', 'seeds=lavrov', ['seeds']],
    ['a broken escape', 'q=%E0%A4%A', ['q']],
    ['a part that nobody knows', 'colour=red', ['colour']],
    ['a script for an id', 'a=<script>alert(1)</script>', ['a']],
  ])('leaves out %s and names it', (_claim, search, dropped) => {
    expect(readAddress(`?${search}`)).toEqual({ state: INITIAL, dropped });
  });

  test.each(['?', '', '&&', '?=', '?%', '?seeds', '?sel=~~~~', '?x=..'])(
    'is never wrong enough to break the page: %s',
    (search) => {
      expect(readAddress(search).state).toEqual(INITIAL);
    },
  );

  test('any text at all can be read', () => {
    fc.assert(fc.property(fc.string(), (search) => void readAddress(search)));
  });
});
