import type { ArticleRows, ClaimRow } from './article-rows.ts';
import { bearerOf, type StoredEntity } from './entity-writes.ts';
import { mentionId } from './identifiers.ts';
import type { Transaction } from './store.ts';

/** Writes the articles of some new revisions, their outlets and the edge between; a corrected outlet replaces the old edge. */
export async function writeArticles(
  transaction: Transaction,
  created: readonly ArticleRows[],
  now: string,
): Promise<void> {
  if (created.length === 0) return;
  const rows = created.map(({ article, source, revision }) => ({
    id: article.id,
    source,
    changed: {
      url: article.url,
      title: article.title,
      publisher: article.publisher,
      publishedAt: article.publishedAt,
      revision: revision.id,
    },
  }));
  const attributed = rows.filter(({ source }) => source !== null);
  await Promise.all([
    transaction.run(
      'UNWIND $rows AS row MERGE (a:Article {id: row.id}) ON CREATE SET a.createdAt = $now SET a += row.changed',
      {
        rows,
        now,
      },
    ),
    transaction.run(
      `UNWIND $rows AS row MATCH (a:Article {id: row.id})-[p:PUBLISHED_BY]->(s:Source)
       WHERE row.source IS NULL OR s.id <> row.source.id DELETE p`,
      { rows },
    ),
    attributed.length > 0 &&
      transaction.run(
        `UNWIND $rows AS row MERGE (s:Source {id: row.source.id}) ON CREATE SET s.name = row.source.name
         WITH s, row MATCH (a:Article {id: row.id}) MERGE (a)-[:PUBLISHED_BY]->(s)`,
        { rows: attributed },
      ),
  ]);
}

/** Writes new revisions with their mentions and claims. Articles must be written before, and `entities`, which tell namesakes apart. */
export async function writeRevisions(
  transaction: Transaction,
  created: readonly ArticleRows[],
  { now, entities }: { now: string; entities: ReadonlyMap<string, StoredEntity> },
): Promise<void> {
  if (created.length === 0) return;
  const claims = created
    .flatMap((rows) => rows.claims)
    .map((claim) => ({ claim: { ...claim, knownFrom: now }, ends: endsOf(claim) }));
  const mentions = created.flatMap((rows) =>
    rows.mentions.map(({ kind: _kind, ...mention }) => ({
      revision: rows.revision.id,
      bearer: bearerOf(entities, mention.entity, mention.country),
      mention,
    })),
  );
  await Promise.all([
    transaction.run(
      `UNWIND $rows AS row MATCH (a:Article {id: row.article})
       CREATE (r:Revision {id: row.id}) SET r = row CREATE (a)-[:HAS_REVISION]->(r)`,
      { rows: created.map((rows) => revisionRow(rows, now)) },
    ),
    transaction.run(
      `UNWIND $mentions AS row MATCH (r:Revision {id: row.revision}), (e:Entity {id: row.bearer})
       CREATE (m:Mention) SET m = row.mention CREATE (m)-[:IN]->(r), (m)-[:REFERS_TO]->(e)`,
      { mentions },
    ),
    transaction.run(
      `UNWIND $claims AS row MATCH (r:Revision {id: row.claim.revision}), (s:Mention {id: row.ends.source}), (t:Mention {id: row.ends.target})
       CREATE (c:Claim) SET c = row.claim CREATE (c)-[:STATED_IN]->(r), (c)-[:SOURCE]->(s), (c)-[:TARGET]->(t)`,
      { claims },
    ),
    transaction.run(
      `UNWIND $claims AS row MATCH (c:Claim {id: row.claim.id}), (m:Mention {id: row.ends.saidBy}) CREATE (c)-[:SAID_BY]->(m)`,
      { claims: claims.filter(({ ends }) => ends.saidBy !== null) },
    ),
  ]);
}

const endsOf = ({ revision, source, target, saidBy }: ClaimRow) => ({
  source: mentionId(revision, source),
  target: mentionId(revision, target),
  saidBy: saidBy === null ? null : mentionId(revision, saidBy),
});

const revisionRow = ({ article, revision }: ArticleRows, now: string) => ({
  id: revision.id,
  article: article.id,
  hash: revision.hash,
  text: article.text,
  publishedAt: article.publishedAt,
  ingestedAt: now,
  minima: revision.minima,
  ...Object.fromEntries(revision.bands.map((band, index) => [`band${index}`, band])),
});
