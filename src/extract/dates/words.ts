import { startsWithDigit } from '../words/characters.ts';
import { gather } from '../words/gather.ts';

/** The words of English dates: tables, and the pattern fragments made from them. */

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const numberNames = [
  ['a', 'an', 'one'],
  ['two', 'a couple of'],
  ['three'],
  ['four'],
  ['five'],
  ['six'],
  ['seven'],
  ['eight'],
  ['nine'],
  ['ten'],
  ['eleven'],
  ['twelve'],
  ['thirteen'],
  ['fourteen'],
  ['fifteen'],
  ['sixteen'],
  ['seventeen'],
  ['eighteen'],
  ['nineteen'],
];
const ordinalNames = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  'twenty-one': 21,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  forty: 40,
  'forty-eight': 48,
  fifty: 50,
  'seventy-two': 72,
  hundred: 100,
};
const ordinalTens: Readonly<Record<string, number>> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  hundredth: 100,
};

const numberByName = new Map<string, number>([
  ...numberNames.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
  ...ordinalNames.map((name, index): [string, number] => [name, index + 1]),
  ...Object.entries(tens),
  ...Object.entries(ordinalTens),
]);

/** The number of "two", "12", "third" or "21st"; NaN for any other word. */
export const numberOf = (word: string): number =>
  numberByName.get(word.toLowerCase().replace(/\s+/g, ' ')) ?? Number.parseInt(word, 10);

/** 1…12 of a month's name in full or cut short. */
export const monthNumber = (word: string): number =>
  monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;

/** 1 (Monday) … 7 of a weekday's name. */
export const weekdayNumber = (word: string): number =>
  weekdayNames.findIndex((name) => name.toLowerCase() === word.toLowerCase()) + 1;

const either = (words: readonly string[]): string => `(?:${words.join('|')})`;
const cased = (words: readonly string[]): string[] => gather(words, (word) => [word, word.toUpperCase()]);

const shortMonths = ['Sept', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = `(?:${either(cased(monthNames))}\\b|${either(cased(shortMonths))}\\b\\.?)`;
const WEEKDAY = either(cased(weekdayNames));
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
/** Longer names first: "twenty-four" is no "twenty". */
const numbers = [...Object.keys(tens).toReversed(), ...numberNames.flat().toReversed()];
const NUMBER = either([...numbers, ...numbers.map(capital), '\\d{1,3}']);
const ORDINAL = either([...ordinalNames, ...Object.keys(ordinalTens), '\\d{1,3}(?:st|nd|rd|th)']);
const YEAR = '(?:1[0-9]|20)\\d\\d(?![\\d%]|[.,]\\d)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%:]|[.,]\\d)';

/** Named pieces of the patterns in rules.ts; a piece written `{name=PIECE}` captures. */
export const PIECES: Readonly<Record<string, string>> = {
  MONTH,
  WEEKDAY,
  NUMBER,
  ORDINAL,
  YEAR,
  DAY,
  /** The year that may follow a day and month: a number, "last year", "last". */
  YEAR_AFTER:
    '(?:,? (?:of |in )?{year=YEAR}| (?:of )?(?<shift>last|this|next) year|,? (?<shift2>last)(?= ?[,.;:)]| and|$))?',
  SEASON: '(?:spring|summer|autumn|fall|winter)',
  DASH: '\\s?[-–—]\\s?',
  /** A weekday that stands before the date it falls on: the date decides. */
  WD: `(?:${WEEKDAY},? (?:the )?)?`,
  /** What may stand before a date and does not narrow it: precision follows the date itself. */
  PART: '(?:(?:(?:the )?(?:very )?(?:end|start|beginning|middle|close|course|rest|remainder) of|early(?: in)?|late(?: in)?|mid|later|earlier)[- ])?',
};

/** What a sentence must hold for a group of rules to be worth a look. */
export type DateKey = 'month' | 'weekday' | 'number' | 'unit' | 'word';

const keyPattern = new RegExp(
  [
    `(?<month>\\b(?:${cased(monthNames.map((name) => name.slice(0, 3))).join('|')}))`,
    `(?<weekday>${WEEKDAY})`,
    "(?<number>\\b[12]\\d{3}|['’]\\d0s|\\d(?:st|nd|rd|th)\\b|\\d[/.]\\d|\\d{3}0s|centur|\\b[QH][1-4]\\b)",
    '(?<unit>\\b(?:[Dd]ays?|[Nn]ights|[Ww]eek(?:end)?s?|[Mm]onths?|[Yy]ears?|[Dd]ecades?|[Hh]ours?|[Ff]ortnight)\\b|quarter|half)',
    '(?<word>[Tt]oday|dawn|daybreak|noon|midday|dusk|nightfall|midnight|[Yy]esterday|[Tt]omorrow|[Oo]vernight|night|morning|afternoon|evening|summer|winter|spring|autumn|fall|\\beve\\b|Christmas|New Year|Easter|Good Friday|Boxing Day|centur|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|anniversary)',
  ].join('|'),
  'g',
);

/** The groups of date words that occur in a sentence: the cheap test that most sentences end with. */
export function dateKeys(sentence: string): ReadonlySet<DateKey> {
  const keys = new Set<DateKey>();
  keyPattern.lastIndex = 0;
  for (let match = keyPattern.exec(sentence); match; match = keyPattern.exec(sentence))
    for (const key in match.groups) if (match.groups[key] !== undefined) keys.add(key as DateKey);
  return keys;
}

/** The words of a sentence in small letters, numbers by what they may be as well: see `also` in rule.ts. */
export function dateWords(sentence: string): ReadonlySet<string> {
  const words = new Set<string>(sentence.toLowerCase().match(/[a-z0-9]+/g));
  for (const word of words) {
    if (!startsWithDigit(word)) continue;
    if (/^\d\d?(?:st|nd|rd|th)?$/.test(word)) words.add('#day');
    else if (/^\d{4}$/.test(word)) words.add('#year');
    else if (/^\d{4}s$/.test(word)) words.add('#decade');
  }
  return words;
}
