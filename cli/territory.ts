// `territoire`: from the options typed to a report in the format asked for.
import { SingleBar } from 'cli-progress';
import { type CsvFlavour, csvHeader, csvLines } from '../reports/csv.ts';
import { type TerritoryReport, territoryReport } from '../reports/report.ts';
import { REPORT_FORMATS, type ReportFormat, writeReport } from '../reports/write.ts';
import { type BaseOption, estimate, type KnownArea, normalise } from '../src/index.ts';
import {
  type Areas,
  createAreas,
  createContours,
  createStore,
  departementsOf,
  type Group,
  readObservatory,
  type Store,
  type StoreOptions,
  widerThan,
} from '../src/store/index.ts';
import { CliError } from './cli-error.ts';
import { readCommuneList } from './commune-list.ts';
import { readDisk } from './read-disk.ts';
import { readText } from './read-text.ts';
import { territoryCliText as text } from './territory-copy.ts';
import { territoryText } from './territory-text.ts';

export const TERRITORY_FORMATS = ['texte', ...REPORT_FORMATS, 'pdf'] as const;
export type TerritoryFormat = (typeof TERRITORY_FORMATS)[number];

/** Formats that a terminal cannot show. */
const BYTES: readonly TerritoryFormat[] = ['xlsx', 'docx', 'pdf', 'parquet'];

export interface TerritoryOptions {
  readonly epci?: string;
  readonly departement?: string;
  readonly region?: string;
  readonly france?: boolean;
  readonly communes?: string;
  readonly format: TerritoryFormat;
  readonly csv: CsvFlavour;
  readonly modele?: string;
  readonly output?: string;
  readonly donnees?: string;
  readonly reference?: string;
}

export type Content = string | Uint8Array | AsyncIterable<string>;

interface Territory extends Pick<KnownArea, 'code' | 'nom' | 'departements'> {
  readonly kind: KnownArea['kind'] | 'selection';
  /** The codes of a list; null when all communes of the territory are meant. */
  readonly codes: ReadonlySet<string> | null;
}

interface Result {
  readonly content: Content;
  /** Sentences for the error stream: lines of the list left out, and the summary. */
  readonly warnings: readonly string[];
}

/** @throws CliError when the request cannot be answered; nothing is written then. */
export async function territoryResult(
  options: TerritoryOptions,
  base: BaseOption,
): Promise<Result> {
  const { format, output } = options;
  if (BYTES.includes(format) && output === undefined) throw new CliError(text.needsFile(format));
  const store = storeOf(options);
  await checkModel(store, options.modele);
  const areas = createAreas(store);
  const { territory, warnings } = await territoryOf(options, areas, store);
  const content =
    format === 'csv'
      ? csvOf(territory, options, base)
      : await contentOf(
          await reportOf(territory, areas, store, base, await comparedWith(store, options, base)),
          options,
          store,
        );
  return { content, warnings };
}

/** Groups are told of all inhabitants and of the first reference: beside any other, they would mislead. */
async function comparedWith(
  store: Store,
  { reference }: TerritoryOptions,
  { base = 'all' }: BaseOption,
): Promise<readonly Group[]> {
  return base === 'all' && reference === undefined ? readObservatory(store) : [];
}

function storeOf({ donnees, reference }: TerritoryOptions): Store {
  const chosen: StoreOptions = reference === undefined ? {} : { reference };
  return createStore(readDisk(donnees), chosen);
}

async function checkModel(store: Store, wanted: string | undefined): Promise<void> {
  const { id } = await store.model();
  if (wanted !== undefined && wanted !== id) throw new CliError(text.otherModel(wanted, id));
}

async function territoryOf(
  options: TerritoryOptions,
  areas: Areas,
  store: Store,
): Promise<{ readonly territory: Territory; readonly warnings: readonly string[] }> {
  const { epci, departement, region, france, communes } = options;
  const asked = [epci, departement, region, france ? 'france' : undefined, communes];
  if (asked.filter((value) => value !== undefined).length !== 1) throw new CliError(text.chooseOne);
  if (communes !== undefined) return listOf(communes, store);
  const known = await areas.list();
  const found =
    epci !== undefined
      ? find(known, 'epci', epci)
      : departement !== undefined
        ? find(known, 'departement', departement)
        : region !== undefined
          ? find(known, 'region', region)
          : known.find(({ kind }) => kind === 'france');
  if (!found) throw new CliError(text.chooseOne);
  return { territory: { ...found, codes: null }, warnings: [] };
}

/** By code, or by exact name; several of the same name are listed, never chosen. */
function find(known: readonly KnownArea[], kind: KnownArea['kind'], value: string): KnownArea {
  const own = known.filter((area) => area.kind === kind);
  const code = value
    .trim()
    .toUpperCase()
    .replace(/^(\d)$/, '0$1');
  const wanted = normalise(value);
  const matches = own.filter((area) => area.code === code || normalise(area.nom) === wanted);
  const [first] = matches;
  const choices = (areas: readonly KnownArea[]) =>
    areas.map(({ code, nom, departements }) => ({ code: code ?? '', nom, departements }));
  if (matches.length > 1) throw new CliError(text.several(value, choices(matches)));
  if (first) return first;
  const near = own.filter(({ nom }) => wanted !== '' && normalise(nom).includes(wanted));
  throw new CliError(text.unknown(`--${kind}`, value, choices(near.slice(0, 8))));
}

async function listOf(file: string, store: Store) {
  const content = await readText(file, text.listUnreadable(file));
  const { codes, issues } = await readCommuneList(content, store);
  const warnings =
    issues.length === 0 ? [] : [...issues, text.listSummary(codes.length, issues.length)];
  if (codes.length === 0) throw new CliError([...warnings, text.listEmpty(file)].join('\n'));
  const territory: Territory = {
    kind: 'selection',
    code: null,
    nom: text.listName(codes.length),
    departements: departementsOf(codes),
    codes: new Set(codes),
  };
  return { territory, warnings };
}

/** A bar on the error stream; silent when it is not a terminal. */
function progressBar() {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: `${text.reading} {bar} {value}/{total}`,
    stream: process.stderr,
  });
  let started = false;
  return {
    update: (done: number, total: number) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

async function reportOf(
  { codes, kind, code, nom, departements }: Territory,
  areas: Areas,
  store: Store,
  base: BaseOption,
  groups: readonly Group[],
): Promise<TerritoryReport> {
  const bar = progressBar();
  const scope = { kind: kind === 'selection' ? ('france' as const) : kind, code, departements };
  const all = await areas.communesOf(scope, bar.update).finally(bar.stop);
  const communes = codes === null ? all : all.filter((commune) => codes.has(commune.code));
  const places = (await Promise.all(departements.map(store.places))).flat();
  const [model, { sources }] = await Promise.all([store.model(), store.manifest()]);
  const area = { kind, code, nom };
  const atlas = { catalogue: await areas.list(), groups };
  const wider = widerThan(area, communes, atlas);
  return territoryReport({ area, communes, model, sources, places, wider }, base);
}

async function contentOf(
  report: TerritoryReport,
  { format, csv }: TerritoryOptions,
  store: Store,
): Promise<Content> {
  if (format === 'texte') return territoryText(report);
  const write = (as: ReportFormat) =>
    writeReport(report, as, { csv, contours: createContours(store) });
  if (format !== 'pdf') return write(format);
  const { printHtml } = await import('./pdf/print.ts');
  return printHtml(String(await write('html')));
}

/** One département after another, each with a store of its own: France needs little memory. */
async function* csvOf(
  { codes, kind, code, departements }: Territory,
  options: TerritoryOptions,
  base: BaseOption,
): AsyncIterable<string> {
  const bar = progressBar();
  yield csvHeader(options.csv);
  for (const [i, departement] of [...departements].sort().entries()) {
    bar.update(i, departements.length);
    const store = storeOf(options);
    const [model, communes] = await Promise.all([store.model(), store.departement(departement)]);
    const lines = communes
      .filter((commune) => kind !== 'epci' || commune.epci?.code === code)
      .filter((commune) => codes === null || codes.has(commune.code))
      .map((commune) => ({ commune, estimate: estimate(commune, model, base) }));
    yield csvLines(lines, model.id, options.csv);
  }
  bar.stop();
}
