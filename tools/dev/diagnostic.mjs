// `npm run diagnostic`: the command line as its sources are now, bundled by esbuild and run without a loader, which takes
// 60 MB and a second of every run. Plain JavaScript, so that no loader reads it either.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const root = join(import.meta.dirname, '../..');
// Within node_modules: packages are found from there, and nothing looks there for sources.
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
// A folder a run: none reads what another writes, nor what was written of other sources.
const folder = mkdtempSync(join(cache, `diagnostic-${process.pid}-`));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

await build({
  absWorkingDir: root,
  entryPoints: ['cli/main.ts'],
  outdir: folder,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'error',
});
stop();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(folder, 'main.js')).href);
