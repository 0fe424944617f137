// From a report to a file in the format asked for: the one switch of the command line and of the page. A
// writer is fetched when its format is asked for, because several bring a library of their own.
import type { ContoursFile, ReadContours } from '../src/store/index.ts';
import { departementsOf } from '../src/territories/index.ts';
import type { Branding } from './branding.ts';
import { columnsOf } from './columns.ts';
import type { CsvFlavour } from './csv.ts';
import type { ReportMap } from './map/map-of-report.ts';
import { metadataOf } from './provenance.ts';
import type { TerritoryReport } from './report.ts';

export const REPORT_FORMATS = [
  'xlsx',
  'docx',
  'html',
  'csv',
  'json',
  'geojson',
  'parquet',
  'datapackage',
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
  datapackage: 'application/json',
};

/** Where the format is no ending of a file name. */
export const EXTENSIONS: Readonly<Partial<Record<ReportFormat, string>>> = { datapackage: 'json' };

export interface WriteOptions {
  readonly csv: CsvFlavour;
  /** On the documents that are signed. */
  readonly branding?: Branding;
  /** Read for GeoJSON, and for the reports that have a map. */
  readonly contours: ReadContours;
}

/** The whole file. Rejects as `contours` does, or when the code of a writer cannot be had. */
export async function writeReport(
  report: TerritoryReport,
  format: ReportFormat,
  { csv, contours, branding }: WriteOptions,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { lines, model } = report;
  switch (format) {
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsx(report);
    case 'docx':
      return (await import('./docx.ts')).docx(report, await mapFor(report, contours), branding);
    case 'html':
      return (await import('./html.ts')).html(report, await mapFor(report, contours), branding);
    case 'csv': {
      const { csvHeader, csvLines } = await import('./csv.ts');
      const columns = columnsOf(report.optionalParts);
      const names = columns.map(({ name }) => name);
      return csvHeader(csv, names) + csvLines(lines, model.id, csv, columns);
    }
    case 'json':
      return [...(await import('./table-json.ts')).jsonPieces(report, [lines])].join('');
    case 'geojson': {
      const { geoJsonPieces } = await import('./table-json.ts');
      let text = '';
      for await (const piece of geoJsonPieces(report, [lines], contours)) text += piece;
      return text;
    }
    case 'parquet':
      return (await import('./parquet.ts')).parquet(
        lines,
        model.id,
        metadataOf(report.provenance),
        columnsOf(report.optionalParts),
      );
    case 'datapackage':
      return json(
        (await import('./data-package.ts')).dataPackage(
          { ...report, area: report.total.area },
          csv,
        ),
      );
  }
}

function contoursOf({ lines }: TerritoryReport, read: ReadContours): Promise<ContoursFile[]> {
  return Promise.all(departementsOf(lines.map(({ commune }) => commune.code)).map(read));
}

/** The map of a report, read and drawn; null where it has none. */
export async function mapFor(
  report: TerritoryReport,
  read: ReadContours,
): Promise<ReportMap | null> {
  const [{ mapLevelOf }, { reportMap }] = await Promise.all([
    import('./map/has-map.ts'),
    import('./map/report-map.ts'),
  ]);
  const level = mapLevelOf(report);
  if (level === null) return null;
  if (level === 'departements') return reportMap(report, [await read('france')], null, level);
  const france = report.total.area.kind === 'selection' ? await read('france') : null;
  return reportMap(report, await contoursOf(report, read), france);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
