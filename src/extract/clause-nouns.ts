import type { Chunk, NounPhrase, VerbGroup } from './chunk.ts';
import type { Clause } from './clause.ts';
import { appose, elaborate } from './clause-asides.ts';
import { takesBareInfinitive } from './clause-control.ts';
import { type ClauseMemory, giveObjects } from './clause-memory.ts';
import { GIVING } from './clause-participles.ts';
import { readPrepositional } from './clause-prepositions.ts';
import { takeSubject } from './clause-subjects.ts';
import { REPORTING, TELLING } from './clause-words.ts';
import { AMBIGUOUS_OPENERS } from './grammar-words.ts';
import { isNoun, isVerb, isWord } from './lookahead.ts';
import { oneOf } from './one-of.ts';

/** "France, not Italy,", "by France and not by Italy": who is told apart from those who act. */
function isLeftOut({ chunks, look }: ClauseMemory, at: number, noun: NounPhrase): boolean {
  const not = isWord(chunks[at - 1], 'preposition') ? at - 2 : at - 1;
  const word = chunks[not];
  if (!isWord(word, 'adverb') || word.text !== 'not' || noun.mentions.length === 0) return false;
  return isWord(look.before(not), 'comma', 'coordinator');
}

const isSelf = oneOf('himself herself itself themselves');

/** Takes in the noun phrase at a position, with the list that it opens; says where reading goes on. */
export function readNoun(memory: ClauseMemory, at: number): number {
  const before = memory.look.before(at);
  const preposition =
    isWord(before, 'preposition') && !(AMBIGUOUS_OPENERS.has(before.text) && memory.opener === before.text)
      ? before.text
      : null;
  const noun = memory.chunks[at] as NounPhrase;
  if (isLeftOut(memory, at, noun)) return at + 1;
  if (noun.relative) {
    if (memory.pending.length > 0) memory.suspended = memory.pending;
    memory.pending = [noun];
    return at + 1;
  }
  // "Colonel Gaddafi himself denied": the noun before once more
  if (noun.first === noun.last && isSelf(noun.lemma) && isNoun(memory.chunks[at - 1])) return at + 1;
  if (preposition) return readPrepositional(memory, at, preposition);
  const next = memory.chunks[at + 1];
  const measures = isWord(next, 'preposition') && next.text === 'of';
  // "spent three days in Beijing": time is the object
  const spent = isVerb(memory.chunks[at - 1]) && (memory.chunks[at - 1] as VerbGroup).lemma === 'spend';
  // "gave the envoys a week to leave": so is what is given
  const given =
    memory.current?.verb.lemma === 'give' && memory.current.objects.length === 1 && isNoun(memory.chunks[at - 1]);
  if (noun.temporal && noun.mentions.length === 0 && !measures && !spent && !given) return at + 1;
  return readBareNoun(memory, at);
}

const opensWithParticiple = ({ current, clauses }: ClauseMemory): boolean =>
  current !== null && clauses.length === 1 && current.verb.form === 'ing' && current.verb.first === 0;

const ACTING = /^(COUNTRY|OFFICIAL|ORGANIZATION)$/;

/** "in an accord they signed in Lima", "the port China built": a state, a person or a pronoun with its verb right behind what it describes. */
function opensContactClause(
  memory: ClauseMemory,
  list: { members: NounPhrase[]; end: number },
  before: Chunk | undefined,
): boolean {
  const { current, lastNoun, look } = memory;
  const [first] = list.members;
  if (!current || !lastNoun || before !== lastNoun || lastNoun.temporal || memory.pending.length > 0) return false;
  if (REPORTING.has(current.verb.lemma) || ACTING.test(look.kind(lastNoun) ?? '') || /^who$/.test(lastNoun.lemma))
    return false;
  const acts = /^(they|he|she|we)$/.test(first!.lemma) || /^(COUNTRY|OFFICIAL)$/.test(look.kind(first!) ?? '');
  return acts && look.finiteDirectly(list.end);
}

/** "the decision to lend Chad aid surprised nobody": what is given, right behind who is given it. */
const isSecondObject = ({ current }: ClauseMemory, before: Chunk | undefined): boolean =>
  current!.objects.length === 1 && current!.objects[0]!.at(-1) === before && GIVING.has(current!.verb.lemma);

function readBareNoun(memory: ClauseMemory, at: number): number {
  const list = memory.look.list(at);
  const before = memory.look.before(at);
  const open =
    memory.current !== null && memory.pending.length === 0 && memory.opener === null && memory.antecedent === null;
  const boundary = isWord(before, 'comma', 'coordinator', 'dash', 'colon');
  if (!boundary && opensContactClause(memory, list, before)) {
    memory.antecedent = memory.lastNoun;
    memory.antecedentBy = null;
    memory.pending = [...list.members];
    memory.lastNoun = list.members.at(-1)!;
    return list.end;
  }
  // a verb right after the list's last member starts a new clause with that member as its subject
  if (
    open &&
    list.members.length > 1 &&
    !boundary &&
    // "says Rwandan and Ugandan soldiers have occupied": what is said has both for its subject
    memory.current!.verb.lemma !== 'say' &&
    memory.suspended.length === 0 &&
    memory.look.finiteDirectly(list.end)
  ) {
    giveObjects(memory, [list.members[0]!]);
    return at + 1;
  }
  // "told Hanoi it would cut off aid": two nouns in a row, the hearer and who does what is said
  const hears = open && !boundary && TELLING.has(memory.current!.verb.lemma) && memory.current!.objects.length === 0;
  if (hears && isNoun(memory.chunks[list.end]) && !(memory.chunks[list.end] as NounPhrase).temporal) {
    giveObjects(memory, list.members);
    return list.end;
  }
  // "Citing fears of a war, Bush and Gorbachev called": the list behind the participle's object is the subject
  if (opensWithParticiple(memory) && isWord(memory.chunks[at + 1], 'comma') && !boundary && list.members.length > 1) {
    if (!memory.look.similar(list.members[0]!, list.members[1]!)) {
      giveObjects(memory, [list.members[0]!]);
      return at + 1;
    }
  }
  // "helping Iran gain access": a bare infinitive behind the object of help, let and make
  if (open && !boundary && takesBareInfinitive(memory, list.end)) {
    giveObjects(memory, list.members);
    return list.end;
  }
  // "attempts to alter the region's politics would fail": the object of an inserted clause, not a new subject
  const inserted =
    open &&
    !boundary &&
    memory.suspended.length > 0 &&
    memory.current !== null &&
    memory.current.link !== 'main' &&
    (memory.current.objects.length === 0 || (isSecondObject(memory, before) && memory.look.finiteDirectly(list.end)));
  // "X, which lent billions to the bank and treasury, mediated": the verb behind the comma belongs to whoever waits for it
  const resumes =
    open &&
    memory.suspended.length > 0 &&
    isWord(before, 'coordinator') &&
    isWord(memory.chunks[list.end], 'comma') &&
    memory.look.finiteDirectly(list.end + 1);
  const subject =
    !inserted &&
    !resumes &&
    memory.look.finiteAhead(list.end, open && !boundary && memory.current!.verb.lemma !== 'say');
  for (const aside of list.asides) appose(memory, list.members[0]!, aside);
  if (!open || subject) return takeSubject(memory, list, before);
  if (boundary) return afterBoundary(memory, list, before);
  giveObjects(memory, list.members);
  return list.end;
}

/** "condemned, in a move welcomed by X, the invasion", "sold China, which is short of it, wheat": the clause whose verb an aside parts from its object. */
function partedFromObject({ current, chunks }: ClauseMemory): Clause | null {
  let clause = current;
  while (clause?.parent && /^(reduced|relative|gerund|participle)$/.test(clause.link)) clause = clause.parent;
  if (clause?.verb.form !== 'finite' || clause.verb.passive || clause.particle !== null) return null;
  const [receivers] = clause.objects;
  const receiver = current?.link === 'relative' && GIVING.has(clause.verb.lemma) ? receivers?.at(-1) : undefined;
  const last = clause.objects.length === 1 ? receiver : clause.objects.length === 0 ? clause.verb : undefined;
  return last && isWord(chunks[chunks.indexOf(last) + 1], 'comma') ? clause : null;
}

/** After a comma or "and" with no verb to come: one more member of an earlier list, or an apposition. */
function afterBoundary(
  memory: ClauseMemory,
  list: { members: NounPhrase[]; end: number },
  before: Chunk | undefined,
): number {
  const noun = list.members[0]!;
  const parted = isWord(before, 'comma') ? partedFromObject(memory) : null;
  if (parted) {
    memory.current = parted;
    giveObjects(memory, list.members);
    return list.end;
  }
  if (isWord(before, 'colon', 'dash') && elaborate(memory, list.members)) return list.end;
  const behind = memory.chunks[list.end];
  // "Macedonia took 120,000, and Turkey another 6,000": a clause whose verb is left out adds nobody to the lists of the last
  if (
    isWord(before, 'coordinator') &&
    isWord(memory.look.before(memory.chunks.indexOf(before)), 'comma') &&
    isNoun(behind) &&
    !behind.temporal
  ) {
    memory.lastNoun = list.members.at(-1)!;
    return list.end;
  }
  if (isWord(before, 'coordinator')) {
    const group = memory.groups.findLast((one) => memory.look.similar(one[0]!, noun)) ?? memory.groups.at(-1);
    group?.push(...list.members);
  } else if (isWord(before, 'colon') && memory.current) giveObjects(memory, list.members);
  else if (memory.lastNoun) {
    appose(memory, memory.lastNoun, noun);
    for (const member of list.members.slice(1)) appose(memory, memory.lastNoun, member);
  }
  memory.lastNoun = list.members.at(-1)!;
  return list.end;
}
