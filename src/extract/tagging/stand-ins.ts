import { IRREGULAR_PAST } from '../words/irregular-verbs.ts';
import { oneOf } from '../words/one-of.ts';
import { FORMS } from '../words/verb-forms.ts';

/**
 * Words that wink takes for qualities where they act, so that it finds no verb behind them ("Chad's premier paid a visit", "the military held
 * talks"). It is shown a word of the same length in their place that it knows for a person: offsets stay, and the tags around come out right.
 */

const isAuxiliary = oneOf('will would can could may might must shall should has had is was does did says said');

/** Forms in -s that are no plurals. */
const isNoPlural = oneOf(
  'seeks denies rejects threatens warns sends expels recalls accuses condemns urges insists vows invades begins pledges says wants',
);

/** The word behind is a verb: no noun that "military" or "general" might qualify looks like it. */
const isVerb = (word: string): boolean =>
  isAuxiliary(word) || isNoPlural(word) || IRREGULAR_PAST.has(word) || FORMS.get(word)?.kind === 'past';

/** Each with what stands for it, of the same length. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['premier', 'senator'],
  ['general', 'senator'],
  ['military', 'minister'],
  ['latter', 'leader'],
]);

const ANY = /\b(?:premier|general|military|latter)\b/;
const EACH = /\b(premier|general|military|latter)\b(?=((?: [a-z]+ly)? ([a-z-]+))?)/g;

/** "the premier league": no person. */
const isQuality = oneOf('league division title club');

/** Whether one of these words, before another one, tells who acts. */
function acts(word: string, next: string): boolean {
  if (word === 'premier') return !isQuality(next);
  return isVerb(next) || (word === 'latter' && FORMS.get(next)?.kind === 'third');
}

/** The text with stand-ins, as long as the text. */
export function withStandIns(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replace(EACH, (word: string, _word: string, _behind: string | undefined, next = '') => {
    return acts(word, next) ? STAND_INS.get(word)! : word;
  });
}
