import { oneOf } from '../words/one-of.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import { isVerb } from './chunk-tests.ts';
import type { ClauseMemory } from './clause-memory.ts';
import { REPORTING } from './clause-words.ts';

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

/** "in an accord they signed in Lima", "the port China built": a state, a person or a pronoun with its verb right behind what it describes. */
export function opensContactClause(
  memory: ClauseMemory,
  list: { members: NounPhrase[]; end: number },
  before: Chunk | undefined,
): boolean {
  const { current, lastNoun, look } = memory;
  const [first] = list.members;
  // "like many others it condemned" describes nobody
  const waiting = memory.pending.length === 1 && memory.opener !== 'like' ? memory.pending[0]! : null;
  if (waiting && before === waiting && !ACTING.test(look.kind(waiting) ?? '') && mayBeOf(memory, waiting, list.end))
    return (
      !waiting.temporal &&
      !(waiting.lemma === 'what' && current === null && isDoing(memory, list.end)) &&
      /^(COUNTRY|OFFICIAL)$/.test(look.kind(first!) ?? '') &&
      look.finiteDirectly(list.end)
    );
  if (!current || !lastNoun || before !== lastNoun || lastNoun.temporal || memory.pending.length > 0) return false;
  if (REPORTING.has(current.verb.lemma) || ACTING.test(look.kind(lastNoun) ?? '') || /^who$/.test(lastNoun.lemma))
    return false;
  const acts = /^(they|he|she|we)$/.test(first!.lemma) || /^(COUNTRY|OFFICIAL)$/.test(look.kind(first!) ?? '');
  return acts && look.finiteDirectly(list.end);
}
