// What the screen should say: the engine's own answer, from the same files, read from the disk. No
// expected figure is written in the browser tests, so that new data never makes them lie.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build.ts';
import { createStore } from '../../src/store/index.ts';

export const store = createStore(async (file) =>
  JSON.parse(await readFile(join(ROOT, 'public/data', file), 'utf8')),
);
