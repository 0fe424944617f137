// Where the files of a commune are proposed: all that is read of them before they are asked for.
import { fr } from '../../src/explain/typography.ts';

export const communeFilesText = {
  title: fr`Emporter ces chiffres`,
  open: fr`Rapport (Word, à imprimer), tableur, fichiers CSV`,
  loading: fr`Préparation des fichiers…`,
  failed: fr`Les fichiers n'ont pas pu être chargés. Le reste de la page est complet.`,
};
