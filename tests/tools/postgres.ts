// A PostgreSQL server of its own, in a folder, for the time of a test; it listens to no network.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const found = spawnSync('sh', ['-c', 'ls -d /usr/lib/postgresql/*/bin/initdb'], {
  encoding: 'utf8',
});
const bin =
  found.stdout
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/initdb$/, '') ?? '';
/** False after saying that its checks are left out. */
export const hasPostgres = bin !== '';
if (!hasPostgres) console.warn('PostgreSQL est absent : ses vérifications sont laissées de côté.');

export interface Postgres {
  /** Runs a command beside the server, as its user; its `psql` needs no option. @throws what it said when it fails */
  readonly run: (command: readonly [string, ...string[]], folder?: string) => string;
}

/** Starts a server, lets `use` work, stops it. */
export function withPostgres<T>(use: (postgres: Postgres) => T): T {
  const home = mkdtempSync(join(tmpdir(), 'postgresql-'));
  chmodSync(home, 0o777);
  // The server refuses to run as root.
  const user = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  const run: Postgres['run'] = (command, folder = home) => {
    const [program = '', ...args] = [...user, ...command];
    const { status, stdout, stderr } = spawnSync(program, args, {
      encoding: 'utf8',
      cwd: folder,
      maxBuffer: 1e8,
      env: { ...process.env, PGHOST: home, PGDATABASE: 'postgres' },
    });
    if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
    return stdout;
  };
  const server = (...args: string[]) => run([`${bin}pg_ctl`, '-D', `${home}/data`, ...args]);
  run([`${bin}initdb`, '-D', `${home}/data`, '-A', 'trust']);
  server('-l', `${home}/log`, '-o', `-k ${home} -c listen_addresses=''`, '-w', 'start');
  try {
    return use({ run });
  } finally {
    server('-m', 'immediate', 'stop');
  }
}
