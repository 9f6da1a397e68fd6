import type { BodyRow, DocumentRow, LexiconTables, OfficeRow, StateRow } from '../extract/lexicon/lexicon-tables.ts';
import { slugOf } from '../extract/lexicon/name-key.ts';
import type { CuratedRow } from '../graph/load-curated.ts';
import { idPrefix } from '../model/kinds.ts';

/** What the curated tables tell the graph: every state, body, office-holder, agreement and project, under the id that extraction gives it. */
export function curatedRows({ states, bodies, offices, documents }: LexiconTables): CuratedRow[] {
  return [...states.map(stateRow), ...bodies.map(bodyRow), ...officialRows(offices), ...documents.map(documentRow)].map(
    (row) => ({ ...row, names: [...new Set(row.names)] }),
  );
}

const stateRow = ({ code, alpha2, region, name, aliases }: StateRow): CuratedRow => ({
  id: `${idPrefix('COUNTRY')}${code}`,
  kind: 'COUNTRY',
  name,
  names: [name, ...aliases],
  country: null,
  code,
  code2: alpha2,
  region,
});

const bodyRow = ({ id, name, state, aliases }: BodyRow): CuratedRow => ({
  id: `${idPrefix('ORGANIZATION')}${id}`,
  kind: 'ORGANIZATION',
  name,
  names: [name, ...aliases],
  country: state,
});

const documentRow = ({ kind, id, name, aliases }: DocumentRow): CuratedRow => ({
  id: `${idPrefix(kind)}${id}`,
  kind,
  name,
  names: [name, ...aliases],
  country: null,
});

/** One row a person, whatever number of offices; the latest tells whose official it is. A body's official belongs to no state. */
function officialRows(offices: readonly OfficeRow[]): CuratedRow[] {
  const people = new Map<string, CuratedRow>();
  for (const { name, aliases, of } of offices.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const id = `${idPrefix('OFFICIAL')}${slugOf(name)}`;
    const names = [...(people.get(id)?.names ?? []), name, ...aliases];
    people.set(id, { id, kind: 'OFFICIAL', name, names, country: /^[A-Z]{3}$/.test(of) ? of : null });
  }
  return [...people.values()];
}
