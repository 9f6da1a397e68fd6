import { defineConfig } from 'vitest/config';

/** One copy of graphql: the bundler would take its ES modules while graphql-yoga, loaded by Node, takes the CommonJS ones. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Files that put modules or globals of their own in the place of others, which nobody else may see. */
const ALONE = ['tests/extract/made-up-row.test.ts', 'tests/web/client/ask.test.ts'];

/** Files that start whole programs, with a database of their own where they need one: they wait for processes most of the time, and two go at once. */
const OWN_PROCESSES = ['tests/integration/app/**/*.test.ts'];

/** A worker for each core: left to itself, Vitest keeps one core of two for the process that hands out the modules, which has little to do. */
const maxWorkers = '100%';

/**
 * What needs a real Neo4j: one server for the whole run, one file at a time, since all files share that server's one database. The daily ones share
 * their modules too (reading them anew cost a second of processor time a file); soaks look at their memory and do not. They begin when those before
 * them are done: Vitest wants that said where numbers of workers differ.
 */
const withDatabase = (name: string, include: string, testTimeout: number) => ({
  resolve,
  test: {
    name,
    include: [include],
    exclude: OWN_PROCESSES,
    globalSetup: ['tests/support/database.ts', 'tests/support/built-program.ts'],
    fileParallelism: false,
    isolate: name === 'soak',
    sequence: { groupOrder: 2 },
    testTimeout,
    hookTimeout: 240_000,
  },
});

/** Projects: `unit` needs nothing and shares its modules among files (half of its time went into reading them anew), `unit-alone` does not, `integration-processes` starts what it needs, `integration` needs a real Neo4j, `soak` is the long form of the same. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...ALONE, 'tests/integration/**', 'tests/e2e/**', 'tests/soak/**', 'tests/bench/**'],
          isolate: false,
          maxWorkers,
        },
      },
      { resolve, test: { name: 'unit-alone', include: ALONE, maxWorkers } },
      {
        resolve,
        test: {
          name: 'integration-processes',
          include: OWN_PROCESSES,
          globalSetup: ['tests/support/built-program.ts'],
          maxWorkers,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      withDatabase('integration', 'tests/integration/**/*.test.ts', 120_000),
      withDatabase('soak', 'tests/soak/**/*.test.ts', 3_600_000),
    ],
  },
});
