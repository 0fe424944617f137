// Both packages as npm would publish them, installed where their users would: in empty folders.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CLI, ENGINE } from '../../tools/packages/published.ts';
import { ROOT } from '../structure/sources.ts';

interface Packed {
  readonly tarball: string;
  /** Paths of its files. */
  readonly files: readonly string[];
}

/** The engine's package, where pages are made. */
export interface InstalledEngine {
  /** Where more can be installed. */
  readonly folder: string;
  readonly engine: Packed;
  /** An empty folder with the engine's package installed, and nothing else. */
  readonly page: string;
  readonly remove: () => void;
}

export interface InstalledCli {
  readonly cli: Packed;
  /** An empty folder with the command line installed. */
  readonly terminal: string;
}

export const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Runs npm; a log only when it fails. */
export function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

/** The engine, installed by npm. */
export const installEngine = (): InstalledEngine =>
  packedEngine(({ tarball }, page) => npm(page, 'install', '--offline', tarball));

/** The same files, without npm: for tests of what is in them. */
export const unpackEngine = (): InstalledEngine =>
  packedEngine(({ tarball }, page) => unpack(tarball, page, 'diagnostic-numerique'));

function packedEngine(install: (engine: Packed, page: string) => unknown): InstalledEngine {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const engine = pack(ENGINE, folder);
  const page = emptyFolder(folder, 'page');
  install(engine, page);
  return { folder, engine, page, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** In a folder of the engine's. Writes beside the sources of the command line: for one file of tests alone. */
export function installCli(folder: string): InstalledCli {
  // As npm does before it packs; here nothing else may be said on the standard output.
  execFileSync(process.execPath, ['--import', 'tsx', join(CLI, '../prepack.ts')], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    stdio: ['ignore', 2, 2],
  });
  const cli = pack(CLI, folder);
  rmSync(join(CLI, 'public'), { recursive: true });
  const terminal = emptyFolder(folder, 'terminal');
  addCli(terminal, cli.tarball);
  return { cli, terminal };
}

function pack(source: string, destination: string): Packed {
  const said = npm(source, 'pack', '--ignore-scripts', '--json', '--pack-destination', destination);
  const [{ filename, files }] = Object.values(JSON.parse(said)) as [
    { filename: string; files: { path: string }[] },
  ];
  return { tarball: join(destination, filename), files: files.map(({ path }) => path) };
}

export function emptyFolder(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return folder;
}

/** From the registry in CI; elsewhere, its dependencies are those of this clone: no network is asked for. */
function addCli(folder: string, tarball: string): void {
  if (process.env.CI) {
    threeTries(() => npm(folder, 'install', tarball, 'playwright-core'));
    return;
  }
  const installed = unpack(tarball, folder, 'diagnostic-numerique-cli');
  const { dependencies, peerDependencies } = manifestOf(installed);
  link(folder, Object.keys({ ...dependencies, ...peerDependencies }));
}

/** A folder with the engine's package and the types of React. */
export function withReact({ folder: parent, engine }: InstalledEngine): string {
  const folder = emptyFolder(parent, 'react');
  unpack(engine.tarball, folder, 'diagnostic-numerique');
  link(folder, ['@types/react', 'csstype']);
  return folder;
}

function unpack(tarball: string, folder: string, name: string): string {
  const installed = join(folder, 'node_modules', name);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  return installed;
}

/** Packages of this clone, as if they were installed in a folder. */
function link(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const path = join(folder, 'node_modules', name);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), path, 'junction');
  }
}

/** A registry that is busy for a moment fails nobody's build. */
export function threeTries<T>(work: () => T): T {
  for (let left = 2; left > 0; left--) {
    try {
      return work();
    } catch {
      // Tried again.
    }
  }
  return work();
}

/** What a program said when it failed; nothing when it did not. */
export function failure(command: string, ...args: string[]): string {
  try {
    execFileSync(command, args, {
      encoding: 'utf8',
      stdio: 'pipe',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        VITEST: undefined,
        NEXT_TELEMETRY_DISABLED: '1',
      },
    });
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? `${error.stdout}` : String(error);
  }
}
