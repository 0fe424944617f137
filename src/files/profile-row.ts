// One place that a consultant describes: what each column must hold, and the profile it makes. METHOD §3.10.
// Percents of 100, as people type them; income may be left out.
import type { CommuneProfile } from '../terms/commune.ts';
import { TERRITORIES, type TerritoryClass } from '../terms/factor.ts';
import { keysOf } from '../terms/keys-of.ts';
import type { FranceAverages } from '../terms/model.ts';

/** The words of a territory, of which only the letters matter: "Urbain", "outre-mer rural". */
const TERRITORY_WORDS = ['urbain', 'rural', 'outremerurbain', 'outremerrural'];

/** The class that a word is; null for any other word. */
export function territoryOf(word: string): TerritoryClass | null {
  const known = TERRITORY_WORDS.indexOf(word);
  const at = known < 0 ? TERRITORY_WORDS.indexOf(word.toLowerCase().replace(/[^a-z]/g, '')) : known;
  return TERRITORIES[at] ?? null;
}

/** A row as it was read: NaN where its number is not one, undefined where what may be left out is. */
export interface ProfileRow {
  readonly nom: string;
  readonly population: number;
  readonly age_15_29: number;
  readonly age_30_44: number;
  readonly age_45_59: number;
  readonly age_60_74: number;
  readonly age_75_plus: number;
  readonly sans_diplome: number;
  readonly diplome_intermediaire: number;
  readonly diplome_superieur: number;
  /** null where its word is not one. */
  readonly territoire: TerritoryClass | null;
  /** Share of people aged 15 and over in the population; France's when left out. */
  readonly part_15_plus: number | undefined;
  /** Share of people under the national 40th percentile; France's when left out. */
  readonly bas_revenus: number | undefined;
  /** Tells places of one name apart, as that of a priority district does. */
  readonly code: string | undefined;
}
export type ProfileColumn = keyof ProfileRow;

type Accepts = (value: ProfileRow[ProfileColumn]) => boolean;
/** Whole or not is a matter of how it is written: see `numberOf`. */
const between =
  (min: number, max: number): Accepts =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max;
const percent = between(0, 100);
const filled: Accepts = (value) => typeof value === 'string' && value !== '';
const optional =
  (accepts: Accepts): Accepts =>
  (value) =>
    value === undefined || accepts(value);
/** Below, the share was left at zero, or written as 0,82 for 82 %. */
const MIN_15_PLUS = 1;

/**
 * The schema of a row: what each column may hold. Functions and not zod, which takes a third of the time of a table of a
 * million rows to check one after another.
 */
export const PROFILE_SCHEMA: Readonly<Record<ProfileColumn, Accepts>> = {
  nom: filled,
  population: between(0, 100_000_000),
  age_15_29: percent,
  age_30_44: percent,
  age_45_59: percent,
  age_60_74: percent,
  age_75_plus: percent,
  sans_diplome: percent,
  diplome_intermediaire: percent,
  diplome_superieur: percent,
  territoire: filled,
  part_15_plus: optional(between(MIN_15_PLUS, 100)),
  bas_revenus: optional(percent),
  code: optional(filled),
};

/** Every column, in the order a template shows them; the last three may be missing. */
export const PROFILE_COLUMNS: readonly ProfileColumn[] = keysOf(PROFILE_SCHEMA);
export const OPTIONAL_COLUMNS: ReadonlySet<ProfileColumn> = new Set(
  PROFILE_COLUMNS.filter((column) => PROFILE_SCHEMA[column](undefined)),
);

/** A place brought from elsewhere is nowhere. */
const NOWHERE = { code: '', nom: '' };
const OWN = { age: 'commune', diploma: 'commune', income: 'commune' } as const;
const BORROWED = { ...OWN, income: 'national' } as const;

/** The profile of a row that the schema accepts; `france` fills what may be left out, which is then a borrowed margin. */
export function profileOf(row: ProfileRow, france: FranceAverages): CommuneProfile {
  const ages = row.age_15_29 + row.age_30_44 + row.age_45_59 + row.age_60_74 + row.age_75_plus;
  const diplomas = row.sans_diplome + row.diplome_intermediaire + row.diplome_superieur;
  const low = row.bas_revenus;
  return {
    code: row.code ?? '',
    nom: row.nom,
    departement: NOWHERE,
    region: NOWHERE,
    epci: null,
    population: row.population,
    shares: {
      p15: row.part_15_plus === undefined ? adultsOf(france) : row.part_15_plus / 100,
      age: [
        row.age_15_29 / ages,
        row.age_30_44 / ages,
        row.age_45_59 / ages,
        row.age_60_74 / ages,
        row.age_75_plus / ages,
      ],
      diploma: [
        row.sans_diplome / diplomas,
        row.diplome_intermediaire / diplomas,
        row.diplome_superieur / diplomas,
      ],
      lowIncome: low === undefined ? france.lowIncome : low / 100,
    },
    territory: row.territoire ?? 'urban',
    sources: low === undefined ? BORROWED : OWN,
    inheritsFrom: null,
    published: null,
    surroundings: null,
  };
}

/** The share of people aged 15 and over. */
function adultsOf({ ageBands: [children, ...older] }: FranceAverages): number {
  const adults = older.reduce((sum, share) => sum + share, 0);
  return adults / (children + adults);
}
