import type { EventDate } from '../../model/records.ts';
import type { Scene, Story } from '../dates/scene.ts';

/**
 * The dates of a chronology's entries: "April 2" on a line of its own, or "April 2:" at the head of a paragraph, dates all that
 * stands below it up to the next such line.
 */

/** One date on a line may be the day of a page; a chronology has several. */
const FEWEST_ENTRIES = 3;

/** What may stand behind the date of an entry: nothing, or a colon or dash. */
const endsHeading = /^\s*(?:[.:]?\s*$|(?::|[-–—])\s)/;

/** The date that a sentence has as its heading; null where it has none. */
function headingOf({ sentence: { start, end }, dates }: Scene, { text, publishedAt }: Story): EventDate | null {
  const [first] = dates;
  if (first === undefined || first.role !== 'point' || first.date.from > publishedAt) return null;
  const isAhead = text.slice(start, first.start).trim() === '';
  return isAhead && endsHeading.test(text.slice(first.end, end)) ? first.date : null;
}

/** For each scene the date of the entry that it stands in; null for all of a text that is no chronology. */
export function entryDates(scenes: readonly Scene[], story: Story): readonly (EventDate | null)[] {
  let paragraph = -1;
  const headings = scenes.map((scene) => {
    const opens = scene.sentence.paragraph !== paragraph;
    paragraph = scene.sentence.paragraph;
    return opens ? headingOf(scene, story) : null;
  });
  if (headings.filter((heading) => heading !== null).length < FEWEST_ENTRIES) return headings.map(() => null);
  let open: EventDate | null = null;
  return headings.map((heading) => {
    open = heading ?? open;
    return open;
  });
}
