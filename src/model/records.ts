import { z } from 'zod';
import { CLAIM_STATUSES, DATE_PRECISIONS, ENTITY_KINDS, POLARITIES, SPAN_PARTS } from './kinds.ts';
import { RELATION_TYPES } from './relations.ts';

/**
 * The records of the flow, in the order in which an article passes through Entente:
 * Article → Sentence → Mention → Entity → Claim → Extraction. What the graph makes of claims (facts, edges) is typed in src/graph.
 * Offsets are UTF-16 code units into `Article.text`; dates are UTC, `YYYY-MM-DD`.
 */

export const isoDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date as YYYY-MM-DD');

/** Upper bound on an article's text, in UTF-16 code units (2 MB of ASCII): longer input is bad input, not an article. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** One news article as intake hands it on. `id` is stable for the article, whatever its text becomes later. */
export const articleSchema = z.object({
  id: z.string().min(1).max(512),
  url: z.string().max(2048).nullable().default(null),
  title: z.string().max(2000).nullable().default(null),
  publisher: z.string().max(300).nullable().default(null),
  publishedAt: isoDate,
  text: z.string().min(1).max(MAX_TEXT_LENGTH),
});
export type Article = z.infer<typeof articleSchema>;

/** A stretch of the article's text: `text.slice(start, end)`. */
export interface TextSpan {
  start: number;
  end: number;
}

/** One sentence: an exact slice of the text. `paragraph` counts from 0. */
export interface Sentence extends TextSpan {
  index: number;
  paragraph: number;
}

/** One reference to one entity in the text, by name, title, description or pronoun. */
export interface Mention extends TextSpan {
  entity: string;
}

export const entitySchema = z.object({
  id: z.string().min(1),
  kind: z.enum(ENTITY_KINDS),
  name: z.string().min(1),
  /** Every surface form found in the text, the name included where it occurs. */
  names: z.array(z.string().min(1)),
  /** ISO 3166-1 alpha-3 of the state that an official, ministry or company belongs to. */
  country: z.string().length(3).nullable().default(null),
});
export type Entity = z.infer<typeof entitySchema>;

/** When a deed takes place. `to` is the last day, inclusive; a single day has from = to. `text` is the date as worded. */
export const eventDateSchema = z.object({
  from: isoDate,
  to: isoDate,
  precision: z.enum(DATE_PRECISIONS),
  text: z.string().nullable().default(null),
});
export type EventDate = z.infer<typeof eventDateSchema>;

export const claimSpanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  part: z.enum(SPAN_PARTS),
  entity: z.string().nullable().default(null),
});
export type ClaimSpan = z.infer<typeof claimSpanSchema>;

/** What one article says in one sentence, by one speaker (codebook section 4). `quote === text.slice(start, end)`. */
export const claimSchema = z.object({
  type: z.enum(RELATION_TYPES),
  source: z.string(),
  target: z.string(),
  status: z.enum(CLAIM_STATUSES),
  polarity: z.enum(POLARITIES),
  /** Id of the entity that vouches for the deed; null where the article itself tells it. */
  saidBy: z.string().nullable(),
  /** The reporting words, as worded ("said", "according to"). */
  cue: z.string().nullable(),
  date: eventDateSchema.nullable(),
  place: z.string().nullable(),
  item: z.string().nullable(),
  topic: z.string().nullable(),
  mode: z.string().nullable(),
  role: z.string().nullable(),
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Parts of the sentence that carry the claim, as offsets into the article's text. */
  spans: z.array(claimSpanSchema),
  /** The rule that made the claim, by its id: what an analyst sees as the reason. */
  rule: z.string(),
  /** 0…1, calibrated: the share of claims of this confidence that are right. */
  confidence: z.number().min(0).max(1),
});
export type Claim = z.infer<typeof claimSchema>;

/** All that extraction says of one article: its entities, where they are mentioned, and its claims. */
export interface Extraction {
  id: string;
  entities: Entity[];
  mentions: Mention[];
  claims: Claim[];
}

/** Turns an article into its extraction; built once by the composition root, handed to the API and the commands. */
export type Extractor = (article: Article) => Extraction;

/** Bad input as a value: which input, which field, and what is wrong with what is allowed. */
export interface Problem {
  input: string;
  field: string | null;
  reason: string;
}

/** The outcome of a step that can meet bad input. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };
