import type { Claim } from '../model/records.ts';
import { type Ground, UNCERTAIN_BELOW } from './claims/confidence.ts';
import { WEIGHTS } from './claims/confidence-weights.ts';
import type { ClaimReading } from './claims/read-claims.ts';
import type { SentenceReading } from './claims/settle-deeds.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import type { Clause } from './clauses/clause.ts';
import { silences } from './explain-silence.ts';
import type { FrameIndex } from './frames/frames.ts';
import type { ResolvedDocument } from './words/document.ts';

/** One sentence as `extract --explain` shows it: what was found, which rule fired, and why a candidate was dropped. */
export interface SentenceExplanation {
  start: number;
  end: number;
  text: string;
  mentions: { text: string; entities: readonly string[]; form: string }[];
  clauses: string[];
  /** `because`: what made the confidence, the weightiest ground first. */
  claims: { claim: string; rule: string; confidence: number; because: string[]; uncertain: boolean; kept: boolean }[];
  dropped: { candidate: string; rule: string; reason: string }[];
  /** Where nothing was found and nothing dropped: why, clause by clause; else empty. */
  silent: string[];
}

function clauseText(reading: SentenceReading, clause: Clause): string {
  const { tokens } = reading.context.sentence;
  const words = (phrase: { first: number; last: number }) =>
    tokens
      .slice(phrase.first, phrase.last + 1)
      .map((token) => token.text)
      .join(' ');
  const list = (phrases: readonly NounPhrase[]) => phrases.map(words).join(' + ');
  const verb = `${words(clause.verb)}${clause.particle ? ` ${clause.particle}` : ''}${clause.verb.passive ? ' (passive)' : ''}`;
  const objects = clause.objects.map(list);
  const prepositionals = clause.prepositionals.map((one) => `${one.word}: ${list(one.phrases)}`);
  return [list(clause.subject) || '?', verb, ...objects, ...prepositionals].join(' | ');
}

/** What stays of a claim when other sentences lend it a date or details. */
const telling = ({ type, source, target, start, rule, polarity }: Claim): string =>
  [type, source, target, start, rule, polarity].join('|');

/** The grounds of a claim with their weights in log-odds: "the subject is inferred -0.40". */
const weighed = (grounds: readonly Ground[]): string[] =>
  grounds
    .toSorted((a, b) => Math.abs(WEIGHTS[b]) - Math.abs(WEIGHTS[a]))
    .map((ground) => `${ground} ${WEIGHTS[ground] < 0 ? '' : '+'}${WEIGHTS[ground].toFixed(2)}`);

/** Explains every sentence of a document from its reading. `kept` is false for a telling that another one of the same deed outdid. */
export function explain(document: ResolvedDocument, reading: ClaimReading, frames: FrameIndex): SentenceExplanation[] {
  const { text } = document.article;
  const kept = new Set(reading.claims.map(telling));
  return reading.sentences.map((one) => {
    const { sentence } = one.context;
    const offices = reading.claims.filter((claim) => claim.start === sentence.start && claim.role !== null);
    return {
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      mentions: document.mentions
        .filter((mention) => mention.sentence === sentence.index)
        .map((mention) => ({
          text: text.slice(sentence.tokens[mention.first]!.start, sentence.tokens[mention.last]!.end),
          entities: mention.entities,
          form: mention.form,
        })),
      clauses: one.context.reading.clauses.map((clause) => clauseText(one, clause)),
      claims: [...offices, ...one.claims].map((claim) => ({
        claim: `${claim.type} ${claim.source} -> ${claim.target} ${claim.status}${claim.polarity === 'DENIED' ? ' DENIED' : ''}${claim.saidBy ? ` said by ${claim.saidBy}` : ''}${claim.date ? ` ${claim.date.from}` : ''}`,
        rule: claim.rule,
        confidence: claim.confidence,
        because: weighed(one.grounds.get(claim) ?? []),
        uncertain: claim.confidence < UNCERTAIN_BELOW,
        kept: kept.has(telling(claim)),
      })),
      dropped: one.dropped.map(({ deed, reason }) => ({
        candidate: `${deed.relation.type} ${deed.source.entity} -> ${deed.target.entity}`,
        rule: deed.frame.id,
        reason,
      })),
      silent: offices.length + one.claims.length + one.dropped.length > 0 ? [] : silences(one.context, frames),
    };
  });
}
