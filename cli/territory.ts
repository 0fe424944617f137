// `territoire`: from the options typed to a report in the format asked for.

import type { Branding } from '../reports/branding.ts';
import { columnsOf } from '../reports/columns.ts';
import { writtenText } from '../reports/copy.ts';
import { councilOfTerritory } from '../reports/council/source.ts';
import { type CsvFlavour, csvHeader, csvLines } from '../reports/csv.ts';
import {
  FORMAT_NAMES,
  isStreamed,
  type ReportFormat,
  rowOf,
  type StreamedFormat,
  writeReport,
} from '../reports/formats.ts';
import { mapFor } from '../reports/map/map-for.ts';
import { ON_A_SLIDE } from '../reports/map/picture-size.ts';
import type { OptionalParts } from '../reports/optional/optional-parts.ts';
import { contextOf, placesToRead } from '../reports/places-and-plan.ts';
import { portraitsAround } from '../reports/portraits-around.ts';
import { creatorOf, metadataOf } from '../reports/provenance.ts';
import {
  type ReportInputs,
  type TerritoryReport,
  type TerritorySummary,
  tableLines,
  territoryReport,
  territorySummary,
} from '../reports/report.ts';
import { widerThan } from '../reports/wider-than.ts';
import { mapOfPlaces } from '../src/advice/index.ts';
import { typeset } from '../src/explain/index.ts';
import type { CommuneProfile, Model } from '../src/index.ts';
import type { LineRemark } from '../src/lists/index.ts';
import { createContours, type Store } from '../src/store/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import {
  createTerritories,
  type Territories,
  type TerritoryRequest,
} from '../src/territories/index.ts';
import { brandingOf, templateNotes } from './branding.ts';
import { CliError } from './cli-error.ts';
import { readListFile } from './commune-list.ts';
import {
  COUNCIL_FORMATS,
  councilContent,
  councilFile,
  isCouncil,
  noAddress,
  refuseWithoutFigures,
} from './council.ts';
import { writeDescription } from './describe-csv.ts';
import { findByOption, findNamed, NAMED_KINDS } from './find-territory.ts';
import { type HostLists, readHostLists } from './host-lists.ts';
import { type DataOptions, openStore, storesOf } from './open-store.ts';
import {
  asksMore,
  checkOptionalParts,
  type OptionalPartsOptions,
} from './optional-parts-options.ts';
import { announce, NO_BAR, progressBar } from './progress.ts';
import { provenanceNow } from './provenance-now.ts';
import { sheetText } from './sheets/copy.ts';
import { territoryCliText as text } from './territory-copy.ts';
import { territoryText } from './territory-text.ts';

export const TERRITORY_FORMATS = ['texte', ...FORMAT_NAMES, ...COUNCIL_FORMATS] as const;
type TerritoryFormat = (typeof TERRITORY_FORMATS)[number];

export interface TerritoryOptions extends OptionalPartsOptions, DataOptions {
  readonly epci?: string;
  readonly departement?: string;
  readonly region?: string;
  readonly france?: boolean;
  readonly communes?: string;
  /** Of a workbook of communes, the sheet to read. */
  readonly feuille?: string;
  readonly territoire?: string;
  readonly format: TerritoryFormat;
  readonly csv: CsvFlavour;
  readonly modele?: string;
  readonly output?: string;
  /** Name of a list of communes. */
  readonly titre?: string;
  readonly auteur?: string;
  /** Files of whoever signs the report. */
  readonly logo?: string;
  readonly modeleWord?: string;
  /** Page that shows the same figures. */
  readonly adresse?: string;
  readonly chaque?: EachKind;
}

/** What a batch makes a file of. */
export const EACH_KINDS = ['commune', 'epci', 'ept', 'departement', 'region'] as const;
export type EachKind = (typeof EACH_KINDS)[number];

export type Content = string | Uint8Array | AsyncIterable<string | Uint8Array>;

interface Result {
  readonly content: Content;
  /** Sentences for the error stream: lines of the list left out, and the summary. */
  readonly warnings: readonly string[];
  /** What is said of the lines that were taken. */
  readonly notes: readonly string[];
}

interface RequestedTerritory extends Pick<Result, 'warnings' | 'notes'> {
  readonly request: TerritoryRequest;
  /** Of a list of communes: its lines that were not read as they are written. */
  readonly lineRemarks?: () => readonly LineRemark[];
  readonly listLines?: number;
}

/** @throws CliError when the request cannot be answered; nothing is written then. */
export async function territoryResult(
  options: TerritoryOptions,
  base: BaseOption,
): Promise<Result> {
  const { format, output } = options;
  if (options.titre !== undefined && options.communes === undefined) {
    throw new CliError(text.titleOfListOnly);
  }
  if (isCouncil(format)) {
    councilFile(format, output);
    refuseWithoutFigures(options, base);
  } else if (rowOf(format)?.binary && output === undefined)
    throw new CliError(text.needsFile(format));
  const { store, territories, forgetting, asked } = await openTerritory(options);
  const { request, warnings } = asked;
  const notes = [...(asked.notes ?? []), ...noAddress(options), ...templateNotes(options)];
  const branding = await brandingOf(options);
  if (format === 'csv' && !asksMore(options)) {
    if (output !== undefined) await describeCsv(output, request, territories, options, base, store);
    const model = await store.model();
    return { content: csvOf(request, forgetting, model, options, base), warnings, notes };
  }
  const read = await inputsOf(request, forgetting, options, base, store);
  const { lineRemarks, listLines } = asked;
  const inputs =
    lineRemarks === undefined || listLines === undefined
      ? read
      : { ...read, lineRemarks: lineRemarks(), listLines };
  if (isStreamed(format)) {
    const summary = territorySummary(inputs, base);
    const whole = await withOptionalParts(summary, summary.communes, options, base, store);
    if (format === 'csv' && output !== undefined) {
      await describeCsv(output, request, territories, options, base, store, whole.optionalParts);
    }
    return { content: streamedContent(whole, format, options, base), warnings, notes };
  }
  const report = territoryReport(inputs, base);
  const communes = report.lines.map(({ commune }) => commune);
  const whole = await withOptionalParts(report, communes, options, base, store);
  return { content: await contentOf(whole, options, store, branding), warnings, notes };
}

/** The report of a commune: that of a list of one, under its name. */
export async function communeFile(
  { code, nom }: Pick<CommuneProfile, 'code' | 'nom'>,
  options: TerritoryOptions,
  base: BaseOption,
  store: Store,
  branding: Branding,
  announced: boolean,
): Promise<Content> {
  const request = { kind: 'list', codes: [code], nom: typeset(nom) } as const;
  const report = await reportOf(request, createTerritories(store), options, base, store);
  return contentOf(report, options, store, branding, announced);
}

/** What every command on a territory begins with. @throws CliError when the request cannot be answered */
export async function openTerritory(options: TerritoryOptions) {
  checkOptionalParts(options);
  const open = storesOf(options);
  const store = open();
  await checkModel(store, options.modele);
  const named = await readHostLists(store, options.donnees);
  const territories = createTerritories(store, async () => named.lists);
  // A store for each département: what was read of it is forgotten, but for its communes and its places.
  const forgetting = createTerritories(
    {
      ...store,
      departement: (code) => open().departement(code),
      places: (departement) => open().places(departement),
    },
    async () => named.lists,
  );
  const asked = await requestOf(options, territories, store, named);
  return { open, store, territories, forgetting, asked };
}

async function checkModel(store: Store, wanted: string | undefined): Promise<void> {
  const { id } = await store.model();
  if (wanted !== undefined && wanted !== id) throw new CliError(text.otherModel(wanted, id));
}

async function requestOf(
  options: TerritoryOptions,
  territories: Territories,
  store: Store,
  named: HostLists,
): Promise<RequestedTerritory> {
  const { epci, departement, region, france, communes, territoire } = options;
  const asked = [epci, departement, region, france ? 'france' : undefined, communes, territoire];
  if (asked.filter((value) => value !== undefined).length !== 1) throw new CliError(text.chooseOne);
  if (communes !== undefined) return listOf(communes, store, territories, options);
  if (options.feuille !== undefined) throw new CliError(sheetText.noFile);
  if (france) return { request: { kind: 'france' }, warnings: [], notes: [] };
  const known = await territories.catalogue();
  if (territoire !== undefined) {
    const places = await store.outsidePlaces();
    return {
      request: findNamed(known, territoire, places),
      warnings: [],
      notes: [...named.messages],
    };
  }
  const byKind = { epci, departement, region };
  for (const kind of NAMED_KINDS) {
    const value = byKind[kind];
    if (value === undefined) continue;
    const places = await store.outsidePlaces();
    return { request: findByOption(known, kind, value, places), warnings: [], notes: [] };
  }
  throw new CliError(text.chooseOne);
}

async function listOf(
  file: string,
  store: Store,
  territories: Territories,
  { titre: nom, feuille }: TerritoryOptions,
): Promise<RequestedTerritory> {
  const { codes, ...said } = await readListFile(file, store, territories, feuille);
  const named = nom === undefined ? {} : { nom: typeset(nom.trim()) };
  return { request: { kind: 'list', codes, ...named }, ...said };
}

/** Its communes are all in memory, with what options add to it. Rejects as the store does. */
export async function reportOf(
  request: TerritoryRequest,
  territories: Territories,
  options: TerritoryOptions,
  base: BaseOption,
  store: Store,
): Promise<TerritoryReport> {
  const inputs = await inputsOf(request, territories, options, base, store);
  const report = territoryReport(inputs, base);
  const communes = report.lines.map(({ commune }) => commune);
  return withOptionalParts(report, communes, options, base, store);
}

/** A report with what was asked for beside it, fetched then. */
async function withOptionalParts<Report extends Pick<TerritoryReport, 'model' | 'optionalParts'>>(
  report: Report,
  communes: readonly CommuneProfile[],
  options: TerritoryOptions,
  base: BaseOption,
  store: Store,
): Promise<Report> {
  if (!asksMore(options)) return report;
  const { optionalPartsOf } = await import('./optional-parts.ts');
  return {
    ...report,
    optionalParts: await optionalPartsOf(communes, report.model, options, store, base),
  };
}

async function inputsOf(
  request: TerritoryRequest,
  territories: Territories,
  options: TerritoryOptions,
  base: BaseOption,
  store: Store,
): Promise<ReportInputs> {
  const { reference, format } = options;
  const bar = options.chaque === undefined ? progressBar(text.reading) : NO_BAR;
  const opened = await territories.open(request, bar.update).finally(bar.stop);
  const { area, communes, model, sources, dataset } = opened;
  // Text and the documents of a council tell of them too.
  const needsPlaces = rowOf(format)?.withPlaces ?? true;
  const [places, holders, catalogue] = await Promise.all([
    needsPlaces ? placesToRead(communes, territories, store) : [],
    widerThan(opened, opened.model, territories),
    territories.catalogue(),
  ]);
  // Groups are told of all inhabitants and of the first reference: beside any other, they would mislead.
  const comparable = (base.base ?? 'all') === 'all' && reference === undefined;
  const around = await portraitsAround(holders, territories);
  const provenance = provenanceNow(model.id, dataset, options.adresse);
  const wider = comparable ? holders : [];
  return { area, communes, model, sources, places, wider, around, catalogue, provenance };
}

/** Communes estimated and written at a time. */
const BATCH = 100;

function streamedContent(
  summary: TerritorySummary,
  format: StreamedFormat,
  options: TerritoryOptions,
  base: BaseOption,
): AsyncIterable<string | Uint8Array> {
  announce(text.writing);
  const { communes, model } = summary;
  const batches = function* () {
    for (let i = 0; i < communes.length; i += BATCH) {
      yield tableLines(communes.slice(i, i + BATCH), model, base);
    }
  };
  const contours = (departement: string) => createContours(openStore(options))(departement);
  return (async function* () {
    if (format === 'xlsx') {
      const { territoryWorkbook } = await import('./workbook/territory-workbook.ts');
      yield* territoryWorkbook(summary, batches(), base);
      return;
    }
    if (format === 'csv') {
      const columns = columnsOf(summary.optionalParts);
      const names = columns.map(({ name }) => name);
      yield csvHeader(options.csv, names);
      for (const lines of batches()) yield csvLines(lines, model.id, options.csv, columns);
      return;
    }
    const { geoJsonPieces, jsonPieces } = await import('../reports/table-json.ts');
    if (format === 'json') yield* jsonPieces(summary, batches());
    else yield* geoJsonPieces(summary, batches(), contours);
  })();
}

/** @param announced whether people are told that it is being written: a batch tells it otherwise */
export async function contentOf(
  report: TerritoryReport,
  options: TerritoryOptions,
  store: Store,
  branding: Branding,
  announced = true,
): Promise<Content> {
  const { format, csv } = options;
  if (format === 'texte') return territoryText(report);
  if (announced) announce(text.writing);
  if (isCouncil(format)) {
    const { total, lines } = report;
    const communes = lines.map(({ commune }) => commune);
    const drawn =
      format === 'diapositives' ? await mapFor(report, createContours(store), ON_A_SLIDE) : null;
    const source = councilOfTerritory(report, mapOfPlaces(contextOf(total.area, communes)), drawn);
    return councilContent(source, format, options.output, branding);
  }
  const write = (as: ReportFormat) =>
    writeReport(report, as, { csv, contours: createContours(store), branding });
  if (format !== 'pdf') return write(format);
  const { printHtml } = await import('./pdf/print.ts');
  const { provenance } = report;
  return printHtml(String(await write('html')), {
    title: writtenText.title(report.total.area.nom),
    author: branding.author ?? null,
    creator: creatorOf(provenance),
    metadata: metadataOf(provenance),
  });
}

/** What a CSV cannot say of itself is written beside it. */
async function describeCsv(
  output: string,
  request: TerritoryRequest,
  territories: Territories,
  { csv, adresse }: TerritoryOptions,
  { base }: BaseOption,
  store: Store,
  optionalParts?: OptionalParts,
): Promise<void> {
  const [{ area }, { sources, dataset }, { id }] = await Promise.all([
    territories.scope(request),
    store.manifest(),
    store.model(),
  ]);
  const provenance = provenanceNow(id, dataset.id, adresse);
  const described = {
    area,
    base,
    sources,
    provenance,
    ...(optionalParts === undefined ? {} : { optionalParts }),
  };
  await writeDescription(described, csv, output);
}

/** One département after another: France needs little memory. */
async function* csvOf(
  request: TerritoryRequest,
  territories: Territories,
  model: Model,
  { csv }: TerritoryOptions,
  base: BaseOption,
): AsyncIterable<string> {
  const bar = progressBar(text.reading);
  yield csvHeader(csv);
  for await (const communes of territories.each(request, bar.update)) {
    yield csvLines(tableLines(communes, model, base), model.id, csv);
  }
  bar.stop();
}
