// "de la CC du Diois", "du territoire", "de l’agglomération": the name of an EPCI, with its article.
import { fr } from './typography.ts';

/** First words that are masculine, or begin with a vowel; CC, CA, CU and Métropole are feminine. */
const MASCULINE = /^(Grand|Pays|Territoire|SAN)\b/;

/** "de la CC du Diois", "du Grand Besançon", "d’Orléans Métropole". */
export function ofEpci(name: string): string {
  const nom = name.replace(/"([^"]*)"/g, '« $1 »');
  if (/^(CC|CA|CU|Métropole|Communauté)\b/.test(nom)) return fr`de la ${nom}`;
  if (MASCULINE.test(nom)) return fr`du ${nom}`;
  return /^[aeiouéèêyh]/i.test(nom) ? fr`d'${nom}` : fr`de ${nom}`;
}
