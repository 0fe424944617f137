// Words of the button « Autour de moi »: the others are in copy.ts, fetched when it is pressed.
import { fr } from '../../src/explain/typography.ts';

export const nearbySlotText = {
  button: fr`Autour de moi`,
  loading: fr`La liste des communes proches arrive…`,
  failed: fr`La recherche autour de vous n'a pas pu être chargée. Tapez plutôt le nom de la commune.`,
};
