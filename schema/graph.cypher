// Constraints and indexes of the graph, as numbered migrations. Each block runs once, in order, and is recorded by a Migration node.
// Never edit a block that has been released: add one. What exists once per relation type is generated from the relation table (src/graph/migrate.ts).

// 001 keys
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pair_key IF NOT EXISTS FOR (n:Pair) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_key IF NOT EXISTS FOR (n:Judgement) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (n:Change) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE;

// 002 lists in order of date and name
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedAt, n.id);
CREATE INDEX claim_published IF NOT EXISTS FOR (n:Claim) ON (n.publishedAt, n.id);
CREATE INDEX fact_last IF NOT EXISTS FOR (n:Fact) ON (n.last, n.id);
CREATE INDEX fact_source_last IF NOT EXISTS FOR (n:Fact) ON (n.src, n.last, n.id);
CREATE INDEX fact_target_last IF NOT EXISTS FOR (n:Fact) ON (n.tgt, n.last, n.id);
CREATE INDEX fact_pair_last IF NOT EXISTS FOR (n:Fact) ON (n.pair, n.last, n.id);
CREATE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.name, n.id);
CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.name, n.id);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
CREATE INDEX agreement_name IF NOT EXISTS FOR (n:Agreement) ON (n.name, n.id);
CREATE INDEX project_name IF NOT EXISTS FOR (n:Project) ON (n.name, n.id);
CREATE INDEX country_code IF NOT EXISTS FOR (n:Country) ON (n.code);
CREATE INDEX country_code2 IF NOT EXISTS FOR (n:Country) ON (n.code2);
CREATE INDEX entity_canonical IF NOT EXISTS FOR (n:Entity) ON (n.canonicalId);
CREATE INDEX entity_country IF NOT EXISTS FOR (n:Entity) ON (n.country, n.id);

// 003 what the projection looks up: the claims of a key near a day, the facts of an edge, plans near a day
CREATE INDEX supports_key_day IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.factKey, r.day);
CREATE INDEX denies_key_day IF NOT EXISTS FOR ()-[r:DENIES]-() ON (r.factKey, r.day);
CREATE INDEX fact_key_first IF NOT EXISTS FOR (n:Fact) ON (n.key, n.first, n.id);
CREATE INDEX fact_edge_last IF NOT EXISTS FOR (n:Fact) ON (n.edge, n.last, n.id);

// 004 near-copies of one report: revisions that share a band of their signature
CREATE INDEX revision_band_0 IF NOT EXISTS FOR (n:Revision) ON (n.band0);
CREATE INDEX revision_band_1 IF NOT EXISTS FOR (n:Revision) ON (n.band1);
CREATE INDEX revision_band_2 IF NOT EXISTS FOR (n:Revision) ON (n.band2);
CREATE INDEX revision_band_3 IF NOT EXISTS FOR (n:Revision) ON (n.band3);
CREATE INDEX revision_band_4 IF NOT EXISTS FOR (n:Revision) ON (n.band4);
CREATE INDEX revision_band_5 IF NOT EXISTS FOR (n:Revision) ON (n.band5);
CREATE INDEX revision_band_6 IF NOT EXISTS FOR (n:Revision) ON (n.band6);
CREATE INDEX revision_band_7 IF NOT EXISTS FOR (n:Revision) ON (n.band7);

// 005 full text
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.search] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX article_search IF NOT EXISTS FOR (n:Article|Revision) ON EACH [n.title, n.text] OPTIONS { indexConfig: { `fulltext.eventually_consistent`: true } };

// 006 the ledger: whoever writes locks it first and counts changes in it
MERGE (l:Ledger {id: 'ledger'}) ON CREATE SET l.seq = 0;

// 007 what facts were held to be at other times
CREATE INDEX version_source_last IF NOT EXISTS FOR (n:FactVersion) ON (n.src, n.last, n.id);
CREATE INDEX version_target_last IF NOT EXISTS FOR (n:FactVersion) ON (n.tgt, n.last, n.id);
CREATE INDEX version_pair_last IF NOT EXISTS FOR (n:FactVersion) ON (n.pair, n.last, n.id);

// 008 reviews of claims, and the claims that are least sure
CREATE CONSTRAINT review_claim IF NOT EXISTS FOR (n:Review) REQUIRE n.claim IS UNIQUE;
CREATE INDEX claim_confidence IF NOT EXISTS FOR (n:Claim) ON (n.confidence, n.id);

// 009 who may be who: entities that share a key, and the judgements on an entity
CREATE INDEX entity_like_whole IF NOT EXISTS FOR (n:Entity) ON (n.likeWhole);
CREATE INDEX entity_like_run IF NOT EXISTS FOR (n:Entity) ON (n.likeRun);
CREATE INDEX entity_like_short IF NOT EXISTS FOR (n:Entity) ON (n.likeShort);
CREATE INDEX entity_like_cut IF NOT EXISTS FOR (n:Entity) ON (n.likeCut);
CREATE INDEX judgement_a IF NOT EXISTS FOR (n:Judgement) ON (n.a);
CREATE INDEX judgement_b IF NOT EXISTS FOR (n:Judgement) ON (n.b);
CREATE INDEX judgement_verdict IF NOT EXISTS FOR (n:Judgement) ON (n.verdict, n.score, n.key);

// 010 what stood behind an edge at other times
CREATE INDEX version_edge_last IF NOT EXISTS FOR (n:FactVersion) ON (n.edge, n.last, n.id);

// 011 claims that do not say their day, by key: where there are none near, a few days are enough to place a claim
CREATE INDEX supports_key_loose IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.factKey, r.loose);
CREATE INDEX denies_key_loose IF NOT EXISTS FOR ()-[r:DENIES]-() ON (r.factKey, r.loose);

// 012 the same of claims stored before: dated to no day, or to more than eight
MATCH (c:Claim)-[s:SUPPORTS|DENIES]->() WHERE c.dateFrom IS NULL OR duration.inDays(date(c.dateFrom), date(c.dateTo)).days > 7 SET s.loose = s.day;

// 013 totals of pairs, once one text each, stand by type and direction: {"MEETS|a|b":{"held":…,"claimed":…,"intents":0},…} is cut at "intents"
MATCH (p:Pair) WHERE p.totals IS NOT NULL
  WITH p, split(p.totals, ',"intents":') AS parts UNWIND range(0, size(parts) - 2) AS i
  WITH p, split(parts[i], '":{"held":') AS cut, split(parts[i + 1], '}')[0] AS intents
  WITH p, split(split(cut[0], '"')[-1], '|') AS edge, '{"held":' + cut[1] + ',"intents":' + intents + '}' AS totals
  SET p[edge[0] + CASE WHEN p.key STARTS WITH edge[1] + '|' THEN ' ab' ELSE ' ba' END] = totals;
MATCH (p:Pair) REMOVE p.totals;
