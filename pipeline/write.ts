// Writes the whole of public/data, or nothing: into a sibling folder first, then swapped.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface OutputFile {
  /** Relative to public/data, for instance "communes/58.json". */
  readonly path: string;
  readonly text: string;
}

/** JSON as shipped: one line, stable order of keys, final newline. */
export function jsonFile(path: string, content: unknown): OutputFile {
  return { path, text: `${JSON.stringify(content)}\n` };
}

/** Replaces `dir` by the given files. A failure leaves the former folder as it was. */
export async function replaceFolder(
  dir: string,
  files: readonly OutputFile[],
  written: (count: number) => void,
): Promise<void> {
  const [next, old] = [`${dir}.next`, `${dir}.old`];
  await rm(next, { recursive: true, force: true });
  for (const [i, { path, text }] of files.entries()) {
    const target = join(next, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    written(i + 1);
  }
  await rm(old, { recursive: true, force: true });
  await rename(dir, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, dir);
  await rm(old, { recursive: true, force: true });
}
