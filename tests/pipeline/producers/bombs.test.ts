// Small files that unpack to large ones: read up to a bound, then refused by their name.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { readSheets } from '../../../cli/sheets/read-sheets.ts';
import { WorkbookError } from '../../../cli/sheets/trouble.ts';
import { openPublished, wholeOf } from '../../../pipeline/producers/reading/published-file.ts';
import { templateStyles } from '../../../reports/docx-template.ts';

const folder = mkdtempSync(join(tmpdir(), 'bombs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MEBIBYTE = new Uint8Array(1024 * 1024);
const written = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const read = async (path: string, max: number) =>
  (await wholeOf(await openPublished(path, /table\.csv/, max))).length;

test.each([
  ['gzip', 'table.csv.gz', gzipSync(MEBIBYTE)],
  ['zip', 'archive.zip', zipSync({ 'table.csv': MEBIBYTE })],
])('a %s is read up to so many bytes, and not past them', async (_, name, bytes) => {
  const path = written(name, bytes);
  expect(await read(path, MEBIBYTE.length)).toBe(MEBIBYTE.length);
  await expect(read(path, MEBIBYTE.length - 1)).rejects.toThrow(
    /table\.csv.*décompressé, il dépasse 1048575 octets/s,
  );
});

test('a gzip cut short is refused by its name', async () => {
  const whole = gzipSync(new Uint8Array(1000).map((_, i) => (i * i) % 251));
  const path = written('cut.csv.gz', whole.subarray(0, whole.length / 2));
  await expect(read(path, MEBIBYTE.length)).rejects.toThrow(/cut\.csv\.gz/);
});

test('a Word template of which any part unpacks to 65 MiB is none', () => {
  const styles = strToU8('<w:styles></w:styles>');
  const bomb = new Uint8Array(65 * 1024 * 1024);
  const parts = { 'word/styles.xml': styles, 'word/theme/theme1.xml': bomb };
  const template = new Uint8Array(zipSync(parts, { level: 1 }));
  expect(() => templateStyles(template)).toThrow(/modèle Word/);
});

/** A zip whose part holds a megabyte and says, wherever it says so, that it holds a hundred bytes. */
function lyingZip(
  name: string,
  parts: Readonly<Record<string, Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(
    zipSync({ ...parts, [name]: MEBIBYTE.map((_, i) => (i * i) % 251) }),
  );
  const view = new DataView(bytes.buffer);
  // The header of a part, then its line in the directory: where each says its length, then its name.
  const heads: readonly (readonly [number, number, number])[] = [
    [0x04034b50, 22, 30],
    [0x02014b50, 24, 46],
  ];
  for (let at = 0; at < bytes.length - 4; at++) {
    for (const [signature, length, title] of heads) {
      const said = new TextDecoder().decode(bytes.subarray(at + title, at + title + name.length));
      if (view.getUint32(at, true) === signature && said === name) {
        view.setUint32(at + length, 100, true);
      }
    }
  }
  return bytes;
}

test('a Word template and a workbook of which a part lies about its length are refused', () => {
  const styles = strToU8('<w:styles></w:styles>');
  expect(() => templateStyles(lyingZip('word/styles.xml', {}))).toThrow(/modèle Word/);
  expect(() =>
    templateStyles(lyingZip('word/theme/theme1.xml', { 'word/styles.xml': styles })),
  ).toThrow(/modèle Word/);
  expect(() =>
    readSheets(lyingZip('xl/worksheets/sheet1.xml', { 'xl/workbook.xml': styles })),
  ).toThrow(new WorkbookError('damaged'));
});
