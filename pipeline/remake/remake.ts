// What every table is made with: the published files at hand, the communes of today, and what was met.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry, Reader } from '../catalogue.ts';
import { readingText } from '../copy.ts';
import { type Note, Notes } from '../producers/reading/notes.ts';
import { sealOf } from '../producers/reading/published-file.ts';
import { TableError } from '../table-error.ts';

/** A published file that is in the folder. */
export interface FoundFile {
  readonly entry: CatalogueEntry;
  readonly path: string;
}

/** A published file that a table was made from: for the manifest and the terminal. */
export interface UsedFile {
  readonly file: string;
  readonly vintage: string;
  readonly sha256: string;
  readonly notes: readonly Note[];
}

/** Cells of a row under the names of our raw table. */
export type RawRow = Readonly<Record<string, string>>;

/** What replaces the credit of a raw table when it is made from published files. */
export interface Credit {
  readonly file: string;
  readonly title?: string;
  readonly producer: string;
  readonly vintage: string;
  readonly url?: string;
  readonly from: readonly UsedFile[];
}

export interface RemadeTable {
  /** Id of the source in manifest.json. */
  readonly id: string;
  readonly rows: readonly RawRow[];
  readonly credit: Credit;
}

/** The files at hand in a folder, by the catalogue; `used` lists those that were read, in order. */
export class PublishedFolder {
  readonly #dir: string;
  readonly #catalogue: readonly CatalogueEntry[];
  readonly used: UsedFile[] = [];

  constructor(dir: string, catalogue: readonly CatalogueEntry[]) {
    this.#dir = dir;
    this.#catalogue = catalogue;
  }

  /** The newest file at hand for one of these readers, or null. */
  find(...readers: readonly Reader[]): FoundFile | null {
    return this.findWhere(({ reader }) => readers.includes(reader));
  }

  findWhere(wanted: (entry: CatalogueEntry) => boolean): FoundFile | null {
    const [newest] = this.#catalogue
      .filter(wanted)
      .map((entry) => ({ entry, path: join(this.#dir, entry.file) }))
      .filter(({ path }) => existsSync(path))
      .sort((a, b) => (a.entry.vintage < b.entry.vintage ? 1 : -1));
    return newest ?? null;
  }

  /**
   * Reads a file. `vintageOf` says of what year it turns out to be, where its contents tell.
   * @throws TableError when it is older than the catalogue says: an old file must not pass for today's.
   */
  async read<T>(
    { entry, path }: FoundFile,
    reading: (path: string, notes: Notes) => Promise<T>,
    vintageOf: (read: T) => string = () => entry.vintage,
  ): Promise<{ read: T; used: UsedFile; notes: Notes }> {
    const notes = new Notes();
    const read = await reading(path, notes);
    const vintage = vintageOf(read);
    const { file } = entry;
    if (vintage < entry.vintage) {
      const expected = readingText.newerThan(entry.vintage);
      throw new TableError({ file, line: 1, column: '', value: vintage, expected });
    }
    if (vintage > entry.vintage) notes.add('otherVintage', vintage);
    const sha256 = await sealOf(path);
    // The list of notes grows while the rows are placed under the codes of today.
    const used: UsedFile = {
      file,
      vintage,
      sha256,
      get notes() {
        return notes.list;
      },
    };
    this.used.push(used);
    return { read, used, notes };
  }
}

/** A number as our raw tables hold it: a decimal point, at most so many digits. */
export function written(value: number | null | undefined, digits: number): string {
  return value === null || value === undefined ? '' : String(Number(value.toFixed(digits)));
}
