import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordSet } from '../words/one-of.ts';
import type { NameRun } from './find-names.ts';
import { headLength, isHeadHere, roleStart } from './office-heads.ts';
import type { OrganizationSpan } from './organization-name.ts';
import { type Reading, stateStartingAt, wordsOf } from './reading.ts';
import { readComplement } from './title-complement.ts';
import { type Before, readBefore, statesBefore } from './title-holder.ts';
import type { Holder, TitleContext, TitlePhrase } from './title-phrase.ts';

const NOT_CURRENT =
  /^(former|retired|late|ex|then|designate|designated|deposed|ousted|one-time|onetime|erstwhile|ex-\w+)$/;
const RANKS =
  /^(general|colonel|major|admiral|captain|brigadier|lieutenant|marshal|commander|sergeant|major general|lieutenant general|vice admiral|rear admiral|field marshal|brigadier general|lieutenant colonel|senator|ayatollah|cleric|cardinal|judge|imam|prince|princess|archbishop|patriarch|diplomat|lawmaker|magnate|tycoon|justice)$/;
const PLURAL =
  /^(ministers|presidents|premiers|chancellors|secretaries|ambassadors|envoys|spokesmen|commissioners|leaders|chairmen|negotiators|representatives|chiefs|heads|delegates|governors|generals|kings|speakers|mediators|diplomats|officials|undersecretaries|advisers)$/;
/** Words of a role that say when or how the office is held, and are no part of it. */
const TIMES = /^(former|late|ex|then|outgoing|current|new|incoming|acting|designated|veteran|powerful|embattled)$/;

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

const isNotCurrent = (word: string): boolean => NOT_CURRENT.test(word);

/** What somebody hopes for, and holds not. */
const NEVER_HELD = wordSet('candidate candidates nominee');

/** "Eva Novak, then the defence secretary": words before the article that say when the office is held, and those that say that it is not now. */
const AT_ANOTHER_TIME = wordSet('then formerly once later');
const AT_THIS_TIME = wordSet('now currently still');

/** The word that says before the article when the office is held; empty where none does, or where the office acts ("…, then the king left"). */
function timeBeforeArticle({ tokens }: Reading, { first, determiner }: Before, last: number): string {
  if (!/^(the|a|an)$/.test(determiner ?? '') || tokens[first - 2]?.text !== ',') return '';
  if (!/^[,.;)]?$/.test(tokens[last + 1]?.text ?? '')) return '';
  const word = tokens[first - 1]?.lower ?? '';
  return AT_ANOTHER_TIME.has(word) || AT_THIS_TIME.has(word) ? word : '';
}

/** First token of the office itself, behind words that say when it is held: "former", "acting". */
function officeStart({ tokens }: Reading, roleFirst: number, index: number): number {
  let first = roleFirst;
  while (first < index && TIMES.test(tokens[first]!.lower)) first++;
  return first;
}

/** "the chief UN inspector", "the former Dutch premier": a word before the state or body belongs to the title. */
function titleStart(
  { reading: { tokens }, lexicon }: TitleContext,
  { first, determiner }: Before,
  roleFirst: number,
): number {
  const holderFirst = determiner ? first + 1 : first;
  const word = tokens[holderFirst - 1]?.lower ?? '';
  if (!isNotCurrent(word) && !lexicon.isWord('office-modifier', word)) return first;
  const start = holderFirst < roleFirst || isNotCurrent(word) ? Math.min(first, holderFirst - 1) : first;
  return /^(the|a|an)$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
}

/** "the president at the time", "minister until 1990", "president elect": what follows says that the office is not held now. */
function isEndedBehind({ tokens }: Reading, last: number): boolean {
  const tail = [1, 2, 3].map((ahead) => tokens[last + ahead]?.lower ?? '').join(' ');
  return /^(at the time|until |from \d{4} )/.test(`${tail} `) || /^(elect|designate)\b/.test(tail);
}

/** "former", "incoming", "ex-", "-elect": the words of a role, or the one before its holder, say that it is not held now. */
function isHeldNow(
  { tokens }: Reading,
  before: Before,
  role: { first: number; office: number; head: number },
): boolean {
  if (NEVER_HELD.has(tokens[role.head]!.lower)) return false;
  if (/-(elect|designate)$|^ex-/.test(tokens[role.head]!.lower) || /^ex-/.test(tokens[role.first]!.lower)) return false;
  for (let at = role.first; at < role.office; at++)
    if (isNotCurrent(tokens[at]!.lower) || tokens[at]!.lower === 'incoming') return false;
  const holderFirst = before.determiner ? before.first + 1 : before.first;
  return !isNotCurrent(tokens[holderFirst - 1]?.lower ?? '');
}

/** "ministry spokesman": the body whose office it is opens the office. */
const isOfMinistry = ({ tokens }: Reading, officeFirst: number, index: number): boolean =>
  officeFirst < index && tokens[officeFirst]!.lower === 'ministry';

function readTitleAt(context: TitleContext, index: number, length: number): TitlePhrase {
  const { reading } = context;
  const head = index + length - 1;
  const first = roleStart(context, index);
  const office = officeStart(reading, first, index);
  const before = readBefore(context, first);
  const after = readComplement(context, head, head + 1);
  const last = after?.last ?? head;
  const time = timeBeforeArticle(reading, before, last);
  const own: Holder =
    before.holder.kind === 'none' && isOfMinistry(reading, office, index)
      ? { kind: 'body', noun: 'ministry' }
      : before.holder;
  const holder = after && after.holder.kind !== 'none' ? after.holder : own;
  const isRank = RANKS.test(wordsOf(reading, index, head).toLowerCase());
  return {
    sentence: reading.sentence.index,
    first: time === '' ? titleStart(context, before, first) : before.first - 1,
    last,
    head,
    roleFirst: office,
    role: wordsOf(reading, office, after?.roleLast ?? head),
    isPlural: PLURAL.test(reading.tokens[head]!.lower),
    isCurrent:
      !AT_ANOTHER_TIME.has(time) &&
      isHeldNow(reading, before, { first, office, head }) &&
      !isEndedBehind(reading, last),
    holder,
    holders: statesBefore(context, first),
    isRank: isRank && holder.kind === 'none' && isBareRank(context, office, index),
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
