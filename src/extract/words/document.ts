import type { Article, Entity, Sentence } from '../../model/records.ts';

/**
 * The working records of extraction: what the stages hand to one another between Article and Extraction.
 * Every stage takes them and returns new ones; none changes what it was given.
 */

/** Universal part-of-speech tags, as wink-nlp gives them, after our repairs. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One token: an exact slice of the article's text. Hyphenated words ("Amir-Abdollahian", "Su-35") are one token; a possessive "'s" is its own. */
export interface Token {
  /** Position in the sentence, from 0. */
  index: number;
  start: number;
  end: number;
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
}

export interface TaggedSentence extends Sentence {
  tokens: readonly Token[];
}

/** How a mention names its entity: what decides whether it may act, and how sure the reference is. */
export type MentionForm = 'name' | 'demonym' | 'capital' | 'title' | 'description' | 'pronoun' | 'possessive';

/** One reference in one sentence to one entity, or to several at once ("the two sides", "they", "both countries"). Tokens `first`…`last`, inclusive. */
export interface SentenceMention {
  sentence: number;
  first: number;
  last: number;
  /** The token that heads the phrase: the surname of a name, the noun of a description. */
  head: number;
  entities: readonly string[];
  form: MentionForm;
  /** Where a person's title stands beside the name, the whole phrase "Iranian Foreign Minister X" spans these tokens. */
  phraseFirst: number;
  phraseLast: number;
  /**
   * What the reference does where it stands: `actor` may take an edge; `modifier` only qualifies another noun ("Iranian" in "Iranian drones",
   * "Russia" in "Russia's ports"); `place` says where ("in Moscow", "landed in Tokyo").
   */
  use: MentionUse;
}

export type MentionUse = 'actor' | 'modifier' | 'place';

/** A city, capital or venue named as the place of something; `country` is the state that it lies in. Tokens inclusive. */
export interface PlaceMention {
  sentence: number;
  first: number;
  last: number;
  name: string;
  country: string | null;
}

/** An office read from a title: "Iranian Foreign Minister X", "X, the EU's foreign policy chief". */
export interface OfficeMention {
  official: string;
  /** The country or organization in which the office is held. */
  of: string;
  /** The office as worded ("Foreign Minister"). */
  role: string;
  /** False for former, designated and dead holders: they are officials but hold no office now. */
  current: boolean;
  sentence: number;
  first: number;
  last: number;
  rule: string;
}

/** An article with everything that is known of who and what it speaks of; the input of clause reading. */
export interface ResolvedDocument {
  article: Article;
  sentences: readonly TaggedSentence[];
  entities: readonly Entity[];
  mentions: readonly SentenceMention[];
  places: readonly PlaceMention[];
  offices: readonly OfficeMention[];
  /** Who speaks in each sentence that is speech from its first word and does not tell itself: once references are linked. */
  spoken?: readonly ({ speaker: string; cue: string } | null)[];
}
