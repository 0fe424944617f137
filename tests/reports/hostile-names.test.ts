// Names come from files that somebody else may have written: whatever characters they hold, a document
// opens, and a picture is a picture.
import { beforeAll, describe, expect, test } from 'vitest';
import { docx } from '../../reports/docx.ts';
import { html } from '../../reports/html.ts';
import { svgOf } from '../../reports/map/svg.ts';
import type { TerritoryReport } from '../../reports/report.ts';
import { xlsx } from '../../reports/xlsx.ts';
import { mapOf, nevers } from './nievre.ts';
import { zipEntries } from './zip-entries.ts';

/** Every control character, half of a pair, and the two that are no character. */
const FORBIDDEN = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  '\ud800',
  '\udfff',
  '\ufffe',
  '\uffff',
].filter((character) => !'\t\n\r'.includes(character));
const HOSTILE = `</w:t><script>"&'${FORBIDDEN.join('')}`;
// As an XML reader does, and not as our own rule is written.
const unreadable = (text: string) =>
  [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    const allowed = code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800);
    return !allowed && !(code >= 0xe000 && code < 0xfffe) && code < 0x10000;
  });

let report: TerritoryReport;
beforeAll(async () => {
  const plain = await nevers();
  const hostile = (key: string, value: unknown): unknown =>
    ['nom', 'communeNom', 'adresse', 'title', 'producer'].includes(key) && typeof value === 'string'
      ? `${value} ${HOSTILE}`
      : value;
  report = { ...JSON.parse(JSON.stringify(plain), hostile), homonyms: plain.homonyms };
}, 60_000);

describe('every part is text that XML allows, and no name is markup', () => {
  test('Word', async () => {
    const parts = zipEntries(await docx(report, await mapOf(report)));
    const document = parts.get('word/document.xml') ?? '';
    expect(document).toContain('&lt;script&gt;');
    for (const [name, text] of parts) {
      if (!/\.(xml|rels|svg)$/.test(name)) continue;
      expect(unreadable(text), name).toEqual([]);
      expect(text, name).not.toContain('<script>');
    }
  }, 60_000);

  test('spreadsheet', async () => {
    const parts = [...zipEntries(await xlsx(report))].filter(([name]) =>
      /\.(xml|rels)$/.test(name),
    );
    expect(parts.map(([, text]) => text).join()).toContain('&lt;script');
    for (const [name, text] of parts) {
      expect(unreadable(text), name).toEqual([]);
      expect(text, name).not.toContain('<script>');
    }
  });

  test('page to print, and its map', async () => {
    const map = await mapOf(report);
    for (const text of [html(report, map), map ? svgOf(map.scene) : '']) {
      expect(text).toContain('&lt;script&gt;');
      expect(unreadable(text)).toEqual([]);
      expect(text).not.toContain('<script>');
    }
  });
});
