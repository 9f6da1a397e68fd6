import type { SentenceMention } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import { isNoun, isWord, type KindOf } from './chunk-tests.ts';

/** What stands before and behind the place where a clause may leave out its verb. */

/** The words between two boundaries that may leave out their verb, and the clause before them, by positions among the chunks. */
export interface Gap {
  readonly chunks: readonly Chunk[];
  readonly kindOf: KindOf;
  /** The verb that is meant again. */
  readonly verb: number;
  /** The comma or "and" before the second doer. */
  readonly join: number;
  /** The noun phrase that opens the second clause. */
  readonly at: number;
  /** Behind the last of its chunks. */
  readonly end: number;
}

const isActorKind = oneOf('COUNTRY OFFICIAL ORGANIZATION');
const isNamed = ({ form }: SentenceMention): boolean => form === 'name' || form === 'capital';

/** A name, or "the latter". */
const actorIn = (kindOf: KindOf, { mentions, lemma }: NounPhrase): boolean =>
  mentions[0] !== undefined &&
  (isNamed(mentions[0]) || lemma === 'latter') &&
  isActorKind(kindOf(mentions[0].entities[0] ?? '') ?? '');

/** Somebody who may act, named by the whole of a phrase. */
export const isActor = ({ kindOf }: Gap, phrase: Chunk | undefined): phrase is NounPhrase =>
  isNoun(phrase) && phrase.possessor === null && actorIn(kindOf, phrase);

/** The name of a state. */
export const isState = ({ kindOf }: Gap, mention: SentenceMention | undefined): boolean =>
  mention !== undefined && isNamed(mention) && kindOf(mention.entities[0] ?? '') === 'COUNTRY';

/** What stands between two positions: the nouns that nothing leads in, and those behind prepositions. */
export function partsOf(
  { chunks }: Gap,
  from: number,
  to: number,
): { bare: NounPhrase[]; led: [string, NounPhrase][] } {
  const parts = { bare: [] as NounPhrase[], led: [] as [string, NounPhrase][] };
  for (let index = from; index < to; index++) {
    const chunk = chunks[index];
    if (!isNoun(chunk)) continue;
    const before = chunks[index - 1];
    if (isWord(before, 'preposition')) parts.led.push([before.text, chunk]);
    else if (!chunk.temporal) parts.bare.push(chunk);
  }
  return parts;
}

/** Nothing but a time, with what leads it in. */
export const isTime = ({ chunks }: Gap, from: number, to: number): boolean => {
  let times = 0;
  for (let index = from; index < to; index++) {
    const chunk = chunks[index];
    if (isNoun(chunk) && chunk.temporal && chunk.mentions.length === 0) times++;
    else if (!isWord(chunk, 'preposition', 'adverb')) return false;
  }
  return times > 0;
};

/** A time stands somewhere among the words. */
export const holdsTime = ({ chunks }: Gap, from: number, to: number): boolean => {
  for (let index = from; index < to; index++) {
    const chunk = chunks[index];
    if (isNoun(chunk) && chunk.temporal && chunk.mentions.length === 0) return true;
  }
  return false;
};

/** How a phrase names its entity. */
export const formOf = (phrase: Chunk | undefined): string | undefined =>
  isNoun(phrase) ? phrase.mentions[0]?.form : undefined;

/** The kind of what a phrase names; a body counts as a state, and what is nobody as nothing. */
export const kindIn = ({ kindOf }: Gap, phrase: Chunk | undefined): string =>
  (kindOf((isNoun(phrase) && phrase.mentions[0]?.entities[0]) || '') ?? '').replace('ORGANIZATION', 'COUNTRY');
