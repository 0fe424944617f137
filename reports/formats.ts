// Every format of a report, one row each: the lists of the command line and of the page are read from here, and so is
// who writes it. A writer is fetched when its format is asked for, because several bring a library of their own.
import type { ReadContours } from '../src/store/index.ts';
import { keysOf } from '../src/terms/keys-of.ts';
import type { Branding } from './branding.ts';
import type { CsvFlavour } from './csv.ts';
import type { TerritoryReport } from './report.ts';

/** Of each ending of a file name. */
export const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
  pdf: 'application/pdf',
} as const;

export interface WriteOptions {
  readonly csv: CsvFlavour;
  /** On the documents that are signed. */
  readonly branding?: Branding;
  /** Read for GeoJSON, and for the reports that have a map. */
  readonly contours: ReadContours;
}

interface FormatRow {
  /** Of its file name. */
  readonly extension: keyof typeof MEDIA_TYPES;
  /** Of a commune too: as a list of one (`list`), or written by the command line in its own way (`own`). */
  readonly commune: 'list' | 'own' | null;
  /** A terminal cannot show it: a file must be named. */
  readonly binary: boolean;
  /** The command line writes it as the communes come. */
  readonly streamed: boolean;
  /** It tells of places and of the plan: for the others, places need not be read. */
  readonly withPlaces: boolean;
  /** It has room for an author and a logo. */
  readonly signed: boolean;
  /** The whole file, or null: a PDF is printed from the HTML, by whoever has a browser. */
  readonly write:
    | ((
        report: TerritoryReport,
        options: WriteOptions,
      ) => Promise<string | Uint8Array<ArrayBuffer>>)
    | null;
}

/** In the order in which they are offered. */
export const FORMATS = {
  xlsx: {
    extension: 'xlsx',
    commune: null,
    binary: true,
    streamed: true,
    withPlaces: true,
    signed: false,
    write: async (report) => (await import('./xlsx.ts')).xlsx(report),
  },
  docx: {
    extension: 'docx',
    commune: 'list',
    binary: true,
    streamed: false,
    withPlaces: true,
    signed: true,
    write: async (report, { contours, branding }) => {
      const [{ docx }, map] = await Promise.all([import('./docx.ts'), mapOf(report, contours)]);
      return docx(report, map, branding);
    },
  },
  html: {
    extension: 'html',
    commune: 'list',
    binary: false,
    streamed: false,
    withPlaces: true,
    signed: true,
    write: async (report, { contours, branding }) => {
      const [{ html }, map] = await Promise.all([import('./html.ts'), mapOf(report, contours)]);
      return html(report, map, branding);
    },
  },
  csv: {
    extension: 'csv',
    commune: 'own',
    binary: false,
    streamed: true,
    withPlaces: false,
    signed: false,
    write: async (report, { csv }) => (await import('./csv.ts')).reportCsv(report, csv),
  },
  json: {
    extension: 'json',
    commune: 'own',
    binary: false,
    streamed: true,
    withPlaces: false,
    signed: false,
    write: async (report) => (await import('./table-json.ts')).reportJson(report),
  },
  geojson: {
    extension: 'geojson',
    commune: null,
    binary: false,
    streamed: true,
    withPlaces: false,
    signed: false,
    write: async (report, { contours }) =>
      (await import('./table-json.ts')).reportGeoJson(report, contours),
  },
  parquet: {
    extension: 'parquet',
    commune: null,
    binary: true,
    streamed: false,
    withPlaces: false,
    signed: false,
    write: async (report) => (await import('./parquet.ts')).reportParquet(report),
  },
  /** What a CSV cannot say of itself, beside it. */
  datapackage: {
    extension: 'json',
    commune: null,
    binary: false,
    streamed: false,
    withPlaces: false,
    signed: false,
    write: async (report) => {
      const { describedReport, descriptionText } = await import('./data-package.ts');
      return descriptionText(describedReport(report));
    },
  },
  pdf: {
    extension: 'pdf',
    commune: 'list',
    binary: true,
    streamed: false,
    withPlaces: true,
    signed: true,
    write: null,
  },
} as const satisfies Readonly<Record<string, FormatRow>>;

type Formats = typeof FORMATS;
type FormatName = keyof Formats;
/** Names of the rows that are so. */
type FormatsWith<Row> = {
  [Name in FormatName]: Formats[Name] extends Row ? Name : never;
}[FormatName];

/** Those that are written here. */
export type ReportFormat = Exclude<FormatName, FormatsWith<{ readonly write: null }>>;
export type StreamedFormat = FormatsWith<{ readonly streamed: true }>;
/** Those that a commune has as a list of one, and all that it has. */
export type CommuneReport = FormatsWith<{ readonly commune: 'list' }>;
export type CommuneFormat = CommuneReport | FormatsWith<{ readonly commune: 'own' }>;

export const FORMAT_NAMES = keysOf(FORMATS);

/** Written by `writeReport`: text is the command line’s own, a PDF is printed. */
export const isReport = (format: string): format is ReportFormat =>
  (rowOf(format)?.write ?? null) !== null;
/** Written as the communes come, on the command line. */
export const isStreamed = (format: string): format is StreamedFormat =>
  rowOf(format)?.streamed === true;
/** A commune has it as a list of one. */
export const isCommuneReport = (format: string): format is CommuneReport =>
  rowOf(format)?.commune === 'list';
/** A commune has it, whoever writes it. */
export const isCommuneFormat = (format: string): format is CommuneFormat =>
  (rowOf(format)?.commune ?? null) !== null;

/** The row of a name; undefined for what is no format of a report: text, a document of a council. */
export function rowOf(format: string): FormatRow | undefined {
  const name = FORMAT_NAMES.find((known) => known === format);
  return name && FORMATS[name];
}

/** The whole file. Rejects as `contours` does, or when the code of a writer cannot be had. */
export function writeReport(
  report: TerritoryReport,
  format: ReportFormat,
  options: WriteOptions,
): Promise<string | Uint8Array<ArrayBuffer>> {
  return FORMATS[format].write(report, options);
}

async function mapOf(report: TerritoryReport, contours: ReadContours) {
  return (await import('./map/map-for.ts')).mapFor(report, contours);
}
