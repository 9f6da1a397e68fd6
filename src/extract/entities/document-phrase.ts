import { nameKey } from '../lexicon/name-key.ts';
import type { DocumentContext } from './document-span.ts';
import { exerciseNameEnd } from './exercise-name.ts';
import { isCapital, isPossessiveMark, type Reading, wordsOf } from './reading.ts';

const GENERIC =
  /^(new|final|latest|such|same|current|original|whole|entire|proposed|planned|existing|initial|recent|so-called|two|three|four|five|several|other|another|own|historic|landmark|controversial|key|major|big|good|bad|old|similar|broad|wider|full|giant|huge|earlier|previous|later|separate|\$|€|£|(?!(?:19|20)\d\d$)[\d.,]+|million|billion|more|many|some|fresh|tentative|long|possible|potential|lasting|eventual|future|formal|written|draft|most|best|great|real|sweeping|ambitious|year|much|further|first|last|second|third|fourth|next)$/;

/** Documents that bodies have: "the Union State treaty", "the SADC protocol"; a body's plans and talks are only its own. */
const OF_BODIES = /^(treaty|treaties|charter|convention|protocol|protocols|statute|constitution|pact|compact)$/;

/** "the signed | deal", "its planned | pipeline", "a US-brokered | truce": a participle inside the phrase. */
function isInnerParticiple({ tokens }: Reading, at: number): boolean {
  const { pos, lower, text } = tokens[at]!;
  if (pos !== 'VERB') return false;
  return text.includes('-') || (/(ed|ing)$/.test(lower) && /^(DET|PART)$/.test(tokens[at - 1]?.pos ?? ''));
}

/** Words that may stand inside the phrase of a document; names of bodies only before what bodies have. */
function isInner({ reading, isTaken }: DocumentContext, at: number, takesBodies: boolean): boolean {
  const { pos, lower } = reading.tokens[at]!;
  if (/^(this|that|said|has|have)$/.test(lower)) return false;
  if (pos === 'PROPN') return takesBodies || !isTaken(at);
  return /^(ADJ|NOUN|NUM|SYM)$/.test(pos) || isInnerParticiple(reading, at);
}

/** "the supply and | transit deal": "and" between two words inside the phrase. */
const joinsInner = ({ reading: { tokens }, isTaken }: DocumentContext, at: number): boolean =>
  tokens[at]!.lower === 'and' &&
  /^(NOUN|ADJ)$/.test(tokens[at - 1]?.pos ?? '') &&
  /^(DET|ADJ|NUM|PART)$/.test(tokens[at - 2]?.pos ?? '') &&
  !isTaken(at - 1);

/** First token of the noun phrase before a head: adjectives, nouns, names, numbers; "supply and transit" too. */
export function phraseStart(context: DocumentContext, head: number): number {
  const { reading } = context;
  const takesBodies = OF_BODIES.test(reading.tokens[head]!.lower);
  let first = head;
  while (first > 0) {
    if (isInner(context, first - 1, takesBodies)) first--;
    else if (joinsInner(context, first - 1)) first -= 2;
    else break;
  }
  // A phrase that opens inside a listed name takes in the whole name: "the Power of Siberia pipeline".
  return reading.at[first]?.entries.some((entry) => entry.type === 'document') ? reading.at[first]!.first : first;
}

/** The article or possessor before a noun phrase: "the", "no", "its", "'s" for "Tehran's". */
export function phraseOpening(
  { reading }: DocumentContext,
  first: number,
): { phraseFirst: number; determiner: string | null } {
  const before = reading.tokens[first - 1];
  if (!before) return { phraseFirst: first, determiner: null };
  if (isPossessiveMark(before)) {
    let start = reading.at[first - 2]?.first ?? first - 2;
    if (/^(the|a)$/.test(reading.tokens[start - 1]?.lower ?? '')) start--;
    return { phraseFirst: Math.max(0, start), determiner: "'s" };
  }
  const isDeterminer =
    before.pos === 'DET' ||
    /^(the|a|an|this|that|its|their|his|her|our|no|any|such|each|every|these|those|both)$/.test(before.lower);
  return isDeterminer ? { phraseFirst: first - 1, determiner: before.lower } : { phraseFirst: first, determiner: null };
}

/** Content words of tokens `first`…`end` (exclusive), lower case: what tells one thing from others of its family. */
export function marksOf({ reading }: DocumentContext, first: number, end: number): string[] {
  return reading.tokens
    .slice(first, end)
    .map((token) => token.lower)
    .filter(
      (word) =>
        !GENERIC.test(word) &&
        /[\p{L}\p{N}]/u.test(word) &&
        !/^(of|on|for|with|between|to|at|the|a|an|and|that|in|by|our|its|their)$/.test(word),
    );
}

/** States, bodies, regions and weekdays in a phrase name nobody's project: "a Turkish base", "the NATO exercise". */
function isOwnName(context: DocumentContext, index: number): boolean {
  const { reading, lexicon } = context;
  const token = reading.tokens[index]!;
  const type = reading.at[index]?.entries[0]?.type;
  if (type === 'state') return /[-–]/.test(token.text);
  return (
    type !== 'body' &&
    type !== 'region' &&
    !lexicon.isWord('weekday', token.text) &&
    token.lower !== 'western' &&
    !context.isTaken(index)
  );
}

/** The name after a head: "Arak" in "the reactor at Arak", "Tanga" in "the port of Tanga". */
function nameAfter(context: DocumentContext, head: number): string | null {
  const { reading } = context;
  // "the exercise Sea Eagle": the name right behind
  const end = exerciseNameEnd(context, head);
  if (end > head) return nameKey(wordsOf(reading, head + 1, end));
  if (!/^(at|of|in|near)$/.test(reading.tokens[head + 1]?.lower ?? '')) return null;
  const at = head + 2;
  if (!isCapital(reading.tokens[at]) || !isOwnName(context, at)) return null;
  return nameKey(wordsOf(reading, at, reading.at[at]?.last ?? at));
}

/** The proper name in a phrase, as a key: "Patuca III" before the head, a city that owns it, or a place after it. */
export function properName(
  context: DocumentContext,
  phrase: { first: number; headFirst: number; head: number },
): string | null {
  const { reading } = context;
  const words: string[] = [];
  for (let index = phrase.first; index < phrase.headFirst; index++) {
    const { text } = reading.tokens[index]!;
    const goesOn = words.length > 0 && /^(of|and|al|[IVX]+|\d)$/.test(text);
    if ((isCapital(reading.tokens[index]) && isOwnName(context, index)) || goesOn) words.push(text);
  }
  if (words.length > 0) return nameKey(words.join(' '));
  const owner = isPossessiveMark(reading.tokens[phrase.first - 1]) ? reading.at[phrase.first - 2] : undefined;
  if (owner?.entries[0]?.type === 'city') return nameKey(wordsOf(reading, owner.first, owner.last));
  return nameAfter(context, phrase.head);
}
