// What is published, and where it is written before it is.
import { join } from 'node:path';

/** engine, store, words, advice, widget and tag: no dependency. */
export const ENGINE = join(import.meta.dirname, 'diagnostic-numerique');
/** Command line and reports. */
export const CLI = join(import.meta.dirname, 'diagnostic-numerique-cli');
/** Sources of what `exports` of the engine's package opens, from the root of the repository. */
export const ENTRY_POINTS = [
  'src/index.ts',
  'src/store/index.ts',
  'src/explain/index.ts',
  'src/advice/index.ts',
  'widget/index.ts',
  'widget/define.ts',
];
