import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Hit } from '../lexicon/match-phrases.ts';
import { peopleThen, stateThen } from '../lexicon/state-then.ts';
import type { MentionForm, MentionUse, PlaceMention } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import { isBelgian } from './brussels.ts';
import { halfBefore } from './elliptic-states.ts';
import { capitalUse, placeUse } from './place-use.ts';
import { isCapital, isPossessiveMark, type Reading, stateOf, wordsOf } from './reading.ts';

/** A state referred to in a sentence. */
export interface StateSpan {
  sentence: number;
  first: number;
  last: number;
  head: number;
  phraseFirst: number;
  phraseLast: number;
  code: string;
  form: MentionForm;
  use: MentionUse;
  surface: string;
  /** False where the word alone does not show that the article speaks of the state ("in Moscow", "German-made"). */
  isEvidence: boolean;
}

interface Context {
  reading: Reading;
  lexicon: Lexicon;
  day: string;
}

/** Nouns for those by whom a state acts: "Russian troops", "the Israeli government", "the Chinese side". */
const STATE_ACTORS =
  /^(government|governments|officials?|authorities|troops?|forces|soldiers?|diplomats?|delegations?|side|negotiators?|military|regime|administration|leadership|leaders?|cabinet|units?|armou?r|jets?|warplanes?|aircraft|paratroopers?|police|junta|embassy|envoys?|capital|state|customs|officers?|commanders?|missiles?|warships?|marines|regulators|prosecutors|investigators|ministers?|ministry|spies|agents|hackers|intelligence|court|counterpart|fighters|servicemen|rulers|policymakers|planners|advisers|advisors|instructors|commandos|representatives?|team|mission|party|lawmakers|guards|airmen|sailors|generals|navy|army|media|presidency|premier|president)$/;

const NEUTRAL_TAILS =
  /^(built|made|born|style|era|registered|speaking|language|language|flagged|made|owned|based|educated|trained|type|designed)$/;

/** The noun that a demonym or possessor qualifies: the last noun of the run after it, or -1. */
function nounAfter({ reading }: Context, last: number): number {
  let index = last + 1;
  if (isPossessiveMark(reading.tokens[index])) index++;
  let noun = -1;
  for (; index < reading.tokens.length && index <= last + 6; index++) {
    const token = reading.tokens[index]!;
    if (token.pos === 'NOUN' || (token.pos === 'PROPN' && !reading.at[index])) noun = index;
    else if (
      token.pos !== 'ADJ' &&
      token.pos !== 'NUM' &&
      !(token.pos === 'VERB' && /ed$|ing$/.test(token.lower) && noun < 0)
    )
      break;
  }
  return noun;
}

/** How a word that belongs to a longer one names its state: "Russia-backed", "German-made". */
const FORMS_INSIDE: ReadonlyMap<string, MentionForm> = new Map([
  ['name', 'name'],
  ['capital', 'capital'],
]);

/** A state that was gone on the day lives on in its name, and in its people's where they act: "Soviet troops", but no "Soviet-era" and no "former Soviet republic". */
function isGone(
  { reading, day }: Context,
  { state, form }: NonNullable<ReturnType<typeof stateOf>>,
  { first, use }: StateSpan,
): boolean {
  if (form !== 'demonym' || state.to === null || state.to >= day) return false;
  return use !== 'actor' || /^(former|ex|old|late|post)$/.test(reading.tokens[first - 1]?.lower ?? '');
}

const isDemonym = (entry: Hit['entries'][number]): boolean => entry.type === 'state' && entry.form === 'demonym';

/** How a phrase of the tables stands for its state, and to what use. */
type Usage = Pick<StateSpan, 'form' | 'use' | 'isEvidence'>;

const usageInside = (hit: Hit, form: string): Usage => ({
  form: FORMS_INSIDE.get(form) ?? 'demonym',
  use: 'modifier',
  isEvidence: !NEUTRAL_TAILS.test(hit.tail),
});

/** How a phrase stands for its state that stands by itself. */
function usageOf({ reading, lexicon }: Context, hit: Hit, form: string): Usage | null {
  if (form === 'capital') return { form, ...capitalUse(reading, lexicon, hit) };
  if (form === 'seat') return { form: 'name', use: placeUse(reading, hit) ? 'place' : 'actor', isEvidence: true };
  if (form === 'people' && !hit.entries.some(isDemonym))
    return { form: 'demonym', use: isFaction(reading, hit.first) ? 'modifier' : 'actor', isEvidence: true };
  return null;
}

const spanOf = (reading: Reading, hit: Hit, { code, form, use, isEvidence }: Usage & { code: string }): StateSpan => ({
  sentence: reading.sentence.index,
  first: hit.first,
  last: hit.last,
  head: hit.last,
  phraseFirst: hit.first,
  phraseLast: hit.last,
  code,
  form,
  use,
  surface: reading.text.slice(hit.start, hit.end).replace(/\s+/g, ' '),
  isEvidence,
});

/** The state that a phrase of the tables stands for, if it does. */
function readHit(context: Context, hit: Hit): StateSpan | null {
  const found = stateOf(hit, context.day);
  if (found?.form === 'capital' && found.state.code === 'BEL' && !isBelgian(context.reading.text, context.day))
    return null;
  const span = found && spanOfState(context, hit, found);
  return span && !isGone(context, found, span) ? span : null;
}

function spanOfState(context: Context, hit: Hit, found: NonNullable<ReturnType<typeof stateOf>>): StateSpan {
  const { reading, day } = context;
  const people = peopleThen(found.state.code, day);
  const code = found.form === 'capital' && !hit.partial ? stateThen(people, day, true) : people;
  const usage = hit.partial ? usageInside(hit, found.form) : usageOf(context, hit, found.form);
  if (usage) return spanOf(reading, hit, { code, ...usage });
  const form = found.form === 'name' && !isAdjectiveHere(context, hit) ? 'name' : 'demonym';
  return qualify(context, hit, spanOf(reading, hit, { code, form, use: 'actor', isEvidence: true }));
}

/** "rebel Serbs", "ethnic Albanians": part of a people, and not its state. */
const isFaction = (reading: Reading, first: number): boolean =>
  /^(rebel|ethnic|dissident|exiled|native)$/.test(reading.tokens[first - 1]?.lower ?? '');

/** "US sanctions", "US dollars": a name that also serves as adjective, before a noun. */
const isAdjectiveHere = ({ reading }: Context, hit: Hit): boolean =>
  hit.entries.some(isDemonym) && /^(NOUN|ADJ|PROPN)$/.test(reading.tokens[hit.last + 1]?.pos ?? '');

const givesTo = oneOf('give sell lend offer lease hand supply grant');

/** "sold Egypt jets": who is given them is none of those who fly them. */
const isGiven = ({ reading: { tokens } }: Context, { first }: Hit): boolean =>
  tokens[first - 1]?.pos === 'VERB' && givesTo(tokens[first - 1]!.lemma);

/** Whether a demonym or possessor stands for the state that acts ("Russian troops") or only qualifies ("Iranian drones"). */
function qualify(context: Context, hit: Hit, span: StateSpan): StateSpan {
  const { reading } = context;
  const owns = isPossessiveMark(reading.tokens[hit.last + 1]);
  const after = reading.tokens[hit.last + 1];
  const isNounNext = /^(NOUN|ADJ)$/.test(after?.pos ?? '') || (isCapital(after) && span.form === 'demonym');
  if (!owns && (span.form === 'name' ? !(after?.pos === 'NOUN') : !isNounNext))
    return placeUse(reading, hit) && span.form === 'name' ? { ...span, use: 'place' } : span;
  if (!owns && span.form === 'name' && isGiven(context, hit)) return span;
  const noun = nounAfter(context, hit.last);
  if (noun < 0) return { ...span, use: owns ? 'modifier' : span.use };
  if (/^(dollars?)$/.test(reading.tokens[noun]!.lower)) return { ...span, use: 'modifier', isEvidence: false };
  if (!STATE_ACTORS.test(reading.tokens[noun]!.lower)) return { ...span, use: 'modifier' };
  const before = reading.tokens[hit.first - 1];
  const phraseFirst = /^(the|a|an|two|three|some)$/.test(before?.lower ?? '') ? hit.first - 1 : hit.first;
  return { ...span, head: noun, phraseFirst, phraseLast: noun };
}

/** "North" in "North and South Korea". */
function halfSpan(reading: Reading, hit: Hit, span: StateSpan): StateSpan[] {
  const at = hit.first - 2;
  const half = at >= 0 && !hit.partial ? halfBefore(reading, at) : null;
  if (!half) return [];
  const surface = reading.tokens[at]!.text;
  return [{ ...span, first: at, last: at, head: at, phraseFirst: at, phraseLast: at, code: half.code, surface }];
}

/** States of one sentence, as actors, modifiers and places. Words inside organizations (`isTaken`) are left to them. */
export function detectStates(
  reading: Reading,
  lexicon: Lexicon,
  rest: { day: string; isTaken: (index: number) => boolean },
): StateSpan[] {
  const context: Context = { reading, lexicon, day: rest.day };
  return gather(reading.hits, (hit) => {
    if (rest.isTaken(hit.first) && !hit.partial) return [];
    const span = readHit(context, hit);
    return span ? [...halfSpan(reading, hit, span), span] : [];
  });
}

/** Cities, capitals and venues that tell where something is. Capitals that act are no places. */
export function detectPlaces(reading: Reading, states: readonly StateSpan[], day: string): PlaceMention[] {
  return gather(reading.hits, (hit): PlaceMention[] => {
    if (hit.partial) return [];
    const place = {
      sentence: reading.sentence.index,
      first: hit.first,
      last: hit.last,
      name: wordsOf(reading, hit.first, hit.last),
    };
    const span = states.find((state) => state.first === hit.first && state.last === hit.last);
    if (span) return span.use === 'place' ? [{ country: span.code, ...place }] : [];
    const city = hit.entries.find((entry) => entry.type === 'city');
    if (city) return [{ country: stateThen(city.city.state, day), ...place }];
    return hit.entries[0]!.type === 'region' ? [{ country: null, ...place }] : [];
  });
}
