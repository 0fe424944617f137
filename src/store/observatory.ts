// France in groups, for the pages that compare: kept apart from the store, as the contours are.
import { decodeObservatory, type Group } from '../files/index.ts';
import { DiagnosisError } from '../terms/errors.ts';
import type { Read } from './store.ts';

const FILE = 'observatoire.json';

/** Every group of observatoire.json. Rejects with `data-unreachable` or `data-invalid`. */
export async function readObservatory(read: Read): Promise<readonly Group[]> {
  const content = await read(FILE).catch((cause: unknown) => {
    if (cause instanceof DiagnosisError) throw cause;
    throw new DiagnosisError('data-unreachable', { file: FILE }, { cause });
  });
  return decodeObservatory(content);
}
