import { idPrefix, kindOfId } from '../model/kinds.ts';
import type { Article, Claim, Entity, Extraction, Mention, Problem } from '../model/records.ts';
import { isDay } from './days.ts';
import { isAlleged, orderedEnds } from './evidence.ts';
import { groupBy } from './group-by.ts';
import { claimId, contentHash, mentionId, revisionId, sourceId } from './identifiers.ts';
import type { ClaimProperties, MentionProperties } from './schema.ts';
import { signatureOf } from './signature.ts';
import type { Telling } from './stories.ts';

/** An article and what extraction found in it: the unit of loading. */
export interface LoadItem {
  article: Article;
  extraction: Extraction;
}

/** A claim as stored, before it is known since when. */
export type ClaimRow = Omit<ClaimProperties, 'knownFrom' | 'knownTo'>;

/** A mention as stored, and the kind of its entity. */
export type MentionRow = MentionProperties & Pick<Entity, 'kind'>;

/** One article as rows of the database: everything that can be prepared outside the transaction. */
export interface ArticleRows {
  article: Article;
  source: { id: string; name: string } | null;
  revision: { id: string; hash: string } & Telling;
  mentions: MentionRow[];
  claims: ClaimRow[];
}

/** The rows of an article, or what is wrong with its extraction. */
export function articleRows({ article, extraction }: LoadItem): ArticleRows | Problem {
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const problem = problemOf(extraction, entities, article);
  if (problem) return problem;
  const revision = revisionId(article);
  const mentions = groupBy(extraction.mentions, ({ entity }) => entity);
  return {
    article,
    source: article.publisher === null ? null : { id: sourceId(article.publisher), name: article.publisher },
    revision: {
      id: revision,
      hash: contentHash(article),
      revision,
      publishedAt: article.publishedAt,
      ...signatureOf(article.text),
    },
    mentions: extraction.entities.map((entity) => ({
      ...mentionRow(revision, entity, mentions.get(entity.id) ?? []),
      parties: partiesOf(entity, extraction.claims, entities),
    })),
    claims: claimRows(article, extraction.claims, entities),
  };
}

const mentionRow = (revision: string, entity: Entity, mentions: readonly Mention[]): Omit<MentionRow, 'parties'> => ({
  id: mentionId(revision, entity.id),
  entity: entity.id,
  names: entity.names,
  starts: mentions.map(({ start }) => start),
  ends: mentions.map(({ end }) => end),
  name: entity.name,
  country: entity.country,
  kind: entity.kind,
});

/** The states that, or whose people and bodies, do something with an agreement or project. */
function partiesOf({ id, kind }: Entity, claims: readonly Claim[], entities: ReadonlyMap<string, Entity>): string[] {
  if (kind !== 'AGREEMENT' && kind !== 'PROJECT') return [];
  const doers = claims.filter(({ target, polarity }) => target === id && polarity === 'AFFIRMED');
  const states = doers.map(({ source }) => stateOf(entities.get(source)!)).filter((code) => code !== null);
  return [...new Set(states)].sort();
}

const stateOf = ({ id, kind, country }: Entity): string | null =>
  kind === 'COUNTRY' ? id.slice(idPrefix('COUNTRY').length) : country;

/** Two claims of one id say the same thing in one sentence: the surer one is kept. What joins a node to itself is no edge. */
function claimRows(article: Article, claims: readonly Claim[], entities: ReadonlyMap<string, Entity>): ClaimRow[] {
  const rows = groupBy(
    claims.filter(({ source, target }) => source !== target).map((claim) => claimRow(article, claim, entities)),
    ({ id }) => id,
  );
  return [...rows.values()].map((group) =>
    group.reduce((best, row) => (row.confidence > best.confidence ? row : best)),
  );
}

function claimRow(article: Article, claim: Claim, entities: ReadonlyMap<string, Entity>): ClaimRow {
  const { date, spans, source, target, ...rest } = claim;
  const revision = revisionId(article);
  const { src, tgt } = orderedEnds(claim.type, source, target);
  const ordered = { ...claim, source: src, target: tgt };
  return {
    ...rest,
    id: claimId(revision, ordered),
    article: article.id,
    revision,
    source: src,
    target: tgt,
    dateFrom: date?.from ?? null,
    dateTo: date?.to ?? null,
    datePrecision: date?.precision ?? null,
    dateText: date?.text ?? null,
    spans: JSON.stringify(spans),
    publishedAt: article.publishedAt,
    alleged: isAlleged(claim, entities),
  };
}

/** The checks that keep the graph's promises: ends that exist, quotes that are exact, ids that keys can be made of. */
function problemOf(
  { claims, entities }: Extraction,
  known: ReadonlyMap<string, Entity>,
  { id, text, publishedAt }: Article,
): Problem | null {
  const problem = (field: string, reason: string): Problem => ({ input: id, field, reason });
  if (!isDay(publishedAt)) return problem('publishedAt', `${publishedAt} is not a day`);
  for (const entity of entities) {
    if (kindOfId(entity.id) !== entity.kind)
      return problem('entities', `${entity.id} is not an id of kind ${entity.kind}`);
    if (entity.id.includes('|')) return problem('entities', `${entity.id} holds a "|", which ids may not`);
  }
  for (const { source, target, saidBy, start, end, quote, date } of claims) {
    const unknown = [source, target, saidBy].find((end) => end !== null && !known.has(end));
    if (unknown !== undefined) return problem('claims', `${unknown} is not among the extraction's entities`);
    if (text.slice(start, end) !== quote)
      return problem('claims', `the quote at ${start}…${end} is not what the text says there`);
    if (date && !(isDay(date.from) && isDay(date.to))) return problem('claims', `${date.from}…${date.to} are not days`);
    if (date && date.from > date.to) return problem('claims', `the date ${date.from}…${date.to} ends before it begins`);
  }
  return null;
}
