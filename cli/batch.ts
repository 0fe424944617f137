// A file for each territory of a wider one, which takes as long as it takes: what is written is whole, what fails is
// told and left for the next run, which only makes what is missing.
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import type { Branding } from '../reports/branding.ts';
import { COUNCIL_FILES, COUNCIL_FORMATS, type CouncilFormat } from '../reports/council/write.ts';
import { describedReport } from '../reports/data-package.ts';
import { fileName } from '../reports/file-name.ts';
import { type CommuneFormat, FORMAT_NAMES, FORMATS, isCommuneFormat } from '../reports/formats.ts';
import { errorText } from '../src/explain/index.ts';
import { type CommuneProfile, isDiagnosisError } from '../src/index.ts';
import type { Store } from '../src/store/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import type { KnownArea } from '../src/terms/known-area.ts';
import {
  createTerritories,
  requestOfArea,
  type Territories,
  type TerritoryRequest,
} from '../src/territories/index.ts';
import { batchText as text } from './batch-copy.ts';
import { openFolder, type Seal, sha256 } from './batch-files.ts';
import { brandingOf, SIGNED, templateNotes } from './branding.ts';
import { CliError } from './cli-error.ts';
import { communeDocument } from './commune-document.ts';
import { isCouncil, refuseWithoutFigures } from './council.ts';
import { csvDescription, descriptionOf } from './describe-csv.ts';
import { progressBar } from './progress.ts';
import {
  contentOf,
  type EachKind,
  openTerritory,
  reportOf,
  type TerritoryOptions,
} from './territory.ts';

type BatchOptions = TerritoryOptions & { readonly chaque: EachKind };

interface BatchOutcome {
  /** A sentence for each file that could not be written. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

type Document = Pick<Awaited<ReturnType<typeof communeDocument>>, 'content' | 'described'>;

/** One file of a batch. */
interface Part {
  /** What its file is called after. */
  readonly nom: string;
  readonly code: string;
  /** Says which one it is, where names do not. */
  readonly label: string;
  readonly regionCode: string;
  readonly document: (store: Store, file: string) => Promise<Document>;
}

/** Whether it may be a Word document, asked for alone. */
function hasWord(format: CouncilFormat): boolean {
  return COUNCIL_FILES[format].some((ending) => ending === 'docx');
}

/** @throws CliError when nothing can be written; one territory that fails stops no other */
export async function batch(options: BatchOptions, base: BaseOption): Promise<BatchOutcome> {
  const { format, output: folder, chaque } = options;
  if (folder === undefined) throw new CliError(text.needsFolder);
  if (format === 'texte') throw new CliError(text.needsFiles);
  if (isCouncil(format)) refuseWithoutFigures(options, base);
  if (options.titre !== undefined) throw new CliError(text.noTitle);
  const formatOfCommune = chaque === 'commune' ? communeFormat(options) : null;
  if (formatOfCommune === null && (options.epci ?? options.communes) !== undefined) {
    throw new CliError(text.within);
  }
  const extension = isCouncil(format) ? COUNCIL_FILES[format][0] : FORMATS[format].extension;
  if (options.modeleWord !== undefined && isCouncil(format) && extension !== 'docx')
    throw new CliError(text.noTemplate(format, extension, hasWord(format)));
  const { open, store: first, territories, forgetting, asked } = await openTerritory(options);
  const branding = await brandingOf(options, SIGNED, `.${extension}`);
  const { dataset, departements } = await first.manifest();
  const areas =
    formatOfCommune === null ? await areasOf(asked.request, territories, options.chaque) : [];
  const parts =
    formatOfCommune === null
      ? areas.map((area) => territoryPart(area, departements, options, base, branding))
      : await communesOf(asked.request, forgetting, options, formatOfCommune, base, branding);
  if (parts.length === 0) throw new CliError(text.nothing);
  const without = formatOfCommune === null ? await inNoPart(asked.request, areas, territories) : [];
  const known = await openFolder(folder, sealOf(options, base, dataset.id, branding), without);
  const bar = progressBar(text.writing, 1);
  const failures: string[] = [];
  const notes = [...asked.notes, ...templateNotes(options)];
  let [written, kept, region, store] = [0, 0, '', first];
  for (const [i, { nom, code, label, regionCode, document }] of inRegions(parts).entries()) {
    bar.update(i, parts.length);
    const name = fileName(nom, code, extension);
    const file = join(folder, name);
    const found = await known.found(name);
    if (found === 'not-a-file') {
      failures.push(text.failed(label, text.notAFile(name)));
      continue;
    }
    if (found === 'changed') notes.push(text.changed(name));
    if (found === 'broken') notes.push(text.broken(name));
    if (found === 'kept' || found === 'changed') {
      kept += 1;
      continue;
    }
    // The communes of a région are read once, then let go: all of France needs little memory.
    if (regionCode !== region) [region, store] = [regionCode, open()];
    try {
      const { content, described } = await document(store, file);
      if (typeof content !== 'string' && !(content instanceof Uint8Array)) throw new Error(format);
      if (described !== null) {
        const description = csvDescription(described, options.csv, file);
        await writeFile(descriptionOf(file), description);
        await known.wrote(descriptionOf(name), description);
      }
      // Under its name once it is whole: what a power cut leaves is no report.
      await writeFile(`${file}.part`, content);
      await rename(`${file}.part`, file);
      await known.wrote(name, content);
      written += 1;
    } catch (error) {
      failures.push(text.failed(label, reasonOf(error)));
    }
  }
  bar.update(parts.length, parts.length);
  bar.stop();
  // Each is a part of one EPCI, the Grand Paris.
  const ept =
    options.chaque === 'epci' && (await areasOf(asked.request, territories, 'ept')).length > 0;
  notes.push(...(ept ? [text.grandParis] : []));
  const summary = [
    text.summary(written, kept, failures.length),
    ...(without.length === 0 ? [] : [text.inNoFile(without, options.chaque)]),
  ].join(' ');
  const left = [...asked.warnings, ...failures];
  if (left.length === 0) return { warnings: [], notes: [...notes, summary] };
  return { warnings: [...left, summary, ...(failures.length > 0 ? [text.again] : [])], notes };
}

/** @throws CliError for what `commune` does not write */
function communeFormat({ format, prochainLieu }: BatchOptions): CommuneFormat | CouncilFormat {
  if (prochainLieu !== undefined) throw new CliError(text.noNextPlace);
  if (isCommuneFormat(format) || isCouncil(format)) return format;
  const formats = [...FORMAT_NAMES.filter(isCommuneFormat), ...COUNCIL_FORMATS];
  throw new CliError(text.formatsOfCommune(formats));
}

function reasonOf(error: unknown): string {
  if (isDiagnosisError(error)) return errorText(error);
  return error instanceof Error ? error.message : String(error);
}

/** Every commune of what was asked for, as `commune` writes it; their profiles are not kept. */
async function communesOf(
  request: TerritoryRequest,
  territories: Territories,
  options: BatchOptions,
  format: CommuneFormat | CouncilFormat,
  base: BaseOption,
  branding: Branding,
): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const communes of territories.each(request)) {
    for (const { code, nom, region } of communes) {
      parts.push({
        ...{ nom, code, label: text.commune(nom, code), regionCode: region.code },
        document: async (store, output) => {
          const diagnosis = await store.diagnosis(code, base);
          const asked = { ...options, format, output };
          return communeDocument(diagnosis, asked, base, store, branding, false);
        },
      });
    }
  }
  return parts;
}

/** Every territory of the kind that reaches into what was asked for. */
async function areasOf(
  request: TerritoryRequest,
  territories: Territories,
  kind: EachKind,
): Promise<KnownArea[]> {
  const { departements } = await territories.scope(request);
  return (await territories.catalogue()).filter(
    (area) => area.kind === kind && area.departements.some((code) => departements.includes(code)),
  );
}

/** One of them, as a report. */
function territoryPart(
  area: KnownArea,
  known: ReadonlyMap<string, { readonly region: string }>,
  options: BatchOptions,
  base: BaseOption,
  branding: Branding,
): Part {
  return {
    ...{ nom: area.nom, code: area.code ?? '', label: area.nom },
    regionCode: known.get(area.departements[0] ?? '')?.region ?? '',
    document: async (store, output) => {
      const asked = { ...options, output };
      const report = await reportOf(
        requestOfArea(area),
        createTerritories(store),
        asked,
        base,
        store,
      );
      const content = await contentOf(report, asked, store, branding, false);
      return { content, described: asked.format === 'csv' ? describedReport(report) : null };
    },
  };
}

/** The communes of what was asked for that are in none of these: an island without EPCI. Rejects as the store does. */
async function inNoPart(
  request: TerritoryRequest,
  parts: readonly KnownArea[],
  territories: Territories,
): Promise<CommuneProfile[]> {
  const scopes = await Promise.all(parts.map((area) => territories.scope(requestOfArea(area))));
  const without: CommuneProfile[] = [];
  for await (const communes of territories.each(request)) {
    const departement = communes[0]?.departement.code ?? '';
    const near = scopes.filter(({ departements }) => departements.includes(departement));
    without.push(...communes.filter((commune) => !near.some(({ holds }) => holds(commune))));
  }
  return without;
}

const inRegions = (parts: readonly Part[]): Part[] =>
  [...parts].sort((a, b) => a.regionCode.localeCompare(b.regionCode));

/** All that a file is written with: asked again with anything else, the batch is another one. */
function sealOf(
  options: BatchOptions,
  { base = 'all' }: BaseOption,
  dataset: string,
  { author, logo, template }: Branding,
): Seal {
  const { chaque, format, csv, reference = null, adresse = null } = options;
  const { prochainLieu = null, loin = null, detour = null } = options;
  const { ouvertTard = false, ressemblances = false } = options;
  return {
    ...{ dataset, software: manifest.version, chaque, format, csv, base, reference, adresse },
    ...{ 'prochain-lieu': prochainLieu, loin, detour, 'ouvert-tard': ouvertTard, ressemblances },
    auteur: author ?? null,
    logo: logo === undefined ? null : sha256(logo.bytes),
    'modele-word': template === undefined ? null : sha256(template),
  };
}
