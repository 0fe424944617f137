// Debian's WordPress with its database, in a folder that goes away: a real one, of a town hall that embeds the
// diagnosis. Nothing of the machine's own is touched.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { freePort } from '../../../tools/dev/free-port.ts';

export interface WordPress {
  /** With its final slash. */
  readonly address: string;
  readonly folder: string;
  /** Does what act.php does, and answers what it says. */
  readonly act: (...words: readonly string[]) => string;
  readonly stop: () => Promise<void>;
}

const here = (name: string) => join(import.meta.dirname, name);

/** @param diagnosis port of the diagnosis, the only address that this WordPress may ask */
export async function startWordPress(
  source: string,
  diagnosis: number,
  theme: string,
): Promise<WordPress> {
  const root = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const [folder, data, socket] = ['site', 'data', 'socket'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  const programs: ChildProcess[] = [];
  const quiet = { stdio: 'ignore' } as const;
  // Its own configuration file is a link to that of the machine.
  cpSync(source, folder, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('/wp-config.php'),
  });
  const asRoot = ['--no-defaults', '--user=root', `--datadir=${data}`];
  execFileSync(
    'mariadb-install-db',
    [...asRoot, '--auth-root-authentication-method=normal', '--skip-test-db'],
    quiet,
  );
  const server = [...asRoot, `--socket=${socket}`, '--skip-networking', `--pid-file=${root}/pid`];
  programs.push(spawn('mariadbd', server, quiet));
  const sql = ['--no-defaults', '-uroot', '-S', socket, '-e', 'CREATE DATABASE mairie'];
  await vi.waitFor(() => execFileSync('mariadb', sql, quiet), { timeout: 60_000, interval: 250 });
  writeFileSync(join(folder, 'wp-config.php'), configuration(socket, diagnosis));
  cpSync(here('here.php'), join(folder, 'wp-content/mu-plugins/here.php'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const php = (...words: readonly string[]) => execFileSync('php', words, { encoding: 'utf8' });
  php(here('install.php'), folder, address, theme);
  const options = { ...quiet, cwd: folder, env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } };
  programs.push(spawn('php', ['-S', `127.0.0.1:${port}`], options));
  await vi.waitFor(() => fetch(`${address}wp-login.php`), { timeout: 60_000, interval: 250 });
  return {
    address,
    folder,
    act: (...words) => php(here('act.php'), folder, ...words),
    stop: async () => {
      await Promise.all(
        programs.map((program) => {
          const ended = new Promise((resolve) => program.once('exit', resolve));
          program.kill();
          return ended;
        }),
      );
      rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

function configuration(socket: string, diagnosis: number): string {
  const constants = {
    DB_NAME: 'mairie',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: 'localhost',
    DIAGNOSTIC_PORT: diagnosis,
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${JSON.stringify(value)});`,
  );
  return `<?php
error_reporting( E_ALL & ~E_DEPRECATED & ~E_NOTICE & ~E_WARNING );
${lines.join('\n')}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}
