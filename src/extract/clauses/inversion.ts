import { oneOf } from '../words/one-of.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { ClauseMemory } from './memory.ts';

/**
 * "Also signing the pact was X", "Among those who signed it were X and Y": the doer of a participle or of a relative clause stands behind the
 * "be" that follows. Its clause takes him as subject, and the noun right before "be" as the object that it is.
 */

/** "were X and Y" right behind what they did: nothing but the object of the deed stands before it. */
const isBehind = (deed: Clause, be: Clause): boolean =>
  be.verb.lemma === 'be' &&
  be.verb.form === 'finite' &&
  be.objects.length > 0 &&
  be.subject.every(
    (one) =>
      (deed.link === 'relative' && deed.subject.includes(one)) ||
      (one.first > deed.verb.last && one.last < be.verb.first),
  );

/** "Among those who signed", "among the states that joined": who is meant is told behind. */
const SOME = /^(those|state|country|nation|leader|minister|president|delegation|government|signatory|guest|witness)$/;

const isOneOf = (memory: ClauseMemory, antecedent: NounPhrase | undefined): boolean => {
  const at = antecedent ? memory.chunks.indexOf(antecedent) : -1;
  const opener = memory.chunks[at - 1];
  return at > 0 && at < 3 && opener?.kind === 'preposition' && opener.text === 'among' && SOME.test(antecedent!.lemma);
};

const isFew = oneOf('the first last few one');

/** "Among the first to recognize it was Chad" */
const isAmongFirst = ({ link, subject, prepositionals: [opening] }: Clause): boolean =>
  link === 'infinitive' && subject.length === 0 && opening?.word === 'among' && isFew(opening.phrases[0]!.lemma);

/** Gives deeds at a sentence's head the doers that stand behind "be". */
export function turnInverted(memory: ClauseMemory): void {
  const [deed, be] = memory.clauses;
  if (!deed || !be || deed.verb.passive) return;
  // a participle that no subject waits for has taken what stands before "be"
  const waits = deed.subject.length === 0 || deed.subject === be.subject;
  const opens = deed.link === 'participle' && waits && deed.verb.first < 3;
  const among = isAmongFirst(deed) || (/^(relative|reduced)$/.test(deed.link) && isOneOf(memory, deed.subject[0]));
  if ((!opens && !among) || !isBehind(deed, be)) return;
  const doers = be.objects[0]!;
  if (!doers.some((one) => memory.look.kind(one) !== null || one.plural)) return;
  if (deed.objects.length === 0 && be.subject.length > 0 && (opens || be.subject !== deed.subject))
    deed.objects = [be.subject];
  deed.subject = doers;
  deed.inferredSubject = false;
}
