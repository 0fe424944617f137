// Where is the page to print? The package ships it in dist/; a clone builds it when it is not there.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { pdfText } from './copy.ts';

/** Brings dist/ up to date, as `npm start` does, and says nothing on the standard output. */
const BUILD = "const { buildIfStale } = await import('./tools/dev/build.ts'); buildIfStale();";

/** Folder of the built site. @throws Error when there is none and none can be made */
export function siteFolder(): string {
  const root = packageRoot();
  const site = join(root, 'dist');
  const clone = existsSync(join(root, 'tools', 'dev', 'build.ts'));
  if (clone) {
    // Sources of a clone move: yesterday's page is not printed with today's data.
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', BUILD], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
  }
  if (!existsSync(join(site, 'index.html'))) throw new Error(pdfText.noSite);
  return site;
}
