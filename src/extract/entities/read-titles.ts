import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordSet } from '../words/one-of.ts';
import type { NameRun } from './find-names.ts';
import type { OrganizationSpan } from './organization-name.ts';
import { isCapital, isPossessiveMark, lowerOf, type Reading, stateStartingAt, wordsOf } from './reading.ts';
import { readComplement } from './title-complement.ts';
import { readBefore, statesBefore } from './title-holder.ts';
import type { Holder, TitleContext, TitlePhrase } from './title-phrase.ts';

const NOT_CURRENT =
  /^(former|retired|late|ex|then|designate|designated|deposed|ousted|one-time|onetime|erstwhile|ex-\w+)$/;
const RANKS =
  /^(general|colonel|major|admiral|captain|brigadier|lieutenant|marshal|commander|sergeant|major general|lieutenant general|vice admiral|rear admiral|field marshal|brigadier general|lieutenant colonel|senator|ayatollah|cleric|cardinal|judge|imam|prince|princess|archbishop|patriarch|diplomat|lawmaker|magnate|tycoon|justice)$/;
const PLURAL =
  /^(ministers|presidents|premiers|chancellors|secretaries|ambassadors|envoys|spokesmen|commissioners|leaders|chairmen|negotiators|representatives|chiefs|heads|delegates|governors|generals|kings|speakers|mediators|diplomats|officials|undersecretaries|advisers)$/;
const NEVER_HEAD_AS_VERB = wordSet(
  'head chair chairs speaker general major chief judge justice principal official officer candidate deputy captain representative delegate shah mp diplomat',
);

const bare = (text: string): string =>
  text.replace(/^(ex|vice|co|deputy|minister)-/, '').replace(/-(elect|designate|designates)$/, '');

/** Length in tokens of an office head that starts at `index`, or 0. */
function headLength({ reading, lexicon }: TitleContext, index: number): number {
  const opening = reading.tokens[index]?.lower ?? '';
  if (!lexicon.opens('office-head', opening) && !opening.includes('-')) return 0;
  for (let length = Math.min(3, reading.tokens.length - index); length > 0; length--) {
    const phrase = lowerOf(reading, index, index + length - 1);
    if (lexicon.isWord('office-head', phrase) || (length === 1 && lexicon.isWord('office-head', bare(phrase))))
      return length;
  }
  return 0;
}

/** First token of the role: takes in modifiers and portfolios before the head ("deputy foreign", "roads and urban development"). */
function roleStart({ reading, lexicon, organizations }: TitleContext, head: number): number {
  let first = head;
  const belongs = (index: number): boolean => {
    const word = reading.tokens[index]?.lower ?? '';
    if (isPossessiveMark(reading.tokens[index])) return false;
    // "under Major General X": a preposition, but for the under-secretary
    if (word === 'under' && reading.tokens[index + 1]?.lower !== 'secretary') return false;
    return (
      lexicon.isWord('office-modifier', word) ||
      lexicon.isWord('portfolio', word) ||
      /^(ex|vice|foreign|top)-/.test(word) ||
      (lexicon.isWord('office-head', word) &&
        !reading.at[index] &&
        index < head &&
        reading.tokens[index + 1]?.text !== ',')
    );
  };
  while (first > 0) {
    const before = reading.tokens[first - 1]!;
    const listed = reading.at[first - 1];
    if (listed && listed.entries[0]!.type !== 'region') break;
    // "National Party leader": the party is a body, and the office is held there
    if (organizations.some((span) => span.first <= first - 1 && span.last === first - 1)) break;
    if (belongs(first - 1) || listed) first--;
    else if (
      (before.lower === 'and' || before.text === '&') &&
      lexicon.isWord('portfolio', reading.tokens[first - 2]?.lower ?? '') &&
      lexicon.isWord('portfolio', reading.tokens[first]!.lower)
    )
      first -= 2;
    else break;
  }
  return first;
}

function isHeadHere(context: TitleContext, index: number, length: number): boolean {
  const token = context.reading.tokens[index]!;
  // "Shah Deniz", "Sultan Hills": a monarch's title before an unknown name, without article or state, may be part of it
  if (token.text === 'Shah' && !/^(the|of)$/.test(context.reading.tokens[index - 1]?.lower ?? '')) return false;
  if (context.organizations.some((span) => span.first <= index && span.last >= index)) return false;
  if (context.reading.at[index] && context.reading.at[index]!.entries[0]!.type !== 'region' && length === 1)
    return false;
  if (
    length === 1 &&
    token.pos === 'VERB' &&
    !isCapital(token) &&
    !/^(ministers|presidents|ambassadors|envoys)$/.test(token.lower)
  )
    return false;
  const before = context.reading.tokens[index - 1]?.lower ?? '';
  return !(length === 1 && NEVER_HEAD_AS_VERB.has(token.lower) && /^(to|will|would|may|can)$/.test(before));
}

/** "Senior Colonel", "Major General": no word before the rank says where it serves. */
function isBareRank({ reading }: TitleContext, first: number, index: number): boolean {
  for (let at = first; at < index; at++)
    if (
      !/^(senior|major|first|second|lieutenant|vice|rear|brigadier|field|grand|retired|crown)$/.test(
        reading.tokens[at]!.lower,
      )
    )
      return false;
  return true;
}

function readTitleAt(context: TitleContext, index: number, length: number): TitlePhrase {
  const { reading } = context;
  const head = index + length - 1;
  const roleFirst = roleStart(context, index);
  let officeFirst = roleFirst;
  let isCurrent =
    !/-(elect|designate)$|^ex-/.test(reading.tokens[head]!.lower) && !/^ex-/.test(reading.tokens[roleFirst]!.lower);
  while (
    officeFirst < index &&
    /^(former|late|ex|then|outgoing|current|new|incoming|acting|designated|veteran|powerful|embattled)$/.test(
      reading.tokens[officeFirst]!.lower,
    )
  ) {
    if (NOT_CURRENT.test(reading.tokens[officeFirst]!.lower) || reading.tokens[officeFirst]!.lower === 'incoming')
      isCurrent = false;
    officeFirst++;
  }
  const before = readBefore(context, roleFirst);
  const stateFirst = before.determiner ? before.first + 1 : before.first;
  const wordBefore = reading.tokens[stateFirst - 1];
  let first = before.first;
  // "the chief UN inspector", "the former Dutch premier": a word before the state or body belongs to the title.
  if (
    wordBefore &&
    (NOT_CURRENT.test(wordBefore.lower) || context.lexicon.isWord('office-modifier', wordBefore.lower))
  ) {
    if (NOT_CURRENT.test(wordBefore.lower)) isCurrent = false;
    if (stateFirst < roleFirst || NOT_CURRENT.test(wordBefore.lower)) first = Math.min(first, stateFirst - 1);
    if (/^(the|a|an)$/.test(reading.tokens[first - 1]?.lower ?? '')) first--;
  }
  const after = readComplement(context, head, head + 1);
  const tail = [1, 2, 3].map((ahead) => reading.tokens[(after?.last ?? head) + ahead]?.lower ?? '').join(' ');
  if (/^(at the time|until |from \d{4} )/.test(`${tail} `) || /^(elect|designate)\b/.test(tail)) isCurrent = false;
  const noun = reading.tokens[officeFirst]!.lower;
  const isOfBody =
    officeFirst < index &&
    /^(ministry|army|military|party|police|government)$/.test(noun) &&
    before.holder.kind === 'none';
  const own: Holder = isOfBody && noun === 'ministry' ? { kind: 'body', noun } : before.holder;
  const holder = after && after.holder.kind !== 'none' ? after.holder : own;
  return {
    sentence: reading.sentence.index,
    first,
    last: after?.last ?? head,
    head,
    roleFirst: officeFirst,
    role: wordsOf(reading, officeFirst, after?.roleLast ?? head),
    isPlural: PLURAL.test(reading.tokens[head]!.lower),
    isCurrent,
    holder,
    holders: statesBefore(context, roleFirst),
    isRank:
      RANKS.test(wordsOf(reading, index, head).toLowerCase()) &&
      holder.kind === 'none' &&
      isBareRank(context, officeFirst, index),
    determiner: before.determiner,
  };
}

/** "deputy trade minister": the head that follows takes this word in. */
function opensLongerRole(context: TitleContext, index: number): boolean {
  for (let next = index + 2; next <= index + 4; next++) {
    const length = headLength(context, next);
    if (length > 0 && isHeadHere(context, next, length)) return roleStart(context, next) <= index;
  }
  return false;
}

/** "the chief UN inspector", "a top Iranian negotiator": a state or body stands between the word and the office that it qualifies. */
function isModifierOfNext(context: TitleContext, at: number): boolean {
  const span = context.organizations.find((candidate) => candidate.first === at);
  const state = stateStartingAt(context.reading, at, context.day);
  const last = span?.last ?? state?.last;
  if (last === undefined || !context.lexicon.isWord('office-modifier', context.reading.tokens[at - 1]!.lower))
    return false;
  return context.reading.tokens
    .slice(last + 1, last + 4)
    .some((token, ahead) => headLength(context, last + 1 + ahead) > 0 && token.pos !== 'VERB');
}

/** All titles and offices of a sentence, in reading order. Titles do not overlap: "deputy head of …" is one. */
export function readTitles(
  reading: Reading,
  lexicon: Lexicon,
  rest: { day: string; organizations: readonly OrganizationSpan[]; runs: readonly NameRun[] },
): TitlePhrase[] {
  const context: TitleContext = { reading, lexicon, ...rest };
  const titles: TitlePhrase[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const length = headLength(context, index);
    if (length === 0 || !isHeadHere(context, index, length)) continue;
    if (isModifierOfNext(context, index + length) || opensLongerRole(context, index)) continue;
    const next = headLength(context, index + length);
    if (next > 0 && isHeadHere(context, index + length, next) && roleStart(context, index + length) <= index) continue;
    const title = readTitleAt(context, index, length);
    titles.push(title);
    index = Math.max(index, title.head);
  }
  return titles;
}
