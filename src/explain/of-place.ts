// "de" before a name contracts or elides in French: "du Havre", "des Abymes", "d’Albi".
import { isle } from './places.ts';
import { fr } from './typography.ts';

const ELIDES = /^([aeiouœæâàéèêëîïôöùûü]|y[^aeiouéèêy])/i;

/** "de Nevers", "du Havre", "des Abymes", "d’Albi", "de L’Haÿ-les-Roses", "de La Rochelle". */
export function ofPlace(nom: string): string {
  const contracted = nom.match(/^(Les?) (.+)$/);
  if (contracted) return fr`${contracted[1] === 'Le' ? 'du' : 'des'} ${contracted[2] ?? ''}`;
  const article = isle(nom);
  if (article !== null) return fr`de ${article}`;
  return ELIDES.test(nom.normalize('NFC')) ? fr`d'${nom}` : fr`de ${nom}`;
}
