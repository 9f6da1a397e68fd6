import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DocumentRow } from '../lexicon/lexicon-tables.ts';
import { nameKey } from '../lexicon/name-key.ts';
import { gather } from '../words/gather.ts';
import { complementEnd, openingOf } from './document-complement.ts';
import { type Head, headAt } from './document-heads.ts';
import { marksOf, phraseOpening, phraseStart, properName } from './document-phrase.ts';
import type { DocumentContext, DocumentSpan } from './document-span.ts';
import { exerciseNameEnd, isExerciseWord } from './exercise-name.ts';
import type { OrganizationSpan } from './organization-name.ts';
import { isPossessiveMark, lowerOf, type Reading } from './reading.ts';

const ORDINAL = /^(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th)$/;

const documentAt = (reading: Reading, index: number): DocumentRow | null =>
  reading.at[index]?.entries.find((entry) => entry.type === 'document')?.document ?? null;

/** "the plant at Akkuyu", "the exercise Zapad 2021": the listed place or name of one thing is its name. */
function listedAfter(reading: Reading, head: Head): DocumentRow | null {
  const behind = isExerciseWord(reading.tokens[head.last]!.lower) ? documentAt(reading, head.last + 1) : null;
  if (behind?.kind === head.row.kind) return behind;
  if (!/^(at|of)$/.test(reading.tokens[head.last + 1]?.lower ?? '')) return null;
  const document = documentAt(reading, head.last + 2);
  return document?.kind === head.row.kind ? document : null;
}

/** "the Blue Stream pipeline", "the 2015 nuclear accord": a listed name inside the phrase, of the head's own kind. */
function listedWithin(reading: Reading, first: number, head: Head): DocumentRow | null {
  for (let index = first; index <= head.last; index++) {
    const document = documentAt(reading, index);
    if (document?.kind === head.row.kind && !isPossessiveMark(reading.tokens[reading.at[index]!.last + 1]))
      return document;
  }
  return null;
}

/** "Resolution 2231": a number after the head is its name. */
function numberAfter(reading: Reading, head: Head): string | null {
  const next = reading.tokens[head.last + 1];
  return head.row.family === 'resolution' && next && /^\d{3,4}$/.test(next.text) ? next.text : null;
}

/** "the first reactor", "the second unit": which of several things of one sort. */
function ordinalBefore(reading: Reading, first: number, head: Head): string | null {
  if (head.row.family !== 'unit' && !isReactor(reading, head)) return null;
  return reading.tokens.slice(first, head.first).find(({ lower }) => ORDINAL.test(lower))?.lower ?? null;
}

const isReactor = (reading: Reading, { last }: Head): boolean => reading.tokens[last]!.lower === 'reactor';

/** Where a described phrase ends: with its number, or what it is about. A clause belongs to the name, and is no part of the noun phrase. */
function endsOf(context: DocumentContext, head: Head, number: string | null): { last: number; phraseLast: number } {
  if (number) return { last: head.last + 1, phraseLast: head.last + 1 };
  const named = exerciseNameEnd(context, head.last);
  if (named > head.last) return { last: named, phraseLast: named };
  const last = complementEnd(context, head.last);
  return { last, phraseLast: openingOf(context, head.last) === 'phrase' ? last : head.last };
}

/** "the agreement that Britain and Egypt concluded in 1954": the year in the relative clause right behind. */
function yearMade({ tokens }: Reading, head: number): string[] {
  if (tokens[head + 1]?.lower !== 'that') return [];
  const behind = tokens.slice(head + 2, head + 12);
  const end = behind.findIndex(({ text }) => /^[.;:]$/.test(text));
  const year = behind.find(({ text }, at) => /^(?:1[89]|20)\d\d$/.test(text) && behind[at - 1]?.lower === 'in');
  return year && (end < 0 || behind.indexOf(year) < end) ? [year.text] : [];
}

function described(context: DocumentContext, index: number): DocumentSpan | null {
  const { reading, isTaken } = context;
  const head = headAt(context, index);
  if (!head || isTaken(index) || isTaken(head.last)) return null;
  const after = listedAfter(reading, head);
  // "the plants at Natanz and Fordow" are two things with names of their own.
  if (head.isPlural && after) return null;
  const first = phraseStart(context, index);
  const number = numberAfter(reading, head);
  const { last, phraseLast } = endsOf(context, head, number);
  const ordinal = ordinalBefore(reading, first, head);
  return {
    sentence: reading.sentence.index,
    ...phraseOpening(context, first),
    first,
    head: head.last,
    last,
    phraseLast,
    kind: head.row.kind,
    family: ordinal && isReactor(reading, head) ? 'unit' : head.row.family,
    listed: listedWithin(reading, first, head) ?? after,
    row: head.row,
    isPlural: head.isPlural,
    marks: marksOf(context, first, index),
    topics: [...marksOf(context, head.last + 1, last + 1), ...yearMade(reading, head.last)],
    named: number ?? properName(context, { first, headFirst: index, head: head.last }),
    ordinal,
    isPriced: reading.tokens.slice(first, index).some((token) => /[$€£]/.test(token.text)),
    words: new Set(reading.tokens.slice(Math.max(0, first - 1), head.last + 2).map((token) => token.lower)),
  };
}

/** The family that a listed name, or the words used for it here, tells: "Kaesong industrial park" is a park. */
function familyOf(lexicon: Lexicon, names: readonly string[]): string {
  const rows = gather(names, (name) =>
    [3, 2, 1].map((length) => lexicon.heads.get(nameKey(name).split(' ').slice(-length).join(' '))),
  );
  return rows.find((row) => row !== undefined)?.family ?? 'listed';
}

const NO_WORDS = {
  row: null,
  isPlural: false,
  marks: [],
  topics: [],
  ordinal: null,
  isPriced: false,
  words: new Set<string>(),
};

function listed(context: DocumentContext, index: number): DocumentSpan | null {
  const { reading, lexicon, isTaken } = context;
  const hit = reading.at[index];
  const document = hit?.first === index ? documentAt(reading, index) : null;
  if (!hit || !document || isTaken(index)) return null;
  // "in Gwadar": a town, not its port.
  if (
    hit.entries.some((other) => other.type === 'city') &&
    /^(in|near|outside)$/.test(reading.tokens[index - 1]?.lower ?? '')
  )
    return null;
  const span = {
    sentence: reading.sentence.index,
    ...phraseOpening(context, index),
    first: index,
    head: hit.last,
    last: hit.last,
    phraseLast: hit.last,
  };
  return {
    ...span,
    ...NO_WORDS,
    kind: document.kind,
    family: familyOf(lexicon, [document.name, lowerOf(reading, hit.first, hit.last)]),
    listed: document,
    named: nameKey(document.name),
  };
}

const isInside = (inner: DocumentSpan, outer: DocumentSpan): boolean =>
  inner.first >= outer.first && inner.head <= outer.head && inner.head - inner.first < outer.head - outer.first;

/** A listed name already taken in by the phrase before it: "the plant at Akkuyu". */
const isRetold = (span: DocumentSpan, other: DocumentSpan): boolean =>
  span.row === null &&
  other !== span &&
  other.listed === span.listed &&
  other.head < span.first &&
  other.last >= span.head;

/** Phrases for agreements and projects in one sentence; the longer wins where two overlap. Words inside organizations are left to them. */
export function detectDocuments(
  reading: Reading,
  lexicon: Lexicon,
  organizations: readonly OrganizationSpan[],
): DocumentSpan[] {
  // "EU-Mercosur" in "the EU-Mercosur pact" is part of its name
  const isTaken = (index: number): boolean =>
    organizations.some((span) => !span.surface && span.first <= index && span.last >= index);
  const context: DocumentContext = { reading, lexicon, isTaken };
  const found: DocumentSpan[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const span = described(context, index);
    if (span && !found.some((other) => other.head === span.head)) found.push(span);
    const name = listed(context, index);
    if (name) found.push(name);
  }
  return found.filter((span) => !found.some((other) => isInside(span, other) || isRetold(span, other)));
}
