import { oneOf } from '../words/one-of.ts';
import { type NounPhrase, type VerbGroup, withAuxiliary } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { ClauseMemory } from './memory.ts';

/** "No sooner had France, angered by it, left", "Only in May did Chad sign": words that put the subject between the auxiliary and its verb. */

const turns = oneOf('only sooner hardly scarcely barely');
const isAuxiliary = oneOf('do have');

/** A verb with its subject between it and its auxiliary: its position, its subject, and the group that the two make. */
interface Turned {
  at: number;
  members: NounPhrase[];
  verb: VerbGroup;
}

/** "had" or "did" alone behind a word that turns the clause; "Had France left, Chad would" only supposes. */
const isTurned = ({ chunks, clauses }: ClauseMemory, at: number, { lemma, first, last }: VerbGroup): boolean =>
  first === last &&
  isAuxiliary(lemma) &&
  clauses.length === 0 &&
  chunks.slice(0, at).some((chunk) => isWord(chunk, 'adverb') && turns(chunk.text));

/** The verb behind the subject that follows its auxiliary at a position; null where the words stand in their usual order. */
export function turnedAround(memory: ClauseMemory, at: number, auxiliary: VerbGroup): Turned | null {
  const { chunks, look } = memory;
  if (!isNoun(chunks[at + 1]) || !isTurned(memory, at, auxiliary)) return null;
  const { members, end } = look.list(at + 1);
  const behind = isWord(chunks[end], 'comma') ? end + 1 : end;
  const verb = chunks[behind];
  if (!isVerb(verb) || verb.form !== 'finite' || verb.first !== verb.head) return null;
  const fits = auxiliary.lemma === 'do' ? verb.bare : verb.past || verb.participial;
  return fits ? { at: behind, members, verb: withAuxiliary(verb, auxiliary) } : null;
}
