import { gather } from '../words/gather.ts';
import { monthOf, type Period, parseDay, yearOf } from './calendar.ts';
import { type DateAtom, inSameYear } from './joins.ts';

/** News counts its days from publication; none of these words stand in a chronicle. */
const counted =
  /\b(?:[Yy]esterday|[Tt]omorrow|[Ll]ast (?:week|night|month|year)|[Tt]his (?:week|month|year|morning)|[Nn]ext (?:week|month|year)|(?:[Oo]n|[Ll]ate|[Ee]arly|[Ll]ast|[Nn]ext) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,? (?:the )?\d|,? [A-Z]))\b/;
const labelled = /^[A-Z][A-Z .,'’/-]{2,60}[^.!?]{0,30}\s[-–—]/;
/** What is said, and what has been or will be done, is news, whatever year its background is of. */
const reported = /\b(?:said|says|told|has|will)\b/;
const year = /\b(?:1[89]|20)\d\d\b/;

/** How much of an article has to tell its year, in UTF-16 units: "Egypt and Libya in 1977" does at once. */
const OPENING = 400;

/** True for a text that tells of a year gone by: its opening names the year, and it neither reports nor counts from the day of publication. */
export function tellsPastYears(text: string, publishedAt: string): boolean {
  const opening = text.slice(0, OPENING);
  const told = year.exec(opening)?.[0];
  if (told === undefined || Number(told) >= yearOf(parseDay(publishedAt))) return false;
  return !labelled.test(opening) && !reported.test(opening) && !counted.test(text);
}

/** "since 1974", "the treaty of 1960": years of something else than what is told. */
const ofAnother = /(?:\b(?:since|before|after|from|of|than|until|till)|['’]s)\s+(?:the\s+)?$/;
/** "in office from 1990 to 2006": the years that something lasted. */
const endsStretch = /\b(?:from|between)\s+(?:1[89]|20)\d\d\s+(?:to|and|until|till)\s+$/;
/** "not until 1989, when …". */
const comesAbout = /\b(?:until|till)\s+(?:the\s+)?$/;

/** "Panama, which received the canal in 1999, cut": the year of what is told beside the story. */
const besideStory = /,\s+(?:which|who|whose|whom|an?|the|once)\s[^,;:]*$/;

/** How far before a date its clause is read, in UTF-16 units. */
const BACK = 120;

/** Whether the year beside a date becomes the year of what follows: a later one does, an earlier one only where it opens the sentence. */
function movesOn(sentence: string, { start, end, period }: DateAtom, now: Period | null): boolean {
  const before = sentence.slice(Math.max(0, start - BACK), start);
  if (comesAbout.test(before)) return /^,?\s+when\b/.test(sentence.slice(end, end + BACK));
  if (ofAnother.test(before)) return false;
  if (sentence[end] === ',' && besideStory.test(before)) return false;
  if (endsStretch.test(before)) return false;
  return now === null || yearOf(period.from) >= yearOf(now.from) || (start < BACK && /^(?:\w+\s+){0,2}$/.test(before));
}

/** A month so far back that it is the next year's: "in December 1977 … in January", unless the sentence looks back. */
const MONTHS_BACK = 6;
const looksBack = /\bhad\b[^;:]*$/;

function inStoryYear(sentence: string, { start, period }: DateAtom, now: Period): Period {
  const back = now.precision === 'YEAR' ? 0 : monthOf(now.to) - monthOf(period.from);
  const goesOn = back > MONTHS_BACK && !looksBack.test(sentence.slice(Math.max(0, start - BACK), start));
  return inSameYear(period, yearOf(now.to) + (goesOn ? 1 : 0));
}

/** "The end of the month" is the month of the story, "the autumn" the one of its year. */
const presentOf = ({ precision, from, to }: Period): number => (precision === 'YEAR' ? to : from);

/**
 * Reads the dates of a sentence of a chronicle one by one: what names no year, or counts from the present, does so from the date told before it.
 * `told` is the date last told before the sentence, null where none was.
 */
export function inStory<Found>(
  sentence: string,
  found: readonly Found[],
  told: Period | null,
  read: (one: Found, present: number | null) => DateAtom | null,
): DateAtom[] {
  let now = told;
  return gather(found, (one) => {
    const atom = read(one, now && presentOf(now));
    if (atom === null) return [];
    const dated = atom.yearless && now !== null ? { ...atom, period: inStoryYear(sentence, atom, now) } : atom;
    if (atom.role === 'point' && (atom.yearless ? now !== null : movesOn(sentence, atom, now))) now = dated.period;
    return [dated];
  });
}
