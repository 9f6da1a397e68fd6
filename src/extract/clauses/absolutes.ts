import { oneOf } from '../words/one-of.ts';
import { type Chunk, inPassive, type NounPhrase } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { Clause } from './clause.ts';
import type { ClauseMaker, ClauseMemory, Opening } from './memory.ts';
import { endOfPhrase } from './participles.ts';
import { REPORTING } from './words.ts';

/** Absolutes at the head of a sentence: a noun with a participle or a word of its own, set off by a comma from a sentence about somebody else. */

const isOver = oneOf('over done through aside apart past notwithstanding');

/** "Talks over, the ministers signed": where the clauses begin behind a noun that is only said to be over or aside. */
export function behindAbsolute(chunks: readonly Chunk[]): number {
  const [noun, word, comma, next] = chunks;
  if (!isNoun(noun) || noun.mentions.length > 0 || !isNoun(next)) return 0;
  return isWord(word, 'particle', 'adverb') && isOver(word.text) && isWord(comma, 'comma') ? 3 : 0;
}

/** What one does with what is one's own: whoever has his embassy closed has closed it. */
const isDoneToOwn = oneOf('recall withdraw close shut evacuate');
const isOwn = oneOf('ambassador envoy minister consul diplomat mission embassy consulate legation border frontier');

/** The noun of an absolute whose verb comes next: it waits by itself, or behind "with" at the head of the sentence. */
function nounBefore({ pending, fronted, look }: ClauseMemory): NounPhrase[] | null {
  const nouns = pending.length > 0 ? pending : fronted[0]?.word === 'with' ? fronted[0].phrases : [];
  const isThing =
    nouns.length > 0 && nouns.every((noun) => !/^(COUNTRY|OFFICIAL|ORGANIZATION)$/.test(look.kind(noun) ?? ''));
  return isThing ? nouns : null;
}

/** A noun with its finite verb behind the comma that ends the phrase: another subject; but "Troops attacked, Chad said". */
function opensMainBehind({ chunks, look }: ClauseMemory, comma: number): boolean {
  if (comma < 0 || !isNoun(chunks[comma + 1])) return false;
  let index = look.listEnd(comma + 1);
  while (isWord(chunks[index], 'preposition') && isNoun(chunks[index + 1])) index = look.listEnd(index + 1);
  while (isWord(chunks[index], 'adverb')) index++;
  const verb = chunks[index];
  return isVerb(verb) && verb.form === 'finite' && !REPORTING.has(verb.lemma);
}

/** "The treaty signed, Sadat left", "Its envoy recalled, Chad asked Mali": what was done to the noun, and to one's own by who comes next. */
export function openAbsolute(memory: ClauseMemory, { at, verb }: Opening, make: ClauseMaker): Clause | null {
  if (memory.clauses.length > 0 || memory.opener !== null || !memory.look.reducedShape(at, verb)) return null;
  const nouns = nounBefore(memory);
  if (!nouns || !opensMainBehind(memory, endOfPhrase(memory, at))) return null;
  memory.fronted = [];
  return isDoneToOwn(verb.lemma) && nouns.every(({ lemma }) => isOwn(lemma))
    ? make('participle', [], { objects: [nouns], prepositionals: [] })
    : make('reduced', nouns, { verb: inPassive(verb, 'participle'), prepositionals: [] });
}
