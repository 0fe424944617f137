// The sources, as tests that read them find them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';

export const ROOT = join(import.meta.dirname, '../..');

/** All TypeScript files below a folder, from the project's root, sorted. */
export function sourcesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
}
