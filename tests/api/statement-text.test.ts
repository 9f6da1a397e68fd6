import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyAnswers, startApiOn, type TestApi } from '../support/api.ts';

/** Whatever a client writes, it reaches the database as a parameter: the text of a statement depends on the shape of a question alone. */

const QUESTIONS: readonly string[] = [
  'query ($s: ID!) { entity(id: $s) { names relations(filter: { with: [$s] }) { totalCount } facts(filter: { publishers: [$s] }) { totalCount } } }',
  'query ($s: ID!, $t: String!) { entities(text: $t, related: { to: $s, types: [MEETS] }) { totalCount edges { node { id } } } }',
  'query ($cursor: String!) { entities(kinds: [OFFICIAL], after: $cursor) { edges { node { id } } } }',
  'query ($t: String!) { search(text: $t) { score } suggest(text: $t, kinds: [COUNTRY]) { score } }',
  'query ($s: ID!, $t: String!) { facts(between: [$s], filter: { text: $t, or: [{ with: [$s] }, { not: { text: $t } }] }) { totalCount edges { node { id } } } }',
  'query ($s: ID!) { claims(between: [$s, "country:NOR"], saidBy: $s) { totalCount edges { node { id } } } claim(id: $s) { id } fact(id: $s) { id } }',
  'query ($s: ID!, $t: String!) { article(id: $s) { id } articles(publisher: $s, text: $t) { totalCount edges { node { id } } } }',
  'query ($s: ID!) { pair(a: $s, b: "country:NOR") { balance speakers { affirmed } officials { factCount } shared { id } overdue { totalCount } } }',
  'query ($s: ID!, $t: String!) { paths(from: $s, to: "country:NOR", avoid: [$s], filter: { text: $t }) { exhausted } }',
  'query ($s: ID!) { subgraph(seeds: [$s]) { nodesTotal } countryTotals(focus: $s) { factCount } }',
  'query ($s: ID!, $t: String!) { matrix(rows: [$s], filter: { text: $t }) { max } histogram(bucket: YEAR, between: [$s]) { total } facets(filter: { publishers: [$s] }) { types { key } } }',
  'query ($s: ID!) { diff(before: { to: "2020-01-01" }, after: { from: "2020-01-01" }, seeds: [$s]) { linksTotal } }',
  'query ($t: String!) { changes(kinds: [$t]) { seq } }',
];

let api: TestApi;
let statements: string[] = [];

/** Knows every entity that it is asked for, and nothing else. */
const read = async (text: string, parameters: { ids?: readonly string[] } = {}) => {
  statements.push(text);
  if (!text.startsWith('UNWIND $ids AS id MATCH (m:Entity {id: id})')) return [];
  const entity = { kind: 'COUNTRY', name: 'x', names: [], country: null, code: null, code2: null, region: null };
  return (parameters.ids ?? []).map((id) => ({ id, entity: { ...entity, id } }));
};

beforeAll(async () => {
  api = await startApiOn(emptyAnswers({ read: read as never }));
});
afterAll(() => api.close());

async function textsFor(query: string, text: string): Promise<string[]> {
  statements = [];
  const cursor = Buffer.from(JSON.stringify(['name', text, text])).toString('base64url');
  await api.request(query, { s: text, t: text.slice(0, 60), cursor });
  return statements.sort();
}

/** Words that would mean something in Cypher or Lucene, around a mark to look for. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom("'", '"', '`', '\\', '}', ')', '*/', '//', '$p0', ' OR 1=1 ', '\u0000', '\\u0027'),
      fc.string({ maxLength: 6 }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => `Qx7${parts.join('')}Qx7`);

test.each(QUESTIONS)('%s', async (query) => {
  const expected = await textsFor(query, 'harmless');
  expect(expected.length).toBeGreaterThan(0);
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const texts = await textsFor(query, text);
      expect(texts).toEqual(expected);
      expect(texts.join('\n')).not.toContain('Qx7');
    }),
    { numRuns: 15 },
  );
});
