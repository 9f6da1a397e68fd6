import type { Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';

/** When, where and how something was asked for, between the verb and its "that": how far that may reach, in words. */
const ASIDE = 5;

const leadsIn = oneOf(
  'on in at by through from during before after again monday tuesday wednesday thursday friday saturday sunday yesterday today',
);

/** The verb before "that" at a position: "demanded that", "demanded on Thursday that", "asked again in a note that"; undefined where none stands there. */
export function verbBeforeThat(tokens: readonly Token[], that: number): Token | undefined {
  const before = tokens[that - 1];
  if (before === undefined || before.pos === 'VERB') return before;
  for (let at = that - 1; at >= Math.max(0, that - ASIDE); at--) {
    if (tokens[at]!.pos === 'PUNCT') return undefined;
    if (tokens[at]!.pos === 'VERB')
      return leadsIn(tokens[at + 1]!.lower) || tokens[at + 1]!.pos === 'ADV' ? tokens[at] : undefined;
  }
  return undefined;
}
