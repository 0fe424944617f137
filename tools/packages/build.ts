// Builds what is published: `diagnostic-numerique` (engine, store, words, advice, widget) with all it needs
// inside, and `diagnostic-numerique-cli`, whose writers of files are ordinary dependencies.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { preact } from '@preact/preset-vite';
import { build, type InlineConfig } from 'vite';
import { ROOT, TARGET, treeshake } from '../dev/build.ts';
import { ownZod } from '../vite-plugins/own-zod.ts';
import { writeDeclarations } from './declarations.ts';
import { writeDocuments } from './documents.ts';
import { CLI, ENGINE, ENTRY_POINTS } from './published.ts';

const common: InlineConfig = {
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: 'warn',
};

await build({
  ...common,
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), ownZod()],
  build: {
    outDir: join(ENGINE, 'lib'),
    emptyOutDir: true,
    target: TARGET,
    minify: false,
    // Of what lies in vendor/.
    license: { fileName: 'licenses.json' },
    lib: { entry: ENTRY_POINTS.map((entryPoint) => join(ROOT, entryPoint)), formats: ['es'] },
    rolldownOptions: {
      treeshake,
      checks: { pluginTimings: false },
      output: {
        // One file stays one file: a bundler leaves out what is not imported, and what is fetched on
        // demand stays so.
        preserveModules: true,
        preserveModulesRoot: ROOT,
        // npm leaves every node_modules out of what it packs.
        entryFileNames: ({ name }) => `${name.replace('node_modules', 'vendor')}.js`,
      },
    },
  },
});
writeDeclarations(join(ENGINE, 'lib'), ENTRY_POINTS);
describeElement();
writeDocuments(ENGINE, ['EMBED.md', 'METHOD.md', 'GLOSSARY.md']);

await build({
  ...common,
  build: {
    outDir: join(CLI, 'lib'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    ssr: join(ROOT, 'cli/main.ts'),
    rolldownOptions: { treeshake },
  },
});
writeDocuments(CLI, []);

/** custom-elements.json. */
function describeElement(): void {
  const analyzer = createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer');
  const { status } = spawnSync(
    process.execPath,
    [
      join(analyzer, '../cem.js'),
      'analyze',
      '--quiet',
      '--config',
      'tools/packages/custom-elements-manifest.config.mjs',
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('custom-elements.json could not be written');
}
