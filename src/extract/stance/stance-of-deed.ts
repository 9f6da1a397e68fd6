import type { Deed } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import { verbOf } from '../clauses/verb-of.ts';
import type { TaggedSentence } from '../words/document.ts';
import { EVENT_STANCES, HYPOTHETICAL, MODAL_STANCES, NOUN_ADJECTIVES, type Stance } from '../words/stances.ts';
import { isSaidUntrue } from './denied-sayings.ts';
import { governingStance, stanceOfVerb, stanceOfWhole } from './governing-stance.ts';
import { isHeldBefore } from './held-before.ts';
import { isResolvedAgainst, stanceOfNegated } from './negated-stance.ts';
import { stanceOfPlan } from './stance-before.ts';
import { stanceOfOpener } from './stance-of-opener.ts';
import {
  isAsThough,
  isNearly,
  isPickedAsNotSo,
  isSupposeGone,
  opensWithHad,
  stanceOfTurned,
} from './supposed-clauses.ts';

/** What a sentence says of a deed by the clause that tells it, and by every clause that governs that one. */

/** The stance of a verb group on its own deed: modal and negation. "Would have signed" is what did not happen. */
function ownStance(clause: Clause): Stance {
  const { verb } = clause;
  if (isResolvedAgainst(clause)) return 'REFUSED';
  if (verb.negated) return verb.modal === 'will' || verb.modal === 'would' ? 'REFUSED' : 'DROP';
  if (verb.modal && verb.modal !== 'will' && verb.perfect) return 'DROP';
  if (verb.modal) return MODAL_STANCES.get(verb.modal) ?? 'KEEP';
  return 'KEEP';
}

/** "will equip and run": a bare verb form that goes on after a modal shares it. */
function sharesModal(sentence: TaggedSentence, inner: Clause): boolean {
  const { verb } = inner;
  const head = sentence.tokens[verb.head]!;
  return inner.inferredSubject && verb.first === verb.head && !verb.past && head.lower === verb.lemma;
}

/**
 * What the verb of a deed says of a noun that the deed is read from: "cancelled a meeting", "promised aid", "suspended part of its aid".
 * Halting is itself the deed of hostile rows and of concessions ("suspended relations", "lifted sanctions").
 */
function stanceOnNoun(deed: Deed, clause: Clause): Stance {
  const noun = deed.noun ?? deed.literal;
  if (!noun) return 'KEEP';
  // "set up a joint council" sets nothing for a day
  const stance = deed.frame.particle ? stanceOfWhole(clause) : stanceOfVerb(clause);
  if (deed.literal) {
    const ownDeed = deed.relation.score <= 0 || deed.relation.plover === 'YIELD';
    return ownDeed && (stance !== 'PROPOSED' || deed.relation.speechAct) ? 'KEEP' : stance === 'DROP' ? 'KEEP' : stance;
  }
  const direct =
    clause.objects.some((group) => group.includes(noun)) || (clause.verb.passive && clause.subject.includes(noun));
  return direct ? (EVENT_STANCES.get(verbOf(clause)) ?? stance) : 'KEEP';
}

const HALTED: ReadonlySet<Stance> = new Set(['SUSPENDED', 'CANCELLED', 'REFUSED']);

/** Of what is held of a deed so far and what the next word says of it, the one that counts. */
export const strongest = (held: Stance, next: Stance): Stance =>
  held === 'KEEP' || next === 'DROP' || next === 'DENIED' || (HALTED.has(next) && held !== 'DROP' && held !== 'DENIED')
    ? next
    : held;

const isSupposed = ({ verb }: Clause): boolean => /^(would|could|might|may)$/.test(verb.modal ?? '');

/** "is weighing whether to close its embassy" is a proposal, "asked whether to" is none. */
const isWeighed = ({ opener, link, parent }: Clause): boolean =>
  opener === 'whether' &&
  link === 'infinitive' &&
  parent !== null &&
  !parent.verb.negated &&
  /^(consider|weigh|study|contemplate|mull|ponder|debate|discuss|explore)$/.test(parent.verb.lemma);

/** "… if it does not yield, and Mubarak flew to Damascus": a past beside a condition in the present is told for itself. */
const isApart = (inner: Clause, condition: Clause): boolean =>
  inner.link === 'coordinate' && !inner.inferredSubject && inner.verb.past && !inner.verb.modal && !condition.verb.past;

/** "Italy to reopen its embassy", "Chad, Mali to meet": who is named at the head of a line and is to do it, with no verb before it. */
function isHeadlinePlan({ tokens }: TaggedSentence, { index, subject, verb }: Clause): boolean {
  if (index > 0 || verb.form !== 'to' || subject[0]?.first !== 0) return false;
  const areNamed = subject.at(-1)!.last === verb.first - 1 && subject.every(({ mentions }) => mentions.length > 0);
  return areNamed || tokens.at(-1)!.pos !== 'PUNCT';
}

/** "Japan's decision to recall", "Italy to reopen its embassy" in a headline: an infinitive that no clause governs. */
const stanceAlone = (sentence: TaggedSentence, clause: Clause): Stance =>
  stanceOfPlan(sentence, clause) ?? (isHeadlinePlan(sentence, clause) ? 'PLANNED' : 'KEEP');

/** The clause that tells a deed, and what its verb says of it, where that is not to be read from the verb. */
interface Telling {
  clause: Clause;
  ofVerb?: Stance;
}

/** A deed with the clause that tells it, and what the verb of the clause says of it. */
interface Told {
  sentence: TaggedSentence;
  deed: Deed;
  clause: Clause;
  ofVerb: Stance;
  /** What the order of the words says of it: "Should China attack". */
  turned: Stance | null;
  /** "nearly invaded": not quite. */
  nearly: boolean;
}

const isSubject = ({ deed: { noun }, clause }: Told): boolean => noun !== null && clause.subject.includes(noun);

/** Clauses that only suppose what they tell. */
const SUPPOSING: readonly ((told: Told) => boolean)[] = [
  // "an attack on Taiwan would be a disaster"
  (told) => isSubject(told) && told.clause.verb.lemma === 'be' && isSupposed(told.clause),
  ({ clause }) => clause.opener !== null && HYPOTHETICAL.has(clause.opener) && !isWeighed(clause),
  // "no talks until it withdraws"
  ({ clause }) => /^(until|till)$/.test(clause.opener ?? '') && !clause.verb.past,
  ({ sentence, clause }) => isAsThough(sentence, clause),
  ({ sentence, clause }) => isPickedAsNotSo(sentence, clause),
  ({ clause }) => isSupposeGone(clause),
  ({ sentence, clause }) => opensWithHad(sentence, clause),
  ({ turned, nearly }) => turned === 'DROP' && !nearly,
];

/** "criticized the planned exercise of India and Nepal": what is only planned is not done. */
function stanceOfAdjective({ sentence: { tokens }, deed: { noun, frame } }: Told): Stance | null {
  if (!noun || frame.status !== null) return null;
  const word = tokens.slice(noun.first, noun.head).find(({ lower }) => NOUN_ADJECTIVES.has(lower));
  return word ? NOUN_ADJECTIVES.get(word.lower)! : null;
}

/** What a clause says of its own deed, from its verb outwards. */
const READINGS: readonly ((told: Told) => Stance | null)[] = [
  // "X's support for Y has never wavered": what its clause says of a stand is not whether it is taken
  (told) => (told.deed.relation.speechAct && isSubject(told) && !told.clause.verb.passive ? null : told.ofVerb),
  ({ deed, clause }) => (deed.frame.status === 'DONE' ? null : stanceOnNoun(deed, clause)),
  ({ deed: { frame } }) => (frame.status === 'DONE' ? null : frame.status),
  ({ sentence, clause }) => (isSaidUntrue(sentence, clause) ? 'DENIED' : null),
  ({ turned }) => turned,
  // "Far from condemning Israel, Kenya kept silent"
  ({ sentence, clause }) =>
    clause.link === 'gerund' && !clause.parent && clause.opener ? stanceOfOpener(sentence, clause, null) : null,
  // "Japan's decision to recall its envoy angered Seoul": no clause governs the plan
  ({ sentence, clause }) => (clause.link === 'infinitive' && !clause.parent ? stanceAlone(sentence, clause) : null),
  stanceOfAdjective,
];

const isGoverned = ({ link }: Clause): boolean => link === 'infinitive' || link === 'gerund' || link === 'complement';

/** What a clause says of a deed told in the one below it; null where it tells that one apart from itself. */
function stanceAround(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  if (!isGoverned(inner)) {
    if (inner.link !== 'coordinate' || !inner.inferredSubject) return null;
    return sharesModal(sentence, inner) ? ownStance(outer) : 'KEEP';
  }
  const negated = stanceOfNegated(sentence, inner, outer);
  if (negated) return negated;
  const governed = governingStance(sentence, inner, outer);
  return inner.link === 'infinitive' ? strongest(governed, ownStance(outer)) : governed;
}

/** The stance that is held in a clause and every clause that governs it, inside out; null where one of them only supposes. */
function heldAround(
  sentence: TaggedSentence,
  deed: Deed,
  { clause, own }: { clause: Clause; own: Stance },
): Stance | null {
  let held = own;
  for (let inner = clause; inner.parent; inner = inner.parent) {
    const outer = inner.parent;
    if (isHeldBefore(sentence, deed, outer)) return held;
    if (outer.opener && HYPOTHETICAL.has(outer.opener)) return isApart(inner, outer) ? held : null;
    const around = stanceAround(sentence, inner, outer);
    if (around === null) return held;
    held = strongest(held, around);
  }
  return held;
}

/** The stance of a deed's own clause and of every clause that governs it, inside out; null where it is only supposed. */
export function stanceOf(sentence: TaggedSentence, deed: Deed, { clause, ofVerb }: Telling): Stance | null {
  const turned = stanceOfTurned(sentence, clause);
  const nearly = deed.noun === null && isNearly(sentence, clause);
  const told: Told = { sentence, deed, clause, ofVerb: ofVerb ?? ownStance(clause), turned, nearly };
  if (SUPPOSING.some((supposes) => supposes(told))) return null;
  if (nearly) return 'DROP';
  let own: Stance = 'KEEP';
  for (const read of READINGS) own = strongest(own, read(told) ?? 'KEEP');
  return heldAround(sentence, deed, { clause, own });
}
