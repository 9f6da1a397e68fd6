import type { GraphQLResolveInfo } from 'graphql';
import { claimPosition, claimsOf, countClaimsOf } from '../../graph/read-claims.ts';
import { countFactsOfEntities, factPosition, factsOfEntities } from '../../graph/read-facts.ts';
import { relationPosition } from '../../graph/read-relations.ts';
import { countRelationsOfEntities, relationsOfEntities } from '../../graph/relations-of-entities.ts';
import type { ClaimRow, EntityRow, FactRow, RelationRow } from '../../graph/rows.ts';
import { Page, sliceOf } from '../connection.ts';
import type { CountryResolvers } from '../generated/resolver-types.ts';
import { relationListOf, relationQueryOf } from '../relation-query.ts';
import { soon } from '../soon.ts';
import { filterOf, plainViewOf, viewOf } from '../view.ts';

/** The fields that every entity has, whatever its kind. What their arguments come to is worked out once for all entities of a list. */

/** The field as the document has it: the same for every parent. */
const fieldOf = (info: GraphQLResolveInfo) => info.fieldNodes[0]!;

export const entityFields = {
  names: (entity: EntityRow) => [entity.name, ...entity.names.filter((name) => name !== entity.name)],

  relations: (entity, args, context, info) => {
    const { id } = entity;
    const asked = context.batcher.once(fieldOf(info), () =>
      soon(plainViewOf(args) ?? viewOf(context, args), (view) => relationQueryOf(view, args)),
    );
    return soon(asked, (query) => {
      const { view } = query;
      return new Page<RelationRow>({
        slice: query.slice,
        order: relationListOf(query),
        position: (row) => relationPosition(query.order, row),
        rows: () =>
          context.batcher.load({ name: 'relations', parameters: query, id }, (ids) =>
            relationsOfEntities(context.reader, ids, query),
          ),
        count: () =>
          context.batcher.load({ name: 'relations count', parameters: view, id }, (ids) =>
            countRelationsOfEntities(context.reader, ids, view),
          ),
      });
    });
  },

  facts: async (entity, args, context, info) => {
    const { id } = entity;
    const query = await context.batcher.once(fieldOf(info), async () => ({
      view: await viewOf(context, args),
      slice: sliceOf(args, 'facts'),
    }));
    const { view, slice } = query;
    return new Page<FactRow>({
      slice,
      order: 'facts',
      position: factPosition,
      rows: () =>
        context.batcher.load({ name: 'facts', parameters: query, id }, (ids) =>
          factsOfEntities(context.reader, ids, query),
        ),
      count: () =>
        context.batcher.load({ name: 'facts count', parameters: view, id }, (ids) =>
          countFactsOfEntities(context.reader, ids, view),
        ),
    });
  },

  claims: async (entity, args, context, info) => {
    const { id } = entity;
    const query = await context.batcher.once(fieldOf(info), async () => ({
      owner: 'entity' as const,
      filter: await filterOf(context, args.filter),
      slice: sliceOf(args, 'claims'),
    }));
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
