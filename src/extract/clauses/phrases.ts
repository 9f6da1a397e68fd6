import type { SentenceMention, TaggedSentence, Token } from '../words/document.ts';
import { isDash } from '../words/grammar-words.ts';
import { idiomChunk } from './adverbial-idioms.ts';
import { asPhrase, type Chunk, type NounPhrase } from './chunk.ts';
import { conditionChunk } from './condition-chunk.ts';
import { punctuationChunk, relativeChunk } from './joining-chunks.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isFloating, type SentenceView, viewOf } from './sentence-view.ts';
import { smallWord } from './small-words.ts';
import { verbGroup } from './verb-group.ts';

/** "NATO – for the third time – called on": a second dash with a verb behind it closes an aside. */
function isAside(view: SentenceView, dash: number): boolean {
  const close = view.tokens.findIndex((token, index) => index > dash && /^(—|–)$/.test(token.text));
  return dash === 1 && close > 0 && /^(VERB|AUX)$/.test(view.tokens[close + 1]?.pos ?? '');
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|[a-z]{2,6})?$/i;

/** "United Nations, Aug. 6 -": nothing but a place, a day and perhaps who sent it. */
const isDated = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => MONTH.test(text)) &&
  tokens.every(({ text }) => /^(?:\p{Lu}.*|\d+|[^\p{L}\d]+)$/u.test(text)) &&
  tokens.some(({ text }) => /^\d+$/.test(text));

/** Position after a dateline ("GENEVA, May 3 (Agency) —", "10:50 GMT –"); 0 where the sentence has none. */
function datelineEnd(view: SentenceView): number {
  const dash = view.tokens.findIndex((token, index) => index > 0 && index < 14 && isDash(token.text));
  const first = view.tokens[0];
  if (dash < 0 || !first) return 0;
  const clock = /^\d{1,2}[:.]\d\d$/.test(first.text);
  const capitals = first.text.length > 2 && first.text === first.text.toUpperCase() && /\p{Lu}/u.test(first.text);
  const agency = view.tokens[dash - 1]?.text === ')' && first.pos === 'PROPN';
  const verbBefore = view.tokens
    .slice(0, dash)
    .some((token, index) => (token.pos === 'VERB' || token.pos === 'AUX') && !view.covered.has(index));
  return (clock || capitals || agency || isDated(view.tokens.slice(0, dash))) && !verbBefore && !isAside(view, dash)
    ? dash + 1
    : 0;
}

const floatingChunk = (view: SentenceView, at: number): Chunk | null =>
  isFloating(view, at) ? { kind: 'adverb', first: at, last: at, text: view.tokens[at]!.lower } : null;

const isBut = (chunk: Chunk | undefined): boolean => chunk?.kind === 'coordinator' && chunk.text === 'but';

/** "recognized not Chad but Mali", "not by Chad but by Mali": who is ruled out is left out, with the words that say so. */
function dropRuledOut(chunks: Chunk[]): void {
  const led = chunks.at(-1)?.kind === 'preposition';
  const but = chunks.length - (led ? 2 : 1);
  if (!isBut(chunks[but]) || chunks[but - 1]?.kind !== 'noun') return;
  const not = chunks[but - (led ? 3 : 2)];
  if (not?.kind !== 'adverb' || not.text !== 'not') return;
  const from = but - (led ? 3 : 2);
  if (!led) chunks.splice(from);
  else if (chunks[from + 1]?.kind === 'preposition') chunks.splice(from, 4);
}

/** The one chunk that begins at a token. Sentences are read by the first reading that has an answer. */
const chunkAt = (view: SentenceView, at: number): Chunk =>
  punctuationChunk(view, at) ??
  idiomChunk(view, at) ??
  conditionChunk(view, at) ??
  floatingChunk(view, at) ??
  relativeChunk(view, at) ??
  verbGroup(view, at) ??
  nounPhrase(view, at) ??
  smallWord(view, at);

/** "the | Chad-born envoy": an article by itself, whose noun phrase comes next. */
const isLoneArticle = ({ tokens }: SentenceView, chunk: Chunk | undefined): chunk is NounPhrase =>
  chunk?.kind === 'noun' && chunk.first === chunk.last && tokens[chunk.first]!.pos === 'DET';

/** Adds a noun phrase, with the article that stood before it, and without whom it rules out. */
function addNoun(view: SentenceView, chunks: Chunk[], noun: NounPhrase): void {
  const before = chunks.at(-1);
  if (noun.possessor === null && isLoneArticle(view, before)) {
    chunks[chunks.length - 1] = asPhrase({ ...noun, first: before.first, negated: before.negated });
    return;
  }
  dropRuledOut(chunks);
  chunks.push(noun);
}

/**
 * The chunks of a sentence, given its mentions: noun phrases with possessors and modifiers, verb groups, and the small words between
 * them. Quotation marks are left out: who speaks is read from the text, not from the clauses.
 */
export function chunkSentence(sentence: TaggedSentence, mentions: readonly SentenceMention[]): Chunk[] {
  const view = viewOf(sentence, mentions);
  const chunks: Chunk[] = [];
  for (let at = datelineEnd(view); at < view.tokens.length; ) {
    const chunk = chunkAt(view, at);
    at = chunk.last + 1;
    if (chunk.kind === 'noun') addNoun(view, chunks, chunk);
    else if (chunk.kind !== 'quote') chunks.push(chunk);
  }
  return chunks;
}
