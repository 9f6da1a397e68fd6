import { isTermAt } from '../lexicon/officeholders.ts';
import { HALVES, organizationWords } from '../words/reference-words.ts';
import { actingFor, holdsAgainstState, openingCapital } from './acting-state.ts';
import type { NameRun } from './find-names.ts';
import type { HolderContext, Surroundings } from './holder-context.ts';
import { bodyBeforeHere } from './officer-of-body.ts';
import type { Person } from './people.ts';
import { isPossessiveMark } from './reading.ts';
import type { Holder } from './title-phrase.ts';
import type { TitledName } from './titled-name.ts';

/** Offices whose very name tells the state. */
const STATE_BY_ROLE: readonly [RegExp, string][] = [
  [
    /secretary of (?:state(?! for)|commerce|defense|energy|labor|agriculture|homeland security|the (?:treasury|interior|navy|army|air force))|^assistant secretary|^(?:defense|treasury|commerce|agriculture) secretary$|^attorney general$|^(?:us )?trade representative$/i,
    'USA',
  ],
  [/chancellor of the exchequer|^(?:defence|home|foreign|colonial|trade) secretary$|secretary of state for/i, 'GBR'],
  [/external affairs minister/i, 'IND'],
  [/taoiseach/i, 'IRL'],
  [/^pope$/i, 'VAT'],
];

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

/** The body last named, at most one sentence back, for whom a bare "spokesman" or "ministry spokesman" speaks. */
function bodyBefore(context: HolderContext, one: TitledName, isFitting: (id: string) => boolean): string | null {
  const { sentence, first } = one.title;
  const mention = context.organizations.mentions.findLast(
    (candidate) =>
      (candidate.sentence < sentence || (candidate.sentence === sentence && candidate.first < first)) &&
      isFitting(candidate.entities[0]!),
  );
  return mention?.entities[0] ?? null;
}

/** True for a body that may be called by a noun: "the alliance", "the bank". */
function isOfSort(context: HolderContext, id: string, noun: string): boolean {
  const wanted = organizationWords[noun];
  if (!wanted) return false;
  const kind = context.lexicon.bodies.get(id.replace('organization:', ''))?.kind ?? '';
  if (wanted.kinds === null && wanted.words.length === 0) return kind !== 'outlet';
  const name = context.organizations.entities.find((entity) => entity.id === id)?.name ?? '';
  return (
    (wanted.kinds?.includes(kind) ?? false) ||
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => wanted.words.includes(word))
  );
}

/** Offices of bodies whose name stands in the sentence before, by what the body is called. */
const SPEAKING_FOR: readonly [role: RegExp, body: RegExp][] = [
  [/^spokes/i, /ministry|department|office|army|police|command/],
  [/prosecutor$|^(?:presiding )?judge$|^registrar$/i, /tribunal|court/],
];

/** "the North's minister": the half that the article names. */
const halfNamed = (halves: readonly string[], { states }: HolderContext): string | null =>
  halves.map((code) => `country:${code}`).find((id) => states.entities.some((entity) => entity.id === id)) ?? null;

function spokenFor(one: TitledName, context: HolderContext): string | null {
  const { holder } = one;
  const halves = holder.kind === 'body' ? HALVES[holder.noun] : undefined;
  if (halves) return halfNamed(halves, context);
  if (holder.kind === 'body') return bodyBefore(context, one, (id) => isOfSort(context, id, holder.noun));
  const bodies = one.holder.kind === 'none' ? SPEAKING_FOR.find(([role]) => role.test(one.title.role))?.[1] : undefined;
  if (!bodies) return null;
  const id = bodyBefore(context, one, (candidate) => bodies.test(candidate));
  const seen = context.organizations.mentions.findLast(
    (mention) => mention.entities[0] === id && mention.sentence <= one.title.sentence,
  );
  return seen && one.title.sentence - seen.sentence <= 1 ? id : null;
}

const COMMISSIONER =
  /^(?:trade|energy|fisheries|agriculture|competition|enlargement|environment|transport|budget|development|external (?:affairs|relations)|economic|monetary|foreign (?:affairs|relations)|internal market|industry|climate|migration|justice|neighbourhood) commissioner$/i;
const COMMISSIONED = ['european-commission', 'european-union', 'european-community', 'european-economic-community'];

/** "Leon Brittan, the trade commissioner": of the Commission where the article names it, else of the Union. */
function commissioned(one: TitledName, { organizations }: HolderContext): string | null {
  if (one.holder.kind !== 'none' || !COMMISSIONER.test(one.title.role)) return null;
  const ids = COMMISSIONED.map((body) => `organization:${body}`);
  return ids.find((id) => organizations.entities.some((entity) => entity.id === id)) ?? null;
}

/** Who is named first in a sentence. */
const firstBearer = (bearers: ReadonlyMap<NameRun, Person>, sentence: number): NameRun | undefined =>
  [...bearers.keys()].filter((run) => run.sentence === sentence).toSorted((a, b) => a.first - b.first)[0];

/** Whom "its", "his" or "whose" means before an office: the first that acts in the sentence, the person's state, the one just named. */
function ownerBefore(one: TitledName, token: number, { found, context, bearers }: Surroundings): string | null {
  const { sentence } = one.title;
  const word = found.reading.tokens[token]!.lower;
  if (/^(his|her)$/.test(word)) {
    // "Sir Kieran Prendergast, his special adviser": the adviser is not his own
    const run =
      found.runs.findLast((candidate) => candidate.last < token && candidate !== one.run && bearers.has(candidate)) ??
      firstBearer(bearers, sentence - 1);
    const person = run ? bearers.get(run)! : null;
    return person?.country ? `country:${person.country}` : person ? listedOffice(person, '', context) : null;
  }
  const named = [...context.states.mentions, ...context.organizations.mentions].filter(
    (mention) => mention.sentence === sentence && mention.last < token,
  );
  named.sort((a, b) => a.first - b.first);
  const owner = word === 'whose' ? named.at(-1) : (named.find((mention) => mention.use === 'actor') ?? named[0]);
  return owner?.entities[0] ?? (word === 'its' ? bodyBeforeHere(one, context) : null);
}

/** Heads of firms, films and teams: the state last spoken of is not theirs. */
const PRIVATE =
  /^(?:majority leader|minority leader|(?:(?:managing|general|film|stage|art) )?(?:director|manager|producer|editor|coach|captain|founder|owner|professor|analyst|officer|chief (?:executive|financial|operating|technology)(?: officer)?|ceo))$/i;

/** "Ambassador Adlai Stevenson": the state last spoken of may well be where he is sent. */
const AT_LARGE =
  /(ambassador|envoy|consul|delegate|senator|congressman|congresswoman|representative|governor-general)$/i;

const KIN = /^(brother|sister|half-brother|son|daughter|wife|husband|widow|father|mother|cousin|nephew|niece|uncle)$/;

/** Nobody's office by itself. */
const GO_BETWEEN = /^(mediator|peacemaker|troubleshooter|interlocutor)$/i;

/** "Britain will send Ambassador X": the state that sends him is his. */
function senderOf(one: TitledName, { found, context }: Surroundings): string | null {
  const { sentence, first } = one.title;
  const verb = found.reading.tokens[first - 1]?.lemma ?? '';
  if (!/^(send|dispatch|despatch|recall|name|appoint|withdraw|delegate|depute)$/.test(verb)) return null;
  const states = context.states.mentions.filter(
    (mention) => mention.sentence === sentence && mention.last < first && mention.use === 'actor',
  );
  return states[0]?.entities[0]?.replace('country:', '') ?? null;
}

/**
 * Where an office without a named holder is held: with the person that it serves, the body spoken of, the table's office,
 * the state that the office itself tells, the person's own state, the capital that opens the sentence, or the state last spoken of.
 */
export function settleHolder(one: TitledName, person: Person, rest: Surroundings): string | null {
  const { found, context, bearers } = rest;
  const told = holderId(one.holder, context);
  if (holdsAgainstState(one)) return told?.startsWith('country:') ? null : told;
  if (told) return told;
  if (one.holder.kind === 'person') {
    const served = bearers.get(one.holder.run);
    const country = served?.country ?? person.country;
    return country ? `country:${country}` : served ? listedOffice(served, '', context) : null;
  }
  if (one.holder.kind === 'unknown') return listedOffice(person, one.title.role, context);
  if (one.holder.kind === 'pronoun') {
    const owner = ownerBefore(one, one.holder.token, rest);
    if (owner) return owner;
  }
  if (one.holder.kind === 'none' && GO_BETWEEN.test(one.title.role)) return null;
  // "Robert Kennedy, the president's brother"
  const wordAfter = found.reading.tokens[one.title.last + 2]?.lower ?? '';
  if (isPossessiveMark(found.reading.tokens[one.title.last + 1]) && KIN.test(wordAfter)) return null;
  const spoken = commissioned(one, context) ?? spokenFor(one, context) ?? listedOffice(person, one.title.role, context);
  if (spoken) return spoken;
  // "the bank's president" of a bank that is not known is no state's
  if (one.holder.kind === 'body' && one.holder.noun !== 'ministry') return null;
  const byRole = STATE_BY_ROLE.find(([role]) => role.test(one.title.role))?.[1];
  const state =
    byRole ??
    person.country ??
    senderOf(one, rest) ??
    (PRIVATE.test(one.title.role) || (AT_LARGE.test(one.title.role) && one.title.determiner === null)
      ? null
      : (openingCapital(found, context) ?? actingFor(one, rest)));
  return state ? `country:${state}` : null;
}
