import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { ClauseMemory } from './clause-memory.ts';

const COUNTED = /^(?:one|first|last|two|three|some)$/;

/** The many of whom somebody is one: "one of those", "among the states"; null where the clause says no such thing. */
function manyIn({ ofNoun }: ClauseMemory, { verb, objects, prepositionals }: Clause): NounPhrase | null {
  if (verb.lemma !== 'be' || verb.form !== 'finite' || verb.negated) return null;
  const among = prepositionals.find(({ word }) => word === 'among')?.phrases[0];
  if (among) return among;
  const one = objects[0]?.[0];
  if (!one || !COUNTED.test(one.lemma)) return null;
  return (ofNoun.get(one) ?? []).find(({ word }) => word === 'of')?.phrases[0] ?? null;
}

/** "Norway was one of those who condemned it", "was among the states that did": what the many do, whoever is one of them does. */
export function countAmong(memory: ClauseMemory): void {
  for (const be of memory.clauses) {
    const many = be.subject.some((noun) => memory.look.kind(noun) !== null) ? manyIn(memory, be) : null;
    if (!many || many.mentions.length > 0) continue;
    const deed = memory.clauses.find(
      ({ link, subject }) => (link === 'relative' || link === 'reduced') && subject[0] === many,
    );
    if (!deed) continue;
    deed.subject = be.subject;
    deed.inferredSubject = true;
  }
}
