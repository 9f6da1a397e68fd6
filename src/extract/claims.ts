import type { ClaimStatus, Polarity } from '../model/kinds.ts';
import type { Claim, ClaimSpan, EventDate } from '../model/records.ts';
import { type RelationType, relationOf } from '../model/relations.ts';
import type { ActorContext } from './actors.ts';
import type { Attribution } from './attribute.ts';
import type { NounPhrase } from './chunk.ts';
import type { Deed } from './deed.ts';

/** All that is known of one deed when its claim is made. */
export interface ClaimParts {
  deed: Deed;
  status: ClaimStatus;
  polarity: Polarity;
  attribution: Attribution | null;
  date: EventDate | null;
  place: string | null;
}

/** Nouns that only measure what stands behind "of": "a limited number of drones". */
const MEASURES = new Set(
  'number lot batch shipment consignment series tonne ton pair package dozen hundred thousand million billion barrel quantity amount load cargo delivery supply couple set range kind type'.split(
    ' ',
  ),
);

/** The goods that a phrase names, as worded: without article, and what is measured instead of the measure. */
function itemText(context: ActorContext, text: string, phrase: NounPhrase): string {
  const { tokens } = context.sentence;
  const of = (context.reading.ofNoun.get(phrase) ?? []).find((one) => one.word === 'of' && one.after === phrase);
  const inner = of?.phrases[0];
  if (inner && (MEASURES.has(phrase.lemma) || /^\d/.test(tokens[phrase.head]!.text)))
    return itemText(context, text, inner);
  let first = phrase.first;
  while (first < phrase.head && (tokens[first]!.pos === 'DET' || /^["'(]$/.test(tokens[first]!.text))) first++;
  return text.slice(tokens[first]!.start, tokens[inner ? inner.last : phrase.last]!.end);
}

function confidenceOf({ deed, attribution }: ClaimParts): number {
  const base = deed.noun ? 0.62 : 0.72;
  const inferred = deed.inferred ? 0.1 : 0;
  const represented = (deed.source.represented ? 0.06 : 0) + (deed.target.represented ? 0.06 : 0);
  return Math.round((base - inferred - represented - (attribution ? 0.04 : 0)) * 100) / 100;
}

/** The claim that a deed makes, with its evidence: the whole sentence, exact, and the spans that carry it. */
export function claimOf(context: ActorContext, text: string, parts: ClaimParts): Claim {
  const { deed, attribution } = parts;
  const { sentence } = context;
  const trigger = sentence.tokens[deed.trigger]!;
  const spans: ClaimSpan[] = [
    { start: deed.source.start, end: deed.source.end, part: 'source', entity: deed.source.entity },
    { start: trigger.start, end: trigger.end, part: 'trigger', entity: null },
    { start: deed.target.start, end: deed.target.end, part: 'target', entity: deed.target.entity },
  ];
  // a speaker who was named before this sentence has no words in it
  if (attribution && attribution.span.start >= sentence.start && attribution.span.end > attribution.span.start)
    spans.push({ ...attribution.span, part: 'speaker', entity: attribution.speaker });
  const ownWords = deed.relation.speechAct && attribution?.speaker === deed.source.entity;
  return {
    type: deed.relation.type as RelationType,
    source: deed.source.entity,
    target: deed.target.entity,
    status: parts.status,
    polarity: parts.polarity,
    saidBy: ownWords ? null : (attribution?.speaker ?? null),
    cue: ownWords ? null : (attribution?.cue ?? null),
    date: parts.date,
    place: parts.place,
    item: deed.item ? itemText(context, text, deed.item) : null,
    topic: null,
    mode: null,
    role: null,
    quote: text.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    spans: spans.toSorted((a, b) => a.start - b.start || a.end - b.end),
    rule: `${deed.relation.type.toLowerCase()}: ${deed.frame.id}`,
    confidence: confidenceOf(parts),
  };
}

/** Two tellings may be of one deed where their dates overlap or one has none. */
const mayCoincide = (a: Claim, b: Claim): boolean =>
  a.date === null || b.date === null || (a.date.from <= b.date.to && b.date.from <= a.date.to);

/** How telling a claim is: what is told before what only follows, then dated and surer ones, then the earlier sentence. */
const tellingness = ({ date, confidence, place, item, rule }: Claim): number =>
  (rule.includes(': @') ? -1 : 0) + (date ? 0.3 : 0) + confidence + (place ? 0.1 : 0) + (item ? 0.05 : 0);

/** What is read from the build of a phrase, and types that say "takes part" and no more, give way to a deed told of the same two ends. */
function withoutResidue(claims: readonly Claim[]): Claim[] {
  const isResidue = ({ type, rule }: Claim) =>
    relationOf(type).residual === true || (rule.includes(': @') && relationOf(type).plover === 'STATE');
  const told = new Set(
    claims.filter((claim) => !isResidue(claim)).map(({ source, target }) => [source, target].toSorted().join(' ')),
  );
  return claims.filter((claim) => !isResidue(claim) || !told.has([claim.source, claim.target].toSorted().join(' ')));
}

/**
 * Codebook 5.10: several tellings of one deed are one claim, the most telling sentence its quote, unless speakers differ in stance
 * (another polarity or status) or the deeds are dated apart.
 */
export function mergeTellings(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims.toSorted((a, b) => tellingness(b) - tellingness(a) || a.start - b.start)) {
    const told = kept.some(
      (other) =>
        other.type === claim.type &&
        other.source === claim.source &&
        other.target === claim.target &&
        other.polarity === claim.polarity &&
        other.status === claim.status &&
        mayCoincide(other, claim),
    );
    if (!told) kept.push(claim);
  }
  return withoutResidue(kept).toSorted(
    (a, b) =>
      a.start - b.start ||
      a.type.localeCompare(b.type) ||
      a.source.localeCompare(b.source) ||
      a.target.localeCompare(b.target),
  );
}
