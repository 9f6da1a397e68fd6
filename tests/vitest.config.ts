import { defineConfig } from 'vitest/config';

/** Projects: `unit` needs nothing, `integration` a real Neo4j (one server for the run), `soak` is the long form of the same. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/integration/**', 'tests/e2e/**', 'tests/soak/**', 'tests/bench/**'],
        },
      },
    ],
  },
});
