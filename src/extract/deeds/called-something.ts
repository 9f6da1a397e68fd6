import type { ActorContext } from '../actors/actor-context.ts';
import type { Clause } from '../clauses/clause.ts';
import { oneOf } from '../words/one-of.ts';

const isTime = oneOf('early late last next first second third several many daily twice');

/** "called Pavel stubborn": what somebody is called stands behind his name. */
export function isCalledSomething({ sentence: { tokens } }: ActorContext, { objects }: Clause): boolean {
  const object = objects.at(-1)?.at(-1);
  const next = object && tokens[object.head + 1];
  return next?.pos === 'ADJ' && !isTime(next.lower) && !/^(NOUN|PROPN)$/.test(tokens[next.index + 1]?.pos ?? '');
}
