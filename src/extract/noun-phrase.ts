import type { NounPhrase } from './chunk.ts';
import type { SentenceMention } from './document.ts';
import { isPersonalPronoun, isPossessivePronoun, TEMPORAL } from './grammar-words.ts';
import { isPossessive, nounAhead, runEnd } from './noun-phrase-end.ts';
import { oneOf } from './one-of.ts';
import { isNominal, type SentenceView } from './sentence-view.ts';

/** "Hours before a deadline": wink takes the capital for a name's. */
const isStretch = oneOf('hours days weeks months years minutes');
const isSome = oneOf('few many some several most others');
const standsForMuch = oneOf('that what how there');

/** The noun phrase that starts at a position, possessors nested; null where none does. */
export function nounPhrase(view: SentenceView, at: number): NounPhrase | null {
  const token = view.tokens[at]!;
  const starts =
    view.phraseStart.has(at) ||
    view.covered.has(at) ||
    token.pos === 'DET' ||
    token.pos === 'PRON' ||
    isPossessivePronoun(token.lower) ||
    isNominal(view, at);
  if (!starts) return null;
  // "although few had expected it"
  const some = isSome(token.lower) && view.tokens[at + 1]?.pos === 'AUX';
  if (token.pos === 'ADJ' && !some && !view.covered.has(at) && !nounAhead(view, at)) return null;
  if (standsForMuch(token.lower) && !isNominal(view, at + 1)) return null;
  if (token.lower === 'that' && opensThatClause(view, at)) return null;
  let possessor: NounPhrase | null = null;
  let first = at;
  let index = at;
  if (
    isPersonalPronoun(token.lower) &&
    !isPossessivePronoun(token.lower) &&
    !view.phraseStart.has(at) &&
    !(/^(both|all|each|this|these|those|one|another|neither)$/.test(token.lower) && isNominal(view, at + 1))
  )
    return phraseOf(view, { first: at, last: at, possessor: null });
  if (token.pos === 'DET' || isPossessivePronoun(token.lower)) index = at + 1;
  for (;;) {
    index = runEnd(view, index);
    const end = index - 1;
    // "X, an envoy of Qatar's foreign minister": the owner stands inside the title and not for X
    const titled = view.phraseStart.get(first);
    if (isPossessive(view, index) && titled && titled.last < end && titled.phraseLast === end) {
      index++;
      continue;
    }
    if (isPossessive(view, index)) {
      possessor = phraseOf(view, { first, last: Math.max(end, first), possessor });
      first = index + 1;
      index++;
      continue;
    }
    return phraseOf(view, {
      first: possessor ? first : at,
      last: Math.max(end, possessor ? first - 1 : at),
      possessor,
    });
  }
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

function phraseOf(
  view: SentenceView,
  found: { first: number; last: number; possessor: NounPhrase | null },
): NounPhrase {
  const { first, last } = found;
  const inside = view.mentions.filter(
    (mention) =>
      mention.first >= first && mention.last <= last && (!found.possessor || mention.first > found.possessor.last),
  );
  let head = last;
  while (
    head > first &&
    view.tokens[head]!.pos !== 'NOUN' &&
    view.tokens[head]!.pos !== 'PROPN' &&
    !view.covered.has(head)
  )
    head--;
  const naming = inside.filter(
    (mention) =>
      mention.last >= head ||
      (mention.phraseLast >= head && mention.form !== 'demonym') ||
      runsOn(mention, first, head),
  );
  // "sealed an agreement on a pipeline | from Baku": what of a name lies beyond the phrase does not weigh here
  const weight = ({ phraseFirst, phraseLast }: SentenceMention): number => Math.min(phraseLast, last) - phraseFirst;
  const top = naming.toSorted((a, b) => weight(b) - weight(a))[0];
  // "a joint exercise with Chile": what a paper or an undertaking is called by, not what its name ends in
  if (
    top?.form === 'description' &&
    top.head > first &&
    top.head < head &&
    /^(agreement|project):/.test(top.entities[0]!)
  )
    head = top.head;
  const token = view.tokens[head]!;
  // A possessive with nothing possessed after it ("Russia's") leaves `first` beyond `last`, perhaps beyond the sentence.
  const opening = view.tokens[Math.min(first, last)]!;
  const demonymHead = top && top.form === 'demonym' && token.pos === 'ADJ';
  const heading = top && !demonymHead ? inside.filter((mention) => mention === top) : top ? [top] : [];
  const before = view.tokens
    .slice(first, head)
    .filter((word) => word.pos === 'NOUN' || word.pos === 'ADJ' || word.pos === 'PROPN' || word.pos === 'VERB')
    .map((word) => word.lemma);
  return {
    kind: 'noun',
    first: found.possessor ? Math.min(found.possessor.first, first) : first,
    last,
    head,
    lemma: token.lemma,
    mentions: heading,
    modifiers: inside.filter((mention) => !heading.includes(mention)),
    possessor: found.possessor,
    before,
    relative: opening.lower === 'whose',
    negated: opening.lower === 'no' || opening.lower === 'neither',
    temporal:
      heading.length === 0 &&
      (TEMPORAL.has(token.lemma) ||
        TEMPORAL.has(token.lower) ||
        (first === 0 && isStretch(token.lower)) ||
        (token.pos === 'NUM' && /^(1[89]|20)\d\d$/.test(token.text)) ||
        (token.pos === 'NUM' && TEMPORAL.has(view.tokens[Math.max(first, head - 1)]!.lower))),
    plural: token.lemma !== token.lower && token.lower.endsWith('s'),
  };
}
