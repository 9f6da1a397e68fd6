import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, RelationRow, FactRow, ClaimRow, SpanRow, ArticleRow, SourceRow, OfficeRow, SearchRow, PairRow } from '../../graph/rows.ts';
import type { EntityPage, OfficialPage, RelationPage, FactPage, ClaimPage, ArticlePage, IdentityProposalPage } from '../connection.ts';
import type { FacetsRow, HistogramColumnRow, PathRow, HopRow, NodeRow } from '../analysis-rows.ts';
import type { DiffPair } from '../panels/diff.ts';
import type { ProposalRow } from '../../graph/read-proposals.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
// Generated from schema/*.graphql by `npm run generate`.
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, UTC. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with time zone; answers are in UTC (`2023-03-31T09:30:00.000Z`). */
  DateTime: { input: string; output: string; }
};

/** The dossier of two entities: everything between them, either way round. */
export type Pair = {
  /** The first entity. */
  readonly a: Entity;
  /** The second entity. */
  readonly b: Entity;
  /** Mean score of the facts between them, -10 (conflict) … +10 (cooperation); 0 where there are none. */
  readonly balance: Scalars['Float']['output'];
  /** Facts and claims by type, the most facts first. */
  readonly totals: ReadonlyArray<TypeTotal>;
  /** Facts and balance over time, oldest first; columns without facts are left out, undated facts too. */
  readonly series: ReadonlyArray<BucketTotal>;
  /** The facts themselves, the newest first. */
  readonly facts: FactConnection;
  /** Entities that both have edges to, as the dossier is narrowed, each seen from its own end; the most facts first. `first`: 1…100. */
  readonly shared: ReadonlyArray<Entity>;
  /** Agreements that both have edges to, the most facts first. `first`: 1…100. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** Projects that both have edges to, the most facts first. `first`: 1…100. */
  readonly projects: ReadonlyArray<Project>;
  /**
   * Officials who deal for one state with the other: with the state itself, its officials or its bodies. The most facts first; none where
   * neither of the two is a state. `first`: 1…100.
   */
  readonly officials: ReadonlyArray<Dealer>;
  /** Facts between them that some affirm and others deny, and those that are only denied. The newest first. */
  readonly disputes: FactConnection;
  /** Plans between them whose day has passed, and nothing tells that they happened. The newest first. */
  readonly overdue: FactConnection;
  /** Who vouches for what is told of the two, also of what is only planned, alleged or denied. The most claims first. `first`: 1…100. */
  readonly speakers: ReadonlyArray<PairSpeaker>;
};


/** The dossier of two entities: everything between them, either way round. */
export type PairSeriesArgs = {
  bucket: Bucket;
};


/** The dossier of two entities: everything between them, either way round. */
export type PairFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The dossier of two entities: everything between them, either way round. */
export type PairSharedArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The dossier of two entities: everything between them, either way round. */
export type PairAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The dossier of two entities: everything between them, either way round. */
export type PairProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The dossier of two entities: everything between them, either way round. */
export type PairOfficialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The dossier of two entities: everything between them, either way round. */
export type PairDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The dossier of two entities: everything between them, either way round. */
export type PairOverdueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The dossier of two entities: everything between them, either way round. */
export type PairSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An official who deals for one state with another. */
export type Dealer = {
  /** The official. */
  readonly official: Official;
  /** Facts with the other side. */
  readonly factCount: Scalars['Int']['output'];
  /** Last day of the latest of them; the day of publication counts where no date is told. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
};

/** What one speaker says of two entities. Ask `claims(between:, saidBy:)` for the sentences. */
export type PairSpeaker = {
  /** Who vouches; null: the articles themselves. */
  readonly speaker?: Maybe<Entity>;
  /** Claims of deeds that are affirmed. */
  readonly affirmed: Scalars['Int']['output'];
  /** Claims of deeds that are denied. */
  readonly denied: Scalars['Int']['output'];
  /** The types of edge they are about. */
  readonly types: ReadonlyArray<RelationType>;
};

/** How much there is of one type. */
export type TypeTotal = {
  /** The type of edge. */
  readonly type: RelationType;
  /** Facts of it. */
  readonly factCount: Scalars['Int']['output'];
  /** Claims behind these facts. */
  readonly claimCount: Scalars['Int']['output'];
};

/** One column of a series. */
export type BucketTotal = {
  /** First day of the column. */
  readonly from: Scalars['Date']['output'];
  /** First day after the column. */
  readonly to: Scalars['Date']['output'];
  /** Facts that begin in it. */
  readonly factCount: Scalars['Int']['output'];
  /** Mean score of these facts, -10 … +10. */
  readonly balance: Scalars['Float']['output'];
};

/** Ways from one entity to another. */
export type PathResult = {
  /** The best first. */
  readonly paths: ReadonlyArray<Path>;
  /** True where all ways up to `searchedLength` were looked at; false means: not searched further, not: no way. */
  readonly exhausted: Scalars['Boolean']['output'];
  /** The number of hops up to which was searched. */
  readonly searchedLength: Scalars['Int']['output'];
};

/** One way, hop by hop. */
export type Path = {
  /** Number of hops. */
  readonly length: Scalars['Int']['output'];
  /** Shorter, surer and less crowded ways score higher, 0…1; as sure and as crowded as they were at the time that is asked for. */
  readonly score: Scalars['Float']['output'];
  /** From start to end. */
  readonly hops: ReadonlyArray<Hop>;
};

/** One hop with its proof. */
export type Hop = {
  /** Where the hop starts. */
  readonly from: Entity;
  /** Where it leads. */
  readonly to: Entity;
  /** The edge that is walked, in either direction. */
  readonly relation: Relation;
  /** Up to three of the surest claims behind it. */
  readonly proof: ReadonlyArray<Claim>;
};

/** The neighbourhood of some entities, grouped for drawing: one link per pair. */
export type Subgraph = {
  /** The seeds first, then the most connected. */
  readonly nodes: ReadonlyArray<SubgraphNode>;
  /** The most facts first. */
  readonly links: ReadonlyArray<SubgraphLink>;
  /** Entities before the cut to `maxNodes`. */
  readonly nodesTotal: Scalars['Int']['output'];
  /** Links before the cut to `maxLinks`. */
  readonly linksTotal: Scalars['Int']['output'];
  /** True where either was cut. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One entity of the picture. */
export type SubgraphNode = {
  /** Id of the entity. */
  readonly id: Scalars['ID']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** Links of it within the picture. */
  readonly degree: Scalars['Int']['output'];
  /** Neighbours of it that the picture leaves out. */
  readonly hidden: Scalars['Int']['output'];
};

/** Everything between two entities of the picture. */
export type SubgraphLink = {
  /** Stable: the two ends. */
  readonly id: Scalars['ID']['output'];
  /** The end whose id sorts first. */
  readonly sourceId: Scalars['ID']['output'];
  /** The end whose id sorts last. */
  readonly targetId: Scalars['ID']['output'];
  /** Facts between them, either way round. */
  readonly factCount: Scalars['Int']['output'];
  /** Mean score of these facts, -10 … +10. */
  readonly balance: Scalars['Float']['output'];
  /** The type with the most facts. */
  readonly topType: RelationType;
  /** First day of the earliest fact; the day of publication counts where no date is told. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Last day of the latest fact; the day of publication counts where no date is told. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Facts and claims by type. */
  readonly types: ReadonlyArray<TypeTotal>;
};

/** One article, whatever its text became later. */
export type Article = {
  /** Stable: from the canonical address, else from publisher, title and date. */
  readonly id: Scalars['ID']['output'];
  /** Where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The outlet. */
  readonly publisher?: Maybe<Source>;
  /** The day on which it was published. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  /** The text that the offsets of its claims refer to. */
  readonly text: Scalars['String']['output'];
  /** True while it is out of account. */
  readonly retracted: Scalars['Boolean']['output'];
  /** What it says, in reading order. */
  readonly claims: ClaimConnection;
  /** Whom and what it mentions. By name. */
  readonly entities: EntityConnection;
};


/** One article, whatever its text became later. */
export type ArticleClaimsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One article, whatever its text became later. */
export type ArticleEntitiesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A news outlet. */
export type Source = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Reliability from A (reliable) to F (cannot be judged), where an admin rated it. */
  readonly rating?: Maybe<Scalars['String']['output']>;
  /** Articles taken in from it and not retracted. */
  readonly articleCount: Scalars['Int']['output'];
};

/** An article to take in. Give what is known. Without `publishedAt` it is rejected: deeds could not be dated. */
export type ArticleInput = {
  /** An id of your own; otherwise made from the address, else from publisher, title and date. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was published; at most 2048 characters. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Its headline; at most 2000 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Name of the outlet; at most 300 characters. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was published: the day that "yesterday" is counted from. */
  readonly publishedAt?: InputMaybe<Scalars['Date']['input']>;
  /** Plain text, at most 2,000,000 characters. Offsets in answers refer to exactly this text. */
  readonly text: Scalars['String']['input'];
};

/** What became of an article that was handed in. */
export type IngestOutcome =
  /** New. */
  | 'CREATED'
  /** Known, with this very text: nothing was done. */
  | 'UNCHANGED'
  /** Known, with another text: the new text counts from now on. */
  | 'REVISED'
  /** Not taken in; `problem` says why. */
  | 'REJECTED';

/** The outcome for one article. */
export type IngestResult = {
  /** What became of it. */
  readonly outcome: IngestOutcome;
  /** The article; null where it was rejected. */
  readonly article?: Maybe<Article>;
  /** Claims that were found in it. */
  readonly claimCount: Scalars['Int']['output'];
  /** What was wrong and what is allowed; null where nothing was. */
  readonly problem?: Maybe<Scalars['String']['output']>;
};

/** What extraction finds in a text. */
export type Preview = {
  /** Whom and what it speaks of. */
  readonly entities: ReadonlyArray<PreviewEntity>;
  /** What it says. */
  readonly claims: ReadonlyArray<PreviewClaim>;
};

/** An entity as extraction sees it; it need not be in the graph. */
export type PreviewEntity = {
  /** The id it would have in the graph. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every wording of it in the text. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the country it belongs to. */
  readonly country?: Maybe<Scalars['ID']['output']>;
};

/** A claim as extraction sees it. Fields as on `Claim`, with ids in place of entities. */
export type PreviewClaim = {
  /** The type of edge. */
  readonly type: RelationType;
  /** Id of the doer. */
  readonly source: Scalars['ID']['output'];
  /** Id of the one done to. */
  readonly target: Scalars['ID']['output'];
  /** What the sentence makes of the deed. */
  readonly status: ClaimStatus;
  /** Affirmed or denied. */
  readonly polarity: Polarity;
  /** Id of who vouches for it. */
  readonly saidBy?: Maybe<Scalars['ID']['output']>;
  /** When the deed takes place. */
  readonly date?: Maybe<EventDate>;
  /** Where, as worded. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** What passes or is given, as worded. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** What it is about, as worded. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** In what way. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** The office, as worded. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The sentence that proves it. */
  readonly quote: Scalars['String']['output'];
  /** Offset of the quote in the text, UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Offset of the end of the quote, excluded. */
  readonly end: Scalars['Int']['output'];
  /** The rule that made the claim. */
  readonly rule: Scalars['String']['output'];
  /** How often claims of this kind are right, 0…1. */
  readonly confidence: Scalars['Float']['output'];
  /** Which words of the sentence carry which part of the claim. */
  readonly spans: ReadonlyArray<PreviewSpan>;
};

/** A stretch of the text. Fields as on `Span`, with an id in place of the entity. */
export type PreviewSpan = {
  /** Offset of its beginning in the text, UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Offset of its end, excluded. */
  readonly end: Scalars['Int']['output'];
  /** What it carries: source, target, trigger, speaker, date, place or item. */
  readonly part: Scalars['String']['output'];
  /** Id of the entity that these words name; null where they name none. */
  readonly entity?: Maybe<Scalars['ID']['output']>;
};

/** One page of articles. */
export type ArticleConnection = {
  /** The items of the page, in order. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Items in the whole list. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its place in the list. */
export type ArticleEdge = {
  /** Its place: pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Article;
};

/** What happens, as it happens (server-sent events over the same address). */
export type Subscription = {
  /**
   * Every change after number `after`, then each new one as it is written; without `after`, new ones only. Resume with the `seq` of the last
   * one received. `kinds` keeps changes of these kinds.
   */
  readonly changes: Change;
};


/** What happens, as it happens (server-sent events over the same address). */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One entry of the append-only log of writes. */
export type Change = {
  /** Number of the entry, counted from 1 without gaps in the order of writing. */
  readonly seq: Scalars['Int']['output'];
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** What was done, e.g. `article.created`, `article.revised`, `article.retracted`, `entity.merged`, `claim.reviewed`. */
  readonly kind: Scalars['String']['output'];
  /** Id of what it was done to. */
  readonly subject: Scalars['ID']['output'];
  /** Who did it: the name of the API key or of the command; null where unknown. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** State before, as JSON; null where there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** State after, as JSON; null where there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** What a sentence makes of a deed. */
export type ClaimStatus =
  /** Has happened. */
  | 'DONE'
  /** Goes on. */
  | 'ONGOING'
  /** Intended, agreed or due. */
  | 'PLANNED'
  /** Offered, hoped for or suggested. */
  | 'PROPOSED'
  /** Another asks for it. */
  | 'REQUESTED'
  /** Threatened. */
  | 'THREATENED'
  /** Refused. */
  | 'REFUSED'
  /** Halted for a time. */
  | 'SUSPENDED'
  /** Called off or ended before its time. */
  | 'CANCELLED';

/** Does the speaker affirm or deny the deed. */
export type Polarity =
  /** The speaker says that it is so. */
  | 'AFFIRMED'
  /** The speaker says that it is not so. */
  | 'DENIED';

/** What one article says in one sentence, by one speaker: the evidence. Written once, never edited. */
export type Claim = {
  /** Stable: a digest of text, sentence, type, ends and stance. */
  readonly id: Scalars['ID']['output'];
  /** The type of edge it states. */
  readonly type: RelationType;
  /** The doer. */
  readonly source: Entity;
  /** The one done to. */
  readonly target: Entity;
  /** What the sentence makes of the deed. */
  readonly status: ClaimStatus;
  /** Affirmed or denied. */
  readonly polarity: Polarity;
  /** Who vouches for it; null where the article itself tells it. */
  readonly saidBy?: Maybe<Entity>;
  /** The reporting words, as worded. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** When the deed takes place; null where not told. */
  readonly date?: Maybe<EventDate>;
  /** Where, as worded. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** What passes or is given, as worded. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** What it is about, as worded. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** In what way (bilateral, by phone, ratified …). */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** The office, as worded, on claims about offices. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The sentence that proves it: exactly the article's text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Offset of the quote in the article's text, UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Offset of the end of the quote, excluded. */
  readonly end: Scalars['Int']['output'];
  /** Up to 300 code units of text before the quote; null at the beginning. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Up to 300 code units of text after the quote; null at the end. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Which words of the sentence carry which part of the claim. */
  readonly spans: ReadonlyArray<Span>;
  /** The rule that made the claim, by its id. */
  readonly rule: Scalars['String']['output'];
  /** How often claims of this kind are right, 0…1. */
  readonly confidence: Scalars['Float']['output'];
  /** The article that says it. */
  readonly article: Article;
  /** The fact it supports or denies; null once it no longer counts. */
  readonly fact?: Maybe<Fact>;
  /** Since when this service knows it. */
  readonly knownFrom: Scalars['DateTime']['output'];
  /** When it ceased to count; null while it counts. */
  readonly knownTo?: Maybe<Scalars['DateTime']['output']>;
  /** What was judged of it last; null where nobody did. */
  readonly review?: Maybe<Review>;
};

/** A stretch of the article's text. */
export type Span = {
  /** Offset of its beginning in the article's text, UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Offset of its end, excluded. */
  readonly end: Scalars['Int']['output'];
  /** What it carries: source, target, trigger, speaker, date, place or item. */
  readonly part: Scalars['String']['output'];
  /** The entity that these words name; null where they name none. */
  readonly entity?: Maybe<Entity>;
};

/** One page of claims. */
export type ClaimConnection = {
  /** The items of the page, in order. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Items in the whole list. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its place in the list. */
export type ClaimEdge = {
  /** Its place: pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** Who may ask for a field. Each role includes those before it. */
export type Role =
  /** May ask every query; a service can require a key even for that. */
  | 'READER'
  /** May add articles, retract them, judge who is who, and review claims. */
  | 'EDITOR'
  /** May do everything, ratings of sources included. */
  | 'ADMIN';

/** What an entity is. */
export type EntityKind =
  /** A state or a state-like actor. */
  | 'COUNTRY'
  /** A named person who acts for a state or a body. */
  | 'OFFICIAL'
  /** A named body: international organization, bloc, ministry, company, armed group, party, news outlet. */
  | 'ORGANIZATION'
  /** A treaty, contract, memorandum, deal, declaration, ceasefire or roadmap. */
  | 'AGREEMENT'
  /** An undertaking with a goal or a place: pipeline, corridor, power plant, port, fund, joint exercise. */
  | 'PROJECT';

/** How finely a date is known. */
export type DatePrecision =
  /** One day. */
  | 'DAY'
  /** Some day of one month. */
  | 'MONTH'
  /** Some day of one year. */
  | 'YEAR'
  /** All days, or some day, from `from` to `to`. */
  | 'RANGE';

/** Seen from the entity that was asked: does the edge leave it, come in, or either. A symmetric edge counts as both. */
export type Direction =
  /** The asked entity is the source. */
  | 'OUT'
  /** The asked entity is the target. */
  | 'IN'
  /** Either end. */
  | 'ANY';

/** Width of one column of a series. Weeks begin on Monday. */
export type Bucket =
  /** One day. */
  | 'DAY'
  /** Seven days from Monday. */
  | 'WEEK'
  /** One calendar month. */
  | 'MONTH'
  /** Three calendar months from January, April, July or October. */
  | 'QUARTER'
  /** One calendar year. */
  | 'YEAR';

/** Days from `from` (included) to `to` (excluded), UTC. An end that is left out is open. */
export type Period = {
  /** First day of the period. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** First day after the period. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A view of the past, along two axes that are independent of each other. */
export type AsOf = {
  /** As things stood at the end of this day: what began later, by its own date or else by its publication, is unseen. */
  readonly valid?: InputMaybe<Scalars['Date']['input']>;
  /**
   * As this service held things to be at this moment: facts with the status, the dates and the numbers of claims and stories that they had then,
   * those included that were taken back since, between the entities that stood then. Claims are those of today. A plan is PLANNED, overdue or not.
   */
  readonly known?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Where a page stands in its list. Cursors are opaque and hold for one order; keep filter and order when paging. */
export type PageInfo = {
  /** True where more items follow the last one of this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True where items precede the first one of this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type Query = {
  /** What there is: counts over the whole graph and the dates it covers. */
  readonly coverage: Coverage;
  /** The dossier of two entities; null where one of them is unknown. */
  readonly pair?: Maybe<Pair>;
  /** How two entities hang together. `maxLength`: 1…6 hops; `first`: 1…20 ways; `avoid`: not through these; `kinds`: only through these kinds. */
  readonly paths: PathResult;
  /** What surrounds up to 50 seeds. `depth`: 0 (links among the seeds) … 3; `maxNodes` up to 500, `maxLinks` up to 2000. */
  readonly subgraph: Subgraph;
  /** One article by its id, retracted or not; null where there is none. */
  readonly article?: Maybe<Article>;
  /** Every outlet, by name; at most 1000. */
  readonly sources: ReadonlyArray<Source>;
  /** Articles, the latest published first, undated at the end. `publisher`: id of a source; `text`: words of the headline. */
  readonly articles: ArticleConnection;
  /** Extraction without storing anything. */
  readonly preview: Preview;
  /** The log of writes after number `after`, oldest first. `first`: 1…1000. `kinds` keeps changes of these kinds. */
  readonly changes: ReadonlyArray<Change>;
  /** Claims, the newest first. `between` as for facts; `saidBy`: the entity that vouches. */
  readonly claims: ClaimConnection;
  /** One claim by its id, also one that no longer counts; null where there is none. */
  readonly claim?: Maybe<Claim>;
  /** A country by ISO 3166-1 alpha-3 or alpha-2 code, any case; null where the graph knows none. */
  readonly country?: Maybe<Country>;
  /** An entity by its id, also by the id of one that was merged into it; null where there is none. */
  readonly entity?: Maybe<Entity>;
  /**
   * Entities by name. `country` keeps what belongs to that state (a country's id), `text` what has a name with these words, `related` what has
   * a typed edge with the entity given.
   */
  readonly entities: EntityConnection;
  /** Finds entities by words of any of their names: accents folded, small typing errors forgiven. `first`: 1…50. */
  readonly search: ReadonlyArray<SearchHit>;
  /** The same while typing: the last word may be a beginning. `first`: 1…50, default 10. */
  readonly suggest: ReadonlyArray<SearchHit>;
  /** The vocabulary: every edge type with its meaning, in codebook order. */
  readonly relationTypes: ReadonlyArray<RelationTypeInfo>;
  /** Facts, the newest first. `between`: one or two ids; with one, facts at either end of it; with more, facts among them. */
  readonly facts: FactConnection;
  /** One fact by its id; null where there is none. */
  readonly fact?: Maybe<Fact>;
  /** Who may be one and waits for a decision, the most alike first. States are never among them. */
  readonly identityProposals: IdentityProposalConnection;
  /** What `mergeEntities` would do, without doing it. */
  readonly mergePreview: MergePreview;
  /**
   * Who deals with whom. Rows and columns are the `size` (1…200) entities of `kinds` with the most facts, or those of `rows` and `cols`.
   * `rollUp`: deeds of officials and bodies count for their country. `eitherWay`: a cell tells of all facts between the two, whoever does them,
   * as the links of a subgraph do.
   */
  readonly matrix: Matrix;
  /** Facts over time; with `between`, those at one entity or among several. */
  readonly histogram: Histogram;
  /** Counts along each thing that a filter narrows by. */
  readonly facets: Facets;
  /** What changed between two periods; with `seeds`, only facts at one of them. `maxLinks`: 1…500. */
  readonly diff: Diff;
  /** The map: countries by their facts, the most first; with a focus (a country's id), by their facts with it. */
  readonly countryTotals: ReadonlyArray<CountryTotal>;
  /** Claims that count and that nobody has reviewed, the least sure first. */
  readonly claimsToReview: ClaimConnection;
  /** What reviews say of each rule, the most reviewed first. */
  readonly rulePrecision: ReadonlyArray<RulePrecision>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryPairArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QuerySubgraphArgs = {
  seeds: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationFilter>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  maxLinks?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryArticlesArgs = {
  publisher?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Period>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryPreviewArgs = {
  input: ArticleInput;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryClaimsArgs = {
  between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  saidBy?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryEntitiesArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  country?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  related?: InputMaybe<Related>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QuerySuggestArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryFactsArgs = {
  between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryFactArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryIdentityProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryMergePreviewArgs = {
  keep: Scalars['ID']['input'];
  merge: Scalars['ID']['input'];
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryMatrixArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  rows?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  cols?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  size?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  eitherWay?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationFilter>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryHistogramArgs = {
  bucket: Bucket;
  between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<RelationFilter>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryFacetsArgs = {
  filter?: InputMaybe<RelationFilter>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryDiffArgs = {
  before: Period;
  after: Period;
  seeds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<RelationFilter>;
  maxLinks?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryCountryTotalsArgs = {
  focus?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<RelationFilter>;
};


/** The questions. Every list is capped: `first` defaults to 20 and is at most 100 unless said. */
export type QueryClaimsToReviewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The whole graph in numbers, without what was retracted. */
export type Coverage = {
  /** Articles that count: taken in and not retracted. */
  readonly articles: Scalars['Int']['output'];
  /** Outlets with at least one article. */
  readonly sources: Scalars['Int']['output'];
  /** Entities, merged ones counted once. */
  readonly entities: Scalars['Int']['output'];
  /** Claims alive. */
  readonly claims: Scalars['Int']['output'];
  /** Facts of any status. */
  readonly facts: Scalars['Int']['output'];
  /** First day on which a deed of the graph took place; null while no claim is dated. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day on which a deed of the graph took place. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** When the graph last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Changes with every write; equal revisions give equal answers. */
  readonly revision: Scalars['String']['output'];
};

/** The writes. Each is done completely or not at all, and names the role it needs. */
export type Mutation = {
  /** Takes in one article: extracts, stores, and updates facts and edges. The same article again changes nothing. */
  readonly ingestArticle: IngestResult;
  /** Takes in up to 50 articles. Results stand in the order of the inputs; a rejected one does not stop the others. */
  readonly ingestArticles: ReadonlyArray<IngestResult>;
  /** Takes an article out of account: its claims end, what only it supported goes, what it had disputed recovers. Nothing is deleted. */
  readonly retractArticle: Article;
  /** Undoes a retraction. */
  readonly reinstateArticle: Article;
  /** Judges two entities of one kind to be the same. `merge` keeps resolving, to `keep`. */
  readonly mergeEntities: Entity;
  /** Undoes the merges of the entity `id`: answers with the entities that stand apart again. */
  readonly unmergeEntities: ReadonlyArray<Entity>;
  /** Records that two entities differ, so that nothing merges them. True once it is recorded. */
  readonly markDifferent: Scalars['Boolean']['output'];
  /** Takes back that two entities differ: they are as if nobody had looked at them, so what is alike enough is held for one again, or proposed. True once it is done. */
  readonly unmarkDifferent: Scalars['Boolean']['output'];
  /** Rates an outlet from A (reliable) to F (cannot be judged), or takes its rating away (null). The confidence of all that it tells follows. */
  readonly rateSource: Source;
  /**
   * Judges a claim by its sentence. A later judgement replaces an earlier one; the same again changes nothing. It is a measure of the rule
   * that made the claim: facts stay as they are, since another sentence may be behind them. `reason`: at most 1000 characters.
   */
  readonly reviewClaim: Claim;
};


/** The writes. Each is done completely or not at all, and names the role it needs. */
export type MutationIngestArticleArgs = {
  input: ArticleInput;
};


/** The writes. Each is done completely or not at all, and names the role it needs. */
export type MutationIngestArticlesArgs = {
  inputs: ReadonlyArray<ArticleInput>;
};


/** The writes. Each is done completely or not at all, and names the role it needs. */
export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** The writes. Each is done completely or not at all, and names the role it needs. */
export type MutationReinstateArticleArgs = {
  id: Scalars['ID']['input'];
};


/** The writes. Each is done completely or not at all, and names the role it needs. */
export type MutationMergeEntitiesArgs = {
  keep: Scalars['ID']['input'];
  merge: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** The writes. Each is done completely or not at all, and names the role it needs. */
export type MutationUnmergeEntitiesArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** The writes. Each is done completely or not at all, and names the role it needs. */
export type MutationMarkDifferentArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** The writes. Each is done completely or not at all, and names the role it needs. */
export type MutationUnmarkDifferentArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** The writes. Each is done completely or not at all, and names the role it needs. */
export type MutationRateSourceArgs = {
  id: Scalars['ID']['input'];
  rating?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


/** The writes. Each is done completely or not at all, and names the role it needs. */
export type MutationReviewClaimArgs = {
  id: Scalars['ID']['input'];
  verdict: Verdict;
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Who or what diplomacy is about: one node, however often and however variously it is named. */
export type Entity = {
  /** Stable id: kind, colon, key. Ids of merged entities keep resolving. */
  readonly id: Scalars['ID']['output'];
  /** What this entity is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name and wording under which it was met, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Typed edges to other entities, one per type and pair. Backward pages: `last` with `before`. */
  readonly relations: RelationConnection;
  /** Deeds and states that have this entity at an end, the newest first. */
  readonly facts: FactConnection;
  /** What single sentences say of this entity, the newest first. Here `status` is not narrowed unless asked for. */
  readonly claims: ClaimConnection;
};


/** Who or what diplomacy is about: one node, however often and however variously it is named. */
export type EntityRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  order?: InputMaybe<RelationOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who or what diplomacy is about: one node, however often and however variously it is named. */
export type EntityFactsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who or what diplomacy is about: one node, however often and however variously it is named. */
export type EntityClaimsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A state or a state-like actor (Taiwan, Palestine, Kosovo). */
export type Country = Entity & {
  /** Stable id: kind, colon, key. Ids of merged entities keep resolving. */
  readonly id: Scalars['ID']['output'];
  /** What this entity is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name and wording under which it was met, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 (Kosovo: XKX). */
  readonly code: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2 (XK for Kosovo, ZZ where none is assigned). */
  readonly code2: Scalars['String']['output'];
  /** Part of the world, as the seed tables name it. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Who holds or held office in it or acts for it; with `at`, only office-holders of that day. By name. */
  readonly officials: OfficialConnection;
  /** Typed edges to other entities, one per type and pair. Backward pages: `last` with `before`. */
  readonly relations: RelationConnection;
  /** Deeds and states that have this entity at an end, the newest first. */
  readonly facts: FactConnection;
  /** What single sentences say of this entity, the newest first. Here `status` is not narrowed unless asked for. */
  readonly claims: ClaimConnection;
};


/** A state or a state-like actor (Taiwan, Palestine, Kosovo). */
export type CountryOfficialsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state or a state-like actor (Taiwan, Palestine, Kosovo). */
export type CountryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  order?: InputMaybe<RelationOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state or a state-like actor (Taiwan, Palestine, Kosovo). */
export type CountryFactsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state or a state-like actor (Taiwan, Palestine, Kosovo). */
export type CountryClaimsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A named person who acts for a state or a body. */
export type Official = Entity & {
  /** Stable id: kind, colon, key. Ids of merged entities keep resolving. */
  readonly id: Scalars['ID']['output'];
  /** What this entity is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name and wording under which it was met, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** The state the person acts for. */
  readonly country?: Maybe<Country>;
  /** Offices told of this person, the newest first; with `at`, those held on that day. */
  readonly offices: ReadonlyArray<Office>;
  /** Typed edges to other entities, one per type and pair. Backward pages: `last` with `before`. */
  readonly relations: RelationConnection;
  /** Deeds and states that have this entity at an end, the newest first. */
  readonly facts: FactConnection;
  /** What single sentences say of this entity, the newest first. Here `status` is not narrowed unless asked for. */
  readonly claims: ClaimConnection;
};


/** A named person who acts for a state or a body. */
export type OfficialOfficesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A named person who acts for a state or a body. */
export type OfficialRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  order?: InputMaybe<RelationOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named person who acts for a state or a body. */
export type OfficialFactsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named person who acts for a state or a body. */
export type OfficialClaimsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A named body, from the United Nations to a ministry, a company or an armed group. */
export type Organization = Entity & {
  /** Stable id: kind, colon, key. Ids of merged entities keep resolving. */
  readonly id: Scalars['ID']['output'];
  /** What this entity is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name and wording under which it was met, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** The state that a ministry, agency, company or regional government belongs to; null for international bodies. */
  readonly country?: Maybe<Country>;
  /** States and bodies that belong to it. By name. */
  readonly members: EntityConnection;
  /** Typed edges to other entities, one per type and pair. Backward pages: `last` with `before`. */
  readonly relations: RelationConnection;
  /** Deeds and states that have this entity at an end, the newest first. */
  readonly facts: FactConnection;
  /** What single sentences say of this entity, the newest first. Here `status` is not narrowed unless asked for. */
  readonly claims: ClaimConnection;
};


/** A named body, from the United Nations to a ministry, a company or an armed group. */
export type OrganizationMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named body, from the United Nations to a ministry, a company or an armed group. */
export type OrganizationRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  order?: InputMaybe<RelationOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named body, from the United Nations to a ministry, a company or an armed group. */
export type OrganizationFactsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named body, from the United Nations to a ministry, a company or an armed group. */
export type OrganizationClaimsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A treaty, contract, memorandum, deal, declaration, ceasefire or roadmap. */
export type Agreement = Entity & {
  /** Stable id: kind, colon, key. Ids of merged entities keep resolving. */
  readonly id: Scalars['ID']['output'];
  /** What this entity is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name and wording under which it was met, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Who signed it or is bound by it. By name. */
  readonly parties: EntityConnection;
  /** Typed edges to other entities, one per type and pair. Backward pages: `last` with `before`. */
  readonly relations: RelationConnection;
  /** Deeds and states that have this entity at an end, the newest first. */
  readonly facts: FactConnection;
  /** What single sentences say of this entity, the newest first. Here `status` is not narrowed unless asked for. */
  readonly claims: ClaimConnection;
};


/** A treaty, contract, memorandum, deal, declaration, ceasefire or roadmap. */
export type AgreementPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, contract, memorandum, deal, declaration, ceasefire or roadmap. */
export type AgreementRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  order?: InputMaybe<RelationOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, contract, memorandum, deal, declaration, ceasefire or roadmap. */
export type AgreementFactsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A treaty, contract, memorandum, deal, declaration, ceasefire or roadmap. */
export type AgreementClaimsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An undertaking with a goal or a place. */
export type Project = Entity & {
  /** Stable id: kind, colon, key. Ids of merged entities keep resolving. */
  readonly id: Scalars['ID']['output'];
  /** What this entity is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name and wording under which it was met, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** States in which it stands, through which it runs, or which take part in it. By name. */
  readonly countries: EntityConnection;
  /** The larger project or body it is a unit, leg or organ of. */
  readonly partOf?: Maybe<Entity>;
  /** Its units, legs or organs. By name. */
  readonly parts: EntityConnection;
  /** Typed edges to other entities, one per type and pair. Backward pages: `last` with `before`. */
  readonly relations: RelationConnection;
  /** Deeds and states that have this entity at an end, the newest first. */
  readonly facts: FactConnection;
  /** What single sentences say of this entity, the newest first. Here `status` is not narrowed unless asked for. */
  readonly claims: ClaimConnection;
};


/** An undertaking with a goal or a place. */
export type ProjectCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An undertaking with a goal or a place. */
export type ProjectPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An undertaking with a goal or a place. */
export type ProjectRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  order?: InputMaybe<RelationOrder>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An undertaking with a goal or a place. */
export type ProjectFactsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An undertaking with a goal or a place. */
export type ProjectClaimsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An office and when it was held. The dates span the articles that tell of it. */
export type Office = {
  /** The office as worded. */
  readonly role: Scalars['String']['output'];
  /** The country or body in which it is held. */
  readonly of: Entity;
  /** First day for which it is told. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day for which it is told; null while no end is told. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** One page of entities. */
export type EntityConnection = {
  /** The items of the page, in order. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Items in the whole list. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its place in the list. */
export type EntityEdge = {
  /** Its place: pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
};

/** One page of officials. */
export type OfficialConnection = {
  /** The items of the page, in order. */
  readonly edges: ReadonlyArray<OfficialEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Items in the whole list. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its place in the list. */
export type OfficialEdge = {
  /** Its place: pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Official;
};

/** An entity found by its names. */
export type SearchHit = {
  /** What was found. */
  readonly entity: Entity;
  /** The name that matched. */
  readonly matched: Scalars['String']['output'];
  /** How well it matched; comparable within one answer only, the best first. */
  readonly score: Scalars['Float']['output'];
};

/** A typed edge with one entity: told by one story at least, not only planned, alleged or denied. */
export type Related = {
  /** The entity at the other end. */
  readonly to: Scalars['ID']['input'];
  /** Any of these types; all where left out. */
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>;
  /** Seen from the entity that is listed. */
  readonly direction?: InputMaybe<Direction>;
};

/** How a list of relations is ordered. Equal values fall back to the id. */
export type RelationOrder =
  /** The latest last date first; undated at the end. */
  | 'LAST_DESC'
  /** The earliest last date first; undated at the end. */
  | 'LAST_ASC'
  /** The most facts first. */
  | 'FACTS_DESC'
  /** The surest first. */
  | 'CONFIDENCE_DESC';

/** What is known about a deed or state, from all claims about it. */
export type FactStatus =
  /** Told by two or more independent stories. */
  | 'CONFIRMED'
  /** Told by one story. */
  | 'REPORTED'
  /** Told by accusers only. */
  | 'ALLEGED'
  /** Affirmed by some, denied by others. */
  | 'DISPUTED'
  /** Only denied. */
  | 'DENIED'
  /** Intended, agreed or due. */
  | 'PLANNED'
  /** Offered, hoped for or suggested. */
  | 'PROPOSED'
  /** Asked for by another. */
  | 'REQUESTED'
  /** Threatened. */
  | 'THREATENED'
  /** Refused. */
  | 'REFUSED'
  /** Halted for a time. */
  | 'SUSPENDED'
  /** Called off or ended before its time. */
  | 'CANCELLED'
  /** Planned for a day that has passed, and nothing tells that it happened. */
  | 'OVERDUE'
  /** Nothing that supports it counts any more. */
  | 'RETRACTED';

/**
 * One filter for relations, facts and claims, on every field that lists them. What is set must hold together (and).
 * Facts that are only planned, denied, alleged or disputed are left out unless `status` asks for them.
 * `and`, `or`, `not` nest up to four deep; lists hold up to 100 values.
 */
export type RelationFilter = {
  /** Any of these types of edge. */
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>;
  /** Seen from the asked entity; without effect where none is asked. */
  readonly direction?: InputMaybe<Direction>;
  /** The other end (any end, where no entity is asked) is one of these. */
  readonly with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The other end (any end, where no entity is asked) is of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Any of these. For claims: those that support or deny a fact of this status. */
  readonly status?: InputMaybe<ReadonlyArray<FactStatus>>;
  /** Took place within this period, in whole or in part. What is undated never does. */
  readonly period?: InputMaybe<Period>;
  /** True: only what has no date. False: only what has one. */
  readonly undated?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least this sure, 0…1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Told by one of these outlets (ids of sources). */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The evidence sentence holds this text, in any case; at most 256 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** All of these hold too. */
  readonly and?: InputMaybe<ReadonlyArray<RelationFilter>>;
  /** At least one of these holds too. */
  readonly or?: InputMaybe<ReadonlyArray<RelationFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<RelationFilter>;
};

/** A typed edge: everything of one type that is held true between two entities. `other` and `direction` are seen from the entity that was asked. */
export type Relation = {
  /** Stable: type and ends. */
  readonly id: Scalars['ID']['output'];
  /** The type of edge. */
  readonly type: RelationType;
  /** The doer; of a symmetric edge, the end whose id sorts first. */
  readonly source: Entity;
  /** The one done to; of a symmetric edge, the end whose id sorts last. */
  readonly target: Entity;
  /** The end that was not asked; null where no end was. */
  readonly other?: Maybe<Entity>;
  /** ANY on a symmetric edge; null where no end was asked. */
  readonly direction?: Maybe<Direction>;
  /** Facts behind the edge, those that pass the filter. */
  readonly factCount: Scalars['Int']['output'];
  /** Claims behind these facts. */
  readonly claimCount: Scalars['Int']['output'];
  /** Independent stories behind these facts: near-identical copies of one report count once. */
  readonly storyCount: Scalars['Int']['output'];
  /** First day of the earliest fact; the day of publication counts where no date is told. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** Last day of the latest fact; the day of publication counts where no date is told. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Of the surest fact, 0…1. */
  readonly confidence: Scalars['Float']['output'];
  /** The facts behind the edge, the newest first. */
  readonly facts: FactConnection;
};


/** A typed edge: everything of one type that is held true between two entities. `other` and `direction` are seen from the entity that was asked. */
export type RelationFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One deed or state, told by one or many claims. */
export type Fact = {
  /** Stable as long as the claims behind it are. */
  readonly id: Scalars['ID']['output'];
  /** The type of edge. */
  readonly type: RelationType;
  /** The doer. */
  readonly source: Entity;
  /** The one done to. */
  readonly target: Entity;
  /** What is known about it. */
  readonly status: FactStatus;
  /** When it took or takes place; null where no claim tells. */
  readonly date?: Maybe<EventDate>;
  /** How sure it is, from its claims, 0…1. */
  readonly confidence: Scalars['Float']['output'];
  /** Claims alive that support or deny it. */
  readonly claimCount: Scalars['Int']['output'];
  /** Independent stories among them. */
  readonly storyCount: Scalars['Int']['output'];
  /** The claims that support or deny it, the newest first. */
  readonly claims: ClaimConnection;
  /** The promise or plan that this deed makes good. */
  readonly fulfils?: Maybe<Fact>;
  /** The deed that made this promise or plan good. */
  readonly fulfilledBy?: Maybe<Fact>;
  /** The deed that called this one off. */
  readonly cancelledBy?: Maybe<Fact>;
};


/** One deed or state, told by one or many claims. */
export type FactClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** When a deed takes place, as told and as resolved against the day of publication. */
export type EventDate = {
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day, included; equal to `from` for a single day. */
  readonly to: Scalars['Date']['output'];
  /** How finely it is told. */
  readonly precision: DatePrecision;
  /** The date as worded, on claims; null on facts, which many claims may word in many ways. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** One row of the table of edge types: the vocabulary of the graph. */
export type RelationTypeInfo = {
  /** Its name in filters and answers. */
  readonly type: RelationType;
  /** As words, from source to target. */
  readonly label: Scalars['String']['output'];
  /** As words, from target to source. */
  readonly inverse: Scalars['String']['output'];
  /** True where the edge has no direction; stored once, read from either end. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** Kinds that may stand at its source. */
  readonly sourceKinds: ReadonlyArray<EntityKind>;
  /** Kinds that may stand at its target. */
  readonly targetKinds: ReadonlyArray<EntityKind>;
  /** PLOVER root category; STATE for standing states of affairs. */
  readonly plover: Scalars['String']['output'];
  /** PLOVER's conflict-cooperation scale, -10 … +10, for a deed that is done; 0 for states. */
  readonly score: Scalars['Float']['output'];
  /** What it means and where it ends. */
  readonly description: Scalars['String']['output'];
  /** Sentences that state it. */
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
};

/** One page of relations. */
export type RelationConnection = {
  /** The items of the page, in order. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Items in the whole list. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its place in the list. */
export type RelationEdge = {
  /** Its place: pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Relation;
};

/** One page of facts. */
export type FactConnection = {
  /** The items of the page, in order. */
  readonly edges: ReadonlyArray<FactEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Items in the whole list. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its place in the list. */
export type FactEdge = {
  /** Its place: pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Fact;
};

/** Two entities that may be one, though not surely enough to be held for one: somebody should decide, by `mergeEntities` or `markDifferent`. Where one name may be two persons, `b` is the namesake, whose id is that of `a` with a state behind it, and `markDifferent` gives the namesake his tellings. */
export type IdentityProposal = {
  /** Stable: both ids. */
  readonly id: Scalars['ID']['output'];
  /** The one whose id sorts first. */
  readonly a: Entity;
  /** The one whose id sorts last. */
  readonly b: Entity;
  /** How alike they are, 0…1. From 0.9 on entities are held for one without asking, unless something speaks against it. */
  readonly score: Scalars['Float']['output'];
  /** What the score is made of, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** One page of proposals. */
export type IdentityProposalConnection = {
  /** The items of the page, in order. */
  readonly edges: ReadonlyArray<IdentityProposalEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Items in the whole list. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item with its place in the list. */
export type IdentityProposalEdge = {
  /** Its place: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: IdentityProposal;
};

/** What a merge would do to facts. Nothing is stored. */
export type MergePreview = {
  /** Why the merge is not possible; null where it is. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Facts that would no longer exist by themselves: most become part of a fact of the entity kept. */
  readonly lost: Scalars['Int']['output'];
  /** Facts that would hold less surely, or no more. */
  readonly downgraded: Scalars['Int']['output'];
  /** Facts that would hold more surely, or again. */
  readonly revived: Scalars['Int']['output'];
  /** Facts that would be new: those of the merged entity, told of the one kept. */
  readonly gained: Scalars['Int']['output'];
  /** Facts of the same status that would have more or fewer claims. */
  readonly recounted: Scalars['Int']['output'];
  /** Up to 20 of them, of every sort some. */
  readonly examples: ReadonlyArray<MergeEffect>;
};

/** What a merge would do to one fact. */
export type MergeEffect = {
  /** What becomes of it. */
  readonly effect: MergeEffectKind;
  /** The type of edge. */
  readonly type: RelationType;
  /** The doer. */
  readonly source: Entity;
  /** The one done to. */
  readonly target: Entity;
  /** Its status today; null where there is no such fact. */
  readonly before?: Maybe<FactStatus>;
  /** Its status after the merge; null where there would be no such fact. */
  readonly after?: Maybe<FactStatus>;
  /** Claims today. */
  readonly claimsBefore: Scalars['Int']['output'];
  /** Claims after the merge. */
  readonly claimsAfter: Scalars['Int']['output'];
};

/** What becomes of a fact: see the counts of `MergePreview`. */
export type MergeEffectKind =
  /** Would no longer exist by itself. */
  | 'LOST'
  /** Would hold less surely. */
  | 'DOWNGRADED'
  /** Would hold more surely. */
  | 'REVIVED'
  /** Would be new. */
  | 'GAINED'
  /** Would have other claims. */
  | 'RECOUNTED';

/** What a cell of a matrix tells. */
export type Measure =
  /** Facts. */
  | 'FACTS'
  /** Mean score of the facts, -10 (conflict) … +10 (cooperation). */
  | 'BALANCE';

/** Who deals with whom, as a table. Only cells with facts are listed. */
export type Matrix = {
  /** Sources of facts, the most facts first. */
  readonly rows: ReadonlyArray<Entity>;
  /** Targets of facts. Of symmetric facts, either end is both. */
  readonly cols: ReadonlyArray<Entity>;
  /** Cells with facts, in no order. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** The greatest absolute value of a cell; 0 where there is none. */
  readonly max: Scalars['Float']['output'];
  /** Entities that had facts before the cut to `size`. */
  readonly entitiesTotal: Scalars['Int']['output'];
  /** False where there were more than 20,000 combinations of source, target and type: those with the fewest facts were not counted in. Narrow the filter. */
  readonly complete: Scalars['Boolean']['output'];
};

/** One cell. */
export type MatrixCell = {
  /** Position of its row in `rows`. */
  readonly row: Scalars['Int']['output'];
  /** Position of its column in `cols`. */
  readonly col: Scalars['Int']['output'];
  /** The measure that was asked for. */
  readonly value: Scalars['Float']['output'];
  /** Facts in it. */
  readonly factCount: Scalars['Int']['output'];
};

/** Facts over time. */
export type Histogram = {
  /** Dated facts that pass the filter. */
  readonly total: Scalars['Int']['output'];
  /** Facts that pass the filter and have no date: they stand in no column. */
  readonly undated: Scalars['Int']['output'];
  /** Columns with facts, oldest first. */
  readonly columns: ReadonlyArray<HistogramColumn>;
};

/** One column. */
export type HistogramColumn = {
  /** First day of the column. */
  readonly from: Scalars['Date']['output'];
  /** First day after the column. */
  readonly to: Scalars['Date']['output'];
  /** Facts that begin in it. */
  readonly factCount: Scalars['Int']['output'];
  /** Articles published in it, whatever they tell of: how much was read, to set the facts against. */
  readonly articleCount: Scalars['Int']['output'];
  /** Mean score of these facts, -10 … +10. */
  readonly balance: Scalars['Float']['output'];
  /** The same by type, the most facts first. */
  readonly types: ReadonlyArray<TypeTally>;
};

/** Facts of one type. */
export type TypeTally = {
  /** The type of edge. */
  readonly type: RelationType;
  /** Facts of it. */
  readonly factCount: Scalars['Int']['output'];
};

/** What a filter leaves, counted along each thing that it could be narrowed by further. */
export type Facets = {
  /** Facts by type. */
  readonly types: ReadonlyArray<Facet>;
  /** Facts by status. Counted over all statuses, unless the filter names some. */
  readonly statuses: ReadonlyArray<Facet>;
  /** Facts by the kinds of their ends; a fact counts once for each kind. */
  readonly kinds: ReadonlyArray<Facet>;
  /** Facts by the outlets that tell them: the 50 with the most. */
  readonly publishers: ReadonlyArray<Facet>;
};

/** One choice and what it would leave. */
export type Facet = {
  /** What to put into the filter. */
  readonly key: Scalars['String']['output'];
  /** How to show it. */
  readonly label: Scalars['String']['output'];
  /** Facts that it would leave. */
  readonly count: Scalars['Int']['output'];
};

/** What changed between two periods. */
export type Diff = {
  /** Articles published in the earlier period: how much was looked at. */
  readonly articlesBefore: Scalars['Int']['output'];
  /** Articles published in the later period. */
  readonly articlesAfter: Scalars['Int']['output'];
  /** Pairs whose number of facts differs most, relative to the articles of each period. */
  readonly links: ReadonlyArray<DiffLink>;
  /** Pairs with facts in either period, before the cut to `maxLinks`. */
  readonly linksTotal: Scalars['Int']['output'];
  /** False where there were more than 20,000 combinations of pair and type: those with the fewest facts were not counted in. Narrow the filter. */
  readonly complete: Scalars['Boolean']['output'];
};

/** One pair in both periods. */
export type DiffLink = {
  /** The end whose id sorts first. */
  readonly source: Entity;
  /** The end whose id sorts last. */
  readonly target: Entity;
  /** Facts in the earlier period. */
  readonly before: Scalars['Int']['output'];
  /** Facts in the later period. */
  readonly after: Scalars['Int']['output'];
  /** Facts in the earlier period for each 100 articles of it. */
  readonly rateBefore: Scalars['Float']['output'];
  /** Facts in the later period for each 100 articles of it. */
  readonly rateAfter: Scalars['Float']['output'];
  /** Mean score of the facts of the earlier period, -10 … +10. */
  readonly balanceBefore: Scalars['Float']['output'];
  /** Mean score of the facts of the later period. */
  readonly balanceAfter: Scalars['Float']['output'];
};

/** One country on the map. Deeds of its officials and bodies count as its own. */
export type CountryTotal = {
  /** The country. */
  readonly country: Country;
  /** Facts it takes part in; with a focus, those with the focus. */
  readonly factCount: Scalars['Int']['output'];
  /** Mean score of these facts, -10 … +10. */
  readonly balance: Scalars['Float']['output'];
};

/** What a reader who looked at the sentence says of a claim. */
export type Verdict =
  /** The sentence says so: type, ends, stance and date. */
  | 'RIGHT'
  /** It does not. */
  | 'WRONG'
  /** It cannot be told from the sentence. */
  | 'UNSURE';

/** What was judged of one claim. A later review replaces it; every one of them stays in the log of changes. */
export type Review = {
  /** The judgement. */
  readonly verdict: Verdict;
  /** Why, in the reviewer's words; null where none were given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who judged: the name of the API key; null where it was anonymous. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** How often claims of one rule were right, by those that somebody reviewed. */
export type RulePrecision = {
  /** The rule, by its id: what `Claim.rule` says. */
  readonly rule: Scalars['String']['output'];
  /** Claims of it that were judged right. */
  readonly right: Scalars['Int']['output'];
  /** Claims of it that were judged wrong. */
  readonly wrong: Scalars['Int']['output'];
  /** Claims of it where nobody could tell: they count neither way. */
  readonly unsure: Scalars['Int']['output'];
  /** Share of right ones among right and wrong ones, 0…1; null where there are neither. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
  /** Mean of what the service itself held of the reviewed claims, 0…1: far above `precision` means that the rule is too sure of itself. */
  readonly confidence: Scalars['Float']['output'];
};

/** The type of an edge: every row of the relation table. */
export type RelationType =
  /** A meets B, either way round. Talks face to face, by phone or in a group; a host and a guest who talk. */
  | 'MEETS'
  /** A visits B; B is visited by A. Travels to a state or is received in it; also when no meeting is told. */
  | 'VISITS'
  /** A negotiates B; B is negotiated by A. Works on terms: drafts, talks on, mandates. Where the document is a node, each party has an edge to it; else an unordered pair of actors. */
  | 'NEGOTIATES'
  /** A mediates between B; B is mediated by A. A third party brings others together, hosts their talks or guarantees their deal; one edge to each party. */
  | 'MEDIATES'
  /** A agrees with B, either way round. Commits to act together where no document is told. */
  | 'AGREES_WITH'
  /** A signs B; B is signed by A. Signs, concludes, ratifies or accedes to a document (`mode` says which). */
  | 'SIGNS'
  /** A supports B; B is supported by A. Praises, endorses, backs, defends or votes for; not material. */
  | 'SUPPORTS'
  /** A recognizes B; B is recognized by A. Opens, restores or upgrades ties with a state, or recognizes it or its government. */
  | 'RECOGNIZES'
  /** A cooperates with B, either way round. Acts together with material effect: joint exercise, shared intelligence, joint commission, flights resumed. */
  | 'COOPERATES_WITH'
  /** A trades with B, either way round. Trade flows between them. */
  | 'TRADES_WITH'
  /** A supplies B; B is supplied by A. Goods, arms, energy or technology pass, for pay or not told (`item`); buying is the same edge, from the seller. */
  | 'SUPPLIES'
  /** A aids B; B is aided by A. Gives relief, a grant, a loan on soft terms, training, peacekeepers or asylum (`item`). */
  | 'AIDS'
  /** A funds B; B is funded by A. Invests in or finances a project or a state. */
  | 'FUNDS'
  /** A builds B; B is built by A. Constructs, develops or operates a project. */
  | 'BUILDS'
  /** A yields to B; B wins a concession from A. Eases sanctions, frees prisoners, withdraws troops, apologizes, admits inspectors. */
  | 'YIELDS_TO'
  /** A asks B; B is asked by A. Asks, urges, calls on or demands (`topic`). */
  | 'REQUESTS'
  /** A criticizes B; B is criticized by A. Condemns, protests to, summons an envoy, voices concern at. */
  | 'CRITICIZES'
  /** A accuses B; B is accused by A. Alleges a wrong, sues, investigates. */
  | 'ACCUSES'
  /** A rejects B; B is rejected by A. Refuses, opposes, vetoes or declines another’s request, proposal, text, project or claim. */
  | 'REJECTS'
  /** A warns B; B is warned by A. Warns without naming a measure. */
  | 'WARNS'
  /** A threatens B; B is threatened by A. Names a measure or an ultimatum. */
  | 'THREATENS'
  /** A sanctions B; B is sanctioned by A. Embargo, listing, asset freeze, punitive tariff, export ban. */
  | 'SANCTIONS'
  /** A cuts ties with B; B has ties cut by A. Breaks or lowers ties, recalls an ambassador, closes own missions, shuts border, airspace, transport or postal links. */
  | 'CUTS_TIES_WITH'
  /** A expels B; B is expelled by A. Expels diplomats, closes the other’s missions, orders troops or staff out. */
  | 'EXPELS'
  /** A withdraws from B; B is left by A. Leaves a treaty or a body. */
  | 'WITHDRAWS_FROM'
  /** A mobilizes against B; B faces forces of A. Musters or moves forces toward another. */
  | 'MOBILIZES_AGAINST'
  /** A coerces B; B is coerced by A. Detains, seizes, blockades or hacks. */
  | 'COERCES'
  /** A attacks B; B is attacked by A. Invades, strikes, shells, bombs. */
  | 'ATTACKS'
  /** A holds office in B; B has as office-holder A. Office as worded (`role`), held at the article’s date. */
  | 'HOLDS_OFFICE'
  /** A is a member of B; B has as member A. Belongs to a body. */
  | 'MEMBER_OF'
  /** A is party to B; B binds A. Is bound by a document, when no act of signing is told. */
  | 'PARTY_TO'
  /** A takes part in B; B has as participant A. Takes part in a project, when nothing more specific is told. */
  | 'PARTICIPATES_IN'
  /** A is located in B; B is the site of A. Stands in or runs through a state. */
  | 'LOCATED_IN'
  /** A is part of B; B has as part A. Is a unit, leg or organ of something larger. */
  | 'PART_OF';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Pair: ResolverTypeWrapper<PairRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Dealer: ResolverTypeWrapper<Omit<Dealer, 'official'> & { official: ResolversTypes['Official'] }>;
  PairSpeaker: ResolverTypeWrapper<Omit<PairSpeaker, 'speaker'> & { speaker?: Maybe<ResolversTypes['Entity']> }>;
  TypeTotal: ResolverTypeWrapper<TypeTotal>;
  BucketTotal: ResolverTypeWrapper<BucketTotal>;
  PathResult: ResolverTypeWrapper<Omit<PathResult, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Path: ResolverTypeWrapper<PathRow>;
  Hop: ResolverTypeWrapper<HopRow>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SubgraphNode']> }>;
  SubgraphNode: ResolverTypeWrapper<NodeRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SubgraphLink: ResolverTypeWrapper<SubgraphLink>;
  Article: ResolverTypeWrapper<ArticleRow>;
  Source: ResolverTypeWrapper<SourceRow>;
  ArticleInput: ArticleInput;
  IngestOutcome: IngestOutcome;
  IngestResult: ResolverTypeWrapper<Omit<IngestResult, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  Preview: ResolverTypeWrapper<Preview>;
  PreviewEntity: ResolverTypeWrapper<PreviewEntity>;
  PreviewClaim: ResolverTypeWrapper<PreviewClaim>;
  PreviewSpan: ResolverTypeWrapper<PreviewSpan>;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Change: ResolverTypeWrapper<Change>;
  ClaimStatus: ClaimStatus;
  Polarity: Polarity;
  Claim: ResolverTypeWrapper<ClaimRow>;
  Span: ResolverTypeWrapper<SpanRow>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Role: Role;
  EntityKind: EntityKind;
  DatePrecision: DatePrecision;
  Direction: Direction;
  Bucket: Bucket;
  Period: Period;
  AsOf: AsOf;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Entity: ResolverTypeWrapper<EntityRow>;
  Country: ResolverTypeWrapper<EntityRow>;
  Official: ResolverTypeWrapper<EntityRow>;
  Organization: ResolverTypeWrapper<EntityRow>;
  Agreement: ResolverTypeWrapper<EntityRow>;
  Project: ResolverTypeWrapper<EntityRow>;
  Office: ResolverTypeWrapper<OfficeRow>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  OfficialConnection: ResolverTypeWrapper<OfficialPage>;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  SearchHit: ResolverTypeWrapper<SearchRow>;
  Related: Related;
  RelationOrder: RelationOrder;
  FactStatus: FactStatus;
  RelationFilter: RelationFilter;
  Relation: ResolverTypeWrapper<RelationRow>;
  Fact: ResolverTypeWrapper<FactRow>;
  EventDate: ResolverTypeWrapper<EventDate>;
  RelationTypeInfo: ResolverTypeWrapper<RelationTypeInfo>;
  RelationConnection: ResolverTypeWrapper<RelationPage>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  FactConnection: ResolverTypeWrapper<FactPage>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  IdentityProposal: ResolverTypeWrapper<ProposalRow>;
  IdentityProposalConnection: ResolverTypeWrapper<IdentityProposalPage>;
  IdentityProposalEdge: ResolverTypeWrapper<Omit<IdentityProposalEdge, 'node'> & { node: ResolversTypes['IdentityProposal'] }>;
  MergePreview: ResolverTypeWrapper<Omit<MergePreview, 'examples'> & { examples: ReadonlyArray<ResolversTypes['MergeEffect']> }>;
  MergeEffect: ResolverTypeWrapper<Omit<MergeEffect, 'source' | 'target'> & { source: ResolversTypes['Entity'], target: ResolversTypes['Entity'] }>;
  MergeEffectKind: MergeEffectKind;
  Measure: Measure;
  Matrix: ResolverTypeWrapper<Omit<Matrix, 'rows' | 'cols'> & { rows: ReadonlyArray<ResolversTypes['Entity']>, cols: ReadonlyArray<ResolversTypes['Entity']> }>;
  MatrixCell: ResolverTypeWrapper<MatrixCell>;
  Histogram: ResolverTypeWrapper<Omit<Histogram, 'columns'> & { columns: ReadonlyArray<ResolversTypes['HistogramColumn']> }>;
  HistogramColumn: ResolverTypeWrapper<HistogramColumnRow>;
  TypeTally: ResolverTypeWrapper<TypeTally>;
  Facets: ResolverTypeWrapper<FacetsRow>;
  Facet: ResolverTypeWrapper<Facet>;
  Diff: ResolverTypeWrapper<Omit<Diff, 'links'> & { links: ReadonlyArray<ResolversTypes['DiffLink']> }>;
  DiffLink: ResolverTypeWrapper<DiffPair>;
  CountryTotal: ResolverTypeWrapper<Omit<CountryTotal, 'country'> & { country: ResolversTypes['Country'] }>;
  Verdict: Verdict;
  Review: ResolverTypeWrapper<Review>;
  RulePrecision: ResolverTypeWrapper<RulePrecision>;
  RelationType: RelationType;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Pair: PairRow;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Dealer: Omit<Dealer, 'official'> & { official: ResolversParentTypes['Official'] };
  PairSpeaker: Omit<PairSpeaker, 'speaker'> & { speaker?: Maybe<ResolversParentTypes['Entity']> };
  TypeTotal: TypeTotal;
  BucketTotal: BucketTotal;
  PathResult: Omit<PathResult, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  Boolean: Scalars['Boolean']['output'];
  Path: PathRow;
  Hop: HopRow;
  Subgraph: Omit<Subgraph, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SubgraphNode']> };
  SubgraphNode: NodeRow;
  ID: Scalars['ID']['output'];
  SubgraphLink: SubgraphLink;
  Article: ArticleRow;
  Source: SourceRow;
  ArticleInput: ArticleInput;
  IngestResult: Omit<IngestResult, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  Preview: Preview;
  PreviewEntity: PreviewEntity;
  PreviewClaim: PreviewClaim;
  PreviewSpan: PreviewSpan;
  ArticleConnection: ArticlePage;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Subscription: Record<PropertyKey, never>;
  Change: Change;
  Claim: ClaimRow;
  Span: SpanRow;
  ClaimConnection: ClaimPage;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Period: Period;
  AsOf: AsOf;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Coverage: Coverage;
  Mutation: Record<PropertyKey, never>;
  Entity: EntityRow;
  Country: EntityRow;
  Official: EntityRow;
  Organization: EntityRow;
  Agreement: EntityRow;
  Project: EntityRow;
  Office: OfficeRow;
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  OfficialConnection: OfficialPage;
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  SearchHit: SearchRow;
  Related: Related;
  RelationFilter: RelationFilter;
  Relation: RelationRow;
  Fact: FactRow;
  EventDate: EventDate;
  RelationTypeInfo: RelationTypeInfo;
  RelationConnection: RelationPage;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  FactConnection: FactPage;
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  IdentityProposal: ProposalRow;
  IdentityProposalConnection: IdentityProposalPage;
  IdentityProposalEdge: Omit<IdentityProposalEdge, 'node'> & { node: ResolversParentTypes['IdentityProposal'] };
  MergePreview: Omit<MergePreview, 'examples'> & { examples: ReadonlyArray<ResolversParentTypes['MergeEffect']> };
  MergeEffect: Omit<MergeEffect, 'source' | 'target'> & { source: ResolversParentTypes['Entity'], target: ResolversParentTypes['Entity'] };
  Matrix: Omit<Matrix, 'rows' | 'cols'> & { rows: ReadonlyArray<ResolversParentTypes['Entity']>, cols: ReadonlyArray<ResolversParentTypes['Entity']> };
  MatrixCell: MatrixCell;
  Histogram: Omit<Histogram, 'columns'> & { columns: ReadonlyArray<ResolversParentTypes['HistogramColumn']> };
  HistogramColumn: HistogramColumnRow;
  TypeTally: TypeTally;
  Facets: FacetsRow;
  Facet: Facet;
  Diff: Omit<Diff, 'links'> & { links: ReadonlyArray<ResolversParentTypes['DiffLink']> };
  DiffLink: DiffPair;
  CountryTotal: Omit<CountryTotal, 'country'> & { country: ResolversParentTypes['Country'] };
  Review: Review;
  RulePrecision: RulePrecision;
};

export type AuthDirectiveArgs = {
  role: Role;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['TypeTotal']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['BucketTotal']>, ParentType, ContextType, RequireFields<PairSeriesArgs, 'bucket'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PairFactsArgs>>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<PairSharedArgs>>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<PairAgreementsArgs>>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, Partial<PairProjectsArgs>>;
  officials?: Resolver<ReadonlyArray<ResolversTypes['Dealer']>, ParentType, ContextType, Partial<PairOfficialsArgs>>;
  disputes?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PairDisputesArgs>>;
  overdue?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PairOverdueArgs>>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['PairSpeaker']>, ParentType, ContextType, Partial<PairSpeakersArgs>>;
};

export type DealerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Dealer'] = ResolversParentTypes['Dealer']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PairSpeakerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PairSpeaker'] = ResolversParentTypes['PairSpeaker']> = {
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  affirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType>;
};

export type TypeTotalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TypeTotal'] = ResolversParentTypes['TypeTotal']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BucketTotalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BucketTotal'] = ResolversParentTypes['BucketTotal']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  exhausted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchedLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  proof?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['SubgraphLink']>, ParentType, ContextType>;
  nodesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubgraphLink'] = ResolversParentTypes['SubgraphLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  topType?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeTotal']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ArticleClaimsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ArticleEntitiesArgs>>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Preview'] = ResolversParentTypes['Preview']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['PreviewEntity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['PreviewClaim']>, ParentType, ContextType>;
};

export type PreviewEntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewEntity'] = ResolversParentTypes['PreviewEntity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PreviewClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewClaim'] = ResolversParentTypes['PreviewClaim']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EventDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['PreviewSpan']>, ParentType, ContextType>;
};

export type PreviewSpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewSpan'] = ResolversParentTypes['PreviewSpan']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
};

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EventDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  knownTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type SpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType, RequireFields<QueryPairArgs, 'a' | 'b'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'seeds' | 'depth' | 'maxNodes' | 'maxLinks'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  preview?: Resolver<ResolversTypes['Preview'], ParentType, ContextType, RequireFields<QueryPreviewArgs, 'input'>>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'after' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'text'>>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationTypeInfo']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<QueryFactsArgs>>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<QueryFactArgs, 'id'>>;
  identityProposals?: Resolver<ResolversTypes['IdentityProposalConnection'], ParentType, ContextType, Partial<QueryIdentityProposalsArgs>>;
  mergePreview?: Resolver<ResolversTypes['MergePreview'], ParentType, ContextType, RequireFields<QueryMergePreviewArgs, 'keep' | 'merge'>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'kinds' | 'size' | 'measure' | 'rollUp' | 'eitherWay'>>;
  histogram?: Resolver<ResolversTypes['Histogram'], ParentType, ContextType, RequireFields<QueryHistogramArgs, 'bucket'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, Partial<QueryFacetsArgs>>;
  diff?: Resolver<ResolversTypes['Diff'], ParentType, ContextType, RequireFields<QueryDiffArgs, 'before' | 'after' | 'maxLinks'>>;
  countryTotals?: Resolver<ReadonlyArray<ResolversTypes['CountryTotal']>, ParentType, ContextType, Partial<QueryCountryTotalsArgs>>;
  claimsToReview?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsToReviewArgs>>;
  rulePrecision?: Resolver<ReadonlyArray<ResolversTypes['RulePrecision']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticle?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  ingestArticles?: Resolver<ReadonlyArray<ResolversTypes['IngestResult']>, ParentType, ContextType, RequireFields<MutationIngestArticlesArgs, 'inputs'>>;
  retractArticle?: Resolver<ResolversTypes['Article'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id' | 'reason'>>;
  reinstateArticle?: Resolver<ResolversTypes['Article'], ParentType, ContextType, RequireFields<MutationReinstateArticleArgs, 'id'>>;
  mergeEntities?: Resolver<ResolversTypes['Entity'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'keep' | 'merge' | 'reason'>>;
  unmergeEntities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MutationUnmergeEntitiesArgs, 'id' | 'reason'>>;
  markDifferent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationMarkDifferentArgs, 'a' | 'b' | 'reason'>>;
  unmarkDifferent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationUnmarkDifferentArgs, 'a' | 'b' | 'reason'>>;
  rateSource?: Resolver<ResolversTypes['Source'], ParentType, ContextType, RequireFields<MutationRateSourceArgs, 'id' | 'reason'>>;
  reviewClaim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType, RequireFields<MutationReviewClaimArgs, 'id' | 'verdict'>>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Official' | 'Organization' | 'Agreement' | 'Project', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<CountryOfficialsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CountryRelationsArgs, 'order'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<CountryFactsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CountryClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType, Partial<OfficialOfficesArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OfficialRelationsArgs, 'order'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<OfficialFactsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OfficialClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'order'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<OrganizationFactsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementRelationsArgs, 'order'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<AgreementFactsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AgreementClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ProjectCountriesArgs>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ProjectPartsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProjectRelationsArgs, 'order'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<ProjectFactsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ProjectClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<RelationFactsArgs>>;
};

export type FactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EventDate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<FactClaimsArgs>>;
  fulfils?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  fulfilledBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type EventDateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventDate'] = ResolversParentTypes['EventDate']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationTypeInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationTypeInfo'] = ResolversParentTypes['RelationTypeInfo']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceKinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  targetKinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  plover?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type IdentityProposalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IdentityProposal'] = ResolversParentTypes['IdentityProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentityProposalConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IdentityProposalConnection'] = ResolversParentTypes['IdentityProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdentityProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityProposalEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IdentityProposalEdge'] = ResolversParentTypes['IdentityProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityProposal'], ParentType, ContextType>;
};

export type MergePreviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergePreview'] = ResolversParentTypes['MergePreview']> = {
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downgraded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['MergeEffect']>, ParentType, ContextType>;
};

export type MergeEffectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeEffect'] = ResolversParentTypes['MergeEffect']> = {
  effect?: Resolver<ResolversTypes['MergeEffectKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  claimsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  cols?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entitiesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  col?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistogramResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Histogram'] = ResolversParentTypes['Histogram']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['HistogramColumn']>, ParentType, ContextType>;
};

export type HistogramColumnResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HistogramColumn'] = ResolversParentTypes['HistogramColumn']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeTally']>, ParentType, ContextType>;
};

export type TypeTallyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TypeTally'] = ResolversParentTypes['TypeTally']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  types?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  publishers?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiffResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Diff'] = ResolversParentTypes['Diff']> = {
  articlesBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articlesAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['DiffLink']>, ParentType, ContextType>;
  linksTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DiffLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DiffLink'] = ResolversParentTypes['DiffLink']> = {
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rateBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rateAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  balanceBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountryTotalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CountryTotal'] = ResolversParentTypes['CountryTotal']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RulePrecisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RulePrecision'] = ResolversParentTypes['RulePrecision']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wrong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Pair?: PairResolvers<ContextType>;
  Dealer?: DealerResolvers<ContextType>;
  PairSpeaker?: PairSpeakerResolvers<ContextType>;
  TypeTotal?: TypeTotalResolvers<ContextType>;
  BucketTotal?: BucketTotalResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  SubgraphLink?: SubgraphLinkResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  Preview?: PreviewResolvers<ContextType>;
  PreviewEntity?: PreviewEntityResolvers<ContextType>;
  PreviewClaim?: PreviewClaimResolvers<ContextType>;
  PreviewSpan?: PreviewSpanResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  EventDate?: EventDateResolvers<ContextType>;
  RelationTypeInfo?: RelationTypeInfoResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  IdentityProposal?: IdentityProposalResolvers<ContextType>;
  IdentityProposalConnection?: IdentityProposalConnectionResolvers<ContextType>;
  IdentityProposalEdge?: IdentityProposalEdgeResolvers<ContextType>;
  MergePreview?: MergePreviewResolvers<ContextType>;
  MergeEffect?: MergeEffectResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Histogram?: HistogramResolvers<ContextType>;
  HistogramColumn?: HistogramColumnResolvers<ContextType>;
  TypeTally?: TypeTallyResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Diff?: DiffResolvers<ContextType>;
  DiffLink?: DiffLinkResolvers<ContextType>;
  CountryTotal?: CountryTotalResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  RulePrecision?: RulePrecisionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
