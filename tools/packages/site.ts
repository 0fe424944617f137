// The page that the command line prints as a PDF, built into its package: dist/ stays as it is, since it may be the
// site that somebody publishes, pages of communes included.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../dev/build.ts';

/** Writes dist/ of a package: of it, npm takes the page and its programs (`files` of package.json). */
export async function writeSite(folder: string): Promise<void> {
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: join(folder, 'dist'), emptyOutDir: true, copyPublicDir: false },
  });
  // Who publishes, and where: the sheet bears that address.
  cpSync(join(ROOT, 'public/site.json'), join(folder, 'dist/site.json'));
}
