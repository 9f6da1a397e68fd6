import type { Clause } from '../clauses/clause.ts';
import type { TaggedSentence, Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import type { Stance } from '../words/stances.ts';
import { isNowDone } from './done-after-all.ts';

/** Clauses that only suppose what they tell, or all but tell it, by the order of their words or by a small word. */

/** Words which, with the verb turned behind them, say that it was not done. */
const turns = oneOf('nor never seldom rarely hardly scarcely nowhere neither no');
const isTurned = oneOf('did does do has have had will would');
const isConditional = oneOf('should were had');
const isCoordinator = oneOf('and but or that');

/** "Should China attack", "Were Poland to leave", "Had Iran attacked, America would have": a verb before its subject supposes. */
function isSupposition({ tokens }: TaggedSentence, auxiliary: number, { verb }: Clause): boolean {
  const { lower } = tokens[auxiliary]!;
  const before = tokens[auxiliary - 1];
  if (!isConditional(lower) || (before && before.pos !== 'PUNCT' && !isCoordinator(before.lower))) return false;
  if (lower !== 'had') return lower === 'should' || verb.form === 'to';
  return tokens.some((token) => token.lower === 'would' || token.lower === 'could' || token.lower === 'might');
}

/** The word before a subject; before the office too that a comma parts from it, where an auxiliary leads that in: "did the minister, Lars Berg, condemn". */
function beforeSubject(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.text !== ',') return first - 1;
  let at = first - 2;
  while (/^(DET|ADJ|NOUN|PROPN|PART|ADP)$/.test(tokens[at]?.pos ?? '')) at--;
  return isTurned(tokens[at]?.lower ?? '') ? at : first - 1;
}

/** True where a word at a position denies what is turned behind it. */
const denies = (tokens: readonly Token[], at: number): boolean =>
  (turns(tokens[at]!.lower) && !isNowDone(tokens, at)) ||
  (tokens[at]!.lower === 'not' && tokens[at + 1]!.lower === 'once');

/**
 * What a verb turned before its subject says: "Nor did Hungary sign it", "At no time has Chad asked" deny, "Never will Pakistan recognize it" refuses,
 * "Should China attack" supposes. Null where nothing is turned.
 */
export function stanceOfTurned(sentence: TaggedSentence, clause: Clause): Stance | null {
  const { tokens } = sentence;
  const subject = clause.subject[0];
  const auxiliary = subject && subject.first < clause.verb.first ? beforeSubject(tokens, subject.first) : -1;
  if (tokens[auxiliary]?.pos === 'AUX') {
    if (isSupposition(sentence, auxiliary, clause)) return 'DROP';
    // "Only after no reply came did Norway go": what a verb parts from the auxiliary is not denied with it
    for (let at = auxiliary - 1; at >= Math.max(0, auxiliary - 3) && tokens[at]!.pos !== 'VERB'; at--)
      if (denies(tokens, at)) return /^(will|would)$/.test(tokens[auxiliary]!.lower) ? 'REFUSED' : 'DROP';
  }
  // "Were Poland to leave": its doer is taken for what somebody was
  const { parent, link } = clause;
  const isWere = link === 'infinitive' && parent?.subject.length === 0 && tokens[parent.verb.first]!.lower === 'were';
  return isWere ? 'DROP' : null;
}

/** "had Iran attacked" read as the verb of a name before it: the sentence opens with "had" and goes on with "would". */
export function opensWithHad({ tokens }: TaggedSentence, clause: Clause): boolean {
  if (tokens[0]?.lower !== 'had' || !tokens.some(({ lower }) => lower === 'would')) return false;
  for (let at = 0; at < clause.verb.first; at++) if (tokens[at]!.text === ',') return false;
  return true;
}

const isOnly = oneOf('but only just merely simply solely alone until till');

/** "It was not Chad that attacked Mali": what is picked out is picked out as not so; but "not Chad but Niger", "not only Chad". */
export function isPickedAsNotSo({ tokens }: TaggedSentence, { link, parent, verb }: Clause): boolean {
  const isCleft = link === 'relative' && parent?.verb.lemma === 'be' && parent.subject[0]?.lemma === 'it';
  if (!isCleft || !parent.verb.negated) return false;
  return !tokens.slice(parent.verb.first, verb.first).some(({ lower }) => isOnly(lower));
}

/** "nearly invaded", "had almost broken off": not quite. */
export function isNearly({ tokens }: TaggedSentence, { verb }: Clause): boolean {
  const before = tokens[verb.head - 1]?.lower;
  return before === 'nearly' || before === 'almost';
}

/** "as though it had attacked" */
export const isAsThough = ({ tokens }: TaggedSentence, { opener, subject }: Clause): boolean =>
  opener === 'though' && tokens[(subject[0]?.first ?? 0) - 2]?.lower === 'as';

/** "Suppose Israel bombed Iran": what goes on behind the bare verb at a sentence's head. */
export const isSupposeGone = ({ link, parent }: Clause): boolean =>
  link === 'coordinate' &&
  parent !== null &&
  parent.verb.first < 2 &&
  parent.subject.length === 0 &&
  /^(suppose|imagine)$/.test(parent.verb.lemma);
