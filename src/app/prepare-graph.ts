import type { LexiconTables } from '../extract/lexicon/lexicon-tables.ts';
import { loadCurated } from '../graph/load-curated.ts';
import { migrate } from '../graph/migrate.ts';
import type { Store } from '../graph/store.ts';
import { curatedRows } from './curated-rows.ts';
import type { Progress } from './progress.ts';

/** Brings the database up to date: constraints and indexes, then what the curated tables know. Where all is done it only looks. */
export async function prepareGraph(store: Store, tables: LexiconTables, progress: Progress): Promise<void> {
  const steps = await migrate(store);
  if (steps.length > 0) progress.line(`Schema brought up to date: ${steps.length} steps.`);
  const entities = await loadCurated(store, curatedRows(tables));
  if (entities > 0) progress.line(`Curated states, bodies, officials and documents: ${entities} written.`);
  if (steps.length === 0 && entities === 0) progress.line('The database is up to date.');
}
