import { fromTo } from './calendar.ts';
import type { DateAtom } from './joins.ts';

const ended = /\b(?:ended|ends|concluded|concludes|wrapped up|finished|closed|broke up|capping|at the end of)\b/;

const overWithDeed = /\bafter\s+(?:the\s+)?$/;

/**
 * Where a stay or a round of talks of so many days lies: it ends on the day told for its end, or on that of the deed done "after two days of
 * talks", else it begins on the day told. `point` is the sentence's own day; where it has none, the last one told holds.
 */
export function placeDuration(atom: DateAtom, point: DateAtom | undefined, sentence: string): DateAtom {
  const isOver = overWithDeed.test(sentence.slice(0, atom.start));
  if (point === undefined && !isOver) return atom;
  const length = atom.period.to - atom.period.from;
  const day = (point ?? atom).period.from;
  return { ...atom, period: isOver || ended.test(sentence) ? fromTo(day - length, day) : fromTo(day, day + length) };
}
