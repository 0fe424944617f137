// Checks the imports against layers.ts, by dependency-cruiser: what breaks a rule, and which layer imports
// which today. Types count as much as programs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { ROOT } from '../dev/build.ts';
import { LAYERS, type Layer } from './layers.ts';

const result = z.object({
  modules: z.array(
    z.object({
      source: z.string(),
      dependencies: z.array(z.object({ resolved: z.string() })),
    }),
  ),
  summary: z.object({
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
    ),
  }),
});

export interface Cruised {
  /** "explain-goes-down: src/explain/why.ts -> src/store/index.ts". */
  readonly violations: readonly string[];
  /** Layers that import another today: "src/store" -> "src/files". */
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** Files of a layer, as a regular expression of paths from the root. */
const filesOf = ({ folder }: Pick<Layer, 'folder'>) =>
  folder === 'src' ? '^src/[^/]+[.]ts$' : /[.]tsx?$/.test(folder) ? `^${folder}$` : `^${folder}/`;

const TOP = [...new Set(LAYERS.map(({ folder }) => folder.split('/', 1)[0] ?? ''))];
const EVERY = `^(${TOP.join('|')})/`;
const inModules = (names: readonly string[]) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;

/** The rules of the table, in the words of dependency-cruiser. */
function rules() {
  return [
    { name: 'no-cycle', from: {}, to: { circular: true } },
    { name: 'every-import-is-found', from: {}, to: { couldNotResolve: true } },
    ...LAYERS.flatMap((layer) => {
      const own = filesOf(layer);
      const allowed = layer.imports.map((folder) => filesOf({ folder }));
      const packages = layer.packages.filter((name) => name !== 'node');
      const node = layer.packages.length > packages.length;
      return [
        {
          name: `${layer.folder} goes down`,
          from: { path: own },
          to: { path: EVERY, pathNot: [own, ...allowed] },
        },
        {
          name: `packages of ${layer.folder}`,
          from: { path: own },
          to: {
            path: '(^|/)node_modules/',
            ...(packages.length > 0 && { pathNot: inModules(packages) }),
          },
        },
        ...(node
          ? []
          : [
              {
                name: `${layer.folder} knows no Node`,
                from: { path: own },
                to: { dependencyTypes: ['core'] },
              },
            ]),
        ...(layer.entryPoints
          ? [
              {
                name: `entry points of ${layer.folder}`,
                from: { pathNot: own },
                to: {
                  path: own,
                  pathNot: layer.entryPoints.map((entryPoint) => `^${layer.folder}/${entryPoint}`),
                },
              },
            ]
          : []),
      ];
    }),
  ];
}

/** Reads every source of the layers. @param root folder that holds them: a test has its own */
export function cruise(root = ROOT): Cruised {
  const scratch = mkdtempSync(join(tmpdir(), 'cruise-'));
  const config = join(scratch, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      forbidden: rules().map((rule) => ({ severity: 'error', ...rule })),
      options: {
        parser: 'tsc',
        tsPreCompilationDeps: true,
        doNotFollow: { path: 'node_modules' },
        // Styles and pages are Vite's.
        exclude: '[.](css|html)([?]inline)?$',
        enhancedResolveOptions: {
          exportsFields: ['exports'],
          conditionNames: ['import', 'require', 'node', 'default', 'types'],
        },
      },
    }),
  );
  try {
    const { modules, summary } = result.parse(JSON.parse(run(config, root)));
    const edges = modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => [layerOf(source), layerOf(resolved)] as const),
    );
    const pairs = new Map(edges.map((edge) => [edge.join(), edge]));
    return {
      violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
      edges: [...pairs.values()].flatMap(([from, to]) =>
        from === null || to === null || from === to ? [] : [[from, to] as const],
      ),
    };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function layerOf(file: string): string | null {
  return LAYERS.find((layer) => new RegExp(filesOf(layer)).test(file))?.folder ?? null;
}

/**
 * dependency-cruiser reads TypeScript with the compiler it finds beside itself, which must be of version 5
 * or 6: its link in tools/typescript-5 makes it find that one.
 */
function run(config: string, root: string): string {
  const tool = join(ROOT, 'tools/typescript-5/node_modules/dependency-cruiser');
  if (!existsSync(tool))
    symlinkSync(join(ROOT, 'node_modules/dependency-cruiser'), tool, 'junction');
  const program = join(tool, 'bin/dependency-cruise.mjs');
  const links = ['--preserve-symlinks', '--preserve-symlinks-main'];
  const output = join(config, '../result.json');
  const asked = ['--config', config, '--output-type', 'json', '--output-to', output];
  try {
    const folders = TOP.filter((name) => existsSync(join(root, name)));
    execFileSync(process.execPath, [...links, program, ...asked, ...folders], { cwd: root });
  } catch (error) {
    // It exits with the number of violations, which the result tells one by one.
    if (!existsSync(output)) throw error;
  }
  return readFileSync(output, 'utf8');
}
