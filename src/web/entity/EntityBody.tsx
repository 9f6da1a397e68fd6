import { EntityHead } from '../evidence/EntityHead.tsx';
import { LatestFacts } from '../evidence/LatestFacts.tsx';
import type { EntityPageQuery } from '../generated/operations.ts';
import { navigate } from '../session.ts';
import { PartnerList } from './PartnerList.tsx';
import { partnersOf } from './partners.ts';
import { Sparkline } from './Sparkline.tsx';

interface Props {
  page: EntityPageQuery;
  picture: { current: SVGSVGElement | null };
}

/** From the whole to the single: name and offices, time, partners, papers, the latest facts. */
export function EntityBody({ page: { entity, histogram, matrix }, picture }: Props) {
  if (entity === null) return <p class="empty padded">Nothing of this name is in the graph.</p>;
  const { actors, papers } = partnersOf(matrix);
  const { id, facts } = entity;
  const openPair = (other: string): void =>
    navigate({ view: 'pair', a: id, b: other, selection: { of: 'pair', a: id, b: other, type: null } });
  return (
    <div class="entity-page">
      <EntityHead entity={entity} facts={facts.totalCount} named={false} />
      <p>
        <button type="button" onClick={() => navigate({ view: 'graph', seeds: [id], expanded: [] })}>
          In the graph
        </button>{' '}
        <button type="button" onClick={() => navigate({ view: 'table', seeds: [id] })}>
          All its facts
        </button>
      </p>
      {facts.totalCount === 0 && <p class="empty">Nothing about it is left by these filters.</p>}
      <Sparkline name={entity.name} histogram={histogram} picture={picture} />
      <div class="entity-lists">
        <PartnerList title="Deals most with" partners={actors} open={openPair} />
        <PartnerList title="Agreements and projects" partners={papers} open={openPair} />
        {facts.edges.length > 0 && (
          <section aria-label="The latest told">
            <LatestFacts facts={facts.edges.map(({ node }) => node)} />
          </section>
        )}
      </div>
    </div>
  );
}
