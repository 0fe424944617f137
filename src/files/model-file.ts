// model.json: every constant with its value, unit, source, vintage and status, for who wants to check
// them; an estimate reads the numbers alone, in manifest.json.
import * as z from 'zod/mini';
import { whole } from './checked.ts';
import {
  ageBands,
  ages,
  type Constants,
  euros,
  logits,
  perStage,
  perTier,
  reference,
  share,
  spread,
  weights,
} from './constants.ts';

const sourced = <T extends z.ZodMiniType>(value: T) =>
  z.object({
    value,
    unit: z.string(),
    status: z.enum(['published', 'derived', 'assumed']),
    source: z.string(),
    vintage: z.string(),
  });

/** Of model.json: every constant with where it comes from. */
export const modelSchema = () =>
  z.object({
    id: z.string(),
    /** Inputs of the calibration: METHOD §5. */
    inputs: z.record(z.string(), sourced(z.unknown())),
    spread: sourced(spread()),
    france: z.object({
      population: sourced(whole(1)),
      ageBands: sourced(ageBands()),
      sansDiplome: sourced(share),
      diplomeSuperieur: sourced(share),
      lowIncomeThresholdEuros: sourced(euros),
      lowIncome: sourced(share),
      rural: sourced(share),
    }),
    /** One calibration a published set of national shares; the first is the default. */
    references: z
      .array(
        z.object({
          reference: reference(),
          thresholds: sourced(perStage(logits)),
          weights: sourced(perStage(weights())),
          ageRates: sourced(perTier(ages(share))),
          /** How the weights were reached: margins, effects, national table. METHOD §4.8–4.11. */
          derivation: z.record(z.string(), sourced(z.unknown())),
        }),
      )
      .check(z.minLength(1)),
  });

export type ModelFile = z.infer<ReturnType<typeof modelSchema>>;

/** The numbers of a model without their provenance. */
export function constantsOf({ id, spread, france, references }: ModelFile): Constants {
  return {
    id,
    spread: spread.value,
    france: {
      population: france.population.value,
      ageBands: france.ageBands.value,
      sansDiplome: france.sansDiplome.value,
      diplomeSuperieur: france.diplomeSuperieur.value,
      lowIncomeThresholdEuros: france.lowIncomeThresholdEuros.value,
      lowIncome: france.lowIncome.value,
      rural: france.rural.value,
    },
    references: references.map(({ reference, thresholds, weights, ageRates }) => ({
      reference,
      thresholds: thresholds.value,
      weights: weights.value,
      ageRates: ageRates.value,
    })),
  };
}
