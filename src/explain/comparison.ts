// The commune beside its EPCI, its département and France: set side by side, never ranked. METHOD §3.9.
import type { PopulationBase } from '../terms/base.ts';
import type { AreaKind } from '../terms/estimate.ts';
import type { Notice } from '../terms/notice.ts';
import type { Range } from '../terms/tier.ts';
import { baseText } from './base.ts';
import { fr } from './typography.ts';

export const comparisonText = {
  title: (base: PopulationBase = 'all') =>
    fr`Part ${baseText[base].ofPeople} qui ont besoin d'aide`,
  kinds: {
    epci: fr`Intercommunalité (EPCI)`,
    ept: fr`Territoire du Grand Paris (EPT)`,
    departement: fr`Département`,
    region: fr`Région`,
    france: fr`Valeur nationale de référence`,
    selection: fr`Territoire choisi`,
  } satisfies Readonly<Record<AreaKind, string>>,
  commune: fr`Cette commune`,
  withoutEpci: fr`Cette commune n'appartient à aucune intercommunalité.`,
  caption: fr`Part des habitants concernés, par territoire`,
  columns: {
    area: fr`Territoire`,
    share: fr`Part estimée`,
    range: fr`Fourchette`,
    people: fr`Habitants concernés`,
    population: fr`Population`,
  },
  fewPeople: (limit: string) => fr`moins de ${limit}`,
  /**
   * Is the gap with France larger than the uncertainty, as the whole percents shown say it? Shares 0..1. `notices`: of the
   * commune, whose barracks or campus may make a low share that is not a low need.
   */
  verdict: (share: Range, national: number, notices: readonly Notice[] = []) => {
    const side = sideOf(share, national);
    if (side === 'above') {
      return fr`Même en bas de la fourchette, la part dépasse celle de la France.`;
    }
    if (side === 'below' && hasYoungInstitution(notices)) {
      return fr`La part reste sous celle de la France, mais étudiants, militaires, internes ou détenus l'abaissent sans doute.`;
    }
    return side === 'below'
      ? fr`Même en haut de la fourchette, la part reste sous celle de la France.`
      : fr`La fourchette contient la part de la France : on ne peut pas dire si le besoin est plus grand ou plus petit ici.`;
  },
};

function hasYoungInstitution(notices: readonly Notice[]): boolean {
  return notices.some((notice) => notice.code === 'institution-likely' && notice.sign === 'young');
}

/**
 * On which side of the share of France a whole range stands, as the whole percents that are shown tell it; null where it
 * holds that share. Shares 0..1.
 */
export function sideOf(
  { low, high }: Pick<Range, 'low' | 'high'>,
  national: number,
): 'above' | 'below' | null {
  const shown = (share: number) => Math.round(share * 100);
  if (shown(low) > shown(national)) return 'above';
  return shown(high) < shown(national) ? 'below' : null;
}
