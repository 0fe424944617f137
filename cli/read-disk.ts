// Reads the data that travel with the package, or those of another folder.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Read } from '../src/store/index.ts';
import { DiagnosisError } from '../src/terms/errors.ts';
import { packagedData } from './package-root.ts';

/** A reader of JSON files of `folder`; rejects when a file is missing, with `data-invalid` when it is not JSON. */
export function readDisk(folder = packagedData()): Read {
  return async (file) => {
    const text = await readFile(join(folder, file), 'utf8');
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new DiagnosisError('data-invalid', { file, detail: 'JSON' }, { cause });
    }
  };
}
