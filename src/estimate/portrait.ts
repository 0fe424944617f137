// Who lives in a territory: ages, diplomas, incomes, density, from what was published of its communes. Beside a
// wider territory, a reader sees what makes it what it is.

import { sumOf } from '../maths/sum.ts';
import { type CommuneProfile, isOverseas } from '../terms/commune.ts';
import { type Covariate, isRural } from '../terms/factor.ts';
import { meanOfCommunes } from '../terms/mean-of-communes.ts';
import type { Model } from '../terms/model.ts';
import { onlyOf } from '../terms/only-of.ts';
import type { Portrait } from '../terms/portrait.ts';

/** Means weighted by population, where at least half of it is covered by what is published. */
export function portraitOf(nom: string, communes: readonly CommuneProfile[]): Portrait {
  const mean = (of: (commune: CommuneProfile) => number | null | undefined) =>
    meanOfCommunes(communes, of);
  const part = (holds: (commune: CommuneProfile) => boolean) =>
    mean((commune) => (holds(commune) ? 1 : 0)) ?? 0;
  const band = (i: number) => mean(({ published }) => published?.ageBands?.[i]);
  const youngest = band(0);
  const medians = communes.flatMap(({ published }) => published?.niveauVieMedianEuros ?? []);
  const inhabited = communes.filter((commune) => commune.population > 0);
  const source = (covariate: Covariate) =>
    onlyOf([...new Set(inhabited.map(({ sources }) => sources[covariate]))]);
  return {
    nom,
    population: sumOf(communes, (commune) => commune.population),
    communes: communes.length,
    // A commune has all six published, or none.
    ageBands:
      youngest === null
        ? null
        : [youngest, band(1) ?? 0, band(2) ?? 0, band(3) ?? 0, band(4) ?? 0, band(5) ?? 0],
    sansDiplome: mean(({ published }) => published?.sansDiplome),
    diplomeSuperieur: mean(({ published }) => published?.diplomeSuperieur),
    lowIncome: mean(({ shares }) => shares.lowIncome) ?? 0,
    medians:
      medians.length === 0
        ? null
        : [medians.reduce((a, b) => Math.min(a, b)), medians.reduce((a, b) => Math.max(a, b))],
    rural: part(({ territory }) => isRural(territory)),
    overseas: part(({ code }) => isOverseas(code)),
    sources: { age: source('age'), diploma: source('diploma'), income: source('income') },
  };
}

/** France, from the averages that the model ships. */
export function francePortrait({ france }: Pick<Model, 'france'>, nom: string): Portrait {
  return {
    nom,
    population: france.population,
    communes: null,
    ageBands: france.ageBands,
    sansDiplome: france.sansDiplome,
    diplomeSuperieur: france.diplomeSuperieur,
    lowIncome: france.lowIncome,
    medians: null,
    rural: france.rural,
    overseas: null,
    sources: { age: 'national', diploma: 'national', income: 'national' },
  };
}
