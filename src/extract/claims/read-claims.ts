import type { ClaimStatus } from '../../model/kinds.ts';
import type { Claim } from '../../model/records.ts';
import type { RelationSpec } from '../../model/relation-spec.ts';
import { RELATIONS, relationOf } from '../../model/relations.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import { DEED_REACH, type ToldDeed } from '../actors/deed-memory.ts';
import { readClauses } from '../clauses/clauses.ts';
import { chunkSentence } from '../clauses/phrases.ts';
import { unsaidIn } from '../clauses/unsaid.ts';
import { findArticleDates } from '../dates/dates.ts';
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
import { type Attribution, isPapersWord, issuerIn, lastSpeaker } from './attribute.ts';
import { mergeTellings } from './claims.ts';
import { inheritDates } from './inherit-date.ts';
import { titledOffices, untitledOffices } from './office-claims.ts';
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

/** How a deed of an earlier sentence stands. */
const statusIn = (reading: SentenceReading | null, deed: Deed): ClaimStatus | null =>
  reading?.claims[reading.kept.indexOf(deed)]?.status ?? null;

function readSentence(
  context: ActorContext,
  frames: FrameIndex,
  around: Surroundings,
  before: SentenceReading | null,
): SentenceReading {
  const reading: SentenceReading = { context, claims: [], grounds: new Map(), dropped: [], kept: [] };
  const deeds = relate(context, frames);
  const following = [
    ...guestsOf(context, deeds, GUESTS),
    ...participantsOf(context, deeds, PARTICIPANTS),
    ...ordersOf(context, deeds, ORDERS),
    ...suitFollowed(context, {
      here: deeds,
      before: before?.kept ?? [],
      statusOf: (deed) => statusIn(before, deed),
    }),
  ];
  settle(reading, [...deeds, ...following], around);
  return reading;
}

function bySentence(document: ResolvedDocument): SentenceMention[][] {
  const lists: SentenceMention[][] = document.sentences.map(() => []);
  for (const mention of document.mentions) lists[mention.sentence]?.push(mention);
  return lists;
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

/** The claims of a resolved document in text order, and how each sentence was read. Pure. */
export function readClaims(document: ResolvedDocument, frames: FrameIndex): ClaimReading {
  const { text, publishedAt } = document.article;
  const entities = withStates(document.entities);
  const mentions = bySentence(document);
  const dates = findArticleDates(text, document.sentences, publishedAt);
  const labelled = labelledSpeakers(document);
  const unsaid = unsaidIn(document, mentions, entities);
  let issued: Attribution | null = null;
  let deeds: readonly ToldDeed[] = [];
  let before: SentenceReading | null = null;
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
      speaker: null,
      bound: undefined,
    };
    const spoken = lastSpeaker(context);
    const carried =
      speechOf(sentence, document.spoken?.[sentence.index]) ??
      labelOf(sentence, labelled[sentence.index]) ??
      (issued && isPapersWord(context) ? speechOf(sentence, issued) : null);
    issued = issuerIn(context) ?? issued;
    context.speaker = (carried ?? spoken)?.speaker ?? null;
    const surroundings = { text, publishedAt, dates: dates[sentence.index] ?? [], carried };
    const reading = readSentence(context, frames, surroundings, before);
    if (reading.kept.length > 0) before = reading;
    around.push(surroundings);
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
    present: new Set(gather(mentions[sentence.index] ?? [], (mention) => mention.entities)),
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
  const titled = titledOffices(document);
  return { claims: mergeTellings([...titled, ...told, ...untitledOffices(document, titled, told)]), sentences };
}
