// Programs that are not npm's: where they are, and how they come to a Debian machine. Chromium is always
// needed; others (LibreOffice, nginx, Caddy, WordPress, Firefox, WebKit) only check what we write: installed in CI alone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** What only tests need, and the packages that bring it. */
const PROGRAMS = {
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
  java: ['default-jdk-headless'],
  mvn: ['maven', 'default-jdk-headless'],
} as const;

/** Path of a program that only tests need; null after saying in one sentence that its checks are left out. */
export function forTests(command: keyof typeof PROGRAMS): string | null {
  const found = onPath([command]);
  if (!found) leftOut(command);
  return found;
}

function leftOut(name: string): void {
  console.warn(fr`${name} est absent : ses vérifications sont laissées de côté.`);
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

/**
 * In CI, brings all that tests may ask for: in one go, since two workers that install at the same time would
 * fight. What cannot be had is left out by its own checks, which say so: only Chromium is indispensable.
 */
export function installTestPrograms(): void {
  if (!process.env.CI || !canInstall()) return;
  const missing: string[] = Object.entries(PROGRAMS).flatMap(([command, packages]) =>
    onPath([command]) ? [] : [...packages],
  );
  if (!hasWordPress()) missing.push(...WORDPRESS_PACKAGES);
  const packages = [...new Set(missing)];
  const options = ['--no-install-recommends'];
  if (packages.length === 0) return;
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
