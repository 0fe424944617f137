// The small scripts that ask for data ahead of the program: each one file, that is a classic script.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ROOT, TARGET } from '../../dev/build.ts';

/** The text of a script of widget/preload, by its name without extension. @throws when it does not build */
export function earlyScript(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, `widget/preload/${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}
