import type { Likeness } from './profile.ts';
import { soundOf, wordLikeness, wordsOf } from './spelling.ts';

/** Words that names of people carry or leave out at will. */
const PARTICLES = new Set(
  'al el bin ibn ben van von der den de da di do dos du del la le abu mr mrs ms dr sir lord'.split(' '),
);

/** The words of a person's name that tell it apart. */
export const personWords = (name: string): string[] => {
  const words = wordsOf(name);
  const telling = words.filter((word, at) => !PARTICLES.has(word) && !(at > 0 && ORDINALS.has(word)));
  return telling.length > 0 ? telling : words;
};

/** Words that tell apart those of one name: kings, fathers and sons. */
const ORDINALS = new Set('jr sr ii iii iv v vi vii viii ix x'.split(' '));
const ordinalOf = (name: string): string | null =>
  wordsOf(name).find((word, at) => at > 0 && ORDINALS.has(word)) ?? null;

/** What a middle name that only one has takes away, and what another order does. */
const MIDDLE_NAME = 0.12;
const OTHER_ORDER = 0.02;
/** A family name alone is many people's. */
export const FAMILY_NAME = 0.7;

/** How alike two names of people are: word by word in any order, middle names, initials and joined words allowed for. A first is no second. */
export function personLikeness(a: string, b: string): Likeness | null {
  const [one, other] = [ordinalOf(a), ordinalOf(b)];
  if (one === other) return likenessOfWords(a, b);
  const likeness = one === null || other === null ? likenessOfWords(a, b) : null;
  return (
    likeness && {
      score: likeness.score - MIDDLE_NAME,
      reasons: [...likeness.reasons, `one is called “${one ?? other}”`],
    }
  );
}

function likenessOfWords(a: string, b: string): Likeness | null {
  const [short, long] = bySize(personWords(a), personWords(b));
  const told = (score: number, how: string): Likeness => ({ score, reasons: [`“${a}” and “${b}” ${how}`] });
  if (short.join('') === long.join('')) return told(0.98, 'are the same letters');
  if (short.length === 1) {
    const isFamilyName = long.length > 1 && wordLikeness(short[0]!, long.at(-1)!) > 0.9;
    return isFamilyName ? told(FAMILY_NAME, 'share the family name') : spelling(short, long, told);
  }
  const matched = match(short, long);
  if (matched === null) return spelling(short, long, told);
  const mean = matched.likeness.reduce((sum, one) => sum + one, 0) / matched.likeness.length;
  const missing = long.length - short.length;
  const score = mean - MIDDLE_NAME * missing - (matched.inOrder ? 0 : OTHER_ORDER);
  return told(score, missing > 0 ? 'differ by a middle name' : mean === 1 ? 'differ in order' : 'sound alike');
}

/** Words may be parted otherwise: "Amir-Abdollahian", "Amirabdollahian". */
function spelling(short: readonly string[], long: readonly string[], told: (score: number, how: string) => Likeness) {
  const alike = wordLikeness(short.join(''), long.join(''));
  return alike > 0.9 ? told(alike, 'sound alike') : null;
}

/** Words of bodies' names that say nothing of which body it is. */
const EMPTY = new Set(
  'the of for and a an in on to company corporation corp inc ltd plc co llc jsc ojsc pjsc sa ag gmbh'.split(' '),
);

/** The words of a body's name that tell it apart, in order. */
export const bodyWords = (name: string): string[] => {
  const words = wordsOf(name);
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
};

export const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** Letters stand for many bodies. */
const ACRONYM = 0.75;

/** How alike two names of bodies are: the same telling words in any order, or an acronym and what it may stand for. */
export function bodyLikeness(a: string, b: string): Likeness | null {
  const [short, long] = bySize(bodyWords(a), bodyWords(b));
  const told = (score: number, how: string): Likeness => ({ score, reasons: [`“${a}” and “${b}” ${how}`] });
  if (short.length === 1 && long.length > 2 && short[0] === initialsOf(long))
    return told(ACRONYM, 'are letters and what they may stand for');
  if (short.length !== long.length) return null;
  const matched = match(short, long);
  if (matched === null || matched.likeness.some((one) => one < 0.9)) return null;
  const mean = matched.likeness.reduce((sum, one) => sum + one, 0) / matched.likeness.length;
  return told(mean - (matched.inOrder ? 0 : OTHER_ORDER), mean === 1 ? 'are the same words' : 'sound alike');
}

const bySize = (a: string[], b: string[]): [string[], string[]] =>
  a.length < b.length || (a.length === b.length && a.join(' ') <= b.join(' ')) ? [a, b] : [b, a];

/** Every word of the shorter name with a word of the longer that it spells; null where one has none. */
function match(short: readonly string[], long: readonly string[]): { likeness: number[]; inOrder: boolean } | null {
  const free = new Set(long.keys());
  const places: number[] = [];
  const likeness: number[] = [];
  for (const word of short) {
    const [place] = [...free].sort((x, y) => wordLikeness(word, long[y]!) - wordLikeness(word, long[x]!) || x - y);
    const alike = place === undefined ? 0 : wordLikeness(word, long[place]!);
    if (place === undefined || alike === 0) return null;
    free.delete(place);
    places.push(place);
    likeness.push(alike);
  }
  return { likeness, inOrder: places.every((place, index) => index === 0 || place > places[index - 1]!) };
}

export const soundsOf = (words: readonly string[]): string[] => words.map(soundOf);
