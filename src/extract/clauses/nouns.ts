import { AMBIGUOUS_OPENERS } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import { readBareNoun } from './bare-nouns.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { ClauseMemory } from './memory.ts';
import { readPrepositional } from './prepositions.ts';

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

/** "Colonel Gaddafi himself denied": the noun before once more. */
const isSameAgain = ({ chunks }: ClauseMemory, at: number, noun: NounPhrase): boolean =>
  noun.first === noun.last && isSelf(noun.lemma) && isNoun(chunks[at - 1]);

/** The preposition that leads in what stands behind it; null where that word opened a clause: "after Egypt left". */
function ledInBy({ opener }: ClauseMemory, before: Chunk | undefined): string | null {
  if (!isWord(before, 'preposition')) return null;
  return AMBIGUOUS_OPENERS.has(before.text) && opener === before.text ? null : before.text;
}

/** "spent three days in Beijing", "gave the envoys a week to leave": the time is what is spent or given. */
function isObjectTime({ chunks, current }: ClauseMemory, at: number): boolean {
  const before = chunks[at - 1];
  if (isVerb(before)) return before.lemma === 'spend';
  return isNoun(before) && current?.verb.lemma === 'give' && current.objects.length === 1;
}

/** "on Monday", "last week": a time that only says when; "three years of talks" says what. */
function isWhen(memory: ClauseMemory, at: number, noun: NounPhrase): boolean {
  if (!noun.temporal || noun.mentions.length > 0 || isObjectTime(memory, at)) return false;
  const next = memory.chunks[at + 1];
  return !(isWord(next, 'preposition') && next.text === 'of');
}

/** Takes in the noun phrase at a position, with the list that it opens; says where reading goes on. */
export function readNoun(memory: ClauseMemory, at: number): number {
  const noun = memory.chunks[at] as NounPhrase;
  if (isLeftOut(memory, at, noun)) return at + 1;
  if (noun.relative) {
    if (memory.pending.length > 0) memory.suspended = memory.pending;
    memory.pending = [noun];
    return at + 1;
  }
  if (isSameAgain(memory, at, noun)) return at + 1;
  const preposition = ledInBy(memory, memory.look.before(at));
  if (preposition) return readPrepositional(memory, at, preposition);
  return isWhen(memory, at, noun) ? at + 1 : readBareNoun(memory, at);
}
