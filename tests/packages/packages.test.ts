// Do the packages keep their promises? Both are packed as npm would, installed in empty folders, and opened there in Node
// as their users do. Built by bundlers: bundlers.test.ts; checked by compilers: typed.test.ts.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';
import { publint } from 'publint';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../cli/pdf/find-chromium.ts';
import { CLI, ENGINE } from '../../tools/packages/published.ts';
import { ROOT } from '../structure/sources.ts';
import {
  type InstalledCli,
  type InstalledEngine,
  installCli,
  installEngine,
  manifestOf,
} from './installed.ts';

let installed: InstalledEngine & InstalledCli;

beforeAll(() => {
  const engine = installEngine();
  installed = { ...engine, ...installCli(engine.folder) };
}, 600_000);

afterAll(() => installed.remove());

const node = (cwd: string, code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd,
    encoding: 'utf8',
  }).trim();

describe('what is packed', () => {
  test('the engine brings no dependency', () => {
    const modules = readdirSync(join(installed.page, 'node_modules'));
    expect(modules.filter((name) => !name.startsWith('.'))).toEqual(['diagnostic-numerique']);
  });

  test.each([
    ['engine', ENGINE],
    ['cli', CLI],
  ] as const)(
    '%s: all that its exports and its documents lead to is there',
    async (name, folder) => {
      const { files, tarball } = installed[name];
      const { messages } = await publint({
        level: 'suggestion',
        pack: { tarball: toArrayBuffer(readFileSync(tarball)) },
      });
      expect(messages).toEqual([]);
      const documents = files.filter((file) => /^(README|docs\/.*)\.md$/.test(file));
      expect(documents.length).toBeGreaterThan(0);
      for (const document of documents) {
        const text = readFileSync(join(folder, document), 'utf8');
        const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => to);
        const absent = links.filter(
          (to) => !files.includes(normalize(join(dirname(document), to))),
        );
        expect([document, absent]).toEqual([document, []]);
        if (document !== 'README.md') expect(text).toContain('> Ce document vient du dépôt');
      }
    },
  );

  test.each(['engine', 'cli'] as const)('%s: no two names differ only by case', (name) => {
    const lower = installed[name].files.map((file) => file.toLowerCase());
    expect(lower.filter((file, i) => lower.indexOf(file) !== i)).toEqual([]);
  });

  test('the repository and its two packages are of one version', () => {
    const versions = [ROOT, ENGINE, CLI].map((folder) => manifestOf(folder).version);
    expect(new Set(versions).size).toBe(1);
  });

  test('what ships imports only packages that come with it', () => {
    const { dependencies, peerDependencies } = manifestOf(CLI);
    expect(packagesOf(ENGINE)).toEqual([]);
    expect(packagesOf(CLI)).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
  });

  test('a dependency of the command line has the version that is tested here', () => {
    const { dependencies } = manifestOf(CLI);
    const { devDependencies } = manifestOf(ROOT);
    const shared = Object.entries(dependencies).filter(([name]) => name in devDependencies);
    expect(shared.filter(([name, range]) => devDependencies[name] !== range)).toEqual([]);
  });
});

describe('in Node, without any bundler', () => {
  test.each([
    ['.', 'diagnose,nationalShares'],
    ['./store', 'createStore'],
    ['./words', 'fr,people'],
    ['./advice', 'recommend'],
    ['./widget', 'DiagnosticNumeriqueElement,readHttp'],
    ['./define', 'DiagnosticNumeriqueElement'],
  ])('%s gives %s, where there is no HTMLElement', (door, names) => {
    const code = `const it = await import('diagnostic-numerique${door.slice(1)}');
      console.log('${names}'.split(',').map((name) => typeof it[name]).join());`;
    const functions = names.replace(/\w+/g, 'function');
    expect(node(installed.page, code)).toBe(functions);
  });

  test('every door of exports is opened above', () => {
    const doors = Object.keys(manifestOf(ENGINE).exports).filter((door) => !/\.json$/.test(door));
    expect(doors).toEqual(['.', './store', './words', './advice', './widget', './define']);
  });

  /** Runs the installed command in its folder, and answers what it says. */
  const command = (...args: string[]) => {
    const main = join(installed.terminal, 'node_modules/diagnostic-numerique-cli/main.js');
    const options = { cwd: installed.terminal, encoding: 'utf8' } as const;
    return execFileSync(process.execPath, [main, ...args], options);
  };

  test('the command line writes each kind of file', () => {
    const bytes = (name: string) => readFileSync(join(installed.terminal, name));
    for (const format of ['docx', 'xlsx', 'parquet', 'html']) {
      command('territoire', '--epci', '245804406', '--format', format, '-o', `nevers.${format}`);
      expect(bytes(`nevers.${format}`).length, format).toBeGreaterThan(2000);
    }
    command('commune', '58194', '--format', 'note', '-o', 'note.docx');
    expect(bytes('note.docx').subarray(0, 2).toString()).toBe('PK');
  });

  test.skipIf(findChromium() === null)('the command line prints a commune', async () => {
    command('commune', '58194', '--format', 'pdf', '-o', 'nevers.pdf');
    const pdf = readFileSync(join(installed.terminal, 'nevers.pdf'));
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    expect(text.join(' ').replace(/\s+/g, ' ')).toContain(
      'Environ 14 300 habitants ont besoin d’aide avec le numérique, entre 12 300 et 16 400',
    );
  });

  test('the data of the command line feed the engine', () => {
    const said = command('commune', '58194', '--format', 'json');
    const data = node(
      installed.terminal,
      `console.log(import.meta.resolve('diagnostic-numerique-cli/data/manifest.json'))`,
    );
    const code = `import { readFile } from 'node:fs/promises';
      import { createStore } from 'diagnostic-numerique/store';
      const read = async (file) => JSON.parse(await readFile(new URL(file, '${data}'), 'utf8'));
      console.log(JSON.stringify((await createStore(read).diagnosis('58194')).estimate.rounded));`;
    expect(JSON.parse(node(installed.page, code))).toEqual(JSON.parse(said).estimate.rounded);
  });
});

/** Packages that compiled files name, sorted. */
function packagesOf(folder: string): string[] {
  const lib = join(folder, 'lib');
  const named = readdirSync(lib, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .flatMap(({ parentPath, name }) =>
      [
        ...readFileSync(join(parentPath, name), 'utf8').matchAll(
          /^(?:import|export)\b[^'"\n]*["']([^.'"][^'"]*)["']|\bimport\(["']([^.'"][^'"]*)["']\)/gm,
        ),
      ].map(([, still = '', lazy = '']) => still || lazy),
    )
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
  return [...new Set(named)].sort();
}

function toArrayBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(byteLength);
  new Uint8Array(copy).set(new Uint8Array(buffer, byteOffset, byteLength));
  return copy;
}
