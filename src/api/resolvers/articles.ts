import { countEntitiesOfArticles, entitiesOfArticles } from '../../graph/mentioned-entities.ts';
import {
  type ArticleQuery,
  articlePosition,
  articlesById,
  countArticles,
  countArticlesOfSources,
  listArticles,
  listSources,
} from '../../graph/read-articles.ts';
import { claimPositionInArticle, claimsOf, countClaimsOf } from '../../graph/read-claims.ts';
import { entityPosition } from '../../graph/read-entities.ts';
import type { ArticleRow, ClaimRow, EntityRow } from '../../graph/rows.ts';
import { idPrefix } from '../../model/kinds.ts';
import { articleSchema } from '../../model/records.ts';
import { check, idSchema, kindsSchema, periodSchema, textSchema } from '../arguments.ts';
import { Page, sliceOf } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import type { Soon } from '../soon.ts';
import { filterOf } from '../view.ts';
import { loadText } from './claims.ts';

/** The article with this id; null where there is none. */
export const loadArticle = (context: ApiContext, id: string): Soon<ArticleRow | null> =>
  context.batcher.load({ name: 'article', id }, (ids) => articlesById(context.reader, ids));

export const articleTypes: Pick<Resolvers, 'Article' | 'Source'> = {
  Article: {
    publisher: (article) => article.source,
    text: (article, _args, context) => loadText(context, article.revision),
    retracted: (article) => article.retractedAt !== null,
    claims: async (article, args, context) => {
      const filter = await filterOf(context, args.filter);
      const query = { owner: 'article', filter, slice: sliceOf(args, 'claims in article') } as const;
      const { id } = article;
      return new Page<ClaimRow>({
        slice: query.slice,
        order: 'claims in article',
        position: claimPositionInArticle,
        rows: () =>
          context.batcher.load({ name: 'article claims', parameters: query, id }, (ids) =>
            claimsOf(context.reader, ids, query),
          ),
        count: () =>
          context.batcher.load({ name: 'article claims count', parameters: filter, id }, (ids) =>
            countClaimsOf(context.reader, ids, query),
          ),
      });
    },
    entities: (article, args, context) => {
      const kinds = check(kindsSchema, args.kinds, 'kinds') ?? null;
      const slice = sliceOf(args, 'name');
      const { id } = article;
      return new Page<EntityRow>({
        slice,
        order: 'name',
        position: entityPosition,
        rows: () =>
          context.batcher.load({ name: 'article entities', parameters: { kinds, slice }, id }, (ids) =>
            entitiesOfArticles(context.reader, ids, { kinds, slice }),
          ),
        count: () =>
          context.batcher.load({ name: 'article entities count', parameters: kinds, id }, (ids) =>
            countEntitiesOfArticles(context.reader, ids, kinds),
          ),
      });
    },
  },
  Source: {
    articleCount: (source, _args, context) =>
      context.batcher.load({ name: 'articles of source', id: source.id }, (ids) =>
        countArticlesOfSources(context.reader, ids),
      ),
  },
};

export const articleQueries: Pick<QueryResolvers, 'article' | 'articles' | 'sources' | 'preview'> = {
  article: (_root, { id }, context) => loadArticle(context, check(idSchema, id, 'id')),
  articles: (_root, args, { reader }) => {
    const query: ArticleQuery = {
      publisher: check(idSchema.nullish(), args.publisher, 'publisher') ?? null,
      period: check(periodSchema.nullish(), args.period, 'period') ?? null,
      text: check(textSchema.nullish(), args.text, 'text') ?? null,
    };
    const slice = sliceOf(args, 'articles');
    return new Page<ArticleRow>({
      slice,
      order: 'articles',
      position: articlePosition,
      rows: () => listArticles(reader, query, slice),
      count: () => countArticles(reader, query),
    });
  },
  sources: (_root, _args, { reader }) => listSources(reader),
  preview: async (_root, { input }, { services }) => {
    const article = check(articleSchema, { ...input, id: input.id ?? 'preview' }, 'input');
    const { entities, claims } = await services.extract(article);
    const countryId = (code: string | null) => (code === null ? null : `${idPrefix('COUNTRY')}${code}`);
    return {
      entities: entities.map((entity) => ({ ...entity, country: countryId(entity.country) })),
      claims,
    };
  },
};
