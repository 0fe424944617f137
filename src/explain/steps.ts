// How the number was reached, step by step, in reading order. Each step names its METHOD section.
import type { Step } from '../terms/estimate.ts';
import { people, percent, precisePercent, signedPoints } from './numbers.ts';
import { persons } from './places.ts';
import { fr } from './typography.ts';

export interface StepWords {
  readonly title: string;
  /** One sentence with the figures of the step; a figure that is missing leaves its sentence out. */
  readonly sentence: (values: Step['values']) => string;
}

const sentence =
  (names: readonly string[], write: (...figures: number[]) => string): StepWords['sentence'] =>
  (values) => {
    const figures = names.flatMap((name) => values[name] ?? []);
    return figures.length === names.length ? write(...figures) : '';
  };

export const stepText: Readonly<Record<Step['id'], StepWords>> = {
  national: {
    title: fr`Partir de la France`,
    sentence: sentence(
      ['concerned'],
      (concerned = 0) => fr`Les parts nationales donneraient ${persons(concerned)}.`,
    ),
  },
  covariates: {
    title: fr`Regarder qui habite ici`,
    sentence: sentence(
      [
        ...['p15', 'age15', 'age30', 'age45', 'age60', 'age75'],
        ...['diplomaNone', 'diplomaMiddle', 'diplomaHigher', 'lowIncome'],
      ],
      (p15 = 0, ...shares) => {
        const said = shares.map(precisePercent);
        const [ages, diplomas] = [said.slice(0, 5).join(', '), said.slice(5, 8).join(', ')];
        return fr`Parts du calcul, lissées, ou empruntées si elles ne sont pas publiées. Les 15 ans et plus : ${precisePercent(p15)} des habitants. Leur âge, de 15–29 à 75 ans et plus : ${ages}. Leur diplôme, d'aucun au supérieur : ${diplomas}. Revenus modestes : ${said.slice(8).join('')}.`;
      },
    ),
  },
  contributions: {
    title: fr`Mesurer l'écart`,
    sentence: sentence(
      ['age', 'diploma', 'income', 'territory'],
      (age = 0, diploma = 0, income = 0, territory = 0) =>
        fr`En points : âge ${signedPoints(age)}, diplôme ${signedPoints(diploma)}, revenu ${signedPoints(income)}, territoire ${signedPoints(territory)}.`,
    ),
  },
  rates: {
    title: fr`En déduire les parts`,
    sentence: sentence(
      ['exclus', 'eloignes', 'presqueAutonomes', 'concerned'],
      (exclus = 0, eloignes = 0, presque = 0, concerned = 0) =>
        fr`Avant arrondi : ${precisePercent(exclus)} d'exclus, ${precisePercent(eloignes)} d'éloignés, ${precisePercent(presque)} de presque autonomes, soit ${precisePercent(concerned)} en tout.`,
    ),
  },
  interval: {
    title: fr`Dire ce qu'on ignore`,
    sentence: sentence(
      ['low', 'high'],
      (low = 0, high = 0) =>
        fr`La fourchette va de ${people(low)} à ${persons(high)}. Elle est faite pour contenir la vraie valeur neuf fois sur dix.`,
    ),
  },
  grade: {
    title: fr`Noter la fiabilité`,
    sentence: sentence(
      ['cv'],
      (cv = 0) => fr`L'erreur type est estimée à ${percent(cv)} du total.`,
    ),
  },
  rounding: {
    title: fr`Arrondir`,
    sentence: sentence(
      ['unit', 'concerned'],
      (unit = 0, concerned = 0) =>
        fr`Au multiple de ${people(unit)} le plus proche : ${persons(concerned)}.`,
    ),
  },
};
