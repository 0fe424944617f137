// The words of maps: what a tint means, how to read one place, what the picture says when it leaves the
// page. A map never ranks: two tints side by side are often within each other's range.

import type { ActorKind } from '../../src/advice/index.ts';
import { touringText } from '../../src/advice/words.ts';
import { baseText } from '../../src/explain/base.ts';
import { shareBetween } from '../../src/explain/headline.ts';
import { people, percent, points } from '../../src/explain/numbers.ts';
import { SOURCE_DATES } from '../../src/explain/source-dates.ts';
import { fr } from '../../src/explain/typography.ts';
import type { PopulationBase } from '../../src/terms/base.ts';
import type { ListedKind } from '../../src/terms/place.ts';
import type { Range } from '../../src/terms/tier.ts';
import type { NoMap } from './no-map.ts';

/** What a map is made of. */
export type MapLevel = 'communes' | 'departements' | 'regions';

interface LevelWords {
  readonly one: string;
  readonly many: string;
  /** What moves one of them and not its neighbours. */
  readonly error: string;
  readonly named: string;
}

const levelText: Readonly<Record<MapLevel, LevelWords>> = {
  communes: {
    one: fr`commune`,
    many: fr`communes`,
    error: fr`l'erreur d'une commune prise seule`,
    named: fr`Communes nommées`,
  },
  departements: {
    one: fr`département`,
    many: fr`départements`,
    error: fr`l'erreur d'un département pris seul`,
    named: fr`Départements nommés`,
  },
  regions: {
    one: fr`région`,
    many: fr`régions`,
    error: fr`l'erreur d'une région prise seule`,
    named: fr`Régions nommées`,
  },
};

const frames: Readonly<Record<string, string>> = {
  metropole: fr`Hexagone et Corse`,
  paris: fr`Paris et sa petite couronne`,
  '971': fr`Guadeloupe`,
  '972': fr`Martinique`,
  '973': fr`Guyane`,
  '974': fr`La Réunion`,
  '976': fr`Mayotte`,
};

const contours = fr`Contours IGN de juillet 2025. Licence Ouverte 2.0.`;

export const mapText = {
  title: fr`Sur la carte`,
  noMap: (why: NoMap) => {
    switch (why.code) {
      case 'too-few':
        return fr`Pas de carte : il faut au moins deux communes assez peuplées pour une estimation.`;
      case 'too-many':
        return fr`Pas de carte : ${people(why.places)} communes seraient une poussière sur du papier. La carte de la page du territoire s'agrandit ; le fichier GeoJSON les donne toutes.`;
      case 'lent':
        return fr`Pas de carte : aucun chiffre n'est publié pour ces communes, et le calcul leur donne à toutes ceux du territoire autour. Une carte les distinguerait sans raison.`;
      case 'equal':
        return fr`Pas de carte : ${people(why.places)} communes y auraient la même teinte, ${percent(why.share)}. Le tableau les donne une à une.`;
    }
  },
  loading: fr`La carte arrive…`,
  failed: fr`La carte n'a pas pu être chargée. Le tableau donne les mêmes chiffres.`,
  placesFailed: fr`Les lieux d'aide n'ont pas pu être chargés. La carte est complète sans eux.`,
  frame: (key: string) => frames[key] ?? frames.metropole ?? '',
  picture: (nom: string, frame: string | null, level: MapLevel) =>
    frame === null
      ? fr`Carte des ${levelText[level].many} : ${nom}`
      : fr`Carte des ${levelText[level].many} : ${frames[frame] ?? nom}`,
  measureTitle: fr`Montrer`,
  measures: {
    share: fr`la part des habitants concernés`,
    people: fr`le nombre d'habitants concernés`,
  },
  keys: fr`Au clavier : flèches pour aller d'un lieu à l'autre, Entrée pour l'ouvrir.`,
  keysToChoose: fr`Au clavier : flèches pour aller d'un lieu à l'autre, Espace pour le choisir, Entrée pour l'ouvrir.`,
  nothingRead: fr`Touchez ou survolez la carte pour lire les chiffres d'un lieu.`,
  read: (share: Range, count: string) =>
    fr`${percent(share.point)} des habitants, ${shareBetween(share)}. Environ ${count} personnes.`,
  readFew: (share: Range) =>
    fr`${percent(share.point)} des habitants, ${shareBetween(share)}. Moins de 20 personnes.`,
  readTooFew: fr`Trop peu d'habitants pour une estimation.`,
  readNobody: fr`Personne n'y habite.`,
  open: fr`Voir le diagnostic`,
  openTerritory: fr`Voir ce territoire`,
  choose: fr`Choisir`,
  unchoose: fr`Ne plus choisir`,
  legendTitle: {
    share: fr`Part des habitants qui ont besoin d'aide`,
    people: fr`Habitants qui ont besoin d'aide`,
  },
  class: (from: number, to: number) => (from === to ? fr`${from} %` : fr`${from} à ${to} %`),
  classCount: (count: number, level: MapLevel) =>
    fr`${people(count)} ${count < 2 ? levelText[level].one : levelText[level].many}`,
  without: fr`Sans habitant`,
  tooFew: fr`Trop peu d'habitants pour une estimation`,
  explained: (level: MapLevel) =>
    fr`Une même teinte réunit des ${levelText[level].many} dont les parts sont proches. La fourchette déborde souvent d'une teinte : deux teintes voisines ne se départagent pas.`,
  scale: (kilometres: number) => fr`${kilometres}\u202fkm`,
  /** How fine the tints of a report are, and why no finer. `noise`: half-width, in shares. */
  noise: (
    classes: readonly { readonly from: number; readonly to: number }[],
    noise: number,
    level: MapLevel,
  ) =>
    classes.length < 2
      ? fr`Une seule teinte, de ${classes[0]?.from ?? 0} % à ${classes[0]?.to ?? 0} %. Deux teintes différeraient en moyenne de moins que ${levelText[level].error}, environ ${points(noise)} en plus ou en moins. Seuls les deux bouts peuvent se départager : comparez leurs fourchettes.`
      : fr`D'une teinte à la suivante, la moyenne monte de plus que ${levelText[level].error}, environ ${points(noise)} en plus ou en moins. De part et d'autre d'une limite, deux lieux ne se départagent pas.`,
  named: (count: number, total: number, level: MapLevel) =>
    count === total
      ? fr`${levelText[level].named} : ${level === 'communes' ? 'toutes' : 'tous'}.`
      : fr`${levelText[level].named} : ${people(count)} sur ${people(total)}, parmi les plus ${level === 'communes' ? 'peuplées' : 'peuplés'} de chaque partie de la carte.`,
  /** Of a map on the page and of its picture, which has as many names as there is room for. */
  mainNamed: (level: MapLevel) =>
    fr`${levelText[level].named} : parmi les plus ${level === 'communes' ? 'peuplées' : 'peuplés'} de chaque partie de la carte, là où le nom tient.`,
  /** Of points that would lie one over another. */
  apart: fr`Les points qui se couvriraient sont écartés de quelques millimètres.`,
  /** Of communes far apart: a point would be larger than they are. */
  noPoints: fr`Les lieux d'aide n'y sont pas : leurs points cacheraient les teintes. Le tableau les donne.`,
  circles: fr`La surface du cercle dit le nombre. La teinte dessous dit la part. Sous 20 personnes concernées, pas de cercle.`,
  sample: (count: number) => fr`${people(count)} habitants`,
  placesTitle: fr`Ajouter des lieux`,
  places: {
    franceServices: fr`France services`,
    bibliotheque: fr`Bibliothèques`,
  } satisfies Readonly<Record<ListedKind, string>>,
  /** `touring`: those of them that come on certain days, which the advice counts apart. */
  placesCount: (kind: ActorKind, name: string, count: number, touring: number) =>
    touring === 0
      ? fr`${name} (${people(count)})`
      : fr`${name} (${people(count)}, dont ${touringText(kind, touring)})`,
  placesVintage: fr`France services : liste d'${SOURCE_DATES.franceServices2024}. Bibliothèques : ${SOURCE_DATES.bibliotheques2025}. À vérifier sur place.`,
  without7: (names: string) => fr`Sans contour propre, dessinées par un point : ${names}.`,
  download: fr`Enregistrer la carte`,
  png: fr`Image (PNG)`,
  svg: fr`Dessin (SVG)`,
  fileName: 'carte',
  pictureFailed: fr`L'image n'a pas pu être faite. Essayez le dessin (SVG).`,
  documentTitle: (nom: string, base: PopulationBase = 'all') =>
    fr`${nom} : part estimée ${baseText[base].ofPeople} qui ont besoin d'aide avec le numérique`,
  documentSource: (model: string, day: string) =>
    fr`Estimation, fourchette à 90 % sur la page. Modèle ${model}, ${day}.`,
  credit: fr`Données INSEE, DGFiP, Cnaf, Cnav, CCMSA. ${contours}`,
  contours,
  location: (place: string) =>
    fr`Carte de situation : ${place}, parmi les communes de son département.`,
  here: (nom: string) => fr`Ici : ${nom}`,
  otherCommunes: (departement: string) => fr`Autres communes du département (${departement})`,
};
