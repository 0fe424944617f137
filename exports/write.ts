// From a report to a file in the format asked for: the one switch of the command line and of the page. A
// writer is fetched when its format is asked for, because several bring a library of their own.
import type { FeatureCollection, Geometry } from 'geojson';
import { departementsOf, type ReadContours } from '../src/store/index.ts';
import type { CsvFlavour } from './csv.ts';
import type { TerritoryReport } from './report.ts';

export const REPORT_FORMATS = [
  'xlsx',
  'docx',
  'html',
  'csv',
  'json',
  'geojson',
  'parquet',
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Formats that tell of places and of the plan: for the others, places need not be read. */
export const WITH_PLACES: readonly ReportFormat[] = ['xlsx', 'docx', 'html'];

export const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
};

export interface WriteOptions {
  readonly csv: CsvFlavour;
  /** Read for GeoJSON only. */
  readonly contours: ReadContours;
}

/** The whole file. Rejects as `contours` does, or when the code of a writer cannot be had. */
export async function writeReport(
  report: TerritoryReport,
  format: ReportFormat,
  { csv, contours }: WriteOptions,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { lines, model } = report;
  switch (format) {
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsx(report);
    case 'docx':
      return (await import('./docx.ts')).docx(report);
    case 'html':
      return (await import('./html.ts')).html(report);
    case 'csv': {
      const { csvHeader, csvLines } = await import('./csv.ts');
      return csvHeader(csv) + csvLines(lines, model.id, csv);
    }
    case 'json':
      return json((await import('./table-json.ts')).reportJson(report));
    case 'geojson': {
      const departements = departementsOf(lines.map(({ commune }) => commune.code));
      const [{ reportGeoJson }, ...files] = await Promise.all([
        import('./table-json.ts'),
        ...departements.map(contours),
      ]);
      return featureLines(reportGeoJson(report, files));
    }
    case 'parquet':
      return (await import('./parquet.ts')).parquet(lines, model.id);
  }
}

/** A feature a line: indented, each coordinate would have a line of its own. */
function featureLines({ features }: FeatureCollection<Geometry | null>): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
