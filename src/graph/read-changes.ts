import type { Reader } from './read.ts';
import type { ChangeProperties } from './schema-decisions.ts';

export type ChangeRow = ChangeProperties;

export interface ChangeQuery {
  /** Number of the last change that is known already. */
  after: number;
  kinds: readonly string[] | null;
  limit: number;
}

/** Changes in the order in which they were written. */
export async function changesAfter(reader: Reader, query: ChangeQuery): Promise<readonly ChangeRow[]> {
  const statement = `MATCH (c:Change) WHERE c.seq > $after AND ($kinds IS NULL OR c.kind IN $kinds)
    WITH c ORDER BY c.seq LIMIT $limit
    RETURN c {.seq, .at, .kind, .subject, .actor, .before, .after} AS change`;
  const answers = await reader.run<{ change: ChangeRow }>(statement, { ...query });
  return answers.map((answer) => answer.change);
}
