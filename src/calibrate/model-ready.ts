// The model-ready rows: covariates smoothed and quantised as they ship. METHOD §4.2–4.7.
import { type CommuneProfile, isOverseas, isRuralDensity } from '../terms/commune.ts';
import { SOURCE_LEVELS, TERRITORIES, type TerritoryClass } from '../terms/factor.ts';
import { censusCovariates } from './census-covariates.ts';
import type { CalibrationInputs } from './inputs.ts';
import { lowIncomeShares, lowIncomeThreshold } from './low-income.ts';
import { perMille, quantise } from './quantise.ts';
import type { RawCommune, WiderFigures } from './raw-commune.ts';

export interface ModelReadyRow
  extends Pick<CommuneProfile, 'code' | 'population' | 'shares' | 'territory' | 'sources'> {}

/** Position of the category that takes the rounding remainder: 30–44, and middle diplomas. */
const REMAINDER = 1;

/** Rural is level 5, 6 or 7 of the density grid; overseas codes start with 97. METHOD §2. */
function territoryOf(code: string, density: number): TerritoryClass {
  const rural = isRuralDensity(density);
  if (isOverseas(code)) return rural ? 'overseasRural' : 'overseasUrban';
  return rural ? 'rural' : 'urban';
}

/** Every commune's row, in the order given, with the threshold q40 in euros a year. */
export function modelReadyRows(
  communes: readonly RawCommune[],
  wider: WiderFigures,
  inputs: CalibrationInputs,
): { rows: ModelReadyRow[]; lowIncomeThresholdEuros: number } {
  const census = censusCovariates(communes, wider.departements, inputs);
  const threshold = lowIncomeThreshold(communes, wider, inputs);
  const incomes = lowIncomeShares(communes, wider, threshold, inputs);
  const rows = communes.map((commune, i): ModelReadyRow => {
    const structure = census[i];
    const income = incomes[i];
    if (!structure || !income) throw new RangeError(`No covariates for ${commune.code}`);
    const [a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = quantise(structure.age, REMAINDER);
    const [d1 = 0, d2 = 0, d3 = 0] = quantise(structure.diploma, REMAINDER);
    return {
      code: commune.code,
      population: commune.population,
      shares: {
        p15: perMille(structure.p15) / 1000,
        age: [a1 / 1000, a2 / 1000, a3 / 1000, a4 / 1000, a5 / 1000],
        diploma: [d1 / 1000, d2 / 1000, d3 / 1000],
        lowIncome: perMille(income.share) / 1000,
      },
      territory: territoryOf(commune.code, commune.density),
      sources: {
        age: structure.ageSource,
        diploma: structure.diplomaSource,
        income: income.source,
      },
    };
  });
  return { rows, lowIncomeThresholdEuros: threshold };
}

/** The row as METHOD writes it for its sha256: per-mille integers, source levels 0–5. */
export function fingerprintLine(row: ModelReadyRow): string {
  const { shares, sources } = row;
  return [
    row.code,
    row.population,
    ...[shares.p15, ...shares.age, ...shares.diploma, shares.lowIncome].map(perMille),
    TERRITORIES.indexOf(row.territory),
    ...[sources.age, sources.diploma, sources.income].map((level) => SOURCE_LEVELS.indexOf(level)),
  ].join(',');
}
