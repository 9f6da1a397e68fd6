import { oneOf } from '../words/one-of.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import { isVerb } from './chunk-tests.ts';
import type { ClauseMemory } from './memory.ts';
import { REPORTING } from './words.ts';

/** Relative clauses without their word: "the pact Egypt signed". */

/** Kinds of entity that do something. */
export const ACTING = /^(COUNTRY|OFFICIAL|ORGANIZATION)$/;

const makes = oneOf('sign conclude ratify reach negotiate strike initial draft propose renounce tear join seek make');

/** "the pact Egypt signed": of a paper only what is done with papers. */
function mayBeOf({ chunks, look }: ClauseMemory, waiting: NounPhrase, at: number): boolean {
  if (look.kind(waiting) === null) return true;
  const verb = chunks[at];
  return isVerb(verb) && makes(verb.lemma);
}

/** "What Uganda did was expel them": "did was expel" is one verb. */
const isDoing = ({ chunks }: ClauseMemory, at: number): boolean => {
  const verb = chunks[at];
  return isVerb(verb) && verb.first < verb.head && !verb.perfect;
};

/** A list of noun phrases, and where it ends. */
interface List {
  members: NounPhrase[];
  end: number;
}

const isActor = ({ look }: ClauseMemory, phrase: NounPhrase): boolean =>
  /^(COUNTRY|OFFICIAL)$/.test(look.kind(phrase) ?? '');

/** What waits for its verb right before a clause that may describe it: "The pact | Egypt signed lapsed"; nothing does in "like many others it condemned". */
function thingWaiting(memory: ClauseMemory, before: Chunk | undefined, end: number): NounPhrase | null {
  const { pending, opener, look } = memory;
  const [waiting] = pending;
  if (!waiting || pending.length > 1 || opener === 'like' || before !== waiting) return null;
  return !ACTING.test(look.kind(waiting) ?? '') && mayBeOf(memory, waiting, end) ? waiting : null;
}

/** The noun right before, which the clause so far ends with: "in an accord | they signed in Lima"; what is said, or who acts, is not described so. */
function isDescribable({ current, lastNoun, pending, look }: ClauseMemory, before: Chunk | undefined): boolean {
  if (!current || !lastNoun || before !== lastNoun || lastNoun.temporal || pending.length > 0) return false;
  return !REPORTING.has(current.verb.lemma) && !ACTING.test(look.kind(lastNoun) ?? '') && lastNoun.lemma !== 'who';
}

/** "in an accord they signed in Lima", "the port China built": a state, a person or a pronoun with its verb right behind what it describes. */
export function opensContactClause(memory: ClauseMemory, { members, end }: List, before: Chunk | undefined): boolean {
  const doer = members[0]!;
  const waiting = thingWaiting(memory, before, end);
  if (waiting) {
    if (waiting.temporal || !isActor(memory, doer)) return false;
    const asks = waiting.lemma === 'what' && memory.current === null && isDoing(memory, end);
    return !asks && memory.look.finiteDirectly(end);
  }
  if (!isDescribable(memory, before)) return false;
  const acts = /^(they|he|she|we)$/.test(doer.lemma) || isActor(memory, doer);
  return acts && memory.look.finiteDirectly(end);
}
