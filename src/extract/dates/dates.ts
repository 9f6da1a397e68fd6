import type { EventDate, TextSpan } from '../../model/records.ts';
import { formatDay, onDay, type Period, parseDay } from './calendar.ts';
import { inOrdinaryCase } from './capitals.ts';
import { placeDuration } from './duration.ts';
import { type DateAtom, joinRanges, withLeads } from './joins.ts';
import { type Found, matchDates } from './matches.ts';
import type { Tense } from './resolve.ts';
import type { Anchored, DateRole } from './rule.ts';
import { inStory, tellsPastYears } from './story-year.ts';
import { tenseReader } from './tense.ts';

/** One date expression of a sentence. Offsets into the article's text; `date.text` is the slice. */
export interface DateMention extends TextSpan {
  /** Resolved against publication. "since" and "until" give the open stretch up to, or from, the publication day. */
  date: EventDate;
  role: DateRole;
  /** The verb beside it looks ahead: the story does not stand there. */
  ahead: boolean;
  /** For "since", "until", "before", "after": the point named; null elsewhere. */
  bound: EventDate | null;
}

export interface DateContext {
  /** Publication day, `YYYY-MM-DD`. */
  publishedAt: string;
  /** The date last told before this sentence: what "a year later" counts from. Publication where absent. */
  anchor?: EventDate | null;
  /** The single day last told before this sentence: what "the day before" counts from. Publication where absent. */
  dayAnchor?: EventDate | null;
  /** The same, of what is over: what "in the morning" is a part of. */
  pastDay?: EventDate | null;
  /** In a text on years gone by, the date last told for its story: its year is that of days and months told without one. */
  story?: EventDate | null;
  /** Which way the deed's verb looks; read from the sentence where absent. */
  tense?: Tense;
}

const dateline = /^[A-Z][A-Z .,'’/-]{2,60}?,?\s+(?=[A-Z][a-z]{2,8}\.?\s+\d{1,2}\b[^.!?]{0,24}?\s?[-–—])/;

/** A speech is told within this many days, as a rule: a farther day last told is not the day it was given. */
const SPEECH_IS_RECENT = 7;
const insideQuotes = (sentence: string, offset: number): boolean => {
  const before = sentence.slice(0, offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
};

/** A sentence whose dates are resolved, with what they are counted from. */
interface Reading {
  sentence: string;
  context: DateContext;
  today: number;
  /** What "a year later", "the day before" and "in the morning" count from that no date of the sentence precedes. */
  outer: Readonly<Record<Anchored, Period>>;
  tenseAt: ReturnType<typeof tenseReader>;
  /** Where the dateline ends; -1 where the sentence has none. */
  headline: number;
}

function readingOf(sentence: string, context: DateContext): Reading {
  const today = parseDay(context.publishedAt);
  const from = (date: EventDate | null | undefined): Period => (date ? periodOf(date) : onDay(today));
  return {
    sentence,
    context,
    today,
    outer: { any: from(context.anchor), day: from(context.dayAnchor), past: from(context.pastDay) },
    tenseAt: tenseReader(sentence),
    headline: dateline.exec(sentence)?.[0].length ?? -1,
  };
}

/** In a speech days are counted from the one last told, where that is not long ago. */
const countsFromSpeech = ({ sentence, today, outer }: Reading, { rule, start }: Found): boolean =>
  rule.spoken === true && today - outer.day.from <= SPEECH_IS_RECENT && insideQuotes(sentence, start);

function resolve(reading: Reading, match: Found, from: { anchor: Period; present: number }): DateAtom | null {
  const { rule, groups, start, end } = match;
  const { context, outer, tenseAt, headline } = reading;
  const tense = context.tense === undefined ? tenseAt(start) : context.tense;
  const today = countsFromSpeech(reading, match) ? outer.day.from : from.present;
  const period = rule.resolve(groups, { today, tense, anchor: from.anchor });
  const role = start === headline ? 'dateline' : (rule.role ?? 'point');
  const yearless = rule.yearless === true && !(groups.year ?? groups.shift ?? groups.shift2);
  return period && { start, end, period, role, yearless, ahead: tense === 'future', bound: null };
}

/** Dates that count from no other of the sentence; those of a chronicle have the year of its story. */
function plainDates(reading: Reading, found: readonly Found[]): DateAtom[] {
  const { sentence, context, today, outer } = reading;
  const alone = found.filter(({ rule }) => !rule.anchored);
  const read = (match: Found, present: number | null): DateAtom | null =>
    resolve(reading, match, { anchor: outer.any, present: present ?? today });
  if (context.story === undefined) return alone.map((match) => read(match, today)).filter((atom) => atom !== null);
  return inStory(sentence, alone, context.story && periodOf(context.story), read);
}

/** Points in time that a date of one sort may count from. */
const isAnchorFor = (kind: Anchored, { role, period, ahead }: DateAtom): boolean =>
  role === 'point' && (kind === 'any' || period.precision === 'DAY') && (kind !== 'past' || !ahead);

/** True where a date was told before the sentence that those of a sort count from. */
const isKnown = ({ anchor, dayAnchor, pastDay }: DateContext, kind: Anchored): boolean =>
  Boolean({ any: anchor, day: dayAnchor, past: pastDay }[kind]);

/** "a year later", "that night": counted from the date before it. Without any, only "two days earlier" is a date, from publication. */
function anchoredDate(reading: Reading, match: Found, plain: readonly DateAtom[]): DateAtom | null {
  const { sentence, context, today, outer } = reading;
  const kind = match.rule.anchored!;
  const points = plain.filter((atom) => isAnchorFor(kind, atom));
  const anchor = points.findLast((atom) => atom.end <= match.start);
  const atom = resolve(reading, match, { anchor: anchor?.period ?? outer[kind], present: today });
  if (atom?.role === 'duration') return placeDuration(atom, anchor ?? points[0], sentence);
  return atom && (anchor || isKnown(context, kind) || atom.period.to < today) ? atom : null;
}

function resolveAll(sentence: string, found: readonly Found[], context: DateContext): DateAtom[] {
  const reading = readingOf(sentence, context);
  const plain = plainDates(reading, found);
  const anchored = found
    .filter(({ rule }) => rule.anchored)
    .map((match) => anchoredDate(reading, match, plain))
    .filter((atom) => atom !== null);
  const atoms = [...plain, ...anchored].sort((one, other) => one.start - other.start);
  return withLeads(sentence, joinRanges(sentence, atoms), reading.today);
}

const periodOf = ({ from, to, precision }: EventDate): Period => ({
  from: parseDay(from),
  to: parseDay(to),
  precision,
});

/**
 * All date expressions of one sentence, in reading order, none overlapping another. Pure: the same text and publication day
 * give the same dates. Throws where `publishedAt` is no `YYYY-MM-DD`; text that holds no date costs one scan.
 */
export function findDates(text: string, { start, end }: TextSpan, context: DateContext): DateMention[] {
  const sentence = inOrdinaryCase(text.slice(start, end));
  const found = matchDates(sentence);
  if (found.length === 0) return [];
  const eventDate = (period: Period, words: string): EventDate => ({
    from: formatDay(period.from),
    to: formatDay(period.to),
    precision: period.precision,
    text: words,
  });
  return resolveAll(sentence, found, context).map((atom) => {
    const words = text.slice(start + atom.start, start + atom.end);
    return {
      start: start + atom.start,
      end: start + atom.end,
      date: eventDate(atom.period, words),
      role: atom.role,
      ahead: atom.ahead,
      bound: atom.bound && eventDate(atom.bound, words),
    };
  });
}

/** "Sunday's vote" tells a day to count from as "on Sunday" does. */
const isAnchor = ({ role, date }: DateMention): boolean =>
  role === 'point' || (role === 'attributive' && date.precision === 'DAY');

/** A story on years gone by goes forward: an earlier year is a look back. */
const movesStory = (date: EventDate, story: EventDate | null): boolean =>
  story === null || date.from.slice(0, 4) >= story.from.slice(0, 4);

/** The dates of every sentence of an article, each sentence read with the date last told before it as its anchor. */
export function findArticleDates(text: string, sentences: readonly TextSpan[], publishedAt: string): DateMention[][] {
  let anchor: EventDate | null = null;
  let dayAnchor: EventDate | null = null;
  let pastDay: EventDate | null = null;
  const isChronicle = tellsPastYears(text, publishedAt);
  let story: EventDate | null = null;
  return sentences.map((sentence) => {
    const dates = findDates(text, sentence, { publishedAt, anchor, dayAnchor, pastDay, ...(isChronicle && { story }) });
    const anchors = dates.filter(isAnchor);
    const points = anchors.map(({ date }) => date);
    if (isChronicle) story = points.findLast((point) => movesStory(point, story)) ?? story;
    anchor = points.at(-1) ?? anchor;
    dayAnchor = points.findLast(({ precision }) => precision === 'DAY') ?? dayAnchor;
    pastDay = anchors.findLast(({ ahead, date }) => !ahead && date.precision === 'DAY')?.date ?? pastDay;
    return dates;
  });
}
