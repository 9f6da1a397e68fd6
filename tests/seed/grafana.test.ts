import { readFileSync } from 'node:fs';
import { type GraphQLOutputType, getNamedType, getOperationAST, isObjectType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { excess, priceOf } from '../../src/api/cost.ts';
import { DEFAULT_LIMITS } from '../../src/api/limits.ts';
import { createApiSchema } from '../../src/api/schema.ts';

interface Target {
  refId: string;
  format: string;
  url_options: { body_graphql_query: string; body_graphql_variables: string };
  root_selector: string;
  columns: { selector: string; text: string }[];
}
interface Dashboard {
  panels: { title: string; targets: Target[] }[];
}

const dashboard = JSON.parse(readFileSync(new URL('../../seed/grafana.json', import.meta.url), 'utf8')) as Dashboard;
const targets = dashboard.panels.flatMap((panel) => panel.targets);
const schema = createApiSchema();

/** The frames that the node graph panel reads, by the fields it cannot do without. */
const NEEDED: Record<string, readonly string[]> = {
  'node-graph-nodes': ['id', 'title', 'mainstat'],
  'node-graph-edges': ['id', 'source', 'target', 'mainstat'],
  timeseries: ['time'],
  table: [],
};

/** The type that a path of field names leads to; null where it leads nowhere. */
function typeAt(path: readonly string[]): GraphQLOutputType | null {
  return path.reduce<GraphQLOutputType | null>((type, name) => {
    const named = type && getNamedType(type);
    if (!isObjectType(named) && !(named && 'getFields' in named)) return null;
    return (named.getFields() as Record<string, { type: GraphQLOutputType }>)[name]?.type ?? null;
  }, schema.getQueryType()!);
}

describe('the dashboard for Grafana', () => {
  test('has a picture of links and two series', () => {
    expect(targets.map(({ format }) => format)).toEqual([
      'node-graph-nodes',
      'node-graph-edges',
      'timeseries',
      'timeseries',
      'table',
    ]);
  });

  test.each(targets.map((target) => [target.refId, target] as const))(
    'asks for %s in words of the schema, within the price',
    (_name, target) => {
      const { body_graphql_query: query, body_graphql_variables: variables } = target.url_options;
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const operation = getOperationAST(document)!;
      const price = priceOf(
        schema,
        { document, operation },
        { variables: JSON.parse(variables), most: DEFAULT_LIMITS.price },
      );
      expect(excess(price, DEFAULT_LIMITS.price)).toBeNull();
    },
  );

  test.each(targets.map((target) => [target.refId, target] as const))(
    'reads columns of %s that are asked for',
    (_name, target) => {
      const asked = target.url_options.body_graphql_query;
      for (const { selector } of target.columns) {
        const path = [...target.root_selector.split('.').slice(1), ...selector.split('.')];
        expect(typeAt(path), path.join('.')).not.toBeNull();
        for (const name of path) expect(asked).toMatch(new RegExp(`\\b${name}\\b`));
      }
      const titles = target.columns.map(({ text }) => text);
      expect(titles).toEqual(expect.arrayContaining([...NEEDED[target.format]!]));
    },
  );
});

/** The plug-in that reads GraphQL over HTTP for Grafana, by its id. */
const INFINITY = 'yesoreyeram-infinity-datasource';
/** How a file names a variable that the reader of the dashboard sets. */
const variable = (name: string): string => `\${${name}}`;
const dataSource = z.object({ type: z.literal(INFINITY), uid: z.literal(variable('source')) });

const targetShape = z.object({
  refId: z.string().min(1),
  datasource: dataSource,
  type: z.literal('graphql'),
  source: z.literal('url'),
  parser: z.literal('backend'),
  format: z.enum(['table', 'timeseries', 'node-graph-nodes', 'node-graph-edges']),
  url: z.literal(`${variable('service')}/graphql`),
  root_selector: z.string().startsWith('data.'),
  columns: z.array(
    z.object({ selector: z.string(), text: z.string(), type: z.enum(['string', 'number', 'timestamp']) }),
  ),
  filters: z.array(z.never()),
  url_options: z.object({
    method: z.literal('POST'),
    data: z.string(),
    body_type: z.literal('graphql'),
    body_content_type: z.literal('application/json'),
    body_graphql_query: z.string(),
    body_graphql_variables: z.string(),
  }),
});
const panelShape = z.object({
  id: z.int().positive(),
  type: z.enum(['nodeGraph', 'timeseries', 'table']),
  title: z.string().min(1),
  gridPos: z.object({ h: z.int().positive(), w: z.int().positive().max(24), x: z.int().min(0), y: z.int().min(0) }),
  datasource: dataSource,
  targets: z.array(targetShape).min(1),
});
/** What Grafana's classic dashboard model asks of a file: the form that every version since 10 imports. Facts of its documentation, in our own words. */
const dashboardShape = z.object({
  title: z.string().min(1),
  uid: z.string().regex(/^[\w-]{1,40}$/),
  schemaVersion: z.int().min(36).max(42),
  version: z.int(),
  editable: z.boolean(),
  timezone: z.enum(['utc', 'browser', '']),
  time: z.object({ from: z.string().min(1), to: z.string().min(1) }),
  templating: z.object({
    list: z.array(z.object({ name: z.string(), type: z.enum(['datasource', 'textbox']), query: z.string() })),
  }),
  panels: z.array(panelShape),
});

/** Fields that the node graph panel knows, with the types it can use; `detail__` and `arc__` open families of their own. */
const NODE_GRAPH_FIELDS: Record<string, readonly string[]> = {
  id: ['string'],
  title: ['string'],
  subtitle: ['string'],
  mainstat: ['string', 'number'],
  secondarystat: ['string', 'number'],
  source: ['string'],
  target: ['string'],
};

describe('the file, as Grafana reads it', () => {
  const raw: unknown = JSON.parse(readFileSync(new URL('../../seed/grafana.json', import.meta.url), 'utf8'));
  const file = dashboardShape.parse(raw);

  test('follows the classic dashboard model, and has no number of its own that an import would take for a stored one', () => {
    expect(dashboardShape.safeParse(raw).error).toBeUndefined();
    expect((raw as { id?: number | null }).id ?? null).toBeNull();
  });

  test('panels have ids of their own, queries names of their own, and no panel lies over another', () => {
    expect(new Set(file.panels.map(({ id }) => id)).size).toBe(file.panels.length);
    for (const panel of file.panels)
      expect(new Set(panel.targets.map(({ refId }) => refId)).size).toBe(panel.targets.length);
    const cells = file.panels.flatMap(({ gridPos: { x, y, w, h } }) => {
      expect(x + w).toBeLessThanOrEqual(24);
      return Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`);
    });
    expect(new Set(cells).size).toBe(cells.length);
  });

  test('names no variable that it does not define, and offers the data source as one', () => {
    const defined = file.templating.list.map(({ name }) => name);
    const named = [...JSON.stringify(raw).matchAll(/\$\{(\w+)\}/g)].map((match) => match[1]);
    expect([...new Set(named)].sort()).toEqual([...defined].sort());
    expect(file.templating.list.find(({ type }) => type === 'datasource')).toMatchObject({
      name: 'source',
      query: INFINITY,
    });
  });

  test('a node graph has one frame of nodes and one of edges, in fields and types that the panel knows', () => {
    const frames = file.panels.filter(({ type }) => type === 'nodeGraph').map((panel) => panel.targets);
    expect(frames.map((two) => two.map(({ format }) => format))).toEqual([['node-graph-nodes', 'node-graph-edges']]);
    for (const { columns } of frames.flat())
      for (const { text, type } of columns.filter((column) => !/^(detail|arc)__/.test(column.text)))
        expect(NODE_GRAPH_FIELDS[text] ?? [], text).toContain(type);
  });

  test('a series has one time and numbers', () => {
    for (const { columns } of file.panels
      .flatMap((panel) => panel.targets)
      .filter(({ format }) => format === 'timeseries'))
      expect(columns.map(({ type }) => type)).toEqual(['timestamp', ...columns.slice(1).map(() => 'number')]);
  });

  test('what stands beside it names the plug-in that it needs', () => {
    const readme = readFileSync(new URL('../../seed/README.md', import.meta.url), 'utf8');
    expect(readme).toContain(INFINITY);
  });
});
