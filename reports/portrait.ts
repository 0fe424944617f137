// Who lives in a territory: ages, diplomas, incomes, density, from what was published of its communes. Beside a
// wider territory, a reader sees what makes it what it is.

import type { CommuneProfile, Model } from '../src/index.ts';
import { isRuralDensity } from '../src/terms/commune.ts';
import { meanOfCommunes } from '../src/terms/mean-of-communes.ts';

export interface Portrait {
  readonly nom: string;
  readonly population: number;
  readonly communes: number | null;
  /** Shares 0..1 of the inhabitants in the six bands of the census; null where most are not published. */
  readonly ages: readonly number[] | null;
  readonly sansDiplome: number | null;
  readonly diplomeSuperieur: number | null;
  /** Below the national 40th percentile: the model's own estimate, known everywhere. METHOD §4.6. */
  readonly lowIncome: number;
  /** Lowest and highest median standard of living of its communes, in euros a year. */
  readonly medians: readonly [number, number] | null;
  readonly rural: number | null;
}

/** Means weighted by population, where at least half of it is covered by what is published. */
export function portraitOf(nom: string, communes: readonly CommuneProfile[]): Portrait {
  const population = communes.reduce((sum, commune) => sum + commune.population, 0);
  const mean = (of: (commune: CommuneProfile) => number | null | undefined) =>
    meanOfCommunes(communes, of);
  const bands = [0, 1, 2, 3, 4, 5].map((i) => mean(({ published }) => published?.ageBands?.[i]));
  const ages = bands.filter((band) => band !== null);
  const medians = communes.flatMap(({ published }) => published?.niveauVieMedianEuros ?? []);
  return {
    nom,
    population,
    communes: communes.length,
    ages: ages.length === bands.length ? ages : null,
    sansDiplome: mean(({ published }) => published?.sansDiplome),
    diplomeSuperieur: mean(({ published }) => published?.diplomeSuperieur),
    lowIncome: mean(({ shares }) => shares.lowIncome) ?? 0,
    medians:
      medians.length === 0
        ? null
        : [medians.reduce((a, b) => Math.min(a, b)), medians.reduce((a, b) => Math.max(a, b))],
    rural: mean(({ published }) =>
      published ? (isRuralDensity(published.densite) ? 1 : 0) : null,
    ),
  };
}

/** France, from the averages that the model ships. */
export function francePortrait({ france }: Pick<Model, 'france'>, nom: string): Portrait {
  return {
    nom,
    population: france.population,
    communes: null,
    ages: france.ageBands,
    sansDiplome: france.sansDiplome,
    diplomeSuperieur: france.diplomeSuperieur,
    lowIncome: france.lowIncome,
    medians: null,
    rural: france.rural,
  };
}
