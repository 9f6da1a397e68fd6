import type { ClaimStatus, Polarity } from '../../model/kinds.ts';
import type { Deed } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import { verbOf } from '../clauses/verb-of.ts';
import { isAskedFor, isOfNothing, isOnlyThought } from '../deeds/asked-deeds.ts';
import { stanceAbove } from '../deeds/upper-nouns.ts';
import type { TaggedSentence } from '../words/document.ts';
import { EVENT_STANCES, HYPOTHETICAL, MODAL_STANCES, type Stance } from '../words/stances.ts';
import { isSaidUntrue } from './denied-sayings.ts';
import { governingStance, stanceOfVerb, stanceOfWhole } from './governing-stance.ts';
import { isResolvedAgainst, stanceOfNegated } from './negated-stance.ts';
import { stanceOfPlan } from './stance-before.ts';
import { stanceOfOpener } from './stance-of-opener.ts';
import { isAsThough, isNearly, isSupposeGone, opensWithHad, stanceOfTurned } from './supposed-clauses.ts';

/** Whether a deed holds: its status and polarity, or why the sentence does not claim it at all. */
export type Holding = { status: ClaimStatus; polarity: Polarity } | { dropped: string };

/** Of a deed told with "not" or "no": where its doer says so himself, he denies it. */
export const NOT_DONE = 'told as not done';

/** The stance of a verb group on its own deed: modal and negation. "Would have signed" is what did not happen. */
function ownStance(clause: Clause): Stance {
  const { verb } = clause;
  if (isResolvedAgainst(clause)) return 'REFUSED';
  if (verb.negated) return verb.modal === 'will' || verb.modal === 'would' ? 'REFUSED' : 'DROP';
  if (verb.modal && verb.modal !== 'will' && verb.perfect) return 'DROP';
  if (verb.modal) return MODAL_STANCES[verb.modal] ?? 'KEEP';
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
  return direct ? (EVENT_STANCES[verbOf(clause)] ?? stance) : 'KEEP';
}

const HALTED: ReadonlySet<Stance> = new Set(['SUSPENDED', 'CANCELLED', 'REFUSED']);

const strongest = (held: Stance, next: Stance): Stance =>
  held === 'KEEP' || next === 'DROP' || next === 'DENIED' || (HALTED.has(next) && held !== 'DROP' && held !== 'DENIED')
    ? next
    : held;

/** Material rows tell what goes on where their verb stands in the present: "buys half its gas from", "is building". */
function isGoingOn(sentence: TaggedSentence, deed: Deed, clause: Clause): boolean {
  const { verb } = clause;
  if (deed.noun) return false;
  // "after being condemned by Chad": not any more
  if (verb.progressive && !verb.past) return clause.link !== 'gerund';
  if (verb.perfect && sentence.tokens.slice(verb.first, verb.head).some((token) => token.lower === 'long')) return true;
  const material = deed.relation.plover === 'COOPERATE' && deed.relation.score > 0;
  // "Only in May did Chile buy it", "made Kenya hold exercises"
  const isPlain = clause.link === 'infinitive' || (clause.parent?.verb.lemma === 'do' && clause.parent.verb.past);
  return material && !isPlain && verb.form === 'finite' && !verb.past && !verb.perfect && !verb.passive && !verb.modal;
}

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

/** "Japan's decision to recall", "Italy to reopen its embassy" in a headline: an infinitive that no clause governs. */
function stanceAlone(sentence: TaggedSentence, clause: Clause): Stance {
  const doer = clause.subject[0];
  const isHeadline = doer?.first === 0 && doer.last === clause.verb.first - 1 && doer.mentions.length > 0;
  return stanceOfPlan(sentence, clause) ?? (isHeadline ? 'PLANNED' : 'KEEP');
}

/** The stance of a deed's own clause and of every clause that governs it, inside out; null where it is only supposed. */
function stanceOf(sentence: TaggedSentence, deed: Deed, clause: Clause, ofVerb = ownStance(clause)): Stance | null {
  // "X's support for Y has never wavered": what its clause says of a stand is not whether it is taken
  const stand =
    deed.noun !== null && deed.relation.speechAct && clause.subject.includes(deed.noun) && !clause.verb.passive;
  // "an attack on Taiwan would be a disaster"
  if (deed.noun && clause.subject.includes(deed.noun) && clause.verb.lemma === 'be' && isSupposed(clause)) return null;
  const own = stand ? 'KEEP' : ofVerb;
  let stance = deed.frame.status === 'DONE' ? own : strongest(own, stanceOnNoun(deed, clause));
  if (deed.frame.status && deed.frame.status !== 'DONE') stance = strongest(stance, deed.frame.status);
  if (clause.opener && HYPOTHETICAL.has(clause.opener) && !isWeighed(clause)) return null;
  // "no talks until it withdraws"
  if (/^(until|till)$/.test(clause.opener ?? '') && !clause.verb.past) return null;
  if (isAsThough(sentence, clause) || isSupposeGone(clause) || opensWithHad(sentence, clause)) return null;
  if (!deed.noun && isNearly(sentence, clause)) return 'DROP';
  if (isSaidUntrue(sentence, clause)) stance = strongest(stance, 'DENIED');
  const turned = stanceOfTurned(sentence, clause);
  if (turned === 'DROP') return null;
  if (turned) stance = strongest(stance, turned);
  // "Far from condemning Israel, Kenya kept silent"
  if (clause.link === 'gerund' && !clause.parent && clause.opener)
    stance = strongest(stance, stanceOfOpener(sentence, clause, null) ?? 'KEEP');
  // "Japan's decision to recall its envoy angered Seoul": no clause governs the plan
  if (clause.link === 'infinitive' && !clause.parent) stance = strongest(stance, stanceAlone(sentence, clause));
  for (let inner = clause; inner.parent; inner = inner.parent) {
    if (inner.parent.opener && HYPOTHETICAL.has(inner.parent.opener)) {
      if (isApart(inner, inner.parent)) break;
      return null;
    }
    const outer = inner.parent;
    const linked = inner.link === 'infinitive' || inner.link === 'gerund' || inner.link === 'complement';
    if (!linked && inner.link !== 'coordinate') break;
    if (linked) {
      const negated = stanceOfNegated(sentence, inner, outer);
      stance = strongest(stance, negated ?? governingStance(sentence, inner, outer));
      if (negated === null && inner.link === 'infinitive') stance = strongest(stance, ownStance(outer));
    } else {
      if (!inner.inferredSubject) break;
      if (sharesModal(sentence, inner)) stance = strongest(stance, ownStance(outer));
    }
  }
  return stance;
}

/** "did not", "has never", but not "has not yet": nothing but its own "not" keeps the deed from being told. */
function isOnlyNegated(sentence: TaggedSentence, deed: Deed, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb.negated || verb.modal || verb.form !== 'finite' || (!verb.past && !verb.perfect)) return false;
  const isPending = sentence.tokens.slice(verb.first, verb.head + 1).some(({ lower }) => lower === 'yet');
  return !isPending && stanceOf(sentence, deed, clause, 'KEEP') === 'KEEP';
}

/**
 * Status and polarity of a deed from its own verb group and from every clause that governs it, inside out. A deed that the sentence only
 * asks for, makes conditional or negates without refusal is dropped (codebook 6.1, 6.6).
 */
export function hold(sentence: TaggedSentence, deed: Deed): Holding {
  const { clause } = deed;
  if (isAskedFor(sentence, deed)) return { dropped: 'asked for' };
  if (isOnlyThought(sentence, deed)) return { dropped: 'feared or thought' };
  if (isOfNothing(sentence, deed)) return { dropped: NOT_DONE };
  const above = deed.noun ? stanceAbove(sentence, deed.noun) : 'KEEP';
  const own = clause ? stanceOf(sentence, deed, clause) : (deed.frame.status ?? 'KEEP');
  const stance = own === null ? null : strongest(own, above);
  if (stance === null) return { dropped: 'hypothetical' };
  if (stance === 'DROP' && clause && isOnlyNegated(sentence, deed, clause)) return { dropped: NOT_DONE };
  if (stance === 'DROP') return { dropped: 'not claimed as done, planned or refused' };
  if (stance === 'DENIED') return { status: 'DONE', polarity: 'DENIED' };
  if (stance !== 'KEEP') return { status: stance, polarity: 'AFFIRMED' };
  return { status: clause && isGoingOn(sentence, deed, clause) ? 'ONGOING' : 'DONE', polarity: 'AFFIRMED' };
}
