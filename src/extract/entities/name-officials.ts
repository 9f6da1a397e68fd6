import type { SentenceMention } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import type { NameRun } from './find-names.ts';
import type { Findings, Naming } from './findings.ts';
import type { HolderContext } from './holder-context.ts';
import { readLeadVerbs } from './lead-verbs.ts';
import type { LinkContext } from './link-context.ts';
import { linkTitles } from './link-titles.ts';
import { officesTold } from './office-taken.ts';
import { People, type Person } from './people.ts';
import { personClue } from './person-clues.ts';
import { idOf, officesOf, type SentenceTitles } from './read-offices.ts';
import { readTitles } from './read-titles.ts';
import { wordsOf } from './reading.ts';
import { countryOfId, holderId } from './settle-holder.ts';
import { readBelonging, readStandIns } from './stand-ins.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { TitledName } from './titled-name.ts';

/** The officials of a document: also the titles left without a name, for co-reference. */
export interface OfficialNaming extends Naming {
  peopleById: ReadonlyMap<string, Person>;
  openTitles: readonly TitlePhrase[];
  /** Titles that stand by a name: what lies within them only qualifies. */
  linkedTitles: readonly TitlePhrase[];
}

/** Courtesies that go with a first name where that alone is the name, or the bearer a knight; ranks and dignities go with other men's first names. */
const isCourtesy = (words: string): boolean => /^(?:Sir|Dame|Mrs?|Ms|Miss|Dr|Daw|U)\b\.?$/.test(words);

const isPersonLike = (run: NameRun): boolean => run.last > run.first || run.listed !== null || run.honorific !== null;

function readSentence(found: Findings, context: HolderContext): SentenceTitles {
  const { organizations, runs, reading } = found;
  const titles = readTitles(reading, context.lexicon, { day: context.day, organizations, runs });
  const link: LinkContext = { reading, lexicon: context.lexicon, day: context.day, runs, organizations };
  return {
    found,
    titles,
    titled: linkTitles(link, titles),
    leads: readLeadVerbs(link),
    standIns: readStandIns(link),
    belonging: readBelonging(link),
  };
}

/** Names that a title, the offices table or an owning state make officials; everyone else stays out. */
function gatherPeople(
  sentences: readonly SentenceTitles[],
  context: HolderContext,
): { people: People; bearers: Map<NameRun, Person> } {
  const people = new People(context.lexicon, context.day);
  const bearers = new Map<NameRun, Person>();
  const meet = (run: NameRun, clue: { country: string | null; role: string | null }): void => {
    const isCourteous = run.honorific !== null && isCourtesy(run.honorific);
    const person = people.add(run.text, { listed: run.listed, country: clue.country, role: clue.role, isCourteous });
    if (clue.role) person.roles.add(clue.role.toLowerCase().split(' ').at(-1)!);
    bearers.set(run, person);
  };
  for (const { found, titled, leads, standIns } of sentences) {
    for (const one of titled) {
      const country = countryOfId(holderId(one.holder, context), context);
      meet(one.run, { country, role: one.title.role });
    }
    for (const lead of leads)
      if (isPersonLike(lead.run))
        meet(lead.run, { country: countryOfId(holderId(lead.holder, context), context), role: 'head' });
    const joined = new Set(titled.map((one) => one.run));
    for (const { run, holder } of standIns)
      if (!joined.has(run) && isPersonLike(run))
        meet(run, { country: countryOfId(holderId(holder, context), context), role: null });
    for (const run of found.runs) {
      if (bearers.has(run)) continue;
      if (run.listed) meet(run, { country: null, role: null });
      else {
        const clue = personClue({ found, lexicon: context.lexicon, day: context.day }, run);
        if (clue) meet(run, { country: clue.country, role: null });
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
        bearers.get(run) ?? people.find(run.text) ?? (run.text.length > 2 ? people.recall(run.text) : null);
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

/** Finds the officials of a document: who is named, by which forms, and which offices the article tells of them. */
export function nameOfficials(findings: readonly Findings[], context: HolderContext): OfficialNaming {
  const sentences = findings.map((found) => readSentence(found, context));
  const { people, bearers } = gatherPeople(sentences, context);
  recallPeople(sentences, people, bearers);
  const mentions = gather(sentences, ({ found, titled }) =>
    gather(found.runs, (run) => (bearers.has(run) ? [mentionOf(run, bearers.get(run)!, titled)] : [])),
  );
  for (const { found } of sentences)
    for (const run of found.runs)
      if (run.honorific) bearers.get(run)?.names.add(wordsOf(found.reading, run.honorificFirst, run.last));
  const told = officesTold(
    gather(sentences, ({ titled }) => titled),
    bearers,
  );
  const byId = new Map(people.all.map((person) => [idOf(person), person]));
  const offices = gather(sentences, (sentence) => {
    const ofSentence = officesOf(sentence, bearers, { ...context, told });
    // "MINISTER VULIN:" once more: the state that he was first found to serve, whatever state was spoken of since
    for (const { official, of } of ofSentence) byId.get(official)!.country ??= countryOfId(of, context);
    return ofSentence;
  });
  const entities = people.all.map((person) => ({
    id: idOf(person),
    kind: 'OFFICIAL' as const,
    name: person.name,
    names: person.names,
    country: person.country,
  }));
  const linked = new Set(gather(sentences, (sentence) => sentence.titled.map((one) => one.title)));
  return {
    entities,
    mentions,
    offices,
    peopleById: byId,
    openTitles: gather(sentences, (sentence) => sentence.titles.filter((title) => !linked.has(title))),
    linkedTitles: [...linked],
  };
}
