import { fromTo, inYear, type Period, yearOf } from './calendar.ts';
import { shift } from './resolve.ts';
import type { DateRole, Groups } from './rule.ts';
import { numberOf, PIECES } from './words.ts';

/** One date as its own words give it, before the words around it are read. Offsets into the sentence. */
export interface DateAtom {
  start: number;
  end: number;
  period: Period;
  role: DateRole;
  /** No year stands with it: the other end of a range may lend one. */
  yearless: boolean;
  /** The verb beside it looks ahead. */
  ahead: boolean;
  /** The point named after "since", "until", "before" or "after"; null elsewhere. */
  bound: Period | null;
}

/** How far before a date its lead words are sought: bounds the work on a text without sentence ends. */
const LEAD_LENGTH = 40;
/** The same for a lead that names an event: "since the launch of the plan in 2000". */
const EVENT_LENGTH = 160;

const betweenEnds = /^\s*(?:(?<word>to|until|till|through|and)|[-–—])\s*(?:the\s+|late\s+|early\s+)?$/;
const beforeRange = /\b(?<word>between|from)\s+(?:the\s+)?$/i;

/** Moves the first end of a range to the year that its last end lies in, or the one before. */
function alignFirst(first: DateAtom, last: DateAtom): Period {
  const { period } = first;
  if (!first.yearless) return period.from > last.period.from && period.precision === 'DAY' ? moved(period, -7) : period;
  const aligned = inSameYear(period, yearOf(last.period.to));
  return aligned.from <= last.period.from ? aligned : inSameYear(period, yearOf(last.period.to) - 1);
}

const moved = (period: Period, days: number): Period => ({ ...period, from: period.from + days, to: period.to + days });

/** The same day or month of another year. */
export function inSameYear(period: Period, year: number): Period {
  if (period.precision === 'MONTH') return shift(period, 12 * (year - yearOf(period.from)), 'month');
  const start = inYear(yearOf(period.from)).from;
  const leap = (at: number): number => (inYear(at).to - inYear(at).from === 365 && period.from - start >= 59 ? 1 : 0);
  return moved(period, inYear(year).from - start + leap(year) - leap(yearOf(period.from)));
}

/** "from A to B", "between A and B", "A–B": two neighbouring dates as one range; null where they are two dates. */
function joined(sentence: string, first: DateAtom, last: DateAtom): DateAtom | null {
  const link = betweenEnds.exec(sentence.slice(first.end, Math.min(last.start, first.end + LEAD_LENGTH)));
  if (link === null || first.role === 'duration' || last.role === 'duration') return null;
  const lead = beforeRange.exec(sentence.slice(Math.max(0, first.start - LEAD_LENGTH), first.start));
  const opening = lead?.groups?.word?.toLowerCase();
  const word = link.groups?.word;
  if ((word === 'and') !== (opening === 'between')) return null;
  if (word === 'to' && opening === undefined && first.period.precision !== last.period.precision) return null;
  const from = alignFirst(first, last).from;
  if (from > last.period.to) return null;
  return {
    start: opening === undefined ? first.start : Math.max(0, first.start - LEAD_LENGTH) + lead!.index,
    end: last.end,
    period: fromTo(from, last.period.to),
    role: 'point',
    yearless: false,
    ahead: last.ahead,
    bound: null,
  };
}

export function joinRanges(sentence: string, atoms: readonly DateAtom[]): DateAtom[] {
  const result: DateAtom[] = [];
  for (const atom of atoms) {
    const previous = result.at(-1);
    const range = previous && joined(sentence, previous, atom);
    if (range) result[result.length - 1] = range;
    else result.push(atom);
  }
  return result;
}

const beforeAtom = new RegExp(
  `\\b(?:(?<count>the|${PIECES.NUMBER})\\s+(?<unit>day|week|month|year)s?\\s+(?<side>before|after)|(?<eve>(?:on\\s+)?the\\s+eve\\s+of)|(?<word>(?:ever\\s+)?since|until|till|up\\s+to|through|before|prior\\s+to|ahead\\s+of|after|following|from))\\s+(?:the\\s+)?$`,
  'i',
);

/** "two days before the referendum on March 16", "on the eve of the vote on Sunday": counted from the day of an event. */
const countedEvent = new RegExp(
  `\\b(?:(?<count>the|${PIECES.NUMBER})\\s+(?<unit>day|week|month|year)s?\\s+(?<side>before|after)|(?<eve>(?:on\\s+)?the\\s+eve\\s+of))\\s+(?:the|an?|its|their|his|her)\\s+(?:[\\w’'-]+\\s+){1,4}(?:on|of)\\s+(?:the\\s+)?$`,
  'i',
);

/** The day that lies so many days, weeks, months or years beside a date, or on its eve. */
function countedFrom(
  atom: DateAtom,
  start: number,
  { count, unit, side, eve }: Readonly<Record<string, string | undefined>>,
): DateAtom {
  if (eve !== undefined) return { ...atom, start, role: 'point', period: shift(atom.period, -1, 'day') };
  const steps = count!.toLowerCase() === 'the' ? 1 : numberOf(count!);
  return { ...atom, start, role: 'point', period: shift(atom.period, side === 'after' ? steps : -steps, unit!) };
}

/** "since the launch of the plan in 2000", "since it seized the ship in April": the date opens a stretch, whatever stands between. */
const sinceEvent =
  /\b(?:ever\s+)?since\s+(?=(?:the|its|their|his|her|a|an|it|he|she|they|independence|[A-Z])\b)(?:(?!and\b|when\b|since\b)[\w'’-]+\s+){1,12}(?:(?:in|on|of|late|early)\s+){0,2}$/i;

/** "the treaty of 1960", "a pact dating from 2017": the date of the noun, not of what the sentence tells. */
const nounDate = /\b(?:[A-Za-z]+\s+of|dat(?:ing|ed|es)\s+(?:from|back\s+to)|[Ww]ent\s+back\s+to)\s+$/;

/** A noun that follows its date: none of the words that go on with the sentence. */
const datedNoun =
  /^\s+(?!(?:in|on|at|by|to|for|of|and|or|but|as|when|that|which|who|was|were|is|are|had|has|have|will|would|after|before|with|from|while|where|until|during|over|under|between|through|into|onto|about|against|without|since|because|if|though|although|than|it|he|she|they|we|said|told|morning|afternoon|evening|night|local|ago)\b)[a-z]{3,}/;

/** "the July 2015 agreement", "Sunday's vote", "the treaty of 1960": the date belongs to the noun. "at Sunday's vote" dates the deed. */
function datesNoun(sentence: string, { end, period }: DateAtom, before: string): boolean {
  const after = sentence.slice(end, end + LEAD_LENGTH);
  if (/^['’]s\s/.test(after)) return !/\b(?:at|in|during|on)\s+(?:the\s+)?$/i.test(before.slice(-14));
  if (/\b(?:the|an?|its|their|his|her|our)\s+$|['’]s\s+$/i.test(before.slice(-8)) && datedNoun.test(after)) return true;
  return period.precision === 'YEAR' && nounDate.test(before.slice(-30));
}

const roleAfter: Readonly<Record<string, DateRole>> = {
  since: 'since',
  'ever since': 'since',
  until: 'until',
  till: 'until',
  'up to': 'until',
  through: 'until',
  before: 'before',
  'prior to': 'before',
  'ahead of': 'before',
  after: 'after',
  following: 'after',
};

/** Reads the words before each date: "since", "until", "two days after", "the eve of". */
export const withLeads = (sentence: string, atoms: readonly DateAtom[], today: number): DateAtom[] =>
  atoms.map((atom, index) => withLead(sentence, atom, { today, floor: atoms[index - 1]?.end ?? 0 }));

/** Where the words before a date may be read from: none that belong to the date before it. */
const leadFrom = (atom: DateAtom, floor: number, length: number): number => Math.max(floor, atom.start - length);

/** "since", "until", "two days after", "the eve of": a lead that says more than that the date belongs to a noun. */
const opensStretch = ({ word, unit, eve }: Groups): boolean =>
  /^(?:ever\s+)?(?:since|until|till|through)$/i.test(word ?? '') || (unit ?? eve) !== undefined;

/** "two days before the referendum on March 16", "since the launch of the plan in 2000": what stands before an event's date. */
function withEvent(before: string, atom: DateAtom, { today, floor }: LeadContext): DateAtom {
  const from = leadFrom(atom, floor, EVENT_LENGTH);
  const words = before.slice(from);
  const counted = atom.period.precision === 'DAY' ? countedEvent.exec(words) : null;
  if (counted) return countedFrom(atom, from + counted.index, counted.groups!);
  const event = sinceEvent.exec(words);
  return event ? bounded(atom, { start: from + event.index, role: 'since' }, today) : atom;
}

/** "from May 3 onwards" opens a stretch, "from May 3" alone is a point. */
const isOnwards = (sentence: string, { end }: DateAtom): boolean => /^\s+on(?:wards?)?\b/.test(sentence.slice(end));

/** The day of publication, and where the date before ends: no lead reaches back beyond it. */
interface LeadContext {
  today: number;
  floor: number;
}

function withLead(sentence: string, atom: DateAtom, context: LeadContext): DateAtom {
  const { today, floor } = context;
  if (atom.role === 'frequency' || atom.role === 'anniversary' || atom.role === 'duration') return atom;
  const before = sentence.slice(0, atom.start);
  const from = leadFrom(atom, floor, LEAD_LENGTH);
  const lead = beforeAtom.exec(before.slice(from));
  const groups: Groups = lead?.groups ?? {};
  if (atom.role === 'point' && !opensStretch(groups) && datesNoun(sentence, atom, before))
    return { ...atom, role: 'attributive' };
  if (lead === null) return withEvent(before, atom, context);
  const start = from + lead.index;
  if ((groups.eve ?? groups.unit) !== undefined) return countedFrom(atom, start, groups);
  const word = groups.word!.toLowerCase().replace(/\s+/g, ' ');
  if (word === 'from' && !isOnwards(sentence, atom)) return atom;
  return bounded(atom, { start, role: word === 'from' ? 'since' : roleAfter[word]! }, today);
}

/** An open stretch takes publication as its other end where that lies on the right side. */
function bounded(atom: DateAtom, { start, role }: Pick<DateAtom, 'start' | 'role'>, today: number): DateAtom {
  const { period } = atom;
  const open =
    role === 'since' && period.from <= today
      ? { ...fromTo(period.from, today), precision: 'RANGE' as const }
      : role === 'until' && period.to > today
        ? fromTo(today, period.to)
        : period;
  return {
    ...atom,
    start,
    role: role === 'since' && period.from > today ? 'point' : role,
    period: open,
    bound: period,
  };
}
