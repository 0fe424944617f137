// manifest.json: what a first diagnosis needs beside its département: what this data set is, the numbers of
// the model, whom to credit, the names of the wider territories.
import * as z from 'zod/mini';
import type { SourceCredit } from '../terms/diagnosis.ts';
import { conforming, format, row, whole } from './checked.ts';
import { type Constants, constantsSchema } from './constants.ts';

/** An address that a page may link to, or none: "javascript:" would run in it. */
const webAddress = () =>
  z.custom<string | null>(
    (value) => value === null || (typeof value === 'string' && /^https?:\/\//.test(value)),
  );

const credit = () =>
  z.object({
    id: z.string(),
    title: z.string(),
    producer: z.string(),
    vintage: z.string(),
    licence: z.string(),
    url: webAddress(),
  });

/** Of manifest.json. */
export const manifestSchema = () =>
  z.object({
    format: format(),
    dataset: z.object({
      /** Every other file says the same. Changes whenever any shipped file does: docs/DATA.md. */
      id: z.string(),
      modelReadySha256: z.string(),
      contentSha256: z.string(),
      communes: whole(),
      population: whole(),
    }),
    /** The numbers of model.json. */
    model: constantsSchema(),
    /** Folders of shards. */
    folders: z.array(z.string()),
    sources: z.array(credit()),
    /** code, nom, code of its region. */
    departements: z.array(row(z.string(), z.string(), z.string())),
    regions: z.array(row(z.string(), z.string())),
  });

/** As the file holds it; a store reads it as `Manifest`. */
export type ManifestFile = z.infer<ReturnType<typeof manifestSchema>>;

export interface Manifest {
  readonly dataset: ManifestFile['dataset'];
  readonly model: Constants;
  readonly sources: readonly SourceCredit[];
  readonly departements: ReadonlyMap<string, { readonly nom: string; readonly region: string }>;
  readonly regions: ReadonlyMap<string, string>;
}

/** @throws DiagnosisError `data-invalid`. */
export function decodeManifest(content: unknown): Manifest {
  const file = conforming(manifestSchema(), 'manifest.json', content);
  return {
    dataset: file.dataset,
    model: file.model,
    sources: file.sources,
    departements: new Map(file.departements.map(([code, nom, region]) => [code, { nom, region }])),
    regions: new Map(file.regions),
  };
}
