import type { Article, Entity } from '../../model/records.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { nameKey } from '../lexicon/name-key.ts';
import type { ResolvedDocument, SentenceMention, TaggedSentence } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { detectOrganizations } from './detect-organizations.ts';
import { detectPlaces, detectStates } from './detect-states.ts';
import { findCompanies } from './find-companies.ts';
import { findNames } from './find-names.ts';
import type { EntityDraft, Findings, Naming } from './findings.ts';
import { nameDocuments } from './name-documents.ts';
import { nameOfficials } from './name-officials.ts';
import { nameOrganizations } from './name-organizations.ts';
import type { OrganizationSpan } from './organization-name.ts';
import { namePowers, type Powers, qualifyTitles } from './qualify-mentions.ts';
import { type Reading, readSentences } from './reading.ts';
import { settleTitles } from './settle-titles.ts';

/** Names that the document itself gives to an acronym: "International Atomic Energy Agency (IAEA)". */
function acronymsOf(spans: readonly OrganizationSpan[]): Map<string, OrganizationSpan> {
  return new Map(gather(spans, (span) => (span.acronym ? [[span.acronym, span] as const] : [])));
}

function detect(reading: Reading, lexicon: Lexicon, day: string): Findings {
  const organizations = detectOrganizations(reading, lexicon, day);
  const runs = findNames(reading, lexicon, organizations);
  return { reading, organizations, runs, states: [] };
}

/** "Norway's Kvamme" is a company only in an article that has bodies, and none where the word ends the name of a person. */
function trusted(companies: readonly OrganizationSpan[][], findings: readonly Findings[]): OrganizationSpan[][] {
  const isGuess = (span: OrganizationSpan): boolean => /owned-name|of-state/.test(span.rule);
  const hasBodies =
    findings.some((found) => found.organizations.length > 0) || companies.flat().some((span) => !isGuess(span));
  const surnames = new Set(
    gather(findings, (found) =>
      found.runs.filter((run) => run.last > run.first).map((run) => nameKey(run.text).split(' ').at(-1)!),
    ),
  );
  return companies.map((spans) =>
    spans.filter((span) => !isGuess(span) || (hasBodies && !surnames.has(nameKey(span.name)))),
  );
}

/** Turns runs into organizations where their neighbours, or the document's acronyms and earlier sentences, say so. */
function settleCompanies(findings: readonly Findings[], lexicon: Lexicon, day: string): Findings[] {
  const acronyms = acronymsOf(gather(findings, (found) => found.organizations));
  const companies = trusted(
    findings.map((found) => findCompanies(found.reading, lexicon, { day, runs: found.runs })),
    findings,
  );
  const known = new Map(companies.flat().map((span) => [nameKey(span.name), span]));
  return findings.map((found, index) => {
    const again = gather(found.runs, (run): OrganizationSpan[] => {
      const model = acronyms.get(run.text) ?? known.get(nameKey(run.text));
      if (!model || run.listed) return [];
      const here = {
        sentence: run.sentence,
        first: run.first,
        last: run.last,
        phraseFirst: run.first,
        phraseLast: run.last,
      };
      return [{ ...model, ...here, rule: 'organization.again' }];
    });
    const own = [
      ...companies[index]!,
      ...again.filter(
        (span) => !companies[index]!.some((company) => company.first <= span.first && company.last >= span.first),
      ),
    ];
    const organizations = [...found.organizations, ...own].sort((a, b) => a.first - b.first);
    const runs = found.runs.filter((run) => !own.some((span) => span.first <= run.first && span.last >= run.first));
    const isTaken = (at: number): boolean =>
      organizations.some((span) => span.first <= at && span.last >= at) ||
      runs.some((run) => run.first <= at && run.last >= at);
    return {
      reading: found.reading,
      organizations,
      runs,
      states: detectStates(found.reading, lexicon, { day, isTaken }),
    };
  });
}

/** A state before any of its wordings is known. */
const stateNamed = (code: string, lexicon: Lexicon): EntityDraft => ({
  id: `country:${code}`,
  kind: 'COUNTRY',
  name: lexicon.states.get(code)!.name,
  names: new Set(),
  country: null,
});

function nameStates(findings: readonly Findings[], lexicon: Lexicon): Naming {
  const spans = gather(findings, (found) => found.states);
  const evident = new Set(spans.filter((span) => span.isEvidence).map((span) => span.code));
  const entities = new Map<string, EntityDraft>();
  const mentions: SentenceMention[] = [];
  for (const span of spans) {
    if (!evident.has(span.code)) continue;
    const id = `country:${span.code}`;
    if (!entities.has(id)) entities.set(id, stateNamed(span.code, lexicon));
    entities.get(id)!.names.add(span.surface);
    const { sentence, first, last, head, phraseFirst, phraseLast, form, use } = span;
    mentions.push({ sentence, first, last, head, entities: [id], form, phraseFirst, phraseLast, use });
  }
  return { entities: [...entities.values()], mentions, offices: [] };
}

/** All that the article names, by id; states are also named by the powers that stand for them. */
function entitiesOf(named: readonly Naming[], powers: Powers, lexicon: Lexicon): Map<string, EntityDraft> {
  const entities = new Map(gather(named, (naming) => naming.entities).map((entity) => [entity.id, entity]));
  for (const [id, surface] of powers.surfaces) {
    const state = entities.get(id) ?? stateNamed(id.slice('country:'.length), lexicon);
    state.names.add(surface);
    entities.set(id, state);
  }
  return entities;
}

const inReadingOrder = (a: SentenceMention, b: SentenceMention): number =>
  a.sentence - b.sentence || a.first - b.first || a.last - b.last;

const asEntity = ({ id, kind, name, names, country }: EntityDraft): Entity => ({
  id,
  kind,
  name,
  names: [...names],
  country,
});

/**
 * Who and what an article speaks of. Sentences must be those of the article's text, in order. Same input, same output; entity ids are
 * stable across articles where a table knows the entity, else made from its fullest name here.
 */
export function resolveDocument(
  article: Article,
  tagged: readonly TaggedSentence[],
  lexicon: Lexicon,
): ResolvedDocument {
  const day = article.publishedAt;
  const readings = readSentences(article.text, tagged, { lexicon, day });
  const sentences = readings.map(({ sentence }) => sentence);
  const detected = readings.map((reading) => detect(reading, lexicon, day));
  const findings = settleCompanies(detected, lexicon, day);
  const states = nameStates(findings, lexicon);
  const organizations = nameOrganizations(findings, lexicon, states);
  const officials = nameOfficials(findings, { lexicon, day, organizations, states });
  const documents = nameDocuments(findings, lexicon, day);
  const powers = namePowers(findings, officials.mentions, officials.peopleById);
  const titles = settleTitles(officials.openTitles, {
    sentences,
    context: { lexicon, day, organizations, states },
    named: officials.mentions,
    people: officials.peopleById,
    offices: officials.offices,
  });
  const named = [states, organizations, officials, documents];
  const mentions = qualifyTitles(
    gather([...named, titles], (naming) => naming.mentions),
    [...officials.linkedTitles, ...titles.settled],
  );
  return {
    article,
    sentences,
    entities: [...entitiesOf(named, powers, lexicon).values()].map(asEntity),
    mentions: [...mentions, ...powers.mentions].sort(inReadingOrder),
    places: gather(findings, (found) => detectPlaces(found.reading, found.states, day)),
    offices: [...officials.offices, ...titles.offices],
  };
}
