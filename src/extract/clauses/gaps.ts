import { oneOf } from '../words/one-of.ts';
import { asPhrase, type Chunk, type NounPhrase, repeatedBehind, type VerbGroup } from './chunk.ts';
import { isNoun, isVerb, isWord, type KindOf } from './chunk-tests.ts';
import type { Clause, Prepositional } from './clause.ts';
import { type Doer, doerOf, isRepeated } from './gap-shapes.ts';
import type { ClauseMemory } from './memory.ts';

/**
 * Verbs that are said once and meant twice: "France recognized Croatia in May, and Japan in June", "sold buses to Chad and Poland tents to Mali". Behind
 * the second doer a copy of the verb is put in, and what its clause leaves out is taken from the first.
 */

/** The chunks with the verbs put in, and for each of these the verb that it repeats. */
export interface GapsFilled {
  chunks: readonly Chunk[];
  repeats: ReadonlyMap<VerbGroup, VerbGroup>;
}

const isBoundary = (chunk: Chunk | undefined): boolean => isWord(chunk, 'comma', 'coordinator', 'semicolon');

/** Where the clause without a verb ends; -1 where a verb stands in it or goes on behind it. */
function endOfGap(chunks: readonly Chunk[], at: number): number {
  let index = at + 1;
  for (; index < chunks.length && !isBoundary(chunks[index]); index++) {
    const chunk = chunks[index]!;
    if (isWord(chunk, 'relative', 'subordinator', 'colon', 'open', 'dash')) return -1;
    // "of bombing it"
    if (isVerb(chunk) && !(chunk.form === 'ing' && isWord(chunks[index - 1], 'preposition'))) return -1;
  }
  let behind = index + 1;
  while (isWord(chunks[behind], 'adverb', 'coordinator')) behind++;
  return isVerb(chunks[behind]) && !isWord(chunks[index], 'semicolon') ? -1 : index;
}

const saysNothing = oneOf('be say have do tell');

/** The verb that may be meant again before a boundary: finite, with nothing behind it but what it governs. */
function verbBefore(chunks: readonly Chunk[], join: number): number {
  for (let index = join - 1; index > 0; index--) {
    const chunk = chunks[index]!;
    if (isWord(chunk, 'relative', 'subordinator', 'colon', 'open', 'dash')) return -1;
    if (!isVerb(chunk)) continue;
    if (chunk.form === 'finite') {
      const mayRepeat = isNoun(chunks[index - 1]) || isRepeated(chunks, index);
      return mayRepeat && !saysNothing(chunk.lemma) ? index : -1;
    }
    if (chunk.form !== 'ing' || !isWord(chunks[index - 1], 'preposition')) return -1;
  }
  return -1;
}

/** Who does again what was said before a boundary at a position, and what it repeats; null for most boundaries. */
function gapAt(
  chunks: readonly Chunk[],
  kindOf: KindOf,
  join: number,
): { doer: Doer; at: number; verb: VerbGroup } | null {
  const at = isWord(chunks[join + 1], 'coordinator') ? join + 2 : join + 1;
  const noun = chunks[at];
  if (!isNoun(noun) || noun.relative || (noun.mentions.length === 0 && noun.modifiers.length === 0)) return null;
  const end = endOfGap(chunks, at);
  if (end < at + 1) return null;
  const verb = verbBefore(chunks, join);
  if (verb < 0) return null;
  const doer = doerOf({ chunks, kindOf, verb, join, at, end });
  return doer && { doer, at, verb: chunks[verb] as VerbGroup };
}

/** "and Zaire, likewise, Angola": position of the comma behind a second doer that nothing but adverbs part from another; -1 where none stands there. */
function closingComma(chunks: readonly Chunk[], comma: number): number {
  if (!isWord(chunks[comma], 'comma') || !isNoun(chunks[comma - 1]) || !isWord(chunks[comma - 2], 'coordinator'))
    return -1;
  let close = comma + 1;
  while (isWord(chunks[close], 'adverb')) close++;
  return close > comma + 1 && isWord(chunks[close], 'comma') ? close : -1;
}

/** The chunks without the commas around adverbs behind "and" and a noun. */
function withoutAsides(chunks: readonly Chunk[]): readonly Chunk[] {
  for (let at = 2; at < chunks.length - 2; at++) {
    const close = closingComma(chunks, at);
    if (close > 0)
      return withoutAsides([...chunks.slice(0, at), ...chunks.slice(at + 1, close), ...chunks.slice(close + 1)]);
  }
  return chunks;
}

/** Puts the verbs in that a sentence leaves out. */
export function fillGaps(said: readonly Chunk[], kindOf: KindOf): GapsFilled {
  const chunks = withoutAsides(said);
  const repeats = new Map<VerbGroup, VerbGroup>();
  let filled: Chunk[] | null = null;
  for (let join = 2; join < chunks.length - 1; join++) {
    if (!isBoundary(chunks[join])) continue;
    const all: readonly Chunk[] = filled ?? chunks;
    const offset = all.length - chunks.length;
    const gap = gapAt(all, kindOf, join + offset);
    if (!gap) continue;
    const { doer, rest } = gap.doer;
    const verb = repeatedBehind(gap.verb, (doer ?? all[gap.at - 1]!).last);
    repeats.set(verb, repeats.get(gap.verb) ?? gap.verb);
    filled = [...all];
    filled.splice(gap.at, 1, ...(doer ? [doer] : []), verb, ...rest);
    join = gap.at - offset;
  }
  return { chunks: filled ?? chunks, repeats };
}

/** The phrases of an object that is said once, anew, without what stands behind it where the second clause has its own. */
function again({ ofNoun }: ClauseMemory, phrases: readonly NounPhrase[], own: readonly Prepositional[]): NounPhrase[] {
  return phrases.map((phrase) => {
    const copy = asPhrase(phrase);
    const behind = (ofNoun.get(phrase) ?? []).filter(({ word }) => own.every((one) => one.word !== word));
    if (behind.length > 0) ofNoun.set(copy, behind);
    return copy;
  });
}

/** Gives the clauses whose verb was put in what they leave out: the object, and what prepositions lead in, of the first. */
export function completeGaps(memory: ClauseMemory, repeats: ReadonlyMap<VerbGroup, VerbGroup>): void {
  if (repeats.size === 0) return;
  const byVerb = new Map<VerbGroup, Clause>(memory.clauses.map((clause) => [clause.verb, clause]));
  for (const [verb, first] of repeats) {
    const [clause, host] = [byVerb.get(verb), byVerb.get(first)];
    if (!clause || !host) continue;
    const own = clause.prepositionals;
    clause.particle = host.particle;
    // "gave Chad tanks and Mali rifles" goes on with the first
    if (!clause.inferredSubject) {
      clause.parent = host.parent;
      clause.link = host.link;
    }
    if (clause.objects.length === 0) clause.objects = host.objects.map((phrases) => again(memory, phrases, own));
    const shared = host.prepositionals.filter(
      ({ word, phrases }) => own.every((one) => one.word !== word) && !phrases[0]!.temporal,
    );
    clause.prepositionals = [...own, ...shared];
  }
}
