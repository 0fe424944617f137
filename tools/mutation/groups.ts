// What is mutated, folder by folder, and the tests that must see it: quick ones, since they run for each fault. What holds of
// all of France is tried in tests/data. Sentences are left to tests/*/words. SURVIVORS.md explains what cannot be seen.

export interface MutationGroup {
  /** Globs of the sources, from the root. */
  readonly mutate: readonly string[];
  /** Globs of the tests that must see a fault of these sources. */
  readonly tests: readonly string[];
}

export const groups: Readonly<Record<string, MutationGroup>> = {
  maths: {
    mutate: ['src/maths/**/*.ts'],
    tests: ['tests/src/maths/**/*.test.ts'],
  },
  estimate: {
    mutate: ['src/estimate/**/*.ts', 'src/simulate.ts'],
    // Draws by chance take half a minute, and only see what moves an interval by a tenth.
    tests: ['tests/src/estimate/!(monte-carlo).test.ts', 'tests/src/simulate.test.ts'],
  },
  calibrate: { mutate: ['src/calibrate/**/*.ts'], tests: ['tests/src/calibrate/**/*.test.ts'] },
  search: {
    mutate: ['src/search/**/*.ts'],
    // Thousands of texts a law: seconds each.
    tests: ['tests/src/search/!(laws).test.ts'],
  },
  lists: {
    mutate: ['src/lists/**/*.ts', '!src/lists/**/{copy,remark-copy}.ts'],
    // Those that read communes by the thousand aside: seconds each.
    tests: [
      'tests/src/lists/{cells,departement-cell,distinct-names,lines,list-answers,requested-line,rows,some-territories,table}.test.ts',
      'tests/src/lists/places/{around-commune,osm-hours,point,rows-of-places}.test.ts',
    ],
  },
  advice: {
    mutate: ['src/advice/**/*.ts', 'src/advise.ts', '!src/advice/**/words.ts'],
    // Those that read the sources, or all words, aside.
    tests: ['tests/src/advice/{[!fw]*,words-by-size}.test.ts'],
  },
};
