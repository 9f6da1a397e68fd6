import type { EntityKind } from '../../model/kinds.ts';
import type { Entity } from '../../model/records.ts';
import type { ResolvedDocument, SentenceMention, TaggedSentence } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { isDash } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';

/**
 * What an article leaves out because its reader knows it: "Rome will not sign" (the document spoken of last), "Wen flew in on Friday" (to
 * where the dateline stands), "Qatar mediated" (between the two named together last). Frames ask for it with `~T` (src/model/relation-spec.ts).
 */
export interface Unsaid {
  /** The agreement spoken of last before the sentence, as an entity id. */
  document: string | null;
  /** The state of the dateline. */
  scene: string | null;
  /** A calamity is told of in the article: who gives money gives it to where the dateline stands. */
  calamity: boolean;
  /** The sentence that the dateline opens. */
  sceneFrom: number;
  /** The two states or bodies that were last named together. */
  parties: readonly string[];
  /** The states that the sentence before names, or whose people it names. */
  before: readonly string[];
}

export const NOTHING_UNSAID: Unsaid = {
  document: null,
  scene: null,
  calamity: false,
  sceneFrom: 0,
  parties: [],
  before: [],
};

/** Sentences after which what was spoken of is no longer in the reader's mind. */
const REACH = 6;

/** Headlines, bylines and notices above a dateline are no more sentences than this. */
const LONGEST_HEADER = 8;

/** Where the dash of a dateline stands ("SEOUL, May 28 -"); -1 where the sentence has none. Below a header nothing but names and numbers may come before it. */
function dashOfDateline({ tokens, index: sentence }: TaggedSentence): number {
  const dash = tokens.findIndex(({ text }, index) => index > 0 && index < 14 && isDash(text));
  if (dash < 0 || !/^\p{Lu}{3,}/u.test(tokens[0]!.text)) return -1;
  const isBare = sentence === 0 || tokens.slice(0, dash).every(({ text }) => /^(?:\p{Lu}|[^\p{L}])/u.test(text));
  return isBare ? dash : -1;
}

/** The state where the article was written, and which sentence tells; null without a dateline. */
function sceneOf(
  document: ResolvedDocument,
  mentions: readonly (readonly SentenceMention[])[],
): { state: string | null; sentence: number } {
  for (const { index } of document.sentences.slice(0, LONGEST_HEADER)) {
    const dash = dashOfDateline(document.sentences[index]!);
    if (dash < 0) continue;
    const capital = mentions[index]?.find(({ form, last }) => form === 'capital' && last < dash)?.entities[0];
    const place = document.places.find(({ sentence, last, country }) => sentence === index && last < dash && country);
    const state = capital ?? (place ? `country:${place.country}` : null);
    if (state !== null) return { state, sentence: index };
  }
  return { state: null, sentence: 0 };
}

const isCalamity = oneOf(
  'earthquake quake tsunami flood cyclone hurricane typhoon storm famine drought eruption volcano landslide mudslide epidemic outbreak cholera ebola disaster catastrophe explosion blast relief survivor homeless',
);

const tellsOfCalamity = ({ sentences }: ResolvedDocument): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ lemma }) => isCalamity(lemma)));

const wordsBetween = ({ tokens }: TaggedSentence, { last }: SentenceMention, first: number): string =>
  tokens
    .slice(last + 1, first)
    .map(({ lower }) => lower)
    .join(' ');

/** "Iran and the United States", "the two sides", but not the end of "China, Poland and Spain": the last pair of states or bodies in a sentence. */
export function pairIn(
  sentence: TaggedSentence,
  mentions: readonly SentenceMention[],
  isParty: (id: string | undefined) => boolean,
): string[] | null {
  for (let index = mentions.length - 1; index >= 0; index--) {
    const { entities, first } = mentions[index]!;
    if (entities.length === 2 && entities.every(isParty)) return [...entities];
    const before = mentions[index - 1];
    const [one, other] = [before?.entities[0], entities[0]];
    if (!before || entities.length !== 1 || before.entities.length !== 1 || !isParty(one) || !isParty(other)) continue;
    if (!/^and( the)?$/.test(wordsBetween(sentence, before, first)) || one === other) continue;
    const listed = mentions[index - 2];
    if (listed && /^,( the)?$/.test(wordsBetween(sentence, listed, before.first))) continue;
    return [one!, other!];
  }
  return null;
}

/** "Peru and Chile offered a peace plan": who goes between others is none of those. */
const goesBetween = oneOf('mediate broker mediator mediation');

/** What each sentence of an article may leave unsaid: what the sentences before it spoke of. */
export function unsaidIn(
  document: ResolvedDocument,
  mentions: readonly (readonly SentenceMention[])[],
  entities: ReadonlyMap<string, Entity>,
): Unsaid[] {
  const kindOf = (id: string | undefined): EntityKind | undefined => (id ? entities.get(id)?.kind : undefined);
  const isParty = (id: string | undefined): boolean => /^(COUNTRY|ORGANIZATION)$/.test(kindOf(id) ?? '');
  const statesOf = (id: string): string[] => {
    const entity = entities.get(id);
    if (entity?.kind === 'COUNTRY') return [id];
    return entity?.country ? [`country:${entity.country}`] : [];
  };
  const scene = sceneOf(document, mentions);
  const calamity = scene.state !== null && tellsOfCalamity(document);
  let agreement: { id: string; sentence: number } | null = null;
  let pair: { ids: readonly string[]; sentence: number } | null = null;
  return document.sentences.map((sentence, index) => {
    const unsaid: Unsaid = {
      document: agreement && index - agreement.sentence <= REACH ? agreement.id : null,
      scene: scene.state,
      calamity,
      sceneFrom: scene.sentence,
      parties: pair && index - pair.sentence <= REACH ? pair.ids : [],
      before: [...new Set(gather(mentions[index - 1] ?? [], (mention) => gather(mention.entities, statesOf)))],
    };
    const list = mentions[index] ?? [];
    const id = gather(list, (mention) => mention.entities).findLast((one) => kindOf(one) === 'AGREEMENT');
    if (id) agreement = { id, sentence: index };
    const ids = pairIn(sentence, list, isParty);
    if (
      ids &&
      !sentence.tokens.some(
        ({ lemma }, at) => goesBetween(lemma) || (lemma === 'plan' && sentence.tokens[at - 1]?.lemma === 'peace'),
      )
    )
      pair = { ids, sentence: index };
    return unsaid;
  });
}
