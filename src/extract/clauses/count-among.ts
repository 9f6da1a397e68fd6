import { gather } from '../words/gather.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { ClauseMemory } from './memory.ts';

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

/** Those of whom a clause or an aside says that they are among the many, and the many: "Those who did so included X and Y", "Turkey, one of those". */
function membersIn(memory: ClauseMemory): { members: NounPhrase[]; many: NounPhrase }[] {
  const told = gather(memory.clauses, (clause) => {
    const { verb, subject, objects } = clause;
    if (verb.lemma === 'include' && verb.form === 'finite' && !verb.negated && subject.length === 1)
      return [{ members: objects[0] ?? [], many: subject[0]! }];
    const many = subject.some((noun) => memory.look.kind(noun) !== null) ? manyIn(memory, clause) : null;
    return many ? [{ members: subject, many }] : [];
  });
  const beside = gather([...memory.appositions], ([noun, asides]) => {
    const one = asides.find(({ lemma, mentions }) => mentions.length === 0 && COUNTED.test(lemma));
    const many = one && (memory.ofNoun.get(one) ?? []).find(({ word }) => word === 'of')?.phrases[0];
    return many ? [{ members: [noun], many }] : [];
  });
  return [...told, ...beside];
}

/** "Norway was one of those who condemned it", "was among the states that did": what the many do, whoever is one of them does. */
export function countAmong(memory: ClauseMemory): void {
  for (const { members, many } of membersIn(memory)) {
    if (many.mentions.length > 0 || !members.some((noun) => memory.look.kind(noun) !== null)) continue;
    const deed = memory.clauses.find(
      ({ link, subject }) => (link === 'relative' || link === 'reduced') && subject[0] === many,
    );
    if (!deed || deed.verb.first < many.last) continue;
    deed.subject = members;
    deed.inferredSubject = true;
  }
}
