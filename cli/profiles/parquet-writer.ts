// A table of profiles as Parquet: a row group a few batches, given away as soon as it is written.
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { metadataOf } from '../../reports/provenance.ts';
import { profileCliText as text } from './copy.ts';
import { writtenElement } from './parquet-values.ts';
import { cellOf } from './passed-values.ts';
import { type EstimatedLine, profileTable } from './profile-columns.ts';
import type { ProfileWriter, WriterOptions } from './profile-writer.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;
/** Rows of a group, at least: enough for columns to compress, few enough for memory (four times as many: a tenth smaller, 60 MB more). */
const GROUP = 8_192;

export function parquetWriter({ others, model, provenance }: WriterOptions): ProfileWriter {
  const { columns, ownCells } = profileTable(others, model.id);
  const bytes = new ByteWriter();
  const results = columns.length - others.length;
  /** What the file says of the types that it has. */
  const elements = new Map(
    columns.flatMap(({ name }, i) => {
      const element = others[i - results]?.element;
      return element ? [[name, writtenElement(element, name)] as const] : [];
    }),
  );
  const source = (held: readonly unknown[][]) =>
    columns.map(({ name, type }, i) => {
      const data = held[i] ?? [];
      return elements.has(name)
        ? { name, data }
        : { name, data, type: TYPES[type], nullable: true };
    });
  const empty = () => columns.map((): unknown[] => []);
  /** What each column holds of a place. */
  const values = [
    ...ownCells,
    ...others.map(({ name, element, plain }) => (line: EstimatedLine): unknown => {
      if (element !== null) return line.other(name) ?? null;
      const cell = cellOf(plain(line));
      return cell === null ? null : String(cell);
    }),
  ];
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({
      columnData: source(empty()),
      schemaOverrides: Object.fromEntries(elements),
    }),
    kvMetadata: [
      ...Object.entries(metadataOf(provenance)).map(([key, value]) => ({ key, value })),
      { key: 'reference', value: model.reference.label },
      { key: 'caution', value: text.caution },
    ],
  });
  let held = empty();
  const taken = (): Uint8Array => {
    const piece = new Uint8Array(bytes.buffer.slice(0, bytes.index));
    bytes.index = 0;
    return piece;
  };
  const written = (): Uint8Array => {
    writer.write({ columnData: source(held), rowGroupSize: held[0]?.length ?? 0 });
    held = empty();
    return taken();
  };
  return {
    *lines(lines) {
      for (const [i, value] of values.entries()) {
        const column = held[i];
        for (const line of lines) column?.push(value(line));
      }
      if ((held[0]?.length ?? 0) >= GROUP) yield written();
    },
    *end() {
      if ((held[0]?.length ?? 0) > 0) yield written();
      writer.finish();
      yield taken();
    },
  };
}
