import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { verbOf } from '../clauses/verb-of.ts';
import type { TaggedSentence } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { EVENT_STANCES, INFINITIVE_STANCES, type Stance, VERB_STANCES } from '../words/stances.ts';
import { isDenied } from './denied-sayings.ts';
import { isDoneAfterAll } from './done-after-all.ts';
import { isLeftUnsigned } from './negated-stance.ts';
import { stanceBefore, stanceBeforeOpener, stanceOfPlanEnded } from './stance-before.ts';
import { stanceOfOpener } from './stance-of-opener.ts';

/** What the clause that governs another says of it: by its verb, or by the adjective or noun right before the other. */

/** What a verb together with its particle says of its object. */
export const stanceOfWhole = (clause: Clause): Stance => VERB_STANCES.get(verbOf(clause)) ?? 'KEEP';

/** What a verb says of its object or infinitive, with its particle or without. */
export const stanceOfVerb = (clause: Clause): Stance =>
  VERB_STANCES.get(verbOf(clause)) ?? VERB_STANCES.get(clause.verb.lemma) ?? 'KEEP';

const isOfVerb = oneOf('of about for at from in on');
const isVague = oneOf('speak talk think dream look');

/** "stopped short of naming": something between the two says that it was not done. */
const isShortOf = ({ tokens }: TaggedSentence, inner: Clause, outer: Clause): boolean =>
  tokens.slice(outer.verb.last + 1, inner.verb.first).some(({ lower }) => lower === 'short');

/** What the word before the preposition says, with what the governing verb makes of it. */
function stanceTold(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  const told = stanceBeforeOpener(sentence, inner, outer);
  if (told && outer.verb.negated) return 'DROP';
  // "rejected the idea of sending"
  const isRejected = told === 'PROPOSED' && EVENT_STANCES.get(verbOf(outer)) === 'REFUSED';
  return isRejected ? 'REFUSED' : stanceOfPlanEnded(outer, told);
}

/** "decided against expelling him", "went home without signing the pact" */
const isRefused = (inner: Clause, outer: Clause): boolean =>
  (inner.opener === 'against' && /^(decide|choose|vote|opt|come)$/.test(outer.verb.lemma)) ||
  isLeftUnsigned(inner, outer);

/** "spoke of closing the border", but "of having closed it" */
const isOnlyTalk = (sentence: TaggedSentence, inner: Clause, outer: Clause): boolean =>
  isVague(outer.verb.lemma) && !/^having/.test(innerWord(sentence, inner));

function stanceOfGerund(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance {
  const stance = stanceOfVerb(outer);
  if (inner.opener === null) return stance;
  const told = stanceTold(sentence, inner, outer);
  if (told) return told;
  if (isShortOf(sentence, inner, outer)) return 'DROP';
  if (isRefused(inner, outer)) return 'REFUSED';
  const opened = stanceOfOpener(sentence, inner, outer);
  if (opened) return opened;
  // "ruled out sending"
  if (stance === 'DENIED' || (stance === 'REFUSED' && isOfVerb(inner.opener))) return stance;
  // "looks forward to welcoming", "committed itself to sending"
  if (stance === 'PLANNED' && inner.opener === 'to') return stance;
  const isMeant = stance === 'PROPOSED' || isOnlyTalk(sentence, inner, outer);
  return isMeant && /^(of|about|for|at)$/.test(inner.opener) ? 'PROPOSED' : 'KEEP';
}

const innerWord = ({ tokens }: TaggedSentence, { verb }: Clause): string => tokens[verb.first]!.lower;

/** "assuming that", "Suppose that" */
const isAssumed = ({ verb, subject }: Clause): boolean =>
  /^(suppose|imagine|assume)$/.test(verb.lemma) && (verb.form === 'ing' || (verb.bare && subject.length === 0));

/** "insisted that Honduras throw them out": the plain form asks for it. */
const isInsistedOn = ({ verb }: Clause, outer: Clause): boolean =>
  outer.verb.lemma === 'insist' && verb.bare && !verb.past && !verb.modal;

/** "is convinced that", "warned that": merely tells it. */
const isToldSo = ({ verb }: Clause): boolean =>
  verb.passive ? /^(convince|persuade|warn|tell)$/.test(verb.lemma) : /^(warn|tell)$/.test(verb.lemma);

/** What a verb says of a that-clause: it denies, hopes or demands it, or merely tells it. */
function stanceOfSaying(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance {
  if (isDenied(sentence, inner, outer)) return 'DENIED';
  if (isAssumed(outer) || isInsistedOn(inner, outer)) return 'DROP';
  if (isToldSo(outer)) return 'KEEP';
  const stance = stanceOfVerb(outer);
  // "hoped that they would not invade"
  if (stance === 'PROPOSED') return inner.verb.negated ? 'DROP' : stance;
  return stance === 'DENIED' || stance === 'DROP' ? stance : 'KEEP';
}

const SIGN = /^(sign|evidence|proof|indication|hint|suggestion)$/;
const isBelief = oneOf('believe think doubt say expect suppose imagine know claim deny dispute');

/** "tried in vain to", "unsuccessfully sought to" */
function isVain({ tokens }: TaggedSentence, inner: Clause, outer: Clause): boolean {
  if (!/^(try|attempt|seek|strive|endeavour|endeavor|struggle)$/.test(outer.verb.lemma)) return false;
  return tokens
    .slice(Math.max(0, outer.verb.first - 1), inner.verb.first)
    .some(({ lower }) => /^(vain|vainly|unsuccessfully|fruitlessly)$/.test(lower));
}

const sharesPhrase = (some: readonly NounPhrase[], others: readonly NounPhrase[]): boolean =>
  some.some((phrase) => others.includes(phrase));

const winsOver = oneOf('get bring coax cajole induce prompt spur bully nudge goad');

/** What an infinitive's verb says of it, where it is said of somebody else: to be made to do is to do, to be wanted to is not. */
function stanceOfOther(inner: Clause, outer: Clause): Stance | null {
  const { verb } = outer;
  if (/^(want|like|wish|prefer)$/.test(verb.lemma) && sharesPhrase(inner.subject, outer.objects.flat())) return 'DROP';
  // "tried to get Chad to sign", but "got leave to sign"
  if (winsOver(verb.lemma) && !verb.passive && inner.subject === outer.objects[0]) return 'DROP';
  // "was persuaded to withdraw": it did
  const isMade = /^(persuade|induce|constrain|convince)$/.test(verb.lemma);
  if (!isMade || !verb.passive || verb.modal || verb.negated || verb.form !== 'finite') return null;
  return verb.past || verb.perfect ? 'KEEP' : null;
}

/** "a contract has been signed for Russia to build the plant", "it is time for Britain to recognize" */
function stanceOfPurpose(inner: Clause, outer: Clause): Stance | null {
  const isFor = outer.prepositionals.some((one) => one.word === 'for' && one.phrases === inner.subject);
  if (inner.link !== 'infinitive' || !isFor) return null;
  const isImpersonal = outer.subject.length === 0 || outer.subject[0]!.lemma === 'it';
  return isImpersonal && !outer.verb.passive ? 'DROP' : 'PLANNED';
}

const isGerund = ({ link, verb }: Clause): boolean =>
  link === 'gerund' || (link === 'complement' && verb.form === 'ing');

/** "nobody believed that China would sell them" */
const isOfNobody = ({ link }: Clause, { subject, verb }: Clause): boolean =>
  subject.some((phrase) => phrase.negated || /^(nobody|none|nothing|few)$/.test(phrase.lemma)) &&
  (link !== 'complement' || !verb.passive || isBelief(verb.lemma));

/** "there is no sign that China would sell them" */
const isWithoutSign = ({ objects }: Clause): boolean =>
  objects.some((group) => group.some((phrase) => phrase.negated && SIGN.test(phrase.lemma)));

/** "said nothing about signing the pact" */
const isPassedOver = (inner: Clause, { objects }: Clause): boolean =>
  inner.opener === 'about' && objects[0]?.[0]?.lemma === 'nothing' && isGerund(inner);

/** "did not agree to send them": what is not done about a deed; but "did not deny that". */
const isNotGoverned = (sentence: TaggedSentence, inner: Clause, outer: Clause): boolean =>
  outer.verb.negated && stanceOfVerb(outer) !== 'DENIED' && !isDenied(sentence, inner, outer);

/** A deed that is nothing without its governing verb: "to send", "of sending". */
const isToBeDone = ({ link, opener }: Clause): boolean => link === 'infinitive' || opener === 'to' || opener === 'of';

function stanceOfInfinitive(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance {
  if (isVain(sentence, inner, outer)) return 'DROP';
  const { lemma, progressive } = outer.verb;
  if (lemma === 'go' && progressive) return 'PLANNED';
  return stanceOfOther(inner, outer) ?? INFINITIVE_STANCES.get(lemma) ?? stanceOfVerb(outer);
}

/** What the clause that governs another says of it. */
export function governingStance(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance {
  if (isDoneAfterAll(sentence, inner, outer)) return 'KEEP';
  const told =
    inner.link === 'infinitive' ? (stanceOfPurpose(inner, outer) ?? stanceBefore(sentence, inner, outer)) : null;
  if (told) return told;
  if (isOfNobody(inner, outer) || isWithoutSign(outer) || isPassedOver(inner, outer)) return 'DROP';
  if (isNotGoverned(sentence, inner, outer)) return isToBeDone(inner) ? 'DROP' : 'KEEP';
  if (isGerund(inner)) return stanceOfGerund(sentence, inner, outer);
  if (inner.link === 'complement') return stanceOfSaying(sentence, inner, outer);
  return stanceOfInfinitive(sentence, inner, outer);
}
