import type { ClaimStatus, Polarity } from '../model/kinds.ts';
import { isAskedFor, isCalledFor, isDeadline, isOfNothing, isOnlyThought } from './asked-deeds.ts';
import type { Clause } from './clause.ts';
import type { Deed } from './deed.ts';
import type { TaggedSentence } from './document.ts';
import { isDoneAfterAll, isNotHeldBack, isNowDone } from './done-after-all.ts';
import {
  ADJECTIVE_STANCES,
  CHARGES,
  EVENT_STANCES,
  GERUND_OPENERS,
  HYPOTHETICAL,
  MODAL_STANCES,
  NOUN_STANCES,
  type Stance,
  VERB_STANCES,
} from './stances.ts';
import { stanceAbove } from './upper-nouns.ts';

/** Whether a deed holds: its status and polarity, or why the sentence does not claim it at all. */
export type Holding = { status: ClaimStatus; polarity: Polarity } | { dropped: string };

const verbOf = (clause: Clause): string =>
  clause.particle ? `${clause.verb.lemma}+${clause.particle}` : clause.verb.lemma;

/** What a verb says of its object or infinitive, with its particle or without. */
const stanceOfVerb = (clause: Clause): Stance =>
  VERB_STANCES[verbOf(clause)] ?? VERB_STANCES[clause.verb.lemma] ?? 'KEEP';

/** The stance of a verb group on its own deed: modal and negation. "Would have signed" is what did not happen. */
function ownStance(clause: Clause): Stance {
  const { verb } = clause;
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

/** "its decision to recall", "the refusal of Sweden to extradite": what the noun before an infinitive says of it. */
function stanceOfPlan({ tokens }: TaggedSentence, { verb }: Clause): Stance | null {
  const before = tokens[verb.first - 1];
  if (!before) return null;
  const direct = NOUN_STANCES[before.lemma] ?? NOUN_STANCES[before.lower];
  if (direct || before.pos !== 'PROPN') return direct ?? null;
  for (let at = verb.first - 2; at > Math.max(0, verb.first - 10); at--)
    if (/^(of|by)$/.test(tokens[at]!.lower)) return NOUN_STANCES[tokens[at - 1]!.lemma] ?? null;
  return null;
}

/** What stands directly before an infinitive says of it: "due to", "a plan to", "about to". */
function stanceBefore(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  const before = sentence.tokens[inner.verb.first - 1];
  if (!before) return null;
  if (outer.verb.lemma === 'be') {
    const adjective = ADJECTIVE_STANCES[before.lower];
    if (adjective) return outer.verb.negated ? 'DROP' : adjective;
    // "was to have arrived on Monday" did not
    if (inner.verb.perfect && before.index === outer.verb.last) return 'DROP';
    if (before.index === outer.verb.last) return outer.verb.negated ? 'REFUSED' : 'PLANNED';
  }
  // "has yet to condemn it"
  if (before.lower === 'yet' && /^(have|be)$/.test(outer.verb.lemma)) return 'DROP';
  // "still has to ratify it"
  if (outer.verb.lemma === 'have' && before.index === outer.verb.last) return outer.verb.negated ? 'DROP' : 'PLANNED';
  const noun = stanceOfPlan(sentence, inner);
  // "accepted an invitation to go to Abuja"
  if (noun === 'DROP' && /^(accept|welcome)$/.test(outer.verb.lemma) && /^(invitation|call)$/.test(before.lemma))
    return outer.verb.negated || before.lemma === 'call' ? 'DROP' : 'PLANNED';
  if (noun && outer.verb.head !== before.index) return noun;
  // "gave Iraq until January to withdraw"
  if (outer.verb.lemma === 'give' && inner.link === 'infinitive' && isDeadline(sentence, inner, outer)) return 'DROP';
  if (isCalledFor(sentence, inner, outer)) return 'DROP';
  return outer.verb.lemma === 'be' ? 'KEEP' : null;
}

function stanceOfGerund(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance {
  const stance = stanceOfVerb(outer);
  if (inner.opener === null) return stance;
  // "are close to concluding a pact"
  const before = sentence.tokens[inner.verb.first - 2]?.lower ?? '';
  if (inner.opener === 'to' && outer.verb.lemma === 'be' && /^(close|closer|near|nearer|committed)$/.test(before))
    return outer.verb.negated ? 'DROP' : 'PLANNED';
  // "stopped short of naming", "ruled out sending", "talked of leaving"
  if (sentence.tokens.slice(outer.verb.last + 1, inner.verb.first).some((token) => token.lower === 'short'))
    return 'DROP';
  const opened = GERUND_OPENERS[inner.opener];
  if (opened) return opened;
  return stance === 'DENIED' || (stance === 'PROPOSED' && /^(of|about|for)$/.test(inner.opener)) ? stance : 'KEEP';
}

/** What a verb says of a that-clause: it denies, hopes or demands it, or merely tells it. */
function stanceOfSaying(inner: Clause, outer: Clause): Stance {
  const charges = outer.objects.flat().some((phrase) => CHARGES.test(phrase.lemma));
  if (/^(reject|dismiss|deny)$/.test(outer.verb.lemma) && charges) return 'DENIED';
  const stance = stanceOfVerb(outer);
  // "insisted that Honduras throw them out"
  if (outer.verb.lemma === 'insist' && inner.verb.bare && !inner.verb.past && !inner.verb.modal) return 'DROP';
  if (outer.verb.lemma === 'warn' || outer.verb.lemma === 'tell') return 'KEEP';
  return stance === 'DENIED' || stance === 'PROPOSED' || stance === 'DROP' ? stance : 'KEEP';
}

const SIGN = /^(sign|evidence|proof|indication|hint|suggestion)$/;

/** Words which, with the verb turned behind them, say that it was not done. */
const TURNING = /^(nor|never|seldom|rarely|hardly|scarcely|nowhere|neither|no)$/;

/** "Nor did Hungary sign it", "At no time has Chad asked", "Had Iran attacked, America would have": the order of words denies or supposes. */
function isTurned({ tokens }: TaggedSentence, clause: Clause): boolean {
  const subject = clause.subject[0];
  const auxiliary = subject && subject.first < clause.verb.first ? subject.first - 1 : -1;
  if (tokens[auxiliary]?.pos === 'AUX')
    for (let at = Math.max(0, auxiliary - 3); at < auxiliary; at++)
      if (TURNING.test(tokens[at]!.lower)) return !isNowDone(tokens, at);
  if (tokens[0]?.lower !== 'had' || !tokens.some(({ lower }) => lower === 'would')) return false;
  for (let at = 0; at < clause.verb.first; at++) if (tokens[at]!.text === ',') return false;
  return true;
}

/** What the clause that governs another says of it. */
function governingStance(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance {
  if (isDoneAfterAll(sentence, inner, outer)) return 'KEEP';
  const gerund = inner.link === 'gerund' || (inner.link === 'complement' && inner.verb.form === 'ing');
  const told = inner.link === 'infinitive' ? stanceBefore(sentence, inner, outer) : null;
  if (told) return told;
  // "a contract has been signed for Russia to build the plant"
  if (
    inner.link === 'infinitive' &&
    outer.prepositionals.some((one) => one.word === 'for' && one.phrases === inner.subject)
  )
    return 'PLANNED';
  // "nobody believed that China would sell them"
  if (outer.subject.some((phrase) => phrase.negated || /^(nobody|none|nothing|few)$/.test(phrase.lemma))) return 'DROP';
  // "there is no sign that China would sell them"
  if (outer.objects.some((group) => group.some((phrase) => phrase.negated && SIGN.test(phrase.lemma)))) return 'DROP';
  if (outer.verb.negated && stanceOfVerb(outer) !== 'DENIED') return inner.link === 'infinitive' ? 'DROP' : 'KEEP';
  if (gerund) return stanceOfGerund(sentence, inner, outer);
  return inner.link === 'complement' ? stanceOfSaying(inner, outer) : stanceOfVerb(outer);
}

/**
 * What the verb of a deed says of a noun that the deed is read from: "cancelled a meeting", "promised aid", "suspended part of its aid".
 * Halting is itself the deed of hostile rows and of concessions ("suspended relations", "lifted sanctions").
 */
function stanceOnNoun(deed: Deed, clause: Clause): Stance {
  const noun = deed.noun ?? deed.literal;
  if (!noun) return 'KEEP';
  const stance = stanceOfVerb(clause);
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
  if (verb.progressive && !verb.past) return true;
  if (verb.perfect && sentence.tokens.slice(verb.first, verb.head).some((token) => token.lower === 'long')) return true;
  const material = deed.relation.plover === 'COOPERATE' && deed.relation.score > 0;
  return material && verb.form === 'finite' && !verb.past && !verb.perfect && !verb.passive && !verb.modal;
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

/** The stance of a deed's own clause and of every clause that governs it, inside out; null where it is only supposed. */
function stanceOf(sentence: TaggedSentence, deed: Deed, clause: Clause): Stance | null {
  // "X's support for Y has never wavered": what its clause says of a stand is not whether it is taken
  const stand =
    deed.noun !== null && deed.relation.speechAct && clause.subject.includes(deed.noun) && !clause.verb.passive;
  // "an attack on Taiwan would be a disaster"
  if (deed.noun && clause.subject.includes(deed.noun) && clause.verb.lemma === 'be' && isSupposed(clause)) return null;
  const own = stand ? 'KEEP' : ownStance(clause);
  let stance = deed.frame.status === 'DONE' ? own : strongest(own, stanceOnNoun(deed, clause));
  if (deed.frame.status && deed.frame.status !== 'DONE') stance = strongest(stance, deed.frame.status);
  if (clause.opener && HYPOTHETICAL.has(clause.opener) && !isWeighed(clause)) return null;
  if (isTurned(sentence, clause)) return null;
  // "Far from condemning Israel, Kenya kept silent"
  if (clause.link === 'gerund' && !clause.parent && clause.opener)
    stance = strongest(stance, GERUND_OPENERS[clause.opener] ?? 'KEEP');
  // "Japan's decision to recall its envoy angered Seoul": no clause governs the plan
  if (clause.link === 'infinitive' && !clause.parent)
    stance = strongest(stance, stanceOfPlan(sentence, clause) ?? 'KEEP');
  for (let inner = clause; inner.parent; inner = inner.parent) {
    if (inner.parent.opener && HYPOTHETICAL.has(inner.parent.opener)) {
      if (isApart(inner, inner.parent)) break;
      return null;
    }
    const outer = inner.parent;
    const linked = inner.link === 'infinitive' || inner.link === 'gerund' || inner.link === 'complement';
    if (!linked && inner.link !== 'coordinate') break;
    if (linked) {
      stance = strongest(stance, governingStance(sentence, inner, outer));
      if (inner.link === 'infinitive' && !isNotHeldBack(outer)) stance = strongest(stance, ownStance(outer));
    } else {
      if (!inner.inferredSubject) break;
      if (sharesModal(sentence, inner)) stance = strongest(stance, ownStance(outer));
    }
  }
  return stance;
}

/**
 * Status and polarity of a deed from its own verb group and from every clause that governs it, inside out. A deed that the sentence only
 * asks for, makes conditional or negates without refusal is dropped (codebook 6.1, 6.6).
 */
export function hold(sentence: TaggedSentence, deed: Deed): Holding {
  const { clause } = deed;
  if (isAskedFor(sentence, deed)) return { dropped: 'asked for' };
  if (isOnlyThought(sentence, deed)) return { dropped: 'feared or thought' };
  if (isOfNothing(sentence, deed)) return { dropped: 'of nothing' };
  const above = deed.noun ? stanceAbove(sentence, deed.noun) : 'KEEP';
  const own = clause ? stanceOf(sentence, deed, clause) : (deed.frame.status ?? 'KEEP');
  const stance = own === null ? null : strongest(own, above);
  if (stance === null) return { dropped: 'hypothetical' };
  if (stance === 'DROP') return { dropped: 'not claimed as done, planned or refused' };
  if (stance === 'DENIED') return { status: 'DONE', polarity: 'DENIED' };
  if (stance !== 'KEEP') return { status: stance, polarity: 'AFFIRMED' };
  return { status: clause && isGoingOn(sentence, deed, clause) ? 'ONGOING' : 'DONE', polarity: 'AFFIRMED' };
}
