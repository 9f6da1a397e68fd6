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

/**
 * What is left of a deed whose governing clause is negated, its "not" included; null where the clause is not, or its "not" says no more than
 * that the deed is not told.
 */
export function stanceOfNegated(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  if (inner.link !== 'infinitive' && inner.link !== 'gerund' && inner.verb.form !== 'ing') return null;
  const none = stanceOfNoNoun(sentence, inner, outer);
  if (none) return none;
  if (!outer.verb.negated || outer.verb.modal === 'can' || outer.verb.modal === 'should') return null;
  const before = sentence.tokens[inner.verb.first - (inner.link === 'gerund' ? 2 : 1)];
  if (before && before.index > outer.verb.first && isWill(before.lower)) return 'REFUSED';
  if (before?.lower === 'opposed' || before?.lower === 'averse') return 'PROPOSED';
  if (outer.verb.lemma === 'go') return outer.verb.progressive ? 'REFUSED' : null;
  const stance = NEGATED_STANCES[verbOf(outer)] ?? NEGATED_STANCES[outer.verb.lemma] ?? null;
  // "will not hesitate to attack"
  return stance === 'KEEP' && outer.verb.modal ? (/^(will|would)$/.test(outer.verb.modal) ? 'PLANNED' : null) : stance;
}

const resolves = oneOf('decide choose opt resolve vow swear determine elect prefer');

/** "decided not to recall him", "vowed never to recognize it": a resolve against a deed. */
export const isResolvedAgainst = ({ verb, link, parent }: Clause): boolean =>
  verb.negated && link === 'infinitive' && parent !== null && resolves(parent.verb.lemma) && !parent.verb.negated;
