import { dealersBetween, speakersBetween } from '../../graph/read-dossier.ts';
import { countFacts, listFacts } from '../../graph/read-fact-list.ts';
import { type EdgeEnds, factPosition } from '../../graph/read-facts.ts';
import { seriesBetween, sharedBetween, totalsBetween } from '../../graph/read-pair.ts';
import { proofOfEdges, readPaths, relationsOfSteps } from '../../graph/read-paths.ts';
import type { ClaimRow, EntityRow, FactRow, PairRow, RelationRow, View } from '../../graph/rows.ts';
import { readSubgraph } from '../../graph/subgraph.ts';
import { balanceOf } from '../../model/balance.ts';
import type { EntityKind, FactStatus } from '../../model/kinds.ts';
import type { HopRow } from '../analysis-rows.ts';
import { between, check, idSchema, idsSchema, kindsSchema } from '../arguments.ts';
import { Page, type PageArguments, sliceOf } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { apiError, badInput } from '../errors.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import type { Soon } from '../soon.ts';
import { headsOf, loadEntity, requireEntity, viewOf } from '../view.ts';

const PROOFS = 3;

const totals = (pair: PairRow, context: ApiContext) =>
  context.batcher.load({ name: 'pair totals', parameters: pair.view, id: `${pair.a.id} ${pair.b.id}` }, async () => [
    await totalsBetween(context.reader, pair),
  ]);

const listSize = (first: number | null | undefined): number => check(between(1, 100, 20), first, 'first');

function factsBetween({ a, b, view }: PairRow, args: PageArguments, { reader }: ApiContext): Page<FactRow> {
  const ids = [a.id, b.id];
  const slice = sliceOf(args, 'facts');
  return new Page<FactRow>({
    slice,
    order: 'facts',
    position: factPosition,
    rows: () => listFacts(reader, ids, { view, slice }),
    count: () => countFacts(reader, ids, view),
  });
}

const ofStatus = (pair: PairRow, status: readonly FactStatus[]): PairRow => ({
  ...pair,
  view: { ...pair.view, filter: { ...pair.view.filter, status } },
});

const shared = (
  pair: PairRow,
  kinds: readonly EntityKind[] | null,
  first: number | null | undefined,
  { reader }: ApiContext,
): Promise<readonly EntityRow[]> => sharedBetween(reader, pair, { kinds, limit: listSize(first) });

/** The edge of a step: its key names type and ends. */
function edgeOf({ step }: HopRow): EdgeEnds {
  const { key, type } = step;
  const source = key.slice(type.length + 1).startsWith(`${step.from}|`) ? step.from : step.to;
  return { key, type, source, target: source === step.from ? step.to : step.from, asked: source };
}

/** Filters of a path speak of its hops; once a hop is found, its direction and ends are settled. */
const settled = (view: View): View =>
  view.filter === null ? view : { ...view, filter: { ...view.filter, direction: null, with: null, kinds: null } };

function loadOfEdge<Value>(
  context: ApiContext,
  { name, hop }: { name: string; hop: HopRow },
  batch: (edges: readonly EdgeEnds[], view: View) => Promise<readonly Value[]>,
): Soon<Value> {
  const view = settled(hop.view);
  return context.batcher.load({ name, parameters: view, id: JSON.stringify(edgeOf(hop)) }, (ids) =>
    batch(
      ids.map((id) => JSON.parse(id) as EdgeEnds),
      view,
    ),
  );
}

async function existing(context: ApiContext, id: string): Promise<EntityRow> {
  const entity = await loadEntity(context, id);
  if (entity === null) throw apiError('CONFLICT', 'An entity was merged while this was read. Ask again.');
  return entity;
}

export const analysisTypes: Pick<Resolvers, 'Pair' | 'Path' | 'Hop' | 'SubgraphNode'> = {
  Pair: {
    balance: async (pair, _args, context) => balanceOf(await totals(pair, context)),
    totals: async (pair, _args, context) =>
      (await totals(pair, context)).map(({ type, facts, claims }) => ({ type, factCount: facts, claimCount: claims })),
    series: async (pair, { bucket }, { reader }) =>
      (await seriesBetween(reader, pair, bucket)).map(({ from, to, types }) => ({
        from,
        to,
        factCount: types.reduce((sum, { facts }) => sum + facts, 0),
        balance: balanceOf(types),
      })),
    facts: (pair, args, context) => factsBetween(pair, args, context),
    disputes: (pair, args, context) => factsBetween(ofStatus(pair, ['DISPUTED', 'DENIED']), args, context),
    overdue: (pair, args, context) => factsBetween(ofStatus(pair, ['OVERDUE']), args, context),
    shared: (pair, args, context) => shared(pair, check(kindsSchema, args.kinds, 'kinds') ?? null, args.first, context),
    agreements: (pair, args, context) => shared(pair, ['AGREEMENT'], args.first, context),
    projects: (pair, args, context) => shared(pair, ['PROJECT'], args.first, context),
    officials: async ({ a, b }, args, { reader }) =>
      (await dealersBetween(reader, { a: a.id, b: b.id }, listSize(args.first))).map(({ official, facts, last }) => ({
        official,
        factCount: facts,
        lastDate: last,
      })),
    speakers: (pair, args, { reader }) => speakersBetween(reader, pair, listSize(args.first)),
  },
  Path: {
    length: (path) => path.steps.length,
    hops: ({ steps, view }) => steps.map((step) => ({ step, view })),
  },
  Hop: {
    from: ({ step }, _args, context) => existing(context, step.from),
    to: ({ step }, _args, context) => existing(context, step.to),
    relation: async (hop, _args, context) => {
      const relation = await loadOfEdge<RelationRow | null>(context, { name: 'hop relation', hop }, (edges, view) =>
        relationsOfSteps(context.reader, edges, view),
      );
      if (relation === null) throw apiError('CONFLICT', 'An entity was merged while this was read. Ask again.');
      return { ...relation, asked: hop.step.from };
    },
    proof: (hop, _args, context) =>
      loadOfEdge<ClaimRow[]>(context, { name: 'hop proof', hop }, (edges, view) =>
        proofOfEdges(context.reader, edges, { view, limit: PROOFS }),
      ),
  },
  SubgraphNode: { entity: ({ id }, _args, context) => existing(context, id) },
};

export const analysisQueries: Pick<QueryResolvers, 'pair' | 'paths' | 'subgraph'> = {
  pair: async (_root, args, context) => {
    const [a, b] = await Promise.all([
      loadEntity(context, check(idSchema, args.a, 'a')),
      loadEntity(context, check(idSchema, args.b, 'b')),
    ]);
    if (a === null || b === null) return null;
    if (a.id === b.id) throw badInput('b', 'is the same entity as a');
    return { a, b, view: await viewOf(context, args) };
  },
  paths: async (_root, args, context) => {
    const bounds = {
      maxLength: check(between(1, 6, 4), args.maxLength, 'maxLength'),
      first: check(between(1, 20, 5), args.first, 'first'),
      kinds: check(kindsSchema, args.kinds, 'kinds') ?? null,
    };
    const avoided = check(idsSchema.nullish(), args.avoid, 'avoid') ?? [];
    const [from, to] = await Promise.all([
      requireEntity(context, check(idSchema, args.from, 'from'), 'from'),
      requireEntity(context, check(idSchema, args.to, 'to'), 'to'),
    ]);
    if (from.id === to.id) throw badInput('to', 'is the same entity as from');
    const view = await viewOf(context, args);
    const avoid = await headsOf(context, avoided);
    const found = await readPaths(context.reader, { ...bounds, from: from.id, to: to.id, avoid, view });
    return { ...found, paths: found.paths.map((path) => ({ ...path, view })) };
  },
  subgraph: async (_root, args, context) => {
    const ids = check(idsSchema.max(50, 'at most 50 ids'), args.seeds, 'seeds');
    const bounds = {
      depth: check(between(0, 3, 1), args.depth, 'depth'),
      maxNodes: check(between(1, 500, 80), args.maxNodes, 'maxNodes'),
      maxLinks: check(between(1, 2000, 300), args.maxLinks, 'maxLinks'),
    };
    const entities = await Promise.all(ids.map((id) => loadEntity(context, id)));
    const seeds = entities.filter((entity) => entity !== null).map((entity) => entity.id);
    if (seeds.length === 0) throw apiError('NOT_FOUND', 'seeds: no entity has any of these ids', { field: 'seeds' });
    return readSubgraph(context.reader, { ...bounds, seeds, view: await viewOf(context, args) });
  },
};
