import { isPlainWord, startsSmall } from '../words/characters.ts';
import type { TaggedSentence, Token } from '../words/document.ts';
import type { Lexicon, LexiconEntry, PhraseNode } from './lexicon.ts';
import { type Piece, piecesOf } from './name-key.ts';

/** A listed phrase found in a sentence: tokens `first`…`last`, characters `start`…`end` of the article. */
export interface Hit {
  sentence: number;
  first: number;
  last: number;
  start: number;
  end: number;
  entries: readonly LexiconEntry[];
  /** True where the phrase is one part of a hyphenated word ("US-led", "Baku-Tehran"). */
  partial: boolean;
  /** The part of the word after the phrase ("led"), or ''. */
  tail: string;
}

/** A piece with the position of its token. */
interface Stretch extends Piece {
  index: number;
}

const JOINER = /^[-–—.'’/]$/;

/** Pieces of all tokens in reading order, with offsets into the article. */
function stretchesOf(tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const token of tokens) {
    // a plain word is its own only piece
    if (isPlainWord(token.text)) stretches.push(token);
    else
      for (const piece of piecesOf(token.text))
        stretches.push({
          index: token.index,
          text: piece.text,
          start: token.start + piece.start,
          end: token.start + piece.end,
        });
  }
  return stretches;
}

/** "TEHRAN" → "Tehran": agency copy in capitals must meet the tree, acronyms are tried as they stand first. */
const isCapitals = (text: string): boolean => text.length > 3 && /^[A-Z]+$/.test(text);
const titleCase = (text: string): string => text[0]! + text.slice(1).toLowerCase();

/** Inside a phrase small words stand in capitals too: "PORT-AU-PRINCE". */
function step({ next }: PhraseNode, text: string, isInner: boolean): PhraseNode | undefined {
  const inCapitals = isInner && /^[A-Z]{2,}$/.test(text);
  return (
    next.get(text) ??
    (isCapitals(text) || inCapitals ? next.get(titleCase(text)) : undefined) ??
    (inCapitals ? next.get(text.toLowerCase()) : undefined)
  );
}

/** A token of punctuation between two pieces breaks a phrase, unless it is a hyphen, stop or apostrophe inside a name. */
function isBroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (!JOINER.test(tokens[index]!.text)) return true;
  return false;
}

/** Pieces of a name behind which a comma may stand inside it: "United Nations Educational, Scientific and Cultural Organization". */
const BEFORE_COMMA = 3;

const isComma = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 2 && tokens[from + 1]!.text === ',';

/** Joined by hyphen only: "Amir-Abdollahian" and "Amir Abdollahian" match alike, "Jordan. Egypt" does not become one phrase. */
function isInsideToken(stretch: Stretch, neighbour: Stretch | undefined): boolean {
  return neighbour !== undefined && neighbour.index === stretch.index;
}

/** "Serbia and Montenegro" was one state from 2003 to 2006, and two before and since. */
const isUnionOfOtherDays = (entry: LexiconEntry, day: string): boolean =>
  entry.type === 'state' &&
  entry.state.from !== null &&
  / and /.test(entry.state.name) &&
  (entry.state.from > day || (entry.state.to ?? day) < day);

interface Match {
  length: number;
  entries: readonly LexiconEntry[];
}

function longestAt(
  root: PhraseNode,
  stretches: readonly Stretch[],
  at: number,
  { tokens, day }: { tokens: readonly Token[]; day: string },
): Match | null {
  let node: PhraseNode | undefined = root;
  let best: Match | null = null;
  for (let index = at; index < stretches.length; index++) {
    if (index > at) {
      const [from, to] = [stretches[index - 1]!.index, stretches[index]!.index];
      if (isBroken(tokens, from, to) && !(index - at >= BEFORE_COMMA && isComma(tokens, from, to))) break;
    }
    node = step(node, stretches[index]!.text, index > at);
    if (!node) break;
    if (
      node.entries.length > 0 &&
      !(index > at && isInsideToken(stretches[index]!, stretches[index + 1])) &&
      !(index > at + 1 && node.entries.every((entry) => isUnionOfOtherDays(entry, day)))
    )
      best = { length: index - at + 1, entries: node.entries };
  }
  return best;
}

/** "The National Unity Government": a paper's name with its article gives way to a longer one that begins inside it. */
function isCutOff(
  root: PhraseNode,
  stretches: readonly Stretch[],
  { at, match, tokens, day }: { at: number; match: Match; tokens: readonly Token[]; day: string },
): boolean {
  if (match.length < 2 || stretches[at]!.text !== 'The') return false;
  const inner = longestAt(root, stretches, at + 1, { tokens, day });
  return inner !== null && inner.length >= match.length;
}

/** "Franco" and "Sino" are states only as the first part of a compound. */
const isWhole = (entry: LexiconEntry): boolean => entry.type !== 'state' || entry.form !== 'prefix';

/** Longest listed phrases of a sentence of a `day`, left to right, without overlap. Case counts: "turkey" and "us" match nothing. */
export function matchPhrases(sentence: TaggedSentence, lexicon: Lexicon, day: string): Hit[] {
  const stretches = stretchesOf(sentence.tokens);
  const hits: Hit[] = [];
  for (let at = 0; at < stretches.length; at++) {
    const first = stretches[at]!;
    if (startsSmall(first.text) && !isInsideToken(first, stretches[at - 1]) && !lexicon.smallOpeners.has(first.text))
      continue;
    const match = longestAt(lexicon.phrases, stretches, at, { tokens: sentence.tokens, day });
    if (!match || isCutOff(lexicon.phrases, stretches, { at, match, tokens: sentence.tokens, day })) continue;
    const last = stretches[at + match.length - 1]!;
    const after = stretches[at + match.length];
    const opensLate = isInsideToken(first, stretches[at - 1]);
    const endsEarly = isInsideToken(last, after);
    const token = sentence.tokens[last.index]!;
    const entries = endsEarly ? match.entries : match.entries.filter(isWhole);
    if (entries.length === 0) continue;
    hits.push({
      sentence: sentence.index,
      first: first.index,
      last: last.index,
      start: opensLate ? first.start : sentence.tokens[first.index]!.start,
      end: endsEarly ? last.end : opensLate ? last.end : token.end,
      entries,
      partial: opensLate || endsEarly,
      tail: endsEarly ? token.text.slice(last.end - token.start + 1) : '',
    });
    at += match.length - 1;
  }
  return hits;
}
