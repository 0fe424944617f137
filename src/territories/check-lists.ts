// Do the codes of a host's territories mean communes of today? An arrondissement and a former commune lead to theirs,
// which is said; a code that means none is a fault of its file and line.
import type { CommuneSource } from '../lists/index.ts';
import { type FaultInFile, gatherNamedLists, type NamedList } from './named-lists.ts';
import { readCodes } from './read-codes.ts';

export interface CheckedLists {
  readonly lists: readonly NamedList[];
  /** What cannot be used: a file with any of them is not to be published. */
  readonly faults: readonly FaultInFile[];
  /** What was read otherwise than written. */
  readonly notes: readonly FaultInFile[];
}

/** The territories of several files, with codes of today. Rejects as the store does. */
export async function checkNamedLists(
  store: CommuneSource,
  files: readonly { readonly file: string; readonly text: string }[],
): Promise<CheckedLists> {
  const { lists, faults, codes } = gatherNamedLists(files);
  const keys = [...new Set(codes.map(({ code }) => code.slice(0, 1)))];
  const entries = (await Promise.all(keys.map(store.candidates))).flat();
  const known = new Set(entries.map(({ code }) => code));
  const strange = codes.filter(({ code }) => !known.has(code));
  if (strange.length === 0) return { lists, faults, notes: [] };
  const { read } = await readCodes(store, [...new Set(strange.map(({ code }) => code))]);
  const meant = new Map(read.map((one) => [one.code, one]));
  const checkedCodes = strange.map(({ file, position, code }) => {
    const one = meant.get(code);
    const fault = one
      ? { position, kind: 'other-code' as const, value: one.text }
      : { position, kind: 'unknown-code' as const, value: code };
    return { file, fault, usable: typeof one?.commune === 'string' };
  });
  const today = (code: string) => (known.has(code) ? code : (meant.get(code)?.commune ?? null));
  return {
    lists: lists
      .map(({ nom, codes }) => ({
        nom,
        codes: [...new Set(codes.flatMap((code) => today(code) ?? []))],
      }))
      .filter(({ codes }) => codes.length > 0),
    faults: [...faults, ...checkedCodes.filter(({ usable }) => !usable)],
    notes: checkedCodes.filter(({ usable }) => usable),
  };
}
