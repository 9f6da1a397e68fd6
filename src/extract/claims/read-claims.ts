import type { Claim } from '../../model/records.ts';
import type { RelationSpec } from '../../model/relation-spec.ts';
import { RELATIONS, relationOf } from '../../model/relations.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import { NAMED_REACH, type ToldAct, type ToldDeed } from '../actors/deed-memory.ts';
import { actsIn } from '../actors/told-acts.ts';
import { type DateMention, findArticleDates } from '../dates/dates.ts';
import type { Scene } from '../dates/scene.ts';
import { suitFollowed } from '../deeds/following-suit.ts';
import { guestsOf } from '../deeds/guests.ts';
import { participantsOf } from '../deeds/joint-undertakings.ts';
import { dateLatest } from '../deeds/latest-deed.ts';
import { leftAgain } from '../deeds/left-again.ts';
import { boundByDocuments, mediatedDocuments } from '../deeds/mediated-documents.ts';
import { ordersOf } from '../deeds/orders.ts';
import { relate, structuralDeeds } from '../deeds/relate.ts';
import { signedDocuments } from '../deeds/signed-documents.ts';
import type { FrameIndex } from '../frames/frames.ts';
import { withStates } from '../words/country-of.ts';
import type { ResolvedDocument } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { mergeTellings } from './claims.ts';
import { inheritDates } from './inherit-date.ts';
import { titledOffices, untitledOffices } from './office-claims.ts';
import { fieldOf } from './page-field.ts';
import { statusIn, toldBefore } from './sentence-before.ts';
import { sentenceContexts } from './sentence-contexts.ts';
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
const LEAVES = rowOf('@left');

/** What a sentence takes from those before it: what was told, and the last sentence that told a deed. */
interface Memory {
  deeds: readonly ToldDeed[];
  acts: readonly ToldAct[];
  before: SentenceReading | null;
}

/** The one year in the names of a document. */
function yearNamed(names: readonly string[]): string | null {
  const years = new Set(gather(names, (name) => name.match(/\b(?:1[89]|20)\d{2}\b/g) ?? []));
  return years.size === 1 ? [...years][0]! : null;
}

/** A sentence about to be read, with what its structure tells, and what settles its deeds. */
interface Reader {
  context: ActorContext;
  byStructure: readonly Deed[];
  around: Surroundings;
}

function deedsIn({ context, byStructure }: Reader, frames: FrameIndex, before: SentenceReading | null): Deed[] {
  const deeds = relate(context, frames, byStructure);
  const told = toldBefore(context, before);
  return [
    ...deeds,
    ...guestsOf(context, deeds, GUESTS),
    ...participantsOf(context, deeds, PARTICIPANTS),
    ...ordersOf(context, deeds, ORDERS),
    ...leftAgain(context, { here: deeds, before: told }, LEAVES),
    ...suitFollowed(context, {
      here: deeds,
      before: told,
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

/** Reads the next sentence for what was done, and keeps in memory what those after it take from it. */
function readNext(reader: Reader, frames: FrameIndex, memory: Memory): SentenceReading {
  const { context, around } = reader;
  const { index } = context.sentence;
  const isNear = ({ sentence }: { sentence: number }): boolean => index - sentence <= NAMED_REACH;
  context.told = {
    deeds: memory.deeds.filter(isNear),
    acts: memory.acts.filter(isNear),
    nouns: frames.nouns,
  };
  const reading: SentenceReading = { context, claims: [], grounds: new Map(), dropped: [], kept: [] };
  settle(reading, deedsIn(reader, frames, memory.before), around);
  if (reading.kept.length > 0) memory.before = reading;
  memory.acts = [...memory.acts, ...actsIn(context)].slice(-MEMORY);
  memory.deeds = [...memory.deeds, ...reading.claims.map((claim) => toldDeed(claim, index))].slice(-MEMORY);
  return reading;
}

/** The sentences as scenes of a story, by which undated claims get their day. */
function scenesOf(
  sentences: readonly SentenceReading[],
  dates: readonly (readonly DateMention[])[],
  frames: FrameIndex,
): Scene[] {
  const latest = dateLatest(sentences, dates, frames);
  return sentences.map(({ context, context: { sentence }, claims }) => ({
    sentence,
    signed: signedDocuments(context, frames),
    present: new Set(gather(context.mentions, (mention) => mention.entities)),
    dates: dates[sentence.index] ?? [],
    claims: claims.map((claim) => latest.get(claim) ?? claim),
  }));
}

/** The claims of a resolved document in text order, and how each sentence was read. `isNumbered`: as its paragraphs were when it was sent. Pure. */
export function readClaims(document: ResolvedDocument, frames: FrameIndex, isNumbered: boolean): ClaimReading {
  const { text, publishedAt } = document.article;
  const entities = withStates(document.entities);
  const dates = findArticleDates(text, document.sentences, publishedAt);
  const field = fieldOf(document.sentences);
  const readers = sentenceContexts(document, entities, frames).map(({ context, carried }) => ({
    context,
    byStructure: structuralDeeds(context, frames),
    around: { text, publishedAt, dates: dates[context.sentence.index] ?? [], carried, field },
  }));
  const memory: Memory = { deeds: [], acts: [], before: null };
  const sentences = readers.map((reader) => readNext(reader, frames, memory));
  const bound = boundByDocuments(sentences, entities);
  for (const [index, reading] of sentences.entries())
    settle(reading, mediatedDocuments(reading, bound, frames), readers[index]!.around);
  const stateOf = (id: string): string | null => {
    const country = entities.get(id)?.country;
    return country ? `country:${country}` : null;
  };
  const yearOf = (id: string): string | null => yearNamed(entities.get(id)?.names ?? []);
  const dated = inheritDates(scenesOf(sentences, dates, frames), { text, publishedAt, isNumbered, stateOf, yearOf });
  const titled = titledOffices(document);
  return { claims: mergeTellings([...titled, ...dated, ...untitledOffices(document, titled, dated)]), sentences };
}
