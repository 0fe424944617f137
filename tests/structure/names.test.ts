// Are files, folders and exports named in the field's standard words? A stranger who searches "theme", "deferred" or
// "entry point" must find them: an image is understood by whoever chose it. The list is here, and nowhere else.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

/** Words that no file, folder or exported name has in it, each with the word that says the same. */
const INSTEAD: Readonly<Record<string, string>> = {
  bread: 'the thing itself',
  cargo: 'content',
  door: 'entry point',
  doors: 'entry points',
  dress: 'apply the theme',
  dressing: 'branding',
  guest: 'neighbour, embedded',
  guests: 'neighbours',
  held: 'existing, loaded',
  house: 'module',
  kept: 'saved',
  kitchen: 'module',
  larder: 'cache',
  later: 'deferred',
  least: 'min',
  longest: 'max',
  luckiest: 'largest',
  most: 'max',
  ripe: 'ready',
  room: 'module',
  rooms: 'modules',
  slips: 'errors',
  sure: 'precision',
  sureness: 'precision',
  tell: 'dispatch, report, describe',
  telling: 'distinct',
  tells: 'reports',
  told: 'described, withheld, reported',
  untold: 'withheld',
  walk: 'traverse, the thing done on the way',
  wear: 'adopt',
  worn: 'adopted',
};

/** Those of a library, where workshops are held. */
const ALLOWED = new Set(['LibraryRooms', 'libraryRooms']);

const forbiddenIn = (name: string): string[] =>
  ALLOWED.has(name)
    ? []
    : name
        .replace(/([a-z\d])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word in INSTEAD)
        .map((word) => `${name}: ${word} (${INSTEAD[word]})`);

/** The names that a program exports where it declares them. */
function exportsOf(file: string, source: string): string[] {
  const { body } = parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  return body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration === null) return [];
    const { declaration } = node;
    const ids =
      declaration.type === 'VariableDeclaration'
        ? declaration.declarations.map(({ id }) => id)
        : 'id' in declaration
          ? [declaration.id]
          : [];
    return ids.flatMap((id) => (id?.type === 'Identifier' ? [id.name] : []));
  });
}

const FOLDERS = /^(src|ui|widget|site|reports|cli|pipeline|tools|tests)\//;
const committed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((file) => FOLDERS.test(file) && !/(^|\/)fixtures\//.test(file));

test('an image is seen in a file, a folder, a constant, a function and a type', () => {
  const source = `export const LONGEST_CELL = 1; export function toldLines() {} const worn = 1;
    export interface Dressing { readonly told: string } export type Sure = 'held'; export { worn };`;
  expect(exportsOf('a.ts', source)).toEqual(['LONGEST_CELL', 'toldLines', 'Dressing', 'Sure']);
  expect([...exportsOf('a.ts', source), 'later', 'front-door'].flatMap(forbiddenIn)).toEqual([
    'LONGEST_CELL: longest (max)',
    'toldLines: told (described, withheld, reported)',
    'Dressing: dressing (branding)',
    'Sure: sure (precision)',
    'later: later (deferred)',
    'front-door: door (entry point)',
  ]);
  // "Held" in "withheld" and "most" in "almost" are other words.
  expect(['withheldEstimate', 'almost-all', 'addressOf'].flatMap(forbiddenIn)).toEqual([]);
});

test('no file nor folder is named by an image', () => {
  const names = new Set(committed.flatMap((file) => file.replace(/\.\w+$/, '').split('/')));
  expect(names.size).toBeGreaterThan(500);
  expect([...names].flatMap(forbiddenIn)).toEqual([]);
});

test('no exported name is an image', () => {
  const found = committed
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tests/'))
    .flatMap((file) =>
      exportsOf(file, readFileSync(join(ROOT, file), 'utf8')).flatMap((name) =>
        forbiddenIn(name).map((fault) => `${file}: ${fault}`),
      ),
    );
  expect(found).toEqual([]);
});
