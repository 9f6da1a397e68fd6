import type { EventDate, TextSpan } from '../../model/records.ts';
import { formatDay, onDay, type Period, parseDay } from './calendar.ts';
import { inOrdinaryCase } from './date-capitals.ts';
import { placeDuration } from './date-duration.ts';
import { type DateAtom, joinRanges, withLeads } from './date-joins.ts';
import { type Found, matchDates } from './date-matches.ts';
import type { Tense } from './date-resolve.ts';
import type { DateRole } from './date-rule.ts';
import { inStory, tellsPastYears } from './date-story-year.ts';
import { tenseReader } from './date-tense.ts';

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

function resolveAll(sentence: string, found: readonly Found[], context: DateContext): DateAtom[] {
  const today = parseDay(context.publishedAt);
  const tenseAt = tenseReader(sentence);
  const outer = {
    any: context.anchor ? periodOf(context.anchor) : onDay(today),
    day: context.dayAnchor ? periodOf(context.dayAnchor) : onDay(today),
    past: context.pastDay ? periodOf(context.pastDay) : onDay(today),
  };
  /** Without a date told before, "two days later" and "that night" are no dates; "two days earlier" counts from publication. */
  const known = { any: context.anchor, day: context.dayAnchor, past: context.pastDay };
  const headline = dateline.exec(sentence)?.[0].length ?? -1;
  const resolve = ({ rule, groups, start, end }: Found, anchor: Period, present = today): DateAtom | null => {
    const tense = context.tense === undefined ? tenseAt(start) : context.tense;
    const speech = rule.spoken && today - outer.day.from <= SPEECH_IS_RECENT && insideQuotes(sentence, start);
    const period = rule.resolve(groups, { today: speech ? outer.day.from : present, tense, anchor });
    const role = start === headline ? 'dateline' : (rule.role ?? 'point');
    const yearless = rule.yearless === true && !(groups.year ?? groups.shift ?? groups.shift2);
    return period && { start, end, period, role, yearless, ahead: tense === 'future', bound: null };
  };
  const alone = found.filter(({ rule }) => !rule.anchored);
  const { story } = context;
  const plain =
    story === undefined
      ? alone.map((match) => resolve(match, outer.any)).filter((atom) => atom !== null)
      : inStory(sentence, alone, story && periodOf(story), (match, present) =>
          resolve(match, outer.any, present ?? today),
        );
  const anchored = found
    .filter(({ rule }) => rule.anchored)
    .map((match) => {
      const kind = match.rule.anchored!;
      const points = plain.filter(
        (atom) =>
          atom.role === 'point' &&
          (kind === 'any' || atom.period.precision === 'DAY') &&
          (kind !== 'past' || !atom.ahead),
      );
      const anchor = points.findLast((atom) => atom.end <= match.start);
      const atom = resolve(match, anchor?.period ?? outer[kind]);
      if (atom === null) return null;
      if (atom.role !== 'duration') return anchor || known[kind] || atom.period.to < today ? atom : null;
      return placeDuration(atom, anchor ?? points[0], sentence);
    })
    .filter((atom) => atom !== null);
  const atoms = [...plain, ...anchored].sort((a, b) => a.start - b.start);
  return withLeads(sentence, joinRanges(sentence, atoms), today);
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
