// The numbers of model.json alone, as an estimate reads them in manifest.json; their provenance, three
// times as heavy, stays there for who wants to check.
import * as z from 'zod/mini';
import { DiagnosisError } from '../terms/errors.ts';
import type { Model } from '../terms/model.ts';
import { filled } from './checked.ts';

const n = z.number();
export const ages = () => z.tuple([n, n, n, n, n]);
export const perStage = <T extends z.ZodMiniType>(value: T) => z.tuple([value, value, value]);
export const perTier = <T extends z.ZodMiniType>(value: T) =>
  z.object({ exclus: value, eloignes: value, presqueAutonomes: value });

const bySource = () =>
  z.object({ commune: n, epci: n, departement: n, region: n, drom: n, national: n });

export const spread = () =>
  z.object({
    slope: n,
    region: n,
    epci: n,
    commune: n,
    missing: z.object({ age: bySource(), diploma: bySource(), income: bySource() }),
  });

export const weights = () =>
  z.object({
    age: ages(),
    diploma: z.tuple([n, n, n]),
    income: z.tuple([n, n]),
    territory: z.object({ urban: n, rural: n, overseasUrban: n, overseasRural: n }),
  });

export const reference = () =>
  z.object({
    id: z.string(),
    label: z.string(),
    vintage: z.string(),
    source: z.string(),
    percents: perTier(n),
  });

export const constantsSchema = () =>
  z.object({
    id: z.string(),
    spread: spread(),
    france: z.object({
      population: n,
      ageBands: z.tuple([n, n, n, n, n, n]),
      sansDiplome: n,
      diplomeSuperieur: n,
      lowIncomeThresholdEuros: n,
      lowIncome: n,
      rural: n,
    }),
    /** One calibration a published set of national shares; the first is the default. */
    references: z
      .array(
        z.object({
          reference: reference(),
          thresholds: perStage(n),
          weights: perStage(weights()),
          ageRates: perTier(ages()),
        }),
      )
      .check(z.refine(filled)),
  });

export type Constants = z.infer<ReturnType<typeof constantsSchema>>;

/**
 * The constants of a run, for one published set of national shares (the first by default).
 * @throws DiagnosisError `unknown-reference` when `referenceId` is none of them.
 */
export function modelOf(
  { id, spread, france, references }: Constants,
  referenceId?: string,
): Model {
  const found = references.find(
    ({ reference }) => referenceId === undefined || reference.id === referenceId,
  );
  if (!found) {
    const known = references.map(({ reference }) => reference.id);
    throw new DiagnosisError('unknown-reference', { id: referenceId ?? '', known });
  }
  return { id, ...found, spread, france };
}
