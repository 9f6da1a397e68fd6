import type { OrganizationSpan } from './detect-organizations.ts';
import type { DocumentRow, HeadRow, Lexicon } from './lexicon.ts';
import { nameKey } from './name-key.ts';
import { isCapital, isPossessiveMark, lowerOf, phraseLength, type Reading, wordsOf } from './reading.ts';

/** A phrase for an agreement or a project: listed ("Nord Stream"), named ("the Patuca III dam") or described ("a trade agreement"). */
export interface DocumentSpan {
  sentence: number;
  /** The phrase with article and possessor. */
  phraseFirst: number;
  /** First word after article and possessor. */
  first: number;
  head: number;
  /** Last token of the complement ("on gas monitors"), else the head. */
  last: number;
  kind: 'AGREEMENT' | 'PROJECT';
  family: string;
  listed: DocumentRow | null;
  row: HeadRow | null;
  determiner: string | null;
  isPlural: boolean;
  /** Words that tell it from others of its family, lower case. */
  marks: readonly string[];
  /** Content words of the complement, lower case. */
  topics: readonly string[];
  /** Proper name within the phrase, as a key, or null. */
  named: string | null;
  hasComplement: boolean;
  ordinal: string | null;
  /** A price tells one contract from another ("a $375 million contract"). */
  isPriced: boolean;
  /** All words of the phrase before and right after the head, lower case: what qualifies it. */
  words: ReadonlySet<string>;
}

interface Context {
  reading: Reading;
  lexicon: Lexicon;
  isTaken: (index: number) => boolean;
}

const GENERIC =
  /^(new|final|latest|such|same|current|original|whole|entire|proposed|planned|existing|initial|recent|so-called|two|three|four|several|other|another|own|historic|landmark|controversial|key|major|big|good|bad|old|similar|broad|wider|full|giant|huge|own|earlier|previous|later|separate|\$|€|£|[\d.,]+|million|billion|more|many|some|fresh|tentative|long|possible|potential|lasting|eventual|future|formal|written|draft|most|best|great|real|sweeping|ambitious|year|much|further|first|last|second|third|fourth|next)$/;
const ORDINAL = /^(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th)$/;
const COMPLEMENT_VERBS =
  /^(dating|built|meant|brokered|covering|aimed|governing|banning|limiting|allowing|demanding|calling|extending|ending|setting|lifting|establishing|guaranteeing|regulating|linking|running|obliging|negotiated|mediated|reached|worked|known|called|supposed|intended|designed|committing|opening|condemning|barring)$/;

/** First token of the noun phrase before the head: adjectives, nouns, names, numbers. */
function coreStart({ reading, isTaken }: Context, head: number): number {
  let first = head;
  while (first > 0) {
    const before = reading.tokens[first - 1]!;
    const isInner =
      /^(ADJ|NOUN|NUM|SYM)$/.test(before.pos) ||
      (before.pos === 'PROPN' && !isTaken(first - 1)) ||
      (before.pos === 'VERB' &&
        /(ed|ing)$/.test(before.lower) &&
        /^(DET|PART)$/.test(reading.tokens[first - 2]?.pos ?? '')) ||
      (before.pos === 'VERB' && /-/.test(before.text));
    if (isInner && !/^(this|that|said|has|have)$/.test(before.lower)) first--;
    else if (
      before.lower === 'and' &&
      /^(NOUN|ADJ)$/.test(reading.tokens[first - 2]?.pos ?? '') &&
      /^(DET|ADJ|NUM|PART)$/.test(reading.tokens[first - 3]?.pos ?? '') &&
      !isTaken(first - 2)
    )
      first -= 2;
    else break;
  }
  return first;
}

/** Last token of "on gas monitors", "between Iran and Russia", "dating from 1951"; the head itself where nothing follows. */
function complementEnd({ reading, lexicon }: Context, head: number): number {
  const link = reading.tokens[head + 1];
  if (!link) return head;
  const isPhrase = /^(of|on|for|with|between|to|at)$/.test(link.lower);
  const isClause =
    (link.lower === 'that' && /^(VERB|AUX|NOUN|PROPN)$/.test(reading.tokens[head + 2]?.pos ?? '')) ||
    COMPLEMENT_VERBS.test(link.lower);
  if (!isPhrase && !isClause) return head;
  let last = head;
  for (let index = head + 1; index < reading.tokens.length && index <= head + 14; index++) {
    const token = reading.tokens[index]!;
    if (token.pos === 'PUNCT' && token.text !== '(' && token.text !== ')') break;
    if (
      index > head + 1 &&
      isPhrase &&
      (token.pos === 'AUX' ||
        (token.pos === 'VERB' && !/ing$/.test(token.lower) && reading.tokens[index - 1]!.lower !== 'to') ||
        /^(which|that|who|while|after|before|when|as|but)$/.test(token.lower))
    )
      break;
    if (
      isPhrase &&
      /^(on|in|by|at)$/.test(token.lower) &&
      lexicon.isWord('weekday', reading.tokens[index + 1]?.text ?? '')
    )
      break;
    if (isPhrase && index > head + 1 && /^(in|by|at|from|during|since|last|this|every|each|over)$/.test(token.lower))
      break;
    if (
      isClause &&
      index > head + 2 &&
      token.pos === 'AUX' &&
      reading.tokens.slice(head + 2, index).some((other) => other.pos === 'VERB')
    )
      break;
    if (
      /^(hours|days|weeks|months|minutes|years|worth)$/.test(token.lower) &&
      (token.lower === 'worth' || /^(before|after|ago|earlier|later)$/.test(reading.tokens[index + 1]?.lower ?? ''))
    )
      break;
    last = index;
  }
  while (last > head && /^(ADP|CCONJ|DET|PUNCT|PART|SCONJ)$/.test(reading.tokens[last]!.pos)) last--;
  return last;
}

interface Opening {
  phraseFirst: number;
  determiner: string | null;
}

/** The article or possessor before a noun phrase: "the", "no", "its", "Tehran's". */
function openingOf({ reading }: Context, first: number): Opening {
  const before = reading.tokens[first - 1];
  if (!before) return { phraseFirst: first, determiner: null };
  if (isPossessiveMark(before)) {
    let start = first - 2;
    const owner = reading.at[start];
    if (owner) start = owner.first;
    if (/^(the|a)$/.test(reading.tokens[start - 1]?.lower ?? '')) start--;
    return { phraseFirst: Math.max(0, start), determiner: "'s" };
  }
  if (
    before.pos === 'DET' ||
    /^(the|a|an|this|that|its|their|his|her|our|no|any|such|each|every|these|those|both)$/.test(before.lower)
  )
    return { phraseFirst: first - 1, determiner: before.lower };
  return { phraseFirst: first, determiner: null };
}

/** The proper name in a phrase: "Patuca III" before the head, "Arak" after "at" or "of". States and bodies name no project. */
function properName(context: Context, first: number, head: number, headStart: number): string | null {
  const { reading, lexicon } = context;
  const words: string[] = [];
  for (let index = first; index < headStart; index++) {
    const token = reading.tokens[index]!;
    const type = reading.at[index]?.entries[0]?.type;
    if (!isCapital(token) && !(words.length > 0 && /^(of|and|al|[IVX]+|\d)$/.test(token.text))) continue;
    if (
      (type === 'state' && !/[-–]/.test(token.text)) ||
      type === 'body' ||
      type === 'region' ||
      lexicon.isWord('weekday', token.text) ||
      token.lower === 'western' ||
      context.isTaken(index)
    )
      continue;
    words.push(token.text);
  }
  if (words.length > 0) return nameKey(words.join(' '));
  if (isPossessiveMark(reading.tokens[first - 1]) && reading.at[first - 2]?.entries[0]?.type === 'city')
    return nameKey(wordsOf(reading, reading.at[first - 2]!.first, first - 2));
  if (!/^(at|of|in|near)$/.test(reading.tokens[head + 1]?.lower ?? '')) return null;
  const hit = reading.at[head + 2];
  const type = hit?.entries[0]?.type;
  if (hit && (type === 'state' || type === 'body' || type === 'region')) return null;
  return isCapital(reading.tokens[head + 2]) && !lexicon.isWord('weekday', reading.tokens[head + 2]!.text)
    ? nameKey(wordsOf(reading, head + 2, hit?.last ?? head + 2))
    : null;
}

function marksOf({ reading }: Context, first: number, headStart: number): string[] {
  const marks: string[] = [];
  for (let index = first; index < headStart; index++) {
    const token = reading.tokens[index]!;
    if (!GENERIC.test(token.lower) && /[\p{L}\p{N}]/u.test(token.text) && token.lower !== 'and')
      marks.push(token.lower);
  }
  return marks;
}

/** Tagged a noun, or an adjective with nothing to qualify ("the stadium complex in which"). */
function isNounHere(reading: Reading, index: number): boolean {
  const pos = reading.tokens[index]!.pos;
  if (pos === 'NOUN' || pos === 'PROPN') return true;
  const before = reading.tokens[index - 1];
  if (
    pos === 'VERB' &&
    (before?.pos === 'DET' || (/^(ADJ|ADV)$/.test(before?.pos ?? '') && reading.tokens[index - 2]?.pos === 'DET'))
  )
    return true;
  const next = reading.tokens[index + 1]?.pos ?? 'PUNCT';
  return (
    (pos === 'ADJ' || pos === 'ADV') &&
    !/^(NOUN|ADJ|PROPN)$/.test(next) &&
    /^(DET|ADJ|NOUN)$/.test(reading.tokens[index - 1]?.pos ?? '')
  );
}

function headAt(context: Context, index: number): { row: HeadRow; last: number; isPlural: boolean } | null {
  const { reading, lexicon } = context;
  if (!lexicon.opens('head', reading.tokens[index]!.lower)) return null;
  const length = phraseLength(reading, index, (phrase) => lexicon.heads.has(phrase));
  if (length === 0) return null;
  const last = index + length - 1;
  const token = reading.tokens[last]!;
  if (length === 1 && !isNounHere(reading, last)) return null;
  const next = reading.tokens[last + 1];
  if (
    next &&
    (next.pos === 'NOUN' || (next.pos === 'PROPN' && isCapital(token) && !reading.at[last + 1])) &&
    next.start > token.end &&
    !/^(today|yesterday|monday|tomorrow|last|this)$/.test(next.lower)
  )
    return null;
  const phrase = lowerOf(reading, index, last);
  const row = lexicon.heads.get(phrase)!;
  return { row, last, isPlural: row.plural.toLowerCase() === phrase && row.plural !== row.word };
}

function described(context: Context, index: number): DocumentSpan | null {
  const { reading, isTaken } = context;
  const found = headAt(context, index);
  if (!found || isTaken(index) || isTaken(found.last)) return null;
  const first = wholeName(context, coreStart(context, index));
  const last = complementEnd(context, found.last);
  if (found.isPlural && listedAfter(context, { ...found, isPlural: false })) return null;
  const isReactor = reading.tokens[found.last]!.lower === 'reactor';
  const number = reading.tokens.slice(first, index).find((token) => ORDINAL.test(token.lower))?.lower ?? null;
  const ordinal = isReactor || found.row.family === 'unit' ? number : null;
  return {
    sentence: reading.sentence.index,
    ...openingOf(context, first),
    first,
    head: found.last,
    last,
    kind: found.row.kind,
    family: ordinal && isReactor ? 'unit' : found.row.family,
    listed: listedWithin(context, first, found) ?? listedAfter(context, found),
    row: found.row,
    isPlural: found.isPlural,
    marks: marksOf(context, first, index),
    topics: marksOf(context, found.last + 1, last + 1).filter(
      (word) => !/^(of|on|for|with|between|to|at|the|a|an|that|in|by|our|its|their)$/.test(word),
    ),
    named: properName(context, first, found.last, index),
    hasComplement: last > found.last,
    ordinal,
    isPriced: reading.tokens.slice(first, index).some((token) => /^[$€£]/.test(token.text)),
    words: new Set(reading.tokens.slice(first, found.last + 2).map((token) => token.lower)),
  };
}

/** "the Power of Siberia pipeline": a phrase that opens inside a listed name takes in the whole name. */
const wholeName = ({ reading }: Context, first: number): number =>
  reading.at[first]?.entries.some((entry) => entry.type === 'document') ? reading.at[first]!.first : first;

/** "the plant at Akkuyu": the listed place of one thing is its name. */
function listedAfter(
  { reading }: Context,
  head: { row: HeadRow; last: number; isPlural: boolean },
): DocumentRow | null {
  if (head.isPlural || !/^(at|of)$/.test(reading.tokens[head.last + 1]?.lower ?? '')) return null;
  const entry = reading.at[head.last + 2]?.entries.find((candidate) => candidate.type === 'document');
  return entry && entry.document.kind === head.row.kind ? entry.document : null;
}

/** "the Blue Stream pipeline", "the 2015 nuclear accord": a listed name inside the phrase, of the head's own kind. */
function listedWithin({ reading }: Context, first: number, head: { row: HeadRow; last: number }): DocumentRow | null {
  for (let index = first; index <= head.last; index++) {
    const entry = reading.at[index]?.entries.find((candidate) => candidate.type === 'document');
    if (
      entry &&
      entry.document.kind === head.row.kind &&
      !isPossessiveMark(reading.tokens[reading.at[index]!.last + 1])
    )
      return entry.document;
  }
  return null;
}

/** The family that the listed name tells: "Kaesong industrial park" is a park. */
function familyOf(lexicon: Lexicon, document: DocumentRow): string {
  const words = nameKey(document.name).split(' ');
  for (let length = 3; length > 0; length--) {
    const row = lexicon.heads.get(words.slice(-length).join(' '));
    if (row) return row.family;
  }
  return 'listed';
}

function listedSpan(context: Context, index: number): DocumentSpan | null {
  const { reading, lexicon, isTaken } = context;
  const hit = reading.at[index];
  const entry = hit?.first === index ? hit.entries.find((candidate) => candidate.type === 'document') : undefined;
  if (!hit || !entry || isTaken(index)) return null;
  if (
    hit.entries.some((other) => other.type === 'city') &&
    /^(in|near|outside|from)$/.test(reading.tokens[index - 1]?.lower ?? '')
  )
    return null;
  const span = {
    sentence: reading.sentence.index,
    ...openingOf(context, index),
    first: index,
    head: hit.last,
    last: hit.last,
  };
  const rest = {
    row: null,
    isPlural: false,
    marks: [],
    topics: [],
    hasComplement: false,
    ordinal: null,
    isPriced: false,
    words: new Set<string>(),
  };
  return {
    ...span,
    ...rest,
    kind: entry.document.kind,
    family: familyOf(lexicon, entry.document),
    listed: entry.document,
    named: nameKey(entry.document.name),
  };
}

/** Phrases for agreements and projects in one sentence, longest first where two overlap; words inside organizations are left to them. */
export function detectDocuments(
  reading: Reading,
  lexicon: Lexicon,
  organizations: readonly OrganizationSpan[],
): DocumentSpan[] {
  const isTaken = (index: number): boolean => organizations.some((span) => span.first <= index && span.last >= index);
  const context: Context = { reading, lexicon, isTaken };
  const found: DocumentSpan[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const span = described(context, index);
    if (span && !found.some((other) => other.head === span.head)) found.push(span);
    const listed = listedSpan(context, index);
    if (listed) found.push(listed);
  }
  const isInside = (inner: DocumentSpan, outer: DocumentSpan): boolean =>
    inner !== outer &&
    inner.first >= outer.first &&
    inner.head <= outer.head &&
    inner.head - inner.first < outer.head - outer.first;
  const isRetold = (span: DocumentSpan): boolean =>
    found.some(
      (other) => other !== span && other.listed === span.listed && other.head < span.first && other.last >= span.head,
    );
  return found.filter(
    (span) => !found.some((other) => isInside(span, other)) && !(span.row === null && isRetold(span)),
  );
}
