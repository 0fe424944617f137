// What is said of a part of a commune: the figures are those of the whole commune.
import type { CommunePart, FormerCommune } from '../terms/commune-part.ts';
import { type OutsidePlace, whereabouts } from '../terms/outside-place.ts';
import { fr } from './typography.ts';

/** After the name of a commune: "Annecy (Haute-Savoie), dont Seynod est une commune déléguée". */
export function partClause(part: CommunePart): string {
  if (part.kind === 'arrondissement')
    return fr`dont le ${ordinal(part.number)} arrondissement : chiffres de toute la ville`;
  const { kind, code, nom } = part;
  if (nom === null) return fr`dont ${code} est un ancien code`;
  const own = PARTS[kind];
  if (own) return fr`dont ${nom} est une ${own}`;
  return kind === 'renommee' ? fr`aussi nommée ${nom}` : fr`anciennement ${nom}`;
}

/** A sentence beside a diagnosis that was asked for by a part of the commune. */
export function partSentence(part: CommunePart, commune: string): string {
  if (part.kind === 'arrondissement')
    return fr`Les chiffres sont ceux de toute la ville, et non du seul ${ordinal(part.number)} arrondissement.`;
  const { kind, code, nom } = part;
  if (nom === null)
    return fr`${commune} a repris la commune de code ${code} : les chiffres sont ceux de toute la commune.`;
  const own = PARTS[kind];
  if (own)
    return fr`${commune} comprend ${nom}, ${own} : les chiffres sont ceux de toute la commune.`;
  return kind === 'renommee'
    ? fr`${commune} est aussi nommée ${nom}.`
    : fr`${commune} a été nommée ${nom}.`;
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

/** The others are the commune itself, by another name. */
const PARTS: Partial<Record<FormerCommune['kind'], string>> = {
  deleguee: fr`commune déléguée`,
  associee: fr`commune associée`,
  ancienne: fr`ancienne commune`,
};

function ordinal(number: number): string {
  return number === 1 ? '1er' : `${number}e`;
}
