import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/repository/**', 'tests/hostile/**', 'tests/fuzz/**'],
        },
      },
      { test: { name: 'repository', environment: 'node', include: ['tests/repository/**/*.test.ts'] } },
      ...['e2e', 'hostile', 'fuzz'].map((name) => ({
        test: {
          name,
          environment: 'node',
          include: [`tests/${name}/**/*.test.ts`],
          // Real browsers on shared machines: one after the other, with time.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      })),
    ],
  },
});
