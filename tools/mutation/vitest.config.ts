// The tests that the mutants of a group must not survive.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { groups } from './groups.ts';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    setupFiles: ['tests/laws-seed.ts', 'tools/mutation/first-failure.ts'],
    include: [...(groups[process.env.MUTATION_GROUP ?? '']?.tests ?? [])],
    // One worker for all the files that a fault is asked of.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
