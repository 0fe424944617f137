// Whoever imports the engine reads what a name means where the editor shows it: on its declaration.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

const EXPORTED = /export (?:type )?\{([^}]*)\} from '(\.[^']+)'/g;

interface Exported {
  readonly name: string;
  readonly file: string;
}

/** What a barrel opens, each with the file that it is taken from: a barrel or where it is declared. */
function exportedBy(barrel: string): Exported[] {
  const text = readFileSync(join(ROOT, barrel), 'utf8');
  return [...text.matchAll(EXPORTED)].flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => name.replace(/^\s*(type )?/, '').trim())
      .filter((name) => name !== '')
      .map((name) => ({ name, file: join(dirname(barrel), from) })),
  );
}

/** Follows barrels to the file of the declaration. */
function declared({ name, file }: Exported): Exported {
  if (!file.endsWith('/index.ts')) return { name, file };
  const next = exportedBy(file).find((one) => one.name === name);
  if (next === undefined) throw new Error(`${file} does not open ${name}`);
  return declared(next);
}

function hasDocstring({ name, file }: Exported): boolean {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  const at = lines.findIndex(
    (line) => new Set(line.split(/[\s(<:={]+/)).has(name) && /^export (?!\{)/.test(line),
  );
  return lines[at - 1]?.trimEnd().endsWith('*/') === true;
}

test('what the door of the engine opens has a docstring where it is declared', () => {
  const names = exportedBy('src/index.ts').map(declared);
  expect(names.length).toBeGreaterThan(20);
  const silent = names.filter((one) => !hasDocstring(one));
  expect(silent.map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
});
