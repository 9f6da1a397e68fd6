import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadArticles } from '../../../src/graph/load.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';
import { FIRST, SECOND } from '../../support/moscow-talks.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi(await cleanDatabase());
  await migrate(api.store);
  await loadArticles(api.store, [FIRST, SECOND]);
});
afterAll(() => api.close());

async function download(query: string): Promise<{ status: number; type: string | null; text: string }> {
  const response = await fetch(`${api.url}/export?${query}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

const SIGNED = encodeURIComponent('{"types":["SIGNS"]}');

test('GEXF holds nodes with kinds and edges with times', async () => {
  const { type, text } = await download(`format=gexf&filter=${SIGNED}`);
  expect(type).toBe('application/gexf+xml');
  const { document } = parseHTML(text);
  const ids = [...document.querySelectorAll('node')].map((node) => node.getAttribute('id'));
  expect(ids).toEqual(['agreement:strategic-agreement', 'country:IRN', 'country:RUS']);
  const edges = [...document.querySelectorAll('edge')].map((edge) =>
    ['source', 'target', 'kind', 'start', 'end'].map((name) => edge.getAttribute(name)),
  );
  expect(edges).toEqual([
    ['country:IRN', 'agreement:strategic-agreement', 'SIGNS', '2023-03-29', '2023-03-29'],
    ['country:RUS', 'agreement:strategic-agreement', 'SIGNS', '2023-03-29', '2023-03-29'],
  ]);
});

test('GraphML holds the same with typed keys', async () => {
  const { text } = await download(`format=graphml&filter=${SIGNED}`);
  expect(text).toContain('<key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>');
  expect(text).toContain(
    '<node id="country:RUS"><data key="label">Russia</data><data key="kind">COUNTRY</data></node>',
  );
  expect(text.match(/<edge /g)).toHaveLength(2);
});

test('CSV comes as nodes and as edges', async () => {
  const nodes = (await download('format=nodes.csv')).text.trim().split('\r\n');
  expect(nodes[0]).toBe('id,kind,name,country');
  expect(nodes).toContain('official:sergey-lavrov,OFFICIAL,Sergey Lavrov,RUS');
  const edges = (await download('format=edges.csv&level=facts&filter={"status":["PLANNED"]}')).text
    .trim()
    .split('\r\n');
  expect(edges).toEqual([
    'id,type,source,target,first,last,facts,claims,confidence,status',
    expect.stringMatching(/^fact:\w+,SUPPLIES,country:RUS,country:IRN,.*,PLANNED$/),
  ]);
});

test('JSON-LD is JSON with a context', async () => {
  const graph = JSON.parse((await download(`format=jsonld&filter=${SIGNED}`)).text);
  expect(graph['@context']).toMatchObject({ id: '@id', type: '@type' });
  expect(graph['@graph']).toHaveLength(5);
  const none = JSON.parse(
    (await download(`format=jsonld&filter=${encodeURIComponent('{"with":["country:XXX"]}')}`)).text,
  );
  expect(none['@graph']).toEqual([]);
});

test('NDJSON holds every claim with its evidence', async () => {
  const lines = (await download('format=ndjson')).text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(15);
  expect(lines).toContainEqual(
    expect.objectContaining({
      type: 'MEETS',
      quote: expect.stringContaining('in Moscow on Wednesday'),
      article: expect.objectContaining({ id: 'article:talks' }),
    }),
  );
});

describe('what cannot be had is said', () => {
  test.each(['format=xlsx', 'format=gexf&filter={"period":{}}'])('%s', async (query) => {
    const { status, text } = await download(query);
    expect([status, Object.keys(JSON.parse(text))]).toEqual([400, ['error']]);
  });
});
