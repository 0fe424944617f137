// A workbook of which one sheet is longer than memory. The library that writes our workbooks holds them whole; so
// it writes one with a few rows in that sheet, which say how each column looks, and all rows come from here.
import { once } from 'node:events';
import { createDeflateRaw } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Cell } from '../../reports/columns.ts';
import { escaped } from '../../reports/xml-text.ts';

/** Rows that a sheet may hold, its header included: the limit of Excel. */
export const MAX_ROWS = 1_048_576;
/** Compression from 1 (fast) to 9: beyond 3, twice the time for a tenth of the size. */
const LEVEL = 3;

export interface StreamedSheet {
  /** The next rows, as bytes of the workbook. */
  readonly rows: (rows: readonly (readonly Cell[])[]) => AsyncIterable<Uint8Array>;
  /** Everything else, from a workbook with the same sheets and looks as the sample. */
  readonly end: (workbook: Uint8Array) => AsyncIterable<Uint8Array>;
}

/**
 * @param sample a workbook whose `sheet` (from 1) has a header, then rows that are left out; the last of them,
 *   without an empty cell, says how each column looks
 */
export function streamedSheet(sample: Uint8Array, sheet: number): StreamedSheet {
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const xml = strFromU8(unzipSync(sample)[path] ?? new Uint8Array());
  const [, firstRow = 0] = [...xml.matchAll(/<row /g)].map(({ index }) => index);
  const lastRow = xml.lastIndexOf('<row ');
  const afterRows = xml.indexOf('</sheetData>');
  const looks = [...xml.slice(lastRow, afterRows).matchAll(/<c r="([A-Z]+)\d+"([^>]*)/g)].map(
    ([, letters = '', attributes = '']) => ({
      letters,
      style: / s="\d+"/.exec(attributes)?.[0] ?? '',
    }),
  );
  const cellXml = (cell: Cell, column: number, row: number): string => {
    const look = looks[column];
    if (cell === null || look === undefined) return '';
    const start = `<c r="${look.letters}${row}"${look.style}`;
    if (typeof cell === 'number') return `${start}><v>${cell}</v></c>`;
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  };

  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const entry = new NodeDeflated(path);
  zip.add(entry);
  const give = async function* (text: string, last: boolean) {
    entry.push(strToU8(text), last);
    await entry.settled;
    yield* ready.splice(0);
  };

  let row = 1;
  return {
    rows: async function* (rows) {
      let text = row === 1 ? xml.slice(0, firstRow) : '';
      for (const cells of rows) {
        row += 1;
        text += `<row r="${row}">`;
        for (const [column, cell] of cells.entries()) text += cellXml(cell, column, row);
        text += '</row>';
      }
      yield* give(text, false);
    },
    end: async function* (workbook) {
      yield* give(xml.slice(afterRows), true);
      for (const [name, bytes] of Object.entries(unzipSync(workbook))) {
        if (name === path) continue;
        const file = new ZipDeflate(name, { level: 6 });
        zip.add(file);
        file.push(bytes, true);
      }
      zip.end();
      yield* ready.splice(0);
    },
  };
}

/** A file of a zip compressed by Node, ten times as fast as in JavaScript. */
class NodeDeflated extends ZipPassThrough {
  /** Fulfilled once what was pushed is compressed. */
  settled: Promise<void> = Promise.resolve();
  readonly #deflate = createDeflateRaw({ level: LEVEL });
  /** Rejected when it fails; listened to once, whatever the number of pieces. */
  readonly #failed = new Promise<never>((_, reject) => this.#deflate.once('error', reject));

  constructor(name: string) {
    super(name);
    this.compression = 8;
    this.#deflate.on('data', (chunk: Uint8Array) =>
      this.ondata(null, new Uint8Array(chunk), false),
    );
  }

  protected override process(chunk: Uint8Array, final: boolean): void {
    const done = final
      ? once(this.#deflate, 'end').then(() => this.ondata(null, new Uint8Array(), true))
      : new Promise<void>((resolve) => this.#deflate.write(chunk, () => resolve()));
    if (final) this.#deflate.end(chunk);
    this.settled = Promise.race([done, this.#failed]);
  }
}
