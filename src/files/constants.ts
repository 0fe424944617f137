// The numbers of model.json alone, as an estimate reads them in manifest.json; their provenance, three
// times as heavy, stays there for who wants to check.
import * as z from 'zod/mini';
import { DiagnosisError } from '../terms/errors.ts';
import { type Model, wholePercents } from '../terms/model.ts';
import { TIERS } from '../terms/tier.ts';
import { between, filled, row, whole } from './checked.ts';

export const share = between(0, 1);
/** Of a weight or a threshold: further out every share is 0 or 1. */
export const logits = between(-20, 20);
const deviation = between(0, 5);
/** Published in whole percents, which leave somebody aside: a logit has no end at 100 %. */
const published = () =>
  perTier(share).check(
    z.refine((shares) => {
      const percents = wholePercents(shares);
      const sum = percents.exclus + percents.eloignes + percents.presqueAutonomes;
      const whole = TIERS.every((tier) => percents[tier] / 100 === shares[tier]);
      return whole && sum > 0 && sum < 100;
    }),
  );

/** One value for each of AGE_BANDS. */
export const ages = <T extends z.ZodMiniType>(value: T) => row(value, value, value, value, value);
/** One value for each of the three nested stages. METHOD §3.2. */
export const perStage = <T extends z.ZodMiniType>(value: T) => row(value, value, value);
/** One value for each tier. */
export const perTier = <T extends z.ZodMiniType>(value: T) =>
  z.object({ exclus: value, eloignes: value, presqueAutonomes: value });

const bySource = () =>
  z.object({
    commune: deviation,
    epci: deviation,
    departement: deviation,
    region: deviation,
    drom: deviation,
    national: deviation,
  });

/** Standard deviations, on the logit scale. METHOD §3.6. */
export const spread = () =>
  z.object({
    slope: deviation,
    region: deviation,
    epci: deviation,
    commune: deviation,
    outside: deviation,
    missing: z.object({ age: bySource(), diploma: bySource(), income: bySource() }),
  });

/** The weight of each category, in logits, for one stage. METHOD §4.11. */
export const weights = () =>
  z.object({
    age: ages(logits),
    diploma: row(logits, logits, logits),
    income: row(logits, logits),
    territory: z.object({
      urban: logits,
      rural: logits,
      overseasUrban: logits,
      overseasRural: logits,
    }),
  });

/** A published set of national shares. METHOD §3.3. */
export const reference = () =>
  z.object({
    id: z.string(),
    label: z.string(),
    vintage: z.string(),
    source: z.string(),
    shares: published(),
  });

/** Shares of the population in the six published age bands. */
export const ageBands = () => row(share, share, share, share, share, share);
/** A yearly living standard. */
export const euros = between(1_000, 200_000);

/** What an estimate reads of the manifest. */
export const constantsSchema = () =>
  z.object({
    id: z.string(),
    spread: spread(),
    france: z.object({
      population: whole(1),
      ageBands: ageBands(),
      sansDiplome: share,
      diplomeSuperieur: share,
      lowIncomeThresholdEuros: euros,
      lowIncome: share,
      rural: share,
    }),
    /** One calibration a published set of national shares; the first is the default. */
    references: z
      .array(
        z.object({
          reference: reference(),
          thresholds: perStage(logits),
          weights: perStage(weights()),
          ageRates: perTier(ages(share)),
        }),
      )
      .check(z.refine(filled)),
  });

/** The model without its provenance: shares 0..1, percents whole; deviations, weights and thresholds in logits. */
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
