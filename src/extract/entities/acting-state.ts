import { isOblique } from '../words/mention-place.ts';
import type { Findings } from './findings.ts';
import type { HolderContext, Surroundings } from './holder-context.ts';
import { stateBefore } from './name-organizations.ts';
import { isMetTogether } from './officer-of-body.ts';
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

/** "on the Chinese side, Vice-Premier X": whose side it is, told last before a title in its sentence; null where no side is told. */
function sideBefore({ title }: TitledName, { found: { reading }, context }: Surroundings): string | null {
  const side = context.states.mentions.findLast(
    ({ sentence, first, last }) =>
      sentence === title.sentence &&
      last < title.first &&
      reading.tokens[last + 1]?.lower === 'side' &&
      reading.tokens[first - 2]?.lower === 'on',
  );
  return side ? side.entities[0]!.replace('country:', '') : null;
}

/** "was handed to the American embassy by Foreign Minister X": whom a preposition leads in is not whose minister he is. */
function actingState({ title, holder }: TitledName, { found, context }: Surroundings): string | null {
  const { sentence, first } = title;
  const state = stateBefore(context.states, { sentence, token: first }, (mention) =>
    isOblique(found.reading.sentence, mention),
  );
  const isNamedHere = context.states.mentions.some(
    (mention) => mention.sentence === sentence && mention.first < first && mention.entities[0] === `country:${state}`,
  );
  return isNamedHere || holder.kind !== 'none' ? state : (datelineState(context) ?? state);
}

/** Who leads those in arms against a state holds nothing in it. */
export const holdsAgainstState = ({ title }: TitledName): boolean =>
  /^(?:rebel|guerrilla|insurgent|separatist|secessionist|militia|resistance)\b/i.test(title.role);

/** "X, the chief prosecutor": the title explains a name, and of several states the one that acts need not be his; "the ambassador in Tripoli" is another's there. */
function explainsName({ rule, title }: TitledName, { found: { reading }, context }: Surroundings): boolean {
  if (rule !== 'office.apposition' || title.determiner !== 'the' || /^(?:ambassador|consul)/i.test(title.role))
    return false;
  // "X, the foreign minister of the island state"
  if (reading.tokens[title.head + 1]?.lower === 'of' && reading.tokens[title.head + 2]?.lower === 'the') return false;
  const told = context.states.mentions.filter(({ sentence }) => sentence <= title.sentence);
  return new Set(told.map(({ entities }) => entities[0])).size > 1;
}

/** "Chad and Niger made peace. Foreign Ministers X and Y signed": the ministers stand in the order of the two that act, here or in the sentence before. */
function inTurn(turn: 0 | 1, sentence: number, { states }: HolderContext): string | null {
  const actors = states.mentions.filter(({ use }) => use === 'actor');
  const second = actors.findLast((mention, at) => {
    const first = actors[at - 1];
    const isNear = mention.sentence === sentence || mention.sentence === sentence - 1;
    return isNear && first?.sentence === mention.sentence && mention.first === first.last + 2;
  });
  const meant = turn === 1 ? second : actors[actors.indexOf(second!) - 1];
  return second && meant ? meant.entities[0]!.slice('country:'.length) : null;
}

/** "Vesiga, the envoy of the rebels, and Minister Peiris": behind another's office in an aside nothing tells whose minister he is. */
function isBehindOthers({ rule, title }: TitledName, { found: { reading, runs } }: Surroundings): boolean {
  if (rule !== 'office.title-before') return false;
  const [comma, and] = [reading.tokens[title.first - 2], reading.tokens[title.first - 1]];
  return comma?.text === ',' && and?.lower === 'and' && runs.some(({ last }) => last < title.first - 3);
}

/** "Bishop, Australia's minister, signed for Canberra and Pereira, a deputy minister, for Dili": behind another one nothing tells whose an official is. */
const isOneMore = ({ rule, title, run }: TitledName, { found: { runs } }: Surroundings): boolean =>
  rule === 'office.apposition' &&
  /^an?$/.test(title.determiner ?? '') &&
  runs.some(({ last }) => last < run.honorificFirst);

/** The state that acts where a title is told; null where it says nothing of the holder, or of those whom others meet. */
export function actingFor(one: TitledName, rest: Surroundings): string | null {
  if (explainsName(one, rest) || isMetTogether(one, rest) || isBehindOthers(one, rest) || isOneMore(one, rest))
    return null;
  const side = sideBefore(one, rest);
  if (side) return side;
  return one.turn === undefined ? actingState(one, rest) : inTurn(one.turn, one.title.sentence, rest.context);
}
