import type { PartOfSpeech, Token } from './document.ts';
import { restoreVerbs } from './known-verbs.ts';
import type { Repair, Site } from './repair.ts';
import { ADJECTIVE_REPAIRS } from './repair-adjectives.ts';
import { NOUN_REPAIRS } from './repair-nouns.ts';
import { VERB_REPAIRS } from './repair-verbs.ts';
import { WORD_REPAIRS } from './repair-words.ts';
import { verbLemma } from './verb-lemma.ts';

/**
 * Corrections of wink-nlp's tags where they cost a clause (measured faults: participles after an auxiliary tagged ADJ, finite verbs
 * that look like plurals tagged NOUN, "new" as ADV). A correction is one row of a table; the first row that holds is the one taken.
 */

const REPAIRS: readonly Repair[] = [...WORD_REPAIRS, ...VERB_REPAIRS, ...NOUN_REPAIRS, ...ADJECTIVE_REPAIRS];

/** The rows by the tag that they correct: most rows need no trial for most words. */
const BY_TAG: ReadonlyMap<PartOfSpeech, readonly Repair[]> = new Map(
  [...new Set(REPAIRS.flatMap((repair) => repair.from))].map((tag) => [
    tag,
    REPAIRS.filter((repair) => repair.from.includes(tag)),
  ]),
);

function repairOf(site: Site): PartOfSpeech | null {
  for (const repair of BY_TAG.get(site.token.pos) ?? [])
    if ((repair.words === undefined || repair.words.has(site.token.lower)) && repair.when(site)) return repair.to;
  return null;
}

const singular = (plural: string): string => plural.replace(/ies$/, 'y').replace(/s$/, '');

/** The lemma that goes with a corrected tag. */
function repairedLemma(token: Token, pos: PartOfSpeech): string {
  if (pos === 'VERB') return verbLemma(token);
  if (pos === 'NOUN' && token.pos === 'PROPN') return singular(token.lower);
  return pos === 'PROPN' || (pos === 'NOUN' && token.lower.endsWith('ing')) ? token.lower : token.lemma;
}

function repaired(tokens: readonly Token[], at: number): Token {
  const token = tokens[at]!;
  const pos = repairOf({ tokens, at, token, before: tokens[at - 1], after: tokens[at + 1] });
  if (pos) return { ...token, pos, lemma: repairedLemma(token, pos) };
  return token.pos === 'VERB' || token.pos === 'AUX' ? { ...token, lemma: verbLemma(token) } : token;
}

/** The tokens with our repairs applied; a repaired verb gets its verb lemma. */
export const repairTags = (tokens: readonly Token[]): Token[] =>
  restoreVerbs(tokens.map((_, at) => repaired(tokens, at)));
