import type { SentenceMention, TaggedSentence, Token } from './document.ts';
import { oneOf, wordSet } from './one-of.ts';
import { isLedToAnother } from './reference-objects.ts';
import { rulesOpenedBy } from './reference-openers.ts';
import type { Wanted } from './reference-rules.ts';
import { isKind, type Surroundings } from './reference-surroundings.ts';
import { resolveReference } from './resolve-reference.ts';

/** Longest reference, in words. */
const MAX_WORDS = 7;

/** Between article and noun of a description stand adjectives, numbers and nouns only. */
const isPhrase = (sentence: TaggedSentence, token: number, length: number): boolean =>
  sentence.tokens
    .slice(token + 1, token + length - 1)
    .every((word) => /^(ADJ|NUM|NOUN|PROPN|ADV)$/.test(word.pos) || /^(of|the|all|both|these)$/.test(word.lower));

/** Verbs whose object "it" is a document or an undertaking: "signed it", "tore it up". */
const DOCUMENT_VERBS = wordSet(
  'sign ratify initial broker mediate reject block build finance oppose tear scrap approve endorse abandon denounce negotiate conclude finalize adopt implement accept welcome praise join leave shelve revive restore',
);

/** Verbs whose object "it" is a document where the sentence speaks of one: "struck a deal, and Netanyahu called it a mistake". */
const JUDGING_VERBS = wordSet('call describe label brand term dub hail condemn criticize criticise dismiss deplore');

/** "came out against it", "voted for it", "put his name to it": what one takes a stand on. */
function takesStandOn({ tokens }: TaggedSentence, preposition: number): boolean {
  if (!/^(against|for|to|behind)$/.test(tokens[preposition]?.lower ?? '')) return false;
  const before = tokens
    .slice(Math.max(0, preposition - 3), preposition)
    .map(({ lower }) => lower)
    .join(' ');
  return /(?:come|came|coming|comes|spoke|spoken) out$|(?:vote|voted|campaign|campaigned|stood)$|(?:name|names|signature|signatures|adhere|adhered|accede|acceded|party|signatory|signatories)$/.test(
    before,
  );
}

/** What papers do: "it obliges both to withdraw". */
const PAPERS_SAY = wordSet('oblige bind stipulate entitle envisage');
/** What is done with papers, and with no state: "it was reached in Oslo". */
const DONE_WITH_PAPERS = wordSet('sign initial ratify reach conclude negotiate draft');

/** "It obliges both", "it was signed": a document where the article has just spoken of one. */
function isPaper({ tokens }: TaggedSentence, token: number): boolean {
  const [verb, participle] = [tokens[token + 1], tokens[token + 2]];
  if (tokens[token]!.lower !== 'it' || !verb) return false;
  if (PAPERS_SAY.has(verb.lemma)) return true;
  return /^(is|was|been)$/.test(verb.lower) && participle?.pos === 'VERB' && DONE_WITH_PAPERS.has(participle.lemma);
}

function refine(wanted: Wanted, sentence: TaggedSentence, token: number): Wanted {
  if (wanted.what !== 'body' || wanted.role !== 'subject') return wanted;
  const before = sentence.tokens[token - 1];
  if (before?.pos === 'VERB' && DOCUMENT_VERBS.has(before.lemma)) return { what: 'document' };
  if (before?.pos === 'VERB' && JUDGING_VERBS.has(before.lemma)) return { what: 'judged' };
  if (takesStandOn(sentence, token - 1)) return { what: 'document' };
  if (isPaper(sentence, token)) return { what: 'paper' };
  // "itself" is whoever does it
  const isIt = sentence.tokens[token]!.lower === 'it';
  return isIt && (before?.pos === 'VERB' || isLedToAnother({ sentence, token }))
    ? { what: 'body', role: 'object' }
    : wanted;
}

const isNamedAfter = (sentence: TaggedSentence, last: number, named: readonly SentenceMention[]): boolean =>
  sentence.tokens[last + 1]?.lower === 'of' &&
  named.some((mention) => mention.phraseFirst > last && mention.phraseFirst <= last + 3);

const NAMED_BESIDE = oneOf('other-person unnamed neighbour');

/** A comma, words of office, and a name. */
const isNamedBeside = ({ tokens }: TaggedSentence, last: number, named: readonly SentenceMention[]): boolean =>
  tokens[last + 1]?.text === ',' &&
  named.some(
    ({ first, form }) =>
      form === 'name' &&
      first > last + 1 &&
      first <= last + 7 &&
      tokens.slice(last + 2, first).every(({ pos }) => /^(DET|ADJ|NOUN|PROPN)$/.test(pos)),
  );

/** "the government in Oslo": whose it is, its seat tells. */
const isSeatedIn = ({ tokens }: TaggedSentence, last: number, named: readonly SentenceMention[]): boolean =>
  tokens[last + 1]?.lower === 'in' && named.some(({ form, first }) => form === 'capital' && first === last + 2);

/** "called on both to stop", "urged both to talk" */
const takesObject = (before: Token | undefined): boolean =>
  before !== undefined && (before.pos === 'VERB' || /^(on|with|for|upon|from)$/.test(before.lower));

/** "all three AES countries", "the three Baltic states": a body or region that only says whose they are. */
const isOwner = ({ discourse }: Surroundings, mention: SentenceMention, last: number): boolean =>
  mention.entities.every((entity) => discourse.kind(entity) === 'ORGANIZATION') && mention.first < last;

/** A body's states: those listed beside it where they are that many, else those told most as a list of that length. */
function statesOfBody(
  { discourse }: Surroundings,
  size: number | null,
  { body, sentence }: { body: string; sentence: number },
): readonly string[] {
  const isState = isKind(discourse, 'COUNTRY');
  if (size === null) return [];
  return discourse.groupBeside(size, body, isState) ?? discourse.groupSpokenOf(size, isState, sentence) ?? [];
}

/** "have both sent envoys", "Spain and Peru both sent envoys": the word counts the doers before it and is none itself. */
function isFloating({ tokens }: TaggedSentence, token: number, named: readonly SentenceMention[]): boolean {
  if (tokens[token]!.lower !== 'both' || !/^(VERB|AUX)$/.test(tokens[token + 1]?.pos ?? '')) return false;
  const before = named.findLast((mention) => mention.last === token - 1);
  return tokens[token - 1]?.pos === 'AUX' || (before !== undefined && tokens[before.phraseFirst - 1]?.lower === 'and');
}

/** What only a speaker's own words may be said of. */
const isOfSpeaker = oneOf('us me mine us-both you yours');

export function referenceAt(
  sentence: TaggedSentence,
  token: number,
  named: readonly SentenceMention[],
  around: Surroundings,
): SentenceMention | null {
  const rules = rulesOpenedBy(sentence.tokens[token]!.lower);
  if (rules.length === 0 || isFloating(sentence, token, named)) return null;
  // "said that the alliance was preparing": the word opens a clause
  if (sentence.tokens[token]!.lower === 'that' && sentence.tokens[token + 1]?.lower === 'the') return null;
  const words = sentence.tokens.slice(token, token + MAX_WORDS).map((one) => one.lower);
  const text = words.join(' ');
  for (const rule of rules) {
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const length = match[0].trim().split(' ').length;
    if (!isPhrase(sentence, token, length)) continue;
    // "the Iranian port" is no person
    if (rule.id === 'compatriot' && /^(NOUN|ADJ|PROPN|NUM)$/.test(sentence.tokens[token + 2]?.pos ?? '')) continue;
    // "expelled two diplomats": no ones spoken of before
    if (rule.id === 'group.persons' && /^(two|three|four|five|six) /.test(match[0]) && token > 0) continue;
    // "the two French agents": the number counts what follows
    if (rule.id === 'group.bare' && /^(NOUN|ADJ|PROPN)$/.test(sentence.tokens[token + 2]?.pos ?? '')) continue;
    if (rule.id === 'group.opening-sides' && (token > 0 || !/^(VERB|AUX)$/.test(sentence.tokens[1]?.pos ?? '')))
      continue;
    // "in both cases"
    if (rule.id === 'group.both' && /^(NOUN|NUM)$/.test(sentence.tokens[token + 1]?.pos ?? '')) continue;
    // "the North" is a state, "the north" mostly none
    if (rule.id === 'country.half' && !/^\p{Lu}/u.test(sentence.tokens[token + 1]!.text)) continue;
    const wanted = refine(rule.wanted(match), sentence, token);
    // "the troop ships", "the jets of Peru"
    if (
      wanted.what === 'unnamed' &&
      (/^(NOUN|PROPN)$/.test(sentence.tokens[token + length]?.pos ?? '') ||
        isNamedAfter(sentence, token + length - 1, named))
    )
      continue;
    if (isOfSpeaker(wanted.what) && around.speaker === null) return null;
    const last = token + length - 1;
    // "his host, Prime Minister Lester Pearson,", "its neighbour, Iran": the name stands beside it
    if (NAMED_BESIDE(wanted.what) && isNamedBeside(sentence, last, named)) return null;
    // "the authorities in Washington" are told right there, as are "the governments of Brazil and Colombia"
    if (wanted.what === 'country' && (isSeatedIn(sentence, last, named) || isNamedAfter(sentence, last, named)))
      return null;
    if ((wanted.what === 'group' || wanted.what === 'organization') && isNamedAfter(sentence, last, named)) return null;
    if (rule.id === 'group.both-to' && !takesObject(sentence.tokens[token - 1])) continue;
    // "the Egyptian foreign minister, Sameh Shoukry": the name stands beside it and is the mention;
    // "the Syrian government" names its state
    const inside = named.filter(
      (mention) =>
        mention.phraseFirst <= last &&
        mention.phraseLast >= token &&
        (mention.form !== 'demonym' || wanted.what === 'country'),
    );
    // "expelled two Belarusian diplomats": the state whose they are stands inside
    const owned = named.some(({ form, first, last: end }) => form === 'demonym' && first > token && end < last);
    if (wanted.what === 'group' && owned) return null;
    const ofBody = wanted.what === 'group' && inside.length > 0 && inside.every((one) => isOwner(around, one, last));
    if (inside.length > 0 && !ofBody) return null;
    const entities = ofBody
      ? statesOfBody(around, wanted.size, { body: inside[0]!.entities[0]!, sentence: sentence.index })
      : resolveReference(around, wanted, { sentence, token }, words.slice(0, length));
    // "the envoy" may be one with a name
    if (entities.length === 0 && wanted.what === 'unnamed') continue;
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
