import { useState } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { EntityEvidenceDocument, type EntityEvidenceQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { filter, select } from '../session.ts';
import { KindMark } from '../shell/KindMark.tsx';
import { counted, KIND_WORDS } from '../words.ts';
import { FactCard } from './FactCard.tsx';
import { MoreButton, PAGE } from './MoreButton.tsx';
import { useSpoken } from './use-spoken.ts';

const MOST_NAMES = 8;
type Entity = NonNullable<EntityEvidenceQuery['entity']>;

/** One entity: who or what it is, and what it has done or been part of, the newest first. */
export function EntityEvidence({ id }: { id: string }) {
  const [first, setFirst] = useState(PAGE);
  const answer = useAnswer(EntityEvidenceDocument, { id, filter: filter.value, first, after: null });
  const total = answer.data?.entity?.facts.totalCount;
  useSpoken(total === undefined ? null : `Evidence: ${counted(total, 'fact')}`);
  return (
    <AnswerFrame answer={answer}>
      {({ entity }) =>
        entity === null ? (
          <p class="empty">Nothing of this name is in the graph.</p>
        ) : (
          <>
            <EntityHead entity={entity} />
            {entity.facts.edges.map(({ node }) => (
              <FactCard
                key={node.id}
                fact={node}
                claims={node.claims.edges.map((edge) => edge.node)}
                total={node.claims.totalCount}
              />
            ))}
            <MoreButton
              shown={entity.facts.edges.length}
              total={entity.facts.totalCount}
              first={first}
              change={setFirst}
            />
            {entity.facts.totalCount === 0 && <p class="empty">Nothing about it is left by these filters.</p>}
          </>
        )
      }
    </AnswerFrame>
  );
}

function EntityHead({ entity }: { entity: Entity }) {
  const { kind, name, names } = entity;
  const aliases = names.filter((one) => one !== name);
  return (
    <header class="entity-head">
      <h3 class="subject">
        <KindMark kind={kind} /> {name}
      </h3>
      <p class="summary">
        {describe(entity)}, {counted(entity.facts.totalCount, 'fact')}
      </p>
      {'offices' in entity && entity.offices.length > 0 && (
        <ul class="offices">
          {entity.offices.slice(0, 3).map(({ role, of }) => (
            <li key={`${role} ${of.id}`}>
              {role},{' '}
              <button type="button" class="link" onClick={() => select({ of: 'entity', id: of.id })}>
                {of.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {aliases.length > 0 && (
        <p class="aliases">
          <small>
            also {aliases.slice(0, MOST_NAMES).join(' · ')}
            {aliases.length > MOST_NAMES && ` and ${aliases.length - MOST_NAMES} more`}
          </small>
        </p>
      )}
    </header>
  );
}

function describe(entity: Entity): string {
  const what = KIND_WORDS[entity.kind].one;
  if ('code' in entity) return `${what} ${entity.code}${entity.region ? `, ${entity.region}` : ''}`;
  if ('country' in entity && entity.country) return `${what} of ${entity.country.name}`;
  return what;
}
