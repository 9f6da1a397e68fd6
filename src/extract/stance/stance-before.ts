import type { VerbGroup } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { isCalledFor, isDeadline } from '../deeds/asked-deeds.ts';
import type { TaggedSentence, Token } from '../words/document.ts';
import { firstReading } from '../words/first-reading.ts';
import { oneOf } from '../words/one-of.ts';
import {
  ADJECTIVE_STANCES,
  EVENT_STANCES,
  GERUND_ADJECTIVES,
  GERUND_NOUNS,
  NOUN_STANCES,
  PLAN_STANCES,
  type Stance,
} from '../words/stances.ts';

/** What the word right before a clause says of it: "due to", "a plan to", "on the verge of". */

/** The noun that tells of a plan: the word right before what is planned, or the one whose planner's name stands between. */
function planAt({ tokens }: TaggedSentence, before: Token): Token | undefined {
  if (before.pos !== 'PROPN') return before;
  for (let at = before.index - 1; at > Math.max(0, before.index - 9); at--)
    if (/^(of|by|from)$/.test(tokens[at]!.lower)) return tokens[at - 1];
  return undefined;
}

/** "its decision to recall", "the refusal of Sweden to extradite": what the noun before an infinitive says of it. */
export function stanceOfPlan(sentence: TaggedSentence, { verb }: Clause): Stance | null {
  const before = sentence.tokens[verb.first - 1];
  const plan = before && planAt(sentence, before);
  return plan ? (NOUN_STANCES.get(plan.lemma) ?? NOUN_STANCES.get(plan.lower) ?? null) : null;
}

/** A clause, the one that governs it, and the word right before it or before the preposition that leads it in. */
interface Governed {
  sentence: TaggedSentence;
  inner: Clause;
  outer: Clause;
  before: Token;
}

type Reading = (governed: Governed) => Stance | null;

const isOver = ({ sentence, outer }: Governed): boolean =>
  /^(was|were|had)$/.test(sentence.tokens[outer.verb.first]!.lower);

/** "was about to leave when": it did not. */
const ofTheCutShort: Reading = (governed) => {
  const { sentence, inner, outer, before } = governed;
  if (before.lower !== 'about' || outer.link !== 'main' || !isOver(governed)) return null;
  return sentence.tokens.some(({ index, lower }) => index > inner.verb.last && lower === 'when') ? 'DROP' : null;
};

/** "was too weak to invade", but "was only too glad to". */
const ofExcess: Reading = ({ sentence: { tokens }, before }) => {
  if (before.pos !== 'ADJ' || tokens[before.index - 1]?.lower !== 'too') return null;
  return tokens[before.index - 2]?.lower === 'only' ? 'KEEP' : 'DROP';
};

/** "was able to visit it", told for itself: so it did. */
const wasAble = (governed: Governed): boolean =>
  governed.before.lower === 'able' && governed.outer.link !== 'complement' && isOver(governed);

/** "stands ready to", "declared itself willing to", "made it impossible to": an adjective says the same behind any verb. */
const ofTrait: Reading = (governed) => {
  const { outer, before } = governed;
  if (wasAble(governed)) return 'KEEP';
  // an offer
  if (outer.verb.lemma === 'stand' && /^(ready|prepared)$/.test(before.lower)) return 'PROPOSED';
  return outer.verb.lemma === 'be' || before.pos === 'ADJ' ? (ADJECTIVE_STANCES.get(before.lower) ?? null) : null;
};

const ofAdjective: Reading = (governed) => {
  const stance = ofExcess(governed) ?? ofTrait(governed);
  return stance && governed.outer.verb.negated ? 'DROP' : stance;
};

/** "has yet to condemn it" */
const ofYet: Reading = ({ outer, before }) =>
  before.lower === 'yet' && /^(have|be)$/.test(outer.verb.lemma) ? 'DROP' : null;

/** "was to have arrived on Monday" did not. */
const ofMissedDate: Reading = ({ inner, outer, before }) =>
  outer.verb.lemma === 'be' && inner.verb.perfect && before.index === outer.verb.last ? 'DROP' : null;

/** "is to sign", "is shortly to sign": nothing but an adverb stands between. */
const isRightBehind = ({ before }: Governed, { last }: VerbGroup): boolean =>
  before.index === last || (before.index === last + 1 && before.pos === 'ADV');

const ofPlannedDate: Reading = (governed) => {
  const { verb } = governed.outer;
  if (verb.lemma !== 'be' || !isRightBehind(governed, verb)) return null;
  return verb.negated ? 'REFUSED' : 'PLANNED';
};

/** "still has to ratify it" */
const ofDuty: Reading = ({ outer: { verb }, before }) => {
  if (verb.lemma !== 'have' || before.index !== verb.last) return null;
  return verb.negated ? 'DROP' : 'PLANNED';
};

/** "missed the chance to", "lacks the will to" */
const ofMissedChance: Reading = ({ outer }) =>
  /^(miss|lack|lose|squander|forgo)$/.test(outer.verb.lemma) ? 'DROP' : null;

/** "accepted an invitation from Bola Tinubu to go to Abuja" is a plan; "a call to go" is heard, and no more. */
const ofInvitation: Reading = ({ sentence, inner, outer: { verb }, before }) => {
  if (!/^(accept|welcome)$/.test(verb.lemma)) return null;
  const asked = planAt(sentence, before)?.lemma ?? '';
  if (!/^(invitation|call)$/.test(asked) || stanceOfPlan(sentence, inner) !== 'DROP') return null;
  return verb.negated || asked === 'call' ? 'DROP' : 'PLANNED';
};

/** "dropped its plan to sell", "abandoned the idea of selling": what becomes of a plan is what becomes of the deed. */
export function stanceOfPlanEnded({ verb, particle }: Clause, stance: Stance | null): Stance | null {
  if ((stance !== 'PLANNED' && stance !== 'PROPOSED') || verb.passive || verb.negated || verb.modal) return stance;
  return PLAN_STANCES.get(particle ? `${verb.lemma}+${particle}` : verb.lemma) ?? stance;
}

const isAsked = oneOf('call request demand appeal plea pressure invitation proposal offer');

/** "rejected calls to leave", "turned down a request to sell": who is asked does not do it (codebook 6.3). */
const ofRefusedCall: Reading = ({ inner, outer, before }) => {
  if (!isAsked(before.lemma) || outer.verb.negated || outer.verb.modal || inner.subject[0] !== outer.subject[0])
    return null;
  const isTurnedDown = /^(reject|refuse|decline|rebuff|spurn|dismiss|resist)$/.test(outer.verb.lemma);
  return isTurnedDown || EVENT_STANCES.get(`${outer.verb.lemma}+${outer.particle}`) === 'REFUSED' ? 'REFUSED' : null;
};

const ofPlan: Reading = ({ sentence, inner, outer, before }) =>
  outer.verb.head === before.index ? null : stanceOfPlanEnded(outer, stanceOfPlan(sentence, inner));

/** "gave Iraq until January to withdraw" */
const ofDeadline: Reading = ({ sentence, inner, outer }) =>
  outer.verb.lemma === 'give' && inner.link === 'infinitive' && isDeadline(sentence, inner, outer) ? 'DROP' : null;

const ofCall: Reading = ({ sentence, inner, outer }) => (isCalledFor(sentence, inner, outer) ? 'DROP' : null);

const BEFORE_INFINITIVES: readonly Reading[] = [
  ofTheCutShort,
  ofAdjective,
  ofYet,
  ofMissedDate,
  ofPlannedDate,
  ofDuty,
  ofMissedChance,
  ofInvitation,
  ofRefusedCall,
  ofPlan,
  ofDeadline,
  ofCall,
  ({ outer }) => (outer.verb.lemma === 'be' ? 'KEEP' : null),
];

/** What stands directly before an infinitive says of it: "due to", "a plan to", "about to". */
export function stanceBefore(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  const before = sentence.tokens[inner.verb.first - 1];
  return before ? firstReading(BEFORE_INFINITIVES, { sentence, inner, outer, before }) : null;
}

const isBrink = oneOf('verge brink point cusp edge');

/** "was on the point of attacking when": it did not. */
const ofTheBrink: Reading = (governed) => {
  const { outer, before } = governed;
  if (!isBrink(before.lemma) || !isOver(governed)) return null;
  return outer.verb.perfect || outer.link === 'main' ? 'DROP' : null;
};

/** "the idea of sending" */
const ofGerundNoun: Reading = ({ before }) => (before.pos === 'NOUN' ? (GERUND_NOUNS.get(before.lemma) ?? null) : null);

/** "capable of sending" */
const ofTraitWithOf: Reading = ({ before }) =>
  before.pos === 'ADJ' ? (GERUND_ADJECTIVES.get(before.lower) ?? null) : null;

/** "are close to concluding a pact", "came close to shooting" */
const ofNearness: Reading = ({ outer, before }) => {
  if (!/^(close|closer|near|nearer)$/.test(before.lower)) return null;
  return outer.verb.lemma === 'be' ? 'PLANNED' : 'DROP';
};

const isPredicate = ({ outer, before }: Governed): boolean => before.index === outer.verb.head || before.pos === 'ADJ';

/** "interested in buying", "intent on leaving" */
const ofPredicate: Reading = ({ before }) =>
  GERUND_ADJECTIVES.get(before.lower) ?? ADJECTIVE_STANCES.get(before.lower) ?? null;

/** "committed itself to sending" */
const ofCommitment: Reading = ({ inner, outer }) =>
  inner.opener === 'to' && /^(commit|pledge|dedicate)$/.test(outer.verb.lemma) ? 'PLANNED' : null;

const leadsToDeed = oneOf('to in on');

/** What the word before the preposition of a gerund says of it: "on the verge of invading", "interested in buying". */
export function stanceBeforeOpener(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  const before = sentence.tokens[inner.verb.first - 2];
  if (!before || before.index <= outer.verb.first - 1) return null;
  const governed: Governed = { sentence, inner, outer, before };
  const ofNoun = ofTheBrink(governed) ?? ofGerundNoun(governed);
  if (ofNoun) return ofNoun;
  if (inner.opener === 'of') return ofTraitWithOf(governed);
  if (!leadsToDeed(inner.opener ?? '')) return null;
  return ofNearness(governed) ?? (isPredicate(governed) ? ofPredicate : ofCommitment)(governed);
}
