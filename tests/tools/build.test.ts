// When is the built site older than its sources?
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newest } from '../../tools/dev/build.ts';

const [OLD, NEW] = [new Date('2026-01-01T12:00:00Z'), new Date('2026-06-01T12:00:00Z')];

test('a source that changes makes it older, a package that a tool of the tests puts there does not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  const at = (name: string) => join(folder, name);
  const packages = at('tool/node_modules');
  mkdirSync(join(packages, 'linked'), { recursive: true });
  writeFileSync(at('tool/source.ts'), '');
  for (const path of [at('tool/source.ts'), at('tool'), folder]) utimesSync(path, OLD, OLD);
  expect(newest([folder])).toBe(OLD.getTime());
  utimesSync(at('tool/source.ts'), NEW, NEW);
  expect(newest([folder])).toBe(NEW.getTime());
  rmSync(folder, { recursive: true });
});
