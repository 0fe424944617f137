// The complete table of communes as open data: the same cells as CSV, JSON and Parquet, and the data
// package that describes them (Frictionless Data). Made at build time: nothing of it is committed.
import { createHash } from 'node:crypto';
import manifest from '../../../package.json' with { type: 'json' };
import { COLUMNS, cellsOf } from '../../../reports/columns.ts';
import { openDataText as text } from '../../../reports/copy.ts';
import { csvHeader, csvLines } from '../../../reports/csv.ts';
import { tableSchema } from '../../../reports/dictionary.ts';
import { parquet } from '../../../reports/parquet.ts';
import { LICENCE, metadataOf } from '../../../reports/provenance.ts';
import { type CommuneLine, tableLines } from '../../../reports/report.ts';
import type { Model } from '../../../src/index.ts';
import type { Store } from '../../../src/store/index.ts';

export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The estimate of every commune, in the order of codes. */
export async function everyCommune(store: Store): Promise<CommuneLine[]> {
  const [{ departements }, model] = await Promise.all([store.manifest(), store.model()]);
  const lines: CommuneLine[] = [];
  for (const departement of [...departements.keys()].sort()) {
    lines.push(...tableLines(await store.departement(departement), model));
  }
  return lines;
}

/** The table in three formats, the package last. */
export async function openData(store: Store): Promise<OpenFile[]> {
  const [lines, model, { dataset, sources }] = await Promise.all([
    everyCommune(store),
    store.model(),
    store.manifest(),
  ]);
  const { version } = manifest;
  const provenance = metadataOf({
    model: model.id,
    dataset: dataset.id,
    software: version,
    day: null,
    address: null,
  });
  const table = tables(lines, model, provenance);
  const schema = tableSchema();
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'diagnostic-numerique-communes',
    id: dataset.id,
    title: text.title,
    description: text.description,
    version: model.id,
    provenance,
    licenses: [{ name: 'etalab-2.0', path: LICENCE }],
    sources: sources.map(({ title, producer, vintage }) => ({
      title: `${title} — ${producer}, ${vintage}`,
    })),
    resources: table.map(({ name, bytes }) => ({
      name: name.replace('.', '-'),
      path: name,
      ...FORMATS[name],
      bytes: bytes.length,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      schema,
    })),
  };
  return [
    ...table,
    { name: 'datapackage.json', bytes: encode(JSON.stringify(description, null, 2)) },
  ];
}

const FORMATS: Readonly<Record<string, { format: string; mediatype: string }>> = {
  'communes.csv': { format: 'csv', mediatype: 'text/csv' },
  'communes.json': { format: 'json', mediatype: 'application/json' },
  'communes.parquet': { format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
};

function tables(
  lines: readonly CommuneLine[],
  { id }: Model,
  provenance: Readonly<Record<string, string>>,
): OpenFile[] {
  const json = { columns: COLUMNS.map(({ name }) => name), rows: lines.map((l) => cellsOf(l, id)) };
  return [
    { name: 'communes.csv', bytes: encode(csvHeader('simple') + csvLines(lines, id, 'simple')) },
    { name: 'communes.json', bytes: encode(JSON.stringify(json)) },
    { name: 'communes.parquet', bytes: parquet(lines, id, provenance) },
  ];
}

function encode(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
