// What an offer of help stands on: a place, a qualified helper, a public, and the funding that holds them
// together. docs/ADVICE.md §6.
import { fr } from '../../explain/typography.ts';
import { factText } from '../facts.ts';

export const PILLARS = ['place', 'helper', 'public', 'funding'] as const;
export type Pillar = (typeof PILLARS)[number];

export const pillarText: Readonly<
  Record<Pillar, { readonly name: string; readonly hint: string }>
> = {
  place: {
    name: fr`Un lieu`,
    hint: fr`Séparé et discret pour les démarches ; collectif et équipé pour les ateliers.`,
  },
  helper: {
    name: fr`Un aidant qualifié`,
    hint: fr`Du temps, une formation et un cadre clair.`,
  },
  public: {
    name: fr`Un public`,
    hint: factText.placesLeft,
  },
  funding: {
    name: fr`Un financement`,
    hint: fr`C'est lui qui fait tenir les trois piliers ensemble.`,
  },
};
