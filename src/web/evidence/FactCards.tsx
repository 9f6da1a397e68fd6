import type { PairEvidenceQuery } from '../generated/operations.ts';
import { FactCard } from './FactCard.tsx';

export type Facts = Pick<PairEvidenceQuery['contrary'], 'edges'>;

/** Facts one below the other, each with the claims that were fetched of it. */
export const FactCards = ({ facts }: { facts: Facts }) => (
  <>
    {facts.edges.map(({ node }) => (
      <FactCard
        key={node.id}
        fact={node}
        claims={node.claims.edges.map((edge) => edge.node)}
        total={node.claims.totalCount}
      />
    ))}
  </>
);
