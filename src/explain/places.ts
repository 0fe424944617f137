// How a commune is named inside a sentence: articles contract in French ("au Havre", "aux Abymes").
import { people, percent } from './numbers.ts';
import { fr, opening } from './typography.ts';

/**
 * "à Nevers", "au Havre", "aux Abymes", "à La Rochelle", "à l’Île-d’Yeu", "à l’Île-de-Sein": of an island, the official
 * name holds the article or not.
 */
export function atPlace(nom: string): string {
  return fr`${`à ${nom}`
    .replace(/^à Les /, 'aux ')
    .replace(/^à Le /, 'au ')
    .replace(/^à (L['’])?Île-/, "à l'Île-")}`;
}

/** The same, opening a sentence: "À Nevers", "Au Havre". */
export function atPlaceFirst(nom: string): string {
  return opening(atPlace(nom));
}

/** As what a sentence speaks of: "Nevers", "Le Havre", "L’Île-de-Sein", whose official name has no article. */
export function placeSubject(nom: string): string {
  return fr`${nom.replace(/^Île-/, "L'Île-")}`;
}

/** "14 300 habitants", "1 habitant", "aucun habitant": the number and its noun stay on one line. */
export function inhabitants(count: number): string {
  return `${count === 0 ? 'aucun' : people(count)}\u00a0habitant${Math.abs(count) >= 2 ? 's' : ''}`;
}

/** "30 communes", "1 commune". */
export function communes(count: number): string {
  return fr`${people(count)}\u00a0commune${count < 2 ? '' : 's'}`;
}

/** "1 commune sur 30", "17 communes sur 17". */
export function communesAmong(count: number, of: number): string {
  return fr`${communes(count)} sur ${people(of)}`;
}

/** "1 316 personnes", "1 personne". */
export function persons(count: number): string {
  return `${people(count)}\u00a0personne${Math.abs(count) >= 1.5 ? 's' : ''}`;
}

/** "Nevers (Nièvre)": a name is never shown without its département, unless it is the same: "Paris". */
export function placeLabel(nom: string, departement: { readonly nom: string }): string {
  return nom === departement.nom ? fr`${nom}` : fr`${nom} (${departement.nom})`;
}

/** "(Nevers)"; of a name that has brackets, "(Saint-Denis, La Réunion)": one pair is never within another. */
export function inBrackets(name: string): string {
  return fr`(${name.replaceAll(' (', ', ').replaceAll(')', '')})`;
}

/** A share that is not whole, and would be written 100 %. */
function isNearlyAll(share: number): boolean {
  return share >= 0.995 && share < 1;
}

/** "43 %" of a share that is modelled; "presque tous" where it would be said of everybody. */
export function modelledPercent(share: number): string {
  return isNearlyAll(share) ? fr`presque tous` : percent(share);
}

/** "environ 43 % des habitants"; "presque tous les habitants", where "environ 100 %" would read oddly. */
export function aboutInhabitants(share: number): string {
  return isNearlyAll(share)
    ? fr`presque tous les habitants`
    : fr`environ ${percent(share)} des habitants`;
}
