import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Two copies of graphql (CommonJS and ESM) refuse each other's schemas.
    alias: { graphql: 'graphql/index.js' },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // Property tests and the local database need more than the default five seconds on two cores.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
