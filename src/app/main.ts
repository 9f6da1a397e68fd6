#!/usr/bin/env -S MALLOC_ARENA_MAX=2 node --single-threaded-gc --no-allocation-site-pretenuring --max-semi-space-size=4 --heap-growing-percent=25
// For batches: each thread collects its own garbage, early. Without the second flag V8 puts what an article needs for a moment where it put the tables,
// since both are made at the same places: among the old, where it stays until the next full collection. Measured in tests/bench/README.md.
import { Command, CommanderError } from 'commander';
import { endQuietlyWithReader } from './output.ts';

/** Each command is one file that registers itself, loaded where it is asked for: the database's driver and the API weigh 20 MB that extraction has no use for. */
const COMMANDS: Record<string, () => Promise<(program: Command) => void>> = {
  start: async () => (await import('./commands/start.ts')).registerStart,
  serve: async () => (await import('./commands/serve.ts')).registerServe,
  ingest: async () => (await import('./commands/ingest.ts')).registerIngest,
  extract: async () => (await import('./commands/extract.ts')).registerExtract,
  retract: async () => (await import('./commands/retract.ts')).registerRetract,
  export: async () => (await import('./commands/export.ts')).registerExport,
  migrate: async () => (await import('./commands/migrate.ts')).registerMigrate,
  check: async () => (await import('./commands/check.ts')).registerCheck,
  key: async () => (await import('./commands/key.ts')).registerKey,
};

/** The `entente` program. */
const program = new Command('entente')
  .description('Reads news articles into a graph of diplomatic relations, every edge with the sentence that proves it.')
  .addHelpText('after', '\nSettings come from the environment: see .env.example.')
  .showHelpAfterError('(entente COMMAND --help explains)')
  .exitOverride();

const [, , asked = ''] = process.argv;
for (const load of Object.hasOwn(COMMANDS, asked) ? [COMMANDS[asked]!] : Object.values(COMMANDS))
  (await load())(program);

endQuietlyWithReader();
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
