// model.json: every constant with its value, unit, source, vintage and status; and its decoding.
import * as z from 'zod/mini';
import { DiagnosisError } from '../terms/errors.ts';
import type { Model } from '../terms/model.ts';
import { checked } from './checked.ts';
import { FORMAT } from './manifest.ts';

const sourced = <T extends z.ZodMiniType>(value: T) =>
  z.object({
    value,
    unit: z.string(),
    status: z.enum(['published', 'derived', 'assumed']),
    source: z.string(),
    vintage: z.string(),
  });

const n = z.number();
const age = () => z.tuple([n, n, n, n, n]);
const perStage = <T extends z.ZodMiniType>(value: T) => z.tuple([value, value, value]);

const spread = () =>
  z.object({
    slope: n,
    region: n,
    epci: n,
    commune: n,
    missing: z.object({ age: bySource(), diploma: bySource(), income: bySource() }),
  });

function bySource() {
  return z.object({ commune: n, epci: n, departement: n, region: n, drom: n, national: n });
}

const weights = () =>
  z.object({
    age: age(),
    diploma: z.tuple([n, n, n]),
    income: z.tuple([n, n]),
    territory: z.object({ urban: n, rural: n, overseasUrban: n, overseasRural: n }),
  });

const tiers = <T extends z.ZodMiniType>(value: T) =>
  z.object({ exclus: value, eloignes: value, presqueAutonomes: value });

export const modelSchema = () =>
  z.object({
    format: z.literal(FORMAT),
    id: z.string(),
    /** Inputs of the calibration: METHOD §5. */
    inputs: z.record(z.string(), sourced(z.unknown())),
    spread: sourced(spread()),
    france: z.object({
      population: sourced(n),
      ageBands: sourced(z.tuple([n, n, n, n, n, n])),
      sansDiplome: sourced(n),
      diplomeSuperieur: sourced(n),
      lowIncomeThresholdEuros: sourced(n),
      lowIncome: sourced(n),
      rural: sourced(n),
    }),
    /** One calibration a published set of national shares; the first is the default. */
    references: z
      .array(
        z.object({
          reference: z.object({
            id: z.string(),
            label: z.string(),
            vintage: z.string(),
            source: z.string(),
            percents: tiers(n),
          }),
          thresholds: sourced(perStage(n)),
          weights: sourced(perStage(weights())),
          ageRates: sourced(tiers(age())),
          /** How the weights were reached: margins, effects, national table. METHOD §4.8–4.11. */
          derivation: z.record(z.string(), sourced(z.unknown())),
        }),
      )
      .check(z.minLength(1)),
  });

export type ModelFile = z.infer<ReturnType<typeof modelSchema>>;

/**
 * The constants of a run, for one published set of national shares (the first by default).
 * @throws DiagnosisError `data-invalid`, or `unknown-reference` when `referenceId` is not in the file.
 */
export function decodeModel(content: unknown, referenceId?: string): Model {
  const file = checked(modelSchema(), 'model.json', content);
  const found = file.references.find(
    ({ reference }) => referenceId === undefined || reference.id === referenceId,
  );
  if (!found) {
    const known = file.references.map(({ reference }) => reference.id);
    throw new DiagnosisError('unknown-reference', { id: referenceId ?? '', known });
  }
  const { france } = file;
  return {
    id: file.id,
    reference: found.reference,
    thresholds: found.thresholds.value,
    weights: found.weights.value,
    ageRates: found.ageRates.value,
    spread: file.spread.value,
    france: {
      population: france.population.value,
      ageBands: france.ageBands.value,
      sansDiplome: france.sansDiplome.value,
      diplomeSuperieur: france.diplomeSuperieur.value,
      lowIncomeThresholdEuros: france.lowIncomeThresholdEuros.value,
      lowIncome: france.lowIncome.value,
      rural: france.rural.value,
    },
  };
}
