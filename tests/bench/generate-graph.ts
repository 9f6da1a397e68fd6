import { KIND_LABELS } from '../../src/graph/schema.ts';
import { edgeKey, pairKey } from '../../src/graph/schema-facts.ts';
import type { Store } from '../../src/graph/store.ts';
import { ENTITY_KINDS, type EntityKind, idPrefix } from '../../src/model/kinds.ts';
import { RELATIONS, type RelationType, relationOf } from '../../src/model/relations.ts';
import { randomFrom } from '../support/random.ts';

/**
 * Fills an empty, migrated database with a made-up graph of the real shape: entities of every kind, facts with one claim each, typed
 * edges over them, and hubs that many edges share. The same seed gives the same graph.
 */
export interface GeneratedShape {
  seed: number;
  entities: number;
  facts: number;
  /** Entities that take part in a tenth of all facts each. */
  hubs: number;
  /** False leaves claims, articles and mentions out: entities, facts and edges only. */
  evidence: boolean;
  /** Edges of the favourite type, in and out by turns, at the first entity: a supernode. Then half of the other facts are of that type too. */
  supernode?: number;
}

/** The type that most deeds of a graph with a supernode are of, as news is full of a few types. Directed. */
export const FAVOURITE = 'CRITICIZES' satisfies RelationType;

interface MadeFact {
  id: string;
  type: RelationType;
  src: string;
  tgt: string;
  day: string;
  confidence: number;
}

const dayOf = (offset: number): string =>
  new Date(Date.UTC(2015, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);

const nameOf = (kind: EntityKind, index: number): string =>
  `${KIND_LABELS[kind]} ${(index * 7919).toString(36).padStart(5, '0')}`;

/** Another name of the same, in another tongue. */
export const aliasOf = (name: string): string => `Émissaire ${name.split(' ')[1]!}`;

/** Most entities of the news are people. */
const CYCLE: readonly EntityKind[] = [
  'OFFICIAL',
  'OFFICIAL',
  'ORGANIZATION',
  'OFFICIAL',
  'AGREEMENT',
  'OFFICIAL',
  'OFFICIAL',
  'PROJECT',
];

export function makeEntities(count: number): { id: string; kind: EntityKind; name: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = index < 200 ? 'COUNTRY' : CYCLE[index % CYCLE.length]!;
    return { id: `${idPrefix(kind)}e${index}`, kind, name: nameOf(kind, index) };
  });
}

export function makeFacts(shape: GeneratedShape): MadeFact[] {
  const random = randomFrom(shape.seed).next;
  const entities = makeEntities(shape.entities);
  const deeds = RELATIONS.filter((row) => row.plover !== 'STATE');
  const crowd = shape.supernode ?? 0;
  // A third of all ends are states where the graph is a crowded one.
  const pick = () => {
    const hub = Math.floor(random() * 10);
    const crowded = crowd > 0 && random() < 0.3 ? Math.min(200, entities.length) : entities.length;
    const index = hub < shape.hubs ? hub : Math.floor(random() * crowded);
    return entities[index]!.id;
  };
  const facts: MadeFact[] = [];
  while (facts.length < shape.facts) {
    const at = facts.length;
    const neighbour = entities[1 + ((at >> 1) % (entities.length - 1))]!.id;
    const spoke = at % 2 === 0 ? [neighbour, entities[0]!.id] : [entities[0]!.id, neighbour];
    const [one, other] = at < crowd ? (spoke as [string, string]) : [pick(), pick()];
    if (one === other) continue;
    const type =
      at < crowd || (crowd > 0 && random() < 0.5) ? FAVOURITE : deeds[Math.floor(random() * deeds.length)]!.type;
    const [src, tgt] = relationOf(type).symmetric && other < one ? [other, one] : [one, other];
    const confidence = Math.round((0.5 + random() / 2) * 100) / 100;
    facts.push({ id: `fact:${facts.length}`, type, src, tgt, day: dayOf(Math.floor(random() * 4000)), confidence });
  }
  return facts;
}

const BATCH = 5_000;

async function inBatches<Row>(store: Store, rows: readonly Row[], statement: string): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await store.write((transaction) => transaction.run(`UNWIND $batch AS row ${statement}`, { batch }));
  }
}

export async function generateGraph(store: Store, shape: GeneratedShape): Promise<void> {
  const entities = makeEntities(shape.entities);
  for (const kind of ENTITY_KINDS) {
    const rows = entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => ({ ...entity, alias: aliasOf(entity.name) }));
    await inBatches(
      store,
      rows,
      `CREATE (e:Entity:${KIND_LABELS[kind]} {id: row.id, kind: row.kind, name: row.name, names: [row.alias, row.name], search: row.alias + ' ' + row.name, canonicalId: row.id, mentions: 1})`,
    );
  }
  const facts = makeFacts(shape).map((fact) => ({
    ...fact,
    pair: pairKey(fact.src, fact.tgt),
    edge: edgeKey(fact.type, fact.src, fact.tgt),
  }));
  await inBatches(store, facts, FACT);
  await createEdges(store, facts);
  if (shape.evidence) await createEvidence(store, facts);
}

const FACT = `MATCH (s:Entity {id: row.src}) MATCH (t:Entity {id: row.tgt})
  CREATE (s)<-[:SOURCE]-(f:Fact {id: row.id, key: row.id, type: row.type, mood: 'deed', src: row.src, tgt: row.tgt, pair: row.pair, edge: row.edge,
    status: 'REPORTED', from: row.day, to: row.day, precision: 'DAY', first: row.day, last: row.day, confidence: row.confidence,
    claims: 1, stories: 1, knownFrom: '2024-01-01T00:00:00.000Z'})-[:TARGET]->(t)`;

async function createEdges(store: Store, facts: readonly MadeFact[]): Promise<void> {
  const edges = new Map<
    string,
    { type: RelationType; key: string; src: string; tgt: string; days: string[]; confidence: number }
  >();
  for (const { type, src, tgt, day, confidence } of facts) {
    const key = edgeKey(type, src, tgt);
    const edge = edges.get(key) ?? { type, key, src, tgt, days: [], confidence: 0 };
    edge.days.push(day);
    edge.confidence = Math.max(edge.confidence, confidence);
    edges.set(key, edge);
  }
  const rows = [...edges.values()].map(({ days, ...edge }) => ({
    ...edge,
    facts: days.length,
    first: days.toSorted().at(0)!,
    last: days.toSorted().at(-1)!,
  }));
  for (const { type } of RELATIONS) {
    const own = rows.filter((row) => row.type === type);
    await inBatches(
      store,
      own,
      `MATCH (s:Entity {id: row.src}) MATCH (t:Entity {id: row.tgt})
       CREATE (s)-[:${type} {key: row.key, src: row.src, tgt: row.tgt, facts: row.facts, claims: row.facts, stories: row.facts,
         first: row.first, last: row.last, confidence: row.confidence}]->(t)`,
    );
  }
}

/** Ten facts an article; each fact's sentence is its claim's quote. */
async function createEvidence(store: Store, facts: readonly MadeFact[]): Promise<void> {
  const articles = Array.from({ length: Math.ceil(facts.length / 10) }, (_, index) => {
    const own = facts.slice(index * 10, index * 10 + 10);
    const sentences = own.map((fact) => `${fact.src} ${fact.type} ${fact.tgt}.`);
    const starts = sentences.map((_sentence, at) => sentences.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
    const claims = own.map((fact, at) => ({
      ...fact,
      id: `claim:${fact.id}`,
      fact: fact.id,
      quote: sentences[at]!,
      start: starts[at]!,
      end: starts[at]! + sentences[at]!.length,
    }));
    return {
      id: `article:${index}`,
      revision: `revision:${index}`,
      day: dayOf(index % 4000),
      text: sentences.join(' '),
      outlet: `source:o${index % 20}`,
      claims,
    };
  });
  await inBatches(store, articles.slice(0, 20), "MERGE (:Source {id: row.outlet, name: 'Outlet ' + row.outlet})");
  await inBatches(
    store,
    articles,
    `MATCH (o:Source {id: row.outlet})
     CREATE (o)<-[:PUBLISHED_BY]-(a:Article {id: row.id, title: 'Report ' + row.id, publishedAt: row.day, revision: row.revision, createdAt: '2024-01-01T00:00:00.000Z'})
       -[:HAS_REVISION]->(v:Revision {id: row.revision, article: row.id, text: row.text, publishedAt: row.day, ingestedAt: '2024-01-01T00:00:00.000Z'})
     WITH row, v UNWIND row.claims AS claim
     MATCH (f:Fact {id: claim.fact})
     CREATE (v)<-[:STATED_IN]-(c:Claim {id: claim.id, article: row.id, revision: row.revision, type: claim.type, source: claim.src, target: claim.tgt,
       status: 'DONE', polarity: 'AFFIRMED', dateFrom: claim.day, dateTo: claim.day, datePrecision: 'DAY', quote: claim.quote, start: claim.start,
       end: claim.end, spans: '[]', rule: 'made', confidence: claim.confidence, publishedAt: row.day, knownFrom: '2024-01-01T00:00:00.000Z'})
       -[:SUPPORTS {factKey: f.key, day: claim.day}]->(f)`,
  );
}
