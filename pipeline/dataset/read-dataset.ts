// A built data set (public/data, or another one) read back as the product reads it, whole.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { type ManifestFile, manifestSchema, modelOf } from '../../src/files/index.ts';
import { createStore, type Read, type Store } from '../../src/store/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { Model } from '../../src/terms/model.ts';

export interface Dataset {
  readonly dir: string;
  readonly manifest: ManifestFile;
  readonly model: Model;
  /** By département, in the order of the manifest, then by code. */
  readonly communes: readonly CommuneProfile[];
  readonly store: Store;
  readonly read: Read;
}

/** What a manifest must have for its spread to be lent to an older one. */
const withSpread = z.looseObject({
  model: z.looseObject({ spread: z.record(z.string(), z.unknown()) }),
});

/**
 * @param lender a newer data set whose constants of uncertainty stand in for those that an older manifest does
 *   not have yet: points, which are compared, do not depend on them.
 * @throws DiagnosisError `data-invalid` or `data-unreachable`, naming the file.
 */
export async function readDataset(dir: string, lender?: string): Promise<Dataset> {
  const read: Read = async (file) => {
    const content = await readJson(dir, file);
    return file === 'manifest.json' && lender !== undefined
      ? lent(content, await readJson(lender, file))
      : content;
  };
  const store = createStore(read);
  await store.manifest();
  const manifest = z.parse(manifestSchema(), await read('manifest.json'));
  const communes: CommuneProfile[] = [];
  for (const [departement] of manifest.departements) {
    communes.push(...(await store.departement(departement)));
  }
  return { dir, manifest, communes, store, read, model: modelOf(manifest.model) };
}

/** The names of the shards of a folder, without their extension. */
export async function shardsOf(dir: string, folder: string): Promise<string[]> {
  const files = await readdir(join(dir, folder));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

async function readJson(dir: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(dir, file), 'utf8'));
}

function lent(older: unknown, newer: unknown): unknown {
  const [own, other] = [withSpread.safeParse(older), withSpread.safeParse(newer)];
  if (!own.success || !other.success) return older;
  const { model } = own.data;
  return {
    ...own.data,
    model: { ...model, spread: { ...other.data.model.spread, ...model.spread } },
  };
}
