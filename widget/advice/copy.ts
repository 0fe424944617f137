// The words around the two sections of advice: who can help, where to begin.

import type { ActorKind, PlaceCount } from '../../src/advice/index.ts';
import { countedServices, referenceText } from '../../src/advice/words.ts';
import { people } from '../../src/explain/numbers.ts';
import { SOURCE_DATES } from '../../src/explain/source-dates.ts';
import { fr } from '../../src/explain/typography.ts';
import type { ReferenceId } from '../../src/terms/reference.ts';

/** The actors that stand for the others, where they are among them. */
const NAMED: readonly (readonly [ActorKind, string])[] = [
  ['associations', fr`associations`],
  ['centreSocial', fr`centre social`],
  ['benevoles', fr`bénévoles`],
  ['conseillerNumerique', fr`conseiller numérique`],
];

/** Who can help in a territory of several communes. */
export const areaActorsText = {
  listed: (franceServices: PlaceCount, libraries: number, aidantsConnect: number) => {
    const spaces = countedServices(franceServices);
    const shelves =
      libraries > 1
        ? fr`${people(libraries)} bibliothèques`
        : fr`${libraries === 0 ? 'aucune' : '1'} bibliothèque`;
    const others =
      aidantsConnect > 1
        ? fr`${people(aidantsConnect)} structures Aidants Connect`
        : fr`${aidantsConnect === 0 ? 'aucune' : '1'} structure Aidants Connect`;
    return fr`Dans les listes consultées : ${spaces} (${SOURCE_DATES.franceServices2024}), ${shelves} (${SOURCE_DATES.bibliotheques2025}) et ${others} (${SOURCE_DATES.aidantsConnect2024}). Appelez avant d'y envoyer quelqu'un.`;
  },
  kinds: (count: number) =>
    fr`${count} sortes d'acteurs à solliciter, et ce qu'ils peuvent apporter`,
};

export const adviceText = {
  intro: (lists: Iterable<ReferenceId>) => {
    const dates = [...lists].flatMap((id) => referenceText[id].listed ?? []);
    const last = dates.pop();
    if (last === undefined) return fr`Appelez avant d'y envoyer quelqu'un.`;
    return dates.length === 0
      ? fr`Cette liste date ${last} : appelez avant d'y envoyer quelqu'un.`
      : fr`Ces listes datent ${dates.join(', ')} et ${last} : appelez avant d'y envoyer quelqu'un.`;
  },
  inside: fr`Sur place`,
  /** Above the nearest places of a commune without any. */
  elsewhere: fr`Les lieux les plus proches ailleurs`,
  /** Opens places outside the commune; `more` where the first of them are already shown. */
  nearby: (count: number, more: boolean) => {
    // Printed too, as a title.
    if (more) return count === 1 ? fr`1 autre lieu ailleurs` : fr`${count} autres lieux ailleurs`;
    return count === 1
      ? fr`Le lieu le plus proche ailleurs`
      : fr`Les ${count} lieux les plus proches ailleurs`;
  },
  /** Opens what the kinds of places shown can do. */
  kinds: fr`Ce que ces lieux peuvent apporter`,
  others: (kinds: readonly ActorKind[]) => {
    const named = NAMED.flatMap(([kind, name]) => (kinds.includes(kind) ? [name] : []));
    return kinds.length === 1
      ? fr`1 autre acteur à solliciter`
      : fr`${kinds.length} autres acteurs à solliciter : ${named.slice(0, 3).join(', ')}…`;
  },
  /** Opens the places of the commune below the first ones. */
  more: (count: number) =>
    count === 1
      ? fr`Voir 1 autre lieu sur place`
      : fr`Voir les ${people(count)} autres lieux sur place`,
  none: fr`Aucun lieu de ces listes dans la commune.`,
  notPrinted: (count: number) =>
    count === 1
      ? fr`Et 1 autre lieu, à lire en ligne.`
      : fr`Et ${people(count)} autres lieux, à lire en ligne.`,
  map: fr`Voir la carte nationale des lieux de médiation numérique`,
  /** No list here has the address nor the telephone of every mairie. */
  findAddress: fr`Chercher son numéro dans l'Annuaire de l'administration`,
  moreOf: fr`En savoir plus`,
  who: fr`Qui est-ce`,
  why: fr`Pourquoi le solliciter`,
  holds: fr`Ce qu'il peut prendre en charge`,
  conditions: fr`Conditions`,
  verify: fr`Comment vérifier`,
  example: fr`Un exemple`,
};
