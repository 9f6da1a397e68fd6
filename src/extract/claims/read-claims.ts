import type { Claim, Entity } from '../../model/records.ts';
import type { RelationSpec } from '../../model/relation-spec.ts';
import { RELATIONS, relationOf } from '../../model/relations.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import { DEED_REACH, type ToldDeed } from '../actors/deed-memory.ts';
import { readClauses } from '../clauses/clauses.ts';
import { chunkSentence } from '../clauses/phrases.ts';
import { unsaidIn } from '../clauses/unsaid.ts';
import { type DateMention, findArticleDates } from '../dates/dates.ts';
import type { Scene } from '../dates/scene.ts';
import { suitFollowed } from '../deeds/following-suit.ts';
import { guestsOf } from '../deeds/guests.ts';
import { participantsOf } from '../deeds/joint-undertakings.ts';
import { dateLatest } from '../deeds/latest-deed.ts';
import { boundByDocuments, mediatedDocuments } from '../deeds/mediated-documents.ts';
import { ordersOf } from '../deeds/orders.ts';
import { relate } from '../deeds/relate.ts';
import { signedDocuments } from '../deeds/signed-documents.ts';
import type { FrameIndex } from '../frames/frames.ts';
import { labelledSpeakers } from '../references/speaker-labels.ts';
import { withStates } from '../words/country-of.ts';
import type { ResolvedDocument, SentenceMention, TaggedSentence } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { isPapersWord, issuerIn, lastSpeaker } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { mergeTellings } from './claims.ts';
import { inheritDates } from './inherit-date.ts';
import { titledOffices, untitledOffices } from './office-claims.ts';
import { statusIn, toldBefore } from './sentence-before.ts';
import { type SentenceReading, type Surroundings, settle } from './settle-deeds.ts';

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

/** The speaker of a transcript, under whose label a sentence stands. */
const labelOf = (sentence: TaggedSentence, speaker: string | null | undefined): Attribution | null =>
  speaker ? { speaker, cue: ':', span: { start: sentence.start, end: sentence.start } } : null;

/** Who speaks in a sentence that is all speech. */
const speechOf = (
  sentence: TaggedSentence,
  speech: { speaker: string; cue: string } | null | undefined,
): Attribution | null =>
  speech ? { speaker: speech.speaker, cue: speech.cue, span: { start: sentence.start, end: sentence.start } } : null;

/** What is known of a document before its sentences are read for claims. */
interface Known {
  document: ResolvedDocument;
  frames: FrameIndex;
  entities: ReadonlyMap<string, Entity>;
  mentions: readonly (readonly SentenceMention[])[];
  dates: readonly (readonly DateMention[])[];
  labelled: ReturnType<typeof labelledSpeakers>;
  unsaid: ReturnType<typeof unsaidIn>;
}

/** What a sentence takes from those before it: whose paper speaks, what was told, and the last sentence that told a deed. */
interface Memory {
  issued: Attribution | null;
  deeds: readonly ToldDeed[];
  before: SentenceReading | null;
}

function bySentence(document: ResolvedDocument): SentenceMention[][] {
  const lists: SentenceMention[][] = document.sentences.map(() => []);
  for (const mention of document.mentions) lists[mention.sentence]?.push(mention);
  return lists;
}

function knownOf(document: ResolvedDocument, frames: FrameIndex): Known {
  const { text, publishedAt } = document.article;
  const entities = withStates(document.entities);
  const mentions = bySentence(document);
  return {
    document,
    frames,
    entities,
    mentions,
    dates: findArticleDates(text, document.sentences, publishedAt),
    labelled: labelledSpeakers(document),
    unsaid: unsaidIn(document, mentions, entities),
  };
}

function contextOf(known: Known, memory: Memory, sentence: TaggedSentence): ActorContext {
  const { document, entities, frames } = known;
  const mentions = known.mentions[sentence.index] ?? [];
  return {
    sentence,
    entities,
    mentions,
    places: document.places.filter((place) => place.sentence === sentence.index),
    unsaid: known.unsaid[sentence.index]!,
    told: { deeds: memory.deeds.filter((deed) => sentence.index - deed.sentence <= DEED_REACH), nouns: frames.nouns },
    reading: readClauses(chunkSentence(sentence, mentions), (id) => entities.get(id)?.kind ?? null),
    speaker: null,
    bound: undefined,
  };
}

/** Who speaks in a sentence before it names anybody: who is quoted on, whose label it stands under, or whose paper it goes on with. */
const carriedTo = ({ document, labelled }: Known, { issued }: Memory, context: ActorContext): Attribution | null =>
  speechOf(context.sentence, document.spoken?.[context.sentence.index]) ??
  labelOf(context.sentence, labelled[context.sentence.index]) ??
  (issued && isPapersWord(context) ? speechOf(context.sentence, issued) : null);

function deedsIn(context: ActorContext, frames: FrameIndex, before: SentenceReading | null): Deed[] {
  const deeds = relate(context, frames);
  return [
    ...deeds,
    ...guestsOf(context, deeds, GUESTS),
    ...participantsOf(context, deeds, PARTICIPANTS),
    ...ordersOf(context, deeds, ORDERS),
    ...suitFollowed(context, {
      here: deeds,
      before: toldBefore(context, before),
      statusOf: (deed) => statusIn(before, deed),
    }),
  ];
}

/** Deeds kept in mind at most: a sentence of long lists tells hundreds. */
const MEMORY = 60;

const toldDeed = ({ type, source, target, status }: Claim, sentence: number): ToldDeed => ({
  source,
  target,
  relation: relationOf(type),
  sentence,
  status,
});

/** A sentence as it was read, and what settles its deeds. */
interface Told {
  reading: SentenceReading;
  around: Surroundings;
}

/** Reads the next sentence, and keeps in memory what those after it take from it. */
function readNext(known: Known, memory: Memory, sentence: TaggedSentence): Told {
  const { text, publishedAt } = known.document.article;
  const context = contextOf(known, memory, sentence);
  const spoken = lastSpeaker(context);
  const carried = carriedTo(known, memory, context);
  memory.issued = issuerIn(context) ?? memory.issued;
  context.speaker = (carried ?? spoken)?.speaker ?? null;
  const around: Surroundings = { text, publishedAt, dates: known.dates[sentence.index] ?? [], carried };
  const reading: SentenceReading = { context, claims: [], grounds: new Map(), dropped: [], kept: [] };
  settle(reading, deedsIn(context, known.frames, memory.before), around);
  if (reading.kept.length > 0) memory.before = reading;
  memory.deeds = [...memory.deeds, ...reading.claims.map((claim) => toldDeed(claim, sentence.index))].slice(-MEMORY);
  return { reading, around };
}

/** The sentences as scenes of a story, by which undated claims get their day. */
function scenesOf({ mentions, dates, frames }: Known, sentences: readonly SentenceReading[]): Scene[] {
  const latest = dateLatest(sentences, dates, frames);
  return sentences.map(({ context, context: { sentence }, claims }) => ({
    sentence,
    signed: signedDocuments(context, frames),
    present: new Set(gather(mentions[sentence.index] ?? [], (mention) => mention.entities)),
    dates: dates[sentence.index] ?? [],
    claims: claims.map((claim) => latest.get(claim) ?? claim),
  }));
}

/** The claims of a resolved document in text order, and how each sentence was read. Pure. */
export function readClaims(document: ResolvedDocument, frames: FrameIndex): ClaimReading {
  const known = knownOf(document, frames);
  const { entities } = known;
  const memory: Memory = { issued: null, deeds: [], before: null };
  const told = document.sentences.map((sentence) => readNext(known, memory, sentence));
  const sentences = told.map(({ reading }) => reading);
  const bound = boundByDocuments(sentences, entities);
  for (const { reading, around } of told) settle(reading, mediatedDocuments(reading, bound, frames), around);
  const { text, publishedAt } = document.article;
  const stateOf = (id: string): string | null => {
    const country = entities.get(id)?.country;
    return country ? `country:${country}` : null;
  };
  const dated = inheritDates(scenesOf(known, sentences), { text, publishedAt, stateOf });
  const titled = titledOffices(document);
  return { claims: mergeTellings([...titled, ...dated, ...untitledOffices(document, titled, dated)]), sentences };
}
