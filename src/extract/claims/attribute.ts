import type { ActorContext } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { type Attribution, speakerIn } from './attribution.ts';
import { accordingTo } from './named-sources.ts';
import { speakersByIdiom } from './reporting-idioms.ts';
import { isBarePaper, isSpeechNoun, ownersOfClause, ownersOfSpeech } from './speech-nouns.ts';

const cites = oneOf('cite quote');

/** Verbs that report what somebody says, believes or hopes. */
const REPORTING = wordSet(
  'say tell add note report claim state announce argue insist maintain stress acknowledge admit declare deny confirm allege assert reveal disclose write explain recall remark comment reiterate emphasize emphasise warn accuse believe estimate reply quote charge suggest hope describe cite predict contend complain concede observe respond retort testify indicate hint conclude caution signal repeat underline underscore reaffirm promise vow pledge inform brief tweet post quip joke volunteer counter lament boast forecast expect think fear point+out spell+out',
);
/** Clauses that only tell when something was said: "hours after the ministry had announced that". */
const WHEN = wordSet('after before since until when while once where because although though');

const answers = oneOf('reply respond retort counter');

/** "replied by expelling two diplomats", "responded with sanctions": a deed answers, and no word. */
const isDeedInAnswer = ({ sentence: { tokens } }: ActorContext, { verb }: Clause): boolean =>
  answers(verb.lemma) && /^(by|with)$/.test(tokens[verb.last + 1]?.lower ?? '');

const isReporting = (clause: Clause): boolean =>
  // "recalled its envoy on the day that Chad left"
  (REPORTING.has(clause.verb.lemma) && !(clause.verb.lemma === 'recall' && clause.objects.length > 0)) ||
  (clause.particle !== null && REPORTING.has(`${clause.verb.lemma}+${clause.particle}`));

/** Who is named behind "by" in a passive: "is believed by X to have sent". */
const agentOf = ({ prepositionals }: Clause): readonly NounPhrase[] =>
  prepositionals.find(({ word }) => word === 'by')?.phrases ?? [];

/** "A statement by X said", "X issued a statement saying": a paper speaks for whose it is, or for who gives it out. */
function issuerOf(context: ActorContext, clause: Clause, cue: string): Attribution | null {
  const paper = clause.subject[0];
  if (!paper || !isSpeechNoun(paper.lemma)) return null;
  const owner = speakerIn(context, ownersOfSpeech(context, paper), cue);
  if (owner) return owner;
  const { parent } = clause;
  return parent?.objects.flat().includes(paper) ? speakerIn(context, parent.subject, cue) : null;
}

/** "RIA quoted Timakova", "quoted Timakova as saying that": the clause that quotes somebody; null where none does. */
function quotingClause(clause: Clause): Clause | null {
  if (clause.verb.lemma === 'quote') return clause;
  const { parent } = clause;
  return clause.opener === 'as' && parent && cites(parent.verb.lemma) && !parent.verb.passive ? parent : null;
}

/** Who speaks in a reporting clause: its subject, or whom it quotes ("RIA quoted Timakova as saying", "Lavrov was quoted as saying"). */
function speakerOf(context: ActorContext, clause: Clause): Attribution | null {
  const cue = context.sentence.tokens[clause.verb.head]!.text;
  if (isDeedInAnswer(context, clause)) return null;
  if (!isReporting(clause)) {
    const speakers = speakersByIdiom(context, clause);
    return speakers && speakerIn(context, speakers, cue);
  }
  if (clause.verb.passive) return speakerIn(context, cites(clause.verb.lemma) ? clause.subject : agentOf(clause), cue);
  const quoted = quotingClause(clause)?.objects[0];
  return (
    (quoted ? speakerIn(context, quoted, cue) : null) ??
    citedBy(context, clause) ??
    issuerOf(context, clause, cue) ??
    speakerIn(context, clause.subject, cue)
  );
}

/** "Reuters, citing Lavrov, reported": whom a report leans on. */
function citedBy(context: ActorContext, clause: Clause): Attribution | null {
  const citing = context.reading.clauses.find(
    (one) =>
      cites(one.verb.lemma) &&
      one.verb.form === 'ing' &&
      (one.parent === clause || one.subject.some((phrase) => clause.subject.includes(phrase))),
  );
  return citing ? speakerIn(context, citing.objects[0] ?? [], context.sentence.tokens[citing.verb.head]!.text) : null;
}

/** "as Kerry put it", "Kerry told reporters", "RIA quoted her": a verb of speech with nothing behind it that is said. */
function saysNothing({ verb, objects }: Clause): boolean {
  const told = objects.flat();
  if (verb.lemma === 'put') return told[0]?.lemma === 'it';
  return verb.passive || verb.lemma === 'quote' || verb.lemma === 'tell' || told.length === 0;
}

/** "hours after the ministry had announced": only tells when something was said. */
const isOpened = ({ opener }: Clause): boolean => opener !== null && (opener === 'that' || WHEN.has(opener));

/** "…, Kerry said", "…, Bazrpash told reporters", "…, RIA quoted her as saying": a reporting clause with nothing said after it. */
function isTail(clause: Clause, all: readonly Clause[]): boolean {
  if (clause.index === 0 || clause.inferredSubject || clause.link === 'relative' || isOpened(clause)) return false;
  if (!(isReporting(clause) || clause.verb.lemma === 'put') || !saysNothing(clause)) return false;
  return !all.some((other) => other.parent === clause && other.link === 'complement' && other.verb.form === 'finite');
}

/** "was persuaded to sign" did so; "is persuaded that" holds so. */
const isMoved = oneOf('persuade convince induce');

/** "replied by expelling", "insisted on sending", "spoke after meeting": what is done beside speaking is not what is said; "admitted to sending" is. */
const isBeside = oneOf('by on upon in after before since while despite without besides');

/** "hopes to sell" is a wish for one's own deed; "claims to have sold" speaks of it. */
const isSpokenOf = ({ link }: Clause, { verb }: Clause): boolean =>
  link === 'infinitive' && !isMoved(verb.lemma) && (verb.passive || /^(claim|allege)$/.test(verb.lemma));

/** True for a clause whose governing clause may say what it tells. */
const isSaid = (inner: Clause, outer: Clause): boolean =>
  inner.link === 'complement' || isSpokenOf(inner, outer) || (inner.link === 'gerund' && !isBeside(inner.opener ?? ''));

/** "the claim of Chad that Mali had left": whose the noun is before "that". */
const teller = (context: ActorContext, clause: Clause): Attribution | null =>
  clause.opener === 'that' ? speakerIn(context, ownersOfClause(context, clause), 'that') : null;

const contrasts = oneOf('while whereas');

/** "X said that he was outraged, while Y thanked Chad": behind a comma somebody else's deed is set beside the saying, and is not said. */
function isContrast({ sentence: { tokens } }: ActorContext, { opener, subject, inferredSubject }: Clause): boolean {
  const first = subject[0]?.first;
  if (!opener || !contrasts(opener) || first === undefined || inferredSubject) return false;
  return tokens[first - 1]?.lower === opener && tokens[first - 2]?.text === ',';
}

/**
 * Who vouches for what `clause` tells in its sentence: the subject of the innermost reporting clause above it, else of the reporting
 * clause that follows it, else who it is "according to". Null where the article itself tells it.
 */
export function attribute(context: ActorContext, clause: Clause | null): Attribution | null {
  if (!clause) return null;
  const told = teller(context, clause);
  if (told) return told;
  for (let inner = clause; inner.parent && !isContrast(context, inner); inner = inner.parent) {
    const found = teller(context, inner) ?? (isSaid(inner, inner.parent) ? speakerOf(context, inner.parent) : null);
    if (found) return found;
  }
  const { clauses } = context.reading;
  const tail = clauses.findLast((one) => one !== clause && one.verb.head > clause.verb.head && isTail(one, clauses));
  return (tail && speakerOf(context, tail)) ?? accordingTo(context);
}

const givesOut = oneOf('issue release publish circulate');

/** Who gives out a paper ("X issued a statement"), for the sentences that say what "the statement" says. */
export function issuerIn(context: ActorContext): Attribution | null {
  for (const clause of context.reading.clauses)
    if (
      givesOut(clause.verb.lemma) &&
      !clause.verb.passive &&
      clause.objects.flat().some(({ lemma }) => isSpeechNoun(lemma))
    )
      return speakerIn(context, clause.subject, context.sentence.tokens[clause.verb.head]!.text);
  return null;
}

/** "…, the statement said" */
export const isPapersWord = (context: ActorContext): boolean =>
  context.reading.clauses.some((clause) => isReporting(clause) && isBarePaper(context, clause.subject[0]));

/** Who speaks last in a sentence: the speaker of a quotation that goes on in the next one. */
export function lastSpeaker(context: ActorContext): Attribution | null {
  for (const clause of context.reading.clauses.toReversed()) {
    const found = speakerOf(context, clause);
    if (found) return found;
  }
  return null;
}
