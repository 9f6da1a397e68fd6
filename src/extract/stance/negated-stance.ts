import type { Clause } from '../clauses/clause.ts';
import { verbOf } from '../clauses/verb-of.ts';
import type { TaggedSentence } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { NEGATED_STANCES, type Stance } from '../words/stances.ts';

/** What a "not" or "no" in the governing clause makes of the deed: who does not intend to refuses, who does not hesitate does. */

/** Words for one's own will: to be without it is to refuse. */
const isWill = oneOf('willing prepared ready inclined minded eager keen disposed interested');
const isWish = oneOf('intention plan wish desire intent interest');
const isChoice = oneOf('choice option alternative recourse');

const signs = oneOf('sign initial ratify');
const leaves = oneOf('leave go return depart walk fly storm head withdraw disperse part break');

/** "went home without signing the pact" */
export const isLeftUnsigned = (inner: Clause, outer: Clause): boolean =>
  inner.opener === 'without' && signs(inner.verb.lemma) && leaves(outer.verb.lemma);

/** "has no intention of selling", "had no choice but to close" */
function stanceOfNoNoun({ tokens }: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  const opener = tokens[inner.verb.first - 1]?.lower;
  const isBut = opener === 'but';
  const at = inner.link === 'gerund' || isBut ? inner.verb.first - 2 : inner.verb.first - 1;
  const noun = tokens[at];
  if (noun?.pos !== 'NOUN' || at <= outer.verb.last) return null;
  const negated = tokens[at - 1]?.lower === 'no' || (tokens[at - 2]?.lower === 'no' && tokens[at - 1]?.pos === 'ADJ');
  if (!negated) return null;
  if (isBut) return isChoice(noun.lemma) && !outer.verb.modal ? 'KEEP' : null;
  if (isWish(noun.lemma)) return 'REFUSED';
  return inner.link === 'infinitive' ? 'DROP' : null;
}

const isOfDeed = ({ link, verb }: Clause): boolean => link === 'infinitive' || link === 'gerund' || verb.form === 'ing';

/** "was not willing to sell", "is not opposed to selling": what the one who is not so inclined does. */
function stanceOfMind({ tokens }: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  const before = tokens[inner.verb.first - (inner.link === 'gerund' ? 2 : 1)];
  if (!before) return null;
  if (before.index > outer.verb.first && isWill(before.lower)) return 'REFUSED';
  return before.lower === 'opposed' || before.lower === 'averse' ? 'PROPOSED' : null;
}

/** "did not hesitate to attack" did it, "will not hesitate to attack" plans it, and "must not hesitate" tells nothing. */
function stanceOfNotDoing(outer: Clause): Stance | null {
  const { lemma, modal } = outer.verb;
  const stance = NEGATED_STANCES.get(verbOf(outer)) ?? NEGATED_STANCES.get(lemma) ?? null;
  if (stance !== 'KEEP' || !modal) return stance;
  return /^(will|would)$/.test(modal) ? 'PLANNED' : null;
}

/**
 * What is left of a deed whose governing clause is negated, its "not" included; null where the clause is not, or its "not" says no more than
 * that the deed is not told.
 */
export function stanceOfNegated(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  if (!isOfDeed(inner)) return null;
  const { lemma, negated, modal, progressive } = outer.verb;
  const told = stanceOfNoNoun(sentence, inner, outer);
  if (told || !negated || modal === 'can' || modal === 'should') return told;
  const ofMind = stanceOfMind(sentence, inner, outer);
  if (ofMind) return ofMind;
  // "is not going to sell"
  if (lemma === 'go') return progressive ? 'REFUSED' : null;
  return stanceOfNotDoing(outer);
}

const resolves = oneOf('decide choose opt resolve vow swear determine elect prefer');

/** "decided not to recall him", "vowed never to recognize it": a resolve against a deed. */
export const isResolvedAgainst = ({ verb, link, parent }: Clause): boolean =>
  verb.negated && link === 'infinitive' && parent !== null && resolves(parent.verb.lemma) && !parent.verb.negated;
