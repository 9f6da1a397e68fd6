import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BodyRow } from '../lexicon/lexicon-tables.ts';
import type { Hit } from '../lexicon/match-phrases.ts';
import { nameKey } from '../lexicon/name-key.ts';
import {
  nameEnd,
  nameStart,
  type OrganizationContext,
  type OrganizationSpan,
  ownerBefore,
  ownerInside,
  spanOf,
} from './organization-name.ts';
import { byPart } from './organizations-in-parts.ts';
import { isCapital, isPossessiveMark, phraseLength, type Reading, stateEndingAt, wordsOf } from './reading.ts';

/** "the Falepili Union treaty", "the Green Energy corridor": the small word after the name tells that it names no body. */
function isNameOfDocument({ reading, lexicon }: OrganizationContext, word: string, last: number): boolean {
  if (
    !/^(Union|Energy|Gas|Oil|Transport|Petroleum|Electric|Community|Initiative|Partnership|Force|Forces|Legion|Watch)$/.test(
      word,
    )
  )
    return false;
  const row = lexicon.heads.get(reading.tokens[last + 1]?.lower ?? '');
  return row !== undefined && row.needs !== 'never';
}

/** "Bank | Group", "Energy | Agency": the next word of the name is its head. */
const isBeforeHead = ({ reading, lexicon }: OrganizationContext, index: number): boolean => {
  const next = reading.tokens[index + 1];
  return (
    next !== undefined &&
    isCapital(next) &&
    (lexicon.isWord('org-head', next.text) || lexicon.isWord('name-end', next.text))
  );
};

/** "Defence Minister": what the office is for. */
const isPortfolio = ({ reading, lexicon }: OrganizationContext, index: number): boolean =>
  lexicon.isWord('portfolio', reading.tokens[index]!.lower) &&
  lexicon.isWord('office-head', reading.tokens[index + 1]?.lower ?? '');

/** "Russian Gas", "British Police": two words that name no one body. */
const isOfState = ({ reading, day }: OrganizationContext, first: number, last: number): boolean =>
  last - first === 1 &&
  stateEndingAt(reading, first, day) !== null &&
  /^(Gas|Oil|Energy|Press|Office|Force|Forces|News|Church|Mission|Service|Services|Police|Soldiers|Workers|Lawyers|Conference|Forum)$/.test(
    reading.tokens[last]!.text,
  );

/** Names that end in, or turn on, a head word: "Ministry of National Defense", "Joint Military Staff Committee". */
function byHeadWord(context: OrganizationContext, index: number): OrganizationSpan | null {
  const { reading, lexicon } = context;
  const word = reading.tokens[index]!.text;
  if (!lexicon.isWord('org-head', word) || isBeforeHead(context, index)) return null;
  if (/^(person|document|state|city|region)$/.test(reading.at[index]?.entries[0]?.type ?? '')) return null;
  const first = nameStart(context, index);
  const last = nameEnd(context, index);
  if (last === index && (first === index || isPortfolio(context, index) || isOfState(context, first, last)))
    return null;
  if (isNameOfDocument(context, word, last)) return null;
  const isMinistry = /^(Ministry|Department)$/.test(word);
  return spanOf(
    context,
    { first, last },
    {
      rule: 'organization.head-word',
      isStateBody: isMinistry || lexicon.isWord('body-noun', nameKey(wordsOf(reading, first, last))),
      isOpen: isMinistry && !ownerBefore(context, first) && !ownerInside(context, first, last),
    },
  );
}

/** "the Russian foreign ministry", "Austria's parliament", "its own foreign ministry": a body of a state in small letters. */
function byStateNoun(context: OrganizationContext, index: number): OrganizationSpan | null {
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

/** "the ANZUS treaty" is the document, where both bear the name. */
const isDocument = ({ reading, lexicon }: OrganizationContext, { entries, last }: Hit): boolean =>
  entries.some(({ type }) => type === 'document') &&
  lexicon.heads.get(reading.tokens[last + 1]?.lower ?? '')?.kind === 'AGREEMENT';

/** "Focus" beside another capital: a lone listed word that is no acronym may be part of a longer, unknown name. */
const isOnlyPart = (context: OrganizationContext, { first, last }: Hit): boolean =>
  first === last && !/^[A-Z0-9+.&-]+$/.test(context.reading.tokens[first]!.text) && isPartOfName(context, first);

/** "the Japanese central bank" is not the listed one of another state. */
function isAnothers(context: OrganizationContext, first: number, { state, name }: BodyRow): boolean {
  const owner = state ? ownerBefore(context, first) : null;
  return owner !== null && owner.code !== state && context.lexicon.isWord('body-noun', nameKey(name));
}

/** A listed body: "NATO", "the World Bank". A lone listed word beside another capital is part of a longer, unknown name. */
function byTable(context: OrganizationContext, index: number): OrganizationSpan | null {
  const { reading } = context;
  const hit = reading.at[index];
  const body = hit?.first === index ? hit.entries.find((entry) => entry.type === 'body')?.body : undefined;
  if (!hit || !body || hit.entries.some(({ type }) => type === 'state')) return null;
  if (isDocument(context, hit) || isOnlyPart(context, hit) || isAnothers(context, index, body)) return null;
  if (body.id === 'the-west' && !isTheWest(reading, hit.first, hit.last)) return null;
  return spanOf(
    context,
    { first: hit.first, last: hit.last },
    { rule: 'organization.table', body: body.id, name: body.name, country: body.state },
  );
}

/** "the West" and "Western powers", but not "the West African bloc" or "West of the river". */
function isTheWest(reading: Reading, first: number, last: number): boolean {
  if (first < last || reading.tokens[first]!.text === 'Western') return !isCapital(reading.tokens[last + 1]);
  const next = reading.tokens[last + 1];
  return reading.tokens[first - 1]?.lower === 'the' && !isCapital(next);
}

function isPartOfName({ reading, lexicon }: OrganizationContext, index: number): boolean {
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
  // "Antonio dos Santos"
  if (before && lexicon.isWord('particle', before.text) && isCapital(reading.tokens[index - 2])) return true;
  if (next && /^(al|bin|ibn|el|de|van|von)(-|$)/.test(next.lower) && !/^(de facto)$/.test(next.lower)) return true;
  return continues(next, index + 1) || (index > 1 && continues(before, index - 1) && index - 1 > 0);
}

/** Two parts of one word ("EU-Mercosur") stand side by side. */
const overlaps = (span: OrganizationSpan, other: OrganizationSpan): boolean =>
  span.first <= other.last && span.last >= other.first && !(span.surface && other.surface && span.body !== other.body);

/**
 * Organizations named in one sentence: listed bodies, names built on a head word, and bodies of a state in small letters.
 * The longest reading wins; spans do not overlap. Companies known only by what they are called beside ("the builder X") come later, from names.
 */
export function detectOrganizations(reading: Reading, lexicon: Lexicon, day: string): OrganizationSpan[] {
  const context: OrganizationContext = { reading, lexicon, day };
  const found: OrganizationSpan[] = byPart(context);
  for (let index = 0; index < reading.tokens.length; index++) {
    for (const detect of [byTable, byHeadWord, byStateNoun]) {
      const span = detect(context, index);
      if (span) found.push(span);
    }
  }
  found.sort((a, b) => b.last - b.first - (a.last - a.first) || (a.body ? -1 : 1));
  const kept: OrganizationSpan[] = [];
  for (const span of found) if (!kept.some((other) => overlaps(span, other))) kept.push(span);
  return kept.sort((a, b) => a.first - b.first);
}
