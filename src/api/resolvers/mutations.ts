import { z } from 'zod';
import { sourcesById } from '../../graph/read-articles.ts';
import type { Problem } from '../../model/records.ts';
import { check, idSchema, reasonSchema } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import { apiError } from '../errors.ts';
import type { ArticleInput, MutationResolvers } from '../generated/resolver-types.ts';
import type { IngestReport, Services } from '../services.ts';
import { loadEntity, requireEntity } from '../view.ts';
import { loadArticle } from './articles.ts';
import { loadClaim } from './claims.ts';

const MAX_ARTICLES = 50;

const describe = ({ field, reason }: Problem): string => (field === null ? reason : `${field}: ${reason}`);

async function ingest(context: ApiContext, inputs: readonly ArticleInput[]) {
  const reports = await write(context, () => context.services.ingest(inputs, context.actor.name));
  return Promise.all(reports.map((report) => toResult(context, report)));
}

async function toResult(context: ApiContext, { outcome, articleId, claimCount, problem }: IngestReport) {
  return {
    outcome,
    article: articleId === null ? null : await loadArticle(context, articleId),
    claimCount,
    problem: problem === null ? null : describe(problem),
  };
}

/**
 * Runs a write. The clock stands still meanwhile, since a write is never ended half-way; what was read before is forgotten; whoever
 * listens for changes hears of it.
 */
async function write<Value>({ batcher, deadline, hub }: ApiContext, perform: () => Promise<Value>): Promise<Value> {
  deadline.hold();
  try {
    return await perform();
  } finally {
    deadline.restart();
    batcher.forget();
    hub.poke();
  }
}

/** The value of a judgement; a problem becomes the client's error. */
async function judged<Value>(
  context: ApiContext,
  judge: (services: Services) => Promise<{ ok: true; value: Value } | { ok: false; problem: Problem }>,
): Promise<Value> {
  const outcome = await write(context, () => judge(context.services));
  if (outcome.ok) return outcome.value;
  throw apiError('BAD_USER_INPUT', describe(outcome.problem), { field: outcome.problem.field });
}

const notFound = (what: string, id: string) =>
  apiError('NOT_FOUND', `id: no ${what} has the id ${JSON.stringify(id)}`, { field: 'id' });

async function requireArticle(context: ApiContext, id: string) {
  const article = await loadArticle(context, id);
  if (article === null) throw notFound('article', id);
  return article;
}

async function entitiesAfter(context: ApiContext, ids: readonly string[]) {
  const entities = await Promise.all(ids.map((id) => loadEntity(context, id)));
  return entities.filter((entity) => entity !== null);
}

const reasoned = (args: object) => check(z.looseObject({ reason: reasonSchema }), args, 'input').reason;

export const mutations: Required<MutationResolvers> = {
  ingestArticle: async (_root, { input }, context) => (await ingest(context, [input]))[0]!,
  ingestArticles: (_root, { inputs }, context) => {
    check(
      z.array(z.unknown()).min(1, 'is empty').max(MAX_ARTICLES, `at most ${MAX_ARTICLES} at once`),
      inputs,
      'inputs',
    );
    return ingest(context, inputs);
  },
  retractArticle: async (_root, args, context) => {
    const { id } = await requireArticle(context, check(idSchema, args.id, 'id'));
    await judged(context, (services) =>
      services.retractArticle({ id, reason: reasoned(args), actor: context.actor.name }),
    );
    return requireArticle(context, id);
  },
  reinstateArticle: async (_root, args, context) => {
    const { id } = await requireArticle(context, check(idSchema, args.id, 'id'));
    await judged(context, (services) => services.reinstateArticle({ id, actor: context.actor.name }));
    return requireArticle(context, id);
  },
  mergeEntities: async (_root, args, context) => {
    const { keep, merge } = args;
    await Promise.all([requireEntity(context, keep, 'keep'), requireEntity(context, merge, 'merge')]);
    await judged(context, (services) =>
      services.mergeEntities({ keep, merge, reason: reasoned(args), actor: context.actor.name }),
    );
    return (await entitiesAfter(context, [keep]))[0]!;
  },
  unmergeEntities: async (_root, args, context) => {
    const { id } = args;
    await requireEntity(context, id, 'id');
    const apart = await judged(context, (services) =>
      services.unmergeEntities({ id, reason: reasoned(args), actor: context.actor.name }),
    );
    return entitiesAfter(context, apart);
  },
  markDifferent: async (_root, args, context) => {
    const { a, b } = args;
    await Promise.all([requireEntity(context, a, 'a'), requireEntity(context, b, 'b')]);
    await judged(context, (services) =>
      services.markDifferent({ a, b, reason: reasoned(args), actor: context.actor.name }),
    );
    return true;
  },
  unmarkDifferent: async (_root, args, context) => {
    const { a, b } = args;
    await Promise.all([requireEntity(context, a, 'a'), requireEntity(context, b, 'b')]);
    await judged(context, (services) =>
      services.unmarkDifferent({ a, b, reason: reasoned(args), actor: context.actor.name }),
    );
    return true;
  },
  reviewClaim: async (_root, args, context) => {
    const id = check(idSchema, args.id, 'id');
    const reason = check(reasonSchema.nullish(), args.reason, 'reason') ?? null;
    if ((await loadClaim(context, id)) === null) throw notFound('claim', id);
    await judged(context, (services) =>
      services.reviewClaim({ id, verdict: args.verdict, reason, actor: context.actor.name }),
    );
    return (await loadClaim(context, id))!;
  },
  rateSource: async (_root, args, context) => {
    const id = check(idSchema, args.id, 'id');
    const rating = args.rating ?? null;
    await judged(context, (services) =>
      services.rateSource({ id, rating, reason: reasoned(args), actor: context.actor.name }),
    );
    return (await sourcesById(context.reader, [id]))[0]!;
  },
};
