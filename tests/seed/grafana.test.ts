import { readFileSync } from 'node:fs';
import { type GraphQLOutputType, getNamedType, getOperationAST, isObjectType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
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
