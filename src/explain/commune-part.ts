// What is said of a part of a commune: the figures are those of the whole commune.
import type { CommunePart } from '../terms/commune-part.ts';
import { type OutsidePlace, whereabouts } from '../terms/outside-place.ts';
import { fr } from './typography.ts';

/** After the name of a commune: "Annecy (Haute-Savoie), dont Seynod est une commune déléguée". */
export function partClause(part: CommunePart): string {
  switch (part.kind) {
    case 'arrondissement':
      return fr`dont le ${ordinal(part.number)} arrondissement : chiffres de toute la ville`;
    case 'ancienne':
      return fr`dont ${part.code} est un ancien code`;
    case 'renommee':
      return fr`aussi nommée ${part.nom ?? part.code}`;
    default:
      return fr`dont ${part.nom ?? part.code} est une commune ${ADJECTIVES[part.kind]}`;
  }
}

/** A sentence beside a diagnosis that was asked for by a part of the commune. */
export function partSentence(part: CommunePart, commune: string): string {
  switch (part.kind) {
    case 'arrondissement':
      return fr`Les chiffres sont ceux de toute la ville, et non du seul ${ordinal(part.number)} arrondissement.`;
    case 'ancienne':
      return fr`${commune} a repris la commune de code ${part.code} : les chiffres sont ceux de toute la commune.`;
    case 'renommee':
      return fr`${commune} est ${partClause(part)}.`;
    default:
      return fr`${commune} comprend ${part.nom ?? part.code}, commune ${ADJECTIVES[part.kind]} : les chiffres sont ceux de toute la commune.`;
  }
}

/** Why places that were asked for have no diagnosis. Communes are called Saint-Martin too. */
export function outsideSentence(places: readonly OutsidePlace[]): string {
  const [first, other] = places;
  if (!first) return '';
  if (!other)
    return fr`${outsideLabel(first)} n'est pas dans les données : les enquêtes utilisées ne couvrent pas ce territoire.`;
  const named = new Intl.ListFormat('fr').format(places.map(({ nom }) => nom));
  return fr`${named} (outre-mer) ne sont pas dans les données.`;
}

/** « Nouméa (Nouvelle-Calédonie) ». */
export const outsideLabel = (place: OutsidePlace): string =>
  fr`${place.nom} (${whereabouts(place)})`;

const ADJECTIVES = { deleguee: fr`déléguée`, associee: fr`associée` } as const;

function ordinal(number: number): string {
  return number === 1 ? '1er' : `${number}e`;
}
