// Where the national map may be asked, before the program that asks has come.
import { fr } from '../../src/explain/typography.ts';

/** Where the national map may be asked, before the program that asks has come. */
export const mapSlotText = {
  title: fr`Chercher aujourd'hui sur la carte nationale`,
  privacy: (host: string) =>
    fr`Ce bouton interroge ${host}, un service de l'État. Il reçoit le code de la commune et votre adresse IP, rien d'autre.`,
  button: (nom: string) => fr`Chercher les lieux : ${nom}`,
  asking: fr`Recherche en cours…`,
  failed: fr`La recherche n'a pas pu être chargée. Vérifiez votre connexion.`,
};
