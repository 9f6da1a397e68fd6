import { useRef } from 'preact/hooks';
import { bucketFor, dayNumber } from '../chart/time-scale.ts';
import { useAnswer } from '../client/use-answer.ts';
import { type Bucket, EntityPageDocument, type EntityPageQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { EntityField } from '../panel/EntityField.tsx';
import { Panel } from '../panel/Panel.tsx';
import { columnsTable } from '../period/columns.ts';
import { coverage, filter, navigate, state } from '../session.ts';
import { KINDS } from '../state/address.ts';
import { EntityBody } from './EntityBody.tsx';
import './entity.css';

/** The entity of the address, else the selected one, else the first that the graph is drawn around. */
function shownId(): string | null {
  const { a, selection, seeds } = state.value;
  return a ?? (selection?.of === 'entity' ? selection.id : null) ?? seeds[0] ?? null;
}

function bucketOfPeriod(): Bucket {
  const { from, to } = state.value;
  const [first, last] = [from ?? coverage.value?.from, to ?? coverage.value?.to];
  return first && last ? bucketFor(dayNumber(last) - dayNumber(first)) : 'YEAR';
}

/** One entity on a page: who it is, its facts over time, with whom and with what it has most of them, and the latest. */
export function EntityView() {
  const picture = useRef<SVGSVGElement>(null);
  const id = shownId();
  const variables = { id: id ?? '', kinds: KINDS, bucket: bucketOfPeriod(), filter: filter.value };
  const answer = useAnswer(id === null ? null : EntityPageDocument, variables);
  const page = id === null ? null : answer.data;
  const entity = page?.entity ?? null;
  return (
    <Panel
      title={entity?.name ?? 'One entity'}
      question={id === null ? undefined : { operation: EntityPageDocument, variables }}
      table={page && entity && columnsTable(page.histogram.columns, `Facts at ${entity.name} over time`)}
      picture={hasColumns(page) ? () => picture.current : undefined}
      controls={<EntityField label="Entity" id={id} pick={(picked) => navigate({ a: picked })} />}
    >
      {id === null ? (
        <p class="empty padded">Choose an entity by any of its names.</p>
      ) : (
        <AnswerFrame answer={answer}>{(found) => <EntityBody page={found} picture={picture} />}</AnswerFrame>
      )}
    </Panel>
  );
}

const hasColumns = (page: EntityPageQuery | null): boolean => (page?.histogram.columns.length ?? 0) > 0;
