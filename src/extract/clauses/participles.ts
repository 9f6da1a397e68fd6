import { wordSet } from '../words/one-of.ts';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import type { ClauseMemory } from './memory.ts';

/** Participles that stand for a passive clause beside the subject which they share: at the head of a sentence and in an aside. */

/** Verbs that take two objects, of which the passive keeps one: "given support by Peru". */
export const GIVING: ReadonlySet<string> = wordSet(
  'give grant offer award promise pledge send lend sell hand deny refuse show owe assure guarantee pay forgive spare set serve throw toss accord allow make issue wish',
);

/** "the tanks that Germany gave Ukraine": who gets a thing stands right behind the verb of the clause that describes the thing. */
export const isGiven = ({ current, look }: ClauseMemory, receiver: NounPhrase, before: Chunk | undefined): boolean =>
  current !== null &&
  before === current.verb &&
  current.link === 'relative' &&
  current.objects.length === 1 &&
  current.objects[0]![0]!.last < current.verb.first &&
  GIVING.has(current.verb.lemma) &&
  /^(COUNTRY|OFFICIAL|ORGANIZATION)$/.test(look.kind(receiver) ?? '');

/** "promised aid by Chad": what is given stands behind the participle, and the giver behind it. */
function isGivenShape({ chunks, look }: ClauseMemory, at: number, verb: VerbGroup): boolean {
  if (!GIVING.has(verb.lemma) || !look.isBareParticiple(verb)) return false;
  const [gift, by, giver] = [chunks[at + 1], chunks[at + 2], chunks[at + 3]];
  return isNoun(gift) && isWord(by, 'preposition') && by.text === 'by' && isNoun(giver) && look.kind(giver) !== null;
}

const isPassiveShape = (memory: ClauseMemory, at: number, verb: VerbGroup): boolean =>
  memory.look.reducedShape(at, verb) || isGivenShape(memory, at, verb);

/** The longest phrase, in chunks, of a participle in an aside and at the head of a sentence. */
const PHRASE = 14;

/** The comma that ends the phrase of a participle at a position; -1 where another verb comes first. */
export function endOfPhrase({ chunks, look }: ClauseMemory, at: number): number {
  for (let index = at + 1; index < Math.min(at + PHRASE, chunks.length); index++) {
    if (isWord(chunks[index], 'comma')) return index;
    const chunk = chunks[index];
    // "bound to Hanoi by a treaty signed in November"
    if (isVerb(chunk) && !look.reducedShape(index, chunk)) return -1;
  }
  return -1;
}

/** "The Kremlin, bound to Hanoi by a treaty, warned China": a participle in an aside right after its noun. */
export function opensAside(memory: ClauseMemory, at: number, verb: VerbGroup): boolean {
  if (!isWord(memory.chunks[at - 1], 'comma') || memory.chunks[at - 2] !== memory.pending.at(-1)) return false;
  if (memory.pending.length > 1 || !isPassiveShape(memory, at, verb)) return false;
  const comma = endOfPhrase(memory, at);
  return comma > 0 && memory.look.finiteDirectly(comma + 1);
}

/** "Condemned by Japan, Iraq stood alone": a participle at the head of a sentence, whose subject follows its comma. */
export function opensWithPassive(memory: ClauseMemory, at: number, verb: VerbGroup): boolean {
  const { chunks, look } = memory;
  if (memory.clauses.length > 0 || at > 1 || (at === 1 && !isWord(chunks[0], 'adverb', 'coordinator'))) return false;
  if (!isPassiveShape(memory, at, verb)) return false;
  for (let index = at + 1; index < Math.min(at + PHRASE, chunks.length); index++) {
    const chunk = chunks[index];
    if (isVerb(chunk) && chunk.form === 'finite') return false;
    if (isWord(chunk, 'comma') && isNoun(chunks[index + 1])) return look.finiteAhead(look.listEnd(index + 1), false);
  }
  return false;
}
