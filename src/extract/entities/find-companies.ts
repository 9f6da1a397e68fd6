import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import type { NameRun } from './find-names.ts';
import type { OrganizationSpan } from './organization-name.ts';
import {
  isCapital,
  isPossessiveMark,
  phraseLength,
  type Reading,
  stateEndingAt,
  stateStartingAt,
  wordsOf,
} from './reading.ts';

interface Context {
  reading: Reading;
  lexicon: Lexicon;
  day: string;
}

/** State named in the phrase before a company noun: "the Turkish group X", "Lithuania's state-owned builder X". */
function stateBefore({ reading, day }: Context, noun: number): string | null {
  for (let index = noun - 1; index >= Math.max(0, noun - 4); index--) {
    const state = stateEndingAt(reading, index, day);
    if (state) return state.code;
    if (!/^(NOUN|ADJ|PROPN|PART)$/.test(reading.tokens[index]!.pos)) return null;
  }
  return null;
}

/** A company's name may open with a state or go on over "and": "Kyrgyz Temir Zholu", "Taiwan Tobacco and Liquor". */
function widen({ reading }: Context, run: NameRun): NameRun {
  let first = run.first;
  if (reading.tokens[first - 1]?.lower === 'and' && isCapital(reading.tokens[first - 2]) && !reading.at[first - 2])
    first -= 2;
  const hit = reading.at[first - 1];
  if (hit?.entries[0]?.type === 'state' && hit.first === hit.last) first = hit.first;
  return first === run.first ? run : { ...run, first, honorificFirst: first, text: wordsOf(reading, first, run.last) };
}

const spanOf = (run: NameRun, country: string | null, rule: string): OrganizationSpan => ({
  sentence: run.sentence,
  first: run.first,
  last: run.last,
  phraseFirst: run.first,
  phraseLast: run.last,
  body: null,
  name: run.text,
  country,
  isOpen: false,
  isStateBody: false,
  acronym: null,
  rule,
});

/** "the Italian contractor Webuild", "state news agency APS": a noun for bodies right before the name. */
function nounBefore(context: Context, name: NameRun): OrganizationSpan | null {
  const { reading, lexicon } = context;
  const wide = widen(context, name);
  const run = lexicon.isWord('org-noun', reading.tokens[wide.honorificFirst - 1]?.lower ?? '') ? wide : name;
  const noun = reading.tokens[run.honorificFirst - 1];
  if (!noun || !lexicon.isWord('org-noun', noun.lower) || run.honorificFirst !== run.first) return null;
  // "Security Council Resolution 598": the end of another name
  if (isCapital(noun) && noun.index > 0) return null;
  return spanOf(run, stateBefore(context, noun.index), 'organization.noun-before');
}

/** "the ANI news agency", "the Wagner group": a noun for bodies right after the name. */
function nounAfter(context: Context, run: NameRun): OrganizationSpan | null {
  const { reading, lexicon } = context;
  if (!lexicon.opens('org-noun-after', reading.tokens[run.last + 1]?.lower ?? '')) return null;
  const length = phraseLength(reading, run.last + 1, (phrase) => lexicon.isWord('org-noun-after', phrase));
  const next = reading.tokens[run.last + 1];
  if (
    length === 0 ||
    !/^(NOUN|PROPN)$/.test(next!.pos) ||
    /^(forum|major|body|union|council|alliance|fund)$/.test(next!.lower)
  )
    return null;
  return spanOf(run, stateBefore(context, run.first), 'organization.noun-after');
}

const isSpeech = ({ lower }: Token): boolean =>
  /^(said|says|wrote|writes|reported|reports|announced|told|added)$/.test(lower);

/** "Taiwan Tobacco and Liquor, a state company": told by what follows the comma. */
function apposition(context: Context, name: NameRun): OrganizationSpan | null {
  const { reading, lexicon, day } = context;
  const run = widen(context, name);
  if (reading.tokens[run.last + 1]?.text !== ',' || !/^(a|an|the|one)$/.test(reading.tokens[run.last + 2]?.lower ?? ''))
    return null;
  let country: string | null = null;
  for (let index = run.last + 3; index <= run.last + 8; index++) {
    const token = reading.tokens[index];
    if (!token || /^(ADP|VERB|AUX|PUNCT)$/.test(token.pos)) return null;
    // "Zelensky, the Interfax news agency said, has begged": who says so
    if (token.pos === 'VERB' || (reading.tokens[index + 1]?.pos === 'VERB' && isSpeech(reading.tokens[index + 1]!)))
      return null;
    country ??= stateStartingAt(reading, index, day)?.code ?? null;
    // "Reagan, the newspaper Le Monde wrote, barred": a body of another name
    if (isCapital(token)) continue;
    if (lexicon.isWord('org-noun', token.lower) && !/^(NOUN|ADJ|PROPN)$/.test(reading.tokens[index + 1]?.pos ?? ''))
      return spanOf(run, country, 'organization.apposition');
  }
  return null;
}

/** "Chiquita, whose chairman, Carl Lindner,": one unknown word that has somebody at its head. */
function headed({ reading }: Context, run: NameRun): OrganizationSpan | null {
  if (run.first !== run.last || run.listed || run.honorific) return null;
  const [comma, whose, head] = [1, 2, 3].map((ahead) => reading.tokens[run.last + ahead]?.lower);
  return comma === ',' && whose === 'whose' && /^(chairman|chairwoman|shareholders|owners?)$/.test(head ?? '')
    ? spanOf(run, null, 'organization.headed')
    : null;
}

/** "Italy's Eni": one unknown word owned by a state is a company more often than a person. */
function ownedWord({ reading, lexicon, day }: Context, run: NameRun): OrganizationSpan | null {
  if (lexicon.opens('head', reading.tokens[run.last + 1]?.lower ?? '')) return null;
  if (run.first !== run.last || run.listed || !isPossessiveMark(reading.tokens[run.first - 1])) return null;
  const owner = stateEndingAt(reading, run.first - 2, day);
  return owner ? spanOf(run, owner.code, 'organization.owned-name') : null;
}

const FIRMS = oneOf(
  'company firm consortium corporation conglomerate enterprise bank airline carrier utility subsidiary agency shipyard trader broker insurer refiner cooperative',
);
const isSpacious = oneOf('group party bloc union body council forum');

/** "a Swiss firm, Motor-Columbus,", "two Turkish contractors, Enka and | Tekfen,": where the noun stands before the comma that leads to the name. */
function commaBefore({ reading }: Context, run: NameRun): Token | undefined {
  const before = reading.tokens[run.honorificFirst - 1];
  if (before?.lower !== 'and') return before;
  let at = before.index - 1;
  while (isCapital(reading.tokens[at])) at--;
  // "a firm, Enka and Tekfen": one firm of two names needs more than this
  return reading.tokens[at - 1]?.lemma === reading.tokens[at - 1]?.lower ? before : reading.tokens[at];
}

/** "its grid operator, Desfa,", "a Swiss firm, Motor-Columbus,": the noun stands before the comma. */
function namedAside(context: Context, run: NameRun): OrganizationSpan | null {
  const { reading, lexicon } = context;
  const comma = commaBefore(context, run);
  const noun = comma && reading.tokens[comma.index - 1];
  if (comma?.text !== ',' || !noun || noun.pos !== 'NOUN' || !lexicon.isWord('org-noun', noun.lemma)) return null;
  let opening = noun.index - 1;
  while (/^(NOUN|ADJ|PROPN)$/.test(reading.tokens[opening]?.pos ?? '')) opening--;
  const isOneOfMany = /^(an?|two|three|four|several|new)$/.test(reading.tokens[opening]?.lower ?? '');
  if (isSpacious(noun.lemma) && !isOneOfMany) return null;
  // "a builder, Frank Lowy,": of a word that people are called by as well, one word of name
  if (run.first !== run.last && !(isOneOfMany && (FIRMS(noun.lemma) || isSpacious(noun.lemma)))) return null;
  const isClosed = /^([,.;)]|and|)$/.test(reading.tokens[run.last + 1]?.lower ?? '');
  return isClosed ? spanOf(run, stateBefore(context, noun.index), 'organization.named-aside') : null;
}

/** "Axpo of Switzerland": one unknown word of a state, listed with other bodies. */
function ofState({ reading, day }: Context, run: NameRun): OrganizationSpan | null {
  if (run.first !== run.last || run.listed || run.honorific || reading.tokens[run.last + 1]?.lower !== 'of')
    return null;
  if (reading.at[run.first]) return null;
  const state = stateStartingAt(reading, run.last + 2, day);
  if (!state || !reading.hits.some((hit) => hit.entries.some((entry) => entry.type === 'body'))) return null;
  return spanOf(run, state.code, 'organization.of-state');
}

/** "NPO", "CEMOC": a word of capitals that is no place; two letters are too few to trust. */
function acronym({ reading, lexicon }: Context, run: NameRun): OrganizationSpan | null {
  if (run.first !== run.last || !/^[A-Z]{3,7}$/.test(run.text) || lexicon.isWord('not-acronym', run.text)) return null;
  // a speaker's label in capitals ("MR. HALE:") was read as ordinary print, and so is no acronym
  if (reading.tokens[run.first]!.text !== run.text) return null;
  if (
    reading.tokens[run.last + 1]?.pos === 'NOUN' &&
    !lexicon.isWord('office-head', reading.tokens[run.last + 1]!.lower)
  )
    return null;
  const letters = reading.sentence.tokens.filter((token) => /^[A-Z]{2,}$/.test(token.text)).length;
  return letters * 3 > reading.tokens.length ? null : spanOf(run, null, 'organization.acronym');
}

const RULES = [nounBefore, nounAfter, apposition, headed, namedAside, ownedWord, ofState, acronym];

/** Organizations that no list and no head word tells, but the words beside their names do. People of the offices table are never taken. */
export function findCompanies(
  reading: Reading,
  lexicon: Lexicon,
  rest: { day: string; runs: readonly NameRun[] },
): OrganizationSpan[] {
  const context: Context = { reading, lexicon, day: rest.day };
  return gather(rest.runs, (run) => {
    if (run.listed) return [];
    for (const rule of RULES) {
      const span = rule(context, run);
      if (span) return [span];
    }
    return [];
  });
}
