import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServices } from '../../../src/app/services.ts';
import { loadArticles } from '../../../src/graph/load.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openStore } from '../../../src/graph/store.ts';
import { startApiOn, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';
import { difference, snapshot } from '../../support/snapshot.ts';
import { entity, onDay, toldArticle } from '../../support/told.ts';

const FULL = entity('official:ana-veld', 'Ana Veld', 'NOR');
const SHORT = entity('official:veld', 'Veld', 'NOR');
const KENYA = entity('country:KEN', 'Kenya');

const told = (id: string, who: typeof FULL, day: string) =>
  toldArticle(
    { id, publishedAt: '2024-05-02', publisher: id },
    [FULL, SHORT, KENYA],
    [
      {
        type: 'VISITS',
        source: who.id,
        target: KENYA.id,
        sentence: `${who.name} came to Kenya (${id}).`,
        date: onDay(day),
      },
    ],
  );

let api: TestApi;
beforeAll(async () => {
  const store = openStore(await cleanDatabase());
  await migrate(store);
  const services = createServices(store, ({ id }) => ({ id, entities: [], mentions: [], claims: [] }));
  api = await startApiOn(store, { services });
  await loadArticles(store, [
    told('one', FULL, '2024-05-01'),
    told('two', SHORT, '2024-05-01'),
    told('three', SHORT, '2024-01-01'),
  ]);
});
afterAll(() => api.close());

const PROPOSALS =
  '{ identityProposals(first: 5) { totalCount edges { node { id a { id } b { id } score reasons } } } }';

test('who may be one is proposed with score and reasons', async () => {
  expect(await api.ask(PROPOSALS)).toEqual({
    identityProposals: {
      totalCount: 1,
      edges: [
        {
          node: {
            id: 'official:ana-veld|official:veld',
            a: { id: FULL.id },
            b: { id: SHORT.id },
            score: 0.7,
            reasons: ['“Ana Veld” and “Veld” share the family name', 'both of NOR'],
          },
        },
      ],
    },
  });
});

test('a preview tells what a merge would do and stores nothing; a judgement takes the pair off the list', async () => {
  const before = await snapshot(api.store);
  const query = `{ mergePreview(keep: "${FULL.id}", merge: "${SHORT.id}") { problem lost gained revived downgraded recounted
    examples { effect type source { id } target { id } before after claimsBefore claimsAfter } } }`;
  const visit = { type: 'VISITS', target: { id: KENYA.id } };
  expect(await api.ask(query)).toEqual({
    mergePreview: {
      problem: null,
      lost: 2,
      gained: 1,
      revived: 1,
      downgraded: 0,
      recounted: 0,
      examples: expect.arrayContaining([
        {
          ...visit,
          effect: 'GAINED',
          source: { id: FULL.id },
          before: null,
          after: 'REPORTED',
          claimsBefore: 0,
          claimsAfter: 1,
        },
        {
          ...visit,
          effect: 'REVIVED',
          source: { id: FULL.id },
          before: 'REPORTED',
          after: 'CONFIRMED',
          claimsBefore: 1,
          claimsAfter: 2,
        },
      ]),
    },
  });
  expect(difference(before, await snapshot(api.store))).toEqual([]);
  await api.ask(`mutation { markDifferent(a: "${FULL.id}", b: "${SHORT.id}", reason: "sisters") }`);
  expect(await api.ask(PROPOSALS)).toMatchObject({ identityProposals: { totalCount: 0, edges: [] } });
  expect(await api.ask(query)).toMatchObject({
    mergePreview: { problem: expect.stringContaining('judged'), lost: 0, examples: [] },
  });
  await api.ask(`mutation { unmarkDifferent(a: "${FULL.id}", b: "${SHORT.id}", reason: "no sisters after all") }`);
  expect(await api.ask(PROPOSALS)).toMatchObject({ identityProposals: { totalCount: 1 } });
  expect(await api.ask(query)).toMatchObject({ mergePreview: { problem: null, lost: 2 } });
});

test('whoever is asked for by the id of one that was merged is found, as a member of a list and as its condition', async () => {
  const related = (to: string) => `entities(related: { to: "${to}", types: [VISITS] }) { edges { node { id } } }`;
  await api.ask(`mutation { mergeEntities(keep: "${FULL.id}", merge: "${SHORT.id}", reason: "one person") { id } }`);
  const kenya = { edges: [{ node: { id: KENYA.id } }] };
  expect(
    await api.ask(
      `{ a: ${related(SHORT.id)} b: ${related(FULL.id)} c: ${related(KENYA.id)} d: ${related('country:none')} }`,
    ),
  ).toEqual({ a: kenya, b: kenya, c: { edges: [{ node: { id: FULL.id } }] }, d: { edges: [] } });
});
