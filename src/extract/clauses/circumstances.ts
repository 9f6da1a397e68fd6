import { wordSet, wordTable } from '../words/one-of.ts';
import type { NounPhrase } from './chunk.ts';
import type { Prepositional } from './clause.ts';
import type { ClauseMemory } from './memory.ts';

/** Phrases that tell what a deed happened amid: nobody in them takes part in it. */

const isOwned = ({ possessor, modifiers }: NounPhrase): boolean =>
  possessor !== null || modifiers.some(({ form }) => form === 'possessive');

/** Words that lead in what a deed happened amid, and nobody who takes part in it. */
export const CIRCUMSTANTIAL = wordSet(
  'despite amid amidst after before during since under following notwithstanding unlike pending',
);

/** The same by the noun that a preposition leads in: "in response to a report by X". */
const CIRCUMSTANCES: ReadonlyMap<string, ReadonlySet<string>> = wordTable({
  in: wordSet('response reply retaliation accordance connection keeping line'),
  over: new Set(['objection', 'objections']),
  through: new Set(['embassy', 'consulate']),
});

/** "despite objections | from Sweden": a phrase inside the circumstances has no part in the deed; "was killed during a raid | by X" tells by whom. */
export function isCircumstance({ circumstances }: ClauseMemory, { word, phrases, after }: Prepositional): boolean {
  const around = after ? circumstances.get(after) : undefined;
  const opens = CIRCUMSTANTIAL.has(word) || CIRCUMSTANCES.get(word)?.has(phrases[0]?.lemma ?? '') === true;
  if (around ?? opens) for (const phrase of phrases) circumstances.set(phrase, around ?? word);
  if (around === undefined || after === null) return false;
  return word !== 'by' || !/^(during|under|after|following)$/.test(around) || isOwned(after);
}
