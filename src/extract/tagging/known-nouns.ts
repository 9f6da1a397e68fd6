import { RELATIONS } from '../../model/relations.ts';
import type { Token } from '../words/document.ts';
import { TEMPORAL } from '../words/grammar-words.ts';
import { retagged } from './repair.ts';

/**
 * The nouns of the relation table where they open a sentence. Their capital makes wink take them for names and leaves them in the plural
 * ("Drills were staged", "Ties with Syria were cut"), so that no frame would know them.
 */

const LISTED = /\[([^\]]+)\]/g;

function nounsIn(frame: string): string[] {
  const named = frame.startsWith('the ') ? [frame.split(' ')[1]!] : [];
  for (const [, nouns] of frame.matchAll(LISTED)) named.push(nouns!);
  return named.flatMap((nouns) => nouns.split('/')).map((noun) => noun.slice(noun.lastIndexOf('_') + 1));
}

const NOUNS: ReadonlySet<string> = new Set(
  RELATIONS.flatMap((relation) => relation.frames.flatMap(nounsIn)).filter(
    (noun) => /^[a-z]{3,}$/.test(noun) && !noun.endsWith('s') && !TEMPORAL.has(noun),
  ),
);

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const PLURALS: ReadonlyMap<string, string> = new Map([...NOUNS].map((noun) => [pluralOf(noun), noun]));

/** Prepositions that tell a noun ("Aid to Chad") from a surname ("Grant in London"). */
const OF_NOUNS = /^(to|for|with|from|of|between|against|on|over)$/;

/** The tokens with the noun of the table that opens them, if one does, tagged and named as what it is. */
export function restoreOpeningNoun(tokens: readonly Token[]): readonly Token[] {
  const at = tokens[0]?.pos === 'PUNCT' ? 1 : 0;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !/^\p{Lu}\p{Ll}/u.test(token.text) || /^\p{Lu}|^[-–]/u.test(next.text)) return tokens;
  const plural = PLURALS.get(token.lower);
  const noun =
    plural ?? (token.pos === 'PROPN' && OF_NOUNS.test(next.lower) && NOUNS.has(token.lower) ? token.lower : null);
  // "Shelling of Chad by Libya went on"
  const event = token.pos === 'VERB' && next.lower === 'of' && NOUNS.has(token.lower) ? token.lower : null;
  if (event) return tokens.with(at, retagged(token, 'NOUN', event));
  if (!noun || (token.pos !== 'PROPN' && token.pos !== 'NOUN')) return tokens;
  return tokens.with(at, retagged(token, 'NOUN', noun));
}
