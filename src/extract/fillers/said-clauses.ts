import type { ActorContext } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import type { FrameSlot } from '../frames/frame.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';

/** What a frame with "that T" asks of the clause that is said: its verb, and the words of a judgement on its subject. */

/** "insisted that it had left" tells, "insisted that it leave" and "that it be left" ask. */
function isAsserted({ sentence: { tokens } }: ActorContext, { verb, parent }: Clause, slot: FrameSlot): boolean {
  if (slot.said || parent?.verb.lemma !== 'insist') return false;
  const asks =
    (verb.bare && !verb.past) || tokens[verb.first]!.lower === 'be' || /^(should|must)$/.test(verb.modal ?? '');
  return !asks;
}

const OWED_WORDS = wordSet('apology explanation answer account justification clarification reparation compensation');

/** "said that Chad owed it an apology" asks for one, "owed much to Kenya" for nothing. */
const isMoneyOwed = ({ verb, objects }: Clause, { said }: FrameSlot): boolean =>
  said !== null && verb.lemma === 'owe' && !objects.flat().some(({ lemma }) => OWED_WORDS.has(lemma));

/** "said it was likely that Moscow was to blame": what is so called is said. */
const isCalledLikely = (between: Clause | null, clause: Clause): boolean =>
  between?.parent === clause &&
  between.link === 'complement' &&
  between.verb.lemma === 'be' &&
  !between.verb.negated &&
  between.subject[0]?.lemma === 'it' &&
  between.subject[0].mentions.length === 0;

/** "asked whether Chad had attacked" wants to know, "asked whether Chad would leave" may want it done. */
const isInquiry = ({ opener, verb }: Clause): boolean => /^(whether|if)$/.test(opener ?? '') && verb.modal === null;

/** "Chad spoke, and Mali complained that its friends had left": what is said stands right behind its verb. */
const saysMore = ({ reading, sentence: { tokens } }: ActorContext, clause: Clause): boolean =>
  tokens[clause.verb.last + 1]?.lower === 'that' &&
  reading.clauses.some(({ link, parent }) => link === 'complement' && parent === clause);

/** What the frames call a said verb by: its lemma, and "not_keep" where it is denied ("has failed to keep", "keeps no promise"). */
function wordSaid({ sentence: { tokens }, reading: { clauses } }: ActorContext, said: Clause): string {
  const { verb } = said;
  if (verb.lemma === 'fail') {
    const failed = clauses[said.index + 1];
    if (failed?.parent === said && failed.link === 'infinitive') return `not_${failed.verb.lemma}`;
  }
  return verb.negated || tokens[verb.last + 1]?.lower === 'no' ? `not_${verb.lemma}` : verb.lemma;
}

/** The clauses that a verb says, with one of the verbs or modals that the slot asks for. */
export function saidOf(context: ActorContext, clause: Clause, slot: FrameSlot): Clause[] {
  const asked = slot.said;
  // "Iraq must withdraw, the president said": what is said stands before, unless it stands behind
  const isBefore =
    clause.link === 'coordinate' &&
    !clause.inferredSubject &&
    clause.objects.length === 0 &&
    !saysMore(context, clause);
  const before = isBefore ? clause.parent : null;
  return context.reading.clauses.filter(
    (one) =>
      ((one.link === 'complement' && one.parent === clause) ||
        // "said it was India that had broken the truce"
        (/^(complement|relative)$/.test(one.link) && isCalledLikely(one.parent, clause)) ||
        one === before) &&
      !isAsserted(context, one, slot) &&
      !isInquiry(one) &&
      !isMoneyOwed(one, slot) &&
      // "demanded that Iraq not cross the line", "complained that the troops had not left": where any verb will do, so will its denial
      (!asked || asked.includes(wordSaid(context, one)) || (!one.verb.negated && asked.includes(one.verb.modal ?? ''))),
  );
}

/** What is said of a clause's subject stands before the next preposition: "was a grave danger to", "broke its word in"; "was in danger" says nothing of it. */
function predicateOf({ sentence: { tokens } }: ActorContext, { verb }: Clause): string[] {
  const words: string[] = [];
  const start = verb.last + (verb.lemma !== 'be' && tokens[verb.last + 1]?.pos === 'ADP' ? 2 : 1);
  for (let at = start; at < tokens.length && !/^(ADP|PUNCT|SCONJ)$/.test(tokens[at]!.pos); at++)
    words.push(tokens[at]!.lower);
  return words;
}

/** "said it was wrong of Chad to leave", "that it was regrettable that Chad had left": of whom the deed is that is judged; null where the clause judges its subject. */
function judgedBelow(
  { reading }: ActorContext,
  { index, verb, subject, prepositionals }: Clause,
): readonly NounPhrase[] | null {
  if (verb.lemma !== 'be' || subject[0]?.lemma !== 'it' || subject[0].mentions.length > 0) return null;
  const below = reading.clauses[index + 1];
  const led = gather(prepositionals, ({ word, phrases }) => (word === 'for' || word === 'of' ? phrases : []));
  return led.length > 0 ? led : below?.link === 'complement' || below?.link === 'relative' ? below.subject : null;
}

/** Of whom a said clause tells something. */
export const judgedIn = (context: ActorContext, said: Clause): readonly NounPhrase[] =>
  judgedBelow(context, said) ?? said.subject;

/** Of these words a frame's complement must have one where it stands in what is said: "said that Chad had broken its word". */
export const wordsSaid = (context: ActorContext, clause: Clause, slot: FrameSlot): string[] =>
  gather(saidOf(context, clause, slot), (said) => predicateOf(context, said));

/** What `wordsSaid` may at most hold, whichever clause says it: a cheap question before the dear one. */
export const allWordsSaid = (context: ActorContext): Set<string> =>
  new Set(gather(context.reading.clauses, (clause) => predicateOf(context, clause)));
