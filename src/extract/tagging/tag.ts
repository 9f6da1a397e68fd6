import type { TextSpan } from '../../model/records.ts';
import { baseLetters, type Paragraph, paragraphsOf, plainCharacters } from '../page/segment.ts';
import type { PartOfSpeech, TaggedSentence, Token } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { lemmaAsWritten } from '../words/lemma-spelling.ts';
import { repairTags } from './repair-tags.ts';
import { withStandIns } from './stand-ins.ts';
import { isOwnWord, its, tagged } from './tagger.ts';

/** For each word (small letters only), whether the tagger's vocabulary has it; names are mostly missing there. */
export function isEverydayWord(words: readonly string[]): boolean[] {
  const known = new Map<string, boolean>();
  const tokens = tagged([...new Set(words)].join(' ')).tokens();
  const values = tokens.out(its.value) as string[];
  const numbers = tokens.out(its.uniqueId as never) as unknown as number[];
  for (const [index, value] of values.entries()) known.set(value, isOwnWord(numbers[index]!));
  return words.map((word) => known.get(word) ?? true);
}

/** A token before its place in the sentence is known. One shape from here on: tokens are made by the thousand. */
const tokenOf = (text: string, span: TextSpan, lemma: string, pos: PartOfSpeech): Token => ({
  index: 0,
  start: span.start,
  end: span.end,
  text,
  lower: text.toLowerCase(),
  lemma,
  pos,
});

const BEYOND_LATIN_1 = /[^\0-\xff]/;

/** The same text, held in one byte a character where that holds it: curly quotes made V8 take two for all of it, and tables of words find those later. */
const inSingleBytes = (text: string): string =>
  BEYOND_LATIN_1.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');

const ENDLESS = /\S{300,}/g;
const PIECE = /(\S{299})\S/g;

/** Stretches without a blank that no writer makes, cut by blanks: wink tries each of their letters as the start of an address, which costs their length squared. */
const withoutEndlessWords = (text: string): string =>
  hasStretch(text, 300) ? text.replace(ENDLESS, (word) => word.replace(PIECE, '$1 ')) : text;

/** Whether so many characters follow one another without a blank between them. */
function hasStretch(text: string, length: number): boolean {
  let from = 0;
  while (text.length - from >= length) {
    const blank = text.indexOf(' ', from);
    if (blank < 0 || blank - from >= length) return true;
    from = blank + 1;
  }
  return false;
}

/** Tokens of one paragraph by sentence, with offsets into the whole text. wink drops no character, so a forward search finds each. */
function readParagraph(plain: string, paragraph: Paragraph): Token[][] {
  const source = inSingleBytes(plain.slice(paragraph.start, paragraph.end).replace(/[\r\n\t]/g, ' '));
  const plainest = baseLetters(withoutEndlessWords(source));
  const shown = withStandIns(plainest);
  const document = tagged(shown);
  const tokens = document.tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const lemmas = tokens.out(its.lemma as never) as unknown as string[];
  const lengths: number[] = [];
  document.sentences().each((sentence: { tokens(): { length(): number } }) => lengths.push(sentence.tokens().length()));
  let cursor = 0;
  let next = 0;
  return lengths.map((length) => {
    const sentence: Token[] = [];
    for (const stop = next + length; next < stop; next++) {
      const value = values[next]!;
      const at = shown.indexOf(value, cursor);
      if (at < 0) continue;
      cursor = at + value.length;
      if (tags[next] === 'SPACE') continue;
      const span = { start: paragraph.start + at, end: paragraph.start + cursor };
      // wink's own string where it is the same one: V8 knows it by its hash, so tables of words find it at once
      const text = shown === source ? value : source.slice(at, cursor);
      const isStandIn = shown !== plainest && !plainest.startsWith(value, at);
      // wink has no lemma for some cut words
      const lemma = ((isStandIn ? text : lemmas[next]) ?? text).toLowerCase();
      sentence.push(tokenOf(text, span, lemmaAsWritten(text, lemma, tags[next]!), tags[next]!));
    }
    return sentence;
  });
}

/** Words that look like abbreviations to wink where they end a sentence: "was called in. Paris denied". Lower case, so no "Sat." and no "Miss.". */
const CUT_SHORT = /^(in|sat|sun|mass|ill|wash|miss|ore|art|est|sect|fig)\.$/;

/** Splits a word from the full stop that wink keeps with it, and the sentence behind the two. Inches stand behind a number. */
function cutBehindWords(sentence: readonly Token[]): Token[][] {
  const cut: Token[][] = [[]];
  for (const [index, token] of sentence.entries()) {
    const after = sentence[index + 1];
    const last = cut.at(-1)!;
    const endsHere =
      token.text.endsWith('.') &&
      CUT_SHORT.test(token.text) &&
      (!after || /^["'“‘(]?\p{Lu}/u.test(after.text)) &&
      !/\d$/.test(last.at(-1)?.text ?? '');
    if (!endsHere) {
      last.push(token);
      continue;
    }
    const word = token.text.slice(0, -1);
    const span = { start: token.start, end: token.end - 1 };
    last.push(tokenOf(word, span, word, word === 'in' ? 'ADP' : token.pos));
    last.push(tokenOf('.', { start: token.end - 1, end: token.end }, '.', 'PUNCT'));
    cut.push([]);
  }
  return cut.filter((one) => one.length > 0);
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** "P5" and "+1", "OPEC" and "+" */
const isPlusOne = (before: Token | undefined, token: Token): boolean =>
  before !== undefined &&
  before.end === token.start &&
  /^\+\d?$/.test(token.text) &&
  (token.text === '+' ? /^\p{Lu}{3,}$/u : /^\p{Lu}?\d{1,2}$/u).test(before.text);

/** "P5+1", "16+1", "OPEC+": what some groups of states are called by their number. */
const joinPlusOne = (before: Token, token: Token): Token => {
  const text = before.text + token.text;
  return tokenOf(text, { start: before.start, end: token.end }, text.toLowerCase(), 'PROPN');
};

/** Joins what wink cuts at hyphens ("Amir-Abdollahian", "Tehran-Moscow", "20-percent") into one token, tagged as its last part. */
function joinHyphens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const before = joined.at(-1);
    const after = tokens[index + 1];
    if (isPlusOne(before, token)) {
      joined[joined.length - 1] = joinPlusOne(before!, token);
      continue;
    }
    const bridges =
      (token.text === '-' || token.text === '–') &&
      before &&
      after &&
      before.end === token.start &&
      token.end === after.start &&
      isWord(before.text) &&
      isWord(after.text);
    if (!bridges) {
      joined.push(token);
      continue;
    }
    const text = `${before.text}${token.text}${after.text}`;
    const pos = after.pos === 'VERB' || /^\d/.test(before.text) ? 'ADJ' : after.pos;
    const lower = text.toLowerCase();
    const span = { start: before.start, end: after.end };
    joined[joined.length - 1] = tokenOf(text, span, lemmaAsWritten(lower, lower, pos), pos);
    index++;
  }
  return joined;
}

/** Tokens up to which a sentence is read as one: later stages look at pairs of its parts. No writer's sentence is longer; lists and made-up text are. */
const LONGEST_SENTENCE = 250;

function* cutSentence(tokens: readonly Token[]): Generator<Token[]> {
  for (let from = 0; from < tokens.length; from += LONGEST_SENTENCE) yield tokens.slice(from, from + LONGEST_SENTENCE);
}

/** Rejoins a sentence that was cut after an initial or inside a quotation that goes on in lower case. */
function joinSentences(sentences: readonly Token[][]): Token[][] {
  const joined: Token[][] = [];
  for (const sentence of sentences) {
    if (sentence.length === 0) continue;
    const before = joined.at(-1);
    const first = sentence[0]!.text;
    const goesOn =
      before &&
      before.length < LONGEST_SENTENCE &&
      (/^\p{Ll}/u.test(first) ||
        /^[,;)]/.test(first) ||
        (first === '"' && sentence.length === 1) ||
        !before.some((token) => isWord(token.text)));
    if (goesOn) before.push(...sentence);
    else joined.push([...sentence]);
  }
  return gather(joined, (sentence) => [...cutSentence(sentence)]);
}

function numbered(tokens: Token[]): Token[] {
  for (let index = 0; index < tokens.length; index++) tokens[index]!.index = index;
  return tokens;
}

/**
 * Sentences of a text with tagged tokens. Each sentence is an exact slice of the text; hyphenated words are one token, a possessive
 * "'s" its own. Tags are wink-nlp's universal ones after our repairs. Deterministic; no size limit beyond the article's.
 */
export function tagSentences(text: string): TaggedSentence[] {
  const plain = plainCharacters(text);
  const paragraphs = paragraphsOf(plain);
  const read = paragraphs.map((paragraph) => joinSentences(readParagraph(plain, paragraph).flatMap(cutBehindWords)));
  const sentences = gather(read, (ofParagraph, at) =>
    ofParagraph.map((tokens) => ({ paragraph: paragraphs[at]!.index, tokens: numbered(joinHyphens(tokens)) })),
  ).filter(({ tokens }) => tokens.length > 0);
  return sentences.map(({ paragraph, tokens }, index) => ({
    index,
    paragraph,
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
    tokens: repairTags(tokens),
  }));
}
