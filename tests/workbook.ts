// A spreadsheet as its file says it: what each cell holds, how it shows its number, and what is printed around it.
import { strFromU8, unzipSync } from 'fflate';

interface ReadCell {
  /** Of its column: the text of the first row. */
  readonly title: string;
  readonly value: string | number;
  /** The code of its number format; '' where it has none. */
  readonly format: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly titles: readonly string[];
  /** Below the titles; empty cells are left out. */
  readonly rows: readonly (readonly ReadCell[])[];
  /** The XML of the sheet. */
  readonly xml: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" },
};
const plainText = (xml: string) =>
  xml.replace(/&(?:amp|lt|gt|quot|apos);/g, (one) => ENTITIES[one] ?? one);

/** The sheets of a workbook, in their order. */
export function readWorkbook(file: Uint8Array): ReadSheet[] {
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)];
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)];
  const styles = part('xl/styles.xml');
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id,
      code,
    ]),
  );
  const looks = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)];
  const formats = looks.map(([xf]) => codes.get(/numFmtId="(\d+)"/.exec(xf)?.[1]) ?? '');
  return names.map(([, name = ''], i) => {
    const xml = part(`xl/worksheets/sheet${i + 1}.xml`);
    const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells = '']) =>
      [...cells.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].flatMap(
        ([, column = '', attributes = '', held = '']) => {
          const type = /t="(\w+)"/.exec(attributes)?.[1];
          const written = /<v>(.*?)<\/v>/s.exec(held)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(held)?.[1];
          if (written === undefined) return [];
          const value = type === 's' ? (shared[Number(written)]?.[1] ?? '') : written;
          const isText = type === 's' || type === 'inlineStr';
          const style = Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0);
          return [
            {
              column,
              value: isText ? plainText(value) : Number(value),
              format: isText ? '' : (formats[style] ?? ''),
            },
          ];
        },
      ),
    );
    const [header = [], ...others] = rows;
    const titles = new Map(header.map(({ column, value }) => [column, String(value)]));
    return {
      name: plainText(name),
      titles: [...titles.values()],
      rows: others.map((row) =>
        row.map(({ column, value, format }) => ({
          title: titles.get(column) ?? '',
          value,
          format,
        })),
      ),
      xml,
    };
  });
}
