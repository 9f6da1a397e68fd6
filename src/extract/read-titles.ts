import type { OrganizationSpan } from './detect-organizations.ts';
import type { NameRun } from './find-names.ts';
import type { Lexicon } from './lexicon.ts';
import {
  isCapital,
  isPossessiveMark,
  lowerOf,
  type Reading,
  stateEndingAt,
  stateOf,
  stateStartingAt,
  wordsOf,
} from './reading.ts';

/** Where an office is held, as far as the title says. */
export type Holder =
  | { kind: 'state'; code: string }
  | { kind: 'organization'; span: OrganizationSpan }
  | { kind: 'pronoun'; token: number }
  /** "Lee's spokesman": the office is in the service of a person. */
  | { kind: 'person'; run: NameRun }
  /** "ministry spokesman": the body of that sort last spoken of. */
  | { kind: 'body'; noun: string }
  | { kind: 'none' };

/** A title or office read as a phrase: "Iran's minister of roads and urban development", "the EU's foreign policy chief". */
export interface TitlePhrase {
  sentence: number;
  first: number;
  last: number;
  head: number;
  role: string;
  /** First token of the office itself, after article, possessor and "former". */
  roleFirst: number;
  isPlural: boolean;
  isCurrent: boolean;
  holder: Holder;
  /** States named together before a plural ("the US and Russian presidents"), in order. */
  holders: readonly string[];
  /** An ambassador's host: where the office is held, not whose office it is. */
  isRank: boolean;
  determiner: string | null;
}

interface Context {
  reading: Reading;
  lexicon: Lexicon;
  day: string;
  organizations: readonly OrganizationSpan[];
  runs: readonly NameRun[];
}

const NOT_CURRENT = /^(former|late|ex|then|designate|designated|deposed|ousted|one-time|onetime|erstwhile|ex-\w+)$/;
const RANKS =
  /^(general|colonel|major|admiral|captain|brigadier|lieutenant|marshal|commander|sergeant|major general|lieutenant general|vice admiral|rear admiral|field marshal|brigadier general|lieutenant colonel|senator|ayatollah|cleric|cardinal|judge|imam|prince|princess|archbishop|patriarch|diplomat|lawmaker|magnate|tycoon|justice)$/;
const PLURAL = /^(ministers|presidents|ambassadors|envoys|spokesmen|commissioners|leaders|chairmen)$/;
const NEVER_HEAD_AS_VERB = new Set([
  'head',
  'chair',
  'chairs',
  'speaker',
  'general',
  'major',
  'chief',
  'judge',
  'justice',
  'principal',
  'official',
  'officer',
  'candidate',
  'deputy',
  'captain',
  'representative',
  'delegate',
  'shah',
  'mp',
  'diplomat',
]);

const bare = (text: string): string =>
  text.replace(/^(ex|vice|co|deputy|minister)-/, '').replace(/-(elect|designate|designates)$/, '');

/** Length in tokens of an office head that starts at `index`, or 0. */
function headLength({ reading, lexicon }: Context, index: number): number {
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
function roleStart({ reading, lexicon }: Context, head: number): number {
  let first = head;
  const belongs = (index: number): boolean => {
    const word = reading.tokens[index]?.lower ?? '';
    if (isPossessiveMark(reading.tokens[index])) return false;
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
    if (belongs(first - 1)) first--;
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

const organizationEndingAt = (context: Context, index: number): OrganizationSpan | undefined =>
  context.organizations.find((span) => span.last === index);
const organizationStartingAt = (context: Context, index: number): OrganizationSpan | undefined =>
  context.organizations.find((span) => span.first === index || span.phraseFirst === index);

interface Before {
  first: number;
  holder: Holder;
  determiner: string | null;
}

/** What stands before the role: a state ("Iranian", "Egypt's"), a body ("EU", "the ministry's"), a pronoun or an article. */
function readBefore(context: Context, roleFirst: number): Before {
  const { reading, day } = context;
  const mark = isPossessiveMark(reading.tokens[roleFirst - 1]);
  const end = mark ? roleFirst - 2 : roleFirst - 1;
  const span = organizationEndingAt(context, end);
  const article = (first: number): { first: number; determiner: string | null } => {
    const word = reading.tokens[first - 1]?.lower ?? '';
    return /^(the|a|an)$/.test(word) ? { first: first - 1, determiner: word } : { first, determiner: null };
  };
  if (span) return { ...article(span.phraseFirst), holder: { kind: 'organization', span } };
  const state = stateEndingAt(reading, end, day);
  if (state) return { ...article(state.first), holder: { kind: 'state', code: state.code } };
  const run = mark ? context.runs.find((candidate) => candidate.last === end) : undefined;
  if (run) return { first: run.honorificFirst, holder: { kind: 'person', run }, determiner: "'s" };
  const word = reading.tokens[end]?.lower ?? '';
  if (!mark && /^(his|her|its|their)$/.test(word))
    return { first: end, holder: { kind: 'pronoun', token: end }, determiner: word };
  const partial = reading.hits.find((hit) => hit.partial && hit.last === end && /^(born|based|led)?$/.test(hit.tail));
  if (partial && stateOf(partial, day) && !partial.tail)
    return { first: end, holder: { kind: 'state', code: stateOf(partial, day)!.state.code }, determiner: null };
  return { ...article(roleFirst), holder: { kind: 'none' } };
}

interface After {
  last: number;
  holder: Holder;
  roleLast: number;
}

const isRoleWord = ({ reading, lexicon }: Context, index: number): boolean => {
  const token = reading.tokens[index];
  if (!token) return false;
  return (
    lexicon.isWord('portfolio', token.lower) ||
    lexicon.isWord('office-modifier', token.lower) ||
    (token.lower === 'state' && true)
  );
};

/** Where the words after "of" lead: a body, a state, or the portfolio and then one of them. */
function readComplement(context: Context, head: number, at: number): After | null {
  const { reading, day } = context;
  const link = reading.tokens[at]?.lower ?? '';
  if (!/^(of|for|at|to|on|with|in)$/.test(link)) return null;
  let index = at + 1;
  if (/^(the|a|an)$/.test(reading.tokens[index]?.lower ?? '')) index++;
  if (/^(its|his|her|their)$/.test(reading.tokens[index]?.lower ?? '') && link !== 'in') return null;
  const span = organizationStartingAt(context, index) ?? organizationSoonAfter(context, index);
  if (span && link === 'to') return { last: span.phraseLast, holder: { kind: 'none' }, roleLast: span.phraseLast };
  if (span && link !== 'in') return { last: span.phraseLast, holder: { kind: 'organization', span }, roleLast: head };
  const state = stateStartingAt(reading, index, day);
  // "thanked the minister for India's help" names no minister for India
  if (state && link === 'for' && isPossessiveMark(reading.tokens[state.last + 1])) return null;
  if (state) {
    if (link === 'to' || link === 'in' || link === 'with')
      return { last: state.last, holder: { kind: 'none' }, roleLast: state.last };
    return { last: ownedNoun(context, state.last), holder: { kind: 'state', code: state.code }, roleLast: head };
  }
  if (link === 'in') return null;
  if (reading.at[index]?.entries[0]?.type === 'region') {
    const last = reading.at[index]!.last;
    return { last, holder: { kind: 'none' }, roleLast: last };
  }
  let last = index - 1;
  while (
    isRoleWord(context, last + 1) ||
    ((reading.tokens[last + 1]?.lower === 'and' || reading.tokens[last + 1]?.text === ',') &&
      isRoleWord(context, last + 2) &&
      last >= index)
  )
    last++;
  if (last < index) return null;
  const more = readComplement(context, last, last + 1);
  return more && more.holder.kind !== 'none'
    ? { ...more, roleLast: last }
    : { last, holder: { kind: 'none' }, roleLast: last };
}

/** "Niger's junta", "Oman's government": the state's own power takes the office to the state. */
function ownedNoun({ reading }: Context, last: number): number {
  return isPossessiveMark(reading.tokens[last + 1]) && reading.tokens[last + 2]?.pos === 'NOUN' ? last + 2 : last;
}

/** "head of the state corporation Rosatom": a body that is named after one to three small words. */
function organizationSoonAfter(context: Context, index: number): OrganizationSpan | undefined {
  for (let ahead = 1; ahead <= 3; ahead++) {
    const token = context.reading.tokens[index + ahead - 1];
    if (
      !token ||
      (!/^(NOUN|ADJ)$/.test(token.pos) && !stateStartingAt(context.reading, index + ahead - 1, context.day))
    )
      return undefined;
    const span = organizationStartingAt(context, index + ahead);
    if (span) return span;
  }
  return undefined;
}

function isHeadHere(context: Context, index: number, length: number): boolean {
  const token = context.reading.tokens[index]!;
  if (context.organizations.some((span) => span.first <= index && span.last >= index)) return false;
  if (context.reading.at[index] && context.reading.at[index]!.entries[0]!.type !== 'region' && length === 1)
    return false;
  if (length === 1 && token.pos === 'VERB' && !isCapital(token)) return false;
  const before = context.reading.tokens[index - 1]?.lower ?? '';
  return !(length === 1 && NEVER_HEAD_AS_VERB.has(token.lower) && /^(to|will|would|may|can)$/.test(before));
}

/** "Senior Colonel", "Major General": no word before the rank says where it serves. */
function isBareRank({ reading }: Context, first: number, index: number): boolean {
  for (let at = first; at < index; at++)
    if (
      !/^(senior|major|first|second|lieutenant|vice|rear|brigadier|field|grand|retired|crown)$/.test(
        reading.tokens[at]!.lower,
      )
    )
      return false;
  return true;
}

/** "US and Russian", "Japanese, Chinese and South Korean": the states of a list that ends right before a token. */
function statesBefore({ reading, day }: Context, end: number): string[] {
  const codes: string[] = [];
  let at = end - 1;
  for (;;) {
    const state = stateEndingAt(reading, at, day);
    if (!state) return codes;
    codes.unshift(state.code);
    at = state.first - 1;
    if (!/^(,|and)$/.test(reading.tokens[at]?.lower ?? '')) return codes;
    at--;
  }
}

function readTitleAt(context: Context, index: number, length: number): TitlePhrase {
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
  if (wordBefore && /^(current|outgoing|acting|incoming|new|longtime)$/.test(wordBefore.lower))
    first = Math.min(first, stateFirst - 1);
  if (wordBefore && NOT_CURRENT.test(wordBefore.lower)) {
    isCurrent = false;
    first = Math.min(first, stateFirst - 1);
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

/** "the chief UN inspector", "a top Iranian negotiator": a state or body stands between the word and the office that it qualifies. */
function isModifierOfNext(context: Context, at: number): boolean {
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
  const context: Context = { reading, lexicon, ...rest };
  const titles: TitlePhrase[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const length = headLength(context, index);
    if (length === 0 || !isHeadHere(context, index, length)) continue;
    if (isModifierOfNext(context, index + length)) continue;
    const next = headLength(context, index + length);
    if (next > 0 && isHeadHere(context, index + length, next) && roleStart(context, index + length) <= index) continue;
    const title = readTitleAt(context, index, length);
    titles.push(title);
    index = Math.max(index, title.head);
  }
  return titles;
}
