// Words of what comes later: what paper shows, and what the console says.
import { fr } from '../../src/explain/typography.ts';

export const laterText = {
  /** In the place of what comes when the visitor is near it, and was printed before. */
  unseen: fr`Les lieux et les premières pistes se chargent quand ils paraissent à l'écran. Faites défiler la page jusqu'ici, puis imprimez à nouveau.`,
  open: fr`<diagnostic-numerique> : cette balise n'est pas fermée, et ce qui la suit dans la page ne s'affiche pas. Écrivez </diagnostic-numerique> ; « /> » ne ferme rien en HTML.`,
};
