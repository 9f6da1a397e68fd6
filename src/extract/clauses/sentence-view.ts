import type { SentenceMention, TaggedSentence, Token } from '../words/document.ts';
import { isParticipleShape, isPossessivePronoun } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';

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

/** "brushed aside American calls", "each other's attaches": after a demonym or an owner a form in -s is the noun. */
export function isOwned(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]!;
  const before = view.covered.get(at - 1);
  const owner = view.tokens[at - 1];
  if (owner?.lower === "'s" && owner.pos === 'PART') return /[^s]s$/.test(token.lower);
  return before?.form === 'demonym' && /[^s]s$/.test(token.lower) && !view.tokens[at - 1]!.lower.endsWith('s');
}

const counts = oneOf('both two three four five six');
const floats = oneOf('all both each');
/** Which time it was, of a deed as of a thing. */
const tells = oneOf('first last next');

/** "Greece and Turkey both rejected it", "Chad both condemned Mali and left": a quantity between a name and its verb counts and is nobody. */
export function isFloating({ tokens, covered }: SentenceView, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!floats(tokens[at]!.lower) || !before || !after) return false;
  const doer = covered.get(at - 1)?.last === at - 1 || before.lower === 'they';
  if (!doer || covered.has(at + 1)) return false;
  return after.pos === 'AUX' || (after.pos === 'VERB' && !after.lower.endsWith('ing'));
}

/** A verb form with the words beside it. */
interface Form {
  token: Token;
  before: Token;
  after: Token;
  isGerund: boolean;
}

/** "Kenya in 1987 recognized it" */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  /^(1[89]|20)\d\d$/.test(tokens[at]!.text) && tokens[at - 1]?.lower === 'in';

/** What opens a noun phrase before a participle: "the planned visit", "Iran's growing ties", "a newly built port". */
const OPENINGS: readonly ((view: SentenceView, form: Form, at: number) => boolean)[] = [
  ({ tokens }, { before }, at) =>
    before.pos === 'DET' || before.pos === 'ADJ' || (before.pos === 'NUM' && !isYear(tokens, at - 1)),
  ({ tokens }, { before }, at) => before.pos === 'ADV' && tokens[at - 2]?.pos === 'DET',
  (_, { before }) => before.lower === "'s" || isPossessivePronoun(before.lower),
  // "of 'repeated violations'": a participle, not a gerund, between preposition and noun
  (_, { before, after, isGerund }) =>
    !isGerund && (before.pos === 'ADP' || before.text === '"') && after.pos === 'NOUN',
  // "gain advanced capabilities": no second finite verb behind a plain one
  (_, { token, before, after }) =>
    before.pos === 'VERB' &&
    before.lower === before.lemma &&
    token.lower.endsWith('ed') &&
    (after.pos === 'NOUN' || after.pos === 'ADJ'),
];

/** Where the word before stands for who acts, and the form is his verb. */
const SUBJECTS_BEFORE: readonly ((view: SentenceView, form: Form, at: number) => boolean)[] = [
  // "The two established relations", "Both established relations": who is meant stands before, and no number
  ({ covered }, _, at) => {
    const group = covered.get(at - 1);
    return group?.last === at - 1 && group.entities.length > 1 && group.form === 'description';
  },
  // "The Group of Seven condemned Russia": the number ends a name
  ({ covered }, { before }, at) => before.pos === 'NUM' && covered.get(at - 1)?.form === 'name',
  // "The French accused Fiji"
  ({ tokens, covered }, _, at) =>
    tokens[at - 2]?.pos === 'DET' && covered.get(at - 1)?.form === 'demonym' && covered.get(at + 1)?.form === 'name',
  // "have both signed"
  (view, { before }, at) => floats(before.lower) && (view.tokens[at - 2]?.pos === 'AUX' || isFloating(view, at - 1)),
  // "the latter severed relations", "The former supplied Brazil"
  ({ tokens, covered }, { before }, at) =>
    tokens[at - 2]?.lower === 'the' &&
    (before.lower === 'latter' || (before.lower === 'former' && covered.has(at + 1))),
  // "Cuba first sent troops", but "the Cuban first elected assembly"
  ({ tokens, covered }, { before }, at) => {
    const form = covered.get(at - 2)?.form;
    return tells(before.lower) && tokens[at]!.pos === 'VERB' && (form === 'name' || form === 'capital');
  },
  // "was busy selling guns": what somebody is busy with
  ({ tokens }, { before }, at) => before.lower === 'busy' && tokens[at - 2]?.pos === 'AUX',
  // "the two condemned Chile", "both recognized Kosovo"
  ({ covered }, { before }, at) => {
    const form = covered.get(at + 1)?.form;
    return counts(before.lower) && (form === 'name' || form === 'capital');
  },
];

const opensNoun = ({ pos, lower }: Token): boolean =>
  pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || lower === 'and';

/** "the planned visit", "growing ties": a participle inside a noun phrase is no verb. */
export function isPrenominal(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  const after = view.tokens[at + 1];
  if (token?.pos !== 'VERB' || !before || !after || !opensNoun(after)) return false;
  const isGerund = token.lower.endsWith('ing');
  if (!isGerund && !isParticipleShape(token)) return false;
  const form = { token, before, after, isGerund };
  return OPENINGS.some((opens) => opens(view, form, at)) && !SUBJECTS_BEFORE.some((stands) => stands(view, form, at));
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

export function isPossessive(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  if (!token || !before) return false;
  if (token.lower === "'s" && token.pos !== 'AUX') return true;
  const after = view.tokens[at + 1];
  return (
    token.text === "'" &&
    before.end === token.start &&
    before.lower.endsWith('s') &&
    (after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.pos === 'PROPN')
  );
}
