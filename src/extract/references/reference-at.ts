import type { SentenceMention, TaggedSentence } from '../words/document.ts';
import { isPossessivePronoun } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import { isEmptySubject } from './empty-subject.ts';
import { isDoneToOthers } from './objects.ts';
import { rulesOpenedBy } from './openers.ts';
import { refine } from './refine-wanted.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Wanted } from './rules.ts';
import { isKind, type Surroundings } from './surroundings.ts';

/** Longest reference, in words. */
const MAX_WORDS = 7;

/** Between article and noun of a description stand adjectives, numbers and nouns only. */
const isPhrase = (sentence: TaggedSentence, token: number, length: number): boolean =>
  sentence.tokens
    .slice(token + 1, token + length - 1)
    .every((word) => /^(ADJ|NUM|NOUN|PROPN|ADV)$/.test(word.pos) || /^(of|the|all|both|these)$/.test(word.lower));

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

/** Where a reference stands and what it asks for. */
interface Found {
  sentence: TaggedSentence;
  first: number;
  last: number;
  wanted: Wanted;
}

/** "the troop ships", "the jets of Peru": people or things that are told there and not before. */
const isToldThere = ({ sentence, last, wanted }: Found, named: readonly SentenceMention[]): boolean =>
  wanted.what === 'unnamed' &&
  (/^(NOUN|PROPN)$/.test(sentence.tokens[last + 1]?.pos ?? '') || isNamedAfter(sentence, last, named));

/** Who is meant stands right beside the words: they refer to nobody before. */
function isNamedThere({ sentence, first, last, wanted }: Found, named: readonly SentenceMention[]): boolean {
  // "his host, Prime Minister Lester Pearson,", "its neighbour, Iran"
  if (NAMED_BESIDE(wanted.what)) return isNamedBeside(sentence, last, named);
  // "the authorities in Washington", "the governments of Brazil and Colombia"
  if (wanted.what === 'country') return isSeatedIn(sentence, last, named) || isNamedAfter(sentence, last, named);
  // "the president of Chad", whoever else is a president
  if (wanted.what === 'official') return isNamedAfter(sentence, last, named);
  if (wanted.what === 'organization')
    return isNamedAfter(sentence, last, named) || named.some((one) => one.first === last + 1 && one.form === 'name');
  if (wanted.what !== 'group') return false;
  // "expelled two Belarusian diplomats": the state whose they are stands inside
  const isOwned = named.some((one) => one.form === 'demonym' && one.first > first && one.last < last);
  if (isOwned || isNamedAfter(sentence, last, named)) return true;
  // "signed it with the two ministers, X and Y"
  return wanted.of === 'person' && isNamedBeside(sentence, last, named);
}

/** Who is meant; null where a name inside the words says so itself: "the Egyptian foreign minister, Sameh Shoukry", "the Syrian government". */
function whomMeans(found: Found, named: readonly SentenceMention[], around: Surroundings): readonly string[] | null {
  const { sentence, first, last, wanted } = found;
  const inside = named.filter(
    ({ phraseFirst, phraseLast, form }) =>
      phraseFirst <= last && phraseLast >= first && (form !== 'demonym' || wanted.what === 'country'),
  );
  if (inside.length === 0) {
    const words = sentence.tokens.slice(first, last + 1).map(({ lower }) => lower);
    return resolveReference({ around, place: { sentence, token: first }, words }, wanted);
  }
  if (wanted.what !== 'group' || !inside.every((one) => isOwner(around, one, last))) return null;
  return statesOfBody(around, wanted.size, { body: inside[0]!.entities[0]!, sentence: sentence.index });
}

function mentionOf({ sentence, first, last, wanted }: Found, entities: readonly string[], id: string): SentenceMention {
  const owner = 'role' in wanted && wanted.role === 'owner' && first === last;
  return {
    sentence: sentence.index,
    first,
    last,
    head: last,
    entities,
    form: owner ? 'possessive' : id.startsWith('pronoun') ? 'pronoun' : 'description',
    phraseFirst: first,
    phraseLast: last,
    use: owner ? 'modifier' : 'actor',
  };
}

function wordsFrom(tokens: TaggedSentence['tokens'], token: number): string {
  let text = tokens[token]!.lower;
  for (let at = token + 1; at < Math.min(tokens.length, token + MAX_WORDS); at++) text += ` ${tokens[at]!.lower}`;
  return text;
}

/** The mentions of a sentence by name, and what surrounds it. */
interface Known {
  named: readonly SentenceMention[];
  around: Surroundings;
}

/** "expelled its ambassador": whose he is matters, though nobody knows who he is. */
const isOwned = ({ sentence: { tokens }, first }: Found): boolean =>
  isPossessivePronoun(tokens[first]!.lower) &&
  tokens[first - 1]?.pos === 'VERB' &&
  isDoneToOthers(tokens[first - 1]!.lemma);

/** What one rule finds, with whom it means: null where nobody fits, undefined where another rule may know. */
function readAs(found: Found, id: string, { named, around }: Known): SentenceMention | null | undefined {
  if (isToldThere(found, named)) return undefined;
  if (isOfSpeaker(found.wanted.what) && around.speaker === null) return null;
  if (isNamedThere(found, named)) return null;
  const entities = whomMeans(found, named, around);
  if (entities && entities.length > 0) return mentionOf(found, entities, id);
  // "the envoy" may be one with a name; "its ambassador" tells whose he is
  const mayGoOn = found.wanted.what === 'unnamed' || (found.wanted.what === 'official' && isOwned(found));
  return entities && mayGoOn ? undefined : null;
}

/** "said that the alliance was preparing": the word opens a clause. */
const isClauseOpener = ({ tokens }: TaggedSentence, token: number): boolean =>
  tokens[token]!.lower === 'that' && tokens[token + 1]?.lower === 'the';

/** What refers back at a token of a sentence, with whom it means; null where nothing does or nobody fits. */
export function referenceAt(sentence: TaggedSentence, token: number, known: Known): SentenceMention | null {
  const { tokens } = sentence;
  const { rules, some } = rulesOpenedBy(tokens[token]!.lower);
  if (rules.length === 0 || isFloating(sentence, token, known.named) || isClauseOpener(sentence, token)) return null;
  if (isEmptySubject(sentence, token)) return null;
  const text = wordsFrom(tokens, token);
  // "the" may open a dozen rows and mostly opens none
  if (!some.test(text)) return null;
  for (const { id, pattern, where, wanted } of rules) {
    const match = pattern.exec(text);
    const length = match ? match[0].trim().split(' ').length : 0;
    if (!match || !isPhrase(sentence, token, length) || where?.(tokens, token) === false) continue;
    const found = { sentence, first: token, last: token + length - 1, wanted: refine(wanted(match), sentence, token) };
    const mention = readAs(found, id, known);
    if (mention !== undefined) return mention;
  }
  return null;
}
