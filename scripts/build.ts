// Is the built site up to date, and if not, build it: so that `npm start` and the browser tests are
// each one command. "Up to date" is judged as make does, by the dates of the files.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DIST = join(ROOT, 'dist');
const SOURCES = ['pages', 'widget', 'src', 'public', 'vite.config.ts', 'package-lock.json'];

/** Builds dist/ when it is missing or older than any source. Answers whether it had to. */
export async function buildIfStale(): Promise<boolean> {
  if (newest(SOURCES.map((name) => join(ROOT, name))) <= builtAt()) return false;
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
  return true;
}

/** The first page is written last of all by a build. 0 when there is none. */
function builtAt(): number {
  return statSync(join(DIST, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Latest change among these files and everything below these folders, in milliseconds. */
function newest(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths) {
    const about = statSync(path, { throwIfNoEntry: false });
    if (!about) continue;
    // A folder's own date moves when a file is added to it or taken away.
    latest = Math.max(latest, about.mtimeMs);
    if (!about.isDirectory()) continue;
    latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}
