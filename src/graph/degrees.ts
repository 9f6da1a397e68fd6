import { RELATION_TYPES } from '../model/relations.ts';
import { edgePattern } from './edge-pattern.ts';
import { Parameters } from './parameters.ts';
import type { Reader } from './read.ts';
import { factCondition, factNode } from './read-facts.ts';
import type { View } from './rows.ts';

/** How crowded entities are: the number of their typed edges, whatever a question is narrowed to. */

/** Cypher for that number today, of the entity that `node` is bound to. The database knows it without looking at the edges. */
export const degreeToday = (node: string): string =>
  `COUNT { (${node})${edgePattern({ types: RELATION_TYPES, direction: 'ANY' })}() }`;

/** The same as of a time, by id, from the facts that edges were then made of. One statement. */
export async function degreesAsOf(
  reader: Reader,
  ids: readonly string[],
  asOf: NonNullable<View['asOf']>,
): Promise<Map<string, number>> {
  const view: View = { filter: null, asOf };
  const parameters = new Parameters();
  const passes = factCondition(view, null, parameters);
  const edgesBy = (end: 'src' | 'tgt') =>
    `COUNT { MATCH (${factNode(view)}) WHERE f.${end} = id AND ${passes} RETURN DISTINCT f.edge }`;
  const statement = `UNWIND $ids AS id RETURN id, ${edgesBy('src')} + ${edgesBy('tgt')} AS degree`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ id: string; degree: number }>(statement, values);
  return new Map(answers.map(({ id, degree }) => [id, degree]));
}
