// Who lives in a territory: ages, diplomas, incomes, density, from what was published of its communes. Beside a
// wider territory, a reader sees what makes it what it is.

import { type CommuneProfile, isOverseas } from '../terms/commune.ts';
import { type Covariate, isRural } from '../terms/factor.ts';
import { meanOfCommunes } from '../terms/mean-of-communes.ts';
import type { Model } from '../terms/model.ts';
import { onlyOf } from '../terms/only-of.ts';
import type { Portrait } from '../terms/portrait.ts';

/** Means weighted by population, where at least half of it is covered by what is published. */
export function portraitOf(nom: string, communes: readonly CommuneProfile[]): Portrait {
  const population = communes.reduce((sum, commune) => sum + commune.population, 0);
  const mean = (of: (commune: CommuneProfile) => number | null | undefined) =>
    meanOfCommunes(communes, of);
  const part = (holds: (commune: CommuneProfile) => boolean) =>
    mean((commune) => (holds(commune) ? 1 : 0)) ?? 0;
  const band = (i: number) => mean(({ published }) => published?.ageBands?.[i]);
  const medians = communes.flatMap(({ published }) => published?.niveauVieMedianEuros ?? []);
  const inhabited = communes.filter((commune) => commune.population > 0);
  const source = (covariate: Covariate) =>
    onlyOf([...new Set(inhabited.map(({ sources }) => sources[covariate]))]);
  return {
    nom,
    population,
    communes: communes.length,
    ageBands: allKnown([band(0), band(1), band(2), band(3), band(4), band(5)]),
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

type Bands<Share> = readonly [Share, Share, Share, Share, Share, Share];

function allKnown([a, b, c, d, e, f]: Bands<number | null>): Bands<number> | null {
  return a === null || b === null || c === null || d === null || e === null || f === null
    ? null
    : [a, b, c, d, e, f];
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
