import { readdirSync, readFileSync } from 'node:fs';
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { supplyConstantArguments } from './constant-arguments.ts';
import type { ApiContext } from './context.ts';
import { apiError } from './errors.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { analysisQueries, analysisTypes } from './resolvers/analysis.ts';
import { articleQueries, articleTypes } from './resolvers/articles.ts';
import { changeQueries, subscriptions } from './resolvers/changes.ts';
import { claimQueries, claimTypes } from './resolvers/claims.ts';
import { connections, createCoverage, scalars } from './resolvers/common.ts';
import { entityQueries, entityTypes } from './resolvers/entities.ts';
import { factQueries, factTypes } from './resolvers/facts.ts';
import { identityQueries, identityTypes } from './resolvers/identity.ts';
import { mutations } from './resolvers/mutations.ts';
import { panelQueries, panelTypes } from './resolvers/panels.ts';
import { reviewQueries } from './resolvers/reviews.ts';
import { may, type Role } from './roles.ts';

const SCHEMA = new URL('../../schema/', import.meta.url);

/** The contract as it stands in `schema/`, all areas together. */
export function readTypeDefinitions(): string {
  const names = readdirSync(SCHEMA).filter((name) => name.endsWith('.graphql'));
  return names
    .sort()
    .map((name) => readFileSync(new URL(name, SCHEMA), 'utf8'))
    .join('\n');
}

const resolvers = (): Resolvers => ({
  ...scalars,
  ...(connections as Resolvers),
  ...entityTypes,
  ...factTypes,
  ...claimTypes,
  ...articleTypes,
  ...analysisTypes,
  ...panelTypes,
  ...identityTypes,
  Query: {
    ...entityQueries,
    ...factQueries,
    ...claimQueries,
    ...articleQueries,
    ...analysisQueries,
    ...panelQueries,
    ...changeQueries,
    ...reviewQueries,
    ...identityQueries,
    coverage: createCoverage(),
  },
  Mutation: mutations,
  Subscription: subscriptions,
});

/** The schema that is served: SDL and resolvers, every field with a role guarded by it. Throws where a mutation names no role. */
export function createApiSchema(typeDefs: string = readTypeDefinitions()): GraphQLSchema {
  const schema = createSchema<ApiContext>({ typeDefs, resolvers: resolvers() as never });
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const role = roleOf(field);
      if (role !== null) guard(field, role);
      else if (type === schema.getMutationType()) throw new Error(`mutation ${field.name} names no role: add @auth`);
    }
  }
  supplyConstantArguments(schema);
  return schema;
}

function roleOf(field: GraphQLField<unknown, ApiContext>): Role | null {
  const auth = field.astNode?.directives?.find((directive) => directive.name.value === 'auth');
  const role = auth?.arguments?.find((argument) => argument.name.value === 'role');
  return role?.value.kind === 'EnumValue' ? (role.value.value as Role) : null;
}

function guard(field: GraphQLField<unknown, ApiContext>, role: Role): void {
  const inner = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, args, context, info) => {
    const { actor } = context;
    if (actor.role === null) throw apiError('UNAUTHENTICATED', `${field.name} needs a key with the role ${role}`);
    if (!may(actor, role))
      throw apiError('FORBIDDEN', `${field.name} needs the role ${role}; this key is ${actor.role}`);
    return inner(root, args, context, info);
  };
}
