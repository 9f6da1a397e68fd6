import { oneOf } from '../words/one-of.ts';
import { asPhrase, type Chunk, type NounPhrase, type VerbGroup } from './chunk.ts';
import { isNoun, isWord } from './chunk-tests.ts';
import { formOf, type Gap, holdsTime, isActor, isState, isTime, kindIn, partsOf } from './gap-parts.ts';
import { GIVING } from './participles.ts';

/** The shapes of a clause that leaves out its verb because the one before it has said it: who does it again, and to whom or when. */

/** Who does it, where that is told anew, and what stands behind the verb of the phrase that opens the clause: "Poland | tents", "Mali | rifles". */
export interface Doer {
  doer: NounPhrase | null;
  rest: readonly Chunk[];
}

/** True for a verb that was put in itself: it stands where the phrase before it ends. */
export const isRepeated = (chunks: readonly Chunk[], verb: number): boolean =>
  (chunks[verb] as VerbGroup).first === chunks[verb - 1]!.last;

/** "in May, and Japan in June": whoever might undergo it as well as do it is told from the doer by the comma, by a capital, or by what is done. */
function doesRatherThanUndergoes(gap: Gap, doer: NounPhrase): boolean {
  const { chunks, verb, join } = gap;
  const [before, { bare, led }] = [chunks[verb - 1], partsOf(gap, verb + 1, join)];
  // "Paris recognized Croatia on Monday and Bonn on Tuesday"
  const isNamedAlike = formOf(before) === 'capital' && formOf(doer) === 'capital';
  const undergoes = bare.find((noun) => isActor(gap, noun));
  if (undergoes) return isNamedAlike && formOf(undergoes) !== 'capital';
  // "relations with Cuba in May, Syria in June and Iran in July" goes on with whom, "relations with Israel last week, Ethiopia the week before." with who
  if (led.some(([, noun]) => isActor(gap, noun)))
    return (
      gap.at === join + 1 && isWord(chunks[join], 'comma') && isWord(chunks[gap.end] ?? chunks.at(-1), 'semicolon')
    );
  // "in May, Belgium in June and Spain in July"
  if (isRepeated(chunks, verb)) return true;
  const isApart = isWord(chunks[join], 'comma') && kindIn(gap, before) === kindIn(gap, doer);
  const isPaper = bare.some((noun) => kindIn(gap, noun) === 'AGREEMENT');
  return bare.length > 0 && (isApart || isNamedAlike || isPaper || doer.lemma === 'latter');
}

/** Nothing but a time stands behind him, as one does behind what was said before. */
function doesItThen(gap: Gap): Doer | null {
  const { chunks, verb, join, at, end } = gap;
  const doer = chunks[at];
  if (!isActor(gap, doer) || !isTime(gap, at + 1, end) || !holdsTime(gap, verb + 1, join)) return null;
  if (doesRatherThanUndergoes(gap, doer)) return { doer, rest: [] };
  // "with Cuba in May, Syria in June and Iran in July": only a row of times parts the names
  const isInRow = !isWord(chunks[at - 1], 'coordinator') || isRepeated(chunks, verb);
  return isInRow ? undergoesItThen(gap, doer) : null;
}

/** The same is done to another: to what the verb governs, or behind the same preposition. */
function undergoesItThen(gap: Gap, noun: NounPhrase): Doer | null {
  const { chunks, verb, join } = gap;
  const { bare } = partsOf(gap, verb + 1, join);
  if (bare.some((one) => isActor(gap, one))) return { doer: null, rest: [noun] };
  const led = chunks.findIndex((one, index) => index > verb && index < join && isActor(gap, one));
  if (led > 0 && isWord(chunks[led - 1], 'preposition')) return { doer: null, rest: [chunks[led - 1]!, noun] };
  const isOther = kindIn(gap, chunks[verb - 1]) !== kindIn(gap, noun);
  return led < 0 && bare.length > 0 && isOther ? { doer: null, rest: [noun] } : null;
}

const leadsElsewhere = oneOf('of in at on between among for over about near');

/** "relations with Chile, and Sweden with Peru", "by Chad and Mali by Niger": the same preposition leads in somebody once more. */
const isLedAlike = (gap: Gap, behind: number): boolean => {
  const { chunks, verb, join } = gap;
  const [preposition, noun] = [chunks[behind], chunks[behind + 1]];
  if (!isWord(preposition, 'preposition') || leadsElsewhere(preposition.text) || !isActor(gap, noun)) return false;
  return partsOf(gap, verb + 1, join).led.some(([word, other]) => word === preposition.text && isActor(gap, other));
};

function doesItToOther(gap: Gap): Doer | null {
  const { chunks, verb, join, at } = gap;
  const doer = chunks[at];
  if (!isActor(gap, doer) || !isLedAlike(gap, at + 1)) return null;
  return partsOf(gap, verb + 1, join).bare.some((noun) => isActor(gap, noun)) ? null : { doer, rest: [] };
}

/** "Poland tents", "Peru Bolivia": a state's name before a noun or another name. */
function splitBehindState(gap: Gap, noun: NounPhrase): [name: NounPhrase, rest: NounPhrase] | null {
  const name = noun.modifiers[0];
  // "the latter Yemen"
  const isSaid = isState(gap, name) || (name?.form === 'description' && isActor(gap, noun));
  if (noun.possessor !== null || !name || name.first !== noun.first || !isSaid) return null;
  const parts = { modifiers: noun.modifiers.slice(1), before: noun.before.slice(name.last - name.first + 1) };
  return [
    asPhrase({ ...noun, last: name.last, head: name.last, mentions: [name], modifiers: [], before: [] }),
    asPhrase({ ...noun, ...parts, first: name.last + 1 }),
  ];
}

/** "gave Chad tanks": somebody and something in a row right behind the verb. */
const isOfTwo = (gap: Gap, bare: readonly NounPhrase[]): boolean =>
  bare.length === 2 && isActor(gap, bare[0]) && !isActor(gap, bare[1]) && gap.chunks[gap.verb + 2] === bare[1];

const isThing = (gap: Gap, noun: Chunk | undefined): noun is NounPhrase =>
  isNoun(noun) && !noun.temporal && noun.possessor === null && !isActor(gap, noun);

/** "gave Chad tanks and Mali rifles", "called Chad a friend and Mali a foe": the same doer does it to another. */
function sameDoesItTo(gap: Gap): Doer | null {
  const { chunks, verb, join, at } = gap;
  if (!isOfTwo(gap, partsOf(gap, verb + 1, join).bare)) return null;
  const noun = chunks[at] as NounPhrase;
  if (isActor(gap, noun)) return isThing(gap, chunks[at + 1]) ? { doer: null, rest: [noun] } : null;
  const split = splitBehindState(gap, noun);
  return split && isThing(gap, split[1]) ? { doer: null, rest: split } : null;
}

const saysAgain = (text: string): boolean =>
  /^(?:likewise|similarly|also|in (?:re)?turn|for (?:its|their) part)$/.test(text);

const takesTwo = oneOf(
  'advance call declare label brand make name term consider elect throw bring buy teach ask leave do wire cable cost',
);

/** "gave Chad and Mali a deadline", "called Chad and Mali enemies": two of one list, and behind them what the verb needs for its second object. */
function isGivenToBoth(gap: Gap, bare: readonly NounPhrase[]): boolean {
  const { chunks, verb, join, at } = gap;
  const { lemma } = chunks[verb] as VerbGroup;
  if (join !== verb + 2 || at !== join + 1 || !isWord(chunks[join], 'coordinator') || !isActor(gap, bare[0]))
    return false;
  return (GIVING.has(lemma) || takesTwo(lemma)) && isThing(gap, chunks[at + 1]);
}

/** "condemned Chile, and Peru Bolivia", "sold buses to Chad and Poland tents to Mali", "Kenya the Libyan envoy": doer and object in a row. */
function doesItToThis(gap: Gap): Doer | null {
  const { chunks, verb, join, at, end } = gap;
  const noun = chunks[at] as NounPhrase;
  const { bare } = partsOf(gap, verb + 1, join);
  if (bare.length !== 1 && !isWord(chunks[verb + 2], 'preposition')) return null;
  if (isGivenToBoth(gap, bare)) return null;
  // "and the Soviet Union likewise its consulate"
  const adverb = chunks[at + 1];
  const behind = isWord(adverb, 'adverb') && saysAgain(adverb.text) ? at + 2 : at + 1;
  const object = chunks[behind];
  if (isActor(gap, noun) && isNoun(object) && !object.temporal && object.possessor === null)
    return behind < end ? { doer: noun, rest: [] } : null;
  const split = splitBehindState(gap, noun);
  if (!split) return null;
  const [doer, rest] = split;
  if (isActor(gap, rest)) return isActor(gap, bare[0]) ? { doer, rest: [rest] } : null;
  return !isActor(gap, bare[0]) && isLedAlike(gap, at + 1) ? { doer, rest: [rest] } : null;
}

const SHAPES = [doesItThen, doesItToOther, sameDoesItTo, doesItToThis];

/** Who does again what the clause before says; null where nobody does. */
export function doerOf(gap: Gap): Doer | null {
  for (const read of SHAPES) {
    const doer = read(gap);
    if (doer) return doer;
  }
  return null;
}
