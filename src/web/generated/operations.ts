// Generated from schema/*.graphql and src/web/operations/*.graphql by `npm run generate`.
import { operation } from '../client/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** An article to take in. Give what is known. Without `publishedAt` it is rejected: deeds could not be dated. */
export type ArticleInput = {
  /** An id of your own; otherwise made from the address, else from publisher, title and date. */
  readonly id?: string | null | undefined;
  /** Where it was published; at most 2048 characters. */
  readonly url?: string | null | undefined;
  /** Its headline; at most 2000 characters. */
  readonly title?: string | null | undefined;
  /** Name of the outlet; at most 300 characters. */
  readonly publisher?: string | null | undefined;
  /** The day on which it was published: the day that "yesterday" is counted from. */
  readonly publishedAt?: string | null | undefined;
  /** Plain text, at most 2,000,000 characters. Offsets in answers refer to exactly this text. */
  readonly text: string;
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
  readonly from?: string | null | undefined;
  /** First day after the period. */
  readonly to?: string | null | undefined;
};

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
  readonly types?: ReadonlyArray<RelationType> | null | undefined;
  /** Seen from the asked entity; without effect where none is asked. */
  readonly direction?: Direction | null | undefined;
  /** The other end (any end, where no entity is asked) is one of these. */
  readonly with?: ReadonlyArray<string> | null | undefined;
  /** The other end (any end, where no entity is asked) is of one of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** Any of these. For claims: those that support or deny a fact of this status. */
  readonly status?: ReadonlyArray<FactStatus> | null | undefined;
  /** Took place within this period, in whole or in part. What is undated never does. */
  readonly period?: Period | null | undefined;
  /** True: only what has no date. False: only what has one. */
  readonly undated?: boolean | null | undefined;
  /** At least this sure, 0…1. */
  readonly minConfidence?: number | null | undefined;
  /** Told by one of these outlets (ids of sources). */
  readonly publishers?: ReadonlyArray<string> | null | undefined;
  /** The evidence sentence holds this text, in any case; at most 256 characters. */
  readonly text?: string | null | undefined;
  /** All of these hold too. */
  readonly and?: ReadonlyArray<RelationFilter> | null | undefined;
  /** At least one of these holds too. */
  readonly or?: ReadonlyArray<RelationFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: RelationFilter | null | undefined;
};

/** What a cell of a matrix tells. */
export type Measure =
  /** Facts. */
  | 'FACTS'
  /** Mean score of the facts, -10 (conflict) … +10 (cooperation). */
  | 'BALANCE';

/** What a reader who looked at the sentence says of a claim. */
export type Verdict =
  /** The sentence says so: type, ends, stance and date. */
  | 'RIGHT'
  /** It does not. */
  | 'WRONG'
  /** It cannot be told from the sentence. */
  | 'UNSURE';

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

export type CompareQueryVariables = Exact<{
  before: Period;
  after: Period;
  seeds?: ReadonlyArray<string> | string | null | undefined;
  filter?: RelationFilter | null | undefined;
  maxLinks: number;
}>;


export type CompareQuery = { readonly diff: { readonly articlesBefore: number, readonly articlesAfter: number, readonly linksTotal: number, readonly links: ReadonlyArray<{ readonly before: number, readonly after: number, readonly rateBefore: number, readonly rateAfter: number, readonly balanceBefore: number, readonly balanceAfter: number, readonly source:
        | Actor_Country_Fragment
        | Actor_Official_Fragment
        | Actor_Organization_Fragment
        | Actor_Agreement_Fragment
        | Actor_Project_Fragment
      , readonly target:
        | Actor_Country_Fragment
        | Actor_Official_Fragment
        | Actor_Organization_Fragment
        | Actor_Agreement_Fragment
        | Actor_Project_Fragment
       }> } };

export type EntityPageQueryVariables = Exact<{
  id: string;
  kinds: ReadonlyArray<EntityKind> | EntityKind;
  bucket: Bucket;
  filter?: RelationFilter | null | undefined;
}>;


export type EntityPageQuery = { readonly entity:
    | (
      { readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } }
      & Bearing_Country_Fragment
    )
    | (
      { readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } }
      & Bearing_Official_Fragment
    )
    | (
      { readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } }
      & Bearing_Organization_Fragment
    )
    | (
      { readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } }
      & Bearing_Agreement_Fragment
    )
    | (
      { readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } }
      & Bearing_Project_Fragment
    )
   | null, readonly histogram: OverTimeFragment, readonly matrix: { readonly cols: ReadonlyArray<
      | Actor_Country_Fragment
      | Actor_Official_Fragment
      | Actor_Organization_Fragment
      | Actor_Agreement_Fragment
      | Actor_Project_Fragment
    >, readonly cells: ReadonlyArray<{ readonly col: number, readonly value: number, readonly factCount: number }> } };

export type PairEvidenceQueryVariables = Exact<{
  a: string;
  b: string;
  filter?: RelationFilter | null | undefined;
  contrary?: RelationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairEvidenceQuery = { readonly one:
    | Actor_Country_Fragment
    | Actor_Official_Fragment
    | Actor_Organization_Fragment
    | Actor_Agreement_Fragment
    | Actor_Project_Fragment
   | null, readonly other:
    | Actor_Country_Fragment
    | Actor_Official_Fragment
    | Actor_Organization_Fragment
    | Actor_Agreement_Fragment
    | Actor_Project_Fragment
   | null, readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: SentenceFragment }> } }
        & DeedFragment
      ) }> }, readonly contrary: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: SentenceFragment }> } }
        & DeedFragment
      ) }> } };

export type FactEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type FactEvidenceQuery = { readonly fact: (
    { readonly fulfils: DeedFragment | null, readonly fulfilledBy: DeedFragment | null, readonly cancelledBy: DeedFragment | null, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: SentenceFragment }> } }
    & DeedFragment
  ) | null };

export type EntityEvidenceQueryVariables = Exact<{
  id: string;
  filter?: RelationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityEvidenceQuery = { readonly entity:
    | (
      { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: SentenceFragment }> } }
            & DeedFragment
          ) }> } }
      & Bearing_Country_Fragment
    )
    | (
      { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: SentenceFragment }> } }
            & DeedFragment
          ) }> } }
      & Bearing_Official_Fragment
    )
    | (
      { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: SentenceFragment }> } }
            & DeedFragment
          ) }> } }
      & Bearing_Organization_Fragment
    )
    | (
      { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: SentenceFragment }> } }
            & DeedFragment
          ) }> } }
      & Bearing_Agreement_Fragment
    )
    | (
      { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: SentenceFragment }> } }
            & DeedFragment
          ) }> } }
      & Bearing_Project_Fragment
    )
   | null };

type Actor_Country_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Actor_Official_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Actor_Organization_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Actor_Agreement_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Actor_Project_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

export type ActorFragment =
  | Actor_Country_Fragment
  | Actor_Official_Fragment
  | Actor_Organization_Fragment
  | Actor_Agreement_Fragment
  | Actor_Project_Fragment
;

export type SentenceFragment = { readonly id: string, readonly type: RelationType, readonly status: ClaimStatus, readonly polarity: Polarity, readonly cue: string | null, readonly place: string | null, readonly quote: string, readonly start: number, readonly before: string | null, readonly after: string | null, readonly rule: string, readonly confidence: number, readonly saidBy:
    | Actor_Country_Fragment
    | Actor_Official_Fragment
    | Actor_Organization_Fragment
    | Actor_Agreement_Fragment
    | Actor_Project_Fragment
   | null, readonly date: { readonly from: string, readonly to: string, readonly precision: DatePrecision, readonly text: string | null } | null, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number, readonly part: string, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }>, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly publisher: { readonly name: string } | null } };

export type DeedFragment = { readonly id: string, readonly type: RelationType, readonly status: FactStatus, readonly confidence: number, readonly claimCount: number, readonly storyCount: number, readonly date: { readonly from: string, readonly to: string, readonly precision: DatePrecision } | null, readonly source:
    | Actor_Country_Fragment
    | Actor_Official_Fragment
    | Actor_Organization_Fragment
    | Actor_Agreement_Fragment
    | Actor_Project_Fragment
  , readonly target:
    | Actor_Country_Fragment
    | Actor_Official_Fragment
    | Actor_Organization_Fragment
    | Actor_Agreement_Fragment
    | Actor_Project_Fragment
   };

export type PictureFragment = { readonly nodesTotal: number, readonly linksTotal: number, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly degree: number, readonly hidden: number, readonly entity:
      | Actor_Country_Fragment
      | Actor_Official_Fragment
      | Actor_Organization_Fragment
      | Actor_Agreement_Fragment
      | Actor_Project_Fragment
     }>, readonly links: ReadonlyArray<{ readonly id: string, readonly sourceId: string, readonly targetId: string, readonly factCount: number, readonly balance: number, readonly topType: RelationType, readonly firstDate: string | null, readonly lastDate: string | null }> };

type Bearing_Country_Fragment = (
  { readonly code: string, readonly region: string | null, readonly names: ReadonlyArray<string> }
  & Actor_Country_Fragment
);

type Bearing_Official_Fragment = (
  { readonly names: ReadonlyArray<string>, readonly country: Actor_Country_Fragment | null, readonly offices: ReadonlyArray<{ readonly role: string, readonly from: string | null, readonly to: string | null, readonly of:
      | Actor_Country_Fragment
      | Actor_Official_Fragment
      | Actor_Organization_Fragment
      | Actor_Agreement_Fragment
      | Actor_Project_Fragment
     }> }
  & Actor_Official_Fragment
);

type Bearing_Organization_Fragment = (
  { readonly names: ReadonlyArray<string>, readonly country: Actor_Country_Fragment | null }
  & Actor_Organization_Fragment
);

type Bearing_Agreement_Fragment = (
  { readonly names: ReadonlyArray<string> }
  & Actor_Agreement_Fragment
);

type Bearing_Project_Fragment = (
  { readonly names: ReadonlyArray<string> }
  & Actor_Project_Fragment
);

export type BearingFragment =
  | Bearing_Country_Fragment
  | Bearing_Official_Fragment
  | Bearing_Organization_Fragment
  | Bearing_Agreement_Fragment
  | Bearing_Project_Fragment
;

export type OverTimeFragment = { readonly total: number, readonly undated: number, readonly columns: ReadonlyArray<{ readonly from: string, readonly to: string, readonly factCount: number, readonly articleCount: number, readonly balance: number }> };

export type TopPairsQueryVariables = Exact<{
  size: number;
  filter?: RelationFilter | null | undefined;
}>;


export type TopPairsQuery = { readonly matrix: { readonly rows: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly cols: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly cells: ReadonlyArray<{ readonly row: number, readonly col: number, readonly factCount: number }> } };

export type SubgraphQueryVariables = Exact<{
  seeds: ReadonlyArray<string> | string;
  depth: number;
  maxNodes: number;
  maxLinks: number;
  filter?: RelationFilter | null | undefined;
}>;


export type SubgraphQuery = { readonly subgraph: PictureFragment };

export type NamesQueryVariables = Exact<{
  id: string;
}>;


export type NamesQuery = { readonly entity:
    | (
      { readonly names: ReadonlyArray<string> }
      & Actor_Country_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string> }
      & Actor_Official_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string> }
      & Actor_Organization_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string> }
      & Actor_Agreement_Fragment
    )
    | (
      { readonly names: ReadonlyArray<string> }
      & Actor_Project_Fragment
    )
   | null };

export type PreviewQueryVariables = Exact<{
  input: ArticleInput;
}>;


export type PreviewQuery = { readonly preview: { readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<string> }>, readonly claims: ReadonlyArray<{ readonly type: RelationType, readonly source: string, readonly target: string, readonly status: ClaimStatus, readonly polarity: Polarity, readonly saidBy: string | null, readonly place: string | null, readonly item: string | null, readonly topic: string | null, readonly mode: string | null, readonly role: string | null, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly confidence: number, readonly date: { readonly from: string, readonly to: string, readonly precision: DatePrecision } | null, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number, readonly part: string }> }> } };

export type IngestMutationVariables = Exact<{
  input: ArticleInput;
}>;


export type IngestMutation = { readonly ingestArticle: { readonly outcome: IngestOutcome, readonly problem: string | null, readonly claimCount: number, readonly article: { readonly id: string, readonly title: string | null } | null } };

export type CountryTotalsQueryVariables = Exact<{
  focus?: string | null | undefined;
  filter?: RelationFilter | null | undefined;
}>;


export type CountryTotalsQuery = { readonly countryTotals: ReadonlyArray<{ readonly factCount: number, readonly balance: number, readonly country: (
      { readonly code: string }
      & Actor_Country_Fragment
    ) }> };

export type CountryPairsQueryVariables = Exact<{
  size: number;
  filter?: RelationFilter | null | undefined;
}>;


export type CountryPairsQuery = { readonly matrix: { readonly rows: ReadonlyArray<
      | Actor_Country_Fragment
      | Actor_Official_Fragment
      | Actor_Organization_Fragment
      | Actor_Agreement_Fragment
      | Actor_Project_Fragment
    >, readonly cells: ReadonlyArray<{ readonly row: number, readonly col: number, readonly factCount: number }> } };

export type MatrixQueryVariables = Exact<{
  kinds: ReadonlyArray<EntityKind> | EntityKind;
  size: number;
  measure: Measure;
  rollUp: boolean;
  filter?: RelationFilter | null | undefined;
}>;


export type MatrixQuery = { readonly matrix: { readonly entitiesTotal: number, readonly rows: ReadonlyArray<
      | Actor_Country_Fragment
      | Actor_Official_Fragment
      | Actor_Organization_Fragment
      | Actor_Agreement_Fragment
      | Actor_Project_Fragment
    >, readonly cells: ReadonlyArray<{ readonly row: number, readonly col: number, readonly value: number, readonly factCount: number }> } };

export type PairDossierQueryVariables = Exact<{
  a: string;
  b: string;
  bucket: Bucket;
  filter?: RelationFilter | null | undefined;
}>;


export type PairDossierQuery = { readonly pair: { readonly balance: number, readonly a:
      | Actor_Country_Fragment
      | Actor_Official_Fragment
      | Actor_Organization_Fragment
      | Actor_Agreement_Fragment
      | Actor_Project_Fragment
    , readonly b:
      | Actor_Country_Fragment
      | Actor_Official_Fragment
      | Actor_Organization_Fragment
      | Actor_Agreement_Fragment
      | Actor_Project_Fragment
    , readonly totals: ReadonlyArray<{ readonly type: RelationType, readonly factCount: number, readonly claimCount: number }>, readonly series: ReadonlyArray<{ readonly from: string, readonly to: string, readonly factCount: number, readonly balance: number }>, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> }, readonly shared: ReadonlyArray<
      | Actor_Country_Fragment
      | Actor_Official_Fragment
      | Actor_Organization_Fragment
      | Actor_Agreement_Fragment
      | Actor_Project_Fragment
    > } | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  ways: number;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  filter?: RelationFilter | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly exhausted: boolean, readonly searchedLength: number, readonly paths: ReadonlyArray<{ readonly length: number, readonly score: number, readonly hops: ReadonlyArray<{ readonly from:
          | Actor_Country_Fragment
          | Actor_Official_Fragment
          | Actor_Organization_Fragment
          | Actor_Agreement_Fragment
          | Actor_Project_Fragment
        , readonly to:
          | Actor_Country_Fragment
          | Actor_Official_Fragment
          | Actor_Organization_Fragment
          | Actor_Agreement_Fragment
          | Actor_Project_Fragment
        , readonly relation: { readonly id: string, readonly type: RelationType, readonly factCount: number, readonly confidence: number, readonly lastDate: string | null, readonly source:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }, readonly proof: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly article: { readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null } }> }> }> } };

export type ClaimsToReviewQueryVariables = Exact<{
  first: number;
}>;


export type ClaimsToReviewQuery = { readonly claimsToReview: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly source:
          | Actor_Country_Fragment
          | Actor_Official_Fragment
          | Actor_Organization_Fragment
          | Actor_Agreement_Fragment
          | Actor_Project_Fragment
        , readonly target:
          | Actor_Country_Fragment
          | Actor_Official_Fragment
          | Actor_Organization_Fragment
          | Actor_Agreement_Fragment
          | Actor_Project_Fragment
         }
        & SentenceFragment
      ) }> } };

export type RulePrecisionQueryVariables = Exact<{ [key: string]: never; }>;


export type RulePrecisionQuery = { readonly rulePrecision: ReadonlyArray<{ readonly rule: string, readonly right: number, readonly wrong: number, readonly unsure: number, readonly precision: number | null, readonly confidence: number }> };

export type ReviewClaimMutationVariables = Exact<{
  id: string;
  verdict: Verdict;
  reason?: string | null | undefined;
}>;


export type ReviewClaimMutation = { readonly reviewClaim: { readonly id: string, readonly review: { readonly verdict: Verdict } | null } };

type Candidate_Country_Fragment = (
  { readonly names: ReadonlyArray<string>, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } }
  & Actor_Country_Fragment
);

type Candidate_Official_Fragment = (
  { readonly names: ReadonlyArray<string>, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } }
  & Actor_Official_Fragment
);

type Candidate_Organization_Fragment = (
  { readonly names: ReadonlyArray<string>, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } }
  & Actor_Organization_Fragment
);

type Candidate_Agreement_Fragment = (
  { readonly names: ReadonlyArray<string>, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } }
  & Actor_Agreement_Fragment
);

type Candidate_Project_Fragment = (
  { readonly names: ReadonlyArray<string>, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } }
  & Actor_Project_Fragment
);

export type CandidateFragment =
  | Candidate_Country_Fragment
  | Candidate_Official_Fragment
  | Candidate_Organization_Fragment
  | Candidate_Agreement_Fragment
  | Candidate_Project_Fragment
;

export type IdentityProposalsQueryVariables = Exact<{
  first: number;
}>;


export type IdentityProposalsQuery = { readonly identityProposals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly score: number, readonly reasons: ReadonlyArray<string>, readonly a:
          | Candidate_Country_Fragment
          | Candidate_Official_Fragment
          | Candidate_Organization_Fragment
          | Candidate_Agreement_Fragment
          | Candidate_Project_Fragment
        , readonly b:
          | Candidate_Country_Fragment
          | Candidate_Official_Fragment
          | Candidate_Organization_Fragment
          | Candidate_Agreement_Fragment
          | Candidate_Project_Fragment
         } }> } };

export type MergePreviewQueryVariables = Exact<{
  keep: string;
  merge: string;
}>;


export type MergePreviewQuery = { readonly mergePreview: { readonly problem: string | null, readonly lost: number, readonly downgraded: number, readonly revived: number, readonly gained: number, readonly recounted: number } };

export type MergeMutationVariables = Exact<{
  keep: string;
  merge: string;
  reason: string;
}>;


export type MergeMutation = { readonly mergeEntities:
    | Actor_Country_Fragment
    | Actor_Official_Fragment
    | Actor_Organization_Fragment
    | Actor_Agreement_Fragment
    | Actor_Project_Fragment
   };

export type UnmergeMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type UnmergeMutation = { readonly unmergeEntities: ReadonlyArray<
    | Actor_Country_Fragment
    | Actor_Official_Fragment
    | Actor_Organization_Fragment
    | Actor_Agreement_Fragment
    | Actor_Project_Fragment
  > };

export type MarkDifferentMutationVariables = Exact<{
  a: string;
  b: string;
  reason: string;
}>;


export type MarkDifferentMutation = { readonly markDifferent: boolean };

export type UnmarkDifferentMutationVariables = Exact<{
  a: string;
  b: string;
  reason: string;
}>;


export type UnmarkDifferentMutation = { readonly unmarkDifferent: boolean };

export type ExtentFragment = { readonly articles: number, readonly sources: number, readonly entities: number, readonly facts: number, readonly from: string | null, readonly to: string | null, readonly updatedAt: string | null, readonly revision: string };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly coverage: ExtentFragment, readonly relationTypes: ReadonlyArray<{ readonly type: RelationType, readonly label: string, readonly inverse: string, readonly symmetric: boolean, readonly plover: string, readonly score: number, readonly description: string }> };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { readonly coverage: ExtentFragment };

export type ChoiceFragment = { readonly key: string, readonly label: string, readonly count: number };

export type FacetsQueryVariables = Exact<{
  withoutTypes?: RelationFilter | null | undefined;
  withoutStatus?: RelationFilter | null | undefined;
  withoutKinds?: RelationFilter | null | undefined;
  withoutPublishers?: RelationFilter | null | undefined;
}>;


export type FacetsQuery = { readonly types: { readonly choices: ReadonlyArray<ChoiceFragment> }, readonly status: { readonly choices: ReadonlyArray<ChoiceFragment> }, readonly kinds: { readonly choices: ReadonlyArray<ChoiceFragment> }, readonly publishers: { readonly choices: ReadonlyArray<ChoiceFragment> } };

export type HistogramQueryVariables = Exact<{
  bucket: Bucket;
  filter?: RelationFilter | null | undefined;
}>;


export type HistogramQuery = { readonly histogram: OverTimeFragment };

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly matched: string, readonly entity:
      | Actor_Country_Fragment
      | Actor_Official_Fragment
      | Actor_Organization_Fragment
      | Actor_Agreement_Fragment
      | Actor_Project_Fragment
     }> };

export type FactTableQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  between?: ReadonlyArray<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FactTableQuery = { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: DeedFragment }> } };

const ActorText = `fragment Actor on Entity {
  id
  kind
  name
}`;

const SentenceText = `fragment Sentence on Claim {
  id
  type
  status
  polarity
  saidBy {
    ...Actor
  }
  cue
  date {
    from
    to
    precision
    text
  }
  place
  quote
  start
  before
  after
  spans {
    start
    end
    part
    entity {
      id
    }
  }
  rule
  confidence
  article {
    id
    title
    url
    publishedAt
    publisher {
      name
    }
  }
}`;

const DeedText = `fragment Deed on Fact {
  id
  type
  status
  confidence
  claimCount
  storyCount
  date {
    from
    to
    precision
  }
  source {
    ...Actor
  }
  target {
    ...Actor
  }
}`;

const PictureText = `fragment Picture on Subgraph {
  nodes {
    id
    degree
    hidden
    entity {
      ...Actor
    }
  }
  links {
    id
    sourceId
    targetId
    factCount
    balance
    topType
    firstDate
    lastDate
  }
  nodesTotal
  linksTotal
  truncated
}`;

const BearingText = `fragment Bearing on Entity {
  ...Actor
  names
  ... on Country {
    code
    region
  }
  ... on Official {
    country {
      ...Actor
    }
    offices {
      role
      from
      to
      of {
        ...Actor
      }
    }
  }
  ... on Organization {
    country {
      ...Actor
    }
  }
}`;

const OverTimeText = `fragment OverTime on Histogram {
  total
  undated
  columns {
    from
    to
    factCount
    articleCount
    balance
  }
}`;

const CandidateText = `fragment Candidate on Entity {
  ...Actor
  names
  facts(first: 3) {
    totalCount
    edges {
      node {
        ...Deed
      }
    }
  }
}`;

const ExtentText = `fragment Extent on Coverage {
  articles
  sources
  entities
  facts
  from
  to
  updatedAt
  revision
}`;

const ChoiceText = `fragment Choice on Facet {
  key
  label
  count
}`;

export const CompareDocument = /* @__PURE__ */ operation<CompareQuery, CompareQueryVariables>('Compare', `query Compare($before: Period!, $after: Period!, $seeds: [ID!], $filter: RelationFilter, $maxLinks: Int!) {
  diff(
    before: $before
    after: $after
    seeds: $seeds
    filter: $filter
    maxLinks: $maxLinks
  ) {
    articlesBefore
    articlesAfter
    linksTotal
    links {
      source {
        ...Actor
      }
      target {
        ...Actor
      }
      before
      after
      rateBefore
      rateAfter
      balanceBefore
      balanceAfter
    }
  }
}\n${ActorText}`);

export const EntityPageDocument = /* @__PURE__ */ operation<EntityPageQuery, EntityPageQueryVariables>('EntityPage', `query EntityPage($id: ID!, $kinds: [EntityKind!]!, $bucket: Bucket!, $filter: RelationFilter) {
  entity(id: $id) {
    ...Bearing
    facts(filter: $filter, first: 10) {
      totalCount
      edges {
        node {
          ...Deed
        }
      }
    }
  }
  histogram(bucket: $bucket, between: [$id], filter: $filter) {
    ...OverTime
  }
  matrix(
    rows: [$id]
    kinds: $kinds
    size: 200
    measure: BALANCE
    eitherWay: true
    filter: $filter
  ) {
    cols {
      ...Actor
    }
    cells {
      col
      value
      factCount
    }
  }
}\n${BearingText}\n${ActorText}\n${DeedText}\n${OverTimeText}`);

export const PairEvidenceDocument = /* @__PURE__ */ operation<PairEvidenceQuery, PairEvidenceQueryVariables>('PairEvidence', `query PairEvidence($a: ID!, $b: ID!, $filter: RelationFilter, $contrary: RelationFilter, $first: Int!, $after: String) {
  one: entity(id: $a) {
    ...Actor
  }
  other: entity(id: $b) {
    ...Actor
  }
  facts(between: [$a, $b], filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Deed
        claims(first: 4) {
          totalCount
          edges {
            node {
              ...Sentence
            }
          }
        }
      }
    }
  }
  contrary: facts(between: [$a, $b], filter: $contrary, first: 5) {
    totalCount
    edges {
      node {
        ...Deed
        claims(first: 2) {
          totalCount
          edges {
            node {
              ...Sentence
            }
          }
        }
      }
    }
  }
}\n${ActorText}\n${DeedText}\n${SentenceText}`);

export const FactEvidenceDocument = /* @__PURE__ */ operation<FactEvidenceQuery, FactEvidenceQueryVariables>('FactEvidence', `query FactEvidence($id: ID!) {
  fact(id: $id) {
    ...Deed
    fulfils {
      ...Deed
    }
    fulfilledBy {
      ...Deed
    }
    cancelledBy {
      ...Deed
    }
    claims(first: 50) {
      totalCount
      edges {
        node {
          ...Sentence
        }
      }
    }
  }
}\n${DeedText}\n${ActorText}\n${SentenceText}`);

export const EntityEvidenceDocument = /* @__PURE__ */ operation<EntityEvidenceQuery, EntityEvidenceQueryVariables>('EntityEvidence', `query EntityEvidence($id: ID!, $filter: RelationFilter, $first: Int!, $after: String) {
  entity(id: $id) {
    ...Bearing
    facts(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Deed
          claims(first: 1) {
            totalCount
            edges {
              node {
                ...Sentence
              }
            }
          }
        }
      }
    }
  }
}\n${BearingText}\n${ActorText}\n${DeedText}\n${SentenceText}`);

export const TopPairsDocument = /* @__PURE__ */ operation<TopPairsQuery, TopPairsQueryVariables>('TopPairs', `query TopPairs($size: Int!, $filter: RelationFilter) {
  matrix(
    kinds: [COUNTRY, OFFICIAL, ORGANIZATION, AGREEMENT, PROJECT]
    size: $size
    filter: $filter
  ) {
    rows {
      id
    }
    cols {
      id
    }
    cells {
      row
      col
      factCount
    }
  }
}`);

export const SubgraphDocument = /* @__PURE__ */ operation<SubgraphQuery, SubgraphQueryVariables>('Subgraph', `query Subgraph($seeds: [ID!]!, $depth: Int!, $maxNodes: Int!, $maxLinks: Int!, $filter: RelationFilter) {
  subgraph(
    seeds: $seeds
    depth: $depth
    maxNodes: $maxNodes
    maxLinks: $maxLinks
    filter: $filter
  ) {
    ...Picture
  }
}\n${PictureText}\n${ActorText}`);

export const NamesDocument = /* @__PURE__ */ operation<NamesQuery, NamesQueryVariables>('Names', `query Names($id: ID!) {
  entity(id: $id) {
    ...Actor
    names
  }
}\n${ActorText}`);

export const PreviewDocument = /* @__PURE__ */ operation<PreviewQuery, PreviewQueryVariables>('Preview', `query Preview($input: ArticleInput!) {
  preview(input: $input) {
    entities {
      id
      kind
      name
      names
    }
    claims {
      type
      source
      target
      status
      polarity
      saidBy
      date {
        from
        to
        precision
      }
      place
      item
      topic
      mode
      role
      quote
      start
      end
      rule
      confidence
      spans {
        start
        end
        part
      }
    }
  }
}`);

export const IngestDocument = /* @__PURE__ */ operation<IngestMutation, IngestMutationVariables>('Ingest', `mutation Ingest($input: ArticleInput!) {
  ingestArticle(input: $input) {
    outcome
    problem
    claimCount
    article {
      id
      title
    }
  }
}`);

export const CountryTotalsDocument = /* @__PURE__ */ operation<CountryTotalsQuery, CountryTotalsQueryVariables>('CountryTotals', `query CountryTotals($focus: ID, $filter: RelationFilter) {
  countryTotals(focus: $focus, filter: $filter) {
    country {
      ...Actor
      code
    }
    factCount
    balance
  }
}\n${ActorText}`);

export const CountryPairsDocument = /* @__PURE__ */ operation<CountryPairsQuery, CountryPairsQueryVariables>('CountryPairs', `query CountryPairs($size: Int!, $filter: RelationFilter) {
  matrix(size: $size, rollUp: true, eitherWay: true, filter: $filter) {
    rows {
      ...Actor
    }
    cells {
      row
      col
      factCount
    }
  }
}\n${ActorText}`);

export const MatrixDocument = /* @__PURE__ */ operation<MatrixQuery, MatrixQueryVariables>('Matrix', `query Matrix($kinds: [EntityKind!]!, $size: Int!, $measure: Measure!, $rollUp: Boolean!, $filter: RelationFilter) {
  matrix(
    kinds: $kinds
    size: $size
    measure: $measure
    rollUp: $rollUp
    eitherWay: true
    filter: $filter
  ) {
    rows {
      ...Actor
    }
    cells {
      row
      col
      value
      factCount
    }
    entitiesTotal
  }
}\n${ActorText}`);

export const PairDossierDocument = /* @__PURE__ */ operation<PairDossierQuery, PairDossierQueryVariables>('PairDossier', `query PairDossier($a: ID!, $b: ID!, $bucket: Bucket!, $filter: RelationFilter) {
  pair(a: $a, b: $b, filter: $filter) {
    a {
      ...Actor
    }
    b {
      ...Actor
    }
    balance
    totals {
      type
      factCount
      claimCount
    }
    series(bucket: $bucket) {
      from
      to
      factCount
      balance
    }
    facts(first: 100) {
      totalCount
      edges {
        node {
          ...Deed
        }
      }
    }
    shared(kinds: [AGREEMENT, PROJECT, ORGANIZATION, COUNTRY, OFFICIAL], first: 12) {
      ...Actor
    }
  }
}\n${ActorText}\n${DeedText}`);

export const PathsDocument = /* @__PURE__ */ operation<PathsQuery, PathsQueryVariables>('Paths', `query Paths($from: ID!, $to: ID!, $maxLength: Int!, $ways: Int!, $avoid: [ID!], $kinds: [EntityKind!], $filter: RelationFilter) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    first: $ways
    avoid: $avoid
    kinds: $kinds
    filter: $filter
  ) {
    exhausted
    searchedLength
    paths {
      length
      score
      hops {
        from {
          ...Actor
        }
        to {
          ...Actor
        }
        relation {
          id
          type
          source {
            id
          }
          factCount
          confidence
          lastDate
        }
        proof {
          id
          quote
          article {
            title
            url
            publishedAt
          }
        }
      }
    }
  }
}\n${ActorText}`);

export const ClaimsToReviewDocument = /* @__PURE__ */ operation<ClaimsToReviewQuery, ClaimsToReviewQueryVariables>('ClaimsToReview', `query ClaimsToReview($first: Int!) {
  claimsToReview(first: $first) {
    totalCount
    edges {
      node {
        ...Sentence
        source {
          ...Actor
        }
        target {
          ...Actor
        }
      }
    }
  }
}\n${SentenceText}\n${ActorText}`);

export const RulePrecisionDocument = /* @__PURE__ */ operation<RulePrecisionQuery, RulePrecisionQueryVariables>('RulePrecision', `query RulePrecision {
  rulePrecision {
    rule
    right
    wrong
    unsure
    precision
    confidence
  }
}`);

export const ReviewClaimDocument = /* @__PURE__ */ operation<ReviewClaimMutation, ReviewClaimMutationVariables>('ReviewClaim', `mutation ReviewClaim($id: ID!, $verdict: Verdict!, $reason: String) {
  reviewClaim(id: $id, verdict: $verdict, reason: $reason) {
    id
    review {
      verdict
    }
  }
}`);

export const IdentityProposalsDocument = /* @__PURE__ */ operation<IdentityProposalsQuery, IdentityProposalsQueryVariables>('IdentityProposals', `query IdentityProposals($first: Int!) {
  identityProposals(first: $first) {
    totalCount
    edges {
      node {
        id
        score
        reasons
        a {
          ...Candidate
        }
        b {
          ...Candidate
        }
      }
    }
  }
}\n${CandidateText}\n${ActorText}\n${DeedText}`);

export const MergePreviewDocument = /* @__PURE__ */ operation<MergePreviewQuery, MergePreviewQueryVariables>('MergePreview', `query MergePreview($keep: ID!, $merge: ID!) {
  mergePreview(keep: $keep, merge: $merge) {
    problem
    lost
    downgraded
    revived
    gained
    recounted
  }
}`);

export const MergeDocument = /* @__PURE__ */ operation<MergeMutation, MergeMutationVariables>('Merge', `mutation Merge($keep: ID!, $merge: ID!, $reason: String!) {
  mergeEntities(keep: $keep, merge: $merge, reason: $reason) {
    ...Actor
  }
}\n${ActorText}`);

export const UnmergeDocument = /* @__PURE__ */ operation<UnmergeMutation, UnmergeMutationVariables>('Unmerge', `mutation Unmerge($id: ID!, $reason: String!) {
  unmergeEntities(id: $id, reason: $reason) {
    ...Actor
  }
}\n${ActorText}`);

export const MarkDifferentDocument = /* @__PURE__ */ operation<MarkDifferentMutation, MarkDifferentMutationVariables>('MarkDifferent', `mutation MarkDifferent($a: ID!, $b: ID!, $reason: String!) {
  markDifferent(a: $a, b: $b, reason: $reason)
}`);

export const UnmarkDifferentDocument = /* @__PURE__ */ operation<UnmarkDifferentMutation, UnmarkDifferentMutationVariables>('UnmarkDifferent', `mutation UnmarkDifferent($a: ID!, $b: ID!, $reason: String!) {
  unmarkDifferent(a: $a, b: $b, reason: $reason)
}`);

export const StartDocument = /* @__PURE__ */ operation<StartQuery, StartQueryVariables>('Start', `query Start {
  coverage {
    ...Extent
  }
  relationTypes {
    type
    label
    inverse
    symmetric
    plover
    score
    description
  }
}\n${ExtentText}`);

export const CoverageDocument = /* @__PURE__ */ operation<CoverageQuery, CoverageQueryVariables>('Coverage', `query Coverage {
  coverage {
    ...Extent
  }
}\n${ExtentText}`);

export const FacetsDocument = /* @__PURE__ */ operation<FacetsQuery, FacetsQueryVariables>('Facets', `query Facets($withoutTypes: RelationFilter, $withoutStatus: RelationFilter, $withoutKinds: RelationFilter, $withoutPublishers: RelationFilter) {
  types: facets(filter: $withoutTypes) {
    choices: types {
      ...Choice
    }
  }
  status: facets(filter: $withoutStatus) {
    choices: statuses {
      ...Choice
    }
  }
  kinds: facets(filter: $withoutKinds) {
    choices: kinds {
      ...Choice
    }
  }
  publishers: facets(filter: $withoutPublishers) {
    choices: publishers {
      ...Choice
    }
  }
}\n${ChoiceText}`);

export const HistogramDocument = /* @__PURE__ */ operation<HistogramQuery, HistogramQueryVariables>('Histogram', `query Histogram($bucket: Bucket!, $filter: RelationFilter) {
  histogram(bucket: $bucket, filter: $filter) {
    ...OverTime
  }
}\n${OverTimeText}`);

export const SuggestDocument = /* @__PURE__ */ operation<SuggestQuery, SuggestQueryVariables>('Suggest', `query Suggest($text: String!, $kinds: [EntityKind!]) {
  suggest(text: $text, kinds: $kinds, first: 8) {
    matched
    entity {
      ...Actor
    }
  }
}\n${ActorText}`);

export const FactTableDocument = /* @__PURE__ */ operation<FactTableQuery, FactTableQueryVariables>('FactTable', `query FactTable($filter: RelationFilter, $between: [ID!], $first: Int!, $after: String) {
  facts(filter: $filter, between: $between, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Deed
      }
    }
  }
}\n${DeedText}\n${ActorText}`);
