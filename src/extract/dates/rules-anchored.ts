import { fromTo, onDay, type Period } from './calendar.ts';
import { shift, unitAt } from './resolve.ts';
import { type DateRule, stepOf } from './rule.ts';
import { numberOf } from './words.ts';

const signed = (count: number, word: string | undefined): number =>
  /later|after|on|following|next|coming/i.test(word ?? '') ? count : -count;
/** "the same day" of a deed that is told by its month alone is no better known than that month. */
const sameUnit = (anchor: Period, unit: string): Period | null =>
  unit === 'day' && (anchor.precision === 'MONTH' || anchor.precision === 'YEAR') ? anchor : unitAt(anchor.to, 0, unit);

/** What counts from another date of the text: "the day before", "two years later". */
export const ANCHORED_RULES: readonly DateRule[] = [
  // Counted from another date of the text
  {
    needs: 'unit',
    also: ['hours', 'hour'],
    pattern:
      '\\b(?:[Ww]ithin (?:(?:{NUMBER} )?hours|the hour)|(?:(?:[Aa] few|[Ss]everal|[Ss]ome|[Bb]arely|[Oo]nly|[Jj]ust) )?(?<!\\b{NUMBER} )[Hh]ours (?:earlier|later))\\b',
    anchored: 'day',
    resolve: (_, { anchor }) => onDay(anchor.from),
  },
  {
    needs: 'word',
    also: ['eve'],
    pattern: '\\b(?:[Oo]n )?[Tt]he eve of\\b(?! (?:the )?(?:{MONTH}|{WEEKDAY}|\\d))',
    anchored: 'day',
    resolve: (_, { anchor }) => onDay(anchor.from - 1),
  },
  {
    needs: 'word',
    also: ['same'],
    pattern: '\\b(?:[Tt]he|[Tt]hat) (?:very )?same (?:night|morning|afternoon|evening)\\b',
    anchored: 'day',
    resolve: (_, { anchor }) => onDay(anchor.to),
  },
  {
    needs: 'word',
    also: ['that'],
    pattern: '\\b[Tt]hat (?:night|morning|afternoon|evening)\\b',
    anchored: 'day',
    resolve: (_, { anchor }) => onDay(anchor.to),
  },
  {
    // "rang him in the morning", "flew in at dawn": a part of the day on which the story stands
    needs: 'word',
    also: ['morning', 'afternoon', 'evening', 'dawn', 'daybreak', 'noon', 'midday', 'dusk', 'nightfall', 'midnight'],
    pattern:
      '\\b(?:[Ee]arly |[Ll]ate |[Ll]ater )?(?:[Ii]n the (?:morning|afternoon|evening)|[Aa]t (?:dawn|daybreak|noon|midday|dusk|nightfall|midnight))\\b(?! (?:of|on|last|in|yesterday|today|tomorrow|{WEEKDAY}|{MONTH}|{DAY}))',
    anchored: 'past',
    resolve: (_, { anchor }) => onDay(anchor.to),
  },
  {
    needs: 'unit',
    also: ['same', 'that'],
    pattern:
      '\\b(?:[Tt]he|[Tt]hat) (?:very )?same (?<unit>day|week|month|year)\\b|\\b(?:[Oo]n|[Ll]ater) that (?<unit2>day)\\b|\\b[Tt]hat (?<unit3>year|month|week)\\b(?! (?:of|when|in which)\\b)',
    anchored: 'any',
    resolve: ({ unit, unit2, unit3 }, { anchor }) => sameUnit(anchor, unit ?? unit2 ?? unit3!),
  },
  {
    needs: 'unit',
    also: ['previous', 'preceding', 'next', 'following'],
    pattern: '\\b[Tt]he (?<which>previous|preceding|next|following) (?<unit>day|night|week|weekend|month|year)\\b',
    anchored: 'any',
    resolve: ({ which, unit }, { anchor }) =>
      unitAt(which === 'next' || which === 'following' ? anchor.to : anchor.from, stepOf(which), unit!),
  },
  {
    needs: 'unit',
    also: ['before', 'after'],
    pattern: '\\b[Tt]he (?<unit>week|month|year) (?<which>before|after)(?= ?[,.;:)]|$)',
    anchored: 'any',
    resolve: ({ unit, which }, { anchor }) => unitAt(anchor.from, which === 'after' ? 1 : -1, unit!),
  },
  {
    needs: 'unit',
    also: ['before', 'after'],
    pattern:
      '\\b[Tt]he day (?<which>before|after)(?= ?[,.;:)]|$)|\\b[Tt]he day (?<which2>after|before)\\b(?= [a-z])(?! the (?:\\w+ ){1,4}(?:on|of) (?:{MONTH}|{WEEKDAY}|\\d))',
    anchored: 'day',
    resolve: ({ which, which2 }, { anchor }) => onDay((which ?? which2) === 'after' ? anchor.to + 1 : anchor.from - 1),
  },
  {
    needs: 'unit',
    also: ['earlier', 'later', 'before', 'after', 'afterwards', 'on', 'previously'],
    pattern:
      '\\b{n=NUMBER} (?<unit>hour|day|night|week|month|year|decade)s? (?<which>earlier|later|before(?=[,.;:)]|$)|after(?=[,.;:)]|$)|afterwards|on(?=[,.;:)]|$)|previously)\\b',
    anchored: 'any',
    resolve: ({ n, unit, which }, { anchor }) => shift(anchor, signed(numberOf(n!), which), unit!),
  },
  {
    needs: 'unit',
    also: ['day'],
    pattern:
      '\\b{n=NUMBER}[- ]day (?<what>state visit|official visit|visit|trip|tour|stay|summit|meeting|conference|talks|session|mission|exercise|drill)',
    anchored: 'day',
    role: 'duration',
    resolve: ({ n }, { anchor }) => fromTo(anchor.from, anchor.from + numberOf(n!) - 1),
  },
  {
    needs: 'unit',
    also: ['days'],
    pattern: '\\b{n=NUMBER} days of (?<what>\\w+)',
    anchored: 'day',
    role: 'duration',
    resolve: ({ n }, { anchor }) => fromTo(anchor.from, anchor.from + numberOf(n!) - 1),
  },
];
