import type { PartOfSpeech, Token } from '../words/document.ts';
import { isGerundShape } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';

/** A word in its sentence, as the rows of the repair tables see it: tags and lemmas are the tagger's, before any repair. */
export interface Site {
  tokens: readonly Token[];
  at: number;
  token: Token;
  before: Token | undefined;
  after: Token | undefined;
}

/** One correction of the tagger: a word tagged `from` (and, where told, one of `words`) gets the tag `to` when the row holds. */
export interface Repair {
  from: readonly PartOfSpeech[];
  words?: ReadonlySet<string>;
  to: PartOfSpeech;
  when(site: Site): boolean;
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const isNot = oneOf("not n't n’t");

/** The word before, adverbs and "not" skipped. */
export function precedingWord({ tokens, at }: Site): Token | undefined {
  let index = at - 1;
  while (index >= 0 && (tokens[index]!.pos === 'ADV' || isNot(tokens[index]!.lower))) index--;
  return tokens[index];
}

/** "supplies", "warns": the shape of a plural and of a third person, but not "press". */
export const endsInS = ({ lower }: Token): boolean => lower.length > 1 && lower.endsWith('s') && !lower.endsWith('ss');

export const isGerund = ({ lower }: Token): boolean => isGerundShape(lower);

/** The form of a word that stands in a dictionary. */
export const isPlainForm = ({ lower, lemma }: Token): boolean => lower === lemma;

/** The token with another tag and lemma; the same token where nothing changes. */
export function retagged(token: Token, pos: PartOfSpeech, lemma: string): Token {
  if (token.pos === pos && token.lemma === lemma) return token;
  const { index, start, end, text, lower } = token;
  return { index, start, end, text, lower, lemma, pos };
}
