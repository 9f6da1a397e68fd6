import type { Reader } from './read.ts';

/** The whole graph in numbers. `revision` counts writes. */
export interface CoverageRow {
  articles: number;
  sources: number;
  entities: number;
  claims: number;
  facts: number;
  from: string | null;
  to: string | null;
}

/** Number and time of the latest write; 0 and null in an empty graph. Cheap: read it to see whether anything changed. */
export async function latestChange(reader: Reader): Promise<{ seq: number; at: string | null }> {
  const statement = 'MATCH (c:Change) WHERE c.seq > 0 RETURN c.seq AS seq, c.at AS at ORDER BY c.seq DESC LIMIT 1';
  const [row] = await reader.run<{ seq: number; at: string }>(statement, {});
  return row ?? { seq: 0, at: null };
}

/** Counts everything: reads every article, entity, claim and fact, so keep the answer until the graph changes. */
export async function readCoverage(reader: Reader): Promise<CoverageRow> {
  const statement = `
    CALL () { MATCH (a:Article) WHERE a.retractedAt IS NULL RETURN count(a) AS articles }
    CALL () { MATCH (o:Source) WHERE EXISTS { (o)<-[:PUBLISHED_BY]-(a:Article) WHERE a.retractedAt IS NULL } RETURN count(o) AS sources }
    CALL () { MATCH (e:Entity) WHERE e.canonicalId = e.id RETURN count(e) AS entities }
    CALL () { MATCH (c:Claim) WHERE c.knownTo IS NULL RETURN count(c) AS claims }
    CALL () { MATCH (f:Fact) WHERE f.status <> 'RETRACTED' RETURN count(f) AS facts, min(f.from) AS from, max(f.to) AS to }
    RETURN articles, sources, entities, claims, facts, from, to`;
  const [row] = await reader.run<CoverageRow>(statement, {});
  return row!;
}
