import { oneOf } from '../words/one-of.ts';
import { appose } from './asides.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';
import { ACTING } from './contact.ts';
import type { ClauseMemory } from './memory.ts';

/** Nouns that leave open who is meant. */
const isOpen = oneOf(
  // "the first" is headed by its article
  'the what one first second last only latest next state country nation power government neighbour neighbor member party leader ally other',
);

const describes = ({ link, subject, objects, prepositionals }: Clause, noun: NounPhrase): boolean =>
  (link === 'relative' || link === 'infinitive') &&
  (subject.includes(noun) ||
    objects.some((group) => group.includes(noun)) ||
    prepositionals.some(({ phrases }) => phrases.includes(noun)));

/** "The first to condemn it was Norway", "What Iraq invaded was Kuwait": who is named behind "be" is whom the noun before it leaves open. */
export function identify(memory: ClauseMemory): void {
  for (const { verb, subject, objects } of memory.clauses) {
    const noun = subject[0];
    if (verb.lemma !== 'be' || verb.form !== 'finite' || verb.negated || !noun || noun.mentions.length > 0) continue;
    if (!isOpen(noun.lemma) || noun.modifiers.length > 0) continue;
    const names = objects[0] ?? [];
    if (names.length === 0 || !names.every((one) => ACTING.test(memory.look.kind(one) ?? ''))) continue;
    if (!memory.clauses.some((clause) => describes(clause, noun))) continue;
    for (const name of names) appose(memory, noun, name);
  }
}
