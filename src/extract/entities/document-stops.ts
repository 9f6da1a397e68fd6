import type { Token } from '../words/document.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import type { DocumentContext } from './document-span.ts';
import type { Reading } from './reading.ts';

/** Where what follows the head of a document ends to belong to its name. */

const TIME_UNIT = /^(hours|days|weeks|months|minutes|years)$/;

/** Verbs that lead in with "to" where a document goes. */
const SENDS = wordSet('submit send refer consign subject present return relegate throw toss bring put take commit');

type Stop = (context: DocumentContext, at: { head: number; index: number }) => boolean;

/** "stolen" in "the return of stolen artefacts": a participle before its noun is no verb of the sentence. */
const isParticiple: Stop = ({ reading }, { index }) =>
  /(ing|ed|en)$/.test(reading.tokens[index]!.lower) &&
  (/ing$/.test(reading.tokens[index]!.lower) || /^(NOUN|ADJ)$/.test(reading.tokens[index + 1]?.pos ?? ''));

/** A name of a list of states and bodies: where the next may stand, and whether "and" led in this one; null where no such name stands there. */
function nameOfList({ tokens, at: names }: Reading, join: number): { end: number; isLast: boolean } | null {
  const isLast = tokens[join + 1]?.lower === 'and';
  if (!isLast && tokens[join]?.text !== ',' && tokens[join]?.lower !== 'and') return null;
  const name = isLast ? join + 2 : join + 1;
  const hit = names[tokens[name]?.pos === 'DET' ? name + 1 : name];
  return hit && /^(state|body)$/.test(hit.entries[0]?.type ?? '') ? { end: hit.last + 1, isLast } : null;
}

/** "between Australia, Pakistan and Thailand": a comma inside a list of states that "between" or "with" leads in and no verb follows. */
const isInList: Stop = ({ reading }, { head, index }) => {
  const { tokens } = reading;
  if (tokens[index]!.text !== ',') return false;
  const leads = tokens.slice(head + 1, index).findLast(({ pos }) => pos === 'ADP')?.lower ?? '';
  if (!/^(between|among|with)$/.test(leads)) return false;
  // "a treaty with Yugoslavia | , and Poland and Hungary condemned it": two have no comma between them
  const isSecond =
    tokens[index + 1]?.lower === 'and' && !tokens.slice(head + 1, index).some(({ text }) => text === ',');
  if (isSecond && leads === 'with') return false;
  for (let name = nameOfList(reading, index); name; ) {
    if (name.isLast) return leads !== 'with' || !/^(VERB|AUX|ADV)$/.test(tokens[name.end]?.pos ?? '');
    name = nameOfList(reading, tokens[name.end]?.lower === 'and' ? name.end - 1 : name.end);
  }
  return false;
};

const ANY_STOPS: readonly Stop[] = [
  // Commas and stops, not brackets: "Sukhoi-35 (Su-35) fighter jets".
  (context, at) =>
    context.reading.tokens[at.index]!.pos === 'PUNCT' &&
    !/^[()]$/.test(context.reading.tokens[at.index]!.text) &&
    !isInList(context, at),
  // "with Japan | hours before it was to expire", "| dates from 2017".
  ({ reading }, { index }) =>
    TIME_UNIT.test(reading.tokens[index]!.lower) &&
    /^(before|after|ago|earlier|later)$/.test(reading.tokens[index + 1]?.lower ?? ''),
  ({ reading }, { index }) => reading.tokens[index]!.lower === 'dates' && reading.tokens[index + 1]?.lower === 'from',
];

/** Words that open what the sentence goes on with. */
const endsName = oneOf(
  'which that who whom whose where while after before when as but in by at from during since last this every each over together along alongside because despite although though if unless until till so amid upon without',
);

const isSubjectPronoun = oneOf('it he she they we i');

const isBodyNoun = oneOf(
  'bloc alliance organization organisation league association union company firm consortium group',
);

/** "with the bloc" that no name follows. */
export const namesBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'with' &&
  tokens[at + 1]?.lower === 'the' &&
  isBodyNoun(tokens[at + 2]?.text ?? '') &&
  !/^(?:NOUN|PROPN)$/.test(tokens[at + 3]?.pos ?? '') &&
  tokens[at + 3]?.lower !== 'of';

const isSpot = oneOf('lawn deck steps sideline sidelines margins fringes eve stage podium');

const PHRASE_STOPS: readonly Stop[] = [
  // "an agreement on trade | and a cultural agreement"
  ({ reading }, { index }) =>
    reading.tokens[index]!.lower === 'and' && /^an?$/.test(reading.tokens[index + 1]?.lower ?? ''),
  // "has a pact with Cameroon | and stationed troops there"
  ({ reading }, { index }) =>
    reading.tokens[index]!.lower === 'and' &&
    reading.tokens[index + 1]?.pos === 'VERB' &&
    reading.tokens[index - 1]!.pos === 'PROPN',
  // "signed a treaty of friendship | with it"
  ({ reading }, { index }) =>
    /^(with|between|for|to|from)$/.test(reading.tokens[index]!.lower) &&
    /^(it|them|him|her|us|one|each)$/.test(reading.tokens[index + 1]?.lower ?? ''),
  // "signed an agreement | with the bloc": who is told only by what he is signs it, and is no part of its name
  ({ reading: { tokens } }, { index }) => namesBody(tokens, index),
  ({ reading }, { index }) => reading.tokens[index]!.pos === 'AUX',
  // "In the Geneva Agreement of 1966 | it undertook"
  ({ reading }, { index }) => isSubjectPronoun(reading.tokens[index]!.lower),
  (context, at) => {
    const token = context.reading.tokens[at.index]!;
    return token.pos === 'VERB' && context.reading.tokens[at.index - 1]!.lower !== 'to' && !isParticiple(context, at);
  },
  ({ reading }, { index }) => endsName(reading.tokens[index]!.lower),
  // "Under the Treaty of Nanking | Britain got …", "under an accord of 1960 | the Soviet Union gave …": a new name with nothing to join it.
  ({ reading }, { index }) => {
    const name = reading.tokens[index]!.lower === 'the' ? index + 1 : index;
    return (
      /^(state|body)$/.test(reading.at[name]?.entries[0]?.type ?? '') &&
      reading.at[name]!.first === name &&
      /^(PROPN|NUM)$/.test(reading.tokens[index - 1]!.pos)
    );
  },
  ({ reading, lexicon }, { index }) =>
    reading.tokens[index]!.lower === 'on' && lexicon.isWord('weekday', reading.tokens[index + 1]?.text ?? ''),
  // "signed a treaty | on the lawn of the White House"
  ({ reading: { tokens } }, { index }) =>
    tokens[index]!.lower === 'on' &&
    tokens[index + 1]?.lower === 'the' &&
    tokens.slice(index + 2, index + 5).some(({ lower }) => isSpot(lower)),
  // "submitted the treaty with France | to the Senate"
  ({ reading: { tokens } }, { head, index }) =>
    tokens[index]!.lower === 'to' &&
    tokens.slice(Math.max(0, head - 6), head).some(({ pos, lemma }) => pos === 'VERB' && SENDS.has(lemma)),
  // "handed over its base at Subic Bay | to the Philippines"
  ({ reading }, { head, index }) =>
    reading.tokens[index]!.lower === 'to' && /^(at|near)$/.test(reading.tokens[head + 1]!.lower),
];

/** "the deal that China brokered": the verb of the clause itself, behind its doer. */
const isOwnVerb = (
  { reading: { tokens } }: DocumentContext,
  { head, index }: { head: number; index: number },
): boolean =>
  tokens[head + 1]!.lower === 'that' && !tokens.slice(head + 2, index).some(({ pos }) => /^(VERB|AUX)$/.test(pos));

const CLAUSE_STOPS: readonly Stop[] = [
  // "the deal brokered by Turkey | expired", "the truce agreed in Doha | took hold": a verb right behind a name or noun is the sentence's own
  (context, { head, index }) =>
    index > head + 2 &&
    context.reading.tokens[index]!.pos === 'VERB' &&
    !isOwnVerb(context, { head, index }) &&
    !/ing$/.test(context.reading.tokens[index]!.lower) &&
    context.reading.tokens[index + 1]?.lower !== 'by' &&
    /^(NOUN|PROPN|NUM)$/.test(context.reading.tokens[index - 1]!.pos) &&
    !/^(NOUN|PROPN)$/.test(context.reading.tokens[index + 1]?.pos ?? ''),
  // A second verb is that of the sentence: "the armistice that ended the war | was signed".
  ({ reading }, { head, index }) =>
    index > head + 2 &&
    reading.tokens[index]!.pos === 'AUX' &&
    !/^(that|which|who)$/.test(reading.tokens[index - 1]!.lower) &&
    reading.tokens.slice(head + 1, index).some((token) => token.pos === 'VERB'),
  ({ reading, lexicon }, { index }) =>
    reading.tokens[index]!.lower === 'on' && lexicon.isWord('weekday', reading.tokens[index + 1]?.text ?? ''),
];

/** True where the complement of the document whose head stands at `head` goes no further than before `index`, by what opened it. */
export function endsComplement(
  opening: 'phrase' | 'infinitive' | 'clause',
  context: DocumentContext,
  at: { head: number; index: number },
): boolean {
  if (ANY_STOPS.some((stop) => stop(context, at))) return true;
  const stops = opening === 'clause' ? CLAUSE_STOPS : PHRASE_STOPS;
  return at.index > at.head + 1 && stops.some((stop) => stop(context, at));
}
