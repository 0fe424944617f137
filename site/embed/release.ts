// What is published beside this page: its version, the seals of its files, the id of today's data. Read
// from the site itself, so that the code to paste can only name what is really there.
import * as z from 'zod/mini';
import type { Read, Store } from '../../src/store/index.ts';
import { matching } from '../../widget/matching.ts';
import type { Release } from './snippet.ts';

const seal = z.object({ sri: matching(/^sha384-[\w+/]{64}$/) });
const integrity = z.object({ 'diagnostic-numerique.js': seal, 'embed.js': seal });

/**
 * @param site address of the site, with its final slash
 * @param version of this page: "1.0.0"
 * @param read reads the files of that version's folder
 * Rejects when a file cannot be read, or is not what the build writes.
 */
export async function readRelease(
  site: string,
  version: string,
  read: Read,
  store: Pick<Store, 'manifest'>,
): Promise<Release> {
  const [file, { dataset }] = await Promise.all([read('integrity.json'), store.manifest()]);
  const seals = z.parse(integrity, file);
  return {
    site,
    version,
    dataset: dataset.id,
    seals: {
      'diagnostic-numerique.js': seals['diagnostic-numerique.js'].sri,
      'embed.js': seals['embed.js'].sri,
    },
  };
}
