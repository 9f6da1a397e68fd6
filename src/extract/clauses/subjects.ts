import { PERSONS } from '../words/actor-words.ts';
import { appose } from './asides.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import { isNoun, isWord } from './chunk-tests.ts';
import type { ClauseMemory } from './memory.ts';
import { REPORTING } from './words.ts';

/** "it emerged" tells as "he said" does. */
const isReport = (lemma: string): boolean => REPORTING.has(lemma) || lemma === 'emerge' || lemma === 'transpire';

/** Noun phrases that wait for their verb: a new subject, more of the last one, or an apposition to it. */
export function takeSubject(
  memory: ClauseMemory,
  list: { members: NounPhrase[]; end: number },
  before: Chunk | undefined,
): number {
  if (memory.pending.length > 0 && isWord(before, 'comma') && memory.look.insertedReport(list.end, isReport)) {
    memory.reportInserted = true;
    memory.suspended = memory.pending;
    memory.pending = [...list.members];
  } else if (spellsOut(memory, list, before)) {
    for (const member of list.members) appose(memory, memory.pending.at(-1)!, member);
    // "the Chadian and Gabonese ministers, A and B": the first people only shares the plural
    memory.pending = [...memory.pending.filter((phrase) => !sharesPlural(phrase)), ...list.members];
  } else if (namesRoleBefore(memory, list, before)) {
    const [name] = memory.pending;
    appose(memory, roleEndingAt(memory, memory.chunks.indexOf(name!) - 2)!, name!);
    memory.pending = [...list.members];
  } else if (isApposed(memory, list, before) || isApposedBehindTime(memory, list)) {
    appose(memory, memory.pending.at(-1)!, list.members[0]!);
  } else if (
    memory.pending.length > 0 &&
    (isWord(before, 'coordinator', 'dash') || isHeadlinePair(memory, list, before))
  ) {
    memory.pending = [...memory.pending, ...list.members];
  } else if (goesOnAfterRelative(memory, list.members[0]!, before)) {
    memory.pending = [...memory.suspended.splice(0), ...list.members];
  } else {
    memory.pending = [...list.members];
  }
  memory.lastNoun = list.members.at(-1)!;
  memory.groups.push(memory.pending);
  return list.end;
}

/** "X, who is on a tour, and Y held talks": a second subject after the relative clause of the first. */
function goesOnAfterRelative(memory: ClauseMemory, noun: NounPhrase, before: Chunk | undefined): boolean {
  const first = memory.suspended[0];
  if (!first || memory.pending.length > 0 || memory.current?.link !== 'relative' || !isWord(before, 'coordinator'))
    return false;
  const kind = memory.look.kind(first);
  return (
    kind !== null &&
    kind === memory.look.kind(noun) &&
    isWord(memory.look.before(memory.chunks.indexOf(before)), 'comma')
  );
}

/** "Putin, Erdogan meet in Sochi": two names before a verb, joined by a headline's comma. */
function isHeadlinePair(
  memory: ClauseMemory,
  list: { members: NounPhrase[]; end: number },
  before: Chunk | undefined,
): boolean {
  const [first] = memory.pending;
  const [second] = list.members;
  return (
    isWord(before, 'comma') &&
    memory.pending.length === 1 &&
    first!.first === 0 &&
    list.members.length === 1 &&
    memory.look.kind(first!) !== null &&
    memory.look.kind(first!) === memory.look.kind(second!) &&
    memory.look.finiteDirectly(list.end)
  );
}

const isRole = (chunk: Chunk | undefined): chunk is NounPhrase =>
  isNoun(chunk) && chunk.mentions.every(({ form }) => form === 'demonym') && PERSONS.has(chunk.lemma);

/** "the prime minister of Chile" before a position: the role; null where the phrase there is none. */
function roleEndingAt({ chunks }: ClauseMemory, at: number): NounPhrase | null {
  if (isRole(chunks[at])) return chunks[at];
  const [role, of] = [chunks[at - 2], chunks[at - 1]];
  return isWord(of, 'preposition') && of.text === 'of' && isRole(role) ? role : null;
}

/** "At the invitation of the premier of India, X, the premier of Fiji, Y, came": the first name is of the role before it, and the next role opens the subject. */
function namesRoleBefore(
  memory: ClauseMemory,
  list: { members: NounPhrase[]; end: number },
  before: Chunk | undefined,
): boolean {
  const { chunks, look, pending, clauses } = memory;
  const [name] = pending;
  if (pending.length !== 1 || clauses.length > 0 || !isWord(before, 'comma') || look.kind(name!) !== 'OFFICIAL')
    return false;
  const at = chunks.indexOf(name!);
  if (!isRole(list.members[0]) || !isWord(chunks[at - 1], 'comma')) return false;
  const role = roleEndingAt(memory, at - 2);
  const behind = chunks.findIndex((chunk, index) => index >= list.end && isWord(chunk, 'comma'));
  const next = chunks[behind + 1];
  return (
    role !== null &&
    chunks.indexOf(role) > 0 &&
    behind > 0 &&
    behind - list.end < 3 &&
    isNoun(next) &&
    look.kind(next) === 'OFFICIAL'
  );
}

/** "its partners, E.ON and BASF, want": two names or more between commas spell out the plural before them. */
const spellsOut = (
  memory: ClauseMemory,
  list: { members: NounPhrase[]; end: number },
  before: Chunk | undefined,
): boolean => {
  const plural = memory.pending.at(-1);
  return (
    plural?.plural === true &&
    plural.mentions.every((mention) => mention.form === 'demonym') &&
    isWord(before, 'comma', 'dash') &&
    list.members.length > 1 &&
    list.members.every((member) => memory.look.kind(member) !== null) &&
    isWord(memory.chunks[list.end], 'comma', 'dash') &&
    memory.look.finiteDirectly(list.end + 1)
  );
};

/** "the Chadian" in "the Chadian and Gabonese ministers": a people's adjective without its noun. */
const sharesPlural = ({ mentions, head, plural }: NounPhrase): boolean =>
  !plural && mentions.some(({ form, last }) => form === 'demonym' && last === head);

/** "NATO, for decades a cautious body, condemned": what describes the one that waits stands behind a time, before the comma that ends the aside. */
const isApposedBehindTime = (
  { pending, chunks, look }: ClauseMemory,
  { members: [noun], end }: { members: NounPhrase[]; end: number },
): boolean => {
  if (pending.length === 0 || noun === undefined) return false;
  const at = chunks.indexOf(noun);
  return (
    isNoun(chunks[at - 1]) &&
    isWord(chunks[at - 2], 'preposition') &&
    isWord(chunks[at - 3], 'comma') &&
    noun.mentions.length === 0 &&
    isWord(chunks[end], 'comma', 'preposition') &&
    !look.finiteDirectly(end)
  );
};

/** "Lavrov, the minister, said", "the emir, Sheikh Tamim, left": between commas, with no verb of its own. */
const isApposed = (
  memory: ClauseMemory,
  list: { members: NounPhrase[]; end: number },
  before: Chunk | undefined,
): boolean =>
  memory.pending.length > 0 &&
  isWord(before, 'comma', 'dash') &&
  list.members.length === 1 &&
  (!memory.look.finiteDirectly(list.end) || memory.look.isAside(memory.pending.at(-1)!, list.members[0]!));
