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

/**
 * Path of a program that only tests need, installed in CI when missing; null elsewhere, after saying in
 * one sentence that its checks are left out.
 * @throws in CI when it cannot be had: a check never goes missing there
 */
export function forTests(command: string, packages: readonly string[]): string | null {
  const found = onPath([command]);
  if (found) return found;
  if (!process.env.CI) {
    console.warn(fr`${command} est absent : ses vérifications sont laissées de côté.`);
    return null;
  }
  if (canInstall()) install(packages, ['--no-install-recommends']);
  const installed = onPath([command]);
  if (installed) return installed;
  throw new Error(fr`${command} est introuvable, et ce test doit tourner en intégration continue.`);
}

/** Where Debian puts it. */
const WORDPRESS = '/usr/share/wordpress';
const WORDPRESS_PACKAGES = [
  ...['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentyone'],
  ...['wordpress-theme-twentytwentythree', 'mariadb-server'],
  ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-curl'],
];

/**
 * Folder of WordPress, where its database and PHP are too; null elsewhere, after saying so.
 * @throws in CI when they cannot be had
 */
export function wordPressForTests(): string | null {
  const whole = () => existsSync(join(WORDPRESS, 'wp-load.php')) && onPath(['mariadbd']) !== null;
  if (process.env.CI && !whole() && canInstall())
    install(WORDPRESS_PACKAGES, ['--no-install-recommends']);
  if (whole() && onPath(['php'])) return WORDPRESS;
  if (process.env.CI)
    throw new Error(
      fr`WordPress est introuvable, et ce test doit tourner en intégration continue.`,
    );
  console.warn(fr`WordPress, MariaDB ou PHP est absent : ses vérifications sont laissées de côté.`);
  return null;
}

/** All that tests may ask for, at once: two workers that install at the same time would fight. */
export function installTestPrograms(): void {
  forTests('lowriter', ['libreoffice-writer', 'libreoffice-calc']);
  forTests('nginx', ['nginx-light']);
  forTests('caddy', ['caddy']);
  forTests('ogrinfo', ['gdal-bin']);
  forTests('pg_ctlcluster', ['postgresql']);
  forTests('firefox-esr', ['firefox-esr']);
  forTests('WebKitWebDriver', ['webkit2gtk-driver']);
  forTests('Xvfb', ['xvfb']);
  forTests('mvn', ['maven', 'default-jdk-headless']);
  wordPressForTests();
}
