// Do the packages keep their promises? Both are packed as npm would, installed in empty folders, and used
// there as their users do: opened in Node, built by each bundler, checked by each compiler.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build as esbuild } from 'esbuild';
import { publint } from 'publint';
import { extractText, getDocumentProxy } from 'unpdf';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import webpack from 'webpack';
import { findChromium } from '../../cli/pdf/find-chromium.ts';
import { fr } from '../../src/explain/typography.ts';
import { CLI, ENGINE } from '../../tools/packages/published.ts';
import { ROOT } from '../structure/sources.ts';
import { emptyFolder, type Installed, install, manifestOf, npm, threeTries } from './installed.ts';

let installed: Installed;

beforeAll(() => {
  installed = install();
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

describe('built by', { timeout: 300_000 }, () => {
  const BUNDLERS = { esbuild: withEsbuild, Vite: withVite, webpack: withWebpack };
  const names = Object.keys(BUNDLERS) as (keyof typeof BUNDLERS)[];

  const DIAGNOSE = 3000;

  test.each(names)('%s: a page that only diagnoses gets 3 kB, gzip', async (bundler) => {
    const program = await BUNDLERS[bundler](
      entry('only.js', `import { diagnose } from 'diagnostic-numerique'; window.use = diagnose;`),
    );
    expect(program).toContain('concerned');
    expect(gzipSync(program, { level: 9 }).length).toBeLessThanOrEqual(DIAGNOSE);
  });

  test.each(names)('%s: the tag, its lazy parts apart', async (bundler) => {
    const program = await BUNDLERS[bundler](
      entry('tag.js', `import 'diagnostic-numerique/define';`),
    );
    expect(program).toContain('diagnostic-numerique');
    expect(program).not.toContain('ticks');
  });

  function entry(name: string, code: string): string {
    const file = join(installed.page, name);
    writeFileSync(file, code);
    return file;
  }
});

async function withEsbuild(entry: string): Promise<string> {
  const outdir = join(dirname(entry), 'esbuild');
  await esbuild({
    entryPoints: [entry],
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    logLevel: 'error',
  });
  return withImports(outdir, entry.split('/').at(-1) ?? '');
}

async function withVite(entry: string): Promise<string> {
  const outDir = join(dirname(entry), 'vite');
  await vite({
    configFile: false,
    root: dirname(entry),
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, output: { entryFileNames: '[name].js' } },
    },
  });
  return withImports(outDir, entry.split('/').at(-1) ?? '');
}

function withWebpack(entry: string): Promise<string> {
  const path = join(dirname(entry), 'webpack');
  return new Promise((resolve, reject) => {
    webpack(
      { mode: 'production', entry, output: { path, filename: 'main.js' } },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors() || stats?.hasWarnings()) reject(new Error(stats.toString()));
        else resolve(readFileSync(join(path, 'main.js'), 'utf8'));
      },
    );
  });
}

/** A program with those it imports at once: what comes before it runs. */
function withImports(folder: string, name: string, known = new Set<string>()): string {
  known.add(name);
  const program = readFileSync(join(folder, name), 'utf8');
  const others = [...program.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(
    ([, other = '']) => join(dirname(name), other),
  );
  return others
    .filter((other) => !known.has(other))
    .reduce((all, other) => all + withImports(folder, other, known), program);
}

describe('typed', { timeout: 300_000 }, () => {
  /** The oldest and the newest come with this clone; those between are asked of the registry in CI. */
  const COMPILERS = {
    '5.4': 'node_modules/@custom-elements-manifest/analyzer/node_modules/typescript',
    '7.0': 'node_modules/typescript',
  };

  test.each(Object.entries(COMPILERS))('for TypeScript %s', (version, folder) => {
    expect(manifestOf(join(ROOT, folder)).version).toMatch(new RegExp(`^${version}\\.`));
    expect(typeErrors(join(ROOT, folder))).toBe('');
  });

  test.runIf(process.env.CI)('for TypeScript 5.5 to 5.9', { timeout: 600_000 }, () => {
    const between = ['5.5', '5.6', '5.7', '5.8', '5.9'];
    const folder = emptyFolder(installed.folder, 'compilers');
    const aliases = between.map((version) => `typescript-${version}@npm:typescript@${version}`);
    threeTries(() => npm(folder, 'install', ...aliases));
    const errors = between.map((version) =>
      typeErrors(join(folder, 'node_modules', `typescript-${version}`)),
    );
    expect(errors).toEqual(['', '', '', '', '']);
  });

  test('as each way of resolving modules reads it', async () => {
    const tarball = new Uint8Array(readFileSync(installed.engine.tarball));
    const { types, ...checked } = await checkPackage(createPackageFromTarballData(tarball));
    expect(types).toMatchObject({ kind: 'included' });
    const problems = 'problems' in checked ? checked.problems : [];
    // ES modules only, as the manifest says: CommonJS asks for them with import().
    const ours = problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(ours).toEqual([]);
  });

  /** What a compiler says of a page with nothing but the package, and of one made with React. */
  function typeErrors(typescript: string): string {
    const react = installed.withReact();
    return (
      [
        [installed.page, TYPED],
        [react, TYPED_REACT],
      ] as const
    )
      .map(([parent, files]) => {
        const folder = join(parent, 'typed');
        mkdirSync(folder, { recursive: true });
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
        return failure(process.execPath, join(typescript, 'bin/tsc'), '-p', folder);
      })
      .join('');
  }
});

test('built by Next, and rendered by its server', { timeout: 600_000 }, ({ skip }) => {
  // 150 MB: asked of the registry in CI alone.
  if (!process.env.CI) {
    console.warn(fr`Next n’est pas installé : sa construction est laissée de côté.`);
    skip();
  }
  const folder = emptyFolder(installed.folder, 'next');
  threeTries(() =>
    npm(folder, 'install', 'next@16', 'react@19', 'react-dom@19', installed.engine.tarball),
  );
  mkdirSync(join(folder, 'app'));
  for (const [name, text] of Object.entries(NEXT)) writeFileSync(join(folder, name), text);
  for (const bundler of ['--webpack', '--turbopack']) {
    expect(
      failure(
        process.execPath,
        join(folder, 'node_modules/next/dist/bin/next'),
        'build',
        bundler,
        folder,
      ),
    ).toBe('');
    const page = readFileSync(join(folder, '.next/server/app/index.html'), 'utf8');
    expect(page).toContain('<diagnostic-numerique commune="58194">');
  }
});

/** What a program said when it failed; nothing when it did not. */
function failure(command: string, ...args: string[]): string {
  try {
    execFileSync(command, args, {
      encoding: 'utf8',
      stdio: 'pipe',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        VITEST: undefined,
        NEXT_TELEMETRY_DISABLED: '1',
      },
    });
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? `${error.stdout}` : String(error);
  }
}

const NEXT = {
  'app/layout.jsx': `export default function Layout({ children }) {
      return <html lang="fr"><body>{children}</body></html>;
    }`,
  'app/page.jsx': `'use client';
    import 'diagnostic-numerique/define';
    export default function Page() {
      return <diagnostic-numerique commune="58194"></diagnostic-numerique>;
    }`,
};

const TYPED = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      strict: true,
      noEmit: true,
      types: [],
    },
    include: ['.'],
  }),
  'package.json': '{ "type": "module" }',
  'engine.ts': `
    import { type Diagnosis, diagnose, nationalShares } from 'diagnostic-numerique';
    import { createStore } from 'diagnostic-numerique/store';
    import { people } from 'diagnostic-numerique/words';
    const store = createStore(async () => ({}));
    const diagnosis: Diagnosis = diagnose(await store.commune('58194'), await store.model());
    const concerned: number = nationalShares(100).concerned;
    const said: string = people(diagnosis.estimate.rounded.concerned.point);
    console.log(concerned, said);`,
  'page.ts': `
    import 'diagnostic-numerique/define';
    const tag = document.createElement('diagnostic-numerique');
    tag.commune = '58194';
    tag.addEventListener('commune-change', ({ detail }) => {
      const nom: string = detail.nom;
      console.log(nom);
    });
    // @ts-expect-error: a number is no code.
    tag.commune = 58194;`,
};

const TYPED_REACT = {
  'package.json': TYPED['package.json'],
  'tsconfig.json': TYPED['tsconfig.json'].replace(
    '"noEmit"',
    // The declarations themselves are checked where there is no React.
    '"jsx":"react-jsx","skipLibCheck":true,"noEmit"',
  ),
  'page.tsx': `
    import 'diagnostic-numerique/define';
    export const page = (
      <diagnostic-numerique
        commune="58194"
        theme="sombre"
        className="large"
        ondiagnosis-ready={({ detail }) => console.log(detail.diagnosis.commune.nom)}
      />
    );
    // @ts-expect-error: no such theme.
    export const wrong = <diagnostic-numerique theme="violet" />;`,
};

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
