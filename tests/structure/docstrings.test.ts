// Whoever imports a name reads what it means where the editor shows it: on its declaration. A function that is all that
// its file is about is told by the first lines of the file.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { ROOT, sourcesOf } from './sources.ts';

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

interface ExportedFunction {
  readonly name: string;
  readonly documented: boolean;
}

/** The functions and classes that a text exports where it declares them. */
function exportedFunctions(file: string, text: string): ExportedFunction[] {
  const { program, comments, errors } = parseSync(file, text);
  expect(errors).toEqual([]);
  return program.body.flatMap((statement): ExportedFunction[] => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return [];
    const { declaration, start } = statement;
    const documented = comments.some(
      ({ type, value, end }) =>
        type === 'Block' &&
        value.startsWith('*') &&
        end <= start &&
        text.slice(end, start).trim() === '',
    );
    if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration')
      return [{ name: declaration.id?.name ?? 'default', documented }];
    if (declaration.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id, init }) =>
      init?.type === 'ArrowFunctionExpression' && id.type === 'Identifier'
        ? [{ name: id.name, documented }]
        : [],
    );
  });
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test('every function that a file of the engine exports has a docstring', () => {
  const all = sourcesOf('src').flatMap((file) =>
    exportedFunctions(file, read(file)).map((one) => ({ ...one, file })),
  );
  expect(all.length).toBeGreaterThan(400);
  const silent = all.filter(({ documented }) => !documented);
  expect(silent.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

/** Those of which nothing is said: neither on them, nor, of the only one of its file, in its first lines. */
function untold(file: string, text: string): string[] {
  const all = exportedFunctions(file, text);
  if (all.length === 1 && text.startsWith('//')) return [];
  return all.filter(({ documented }) => !documented).map(({ name }) => `${file}: ${name}`);
}

test.each(['ui', 'widget', 'site', 'reports', 'cli', 'pipeline'])(
  '%s: a function exported beside others has a docstring, one alone at least the first lines of its file',
  (folder) => {
    const files = sourcesOf(folder).filter((file) => !file.endsWith('.d.ts'));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => untold(file, read(file)))).toEqual([]);
  },
);

test('a function without words is found, alone or beside another, declared or held by a constant', () => {
  const one = 'export const one = () => 1;\n';
  const two = '/** Two. */\nexport function two(): number {\n  return 2;\n}\n';
  expect(untold('a.ts', one)).toEqual(['a.ts: one']);
  expect(untold('a.ts', `// What one is.\n${one}`)).toEqual([]);
  expect(untold('a.ts', `// What they are.\n${one}${two}`)).toEqual(['a.ts: one']);
  expect(untold('a.ts', `// What they are.\n/** One. */\n${one}${two}`)).toEqual([]);
});
