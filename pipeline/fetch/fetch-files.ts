// Every file of the catalogue into a folder: what is new, what changed, what did not come. A file that was there
// is replaced by a verified one, in one rename, or not at all.
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { CatalogueEntry } from '../catalogue.ts';
import { sealOf } from '../producers/reading/published-file.ts';
import { type Clock, download, type Validators } from './download.ts';
import { FetchFailure, type FetchTrouble } from './fetch-failure.ts';
import { verify } from './verify.ts';

const fetchedFile = z.object({
  address: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  columns: z.array(z.string()),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});
const journal = z.record(z.string(), fetchedFile);

/** What is known of a file that was accepted. */
export type FetchedFile = z.infer<typeof fetchedFile>;

export type Outcome =
  | { readonly kind: 'unchanged'; readonly now: FetchedFile }
  | { readonly kind: 'new'; readonly now: FetchedFile }
  | { readonly kind: 'replaced'; readonly before: FetchedFile; readonly now: FetchedFile }
  | { readonly kind: 'failed'; readonly trouble: FetchTrouble; readonly hasFormer: boolean }
  /** The catalogue has no address: the file is put into the folder by hand, where it is or is not. */
  | { readonly kind: 'byHand'; readonly present: boolean };

/** What the folder remembers between two runs. */
const JOURNAL = 'fetched.json';

/** Fetches one after the other: producers are public services. @throws when the folder cannot be written. */
export async function fetchFiles(
  entries: readonly CatalogueEntry[],
  dir: string,
  clock: Clock,
  report: (entry: CatalogueEntry, outcome: Outcome) => void,
): Promise<Map<string, Outcome>> {
  await mkdir(dir, { recursive: true });
  const known = await readJournal(dir);
  const outcomes = new Map<string, Outcome>();
  for (const entry of entries) {
    const outcome = await fetchOne(entry, dir, known[entry.id], clock);
    if ('now' in outcome) {
      known[entry.id] = outcome.now;
      await writeFile(join(dir, JOURNAL), `${JSON.stringify(known, null, 2)}\n`);
    }
    outcomes.set(entry.id, outcome);
    report(entry, outcome);
  }
  return outcomes;
}

async function fetchOne(
  entry: CatalogueEntry,
  dir: string,
  known: FetchedFile | undefined,
  clock: Clock,
): Promise<Outcome> {
  const path = join(dir, entry.file);
  const present = await exists(path);
  if (entry.address === null) return { kind: 'byHand', present };
  // Only a file that is still the one accepted may be called unchanged.
  const intact = known !== undefined && present && (await sealOf(path)) === known.sha256;
  const same = intact && known.address === entry.address ? known : null;
  try {
    const validators = await download(entry.address, path, same, clock);
    if (validators === null && same) return { kind: 'unchanged', now: same };
    return await accept(entry, entry.address, path, validators, intact ? known : undefined);
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    // A wrong file is not to be resumed; one cut short is.
    if (!error.passing) await discard(path);
    return { kind: 'failed', trouble: error.trouble, hasFormer: present };
  }
}

async function accept(
  entry: CatalogueEntry,
  address: string,
  path: string,
  validators: Validators | null,
  before: FetchedFile | undefined,
): Promise<Outcome> {
  const part = `${path}.part`;
  const columns = await verify(entry, part);
  const now: FetchedFile = {
    address,
    sha256: await sealOf(part),
    bytes: (await stat(part)).size,
    columns: [...columns],
    etag: validators?.etag ?? null,
    lastModified: validators?.lastModified ?? null,
  };
  await rename(part, path);
  await discard(path);
  if (!before) return { kind: 'new', now };
  return before.sha256 === now.sha256
    ? { kind: 'unchanged', now }
    : { kind: 'replaced', before, now };
}

async function discard(path: string): Promise<void> {
  await rm(`${path}.part`, { force: true });
  await rm(`${path}.part.json`, { force: true });
}

async function readJournal(dir: string): Promise<z.infer<typeof journal>> {
  const path = join(dir, JOURNAL);
  if (!(await exists(path))) return {};
  return journal.parse(JSON.parse(await readFile(path, 'utf8')));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
