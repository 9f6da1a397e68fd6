import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LoadItem } from '../../src/graph/article-rows.ts';
import { checkInvariants } from '../../src/graph/check.ts';
import { loadArticles } from '../../src/graph/load.ts';
import { retractArticle } from '../../src/graph/retract.ts';
import { STATUS_TODAY } from '../../src/graph/schema-facts.ts';
import type { Store } from '../../src/graph/store.ts';
import type { Claim } from '../../src/model/records.ts';
import { randomFrom } from '../support/random.ts';
import { emptied, emptyStore } from '../support/store.ts';
import { BARE } from '../support/told.ts';

const ENTITIES = [
  { id: 'official:ana-veld', kind: 'OFFICIAL' as const, name: 'Ana Veld', names: ['Ana Veld'], country: 'NOR' },
  { id: 'official:ben-okoro', kind: 'OFFICIAL' as const, name: 'Ben Okoro', names: ['Ben Okoro'], country: 'KEN' },
  { id: 'country:NOR', kind: 'COUNTRY' as const, name: 'Norway', names: ['Norway'], country: null },
  { id: 'country:KEN', kind: 'COUNTRY' as const, name: 'Kenya', names: ['Kenya'], country: null },
];
const day = (date: string) => ({ from: date, to: date, precision: 'DAY' as const, text: null });

/** An article whose claims quote one sentence of it each. */
function telling(
  id: string,
  publishedAt: string,
  text: string,
  claims: readonly (Partial<Claim> & { quote: string })[],
): LoadItem {
  const made = claims.map((claim): Claim => {
    const start = text.indexOf(claim.quote);
    return {
      type: 'MEETS',
      source: 'official:ana-veld',
      target: 'official:ben-okoro',
      ...BARE,
      ...claim,
      start,
      end: start + claim.quote.length,
    };
  });
  return {
    article: { id, url: null, title: null, publisher: `Outlet ${id}`, publishedAt, text },
    extraction: { id, entities: ENTITIES, mentions: [], claims: made },
  };
}

const MET = 'Ana Veld met Ben Okoro in Nairobi on Wednesday.';
const BRIEF = `${MET} They spoke of fish.`;
const LONG = `Kenya's capital saw a rare guest this week. On March 29 Ben Okoro received Ana Veld for four hours, aides said. Quotas for tuna and a
  training ship were on the table, as was a loan that Norway first offered in autumn. A paper is to be ready by June. Norway gave Kenya boats.`;
const COPY = LONG.replace('a rare guest', 'an unusual guest').replace(' A paper is to be ready by June.', '');
const RECAP =
  "A day after Ana Veld's talks with Ben Okoro the shilling rose, and traders asked what Oslo wants in the Indian Ocean.";
const DENIAL = "Kenya's ministry denied on Friday that Norway gave Kenya boats.";
const GIFT = { type: 'AIDS' as const, source: 'country:NOR', target: 'country:KEN', date: day('2023-03-29') };

const brief = telling('brief', '2023-03-29', BRIEF, [{ quote: MET, date: day('2023-03-29') }]);
const long = telling('long', '2023-03-30', LONG, [
  { quote: 'On March 29 Ben Okoro received Ana Veld for four hours, aides said.', date: day('2023-03-29') },
  { quote: 'Norway gave Kenya boats.', ...GIFT },
]);
const copy = telling('copy', '2023-03-31', COPY, [
  { quote: 'On March 29 Ben Okoro received Ana Veld for four hours, aides said.', date: day('2023-03-29') },
  { quote: 'Norway gave Kenya boats.', ...GIFT },
]);
const recap = telling('recap', '2023-03-30', RECAP, [{ quote: RECAP }]);
const denial = telling('denial', '2023-03-31', DENIAL, [
  { quote: DENIAL, ...GIFT, polarity: 'DENIED', saidBy: 'country:KEN', cue: 'denied' },
]);
const FIVE = [brief, long, copy, recap, denial];

const facts = (store: Store) =>
  store.read(
    'MATCH (f:Fact) RETURN f.type AS type, f.status AS status, f.stories AS stories, f.claims AS claims, f.from AS date ORDER BY type',
  );

describe('five tellings of one event', () => {
  let store: Store;
  let clock = Date.parse('2023-04-01T12:00:00Z');
  const tick = () => {
    clock += 1000;
    return new Date(clock);
  };
  beforeAll(async () => {
    store = await emptyStore({ clock: tick });
  });
  beforeEach(() => emptied(store));
  afterAll(() => store.close());

  const ruling = { actor: 'tester', reason: 'a test' };
  const together = [
    { type: 'AIDS', status: 'DISPUTED', stories: 2, claims: 3, date: '2023-03-29' },
    { type: 'MEETS', status: 'CONFIRMED', stories: 3, claims: 4, date: '2023-03-29' },
  ];

  test.each([1, 2, 3, 4])('are one meeting by three stories and one disputed gift, in order %i', async (seed) => {
    for (const item of randomFrom(seed).shuffle(FIVE)) await loadArticles(store, [item]);
    expect(await facts(store)).toEqual(together);
    expect(await store.read('MATCH ()-[r:MEETS]->() RETURN r.facts AS facts, r.stories AS stories')).toEqual([
      { facts: 1, stories: 3 },
    ]);
    expect(await store.read('MATCH ()-[r:AIDS]->() RETURN r')).toEqual([]);
    expect(await store.read('MATCH ()-[r:CLAIMED]->() RETURN r.type AS type, r.status AS status')).toEqual([
      { type: 'AIDS', status: 'DISPUTED' },
    ]);
    expect(await checkInvariants(store)).toEqual([]);
  });

  test('without the denier the dispute is over; without the copy nothing is less sure', async () => {
    const second = telling('second', '2023-03-30', 'Fishermen in Mombasa cheered: Norway gave Kenya boats.', [
      { quote: 'Norway gave Kenya boats.', ...GIFT },
    ]);
    await loadArticles(store, [...FIVE, second]);
    expect(await facts(store)).toMatchObject([{ status: 'DISPUTED' }, {}]);
    await retractArticle(store, 'denial', ruling);
    expect(await facts(store)).toMatchObject([{ status: 'CONFIRMED', stories: 2 }, {}]);
    await retractArticle(store, 'copy', ruling);
    expect(await facts(store)).toMatchObject([
      { status: 'CONFIRMED', stories: 2, claims: 2 },
      { stories: 3, claims: 3 },
    ]);
  });

  test('a plan is fulfilled by the deed and ended by the cancellation, whichever is told first', async () => {
    const plan = telling('plan', '2023-03-20', 'Ana Veld will meet Ben Okoro on March 29.', [
      { quote: 'Ana Veld will meet Ben Okoro on March 29.', status: 'PLANNED', date: day('2023-03-29') },
    ]);
    const halt = telling('halt', '2023-03-25', 'The talks of Ana Veld and Ben Okoro are off.', [
      { quote: 'The talks of Ana Veld and Ben Okoro are off.', status: 'CANCELLED' },
    ]);
    for (const order of [
      [plan, halt, brief],
      [brief, halt, plan],
      [halt, brief, plan],
    ]) {
      await emptied(store);
      for (const item of order) await loadArticles(store, [item]);
      expect(
        await store.read(
          'MATCH (b:Fact)-[l]->(p:Fact) RETURN b.status AS by, type(l) AS link, p.status AS plan ORDER BY by',
        ),
      ).toEqual([
        { by: 'CANCELLED', link: 'CANCELS', plan: 'PLANNED' },
        { by: 'REPORTED', link: 'FULFILS', plan: 'PLANNED' },
      ]);
    }
    await retractArticle(store, 'brief', ruling);
    expect(await store.read('MATCH (:Fact)-[l:FULFILS]->(:Fact) RETURN l')).toEqual([]);
  });

  test('a plan is overdue a week after its day, until the deed or its end is told', async () => {
    const plan = telling('plan', '2023-03-20', 'Ana Veld will meet Ben Okoro on March 29.', [
      { quote: 'Ana Veld will meet Ben Okoro on March 29.', status: 'PLANNED', date: day('2023-03-29') },
    ]);
    const planOn = async (today: string) =>
      (await store.read(`MATCH (f:Fact {mood: 'intent'}) RETURN ${STATUS_TODAY} AS status`, { today }))[0];
    await loadArticles(store, [plan]);
    expect(await planOn('2023-04-05')).toEqual({ status: 'PLANNED' });
    expect(await planOn('2023-04-06')).toEqual({ status: 'OVERDUE' });
    await loadArticles(store, [brief]);
    expect(await planOn('2023-04-06')).toEqual({ status: 'PLANNED' });
    await retractArticle(store, 'brief', ruling);
    expect(await planOn('2023-04-06')).toEqual({ status: 'OVERDUE' });
  });

  test('what was known at any moment is what the graph said then', async () => {
    const history: { at: string; said: unknown }[] = [];
    const note = async () => {
      const said = await store.read(
        "MATCH (f:Fact) WHERE f.status <> 'RETRACTED' RETURN f.id AS id, f.status AS status, f.claims AS claims, f.stories AS stories, f.confidence AS confidence ORDER BY id",
      );
      history.push({ at: store.now(), said });
    };
    await note();
    for (const item of FIVE) {
      await loadArticles(store, [item]);
      await note();
    }
    await retractArticle(store, 'denial', ruling);
    await note();
    await retractArticle(store, 'brief', ruling);
    await note();
    for (const { at, said } of history)
      expect(
        await store.read(
          `MATCH (f:Fact|FactVersion) WHERE f.knownFrom <= $at AND (f.knownTo IS NULL OR f.knownTo > $at) AND f.status <> 'RETRACTED'
           RETURN f.id AS id, f.status AS status, f.claims AS claims, f.stories AS stories, f.confidence AS confidence ORDER BY id`,
          { at },
        ),
      ).toEqual(said);
  });
});
