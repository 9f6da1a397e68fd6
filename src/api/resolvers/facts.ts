import { claimPosition, claimsOf, countClaimsOf } from '../../graph/read-claims.ts';
import { countFacts, type FactLink, factsById, linkedFacts, listFacts } from '../../graph/read-fact-list.ts';
import { countFactsOfEdges, factPosition, factsOfEdges } from '../../graph/read-facts.ts';
import { edgeEndsOf } from '../../graph/read-relations.ts';
import type { ClaimRow, FactRow, RelationRow } from '../../graph/rows.ts';
import { RELATIONS, relationOf } from '../../model/relations.ts';
import { check, idSchema, idsSchema } from '../arguments.ts';
import { Page, sliceOf } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import type { Soon } from '../soon.ts';
import { headsOf, viewOf } from '../view.ts';

const directionOf = (row: RelationRow) => {
  if (row.asked === null) return null;
  if (relationOf(row.type).symmetric) return 'ANY';
  return row.asked === row.source.id ? 'OUT' : 'IN';
};

const otherEndOf = (row: RelationRow) => {
  if (row.asked === null) return null;
  return row.asked === row.source.id ? row.target : row.source;
};

/** The fact with this id; null where there is none. */
export const loadFact = (context: ApiContext, id: string): Soon<FactRow | null> =>
  context.batcher.load({ name: 'fact', id }, (ids) => factsById(context.reader, ids));

const linked =
  (link: FactLink) =>
  (fact: FactRow, _args: unknown, context: ApiContext): Soon<FactRow | null> =>
    context.batcher.load({ name: link, id: fact.id }, (ids) => linkedFacts(context.reader, ids, link));

export const factTypes: Pick<Resolvers, 'Relation' | 'Fact'> = {
  Relation: {
    id: (row) => row.key,
    other: otherEndOf,
    direction: directionOf,
    factCount: (row) => row.facts,
    claimCount: (row) => row.claims,
    storyCount: (row) => row.stories,
    firstDate: (row) => row.first,
    lastDate: (row) => row.last,
    facts: (row, args, context) => {
      const slice = sliceOf(args, 'facts');
      const { view } = row;
      const edge = edgeEndsOf(row);
      const id = JSON.stringify(edge);
      return new Page<FactRow>({
        slice,
        order: 'facts',
        position: factPosition,
        rows: () =>
          context.batcher.load({ name: 'edge facts', parameters: { view, slice }, id }, (ids) =>
            factsOfEdges(context.reader, ids.map(parseEdge), { view, slice }),
          ),
        count: () =>
          context.batcher.load({ name: 'edge facts count', parameters: view, id }, (ids) =>
            countFactsOfEdges(context.reader, ids.map(parseEdge), view),
          ),
      });
    },
  },
  Fact: {
    claimCount: (fact) => fact.claims,
    storyCount: (fact) => fact.stories,
    claims: (fact, args, context) => {
      const query = { owner: 'fact', filter: null, slice: sliceOf(args, 'claims') } as const;
      const { id } = fact;
      return new Page<ClaimRow>({
        slice: query.slice,
        order: 'claims',
        position: claimPosition,
        rows: () =>
          context.batcher.load({ name: 'fact claims', parameters: query, id }, (ids) =>
            claimsOf(context.reader, ids, query),
          ),
        count: () =>
          context.batcher.load({ name: 'fact claims count', id }, (ids) => countClaimsOf(context.reader, ids, query)),
      });
    },
    fulfils: linked('fulfils'),
    fulfilledBy: linked('fulfilledBy'),
    cancelledBy: linked('cancelledBy'),
  },
};

const parseEdge = (text: string) => JSON.parse(text) as ReturnType<typeof edgeEndsOf>;

export const factQueries: Pick<QueryResolvers, 'facts' | 'fact' | 'relationTypes'> = {
  facts: async (_root, args, context) => {
    const view = await viewOf(context, args);
    const ids = check(idsSchema.max(20, 'at most 20 ids').nullish(), args.between, 'between') ?? [];
    const heads = await headsOf(context, ids);
    const slice = sliceOf(args, 'facts');
    return new Page<FactRow>({
      slice,
      order: 'facts',
      position: factPosition,
      rows: () => listFacts(context.reader, heads, { view, slice }),
      count: () => countFacts(context.reader, heads, view),
    });
  },
  fact: (_root, { id }, context) => loadFact(context, check(idSchema, id, 'id')),
  relationTypes: () =>
    RELATIONS.map((row) => ({
      type: row.type,
      label: row.label,
      inverse: row.inverse,
      symmetric: row.symmetric,
      sourceKinds: row.source,
      targetKinds: row.target,
      plover: row.plover,
      score: row.score,
      description: row.description,
      examples: row.examples.map((example) => example.text),
    })),
};
