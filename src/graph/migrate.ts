import { readFile } from 'node:fs/promises';
import { EDGE_TYPES } from './schema.ts';
import type { CallOptions, Store } from './store.ts';

/** A step that runs once: its id is what the Migration node records. */
export interface Migration {
  id: string;
  statements: readonly string[];
}

const FILE = new URL('../../schema/graph.cypher', import.meta.url);

/**
 * Brings the database's constraints and indexes up to date and returns the ids of the steps that ran: none on a second call.
 * Each step can run again without harm (`IF NOT EXISTS`), so a crash between a step and its record costs nothing.
 * Creating a type's indexes also creates the type: its first use by a writer would take a second otherwise.
 */
export async function migrate(store: Store): Promise<string[]> {
  await store.command('CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE');
  const done = new Set(
    (await store.read<{ id: string }>('MATCH (m:Migration) RETURN m.id AS id')).map((row) => row.id),
  );
  const due = (await migrations()).filter((migration) => !done.has(migration.id));
  for (const { id, statements } of due) {
    await store.write((transaction) => Promise.all(statements.map((statement) => transaction.run(statement))));
    await store.command('MERGE (m:Migration {id: $id}) ON CREATE SET m.appliedAt = $now', { id, now: store.now() });
  }
  if (due.length > 0) await store.command('CALL db.awaitIndexes(300)');
  return due.map((migration) => migration.id);
}

/** What the database's schema stands at: the number of the last numbered step that ran, and the steps that this version has and the database lacks. */
export interface SchemaState {
  version: string | null;
  missing: string[];
}

export async function schemaState(store: Store, options: CallOptions = {}): Promise<SchemaState> {
  const rows = await store.read<{ id: string }>('MATCH (m:Migration) RETURN m.id AS id', {}, options);
  const done = new Set(rows.map((row) => row.id));
  const known = (await migrations()).map(({ id }) => id);
  const version = known.findLast((id) => /^\d/.test(id) && done.has(id))?.slice(0, 3) ?? null;
  return { version, missing: known.filter((id) => !done.has(id)) };
}

/** Every step in order: those of schema/graph.cypher, then one for each relation type. */
export async function migrations(): Promise<Migration[]> {
  return [...parseMigrations(await readFile(FILE, 'utf8')), ...EDGE_TYPES.map(edgeMigration)];
}

/** Cuts a file of `// 001 title` headings and statements ended by `;` at a line's end. Other comment lines are dropped. */
export function parseMigrations(text: string): Migration[] {
  const [, ...parts] = text.split(/^\/\/ (?=\d{3} )/m);
  return parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const body = lines.filter((line) => !line.startsWith('//')).join('\n');
    const statements = body.split(/;\s*$/m).map((statement) => statement.trim());
    return { id: heading.trim(), statements: statements.filter((statement) => statement !== '') };
  });
}

/** A page of one entity's edges, newest first, is read from the index whatever the entity's degree. */
function edgeMigration(type: string): Migration {
  const name = type.toLowerCase();
  return {
    id: `edge ${type}`,
    statements: [
      `CREATE CONSTRAINT edge_${name}_key IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.key IS UNIQUE`,
      `CREATE INDEX edge_${name}_source IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.src, r.last, r.key)`,
      `CREATE INDEX edge_${name}_target IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.tgt, r.last, r.key)`,
    ],
  };
}
