// Reads the data that travel with the package, or those of another folder.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Read } from '../src/store/index.ts';

/** The package's own public/data, wherever this file was compiled to. */
function packagedData(): string {
  const manifest = createRequire(import.meta.url).resolve('diagnostic-numerique/package.json');
  return join(dirname(manifest), 'public', 'data');
}

/** A reader of JSON files of `folder`; rejects when a file is missing or is not JSON. */
export function readDisk(folder = packagedData()): Read {
  return async (file) => {
    const content: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
    return content;
  };
}
