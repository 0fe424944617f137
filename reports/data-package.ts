// What a CSV cannot say of itself without breaking who reads it: its columns, its sources, where it comes from. Beside
// it, after Frictionless Data (Data Package 2.0).
import type { Area } from '../src/index.ts';
import type { PopulationBase } from '../src/terms/base.ts';
import { columnsOf } from './columns.ts';
import { exportText, openDataText, writtenText } from './copy.ts';
import type { CsvFlavour } from './csv.ts';
import { tableSchema } from './dictionary.ts';
import { fileName } from './file-name.ts';
import { LICENCE, metadataOf } from './provenance.ts';
import type { TerritoryReport } from './report.ts';

export interface Described
  extends Pick<TerritoryReport, 'sources' | 'provenance' | 'optionalParts'> {
  readonly area: Pick<Area, 'nom'>;
  /** Whom the shares are counted in; all inhabitants where it is left out. */
  readonly base?: PopulationBase | undefined;
}

/** The description of the table of communes. `path`: name of the CSV, the one of the page when left out. */
export function dataPackage(
  { area, base = 'all', sources, provenance, optionalParts }: Described,
  csv: CsvFlavour,
  path: string = fileName(
    exportText.fileNames[csv === 'excel' ? 'csv' : 'csv-simple'],
    area.nom,
    'csv',
  ),
) {
  const excel = csv === 'excel';
  const schema = tableSchema(columnsOf(optionalParts));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'diagnostic-numerique-communes',
    id: provenance.dataset,
    title: writtenText.title(area.nom),
    description: openDataText.description(base),
    version: provenance.model,
    created: `${provenance.day}T12:00:00Z`,
    provenance: metadataOf(provenance),
    licenses: [{ name: 'etalab-2.0', path: LICENCE }],
    sources: sources.map(({ title, producer, vintage, url }) => ({
      title: `${title} — ${producer}, ${vintage}`,
      ...(url === null ? {} : { path: url }),
    })),
    resources: [
      {
        name: 'communes',
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: excel ? { delimiter: ';' } : { delimiter: ',' },
        schema: excel ? { ...schema, fields: withComma(schema.fields) } : schema,
      },
    ],
  };
}

/** The same as a file, of a report. */
export function reportDataPackage(report: TerritoryReport, csv: CsvFlavour): string {
  const { area, base } = report.total;
  const described = dataPackage({ ...report, area, base }, csv);
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** A French Excel reads decimal commas. */
function withComma(fields: ReturnType<typeof tableSchema>['fields']) {
  return fields.map((field) => (field.type === 'number' ? { ...field, decimalChar: ',' } : field));
}
