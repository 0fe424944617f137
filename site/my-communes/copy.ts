// Words of « Mes communes »: kept in this browser, on request only.
import { fr } from '../../src/explain/typography.ts';

export const myCommunesText = {
  title: fr`Mes communes`,
  keep: fr`Garder sur cet appareil`,
  drop: fr`Effacer de cet appareil`,
  kept: fr`Gardé dans ce navigateur seulement : la commune, et tout ce que vous cochez ou répondez ici.`,
  dropped: fr`Effacé de cet appareil.`,
  /** The page still shows the plan. */
  planStays: fr`Effacé de cet appareil. Votre plan reste dans l'adresse de cette page : copiez le lien pour ne pas le perdre.`,
  removed: (label: string, withPlan: boolean) =>
    withPlan
      ? fr`${label} et son plan sont effacés de cet appareil.`
      : fr`${label} : effacée de cet appareil.`,
  withPlan: fr`avec votre plan`,
  full: fr`La liste est pleine : quarante communes au plus. Retirez-en une d'abord.`,
  refused: fr`Ce navigateur n'a rien pu garder : sa mémoire est pleine ou interdite. Copiez plutôt le lien de la page.`,
  planRefused: fr`Votre dernier changement n'est pas gardé : la mémoire de ce navigateur est pleine ou interdite. Copiez le lien de la page.`,
  where: fr`Liste gardée dans ce navigateur seulement. Sur un poste partagé, effacez-la en partant.`,
  remove: (label: string) => fr`Retirer ${label} de mes communes`,
  removeShort: fr`Retirer`,
  add: (label: string) => fr`Ajouter ${label}`,
  clear: fr`Tout effacer`,
  cleared: fr`Tout est effacé de cet appareil : les communes et leurs plans.`,
  compare: fr`Comparer`,
};
