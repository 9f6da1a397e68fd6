import { dayNumber, fromTo, inMonth, inYear, monthOf, onDay, type Period, yearOf } from './calendar.ts';
import { dayInMonth, easterOf, namedYear, nearestMonth, nearestWeekday, season, shift } from './resolve.ts';
import { type DateRule, lower } from './rule.ts';
import { monthNumber, numberOf, weekdayNumber } from './words.ts';

/** Days from Easter Sunday. */
const EASTER_DAYS: Readonly<Record<string, number>> = {
  'good friday': -2,
  'holy saturday': -1,
  'easter sunday': 0,
  easter: 0,
  'easter monday': 1,
};

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** The latest decade of the name that has begun. */
function decade(tens: number, today: number): Period {
  const century = 100 * Math.floor(yearOf(today) / 100);
  const first = century + 10 * tens > yearOf(today) ? century - 100 + 10 * tens : century + 10 * tens;
  return fromTo(inYear(first).from, inYear(first + 9).to);
}

/** Seven days of a month, or those to its end: "the first week", "the last week". */
function weekOf(which: string, { from, to }: Period): Period {
  if (which === 'last' || which === 'final') return fromTo(to - 6, to);
  const start = from + 7 * (numberOf(which) - 1);
  return fromTo(start, start + 6);
}

/** The season of a name beside the date told before: of its year, or the nearest one after or before it. */
function seasonBeside(name: string, which: string, { from, to }: Period): Period {
  const at = (year: number): Period => season({ name, year }, { today: from, tense: null, anchor: onDay(from) });
  const inside = at(yearOf(from));
  // the winter of a January began the year before
  const same = name === 'winter' && monthOf(from) < 3 && from === to ? yearOf(from) - 1 : yearOf(from);
  if (which === 'following' || which === 'next') return inside.from > to ? inside : at(yearOf(to) + 1);
  if (which === 'previous' || which === 'preceding') return inside.to < from ? inside : at(yearOf(from) - 1);
  return at(same);
}

/** Turns of phrase for days and stretches that name neither day nor year. */
export const TURN_RULES: readonly DateRule[] = [
  {
    needs: 'word',
    also: ['easter', 'friday', 'saturday'],
    pattern:
      '\\b(?<feast>Good Friday|Holy Saturday|Easter(?: (?:Sunday|Monday))?)\\b(?:,? (?:of )?{year=YEAR})?(?! (?:Island|Rising|Offensive|Accords?|Agreement|Uprising)\\b)',
    resolve: ({ feast, year }, { today, tense }) => {
      const offset = EASTER_DAYS[feast!.toLowerCase()]!;
      if (year !== undefined) return onDay(easterOf(Number(year)) + offset);
      const now = easterOf(yearOf(today)) + offset;
      if (tense === 'future') return onDay(now >= today ? now : easterOf(yearOf(today) + 1) + offset);
      return onDay(now <= today ? now : easterOf(yearOf(today) - 1) + offset);
    },
  },
  {
    // "in the seventies", but "in his seventies"
    needs: 'word',
    also: DECADES,
    pattern: `(?<=\\b[Tt]he )(?:(?:early|mid|late)[- ])?(?<name>${DECADES.join('|')})\\b`,
    resolve: ({ name }, { today }) => decade(DECADES.indexOf(name!) + 2, today),
  },
  {
    needs: 'number',
    pattern: "(?<=\\b[Tt]he )(?:(?:early|mid|late)[- ])?['’](?<tens>[2-9])0s\\b",
    resolve: ({ tens }, { today }) => decade(Number(tens), today),
  },
  {
    needs: 'number',
    also: ['century'],
    pattern:
      '\\b(?:the )?(?:(?:early|mid|late)[- ])?(?<n>sixteenth|seventeenth|eighteenth|nineteenth|twentieth)[- ]century\\b',
    resolve: ({ n }) => fromTo(inYear(100 * numberOf(n!) - 99).from, inYear(100 * numberOf(n!)).to),
  },
  {
    needs: 'word',
    also: ['winter'],
    pattern: '\\b[Ww]inter of {year=YEAR}(?:{DASH}|/)\\d\\d\\b',
    resolve: ({ year }, basis) => season({ name: 'winter', year: Number(year) }, basis),
  },
  {
    needs: 'unit',
    also: ['turn'],
    pattern: '\\b[Aa](?:t|round) the turn of the year\\b',
    resolve: (_, { today, tense }) => {
      const year = yearOf(today) + (tense === 'future' || monthOf(today) === 12 ? 1 : 0);
      return fromTo(dayNumber(year - 1, 12, 1), dayNumber(year, 1, 31));
    },
  },
  {
    needs: 'month',
    also: ['week'],
    pattern:
      '\\b(?:the )?(?<which>first|second|third|fourth|last|final) week (?:of|in) {month=MONTH}(?:,? {year=YEAR}| (?:of )?(?<shift>last|this|next) year)?',
    yearless: true,
    resolve: ({ which, month, year, shift: word }, basis) => {
      const named = namedYear(year ?? word, basis.today);
      const number = monthNumber(month!);
      return weekOf(which!, named === null ? nearestMonth(number, basis) : inMonth(named, number));
    },
  },
  {
    needs: 'weekday',
    also: ['week'],
    pattern: '\\b(?<n>[Aa]|{NUMBER}) weeks? ago,? (?:on |last |this )?{weekday=WEEKDAY}\\b',
    resolve: ({ n, weekday }, basis) =>
      onDay(
        nearestWeekday(weekdayNumber(weekday!), { today: basis.today, tense: 'past', anchor: basis.anchor }).from -
          7 * numberOf(n!),
      ),
  },
  {
    // "will do so in two weeks", but "in two weeks of talks" and "in two weeks' time"
    needs: 'unit',
    also: ['in'],
    pattern: "\\b[Ii]n {n=NUMBER} (?<unit>day|week|month|year)s?\\b(?!['’]| of\\b)",
    resolve: ({ n, unit }, { today, tense }) => (tense === 'future' ? shift(onDay(today), numberOf(n!), unit!) : null),
  },
  {
    needs: 'unit',
    also: ['fortnight'],
    pattern: '\\b[Aa] fortnight (?<which>later|earlier|before(?=[,.;:)]|$)|after(?=[,.;:)]|$)|afterwards)',
    anchored: 'any',
    resolve: ({ which }, { anchor }) => shift(anchor, /earlier|before/.test(which!) ? -2 : 2, 'week'),
  },
  {
    needs: 'month',
    also: ['day'],
    pattern: '\\bMay Day\\b(?:,? (?:of )?{year=YEAR})?(?! [a-z]*(?:call|signal|parade|march|rally)\\b)',
    resolve: ({ year }, basis) =>
      dayInMonth({ month: 5, day: 1, year: year === undefined ? null : Number(year) }, basis),
  },
  {
    needs: 'word',
    also: ['night'],
    pattern: '\\b[Tt]he night before last\\b',
    resolve: (_, { today }) => onDay(today - 2),
  },
  {
    needs: 'word',
    also: ['morning', 'night'],
    pattern: '\\b[Tt]he (?:morning|night) (?<which>after|before)(?= ?[,.;:)]|$)',
    anchored: 'day',
    resolve: ({ which }, { anchor }) => onDay(which === 'after' ? anchor.to + 1 : anchor.from - 1),
  },
  {
    needs: 'unit',
    also: ['from', 'fortnight'],
    pattern: '\\b{n=NUMBER} (?<unit>day|week|month|year)s? from (?:now|today)\\b|\\b[Ii]n a (?<unit2>fortnight)\\b',
    resolve: ({ n, unit }, { today, tense }) =>
      unit ? shift(onDay(today), numberOf(n!), unit) : tense === 'future' ? onDay(today + 14) : null,
  },
  {
    needs: 'word',
    also: ['next', 'following', 'previous', 'preceding'],
    pattern: '\\b[Tt]he (?<which>next|following|previous|preceding) (?:morning|afternoon|evening|night)\\b',
    anchored: 'day',
    resolve: ({ which }, { anchor }) =>
      onDay(which === 'next' || which === 'following' ? anchor.to + 1 : anchor.from - 1),
  },
  {
    needs: 'word',
    also: ['spring', 'summer', 'autumn', 'fall', 'winter'],
    pattern: '\\b(?:[Tt]he (?<which>same|following|next|previous|preceding)|[Tt]hat) {season=SEASON}\\b',
    anchored: 'any',
    resolve: ({ which, season: name }, { anchor }) => seasonBeside(name!, lower(which), anchor),
  },
];
