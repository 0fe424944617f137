// communes/DEP.json: the model-ready rows of a département, in columns, and their decoding.
// Names and published figures are in portraits/HUNDRED.json: this file stays under 20 kB gzip.
// It also holds the "neighbours": communes of other départements whose EPCI reaches into this one, so
// that every EPCI met here is whole.
import * as z from 'zod/mini';
import { type CommuneProfile, departementOf, type Place } from '../terms/commune.ts';
import { SOURCE_LEVELS, TERRITORIES } from '../terms/factor.ts';
import { checked, type FileRequest, perMilles, row, sameLength, wholes } from './checked.ts';
import { counted, counts, decodeCodes, distances } from './code-column.ts';
import type { Manifest } from './manifest.ts';

/** Without their equal lengths. */
export const communeColumns = () =>
  z.object({
    code: distances(),
    population: wholes(0),
    /** Index in `epcis`, −1 without EPCI. */
    epci: wholes(),
    p15: perMilles(),
    // 30–44 and the middle diplomas are what is left to 1000.
    age15: perMilles(),
    age45: perMilles(),
    age60: perMilles(),
    age75: perMilles(),
    diplomaNone: perMilles(),
    diplomaHigher: perMilles(),
    lowIncome: perMilles(),
    /** Index in TERRITORIES. */
    territory: wholes(0, 3),
    /** Levels of age, diploma and income, three digits 0–5: 1 is "001". METHOD's src. */
    sources: wholes(0, 555),
  });

/** Communes that the census only knows through the one they left: their code, then that one's. */
export const inheritances = () => z.array(row(z.string(), z.string()));

/** Of communes/DEP.json. */
export const communesSchema = () =>
  z
    .object({
      departements: counts(),
      epcis: z.array(row(z.string(), z.string())),
      columns: communeColumns().check(z.refine(sameLength)),
      inheritsFrom: inheritances(),
    })
    .check(z.refine(counted));

export type CommunesFile = z.infer<ReturnType<typeof communesSchema>>;

/** A commune as this file knows it: everything but its portrait. */
export type Covariates = Omit<CommuneProfile, 'nom' | 'published' | 'surroundings'>;

/**
 * The communes of a département, its own first, then the neighbours.
 * @throws DiagnosisError `data-invalid` or `data-mixed`.
 */
export function decodeCommunes(
  asked: FileRequest,
  content: unknown,
  manifest: Manifest,
): Covariates[] {
  const file = checked(communesSchema(), asked, content);
  const { columns, epcis, inheritsFrom } = file;
  const left = new Map(inheritsFrom);
  const epciPlaces = epcis.map(([code, nom]): Place => ({ code, nom }));
  const at = (column: readonly number[], i: number): number => column[i] ?? 0;
  return decodeCodes(file).map((code, i): Covariates => {
    const age15 = at(columns.age15, i);
    const age45 = at(columns.age45, i);
    const age60 = at(columns.age60, i);
    const age75 = at(columns.age75, i);
    const none = at(columns.diplomaNone, i);
    const higher = at(columns.diplomaHigher, i);
    const [ageLevel = 0, diplomaLevel = 0, incomeLevel = 0] = String(at(columns.sources, i))
      .padStart(3, '0')
      .split('')
      .map(Number);
    const dep = departementOf(code);
    const region = manifest.departements.get(dep)?.region ?? '';
    return {
      code,
      departement: { code: dep, nom: manifest.departements.get(dep)?.nom ?? '' },
      region: { code: region, nom: manifest.regions.get(region) ?? '' },
      epci: epciPlaces[at(columns.epci, i)] ?? null,
      population: at(columns.population, i),
      shares: {
        p15: at(columns.p15, i) / 1000,
        age: [
          age15 / 1000,
          (1000 - age15 - age45 - age60 - age75) / 1000,
          age45 / 1000,
          age60 / 1000,
          age75 / 1000,
        ],
        diploma: [none / 1000, (1000 - none - higher) / 1000, higher / 1000],
        lowIncome: at(columns.lowIncome, i) / 1000,
      },
      territory: TERRITORIES[at(columns.territory, i)] ?? 'urban',
      sources: {
        age: SOURCE_LEVELS[ageLevel] ?? 'national',
        diploma: SOURCE_LEVELS[diplomaLevel] ?? 'national',
        income: SOURCE_LEVELS[incomeLevel] ?? 'national',
      },
      inheritsFrom: left.get(code) ?? null,
    };
  });
}
