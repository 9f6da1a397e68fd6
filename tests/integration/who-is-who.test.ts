import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LoadItem } from '../../src/graph/article-rows.ts';
import { checkInvariants } from '../../src/graph/check.ts';
import { markDifferent, mergeEntities, unmergeEntities } from '../../src/graph/identity.ts';
import { loadArticles } from '../../src/graph/load.ts';
import { loadCurated } from '../../src/graph/load-curated.ts';
import { retractArticle } from '../../src/graph/retract.ts';
import type { Store } from '../../src/graph/store.ts';
import { randomFrom } from '../support/random.ts';
import { difference, snapshot } from '../support/snapshot.ts';
import { emptied, emptyStore } from '../support/store.ts';
import { entity, onDay, ownReport, type Told } from '../support/told.ts';

const SERGEI = entity('official:sergei-ryabkov', 'Sergei Ryabkov', 'RUS');
const SERGEY = entity('official:sergey-ryabkov', 'Sergey Ryabkov', 'RUS');
const SERGEJ = entity('official:sergej-ryabkov', 'Sergej Ryabkov', 'RUS');
const FAMILY = entity('official:ryabkov', 'Ryabkov', 'RUS');
const IRAN = entity('country:IRN', 'Iran');
const RUSSIA = entity('country:RUS', 'Russia');
const PACT = entity('agreement:cooperation-pact', 'cooperation pact');
const TREATY = entity('agreement:comprehensive-cooperation-treaty', 'Comprehensive Cooperation Treaty');
const ALL = [SERGEI, SERGEY, SERGEJ, FAMILY, IRAN, RUSSIA, PACT, TREATY];

const visit = (who: { id: string; name: string }, day: string): Told => ({
  type: 'VISITS',
  source: who.id,
  target: IRAN.id,
  sentence: `${who.name} arrived in Iran on ${day}.`,
  date: onDay(day),
});
const signs = (who: { id: string; name: string }, paper: { id: string; name: string }): Told => ({
  type: 'SIGNS',
  source: who.id,
  target: paper.id,
  sentence: `${who.name} signed the ${paper.name}.`,
});
const article = (id: string, tellings: Told[]): LoadItem => ownReport({ id, publishedAt: '2024-05-02' }, ALL, tellings);

const first = article('first', [visit(SERGEI, '2024-05-01')]);
const second = article('second', [visit(SERGEY, '2024-05-01')]);
const third = article('third', [visit(SERGEJ, '2024-05-01')]);
const family = article('family', [visit(FAMILY, '2024-04-01')]);
const both = article('both', [visit(SERGEI, '2024-03-01'), visit(SERGEY, '2024-03-02')]);
const described = article('described', [signs(IRAN, PACT), signs(RUSSIA, PACT)]);
const named = article('named', [signs(IRAN, TREATY), signs(RUSSIA, TREATY)]);

const ruling = { actor: 'tester', reason: 'a test' };

describe('who is who, found in what is told', () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
  });
  beforeEach(() => emptied(store));
  afterAll(() => store.close());

  const load = (...items: LoadItem[]) => loadArticles(store, items);
  const heads = () =>
    store.read<{ id: string; head: string }>(
      'MATCH (e:Official) WHERE e.mentions > 0 RETURN e.id AS id, e.canonicalId AS head ORDER BY id',
    );
  const headCount = async () => new Set((await heads()).map(({ head }) => head)).size;
  const proposals = () =>
    store.read("MATCH (j:Judgement {verdict: 'PROPOSED'}) RETURN j.key AS key, j.score AS score ORDER BY key");

  test('one person under three spellings is one, with one fact by three stories', async () => {
    await load(first, second, third);
    expect(await headCount()).toBe(1);
    expect(await store.read('MATCH (f:Fact) RETURN f.status AS status, f.stories AS stories')).toEqual([
      { status: 'CONFIRMED', stories: 3 },
    ]);
    expect(await store.read("MATCH (c:Change {kind: 'entity.merged'}) RETURN DISTINCT c.actor AS actor")).toEqual([
      { actor: 'entente' },
    ]);
    expect(await checkInvariants(store)).toEqual([]);
  });

  test('a family name alone is asked about, and so is a paper first described and later named', async () => {
    await load(first, family, described, named);
    expect(await headCount()).toBe(2);
    expect(await proposals()).toEqual([
      { key: `${TREATY.id}|${PACT.id}`, score: 0.85 },
      { key: `${FAMILY.id}|${SERGEI.id}`, score: 0.7 },
    ]);
    const why = await store.read<{ reasons: string[] }>(
      'MATCH (j:Judgement) RETURN j.reasons AS reasons ORDER BY j.key',
    );
    expect(why.flatMap(({ reasons }) => reasons)).toContain('both between IRN and RUS');
  });

  test('whom an article names beside one another are two from then on, and one again once it is retracted', async () => {
    await load(first, second);
    const before = await snapshot(store);
    expect(await headCount()).toBe(1);
    await load(both);
    expect(await headCount()).toBe(2);
    expect(await proposals()).toMatchObject([{ score: 0.675 }]);
    await retractArticle(store, 'both', ruling);
    expect(difference(before, await snapshot(store))).toEqual([]);
  });

  test('with the article that told of a spelling goes what rested on it', async () => {
    await load(first, family);
    const before = await snapshot(store);
    await load(second, third);
    expect(await headCount()).toBe(2);
    await retractArticle(store, 'second', ruling);
    await retractArticle(store, 'third', ruling);
    expect(difference(before, await snapshot(store))).toEqual([]);
    expect(await checkInvariants(store)).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6])('it does not matter who is told of first: order %i', async (seed) => {
    const all = [first, second, third, family, both, described, named];
    await load(...all);
    const together = await snapshot(store);
    await emptied(store);
    for (const item of randomFrom(seed).shuffle(all)) await load(item);
    expect(difference(together, await snapshot(store))).toEqual([]);
    expect(await checkInvariants(store)).toEqual([]);
  });

  test('whom a table vouches for stands for those like him, whichever is known first', async () => {
    const rows = [{ ...SERGEJ, id: SERGEJ.id }];
    await loadCurated(store, rows);
    await load(first, second);
    const curatedFirst = await snapshot(store);
    expect(new Set((await heads()).map(({ head }) => head))).toEqual(new Set([SERGEJ.id]));
    await emptied(store);
    await load(second, first);
    await loadCurated(store, rows);
    expect(difference(curatedFirst, await snapshot(store))).toEqual([]);
    expect(await checkInvariants(store)).toEqual([]);
  });

  test('undone, an automatic merge does not come back; a proposal that was merged and undone is proposed again', async () => {
    await load(first, second, family);
    await unmergeEntities(store, SERGEI.id, ruling);
    expect(await headCount()).toBe(3);
    await load(third);
    expect(await heads()).toContainEqual({ id: SERGEY.id, head: SERGEY.id });
    await emptied(store);
    await load(first, family);
    const before = await snapshot(store);
    expect(await mergeEntities(store, { keep: SERGEI.id, merge: FAMILY.id }, ruling)).toMatchObject({ ok: true });
    expect(await headCount()).toBe(1);
    await unmergeEntities(store, FAMILY.id, ruling);
    expect(difference(before, await snapshot(store))).toEqual([]);
  });

  test('what somebody judged to be different is neither held for one nor asked about, whenever it is told', async () => {
    await load(first, family);
    await markDifferent(store, { a: FAMILY.id, b: SERGEI.id }, ruling);
    expect(await proposals()).toEqual([]);
    await load(second);
    expect(await headCount()).toBe(2);
    expect(await proposals()).toMatchObject([{ key: `${FAMILY.id}|${SERGEY.id}` }]);
  });
});
