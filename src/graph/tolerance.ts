import type { PloverRoot } from '../model/relation-spec.ts';
import { type RelationType, relationOf } from '../model/relations.ts';

/**
 * Days within which two tellings may place one and the same deed: talk and blows have a day, which sources in other time zones or with
 * other deadlines shift by one; deliveries, works and aid go on for weeks. States have no such bound: they hold until something ends them.
 */
const DAYS: Record<PloverRoot, number> = {
  CONSULT: 1,
  SUPPORT: 1,
  REQUEST: 1,
  ACCUSE: 1,
  REJECT: 1,
  THREATEN: 1,
  ASSAULT: 1,
  COERCE: 1,
  AGREE: 7,
  YIELD: 7,
  SANCTION: 7,
  MOBILIZE: 7,
  COOPERATE: 30,
  AID: 30,
  STATE: 0,
};

export const toleranceOf = (type: RelationType): number => DAYS[relationOf(type).plover];

/** True for types that tell a standing state of affairs: one open-ended fact instead of one a deed. */
export const isState = (type: RelationType): boolean => relationOf(type).plover === 'STATE';

/** True for the state that only a person can be in: an office, which is told apart by its role. */
export const isOffice = (type: RelationType): boolean =>
  isState(type) && relationOf(type).source.every((kind) => kind === 'OFFICIAL');
