// Etalab, @etalab/decoupage-administratif: the official geographic code, legal populations, postal codes,
// former codes, EPCI and EPT in one package of npm. What it holds is read from it, since anybody can update it:
// a development dependency that no visitor loads.
//
// Page     https://github.com/etalab/decoupage-administratif
// Licence  Licence Ouverte 2.0 (data of INSEE, DGCL and La Poste); MIT (program)
// Rhythm   yearly, March: 6.0.0 is the COG 2026
// Columns  communes.json: code, nom, type, departement, region, zone, siren, population, codesPostaux, anciensCodes,
//          chefLieu of delegated and associated communes, commune of arrondissements
//          epci.json, ept.json: code, nom, membres[].code; departements.json, regions.json: code, nom
// Traps    * its index.js reads ./data of the current folder: the files are read here, not the program
//          * "commune-actuelle" holds the 94 communes of the collectivités d’outre-mer (zone com), outside the data
//          * PMUN of Mayotte is of its census of 2017 until the 2025 one is published

import * as z from 'zod';
import { COMMUNE_CODE } from '../../src/terms/commune.ts';
import { type CommuneThen, readCommunesHistory } from './communes-history.ts';
import { readPackaged } from './reading/packaged-file.ts';

export const DECOUPAGE_PACKAGE = '@etalab/decoupage-administratif';
const COMMUNES = 'data/communes.json';

const code = z.string().regex(COMMUNE_CODE, 'un code de commune à cinq caractères');
const codes = z.array(z.string().regex(/^\d{5}$/, 'un code postal à cinq chiffres')).default([]);
const siren = z.string().regex(/^\d{9}$/, 'un SIREN à neuf chiffres');
const nom = z.string().min(1, 'un nom');

const communeRows = z
  .array(
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('commune-actuelle'),
        code,
        nom,
        departement: z.string(),
        region: z.string().default(''),
        zone: z.enum(['metro', 'drom', 'com']),
        siren: siren.nullable().default(null),
        population: z.number().nullable().default(null),
        codesPostaux: codes,
        anciensCodes: z.array(code).default([]),
      }),
      z.object({
        type: z.enum(['commune-deleguee', 'commune-associee']),
        code,
        nom,
        chefLieu: code,
      }),
      z.object({
        type: z.literal('arrondissement-municipal'),
        code,
        commune: code,
        population: z.number().nullable().default(null),
      }),
    ]),
  )
  .min(1, 'au moins une commune');
const territories = z.array(z.object({ code: z.string(), nom }));
const groups = z
  .array(z.object({ code: siren, nom, membres: z.array(z.object({ code })) }))
  .min(1, 'au moins un groupe de communes');

type CommuneRow = z.output<typeof communeRows>[number];
/** A commune of today, those of the collectivités d’outre-mer included. */
export type DecoupageCommune = Extract<CommuneRow, { type: 'commune-actuelle' }>;

/** An EPCI, or an EPT of the Grand Paris, with the codes of its communes. */
export interface CommuneGroup {
  readonly code: string;
  readonly nom: string;
  readonly communes: readonly string[];
}

export interface Decoupage {
  /** Version of the package, its vintage. */
  readonly version: string;
  /** sha-256 of its list of communes. */
  readonly sha256: string;
  /** All that it lists: communes of today, delegated and associated ones, municipal arrondissements. */
  readonly rows: readonly CommuneRow[];
  /** Communes of the départements, by code. */
  readonly communes: readonly DecoupageCommune[];
  readonly epci: readonly CommuneGroup[];
  /** The établissements publics territoriaux of the Grand Paris. */
  readonly ept: readonly CommuneGroup[];
  /** Names, those of the collectivités d’outre-mer included. */
  readonly departements: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  /** Of another release of the package, the last that held it. */
  readonly history: {
    readonly version: string;
    readonly sha256: string;
    readonly rows: readonly CommuneThen[];
  };
}

/** @throws TableError when the package is not installed, or its files are not as they were. */
export async function readDecoupage(): Promise<Decoupage> {
  const { version } = (await read('package.json', z.object({ version: z.string() }))).content;
  const { content: rows, sha256 } = await read(COMMUNES, communeRows);
  const communes = rows
    .filter((row): row is DecoupageCommune => row.type === 'commune-actuelle' && row.zone !== 'com')
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    version,
    sha256,
    rows,
    communes,
    epci: await groupsOf('data/epci.json'),
    ept: await groupsOf('data/ept.json'),
    departements: await namesOf('data/departements.json'),
    regions: await namesOf('data/regions.json'),
    history: await readCommunesHistory(),
  };
}

async function groupsOf(file: string): Promise<CommuneGroup[]> {
  const { content } = await read(file, groups);
  return content.map((group) => ({
    code: group.code,
    nom: group.nom,
    communes: group.membres.map((member) => member.code),
  }));
}

async function namesOf(file: string): Promise<ReadonlyMap<string, string>> {
  const { content } = await read(file, territories);
  return new Map(content.map((one) => [one.code, one.nom]));
}

const read = <T>(name: string, schema: z.ZodType<T>) =>
  readPackaged(DECOUPAGE_PACKAGE, name, schema);
