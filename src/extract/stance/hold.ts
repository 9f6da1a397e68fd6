import type { ClaimStatus, Polarity } from '../../model/kinds.ts';
import type { Deed } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import { isAskedFor, isOfNothing, isOnlyThought } from '../deeds/asked-deeds.ts';
import { stanceAbove } from '../deeds/upper-nouns.ts';
import type { TaggedSentence } from '../words/document.ts';
import { stanceOf, strongest } from './stance-of-deed.ts';

/** Whether a deed holds: its status and polarity, or why the sentence does not claim it at all. */
export type Holding = { status: ClaimStatus; polarity: Polarity } | { dropped: string };

/** Of a deed told with "not" or "no": where its doer says so himself, he denies it. */
export const NOT_DONE = 'told as not done';

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

/** "did not", "has never", but not "has not yet": nothing but its own "not" keeps the deed from being told. */
function isOnlyNegated(sentence: TaggedSentence, deed: Deed, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb.negated || verb.modal || verb.form !== 'finite' || (!verb.past && !verb.perfect)) return false;
  const isPending = sentence.tokens.slice(verb.first, verb.head + 1).some(({ lower }) => lower === 'yet');
  return !isPending && stanceOf(sentence, deed, { clause, ofVerb: 'KEEP' }) === 'KEEP';
}

/**
 * Status and polarity of a deed from its own verb group and from every clause that governs it, inside out. A deed that the sentence only
 * asks for, makes conditional or negates without refusal is dropped (codebook 6.1, 6.6).
 */
export function hold(sentence: TaggedSentence, deed: Deed): Holding {
  const held = heldAlone(sentence, deed);
  return deed.like && 'status' in held && held.status === 'DONE' ? heldAlone(sentence, deed.like) : held;
}

function heldAlone(sentence: TaggedSentence, deed: Deed): Holding {
  const { clause } = deed;
  if (isAskedFor(sentence, deed)) return { dropped: 'asked for' };
  if (isOnlyThought(sentence, deed)) return { dropped: 'feared or thought' };
  if (isOfNothing(sentence, deed)) return { dropped: NOT_DONE };
  const above = deed.noun ? stanceAbove(sentence, deed.noun) : 'KEEP';
  const own = clause ? stanceOf(sentence, deed, { clause }) : (deed.frame.status ?? 'KEEP');
  const stance = own === null ? null : strongest(own, above);
  if (stance === null) return { dropped: 'hypothetical' };
  if (stance === 'DROP' && clause && isOnlyNegated(sentence, deed, clause)) return { dropped: NOT_DONE };
  if (stance === 'DROP') return { dropped: 'not claimed as done, planned or refused' };
  if (stance === 'DENIED') return { status: 'DONE', polarity: 'DENIED' };
  if (stance !== 'KEEP') return { status: stance, polarity: 'AFFIRMED' };
  return { status: clause && isGoingOn(sentence, deed, clause) ? 'ONGOING' : 'DONE', polarity: 'AFFIRMED' };
}
