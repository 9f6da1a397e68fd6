import { kindOfId } from '../model/kinds.ts';
import type { ArticleRows } from './article-rows.ts';
import { evidenceOf, readEvidence, readPlacements } from './claim-evidence.ts';
import { type FactChange, joinChanges } from './edge-totals.ts';
import { bearerOf, headOf, readEntities, type StoredEntity, type Vote, writeVotes } from './entity-writes.ts';
import type { Evidence } from './evidence.ts';
import type { Writing } from './ledger.ts';
import { pipelined } from './pipelined.ts';
import { project } from './project.ts';
import { questioned, resolveIdentity } from './resolve-identity.ts';
import { BANDS } from './signature.ts';
import type { Transaction } from './store.ts';
import type { Telling } from './stories.ts';
import { planStories, readNearStories, readStoriesOf, type StoryPlan, writeStories } from './story-writes.ts';
import { trustOf } from './trust.ts';
import { writeArticles, writeRevisions } from './write-articles.ts';

/** Which revisions count from now on, and which no more: every load, correction, retraction and reinstatement comes down to this. */
export interface RevisionChange {
  /** New ones, with all that they say. */
  created: readonly ArticleRows[];
  /** Stored ones that count again. */
  opened: readonly string[];
  closed: readonly string[];
}

/**
 * Carries out a change of revisions: stores what is new, closes and opens claims, recounts names, regroups stories, and projects. What
 * is stored of a revision is never edited. Returns what became of facts.
 */
export async function changeRevisions(writing: Writing, change: RevisionChange): Promise<FactChange[]> {
  const { transaction, now } = writing;
  const before = await readBefore(transaction, change);
  const coming = [...change.created.map(({ revision }) => revision), ...before.opened];
  const nearby = before.opened.length > 0 ? await readNearStories(transaction, before.opened) : [];
  const plan = planStories([...before.stories, ...nearby], coming, new Set(change.closed));
  const moved = pipelined(readPlacements(transaction, plan.moved));
  const voted = pipelined(writeVotes(transaction, before.entities, before.votes));
  const writes = pipelined(
    Promise.all([
      writeArticles(transaction, change.created, now),
      closeClaims(transaction, change.closed, now),
      openClaims(transaction, change.opened, now),
      writeRevisions(transaction, change.created, { now, entities: before.entities }),
      writeStories(transaction, plan, change.closed),
    ]),
  );
  const reread = await readEvidence(transaction, [...plan.moved, ...change.opened]);
  const fresh = change.created.flatMap((rows) => newEvidence(rows, plan, before));
  const changes = await project(writing, {
    added: [...fresh, ...reread],
    closed: before.closed,
    moved: await moved,
  });
  await writes;
  const settled = await settleWhoIsWho(writing, before.votes, await voted);
  return joinChanges(changes, settled);
}

/** Entities that are told of otherwise now, that lost a telling, or that an article names beside one they were held for. */
async function settleWhoIsWho(
  writing: Writing,
  { coming, going }: Before['votes'],
  changed: readonly string[],
): Promise<FactChange[]> {
  const told = [...new Set(coming.map(({ entity }) => entity))];
  const doubtful = told.length > 0 ? await questioned(writing.transaction, told) : [];
  const ids = new Set([...changed, ...doubtful, ...going.map(({ entity }) => entity)]);
  const resolvable = [...ids].filter((id) => kindOfId(id) !== 'COUNTRY').sort();
  return resolvable.length === 0 ? [] : (await resolveIdentity(writing, resolvable)).changes;
}

type Before = Awaited<ReturnType<typeof readBefore>>;

/** All that the writes depend on, in one round trip unless revisions open. */
async function readBefore(transaction: Transaction, { created, opened, closed }: RevisionChange) {
  const ids = [...new Set(created.flatMap(entityIds))].sort();
  const [tellings, going, returning, near, own, placements, ratings, entities] = await Promise.all([
    readTellings(transaction, opened),
    readVotes(transaction, closed),
    readVotes(transaction, opened),
    readNearStories(
      transaction,
      created.map(({ revision }) => revision),
    ),
    readStoriesOf(transaction, closed),
    readPlacements(transaction, closed),
    readRatings(transaction, created),
    readEntities(transaction, ids),
  ]);
  const told = created.flatMap(({ mentions }) =>
    mentions.map((mention) => ({ ...mention, entity: bearerOf(entities, mention.entity, mention.country) })),
  );
  const others = [...told, ...returning, ...going].map(({ entity }) => entity);
  for (const [id, entity] of await readMissing(transaction, entities, others)) entities.set(id, entity);
  const votes = { coming: [...told, ...returning], going };
  return { opened: tellings, votes, stories: [...near, ...own], closed: placements, ratings, entities };
}

const readMissing = async (
  transaction: Transaction,
  entities: ReadonlyMap<string, StoredEntity>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredEntity>> => {
  const missing = [...new Set(ids)].filter((id) => !entities.has(id)).sort();
  return missing.length > 0 ? readEntities(transaction, missing) : new Map();
};

const entityIds = ({ mentions }: ArticleRows): string[] => mentions.map(({ entity }) => entity);

async function readVotes(transaction: Transaction, revisions: readonly string[]): Promise<Vote[]> {
  if (revisions.length === 0) return [];
  return transaction.run<Vote>(
    `UNWIND $revisions AS id MATCH (:Revision {id: id})<-[:IN]-(m:Mention)-[:REFERS_TO]->(e:Entity)
     RETURN e.id AS entity, m.name AS name, m.names AS names, m.country AS country, coalesce(m.parties, []) AS parties, e.kind AS kind`,
    { revisions },
  );
}

async function readTellings(transaction: Transaction, revisions: readonly string[]): Promise<Telling[]> {
  if (revisions.length === 0) return [];
  return transaction.run<Telling>(
    `UNWIND $revisions AS id MATCH (r:Revision {id: id}) RETURN r.id AS revision, r.publishedAt AS publishedAt, r.minima AS minima,
     [${Array.from({ length: BANDS }, (_, band) => `r.band${band}`).join(', ')}] AS bands`,
    { revisions },
  );
}

async function readRatings(
  transaction: Transaction,
  created: readonly ArticleRows[],
): Promise<Map<string, string | null>> {
  const ids = [...new Set(created.flatMap(({ source }) => (source ? [source.id] : [])))].sort();
  if (ids.length === 0) return new Map();
  const rows = await transaction.run<{ id: string; rating: string | null }>(
    'UNWIND $ids AS id MATCH (s:Source {id: id}) RETURN s.id AS id, s.rating AS rating',
    { ids },
  );
  return new Map(rows.map(({ id, rating }) => [id, rating]));
}

function newEvidence({ claims, mentions, source, revision }: ArticleRows, plan: StoryPlan, before: Before): Evidence[] {
  const countries = new Map(mentions.map(({ entity, country }) => [entity, country]));
  const headOfEnd = (id: string) => headOf(before.entities, bearerOf(before.entities, id, countries.get(id) ?? null));
  const context = {
    story: plan.storyOf.get(revision.id)!,
    trust: trustOf(source && before.ratings.get(source.id)),
  };
  return claims.map((claim) =>
    evidenceOf(claim, {
      ...context,
      source: headOfEnd(claim.source),
      target: headOfEnd(claim.target),
    }),
  );
}

async function closeClaims(transaction: Transaction, revisions: readonly string[], now: string): Promise<void> {
  if (revisions.length === 0) return;
  await Promise.all([
    transaction.run('UNWIND $revisions AS id MATCH (r:Revision {id: id}) SET r.closedAt = $now', { revisions, now }),
    transaction.run(
      'UNWIND $revisions AS id MATCH (:Revision {id: id})<-[:STATED_IN]-(c:Claim) WHERE c.knownTo IS NULL SET c.knownTo = $now',
      { revisions, now },
    ),
  ]);
}

/** The time between closing and opening stays on record as a gap, so that "as known on" a day within it stays what it was. */
async function openClaims(transaction: Transaction, revisions: readonly string[], now: string): Promise<void> {
  if (revisions.length === 0) return;
  await Promise.all([
    transaction.run(
      'UNWIND $revisions AS id MATCH (r:Revision {id: id}) SET r.gaps = coalesce(r.gaps, []) + [r.closedAt, $now] REMOVE r.closedAt',
      { revisions, now },
    ),
    transaction.run('UNWIND $revisions AS id MATCH (:Revision {id: id})<-[:STATED_IN]-(c:Claim) REMOVE c.knownTo', {
      revisions,
    }),
  ]);
}
