import type { SentenceMention, TaggedSentence, Token } from './document.ts';
import { isParticipleShape, isPossessivePronoun } from './grammar-words.ts';

/** A sentence with its mentions by position: what every chunk reader looks at. */
export interface SentenceView {
  tokens: readonly Token[];
  mentions: readonly SentenceMention[];
  /** The longest mention phrase that starts at a token. */
  phraseStart: ReadonlyMap<number, SentenceMention>;
  /** The longest mention that covers a token. */
  covered: ReadonlyMap<number, SentenceMention>;
}

const size = (mention: SentenceMention): number => mention.phraseLast - mention.phraseFirst;

/** The view of a sentence, given its mentions. */
export function viewOf(sentence: TaggedSentence, mentions: readonly SentenceMention[]): SentenceView {
  const phraseStart = new Map<number, SentenceMention>();
  const covered = new Map<number, SentenceMention>();
  for (const mention of mentions) {
    const there = phraseStart.get(mention.phraseFirst);
    if (!there || size(there) < size(mention)) phraseStart.set(mention.phraseFirst, mention);
    for (let index = mention.first; index <= mention.last; index++) {
      const other = covered.get(index);
      if (!other || size(other) < size(mention)) covered.set(index, mention);
    }
  }
  return { tokens: sentence.tokens, mentions, phraseStart, covered };
}

/** A verb or auxiliary that is no part of a name. */
export function isVerbal(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || view.covered.has(at)) return false;
  return token.pos === 'AUX' || (token.pos === 'VERB' && !isOwned(view, at));
}

/** "brushed aside American calls": after a demonym a form in -s is its noun. */
function isOwned(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]!;
  const before = view.covered.get(at - 1);
  return before?.form === 'demonym' && /[^s]s$/.test(token.lower) && !view.tokens[at - 1]!.lower.endsWith('s');
}

const COUNTS = /^(both|two|three|four|five|six)$/;

/** "the planned visit", "growing ties": a participle inside a noun phrase is no verb. */
export function isPrenominal(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  const after = view.tokens[at + 1];
  if (token?.pos !== 'VERB' || !before || !after || !(isParticipleShape(token) || token.lower.endsWith('ing')))
    return false;
  const opens =
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'NUM' ||
    (before.pos === 'ADV' && view.tokens[at - 2]?.pos === 'DET') ||
    before.lower === "'s" ||
    isPossessivePronoun(before.lower) ||
    // "of 'repeated violations'": a participle, not a gerund, between preposition and noun
    (!token.lower.endsWith('ing') && (before.pos === 'ADP' || before.text === '"') && after.pos === 'NOUN') ||
    // "gain advanced capabilities": no second finite verb behind a plain one
    (before.pos === 'VERB' &&
      before.lower === before.lemma &&
      token.lower.endsWith('ed') &&
      (after.pos === 'NOUN' || after.pos === 'ADJ'));
  // "The two established relations", "Both established relations": who is meant stands before, and no number
  const group = view.covered.get(at - 1);
  if (group?.last === at - 1 && group.entities.length > 1 && group.form === 'description') return false;
  if (/^(all|both|each)$/.test(before.lower) && view.tokens[at - 2]?.pos === 'AUX') return false;
  // "the two condemned Chile", "both recognized Kosovo"
  if (COUNTS.test(before.lower) && /^(name|capital)$/.test(view.covered.get(at + 1)?.form ?? '')) return false;
  return opens && (after.pos === 'NOUN' || after.pos === 'ADJ' || after.pos === 'PROPN' || after.lower === 'and');
}

/** A token that may stand inside a noun phrase. */
export function isNominal(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (!token) return false;
  if (view.covered.has(at)) return true;
  if (token.pos === 'VERB') return isPrenominal(view, at) || isOwned(view, at);
  return (
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'ADJ' ||
    token.pos === 'NUM' ||
    (token.pos === 'SYM' && /[$€£¥%]/.test(token.text))
  );
}
