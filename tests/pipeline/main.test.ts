// The command as it is typed: what it answers when something is wrong.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const run = (...args: string[]) =>
  spawnSync('npx', ['tsx', 'pipeline/main.ts', ...args], { encoding: 'utf8' });

test('without --from, it says what is missing and exits 2', () => {
  const { status, stderr } = run();
  expect(status).toBe(2);
  expect(stderr).toContain('--from');
});

test('a bad raw table exits 1, names the cell, and writes nothing', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'raw-'));
  await writeFile(join(dir, 'communes.csv'), 'code,nom\n58194,Nevers\n');
  const to = join(dir, 'data');
  const { status, stderr } = run('--from', dir, '--to', to);
  expect(status).toBe(1);
  expect(stderr).toContain('communes.csv, ligne 1, colonne « departement »');
  expect(stderr).toContain('Rien n’a été écrit');
  expect(existsSync(to)).toBe(false);
});

test('an empty folder of published files exits 1, says what is missing and where it is told', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'published-'));
  const { status, stderr } = run('--producers', dir, '--to', join(dir, 'data'));
  expect(status).toBe(1);
  expect(stderr).toContain('communes-geo-api.json');
  expect(stderr).toContain('pipeline/catalogue.json');
  expect(existsSync(join(dir, 'data'))).toBe(false);
});
