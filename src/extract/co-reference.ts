import type { Entity } from '../model/records.ts';
import { Discourse } from './discourse.ts';
import type { ResolvedDocument, SentenceMention, TaggedSentence } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import { REFERENCE_RULES, type Wanted } from './reference-rules.ts';
import { resolveReference, type Surroundings } from './resolve-reference.ts';
import { labelledSpeakers } from './speaker-labels.ts';

/** Longest reference, in words. */
const MAX_WORDS = 7;

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
    while (groups[0] && groups[0].end < token) discourse.addGroup(groups.shift()!.entities, sentence.index);
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
  for (const { entities } of groups) discourse.addGroup(entities, sentence.index);
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

const isNamedAfter = (sentence: TaggedSentence, last: number, named: readonly SentenceMention[]): boolean =>
  sentence.tokens[last + 1]?.lower === 'of' &&
  named.some((mention) => mention.phraseFirst > last && mention.phraseFirst <= last + 3);

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
    const quoted = wanted.what === 'us' || wanted.what === 'me' || wanted.what === 'us-both';
    if (quoted && around.speaker === null) return null;
    const last = token + length - 1;
    // "the governments of Brazil and Colombia" are told right there
    if (wanted.what === 'group' && isNamedAfter(sentence, last, named)) return null;
    // "the Egyptian foreign minister, Sameh Shoukry": the name stands beside it and is the mention
    if (
      named.some((mention) => mention.phraseFirst <= last && mention.phraseLast >= token && mention.form !== 'demonym')
    )
      return null;
    const entities = resolveReference(around, wanted, { sentence, token }, words.slice(0, length));
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
  const labelled = labelledSpeakers(document);
  let speaker: string | null = null;
  const added: SentenceMention[] = [];
  for (const sentence of document.sentences) {
    const here = named[sentence.index]!;
    const label = labelled[sentence.index];
    const quoted = label != null || /["“”]/.test(document.article.text.slice(sentence.start, sentence.end));
    const spoken: string | null = label ?? speakerIn(sentence, here, discourse) ?? speaker;
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
