import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { checkInvariants, LIKENESS, PROJECTION } from '../../src/graph/check.ts';
import { INVARIANTS } from '../../src/graph/invariants.ts';
import { loadArticles } from '../../src/graph/load.ts';
import { retractArticle } from '../../src/graph/retract.ts';
import type { Store } from '../../src/graph/store.ts';
import { entente } from '../support/entente.ts';
import { madeArticles } from '../support/made-articles.ts';
import { difference, snapshot } from '../support/snapshot.ts';
import { emptied, emptyStore } from '../support/store.ts';

describe('the check', () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
  });
  beforeEach(async () => {
    await emptied(store);
    await loadArticles(store, items);
    await retractArticle(store, items[0]!.article.id, { actor: 'tester', reason: 'a test' });
  });
  afterAll(() => store.close());

  const items = madeArticles({ seed: 12, count: 14, entitiesPerKind: 2 });
  const run = (...args: string[]) => {
    const { uri, user, password } = inject('database');
    return entente(args, { environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } });
  };

  test('finds a sound graph sound: every promise is looked at', async () => {
    const checked: string[] = [];
    expect(await checkInvariants(store, { onInvariant: (name) => checked.push(name) })).toEqual([]);
    expect(checked).toHaveLength(INVARIANTS.length + 2);
  });

  test.each([
    ['every quote is what', 'MATCH (c:Claim) WITH c LIMIT 1 SET c.quote = "other words"'],
    ['every claim has its revision', 'MATCH (c:Claim)-[s:SOURCE]->() WITH s LIMIT 1 DELETE s'],
    ['every alive claim supports', 'MATCH (:Claim)-[s:SUPPORTS]->() WITH s LIMIT 1 DELETE s'],
    [
      'no claim that was taken back',
      'MATCH (c:Claim)-[:SUPPORTS]->() WITH c LIMIT 1 SET c.knownTo = "2020-01-01T00:00:00.000Z"',
    ],
    ['claims are alive exactly', 'MATCH (c:Claim) WHERE c.knownTo IS NOT NULL WITH c LIMIT 1 REMOVE c.knownTo'],
    ["an article's present revision", 'MATCH (a:Article) WHERE a.retractedAt IS NOT NULL REMOVE a.retractedAt'],
    ['every article has the revision', 'MATCH (a:Article) WITH a LIMIT 1 SET a.revision = "revision:none"'],
    ['every revision that counts', 'MATCH ()-[s:IN_STORY]->() WITH s LIMIT 1 DELETE s'],
    ['every story has as many', 'MATCH (y:Story) WITH y LIMIT 1 SET y.revisions = 7'],
    ['every fact stands on', 'MATCH (f:Fact) WITH f LIMIT 1 SET f.claims = f.claims + 1'],
    ['every fact joins', 'MATCH (f:Fact)-[o:OF]->() WITH o LIMIT 1 DELETE o'],
    [
      'every fact that holds',
      'MATCH (:Entity)-[r:MEETS|SIGNS|VISITS|SUPPLIES|AIDS|CRITICIZES|ATTACKS]->(:Entity) WITH r LIMIT 1 DELETE r',
    ],
    [
      'every typed edge',
      'MATCH (:Entity)-[r]->(:Entity) WHERE type(r) <> "CLAIMED" WITH r LIMIT 1 SET r.facts = r.facts + 1',
    ],
    ['every CLAIMED edge', 'MATCH (:Entity)-[r:CLAIMED]->(:Entity) WITH r LIMIT 1 SET r.claims = 99'],
    ['every fact that does not hold', 'MATCH (:Entity)-[r:CLAIMED]->(:Entity) WITH r LIMIT 1 DELETE r'],
    ['every cluster has one head', 'MATCH (e:Organization) WITH e LIMIT 1 SET e.canonicalId = "organization:none"'],
    [
      'nothing that was judged',
      'MATCH (a:Organization), (b:Organization) WHERE a.id < b.id WITH a, b LIMIT 1 SET b.canonicalId = a.id CREATE (:Judgement {key: a.id + "|" + b.id, a: a.id, b: b.id, verdict: "DIFFERENT"})',
    ],
    ['every entity has as many', 'MATCH (e:Official) WITH e LIMIT 1 SET e.mentions = e.mentions + 1'],
    [
      'every mention refers',
      'MATCH (m:Mention)-[:REFERS_TO]->(o:Official) WHERE m.country IS NOT NULL WITH o, m LIMIT 1 SET o.splits = [m.country]',
    ],
    ['changes are numbered', 'MATCH (c:Change {seq: 2}) DELETE c'],
    [
      'at most one form',
      'MATCH (f:Fact) WHERE f.knownTo IS NULL WITH f LIMIT 1 CREATE (v:FactVersion) SET v = properties(f), v.knownTo = "2999-01-01T00:00:00.000Z"',
    ],
    ['every relationship between', 'MATCH (a:Official), (b:Country) WITH a, b LIMIT 1 CREATE (a)-[:LIKES]->(b)'],
    [PROJECTION, 'MATCH (f:Fact) WHERE f.confidence > 0.1 WITH f LIMIT 1 SET f.confidence = 0.01'],
    [
      LIKENESS,
      "CREATE (:Judgement {key: 'official:a|official:b', a: 'official:a', b: 'official:b', verdict: 'PROPOSED', score: 0.7, actor: 'entente'})",
    ],
  ])('finds that it is broken: %s', async (promise, damage) => {
    await store.command(damage);
    const broken = await checkInvariants(store);
    const found = broken.find(({ invariant }) => invariant.startsWith(promise));
    expect(found).toMatchObject({ count: expect.any(Number), examples: expect.arrayContaining([expect.any(String)]) });
  });

  test('as a command it ends with 1 where a promise is broken, and tells how often and for example where', async () => {
    const sound = run('check');
    expect(await sound.ended).toBe(0);
    expect(sound.err.join('\n')).toMatch(/\d+ promises checked, 0 broken/);
    await store.command('MATCH (c:Claim) WITH c LIMIT 3 SET c.quote = "other words"');
    const broken = run('check');
    expect(await broken.ended).toBe(1);
    expect(broken.err.join('\n')).toMatch(/Broken 3 times: every quote is what .* For example: claim:\w+/);
  });

  test('a dry run of a retraction prints what would be lost, downgraded and revived, and stores nothing', async () => {
    const before = await snapshot(store);
    const dry = run('retract', 'source:dawn-wire', '--source', '--dry-run');
    expect(await dry.ended).toBe(0);
    const told = dry.err.join('\n');
    for (const sort of ['lost', 'downgraded', 'revived', 'gained', 'recounted'])
      expect(told).toMatch(new RegExp(`${sort}: \\d`));
    expect(told).toMatch(/\w+\|\S+: \w+ → none/);
    expect(difference(before, await snapshot(store))).toEqual([]);
    const real = run('retract', 'source:dawn-wire', '--source', '--reason', 'withdrawn');
    expect(await real.ended).toBe(0);
    expect(real.err.slice(-told.split('\n').length)).toEqual(dry.err);
    expect(await checkInvariants(store)).toEqual([]);
  });
});
