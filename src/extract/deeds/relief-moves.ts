import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import { wordSet } from '../words/one-of.ts';

/** Verbs by which forces get into a country, whatever for. */
const MOVING = wordSet(
  'cross enter go land move march drive roll fly parachute pour push send drop come advance ride sail rush',
);
const HELPING = wordSet(
  'protect evacuate rescue escort feed shelter guard relieve help assist aid deliver distribute safeguard supervise monitor observe',
);

/** "French troops crossed into Rwanda to protect refugees": who comes to help attacks nobody. */
export const isReliefMove = ({ reading }: ActorContext, { clause, relation }: Deed): boolean =>
  clause !== null &&
  relation.plover === 'ASSAULT' &&
  MOVING.has(clause.verb.lemma) &&
  reading.clauses.some(
    (one) => one.parent === clause && one.link === 'infinitive' && HELPING.has(one.verb.lemma) && !one.verb.negated,
  );
