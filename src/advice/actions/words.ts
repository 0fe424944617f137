// What the list of actions says of itself.

import { tierText } from '../../explain/diagnosis.ts';
import { fr } from '../../explain/typography.ts';
import type { Tier } from '../../terms/tier.ts';
import { type Pillar, pillarText } from '../readiness/pillars.ts';
import { type Carrier, carrierText, type Effort, effortText } from './effort.ts';

export const firstActionsText = {
  title: fr`Par où commencer`,
  /** `figures`: some are shown above; there are none of fewer than 20 inhabitants. */
  intro: (figures: boolean) =>
    figures
      ? fr`Des pistes tirées des chiffres et des lieux ci-dessus. À vous de choisir.`
      : fr`Des pistes tirées des lieux ci-dessus. À vous de choisir.`,
  /** Explains the word that `serves` uses on each card. */
  pillars: fr`Une aide qui dure tient sur quatre piliers : un lieu, un aidant qualifié, un public, un financement.`,
  /** Where nobody lives. */
  none: fr`Personne n'y habite : il n'y a rien à conseiller.`,
  because: fr`Pourquoi cette piste`,
  firstStep: fr`Premier pas`,
  firstStepIs: fr`Premier pas :`,
  /** Between two facts: the dot never opens a line. */
  dot: '\u00a0· ',
  /** "Porté par : Mairie · Effort : quelques jours". */
  work: (carrier: Carrier, effort: Effort) =>
    fr`Porté par : ${carrierText(carrier)} · Effort : ${effortText[effort].toLowerCase()}`,
  /** "Besoin : formation · Pilier : un lieu". */
  serves: (tiers: readonly Tier[], pillar: Pillar) => {
    const needs = tiers.map((tier) => tierText[tier].help).join(', ');
    return fr`Besoin : ${needs.toLowerCase()} · Pilier : ${pillarText[pillar].name.toLowerCase()}`;
  },
  /** Opens the actions below the first ones. */
  others: (count: number) =>
    count === 1 ? fr`Voir 1 autre piste` : fr`Voir les ${count} autres pistes`,
};
