// Etalab, @etalab/decoupage-administratif: the official geographic code, legal populations, postal codes,
// former codes, EPCI and EPT in one package of npm. What it holds is read from it, since anybody can update it.
//
// Page     https://github.com/etalab/decoupage-administratif
// Licence  Licence Ouverte 2.0 (data of INSEE, DGCL and La Poste); MIT (program)
// Rhythm   yearly, March: 6.0.0 is the COG 2026
// Columns  communes.json: code, nom, type, departement, region, zone, population, codesPostaux, anciensCodes
//          epci.json, ept.json: code, nom, membres[].code; departements.json, regions.json: code, nom
// Traps    * its index.js reads ./data of the current folder: the files are read here, not the program
//          * "commune-actuelle" holds the 94 collectivités d’outre-mer (zone com): left out
//          * PMUN of Mayotte is of its census of 2017 until the 2025 one is published
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { unreadable } from './reading/published-file.ts';

const PACKAGE = '@etalab/decoupage-administratif';

const commune = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  zone: z.string(),
  departement: z.string().optional(),
  region: z.string().optional(),
  commune: z.string().optional(),
  chefLieu: z.string().optional(),
  population: z.number().optional(),
  codesPostaux: z.array(z.string()).optional(),
  anciensCodes: z.array(z.string()).optional(),
});
const territory = z.object({ code: z.string(), nom: z.string() });
const group = territory.extend({ membres: z.array(z.object({ code: z.string() })) });

export interface DecoupageCommune {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly region: string;
  readonly population: number | null;
  readonly codesPostaux: readonly string[];
  readonly anciensCodes: readonly string[];
}

/** An EPCI, or an EPT of the Grand Paris, with the codes of its communes. */
export interface CommuneGroup {
  readonly code: string;
  readonly nom: string;
  readonly communes: readonly string[];
}

export interface Decoupage {
  /** Version of the package, its vintage. */
  readonly version: string;
  /** Communes of the départements, by code. */
  readonly communes: readonly DecoupageCommune[];
  readonly epci: readonly CommuneGroup[];
  readonly ept: readonly CommuneGroup[];
  readonly departements: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
}

/** @throws TableError when the package is not installed, or its files are not as they were. */
export async function readDecoupage(): Promise<Decoupage> {
  const require = createRequire(import.meta.url);
  const dir = dirname(require.resolve(`${PACKAGE}/package.json`));
  const read = async <T>(file: string, schema: z.ZodType<T>): Promise<T> => {
    try {
      return schema.parse(JSON.parse(await readFile(join(dir, file), 'utf8')));
    } catch (cause) {
      throw unreadable(`${PACKAGE}/${file}`, cause);
    }
  };
  const { version } = await read('package.json', z.object({ version: z.string() }));
  const rows = await read('data/communes.json', z.array(commune));
  const groups = async (file: string) =>
    (await read(file, z.array(group))).map(
      ({ code, nom, membres }): CommuneGroup => ({
        code,
        nom,
        communes: membres.map((m) => m.code),
      }),
    );
  const names = async (file: string) =>
    new Map((await read(file, z.array(territory))).map(({ code, nom }) => [code, nom]));
  return {
    version,
    communes: rows
      .filter(({ type, zone }) => type === 'commune-actuelle' && zone !== 'com')
      .map((row) => ({
        code: row.code,
        nom: row.nom,
        departement: row.departement ?? '',
        region: row.region ?? '',
        population: row.population ?? null,
        codesPostaux: row.codesPostaux ?? [],
        anciensCodes: row.anciensCodes ?? [],
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    epci: await groups('data/epci.json'),
    ept: await groups('data/ept.json'),
    departements: await names('data/departements.json'),
    regions: await names('data/regions.json'),
  };
}
