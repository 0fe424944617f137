// A published JSON that does not fit in memory: the items of its array, one by one.
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import parserStream from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { readingText } from '../../copy.ts';
import { TableError } from '../../table-error.ts';
import type { Content } from './published-file.ts';

/**
 * Hands over the items of the array at the top, or of the array under `key` when the file is an object.
 * @throws TableError when the file is no JSON, cut short, or holds no such array; whatever `onItem` throws.
 */
export async function readJsonItems(
  { name, bytes }: Content,
  key: string,
  onItem: (item: unknown, rank: number) => void,
): Promise<void> {
  let count = 0;
  let refused: unknown;
  const each = async (items: AsyncIterable<{ value: unknown }>) => {
    for await (const { value } of items) {
      try {
        onItem(value, count++);
      } catch (error) {
        // The streams before this one would tell of their own end in its place.
        refused = error;
        throw error;
      }
    }
  };
  const { chunks, isArray } = await opening(bytes);
  const parser = parserStream();
  const items = streamArray.asStream();
  try {
    if (isArray) await pipeline(chunks, parser, items, each);
    else await pipeline(chunks, parser, pick.asStream({ filter: key }), items, each);
  } catch (cause) {
    if (refused !== undefined) throw refused;
    const reason = cause instanceof Error ? cause.message : '';
    const expected = readingText.wellFormed('JSON', reason);
    throw new TableError({ file: name, line: count, column: '', value: '', expected }, { cause });
  }
  if (count > 0) return;
  const expected = readingText.jsonArray(key);
  throw new TableError({ file: name, line: 0, column: key, value: '', expected });
}

/** Whether the first mark opens an array, and all chunks from the start. */
async function opening(bytes: Readable) {
  const iterator: AsyncIterator<Buffer> = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const text = first.done ? '' : first.value.toString('utf8');
  async function* chunks() {
    for (let next = first; !next.done; next = await iterator.next()) yield next.value;
  }
  return { chunks, isArray: text.replace('\ufeff', '').trimStart().startsWith('[') };
}
