// A table of profiles as Parquet: a row group a few batches, given away as soon as it is written.
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell } from '../../reports/columns.ts';
import { profileTable } from './profile-columns.ts';
import type { ProfileWriter, WriterOptions } from './profile-writer.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;
/** Rows of a group: enough for columns to compress, few enough for memory. */
const GROUP = 32_768;

export function parquetWriter({ others, model }: WriterOptions): ProfileWriter {
  const { columns, cellsOf } = profileTable(others, model.id);
  const bytes = new ByteWriter();
  const source = (held: readonly (readonly Cell[])[]) =>
    columns.map(({ name, type }, i) => ({
      name,
      type: TYPES[type],
      nullable: true,
      data: [...(held[i] ?? [])],
    }));
  const empty = () => columns.map((): Cell[] => []);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: source(empty()) }),
    createdBy: 'diagnostic-numerique',
    kvMetadata: [
      { key: 'modele', value: model.id },
      { key: 'reference', value: model.reference.label },
    ],
  });
  let held = empty();
  const taken = (): Uint8Array => {
    const piece = new Uint8Array(bytes.buffer.slice(0, bytes.index));
    bytes.index = 0;
    return piece;
  };
  const written = (): Uint8Array => {
    writer.write({ columnData: source(held), rowGroupSize: GROUP });
    held = empty();
    return taken();
  };
  return {
    *lines(lines) {
      for (const line of lines) {
        for (const [i, cell] of cellsOf(line).entries()) held[i]?.push(cell);
        if ((held[0]?.length ?? 0) === GROUP) yield written();
      }
    },
    *end() {
      if ((held[0]?.length ?? 0) > 0) yield written();
      writer.finish();
      yield taken();
    },
  };
}
