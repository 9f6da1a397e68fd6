import { LISTING, PERSONS } from '../words/actor-words.ts';
import { oneOf } from '../words/one-of.ts';
import { asPhrase, type NounPhrase } from './chunk.ts';
import { isVerb, isWord } from './chunk-tests.ts';
import { CIRCUMSTANTIAL, isCircumstance } from './circumstances.ts';
import type { Prepositional } from './clause.ts';
import { keepCompany } from './company.ts';
import { governed } from './governed.ts';
import type { ClauseMemory } from './memory.ts';
import { goesOnWithSame, standsForExcepted, standsForThose } from './merged-prepositions.ts';
import { isTogether } from './words.ts';

/** "At their December summit ECOWAS leaders asked": the people of a body or state whose name stands behind the fronted noun. */
function leadersAtEnd(noun: NounPhrase): NounPhrase | null {
  const owner = noun.modifiers.findLast(
    ({ form, last }) => (form === 'name' || form === 'demonym') && last === noun.head - 1,
  );
  if (!owner || !noun.plural || !PERSONS.has(noun.lemma) || owner.first - noun.first < 2) return null;
  return asPhrase({ ...noun, first: owner.first, possessor: null, modifiers: [owner], before: [] });
}

/** "Under the contract IPGL will equip it": a fronted phrase runs into the subject; the position of the name that starts it, or null. */
function runsIntoSubject(memory: ClauseMemory, at: number): NounPhrase | null {
  const noun = memory.chunks[at] as NounPhrase;
  const name = noun.mentions.find(
    ({ form, last, phraseFirst }) =>
      (form === 'name' || form === 'capital') && last === noun.last && phraseFirst > noun.first,
  );
  const fronted = memory.current === null && memory.pending.length === 0 && memory.opener === null;
  // "At the United Nations, Egypt and Syria attacked": an article alone is no phrase
  const articleOnly =
    name !== undefined && name.phraseFirst - noun.first === 1 && isWord(memory.chunks[at + 1], 'comma');
  if (!fronted || articleOnly || !memory.look.finiteDirectly(memory.look.listEnd(at))) return null;
  const leaders = name ? null : leadersAtEnd(noun);
  if (leaders) return leaders;
  if (!name) return null;
  return asPhrase({ ...noun, first: name.phraseFirst, possessor: null, modifiers: [], before: [] });
}

/** What stands before the subject in a phrase that runs into it, where it names something: "the accord" in "Under the accord Cuba will". */
function partBefore(noun: NounPhrase, end: number): NounPhrase | null {
  const name = [...noun.mentions, ...noun.modifiers].find(({ last }) => last === end - 1);
  if (!name) return null;
  const modifiers = noun.modifiers.filter(({ last }) => last < name.first);
  const lemma = noun.before.find((_, index) => noun.first + index >= name.first) ?? noun.before.at(-1) ?? noun.lemma;
  return asPhrase({ ...noun, last: end - 1, head: name.last, lemma, mentions: [name], modifiers, plural: false });
}

/** Gatherings at which something is done: "at a ceremony in Geneva". */
const GATHERINGS =
  /^(ceremony|meeting|summit|conference|session|rally|dinner|lunch|briefing|banquet|reception|service)$/;

/** "Under the pact Helsinki and Stockholm will": the fronted phrase ends where the subject begins; null where it does not run into one. */
function splitFromSubject(memory: ClauseMemory, at: number, word: string): number | null {
  const subject = runsIntoSubject(memory, at);
  if (!subject) return null;
  const whole = memory.chunks[at] as NounPhrase;
  const fronted = partBefore(whole, subject.first);
  if (fronted) {
    memory.split.set(whole, [fronted, subject]);
    memory.fronted.push({ word, phrases: [fronted], after: null });
  }
  const { members, end } = memory.look.list(at);
  memory.pending = [subject, ...members.slice(1)];
  memory.lastNoun = memory.pending.at(-1)!;
  return end;
}

const leadsInDoers = oneOf('with by');

/** "a meeting on Tuesday between X and Y", "a visit on Monday by X": the event that a day parts from who takes part, where no verb takes them. */
function eventOnDay({ ofNoun, current, pending }: ClauseMemory, day: NounPhrase, word: string): NounPhrase | null {
  const isOfNoun = word === 'between' || (leadsInDoers(word) && (current === null || pending.length > 0));
  if (!isOfNoun) return null;
  for (const [event, chain] of ofNoun)
    if (event.mentions.length === 0 && !event.temporal && chain[0]?.phrases.at(-1) === day) return event;
  return null;
}

/** The noun that a preposition's phrase at a position hangs on, where it stands directly behind one. */
function ownerOf(memory: ClauseMemory, at: number, word: string): NounPhrase | null {
  const { chunks, look, lastNoun } = memory;
  const preposition = chunks.indexOf(look.before(at)!);
  const ahead = look.before(preposition);
  // "condemned six states, including Peru": a plural and some of those of whom it speaks
  if (isWord(ahead, 'comma') && LISTING.has(word)) return lastNoun?.plural && !lastNoun.temporal ? lastNoun : null;
  if (isVerb(ahead) || isWord(ahead, 'comma', 'dash')) return null;
  // "units have pulled out of Cambodia"
  if (isWord(ahead, 'particle') && isVerb(look.before(chunks.indexOf(ahead)))) return null;
  // "thanked Libya for its help and flew on to Morocco": one preposition behind another goes with the verb
  if (isWord(ahead, 'preposition') && isVerb(look.before(chunks.indexOf(ahead)))) return null;
  // "in Addis Ababa on Monday for talks": nothing hangs on a day
  return lastNoun?.temporal && word !== 'of' ? eventOnDay(memory, lastNoun, word) : lastNoun;
}

/** "ended a war that broke out in May, after talks with X": a comma and what it happened amid lead back above the relative clause. */
function closeRelative(memory: ClauseMemory, at: number, word: string): void {
  const { current, chunks, look, suspended, pending } = memory;
  if (current?.link !== 'relative' || suspended.length > 0 || pending.length > 0 || !CIRCUMSTANTIAL.has(word)) return;
  const preposition = chunks.indexOf(look.before(at)!);
  if (current.parent && isWord(look.before(preposition), 'comma')) memory.current = current.parent;
}

/** Takes in a preposition's noun phrases: of the noun before, of the clause, or fronted until its verb comes. */
export function readPrepositional(memory: ClauseMemory, at: number, word: string): number {
  const behindSubject = splitFromSubject(memory, at, word);
  if (behindSubject !== null) return behindSubject;
  closeRelative(memory, at, word);
  const alike = word === 'between' || word === 'among';
  const { taken, next } = governed(memory, { at, alike, ...memory.look.list(at) });
  if (word === 'except' && standsForExcepted(memory, taken)) return next;
  if (word === 'of' && standsForThose(memory, taken)) return next;
  if (goesOnWithSame(memory, { word, at, taken })) return next;
  const after = ownerOf(memory, at, word);
  memory.lastNoun = taken.at(-1)!;
  if (keepCompany(memory, { word, at, taken })) return next;
  const found: Prepositional = { word: isTogether(word) ? 'with' : word, phrases: taken, after };
  // "was extradited years after his capture by American troops": who does what is recalled does not do the passive
  const inside = isCircumstance(memory, found);
  if (after) attachToNoun(memory, after, { found, inside });
  if (inside) memory.groups.push(found.phrases);
  else if (memory.current && memory.pending.length === 0) memory.current.prepositionals.push(found);
  else if (!after || memory.pending.length === 0 || LISTING.has(word)) memory.fronted.push(found);
  memory.groups.push(found.phrases);
  return next;
}

/** "the invasion by Italy", "the exit from NATO", "the recognition in 1950": what says by whom, of which body and when, and what itself is "of" nobody. */
const leadsInEnd = oneOf('by from to in on');

/** "the invasion by Italy of Abyssinia", "the recognition in 1950 of China": what hangs on the event that a doer, a body or a time has just been told of. */
function eventOf({ ofNoun, look }: ClauseMemory, noun: NounPhrase): Prepositional[] | null {
  const isTime = noun.temporal && noun.mentions.length === 0;
  if (!isTime && !/^(COUNTRY|ORGANIZATION)$/.test(look.kind(noun) ?? '')) return null;
  for (const chain of ofNoun.values())
    if (chain.some(({ word, phrases }) => phrases.at(-1) === noun && leadsInEnd(word))) return chain;
  return null;
}

/** What hangs on a noun: on it, or on the noun of which it is told. `inside`: on nothing outside of the circumstances. */
function attachToNoun(
  memory: ClauseMemory,
  noun: NounPhrase,
  { found, inside }: { found: Prepositional; inside: boolean },
): void {
  // "in 1993 out of solidarity": only what stands right behind is of the event
  const isOf = found.word === 'of' && found.phrases[0]!.first - noun.last === 2;
  const event = isOf ? eventOf(memory, noun) : null;
  if (event) {
    event.push(found);
    return;
  }
  const list = memory.ofNoun.get(noun);
  if (list) list.push(found);
  else memory.ofNoun.set(noun, [found]);
  if (memory.groups.length === 0 || found.word === 'of') return;
  // "condemned the raid on Sudan at a meeting in Geneva": where one gathers is no place of the noun before
  const gathers = GATHERINGS.test(noun.lemma);
  const leads = (one: Prepositional) => one !== found && one.phrases.includes(noun) && !(gathers && one.word === 'at');
  // "the visit of X to Y": a phrase after an "of" phrase may belong to the noun before it
  for (const [owner, chain] of memory.ofNoun)
    if (owner !== noun && (!inside || memory.circumstances.has(owner)) && chain.some(leads) && !chain.includes(found))
      chain.push(found);
}
