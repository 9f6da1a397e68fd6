import { Parameters } from './parameters.ts';
import { entityMap, inListOrder, keyset, type Order, type Reader, type Slice } from './read.ts';
import type { EntityRow } from './rows.ts';

/** Two heads that may be one, and what speaks for it. */
export interface ProposalRow {
  key: string;
  score: number;
  reasons: readonly string[];
  a: EntityRow;
  b: EntityRow;
}

const SUREST: Order = { value: 'j.score', id: 'j.key', descending: true };

export const proposalPosition = (row: ProposalRow) => ({ value: row.score, id: row.key });

/** Those whose entities came to be one by another way wait for nobody. */
const WAITING = `MATCH (j:Judgement) WHERE j.verdict = 'PROPOSED' AND j.score IS NOT NULL AND j.key IS NOT NULL`;
const ENDS = `MATCH (x:Entity {id: j.a}), (y:Entity {id: j.b}) WHERE x.canonicalId <> y.canonicalId`;

/** One page of proposals, the surest first. One statement. */
export async function listProposals(reader: Reader, slice: Slice): Promise<readonly ProposalRow[]> {
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(SUREST, slice, parameters);
  const statement = `${WAITING} AND ${condition} ${ENDS} WITH j, x, y ORDER BY ${orderBy} LIMIT $limit
    MATCH (a:Entity {id: x.canonicalId}), (b:Entity {id: y.canonicalId}) WITH j, a, b ORDER BY ${orderBy}
    RETURN j.key AS key, j.score AS score, coalesce(j.reasons, []) AS reasons, ${entityMap('a')} AS a, ${entityMap('b')} AS b`;
  const rows = await reader.run<ProposalRow>(statement, { ...parameters.values, limit: slice.limit });
  return inListOrder(rows, slice);
}

export async function countProposals(reader: Reader): Promise<number> {
  const [row] = await reader.run<{ proposals: number }>(`${WAITING} ${ENDS} RETURN count(j) AS proposals`, {});
  return row?.proposals ?? 0;
}
