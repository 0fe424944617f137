// Programs that are not npm's: where they are, and how they come to a Debian machine. Chromium is always
// needed; others (LibreOffice, nginx, Caddy, WordPress, Firefox, WebKit) only check what we write: installed in CI alone.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from '../../cli/pdf/find-program.ts';
import { fr } from '../../src/explain/typography.ts';

export function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

const TRIES = 3;

/** Installs Debian packages; says so, because it takes a minute. @throws when apt-get fails */
export function install(packages: readonly string[], options: readonly string[] = []): void {
  console.log(fr`Installation par apt-get : ${packages.join(', ')}.`);
  for (const step of [['update'], ['install', '-y', ...options, ...packages]]) {
    let status: number | null = null;
    // A mirror fails at times; another program may be installing.
    for (let tries = 0; tries < TRIES && status !== 0; tries++) {
      ({ status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...step], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }));
    }
    if (status !== 0)
      throw new Error(fr`apt-get ${step.join(' ')} a échoué (code ${status ?? '?'}).`);
  }
}

/** Chromium's engine alone: the same as in `chromium`, which stands in for it where it is not. */
export const HEADLESS = 'chromium-headless-shell';

/** What only tests need, and the packages that bring it. */
const PROGRAMS = {
  [HEADLESS]: [HEADLESS],
  lowriter: ['libreoffice-writer', 'libreoffice-calc'],
  soffice: ['libreoffice-calc'],
  nginx: ['nginx-light'],
  caddy: ['caddy'],
  ogrinfo: ['gdal-bin'],
  pg_ctlcluster: ['postgresql'],
  'firefox-esr': ['firefox-esr'],
  WebKitWebDriver: ['webkit2gtk-driver'],
  Xvfb: ['xvfb'],
  hugo: ['hugo'],
  jekyll: ['jekyll'],
  java: ['default-jdk-headless'],
  mvn: ['maven', 'default-jdk-headless'],
} as const;

/**
 * Path of a program that only tests need; null after saying in one sentence that its checks are left out. R is too long to
 * bring: used where it is.
 */
export function forTests(command: keyof typeof PROGRAMS | 'Rscript'): string | null {
  const found = onPath([command]);
  if (!found) leftOut(command);
  return found;
}

function leftOut(name: string): void {
  console.warn(fr`${name} est absent : ses vérifications sont laissées de côté.`);
}

/**
 * For a program of Java that runs a few seconds: what its best compiler saves comes too late to pay for it. Code that is
 * compiled less takes more of the stack.
 */
export const BRIEF_JAVA = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss8m'] as const;

/** Programs and libraries of PyPI that only tests need, in an environment of their own that nothing else sees. */
const PYTHON = join(import.meta.dirname, '../../node_modules/.cache/python');
const PYTHON_PACKAGES = ['frictionless', 'pandas', 'polars', 'pyarrow'];

/** Path of a command of that environment (`python`, `frictionless`); null elsewhere, after saying so. */
export function pythonForTests(command: 'python' | 'frictionless'): string | null {
  const path = join(PYTHON, 'bin', command);
  if (existsSync(path)) return path;
  leftOut(command === 'python' ? PYTHON_PACKAGES.join(', ') : command);
  return null;
}

/** Where `npm run test:spark` puts Spark. */
export const SPARK = join(import.meta.dirname, '../../node_modules/.cache/spark');

/** Path of a python that has Spark; null elsewhere, after saying so. */
export function sparkForTests(): string | null {
  const path = join(SPARK, 'bin/python');
  if (existsSync(path) && onPath(['java'])) return path;
  leftOut('Spark (npm run test:spark)');
  return null;
}

/** Begins while apt-get works, since both mostly wait for the network; an environment that fails is taken away. */
async function installPython(): Promise<void> {
  if (existsSync(PYTHON)) return;
  console.log(fr`Installation par pip : ${PYTHON_PACKAGES.join(', ')}.`);
  if (spawnSync('python3', ['-m', 'venv', PYTHON], { stdio: 'ignore' }).status === 0) {
    const pip = join(PYTHON, 'bin/pip');
    for (let tries = 0; tries < TRIES; tries++) {
      const child = spawn(pip, ['install', '--quiet', ...PYTHON_PACKAGES], { stdio: 'inherit' });
      const [status] = await once(child, 'close');
      if (status === 0) return;
    }
  }
  // Half an environment would pass for a whole one.
  rmSync(PYTHON, { recursive: true, force: true });
}

/** Where Debian puts it. */
const WORDPRESS = '/usr/share/wordpress';
const WORDPRESS_PACKAGES = [
  ...['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentyone'],
  ...['wordpress-theme-twentytwentythree', 'mariadb-server'],
  ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-curl'],
];

const hasWordPress = () =>
  existsSync(join(WORDPRESS, 'wp-load.php')) && onPath(['mariadbd']) !== null && !!onPath(['php']);

/** Folder of WordPress, where its database and PHP are too; null elsewhere, after saying so. */
export function wordPressForTests(): string | null {
  if (hasWordPress()) return WORDPRESS;
  leftOut('WordPress');
  return null;
}

/** Where Debian puts it, and its settings. */
const DOKUWIKI = { program: '/usr/share/dokuwiki', settings: '/etc/dokuwiki' };

const hasDokuWiki = () =>
  existsSync(join(DOKUWIKI.program, 'doku.php')) && onPath(['php']) !== null;

/** Folders of DokuWiki; null elsewhere, after saying so. */
export function dokuWikiForTests(): typeof DOKUWIKI | null {
  if (hasDokuWiki()) return DOKUWIKI;
  leftOut('DokuWiki');
  return null;
}

/**
 * In CI, brings all that tests may ask for: in one go, since two workers that install at the same time would
 * fight. What cannot be had is left out by its own checks, which say so: only Chromium is indispensable.
 */
export async function installTestPrograms(): Promise<void> {
  if (!process.env.CI || !canInstall()) return;
  const missing: string[] = Object.entries(PROGRAMS).flatMap(([command, packages]) =>
    onPath([command]) ? [] : [...packages],
  );
  if (!hasWordPress()) missing.push(...WORDPRESS_PACKAGES);
  if (!hasDokuWiki()) missing.push('dokuwiki', 'php-cli', 'php-xml');
  const hasVenv = spawnSync('python3', ['-c', 'import ensurepip']).status === 0;
  if (!hasVenv) missing.push('python3', 'python3-venv');
  const packages = [...new Set(missing)];
  const options = ['--no-install-recommends'];
  const python = hasVenv ? installPython() : null;
  if (packages.length > 0) installAll(packages, options);
  await (python ?? installPython());
}

function installAll(packages: readonly string[], options: readonly string[]): void {
  try {
    install(packages, options);
  } catch {
    // One that is nowhere refuses them all: each for itself, then.
    for (const name of packages) {
      try {
        install([name], options);
      } catch (error) {
        console.warn(error instanceof Error ? error.message : String(error));
      }
    }
  }
}
