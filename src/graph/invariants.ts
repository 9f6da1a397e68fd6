import { EDGE_TYPES } from './schema.ts';
import { TRUTHY_STATUSES } from './schema-facts.ts';

/** A promise of the graph: `breaches` is Cypher that returns the id of each thing that breaks it, as `id`. */
export interface Invariant {
  name: string;
  breaches: string;
}

const TRUTHY = `[${TRUTHY_STATUSES.map((status) => `'${status}'`).join(', ')}]`;
const SUMS = `sum(f.claims) AS claims, sum(f.stories) AS stories, count(f) AS facts, min(f.first) AS first, max(f.last) AS last,
  max(f.confidence) AS confidence`;
const SAME_SUMS = `r.facts = facts AND r.claims = claims AND r.stories = stories AND r.first = first AND r.last = last AND r.confidence = confidence`;

/** What must hold of the whole graph at any time, whatever was loaded, taken back, merged or interrupted. */
export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'every quote is what the text says at its place',
    breaches: `MATCH (c:Claim)-[:STATED_IN]->(r:Revision) WHERE substring(r.text, c.start, c.end - c.start) <> c.quote RETURN c.id AS id`,
  },
  {
    name: 'every claim has its revision, its source and its target',
    breaches: `MATCH (c:Claim)
      WHERE COUNT { (c)-[:STATED_IN]->(:Revision) } <> 1 OR COUNT { (c)-[:SOURCE]->(:Mention)-[:REFERS_TO]->(:Entity) } <> 1
        OR COUNT { (c)-[:TARGET]->(:Mention)-[:REFERS_TO]->(:Entity) } <> 1
        OR (c.saidBy IS NOT NULL AND COUNT { (c)-[:SAID_BY]->(:Mention) } <> 1)
      RETURN c.id AS id`,
  },
  {
    name: 'every alive claim supports or denies one fact, as its polarity says, unless both its ends are one',
    breaches: `MATCH (c:Claim) WHERE c.knownTo IS NULL
      MATCH (c)-[:SOURCE]->(:Mention)-[:REFERS_TO]->(s:Entity), (c)-[:TARGET]->(:Mention)-[:REFERS_TO]->(t:Entity)
      WITH c, CASE WHEN s.canonicalId = t.canonicalId THEN 0 ELSE 1 END AS expected,
        COUNT { (c)-[:SUPPORTS]->(:Fact) } AS supported, COUNT { (c)-[:DENIES]->(:Fact) } AS denied
      WHERE supported + denied <> expected OR (c.polarity = 'DENIED' AND supported > 0) OR (c.polarity = 'AFFIRMED' AND denied > 0)
      RETURN c.id AS id`,
  },
  {
    name: 'no claim that was taken back supports or denies anything',
    breaches: `MATCH (c:Claim)-[:SUPPORTS|DENIES]->(:Fact) WHERE c.knownTo IS NOT NULL RETURN c.id AS id`,
  },
  {
    name: 'claims are alive exactly while their revision counts',
    breaches: `MATCH (c:Claim)-[:STATED_IN]->(r:Revision) WHERE (c.knownTo IS NULL) <> (r.closedAt IS NULL) RETURN c.id AS id`,
  },
  {
    name: "an article's present revision counts unless the article was retracted, and its other revisions do not",
    breaches: `MATCH (a:Article)-[:HAS_REVISION]->(r:Revision)
      WHERE (r.closedAt IS NULL) <> (r.id = a.revision AND a.retractedAt IS NULL) RETURN r.id AS id`,
  },
  {
    name: 'every article has the revision that it names',
    breaches: `MATCH (a:Article) WHERE NOT EXISTS { (a)-[:HAS_REVISION]->(r:Revision) WHERE r.id = a.revision } RETURN a.id AS id`,
  },
  {
    name: 'every revision that counts is in one story, and no other is in any',
    breaches: `MATCH (r:Revision) WHERE COUNT { (r)-[:IN_STORY]->(:Story) } <> CASE WHEN r.closedAt IS NULL THEN 1 ELSE 0 END RETURN r.id AS id`,
  },
  {
    name: 'every story has as many revisions as it says',
    breaches: `MATCH (y:Story) WHERE COUNT { (y)<-[:IN_STORY]-() } <> y.revisions OR y.revisions = 0 RETURN y.id AS id`,
  },
  {
    name: 'every fact stands on as many claims as it says, and one that stands on none is RETRACTED',
    breaches: `MATCH (f:Fact) WITH f, COUNT { (f)<-[:SUPPORTS|DENIES]-(:Claim) } AS claims
      WHERE claims <> f.claims OR (claims = 0) <> (f.status = 'RETRACTED') RETURN f.id AS id`,
  },
  {
    name: 'every fact joins the two heads that it names, and belongs to their pair',
    breaches: `MATCH (f:Fact)
      WHERE NOT EXISTS { (f)-[:SOURCE]->(s:Entity) WHERE s.id = f.src AND (s.canonicalId = s.id OR f.status = 'RETRACTED') }
        OR NOT EXISTS { (f)-[:TARGET]->(t:Entity) WHERE t.id = f.tgt AND (t.canonicalId = t.id OR f.status = 'RETRACTED') }
        OR NOT EXISTS { (f)-[:OF]->(p:Pair) WHERE p.key = f.pair }
      RETURN f.id AS id`,
  },
  {
    name: 'every fact that holds has its typed edge',
    breaches: `MATCH (f:Fact) WHERE f.status IN ${TRUTHY}
      AND NOT EXISTS { (:Entity {id: f.src})-[r]->(:Entity {id: f.tgt}) WHERE type(r) = f.type AND r.key = f.edge } RETURN f.id AS id`,
  },
  {
    name: 'every typed edge is the sum of its facts, which hold',
    breaches: `MATCH (s:Entity)-[r]->(t:Entity) WHERE type(r) <> 'CLAIMED'
      OPTIONAL MATCH (f:Fact) WHERE f.edge = r.key AND f.status IN ${TRUTHY}
      WITH s, t, r, ${SUMS}
      WHERE facts = 0 OR NOT (${SAME_SUMS}) OR r.src <> s.id OR r.tgt <> t.id OR NOT r.key STARTS WITH type(r) + '|' RETURN r.key AS id`,
  },
  {
    name: 'every CLAIMED edge is the sum of facts of which none holds',
    breaches: `MATCH (:Entity)-[r:CLAIMED]->(:Entity) OPTIONAL MATCH (f:Fact) WHERE f.edge = r.key AND f.status <> 'RETRACTED'
      WITH r, ${SUMS}, count(CASE WHEN f.status IN ${TRUTHY} THEN 1 END) AS held
      WHERE facts = 0 OR held > 0 OR NOT (${SAME_SUMS}) RETURN r.key AS id`,
  },
  {
    name: 'every fact that does not hold, of an edge where none does, is behind a CLAIMED edge',
    breaches: `MATCH (f:Fact) WHERE NOT f.status IN [${TRUTHY_STATUSES.map((status) => `'${status}'`).join(', ')}, 'RETRACTED']
      AND NOT EXISTS { MATCH (g:Fact) WHERE g.edge = f.edge AND g.status IN ${TRUTHY} }
      AND NOT EXISTS { (:Entity {id: f.src})-[r:CLAIMED]->(:Entity {id: f.tgt}) WHERE r.key = f.edge } RETURN f.id AS id`,
  },
  {
    name: 'every cluster has one head, which is its own',
    breaches: `MATCH (e:Entity) WHERE NOT EXISTS { MATCH (h:Entity) WHERE h.id = e.canonicalId AND h.canonicalId = h.id } RETURN e.id AS id`,
  },
  {
    name: 'nothing that was judged to be different is one',
    breaches: `MATCH (j:Judgement) WHERE j.verdict = 'DIFFERENT'
      MATCH (a:Entity), (b:Entity) WHERE a.id = j.a AND b.id = j.b AND a.canonicalId = b.canonicalId RETURN j.key AS id`,
  },
  {
    name: 'every entity has as many alive mentions as it says',
    breaches: `MATCH (e:Entity)
      WHERE COUNT { (e)<-[:REFERS_TO]-(:Mention)-[:IN]->(r:Revision) WHERE r.closedAt IS NULL } <> coalesce(e.mentions, 0) RETURN e.id AS id`,
  },
  {
    name: "every mention refers to the entity that its article names, or to the namesake of its state where the name is two persons'",
    breaches: `MATCH (m:Mention)-[:REFERS_TO]->(e:Entity) WHERE e.id <> m.entity OR e.splits IS NOT NULL
      MATCH (o:Entity) WHERE o.id = m.entity
      WITH m, e, CASE WHEN m.country IN coalesce(o.splits, []) THEN o.id + '~' + toLower(m.country) ELSE o.id END AS bearer
      WHERE e.id <> bearer RETURN m.id AS id`,
  },
  {
    name: 'changes are numbered from 1 without a gap, up to what the ledger says',
    breaches: `MATCH (l:Ledger) OPTIONAL MATCH (c:Change) WITH l, count(c) AS changes, coalesce(min(c.seq), 1) AS first, coalesce(max(c.seq), 0) AS last
      WHERE changes <> l.seq OR first <> 1 OR last <> l.seq RETURN l.id AS id`,
  },
  {
    name: 'at most one form of a fact is held at any time',
    breaches: `MATCH (v:FactVersion) MATCH (w:Fact|FactVersion) WHERE w.id = v.id AND w <> v AND w.status <> 'RETRACTED'
      AND w.knownFrom < v.knownTo AND (w.knownTo IS NULL OR w.knownTo > v.knownFrom) RETURN DISTINCT v.id AS id`,
  },
  {
    name: 'every relationship between entities is of a known type',
    breaches: `MATCH (s:Entity)-[r]->(t:Entity) WHERE NOT type(r) IN [${EDGE_TYPES.map((type) => `'${type}'`).join(', ')}] RETURN type(r) AS id`,
  },
];
