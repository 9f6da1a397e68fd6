import type { ClaimStatus, DatePrecision, EntityKind, Polarity } from '../model/kinds.ts';
import { RELATION_TYPES, type RelationType } from '../model/relations.ts';

/**
 * What is stored, label by label: the contract between the writes of this folder and the reads built on it.
 *
 * Days are `YYYY-MM-DD`, instants `YYYY-MM-DDTHH:mm:ss.sssZ`; both are strings whose order is time's order. A property typed
 * `| null` is absent in the database where it is null. `head` means the entity that stands for its cluster:
 * `entity.canonicalId === entity.id`. Facts and typed edges join heads only; claims and mentions keep the ids that the article gave.
 *
 * ```
 * (Article)-[:PUBLISHED_BY]->(Source)      (Article)-[:HAS_REVISION]->(Revision)-[:IN_STORY]->(Story)
 * (Mention)-[:IN]->(Revision)              (Mention)-[:REFERS_TO]->(Entity)
 * (Claim)-[:STATED_IN]->(Revision)         (Claim)-[:SOURCE|TARGET|SAID_BY]->(Mention)
 * (Claim)-[:SUPPORTS|DENIES]->(Fact)       (Fact)-[:OF]->(Pair)      (Fact)-[:SOURCE|TARGET]->(Entity, a head)
 * (Fact)-[:FULFILS|CANCELS]->(Fact)        a deed that fulfils a plan, a cancellation that ends it
 * (FactVersion)-[:SOURCE|TARGET]->(Entity) what a fact was held to be at another time
 * (Entity)-[every relation type]->(Entity) one per type and pair of heads, from CONFIRMED and REPORTED facts only: EdgeProperties
 * (Entity)-[:CLAIMED]->(Entity)            one per type and pair of heads that has facts, but none of those: ClaimedProperties
 * ```
 * Every alive claim (`knownTo` absent) has exactly one SUPPORTS (polarity AFFIRMED) or DENIES (polarity DENIED), unless both its
 * ends are one head; a closed claim has none. (The name SUPPORTS is also that of a relation between entities; labels tell the two apart, and
 * the evidence edge calls its key `factKey`.) So an entity's claims are those of its facts. SOURCE and TARGET leave claims and facts
 * only; a claim reaches the entity by its mention.
 *
 * Unique: every `id`, `key`, `seq` below. Ordered by index (prove each column's existence in the query, order all in one direction):
 * Article(publishedAt, id); each kind label (name, id); Fact(src, last, id), Fact(tgt, last, id), Fact(pair, last, id), Fact(last, id);
 * Fact(edge, last, id): the facts of a typed edge; Claim(confidence, id); FactVersion(src, last, id),
 * FactVersion(tgt, last, id), FactVersion(pair, last, id), FactVersion(edge, last, id); Claim(publishedAt, id); every edge type and CLAIMED (src, last, key) and (tgt, last, key).
 */

/** Id: the publisher's name folded to lower-case words (`source:reuters`). `rating` is one of A…F or absent. */
export interface SourceProperties {
  id: string;
  name: string;
  rating: string | null;
}

/** `publisher` is the outlet's name as given; the Source is one step away. `text` stands on the current revision: `Revision.id = Article.revision`. */
export interface ArticleProperties {
  id: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
  publishedAt: string;
  /** Id of the revision whose claims count. */
  revision: string;
  createdAt: string;
  retractedAt: string | null;
  retractionReason: string | null;
}

/** One wording of an article. Superseded wordings keep their text and their closed claims. */
export interface RevisionProperties {
  id: string;
  article: string;
  hash: string;
  text: string;
  publishedAt: string;
  ingestedAt: string;
  /** Since when it counts no more: superseded by another wording, or retracted with its article. */
  closedAt: string | null;
  /** Instants between which it did not count, in pairs: closed, opened, closed, opened. Absent where there was no gap. */
  gaps: string[] | null;
  /** The story it was last part of. */
  story: string;
}

/** Near-copies of one report. `first` is the day of the earliest. */
export interface StoryProperties {
  id: string;
  first: string;
  revisions: number;
}

/** One article's reference to one entity: `starts[i]…ends[i]` are its places in the text; `name` and `country` what the article makes of it. */
export interface MentionProperties {
  id: string;
  entity: string;
  name: string;
  country: string | null;
  names: string[];
  starts: number[];
  ends: number[];
  /** Agreements and projects: alpha-3 codes of the states whose deeds the article makes it the object of, sorted. */
  parties: string[];
}

/** Carries a second label by kind: see KIND_LABELS. `names` is sorted and holds every spelling seen; `search` joins them for full text. */
export interface EntityProperties {
  id: string;
  kind: EntityKind;
  name: string;
  names: string[];
  search: string;
  /** ISO 3166-1 alpha-3 of the state that an official, ministry or company belongs to. */
  country: string | null;
  canonicalId: string;
  /** Officials: states whose tellings of this name refer to a namesake instead (see namesakes.ts). Absent where the name is one person's. */
  splits: string[] | null;
  /** Alive mentions. Zero: nothing alive speaks of it (a table may), lists may leave it out. */
  mentions: number;
  /** Countries only: alpha-3 and alpha-2 codes, region. Written by the seed of states; absent until then. */
  code: string | null;
  code2: string | null;
  region: string | null;
  /** Keys under which entities that may be the same are found: see identity-keys.ts. Absent where they would say nothing. */
  likeWhole: string | null;
  likeRun: string | null;
  likeShort: string | null;
  likeCut: string | null;
}

/** Codebook section 4, flat. `source`, `target`, `saidBy` are entity ids as the article gave them. `spans` is JSON of ClaimSpan[]. */
export interface ClaimProperties {
  id: string;
  article: string;
  revision: string;
  type: RelationType;
  source: string;
  target: string;
  saidBy: string | null;
  status: ClaimStatus;
  polarity: Polarity;
  cue: string | null;
  dateFrom: string | null;
  dateTo: string | null;
  datePrecision: DatePrecision | null;
  dateText: string | null;
  place: string | null;
  item: string | null;
  topic: string | null;
  mode: string | null;
  role: string | null;
  quote: string;
  start: number;
  end: number;
  spans: string;
  rule: string;
  confidence: number;
  /** Only an accuser vouches for it. */
  alleged: boolean;
  publishedAt: string;
  knownFrom: string;
  knownTo: string | null;
}

/** The second label of an entity. */
export const KIND_LABELS: Record<EntityKind, string> = {
  COUNTRY: 'Country',
  OFFICIAL: 'Official',
  ORGANIZATION: 'Organization',
  AGREEMENT: 'Agreement',
  PROJECT: 'Project',
};

/** Every relationship type between entities: the relation table and CLAIMED. */
export const EDGE_TYPES: readonly string[] = [...RELATION_TYPES, 'CLAIMED'];

/** Full-text index over `Entity.search`, and over `Article.title` with `Revision.text`. */
export const FULLTEXT_ENTITIES = 'entity_search';

export const FULLTEXT_ARTICLES = 'article_search';
