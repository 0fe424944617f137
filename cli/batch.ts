// A file for each territory of a wider one, which takes as long as it takes: what is written is whole, what fails is
// told and left for the next run, which only makes what is missing.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { fileName } from '../reports/file-name.ts';
import { errorText } from '../src/explain/index.ts';
import { isDiagnosisError } from '../src/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import type { KnownArea } from '../src/terms/known-area.ts';
import { createTerritories, type TerritoryRequest } from '../src/territories/index.ts';
import { readAddedLists } from './added-lists.ts';
import { checkAdded } from './added-options.ts';
import { batchText as text } from './batch-copy.ts';
import { CliError } from './cli-error.ts';
import { isCouncil } from './council.ts';
import { dressingOf } from './dressing.ts';
import { progressBar } from './progress.ts';
import {
  checkModel,
  contentOf,
  type EachKind,
  reportOf,
  requestOf,
  storeOf,
  type TerritoryOptions,
} from './territory.ts';

type BatchOptions = TerritoryOptions & { readonly chaque: EachKind };

interface BatchOutcome {
  /** A sentence for each file that could not be written. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** What is written beside the files: those of another batch are never taken for this one's. */
const SEAL = 'lot.json';

/** @throws CliError when nothing can be written; one territory that fails stops no other */
export async function batch(options: BatchOptions, base: BaseOption): Promise<BatchOutcome> {
  const { format, output: folder } = options;
  if (folder === undefined) throw new CliError(text.needsFolder);
  if (format === 'texte' || isCouncil(format)) throw new CliError(text.needsFiles);
  const first = storeOf(options);
  checkAdded(options);
  await checkModel(first, options.modele);
  const parts = await partsOf(options);
  const { dataset, departements } = await first.manifest();
  await openFolder(folder, sealOf(options, base, dataset.id));
  const bar = progressBar(text.writing);
  const failures: string[] = [];
  let [written, kept, region, store] = [0, 0, '', first];
  for (const [i, { area, regionCode }] of inRegions(parts, departements).entries()) {
    bar.update(i, parts.length);
    const file = join(folder, fileName(area.nom, area.code ?? '', format));
    if (existsSync(file)) {
      kept += 1;
      continue;
    }
    // The communes of a région are read once, then let go: all of France needs little memory.
    if (regionCode !== region) [region, store] = [regionCode, storeOf(options)];
    try {
      const report = await reportOf(
        requestFor(area),
        createTerritories(store),
        options,
        base,
        store,
      );
      const content = await contentOf(report, options, store, await dressingOf(options), false);
      if (typeof content !== 'string' && !(content instanceof Uint8Array)) throw new Error(format);
      // Under its name once it is whole: what a power cut leaves is no report.
      await writeFile(`${file}.part`, content);
      await rename(`${file}.part`, file);
      written += 1;
    } catch (error) {
      failures.push(text.failed(area.nom, reasonOf(error)));
    }
  }
  bar.stop();
  const summary = text.summary(written, kept, failures.length);
  return failures.length > 0
    ? { warnings: [...failures, summary, text.again], notes: [] }
    : { warnings: [], notes: [summary] };
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
async function partsOf(options: BatchOptions): Promise<KnownArea[]> {
  const { epci, communes, chaque } = options;
  if (epci !== undefined || communes !== undefined) throw new CliError(text.within);
  const store = storeOf(options);
  const named = await readAddedLists(store, options.donnees);
  const territories = createTerritories(store, async () => named.lists);
  const { request } = await requestOf(options, territories, store, named);
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

function sealOf(options: BatchOptions, { base = 'all' }: BaseOption, dataset: string): string {
  const { chaque, format, csv, reference = null } = options;
  const seal = { dataset, software: manifest.version, chaque, format, csv, base, reference };
  return `${JSON.stringify(seal, null, 2)}\n`;
}

async function openFolder(folder: string, seal: string): Promise<void> {
  const file = join(folder, SEAL);
  try {
    await mkdir(folder, { recursive: true });
    if (!existsSync(file)) await writeFile(file, seal);
    else if ((await readFile(file, 'utf8')) !== seal) throw new CliError(text.otherBatch(folder));
  } catch (error) {
    if (error instanceof CliError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CliError(text.folder(folder, code));
  }
}
