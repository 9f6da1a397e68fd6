import { wordSet } from '../words/one-of.ts';
import { openAbsolute } from './absolutes.ts';
import type { NounPhrase, VerbGroup } from './chunk.ts';
import { isNoun, isWord } from './chunk-tests.ts';
import type { Clause } from './clause.ts';
import { subjectOfInfinitive, takesBareObject } from './control.ts';
import { openWithoutSubject } from './inferred-subjects.ts';
import { type ClauseMaker, type ClauseMemory, clauseMaker, type Opening } from './memory.ts';
import { openParticiple } from './open-participles.ts';
import { openWithSubject } from './opened.ts';

/** How the clause of a verb opens. */

/** "decided to denounce Chad and to seize a trawler": the infinitive that another one goes on from. */
function infinitiveBefore({ current, pending }: ClauseMemory): Clause | null {
  if (pending.length > 0) return null;
  let clause = current;
  while (clause && clause.link !== 'infinitive' && /^(gerund|participle|reduced|relative)$/.test(clause.link))
    clause = clause.parent;
  return clause?.link === 'infinitive' ? clause : null;
}

/** What is done with talks and papers, and with no state or person. */
const DONE_WITH_EVENTS = wordSet(
  'chair host broker mediate convene sign initial ratify conclude negotiate veto table adopt',
);
const EVENTS = wordSet(
  'talk meeting summit negotiation round session conference discussion deal pact accord agreement treaty ceasefire truce contract memorandum protocol resolution draft',
);

/** "talks between the leaders of the three countries that were chaired by X": the event before, where the nearest noun is who takes part. */
function eventBefore({ look, chunks }: ClauseMemory, antecedent: NounPhrase, verb: VerbGroup): NounPhrase {
  if (!DONE_WITH_EVENTS.has(verb.lemma) || EVENTS.has(antecedent.lemma)) return antecedent;
  if (!/^(COUNTRY|OFFICIAL|ORGANIZATION)$/.test(look.kind(antecedent) ?? '')) return antecedent;
  const at = chunks.indexOf(antecedent);
  const event = chunks.findLast(
    (chunk, index): chunk is NounPhrase =>
      index < at && isNoun(chunk) && (EVENTS.has(chunk.lemma) || look.kind(chunk) === 'AGREEMENT'),
  );
  return event ?? antecedent;
}

/** "Poland and Hungary, which together urged": a word that only several are told by. */
function isOfSeveral({ chunks }: ClauseMemory, at: number): boolean {
  const word = chunks[at - 1];
  return isWord(word, 'adverb') && /^(together|both|jointly|all)$/.test(word.text);
}

/** "Bulgaria and Slovakia, which get their gas from Russia": a plural verb describes the whole list. */
const listWith = ({ groups }: ClauseMemory, antecedent: NounPhrase): NounPhrase[] =>
  groups.findLast((group) => group.length > 1 && group.at(-1) === antecedent) ?? [antecedent];

/** Where a relative clause has what it describes: as its object, or behind the preposition before "which". */
const placeOfAntecedent = (
  { antecedentBy, fronted }: ClauseMemory,
  antecedent: NounPhrase,
): Pick<Partial<Clause>, 'objects' | 'prepositionals'> =>
  antecedentBy === null
    ? { objects: [[antecedent]] }
    : { prepositionals: [...fronted, { word: antecedentBy, phrases: [antecedent], after: null }] };

/** "Mariusz Blaszczak, Poland's deputy prime minister", "Japan's minister, Kenji Morita": the title is part of the phrase. */
const hasComma = (phrase: NounPhrase): boolean =>
  phrase.mentions.some(
    ({ first, last, phraseFirst, phraseLast, form }) => form === 'name' && (phraseLast > last || phraseFirst < first),
  );

/** The clause of a verb where it opens in this way; null where it does not. */
type Reading = (memory: ClauseMemory, opening: Opening, make: ClauseMaker) => Clause | null;

/** "promised to leave", "decided to denounce Chad and to seize a trawler" */
const asInfinitive: Reading = (memory, { at, verb, before }, make) => {
  if (verb.form !== 'to') return null;
  const joined = isWord(before, 'coordinator') ? infinitiveBefore(memory) : null;
  if (joined) return make('infinitive', joined.subject, { parent: joined.parent, inferredSubject: true });
  const subject = subjectOfInfinitive(memory, at);
  if (memory.pending.length > 0) memory.suspended = memory.pending;
  return make('infinitive', subject, { inferredSubject: true });
};

const asBareInfinitive: Reading = (memory, { verb, before }, make) =>
  takesBareObject(memory, verb, before)
    ? make('infinitive', memory.current!.objects.at(-1)!, { inferredSubject: true })
    : null;

const asParticiple: Reading = (memory, opening, make) =>
  opening.verb.form === 'ing' ? openParticiple(memory, opening, make) : null;

/** "Iran, which borders Iraq": what the relative pronoun stands for does it. */
const asDeedOfTheAntecedent: Reading = (memory, { at, verb }, make) => {
  if (!memory.antecedent || memory.pending.length > 0) return null;
  const doer = verb.passive ? eventBefore(memory, memory.antecedent, verb) : memory.antecedent;
  return make('relative', verb.plural || isOfSeveral(memory, at) ? listWith(memory, doer) : [doer]);
};

/** A comma ends a relative clause that has no verb: this one is that of who waited before it. */
const asMainBehindRelative: Reading = (memory, { before }, make) => {
  if (!memory.antecedent || memory.suspended.length === 0 || !isWord(before, 'comma')) return null;
  // "the list that X, the minister, initialled": the comma closes an aside to the subject of the relative clause
  const aside = memory.pending.some((one) => memory.appositions.has(one) || hasComma(one));
  return aside ? null : make('main', memory.suspended.splice(0), { parent: null });
};

/** "the pact which Chad signed" */
const asDeedOnTheAntecedent: Reading = (memory, { verb }, make) =>
  memory.antecedent &&
  make('relative', memory.pending, placeOfAntecedent(memory, eventBefore(memory, memory.antecedent, verb)));

const asSaidOfThoseWaiting: Reading = (memory, opening, make) =>
  memory.pending.length > 0 ? openWithSubject(memory, opening, make) : null;

const READINGS: readonly Reading[] = [
  asInfinitive,
  asBareInfinitive,
  asParticiple,
  asDeedOfTheAntecedent,
  asMainBehindRelative,
  asDeedOnTheAntecedent,
  openAbsolute,
  asSaidOfThoseWaiting,
];

/** The clause of a verb: its doers, and how it hangs on what stands before. */
export function openClause(memory: ClauseMemory, opening: Opening): Clause {
  const make = clauseMaker(memory, opening.verb);
  for (const read of READINGS) {
    const clause = read(memory, opening, make);
    if (clause) return clause;
  }
  return openWithoutSubject(memory, opening, make);
}
