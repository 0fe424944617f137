// The bytes of a published file, wherever they lie: in the file itself, gzipped, or in a member of a zip.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Readable, pipeline as streamed, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { openPromise, type ZipFile } from 'yauzl';
import { readingText } from '../../copy.ts';
import { TableError } from '../../table-error.ts';

export interface Content {
  /** Name of the file, or of the member of the zip: what messages name. */
  readonly name: string;
  readonly bytes: Readable;
}

/** Bytes of a file once unpacked: twice the largest that is published, and never a disk that fills up. */
const MAX_UNPACKED = 8 * 1024 ** 3;

/**
 * Opens the file, or the first member of a zip whose name, without folders, is as `member` says.
 * @throws TableError when it cannot be read, is no zip, or holds no such member.
 */
export async function openPublished(
  path: string,
  member: RegExp,
  max = MAX_UNPACKED,
): Promise<Content> {
  const name = basename(path);
  const start = await firstBytes(path);
  if (start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' && !/\.xlsx$/i.test(name)) {
    return openMember(path, member, max);
  }
  const bytes = createReadStream(path);
  if (start[0] === 0x1f && start[1] === 0x8b) {
    return { name, bytes: piped(bytes, createGunzip(), atMost(max)) };
  }
  return { name, bytes };
}

/** All the bytes of a content, for formats that are read from their end (XLSX, dBase, Parquet). */
export async function wholeOf({ name, bytes }: Content): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of bytes) chunks.push(Buffer.from(chunk));
  } catch (cause) {
    throw unreadable(name, cause);
  }
  return Buffer.concat(chunks);
}

/** sha-256 of the file as it was published. */
export async function sealOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** What stops the reading of a file as a whole, not of one of its cells. */
export function unreadable(file: string, cause: unknown): TableError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const expected = readingText.readableFile(reason);
  return new TableError({ file, line: 0, column: '', value: '', expected }, { cause });
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path).catch((cause: unknown) => {
    throw unreadable(basename(path), cause);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Passes bytes on, and fails past so many. */
function atMost(max: number): Transform {
  let passed = 0;
  return new Transform({
    transform: (chunk: Uint8Array, _, next) => {
      passed += chunk.length;
      if (passed > max) next(new Error(readingText.unpacksTooLong(max)));
      else next(null, chunk);
    },
  });
}

/** What a chain of streams gives; an error of any of them is that of the last. */
const piped = (...[first, ...others]: [Readable, ...Transform[]]): Readable =>
  others.reduce<Readable>((from, to) => streamed(from, to, () => {}), first);

async function openMember(path: string, member: RegExp, max: number): Promise<Content> {
  const zip = await openPromise(path, { autoClose: false }).catch((cause: unknown) => {
    throw unreadable(basename(path), cause);
  });
  const found = await memberOf(zip, member).catch((cause: unknown) => {
    zip.close();
    throw unreadable(basename(path), cause);
  });
  if ('entry' in found) {
    const bytes = await zip.openReadStreamPromise(found.entry);
    bytes.once('close', () => zip.close());
    return { name: found.entry.fileName, bytes: piped(bytes, atMost(max)) };
  }
  zip.close();
  const expected = readingText.zipMember(member.source, found.names);
  throw new TableError({ file: basename(path), line: 0, column: '', value: '', expected });
}

async function memberOf(zip: ZipFile, member: RegExp) {
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) {
    if (member.test(basename(entry.fileName))) return { entry };
    names.push(entry.fileName);
  }
  return { names };
}
