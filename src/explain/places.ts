// How a commune is named inside a sentence: articles contract in French ("au Havre", "aux Abymes").
import { people } from './numbers.ts';
import { fr, opening } from './typography.ts';

/** "à Nevers", "au Havre", "aux Abymes", "à La Rochelle", "à l’Île-d’Yeu". */
export function atPlace(nom: string): string {
  const contracted = nom.match(/^(Les?) (.+)$/);
  if (contracted) return fr`${contracted[1] === 'Le' ? 'au' : 'aux'} ${contracted[2] ?? ''}`;
  return nom.startsWith('Île-') ? fr`à l'${nom}` : fr`à ${nom}`;
}

/** The same, opening a sentence: "À Nevers", "Au Havre". */
export function atPlaceFirst(nom: string): string {
  return opening(atPlace(nom));
}

/** "14 300 habitants", "1 habitant": the number and its noun stay on one line. */
export function inhabitants(count: number): string {
  return `${people(count)}\u00a0habitant${Math.abs(count) >= 2 ? 's' : ''}`;
}

/** "1 316 personnes", "1 personne". */
export function persons(count: number): string {
  return `${people(count)}\u00a0personne${Math.abs(count) >= 1.5 ? 's' : ''}`;
}

/** "Nevers (Nièvre)": a name is never shown without its département. */
export function placeLabel(nom: string, departement: { readonly nom: string }): string {
  return fr`${nom} (${departement.nom})`;
}
