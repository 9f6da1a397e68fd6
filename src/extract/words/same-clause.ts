import type { Token } from './document.ts';
import { oneOf } from './one-of.ts';

const opensClause = oneOf(
  'that which who whom whose if as because when while where although though whether and but or , ; : ( -- – —',
);

const mayDescribe = oneOf(', and ( )');

/** A doer and what may be acted on, by position; `titled`: the doer may stand between commas beside an office. */
interface Stretch {
  from: number;
  to: number;
  titled: boolean;
}

/** True where a word stands in the clause of a doer: one group of verbs lies between, an infinitive that follows it included. */
export function isInClauseOf(tokens: readonly Token[], { from, to, titled }: Stretch): boolean {
  let groups = 0;
  let inside = false;
  for (let at = from + 1; at < to; at++) {
    const { pos, lower } = tokens[at]!;
    // "Turkey's minister, Kemal Aydin, met", "Wang, the minister and head of the Union (CU), met"
    if (titled && groups === 0 && mayDescribe(lower)) continue;
    if (opensClause(lower)) return false;
    const verbal = pos === 'VERB' || pos === 'AUX';
    if (verbal && !inside) groups++;
    inside = verbal || (inside && (pos === 'ADV' || lower === 'to' || lower === 'not'));
  }
  return groups === 1;
}
