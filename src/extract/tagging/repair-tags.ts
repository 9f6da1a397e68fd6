import type { PartOfSpeech, Token } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import { verbLemma } from '../words/verb-lemma.ts';
import { restoreOpeningNoun } from './known-nouns.ts';
import { restoreVerbs } from './known-verbs.ts';
import { type Repair, retagged, type Site } from './repair.ts';
import { ADJECTIVE_REPAIRS } from './repair-adjectives.ts';
import { IDIOM_REPAIRS } from './repair-idioms.ts';
import { NOUN_REPAIRS } from './repair-nouns.ts';
import { TURN_REPAIRS } from './repair-turns.ts';
import { VERB_REPAIRS } from './repair-verbs.ts';
import { WORD_REPAIRS } from './repair-words.ts';

/**
 * Corrections of wink-nlp's tags where they cost a clause (measured faults: participles after an auxiliary tagged ADJ, finite verbs
 * that look like plurals tagged NOUN, "new" as ADV). A correction is one row of a table; the first row that holds is the one taken.
 */

const REPAIRS: readonly Repair[] = [
  ...WORD_REPAIRS,
  ...VERB_REPAIRS,
  ...NOUN_REPAIRS,
  ...ADJECTIVE_REPAIRS,
  ...IDIOM_REPAIRS,
  ...TURN_REPAIRS,
];

/** The rows by the tag that they correct, those about single words by word: most rows need no trial for most words. */
const byTag = (repairs: readonly Repair[]): ReadonlyMap<PartOfSpeech, readonly Repair[]> =>
  new Map(
    [...new Set(gather(repairs, (repair) => repair.from))].map((tag) => [
      tag,
      repairs.filter((repair) => repair.from.includes(tag)),
    ]),
  );
const OF_ANY_WORD = byTag(REPAIRS.filter((repair) => repair.words === undefined));
const OF_WORD: ReadonlyMap<string, ReadonlyMap<PartOfSpeech, readonly Repair[]>> = new Map(
  [...new Set(REPAIRS.flatMap((repair) => [...(repair.words ?? [])]))].map((word) => [
    word,
    byTag(REPAIRS.filter((repair) => repair.words?.has(word))),
  ]),
);

const firstThatHolds = (repairs: readonly Repair[] | undefined, site: Site): PartOfSpeech | null =>
  repairs?.find((repair) => repair.when(site))?.to ?? null;

function repairOf(tokens: readonly Token[], at: number): PartOfSpeech | null {
  const token = tokens[at]!;
  const ofWord = OF_WORD.get(token.lower)?.get(token.pos);
  const ofAnyWord = OF_ANY_WORD.get(token.pos);
  if (!ofWord && !ofAnyWord) return null;
  const site: Site = { tokens, at, token, before: tokens[at - 1], after: tokens[at + 1] };
  return firstThatHolds(ofWord, site) ?? firstThatHolds(ofAnyWord, site);
}

const singular = (plural: string): string =>
  plural
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/s$/, '');

/** The lemma that goes with a corrected tag. */
function repairedLemma(token: Token, pos: PartOfSpeech): string {
  if (pos === 'VERB') return verbLemma(token);
  if (pos === 'NOUN' && token.pos === 'PROPN') return singular(token.lower);
  return pos === 'PROPN' || (pos === 'NOUN' && token.lower.endsWith('ing')) ? token.lower : token.lemma;
}

/** Plain forms that are the past of another verb as well: "to lay a pipeline", "will not found a bank". */
const ALSO_PAST = wordSet('lay found wound ground bound fell saw');
const PLAIN_AFTER = /^(to|did|do|does|will|wo|would|shall|should|may|might|can|could|must)$/;

/** The word before a position, "not" skipped. */
const wordBehindNot = (tokens: readonly Token[], at: number): string =>
  (/^n['o]t$/.test(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1])?.lower ?? '';

function repaired(tokens: readonly Token[], at: number): Token {
  const token = tokens[at]!;
  const pos = repairOf(tokens, at);
  if (pos) return retagged(token, pos, repairedLemma(token, pos));
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return token;
  const isPlain = ALSO_PAST.has(token.lower) && PLAIN_AFTER.test(wordBehindNot(tokens, at));
  return retagged(token, token.pos, isPlain ? token.lower : verbLemma(token));
}

/** The tokens with our repairs applied; a repaired verb gets its verb lemma. */
export const repairTags = (tokens: readonly Token[]): Token[] =>
  restoreVerbs(restoreOpeningNoun(tokens.map((_, at) => repaired(tokens, at))));
