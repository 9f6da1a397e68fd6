import type { Entity } from '../../model/records.ts';

/** States of entities: whose an official, a ministry or a firm is. */

/** The country that an entity belongs to, as an entity id; a country is its own. Null where none is known. */
export function countryOf(entity: Entity | undefined): string | null {
  if (!entity) return null;
  if (entity.kind === 'COUNTRY') return entity.id;
  return entity.country ? `country:${entity.country}` : null;
}

/** Entities by id, with the states that only act through their officials: "my country" may mean one that nothing names. */
export function withStates(entities: readonly Entity[]): Map<string, Entity> {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { kind, country } of entities) {
    const id = `country:${country}`;
    if (kind === 'OFFICIAL' && country && !known.has(id))
      known.set(id, { id, kind: 'COUNTRY', name: '', names: [], country: null });
  }
  return known;
}

/** The same actor, or two that belong to one state. */
export function areOfOneState(entities: ReadonlyMap<string, Entity>, one: string, other: string): boolean {
  const stateOf = (id: string): string | null => (id.startsWith('country:') ? id : countryOf(entities.get(id)));
  const state = stateOf(one);
  return one === other || (state !== null && state === stateOf(other));
}
