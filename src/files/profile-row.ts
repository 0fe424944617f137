// One place that a consultant describes: what each column must hold, and the profile it makes. METHOD §3.10.
// Percents of 100, as people type them; income may be left out.
import * as z from 'zod/mini';
import type { CommuneProfile } from '../terms/commune.ts';
import { TERRITORIES } from '../terms/factor.ts';
import type { FranceAverages } from '../terms/model.ts';

const percent = z.number().check(z.minimum(0), z.maximum(100));
/** Below, the share was left at zero, or written as 0,82 for 82 %. */
const MIN_15_PLUS = 1;
export const TERRITORY_WORDS = ['urbain', 'rural', 'outremer-urbain', 'outremer-rural'] as const;

export const profileSchema = z.object({
  nom: z.string().check(z.minLength(1)),
  population: z.int().check(z.minimum(0), z.maximum(100_000_000)),
  age_15_29: percent,
  age_30_44: percent,
  age_45_59: percent,
  age_60_74: percent,
  age_75_plus: percent,
  sans_diplome: percent,
  diplome_intermediaire: percent,
  diplome_superieur: percent,
  territoire: z.enum(TERRITORY_WORDS),
  /** Share of people aged 15 and over in the population; France's when left out. */
  part_15_plus: z.optional(z.number().check(z.minimum(MIN_15_PLUS), z.maximum(100))),
  /** Share of people under the national 40th percentile; France's when left out. */
  bas_revenus: z.optional(percent),
  /** Tells places of one name apart, as that of a priority district does. */
  code: z.optional(z.string()),
});
export type ProfileRow = z.infer<typeof profileSchema>;
export type ProfileColumn = keyof ProfileRow;

/** Every column, in the order a template shows them; the last three may be missing. */
export const PROFILE_COLUMNS: readonly ProfileColumn[] = z.keyof(profileSchema).options;
export const OPTIONAL_COLUMNS: ReadonlySet<ProfileColumn> = new Set([
  'part_15_plus',
  'bas_revenus',
  'code',
]);

/** The profile of a row; `france` fills what may be left out, which is then a borrowed margin. */
export function profileOf(row: ProfileRow, france: FranceAverages): CommuneProfile {
  const ages = row.age_15_29 + row.age_30_44 + row.age_45_59 + row.age_60_74 + row.age_75_plus;
  const diplomas = row.sans_diplome + row.diplome_intermediaire + row.diplome_superieur;
  const low = row.bas_revenus;
  const [children, ...older] = france.ageBands;
  const adults = older.reduce((sum, share) => sum + share, 0);
  return {
    code: row.code ?? '',
    nom: row.nom,
    departement: { code: '', nom: '' },
    region: { code: '', nom: '' },
    epci: null,
    population: row.population,
    shares: {
      p15: row.part_15_plus === undefined ? adults / (children + adults) : row.part_15_plus / 100,
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
    territory: TERRITORIES[TERRITORY_WORDS.indexOf(row.territoire)] ?? 'urban',
    sources: {
      age: 'commune',
      diploma: 'commune',
      income: low === undefined ? 'national' : 'commune',
    },
    inheritsFrom: null,
    published: null,
    surroundings: null,
  };
}
