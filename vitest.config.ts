import { defineConfig } from 'vitest/config';

/** Where a machine-readable result goes, for CI. */
const outputFile = process.env.AUDIT_TEST_RESULT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/bundle-command.ts'],
    testTimeout: 60_000,
    // Growth and memory are measured on machines that do other things as well.
    retry: 2,
    hookTimeout: 60_000,
    // Files share what they import: the lexicon is built once a worker, which takes a third off the whole run.
    isolate: false,
    maxWorkers: 2,
    reporters: outputFile === undefined ? ['default'] : ['default', ['json', { outputFile }]],
  },
});
