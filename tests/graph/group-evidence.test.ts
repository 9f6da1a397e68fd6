import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../src/graph/days.ts';
import { type Evidence, placeOf } from '../../src/graph/evidence.ts';
import { exactReachOf, groupEvidence, isLoose, type Reach, reachOf } from '../../src/graph/group-evidence.ts';
import { madeArticles } from '../support/made-articles.ts';
import { randomFrom } from '../support/random.ts';
import { dated, evidence } from './evidence-table.ts';

const month = (name: string, given: Partial<Evidence> = {}) =>
  evidence({ from: `${name}-01`, to: `${name}-28`, precision: 'MONTH', publishedAt: `${name}-28`, ...given });
const told = (day: string, given: Partial<Evidence> = {}) => evidence({ publishedAt: day, ...given });

/** Anchors with the number of claims, in order. */
const groups = (claims: readonly Evidence[]): Record<string, number> =>
  Object.fromEntries([...groupEvidence(claims)].map(([anchor, members]) => [anchor, members.length] as const).sort());

describe('which claims tell one fact', () => {
  test.each<[claim: string, claims: Evidence[], groups: Record<string, number>]>([
    ['nothing tells nothing', [], {}],
    ['one day, one fact', [dated('2023-03-29'), dated('2023-03-29')], { '2023-03-29': 2 }],
    [
      'a telling that is a day off joins the day most tell',
      [dated('2023-03-29'), dated('2023-03-29'), dated('2023-03-30')],
      { '2023-03-29': 3 },
    ],
    ['on a tie the earlier day stands', [dated('2023-03-30'), dated('2023-03-29')], { '2023-03-29': 2 }],
    [
      'copies of one story weigh as one',
      [
        dated('2023-03-30', { story: 's' }),
        dated('2023-03-30', { story: 's' }),
        dated('2023-03-29'),
        dated('2023-03-29'),
      ],
      { '2023-03-29': 4 },
    ],
    [
      'two days apart are two meetings',
      [dated('2023-03-29'), dated('2023-03-31')],
      { '2023-03-29': 1, '2023-03-31': 1 },
    ],
    [
      'daily meetings do not run together',
      ['27', '28', '29', '30'].map((day) => dated(`2023-03-${day}`)),
      { '2023-03-27': 2, '2023-03-29': 1, '2023-03-30': 1 },
    ],
    [
      'deliveries within a month are one',
      [dated('2023-03-01', { type: 'SUPPLIES' }), dated('2023-03-28', { type: 'SUPPLIES' })],
      { '2023-03-01': 2 },
    ],
    [
      'deliveries five weeks apart are two',
      [dated('2023-03-01', { type: 'SUPPLIES' }), dated('2023-04-05', { type: 'SUPPLIES' })],
      { '2023-03-01': 1, '2023-04-05': 1 },
    ],
    [
      'an undated telling joins the deed of the week before',
      [dated('2023-03-29'), told('2023-04-03')],
      { '2023-03-29': 2 },
    ],
    ['but not one of last month', [dated('2023-03-01'), told('2023-04-03')], { '2023-03-01': 1, 'told 2023-04-03': 1 }],
    [
      'of two deeds the nearer',
      [dated('2023-03-29'), dated('2023-04-02'), told('2023-04-03')],
      { '2023-03-29': 1, '2023-04-02': 2 },
    ],
    [
      'an undated plan joins the plan of next week',
      [
        dated('2023-04-05', { status: 'PLANNED', publishedAt: '2023-03-29' }),
        told('2023-03-30', { status: 'PLANNED' }),
      ],
      { '2023-04-05': 2 },
    ],
    [
      'undated tellings of neighbouring days are one',
      [told('2023-03-29'), told('2023-03-31')],
      { 'told 2023-03-29': 2 },
    ],
    [
      'undated tellings weeks apart are two',
      [told('2023-03-01'), told('2023-03-29')],
      { 'told 2023-03-01': 1, 'told 2023-03-29': 1 },
    ],
    [
      'a recap by month joins the last deed of it',
      [dated('2023-03-02'), dated('2023-03-20'), month('2023-03')],
      { '2023-03-02': 1, '2023-03-20': 2 },
    ],
    [
      'but not one that it cannot know of',
      [dated('2023-03-02'), dated('2023-03-20'), month('2023-03', { publishedAt: '2023-03-10' })],
      { '2023-03-02': 2, '2023-03-20': 1 },
    ],
    [
      'a month without a deed is its own fact',
      [month('2023-03'), dated('2023-04-20')],
      { '2023-03-01..2023-03-28': 1, '2023-04-20': 1 },
    ],
    [
      'a year does not say which deed is meant',
      [dated('2023-03-29'), evidence({ from: '2023-01-01', to: '2023-12-31', precision: 'YEAR' })],
      { '2023-01-01..2023-12-31': 1, '2023-03-29': 1 },
    ],
    [
      'a state is one fact however often told',
      [dated('2003-01-01', { type: 'MEMBER_OF' }), told('2023-03-01', { type: 'MEMBER_OF' })],
      { state: 2 },
    ],
  ])('%s', (_claim, claims, expected) => {
    expect(groups(claims)).toEqual(expected);
    expect(groups(claims.toReversed())).toEqual(expected);
  });
});

describe('a claim', () => {
  const random = randomFrom(11);
  const pool = madeArticles({ seed: 4, count: 300, entitiesPerKind: 2, days: 500 }).flatMap(
    ({ extraction }) => extraction.claims,
  );
  const claims = pool.flatMap(({ date, status }, index) => {
    const publishedAt = `2023-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
    const { from, to, precision } = date ?? { from: null, to: null, precision: null };
    return status === 'DONE' ? [evidence({ claim: `c${index}`, from, to, precision, publishedAt })] : [];
  });

  type Deed = 'MEETS' | 'SANCTIONS' | 'SUPPLIES';
  test.each<[Deed, string, (type: Deed) => Reach, (claim: Evidence) => boolean]>(
    (['MEETS', 'SANCTIONS', 'SUPPLIES'] as const).flatMap((type) => [
      [type, 'all sorts of claims', reachOf, () => true],
      [type, 'claims that say their day', exactReachOf, (claim) => !isLoose(claim)],
    ]),
  )(
    'of type %s among %s changes nobody beyond its reach, and those within it can be placed from what is seen',
    (type, _among, reach, isOne) => {
      const all = claims.map((claim) => ({ ...claim, type })).filter(isOne);
      const { touched, seen } = reach(type);
      const before = anchorsOf(all);
      for (const left of random.shuffle(all).slice(0, 60)) {
        const rest = all.filter((claim) => claim !== left);
        const after = anchorsOf(rest);
        const changed = all.filter(({ claim }) => claim !== left.claim && before.get(claim) !== after.get(claim));
        expect(changed.filter((claim) => daysApart(claim, left) > touched)).toEqual([]);
        const placed = anchorsOf(rest.filter((claim) => daysApart(claim, left) <= seen));
        const near = rest.filter((claim) => daysApart(claim, left) <= touched);
        const groups = new Set(near.map(({ claim }) => after.get(claim)));
        const members = rest.filter(({ claim }) => groups.has(after.get(claim)));
        expect(members.filter(({ claim }) => placed.get(claim) !== after.get(claim))).toEqual([]);
      }
    },
  );
});

const anchorsOf = (some: readonly Evidence[]): Map<string, string> =>
  new Map(
    [...groupEvidence(some)].flatMap(([anchor, members]) => members.map(({ claim }) => [claim, anchor] as const)),
  );

const daysApart = (a: Evidence, b: Evidence): number => Math.abs(daysBetween(placeOf(a), placeOf(b)));
