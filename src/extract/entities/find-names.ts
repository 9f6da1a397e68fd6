import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Hit } from '../lexicon/match-phrases.ts';
import { oneOf } from '../words/one-of.ts';
import { isNameToken, isTitle, type NameContext } from './name-token.ts';
import type { OrganizationSpan } from './organization-name.ts';
import { isCapital, type Reading, wordsOf } from './reading.ts';

const opensFamilyName = oneOf('von van bin de al el da das dos der');

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

const isParticle = ({ lexicon }: NameContext, text: string): boolean =>
  lexicon.isWord('particle', text.toLowerCase()) || /^(al|el|ul|d')-?\p{Lu}/u.test(text);

const HYPHEN = '-'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
const CURLY_APOSTROPHE = '’'.charCodeAt(0);
const GLUED_PARTICLE = /^(al|el|ul|ez|es|as|ash|an|ad|ed|ar|er|at|en|de|da|d|abu|bin)[-'’]\p{Lu}/iu;
/** Characters of the longest particle that a name is glued to. */
const LONGEST_PARTICLE = 3;

/** A hyphen or apostrophe right behind so few letters that they may be a particle. */
function isJoinedEarly(text: string): boolean {
  for (let at = 1; at <= LONGEST_PARTICLE; at++) {
    const code = text.charCodeAt(at);
    if (code === HYPHEN || code === APOSTROPHE || code === CURLY_APOSTROPHE) return true;
  }
  return false;
}

/** "al-Sisi", "el-Sadat": a particle glued to the name it belongs to. */
const isGluedParticle = (text: string): boolean =>
  isJoinedEarly(text) && GLUED_PARTICLE.test(text) && !/^d['’]affaires$/i.test(text);

/** "Rui dos Santos", "Ana da Beira": behind a particle a listed town or firm is a family name. */
function isNamedLikePlace({ reading, taken }: NameContext, index: number): boolean {
  const hit = reading.at[index];
  return (
    hit?.last === index &&
    !taken[index] &&
    hit.entries.every(({ type }) => type === 'body' || type === 'city') &&
    isCapital(reading.tokens[index])
  );
}

/** "J. Smith": the stop behind an initial inside a name. */
const isStopOfInitial = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.text === '.' && /^\p{Lu}$/u.test(tokens[at - 1]!.text) && isCapital(tokens[at + 1]);

/** "Putin Xi": a listed person right behind another is not the same. */
function isAnotherPerson({ at: hits }: Reading, at: number): boolean {
  const [before, hit] = [hits[at - 1], hits[at]];
  return (
    hit?.first === at && hit !== before && hit.entries[0]?.type === 'person' && before?.entries[0]?.type === 'person'
  );
}

/** "von Berg", "bin al-Thani", "dos Santos", "bin Sultan": a name behind a particle; after "son of" a title is one too. */
function isFamilyName(context: NameContext, at: number): boolean {
  const { tokens } = context.reading;
  if (isNameToken(context, at) || isGluedParticle(tokens[at]?.text ?? '') || isNamedLikePlace(context, at)) return true;
  return /^(bin|ibn|ben|bint)$/.test(tokens[at - 1]!.lower) && isCapital(tokens[at]);
}

/** How many tokens more a name takes in that reaches to `last`; 0 where it ends there. */
function moreOfName(context: NameContext, last: number): number {
  const { reading, taken } = context;
  const next = reading.tokens[last + 1];
  if (!next) return 0;
  if (isStopOfInitial(reading, last + 1)) return 1;
  if (isNameToken(context, last + 1) && !isAnotherPerson(reading, last + 1)) return 1;
  if (isGluedParticle(next.text) && !taken[last + 1]) return 1;
  if (!isParticle(context, next.text)) return 0;
  if (isFamilyName(context, last + 2)) return 2;
  return isParticle(context, reading.tokens[last + 2]?.text ?? '') && isNameToken(context, last + 3) ? 3 : 0;
}

/** A person of the tables whose name of several words opens at a token, whatever those words are elsewhere: "He Lifeng", "John Major". */
function listedPersonAt({ reading, taken, lexicon }: NameContext, at: number): Hit | null {
  const hit = reading.at[at];
  const isOne = hit?.first === at && hit.last > at && hit.entries[0]!.type === 'person' && !taken[at];
  // "Colonel Gaddafi": the title goes before the name
  return isOne && !isTitle(lexicon, reading.tokens[at]!) ? hit : null;
}

function runEnd(context: NameContext, first: number): number {
  let last = listedPersonAt(context, first)?.last ?? first;
  for (let more = moreOfName(context, last); more > 0; more = moreOfName(context, last)) last += more;
  return last;
}

function honorificBefore(
  { reading, lexicon, taken }: NameContext,
  first: number,
): { first: number; text: string | null } {
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

/** The first name word of a run that opens at `index`, after particles ("von der" Leyen); -1 where none opens there. */
function nameStartAt(context: NameContext, index: number): number {
  const { tokens } = context.reading;
  const { text, lower } = tokens[index]!;
  if (listedPersonAt(context, index)) return index;
  if (!isGluedParticle(text) && opensFamilyName(lower) && isParticle(context, text)) {
    const start = index + (isParticle(context, tokens[index + 1]?.text ?? '') ? 2 : 1);
    if (isNameToken(context, start)) return start;
  }
  return isGluedParticle(text) || isNameToken(context, index) ? index : -1;
}

/**
 * Runs of capitalized words outside organizations and listed places, with inner particles ("von der Leyen", "bin Salman") and initials.
 * A name of the offices table is a run of its own, extended by what follows it ("Tamim bin Hamad" + "al-Thani").
 */
export function findNames(reading: Reading, lexicon: Lexicon, organizations: readonly OrganizationSpan[]): NameRun[] {
  const taken = new Array<boolean>(reading.tokens.length).fill(false);
  for (const span of organizations) taken.fill(true, span.first, span.last + 1);
  const context: NameContext = { reading, lexicon, taken };
  const runs: NameRun[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const start = nameStartAt(context, index);
    if (start < 0) continue;
    const last = runEnd(context, start);
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
