// The name of a place inside a sentence: "la médiathèque Jean-Jaurès", "le point lecture", « Bilupo ».

import { inBrackets } from '../explain/places.ts';
import { fr } from '../explain/typography.ts';
import { normalise } from '../search/index.ts';
import type { LocalPlace } from '../terms/place.ts';
import type { RoadDoubt } from './access.ts';

/** First words of places, by article. Unknown ones are quoted, which is never wrong. */
const FEMININE =
  /^(bibliothèque|médiathèque|ludothèque|mairie|maison|salle|annexe|antenne|association|école|agence|bcd)\b/i;
const MASCULINE = /^(point|pôle|relais|dépôt|foyer|centre|réseau|bibliobus|espace|atelier|site)\b/i;

/**
 * The place with its article, in lower case; its commune in brackets when its name does not say where and
 * it is not that of the territory: it lies outside, or the territory has several (`inSeveral`).
 */
export function thePlace(
  { nom, communeNom, distanceKm, kind }: LocalPlace,
  inSeveral: boolean = distanceKm > 0,
): string {
  const where = inSeveral && !saysWhere(nom, communeNom) ? ` ${inBrackets(communeNom)}` : '';
  return `${kind === 'franceServices' ? fr`${nom}` : withArticle(nom)}${where}`;
}

const DOUBTS: Readonly<Record<RoadDoubt, string>> = {
  check: fr`vérifiez par la route`,
  unknown: fr`la route peut ne pas exister`,
};

/** How a distance is measured, and what that hides of the road. `atCentre`: no list says where it stands. */
export function straight(road?: RoadDoubt, atCentre?: true): string {
  const line = atCentre ? fr`à vol d'oiseau, du centre au centre des communes` : fr`à vol d'oiseau`;
  return road === undefined ? line : fr`${line}, ${DOUBTS[road]}`;
}

/** Whether the name of a place holds that of its commune; accents, hyphens and "Le" ("du", "au") aside. */
export function saysWhere(nom: string, communeNom: string): boolean {
  return letters(nom).includes(letters(communeNom.replace(/^Les? /, '')));
}

/** A territory is named after a town without being there: "Pays d'Issoire", "Golfe de Saint-Tropez". */
const TERRITORY =
  /\b(pays|golfe|agglo\w*|region|paysages|communaute de communes)( d[eu]?( l[ae]?)?)? $/;

/** Whether a place that a list has elsewhere bears the name of a commune, and may be there: "Antenne de Beauvezer". */
export function mayBeIn(
  { nom, communeNom, communeCode }: Pick<LocalPlace, 'nom' | 'communeNom' | 'communeCode'>,
  commune: { readonly code: string | null; readonly nom: string },
): boolean {
  const [sought, named] = [words(commune.nom), words(nom)];
  // Nearly always: the rest is not worth its time.
  if (communeCode === commune.code || !named.includes(sought)) return false;
  const own = words(communeNom);
  if (own.includes(sought)) return false;
  // Words of its own commune say nothing of another: "Saint-Denis-en-Val".
  const parts = named.replaceAll(own, ' | ').split(sought);
  return parts.slice(0, -1).some((before) => !TERRITORY.test(`${before} `));
}

/** The same names come back for each commune around: what they are compared by is kept, up to so many. */
const KEPT_NAMES = 1000;
const kept = new Map<string, string>();

/** A name as it is compared, between two spaces. */
function words(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= KEPT_NAMES) kept.clear();
  const plain = ` ${normalise(name)} `;
  kept.set(name, plain);
  return plain;
}

function letters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}

/** What is no France services, with its article: "la bibliothèque municipale", "« Bilupo »". */
export function withArticle(nom: string): string {
  const lower = nom.charAt(0).toLocaleLowerCase('fr') + nom.slice(1);
  const elided = /^[aeéioô]/.test(lower);
  if (FEMININE.test(nom)) return elided ? fr`l'${lower}` : fr`la ${lower}`;
  if (MASCULINE.test(nom)) return elided ? fr`l'${lower}` : fr`le ${lower}`;
  return fr`« ${nom} »`;
}
