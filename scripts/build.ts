// Is the built site up to date, and if not, build it: so that `npm start` and the browser tests are
// each one command. "Up to date" is judged as make does, by the dates of the files.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fr } from '../src/text/typography.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DIST = join(ROOT, 'dist');
const FILES = ['vite.config.ts', 'package-lock.json'];
/** docs and scripts too: a page of the site is made of docs/METHOD.md when it is built. */
const FOLDERS = ['pages', 'widget', 'src', 'public', 'docs', 'scripts'];

/** Builds dist/ when it is missing or older than any source. Throws when the build fails. */
export function buildIfStale(): void {
  if (newest([...FILES, ...FOLDERS].map((name) => join(ROOT, name))) <= builtAt()) return;
  console.log(fr`Construction du site dans dist/…`);
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin');
  // A process of its own: inside the test runner, Vite would take the settings of tests for its own.
  execFileSync(process.execPath, [join(vite, 'vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
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
