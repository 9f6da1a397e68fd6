import type { Lexicon } from '../lexicon/lexicon.ts';
import type { StateRow } from '../lexicon/lexicon-tables.ts';
import { type Hit, matchPhrases } from '../lexicon/match-phrases.ts';
import { peopleThen } from '../lexicon/state-then.ts';
import { startsWithCapital } from '../words/characters.ts';
import type { TaggedSentence, Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { familyNames, withoutFamilyNames } from './family-names.ts';
import { withStateForm } from './state-forms.ts';

/** What no part of a name is tagged: marks and numbers may stand inside one. */
const isOtherWord = oneOf('ADJ ADP ADV AUX CCONJ DET INTJ NOUN PART PRON SCONJ VERB');

/** One sentence with the listed phrases found in it; `at[i]` is the phrase that covers token i as a whole. */
export interface Reading {
  sentence: TaggedSentence;
  tokens: readonly Token[];
  hits: readonly Hit[];
  at: readonly (Hit | undefined)[];
  text: string;
  /** The last words of the names of the tables' persons whom the article names in full. */
  familyNames: ReadonlySet<string>;
}

/** Finds the listed phrases of every sentence. `text` and `day` are the article's. */
export function readSentences(
  text: string,
  sentences: readonly TaggedSentence[],
  { lexicon, day }: { lexicon: Lexicon; day: string },
): Reading[] {
  const matched = sentences.map((tagged) => {
    const hits = matchPhrases(tagged, lexicon, day).map((hit) => withStateForm(tagged.tokens, hit));
    return { sentence: withNamesTagged(tagged, hits), tokens: tagged.tokens, hits };
  });
  const known = familyNames(matched);
  return matched.map(({ sentence, hits: all }) => {
    const hits = withoutFamilyNames(sentence, all, known);
    const at = new Array<Hit | undefined>(sentence.tokens.length).fill(undefined);
    for (const hit of hits) if (!hit.partial) for (let index = hit.first; index <= hit.last; index++) at[index] = hit;
    return { sentence, tokens: sentence.tokens, hits, at, text, familyNames: known };
  });
}

/** "To Lam", "He Lifeng", "Roh Tae-woo": all words of a listed person's name are names, whatever they are elsewhere. */
function withNamesTagged(sentence: TaggedSentence, hits: readonly Hit[]): TaggedSentence {
  const isMistagged = ({ first, last, partial, entries }: Hit): boolean =>
    last > first &&
    !partial &&
    entries[0]!.type === 'person' &&
    sentence.tokens.slice(first, last + 1).some(({ pos }) => isOtherWord(pos));
  const names = hits.filter(isMistagged);
  if (names.length === 0) return sentence;
  const isInName = (at: number): boolean => names.some(({ first, last }) => first <= at && at <= last);
  const tokens = sentence.tokens.map((token) =>
    isInName(token.index) && isOtherWord(token.pos) ? { ...token, pos: 'PROPN' as const } : token,
  );
  return { ...sentence, tokens };
}

/** The article's own words from token `first` to token `last`. */
export function wordsOf({ text, tokens }: Reading, first: number, last: number): string {
  const words = text.slice(tokens[first]!.start, tokens[last]!.end);
  return first === last ? words : words.replace(/\s+/g, ' ');
}

/** True for a word that begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && startsWithCapital(token.text);

/** The lower-case form of tokens `first`…`last`, joined by blanks. */
export function lowerOf(reading: Reading, first: number, last: number): string {
  if (first === last) return reading.tokens[first]?.lower ?? '';
  let text = reading.tokens[first]!.lower;
  for (let index = first + 1; index <= last; index++) text += ` ${reading.tokens[index]!.lower}`;
  return text;
}

/** Length in tokens of the longest phrase of a word class that starts at `at` (at most four words), or 0. */
export function phraseLength(reading: Reading, at: number, isMember: (phrase: string) => boolean): number {
  for (let length = Math.min(4, reading.tokens.length - at); length > 0; length--)
    if (isMember(lowerOf(reading, at, at + length - 1))) return length;
  return 0;
}

/** The state that a phrase stands for on a day: a historic one where the day falls into its time, else the one of today. */
export function stateOf(hit: Hit | undefined, day: string): { state: StateRow; form: string } | null {
  let best: { state: StateRow; form: string } | null = null;
  for (const entry of hit?.entries ?? []) {
    if (entry.type !== 'state') continue;
    const isBounded = entry.state.to !== null;
    if (isBounded && entry.state.to! >= day && entry.state.from! <= day) return entry;
    if (!best || (best.state.to !== null && !isBounded)) best = entry;
  }
  return best;
}

/** The alpha-3 code of the state that is named (not its capital) by the phrase which ends at token `index`, or null. */
export function stateEndingAt(reading: Reading, index: number, day: string): { code: string; first: number } | null {
  const hit = reading.at[index];
  if (!hit || hit.last !== index) return null;
  const found = stateOf(hit, day);
  return found ? { code: peopleThen(found.state.code, day), first: hit.first } : null;
}

/** The same for a phrase that starts at token `index`. */
export function stateStartingAt(reading: Reading, index: number, day: string): { code: string; last: number } | null {
  const hit = reading.at[index];
  if (!hit || hit.first !== index) return null;
  const found = stateOf(hit, day);
  return found ? { code: peopleThen(found.state.code, day), last: hit.last } : null;
}

export const isPossessiveMark = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === "'s" || token.text === '’s' || token.text === "'" || token.text === '’');
