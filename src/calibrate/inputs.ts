// The inputs of a calibration: every published, derived or assumed value that METHOD §5 lists.
// The values themselves, with their provenance, live in pipeline/inputs; this is their shape.
import type { AgeShares, DiplomaShares } from '../terms/factor.ts';
import type { SpreadConstants } from '../terms/model.ts';
import type { PerTier } from '../terms/tier.ts';

export interface CalibrationInputs {
  /** Shares 0..1 of the reference: 0.07, 0.19, 0.14. */
  readonly shares: PerTier<number>;
  /** Published illectronisme rates: total, by age, by diploma (none, higher), low income. */
  readonly total: number;
  readonly byAge: AgeShares;
  readonly noDiploma: number;
  readonly higherDiploma: number;
  readonly lowIncome: number;
  /** Start of the national table: diploma shares by age, and log-odds of low income. */
  readonly diplomaByAge: readonly DiplomaShares[];
  readonly lowIncomeLogOdds: { readonly age: AgeShares; readonly diploma: DiplomaShares };
  readonly enrolled: {
    readonly under30: number;
    readonly over30: number;
    readonly split: DiplomaShares;
  };
  /** Strength of smoothing, in people. */
  readonly shrinkage: { readonly age: number; readonly diploma: number; readonly income: number };
  /** Shape κ of the log-logistic income curve. */
  readonly incomeShape: number;
  /** λ: how gradients flatten with depth, one a stage. */
  readonly depthSlopes: readonly [number, number, number];
  /** ρ and overseas, log-odds. */
  readonly ruralEffect: number;
  readonly overseasEffect: number;
  readonly spread: SpreadConstants;
}
