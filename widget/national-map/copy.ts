// What the national map of places answered, or why it did not.
import { people } from '../../src/explain/numbers.ts';
import { fr } from '../../src/explain/typography.ts';

export const mapTroubleText = {
  busy: fr`La carte nationale reçoit trop de demandes. Attendez une minute, puis réessayez.`,
  refused: fr`La carte nationale a refusé la demande. Ouvrez-la plutôt avec le lien ci-dessus.`,
  late: fr`La carte nationale tarde à répondre. Réessayez, ou ouvrez-la avec le lien ci-dessus.`,
  unreachable: fr`La carte nationale ne répond pas. Vérifiez votre connexion, puis réessayez.`,
  changed: fr`La réponse de la carte nationale n'est pas celle attendue. Ouvrez-la avec le lien ci-dessus.`,
} as const;
export type MapTrouble = keyof typeof mapTroubleText;

const lieux = (count: number) => fr`${people(count)} lieu${count > 1 ? 'x' : ''}`;

/** @param read places that were understood @param total places that the map has in the commune */
export function foundText(read: number, total: number): string {
  if (total === 0) return fr`La carte nationale ne connaît aucun lieu dans cette commune.`;
  return read < total
    ? fr`${lieux(read)} sur ${people(total)} ajoutés d'après la carte nationale, lue aujourd'hui.`
    : fr`${lieux(read)} d'après la carte nationale, lue aujourd'hui.`;
}
