import type { OfficeMention, SentenceMention } from './document.ts';
import type { NameRun } from './find-names.ts';
import type { Findings, Naming } from './findings.ts';
import type { Lexicon } from './lexicon.ts';
import { linkTitles, readLeadVerbs, type TitledName } from './link-titles.ts';
import { slugOf } from './name-key.ts';
import { type OrganizationNaming, stateBefore } from './name-organizations.ts';
import { isPast, isTermAt, People, type Person } from './people.ts';
import { type Holder, readTitles, type TitlePhrase } from './read-titles.ts';
import { isPossessiveMark, stateEndingAt, stateOf, wordsOf } from './reading.ts';

interface Context {
  lexicon: Lexicon;
  day: string;
  organizations: OrganizationNaming;
  states: Naming;
}

interface SentenceTitles {
  found: Findings;
  titles: TitlePhrase[];
  titled: TitledName[];
}

/** The officials of a document: also the titles left without a name, for co-reference. */
export interface OfficialNaming extends Naming {
  people: People;
  titles: readonly TitlePhrase[];
}

const idOf = (person: Person): string => `official:${slugOf(person.name)}`;

/** The state or body that a holder says outright, or null where context must tell. */
function holderId(holder: Holder, context: Context): string | null {
  if (holder.kind === 'state') return `country:${holder.code}`;
  if (holder.kind === 'organization') return context.organizations.entityOf.get(holder.span) ?? null;
  return null;
}

function countryOf(id: string | null, context: Context): string | null {
  if (id === null) return null;
  if (id.startsWith('country:')) return id.slice('country:'.length);
  return context.organizations.entities.find((entity) => entity.id === id)?.country ?? null;
}

/** "In Taipei, Foreign Minister Joseph Wu …": the capital that opens the sentence tells whose minister it is. */
function openingCapital(found: Findings, context: Context): string | null {
  const hit = found.reading.at[1];
  if (!hit || !/^(in|from)$/.test(found.reading.tokens[0]!.lower) || hit.first !== 1) return null;
  const state = stateOf(hit, context.day);
  if (state) return state.state.code;
  const city = hit.entries.find((entry) => entry.type === 'city');
  return city ? city.city.state : null;
}

/** The office as the table has it: what a listed person with an open title holds. */
function listedOffice(person: Person, title: TitlePhrase, context: Context): string | null {
  const terms = person.holder?.terms.filter((term) => isTermAt(term, context.day)) ?? [];
  const roleKey = title.role.toLowerCase().split(' ').at(-1)!;
  const term = terms.find((candidate) => candidate.office.toLowerCase().includes(roleKey)) ?? terms[0];
  if (!term) return null;
  if (/^[A-Z]{3}$/.test(term.of)) return `country:${term.of}`;
  const body = context.lexicon.bodies.get(term.of);
  return body ? `organization:${body.id}` : null;
}

/** Where an office without a named holder is held: the person's own state, the opening capital, or the state last spoken of. */
function settleHolder(one: TitledName, person: Person, found: Findings, context: Context): string | null {
  const told = holderId(one.holder, context);
  if (told) return told;
  const listed = listedOffice(person, one.title, context);
  if (listed) return listed;
  if (person.country) return `country:${person.country}`;
  const state = openingCapital(found, context) ?? stateBefore(context.states, one.title.sentence, one.title.first);
  return state ? `country:${state}` : null;
}

const isPersonLike = (run: NameRun): boolean => run.last > run.first || run.listed !== null || run.honorific !== null;

function readSentence(found: Findings, context: Context): SentenceTitles {
  const { organizations, runs, reading } = found;
  const titles = readTitles(reading, context.lexicon, { day: context.day, organizations });
  return {
    found,
    titles,
    titled: linkTitles({ reading, lexicon: context.lexicon, day: context.day, runs, organizations }, titles),
  };
}

/** Names that a title, the offices table or an owning state make officials; everyone else stays out. */
function gatherPeople(
  sentences: readonly SentenceTitles[],
  context: Context,
): { people: People; bearers: Map<NameRun, Person> } {
  const people = new People(context.lexicon, context.day);
  const bearers = new Map<NameRun, Person>();
  const meet = (run: NameRun, clue: { country: string | null; role: string | null }): void => {
    const person = people.add(run.text, { listed: run.listed, ...clue });
    if (clue.role) person.roles.add(clue.role);
    bearers.set(run, person);
  };
  for (const { found, titled } of sentences) {
    for (const one of titled) {
      const country = countryOf(holderId(one.holder, context), context);
      meet(one.run, { country, role: found.reading.tokens[one.title.head]!.lower });
    }
    for (const lead of readLeadVerbs({ ...context, ...found }))
      if (isPersonLike(lead.run))
        meet(lead.run, { country: countryOf(holderId(lead.holder, context), context), role: 'head' });
    for (const run of found.runs) {
      if (bearers.has(run)) continue;
      if (run.listed) meet(run, { country: null, role: null });
      else if (run.last > run.first && isPossessiveMark(found.reading.tokens[run.honorificFirst - 1])) {
        const owner = stateEndingAt(found.reading, run.honorificFirst - 2, context.day);
        if (owner) meet(run, { country: owner.code, role: null });
      }
    }
  }
  return { people, bearers };
}

/** Later and earlier mentions by part of the name: "Amir-Abdollahian said". A lone surname in the news of the day may come from the table. */
function recallPeople(sentences: readonly SentenceTitles[], people: People, bearers: Map<NameRun, Person>): void {
  for (const { found } of sentences) {
    for (const run of found.runs) {
      const person =
        bearers.get(run) ??
        people.find(run.text) ??
        (run.first === run.last && run.text.length > 2 ? people.recall(run.text) : null);
      if (!person) continue;
      person.lastSeen = run.sentence;
      person.names.add(run.text);
      bearers.set(run, person);
    }
  }
}

function mentionOf(run: NameRun, person: Person, titled: readonly TitledName[]): SentenceMention {
  const own = titled.filter((one) => one.run === run);
  const adjacent = own.filter((one) => !one.title.isPlural);
  const starts = adjacent.map((one) => one.title.first);
  const ends = adjacent
    .filter((one) => one.rule === 'office.apposition' || one.rule === 'office.title-comma-name')
    .map((one) => one.title.last);
  return {
    sentence: run.sentence,
    first: run.first,
    last: run.last,
    head: run.last,
    entities: [idOf(person)],
    form: 'name',
    phraseFirst: Math.min(run.honorificFirst, ...starts.filter((start) => start < run.first)),
    phraseLast: Math.max(run.last, ...ends.filter((end) => end > run.last)),
    use: 'actor',
  };
}

/** Offices that the titles of one sentence tell. A title of the past, and a bare rank, make no office. */
function officesOf(
  { found, titled }: SentenceTitles,
  bearers: ReadonlyMap<NameRun, Person>,
  context: Context,
): OfficeMention[] {
  const fromTitles = titled.flatMap((one): OfficeMention[] => {
    const person = bearers.get(one.run);
    if (!person || (one.title.isRank && one.holder.kind === 'none')) return [];
    const of = settleHolder(one, person, found, context);
    if (!of) return [];
    const current = one.title.isCurrent && !isPast(person.holder, of.replace(/^\w+:/, ''), context.day);
    const { sentence, first, last } = one.title;
    return [{ official: idOf(person), of, role: one.title.role, current, sentence, first, last, rule: one.rule }];
  });
  const fromVerbs = readLeadVerbs({ ...context, ...found }).flatMap((lead): OfficeMention[] => {
    const person = bearers.get(lead.run);
    const of = holderId(lead.holder, context);
    if (!person || !of) return [];
    return [
      {
        official: idOf(person),
        of,
        role: lead.role,
        current: true,
        sentence: found.reading.sentence.index,
        first: lead.first,
        last: lead.last,
        rule: 'office.lead-verb',
      },
    ];
  });
  return [...fromTitles, ...fromVerbs];
}

/** Finds the officials of a document: who is named, by which forms, and which offices the article tells of them. */
export function nameOfficials(findings: readonly Findings[], context: Context): OfficialNaming {
  const sentences = findings.map((found) => readSentence(found, context));
  const { people, bearers } = gatherPeople(sentences, context);
  recallPeople(sentences, people, bearers);
  const mentions = sentences.flatMap(({ found, titled }) =>
    found.runs.flatMap((run) => (bearers.has(run) ? [mentionOf(run, bearers.get(run)!, titled)] : [])),
  );
  for (const { found } of sentences)
    for (const run of found.runs)
      if (run.honorific) bearers.get(run)?.names.add(wordsOf(found.reading, run.honorificFirst, run.last));
  const offices = sentences.flatMap((sentence) => officesOf(sentence, bearers, context));
  for (const person of people.all)
    person.country ??= countryOf(offices.find((office) => office.official === idOf(person))?.of ?? null, context);
  const entities = people.all.map((person) => ({
    id: idOf(person),
    kind: 'OFFICIAL' as const,
    name: person.name,
    names: person.names,
    country: person.country,
  }));
  return { entities, mentions, offices, people, titles: sentences.flatMap((sentence) => sentence.titles) };
}
