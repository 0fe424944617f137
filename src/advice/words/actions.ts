// The words of every first action; one that misses its words does not compile. CONTENT §5.

import { tierText } from '../../explain/diagnosis.ts';
import { fr } from '../../explain/typography.ts';
import type { ActionId, Carrier, Effort } from '../../terms/action.ts';
import type { Pillar } from '../../terms/readiness.ts';
import type { Tier } from '../../terms/tier.ts';
import type { ActionFacts, ActionWords } from './action-facts.ts';
import { actorKindText } from './actor-names.ts';
import { fundingActionText } from './funding-actions.ts';
import { helperActionText } from './helper-actions.ts';
import { placeActionText } from './place-actions.ts';
import { publicActionText } from './public-actions.ts';
import { pillarText } from './readiness.ts';

export const firstActionText: Readonly<Record<ActionId, (facts: ActionFacts) => ActionWords>> = {
  ...placeActionText,
  ...helperActionText,
  ...publicActionText,
  ...fundingActionText,
};

export const effortText: Readonly<Record<Effort, string>> = {
  light: fr`Quelques jours`,
  medium: fr`Quelques semaines`,
  heavy: fr`Plusieurs mois`,
};

export const carrierText: Readonly<Record<Carrier, string>> = {
  ...actorKindText,
  epci: fr`Intercommunalité`,
  departement: fr`Département`,
};

/** What the list of actions says of itself. */
export const firstActionsText = {
  title: fr`Par où commencer`,
  intro: fr`Des pistes tirées des chiffres et des lieux ci-dessus. À vous de choisir.`,
  /** Explains the word that `serves` uses on each card. */
  pillars: fr`Une aide qui dure tient sur quatre piliers : un lieu, un aidant qualifié, un public, un financement.`,
  because: fr`Pourquoi cette piste`,
  firstStep: fr`Premier pas`,
  firstStepIs: fr`Premier pas :`,
  /** Between two facts: the dot never opens a line. */
  dot: '\u00a0· ',
  /** "Porté par : Mairie · Effort : quelques jours". */
  work: (carrier: Carrier, effort: Effort) =>
    fr`Porté par : ${carrierText[carrier]} · Effort : ${effortText[effort].toLowerCase()}`,
  /** "Besoin : formation · Pilier : un lieu". */
  serves: (tiers: readonly Tier[], pillar: Pillar) => {
    const needs = tiers.map((tier) => tierText[tier].help).join(', ');
    return fr`Besoin : ${needs.toLowerCase()} · Pilier : ${pillarText[pillar].name.toLowerCase()}`;
  },
  /** Opens the actions below the first ones. */
  others: (count: number) =>
    count === 1 ? fr`Voir 1 autre piste` : fr`Voir les ${count} autres pistes`,
};
