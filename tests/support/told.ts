import type { LoadItem } from '../../src/graph/article-rows.ts';
import { ENTITY_KINDS } from '../../src/model/kinds.ts';
import type { Article, Claim, Entity } from '../../src/model/records.ts';

/** One claim of a hand-made article; its sentence is its quote. */
export type Told = Pick<Claim, 'type'> & { sentence: string; source: string; target: string } & Partial<
    Omit<Claim, 'type' | 'quote' | 'start' | 'end'>
  >;

/** A one-day date. */
export const onDay = (day: string): Claim['date'] => ({ from: day, to: day, precision: 'DAY', text: day });

/** An article that says the given sentences in order, with the extraction that a perfect reader would make of it. */
export function toldArticle(
  head: Pick<Article, 'id' | 'publishedAt'> & Partial<Article>,
  entities: readonly Entity[],
  tellings: readonly Told[],
): LoadItem {
  let text = '';
  const claims = tellings.map(({ sentence, ...told }): Claim => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? sentence : `${text} ${sentence}`;
    return { ...BARE, ...told, quote: sentence, start, end: text.length };
  });
  const used = new Set(claims.flatMap(({ source, target, saidBy }) => [source, target, saidBy]));
  const own = entities.filter((entity) => used.has(entity.id));
  return {
    article: { url: null, title: null, publisher: null, ...head, text },
    extraction: {
      id: head.id,
      entities: own,
      mentions: own.flatMap((entity) => mentionsOf(entity, text)),
      claims,
    },
  };
}

/** The same in an outlet of its own and beside other news, so that no two are copies of one report. */
export function ownReport(
  head: Pick<Article, 'id' | 'publishedAt'>,
  entities: readonly Entity[],
  tellings: readonly Told[],
): LoadItem {
  const { article, extraction } = toldArticle({ publisher: `Outlet ${head.id}`, ...head }, entities, tellings);
  const other = Array.from({ length: 30 }, (_, line) => `${head.id} ${line} elsewhere`).join(' ');
  return { article: { ...article, text: `${article.text} ${other}` }, extraction };
}

/** A claim as a test of something else needs it: whose it is, where it stands and what it says are to be filled in. */
export const BARE = {
  status: 'DONE',
  polarity: 'AFFIRMED',
  saidBy: null,
  cue: null,
  date: null,
  place: null,
  item: null,
  topic: null,
  mode: null,
  role: null,
  spans: [],
  rule: 'told',
  confidence: 0.9,
} satisfies Partial<Claim>;

function mentionsOf(entity: Entity, text: string) {
  const start = text.indexOf(entity.name);
  return start < 0 ? [] : [{ entity: entity.id, start, end: start + entity.name.length }];
}

/** An entity from its id and name; the country follows for those that belong to one. */
export function entity(id: string, name: string, country: string | null = null, names: string[] = []): Entity {
  const kind = ENTITY_KINDS.find((candidate) => id.startsWith(`${candidate.toLowerCase()}:`));
  if (kind === undefined) throw new Error(`${id} names no kind`);
  return { id, kind, name, names: [name, ...names], country };
}
