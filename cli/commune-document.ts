// What is written of a commune, whichever command asks: `commune`, or a batch that makes a file of each.
import type { Branding } from '../reports/branding.ts';
import { communeJson } from '../reports/commune-json.ts';
import { councilOfCommune } from '../reports/council/source.ts';
import type { CouncilFormat } from '../reports/council/write.ts';
import { type CsvFlavour, csvHeader, csvLines } from '../reports/csv.ts';
import type { Described } from '../reports/data-package.ts';
import { type CommuneFormat, isCommuneReport } from '../reports/formats.ts';
import { advise, type Diagnosis } from '../src/index.ts';
import type { Store } from '../src/store/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import { councilContent, isCouncil } from './council.ts';
import type { DataOptions } from './open-store.ts';
import { provenanceBlock } from './provenance-block.ts';
import { provenanceNow } from './provenance-now.ts';
import { type Content, communeFile } from './territory.ts';
import { textReport } from './text-report.ts';

export interface CommuneDocumentOptions extends DataOptions {
  readonly format: 'texte' | CommuneFormat | CouncilFormat;
  readonly csv: CsvFlavour;
  readonly output?: string;
  readonly adresse?: string;
  readonly ressemblances?: boolean;
}

interface CommuneDocument {
  readonly content: Content;
  /** What a CSV cannot say of itself; null for any other format. */
  readonly described: Described | null;
}

/** @param announced whether people are told that it is being written: a batch tells it otherwise */
export async function communeDocument(
  diagnosis: Diagnosis,
  options: CommuneDocumentOptions,
  base: BaseOption,
  store: Store,
  branding: Branding,
  announced = true,
): Promise<CommuneDocument> {
  const { format, csv, output, adresse } = options;
  if (isCommuneReport(format)) {
    const asked = { ...options, format };
    const content = await communeFile(diagnosis.commune, asked, base, store, branding, announced);
    return { content, described: null };
  }
  const commune = await store.commune(diagnosis.commune.code);
  const { dataset, sources } = await store.manifest();
  const provenance = provenanceNow(diagnosis.model.id, dataset.id, adresse);
  if (format === 'csv') {
    const line = { commune, estimate: diagnosis.estimate };
    const { content, columns = [] } = options.ressemblances
      ? await (await import('./resemblance.ts')).resemblanceCsv(line, store, csv, base)
      : { content: csvHeader(csv) + csvLines([line], diagnosis.model.id, csv) };
    const optionalParts = { sections: [], columns, tables: [], data: {} };
    const area = { nom: commune.nom };
    return { content, described: { area, base: base.base, sources, provenance, optionalParts } };
  }
  const places = await store.places(commune.departement.code);
  if (isCouncil(format)) {
    const source = councilOfCommune(diagnosis, commune, places, provenance);
    return { content: await councilContent(source, format, output, branding), described: null };
  }
  const { actors, actions } = advise(commune, diagnosis.estimate, places);
  const resemblance = options.ressemblances ? await resemblanceOf(diagnosis, store, base) : null;
  if (format === 'texte') {
    const text = textReport(diagnosis, { actors, actions });
    const content = text + (resemblance?.text ?? '') + provenanceBlock(provenance);
    return { content, described: null };
  }
  const content = communeJson(diagnosis, { actors, actions }, provenance, resemblance?.data);
  return { content, described: null };
}

/** Fetched when asked for. */
async function resemblanceOf({ commune }: Diagnosis, store: Store, base: BaseOption) {
  const { resemblanceFiles } = await import('./resemblance.ts');
  return resemblanceFiles(commune.code, store, base);
}
