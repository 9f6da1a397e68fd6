import { oneOf } from '../words/one-of.ts';
import type { NounPhrase } from './chunk.ts';
import { isVerb } from './chunk-tests.ts';
import type { Clause } from './clause.ts';
import type { ClauseMemory } from './memory.ts';
import { GIVING } from './participles.ts';

/** "What Libya sold Malta was oil", "All that Chad did was recall its envoy": what is done stands behind "be", and "what" for it before. */

const isEverything = oneOf('what all');

const isWhat = (phrases: readonly NounPhrase[] | undefined): boolean =>
  phrases?.length === 1 && phrases[0]!.mentions.length === 0 && isEverything(phrases[0]!.lemma);

/** "What Libya sold Malta was": whoever is named behind a verb of giving, with "be" right behind him, is given what is meant. */
export function isGivenWhat({ current, chunks }: ClauseMemory, end: number): boolean {
  if (current?.link !== 'relative' || current.objects.length !== 1 || !isWhat(current.objects[0])) return false;
  const be = chunks[end];
  return GIVING.has(current.verb.lemma) && isVerb(be) && be.lemma === 'be';
}

/** The clause of "be" that says what "what" stands for. */
const saidWhat = (clauses: readonly Clause[], what: NounPhrase): Clause | undefined =>
  clauses.find(({ verb, subject }) => verb.lemma === 'be' && !verb.negated && subject[0] === what);

/** Puts what stands behind "be" where "what" stood: the thing, whom one wants to do it, or the clause that is demanded. */
export function turnPseudoClefts({ clauses }: ClauseMemory): void {
  for (const clause of clauses) {
    const at = clause.link === 'relative' ? clause.objects.findIndex(isWhat) : -1;
    if (at < 0) continue;
    const what = clause.objects[at]![0]!;
    const be = saidWhat(clauses, what);
    const below =
      be && clauses.find(({ parent, link }) => parent === be && (link === 'infinitive' || link === 'complement'));
    if (be?.objects[0]) clause.objects[at] = be.objects[0];
    else if (below) {
      below.parent = clause;
      clause.objects[at] = below.subject;
      if (below.link === 'complement') clause.objects.splice(at, 1);
    } else if (clause.objects.length > at + 1) clause.objects.splice(at, 1);
  }
}
