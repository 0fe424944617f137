// What a CSV, or lines of JSON, cannot say of themselves without breaking who reads them: their columns, their sources,
// where they come from. Beside them, after Frictionless Data (Data Package 2.0).
import type { Area } from '../src/index.ts';
import type { PopulationBase } from '../src/terms/base.ts';
import { columnsOf } from './columns.ts';
import { exportText, openDataText, writtenText } from './copy.ts';
import { CSV_FLAVOURS, type CsvFlavour } from './csv.ts';
import { type DescribedColumn, tableSchema } from './dictionary.ts';
import { fileName } from './file-name.ts';
import { LICENCE, metadataOf } from './provenance.ts';
import type { TerritoryReport } from './report.ts';

export interface Described
  extends Pick<TerritoryReport, 'sources' | 'provenance' | 'optionalParts'> {
  readonly area: Pick<Area, 'nom'>;
  /** Whom the shares are applied to, as an estimate has it: undefined for all inhabitants. Never left out, so never forgotten. */
  readonly base: PopulationBase | undefined;
  /** What the table is of, and its columns: communes when left out. */
  readonly table?: {
    readonly name: string;
    /** That of the table of communes when left out. */
    readonly description?: string;
    readonly columns: readonly DescribedColumn[];
    /** Whether its codes are those of communes and territories. */
    readonly official: boolean;
  };
}

/** How the lines of a described table are written: as CSV, or as a JSON object each. */
export type DescribedForm = CsvFlavour | 'jsonl';

interface DescribedFile {
  readonly form: DescribedForm;
  readonly path: string;
}

/** What a package says it follows. */
export const PACKAGE_PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The licence of all that is written here, as a package names one. */
export const PACKAGE_LICENCES = [{ name: 'etalab-2.0', path: LICENCE }];

/** The two files of the page of a territory. */
const filesOf = (nom: string): DescribedFile[] =>
  CSV_FLAVOURS.map((form) => ({
    form,
    path: fileName(exportText.fileNames[form === 'excel' ? 'csv' : 'csv-simple'], nom, 'csv'),
  }));

/** The description of a table, as each of `files` holds it: those of the page when left out. */
function dataPackage(
  { area, base = 'all', sources, provenance, optionalParts, table }: Described,
  files: readonly DescribedFile[] = filesOf(area.nom),
) {
  const { name = 'communes', columns = columnsOf(optionalParts), official } = table ?? {};
  const description = table?.description ?? openDataText.description(base);
  const schema = tableSchema(columns, official);
  return {
    $schema: PACKAGE_PROFILE,
    name: `diagnostic-numerique-${name}`,
    id: provenance.dataset,
    title: writtenText.title(area.nom),
    description,
    version: provenance.model,
    created: `${provenance.day}T12:00:00Z`,
    provenance: metadataOf(provenance),
    licenses: PACKAGE_LICENCES,
    sources: sources.map(({ title, producer, vintage, url }) => ({
      title: `${title} — ${producer}, ${vintage}`,
      ...(url === null ? {} : { path: url }),
    })),
    resources: files.map((file) => {
      if (file.form === 'jsonl')
        return {
          name,
          path: file.path,
          format: 'jsonl',
          mediatype: 'application/jsonl',
          encoding: 'utf-8',
          schema,
        };
      const { form, path } = file;
      return csvResource(form === 'excel' && files.length > 1 ? `${name}-excel` : name, schema, {
        form,
        path,
      });
    }),
  };
}

/** A CSV as a package tells it: its signs, and the schema of its columns. */
export function csvResource(
  name: string,
  schema: ReturnType<typeof tableSchema>,
  { form, path }: { readonly form: CsvFlavour; readonly path: string },
) {
  const excel = form === 'excel';
  return {
    name,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: excel ? { delimiter: ';' } : { delimiter: ',' },
    schema: excel ? { ...schema, fields: withComma(schema.fields) } : schema,
  };
}

/** The same as a file. */
export function descriptionText(described: Described, files?: readonly DescribedFile[]): string {
  return `${JSON.stringify(dataPackage(described, files), null, 2)}\n`;
}

/** What the table of a report is described with. */
export function describedReport(report: TerritoryReport): Described {
  const { area, base } = report.total;
  return { ...report, area, base };
}

/** A French Excel reads decimal commas. */
function withComma(fields: ReturnType<typeof tableSchema>['fields']) {
  return fields.map((field) => (field.type === 'number' ? { ...field, decimalChar: ',' } : field));
}
