import type { ClaimStatus, Polarity, SpanPart } from '../../model/kinds.ts';
import type { Claim, ClaimSpan, EventDate, TextSpan } from '../../model/records.ts';
import { type RelationType, relationOf } from '../../model/relations.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import { isOfSigning } from '../deeds/signed-documents.ts';
import type { Attribution } from './attribution.ts';
import { itemSpan, modeOf, topicSpan } from './claim-details.ts';
import { confidenceOf, type Ground } from './confidence.ts';

/** All that is known of one deed when its claim is made. */
export interface ClaimParts {
  deed: Deed;
  status: ClaimStatus;
  polarity: Polarity;
  attribution: Attribution | null;
  date: EventDate | null;
  place: TextSpan | null;
  /** How many actors the same deed joins. */
  parties: number;
  /** What makes it sure or unsure. */
  grounds: readonly Ground[];
}

/** Where the words of the date stand in the sentence; null where another sentence tells it. */
function dateSpan(text: string, sentence: TextSpan, date: EventDate | null): TextSpan | null {
  if (!date?.text) return null;
  const at = text.slice(sentence.start, sentence.end).indexOf(date.text);
  return at < 0 ? null : { start: sentence.start + at, end: sentence.start + at + date.text.length };
}

const spanOf = ({ start, end }: TextSpan, part: SpanPart, entity: string | null): ClaimSpan => ({
  start,
  end,
  part,
  entity,
});

/** What a deed's sentence tells besides its ends, and where. */
interface Details {
  item: TextSpan | null;
  place: TextSpan | null;
  topic: TextSpan | null;
  date: TextSpan | null;
}

/** A speaker who was named before the sentence has no words in it. */
const isNamedIn = (sentence: TextSpan, { span }: Attribution): boolean =>
  span.start >= sentence.start && span.end > span.start;

/** The spans that carry a claim, in reading order. */
function spansOf({ sentence }: ActorContext, { deed, attribution }: ClaimParts, details: Details): ClaimSpan[] {
  const { source, target } = deed;
  const spans: ClaimSpan[] = [
    spanOf(source, 'source', source.entity),
    spanOf(sentence.tokens[deed.trigger]!, 'trigger', null),
    spanOf(target, 'target', target.entity),
  ];
  if (attribution && isNamedIn(sentence, attribution))
    spans.push(spanOf(attribution.span, 'speaker', attribution.speaker));
  for (const part of ['item', 'place', 'date'] as const) {
    const span = details[part];
    if (span) spans.push(spanOf(span, part, null));
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The claim that a deed makes, with its evidence: the whole sentence, exact, and the spans that carry it. */
export function claimOf(context: ActorContext, text: string, parts: ClaimParts): Claim {
  const { deed, date, place, attribution } = parts;
  const { sentence } = context;
  const item = itemSpan(context, deed);
  const topic = topicSpan(context, deed);
  const worded = (span: TextSpan | null) => span && text.slice(span.start, span.end);
  // codebook 6.7: one's own words are not besides said by one
  const speaker = deed.relation.speechAct && attribution?.speaker === deed.source.entity ? null : attribution;
  return {
    type: deed.relation.type as RelationType,
    source: deed.source.entity,
    target: deed.target.entity,
    status: parts.status,
    polarity: parts.polarity,
    saidBy: speaker?.speaker ?? null,
    cue: speaker?.cue ?? null,
    date,
    place: worded(place),
    item: worded(item),
    topic: worded(topic),
    mode: modeOf(context, deed, parts.parties),
    role: null,
    quote: text.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    spans: spansOf(context, parts, { item, place, topic, date: dateSpan(text, sentence, date) }),
    rule: `${deed.relation.type.toLowerCase()}: ${deed.frame.id}`,
    confidence: confidenceOf(parts.grounds),
  };
}

/** The same claim on a day that another sentence tells; of one hidden class with all others (see `asPhrase`). */
export const claimOn = (claim: Claim, { from, to, precision }: EventDate): Claim => ({
  type: claim.type,
  source: claim.source,
  target: claim.target,
  status: claim.status,
  polarity: claim.polarity,
  saidBy: claim.saidBy,
  cue: claim.cue,
  date: { from, to, precision, text: null },
  place: claim.place,
  item: claim.item,
  topic: claim.topic,
  mode: claim.mode,
  role: claim.role,
  quote: claim.quote,
  start: claim.start,
  end: claim.end,
  spans: claim.spans,
  rule: claim.rule,
  confidence: claim.confidence,
});

/** Two tellings may be of one deed where their dates overlap or one has none. */
const mayCoincide = (a: Claim, b: Claim): boolean =>
  a.date === null || b.date === null || (a.date.from <= b.date.to && b.date.from <= a.date.to);

/** How telling a claim is: what is told before what only follows, then dated and surer ones, then the earlier sentence. */
const tellingness = ({ date, confidence, place, item, rule }: Claim): number =>
  (rule.includes(': @') ? -1 : 0) + (date ? 0.3 : 0) + confidence + (place ? 0.1 : 0) + (item ? 0.05 : 0);

/** Codebook 3: a state whose official signs a document is not besides bound by it. */
function withoutSigned(claims: readonly Claim[]): Claim[] {
  const parties = claims.filter(({ type }) => relationOf(type).standing === 'PARTY' && !isOfSigning(relationOf(type)));
  if (parties.length === 0) return [...claims];
  const homes = new Map(
    claims.filter(({ type }) => relationOf(type).standing === 'OFFICE').map(({ source, target }) => [source, target]),
  );
  const signed = new Set(
    claims
      .filter(({ type, status }) => status === 'DONE' && isOfSigning(relationOf(type)))
      .map(({ source, target }) => `${homes.get(source)} ${target}`),
  );
  return claims.filter((claim) => !parties.includes(claim) || !signed.has(`${claim.source} ${claim.target}`));
}

/** What is read from the build of a phrase, and types that say "takes part" and no more, give way to a deed told of the same two ends. */
function withoutResidue(claims: readonly Claim[]): Claim[] {
  const isResidue = ({ type, rule }: Claim) =>
    relationOf(type).residual === true || (rule.includes(': @') && relationOf(type).plover === 'STATE');
  const told = new Set(
    claims.filter((claim) => !isResidue(claim)).map(({ source, target }) => [source, target].toSorted().join(' ')),
  );
  return claims.filter((claim) => !isResidue(claim) || !told.has([claim.source, claim.target].toSorted().join(' ')));
}

/** What another telling in the same sentence adds: goods, place or topic that the kept one lacks, with where they stand. */
function withDetails(kept: Claim, other: Claim): Claim {
  if (kept.start !== other.start) return kept;
  const added = DETAILS.filter((part) => kept[part] === null && other[part] !== null);
  if (added.length === 0) return kept;
  const spans = other.spans.filter((span) => (added as readonly string[]).includes(span.part));
  return {
    ...kept,
    ...Object.fromEntries(added.map((part) => [part, other[part]])),
    spans: [...kept.spans, ...spans].toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}
const DETAILS = ['item', 'place', 'topic'] as const;

/**
 * Codebook 5.10: several tellings of one deed are one claim, the most telling sentence its quote, unless speakers differ in stance
 * (another polarity or status) or the deeds are dated apart.
 */
export function mergeTellings(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  const isSameDeed = (one: Claim, other: Claim) =>
    other.type === one.type &&
    other.source === one.source &&
    other.target === one.target &&
    other.polarity === one.polarity &&
    other.status === one.status &&
    mayCoincide(other, one);
  for (const claim of claims.toSorted((a, b) => tellingness(b) - tellingness(a) || a.start - b.start)) {
    const told = kept.findIndex((other) => isSameDeed(claim, other));
    if (told < 0) kept.push(claim);
    else kept[told] = withDetails(kept[told]!, claim);
  }
  return withoutSigned(withoutResidue(kept)).toSorted(
    (a, b) =>
      a.start - b.start ||
      a.type.localeCompare(b.type) ||
      a.source.localeCompare(b.source) ||
      a.target.localeCompare(b.target),
  );
}
