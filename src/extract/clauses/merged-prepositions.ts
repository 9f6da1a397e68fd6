import { LISTING } from '../words/actor-words.ts';
import { oneOf } from '../words/one-of.ts';
import type { NounPhrase } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { ClauseMemory } from './memory.ts';

/** Prepositional phrases that add to one before them or stand for it, and none of their own: "and by Mali", "those of Japan", "none but Chad". */

/** "governments, including those of Japan and Poland": those are told by whose they are. */
export function standsForThose({ lastNoun, current, fronted, pending }: ClauseMemory, owners: NounPhrase[]): boolean {
  if (lastNoun?.lemma !== 'those') return false;
  const around = current && pending.length === 0 ? current.prepositionals : fronted;
  const last = around.at(-1);
  if (!last || !LISTING.has(last.word) || last.phrases[0] !== lastNoun) return false;
  last.phrases = owners;
  return true;
}

/** "first by Chad and then by Mali", "on Chad and, a week later, on Mali": more of those whom the same preposition led in right before. */
export function goesOnWithSame(
  memory: ClauseMemory,
  { word, at, taken }: { word: string; at: number; taken: NounPhrase[] },
): boolean {
  const { current, pending, look, chunks } = memory;
  const last = pending.length === 0 ? current?.prepositionals.at(-1) : undefined;
  if (last?.word !== word || !look.similar(last.phrases[0]!, taken[0]!) || look.kind(taken[0]!) === null) return false;
  let joint = chunks.indexOf(look.before(at)!) - 1;
  while (joint > 0 && !isWord(chunks[joint], 'coordinator')) {
    // "to Chad and tanks to Mali", but "to Chad, and Libya tanks to Mali"
    const chunk = chunks[joint];
    if (isNoun(chunk) && (chunk.mentions.length > 0 || chunk.modifiers.length > 0)) return false;
    if (chunk === last.phrases.at(-1) || isVerb(chunks[joint]) || isWord(chunks[joint], 'preposition')) return false;
    joint--;
  }
  if (chunks[joint - 1] !== last.phrases.at(-1) && chunks[joint - 2] !== last.phrases.at(-1)) return false;
  last.phrases.push(...taken);
  memory.lastNoun = taken.at(-1)!;
  return true;
}

const isNobody = oneOf('nobody none nothing other');

/** "nobody but Chad condemned it", "no state except Chad", "by none other than Chad": who is excepted from none does it. */
export function standsForExcepted(memory: ClauseMemory, excepted: NounPhrase[]): boolean {
  const { lastNoun, pending, current } = memory;
  if (!lastNoun || !(lastNoun.negated || isNobody(lastNoun.lemma))) return false;
  const last = current?.prepositionals.at(-1);
  if (pending.at(-1) === lastNoun) memory.pending = excepted;
  else if (last?.phrases.at(-1) === lastNoun) last.phrases = excepted;
  else return false;
  memory.lastNoun = excepted.at(-1)!;
  return true;
}
