// Builds the page of React as its own tools do, with its data beside it and its compressed twins: in a folder of its
// own, served as ours is.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { TARGET } from '../../dev/build.ts';
import { compress } from '../../release/compress.ts';
import type { France } from '../france.ts';

export async function buildReactPage({ communes, model }: France): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'react-page-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../react-page', import.meta.url)),
    base: './',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir, emptyOutDir: true, target: TARGET, modulePreload: { polyfill: false } },
  });
  const nievre = communes.filter(({ departement }) => departement.code === '58');
  const data = JSON.stringify({ model, communes: nievre });
  writeFileSync(join(outDir, 'departement-58.json'), data);
  await compress(outDir);
  return outDir;
}
