// The shapes for maps: kept apart from the store, so that a page without a map does not carry them.
import { type ContoursFile, decodeContours } from '../files/index.ts';
import { DiagnosisError } from '../terms/errors.ts';
import { once } from './once.ts';
import type { Read } from './store.ts';

/** Contours by name: a département's code for its communes, "france" for the départements. */
export type ReadContours = (name: string) => Promise<ContoursFile>;

/** @returns a reader that rejects with `data-unreachable` or `data-invalid`, and reads a file once. */
export function createContours(read: Read): ReadContours {
  return once(async (name) => {
    const file = `contours/${name}.json`;
    const content = await read(file).catch((cause: unknown) => {
      if (cause instanceof DiagnosisError) throw cause;
      throw new DiagnosisError('data-unreachable', { file }, { cause });
    });
    return decodeContours(name, content);
  });
}
