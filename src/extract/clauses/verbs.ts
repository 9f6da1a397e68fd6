import type { NounPhrase, VerbGroup } from './chunk.ts';
import { isNoun, isWord } from './chunk-tests.ts';
import type { Clause, ClauseLink } from './clause.ts';
import type { ClauseMemory, Opening } from './memory.ts';
import { openClause } from './opening.ts';
import { turnedAround } from './turned.ts';
import { REPORTING } from './words.ts';

/** Opens the clause of the verb at a position; says where reading goes on. */
export function readVerb(memory: ClauseMemory, at: number, verb: VerbGroup): number {
  const turned = turnedAround(memory, at, verb);
  if (turned) {
    memory.pending = turned.members;
    return readVerb(memory, turned.at, turned.verb);
  }
  const opening: Opening = { at, verb, before: memory.look.before(at) };
  const inverted = invertedSubject(memory, opening);
  if (inverted) {
    if (memory.pending.length > 0) memory.suspended = memory.pending;
    memory.pending = inverted.members;
  }
  const clause = openClause(memory, opening);
  memory.afterColon = false;
  memory.reportInserted = false;
  memory.clauses.push(clause);
  if (waitsForSubject(memory, clause)) memory.dangling.push(clause);
  // "After urging Norway to withdraw, Japan left": whom it urged did not urge
  else if (!DEPENDENT.has(clause.link) && !(clause.link === 'infinitive' && clause.inferredSubject))
    for (const waiting of memory.dangling.splice(0)) waiting.subject = clause.subject;
  joinCompany(memory, clause);
  memory.current = clause;
  memory.pending = [];
  memory.opener = null;
  memory.antecedent = null;
  memory.fronted = [];
  if (inverted) memory.lastNoun = inverted.members.at(-1)!;
  return inverted ? inverted.end : at + 1;
}

/** "Together with Kenya, Canada condemned": who comes along does what the first subject does. */
function joinCompany(memory: ClauseMemory, clause: Clause): void {
  if (memory.company.length === 0 || DEPENDENT.has(clause.link) || clause.subject.length === 0) return;
  clause.subject = [...clause.subject, ...memory.company];
  memory.company = [];
}

const DEPENDENT: ReadonlySet<ClauseLink> = new Set(['gerund', 'participle', 'reduced']);

/** "Urged by Carter to sign, Begin left": a participle at the head of a sentence, and the infinitive that hangs on it. */
const waitsForSubject = ({ dangling }: ClauseMemory, { link, subject, parent }: Clause): boolean =>
  subject.length === 0 &&
  (DEPENDENT.has(link) || (link === 'infinitive' && parent !== null && dangling.includes(parent)));

/** ", said Wang Yi, the foreign minister": a reporting verb after a comma with its speaker behind it. */
function invertedSubject(
  memory: ClauseMemory,
  { at, verb, before }: Opening,
): { members: NounPhrase[]; end: number } | null {
  const next = memory.chunks[at + 1];
  if (!REPORTING.has(verb.lemma) || verb.form !== 'finite' || !isNoun(next) || next.temporal) return null;
  // "Washington, officials said, has warned Sudan": who speaks waits before the verb
  if (memory.suspended.length > 0 || !(isWord(before, 'comma') || before === undefined)) return null;
  if (memory.pending.length > 0 && !isInserted(memory, at)) return null;
  const speaker = next.mentions.some(
    (mention) =>
      mention.form !== 'demonym' &&
      mention.form !== 'possessive' &&
      ['OFFICIAL', 'ORGANIZATION', 'COUNTRY'].includes(memory.kindOf(mention.entities[0] ?? '') ?? ''),
  );
  return speaker && !memory.look.finiteDirectly(at + 2) ? memory.look.list(at + 1) : null;
}

/** "Turkey, said Wang Yi, had": commas on both sides, and a verb for who waits. */
function isInserted({ chunks, look }: ClauseMemory, at: number): boolean {
  const { end } = look.list(at + 1);
  return isWord(chunks[end], 'comma') && look.finiteDirectly(end + 1);
}
