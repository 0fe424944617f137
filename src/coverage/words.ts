// What is said of the next place. docs/METHOD.md §14.

import { baseText } from '../explain/base.ts';
import { between } from '../explain/headline.ts';
import { counted, kilometres, people, percent } from '../explain/numbers.ts';
import { atPlace, communes, placeLabel } from '../explain/places.ts';
import { DATED_LISTS } from '../explain/source-dates.ts';
import { fr, opening } from '../explain/typography.ts';
import type { PopulationBase } from '../terms/base.ts';
import type { CommuneProfile } from '../terms/commune.ts';
import type { PlaceListId } from '../terms/place.ts';
import type { DistanceKm, Need } from './coverage.ts';
import type {
  Checked,
  ExistingPlace,
  FarPeople,
  NextPlaces,
  NextStop,
  PlacesAround,
} from './next-places.ts';

interface NeedWords {
  readonly name: string;
  /** After "personnes", "personnes de 15 ans et plus". */
  readonly who: string;
  /** After "à plus de 10 km". */
  readonly from: string;
  /** The same, where the list of digital mediation is there. */
  readonly fromNational: string;
}

export const needText: Readonly<Record<Need, NeedWords>> = {
  assistance: {
    name: fr`Assistance`,
    who: fr`qui ont besoin d'assistance`,
    from: fr`d'un France services ou d'une structure Aidants Connect`,
    fromNational: fr`d'un France services ou d'une structure Aidants Connect`,
  },
  training: {
    name: fr`Formation`,
    who: fr`qui ont besoin de formation`,
    from: fr`d'une bibliothèque dont un salarié est connu`,
    fromNational: fr`d'une bibliothèque dont un salarié est connu, ou d'un lieu de la liste nationale`,
  },
};

/** What is changed of the question, after "La réponse ne tient pas". */
const overturnedText: Readonly<Record<Checked['variation'], string>> = {
  low: fr`au bas de la fourchette`,
  high: fr`au haut de la fourchette`,
  unsure: fr`si les lieux dont nous ne savons rien ne répondent pas`,
  franceServices2024: fr`sans la liste des France services`,
  bibliotheques2025: fr`sans la liste des bibliothèques`,
  aidantsConnect2024: fr`sans la liste d'Aidants Connect`,
  annuaireAdministration: fr`sans l'annuaire de l'administration`,
  lieuxMediation: fr`sans la liste nationale de médiation`,
};

/** The same, as the title of a row. */
const variationText = (variation: Checked['variation']): string =>
  opening(overturnedText[variation].replace(/^au /, ''));

/** From which share of what would be reached on the same stops still are an answer, by assumption. */
const MIN_KEPT_SHARE = 0.8;

/** From which share of those that a stop reaches another commune is told, by assumption. */
const MIN_ELSEWHERE = 0.25;

const NATIONAL: PlaceListId = 'lieuxMediation';
/** Of data built with them; each of their rows has its date. */
const otherLists: Partial<Record<PlaceListId, string>> = {
  annuaireAdministration: fr`annuaire de l'administration`,
  lieuxMediation: fr`liste nationale de médiation numérique`,
};

const km = (distance: number) => kilometres(distance).replace(',0', '');

/** The nearest known place of communes, by code. */
type ExistingPlaces = ReadonlyMap<string, ExistingPlace>;

const existingText = ({ km: distance, sure }: ExistingPlace) =>
  sure
    ? fr`un lieu y est déjà, à ${km(distance)} du centre : vérifiez`
    : fr`un lieu dont nous ne savons pas s'il répond y est, à ${km(distance)} du centre : vérifiez`;

/** Names of communes, the first of them when they are many; one that holds a place is named, and said to. */
function names(list: readonly CommuneProfile[], most: number, places?: ExistingPlaces): string {
  const shown = list.flatMap(({ code, nom }, i) => {
    const own = places?.get(code);
    if (own) return [`${nom} (${existingText(own)})`];
    return i < most ? [nom] : [];
  });
  return andOthers(shown, list.length - shown.length);
}

function andOthers(shown: readonly string[], more: number): string {
  return more > 0
    ? fr`${shown.join(', ')} et ${people(more)} autre${more < 2 ? '' : 's'}`
    : fr`${shown.join(', ')}`;
}

/** "12 lieux", "1 lieu". */
function places(count: number): string {
  return fr`${people(count)}\u00a0lieu${count < 2 ? '' : 'x'}`;
}

export const coverageText = {
  title: fr`Le prochain lieu`,
  lead: fr`Qui est loin d'un lieu qui répond à son besoin, et où une permanence de plus, ou l'arrêt d'un bus, atteindrait le plus de personnes.`,
  asked: ({
    question: { need, withinKm, detour, late },
    base,
    places: { lists },
  }: Pick<NextPlaces, 'question' | 'base' | 'places'>) =>
    [
      fr`Ici : à plus de ${km(withinKm)} ${needText[need][lists.includes(NATIONAL) ? 'fromNational' : 'from']}.`,
      ...(base === 'all' ? [] : [fr`Seules les personnes${baseText[base].aged} sont comptées.`]),
      ...(late
        ? [
            fr`Seuls comptent les lieux dont les horaires disent qu'ils ouvrent le samedi ou après 17 h.`,
          ]
        : []),
      detour === 1
        ? fr`Les distances sont des lignes droites depuis le centre de chaque commune, jamais par-dessus la mer : par la route, c'est plus long.`
        : fr`Les distances sont des lignes droites depuis le centre de chaque commune, multipliées par ${String(detour).replace('.', ',')} pour approcher la route, jamais par-dessus la mer.`,
    ].join(' '),
  /** In one line, read aloud when the question changes: the rest is for who goes on reading. */
  found: ({ question, stops }: Pick<NextPlaces, 'question' | 'stops'>) => {
    const { name } = needText[question.need];
    const list = stops.map(({ commune }) => commune.nom);
    if (list.length === 0)
      return fr`${name}, à plus de ${km(question.withinKm)} : aucun arrêt à proposer.`;
    return fr`${name}, à plus de ${km(question.withinKm)} : ${counted(list.length, 'arrêt proposé', 'arrêts proposés')}, ${list.join(', ')}.`;
  },
  farCaption: (need: Need, base: PopulationBase = 'all') =>
    fr`Qui est loin : personnes${baseText[base].aged} ${needText[need].who}`,
  farColumns: {
    where: fr`Distance`,
    communes: fr`Communes`,
    people: fr`Personnes`,
    unsure: fr`Dont nous ne savons pas`,
  },
  beyond: (distance: DistanceKm, late: boolean) =>
    late
      ? fr`À plus de ${km(distance)} d'un lieu que nous savons ouvert le samedi ou après 17 h`
      : fr`À plus de ${km(distance)} d'un lieu connu, quels que soient ses horaires`,
  people: ({ communes: there, shown }: FarPeople) => {
    if (there.length === 0) return fr`personne`;
    return shown === null ? fr`moins de 20` : fr`${people(shown.point)}, ${between(shown)}`;
  },
  /** Those of the far that a place of which nothing is known may help. */
  unsure: (far: FarPeople) =>
    far.communes.length === 0
      ? fr`aucune`
      : fr`${communes(far.communes.length)}, ${coverageText.people(far)}`,
  hours: ({ answering, withHours, late }: PlacesAround) => {
    const all = answering.length;
    if (all === 0)
      return fr`Aucun lieu de nos listes ne répond à ce besoin autour de ce territoire.`;
    if (withHours === 0) {
      return all === 1
        ? fr`Le seul lieu d'ici et d'autour n'a pas d'horaires dans nos listes : nous ne savons pas s'il ouvre le samedi ou après 17 h.`
        : fr`Aucun des ${places(all)} d'ici et d'autour n'a d'horaires dans nos listes : nous ne savons pas s'ils ouvrent le samedi ou après 17 h.`;
    }
    const others = all - withHours;
    return [
      fr`Horaires connus : ${places(withHours)} sur ${people(all)}, ici et autour.`,
      fr`Ouverts le samedi ou après 17 h : ${people(late)}.`,
      ...(others > 0 ? [fr`Pour ${people(others)}, nous ne savons pas.`] : []),
    ].join(' ');
  },
  /** Where the need may be answered by libraries of which nothing is known. */
  staffUnknown: (count: number) =>
    fr`${count === 1 ? 'Autour, une bibliothèque' : `Autour, ${people(count)} bibliothèques`} ne ${count === 1 ? 'dit' : 'disent'} rien de ${count === 1 ? 'son' : 'leur'} personnel : nous ne savons pas si ${count === 1 ? 'elle forme' : 'elles forment'}. Les habitants qui n'ont qu'${count === 1 ? 'elle' : 'elles'} près d'eux sont comptés à part : aucun arrêt n'est cherché pour eux.`,
  onlyKnown: fr`« Loin » veut dire : loin d'un lieu dont nos listes disent qu'il répond. Une bibliothèque dont le personnel n'est pas publié forme peut-être : demandez-le-lui.`,
  onlyUnsure: (unsure: FarPeople) =>
    fr`Nous ne savons pas si quelqu'un est aussi loin : pour ${communes(unsure.communes.length)}, les seuls lieux proches sont de ceux dont nous ne savons rien. Demandez-leur d'abord.`,
  /** Nobody is far, which is not to have a place at home: both in one breath. `without`: communes without a place that answers. */
  nobody: (
    { need, withinKm, late }: NextPlaces['question'],
    { without, of }: { readonly without: number; readonly of: number },
  ) => {
    const answers = late
      ? fr`que nous savons ouvert le samedi ou après 17 h`
      : fr`qui réponde au besoin (${needText[need].name.toLowerCase()})`;
    const none = fr`À plus de ${km(withinKm)}, il n'y a donc personne à rapprocher d'un lieu.`;
    if (without === 0)
      return of === 1
        ? fr`La commune a un lieu ${answers}. ${none}`
        : fr`Toutes les communes ont un lieu ${answers}. ${none}`;
    return of === 1
      ? fr`La commune n'a aucun lieu ${answers}, mais il y en a un à ${km(withinKm)} ou moins. ${none}`
      : fr`${people(without)} commune${without < 2 ? '' : 's'} sur ${people(of)} ${without < 2 ? `n'a` : `n'ont`} aucun lieu ${answers}, mais ${without < 2 ? fr`elle en a` : fr`toutes en ont`} un à ${km(withinKm)} ou moins. ${none}`;
  },
  stopsCaption: fr`Où s'arrêter pour atteindre le plus de personnes, dans l'ordre du calcul`,
  stopsColumns: {
    commune: fr`Où`,
    reached: fr`Communes atteintes`,
    people: fr`Personnes atteintes`,
    again: fr`Encore choisie`,
  },
  stop: (
    rank: number,
    { commune: { code, nom, departement }, equals }: NextStop,
    places: ExistingPlaces,
  ) => {
    const own = places.get(code);
    const place = fr`${rank}. ${placeLabel(nom, departement)}${own ? ` (${existingText(own)})` : ''}`;
    return equals.length === 0 ? place : fr`${place}, à égalité avec ${names(equals, 4, places)}`;
  },
  /** To be chosen in every case by the centre of a large commune proves nothing. */
  again: (times: number, of: number, large: boolean) => {
    const cases = fr`${people(times)}\u00a0cas sur ${people(of)}`;
    return large ? fr`${cases}, mais commune étendue` : cases;
  },
  largeStops: fr`Une commune étendue peut être proposée parce que son centre la décrit mal. Être choisie dans tous les cas n'y prouve rien : regardez d'abord où vivent ses habitants, et les lieux qui y sont déjà.`,
  onlyList: (list: PlaceListId) =>
    fr`Le calcul n'est pas refait ${overturnedText[list]} : c'est la seule source qui réponde ici, et sans elle tout le monde serait loin.`,
  /** Of those that are far. */
  extended: (list: readonly CommuneProfile[]) =>
    list.length === 1
      ? fr`${names(list, 1)} est comptée loin, mais s'étend à plus de 5 km de son centre. Un seul point ne décrit pas une commune étendue : ses habitants ne sont pas tous aussi loin.`
      : fr`${communes(list.length)} sont comptées loin, mais s'étendent à plus de 5 km de leur centre : ${names(list, 10)}. Un seul point ne décrit pas une commune étendue : leurs habitants ne sont pas tous aussi loin.`,
  /** Of those that are set apart. */
  apart: (far: FarPeople, places: ExistingPlaces) => {
    const list = far.communes;
    const from = ({ code }: CommuneProfile) => km(places.get(code)?.km ?? 0);
    const [only] = list;
    if (list.length === 1 && only)
      return fr`Mise à part : ${only.nom} a un lieu qui répond, mais à ${from(only)} du centre, où tous ses habitants sont comptés. Nous ne savons pas qui y est loin : aucun arrêt n'y est cherché. Regardez d'abord où vivent ses habitants.`;
    const shown = list.slice(0, 10).map((one) => fr`${one.nom} (à ${from(one)})`);
    return fr`Mises à part : ${communes(list.length)} ont un lieu qui répond, mais loin du centre, où tous leurs habitants sont comptés. Nous ne savons pas qui y est loin : aucun arrêt n'y est cherché. Regardez d'abord où vivent leurs habitants, et ce lieu : ${andOthers(shown, list.length - shown.length)}.`;
  },
  onlyApart: (apart: FarPeople) =>
    fr`Nous ne savons pas si quelqu'un est aussi loin : ${communes(apart.communes.length)} ${apart.communes.length < 2 ? 'est mise' : 'sont mises'} à part.`,
  equals: fr`À égalité, nous proposons la commune où vivent le plus de personnes atteintes, puis la plus peuplée. Les autres valent autant.`,
  /** What the stop's own commune holds is said with its name. */
  reached: ({ commune, communes: list }: NextStop, places: ExistingPlaces) => {
    const others = new Map([...places].filter(([code]) => code !== commune.code));
    return fr`${communes(list.length)} : ${names(list, 6, others)}`;
  },
  /** Under the stops: where one reaches many of another commune, and few of its own; null where none does. */
  elsewhere: (stops: readonly NextStop[]) => {
    const told = stops.flatMap(({ elsewhere, shown }, i) => {
      const living = elsewhere?.living.shown;
      if (!elsewhere || !living || !shown || living.point < MIN_ELSEWHERE * shown.point) return [];
      const instead = coverageText.about(elsewhere.reached);
      return [
        fr`Arrêt ${i + 1} : le plus grand nombre vit ${atPlace(elsewhere.commune.nom)}, environ ${people(living.point)} sur ${people(shown.point)}. Un arrêt là-bas atteindrait ${instead}.`,
      ];
    });
    if (told.length === 0) return null;
    return fr`${told.join(' ')} Entre les deux, choisissez selon les routes et les locaux.`;
  },
  about: ({ shown }: FarPeople) =>
    shown === null ? fr`moins de 20 personnes` : fr`environ ${people(shown.point)} personnes`,
  together: (stops: number, reached: FarPeople, far: FarPeople) => {
    const they = stops === 1 ? fr`Cet arrêt atteint` : fr`Ensemble, ces arrêts atteignent`;
    const served = fr`${communes(reached.communes.length)} sur ${people(far.communes.length)}`;
    return reached.shown === null || far.shown === null || far.shown.point === 0
      ? fr`${they} ${served}.`
      : fr`${they} environ ${people(reached.shown.point)} personnes sur ${people(far.shown.point)}, et ${served}.`;
  },
  guarantee: fr`Le calcul choisit à chaque pas l'arrêt qui atteint le plus de personnes. Il en atteint toujours au moins 63 % (1 − 1/e) de ce qu'atteindrait le meilleur choix possible.`,
  checkedCaption: fr`Est-ce que la réponse tient ?`,
  checkedColumns: {
    variation: fr`Si l'on calcule avec`,
    kept: fr`Ce que valent les mêmes arrêts`,
    communes: fr`Arrêts que l'on choisirait`,
  },
  variation: variationText,
  kept: (share: number) =>
    share >= 0.995 ? fr`autant` : fr`${percent(share)} de ce que l'on atteindrait`,
  /** In one cell: those of some communes that hold a place. */
  existing: (list: readonly CommuneProfile[], places: ExistingPlaces) =>
    names(
      [...new Set(list)].filter(({ code }) => places.has(code)),
      0,
      places,
    ),
  chosen: (list: readonly CommuneProfile[]) => (list.length === 0 ? fr`aucun` : names(list, 10)),
  chosenAgain: fr`« Encore choisie » : dans combien des cas du tableau suivant le calcul choisit la même commune.`,
  verdict: (variations: readonly Checked[]) => {
    const broken = variations.filter(({ kept }) => kept < MIN_KEPT_SHARE);
    if (broken.length === 0) {
      return fr`La réponse tient : dans tous ces cas, les mêmes arrêts valent au moins ${percent(MIN_KEPT_SHARE)} de ce que l'on atteindrait.`;
    }
    const cases = broken.map(
      ({ variation, kept }) => fr`${overturnedText[variation]} (${percent(kept)})`,
    );
    return fr`La réponse ne tient pas ${cases.join(', ni ')} : les mêmes arrêts n'y valent que cette part de ce que l'on atteindrait. Vérifiez ces lieux avant de décider.`;
  },
  supposed: fr`Par hypothèse, si les lieux dont nous ne savons rien ne répondaient pas, voici les arrêts que le calcul donnerait. Ce n'est pas une proposition : demandez d'abord à ces lieux.`,
  supposedCaption: fr`Par hypothèse : où s'arrêter si les lieux dont nous ne savons rien ne répondaient pas`,
  mountain: (count: number) =>
    fr`${count < 2 ? `${communes(count)} loin d'un lieu est` : `${communes(count)} loin d'un lieu sont`} dans un département de montagne. La ligne droite y trompe : une vallée voisine peut être à une heure de route.`,
  partlyMountain: (departements: readonly string[]) =>
    fr`Un massif touche une partie ${departements.length < 2 ? 'du département' : 'de ces départements'} : ${departements.join(', ')}. Nous ne savons pas quelles communes y sont : là, la ligne droite trompe, vérifiez par la route.`,
  withoutRoad: (list: readonly CommuneProfile[]) =>
    list.length === 1
      ? fr`Sur une île ou sans route : ${names(list, 1)}. Un arrêt ailleurs n'y sert à rien.`
      : fr`${communes(list.length)} sont sur une île ou sans route : ${names(list, 20)}. Un arrêt ailleurs n'y sert à rien.`,
  centre: ({ lists }: PlacesAround) =>
    fr`Tous les habitants sont comptés au centre de leur commune. Les lieux sont ceux de nos listes (${[DATED_LISTS, ...lists.flatMap((list) => otherLists[list] ?? [])].join(', ')}) : un lieu ouvert depuis y manque. À vérifier avant de décider.`,
  method: fr`Voir la page de la méthode, partie 14.`,
};
