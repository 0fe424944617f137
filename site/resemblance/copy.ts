// Where the communes that resemble one are asked for; their own words come with them.
import { atPlace } from '../../src/explain/places.ts';
import { fr } from '../../src/explain/typography.ts';
import { slotText } from '../../src/resemblance/slot-copy.ts';

export const resemblanceSlotText = {
  title: fr`Qui lui ressemble ?`,
  open: fr`Voir les huit communes les plus proches`,
  none: slotText.none,
  loading: fr`Recherche des communes proches…`,
  failed: fr`Les communes proches n'ont pas pu être chargées. Le reste de la page est complet.`,
  /** On the page that compares, where several communes are chosen. */
  add: fr`Ajouter une commune qui ressemble`,
  files: {
    csv: {
      name: fr`Télécharger ce tableau (CSV)`,
      use: fr`Excel ou LibreOffice : une ligne pour la commune, une pour chacune des autres.`,
    },
  },
  fileName: fr`communes qui ressemblent`,
  of: (label: string) => fr`Communes qui ressemblent ${atPlace(label)}`,
};
