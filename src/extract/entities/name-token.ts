import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Hit } from '../lexicon/match-phrases.ts';
import type { Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { isCapital, type Reading } from './reading.ts';

/** The sentence that is looked at, and which of its tokens belong to organizations. */
export interface NameContext {
  reading: Reading;
  lexicon: Lexicon;
  taken: readonly boolean[];
}

const CLASSES_OF_TITLES = ['office-head', 'office-modifier', 'portfolio', 'honorific'] as const;

/** "NATO-led", "Berlin-based": a name that only qualifies. */
const QUALIFIES =
  /-(led|registered|backed|based|owned|built|made|run|style|era|born|held|controlled|speaking|dominated|funded|trained|friendly|wide|like|sponsored|brokered|aligned|supplied|occupied|flagged|educated|majority|mediated|designed)$/;

const isFunctionWord = ({ pos }: Token): boolean => pos === 'DET' || pos === 'PRON' || pos === 'AUX' || pos === 'SCONJ';

/** "However", "The": what commonly opens a sentence, at its head or where it is tagged no name. */
const isOpening = (lexicon: Lexicon, { lower, pos }: Token, index: number): boolean =>
  isOpener(lexicon, lower) && (index === 0 || !/PROPN/.test(pos) || /^(of|to|the)$/.test(lower));

/** Words with a capital that are part of no name. */
function isNeverName(context: NameContext, token: Token, index: number): boolean {
  const { lexicon } = context;
  if (lexicon.isWord('not-name', token.lower)) return true;
  if (lexicon.isWord('weekday', token.text)) return !isNameInSpiteOfMonth(context, index);
  return isOpening(lexicon, token, index) || isFunctionWord(token) || QUALIFIES.test(token.text);
}

/** "President", "Ex-Premier", "Director-General" */
export function isTitle(lexicon: Lexicon, { lower }: Token): boolean {
  const base = lower.includes('-')
    ? lower.replace(/^(ex|vice|co|deputy)-|-(elect|designate|general|in-chief)$/g, '')
    : lower;
  return CLASSES_OF_TITLES.some((kind) => lexicon.isWord(kind, lower) || lexicon.isWord(kind, base));
}

/** A word of no table, not even by a part of it, opens a name or goes on with one. */
function isUnlistedName(context: NameContext, index: number): boolean {
  const { hits } = context.reading;
  if (hits.some((part) => part.partial && part.first <= index && part.last >= index)) return false;
  return index > 0 || startsName(context, index);
}

/** A person of the tables, or a word of them that is a given name beside a plain capital: "Chad Harris". */
const isListedName = (context: NameContext, { entries, first, last }: Hit, index: number): boolean =>
  entries[0]!.type === 'person' ||
  // "Anatoly Antonov", "Henry Ford": a firm's name behind another capital word is that of a family (and is read as no firm there)
  (first === last && entries[0]!.type === 'body' && isPlainCapital(context, index - 1)) ||
  (first === last &&
    context.lexicon.isWord('given-name', context.reading.tokens[index]!.text) &&
    (isPlainCapital(context, index + 1) || isPlainCapital(context, index - 1)));

/** True where the token may stand inside a name of its own: capitalized, unexplained, no title, weekday or common opener. */
export function isNameToken(context: NameContext, index: number): boolean {
  const { reading, lexicon, taken } = context;
  const token = reading.tokens[index];
  if (!token || !isCapital(token) || taken[index]) return false;
  if (isFamilyNameAlone(context, index)) return true;
  if (isNeverName(context, token, index)) return false;
  if (isTitle(lexicon, token)) return isSurnameLikeTitle(context, index);
  const hit = reading.at[index];
  return hit ? isListedName(context, hit, index) : isUnlistedName(context, index);
}

const isMonthAndName = oneOf('Jan May April June August Mar');

/** "Mrs May", "Mr. March" */
const isAddressed = ({ reading: { tokens }, lexicon }: NameContext, index: number): boolean =>
  lexicon.isWord('honorific', tokens[tokens[index - 1]?.text === '.' ? index - 2 : index - 1]?.lower ?? '');

/** "May told", "May has": whoever does something, where no word before makes a time of it. */
const isDoer = ({ reading: { tokens } }: NameContext, index: number): boolean =>
  /^(VERB|AUX)$/.test(tokens[index + 1]?.pos ?? '') && !/^(ADP|DET|NUM|ADJ|PROPN)$/.test(tokens[index - 1]?.pos ?? '');

/** "Theresa May", "Jan Kos", "Mrs May": months that are also names, beside another name word and no number. */
function isNameInSpiteOfMonth(context: NameContext, index: number): boolean {
  const { reading, lexicon } = context;
  if (reading.at[index]?.entries[0]?.type === 'person') return true;
  if (!isMonthAndName(reading.tokens[index]!.text)) return false;
  if (isAddressed(context, index) || isDoer(context, index)) return true;
  const next = reading.tokens[index + 1];
  return isCapital(next) && next!.pos === 'PROPN' && !reading.at[index + 1] && !lexicon.isWord('weekday', next!.text);
}

/** "John Major said … Major accused", but "the major", "Bishop Tutu": a word of whose person the article tells, with no article and no name behind it. */
const isFamilyNameAlone = ({ reading: { tokens, familyNames } }: NameContext, index: number): boolean =>
  familyNames.has(tokens[index]!.text) && tokens[index - 1]?.pos !== 'DET' && !isCapital(tokens[index + 1]);

/** "Stephen King said": a title word that ends a run and stands before no other capital is a surname. */
function isSurnameLikeTitle({ reading, lexicon }: NameContext, index: number): boolean {
  const token = reading.tokens[index]!;
  if (
    !/^(King|Prince|Major|Bishop|Justice|Price|Speaker|Judge|Pope|Shah|Khan|Noble|Home|Law|Power|Rights|Hunt|Sultan|Emir|Imam|Sheikh|Syed|Sayyid|Tun|War|Water|Land|Food|Press|House|Security|Marshal|White|Sharif|Christian)$/.test(
      token.text,
    )
  )
    return false;
  const before = reading.tokens[index - 1];
  return (
    isCapital(before) &&
    !reading.at[index - 1] &&
    !CLASSES_OF_TITLES.some((kind) => lexicon.isWord(kind, before!.lower)) &&
    !isCapital(reading.tokens[index + 1]) &&
    // "William White, the minister", at the head of a sentence, but "The King"
    (index > 1 || (before!.pos === 'PROPN' && !isOpener(lexicon, before!.lower)))
  );
}

function isPlainCapital({ reading, lexicon }: NameContext, index: number): boolean {
  const token = reading.tokens[index];
  if (!isCapital(token) || reading.at[index]) return false;
  if (index === 0) return false;
  return (
    !isOpener(lexicon, token!.lower) &&
    !lexicon.isWord('weekday', token!.text) &&
    !lexicon.isWord('org-head', token!.text) &&
    !CLASSES_OF_TITLES.some((kind) => lexicon.isWord(kind, token!.lower)) &&
    token!.pos !== 'VERB' &&
    token!.pos !== 'AUX'
  );
}

/** The first word of a sentence opens a name where it is tagged a name or another name word follows. */
function startsName(context: NameContext, index: number): boolean {
  const { reading, lexicon } = context;
  const token = reading.tokens[index]!;
  if (token.pos === 'PROPN' || isSurnameAgain(context, index)) return true;
  const next = reading.tokens[index + 1];
  return (
    isCapital(next) &&
    !reading.at[index + 1] &&
    next!.pos === 'PROPN' &&
    !lexicon.isWord('office-head', next!.lower) &&
    token.pos !== 'VERB' &&
    token.pos !== 'ADP'
  );
}

/** Places of a word in the article up to which its neighbours are looked at. */
const MOST_PLACES = 20;

/** "Moon flew to Pyongyang": a word of everyday English, where the article has it beside another capital ("Moon Jae-in") and officials bear it. */
function isSurnameAgain({ reading, lexicon }: NameContext, index: number): boolean {
  const { text, lower } = reading.tokens[index]!;
  if (!lexicon.surnames.has(lower) || !/^\p{Lu}\p{L}+$/u.test(text)) return false;
  let at = reading.text.indexOf(text);
  for (let seen = 0; at >= 0 && seen < MOST_PLACES; seen++, at = reading.text.indexOf(text, at + 1)) {
    const before = reading.text.slice(Math.max(0, at - 30), at);
    const after = reading.text.slice(at + text.length, at + text.length + 2);
    if (/^ \p{Lu}/u.test(after) || (/\p{Lu}[\p{L}.]+ $/u.test(before) && !/^\p{L}/u.test(after))) return true;
  }
  return false;
}

const isOpener = (lexicon: Lexicon, word: string): boolean =>
  lexicon.isWord('opener', word) || lexicon.isWord('opener-noun', word);
