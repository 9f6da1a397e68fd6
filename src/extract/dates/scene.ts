import type { Claim, EventDate, Sentence } from '../../model/records.ts';
import type { DateMention } from './dates.ts';

/** A text as a story of scenes, for dates that one sentence gives to the deeds of another. */

/** One sentence as a part of the story: who is in it, when it plays and what it claims. */
export interface Scene {
  sentence: Sentence;
  /** Ids of all entities that the sentence names, pronouns included. */
  present: ReadonlySet<string>;
  dates: readonly DateMention[];
  claims: readonly Claim[];
  /** Documents that the sentence tells to have been signed, by whomever. */
  signed: readonly string[];
}

/** What holds for the whole article. */
export interface Story {
  text: string;
  publishedAt: string;
  /** Its paragraphs are numbered, as a communiqué's are. */
  isNumbered: boolean;
  /** Id of the state that an official acts for; null where unknown. */
  stateOf: (official: string) => string | null;
  /** The year by which a document is named ("the treaty of 1913"), as YYYY; null where none or several are. */
  yearOf: (document: string) => string | null;
}

/** The days that are over by publication, of those that date deeds, each once. */
export const daysOf = (dates: readonly DateMention[], publishedAt: string): EventDate[] => {
  const days = dates
    .filter(({ role, date }) => role === 'point' && date.precision === 'DAY' && date.from <= publishedAt)
    .map(({ date }) => date);
  return days.filter((date, index) => days.findIndex((other) => other.from === date.from) === index);
};

/** The sentence up to the words that state the deed. */
export const beforeTrigger = ({ start, end, spans }: Claim, text: string): string =>
  text.slice(start, spans.find(({ part }) => part === 'trigger')?.start ?? end);
