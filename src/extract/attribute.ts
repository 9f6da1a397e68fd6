import type { TextSpan } from '../model/records.ts';
import type { ActorContext } from './actor-context.ts';
import { actorsOf } from './actors.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';
import { gather } from './gather.ts';
import { oneOf } from './one-of.ts';

const cites = oneOf('cite quote');

/** Who says what a clause tells, and by which words. */
export interface Attribution {
  speaker: string;
  cue: string;
  span: TextSpan;
}

/** Verbs that report what somebody says, believes or hopes. */
const REPORTING = new Set(
  'say tell add note report claim state announce argue insist maintain stress acknowledge admit declare deny confirm allege assert reveal disclose write explain recall remark comment reiterate emphasize emphasise warn accuse believe estimate reply quote charge suggest hope describe cite predict contend complain concede observe respond retort testify indicate hint conclude caution signal repeat underline underscore reaffirm promise vow pledge inform brief tweet post quip joke volunteer counter lament boast forecast expect think fear point+out spell+out'.split(
    ' ',
  ),
);
/** Whom news is told to: they are no party to what is told. */
const HEARERS =
  /^(reporter|journalist|conference|briefing|audience|lawmaker|parliament|interviewer|newspaper|agency|television|radio|channel|correspondent|crowd|rally|cabinet|press|medium|media|court|panel|committee|council|congress|forum|gathering|aide)$/;
/** "by the government's own count": whose figures or account a sentence gives. */
const ACCOUNTS = /^(count|account|estimate|reckoning|admission|figure|tally|version)$/;
/** Clauses that only tell when something was said: "hours after the ministry had announced that". */
const WHEN = new Set([
  'after',
  'before',
  'since',
  'until',
  'when',
  'while',
  'once',
  'where',
  'because',
  'although',
  'though',
]);
const SPEAKER_KINDS = ['OFFICIAL', 'ORGANIZATION', 'COUNTRY'] as const;

const isReporting = (clause: Clause): boolean =>
  REPORTING.has(clause.verb.lemma) ||
  (clause.particle !== null && REPORTING.has(`${clause.verb.lemma}+${clause.particle}`));

function speakerIn(context: ActorContext, phrases: readonly NounPhrase[], cue: string): Attribution | null {
  const [actor] = gather(phrases, (phrase) => actorsOf(context, phrase, SPEAKER_KINDS));
  return actor ? { speaker: actor.entity, cue, span: { start: actor.start, end: actor.end } } : null;
}

/** Who speaks in a reporting clause: its subject, or whom it quotes ("RIA quoted Timakova as saying", "Lavrov was quoted as saying"). */
function speakerOf(context: ActorContext, clause: Clause): Attribution | null {
  if (!isReporting(clause)) return null;
  const cue = context.sentence.tokens[clause.verb.head]!.text;
  const quotes = clause.verb.lemma === 'quote' || clause.verb.lemma === 'cite';
  if (clause.verb.passive) return quotes ? speakerIn(context, clause.subject, cue) : null;
  const quoted = clause.verb.lemma === 'quote' ? speakerIn(context, clause.objects[0] ?? [], cue) : null;
  return quoted ?? citedBy(context, clause) ?? speakerIn(context, clause.subject, cue);
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

/** Who a sentence names as its source: "according to X", "by X's own count", "in the words of X". */
function accordingTo(context: ActorContext): Attribution | null {
  for (const clause of context.reading.clauses) {
    for (const one of clause.prepositionals) {
      if (one.word === 'according to') {
        const found = speakerIn(context, one.phrases, 'according to');
        if (found) return found;
      }
      const account = one.word === 'by' ? one.phrases.find((phrase) => ACCOUNTS.test(phrase.lemma)) : undefined;
      const owner = account?.possessor && speakerIn(context, [account.possessor], account.lemma);
      if (owner) return owner;
    }
  }
  return null;
}

/** "…, Kerry said", "…, Bazrpash told reporters", "…, RIA quoted her as saying": a reporting clause with nothing said after it. */
function isTail(clause: Clause, all: readonly Clause[]): boolean {
  if (clause.index === 0 || !isReporting(clause) || clause.inferredSubject || clause.link === 'relative') return false;
  if (clause.opener !== null && (clause.opener === 'that' || WHEN.has(clause.opener))) return false;
  const quotes = clause.verb.lemma === 'quote' || clause.verb.passive;
  const told = clause.objects.flat();
  if (!quotes && !(told.length === 0 || (clause.verb.lemma === 'tell' && told.every(isHearer)))) return false;
  return !all.some((other) => other.parent === clause && other.link === 'complement' && other.verb.form === 'finite');
}

const isHearer = (phrase: NounPhrase): boolean => HEARERS.test(phrase.lemma) || phrase.mentions.length > 0;

/**
 * Who vouches for what `clause` tells in its sentence: the subject of the innermost reporting clause above it, else of the reporting
 * clause that follows it, else who it is "according to". Null where the article itself tells it.
 */
export function attribute(context: ActorContext, clause: Clause | null): Attribution | null {
  if (!clause) return null;
  for (let inner = clause; inner.parent; inner = inner.parent) {
    // "hopes to sell" is a wish for one's own deed; "claims to have sold" speaks of it
    const speaks = inner.link === 'infinitive' && /^(claim|allege)$/.test(inner.parent.verb.lemma);
    if (inner.link === 'complement' || inner.link === 'gerund' || speaks) {
      const found = speakerOf(context, inner.parent);
      if (found) return found;
    }
  }
  const { clauses } = context.reading;
  const tail = clauses.findLast((one) => one !== clause && one.verb.head > clause.verb.head && isTail(one, clauses));
  return (tail && speakerOf(context, tail)) ?? accordingTo(context);
}

/** Who speaks last in a sentence: the speaker of a quotation that goes on in the next one. */
export function lastSpeaker(context: ActorContext): Attribution | null {
  for (const clause of context.reading.clauses.toReversed()) {
    const found = speakerOf(context, clause);
    if (found) return found;
  }
  return null;
}
