// "de" before a name contracts or elides in French: "du Havre", "des Abymes", "d’Albi".
import { fr } from './typography.ts';

/**
 * An h is mute in Hy- (Hyères) and Hé- (Hénin, Héricourt), as the names of their EPCI and the public lists of places have
 * it; before others, where these lists are of two minds, "de" stays.
 */
const ELIDES = /^([aeiouœæâàéèêëîïôöùûü]|h[éy]|y[^aeiouéèêy])/i;

/** "de Nevers", "du Havre", "des Abymes", "d’Albi", "de L’Haÿ-les-Roses", "de La Rochelle". */
export function ofPlace(nom: string): string {
  const contracted = nom.match(/^(Les?) (.+)$/);
  if (contracted) return fr`${contracted[1] === 'Le' ? 'du' : 'des'} ${contracted[2] ?? ''}`;
  if (/^(L['’])?Île-/.test(nom)) return fr`de l'${nom.replace(/^L['’]/, '')}`;
  return ELIDES.test(nom.normalize('NFC')) ? fr`d'${nom}` : fr`de ${nom}`;
}
