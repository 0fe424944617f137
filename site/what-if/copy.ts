// Words of a hypothesis on a whole territory; those of a commune's serve too. METHOD §3.10.
import { hypothesisText } from '../../src/explain/hypotheses.ts';
import { decimal, precisePercent, signed } from '../../src/explain/numbers.ts';
import { inhabitants } from '../../src/explain/places.ts';
import { communes, territoryText } from '../../src/explain/territory.ts';
import { fr } from '../../src/explain/typography.ts';
import type { Rounded } from '../../src/terms/estimate.ts';

export const areaWhatIfText = {
  intro: fr`Changez un chiffre : il change d'autant dans chaque commune, et le total est refait aussitôt. Rien n'est enregistré.`,
  caution: fr`${hypothesisText.notForecast} ${hypothesisText.sameConstants}`,
  points: (added: number) =>
    fr`${signed(added, decimal(Math.abs(added)))} point${Math.abs(added) >= 2 ? 's' : ''}`,
  unit: fr`points`,
  /** As it is typed. */
  written: (added: number) => (added === 0 ? '0' : signed(added, decimal(Math.abs(added)))),
  mean: (share: number) => fr`${precisePercent(share)} en moyenne`,
  adjusted: fr`Dans chaque commune, les autres parts s'ajustent pour faire 100 %.`,
  percent: (added: number) => fr`${signed(added, decimal(Math.abs(added)))} %`,
  samePopulation: fr`la population d'aujourd'hui`,
  wrongPoints: fr`Écrivez un nombre de points entre −100 et 100.`,
  wrongPercent: fr`Écrivez un pourcentage entre −100 et 100.`,
  territory: fr`Type des communes`,
  territories: {
    'as-is': fr`Comme aujourd'hui`,
    urban: fr`Toutes urbaines`,
    rural: fr`Toutes rurales`,
  },
  /** Beside the mark. */
  result: (nom: string, { display, concerned }: Rounded) =>
    fr`${territoryText.before(nom)}${display === 'figures' ? inhabitants(concerned.point) : territoryText.few}${territoryText.after}.`,
  stopped: (count: number) =>
    fr`Dans ${communes(count)}, un chiffre sortait du possible : il s'arrête à 0 ou à 100 %.`,
};
