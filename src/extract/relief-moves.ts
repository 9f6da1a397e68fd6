import type { ActorContext } from './actor-context.ts';
import type { Deed } from './deed.ts';

/** Verbs by which forces get into a country, whatever for. */
const MOVING = new Set(
  'cross enter go land move march drive roll fly parachute pour push send drop come advance ride sail rush'.split(' '),
);
const HELPING = new Set(
  'protect evacuate rescue escort feed shelter guard relieve help assist aid deliver distribute safeguard supervise monitor observe'.split(
    ' ',
  ),
);

/** "French troops crossed into Rwanda to protect refugees": who comes to help attacks nobody. */
export const isReliefMove = ({ reading }: ActorContext, { clause, relation }: Deed): boolean =>
  clause !== null &&
  relation.plover === 'ASSAULT' &&
  MOVING.has(clause.verb.lemma) &&
  reading.clauses.some(
    (one) => one.parent === clause && one.link === 'infinitive' && HELPING.has(one.verb.lemma) && !one.verb.negated,
  );
