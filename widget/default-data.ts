// Which data does a tag read that names none? Those of the site its script comes from: the live folder is
// beside that of each version (/v1.2.3/diagnostic-numerique.js). Packed with the program of another site,
// or opened by a server, a script is from nowhere: then nothing can be read, and the widget says so.
import type { Read } from '../src/store/index.ts';
import { DiagnosisError } from '../src/terms/errors.ts';

const FOLDER = '../data/';

/** The address of the live data, or a reader that refuses every file. */
export function defaultData(script = ownAddress()): URL | Read {
  try {
    const folder = new URL(FOLDER, script);
    if (/^https?:$/.test(folder.protocol)) return folder;
  } catch {
    // No address at all: a classic script, where modules have none.
  }
  return (file) => Promise.reject(new DiagnosisError('data-unreachable', { file }));
}

/** Apart from `new URL`, or webpack and Next look for the folder when they build, and stop. */
function ownAddress(): string {
  return import.meta.url;
}
