import type { NounPhrase } from '../clauses/chunk.ts';
import { oneOf } from '../words/one-of.ts';
import type { ActorContext } from './actor-context.ts';

const mayBeSome = oneOf('state country nation member government ally leader minister');
const countsSome = oneOf('several some many most few other certain various');

/** "several EU states", "two NATO members": some of a body's members are not the body; "the ten members of the Community" are. */
export function isSomeOf(context: ActorContext, phrase: NounPhrase): boolean {
  const isAll =
    /^(the|all)$/.test(context.sentence.tokens[phrase.first]!.lower) &&
    (context.reading.ofNoun.get(phrase) ?? []).some(({ word }) => word === 'of');
  return (
    !isAll &&
    mayBeSome(phrase.lemma) &&
    context.sentence.tokens
      .slice(phrase.first, phrase.head)
      .some((token) => token.pos === 'NUM' || countsSome(token.lower))
  );
}
