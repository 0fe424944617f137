// The engine as its users run it: one file. tsx, which runs the bench, reads it file by file and names each function
// anew each time it is made, which costs up to twice the time.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { TARGET } from '../../dev/build.ts';

type Engine = typeof import('./entry-points.ts');

const outfile = join(mkdtempSync(join(tmpdir(), 'engine-')), 'engine.mjs');
buildSync({
  entryPoints: [fileURLToPath(new URL('entry-points.ts', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'esm',
  target: TARGET,
  outfile,
});
const engine: Engine = await import(pathToFileURL(outfile).href);

export const {
  advise,
  bareRanges,
  bareRates,
  columnsOf,
  decodeCommunes,
  decodeManifest,
  estimate,
  estimateColumns,
  rates,
} = engine;
