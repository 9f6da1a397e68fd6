import { PERSONS } from '../words/actor-words.ts';
import { appose } from './asides.ts';
import { afterBoundary } from './boundary.ts';
import type { Chunk } from './chunk.ts';
import { isNoun, isVerb, isWord } from './chunk-tests.ts';
import { opensContactClause } from './contact.ts';
import { takesBareInfinitive } from './control.ts';
import { type ClauseMemory, giveObjects } from './memory.ts';
import { GIVING, isGiven } from './participles.ts';
import { isGivenWhat } from './pseudo-clefts.ts';
import { takeSubject } from './subjects.ts';
import { NAMING, REPORTING, TELLING } from './words.ts';

const opensWithParticiple = ({ current, clauses }: ClauseMemory): boolean =>
  current !== null && clauses.length === 1 && current.verb.form === 'ing' && current.verb.first === 0;

/** A noun phrase that no preposition leads in, with the list that it opens and what stands before it. */
interface BareNoun {
  at: number;
  list: ReturnType<ClauseMemory['look']['list']>;
  before: Chunk | undefined;
  /** A comma, a coordinator, a dash or a colon stands before it. */
  boundary: boolean;
  /** The clause before it may go on: its verb is known, and no subject waits for another. */
  open: boolean;
  /** `open`, with no boundary between the clause and the phrase. */
  goesOn: boolean;
}

/** "cut off all oil, and yesterday Kuwait and Oman extended the ban": a day between "and" and the phrase is no part of either. */
function behindDay({ chunks, look }: ClauseMemory, before: Chunk | undefined): Chunk | undefined {
  if (!isNoun(before) || !before.temporal || before.mentions.length > 0) return before;
  let ahead = look.before(chunks.indexOf(before));
  // "and on Friday Hungary broke"
  if (isWord(ahead, 'preposition')) ahead = look.before(chunks.indexOf(ahead));
  return isWord(ahead, 'coordinator') ? ahead : before;
}

function bareNounAt(memory: ClauseMemory, at: number): BareNoun {
  const before = behindDay(memory, memory.look.before(at));
  const boundary = isWord(before, 'comma', 'coordinator', 'dash', 'colon');
  const open =
    memory.current !== null && memory.pending.length === 0 && memory.opener === null && memory.antecedent === null;
  return { at, list: memory.look.list(at), before, boundary, open, goesOn: open && !boundary };
}

/** A way to take a bare noun phrase in: the position at which reading goes on, or null where it is not the way. */
type Way = (memory: ClauseMemory, noun: BareNoun) => number | null;

const asContactClause: Way = (memory, { list, before, boundary }) => {
  if (boundary || !opensContactClause(memory, list, before)) return null;
  memory.antecedent = before === memory.pending[0] ? memory.pending[0]! : memory.lastNoun;
  memory.antecedentBy = null;
  // "The tanks Iraq sold arrived", "Brazil, whose envoy Chad expelled, left"
  if (memory.pending.length > 0 && !memory.pending[0]!.relative) memory.suspended = memory.pending;
  memory.pending = [...list.members];
  memory.lastNoun = list.members.at(-1)!;
  return list.end;
};

/** "the ministers of Greece thanked": a finite verb right behind phrases that prepositions lead in, which is no participle. */
function finiteBehindPhrases({ chunks, look }: ClauseMemory, at: number): boolean {
  let index = at;
  while (isWord(chunks[index], 'preposition') && isNoun(chunks[index + 1])) index = look.listEnd(index + 1);
  const verb = chunks[index];
  return index > at && isVerb(verb) && verb.form === 'finite' && !look.reducedShape(index, verb);
}

/** "met Sadat and Begin flew home": a verb right after the list's last member starts a new clause with that member as its subject. */
const asObjectBeforeSubject: Way = (memory, { at, list, goesOn }) => {
  // "says Rwandan and Ugandan soldiers have occupied": what is said has both for its subject
  if (!goesOn || list.members.length < 2 || memory.current!.verb.lemma === 'say') return null;
  if (memory.suspended.length > 0) return null;
  const isNext = memory.look.finiteDirectly(list.end) || memory.look.finiteBehindAside(list.end);
  // "paid the debt, and the ministers of Greece thanked Turkey": two need no comma between them
  const isTwo = list.members.length === 2 && isWord(memory.chunks[at + 1], 'comma');
  const isSplit = isNext || (isTwo && finiteBehindPhrases(memory, list.end)) || memory.look.opensGroup(list.members);
  if (!isSplit) return null;
  giveObjects(memory, [list.members[0]!]);
  return at + 1;
};

/** "voiced concern, and Penny Wong, the foreign minister, said": a name with its title between commas starts a new clause. */
const asObjectBeforeTitled: Way = (memory, { at, list: { members, end }, goesOn }) => {
  const [object, name] = members;
  if (!goesOn || !name || members.length !== 2 || !isWord(memory.chunks[at + 1], 'comma')) return null;
  const titled = name.mentions.some(({ last, phraseLast }) => phraseLast > last);
  if (!titled || memory.look.similar(object!, name)) return null;
  if (!isWord(memory.chunks[end], 'comma') || !memory.look.finiteDirectly(end + 1)) return null;
  giveObjects(memory, [object!]);
  return at + 1;
};

/** "told Hanoi it would cut off aid": two nouns in a row, the hearer and who does what is said. */
const asHearer: Way = (memory, { list, goesOn }) => {
  if (!goesOn || !TELLING.has(memory.current!.verb.lemma) || memory.current!.objects.length > 0) return null;
  const next = memory.chunks[list.end];
  if (!isNoun(next) || next.temporal) return null;
  giveObjects(memory, list.members);
  return list.end;
};

/** "Citing fears of a war, Bush and Gorbachev called": the list behind the participle's object is the subject. */
const asObjectOfParticiple: Way = (memory, { at, list: { members }, boundary }) => {
  if (!opensWithParticiple(memory) || boundary || !isWord(memory.chunks[at + 1], 'comma')) return null;
  if (members.length < 2 || memory.look.similar(members[0]!, members[1]!)) return null;
  giveObjects(memory, [members[0]!]);
  return at + 1;
};

/** "helping Iran gain access": a bare infinitive behind the object of help, let and make. */
const asDoerOfInfinitive: Way = (memory, { list, goesOn }) => {
  if (!goesOn || !takesBareInfinitive(memory, list.end)) return null;
  giveObjects(memory, list.members);
  return list.end;
};

/** "What Libya sold Malta was oil", "The tanks that Libya sold Malta were old": he is no subject of "was". */
const asReceiver: Way = (memory, { list, goesOn, before }) => {
  if (!goesOn || !(isGivenWhat(memory, list.end) || isGiven(memory, list.members[0]!, before))) return null;
  memory.current!.objects.unshift(list.members);
  memory.lastNoun = list.members.at(-1)!;
  return list.end;
};

/** "attempts to alter the region's politics would fail": the object of an inserted clause, not a new subject. */
function isOfInserted({ current, suspended, look }: ClauseMemory, { list, before, goesOn }: BareNoun): boolean {
  if (!goesOn || suspended.length === 0 || current === null || current.link === 'main') return false;
  if (current.objects.length === 0) return true;
  // "the decision to lend Chad aid surprised nobody": what is given, right behind who is given it
  const second =
    current.objects.length === 1 && current.objects[0]!.at(-1) === before && GIVING.has(current.verb.lemma);
  return second && look.finiteDirectly(list.end);
}

/** "X, which lent billions to the bank and treasury, mediated": the verb behind the comma belongs to whoever waits for it. */
const leavesVerbToWaiting = ({ suspended, chunks, look }: ClauseMemory, { list, before, open }: BareNoun): boolean =>
  open &&
  suspended.length > 0 &&
  isWord(before, 'coordinator') &&
  isWord(chunks[list.end], 'comma') &&
  look.finiteDirectly(list.end + 1);

/** "Chad, warned by the French minister, Roland Dumas, expelled": a name beside an office, where another waits for the verb behind it. */
const asNameOfOffice: Way = (memory, { at, list: { members, end }, before }) => {
  if (memory.suspended.length === 0 || !isWord(before, 'comma') || members.length > 1) return null;
  const { chunks, look } = memory;
  const office = chunks[at - 2];
  if (!isNoun(office) || !PERSONS.has(office.lemma) || look.kind(members[0]!) !== 'OFFICIAL') return null;
  // "…, and its president, X, congratulated": the office opens a clause itself
  if (office.mentions.some(({ form }) => form !== 'demonym') || isWord(chunks[at - 3], 'coordinator')) return null;
  if (!isWord(chunks[end], 'comma') || !look.finiteDirectly(end + 1)) return null;
  appose(memory, office, members[0]!);
  return end;
};

const asSubject: Way = (memory, noun) => {
  const { list, before, open, goesOn } = noun;
  for (const aside of list.asides) appose(memory, list.members[0]!, aside);
  if (!open) return takeSubject(memory, list, before);
  if (isOfInserted(memory, noun) || leavesVerbToWaiting(memory, noun)) return null;
  const asObject = goesOn && memory.current!.verb.lemma !== 'say';
  const saying = open && REPORTING.has(memory.current!.verb.lemma) && !NAMING.has(memory.current!.verb.lemma);
  return memory.look.finiteAhead(list.end, asObject, saying) ? takeSubject(memory, list, before) : null;
};

const asMember: Way = (memory, { list, before, boundary }) => (boundary ? afterBoundary(memory, list, before) : null);

/** In order: the first that takes it decides; else it is the object. */
const WAYS: readonly Way[] = [
  asContactClause,
  asObjectBeforeSubject,
  asObjectBeforeTitled,
  asHearer,
  asObjectOfParticiple,
  asDoerOfInfinitive,
  asReceiver,
  asNameOfOffice,
  asSubject,
  asMember,
];

/** Takes in a noun phrase that no preposition leads in, with the list that it opens; says where reading goes on. */
export function readBareNoun(memory: ClauseMemory, at: number): number {
  const noun = bareNounAt(memory, at);
  for (const way of WAYS) {
    const next = way(memory, noun);
    if (next !== null) return next;
  }
  giveObjects(memory, noun.list.members);
  return noun.list.end;
}
