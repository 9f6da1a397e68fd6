import { groupBy } from './group-by.ts';
import { BANDS } from './signature.ts';
import type { Transaction } from './store.ts';
import { type Story, storiesOf, type Telling } from './stories.ts';

/** A revision that counts, and the story it is part of. */
export interface StoredTelling extends Telling {
  story: string;
  first: string;
}

/** What becomes of stories when revisions come and go. */
export interface StoryPlan {
  /** Every story that must be written, with all its revisions. */
  stories: Story[];
  storyOf: ReadonlyMap<string, Story>;
  /** Stored revisions that change their story or its first day: their claims must be placed anew. */
  moved: string[];
  /** Stories that are no more. */
  gone: string[];
}

const SEEKS = Array.from(
  { length: BANDS },
  (_, band) => `MATCH (r:Revision) WHERE r.band${band} = row.bands[${band}] RETURN r`,
);
const MEMBERS = `
  MATCH (y)<-[:IN_STORY]-(m:Revision)
  RETURN m.id AS revision, m.publishedAt AS publishedAt, m.minima AS minima, y.id AS story, y.first AS first,
    [${Array.from({ length: BANDS }, (_, band) => `m.band${band}`).join(', ')}] AS bands`;

/** All members of the stories in which some revision shares a band with one of those that come. */
export async function readNearStories(transaction: Transaction, coming: readonly Telling[]): Promise<StoredTelling[]> {
  if (coming.length === 0) return [];
  return transaction.run<StoredTelling>(
    `UNWIND $rows AS row CALL (row) { ${SEEKS.join(' UNION ')} }
     WITH DISTINCT r MATCH (r)-[:IN_STORY]->(y:Story) WITH DISTINCT y ${MEMBERS}`,
    { rows: coming.map(({ bands }) => ({ bands })) },
  );
}

/** All members of the stories that some revisions are part of. */
export async function readStoriesOf(transaction: Transaction, revisions: readonly string[]): Promise<StoredTelling[]> {
  if (revisions.length === 0) return [];
  return transaction.run<StoredTelling>(
    `UNWIND $revisions AS id MATCH (:Revision {id: id})-[:IN_STORY]->(y:Story) WITH DISTINCT y ${MEMBERS}`,
    { revisions },
  );
}

/** Stories after `coming` came and `going` went, given all members of the stories that either touches. Pure. */
export function planStories(
  stored: readonly StoredTelling[],
  coming: readonly Telling[],
  going: ReadonlySet<string>,
): StoryPlan {
  const before = new Map(stored.map((telling) => [telling.revision, telling]));
  const arriving = new Map(coming.map((telling) => [telling.revision, telling]));
  const staying = [...before.values()].filter(({ revision }) => !going.has(revision) && !arriving.has(revision));
  const stories = storiesOf([...staying, ...arriving.values()]);
  const storyOf = new Map(stories.flatMap((story) => story.revisions.map((revision) => [revision, story] as const)));
  const sizes = groupBy(before.values(), ({ story }) => story);
  const isChanged = (story: Story) =>
    story.revisions.some((revision) => before.get(revision)?.story !== story.id) ||
    sizes.get(story.id)?.length !== story.revisions.length;
  return {
    stories: stories.filter(isChanged),
    storyOf,
    moved: staying
      .filter(
        ({ revision, story, first }) => storyOf.get(revision)!.id !== story || storyOf.get(revision)!.first !== first,
      )
      .map(({ revision }) => revision),
    gone: [...sizes.keys()].filter((id) => !stories.some((story) => story.id === id)),
  };
}

/** Writes a plan. Revisions that went lose their edge; `Revision.story` keeps what they were part of. */
export async function writeStories(
  transaction: Transaction,
  { stories, gone }: StoryPlan,
  going: readonly string[],
): Promise<void> {
  const rows = stories.map(({ id, first, revisions }) => ({
    story: { id, first, revisions: revisions.length },
    revisions,
  }));
  const loose = [...going, ...stories.flatMap(({ revisions }) => revisions)];
  await Promise.all([
    loose.length > 0 &&
      transaction.run('UNWIND $loose AS id MATCH (:Revision {id: id})-[i:IN_STORY]->() DELETE i', { loose }),
    gone.length > 0 && transaction.run('UNWIND $gone AS id MATCH (y:Story {id: id}) DETACH DELETE y', { gone }),
    rows.length > 0 &&
      transaction.run(
        `UNWIND $rows AS row MERGE (y:Story {id: row.story.id}) SET y = row.story
         WITH y, row UNWIND row.revisions AS id MATCH (r:Revision {id: id}) CREATE (r)-[:IN_STORY]->(y) SET r.story = y.id`,
        { rows },
      ),
  ]);
}
