import { EVIDENCE_FROM_CLAIMS, type EvidenceRow, evidenceOfRow } from './claim-evidence.ts';
import type { FactChange } from './edge-totals.ts';
import type { Writing } from './ledger.ts';
import { type Placement, project } from './project.ts';

/** Gives entities new heads and projects the claims about them anew; those that keep their head cost nothing. */
export async function rehead(writing: Writing, heads: ReadonlyMap<string, string>): Promise<FactChange[]> {
  const { transaction } = writing;
  const rows = [...heads].map(([id, head]) => ({ id, head }));
  const moved = await transaction.run<{ id: string }>(
    `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) USING INDEX SEEK e:Entity(id) WHERE e.canonicalId <> row.head SET e.canonicalId = row.head RETURN e.id AS id`,
    { rows },
  );
  if (moved.length === 0) return [];
  const claims = await transaction.run<{ claim: string; key: string | null; day: string }>(
    `UNWIND $ids AS id MATCH (:Entity {id: id})<-[:REFERS_TO]-(:Mention)<-[:SOURCE|TARGET]-(c:Claim) WHERE c.knownTo IS NULL
     WITH DISTINCT c OPTIONAL MATCH (c)-[s:SUPPORTS|DENIES]->(:Fact) RETURN c.id AS claim, s.factKey AS key, s.day AS day`,
    { ids: moved.map(({ id }) => id) },
  );
  const evidence = await transaction.run<EvidenceRow>(
    `UNWIND $ids AS id MATCH (c:Claim {id: id}) ${EVIDENCE_FROM_CLAIMS}`,
    {
      ids: claims.map(({ claim }) => claim),
    },
  );
  // A claim whose two ends were one entity has no place among facts.
  const placed = claims.filter((row): row is Placement => row.key !== null);
  return project(writing, { added: evidence.map(evidenceOfRow), closed: [], moved: placed });
}
