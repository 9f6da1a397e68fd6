import { type CountryCount, countsOfCountries, flows } from '../../graph/read-flows.ts';
import { articlesOver, facet, histogram } from '../../graph/read-panels.ts';
import { articlesWithin, changesOfPairs } from '../../graph/read-periods.ts';
import type { EntityRow } from '../../graph/rows.ts';
import { balanceOf, type TypeCount } from '../../model/balance.ts';
import { relationOf } from '../../model/relations.ts';
import { between, check, idSchema, idsSchema, kindsSchema, periodSchema } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import { type DiffPair, diffOf } from '../panels/diff.ts';
import { matrixOf } from '../panels/matrix.ts';
import { filterOf, headsOf, loadEntity, requireEntity, viewOf } from '../view.ts';

const factsIn = (counts: readonly TypeCount[]): number => counts.reduce((sum, { facts }) => sum + facts, 0);

/** Entities of ids in their order, without those that vanished meanwhile; `positions` says where each id then stands. */
async function entitiesAt(context: ApiContext, ids: readonly string[]) {
  const loaded = await Promise.all(ids.map((id) => loadEntity(context, id)));
  const entities = loaded.filter((entity) => entity !== null);
  return { entities, positions: new Map(entities.map((entity, index) => [entity.id, index])) };
}

async function optionalHeads(context: ApiContext, ids: readonly string[] | null | undefined, field: string) {
  const checked = check(idsSchema.nullish(), ids, field) ?? null;
  return checked === null ? null : headsOf(context, checked);
}

/** Counts by type of each country. */
function byCountry(rows: readonly CountryCount[]): Map<string, TypeCount[]> {
  const totals = new Map<string, TypeCount[]>();
  for (const { country, type, facts } of rows) {
    totals.set(country, [...(totals.get(country) ?? []), { type, facts }]);
  }
  return totals;
}

/** The answer of the first call, for every call. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

export const panelTypes: Pick<Resolvers, 'Facets' | 'HistogramColumn' | 'DiffLink'> = {
  Facets: {
    types: async ({ filter }, _args, { reader }) =>
      (await facet(reader, 'types', filter)).map((row) => ({ ...row, label: relationOf(row.key as never).label })),
    statuses: ({ filter }, _args, { reader }) => facet(reader, 'statuses', filter),
    kinds: ({ filter }, _args, { reader }) => facet(reader, 'kinds', filter),
    publishers: ({ filter }, _args, { reader }) => facet(reader, 'publishers', filter),
  },
  HistogramColumn: {
    factCount: ({ types }) => factsIn(types),
    articleCount: async ({ from, articles }) => (await articles()).get(from) ?? 0,
    balance: ({ types }) => balanceOf(types),
    types: ({ types }) =>
      types
        .map(({ type, facts }) => ({ type, factCount: facts }))
        .sort((left, right) => right.factCount - left.factCount),
  },
  DiffLink: {
    source: (pair: DiffPair, _args, context) => loadEntity(context, pair.source) as Promise<EntityRow>,
    target: (pair: DiffPair, _args, context) => loadEntity(context, pair.target) as Promise<EntityRow>,
  },
};

export const panelQueries: Pick<QueryResolvers, 'matrix' | 'histogram' | 'facets' | 'diff' | 'countryTotals'> = {
  matrix: async (_root, args, context) => {
    const rows = await optionalHeads(context, args.rows, 'rows');
    const cols = await optionalHeads(context, args.cols, 'cols');
    const found = await flows(context.reader, {
      view: await viewOf(context, args),
      kinds: check(kindsSchema, args.kinds, 'kinds') ?? ['COUNTRY'],
      rollUp: args.rollUp ?? false,
      at: rows ?? cols,
    });
    const size = check(between(1, 200, 20), args.size, 'size');
    const [measure, eitherWay] = [args.measure ?? 'FACTS', args.eitherWay ?? false];
    const table = matrixOf(found.rows, { rows, cols, size, measure, eitherWay });
    const [atRows, atCols] = await Promise.all([entitiesAt(context, table.rows), entitiesAt(context, table.cols)]);
    const cells = table.cells.flatMap((cell) => {
      const row = atRows.positions.get(cell.row);
      const col = atCols.positions.get(cell.col);
      return row === undefined || col === undefined ? [] : [{ ...cell, row, col }];
    });
    return { ...table, rows: atRows.entities, cols: atCols.entities, cells, complete: found.complete };
  },
  histogram: async (_root, args, context) => {
    const ids = check(idsSchema.max(20, 'at most 20 ids').nullish(), args.between, 'between') ?? [];
    const heads = await headsOf(context, ids);
    const view = await viewOf(context, args);
    const { columns, undated } = await histogram(context.reader, heads, { view, bucket: args.bucket });
    const articles = once(() => articlesOver(context.reader, args.bucket));
    const total = columns.reduce((sum, { types }) => sum + factsIn(types), 0);
    return { total, undated, columns: columns.map((column) => ({ ...column, articles })) };
  },
  facets: async (_root, args, context) => ({ filter: await filterOf(context, args.filter) }),
  diff: async (_root, args, context) => {
    const periods = {
      before: check(periodSchema, args.before, 'before'),
      after: check(periodSchema, args.after, 'after'),
    };
    const seeds = await optionalHeads(context, args.seeds, 'seeds');
    const view = await viewOf(context, args);
    const [articles, counts] = await Promise.all([
      articlesWithin(context.reader, periods),
      changesOfPairs(context.reader, { view, seeds, ...periods }),
    ]);
    const maxLinks = check(between(1, 500, 100), args.maxLinks, 'maxLinks');
    return { ...diffOf(counts.rows, articles, maxLinks), complete: counts.complete };
  },
  countryTotals: async (_root, args, context) => {
    const focus =
      args.focus == null ? null : (await requireEntity(context, check(idSchema, args.focus, 'focus'), 'focus')).id;
    const view = await viewOf(context, args);
    const totals = byCountry(await countsOfCountries(context.reader, { view, focus }));
    const { entities } = await entitiesAt(context, [...totals.keys()]);
    return entities
      .map((country) => {
        const counts = totals.get(country.id) ?? [];
        return { country, factCount: factsIn(counts), balance: balanceOf(counts) };
      })
      .sort((left, right) => right.factCount - left.factCount || (left.country.id < right.country.id ? -1 : 1));
  },
};
