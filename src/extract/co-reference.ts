import type { EntityKind } from '../model/kinds.ts';
import type { Entity } from '../model/records.ts';
import { Discourse } from './discourse.ts';
import type { ResolvedDocument, SentenceMention, TaggedSentence } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import { REFERENCE_RULES, type Wanted } from './reference-rules.ts';

interface Place {
  sentence: TaggedSentence;
  token: number;
}

interface Surroundings {
  discourse: Discourse;
  lexicon: Lexicon;
  /** Role words by official, lower case, to tell which official "the foreign minister" is. */
  roles: ReadonlyMap<string, readonly string[]>;
  /** Who is quoted in the sentence, for "we" and "our". */
  speaker: string | null;
  /** The official named only after a sentence that opens with a participle: "Speaking in Rome, where he …, X called". */
  ahead: string | null;
  /** The doer that a pronoun in object place cannot mean. */
  subject: string | null;
}

/** Longest reference, in words. */
const MAX_WORDS = 7;

const isKind =
  (discourse: Discourse, ...kinds: EntityKind[]) =>
  (entity: string): boolean =>
    kinds.includes(discourse.kind(entity)!);

/** News outlets report; "it" and "the company" rarely mean them. */
const isOutlet = (around: Surroundings, entity: string): boolean =>
  around.lexicon.bodies.get(entity.replace('organization:', ''))?.kind === 'outlet';

const GROUP_KINDS: Readonly<Record<'country' | 'person' | 'any', readonly (readonly EntityKind[])[]>> = {
  country: [['COUNTRY'], ['COUNTRY', 'ORGANIZATION']],
  person: [['OFFICIAL'], ['COUNTRY']],
  any: [['OFFICIAL'], ['COUNTRY', 'ORGANIZATION'], ['COUNTRY', 'OFFICIAL', 'ORGANIZATION']],
};

/** The first of several lists that has exactly the size that is wanted (two where none is told). */
const exactly = (size: number | null, lists: readonly (readonly string[])[]): readonly string[] | null =>
  lists.find((list) => list.length === (size ?? 2)) ?? null;

/** The members of "the two sides": the last list of that size without the doer of the clause, else for two the two most named. */
function groupOf(
  around: Surroundings,
  wanted: { size: number | null; of: 'country' | 'person' | 'any' },
  at: { sentence: number; token: number },
): readonly string[] {
  const { discourse } = around;
  const doer = discourse.subjectHere(at);
  for (const kinds of GROUP_KINDS[wanted.of]) {
    const accepts = (entity: string): boolean => entity !== doer && isKind(discourse, ...kinds)(entity);
    const found =
      discourse.group(wanted.size, accepts) ??
      exactly(
        wanted.size,
        [0, 1, 2].map((back) => discourse.namedIn(at.sentence - back, accepts)),
      );
    if (found) return found;
  }
  const widest = (entity: string): boolean =>
    entity !== doer && isKind(discourse, ...GROUP_KINDS[wanted.of].at(-1)!)(entity);
  return wanted.size === null || wanted.size === 2 ? (discourse.mostNamed(2, widest) ?? []) : [];
}

const LEADERS = /president|prime minister|chancellor|premier|king|emir|sultan|head/;

/** "the foreign minister", "the German chancellor", "its leader": the official of that office, of that state, named last. */
function officialFor(
  around: Surroundings,
  at: { sentence: number; token: number },
  wanted: { role: string },
  words: readonly string[],
): string | null {
  const { discourse, lexicon } = around;
  const adjective = words.length > wanted.role.split(' ').length + 1 ? words[1]! : null;
  const demonym = adjective !== null && isDemonym(lexicon, adjective);
  const ofState = (entity: string): boolean => {
    const state = lexicon.states.get(discourse.entity(entity)?.country ?? '');
    return state !== undefined && [...state.adjectives, state.name].some((name) => name.toLowerCase() === adjective);
  };
  const holds = (entity: string): boolean => {
    const roles = around.roles.get(entity) ?? [];
    if (demonym && roles.length === 0) return true;
    return roles.some(
      (role) =>
        role.endsWith(wanted.role) ||
        (wanted.role === 'leader' && LEADERS.test(role)) ||
        role.split(' ').at(-1) === wanted.role,
    );
  };
  const fits = (entity: string): boolean =>
    discourse.kind(entity) === 'OFFICIAL' && holds(entity) && (!demonym || ofState(entity));
  const home = discourse.entity(discourse.subjectHere(at) ?? '')?.country;
  const compatriot =
    home && !demonym
      ? discourse.last(at, (entity) => fits(entity) && discourse.entity(entity)?.country === home)
      : null;
  return compatriot ?? discourse.last(at, fits);
}

const isDemonym = (lexicon: Lexicon, word: string): boolean =>
  [...lexicon.states.values()].some((state) => state.adjectives.some((name) => name.toLowerCase() === word));

function speakersCountry(around: Surroundings): string | null {
  const speaker = around.speaker ? around.discourse.entity(around.speaker) : undefined;
  if (!speaker) return null;
  return speaker.kind === 'OFFICIAL' ? (speaker.country ? `country:${speaker.country}` : null) : speaker.id;
}

/** The entities that a reference means; none where nobody fits. */
function resolve(around: Surroundings, wanted: Wanted, place: Place, words: readonly string[]): readonly string[] {
  const { discourse } = around;
  const at = { sentence: place.sentence.index, token: place.token };
  const one = (entity: string | null): readonly string[] => (entity ? [entity] : []);
  switch (wanted.what) {
    case 'person':
      return one(
        around.ahead ??
          discourse.find(
            at,
            (entity) =>
              discourse.kind(entity) === 'OFFICIAL' && !(wanted.role === 'object' && entity === around.subject),
          ),
      );
    case 'document':
      return one(discourse.last(at, isKind(discourse, 'AGREEMENT', 'PROJECT')));
    case 'body':
      return one(
        discourse.find(
          at,
          (entity) =>
            (discourse.kind(entity) === 'COUNTRY' || discourse.kind(entity) === 'ORGANIZATION') &&
            !isOutlet(around, entity),
        ),
      );
    case 'people':
      return discourse.group(null, isKind(discourse, 'COUNTRY', 'OFFICIAL', 'ORGANIZATION')) ?? [];
    case 'group':
      return groupOf(around, wanted, at);
    case 'former':
      return one(discourse.lastNamed(2, isKind(discourse, 'COUNTRY', 'OFFICIAL', 'ORGANIZATION'))?.[0] ?? null);
    case 'latter':
      return one(discourse.lastNamed(1, isKind(discourse, 'COUNTRY', 'OFFICIAL', 'ORGANIZATION'))?.[0] ?? null);
    case 'organization':
      return one(organizationFor(around, at, wanted.words));
    case 'country':
      return one(
        discourse.find(
          at,
          (entity) =>
            discourse.kind(entity) === 'COUNTRY' &&
            (wanted.traits === null || wanted.traits.includes(entity.slice('country:'.length))),
          wanted.traits ? 99 : 2,
        ),
      );
    case 'official':
      return one(officialFor(around, at, wanted, words));
    case 'us':
      return one(speakersCountry(around));
    case 'me':
      return one(around.speaker);
  }
}

function organizationFor(
  around: Surroundings,
  at: { sentence: number; token: number },
  words: readonly string[],
): string | null {
  const { discourse } = around;
  const isBody = (entity: string): boolean => discourse.kind(entity) === 'ORGANIZATION' && !isOutlet(around, entity);
  const named = (entity: string): boolean => {
    const found = discourse.entity(entity)!;
    return [found.name, ...found.names].some((name) =>
      words.some((word) =>
        name
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(word),
      ),
    );
  };
  return words.length > 0
    ? discourse.last(at, (entity) => isBody(entity) && named(entity))
    : discourse.last(at, isBody);
}

/** Lists of two or more named together: "Russia, Iran and Azerbaijan". */
function groupsIn(
  sentence: TaggedSentence,
  mentions: readonly SentenceMention[],
): { entities: string[]; end: number }[] {
  const groups: { entities: string[]; end: number }[] = [];
  let group: string[] = [];
  let last = -1;
  let coordinated = false;
  const close = (): void => {
    if (group.length > 1 && coordinated) groups.push({ entities: group, end: last });
    group = [];
    coordinated = false;
  };
  for (const mention of mentions) {
    if (mention.use === 'modifier' || mention.first <= last) continue;
    const between = sentence.tokens.slice(last + 1, mention.phraseFirst).map((token) => token.lower);
    const joins =
      last >= 0 &&
      between.length > 0 &&
      between.length <= 3 &&
      between.every((word) => /^(,|and|&|the|as|well)$/.test(word));
    if (!joins) close();
    else if (between.includes('and')) coordinated = true;
    for (const entity of mention.entities) if (!group.includes(entity)) group.push(entity);
    last = mention.phraseLast;
  }
  close();
  return groups;
}

const isCovered = (mentions: readonly SentenceMention[], token: number): boolean =>
  mentions.some((mention) => mention.first <= token && mention.last >= token && mention.form !== 'demonym');

function referencesIn(
  sentence: TaggedSentence,
  named: readonly SentenceMention[],
  around: Surroundings,
): SentenceMention[] {
  const { discourse } = around;
  const found: SentenceMention[] = [];
  const waiting = [...named];
  const groups = groupsIn(sentence, named);
  const { tokens } = sentence;
  for (let token = 0; token < tokens.length; token++) {
    while (waiting[0] && waiting[0].first <= token) discourse.add(sentence, waiting.shift()!);
    while (groups[0] && groups[0].end < token) discourse.addGroup(groups.shift()!.entities);
    if (isCovered(named, token)) continue;
    const passed =
      waiting.length < named.length &&
      named.some((one) => one.first < token && discourse.kind(one.entities[0] ?? '') === 'OFFICIAL');
    const mention = referenceAt(sentence, token, named, passed ? { ...around, ahead: null } : around);
    if (!mention) continue;
    found.push(mention);
    discourse.add(sentence, mention);
    if (mention.form !== 'possessive') token = mention.last;
  }
  for (const mention of waiting) discourse.add(sentence, mention);
  for (const { entities } of groups) discourse.addGroup(entities);
  return found;
}

/** Between article and noun of a description stand adjectives, numbers and nouns only. */
const isPhrase = (sentence: TaggedSentence, token: number, length: number): boolean =>
  sentence.tokens
    .slice(token + 1, token + length - 1)
    .every((word) => /^(ADJ|NUM|NOUN|PROPN|ADV)$/.test(word.pos) || /^(of|the|all|both|these)$/.test(word.lower));

/** Verbs whose object "it" is a document or an undertaking: "signed it", "tore it up". */
const DOCUMENT_VERBS = new Set(
  'sign ratify initial reject block build finance oppose tear scrap approve endorse abandon denounce negotiate conclude finalize adopt implement accept welcome praise join leave shelve revive restore'.split(
    ' ',
  ),
);

function refine(wanted: Wanted, sentence: TaggedSentence, token: number): Wanted {
  if (wanted.what !== 'body' || wanted.role !== 'subject') return wanted;
  const before = sentence.tokens[token - 1];
  return before?.pos === 'VERB' && DOCUMENT_VERBS.has(before.lemma) ? { what: 'document' } : wanted;
}

function referenceAt(
  sentence: TaggedSentence,
  token: number,
  named: readonly SentenceMention[],
  around: Surroundings,
): SentenceMention | null {
  const words = sentence.tokens.slice(token, token + MAX_WORDS).map((one) => one.lower);
  const text = words.join(' ');
  for (const rule of REFERENCE_RULES) {
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const length = match[0].trim().split(' ').length;
    if (!isPhrase(sentence, token, length)) continue;
    const wanted = refine(rule.wanted(match), sentence, token);
    const quoted = wanted.what === 'us' || wanted.what === 'me';
    if (quoted && around.speaker === null) return null;
    const last = token + length - 1;
    // "the Egyptian foreign minister, Sameh Shoukry": the name stands beside it and is the mention
    if (
      named.some((mention) => mention.phraseFirst <= last && mention.phraseLast >= token && mention.form !== 'demonym')
    )
      return null;
    const entities = resolve(around, wanted, { sentence, token }, words.slice(0, length));
    if (entities.length === 0) return null;
    const owner = 'role' in wanted && wanted.role === 'owner' && length === 1;
    return {
      sentence: sentence.index,
      first: token,
      last,
      head: last,
      entities,
      form: owner ? 'possessive' : rule.id.startsWith('pronoun') ? 'pronoun' : 'description',
      phraseFirst: token,
      phraseLast: last,
      use: owner ? 'modifier' : 'actor',
    };
  }
  return null;
}

const REPORTING = new Set('say tell add note announce warn insist argue state stress declare write explain'.split(' '));

/** The official or body whose words a sentence quotes: the actor beside its last reporting verb. */
function speakerIn(
  sentence: TaggedSentence,
  mentions: readonly SentenceMention[],
  discourse: Discourse,
): string | null {
  const verb = sentence.tokens.findLast((token) => REPORTING.has(token.lemma) && token.pos === 'VERB');
  if (!verb) return null;
  const before = mentions.findLast(
    (mention) => mention.phraseLast < verb.index && mention.use === 'actor' && verb.index - mention.phraseLast <= 6,
  );
  const after = mentions.find((mention) => mention.phraseFirst > verb.index && mention.phraseFirst - verb.index <= 2);
  const speaker = before ?? after;
  const id = speaker?.entities[0];
  return id && discourse.kind(id) !== 'AGREEMENT' && discourse.kind(id) !== 'PROJECT' ? id : null;
}

const aheadIn = (
  sentence: TaggedSentence,
  mentions: readonly SentenceMention[],
  discourse: Discourse,
): string | null =>
  sentence.tokens[0]?.lower.endsWith('ing')
    ? (mentions.find((mention) => discourse.kind(mention.entities[0] ?? '') === 'OFFICIAL' && mention.use === 'actor')
        ?.entities[0] ?? null)
    : null;

/**
 * Links what refers back ("he", "its", "the two sides", "the bloc", "the foreign minister", "the latter", and "we" inside quotations) to
 * the entities it means, by recency, grammatical role and kind. Adds mentions; changes none. A reference that fits nobody stays unlinked.
 */
export function linkReferences(document: ResolvedDocument, lexicon: Lexicon): ResolvedDocument {
  const entities = new Map<string, Entity>(document.entities.map((entity) => [entity.id, entity]));
  const discourse = new Discourse(entities);
  const roles = new Map<string, string[]>();
  for (const office of document.offices)
    roles.set(office.official, [...(roles.get(office.official) ?? []), office.role.toLowerCase()]);
  const named: SentenceMention[][] = document.sentences.map(() => []);
  for (const mention of document.mentions) named[mention.sentence]!.push(mention);
  let speaker: string | null = null;
  const added: SentenceMention[] = [];
  for (const sentence of document.sentences) {
    const here = named[sentence.index]!;
    const quoted = /["“”]/.test(document.article.text.slice(sentence.start, sentence.end));
    const spoken: string | null = speakerIn(sentence, here, discourse) ?? speaker;
    const subject = here.find((mention) => mention.use === 'actor')?.entities[0] ?? null;
    added.push(
      ...referencesIn(sentence, here, {
        discourse,
        lexicon,
        roles,
        speaker: quoted ? spoken : null,
        subject,
        ahead: aheadIn(sentence, here, discourse),
      }),
    );
    speaker = spoken;
  }
  const mentions = [...document.mentions, ...added].sort(
    (a, b) => a.sentence - b.sentence || a.first - b.first || b.last - a.last,
  );
  return { ...document, mentions };
}
