import type { SentenceMention, Token } from '../words/document.ts';
import { isPersonalPronoun, isPossessivePronoun, TEMPORAL } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import type { NounPhrase } from './chunk.ts';
import { nounAhead, runEnd } from './noun-phrase-end.ts';
import { isNominal, isOwned, isPossessive, type SentenceView } from './sentence-view.ts';

/** "Hours before a deadline": wink takes the capital for a name's. */
const isStretch = oneOf('hours days weeks months years minutes');
const isSome = oneOf('few many some several most others');
const determines = oneOf('both all each this these those one another neither');
/** "to nobody's surprise" */
const isWhoever = oneOf('nobody everybody everyone somebody someone anybody anyone');
const isExercise = oneOf('exercise exercises drill drills manoeuvres maneuvers');
const standsForMuch = oneOf('that what how there');

/** True where the token at a position can open a noun phrase. */
function opensPhrase(view: SentenceView, at: number): boolean {
  const { pos, lower } = view.tokens[at]!;
  const isStart =
    view.phraseStart.has(at) ||
    view.covered.has(at) ||
    pos === 'DET' ||
    pos === 'PRON' ||
    isPossessivePronoun(lower) ||
    isNominal(view, at);
  if (!isStart) return false;
  // "although few had expected it"
  const stands = isSome(lower) && view.tokens[at + 1]?.pos === 'AUX';
  if (pos === 'ADJ' && !stands && !view.covered.has(at) && !nounAhead(view, at)) return false;
  if (standsForMuch(lower) && !isNominal(view, at + 1)) return false;
  return lower !== 'that' || !opensThatClause(view, at);
}

/** A mention that is no pronoun starts here: "made it clear" has no phrase "it clear". */
const isName = ({ phraseStart }: SentenceView, at: number): boolean =>
  phraseStart.has(at) && phraseStart.get(at)!.form !== 'pronoun';

/** "he", "both" and the like, with no noun that they determine. */
const standsAlone = (view: SentenceView, at: number): boolean => {
  const { lower } = view.tokens[at]!;
  if (!isPersonalPronoun(lower) || isPossessivePronoun(lower) || isName(view, at)) return false;
  return !(determines(lower) && isNominal(view, at + 1));
};

/** "X, an envoy of Qatar's foreign minister": the owner stands inside the title and not for X. */
function isInsideTitle(view: SentenceView, first: number, end: number): boolean {
  const titled = view.phraseStart.get(first);
  return titled !== undefined && titled.last < end && titled.phraseLast === end;
}

/** The noun phrase that starts at a position, possessors nested; null where none does. */
export function nounPhrase(view: SentenceView, at: number): NounPhrase | null {
  if (!opensPhrase(view, at)) return null;
  const owns = isWhoever(view.tokens[at]!.lower) && isPossessive(view, at + 1);
  if (!owns && standsAlone(view, at)) return phraseOf(view, { first: at, last: at, possessor: null });
  const { pos, lower } = view.tokens[at]!;
  let possessor: NounPhrase | null = null;
  let first = at;
  let index = owns || pos === 'DET' || isPossessivePronoun(lower) ? at + 1 : at;
  for (;;) {
    index = runEnd(view, index);
    const end = index - 1;
    if (!isPossessive(view, index)) break;
    if (!isInsideTitle(view, first, end)) {
      possessor = phraseOf(view, { first, last: Math.max(end, first), possessor });
      first = index + 1;
    }
    index++;
  }
  return phraseOf(view, { first, last: Math.max(index - 1, possessor ? first - 1 : at), possessor });
}

/** "the harbour that China built", "said that Iran": no determiner before a name or after a noun. */
function opensThatClause(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1];
  const after = view.tokens[at + 1];
  return (
    before?.pos === 'NOUN' ||
    before?.pos === 'PROPN' ||
    after?.pos === 'PROPN' ||
    after?.pos === 'PRON' ||
    // "and that President Reagan would"
    /^\p{Lu}/u.test(after?.text ?? '') ||
    (after?.lower.endsWith('s') ?? false)
  );
}

/** "Susan Rice, the secretary of state for African affairs": a title whose last words its reader did not know still names its bearer. */
const runsOn = (mention: SentenceMention, first: number, head: number): boolean =>
  mention.first === first &&
  mention.phraseLast > mention.last &&
  mention.phraseLast >= head - 2 &&
  mention.entities[0]!.startsWith('official:');

/** Where a phrase begins and ends, and whose it is. */
interface Span {
  first: number;
  last: number;
  possessor: NounPhrase | null;
}

/** The last noun or name of a span; its first token where it has none. */
function lastNoun(view: SentenceView, { first, last }: Span): number {
  const isHead = (at: number): boolean => {
    const { pos } = view.tokens[at]!;
    return pos === 'NOUN' || pos === 'PROPN' || view.covered.has(at) || (pos === 'VERB' && isOwned(view, at));
  };
  let head = last;
  while (head > first && !isHead(head)) head--;
  return head;
}

/** The mention that names the phrase: of those that reach its head, the one that takes in most of it. */
function namingMention(
  inside: readonly SentenceMention[],
  { first, last }: Span,
  head: number,
): SentenceMention | null {
  const isNaming = (mention: SentenceMention): boolean =>
    mention.last >= head || (mention.phraseLast >= head && mention.form !== 'demonym') || runsOn(mention, first, head);
  // "sealed an agreement on a pipeline | from Baku": what of a name lies beyond the phrase does not weigh here
  const weight = ({ phraseFirst, phraseLast }: SentenceMention): number => Math.min(phraseLast, last) - phraseFirst;
  // "Norway's foreign ministry": of two that take in the same, the body
  const isBody = ({ entities, last: end }: SentenceMention): boolean =>
    end >= head && entities[0]!.startsWith('organization:');
  let naming: SentenceMention | null = null;
  for (const mention of inside) {
    if (!isNaming(mention)) continue;
    const gain = naming === null ? 1 : weight(mention) - weight(naming);
    if (gain > 0 || (gain === 0 && isBody(mention) && !isBody(naming!))) naming = mention;
  }
  return naming;
}

/** "a joint exercise with Chile", "Exercise Sea Eagle": the head is what a paper or an undertaking is called by, not what its name ends in. */
const isCalledBy = (
  { tokens }: SentenceView,
  naming: SentenceMention | null,
  { first, head }: { first: number; head: number },
): naming is SentenceMention =>
  naming !== null &&
  naming.head < head &&
  (naming.form === 'description'
    ? naming.head > first
    : naming.phraseLast >= head && isExercise(tokens[naming.head]!.lower)) &&
  /^(agreement|project):/.test(naming.entities[0]!);

/** "Tuesday", "last year", "1972", "at 14 hours"; but "Theresa May". */
function isTime({ tokens, covered }: SentenceView, first: number, head: number): boolean {
  if (covered.get(head)?.entities[0]?.startsWith('official:')) return false;
  const { pos, lemma, lower, text } = tokens[head]!;
  if (TEMPORAL.has(lemma) || TEMPORAL.has(lower) || (first === 0 && isStretch(lower))) return true;
  if (pos !== 'NUM') return false;
  return /^(1[89]|20)\d\d$/.test(text) || TEMPORAL.has(tokens[Math.max(first, head - 1)]!.lower);
}

const qualifies = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'VERB';

function phraseOf(view: SentenceView, span: Span): NounPhrase {
  const { first, last, possessor } = span;
  const inside = view.mentions.filter(
    (mention) => mention.first >= first && mention.last <= last && (!possessor || mention.first > possessor.last),
  );
  const end = lastNoun(view, span);
  const naming = namingMention(inside, span, end);
  const head = isCalledBy(view, naming, { first, head: end }) ? naming.head : end;
  const token = view.tokens[head]!;
  // A possessive with nothing possessed after it ("Russia's") leaves `first` beyond `last`, perhaps beyond the sentence.
  const opening = view.tokens[Math.min(first, last)]!;
  return {
    kind: 'noun',
    first: possessor ? Math.min(possessor.first, first) : first,
    last,
    head,
    lemma: token.lemma,
    mentions: naming ? [naming] : [],
    modifiers: inside.filter((mention) => mention !== naming),
    possessor,
    before: view.tokens
      .slice(first, head)
      .filter(qualifies)
      .map((word) => word.lemma),
    relative: opening.lower === 'whose',
    negated: opening.lower === 'no' || opening.lower === 'neither',
    temporal: naming === null && isTime(view, first, head),
    plural: token.lemma !== token.lower && token.lower.endsWith('s'),
  };
}
