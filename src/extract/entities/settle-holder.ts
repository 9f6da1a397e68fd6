import { isTermAt } from '../lexicon/officeholders.ts';
import { startsWithCapital } from '../words/characters.ts';
import { holdsAgainstState } from './acting-state.ts';
import type { NameRun } from './find-names.ts';
import type { HolderContext, Surroundings } from './holder-context.ts';
import { bodyBeforeHere, isOfficerOfBodies } from './officer-of-body.ts';
import type { Person } from './people.ts';
import { isPossessiveMark } from './reading.ts';
import { commissioned, spokenFor } from './spoken-for.ts';
import { stateServed } from './state-served.ts';
import type { Holder } from './title-phrase.ts';
import type { TitledName } from './titled-name.ts';

/** The state or body that a holder says outright, or null where context must tell. */
export function holderId(holder: Holder, context: HolderContext): string | null {
  if (holder.kind === 'state') return `country:${holder.code}`;
  if (holder.kind === 'organization') return context.organizations.entityOf.get(holder.span) ?? null;
  return null;
}

/** The state that an entity id stands for or belongs to. */
export function countryOfId(id: string | null, context: HolderContext): string | null {
  if (id === null) return null;
  if (id.startsWith('country:')) return id.slice('country:'.length);
  return context.organizations.entities.find((entity) => entity.id === id)?.country ?? null;
}

/** The office as the table has it: what a listed person with an open title holds. */
function listedOffice(person: Person, role: string, context: HolderContext): string | null {
  const terms = person.holder?.terms.filter((term) => isTermAt(term, context.day)) ?? [];
  const roleKey = role.toLowerCase().split(' ').at(-1)!;
  const term = terms.find((candidate) => candidate.office.toLowerCase().includes(roleKey)) ?? terms[0];
  if (!term) return null;
  if (/^[A-Z]{3}$/.test(term.of)) return `country:${term.of}`;
  const body = context.lexicon.bodies.get(term.of);
  return body ? `organization:${body.id}` : null;
}

/** Who is named first in a sentence. */
const firstBearer = (bearers: ReadonlyMap<NameRun, Person>, sentence: number): NameRun | undefined =>
  [...bearers.keys()].filter((run) => run.sentence === sentence).toSorted((a, b) => a.first - b.first)[0];

/** How many sentences back the one person may be named whose minister "his minister" is. */
const REACH_OF_HIS = 3;

/** Who is named first in the sentence before, or alone in the last sentence before that one that names anybody. */
function lastBearer(bearers: ReadonlyMap<NameRun, Person>, sentence: number): NameRun | undefined {
  for (let back = 1; back <= REACH_OF_HIS; back++) {
    const first = firstBearer(bearers, sentence - back);
    if (!first) continue;
    const isAlone = [...bearers.keys()].every((run) => run.sentence !== first.sentence || run === first);
    return back === 1 || isAlone ? first : undefined;
  }
  return undefined;
}

/** Whom "its", "his" or "whose" means before an office: the first that acts in the sentence, the person's state, the one just named. */
function ownerBefore(one: TitledName, token: number, { found, context, bearers }: Surroundings): string | null {
  const { sentence } = one.title;
  const word = found.reading.tokens[token]!.lower;
  if (/^(his|her)$/.test(word)) {
    // "Sir Kieran Prendergast, his special adviser": the adviser is not his own
    const run =
      found.runs.findLast((candidate) => candidate.last < token && candidate !== one.run && bearers.has(candidate)) ??
      lastBearer(bearers, sentence);
    const person = run ? bearers.get(run)! : null;
    return person?.country ? `country:${person.country}` : person ? listedOffice(person, '', context) : null;
  }
  const named = [...context.states.mentions, ...context.organizations.mentions].filter(
    (mention) => mention.sentence === sentence && mention.last < token,
  );
  named.sort((a, b) => a.first - b.first);
  // "measures against the firm and its chief": whoever is named right before
  const beside = found.reading.tokens[token - 1]?.lower === 'and' ? named.find(({ last }) => last === token - 2) : null;
  if (word === 'its' && beside) return beside.entities[0]!;
  const owner = word === 'whose' ? named.at(-1) : (named.find((mention) => mention.use === 'actor') ?? named[0]);
  return owner?.entities[0] ?? (word === 'its' ? bodyBeforeHere(one, context) : null);
}

const KIN = /^(brother|sister|half-brother|son|daughter|wife|husband|widow|father|mother|cousin|nephew|niece|uncle)$/;

/** Nobody's office by itself. */
const GO_BETWEEN = /^(mediator|peacemaker|troubleshooter|interlocutor)$/i;

/** Where an office is held as one reading has it; null where it is nobody's that could be told, undefined where the reading says nothing. */
type HolderReading = (one: TitledName, person: Person, around: Surroundings) => string | null | undefined;

const told: HolderReading = (one, _person, { context }) => {
  const id = holderId(one.holder, context);
  if (holdsAgainstState(one)) return id?.startsWith('country:') ? null : id;
  return id ?? undefined;
};

/** "Lee's spokesman" */
const ofWhomItServes: HolderReading = ({ holder }, person, { context, bearers }) => {
  if (holder.kind !== 'person') return undefined;
  const served = bearers.get(holder.run);
  const country = served?.country ?? person.country;
  if (country) return `country:${country}`;
  return served ? listedOffice(served, '', context) : null;
};

const ofUnknownBody: HolderReading = ({ holder, title }, person, { context }) =>
  holder.kind === 'unknown' ? listedOffice(person, title.role, context) : undefined;

const ofPronoun: HolderReading = (one, _person, around) => {
  if (one.holder.kind !== 'pronoun') return undefined;
  if (isOfUnknown(one.holder.token, around)) return null;
  const owner = ownerBefore(one, one.holder.token, around);
  return owner ?? (isOfBodyBefore(one, around) || isOfNobodyNear(one, around) ? null : undefined);
};

/** "The Bank lent it money. Its president, X": where the sentence before tells of no state, one told earlier is not meant; "their leader" is that of people. */
function isOfNobodyNear({ title, holder }: TitledName, { found: { reading }, context }: Surroundings): boolean {
  if (holder.kind !== 'pronoun' || title.isPlural) return false;
  const word = reading.tokens[holder.token]!.lower;
  if (word === 'their') return true;
  return word === 'its' && !context.states.mentions.some(({ sentence }) => sentence === title.sentence - 1);
}

/** "measures against Nord Stream 2 AG and its chief": of a firm that nobody knows. */
function isOfUnknown(token: number, { found: { reading }, context }: Surroundings): boolean {
  const [name, and, its] = reading.tokens.slice(token - 2, token + 1);
  if (its?.lower !== 'its' || and?.lower !== 'and' || !startsWithCapital(name!.text)) return false;
  const { sentence } = reading;
  return ![...context.states.mentions, ...context.organizations.mentions].some(
    (mention) => mention.sentence === sentence.index && mention.last === token - 2,
  );
}

/** "India asked the Bank. Its president, X": a state or a body before may be meant, and nothing tells which. */
const isOfBodyBefore = ({ title, holder }: TitledName, { context }: Surroundings): boolean =>
  holder.kind === 'pronoun' &&
  holder.token === 0 &&
  isOfficerOfBodies(title.role) &&
  context.organizations.mentions.some(({ sentence }) => sentence === title.sentence - 1);

const ofGoBetween: HolderReading = ({ holder, title }) =>
  holder.kind === 'none' && GO_BETWEEN.test(title.role) ? null : undefined;

/** "Robert Kennedy, the president's brother" */
const ofKin: HolderReading = ({ title }, _person, { found: { reading } }) =>
  isPossessiveMark(reading.tokens[title.last + 1]) && KIN.test(reading.tokens[title.last + 2]?.lower ?? '')
    ? null
    : undefined;

const ofBodySpokenOf: HolderReading = (one, person, { context }) =>
  commissioned(one, context) ?? spokenFor(one, context) ?? listedOffice(person, one.title.role, context) ?? undefined;

/** "the bank's president" of a bank that is not known is no state's. */
const ofUnknownSort: HolderReading = ({ holder }) =>
  holder.kind === 'body' && holder.noun !== 'ministry' ? null : undefined;

const ofState: HolderReading = (one, person, around) => {
  const state = stateServed(one, person, around);
  return state ? `country:${state}` : null;
};

const HOLDER_READINGS: readonly HolderReading[] = [
  told,
  ofWhomItServes,
  ofUnknownBody,
  ofPronoun,
  ofGoBetween,
  ofKin,
  ofBodySpokenOf,
  ofUnknownSort,
  ofState,
];

/**
 * Where an office without a named holder is held: with the person that it serves, the body spoken of, the table's office,
 * the state that the office itself tells, the person's own state, the capital that opens the sentence, or the state last spoken of.
 */
export function settleHolder(one: TitledName, person: Person, around: Surroundings): string | null {
  for (const read of HOLDER_READINGS) {
    const id = read(one, person, around);
    if (id !== undefined) return id;
  }
  return null;
}
