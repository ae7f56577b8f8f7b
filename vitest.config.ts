import { configDefaults, defineConfig } from 'vitest/config';

/** What needs no database. */
const pure = [
  'domain',
  'reading',
  'extraction',
  'resolution',
  'seed',
  'config',
  'bootstrap',
  'deployment',
  'llm',
].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  resolve: {
    // Two copies of graphql (CommonJS and ESM) refuse each other's schemas.
    alias: { graphql: 'graphql/index.js' },
  },
  test: {
    // Property tests and the local database need more than the default five seconds on two cores.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure } },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...pure],
          globalSetup: 'tests/support/global-setup.ts',
          // The community edition has one database, and every file begins by emptying it.
          fileParallelism: false,
        },
      },
    ],
  },
});
