import type { Entity } from '../../model/records.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import { readClauses } from '../clauses/clauses.ts';
import { chunkSentence } from '../clauses/phrases.ts';
import { unsaidIn } from '../clauses/unsaid.ts';
import type { FrameIndex } from '../frames/frames.ts';
import { labelledSpeakers } from '../references/speaker-labels.ts';
import type { ResolvedDocument, SentenceMention, TaggedSentence } from '../words/document.ts';
import { isPapersWord, issuerIn, lastSpeaker } from './attribute.ts';
import type { Attribution } from './attribution.ts';

/** What is known of each sentence before its deeds are looked for: its clauses, who is named in it, and who speaks. */

/** A sentence with its clauses, and who speaks in it from the one before. */
export interface SpokenContext {
  context: ActorContext;
  /** Who spoke last before this sentence, where it opens inside a quotation. */
  carried: Attribution | null;
}

function bySentence(document: ResolvedDocument): SentenceMention[][] {
  const lists: SentenceMention[][] = document.sentences.map(() => []);
  for (const mention of document.mentions) lists[mention.sentence]?.push(mention);
  return lists;
}

/**
 * Whom the article has in the office of a body that no state owns, with that body. Whoever it
 * tells before of as a state's own did that for the state: "Nyerere, the first president of Tanzania … became chairman of the commission".
 */
function bodiesServed(
  { offices }: ResolvedDocument,
  entities: ReadonlyMap<string, Entity>,
  mentions: readonly (readonly SentenceMention[])[],
): Map<string, string> {
  const bodies = new Map<string, string>();
  const isToldBefore = (official: string, end: number): boolean =>
    mentions.slice(0, end).some((list) => list.some((one) => one.entities.includes(official)));
  for (const { official, of, current, sentence, rule } of offices) {
    const body = entities.get(of);
    const isTaken = rule === 'office.copula' && entities.get(official)?.country && isToldBefore(official, sentence);
    if (current && !isTaken && body?.kind === 'ORGANIZATION' && body.country === null && !bodies.has(official))
      bodies.set(official, of);
  }
  return bodies;
}

/** The sentences with phrases and clauses. What the sentences before told and who speaks are found later. */
function contextsOf(
  document: ResolvedDocument,
  entities: ReadonlyMap<string, Entity>,
  frames: FrameIndex,
): ActorContext[] {
  const mentions = bySentence(document);
  const bodies = bodiesServed(document, entities, mentions);
  const unsaid = unsaidIn(document, mentions, entities);
  const chunks = document.sentences.map((sentence) => chunkSentence(sentence, mentions[sentence.index]!));
  const readings = chunks.map((ofSentence) => readClauses(ofSentence, (id) => entities.get(id)?.kind ?? null));
  return document.sentences.map((sentence) => ({
    sentence,
    entities,
    mentions: mentions[sentence.index]!,
    places: document.places.filter((place) => place.sentence === sentence.index),
    unsaid: unsaid[sentence.index]!,
    told: { deeds: [], acts: [], nouns: frames.nouns },
    reading: readings[sentence.index]!,
    speaker: null,
    bodies,
    bound: undefined,
  }));
}

/** The speaker of a transcript, under whose label a sentence stands. */
const labelOf = (sentence: TaggedSentence, speaker: string | null | undefined): Attribution | null =>
  speaker ? { speaker, cue: ':', span: { start: sentence.start, end: sentence.start } } : null;

/** Who speaks in a sentence that is all speech. */
const speechOf = (
  sentence: TaggedSentence,
  speech: { speaker: string; cue: string } | null | undefined,
): Attribution | null =>
  speech ? { speaker: speech.speaker, cue: speech.cue, span: { start: sentence.start, end: sentence.start } } : null;

/**
 * The sentences of a document as deeds are looked for in them, in order. Each stage reads all sentences before the next begins: taken one
 * sentence after the other, the stages drive each other's code from the processor's caches (tests/bench/README.md).
 */
export function sentenceContexts(
  document: ResolvedDocument,
  entities: ReadonlyMap<string, Entity>,
  frames: FrameIndex,
): SpokenContext[] {
  const labelled = labelledSpeakers(document);
  /** Whose paper was given out last. */
  let issued: Attribution | null = null;
  return contextsOf(document, entities, frames).map((context) => {
    const { sentence } = context;
    const spoken = lastSpeaker(context);
    const carried =
      speechOf(sentence, document.spoken?.[sentence.index]) ??
      labelOf(sentence, labelled[sentence.index]) ??
      (issued && isPapersWord(context) ? speechOf(sentence, issued) : null);
    issued = issuerIn(context) ?? issued;
    context.speaker = (carried ?? spoken)?.speaker ?? null;
    return { context, carried };
  });
}
