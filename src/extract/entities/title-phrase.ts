import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameRun } from './find-names.ts';
import type { OrganizationSpan } from './organization-name.ts';
import type { Reading } from './reading.ts';

/** Where an office is held, as far as the title says. */
export type Holder =
  | { kind: 'state'; code: string }
  | { kind: 'organization'; span: OrganizationSpan }
  | { kind: 'pronoun'; token: number }
  /** "Lee's spokesman": the office is in the service of a person. */
  | { kind: 'person'; run: NameRun }
  /** "ministry spokesman", "secretary general of the alliance": the body of that sort last spoken of. */
  | { kind: 'body'; noun: string }
  /** "chief of the Imperial Fencing Guild": a body or place that nobody knows, and no state. */
  | { kind: 'unknown' }
  | { kind: 'none' };

/** A title or office read as a phrase: "Iran's minister of roads and urban development", "the EU's foreign policy chief". */
export interface TitlePhrase {
  sentence: number;
  first: number;
  last: number;
  head: number;
  role: string;
  /** First token of the office itself, after article, possessor and "former". */
  roleFirst: number;
  isPlural: boolean;
  isCurrent: boolean;
  holder: Holder;
  /** States named together before a plural ("the US and Russian presidents"), in order. */
  holders: readonly string[];
  /** An ambassador's host: where the office is held, not whose office it is. */
  isRank: boolean;
  determiner: string | null;
}

/** The sentence that titles are read in, and what was found there before. */
export interface TitleContext {
  reading: Reading;
  lexicon: Lexicon;
  day: string;
  organizations: readonly OrganizationSpan[];
  runs: readonly NameRun[];
}
