// The types of the engine's package, installed in an empty folder: checked by each compiler, alone and with React.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../structure/sources.ts';
import {
  emptyFolder,
  failure,
  type InstalledEngine,
  manifestOf,
  npm,
  threeTries,
  unpackEngine,
  withReact,
} from './installed.ts';

let installed: InstalledEngine;

beforeAll(() => {
  installed = unpackEngine();
}, 600_000);

afterAll(() => installed.remove());

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
    const react = withReact(installed);
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

const TYPED = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      strict: true,
      // TypeScript's own declarations are not ours to check; those of the package are.
      skipDefaultLibCheck: true,
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
