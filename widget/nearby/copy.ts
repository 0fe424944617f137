// Words of "around me": what is asked, what is found, why nothing is. Fetched when the button is pressed.
import { kilometres, people } from '../../src/explain/numbers.ts';
import { fr } from '../../src/explain/typography.ts';

/** Below this, the device knows where it is well enough to say nothing of it. */
const PRECISE_METRES = 3_000;

export const nearbyText = {
  asking: fr`Votre appareil vous demande peut-être l'accès à votre position…`,
  title: fr`Communes les plus proches`,
  privacy: fr`Votre position reste dans votre appareil : rien n'est envoyé.`,
  centre: fr`Distances jusqu'au centre de chaque commune. Choisissez la vôtre.`,
  distance: (km: number) => fr`à ${kilometres(km)}`,
  found: (count: number) =>
    count === 1
      ? fr`1 commune proche, à choisir dans la liste.`
      : fr`${people(count)} communes proches, à choisir dans la liste.`,
  rough: (metres: number) =>
    metres > PRECISE_METRES
      ? fr`Votre appareil donne une position approximative, à ${kilometres(metres / 1000)} près.`
      : '',
  troubles: {
    refused: fr`L'accès à la position est refusé. Tapez plutôt le nom de la commune.`,
    absent: fr`Cet appareil ne donne pas sa position. Tapez plutôt le nom de la commune.`,
    lost: fr`Votre position n'a pas été trouvée. Réessayez, ou tapez le nom de la commune.`,
    far: fr`Aucune commune française n'est proche de votre position. Tapez plutôt un nom.`,
  },
};

export type NearbyTrouble = keyof typeof nearbyText.troubles;
