import type { ClaimStatus } from '../model/kinds.ts';
import type { Claim, Entity, EventDate } from '../model/records.ts';
import type { RelationSpec } from '../model/relation-spec.ts';
import { RELATIONS, relationOf } from '../model/relations.ts';
import type { ActorContext } from './actors.ts';
import { type Attribution, attribute, lastSpeaker } from './attribute.ts';
import { chooseDate } from './choose-date.ts';
import { claimOf, mergeTellings } from './claims.ts';
import { readClauses } from './clauses.ts';
import { type Ground, groundsOf } from './confidence.ts';
import { type DateMention, findArticleDates } from './dates.ts';
import type { Deed } from './deed.ts';
import { DEED_REACH, type ToldDeed } from './deed-memory.ts';
import { placeOf } from './deed-place.ts';
import type { ResolvedDocument, SentenceMention, TaggedSentence } from './document.ts';
import { suitFollowed } from './following-suit.ts';
import type { FrameIndex } from './frames.ts';
import { guestsOf } from './guests.ts';
import { hold } from './hold.ts';
import { inheritDates } from './inherit-date.ts';
import { participantsOf } from './joint-undertakings.ts';
import { dateLatest } from './latest-deed.ts';
import { boundByDocuments, mediatedDocuments } from './mediated-documents.ts';
import { officeClaims } from './office-claims.ts';
import { ordersOf } from './orders.ts';
import { chunkSentence } from './phrases.ts';
import { relate } from './relate.ts';
import { signedDocuments } from './signed-documents.ts';
import { labelledSpeakers } from './speaker-labels.ts';
import { unsaidIn } from './unsaid.ts';

/** Why a deed that a frame found became no claim: what `extract --explain` shows. */
export interface Dropped {
  sentence: number;
  deed: Deed;
  reason: string;
}

/** How one sentence was read: its clauses, what became a claim and what was dropped. */
export interface SentenceReading {
  context: ActorContext;
  claims: Claim[];
  /** What made each of them sure or unsure. */
  grounds: Map<Claim, readonly Ground[]>;
  dropped: Dropped[];
  /** The deeds that became claims. */
  kept: Deed[];
}

export interface ClaimReading {
  claims: Claim[];
  sentences: SentenceReading[];
}

/** The row of the table whose edges follow from meetings abroad. */
const rowOf = (rule: string): RelationSpec =>
  RELATIONS.find((relation) => (relation.frames as readonly string[]).includes(rule))!;
const GUESTS = rowOf('@guest');
const PARTICIPANTS = rowOf('@joint');
const ORDERS = rowOf('@order');

/** Statuses that look ahead: a date that is over is not theirs. */
const AHEAD: ReadonlySet<ClaimStatus> = new Set(['PLANNED', 'PROPOSED', 'REQUESTED', 'THREATENED']);

/** What the claims of a sentence take from the article around it. */
interface Surroundings {
  text: string;
  publishedAt: string;
  dates: readonly DateMention[];
  /** Who spoke last before this sentence, where it opens inside a quotation. */
  carried: Attribution | null;
}

/** "NATO member Turkey": what the build of a phrase says simply is so, whatever day its sentence tells. */
const isStanding = ({ relation, frame }: Deed): boolean => relation.plover === 'STATE' && frame.part === 'structure';

function dateOf(context: ActorContext, deed: Deed, status: ClaimStatus, around: Surroundings): EventDate | null {
  if (around.dates.length === 0 || isStanding(deed)) return null;
  return chooseDate(around.dates, {
    text: around.text,
    sentence: context.sentence,
    trigger: context.sentence.tokens[deed.trigger]!,
    publishedAt: around.publishedAt,
    ends: [deed.source, deed.target],
    speechAct: deed.relation.speechAct,
    ahead: AHEAD.has(status),
  });
}

/** True where a sentence opens with a quotation mark: the speech of the sentence before may go on. */
const opensQuotation = (text: string, sentence: TaggedSentence): boolean =>
  /^["“„«]/.test(text.slice(sentence.start, sentence.start + 1));

/** What is asked is not told. */
const isQuestion = ({ tokens }: TaggedSentence): boolean =>
  tokens.findLast((token) => !/^["')\]]$/.test(token.text))?.text === '?';
const QUESTION = { dropped: 'the sentence asks' };

/** The speaker of a transcript, under whose label a sentence stands. */
const labelOf = (sentence: TaggedSentence, speaker: string | null | undefined): Attribution | null =>
  speaker ? { speaker, cue: ':', span: { start: sentence.start, end: sentence.start } } : null;

/** How many actors the same words join in deeds of one type. */
const partiesOf = (deeds: readonly Deed[], { relation, trigger }: Deed): number =>
  new Set(
    deeds
      .filter((one) => one.relation === relation && one.trigger === trigger)
      .flatMap((one) => [one.source.entity, one.target.entity]),
  ).size;

function readSentence(
  context: ActorContext,
  frames: FrameIndex,
  around: Surroundings,
  before: readonly Deed[],
): SentenceReading {
  const reading: SentenceReading = { context, claims: [], grounds: new Map(), dropped: [], kept: [] };
  const deeds = relate(context, frames);
  const following = [
    ...guestsOf(context, deeds, GUESTS),
    ...participantsOf(context, deeds, PARTICIPANTS),
    ...ordersOf(context, deeds, ORDERS),
    ...suitFollowed(context, deeds, before),
  ];
  settle(reading, [...deeds, ...following], around);
  return reading;
}

/** Adds to a sentence's reading what becomes of deeds found in it. */
function settle(reading: SentenceReading, deeds: readonly Deed[], around: Surroundings): void {
  const { context } = reading;
  for (const deed of deeds) {
    const held = isQuestion(context.sentence) ? QUESTION : hold(context.sentence, deed);
    if ('dropped' in held) {
      reading.dropped.push({ sentence: context.sentence.index, deed, reason: held.dropped });
      continue;
    }
    const attribution = attribute(context, deed.clause) ?? around.carried;
    const date = dateOf(context, deed, held.status, around);
    // "sets out on Wednesday": what stands in the present and lies ahead is planned
    const ahead = held.status === 'DONE' && date !== null && date.from > around.publishedAt.slice(0, 10);
    const status: ClaimStatus = ahead ? 'PLANNED' : held.status;
    const place = placeOf(context, deed);
    const parties = partiesOf(deeds, deed);
    const grounds = groundsOf(context, { deed, status, attribution });
    const claim = claimOf(context, around.text, { deed, ...held, status, attribution, date, place, parties, grounds });
    reading.claims.push(claim);
    reading.kept.push(deed);
    reading.grounds.set(claim, grounds);
  }
}

function bySentence(document: ResolvedDocument): SentenceMention[][] {
  const lists: SentenceMention[][] = document.sentences.map(() => []);
  for (const mention of document.mentions) lists[mention.sentence]?.push(mention);
  return lists;
}

/** Deeds kept in mind at most: a sentence of long lists tells hundreds. */
const MEMORY = 60;

const toldDeed = ({ type, source }: Claim, sentence: number): ToldDeed => ({
  source,
  relation: relationOf(type),
  sentence,
});

/** The claims of a resolved document in text order, and how each sentence was read. Pure. */
export function readClaims(document: ResolvedDocument, frames: FrameIndex): ClaimReading {
  const { text, publishedAt } = document.article;
  const entities = new Map<string, Entity>(document.entities.map((entity) => [entity.id, entity]));
  const mentions = bySentence(document);
  const dates = findArticleDates(text, document.sentences, publishedAt);
  const labelled = labelledSpeakers(document);
  const unsaid = unsaidIn(document, mentions, entities);
  let speaker: Attribution | null = null;
  let deeds: readonly ToldDeed[] = [];
  let before: readonly Deed[] = [];
  const around: Surroundings[] = [];
  const sentences = document.sentences.map((sentence) => {
    const chunks = chunkSentence(sentence, mentions[sentence.index] ?? []);
    const context: ActorContext = {
      sentence,
      entities,
      mentions: mentions[sentence.index] ?? [],
      places: document.places.filter((place) => place.sentence === sentence.index),
      unsaid: unsaid[sentence.index]!,
      told: { deeds: deeds.filter((deed) => sentence.index - deed.sentence <= DEED_REACH), nouns: frames.nouns },
      reading: readClauses(chunks, (id) => entities.get(id)?.kind ?? null),
    };
    const spoken = lastSpeaker(context);
    const carried = opensQuotation(text, sentence) && !spoken ? speaker : labelOf(sentence, labelled[sentence.index]);
    context.speaker = (spoken ?? carried)?.speaker ?? null;
    const surroundings = { text, publishedAt, dates: dates[sentence.index] ?? [], carried };
    const reading = readSentence(context, frames, surroundings, before);
    if (reading.kept.length > 0) before = reading.kept;
    around.push(surroundings);
    speaker = spoken ?? speaker;
    deeds = [...deeds, ...reading.claims.map((claim) => toldDeed(claim, sentence.index))].slice(-MEMORY);
    return reading;
  });
  const bound = boundByDocuments(sentences, entities);
  for (const [index, reading] of sentences.entries())
    settle(reading, mediatedDocuments(reading, bound, frames), around[index]!);
  const latest = dateLatest(sentences, dates, frames);
  const scenes = sentences.map(({ context, context: { sentence }, claims }) => ({
    sentence,
    signed: signedDocuments(context, frames),
    present: new Set((mentions[sentence.index] ?? []).flatMap((mention) => mention.entities)),
    dates: dates[sentence.index] ?? [],
    claims: claims.map((claim) => latest.get(claim) ?? claim),
  }));
  const told = inheritDates(scenes, {
    text,
    publishedAt,
    stateOf: (id) => {
      const country = entities.get(id)?.country;
      return country ? `country:${country}` : null;
    },
  });
  return { claims: mergeTellings([...officeClaims(document), ...told]), sentences };
}
