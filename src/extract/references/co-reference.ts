import type { Lexicon } from '../lexicon/lexicon.ts';
import { withStates } from '../words/country-of.ts';
import type { ResolvedDocument, SentenceMention, TaggedSentence } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { Discourse } from './discourse.ts';
import { groupsIn } from './named-groups.ts';
import { rulesOpenedBy } from './openers.ts';
import type { Speech } from './quoted-speaker.ts';
import { referenceAt } from './reference-at.ts';
import { SpeechMemory } from './speech-memory.ts';
import type { Surroundings } from './surroundings.ts';
import { unnamedPeopleIn } from './unnamed-people.ts';

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
    while (groups[0] && groups[0].end < token) discourse.groups.add(groups.shift()!.entities, sentence.index);
    // most words refer to nobody
    if (rulesOpenedBy(tokens[token]!.lower).rules.length === 0 || isCovered(named, token)) continue;
    const passed =
      waiting.length < named.length &&
      named.some((one) => one.first < token && discourse.kind(one.entities[0] ?? '') === 'OFFICIAL');
    const listsAhead = groups.map((group) => group.entities);
    const mention = referenceAt(sentence, token, {
      named,
      around: { ...around, listsAhead, ahead: passed ? null : around.ahead },
    });
    if (!mention) continue;
    found.push(mention);
    discourse.add(sentence, mention);
    if (mention.form !== 'possessive') token = mention.last;
  }
  for (const mention of waiting) discourse.add(sentence, mention);
  for (const { entities } of groups) discourse.groups.add(entities, sentence.index);
  return found;
}

const LEADS_IN = /^(during|on|in|after|before|at|upon|with|despite|for|under|throughout|since|to)$/;

/** "On his way home", "During her tour of Norway": a phrase that opens the sentence and owns what it is about to name the owner of. */
function opensWithOwner({ tokens }: TaggedSentence): boolean {
  if (!LEADS_IN.test(tokens[0]?.lower ?? '')) return false;
  for (let at = 1; at < Math.min(4, tokens.length); at++) if (/^(his|her)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** "Speaking in Lima, Berg said", "During his tour of Norway Wang told": the official whom an opening phrase means before he is named; none where "he" comes first. */
function aheadIn(sentence: TaggedSentence, mentions: readonly SentenceMention[], discourse: Discourse): string | null {
  const { tokens } = sentence;
  const opening = tokens[0]?.lower ?? '';
  const isOfficial = ({ entities, use }: SentenceMention): boolean =>
    use === 'actor' && discourse.kind(entities[0] ?? '') === 'OFFICIAL';
  if (opening.endsWith('ing') && opening !== 'during') return mentions.find(isOfficial)?.entities[0] ?? null;
  if (!opensWithOwner(sentence)) return null;
  const first = mentions.find(isOfficial);
  if (!first || tokens.slice(0, first.first).some(({ lower }) => lower === 'he' || lower === 'she')) return null;
  return /^(VERB|AUX|ADV)$/.test(tokens[first.last + 1]?.pos ?? '') ? first.entities[0]! : null;
}

const opensAdverbial = oneOf(
  'although though while when after before because since once as until whereas in during despite following amid throughout upon besides',
);

/** "Weeks after it had signed a pact, Chad invaded Mali", "In its raid on Mali, Chad lost men": who acts right behind the comma that closes the opening of a sentence. */
function mainDoerIn({ tokens }: TaggedSentence, mentions: readonly SentenceMention[]): string | null {
  const opener = tokens.findIndex(({ lower }, index) => index < 4 && opensAdverbial(lower));
  if (opener < 0 || !/^(it|he|she|its|his|her)$/.test(tokens[opener + 1]?.lower ?? '')) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const start = tokens[comma + 1]?.pos === 'DET' ? comma + 2 : comma + 1;
  const doer = mentions.find(
    ({ phraseFirst, use }) => (phraseFirst === comma + 1 || phraseFirst === start) && use === 'actor',
  );
  if (
    comma < 0 ||
    !doer ||
    mentions.some(({ first, use, form }) => use === 'actor' && form !== 'demonym' && first < opener)
  )
    return null;
  return /^(VERB|AUX|ADV)$/.test(tokens[doer.phraseLast + 1]?.pos ?? '') ? doer.entities[0]! : null;
}

/** What each official is called in the document, each role once: a name may come with its office thousands of times. */
function rolesOf({ offices }: ResolvedDocument): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const { official, role } of offices) {
    const held = roles.get(official) ?? [];
    if (!held.includes(role.toLowerCase())) held.push(role.toLowerCase());
    roles.set(official, held);
  }
  return roles;
}

/** The mentions without those that references take in: "the Iranian" who is an official is not his state besides, "all three AES countries" not the body. */
function withReferences(named: readonly SentenceMention[], added: readonly SentenceMention[]): SentenceMention[] {
  const isOfficial = (one: SentenceMention): boolean =>
    one.form === 'demonym' &&
    added.some(
      (other) =>
        other.sentence === one.sentence &&
        other.head === one.last &&
        other.last === other.first + 1 &&
        other.first === one.first - 1,
    );
  const groups = added.filter((one) => one.entities.length > 1 && one.last > one.first + 1);
  const isInside = (one: SentenceMention): boolean =>
    groups.some((other) => other.sentence === one.sentence && other.first < one.first && other.last >= one.last);
  return [...named.filter((one) => !isOfficial(one) && !isInside(one)), ...added].sort(
    (a, b) => a.sentence - b.sentence || a.first - b.first || b.last - a.last,
  );
}

/** What a reader keeps in mind before the first sentence: the places where the sentences play. */
function discourseOf(document: ResolvedDocument): Discourse {
  const discourse = new Discourse(withStates(document.entities));
  for (const { country, sentence } of document.places) if (country) discourse.addScene(`country:${country}`, sentence);
  for (const { form, entities, sentence, use } of document.mentions)
    if (form === 'capital' && use !== 'actor') {
      discourse.addScene(entities[0]!, sentence);
      discourse.towns.add(`${sentence} ${entities[0]}`);
    }
  return discourse;
}

/**
 * Links what refers back ("he", "its", "the two sides", "the bloc", "the foreign minister", "the latter", and "we" inside quotations) to
 * the entities it means, by recency, grammatical role and kind. Adds mentions; a demonym that turns out to be an official gives way. A reference that fits nobody stays unlinked.
 */
export function linkReferences(document: ResolvedDocument, lexicon: Lexicon): ResolvedDocument {
  const discourse = discourseOf(document);
  const roles = rolesOf(document);
  const named: SentenceMention[][] = document.sentences.map(() => []);
  for (const mention of document.mentions) named[mention.sentence]!.push(mention);
  const speech = new SpeechMemory(document, named, discourse);
  const spoken: (Speech | null)[] = [];
  const added: SentenceMention[] = [];
  for (const sentence of document.sentences) {
    const here = named[sentence.index]!;
    const heard = speech.hear(sentence);
    spoken.push(heard.spoken);
    discourse.people.add(unnamedPeopleIn(sentence, here));
    added.push(
      ...referencesIn(sentence, here, {
        discourse,
        lexicon,
        roles,
        speaker: heard.speaker,
        before: heard.before,
        addressee: heard.addressee,
        subject: here.find((mention) => mention.use === 'actor')?.entities[0] ?? null,
        listsAhead: [],
        ahead: aheadIn(sentence, here, discourse),
        mainDoer: mainDoerIn(sentence, here),
      }),
    );
  }
  return { ...document, mentions: withReferences(document.mentions, added), spoken };
}
