// pipeline/catalogue.json: where each published file is, of what vintage and licence, until when it is good.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** What reads a file: the name of its module in pipeline/producers. */
export const READERS = [
  'recensement-ages',
  'recensement-ages-melodi',
  'recensement-diplomes',
  'recensement-diplomes-melodi',
  'filosofi-2021-communes',
  'filosofi-2021-epci',
  'filosofi-melodi',
  'code-officiel',
  'grille-densite',
  'aires-attraction',
  'populations-legales',
  'quartiers-prioritaires',
  'france-ruralites-revitalisation',
  'france-services',
  'bibliotheques',
  'fibre',
  'hexasmal',
  'geo-api',
  'admin-express',
  'annuaire-administration',
] as const;
export type Reader = (typeof READERS)[number];

/** Licences under which a figure may be published here, with its producer. */
export const OPEN_LICENCES = [
  'Licence Ouverte 2.0 (Etalab)',
  'Licence Ouverte 1.0 (Etalab)',
  'ODbL 1.0',
];

const day = z.iso.date();
/** As long as a title or a sentence may be, and an address. */
const [MAX_WORDS, MAX_ADDRESS] = [300, 2_000];
const https = z.url({ protocol: /^https$/ }).max(MAX_ADDRESS);
const words = z
  .string()
  .max(MAX_WORDS)
  .regex(/^\S[^\p{Cc}]*$/u);
/** What a name in a zip must match. */
const pattern = z.string().max(MAX_WORDS).refine(compiles);

function compiles(source: string): boolean {
  try {
    return source !== '' && !new RegExp(source, 'i').test('');
  } catch {
    return false;
  }
}

const catalogueEntry = z.strictObject({
  /** Unique; also what `data:fetch` takes to fetch one file alone. */
  id: z
    .string()
    .max(MAX_WORDS)
    .regex(/^[a-z0-9-]+$/),
  title: words,
  producer: words,
  /** Where people read about it. */
  page: https.nullable(),
  /** Where it is downloaded; null when nobody has seen its address: it is put into the folder by hand. */
  address: https.nullable(),
  /** Its name in the folder of published files. */
  file: z
    .string()
    .max(MAX_WORDS)
    .regex(/^\w[\w.-]*$/),
  format: z.enum(['csv', 'zip', 'xlsx', 'json', 'gzip', 'parquet']),
  reader: z.enum(READERS),
  /** The sources of manifest.json that are made from it. */
  tables: z.array(words).min(1),
  vintage: words.min(4),
  /** When it came out; null when it is not known. */
  published: day.nullable(),
  rhythm: words,
  /** After this day a newer edition should exist; null where there is no rhythm. */
  bestBefore: day.nullable(),
  licence: z.enum(OPEN_LICENCES),
  /** Names that its header must hold, in the file or in that member of the zip; none for spreadsheets. */
  header: z.array(words),
  member: pattern.nullable(),
  /** Of the file last accepted; null until it was downloaded once. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** Whether the address was seen in a public repository, or is remembered. */
  evidence: z.enum(['seen', 'remembered', 'none']),
  /** Whether `data:fetch` fetches it unless told otherwise: the newest edition of each. */
  current: z.boolean(),
  /** What breaks with the edition before: never mixed with it. */
  notComparable: z.boolean().optional(),
});

export const catalogueSchema = z
  .array(catalogueEntry)
  .refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, 'id')
  .refine((entries) => new Set(entries.map(({ file }) => file)).size === entries.length, 'file');

export type CatalogueEntry = z.infer<typeof catalogueEntry>;

/** Where it lies. */
export const CATALOGUE = fileURLToPath(new URL('catalogue.json', import.meta.url));

/** @throws ZodError when the catalogue is not as its schema says. */
export async function readCatalogue(path = CATALOGUE): Promise<CatalogueEntry[]> {
  return catalogueSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}
