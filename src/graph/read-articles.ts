import { Parameters } from './parameters.ts';
import { inListOrder, inOrderOf, keyset, type Order, type Reader, type Slice } from './read.ts';
import type { ArticleRow, SourceRow } from './rows.ts';

/** Cypher for the ArticleRow of `a`, published by `o`. */
export const ARTICLE_MAP = `a {.id, .url, .title, .publishedAt, .revision, .retractedAt, source: o {.id, .name, .rating}}`;

const ORDER: Order = { value: 'a.publishedAt', id: 'a.id', descending: true };

export const articlePosition = (row: ArticleRow) => ({ value: row.publishedAt, id: row.id });

/** Articles by their ids, retracted ones too; null where there is none. One statement. */
export async function articlesById(reader: Reader, ids: readonly string[]): Promise<(ArticleRow | null)[]> {
  const statement = `UNWIND $ids AS id MATCH (a:Article {id: id}) OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Source)
    RETURN ${ARTICLE_MAP} AS article`;
  const answers = await reader.run<{ article: ArticleRow }>(statement, { ids });
  return inOrderOf<{ article: ArticleRow }, ArticleRow | null>(ids, answers, {
    id: (answer) => answer.article.id,
    value: (answer) => answer.article,
    missing: null,
  });
}

export interface ArticleQuery {
  publisher: string | null;
  period: { from?: string | null; to?: string | null } | null;
  /** Words that the headline holds, in any case. */
  text: string | null;
}

/** Cypher that binds `a` to the articles of a query. */
function articlesWhere(query: ArticleQuery, parameters: Parameters): string {
  const conditions = ['a.publishedAt IS NOT NULL', 'a.id IS NOT NULL'];
  if (query.publisher !== null) {
    conditions.push(`EXISTS { (a)-[:PUBLISHED_BY]->(:Source {id: ${parameters.add(query.publisher)}}) }`);
  }
  if (query.period?.from != null) conditions.push(`a.publishedAt >= ${parameters.add(query.period.from)}`);
  if (query.period?.to != null) conditions.push(`a.publishedAt < ${parameters.add(query.period.to)}`);
  if (query.text !== null) conditions.push(`toLower(a.title) CONTAINS ${parameters.add(query.text.toLowerCase())}`);
  return `MATCH (a:Article) WHERE ${conditions.join(' AND ')}`;
}

/** One page of articles, the latest published first. One statement. */
export async function listArticles(reader: Reader, query: ArticleQuery, slice: Slice): Promise<readonly ArticleRow[]> {
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(ORDER, slice, parameters);
  const statement = `${articlesWhere(query, parameters)} AND ${condition}
    WITH a ORDER BY ${orderBy} LIMIT $limit
    OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Source)
    WITH a, o ORDER BY ${orderBy}
    RETURN ${ARTICLE_MAP} AS article`;
  const answers = await reader.run<{ article: ArticleRow }>(statement, { ...parameters.values, limit: slice.limit });
  return inListOrder(
    answers.map((answer) => answer.article),
    slice,
  );
}

export async function countArticles(reader: Reader, query: ArticleQuery): Promise<number> {
  const parameters = new Parameters();
  const statement = `${articlesWhere(query, parameters)} RETURN count(a) AS articles`;
  const [answer] = await reader.run<{ articles: number }>(statement, parameters.values);
  return answer?.articles ?? 0;
}

/** Texts of revisions by their ids; null where there is none. One statement. */
export async function textsOfRevisions(reader: Reader, ids: readonly string[]): Promise<(string | null)[]> {
  const statement = 'UNWIND $ids AS id MATCH (v:Revision {id: id}) RETURN v.id AS id, v.text AS text';
  const answers = await reader.run<{ id: string; text: string }>(statement, { ids });
  return inOrderOf<{ id: string; text: string }, string | null>(ids, answers, {
    id: (answer) => answer.id,
    value: (answer) => answer.text,
    missing: null,
  });
}

/** How many articles that count each source has. One statement. */
export async function countArticlesOfSources(reader: Reader, ids: readonly string[]): Promise<number[]> {
  const statement = `UNWIND $ids AS id
    RETURN id, COUNT { (a:Article)-[:PUBLISHED_BY]->(:Source {id: id}) WHERE a.retractedAt IS NULL } AS articles`;
  const answers = await reader.run<{ id: string; articles: number }>(statement, { ids });
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.articles, missing: 0 });
}

/** Every outlet, by name. */
export async function listSources(reader: Reader): Promise<readonly SourceRow[]> {
  const statement = 'MATCH (o:Source) RETURN o {.id, .name, .rating} AS source ORDER BY o.name, o.id LIMIT 1000';
  const answers = await reader.run<{ source: SourceRow }>(statement, {});
  return answers.map((answer) => answer.source);
}

/** Outlets by their ids; null where there is none. One statement. */
export async function sourcesById(reader: Reader, ids: readonly string[]): Promise<(SourceRow | null)[]> {
  const statement = 'UNWIND $ids AS id MATCH (o:Source {id: id}) RETURN o {.id, .name, .rating} AS source';
  const answers = await reader.run<{ source: SourceRow }>(statement, { ids });
  return inOrderOf<{ source: SourceRow }, SourceRow | null>(ids, answers, {
    id: (answer) => answer.source.id,
    value: (answer) => answer.source,
    missing: null,
  });
}
