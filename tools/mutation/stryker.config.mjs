// One group of faults at a time: tools/mutation/main.ts names it, and what it mutates, in the environment.
const { MUTATION_GROUP: group, MUTATE: mutate = '' } = process.env;

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tools/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Tables and constants are read once, when a file loads: all tests would be run for each.
  ignoreStatic: true,
  // A fault that ends in time-out counts as seen: on a busy machine, one that is only slow must not.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  // Copied for nothing: no test of the engine reads them.
  ignorePatterns: ['dist', 'examples'],
  concurrency: 2,
  tempDirName: `/tmp/stryker-${group}`,
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  jsonReporter: { fileName: `/tmp/mutation-${group}.json` },
  mutate: JSON.parse(mutate),
};
