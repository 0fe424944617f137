// The sentences of a diagnosis below its number: the three needs, the bar, the national shares. METHOD §3.3 and §3.8.

import { apportion } from '../maths/apportion.ts';
import type { PopulationBase } from '../terms/base.ts';
import type { Estimate } from '../terms/estimate.ts';
import { type Reference, wholePercents } from '../terms/model.ts';
import { MEASURES, type Measure, type PerMeasure, type Range, type Tier } from '../terms/tier.ts';
import { baseText } from './base.ts';
import { between, HELPS, needing } from './headline.ts';
import { people, percent } from './numbers.ts';
import { atPlaceFirst, inhabitants, persons } from './places.ts';
import { fr } from './typography.ts';

export interface TierWords {
  readonly name: string;
  /** The one word for the help, wherever it is named: assistance, formation, coup de pouce. */
  readonly help: string;
  /** Follows a number of people: "ont besoin d'une formation". */
  readonly need: (count: number) => string;
  readonly detail: string;
}

export const tierText: Readonly<Record<Tier, TierWords>> = {
  exclus: {
    name: fr`Exclus du numérique`,
    help: fr`Assistance`,
    need: needing(HELPS.exclus),
    detail: fr`Ces personnes utilisent peu ou pas internet. Il leur faut une aide qui dure, avec quelqu'un à leurs côtés.`,
  },
  eloignes: {
    name: fr`Éloignés du numérique`,
    help: fr`Formation`,
    need: needing(HELPS.eloignes),
    detail: fr`Ces personnes ont du mal avec les démarches en ligne. Des ateliers près de chez elles peuvent les rendre autonomes.`,
  },
  presqueAutonomes: {
    name: fr`Presque autonomes`,
    help: fr`Coup de pouce`,
    need: needing(HELPS.presqueAutonomes),
    detail: fr`Ces personnes s'en sortent le plus souvent seules. Un coup de pouce suffit quand une étape les arrête.`,
  },
};

/** Heads the explanation in sentences (why.ts), on screen and in the terminal. */
export const whyTitle = fr`Pourquoi ce chiffre ? Le dire à voix haute`;

export const barText = {
  title: (nom: string) => fr`${atPlaceFirst(nom)}, la population selon son besoin d'aide`,
  segment: (name: string, count: number, share: number) =>
    fr`${name} : ${people(count)}, soit ${percent(share)}`,
  range: (range: Range) => fr`Total ${between(range)}`,
  others: fr`Autres habitants`,
  othersCount: (count: number, share: number) =>
    fr`Autres habitants : environ ${people(count)}, soit ${percent(share)}.`,
  /** "environ": rounded each, the three do not always add up to the whole. */
  share: (share: number) => fr`environ ${percent(share)} des habitants`,
};

const EXAMPLE_POPULATION = 20_000;

export const nationalText = {
  caption: fr`Part estimée ici, part en France, et habitants à la part de la France`,
  column: fr`Besoin`,
  local: fr`Part estimée ici`,
  share: fr`Part en France`,
  national: fr`Habitants, à la part de la France`,
  total: fr`Ensemble`,
  explain: ({ shares }: Reference, base: PopulationBase = 'all') =>
    fr`Les parts de la France (${percent(shares.exclus)}, ${percent(shares.eloignes)}, ${percent(shares.presqueAutonomes)}) sont ici appliquées telles quelles ${baseText[base].toWhole}.`,
  /** By the shares of the set in use: 7, 19 and 14 % of 20 000 are 1 400, 3 800 and 2 800 people. */
  example: ({ shares }: Reference) => {
    const { exclus, eloignes, presqueAutonomes } = wholePercents(shares);
    const of = (percents: number) => (EXAMPLE_POPULATION * percents) / 100;
    return fr`Pour ${inhabitants(EXAMPLE_POPULATION)}, ce calcul donne ${people(of(exclus))}, ${people(of(eloignes))} et ${persons(of(presqueAutonomes))}.`;
  },
  limit: fr`Ce calcul simple ignore l'âge, les diplômes et les revenus d'ici. L'estimation en tient compte.`,
};

/**
 * Said where rounded people, divided, would give another percent than the one beside them: 20 of 277 inhabitants are 7 %, and
 * the share of exclus is 6 %. Null where none does. METHOD §3.8.
 */
export function roundingNote({
  rounded,
  rates,
  population,
}: Pick<Estimate, 'rounded' | 'rates' | 'population'>): string | null {
  if (rounded.display !== 'figures') return null;
  const told = MEASURES.some(
    (measure) => percent(rounded[measure].point / population) !== percent(rates[measure]),
  );
  return told
    ? fr`Nombres arrondis à ${people(rounded.unit)} près : pour comparer, prenez les parts, plus précises.`
    : null;
}

/** National shares in whole people that add up to their total. */
export function wholePeople(national: PerMeasure<number>): Readonly<Record<Measure, number>> {
  const { exclus, eloignes, presqueAutonomes, concerned } = national;
  const [a = 0, b = 0, c = 0] = apportion([exclus, eloignes, presqueAutonomes], 1, concerned);
  return { exclus: a, eloignes: b, presqueAutonomes: c, concerned: a + b + c };
}
