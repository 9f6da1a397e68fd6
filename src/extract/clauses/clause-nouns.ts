import { AMBIGUOUS_OPENERS } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import type { NounPhrase, VerbGroup } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import { readBareNoun } from './clause-bare-nouns.ts';
import type { ClauseMemory } from './clause-memory.ts';
import { readPrepositional } from './clause-prepositions.ts';

/** "France, not Italy,", "by France and not by Italy": who is told apart from those who act. */
function isLeftOut({ chunks, look }: ClauseMemory, at: number, noun: NounPhrase): boolean {
  const not = isWord(chunks[at - 1], 'preposition') ? at - 2 : at - 1;
  const word = chunks[not];
  if (!isWord(word, 'adverb') || word.text !== 'not' || noun.mentions.length === 0) return false;
  // "but not before Egypt left": a clause of its own
  const opener = chunks[at - 1];
  if (isWord(opener, 'preposition') && AMBIGUOUS_OPENERS.has(opener.text)) return false;
  return isWord(look.before(not), 'comma', 'coordinator');
}

const isSelf = oneOf('himself herself itself themselves');

/** Takes in the noun phrase at a position, with the list that it opens; says where reading goes on. */
export function readNoun(memory: ClauseMemory, at: number): number {
  const before = memory.look.before(at);
  const preposition =
    isWord(before, 'preposition') && !(AMBIGUOUS_OPENERS.has(before.text) && memory.opener === before.text)
      ? before.text
      : null;
  const noun = memory.chunks[at] as NounPhrase;
  if (isLeftOut(memory, at, noun)) return at + 1;
  if (noun.relative) {
    if (memory.pending.length > 0) memory.suspended = memory.pending;
    memory.pending = [noun];
    return at + 1;
  }
  // "Colonel Gaddafi himself denied": the noun before once more
  if (noun.first === noun.last && isSelf(noun.lemma) && isNoun(memory.chunks[at - 1])) return at + 1;
  if (preposition) return readPrepositional(memory, at, preposition);
  const next = memory.chunks[at + 1];
  const measures = isWord(next, 'preposition') && next.text === 'of';
  // "spent three days in Beijing": time is the object
  const spent = isVerb(memory.chunks[at - 1]) && (memory.chunks[at - 1] as VerbGroup).lemma === 'spend';
  // "gave the envoys a week to leave": so is what is given
  const given =
    memory.current?.verb.lemma === 'give' && memory.current.objects.length === 1 && isNoun(memory.chunks[at - 1]);
  if (noun.temporal && noun.mentions.length === 0 && !measures && !spent && !given) return at + 1;
  return readBareNoun(memory, at);
}
