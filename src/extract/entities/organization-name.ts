import type { Lexicon } from '../lexicon/lexicon.ts';
import { isCapital, isPossessiveMark, type Reading, stateEndingAt, stateStartingAt, wordsOf } from './reading.ts';

/** An organization named in a sentence. `first`…`last` are its own tokens, `phraseFirst` takes in a possessor ("Egypt's foreign ministry"). */
export interface OrganizationSpan {
  sentence: number;
  first: number;
  last: number;
  phraseFirst: number;
  phraseLast: number;
  /** Id in the table of bodies, or null for one that is not listed. */
  body: string | null;
  name: string;
  country: string | null;
  /** "its own foreign ministry", "the foreign ministry": the state is told by what came before. */
  isOpen: boolean;
  /** The words for it name a kind of state body ("foreign ministry"): one state has one. */
  isStateBody: boolean;
  acronym: string | null;
  /** The name where it is but a part of its token ("NATO" in "NATO-led"). */
  surface?: string;
  rule: string;
}

/** The sentence that is looked at. */
export interface OrganizationContext {
  reading: Reading;
  lexicon: Lexicon;
  day: string;
}

const LINKS = new Set(['of', 'for', 'on']);

const isNameWord = ({ reading, lexicon }: OrganizationContext, index: number): boolean => {
  const token = reading.tokens[index];
  if (!isCapital(token) || lexicon.isWord('opener', token!.lower)) return false;
  return !lexicon.isWord('weekday', token!.text);
};

/** First token of a capitalized name that ends at `last`: "Defence Research and Development Organisation". */
export function nameStart(context: OrganizationContext, last: number): number {
  const { reading, lexicon } = context;
  let first = last;
  while (first > 0) {
    const before = reading.tokens[first - 1]!;
    if (isNameWord(context, first - 1)) {
      const hit = reading.at[first - 1];
      if (hit?.entries[0]?.type === 'person') break;
      if (
        lexicon.isWord('office-head', before.lower) &&
        !lexicon.isWord('org-head', before.text) &&
        !(first === last && /^(premier|ministers|presidents|chiefs|governors|judges)$/.test(before.lower)) &&
        before.lower !== 'general'
      )
        break;
      first--;
    } else if (
      (before.lower === 'and' || before.text === '&') &&
      isNameWord(context, first - 2) &&
      !isListed(context, first - 2) &&
      !endsBody(context, first - 2)
    )
      first -= 2;
    else break;
  }
  return first;
}

/** "the Foreign Ministry and Norfield Shipping": what stands before "and" is a body already. */
const endsBody = ({ reading, lexicon }: OrganizationContext, index: number): boolean =>
  lexicon.isWord('org-head', reading.tokens[index]!.text) && isCapital(reading.tokens[index - 1]);

/** A name that the tables know ("Russia", "NATO") ends there: "and" after it joins two things, not two words of one name. */
function isListed({ reading }: OrganizationContext, index: number): boolean {
  const hit = reading.at[index];
  return hit !== undefined && hit.last === index && hit.entries[0]?.type !== 'region';
}

/** Last of the name words in a row that stand behind `last`; those of an office are none of a body's. */
function wordsEnd(context: OrganizationContext, last: number): number {
  let end = last;
  while (isNameWord(context, end + 1) && !context.lexicon.isWord('office-head', context.reading.tokens[end + 1]!.lower))
    end++;
  return end;
}

/** "Foreign Affairs, Trade and Industry": a comma or "and" behind `last` leads in one more portfolio of the same body. */
function joinsPortfolio(context: OrganizationContext, last: number): boolean {
  const { reading, lexicon } = context;
  const [join, word, after] = [1, 2, 3].map((ahead) => reading.tokens[last + ahead]);
  const isJoined = join?.lower === 'and' || (join?.text === ',' && after?.lower === 'and');
  if (!isJoined || !isNameWord(context, last + 2) || !lexicon.isWord('portfolio', word!.lower)) return false;
  return !isPersonAt(context, last + 2) && !isListed(context, last) && !isListed(context, last + 2);
}

/** Last token of the portfolios that are joined to the one at `last`. */
function portfoliosEnd(context: OrganizationContext, last: number): number {
  const { reading, lexicon } = context;
  let end = last;
  while (joinsPortfolio(context, end)) {
    end += 2;
    while (isNameWord(context, end + 1) && lexicon.isWord('portfolio', reading.tokens[end + 1]!.lower)) end++;
  }
  return end;
}

/** Last token of a name whose head word is at `head`: takes in "of Foreign Affairs", "of the United States", "for Security". */
export function nameEnd(context: OrganizationContext, head: number): number {
  const { reading } = context;
  let last = head;
  while (LINKS.has(reading.tokens[last + 1]?.lower ?? '')) {
    const next = reading.tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
    if (!isNameWord(context, next) || reading.at[next]?.entries[0]?.type === 'person') return last;
    // "of the People's Republic of Bulgaria": the state's name is taken whole
    const state = stateStartingAt(reading, next, context.day);
    last = portfoliosEnd(context, wordsEnd(context, state?.last ?? next));
  }
  return last;
}

/** True where a person's name or title starts at `index`. */
const isPersonAt = ({ reading, lexicon }: OrganizationContext, index: number): boolean =>
  reading.at[index]?.entries[0]?.type === 'person' ||
  [0, 1, 2].some((ahead) => lexicon.isWord('office-head', reading.tokens[index + ahead]?.lower ?? ''));

/** State that owns the phrase which starts at `first`: "Egypt's …", "Egyptian …". Null where none is named. */
export function ownerBefore(
  { reading, day }: OrganizationContext,
  first: number,
): { code: string; first: number } | null {
  const mark = isPossessiveMark(reading.tokens[first - 1]);
  return stateEndingAt(reading, mark ? first - 2 : first - 1, day);
}

/** A state inside a name: "Indian Air Force", "Ports and Maritime Organization of Iran". */
export function ownerInside({ reading, day }: OrganizationContext, first: number, last: number): string | null {
  for (let index = first; index <= last; index++) {
    const found = stateStartingAt(reading, index, day);
    if (found && found.last <= last) return found.code;
  }
  return null;
}

/** "(OSCE)" right after a name: the acronym, and the token that closes the bracket. */
function acronymAfter({ reading }: OrganizationContext, last: number): string | null {
  const [open, word, close] = [1, 2, 3].map((ahead) => reading.tokens[last + ahead]?.text ?? '');
  return open === '(' && close === ')' && /^[A-Z][A-Za-z&.-]*[A-Z0-9+]$|^[A-Z]{2,}$/.test(word!) ? word! : null;
}

type Extent = { first: number; last: number };

export function spanOf(
  context: OrganizationContext,
  extent: Extent,
  rest: Partial<OrganizationSpan> & { rule: string },
): OrganizationSpan {
  const { reading } = context;
  const owner = ownerBefore(context, extent.first);
  return {
    sentence: reading.sentence.index,
    ...extent,
    phraseFirst: owner && isPossessiveMark(reading.tokens[extent.first - 1]) ? owner.first : extent.first,
    phraseLast: extent.last,
    body: null,
    name: wordsOf(reading, extent.first, extent.last),
    country: owner?.code ?? ownerInside(context, extent.first, extent.last),
    isOpen: false,
    isStateBody: false,
    acronym: acronymAfter(context, extent.last),
    ...rest,
  };
}
