import type { OrganizationSpan } from './detect-organizations.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapital, type Reading, wordsOf } from './reading.ts';

/** A run of capitalized words that no table explains: perhaps a person, perhaps a company or a place. */
export interface NameRun {
  sentence: number;
  first: number;
  last: number;
  text: string;
  /** First token of a courtesy or rank before the name ("Sheikh", "Mr", "Major General"), else `first`. */
  honorificFirst: number;
  honorific: string | null;
  /** Name in the offices table, where the run is one. */
  listed: string | null;
}

interface Context {
  reading: Reading;
  lexicon: Lexicon;
  taken: readonly boolean[];
}

const CLASSES_OF_TITLES = ['office-head', 'office-modifier', 'portfolio', 'honorific'] as const;

/** True where the token may stand inside a name of its own: capitalized, unexplained, no title, weekday or common opener. */
function isNameToken(context: Context, index: number): boolean {
  const { reading, lexicon, taken } = context;
  const token = reading.tokens[index];
  if (!token || !isCapital(token) || taken[index]) return false;
  if (lexicon.isWord('not-name', token.lower)) return false;
  if (lexicon.isWord('weekday', token.text) && !isNameInSpiteOfMonth(context, index)) return false;
  if (isOpener(lexicon, token.lower) && (index === 0 || !/PROPN/.test(token.pos) || /^(of|to|the)$/.test(token.lower)))
    return false;
  if (
    /-(led|registered|backed|based|owned|built|made|run|style|era|born|held|controlled|speaking|dominated|funded|trained|friendly|wide|like|sponsored|brokered|aligned|supplied|occupied|flagged|educated|majority|mediated|designed)$/.test(
      token.text,
    )
  )
    return false;
  if (token.pos === 'DET' || token.pos === 'PRON' || token.pos === 'AUX' || token.pos === 'SCONJ') return false;
  const base = token.lower.replace(/^(ex|vice|co|deputy)-|-(elect|designate|general|in-chief)$/g, '');
  if (CLASSES_OF_TITLES.some((kind) => lexicon.isWord(kind, token.lower) || lexicon.isWord(kind, base)))
    return isSurnameLikeTitle(context, index);
  const hit = reading.at[index];
  if (!hit && reading.hits.some((part) => part.partial && part.first <= index && part.last >= index)) return false;
  if (!hit) return index > 0 || startsName(context, index);
  const type = hit.entries[0]!.type;
  if (type === 'person') return true;
  return (
    hit.first === hit.last &&
    lexicon.isWord('given-name', token.text) &&
    (isPlainCapital(context, index + 1) || isPlainCapital(context, index - 1))
  );
}

/** "Theresa May", "Jan Kos": months that are also names, beside another name word and no number. */
function isNameInSpiteOfMonth({ reading, lexicon }: Context, index: number): boolean {
  if (reading.at[index]?.entries[0]?.type === 'person') return true;
  if (!/^(Jan|May|April|June|August|Mar)$/.test(reading.tokens[index]!.text)) return false;
  const next = reading.tokens[index + 1];
  return isCapital(next) && next!.pos === 'PROPN' && !reading.at[index + 1] && !lexicon.isWord('weekday', next!.text);
}

/** "Stephen King said": a title word that ends a run and stands before no other capital is a surname. */
function isSurnameLikeTitle({ reading, lexicon }: Context, index: number): boolean {
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
    index > 1
  );
}

function isPlainCapital({ reading, lexicon }: Context, index: number): boolean {
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
function startsName(context: Context, index: number): boolean {
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
function isSurnameAgain({ reading, lexicon }: Context, index: number): boolean {
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

const isParticle = ({ lexicon }: Context, text: string): boolean =>
  lexicon.isWord('particle', text.toLowerCase()) || /^(al|el|ul|d')-?\p{Lu}/u.test(text);

/** "al-Sisi", "el-Sadat": a particle glued to the name it belongs to. */
const isGluedParticle = (text: string): boolean =>
  /^(al|el|ul|ez|as|ash|an|ad|ar|at|de|da|d|abu|bin)[-'’]\p{Lu}/iu.test(text);

function runEnd(context: Context, first: number): number {
  const { reading } = context;
  let last = first;
  for (;;) {
    const next = reading.tokens[last + 1];
    if (!next) return last;
    if (next.text === '.' && /^\p{Lu}$/u.test(reading.tokens[last]!.text) && isCapital(reading.tokens[last + 2])) {
      last++;
      continue;
    }
    const hit = reading.at[last + 1];
    if (
      isNameToken(context, last + 1) &&
      !(
        hit?.entries[0]?.type === 'person' &&
        hit.first === last + 1 &&
        reading.at[last]?.entries[0]?.type === 'person' &&
        reading.at[last] !== hit
      )
    )
      last++;
    else if (isGluedParticle(next.text) && !context.taken[last + 1]) last++;
    else if (
      isParticle(context, next.text) &&
      (isNameToken(context, last + 2) || isGluedParticle(reading.tokens[last + 2]?.text ?? ''))
    )
      last += 2;
    else if (
      isParticle(context, next.text) &&
      isParticle(context, reading.tokens[last + 2]?.text ?? '') &&
      isNameToken(context, last + 3)
    )
      last += 3;
    else return last;
  }
}

function honorificBefore({ reading, lexicon, taken }: Context, first: number): { first: number; text: string | null } {
  let start = first;
  while (start > 0 && !taken[start - 1]) {
    const before = reading.tokens[start - 1]!;
    const skips = before.text === '.' && start > 1 ? 1 : 0;
    const word = reading.tokens[start - 1 - skips]!;
    if (
      !isCapital(word) ||
      !(lexicon.isWord('honorific', word.lower) || (start < first && lexicon.isWord('office-modifier', word.lower)))
    )
      break;
    start -= 1 + skips;
  }
  return { first: start, text: start < first ? wordsOf(reading, start, first - 1) : null };
}

/**
 * Runs of capitalized words outside organizations and listed places, with inner particles ("von der Leyen", "bin Salman") and initials.
 * A name of the offices table is a run of its own, extended by what follows it ("Tamim bin Hamad" + "al-Thani").
 */
export function findNames(reading: Reading, lexicon: Lexicon, organizations: readonly OrganizationSpan[]): NameRun[] {
  const taken = new Array<boolean>(reading.tokens.length).fill(false);
  for (const span of organizations) taken.fill(true, span.first, span.last + 1);
  const context: Context = { reading, lexicon, taken };
  const runs: NameRun[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const opensWithParticle =
      isGluedParticle(reading.tokens[index]!.text) ||
      (isParticle(context, reading.tokens[index]!.text) &&
        /^(von|van|bin|de|al|el|da|der)$/.test(reading.tokens[index]!.lower));
    const particles =
      opensWithParticle && !isGluedParticle(reading.tokens[index]!.text)
        ? isParticle(context, reading.tokens[index + 1]?.text ?? '')
          ? 2
          : 1
        : 0;
    if (
      !isNameToken(context, index) &&
      !(opensWithParticle && (particles === 0 || isNameToken(context, index + particles)))
    )
      continue;
    const last = runEnd(context, index + particles);
    const honorific = honorificBefore(context, index);
    const listed = listedName(reading, index, last);
    runs.push({
      sentence: reading.sentence.index,
      first: index,
      last,
      text: wordsOf(reading, index, last),
      honorificFirst: honorific.first,
      honorific: honorific.text,
      listed,
    });
    index = last;
  }
  return runs;
}

function listedName(reading: Reading, first: number, last: number): string | null {
  for (let index = first; index <= last; index++) {
    const hit = reading.at[index];
    const entry = hit?.entries.find((candidate) => candidate.type === 'person');
    if (hit && entry && (hit.last - hit.first + 1) * 2 >= last - first + 1) return entry.name;
    if (hit && entry && hit.first === first && hit.last > hit.first) return entry.name;
  }
  return null;
}
