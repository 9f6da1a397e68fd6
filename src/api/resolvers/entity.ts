import { claimPosition, claimsOf, countClaimsOf } from '../../graph/read-claims.ts';
import { countFactsOfEntities, factPosition, factsOfEntities } from '../../graph/read-facts.ts';
import { countRelationsOfEntities, relationPosition, relationsOfEntities } from '../../graph/read-relations.ts';
import type { ClaimRow, EntityRow, FactRow, RelationRow } from '../../graph/rows.ts';
import { Page, sliceOf } from '../connection.ts';
import type { CountryResolvers } from '../generated/resolver-types.ts';
import { filterOf, viewOf } from '../view.ts';

/** The fields that every entity has, whatever its kind. */

export const entityFields = {
  names: (entity: EntityRow) => [entity.name, ...entity.names.filter((name) => name !== entity.name)],

  relations: async (entity, args, context) => {
    const { id } = entity;
    const view = await viewOf(context, args);
    const order = args.order ?? 'LAST_DESC';
    const slice = sliceOf(args, `relations ${order}`);
    const query = { view, order, slice };
    return new Page<RelationRow>({
      slice,
      order: `relations ${order}`,
      position: (row) => relationPosition(order, row),
      rows: () =>
        context.batcher.load({ name: 'relations', parameters: query, id }, (ids) =>
          relationsOfEntities(context.reader, ids, query),
        ),
      count: () =>
        context.batcher.load({ name: 'relations count', parameters: view, id }, (ids) =>
          countRelationsOfEntities(context.reader, ids, view),
        ),
    });
  },

  facts: async (entity, args, context) => {
    const { id } = entity;
    const view = await viewOf(context, args);
    const slice = sliceOf(args, 'facts');
    return new Page<FactRow>({
      slice,
      order: 'facts',
      position: factPosition,
      rows: () =>
        context.batcher.load({ name: 'facts', parameters: { view, slice }, id }, (ids) =>
          factsOfEntities(context.reader, ids, { view, slice }),
        ),
      count: () =>
        context.batcher.load({ name: 'facts count', parameters: view, id }, (ids) =>
          countFactsOfEntities(context.reader, ids, view),
        ),
    });
  },

  claims: async (entity, args, context) => {
    const { id } = entity;
    const query = {
      owner: 'entity',
      filter: await filterOf(context, args.filter),
      slice: sliceOf(args, 'claims'),
    } as const;
    return new Page<ClaimRow>({
      slice: query.slice,
      order: 'claims',
      position: claimPosition,
      rows: () =>
        context.batcher.load({ name: 'claims', parameters: query, id }, (ids) => claimsOf(context.reader, ids, query)),
      count: () =>
        context.batcher.load({ name: 'claims count', parameters: query, id }, (ids) =>
          countClaimsOf(context.reader, ids, query),
        ),
    });
  },
} satisfies Pick<CountryResolvers, 'names' | 'relations' | 'facts' | 'claims'>;
