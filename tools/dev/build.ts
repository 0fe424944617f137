// Is the built site up to date, and if not, build it: so that `npm start` and the browser tests are
// each one command. "Up to date" is judged as make does, by the dates of the files.
import { execSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fr } from '../../src/explain/typography.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = join(ROOT, 'dist');
/** Written last of all by a build: its date is that of the whole. */
export const BUILT = join(DIST, '_headers');
/** Phones and town-hall computers of the last five years, Firefox ESR 115 included. */
export const TARGET = ['es2022', 'chrome107', 'firefox115', 'safari16'];
/** The engine and the words are pure: a module nobody reads is left out, whatever it computes. */
export const treeshake = {
  moduleSideEffects: (id: string) => !id.startsWith(join(ROOT, 'src/')) && !/copy\.ts$/.test(id),
};
const FILES = ['vite.config.ts', 'package.json', 'package-lock.json'];
/** docs and tools too: a page of the site is made of docs/METHOD.md when it is built. */
const FOLDERS = ['site', 'widget', 'ui', 'src', 'reports', 'public', 'docs', 'tools'];
/** Written anew by each `npm run prepare`, and read by none of the site. */
const PACKAGES = join(ROOT, 'tools/packages');

/** Builds dist/ when it is missing or older than any source. Throws when the build fails. */
export function buildIfStale(): void {
  if (newest([...FILES, ...FOLDERS].map((name) => join(ROOT, name))) <= builtAt()) return;
  console.log(fr`Construction du site dans dist/…`);
  // A process of its own: inside the test runner, Vite would take the settings of tests for its own.
  // Through a shell, since npm is a script on Windows. Without the reference of the engine's functions, which
  // `npm run build` adds.
  execSync('npm run --silent build:pages && npm run --silent build:embed', {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** 0 when there is none, or when it stopped half way. */
function builtAt(): number {
  return statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Latest change among these files and everything below these folders but packages that are installed, in milliseconds. */
export function newest(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths) {
    if (path === PACKAGES || basename(path) === 'node_modules') continue;
    const about = statSync(path, { throwIfNoEntry: false });
    if (!about) continue;
    // A folder's own date moves when a file is added to it or taken away.
    latest = Math.max(latest, about.mtimeMs);
    if (!about.isDirectory()) continue;
    latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}
