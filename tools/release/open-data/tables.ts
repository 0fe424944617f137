// The open tables: communes, EPCI, EPT, départements, régions, each as CSV, JSON and Parquet; the model as SQL with
// the tables it reads; and the data package that describes them (Frictionless Data). Made at build time: nothing of it
// is committed.
import { createHash } from 'node:crypto';
import manifest from '../../../package.json' with { type: 'json' };
import { PACKAGE_LICENCES, PACKAGE_PROFILE } from '../../../reports/data-package.ts';
import { tableSchema } from '../../../reports/dictionary.ts';
import { metadataOf } from '../../../reports/provenance.ts';
import type { Store } from '../../../src/store/index.ts';
import { createTerritories } from '../../../src/territories/index.ts';
import { COMMUNE_COLUMNS, everyCommune } from './communes.ts';
import { openText as text } from './copy.ts';
import { eptOf, groupTables } from './groups.ts';
import { constantsTable, inputsTable } from './model-tables.ts';
import { encode, filesOf, type OpenFile, type OpenTable, tableOf } from './open-table.ts';
import { resemblancesTable } from './resemblances.ts';
import { sqlFiles } from './sql.ts';

/** Every file of the folder, the package last. */
export async function openData(store: Store): Promise<OpenFile[]> {
  const [lines, model, { dataset, sources }, known] = await Promise.all([
    everyCommune(store),
    store.model(),
    store.manifest(),
    createTerritories(store).catalogue(),
  ]);
  const provenance = metadataOf({
    model: model.id,
    dataset: dataset.id,
    software: manifest.version,
    day: null,
    address: null,
  });
  const tables = [
    tableOf('communes', COMMUNE_COLUMNS, lines, model.id),
    ...groupTables(lines, known, model),
  ];
  const communes = lines.map(({ commune }) => commune);
  const ofModel = [inputsTable(communes, eptOf(known)), constantsTable(model)];
  const kindred = await resemblancesTable(store, lines, model.id);
  const files = [
    ...[...tables, kindred].map((table) => ({
      table,
      files: filesOf(table, parquetMetadata(table, provenance)),
    })),
    ...ofModel.map((table) => ({
      table,
      files: filesOf(table, parquetMetadata(table, provenance), ['csv', 'parquet']),
    })),
  ];
  const sql = sqlFiles(model.id).map((file) => ({ name: file.name, bytes: encode(file.text) }));
  const description = {
    $schema: PACKAGE_PROFILE,
    name: 'diagnostic-numerique',
    id: dataset.id,
    title: text.title,
    description: text.description,
    version: model.id,
    provenance,
    licenses: PACKAGE_LICENCES,
    sources: sources.map(({ title, producer, vintage }) => ({
      title: `${title} — ${producer}, ${vintage}`,
    })),
    resources: [
      ...files.flatMap(({ table, files: written }) =>
        written.map((file) => ({
          ...resourceOf(table.name, file),
          // The CSV bears the dictionary: the others have the same columns, and Parquet their types.
          ...(file.name.endsWith('.csv')
            ? { encoding: 'utf-8', schema: tableSchema(table.columns) }
            : {}),
        })),
      ),
      ...sql.map((file) => resourceOf(file.name, file)),
    ],
  };
  return [
    ...files.flatMap(({ files: written }) => written),
    ...sql,
    { name: 'datapackage.json', bytes: encode(JSON.stringify(description, null, 2)) },
  ];
}

/** What a Parquet file says of itself, beside its columns. */
function parquetMetadata(
  { name }: OpenTable,
  provenance: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return { title: titleOf(name), ...provenance };
}

function titleOf(name: string): string {
  return new Map(Object.entries(text.tables)).get(name) ?? name;
}

const MEDIA: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  sql: 'application/sql',
};
/** How the Frictionless command reads each: only the CSV as a table, since JSON names its columns apart. */
const TYPES: Readonly<Record<string, string>> = { csv: 'table', json: 'json', parquet: 'file' };

/** @param of its table, or the file itself where it holds none */
function resourceOf(of: string, { name, bytes }: OpenFile) {
  const format = name.split('.').at(-1) ?? '';
  return {
    name: name.replaceAll('.', '-'),
    type: TYPES[format] ?? 'file',
    title: titleOf(of),
    path: name,
    format,
    mediatype: MEDIA[format] ?? '',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
}
