import type { ClaimStatus } from '../model/kinds.ts';
import type { Claim, Entity, EventDate } from '../model/records.ts';
import type { ActorContext } from './actors.ts';
import { type Attribution, attribute, lastSpeaker } from './attribute.ts';
import { chooseDate } from './choose-date.ts';
import { claimOf, mergeTellings } from './claims.ts';
import { readClauses } from './clauses.ts';
import { type DateMention, findArticleDates } from './dates.ts';
import type { ResolvedDocument, SentenceMention, TaggedSentence } from './document.ts';
import type { FrameIndex } from './frames.ts';
import { hold } from './hold.ts';
import { officeClaims } from './office-claims.ts';
import { chunkSentence } from './phrases.ts';
import { type Deed, relate } from './relate.ts';

/** Why a deed that a frame found became no claim: what `extract --explain` shows. */
export interface Dropped {
  sentence: number;
  deed: Deed;
  reason: string;
}

export interface ClaimReading {
  claims: Claim[];
  dropped: Dropped[];
}

function contextOf(
  document: ResolvedDocument,
  sentence: TaggedSentence,
  mentions: readonly SentenceMention[],
): ActorContext {
  const entities = new Map<string, Entity>(document.entities.map((entity) => [entity.id, entity]));
  const reading = readClauses(chunkSentence(sentence, mentions), (id) => entities.get(id)?.kind ?? null);
  return { sentence, reading, entities };
}

/** "in Moscow", "at Camp David": the place as worded, from a phrase of the deed's own clause. */
function placeOf(context: ActorContext, text: string, deed: Deed): string | null {
  const candidates = [
    ...(deed.noun ? (context.reading.ofNoun.get(deed.noun) ?? []) : []),
    ...(deed.clause?.prepositionals ?? []),
  ];
  for (const one of candidates) {
    const phrase = one.phrases[0];
    if ((one.word !== 'in' && one.word !== 'at') || !phrase || phrase.temporal) continue;
    const head = context.sentence.tokens[phrase.head]!;
    if (head.pos === 'PROPN')
      return text.slice(context.sentence.tokens[phrase.first]!.start, context.sentence.tokens[phrase.last]!.end);
  }
  return null;
}

/** Statuses that look ahead: a date that is over is not theirs. */
const AHEAD: ReadonlySet<ClaimStatus> = new Set(['PLANNED', 'PROPOSED', 'REQUESTED', 'THREATENED']);

function dateOf(
  document: ResolvedDocument,
  dates: readonly DateMention[],
  found: { context: ActorContext; deed: Deed; status: ClaimStatus },
): EventDate | null {
  const { context, deed, status } = found;
  const { sentence } = context;
  if (dates.length === 0) return null;
  return chooseDate(dates, {
    text: document.article.text,
    sentence,
    trigger: sentence.tokens[deed.trigger]!,
    publishedAt: document.article.publishedAt,
    speechAct: deed.relation.speechAct,
    ahead: AHEAD.has(status),
  });
}

/** True where the whole sentence stands inside a quotation that an earlier sentence of the paragraph opened. */
function insideQuotation(text: string, sentence: TaggedSentence): boolean {
  return /^["“]/.test(text.slice(sentence.start, sentence.start + 1));
}

/** The claims of a resolved document, in text order, and the deeds that were dropped with the reason. Pure. */
export function readClaims(document: ResolvedDocument, frames: FrameIndex): ClaimReading {
  const { text } = document.article;
  const claims: Claim[] = officeClaims(document);
  const dropped: Dropped[] = [];
  const dates = findArticleDates(text, document.sentences, document.article.publishedAt);
  let carried: Attribution | null = null;
  for (const sentence of document.sentences) {
    const context = contextOf(
      document,
      sentence,
      document.mentions.filter((mention) => mention.sentence === sentence.index),
    );
    for (const deed of relate(context, frames)) {
      const held = hold(sentence, deed);
      if ('dropped' in held) {
        dropped.push({ sentence: sentence.index, deed, reason: held.dropped });
        continue;
      }
      const attribution = attribute(context, deed.clause) ?? (insideQuotation(text, sentence) ? carried : null);
      claims.push(
        claimOf(context, text, {
          deed,
          ...held,
          attribution,
          date: dateOf(document, dates[sentence.index] ?? [], { context, deed, status: held.status }),
          place: placeOf(context, text, deed),
        }),
      );
    }
    carried = lastSpeaker(context) ?? carried;
  }
  return { claims: mergeTellings(claims), dropped };
}
