import type { EntityKind } from '../../model/kinds.ts';
import { type Actor, type ActorContext, withBehind } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { gather } from '../words/gather.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { wordsOf } from './slot-places.ts';

/** Whose a phrase is that names no owner: who made what it is about, and who does the deed that it tells. */

/** "hostages held by rebels": whoever has them does not own them. */
const isTakenBy = oneOf(
  'hold seize capture take kidnap abduct detain jail arrest imprison intern hijack attack bomb shell',
);

/** "the arrival of an American launcher", "a torpedo fired by a Korean submarine": who owns what a phrase is about, or made it. */
export function ownersBelow(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const about = gather(
    (context.reading.ofNoun.get(phrase) ?? []).filter((one) => one.word === 'of'),
    (one) => one.phrases,
  );
  const owners = gather(
    about.filter((one) => one.mentions.length === 0),
    (one) => ownersOf(context, one, kinds),
  );
  if (owners.length > 0) return owners;
  const makers = context.reading.clauses.filter(
    (one) => one.link === 'reduced' && one.verb.passive && one.subject.includes(phrase) && !isTakenBy(one.verb.lemma),
  );
  const by = gather(makers, (one) =>
    gather(wordsOf(one.prepositionals, ['by']), (doer) => actorsOf(context, doer, kinds)),
  );
  if (by.length > 0) return by;
  // "a missile fired from a Syrian gunboat"
  const from = gather(makers, (one) => wordsOf(one.prepositionals, ['from']));
  return gather(from, (one) => ownersOf(context, one, kinds));
}

/** "deplored the invasion of Grenada by America": the deed is its doer's and not whom it hits. */
export const HITTING = wordSet(
  'invasion bombing shelling bombardment occupation annexation killing assassination seizure detention arrest expulsion capture kidnapping abduction blockade siege destruction sinking downing massacre murder torture execution jailing imprisonment mining hijacking persecution partition conquest deportation',
);

/** What is told of a deed on somebody, without whom it hits. */
export function doersOnly(context: ActorContext, phrase: NounPhrase): ActorContext {
  if (!HITTING.has(phrase.lemma)) return context;
  const by = (context.reading.ofNoun.get(phrase) ?? []).filter((one) => one.word === 'by');
  return withBehind(context, new Map([[phrase, by]]));
}
