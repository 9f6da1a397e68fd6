import { wordSet } from '../words/one-of.ts';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.ts';
import { isNoun, isWord } from './chunk-tests.ts';
import type { Clause, ClauseLink } from './clause.ts';
import { controlledSubject, takesBareObject } from './clause-control.ts';
import { openWithoutSubject } from './clause-inferred-subjects.ts';
import { type ClauseMemory, clauseMaker } from './clause-memory.ts';
import { openParticiple } from './clause-open-participles.ts';
import { openWithSubject } from './clause-opened.ts';
import { turnedAround } from './clause-turned.ts';
import { REPORTING } from './clause-words.ts';

/** Opens the clause of the verb at a position; says where reading goes on. */
export function readVerb(memory: ClauseMemory, at: number, verb: VerbGroup): number {
  const turned = turnedAround(memory, at, verb);
  if (turned) {
    memory.pending = turned.members;
    return readVerb(memory, turned.at, turned.verb);
  }
  const before = memory.look.before(at);
  const inverted = invertedSubject(memory, at, verb, before);
  if (inverted) {
    if (memory.pending.length > 0) memory.suspended = memory.pending;
    memory.pending = inverted.members;
  }
  const clause = openClause(memory, at, verb, before);
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
  at: number,
  verb: VerbGroup,
  before: Chunk | undefined,
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

function openClause(memory: ClauseMemory, at: number, verb: VerbGroup, before: Chunk | undefined): Clause {
  const make = clauseMaker(memory, verb);
  if (verb.form === 'to') {
    const joined = isWord(before, 'coordinator') ? infinitiveBefore(memory) : null;
    if (joined) return make('infinitive', joined.subject, { parent: joined.parent, inferredSubject: true });
    const subject = controlledSubject(memory, at, 'to');
    if (memory.pending.length > 0) memory.suspended = memory.pending;
    return make('infinitive', subject, { inferredSubject: true });
  }
  if (takesBareObject(memory, verb, before))
    return make('infinitive', memory.current!.objects.at(-1)!, { inferredSubject: true });
  if (verb.form === 'ing') return openParticiple(memory, { before, verb }, make);
  if (memory.antecedent && memory.pending.length === 0 && verb.passive) memory.antecedent = eventBefore(memory, verb);
  if (memory.antecedent && memory.pending.length === 0)
    return make(
      'relative',
      verb.plural || isOfSeveral(memory, at) ? listWith(memory, memory.antecedent) : [memory.antecedent],
    );
  // "the list that X, the minister, initialled": the comma closes an aside to the subject of the relative clause
  const aside = memory.pending.some((one) => memory.appositions.has(one) || hasComma(one));
  if (memory.antecedent && memory.suspended.length > 0 && isWord(before, 'comma') && !aside)
    return make('main', memory.suspended.splice(0), { parent: null });
  if (memory.antecedent) return make('relative', memory.pending, placeOfAntecedent(memory, memory.antecedent));
  if (memory.pending.length > 0) return openWithSubject(memory, at, verb, make);
  return openWithoutSubject(memory, at, before, make);
}

/** "decided to denounce Chad and to seize a trawler": the infinitive that another one goes on from. */
function infinitiveBefore({ current, pending }: ClauseMemory): Clause | null {
  if (pending.length > 0) return null;
  let clause = current;
  while (clause && clause.link !== 'infinitive' && /^(gerund|participle|reduced|relative)$/.test(clause.link))
    clause = clause.parent;
  return clause?.link === 'infinitive' ? clause : null;
}

/** What is done with talks and papers, and with no state or person. */
const DONE_WITH_EVENTS = wordSet('chair host broker mediate convene sign initial ratify conclude negotiate');
const EVENTS = wordSet(
  'talk meeting summit negotiation round session conference discussion deal pact accord agreement treaty ceasefire truce contract memorandum protocol',
);

/** "talks between the leaders of the three countries that were chaired by X": the event before, where the nearest noun is who takes part. */
function eventBefore({ antecedent, look, chunks }: ClauseMemory, verb: VerbGroup): NounPhrase | null {
  if (!antecedent || !DONE_WITH_EVENTS.has(verb.lemma) || EVENTS.has(antecedent.lemma)) return antecedent;
  if (!/^(COUNTRY|OFFICIAL|ORGANIZATION)$/.test(look.kind(antecedent) ?? '')) return antecedent;
  const at = chunks.indexOf(antecedent);
  const event = chunks.findLast(
    (chunk, index): chunk is NounPhrase =>
      index < at && isNoun(chunk) && (EVENTS.has(chunk.lemma) || look.kind(chunk) === 'AGREEMENT'),
  );
  return event ?? antecedent;
}

/** "Poland and Hungary, which together urged": a word that only several are told by. */
function isOfSeveral({ chunks }: ClauseMemory, at: number): boolean {
  const word = chunks[at - 1];
  return isWord(word, 'adverb') && /^(together|both|jointly|all)$/.test(word.text);
}

/** "Bulgaria and Slovakia, which get their gas from Russia": a plural verb describes the whole list. */
const listWith = ({ groups }: ClauseMemory, antecedent: NounPhrase): NounPhrase[] =>
  groups.findLast((group) => group.length > 1 && group.at(-1) === antecedent) ?? [antecedent];

/** Where a relative clause has what it describes: as its object, or behind the preposition before "which". */
const placeOfAntecedent = (
  { antecedentBy, fronted }: ClauseMemory,
  antecedent: NounPhrase,
): Pick<Partial<Clause>, 'objects' | 'prepositionals'> =>
  antecedentBy === null
    ? { objects: [[antecedent]] }
    : { prepositionals: [...fronted, { word: antecedentBy, phrases: [antecedent], after: null }] };

/** "Mariusz Blaszczak, Poland's deputy prime minister", "Japan's minister, Kenji Morita": the title is part of the phrase. */
const hasComma = (phrase: NounPhrase): boolean =>
  phrase.mentions.some(
    ({ first, last, phraseFirst, phraseLast, form }) => form === 'name' && (phraseLast > last || phraseFirst < first),
  );
