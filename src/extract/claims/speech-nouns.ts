import type { ActorContext } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { oneOf } from '../words/one-of.ts';

/** Papers and words by which somebody speaks: whose they are. */

export const isSpeechNoun = oneOf(
  'statement communique communiqué report letter note declaration announcement dispatch message speech interview broadcast cable memorandum claim assertion allegation account testimony remark comment commentary article admission confirmation disclosure revelation charge complaint warning reminder',
);
const owns = oneOf('by from of');

/** "a statement by X", "X's claim", "a letter from X": whose words they are, as phrases. */
export function ownersOfSpeech({ reading }: ActorContext, noun: NounPhrase): readonly NounPhrase[] {
  if (noun.possessor) return [noun.possessor];
  const behind = reading.ofNoun.get(noun)?.find(({ word }) => owns(word));
  if (behind) return behind.phrases;
  for (const { prepositionals } of reading.clauses) {
    const by = prepositionals.find(({ word, after }) => after === noun && owns(word));
    if (by) return by.phrases;
  }
  return [];
}

/** "a claim by X that", "X's announcement that": whose words a that-clause explains; none where no such noun stands before it. */
export function ownersOfClause(context: ActorContext, { opener, subject }: Clause): readonly NounPhrase[] {
  const { tokens } = context.sentence;
  const that = opener === 'that' && subject[0] ? subject[0].first - 1 : -1;
  if (that < 2 || tokens[that]!.lower !== 'that') return [];
  for (const noun of context.reading.phrases) {
    if (noun.last >= that || !isSpeechNoun(noun.lemma)) continue;
    const owners = ownersOfSpeech(context, noun);
    if (owners.length > 0 && Math.max(noun.last, owners.at(-1)!.last) === that - 1) return owners;
  }
  return [];
}

/** "The statement said": a paper that another sentence told of speaks. */
export const isBarePaper = (context: ActorContext, noun: NounPhrase | undefined): boolean =>
  noun !== undefined &&
  isSpeechNoun(noun.lemma) &&
  context.sentence.tokens[noun.first]!.lower === 'the' &&
  ownersOfSpeech(context, noun).length === 0;
