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
  return moved.length === 0 ? [] : placeAnew(writing, { entities: moved.map(({ id }) => id) });
}

const ABOUT = {
  entities: 'MATCH (:Entity {id: id})<-[:REFERS_TO]-(:Mention)<-[:SOURCE|TARGET]-(c:Claim)',
  mentions: 'MATCH (:Mention {id: id})<-[:SOURCE|TARGET]-(c:Claim)',
};

/** Projects the alive claims about some entities, or of some mentions, by who they are about now. */
export async function placeAnew(
  writing: Writing,
  about: { entities: readonly string[] } | { mentions: readonly string[] },
): Promise<FactChange[]> {
  const { transaction } = writing;
  const [what, ids] = 'entities' in about ? [ABOUT.entities, about.entities] : [ABOUT.mentions, about.mentions];
  const claims = await transaction.run<{ claim: string; key: string | null; day: string }>(
    `UNWIND $ids AS id ${what} WHERE c.knownTo IS NULL
     WITH DISTINCT c OPTIONAL MATCH (c)-[s:SUPPORTS|DENIES]->(:Fact) RETURN c.id AS claim, s.factKey AS key, s.day AS day`,
    { ids },
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
