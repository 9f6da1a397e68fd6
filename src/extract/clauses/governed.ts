import type { NounPhrase } from './chunk.ts';
import { isNoun, isWord } from './chunk-tests.ts';
import type { ClauseMemory } from './memory.ts';

/** How far the list behind a preposition is the preposition's. */

/** "The accord signed by X and Y was rejected": the verb behind the list belongs to the subject that waits. */
const closesAside = ({ current, suspended }: ClauseMemory): boolean =>
  current?.link === 'reduced' && suspended.length > 0;

/** True before the sentence's first verb of its own, where nothing waits for it. */
const isFronted = ({ current, pending, suspended }: ClauseMemory): boolean =>
  pending.length === 0 &&
  suspended.length === 0 &&
  (current === null || (current.index === 0 && /^(reduced|gerund|participle)$/.test(current.link)));

/** The list behind a preposition: its members, where it ends, and whether the preposition joins any members ("between X and a port"). */
interface LedList {
  at: number;
  members: readonly NounPhrase[];
  end: number;
  alike: boolean;
}

/** How much of the list behind a preposition belongs to it, and where reading goes on. */
interface Taken {
  taken: NounPhrase[];
  next: number;
}

/** "In a move welcomed by Norway, Poland and Hungary signed": the list behind a fronted phrase is the subject. */
const isSubjectBehindFronted = ({ chunks, look }: ClauseMemory, { at, end }: LedList): boolean =>
  isWord(chunks[at + 1], 'comma') && look.finiteDirectly(end);

/** "let in refugees from Kosovo, and Turkey another 6,000": the second of two is left without its verb. */
const isGapped = ({ chunks }: ClauseMemory, { at, end }: LedList): boolean =>
  isWord(chunks[at + 1], 'comma') && isWord(chunks[at + 2], 'coordinator') && isNoun(chunks[end]);

/** "broke with Israel, and Poland and Hungary have followed": the subject starts behind the comma. */
const isNewSubject = ({ chunks, look }: ClauseMemory, { at, end }: LedList): boolean =>
  isWord(chunks[at + 1], 'comma') &&
  isWord(chunks[end], 'coordinator') &&
  isNoun(chunks[end + 1]) &&
  look.finiteDirectly(end + 2);

/** "flew to Rome and Bonn protested": a verb directly behind the list is the last member's; position of the boundary before that member. */
function beforeLast({ chunks }: ClauseMemory, last: NounPhrase): number {
  let next = chunks.indexOf(last);
  while (next > 0 && isWord(chunks[next - 1], 'comma', 'coordinator')) next--;
  return next;
}

/** "signed for Peru and Barrera for Ecuador", "met X in Rome and Y": the second of two has a phrase of its own. */
function hasOwnPhrase({ chunks }: ClauseMemory, { at, end }: LedList): boolean {
  const [word, next] = [chunks[at - 1], chunks[end]];
  if (!isWord(word, 'preposition') || /^(in|at)$/.test(word.text)) return true;
  return isWord(next, 'preposition') && next.text === word.text;
}

/** "met Tito of Yugoslavia and Nehru": the second is of a kind with him whom the first only describes. */
function goesWithOwner({ chunks, look }: ClauseMemory, { at, members }: LedList): boolean {
  const owner = chunks[at - 2];
  return isNoun(owner) && look.kind(owner) === 'OFFICIAL' && look.kind(members[1]!) === 'OFFICIAL';
}

/** "withdrew from the treaty and the World Bank": named things of two kinds, with no verb behind of which the second were the subject. */
function isNamedBeside(memory: ClauseMemory, list: LedList): boolean {
  const { chunks, current, pending, look } = memory;
  const { at, members, end } = list;
  if (!current || pending.length > 0 || members.length !== 2 || !isWord(chunks[at + 1], 'coordinator')) return false;
  if (look.finiteDirectly(end) || look.finiteBehindAside(end) || hasOwnPhrase(memory, list)) return false;
  if (goesWithOwner(memory, list)) return false;
  return members.every((one) => look.kind(one) !== null);
}

/** The members of a list that the preposition before it governs: the rest may be the subject of what follows. */
export function governed(memory: ClauseMemory, list: LedList): Taken {
  const { at, members, end, alike } = list;
  const taken = members.filter(
    (member, index) => index === 0 || alike || memory.look.similar(members[0]!, member) || isNamedBeside(memory, list),
  );
  const whole = { taken, next: taken.length === members.length ? end : at + 1 };
  const first = { taken: taken.slice(0, 1), next: at + 1 };
  if (taken.length < 2) return whole;
  const { current, pending, look } = memory;
  if (current && !alike && taken.length === 2 && (isGapped(memory, list) || isNewSubject(memory, list))) return first;
  if (!alike && isFronted(memory)) return isSubjectBehindFronted(memory, list) ? first : whole;
  const isOwn = look.finiteDirectly(end) || look.finiteBehindAside(end);
  if (current && pending.length === 0 && isOwn && !closesAside(memory))
    return { taken: taken.slice(0, -1), next: beforeLast(memory, taken.at(-1)!) };
  return whole;
}
