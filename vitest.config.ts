import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/**/*.test.ts'],
          exclude: ['repository', 'builds', 'score', 'e2e', 'hostile', 'fuzz'].map(
            (name) => `tests/${name}/**`,
          ),
          // Some hold thousands of generated cases.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'repository', environment: 'node', include: ['tests/repository/**/*.test.ts'] } },
      {
        test: {
          name: 'score',
          environment: 'node',
          include: ['tests/score/**/*.test.ts'],
          // One real Chromium reads every fixture.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      ...['builds', 'e2e', 'hostile', 'fuzz'].map((name) => ({
        test: {
          name,
          environment: 'node',
          include: [`tests/${name}/**/*.test.ts`],
          // Builds and real browsers on shared machines: one after the other, with time.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      })),
    ],
  },
});
