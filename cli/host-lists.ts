// The territories that the host added: files of names and codes in the folder « territoires », beside the data.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Store } from '../src/store/index.ts';
import { checkNamedLists, type NamedList, namedListFaultText } from '../src/territories/index.ts';
import { packagedData } from './package-root.ts';

export interface HostLists {
  readonly lists: readonly NamedList[];
  /** A sentence for each code and row that cannot be used, or was read otherwise than written. */
  readonly messages: readonly string[];
}

/** Where they lie, beside the folder of the data. */
export const hostListsFolder = (data: string): string => join(dirname(data), 'territoires');

/** None without that folder. */
export async function readHostLists(store: Store, data = packagedData()): Promise<HostLists> {
  const folder = hostListsFolder(data);
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })),
  );
  const { lists, faults, notes } = await checkNamedLists(store, files);
  const messages = [...faults, ...notes].map(({ file, fault }) => namedListFaultText(file, fault));
  return { lists, messages };
}
