// Words of « Mes communes »: kept in this browser, on request only.
import { fr } from '../../src/explain/typography.ts';

export const myCommunesText = {
  title: fr`Mes communes`,
  keep: fr`Garder dans mes communes`,
  drop: fr`Retirer de mes communes`,
  kept: fr`Gardée dans ce navigateur seulement.`,
  dropped: fr`Retirée de mes communes.`,
  full: fr`La liste est pleine : quarante communes au plus. Retirez-en une d'abord.`,
  refused: fr`Ce navigateur refuse de garder une liste. Gardez plutôt l'adresse de la page.`,
  where: fr`Liste gardée dans ce navigateur seulement. Sur un poste partagé, effacez-la en partant.`,
  remove: (label: string) => fr`Retirer ${label} de mes communes`,
  removeShort: fr`Retirer`,
  add: (label: string) => fr`Ajouter ${label}`,
  clear: fr`Tout effacer`,
  cleared: fr`La liste est effacée.`,
  compare: fr`Comparer`,
};
