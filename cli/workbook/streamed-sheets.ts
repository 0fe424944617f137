// A workbook of which some sheets are longer than memory. The library that writes our workbooks holds them whole; so
// it writes one with a few rows in those sheets, which say how each column looks, and all rows come from here.
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import {
  type AsyncFlateStreamHandler,
  strFromU8,
  unzipSync,
  Zip,
  ZipDeflate,
  type ZipInputFile,
} from 'fflate';
import type { Cell } from '../../reports/columns.ts';
import { escaped } from '../../reports/xml-text.ts';
import { numberText } from '../../src/explain/number-text.ts';

/** Rows that a sheet may hold, its header included: the limit of Excel. */
export const MAX_ROWS = 1_048_576;
/** Compression from 1 (fast) to 9: 3 takes twice the time for a fifteenth of the size. */
const LEVEL = 1;

type Row = readonly Cell[];

export interface StreamedSheets {
  /**
   * The next rows of a sheet (from 1), as bytes of the workbook. Sheets come one after another: what begins one ends
   * the one before it.
   * @param heightOf points that a row takes; where it is not given, the program that opens the file says
   */
  readonly rows: (
    sheet: number,
    rows: readonly Row[],
    heightOf?: (row: Row) => number,
  ) => AsyncIterable<Uint8Array>;
  /**
   * Everything else, from a workbook with the same sheets and looks as the sample; what stands below the rows of the last
   * streamed sheet too, since it may say how many there are.
   */
  readonly end: (workbook: Uint8Array) => AsyncIterable<Uint8Array>;
}

/**
 * @param sample a workbook whose streamed sheets have a header, then rows that are left out; the last of them,
 *   without an empty cell, says how each column looks
 */
export function streamedSheets(sample: Uint8Array): StreamedSheets {
  const parts = unzipSync(sample);
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const written = new Set<string>();
  let open: OpenSheet | null = null;

  const close = async function* ({ after }: Pick<Layout, 'after'>) {
    await open?.entry.end(after);
    yield* ready.splice(0);
  };
  return {
    async *rows(sheet, rows, heightOf) {
      const path = `xl/worksheets/sheet${sheet}.xml`;
      if (open?.path !== path) {
        if (open !== null) yield* close(open.layout);
        open = { path, layout: layoutOf(parts[path]), entry: new DeflatedText(path), count: 1 };
        written.add(path);
        zip.add(open.entry);
        await open.entry.write(open.layout.before);
      }
      for (const row of rows) {
        open.count += 1;
        // Waited for when there is no more room: a promise a row costs as much as the row.
        const full = open.entry.write(rowXml(row, open.count, open.layout.looks, heightOf?.(row)));
        if (full !== null) await full;
        if (ready.length > 0) yield* ready.splice(0);
      }
    },
    async *end(workbook) {
      const whole = unzipSync(workbook);
      if (open !== null) yield* close(layoutOf(whole[open.path]));
      for (const [name, bytes] of Object.entries(whole)) {
        if (written.has(name)) continue;
        const file = new ZipDeflate(name, { level: 6 });
        zip.add(file);
        file.push(bytes, true);
      }
      zip.end();
      yield* ready.splice(0);
    },
  };
}

interface OpenSheet {
  readonly path: string;
  readonly layout: Layout;
  readonly entry: DeflatedText;
  /** Rows written, its header included. */
  count: number;
}

/** What stands around the rows of a sheet, and how its columns look. */
interface Layout {
  readonly before: string;
  readonly after: string;
  readonly looks: readonly Look[];
}

/** What a cell of a column is written with, around its row number and its value. */
interface Look {
  readonly cell: string;
  readonly number: string;
  readonly text: string;
}

function layoutOf(sheet = new Uint8Array()): Layout {
  const xml = strFromU8(sheet);
  const [, firstRow = 0] = [...xml.matchAll(/<row /g)].map(({ index }) => index);
  const lastRow = xml.lastIndexOf('<row ');
  const afterRows = xml.indexOf('</sheetData>');
  const looks = [...xml.slice(lastRow, afterRows).matchAll(/<c r="([A-Z]+)\d+"([^>]*)/g)].map(
    ([, letters = '', attributes = '']) => {
      const style = / s="\d+"/.exec(attributes)?.[0] ?? '';
      return {
        cell: `<c r="${letters}`,
        number: `"${style}><v>`,
        text: `"${style} t="inlineStr"><is><t xml:space="preserve">`,
      };
    },
  );
  return { before: xml.slice(0, firstRow), after: xml.slice(afterRows), looks };
}

/** The parts of a row, in the place of those of the row before: added one to another they take four times the memory. */
const parts: string[] = [];

function rowXml(row: Row, number: number, looks: Layout['looks'], height?: number): string {
  const at = numberText(number);
  let count = 0;
  const add = (part: string) => {
    parts[count] = part;
    count += 1;
  };
  add(`<row r="${at}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`);
  // By index: `entries` makes a pair a cell.
  for (let column = 0; column < row.length; column++) {
    const [cell, look] = [row[column] ?? null, looks[column]];
    if (cell === null || look === undefined) continue;
    add(look.cell);
    add(at);
    if (typeof cell === 'number') {
      add(look.number);
      add(numberText(cell));
      add('</v></c>');
    } else {
      add(look.text);
      add(escaped(cell));
      add('</t></is></c>');
    }
  }
  add('</row>');
  parts.length = count;
  return parts.join('');
}

/** Bytes compressed at a time. */
const PIECE = 256 * 1024;
/** Bytes that a letter takes at most in UTF-8. */
const BYTES_A_LETTER = 3;

/** A file of a zip that is written as text and compressed by Node, ten times as fast as in JavaScript. */
class DeflatedText implements ZipInputFile {
  readonly filename: string;
  /** The method of compression, as zip numbers it. */
  readonly compression = 8;
  size = 0;
  crc = 0;
  /** Set by the zip that it is added to. */
  ondata?: AsyncFlateStreamHandler;
  readonly #deflate = createDeflateRaw({ level: LEVEL, chunkSize: PIECE });
  /** Rejected when it fails; listened to once, whatever the number of pieces. */
  readonly #failed = new Promise<never>((_, reject) => this.#deflate.once('error', reject));
  /** The only bytes of text in memory: filled anew once they are compressed. */
  readonly #bytes = Buffer.allocUnsafe(PIECE);
  #filled = 0;

  constructor(name: string) {
    this.filename = name;
    this.#deflate.on('data', (chunk: Uint8Array<ArrayBuffer>) => this.ondata?.(null, chunk, false));
  }

  /** Fulfilled once there is room for more; null when there was. */
  write(text: string): Promise<void> | null {
    const room = text.length * BYTES_A_LETTER;
    if (this.#filled + room > PIECE) return this.#writeLater(text, room);
    this.#filled += this.#bytes.write(text, this.#filled);
    return null;
  }

  async #writeLater(text: string, room: number): Promise<void> {
    await this.#flush();
    if (room > PIECE) await this.#push(Buffer.from(text), false);
    else this.#filled += this.#bytes.write(text, this.#filled);
  }

  async end(text: string): Promise<void> {
    await this.write(text);
    await this.#flush(true);
  }

  async #flush(last = false): Promise<void> {
    const bytes = this.#bytes.subarray(0, this.#filled);
    this.#filled = 0;
    await this.#push(bytes, last);
  }

  async #push(chunk: Uint8Array, last: boolean): Promise<void> {
    this.size += chunk.length;
    this.crc = crc32(chunk, this.crc);
    const done = last
      ? once(this.#deflate, 'end').then(() => this.ondata?.(null, new Uint8Array(), true))
      : new Promise<void>((resolve) => this.#deflate.write(chunk, () => resolve()));
    if (last) this.#deflate.end(chunk);
    await Promise.race([done, this.#failed]);
  }
}
