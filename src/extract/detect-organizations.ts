import type { Lexicon } from './lexicon.ts';
import { nameKey } from './name-key.ts';
import {
  isCapital,
  isPossessiveMark,
  phraseLength,
  type Reading,
  stateEndingAt,
  stateStartingAt,
  wordsOf,
} from './reading.ts';

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
  rule: string;
}

interface Context {
  reading: Reading;
  lexicon: Lexicon;
  day: string;
}

const LINKS = new Set(['of', 'for', 'on']);

const isNameWord = ({ reading, lexicon }: Context, index: number): boolean => {
  const token = reading.tokens[index];
  if (!isCapital(token) || lexicon.isWord('opener', token!.lower)) return false;
  return !lexicon.isWord('weekday', token!.text);
};

/** First token of a capitalized name that ends at `last`: "Defence Research and Development Organisation". */
function nameStart(context: Context, last: number): number {
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
      !isListed(context, first - 2)
    )
      first -= 2;
    else break;
  }
  return first;
}

/** A name that the tables know ("Russia", "NATO") ends there: "and" after it joins two things, not two words of one name. */
function isListed({ reading }: Context, index: number): boolean {
  const hit = reading.at[index];
  return hit !== undefined && hit.last === index && hit.entries[0]?.type !== 'region';
}

/** Last token of a name whose head word is at `head`: takes in "of Foreign Affairs", "of the United States", "for Security". */
function nameEnd(context: Context, head: number): number {
  const { reading, lexicon } = context;
  let last = head;
  for (;;) {
    if (!LINKS.has(reading.tokens[last + 1]?.lower ?? '')) return last;
    let next = last + 2;
    if (reading.tokens[next]?.lower === 'the') next++;
    if (!isNameWord(context, next)) return last;
    if (reading.at[next]?.entries[0]?.type === 'person') return last;
    while (isNameWord(context, next + 1)) {
      if (lexicon.isWord('office-head', reading.tokens[next + 1]!.lower)) break;
      next++;
    }
    while (
      (reading.tokens[next + 1]?.lower === 'and' || reading.tokens[next + 1]?.text === ',') &&
      isNameWord(context, next + 2) &&
      !isPersonAt(context, next + 2) &&
      !isListed(context, next) &&
      !isListed(context, next + 2) &&
      (reading.tokens[next + 1]?.lower === 'and' || reading.tokens[next + 3]?.lower === 'and') &&
      lexicon.isWord('portfolio', reading.tokens[next + 2]!.lower)
    ) {
      next += 2;
      while (isNameWord(context, next + 1) && lexicon.isWord('portfolio', reading.tokens[next + 1]!.lower)) next++;
    }
    last = next;
  }
}

/** True where a person's name or title starts at `index`. */
const isPersonAt = ({ reading, lexicon }: Context, index: number): boolean =>
  reading.at[index]?.entries[0]?.type === 'person' ||
  [0, 1, 2].some((ahead) => lexicon.isWord('office-head', reading.tokens[index + ahead]?.lower ?? ''));

/** State that owns the phrase which starts at `first`: "Egypt's …", "Egyptian …". Null where none is named. */
function ownerBefore({ reading, day }: Context, first: number): { code: string; first: number } | null {
  const mark = isPossessiveMark(reading.tokens[first - 1]);
  return stateEndingAt(reading, mark ? first - 2 : first - 1, day);
}

/** A state inside a name: "Indian Air Force", "Ports and Maritime Organization of Iran". */
function ownerInside({ reading, day }: Context, first: number, last: number): string | null {
  for (let index = first; index <= last; index++) {
    const found = stateStartingAt(reading, index, day);
    if (found && found.last <= last) return found.code;
  }
  return null;
}

/** "(OSCE)" right after a name: the acronym, and the token that closes the bracket. */
function acronymAfter({ reading }: Context, last: number): string | null {
  const [open, word, close] = [1, 2, 3].map((ahead) => reading.tokens[last + ahead]?.text ?? '');
  return open === '(' && close === ')' && /^[A-Z][A-Za-z&.-]*[A-Z0-9+]$|^[A-Z]{2,}$/.test(word!) ? word! : null;
}

type Extent = { first: number; last: number };

function spanOf(
  context: Context,
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

/** "the Falepili Union treaty", "the Green Energy corridor": the small word after the name tells that it names no body. */
function isNameOfDocument({ reading, lexicon }: Context, word: string, last: number): boolean {
  if (
    !/^(Union|Energy|Gas|Oil|Transport|Petroleum|Electric|Community|Initiative|Partnership|Force|Forces|Legion|Watch)$/.test(
      word,
    )
  )
    return false;
  const row = lexicon.heads.get(reading.tokens[last + 1]?.lower ?? '');
  return row !== undefined && row.needs !== 'never';
}

/** Names that end in, or turn on, a head word: "Ministry of National Defense", "Joint Military Staff Committee". */
function byHeadWord(context: Context, index: number): OrganizationSpan | null {
  const { reading, lexicon } = context;
  const word = reading.tokens[index]!.text;
  if (!lexicon.isWord('org-head', word)) return null;
  if (/^(person|document|state|city|region)$/.test(reading.at[index]?.entries[0]?.type ?? '')) return null;
  const next = reading.tokens[index + 1];
  if (next && isCapital(next) && (lexicon.isWord('org-head', next.text) || lexicon.isWord('name-end', next.text)))
    return null;
  const first = nameStart(context, index);
  const last = nameEnd(context, index);
  if (
    last === index &&
    lexicon.isWord('portfolio', word.toLowerCase()) &&
    lexicon.isWord('office-head', next?.lower ?? '')
  )
    return null;
  if (first === index && last === index) return null;
  if (
    last === index &&
    index - first === 1 &&
    stateEndingAt(reading, first, context.day) &&
    /^(Gas|Oil|Energy|Press|Office|Force|Forces|News|Church|Mission|Service|Services|Police|Soldiers|Workers|Lawyers|Conference|Forum)$/.test(
      word,
    )
  )
    return null;
  const key = nameKey(wordsOf(reading, first, last));
  if (isNameOfDocument(context, word, last)) return null;
  const isMinistry = /^(Ministry|Department)$/.test(word);
  return spanOf(
    context,
    { first, last },
    {
      rule: 'organization.head-word',
      isStateBody: isMinistry || lexicon.isWord('body-noun', key),
      isOpen: isMinistry && !ownerBefore(context, first) && !ownerInside(context, first, last),
    },
  );
}

/** "the Russian foreign ministry", "Austria's parliament", "its own foreign ministry": a body of a state in small letters. */
function byStateNoun(context: Context, index: number): OrganizationSpan | null {
  const { reading, lexicon } = context;
  if (!lexicon.opens('body-noun', reading.tokens[index]!.lower)) return null;
  const length = phraseLength(reading, index, (phrase) => lexicon.isWord('body-noun', phrase));
  if (length === 0) return null;
  let first = index;
  if (reading.tokens[first - 1]?.lower === 'own') first--;
  const owner = ownerBefore(context, first);
  const extent = { first: index, last: index + length - 1 };
  const isMinistry = /ministry|ministry of/.test(wordsOf(reading, extent.first, extent.last).toLowerCase());
  const determiner = reading.tokens[first - 1]?.lower ?? '';
  const isOpen =
    !owner && isMinistry && (/^(its|their|his|her|the)$/.test(determiner) || isCapital(reading.tokens[index]));
  if (!owner && !isOpen) return null;
  const isDemonym = owner && !isPossessiveMark(reading.tokens[first - 1]);
  const whole = isDemonym ? { first: owner.first, last: extent.last } : extent;
  return spanOf(context, whole, {
    rule: 'organization.state-body',
    name: wordsOf(reading, extent.first, extent.last),
    country: owner?.code ?? null,
    isStateBody: true,
    isOpen,
    phraseFirst: owner?.first ?? (first < index ? first - 1 : index),
  });
}

/** A listed body: "NATO", "the World Bank". A lone listed word beside another capital is part of a longer, unknown name. */
function byTable(context: Context, index: number): OrganizationSpan | null {
  const { reading, lexicon } = context;
  const hit = reading.at[index];
  if (hit?.first !== index) return null;
  const entry = hit.entries.find((candidate) => candidate.type === 'body');
  if (!entry || hit.entries.some((candidate) => candidate.type === 'state')) return null;
  const isAcronym = /^[A-Z0-9+.&-]+$/.test(reading.tokens[index]!.text);
  if (hit.first === hit.last && !isAcronym && isPartOfName(context, index)) return null;
  if (entry.body.id === 'the-west' && !isTheWest(reading, hit.first, hit.last)) return null;
  const owner = ownerBefore(context, index);
  if (
    owner &&
    entry.body.state &&
    owner.code !== entry.body.state &&
    lexicon.isWord('body-noun', nameKey(entry.body.name))
  )
    return null;
  return spanOf(
    context,
    { first: hit.first, last: hit.last },
    {
      rule: 'organization.table',
      body: entry.body.id,
      name: entry.body.name,
      country: entry.body.state,
    },
  );
}

/** "the West" and "Western powers", but not "the West African bloc" or "West of the river". */
function isTheWest(reading: Reading, first: number, last: number): boolean {
  if (first < last || reading.tokens[first]!.text === 'Western') return !isCapital(reading.tokens[last + 1]);
  const next = reading.tokens[last + 1];
  return reading.tokens[first - 1]?.lower === 'the' && !isCapital(next);
}

function isPartOfName({ reading, lexicon }: Context, index: number): boolean {
  const next = reading.tokens[index + 1];
  const before = reading.tokens[index - 1];
  const continues = (token: typeof next, at: number): boolean =>
    isCapital(token) &&
    !reading.at[at] &&
    !lexicon.isWord('opener', token!.lower) &&
    !lexicon.isWord('office-head', token!.lower) &&
    !lexicon.isWord('weekday', token!.text) &&
    !lexicon.isWord('office-modifier', token!.lower) &&
    !lexicon.isWord('portfolio', token!.lower) &&
    !lexicon.isWord('honorific', token!.lower);
  if (next && /^(al|bin|ibn|el|de|van|von)(-|$)/.test(next.lower) && !/^(de facto)$/.test(next.lower)) return true;
  return continues(next, index + 1) || (index > 1 && continues(before, index - 1) && index - 1 > 0);
}

/**
 * Organizations named in one sentence: listed bodies, names built on a head word, and bodies of a state in small letters.
 * The longest reading wins; spans do not overlap. Companies known only by what they are called beside ("the builder X") come later, from names.
 */
export function detectOrganizations(reading: Reading, lexicon: Lexicon, day: string): OrganizationSpan[] {
  const context: Context = { reading, lexicon, day };
  const found: OrganizationSpan[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    for (const detect of [byTable, byHeadWord, byStateNoun]) {
      const span = detect(context, index);
      if (span) found.push(span);
    }
  }
  found.sort((a, b) => b.last - b.first - (a.last - a.first) || (a.body ? -1 : 1));
  const kept: OrganizationSpan[] = [];
  for (const span of found)
    if (!kept.some((other) => span.first <= other.last && span.last >= other.first)) kept.push(span);
  return kept.sort((a, b) => a.first - b.first);
}
