// The small scripts that ask for data ahead of the program: each one file, that is a classic script.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ROOT, TARGET } from './build.ts';

/** The text of a script, by its path in the repository. @throws when it does not build */
export function earlyScript(path: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, path)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}
