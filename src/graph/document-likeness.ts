import type { Likeness, Profile } from './profile.ts';
import { wordsOf } from './spelling.ts';

/** Words that say what sort of paper it is, or nothing: what is left of a name tells which one. */
const COMMON = new Set(
  `the of for and a an in on to with by at from their its our between that which is has been
  agreement agreements treaty accord accords pact deal contract memorandum understanding declaration protocol protocols charter convention
  communique document statement plan roadmap resolution text draft new first joint two three`.match(/\S+/g),
);

/** The words of an agreement's or project's name that tell which one, a truce being a ceasefire; none where the name only says what it is. */
export const documentWords = (name: string): string[] => [
  ...new Set(
    wordsOf(name)
      .filter((word) => !COMMON.has(word))
      .map((word) => (word === 'truce' || word === 'armistice' ? 'ceasefire' : word)),
  ),
];

/** Likeness of those that share both parties: what no word tells apart, and what each shared share of words adds. */
const SAME_PARTIES = 0.6;
const WORDS_ADD = 0.25;
const SAME_WORDS = 0.95;
const SAME_WORDS_ALONE = 0.75;
/** One word ("ceasefire") is too little to ask about where no party is known. */
const ENOUGH_ALONE = 2;

/**
 * How likely two papers or works are one, by the words of their names and by the states that are parties to them: one that is first described and
 * later named shares the parties and some words. Two states conclude many papers, so that is proposed and never settled.
 */
export function documentLikeness(a: Profile, b: Profile): Likeness | null {
  const shared = a.parties.filter((party) => b.parties.includes(party));
  if (a.parties.length > 0 && b.parties.length > 0 && shared.length === 0) return null;
  const isBetweenTheSame =
    shared.length >= 2 && (shared.length === a.parties.length || shared.length === b.parties.length);
  const words = bestOverlap(a.names, b.names);
  if (words === null) return null;
  const parties = isBetweenTheSame ? [`both between ${[...shared].sort().join(' and ')}`] : [];
  const told = (score: number, how: string): Likeness => ({
    score,
    reasons: [`“${words.left}” and “${words.right}” ${how}`, ...parties],
  });
  if (words.isWhole && isBetweenTheSame) return told(SAME_WORDS, 'share their telling words');
  if (words.isWhole && words.shared >= ENOUGH_ALONE) return told(SAME_WORDS_ALONE, 'share their telling words');
  if (!isBetweenTheSame) return null;
  if (words.isBare) return told(SAME_PARTIES, 'differ in that one only says what it is');
  return words.overlap >= 0.5 ? told(SAME_PARTIES + WORDS_ADD * words.overlap, 'share some telling words') : null;
}

interface Overlap {
  left: string;
  right: string;
  /** Share of the shorter name's telling words that the other has too. */
  overlap: number;
  /** Telling words that both have. */
  shared: number;
  /** Both have telling words, and the same. */
  isWhole: boolean;
  /** One has none. */
  isBare: boolean;
}

function bestOverlap(left: readonly string[], right: readonly string[]): Overlap | null {
  const all = [...left].sort().flatMap((one) => [...right].sort().map((other) => overlapOf(one, other)));
  return all.reduce<Overlap | null>((top, next) => (isBetter(next, top) ? next : top), null);
}

const isBetter = (next: Overlap, top: Overlap | null): boolean =>
  top === null || next.overlap > top.overlap || (next.overlap === top.overlap && next.isWhole && !top.isWhole);

function overlapOf(left: string, right: string): Overlap {
  const [a, b] = [documentWords(left), documentWords(right)];
  const shared = a.filter((word) => b.includes(word)).length;
  const least = Math.min(a.length, b.length);
  return {
    left,
    right,
    overlap: least === 0 ? 0 : shared / least,
    shared,
    isWhole: shared > 0 && shared === Math.max(a.length, b.length),
    isBare: least === 0,
  };
}
