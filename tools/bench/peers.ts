// What we are compared with and do not use: fetched when the bench runs, at an exact version, into a folder outside
// of the repository, kept for the next time. Where one cannot be had, its comparison is left out, in words.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CACHE = process.env.BENCH_CACHE ?? join(tmpdir(), 'diagnostic-numerique-bench');
export const PUBLICODES = '1.10.3';
const NUMPY = '2.4.6';
export const NATIONAL_MAP = '5.22.0';
/** The registry may be slow: after that, one does without. */
const PATIENCE = 120_000;

/** Folder of an npm package, without its scripts; null when it cannot be had. */
export function npmPackage(name: string, version: string): string | null {
  const home = join(CACHE, `${name.replace(/\W/g, '-')}-${version}`);
  const folder = join(home, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  return attempt(`${name}@${version}`, () => {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    execFileSync('npm', ['install', '--save-exact', ...options, `${name}@${version}`], {
      cwd: home,
      stdio: 'ignore',
      timeout: PATIENCE,
    });
    return folder;
  });
}

/** A Python that has numpy; null when it cannot be had. */
export function pythonWithNumpy(): string | null {
  const home = join(CACHE, `numpy-${NUMPY}`);
  const python = join(home, 'bin/python');
  if (
    spawnSync(python, ['-c', `import numpy; assert numpy.__version__ == '${NUMPY}'`]).status === 0
  )
    return python;
  return attempt(`numpy ${NUMPY}`, () => {
    execFileSync('python3', ['-m', 'venv', home], { stdio: 'ignore', timeout: PATIENCE });
    const install = ['-m', 'pip', 'install', '--quiet', `numpy==${NUMPY}`];
    execFileSync(python, install, { stdio: 'ignore', timeout: PATIENCE });
    return python;
  });
}

function attempt(what: string, get: () => string): string | null {
  try {
    return get();
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.warn(`${what} cannot be had (${reason}): its comparison is left out.`);
    return null;
  }
}
