import { isOblique } from '../words/mention-place.ts';
import type { Findings } from './findings.ts';
import type { HolderContext, Surroundings } from './holder-context.ts';
import { stateBefore } from './name-organizations.ts';
import { stateOf } from './reading.ts';
import type { TitledName } from './titled-name.ts';

/** Whose minister is meant where only "Foreign Minister X" is written. */

/** "In Taipei, Foreign Minister Joseph Wu …": the capital that opens the sentence tells whose minister it is. */
export function openingCapital(found: Findings, context: HolderContext): string | null {
  const hit = found.reading.at[1];
  if (!hit || !/^(in|from)$/.test(found.reading.tokens[0]!.lower) || hit.first !== 1) return null;
  const state = stateOf(hit, context.day);
  if (state) return state.state.code;
  const city = hit.entries.find((entry) => entry.type === 'city');
  return city ? city.city.state : null;
}

/** Headlines, bylines and notices above a dateline are no more sentences than this. */
const LONGEST_HEADER = 8;

/** "SEOUL —": the state of the dateline, whose ministers need no state beside their title. */
function datelineState({ states: { mentions } }: HolderContext): string | null {
  const first = mentions.find(
    (mention) => mention.first === 0 && mention.form === 'capital' && mention.use === 'place',
  );
  if (!first || first.sentence >= LONGEST_HEADER) return null;
  const acts = mentions.some(({ use, entities }) => use === 'actor' && entities[0] === first.entities[0]);
  return acts ? first.entities[0]!.replace('country:', '') : null;
}

/** "was handed to the American embassy by Foreign Minister X": whom a preposition leads in is not whose minister he is. */
export function actingState({ title, holder }: TitledName, { found, context }: Surroundings): string | null {
  const { sentence, first } = title;
  const state = stateBefore(context.states, { sentence, token: first }, (mention) =>
    isOblique(found.reading.sentence, mention),
  );
  const isNamedHere = context.states.mentions.some(
    (mention) => mention.sentence === sentence && mention.first < first && mention.entities[0] === `country:${state}`,
  );
  return isNamedHere || holder.kind !== 'none' ? state : (datelineState(context) ?? state);
}
