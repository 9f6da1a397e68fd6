import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameRun } from './find-names.ts';
import type { OrganizationSpan } from './organization-name.ts';
import type { Reading } from './reading.ts';

/** The sentence in which titles and names are joined, and what was found there before. */
export interface LinkContext {
  reading: Reading;
  lexicon: Lexicon;
  day: string;
  runs: readonly NameRun[];
  organizations: readonly OrganizationSpan[];
}

/** The lower-case word at a token, or '' beyond the sentence. */
export const textAt = (context: LinkContext, index: number): string => context.reading.tokens[index]?.lower ?? '';
