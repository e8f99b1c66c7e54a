import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/repository/**', 'tests/score/**'],
        },
      },
      { test: { name: 'repository', environment: 'node', include: ['tests/repository/**/*.test.ts'] } },
      {
        test: {
          name: 'score',
          environment: 'node',
          include: ['tests/score/**/*.test.ts'],
          // One real Chromium reads every fixture.
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Real browsers on shared machines: one after the other, with time.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
