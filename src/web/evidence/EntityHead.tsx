import type { BearingFragment } from '../generated/operations.ts';
import { select } from '../session.ts';
import { KindMark } from '../shell/KindMark.tsx';
import { counted, KIND_WORDS } from '../words.ts';

const MOST_NAMES = 8;
const MOST_OFFICES = 3;

interface Props {
  entity: BearingFragment;
  facts: number;
  /** False where its name stands above already. */
  named?: boolean;
}

/** Who or what an entity is: kind, state, offices, other names. */
export const EntityHead = ({ entity, facts, named = true }: Props) => (
  <header class="entity-head">
    {named && (
      <h3 class="subject">
        <KindMark kind={entity.kind} /> {entity.name}
      </h3>
    )}
    <p class="summary">
      {!named && <KindMark kind={entity.kind} />} {describe(entity)}, {counted(facts, 'fact')}
    </p>
    {'offices' in entity && <Offices offices={entity.offices} />}
    <Aliases aliases={entity.names.filter((one) => one !== entity.name)} />
  </header>
);

function describe(entity: BearingFragment): string {
  const what = KIND_WORDS[entity.kind].one;
  if ('code' in entity) return `${what} ${entity.code}${entity.region ? `, ${entity.region}` : ''}`;
  if ('country' in entity && entity.country) return `${what} of ${entity.country.name}`;
  return what;
}

type Office = Extract<BearingFragment, { offices: unknown }>['offices'][number];

function Offices({ offices }: { offices: readonly Office[] }) {
  if (offices.length === 0) return null;
  return (
    <ul class="offices">
      {offices.slice(0, MOST_OFFICES).map(({ role, of }) => (
        <li key={`${role} ${of.id}`}>
          {role},{' '}
          <button type="button" class="link" onClick={() => select({ of: 'entity', id: of.id })}>
            {of.name}
          </button>
        </li>
      ))}
      {offices.length > MOST_OFFICES && <li>and {counted(offices.length - MOST_OFFICES, 'more office')}</li>}
    </ul>
  );
}

function Aliases({ aliases }: { aliases: readonly string[] }) {
  if (aliases.length === 0) return null;
  return (
    <p class="aliases">
      <small>
        also {aliases.slice(0, MOST_NAMES).join(' · ')}
        {aliases.length > MOST_NAMES && ` and ${aliases.length - MOST_NAMES} more`}
      </small>
    </p>
  );
}
