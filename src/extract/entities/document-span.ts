import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DocumentRow, HeadRow } from '../lexicon/lexicon-tables.ts';
import type { Reading } from './reading.ts';

/** A phrase for an agreement or a project: listed ("Nord Stream"), named ("the Patuca III dam") or described ("a trade agreement"). */
export interface DocumentSpan {
  sentence: number;
  /** The phrase with article and possessor. */
  phraseFirst: number;
  /** First word after article and possessor. */
  first: number;
  head: number;
  /** Last token of the complement ("on gas monitors"), else the head. */
  last: number;
  /** Last token of the noun phrase: a complement that is a clause ("that X signed") belongs to the name, but tells deeds of its own. */
  phraseLast: number;
  kind: 'AGREEMENT' | 'PROJECT';
  family: string;
  listed: DocumentRow | null;
  row: HeadRow | null;
  determiner: string | null;
  isPlural: boolean;
  /** Words that tell it from others of its family, lower case. */
  marks: readonly string[];
  /** Content words of the complement, lower case. */
  topics: readonly string[];
  /** Proper name within the phrase, as a key, or null. */
  named: string | null;
  ordinal: string | null;
  /** A price tells one contract from another ("a $375 million contract"). */
  isPriced: boolean;
  /** All words of the phrase before and right after the head, lower case: what qualifies it. */
  words: ReadonlySet<string>;
}

/** The sentence that is looked at, and which of its tokens belong to organizations. */
export interface DocumentContext {
  reading: Reading;
  lexicon: Lexicon;
  isTaken: (index: number) => boolean;
}

/** True where words follow the head that say what it is about ("on gas monitors"). */
export const hasComplement = (span: DocumentSpan): boolean => span.last > span.head;
