// A file for each territory of a wider one, which takes as long as it takes: what is written is whole, what fails is
// told and left for the next run, which only makes what is missing.
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import type { Branding } from '../reports/branding.ts';
import { COUNCIL_FILES } from '../reports/council/write.ts';
import { describedReport } from '../reports/data-package.ts';
import { fileName } from '../reports/file-name.ts';
import { FORMATS } from '../reports/formats.ts';
import { errorText } from '../src/explain/index.ts';
import { isDiagnosisError } from '../src/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import type { KnownArea } from '../src/terms/known-area.ts';
import {
  createTerritories,
  type Territories,
  type TerritoryRequest,
} from '../src/territories/index.ts';
import { batchText as text } from './batch-copy.ts';
import { openFolder, type Seal, sha256 } from './batch-files.ts';
import { brandingOf, templateNotes } from './branding.ts';
import { CliError } from './cli-error.ts';
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
import { territoryCliText } from './territory-copy.ts';

type BatchOptions = TerritoryOptions & { readonly chaque: EachKind };

interface BatchOutcome {
  /** A sentence for each file that could not be written. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** @throws CliError when nothing can be written; one territory that fails stops no other */
export async function batch(options: BatchOptions, base: BaseOption): Promise<BatchOutcome> {
  const { format, output: folder } = options;
  if (folder === undefined) throw new CliError(text.needsFolder);
  if (format === 'texte') throw new CliError(text.needsFiles);
  if (isCouncil(format)) refuseWithoutFigures(options, base);
  const extension = isCouncil(format) ? COUNCIL_FILES[format][0] : FORMATS[format].extension;
  if (options.titre !== undefined) throw new CliError(territoryCliText.titleOfListOnly);
  if (options.epci !== undefined || options.communes !== undefined) throw new CliError(text.within);
  const { open, store: first, territories, asked } = await openTerritory(options);
  const branding = await brandingOf(options);
  const parts = await partsOf(asked.request, territories, options.chaque);
  const { dataset, departements } = await first.manifest();
  const known = await openFolder(folder, sealOf(options, base, dataset.id, branding));
  const bar = progressBar(text.writing, 1);
  const failures: string[] = [];
  const notes = templateNotes(options);
  let [written, kept, region, store] = [0, 0, '', first];
  for (const [i, { area, regionCode }] of inRegions(parts, departements).entries()) {
    bar.update(i, parts.length);
    const name = fileName(area.nom, area.code ?? '', extension);
    const file = join(folder, name);
    const found = await known.found(name);
    if (found === 'not-a-file') {
      failures.push(text.failed(area.nom, text.notAFile(name)));
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
      const report = await reportOf(
        requestFor(area),
        createTerritories(store),
        options,
        base,
        store,
      );
      const content = await contentOf(report, { ...options, output: file }, store, branding, false);
      if (typeof content !== 'string' && !(content instanceof Uint8Array)) throw new Error(format);
      if (format === 'csv') {
        const description = csvDescription(describedReport(report), options.csv, file);
        await writeFile(descriptionOf(file), description);
        await known.wrote(descriptionOf(name), description);
      }
      // Under its name once it is whole: what a power cut leaves is no report.
      await writeFile(`${file}.part`, content);
      await rename(`${file}.part`, file);
      await known.wrote(name, content);
      written += 1;
    } catch (error) {
      failures.push(text.failed(area.nom, reasonOf(error)));
    }
  }
  bar.update(parts.length, parts.length);
  bar.stop();
  const summary = text.summary(written, kept, failures.length);
  return failures.length > 0
    ? { warnings: [...failures, summary, text.again], notes }
    : { warnings: [], notes: [...notes, summary] };
}

function reasonOf(error: unknown): string {
  if (isDiagnosisError(error)) return errorText(error);
  return error instanceof Error ? error.message : String(error);
}

function requestFor({ kind, code, nom }: KnownArea): TerritoryRequest {
  if (kind === 'france') return { kind };
  if (kind === 'selection') return { kind: 'named', nom };
  return { kind: kind === 'ept' ? 'epci' : kind, code: code ?? '' };
}

/** Every territory of the kind that reaches into what was asked for. */
async function partsOf(
  request: TerritoryRequest,
  territories: Territories,
  chaque: EachKind,
): Promise<KnownArea[]> {
  const { departements } = await territories.scope(request);
  const parts = (await territories.catalogue()).filter(
    (area) => area.kind === chaque && area.departements.some((code) => departements.includes(code)),
  );
  if (parts.length === 0) throw new CliError(text.nothing);
  return parts;
}

function inRegions(
  parts: readonly KnownArea[],
  departements: ReadonlyMap<string, { readonly region: string }>,
) {
  return parts
    .map((area) => ({
      area,
      regionCode: departements.get(area.departements[0] ?? '')?.region ?? '',
    }))
    .sort((a, b) => a.regionCode.localeCompare(b.regionCode));
}

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
