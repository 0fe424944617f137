// Reasons drawn from what the territory is: its size, its zonings, the levels above. docs/ADVICE.md §4.3.
import { people, percent } from '../../explain/numbers.ts';
import { ofEpci } from '../../explain/of-epci.ts';
import { communesAmong, communes as counted, inhabitants } from '../../explain/places.ts';
import { SOURCE_DATES } from '../../explain/source-dates.ts';
import { fr } from '../../explain/typography.ts';
import { isCommune, isHamlet } from '../situation.ts';
import type { Sentences, TriggerOf } from './trigger.ts';

export type TerritoryReason =
  /** `place`: it has one already. */
  | { readonly code: 'hamlet'; readonly population: number; readonly place?: true }
  | { readonly code: 'island' }
  | { readonly code: 'epcis'; readonly count: number }
  | { readonly code: 'small-commune'; readonly population: number }
  | { readonly code: 'qpv'; readonly communes: number; readonly of: number }
  | { readonly code: 'frr'; readonly communes: number; readonly of: number }
  | { readonly code: 'rural'; readonly share: number; readonly commune?: true }
  | { readonly code: 'overseas'; readonly commune?: true; readonly part?: OverseasPart }
  | { readonly code: 'departement'; readonly nom: string }
  | { readonly code: 'region'; readonly nom: string }
  | { readonly code: 'epci'; readonly nom: string }
  | { readonly code: 'area'; readonly nom: string; readonly communes: number };

/** Of a territory that is overseas in part only. */
interface OverseasPart {
  readonly communes: number;
  readonly of: number;
  readonly population: number;
}

type Trigger = TriggerOf<TerritoryReason>;

/** A commune of fewer than so many inhabitants, but of some. */
export const smallCommune =
  (below: number): Trigger =>
  (situation) => {
    const { population } = situation.context;
    if (!isCommune(situation) || population === 0 || population >= below) return null;
    return { code: 'small-commune', population };
  };

/** A commune of fewer than 100 inhabitants, but of some: an offer of its own would have no public. */
export const hamlet: Trigger = (situation) => {
  const { population } = situation.context;
  if (!isHamlet(situation) || population === 0) return null;
  return { code: 'hamlet', population, ...(situation.inside.length > 0 ? { place: true } : {}) };
};

/** Nothing comes by road. */
export const island: Trigger = ({ context }) => (context.island ? { code: 'island' } : null);

/** A département or a région, which acts through its intercommunalités. */
export const severalEpcis: Trigger = ({ context: { kind, epcis } }) =>
  (kind === 'departement' || kind === 'region') && epcis > 1
    ? { code: 'epcis', count: epcis }
    : null;

/** At least `min` of the inhabitants, 0..1, live in a rural commune. */
export const ruralFrom =
  (min: number): Trigger =>
  (situation) => {
    const share = situation.context.rural;
    if (share < min) return null;
    return { code: 'rural', share, ...(isCommune(situation) ? { commune: true } : {}) };
  };

/** Where half of its communes, or of its inhabitants, are overseas: a few among many make no territory overseas. */
export const overseas: Trigger = (situation) => {
  const { communesOverseas: communes, populationOverseas: population } = situation.context;
  const { members, population: all } = situation.context;
  if (communes === 0 || (2 * communes < members.length && 2 * population < all)) return null;
  if (isCommune(situation)) return { code: 'overseas', commune: true };
  if (communes === members.length) return { code: 'overseas' };
  return { code: 'overseas', part: { communes, of: members.length, population } };
};

/** A figure of the whole territory, where all of it is overseas: elsewhere it would be that of others too. */
export const ofOverseas =
  <R extends { readonly code: string }>(trigger: TriggerOf<R>): TriggerOf<R> =>
  (situation) => {
    const { communesOverseas, members } = situation.context;
    return communesOverseas === members.length ? trigger(situation) : null;
  };

/** A commune of it at least has a priority district of the politique de la ville. */
export const qpv: Trigger = ({ context: { communesWithQpv: communes, members } }) =>
  communes > 0 ? { code: 'qpv', communes, of: members.length } : null;

/** A commune of it at least is classed France ruralités revitalisation. */
export const frr: Trigger = ({ context: { communesInFrr: communes, members } }) =>
  communes > 0 ? { code: 'frr', communes, of: members.length } : null;

/** The département, where there is but one. */
export const departement: Trigger = ({ context }) =>
  context.departement === null ? null : { code: 'departement', nom: context.departement.nom };

/** The région, where there is but one. */
export const region: Trigger = ({ context }) =>
  context.region === null ? null : { code: 'region', nom: context.region.nom };

/** The EPCI of a commune. */
export const epci: Trigger = ({ context }) =>
  context.kind === 'commune' && context.epci !== null
    ? { code: 'epci', nom: context.epci.nom }
    : null;

/** Any territory of several communes: Paris, a département of one, has nobody to act with. */
export const isArea: Trigger = ({ context: { nom, members } }) =>
  members.length > 1 ? { code: 'area', nom, communes: members.length } : null;

/** The territory asked for is an intercommunality, an EPT of the Grand Paris being one. */
export const isEpci: Trigger = (situation) => {
  const { kind } = situation.context;
  return kind === 'epci' || kind === 'ept' ? isArea(situation) : null;
};

export const territorySentences: Sentences<TerritoryReason> = {
  hamlet: ({ population, place }) =>
    fr`Avec ${inhabitants(population)}, mieux vaut orienter et visiter qu'ouvrir un ${place ? fr`autre lieu` : fr`lieu`}.`,
  island: () => fr`Sur une île sans pont, l'aide vient par le bateau ou par l'écran.`,
  epcis: ({ count }) => fr`${people(count)} intercommunalités y agissent.`,
  'small-commune': ({ population }) =>
    fr`La commune compte ${inhabitants(population)} : seule, elle a peu de moyens.`,
  qpv: ({ communes, of }) =>
    of === 1
      ? fr`La commune a au moins un quartier prioritaire de la politique de la ville (${SOURCE_DATES.qpv2024}).`
      : fr`Quartiers prioritaires de la politique de la ville : ${communesAmong(communes, of)} (${SOURCE_DATES.qpv2024}).`,
  frr: ({ communes, of }) =>
    of === 1
      ? fr`La commune est classée France ruralités revitalisation (${SOURCE_DATES.frr2025}).`
      : fr`Classement France ruralités revitalisation : ${communesAmong(communes, of)} (${SOURCE_DATES.frr2025}).`,
  rural: ({ share, commune }) => {
    if (commune) return fr`La commune est rurale.`;
    return share === 1
      ? fr`Tous les habitants vivent dans une commune rurale.`
      : fr`${percent(share)} des habitants vivent dans une commune rurale.`;
  },
  overseas: ({ commune, part }) => {
    if (part === undefined)
      return commune ? fr`La commune est outre-mer.` : fr`Le territoire est outre-mer.`;
    const { communes, of, population } = part;
    const are = communes === 1 ? fr`est` : fr`sont`;
    return fr`${communesAmong(communes, of)} ${are} outre-mer : ${inhabitants(population)}.`;
  },
  departement: ({ nom }) => fr`La feuille de route est celle du département (${nom}).`,
  region: ({ nom }) => fr`Les hubs sont régionaux (${nom}).`,
  epci: ({ nom }) => fr`La commune fait partie ${ofEpci(nom)}.`,
  area: ({ nom, communes }) =>
    // A list without a name of its own has their number for a name.
    nom.includes(counted(communes))
      ? fr`${nom}, à servir ensemble.`
      : fr`${nom} : ${counted(communes)} à servir ensemble.`,
};
