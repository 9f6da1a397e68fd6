import { deedText } from '../evidence/deed-text.ts';
import type { IdentityProposalsQuery } from '../generated/operations.ts';
import { KindMark } from '../shell/KindMark.tsx';
import { counted, dateText } from '../words.ts';

type Candidate = IdentityProposalsQuery['identityProposals']['edges'][number]['node']['a'];

/** One of two: its names and its latest deeds. */
export function CandidateCard({ candidate: { id, kind, name, names, facts } }: { candidate: Candidate }) {
  const aliases = names.filter((one) => one !== name);
  return (
    <article class="candidate">
      <h3 class="subject">
        <KindMark kind={kind} /> {name}
      </h3>
      <p>
        <small>
          {id}
          {aliases.length > 0 && `; also ${aliases.slice(0, 6).join(' · ')}`}
        </small>
      </p>
      <p class="summary">{counted(facts.totalCount, 'fact')}</p>
      <ul>
        {facts.edges.map(({ node }) => (
          <li key={node.id}>
            {deedText(node)}, {dateText(node.date)}
          </li>
        ))}
      </ul>
    </article>
  );
}
