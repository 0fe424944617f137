// How the number was reached, step by step, in reading order. Each step names its METHOD section.
import type { Estimate } from '../terms/estimate.ts';
import type { Factor } from '../terms/factor.ts';
import { PUBLISHED_SHARES } from '../terms/uncertainty.ts';
import { shownDrivers } from './drivers.ts';
import { people, percent, precisePercent, signedPoints } from './numbers.ts';
import { persons } from './places.ts';
import { fr } from './typography.ts';

export interface Step {
  /** Section of METHOD (and of docs/METHOD.md) that defines it, for instance "3.2". */
  readonly section: string;
  readonly title: string;
  /** Empty where there is nothing to say. */
  readonly sentence: (estimate: Estimate) => string;
  /** It counts people, or gives a share so fine that it does: a hamlet's would say more than METHOD §3.8 allows. */
  readonly counts?: boolean;
}

const names: Readonly<Record<Factor, string>> = {
  age: fr`âge`,
  diploma: fr`diplôme`,
  income: fr`revenu`,
  territory: fr`territoire`,
};

export const steps: readonly Step[] = [
  {
    section: '3.3',
    title: fr`Partir de la France`,
    sentence: ({ national }) =>
      fr`Les parts nationales donneraient ${persons(national.concerned)}.`,
  },
  {
    section: '4.4',
    title: fr`Regarder qui habite ici`,
    sentence: ({ covariates: { p15, age, diploma, lowIncome } }) => {
      const list = (shares: readonly number[]) => shares.map(precisePercent).join(', ');
      return fr`Parts du calcul, mêlées à la moyenne des alentours, ou empruntées si elles ne sont pas publiées. Les 15 ans et plus : ${precisePercent(p15)} des habitants. Leur âge, de 15–29 à 75 ans et plus : ${list(age)}. Leur diplôme, d'aucun au supérieur : ${list(diploma)}. Revenus modestes : ${precisePercent(lowIncome)}.`;
    },
  },
  {
    section: '3.4',
    title: fr`Mesurer l'écart`,
    sentence: ({ drivers }) => {
      const effects = shownDrivers(drivers).map(
        ({ factor, shown }) => `${names[factor]} ${signedPoints(shown)}`,
      );
      return fr`En points : ${effects.join(', ')}.`;
    },
  },
  {
    section: '3.2',
    title: fr`En déduire les parts`,
    sentence: ({ rates: { exclus, eloignes, presqueAutonomes, concerned } }) =>
      fr`Avant arrondi : ${precisePercent(exclus)} pour l'assistance, ${precisePercent(eloignes)} pour la formation, ${precisePercent(presqueAutonomes)} pour le coup de pouce, soit ${precisePercent(concerned)} en tout.`,
    counts: true,
  },
  {
    section: '3.6',
    title: fr`Dire ce qu'on ignore`,
    // As shown: METHOD §3.8 lets nothing more precise be told of a range.
    sentence: ({ rounded: { concerned } }) =>
      fr`La fourchette va de ${people(concerned.low)} à ${persons(concerned.high)}. Sa largeur est, pour moitié, supposée. Elle est plutôt trop grande : les ${PUBLISHED_SHARES} chiffres publiés qui la vérifient y tombent tous.`,
    counts: true,
  },
  {
    section: '3.7',
    title: fr`Noter la fiabilité`,
    sentence: ({ cv }) =>
      cv === null ? '' : fr`L'erreur type est estimée à ${percent(cv)} du total.`,
  },
  {
    section: '3.8',
    title: fr`Arrondir`,
    sentence: ({ rounded: { unit, concerned } }) =>
      fr`Au multiple de ${people(unit)} le plus proche : ${persons(concerned.point)}.`,
    counts: true,
  },
];
