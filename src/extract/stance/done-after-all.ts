import type { Clause } from '../clauses/clause.ts';
import type { TaggedSentence } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';

/** Words that deny, ask or threaten as a rule, where they say that the deed was done after all. */

type Tokens = TaggedSentence['tokens'];

/** "Never before had Chad praised it", "No sooner had it voted than", "Hardly had it landed when": what was never done before, or only just, is done. */
export function isNowDone(tokens: Tokens, at: number): boolean {
  const [word, next] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
  if (word === 'never' || word === 'rarely' || word === 'seldom') return next === 'before';
  if (word === 'no') return next === 'sooner';
  return (word === 'hardly' || word === 'scarcely') && tokens.some(({ lower }) => lower === 'when' || lower === 'than');
}

const holdsBack = oneOf('hesitate fail forget neglect omit shrink');

/** "did not hesitate to invade", "never failed to condemn": who does not hold back does it. */
export const isNotHeldBack = ({ verb }: Clause): boolean =>
  verb.negated && verb.modal === null && holdsBack(verb.lemma);

const drives = oneOf('force compel oblige drive');

/** "was forced to pull out", "saw itself compelled to": who had no choice did it. */
const isDriven = ({ verb }: Clause): boolean =>
  drives(verb.lemma) && verb.past && !verb.negated && verb.modal === null && (verb.passive || verb.form !== 'to');

const persuades = oneOf('make persuade convince get induce lead prompt cause bring coax cajole');
const moves = oneOf('push spur move lead prompt cause bring drive goad impel');

/** "got Egypt to sign", "threats pushed Italy to recognize it": whom somebody has won over or something has moved did it; who only pushes may push in vain. */
function isWonOver({ verb, subject, objects, parent }: Clause, inner: Clause): boolean {
  // "crossed the border, prompting Kenya to close it": when the first was done, so was this
  const told = verb.form === 'ing' ? parent?.verb : verb;
  const isDone = told && (told.past || told.perfect) && told.modal === null && told.form === 'finite';
  if (!isDone || verb.negated || verb.passive || !objects[0] || inner.subject !== objects[0]) return false;
  const byThing = subject.length > 0 && subject.every(({ mentions }) => mentions.length === 0);
  return persuades(verb.lemma) || (byThing && moves(verb.lemma));
}

const isWord = oneOf('threat promise pledge vow warning plan word undertaking ultimatum');
const keeps = oneOf('carry+out keep fulfil fulfill honour honor execute implement realize realise redeem');

/** "made good its threat to attack", "carried out its promise to": a word that is kept is a deed done. */
function isKept(tokens: Tokens, inner: Clause, { verb, particle }: Clause): boolean {
  if (!isWord(tokens[inner.verb.first - 1]?.lemma ?? '') || verb.negated || verb.modal !== null) return false;
  if (verb.lemma === 'make') return tokens[verb.last + 1]?.lower === 'good';
  return keeps(particle ? `${verb.lemma}+${particle}` : verb.lemma);
}

/** True where the clause that governs an infinitive says that it was done. */
export const isDoneAfterAll = ({ tokens }: TaggedSentence, inner: Clause, outer: Clause): boolean =>
  inner.link === 'infinitive' &&
  (isNotHeldBack(outer) || isDriven(outer) || isWonOver(outer, inner) || isKept(tokens, inner, outer));
