import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LoadItem } from '../../src/graph/article-rows.ts';
import { checkInvariants } from '../../src/graph/check.ts';
import { forgetJudgement, markDifferent, mergeEntities, unmergeEntities } from '../../src/graph/identity.ts';
import { loadArticles } from '../../src/graph/load.ts';
import { loadCurated } from '../../src/graph/load-curated.ts';
import { reinstateArticle, retractArticle } from '../../src/graph/retract.ts';
import type { Store } from '../../src/graph/store.ts';
import { ordersAgree } from '../support/load-trials.ts';
import { madeArticles } from '../support/made-articles.ts';
import { randomFrom } from '../support/random.ts';
import { difference, snapshot } from '../support/snapshot.ts';
import { emptied, emptyStore } from '../support/store.ts';
import { entity, onDay, ownReport, type Told } from '../support/told.ts';

/** A Russian minister of defence and an Estonian member of parliament, both Sergei Ivanov: articles give them one id. */
const NAME = 'official:sergei-ivanov';
const NAMESAKE = `${NAME}~est`;
const RUSSIAN = entity(NAME, 'Sergei Ivanov', 'RUS');
const ESTONIAN = entity(NAME, 'Sergei Ivanov', 'EST');
const STATELESS = entity(NAME, 'Sergei Ivanov');
const SERGEY = entity('official:sergey-ivanov', 'Sergey Ivanov', 'RUS');
const IRAN = entity('country:IRN', 'Iran');
const [RUSSIA, ESTONIA] = [entity('country:RUS', 'Russia'), entity('country:EST', 'Estonia')];

const visit = (who: { id: string; name: string }, day: string): Told => ({
  type: 'VISITS',
  source: who.id,
  target: IRAN.id,
  sentence: `${who.name} came to Iran on ${day}.`,
  date: onDay(day),
});
const office = (who: { id: string; name: string }, state: { id: string; name: string }): Told => ({
  type: 'HOLDS_OFFICE',
  source: who.id,
  target: state.id,
  sentence: `${who.name} holds an office of ${state.name}.`,
  role: 'minister',
});

const article = (id: string, who: typeof RUSSIAN, tellings: Told[], publishedAt = '2005-05-02'): LoadItem =>
  ownReport({ id, publishedAt }, [who, IRAN, RUSSIA, ESTONIA], tellings);

const minister = article('minister', RUSSIAN, [office(RUSSIAN, RUSSIA), visit(RUSSIAN, '2005-05-01')]);
const again = article('again', RUSSIAN, [visit(RUSSIAN, '2005-06-01')], '2005-06-02');
const third = article('third', RUSSIAN, [visit(RUSSIAN, '2005-08-01')], '2005-08-02');
const member = article('member', ESTONIAN, [office(ESTONIAN, ESTONIA), visit(ESTONIAN, '2005-07-01')], '2005-07-02');
const later = article('later', ESTONIAN, [visit(ESTONIAN, '2005-05-01')], '2005-05-03');
const unsaid = article('unsaid', STATELESS, [visit(STATELESS, '2005-09-01')], '2005-09-02');
const spelt = article('spelt', SERGEY, [visit(SERGEY, '2005-05-01')], '2005-05-04');
const ruling = { actor: 'tester', reason: 'a test' };

describe('two persons of one name', () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
  });
  beforeEach(() => emptied(store));
  afterAll(() => store.close());

  const load = (...items: LoadItem[]) => loadArticles(store, items);
  const mentions = async () =>
    Object.fromEntries(
      (
        await store.read<{ id: string; mentions: number }>(
          'MATCH (e:Official) WHERE e.mentions > 0 RETURN e.id AS id, e.mentions AS mentions',
        )
      ).map((row) => [row.id, row.mentions]),
    );
  const proposals = () =>
    store.read("MATCH (j:Judgement {verdict: 'PROPOSED'}) RETURN j.key AS key, j.score AS score ORDER BY key");
  const visitors = () =>
    store.read(
      "MATCH (f:Fact {type: 'VISITS'}) WHERE f.status <> 'RETRACTED' RETURN f.src AS who, f.first AS day ORDER BY day, who",
    );

  test('of two states, each with an office and told by several articles, are two nodes with facts of their own', async () => {
    await load(minister, again, third, member, later, unsaid);
    expect(await mentions()).toEqual({ [NAME]: 4, [NAMESAKE]: 2 });
    expect(await visitors()).toEqual([
      { who: NAME, day: '2005-05-01' },
      { who: NAMESAKE, day: '2005-05-01' },
      { who: NAME, day: '2005-06-01' },
      { who: NAMESAKE, day: '2005-07-01' },
      { who: NAME, day: '2005-08-01' },
      { who: NAME, day: '2005-09-01' },
    ]);
    expect(
      await store.read('MATCH (j:Judgement) RETURN j.verdict AS verdict, j.score AS score, j.reasons AS reasons'),
    ).toEqual([
      {
        verdict: 'DIFFERENT',
        score: 0.1,
        reasons: [
          'of two states: 3 of RUS, 2 of EST (articles)',
          'each state is told by several articles',
          'an office is told of each',
        ],
      },
    ]);
    expect(await checkInvariants(store)).toEqual([]);
  });

  test('are asked about where a single article tells of the other state; judged to be one, they stay one', async () => {
    await load(minister, again, member);
    expect(await mentions()).toEqual({ [NAME]: 3 });
    expect(await proposals()).toEqual([{ key: `${NAME}|${NAMESAKE}`, score: 0.25 }]);
    expect(await mergeEntities(store, { keep: NAME, merge: NAMESAKE }, ruling)).toMatchObject({ ok: true });
    await load(later, third);
    expect(await mentions()).toEqual({ [NAME]: 5 });
    expect(await proposals()).toEqual([]);
    expect(await checkInvariants(store)).toEqual([]);
  });

  test('become one again with the article that told them apart, and two again when it counts again', async () => {
    await load(minister, again, member);
    const before = await snapshot(store);
    await load(later);
    const parted = await snapshot(store);
    expect(await mentions()).toEqual({ [NAME]: 2, [NAMESAKE]: 2 });
    await retractArticle(store, 'later', ruling);
    expect(difference(before, await snapshot(store))).toEqual([]);
    await reinstateArticle(store, 'later', ruling);
    expect(difference(parted, await snapshot(store))).toEqual([]);
    await retractArticle(store, 'member', ruling);
    expect(await mentions()).toEqual({ [NAME]: 3 });
    expect(await checkInvariants(store)).toEqual([]);
  });

  test('are parted where somebody says so, whatever is loaded later, and joined again when that is taken back', async () => {
    await load(minister, again, member);
    const before = await snapshot(store);
    expect(await markDifferent(store, { a: NAME, b: NAMESAKE }, ruling)).toMatchObject({ ok: true });
    expect(await mentions()).toEqual({ [NAME]: 2, [NAMESAKE]: 1 });
    await load(later, unsaid);
    expect(await mentions()).toEqual({ [NAME]: 3, [NAMESAKE]: 2 });
    expect(await checkInvariants(store)).toEqual([]);
    const late = await snapshot(store);
    await emptied(store);
    await load(later, unsaid, member, again, minister);
    await markDifferent(store, { a: NAME, b: NAMESAKE }, ruling);
    // What was found of the two when somebody judged stays on record with the judgement.
    expect(difference(late, await snapshot(store)).filter((line) => !line.includes('Judgement'))).toEqual([]);
    await emptied(store);
    await load(minister, again, member);
    await markDifferent(store, { a: NAME, b: NAMESAKE }, ruling);
    expect(await forgetJudgement(store, { a: NAME, b: NAMESAKE }, ruling)).toMatchObject({ ok: true });
    expect(difference(before, await snapshot(store))).toEqual([]);
  });

  test('are one where somebody says so, however much speaks against it; undone, they are two', async () => {
    await load(minister, again, member, later);
    const parted = await visitors();
    expect(await mergeEntities(store, { keep: NAME, merge: NAMESAKE }, ruling)).toMatchObject({ ok: true });
    expect(await mentions()).toEqual({ [NAME]: 4 });
    await load(third);
    expect(await mentions()).toEqual({ [NAME]: 5 });
    expect(await checkInvariants(store)).toEqual([]);
    await retractArticle(store, 'third', ruling);
    expect(await unmergeEntities(store, NAME, ruling)).toMatchObject({ ok: true });
    expect(await visitors()).toEqual(parted);
    expect(await checkInvariants(store)).toEqual([]);
  });

  test('a table tells whom the name stands for', async () => {
    const rows = [{ ...ESTONIAN, id: NAME }];
    await load(minister, again, third, member, later);
    await loadCurated(store, rows);
    expect(await mentions()).toEqual({ [NAME]: 2, [`${NAME}~rus`]: 3 });
    expect(await checkInvariants(store)).toEqual([]);
    const after = await snapshot(store);
    await emptied(store);
    await loadCurated(store, rows);
    await load(later, third, member, again, minister);
    expect(difference(after, await snapshot(store))).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6])('it does not matter who is told of first: order %i', async (seed) => {
    const all = [minister, again, third, member, later, unsaid, spelt];
    await load(...all);
    const together = await snapshot(store);
    await emptied(store);
    for (const item of randomFrom(seed).shuffle(all)) await load(item);
    expect(difference(together, await snapshot(store))).toEqual([]);
    expect(await checkInvariants(store)).toEqual([]);
  });

  test('many names of two or three persons, in two random orders, give one graph; articles loaded and taken back leave no trace', async () => {
    const items = madeArticles({ seed: 31, count: 24, copies: 0.2, entitiesPerKind: 3, namesakes: true });
    await ordersAgree(store, items, { seed: 31, times: 2 });
    const parted = await store.read('MATCH (j:Judgement) RETURN j.verdict AS verdict, count(*) AS n ORDER BY verdict');
    expect(parted.map(({ verdict }) => verdict)).toEqual(['DIFFERENT', 'PROPOSED']);
    expect(await checkInvariants(store)).toEqual([]);
    await emptied(store);
    await loadArticles(store, items.slice(0, 20));
    const before = await snapshot(store);
    await loadArticles(store, items.slice(20));
    for (const { article: later } of items.slice(20)) await retractArticle(store, later.id, ruling);
    expect(difference(before, await snapshot(store))).toEqual([]);
    expect(await checkInvariants(store)).toEqual([]);
  });
});
