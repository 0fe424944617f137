// What a batch finds in its folder: which batch it is, by lot.json; what it wrote, by lot.sha256, which `sha256sum -c`
// checks too. A file that its owner changed is kept; one that a power cut broke is written again.
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import * as z from 'zod';
import { batchText as text } from './batch-copy.ts';
import { CliError } from './cli-error.ts';

/** What is written beside the files: those of another batch are never taken for this one's. */
const SEAL = 'lot.json';
const SUMS = 'lot.sha256';

/** In hexadecimal, as `sha256sum` prints it; of text, that of its UTF-8. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** What the files of a batch are written with, by its name on the command line; null where it was not given. */
export type Seal = Readonly<Record<string, string | number | boolean | null>>;

type FileState = 'missing' | 'kept' | 'changed' | 'broken' | 'not-a-file';

export interface BatchFolder {
  readonly found: (file: string) => Promise<FileState>;
  /** Once the file is under its name. */
  readonly wrote: (file: string, content: string | Uint8Array) => Promise<void>;
}

/** A commune that is in no file of a batch. */
interface Without {
  readonly code: string;
  readonly nom: string;
}
/** Its name in lot.json. */
const WITHOUT = 'communes-sans-fichier';

/**
 * @param without written beside the seal, with those of the batches that filled the folder before
 * @throws CliError when the folder cannot be used, or holds the files of another batch
 */
export async function openFolder(
  folder: string,
  seal: Seal,
  without: readonly Without[],
): Promise<BatchFolder> {
  try {
    await mkdir(folder, { recursive: true });
    const known = await readIfThere(join(folder, SEAL));
    if (known !== null) {
      const others = differences(known, seal);
      if (others === null) throw new CliError(text.unreadableSeal(folder));
      if (others.length > 0) throw new CliError(text.otherBatch(folder, others));
    }
    const all = new Map([...withoutIn(known), ...without].map(({ code, nom }) => [code, nom]));
    const listed = [...all].sort().map(([code, nom]) => ({ code, nom }));
    const written = `${JSON.stringify({ ...seal, [WITHOUT]: listed }, null, 2)}\n`;
    if (written !== known) await writeFile(join(folder, SEAL), written);
    const sums = sumsOf((await readIfThere(join(folder, SUMS))) ?? '');
    return {
      found: (file) => foundAt(join(folder, file), sums.get(file)),
      wrote: async (file, content) => {
        const again = sums.has(file);
        sums.set(file, sha256(content));
        if (!again) return appendFile(join(folder, SUMS), lineOf(file, sums));
        // A file made again has one line: `sha256sum -c` would check the old one too.
        const part = join(folder, `${SUMS}.part`);
        await writeFile(part, [...sums.keys()].map((name) => lineOf(name, sums)).join(''));
        await rename(part, join(folder, SUMS));
      },
    };
  } catch (error) {
    if (error instanceof CliError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CliError(text.folder(folder, code));
  }
}

function lineOf(file: string, sums: ReadonlyMap<string, string>): string {
  return `${sums.get(file) ?? ''}  ${file}\n`;
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

const sealed = z.object({
  [WITHOUT]: z.array(z.object({ code: z.string(), nom: z.string() })).default([]),
});

/** Those that lot.json names; none in one of an earlier version. */
function withoutIn(known: string | null): readonly Without[] {
  const read = sealed.safeParse(known === null ? {} : JSON.parse(known));
  return read.success ? read.data[WITHOUT] : [];
}

/** Names of what differs; null when the file says nothing. */
function differences(known: string, seal: Seal): string[] | null {
  try {
    const said: unknown = JSON.parse(known);
    if (typeof said !== 'object' || said === null) return null;
    const before = new Map<string, unknown>(Object.entries(said));
    return Object.entries(seal).flatMap(([name, value]) =>
      (before.get(name) ?? null) === value ? [] : [name],
    );
  } catch {
    return null;
  }
}

/** The last sum of each file. */
function sumsOf(lines: string): Map<string, string> {
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [, sum = '', file = ''] = line.match(/^([0-9a-f]{64}) {2}(.+)$/) ?? [];
      return file === '' ? [] : [[file, sum]];
    }),
  );
}

async function foundAt(path: string, sum: string | undefined): Promise<FileState> {
  const there = await stat(path).catch(() => null);
  if (there === null) return 'missing';
  if (!there.isFile()) return 'not-a-file';
  const bytes = new Uint8Array(await readFile(path));
  if (sha256(bytes) === sum) return 'kept';
  if (!isWhole(path, bytes)) return 'broken';
  return sum === undefined ? 'kept' : 'changed';
}

/** Whether a file that is not as it was written can still be opened to its end. */
function isWhole(path: string, bytes: Uint8Array): boolean {
  const text = () => new TextDecoder().decode(bytes).trimEnd();
  const ending = path.slice(path.lastIndexOf('.') + 1);
  try {
    switch (ending) {
      case 'docx':
      case 'xlsx':
      case 'pptx':
        return Object.keys(unzipSync(bytes)).length > 0;
      case 'html':
        return text().endsWith('</html>');
      case 'pdf':
        return text().endsWith('%%EOF');
      case 'parquet':
        return bytes.length > 8 && text().endsWith('PAR1');
      case 'json':
      case 'geojson':
        JSON.parse(text());
        return true;
      default:
        return bytes.at(-1) === '\n'.charCodeAt(0);
    }
  } catch {
    return false;
  }
}
