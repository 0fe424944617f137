// The model and the baselines it must beat, each as one number a commune and a way to set its level.
// METHOD §11: simpler methods are shown beside it, computed here, never quoted.
import { position } from '../../src/estimate/index.ts';
import type { CommuneProfile } from '../../src/index.ts';
import { logistic, logit } from '../../src/maths/logistic.ts';
import { dot } from '../../src/maths/sum.ts';
import type { StageWeights } from '../../src/terms/model.ts';
import { spreeRates } from '../spree/spree.ts';
import type { Depth } from './depth.ts';

export interface Predictor {
  readonly id: string;
  readonly label: string;
  readonly score: (commune: CommuneProfile) => number;
  /** Rate from the level and the score; increasing in the level between the two bounds. */
  readonly rate: (level: number, score: number) => number;
  readonly bounds: readonly [number, number];
}

const onLogit = { rate: (level: number, score: number) => logistic(level + score) };
const onLine = { rate: (level: number, score: number) => level + score };
const logits = { ...onLogit, bounds: [-10, 10] } as const;
const line = { ...onLine, bounds: [-1, 1] } as const;
const NONE = { urban: 0, rural: 0, overseasUrban: 0, overseasRural: 0 };

/** Non-users among people at risk, and in all, as the founding article prints them (2018–2019). */
const ARTICLE = { all: 0.11, old: 0.53, noDiploma: 0.46, lowIncome: 0.14, rural: 0.13 };

export function predictors(communes: readonly CommuneProfile[], depth: Depth): Predictor[] {
  const { weights, calibration } = depth;
  const weighted = (changes: Partial<StageWeights>) => (commune: CommuneProfile) =>
    position(commune, { ...weights, ...changes });
  const targets = publishedByCategory(depth);
  const spree = spreeScores(communes, depth);
  const rural = ({ territory }: CommuneProfile) => (/rural/i.test(territory) ? 1 : 0);
  const { margins } = calibration;
  const risks = [
    [ARTICLE.old, margins.age[4], (c: CommuneProfile) => c.shares.age[4]],
    [ARTICLE.noDiploma, margins.diploma[0], (c: CommuneProfile) => c.shares.diploma[0]],
    [ARTICLE.lowIncome, margins.income[1], (c: CommuneProfile) => c.shares.lowIncome],
    [ARTICLE.rural, margins.territory[1] + margins.territory[3], rural],
  ] as const;
  return [
    { id: 'facteurs', label: 'Modèle livré (FACTEURS)', score: weighted({}), ...logits },
    {
      id: 'spree',
      label: 'SPREE : table nationale calée sur chaque commune',
      score: (commune) => spree.get(commune.code) ?? Number.NaN,
      ...logits,
    },
    {
      id: 'sansRevenu',
      label: 'Modèle sans le revenu',
      score: weighted({ income: [0, 0] }),
      ...logits,
    },
    {
      id: 'sansTerritoire',
      label: 'Modèle sans le territoire',
      score: weighted({ territory: NONE }),
      ...logits,
    },
    {
      id: 'differences',
      label: 'Somme des écarts de risque de l’article fondateur',
      score: (commune) =>
        risks.reduce((sum, [risk, margin, share]) => {
          return sum + ((risk - ARTICLE.all) / (1 - margin)) * share(commune);
        }, 0),
      ...line,
    },
    {
      id: 'produit',
      label: 'Produit des risques relatifs de l’article fondateur',
      score: (commune) =>
        risks.reduce((product, [risk, margin, share]) => {
          const relative = (risk * (1 - margin)) / (ARTICLE.all - margin * risk);
          return product * (1 + (relative - 1) * share(commune));
        }, 1),
      rate: (level, score) => level * score,
      bounds: [0, 1],
    },
    {
      id: 'age',
      label: 'Âge seul (taux publiés par âge)',
      score: ({ shares }) => dot(targets.age, shares.age),
      ...line,
    },
    {
      id: 'diplome',
      label: 'Diplôme seul (taux publiés par diplôme)',
      score: ({ shares }) => dot(targets.diploma, shares.diploma),
      ...line,
    },
    { id: 'plat', label: 'Taux national partout', score: () => 0, ...line },
  ];
}

/** Published rate of each age and diploma: what the national table gives back by construction. */
function publishedByCategory({ calibration }: Depth): { age: number[]; diploma: number[] } {
  const { table, effects } = calibration;
  const of = (factor: 'age' | 'diploma', size: number): number[] =>
    Array.from({ length: size }, (_, category) => {
      let cases = 0;
      let people = 0;
      table.forEach((share, g) => {
        const cell = { age: Math.floor(g / 6), diploma: Math.floor(g / 2) % 3, income: g % 2 };
        if (cell[factor] !== category) return;
        people += share;
        cases +=
          share *
          logistic(
            effects.mu +
              (effects.age[cell.age] ?? 0) +
              (effects.diploma[cell.diploma] ?? 0) +
              (effects.income[cell.income] ?? 0),
          );
      });
      return cases / people;
    });
  return { age: of('age', 5), diploma: of('diploma', 3) };
}

/** SPREE at 16 % of all people aged 15 and over, as logits so that its level can be moved. */
function spreeScores(
  communes: readonly CommuneProfile[],
  { calibration: { table, effects } }: Depth,
): Map<string, number> {
  const weights = communes.map(({ population, shares }) => population * shares.p15);
  const rates = spreeRates(communes, weights, table, effects, [{ share: 0.16, slope: 1 }]);
  return new Map(communes.map(({ code }, i) => [code, logit(rates[i]?.[0] ?? Number.NaN)]));
}
