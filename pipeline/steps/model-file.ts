// model.json: one calibration a reference, every constant with its provenance.
import type { CalibrationInputs, ModelReadyRow } from '../../src/calibrate/index.ts';
import { calibrate } from '../../src/calibrate/index.ts';
import type { ModelFile } from '../../src/files/index.ts';
import type { Reference, StageWeights } from '../../src/terms/model.ts';
import { calibrationInputs, SPREAD } from '../inputs/calibration-inputs.ts';
import { MODEL_INPUTS, type Sourced } from '../inputs/model-inputs.ts';
import type { PublishedAverages } from './france.ts';

/** Printed in every report; changes when any figure of the model changes. */
export const MODEL_ID = '2026.2';

const derived = <T>(value: T, unit: string, source: string, vintage = MODEL_ID): Sourced<T> => ({
  value,
  unit,
  status: 'derived',
  source,
  vintage,
});

/** Of which year the tables are: they may be made from newer files. */
export interface Vintages {
  readonly population: string;
  readonly census: string;
  readonly income: string;
  readonly density: string;
}

/** The first reference is the default one. @throws RangeError when there is none */
export function buildModelFile(
  rows: readonly ModelReadyRow[],
  references: readonly Reference[],
  averages: PublishedAverages,
  lowIncomeThresholdEuros: number,
  vintages: Vintages,
): ModelFile {
  const [first] = references;
  if (!first) throw new RangeError('At least one reference is needed');
  const margins = calibrate(rows, calibrationInputs(first)).margins;
  const { census, income } = vintages;
  const mean = `Moyenne pondérée des communes, INSEE RP ${census}`;
  return {
    id: MODEL_ID,
    inputs: MODEL_INPUTS,
    spread: {
      ...derived(SPREAD, 'écart-type, logit', 'METHOD 3.6, voir « inputs »'),
      status: 'assumed',
    },
    france: {
      population: derived(
        averages.population,
        'habitants',
        'Somme des communes',
        vintages.population,
      ),
      ageBands: derived([...averages.ageBands], 'part de la population', mean, census),
      sansDiplome: derived(averages.sansDiplome, 'part des 15 ans et plus', mean, census),
      diplomeSuperieur: derived(averages.diplomeSuperieur, 'part des 15 ans et plus', mean, census),
      lowIncomeThresholdEuros: derived(
        lowIncomeThresholdEuros,
        'euros par an et par unité de consommation',
        'METHOD 4.6 : 40 % de la population vit sous ce niveau',
        `Filosofi ${income}`,
      ),
      lowIncome: derived(margins.income[1], 'part de la population', 'METHOD 4.6', income),
      rural: derived(
        averages.rural,
        'part de la population',
        'Grille de densité INSEE',
        vintages.density,
      ),
    },
    references: references.map((reference) =>
      calibrated(reference, rows, calibrationInputs(reference)),
    ),
  };
}

function calibrated(
  reference: Reference,
  rows: readonly ModelReadyRow[],
  inputs: CalibrationInputs,
): ModelFile['references'][number] {
  const { thresholds, weights, margins, table, effects, depths } = calibrate(rows, inputs);
  const [exclus = [], eloignes = [], presqueAutonomes = []] = depths.ageRates;
  return {
    reference: { ...reference, shares: { ...reference.shares } },
    thresholds: derived([...thresholds], 'logit, par étage', 'METHOD 4.12'),
    weights: derived(
      [mutable(weights[0]), mutable(weights[1]), mutable(weights[2])],
      'logit, par étage et par catégorie',
      'METHOD 4.11',
    ),
    ageRates: derived(
      {
        exclus: fiveOf(exclus),
        eloignes: fiveOf(eloignes),
        presqueAutonomes: fiveOf(presqueAutonomes),
      },
      'part, par tranche d’âge',
      'METHOD 3.5 et 4.11',
    ),
    derivation: {
      margins: derived(margins, 'part des 15 ans et plus', 'METHOD 4.8'),
      nationalTable: derived(table, 'part, 30 cellules', 'METHOD 4.8'),
      effects: derived(effects, 'logit', 'METHOD 4.9'),
      cellThresholds: derived(depths.cellThresholds, 'logit, par étage', 'METHOD 4.10'),
      adjustedRisks: derived(depths.risks, 'part, risque cumulé par étage', 'METHOD 4.11'),
    },
  };
}

/** The same weights in the mutable tuples that the schema infers. */
function mutable({ age, diploma, income, territory }: StageWeights) {
  const [none, middle, higher] = diploma;
  const [top, low] = income;
  return {
    age: fiveOf(age),
    diploma: [none, middle, higher] satisfies [number, number, number],
    income: [top, low] satisfies [number, number],
    territory: { ...territory },
  };
}

function fiveOf(values: readonly number[]): [number, number, number, number, number] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = values;
  return [a, b, c, d, e];
}
