// National averages of the published figures, for "contre … en France" on screen.
import { sumOf } from '../../src/maths/sum.ts';
import { isRuralDensity } from '../../src/terms/commune.ts';
import { ageBandsOf, type JoinedCommune } from './join.ts';

export interface PublishedAverages {
  readonly population: number;
  readonly ageBands: readonly [number, number, number, number, number, number];
  readonly sansDiplome: number;
  readonly diplomeSuperieur: number;
  readonly rural: number;
}

/** Population-weighted means of raw shares, 0..1; diplomas are weighted by people aged 15 and over. */
export function publishedAverages(communes: readonly JoinedCommune[]): PublishedAverages {
  const population = sumOf(communes, ({ commune }) => commune.population);
  const bands: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0];
  let over15 = 0;
  let none = 0;
  let higher = 0;
  for (const joined of communes) {
    const own = ageBandsOf(joined.recensement);
    const { part_sans_diplome, part_diplome_superieur } = joined.recensement;
    if (own === null || part_sans_diplome === null || part_diplome_superieur === null) continue;
    const people = joined.commune.population;
    const total = own.reduce((sum, band) => sum + band, 0);
    own.forEach((band, i) => {
      bands[i] = (bands[i] ?? 0) + (people * band) / total;
    });
    const adults = people * (1 - own[0] / total);
    over15 += adults;
    none += (adults * part_sans_diplome) / 100;
    higher += (adults * part_diplome_superieur) / 100;
  }
  const counted = bands.reduce((sum, band) => sum + band, 0);
  const [b0, b1, b2, b3, b4, b5] = bands;
  const rural = sumOf(communes, ({ commune, territoire }) =>
    isRuralDensity(territoire.densite_7) ? commune.population : 0,
  );
  return {
    population,
    ageBands: [b0 / counted, b1 / counted, b2 / counted, b3 / counted, b4 / counted, b5 / counted],
    sansDiplome: none / over15,
    diplomeSuperieur: higher / over15,
    rural: rural / population,
  };
}
