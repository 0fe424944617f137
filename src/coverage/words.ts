// What is said of the next place. docs/METHOD.md §14.
import { between } from '../explain/diagnosis.ts';
import { kilometres, people, percent } from '../explain/numbers.ts';
import { communes, placeLabel } from '../explain/places.ts';
import { fr } from '../explain/typography.ts';
import type { CommuneProfile } from '../terms/commune.ts';
import type { DistanceKm, Need } from './coverage.ts';
import type { Checked, FarPeople, NextPlaces, Question } from './next-places.ts';

interface NeedWords {
  readonly name: string;
  readonly who: string;
  /** After "à plus de 10 km". */
  readonly from: string;
}

export const needText: Readonly<Record<Need, NeedWords>> = {
  assistance: {
    name: fr`Assistance`,
    who: fr`personnes qui ont besoin d'assistance`,
    from: fr`d'un France services ou d'une structure Aidants Connect`,
  },
  training: {
    name: fr`Formation`,
    who: fr`personnes qui ont besoin de formation`,
    from: fr`d'une bibliothèque dont un salarié est connu, ou d'un lieu de la liste nationale`,
  },
};

const variationText: Readonly<Record<Checked['variation'], string>> = {
  low: fr`Bas de la fourchette`,
  high: fr`Haut de la fourchette`,
  franceServices2024: fr`Sans la liste des France services`,
  bibliotheques2025: fr`Sans la liste des bibliothèques`,
  aidantsConnect2024: fr`Sans la liste d'Aidants Connect`,
  annuaireAdministration: fr`Sans l'annuaire de l'administration`,
  lieuxMediation: fr`Sans la liste nationale de médiation`,
};

const km = (distance: number) => kilometres(distance).replace(',0', '');

/** Names of communes, the first of them when they are many. */
function names(list: readonly CommuneProfile[], most: number): string {
  const shown = list.slice(0, most).map(({ nom }) => nom);
  const more = list.length - shown.length;
  return more > 0
    ? fr`${shown.join(', ')} et ${people(more)} autre${more < 2 ? '' : 's'}`
    : shown.join(', ');
}

export const coverageText = {
  title: fr`Le prochain lieu`,
  lead: fr`Qui est loin d'un lieu qui répond à son besoin, et où une permanence de plus, ou l'arrêt d'un bus, atteindrait le plus de personnes.`,
  asked: ({ need, withinKm, detour, late }: Question) =>
    [
      fr`Ici : à plus de ${km(withinKm)} ${needText[need].from}.`,
      ...(late
        ? [
            fr`Seuls comptent les lieux dont les horaires disent qu'ils ouvrent le samedi ou après 17 h.`,
          ]
        : []),
      detour === 1
        ? fr`Les distances sont des lignes droites depuis le centre de chaque commune, jamais par-dessus la mer : par la route, c'est plus long.`
        : fr`Les distances sont des lignes droites depuis le centre de chaque commune, multipliées par ${String(detour).replace('.', ',')} pour approcher la route, jamais par-dessus la mer.`,
    ].join(' '),
  farCaption: (need: Need) => fr`Qui est loin : ${needText[need].who}`,
  farColumns: { where: fr`Distance`, communes: fr`Communes`, people: fr`Personnes` },
  beyond: (distance: DistanceKm, late: boolean) =>
    late
      ? fr`À plus de ${km(distance)} d'un lieu ouvert le samedi ou après 17 h`
      : fr`À plus de ${km(distance)} d'un lieu, quels que soient ses horaires`,
  people: ({ shown }: FarPeople) =>
    shown === null ? fr`moins de 20` : fr`${people(shown.point)}, ${between(shown)}`,
  hours: ({ all, withHours, late }: NextPlaces['places']) =>
    all === 0
      ? fr`Aucun lieu de nos listes ne répond à ce besoin autour de ce territoire.`
      : withHours === 0
        ? fr`${all === 1 ? "Le seul lieu d'ici et d'autour n'a pas" : `Aucun des ${people(all)} lieux d'ici et d'autour n'a`} d'horaires dans nos listes : on ne sait pas ${all === 1 ? "s'il ouvre" : "s'ils ouvrent"} le samedi ou après 17 h.`
        : fr`Sur ${people(all)} lieux d'ici et d'autour, ${people(withHours)} ont des horaires connus, et ${people(late)} ouvrent le samedi ou après 17 h. Des autres, on ne sait pas.`,
  nobody: fr`Personne n'est aussi loin : aucun lieu de plus n'est à chercher.`,
  stopsCaption: fr`Où s'arrêter pour atteindre le plus de personnes, dans l'ordre du calcul`,
  stopsColumns: {
    commune: fr`Où`,
    reached: fr`Communes atteintes`,
    people: fr`Personnes atteintes`,
  },
  stop: (rank: number, { nom, departement }: CommuneProfile) =>
    fr`${rank}. ${placeLabel(nom, departement)}`,
  reached: (list: readonly CommuneProfile[]) => fr`${communes(list.length)} : ${names(list, 6)}`,
  together: (reached: FarPeople, far: FarPeople) =>
    reached.shown === null || far.shown === null || far.shown.point === 0
      ? fr`Ensemble, ces arrêts atteignent ${communes(reached.communes.length)} sur ${people(far.communes.length)}.`
      : fr`Ensemble, ces arrêts atteignent environ ${people(reached.shown.point)} personnes sur ${people(far.shown.point)}, et ${communes(reached.communes.length)} sur ${people(far.communes.length)}.`,
  guarantee: fr`Le calcul choisit à chaque pas l'arrêt qui atteint le plus de personnes. Il en atteint toujours au moins 63 % (1 − 1/e) de ce qu'atteindrait le meilleur choix possible.`,
  checkedCaption: fr`Est-ce que la réponse tient ?`,
  checkedColumns: {
    variation: fr`Si l'on calcule avec`,
    kept: fr`Ce que valent les mêmes arrêts`,
    communes: fr`Arrêts que l'on choisirait`,
  },
  variation: (variation: Checked['variation']) => variationText[variation],
  kept: (share: number) =>
    share >= 0.995 ? fr`autant` : fr`${percent(share)} de ce que l'on atteindrait`,
  chosen: (list: readonly CommuneProfile[]) => (list.length === 0 ? fr`aucun` : names(list, 10)),
  checked: fr`Si les mêmes arrêts valent presque autant dans tous les cas, la réponse tient. Sinon, regardez la liste de lieux qui la change, et vérifiez-la.`,
  mountain: (count: number) =>
    fr`${communes(count)} sont peut-être en montagne : la ligne droite y trompe, une vallée voisine peut être à une heure de route.`,
  withoutRoad: (count: number) =>
    fr`${communes(count)} sont sur une île ou sans route : un arrêt ailleurs n'y sert à rien.`,
  centre: fr`Tous les habitants sont comptés au centre de leur commune. Les lieux sont ceux de nos listes (France services d'août 2024, bibliothèques de 2025, Aidants Connect de février 2024) : un lieu ouvert depuis y manque. À vérifier avant de décider.`,
  method: fr`Méthode : docs/METHOD.md, partie 14.`,
};
