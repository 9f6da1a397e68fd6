import {
  countEntities,
  countryByCode,
  type EntityPlan,
  type EntityQuery,
  type EntityWithPages,
  entitiesWithPages,
  entityPosition,
  listEntities,
  type RelatedQuery,
} from '../../graph/read-entities.ts';
import { searchEntities } from '../../graph/read-search.ts';
import {
  countOfficialsOf,
  countStandingsOf,
  officesOf,
  officialsOf,
  type StandingQuery,
  standingsOf,
} from '../../graph/read-standings.ts';
import type { EntityRow } from '../../graph/rows.ts';
import { KIND_LABELS } from '../../graph/schema.ts';
import { idPrefix } from '../../model/kinds.ts';
import {
  between,
  check,
  daySchema,
  idSchema,
  kindsSchema,
  optionalTextSchema,
  relatedSchema,
  textSchema,
} from '../arguments.ts';
import { Page, type PageArguments, sliceOf } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { badInput } from '../errors.ts';
import type { QueryResolvers, Related, Resolvers } from '../generated/resolver-types.ts';
import { planOfEntity, planOfPage, prime } from '../lookahead.ts';
import { needsOf } from '../needs.ts';
import { type PageField, prefetch } from '../prefetch.ts';
import type { Soon } from '../soon.ts';
import { loadEntity } from '../view.ts';
import { entityFields } from './entity.ts';

const COUNTRY_PREFIX = idPrefix('COUNTRY');

const PREFETCHED = { facts: entityFields.facts } as unknown as Record<string, PageField>;

/** The state that an entity belongs to. */
const countryOf = (entity: EntityRow, _args: unknown, context: ApiContext): Soon<EntityRow | null> =>
  entity.country === null ? null : loadEntity(context, `${COUNTRY_PREFIX}${entity.country}`);

/** A list, by name, of those who stand to an entity as `query` says. */
const standing = (query: StandingQuery) => (entity: EntityRow, args: PageArguments, context: ApiContext) => {
  const slice = sliceOf(args, 'name');
  const { id } = entity;
  return new Page<EntityRow>({
    slice,
    order: 'name',
    position: entityPosition,
    rows: () =>
      context.batcher.load({ name: 'standing', parameters: { query, slice }, id }, (ids) =>
        standingsOf(context.reader, ids, { ...query, slice }),
      ),
    count: () =>
      context.batcher.load({ name: 'standing count', parameters: query, id }, (ids) =>
        countStandingsOf(context.reader, ids, query),
      ),
  });
};

async function theWhole(entity: EntityRow, _args: unknown, context: ApiContext): Promise<EntityRow | null> {
  const query: StandingQuery = { standings: ['PART'], side: 'out', kinds: null };
  const slice = sliceOf({ first: 1 }, 'name');
  const [whole] = await context.batcher.load({ name: 'whole', id: entity.id }, (ids) =>
    standingsOf(context.reader, ids, { ...query, slice }),
  );
  return whole ?? null;
}

export const entityTypes: Pick<
  Resolvers,
  'Entity' | 'Country' | 'Official' | 'Organization' | 'Agreement' | 'Project'
> = {
  Entity: { __resolveType: (entity) => KIND_LABELS[entity.kind] as 'Country' },
  Country: {
    ...entityFields,
    code: (country) => country.code ?? country.id.slice(COUNTRY_PREFIX.length),
    code2: (country) => country.code2 ?? 'ZZ',
    officials: (country, args, context) => {
      const day = check(daySchema, args.at, 'at') ?? null;
      const slice = sliceOf(args, 'name');
      const { id } = country;
      return new Page<EntityRow>({
        slice,
        order: 'name',
        position: entityPosition,
        rows: () =>
          context.batcher.load({ name: 'officials', parameters: { day, slice }, id }, (ids) =>
            officialsOf(context.reader, ids, { day, slice }),
          ),
        count: () =>
          context.batcher.load({ name: 'officials count', parameters: day, id }, (ids) =>
            countOfficialsOf(context.reader, ids, day),
          ),
      });
    },
  },
  Official: {
    ...entityFields,
    country: countryOf,
    offices: (official, args, context) => {
      const day = check(daySchema, args.at, 'at') ?? null;
      return context.batcher.load({ name: 'offices', parameters: day, id: official.id }, (ids) =>
        officesOf(context.reader, ids, day),
      );
    },
  },
  Organization: {
    ...entityFields,
    country: countryOf,
    members: standing({ standings: ['MEMBERSHIP'], side: 'in', kinds: null }),
  },
  Agreement: { ...entityFields, parties: standing({ standings: ['PARTY'], side: 'in', kinds: null }) },
  Project: {
    ...entityFields,
    countries: standing({ standings: ['SITE', 'PARTICIPATION'], side: 'any', kinds: ['COUNTRY'] }),
    partOf: theWhole,
    parts: standing({ standings: ['PART'], side: 'in', kinds: null }),
  },
};

/** The entity, after the lists read with it were handed to the fields that will ask for them. */
function primed(context: ApiContext, found: EntityWithPages | null): EntityRow | null {
  if (found !== null) prime(context, found.pages);
  return found?.entity ?? null;
}

const loadWithPages = async (context: ApiContext, id: string, plan: EntityPlan): Promise<EntityRow | null> =>
  primed(
    context,
    await context.batcher.load({ name: 'entity with pages', parameters: plan, id }, (ids) =>
      entitiesWithPages(context.reader, ids, plan),
    ),
  );

const search =
  (typing: boolean, preset: number): QueryResolvers['search'] =>
  (_root, args, { reader }) =>
    searchEntities(reader, {
      text: check(textSchema, args.text, 'text'),
      kinds: check(kindsSchema, args.kinds, 'kinds') ?? null,
      limit: check(between(1, 50, preset), args.first, 'first'),
      typing,
    });

export const entityQueries: Pick<QueryResolvers, 'country' | 'entity' | 'entities' | 'search' | 'suggest'> = {
  country: async (_root, { code }, context, info) => {
    if (!/^[A-Za-z]{2,3}$/.test(code)) throw badInput('code', 'two or three letters (ISO 3166-1)');
    return primed(context, await countryByCode(context.reader, code.toUpperCase(), planOfEntity(info)));
  },
  entity: (_root, args, context, info) => {
    const id = check(idSchema, args.id, 'id');
    prefetch({ id, context, info }, PREFETCHED);
    return loadWithPages(context, id, planOfEntity(info));
  },
  entities: (_root, args, context, info) => {
    const { reader } = context;
    const query: EntityQuery = {
      kinds: check(kindsSchema, args.kinds, 'kinds') ?? null,
      country: args.country == null ? null : countryCode(args.country),
      text: check(optionalTextSchema, args.text, 'text') ?? null,
      related: args.related == null ? null : relatedOf(args.related),
    };
    const slice = sliceOf(args, 'name');
    return new Page<EntityRow>({
      slice,
      order: 'name',
      position: entityPosition,
      rows: async () => {
        const plan = planOfPage(info, slice.limit);
        const found = await listEntities(reader, query, { slice, plan, follows: needsOf(info).follows });
        return found.map((entity) => primed(context, entity)!);
      },
      count: () => countEntities(reader, query),
    });
  },
  search: search(false, 20),
  suggest: search(true, 10),
};

function relatedOf(input: Related): RelatedQuery {
  const { to, types, direction } = check(relatedSchema, input, 'related');
  return { to, types: types ?? null, direction: direction ?? 'ANY' };
}

function countryCode(id: string): string {
  if (!id.startsWith(COUNTRY_PREFIX)) throw badInput('country', `the id of a country, such as ${COUNTRY_PREFIX}NOR`);
  return id.slice(COUNTRY_PREFIX.length);
}
