import type { ActorContext } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { VESSELS } from '../words/actor-words.ts';
import { oneOf } from '../words/one-of.ts';

/** The words before the head that each alternative asks for, by its head; split once for each list of the table. */
const headTables = new WeakMap<readonly string[], Map<string, string[][]>>();

function headTable(lemmas: readonly string[]): Map<string, string[][]> {
  const known = headTables.get(lemmas);
  if (known) return known;
  const table = new Map<string, string[][]>();
  for (const lemma of lemmas) {
    const words = lemma.split('_');
    const head = words.pop()!;
    table.set(head, [...(table.get(head) ?? []), words]);
  }
  headTables.set(lemmas, table);
  return table;
}

export const headMatches = (phrase: NounPhrase, lemmas: readonly string[]): boolean =>
  headTable(lemmas)
    .get(phrase.lemma)
    ?.some((before) => before.every((word) => phrase.before.includes(word))) ?? false;

/** "the American ship Pueblo": the vessel's name stands behind the noun that a frame asks for. */
const isNamedVessel = (context: ActorContext, phrase: NounPhrase, lemmas: readonly string[]): boolean =>
  phrase.mentions.length === 0 &&
  phrase.before.some((word) => VESSELS.has(word) && headTable(lemmas).has(word)) &&
  /^\p{Lu}/u.test(context.sentence.tokens[phrase.head]!.text);

/** "called a meeting of NATO ambassadors": who meets is not what is counted. */
const gathers = oneOf(
  'meeting session conference council summit gathering assembly committee board commission congress forum',
);

export function literalAt(
  context: ActorContext,
  places: readonly NounPhrase[],
  lemmas: readonly string[],
): NounPhrase | null {
  for (const phrase of places) {
    if (headMatches(phrase, lemmas) || isNamedVessel(context, phrase, lemmas)) return phrase;
    if (gathers(phrase.lemma)) continue;
    // "four rounds of sanctions", "a series of strikes": the measure word stands before the noun that counts
    for (const inner of context.reading.ofNoun.get(phrase) ?? []) {
      const found = inner.word === 'of' ? inner.phrases.find((one) => headMatches(one, lemmas)) : undefined;
      if (found) return found;
    }
  }
  return null;
}
