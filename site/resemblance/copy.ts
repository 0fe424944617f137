// Where the communes that resemble one are asked for; their own words come with them.
import { fr } from '../../src/explain/typography.ts';

export const resemblanceSlotText = {
  title: fr`Qui lui ressemble ?`,
  open: fr`Voir huit communes proches`,
  /** As src/resemblance says it, whose words are not read for it. */
  none: fr`Trop peu d'habitants, ou aucun chiffre propre à la commune : nous ne disons pas à qui elle ressemble.`,
  loading: fr`Recherche des communes proches…`,
  failed: fr`Les communes proches n'ont pas pu être chargées. Le reste de la page est complet.`,
  /** On the page that compares, where several communes are chosen. */
  add: fr`Ajouter une commune qui ressemble`,
  of: (label: string) => fr`Communes qui ressemblent à ${label}`,
};
