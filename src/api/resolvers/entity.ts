import type { GraphQLResolveInfo } from 'graphql';
import type { Slice } from '../../graph/read.ts';
import { claimPosition, claimsOf, countClaimsOf } from '../../graph/read-claims.ts';
import { countFactsOfEntities, factPosition, factsOfEntities } from '../../graph/read-facts.ts';
import { type RelationQuery, relationPosition } from '../../graph/read-relations.ts';
import { countRelationsOfEntities, relationsOfEntities } from '../../graph/relations-of-entities.ts';
import type { ClaimRow, EntityRow, FactRow, RelationRow } from '../../graph/rows.ts';
import { Page, type PageSource, type Position, sliceOf } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { CountryResolvers } from '../generated/resolver-types.ts';
import { plainRelationQueryOf, relationListOf, relationQueryOf } from '../relation-query.ts';
import { type Soon, soon } from '../soon.ts';
import { filterOf, viewOf } from '../view.ts';

/** The fields that every entity has, whatever its kind. What their arguments come to is worked out once for all entities of a list. */

/** The typed edges of one entity. A class, since thousands of these are made for a long answer, most of which was read before. */
class RelationsOf implements PageSource<RelationRow> {
  readonly #id: string;
  readonly #query: RelationQuery;
  readonly #context: ApiContext;

  constructor(id: string, query: RelationQuery, context: ApiContext) {
    this.#id = id;
    this.#query = query;
    this.#context = context;
  }

  get slice(): Slice {
    return this.#query.slice;
  }

  get order(): string {
    return relationListOf(this.#query);
  }

  position(row: RelationRow): Position {
    return relationPosition(this.#query.order, row);
  }

  rows(): Soon<readonly RelationRow[]> {
    const { batcher, reader } = this.#context;
    const query = this.#query;
    return batcher.load({ name: 'relations', parameters: query, id: this.#id }, (ids) =>
      relationsOfEntities(reader, ids, query),
    );
  }

  count(): Soon<number> {
    const { batcher, reader } = this.#context;
    const { view } = this.#query;
    return batcher.load({ name: 'relations count', parameters: view, id: this.#id }, (ids) =>
      countRelationsOfEntities(reader, ids, view),
    );
  }
}

/** The field as the document has it: the same for every parent. */
const fieldOf = (info: GraphQLResolveInfo) => info.fieldNodes[0]!;

export const entityFields = {
  names: (entity: EntityRow) => [entity.name, ...entity.names.filter((name) => name !== entity.name)],

  relations: (entity, args, context, info) => {
    const { id } = entity;
    const query = context.batcher.once(
      fieldOf(info),
      () => plainRelationQueryOf(args) ?? viewOf(context, args).then((view) => relationQueryOf(view, args)),
    );
    return soon(query, (asked) => new Page(new RelationsOf(id, asked, context)));
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
