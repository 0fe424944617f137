// What is said of the communes that resemble one another. docs/METHOD.md §13.

import { baseText } from '../explain/base.ts';
import { indicatorText } from '../explain/indicators.ts';
import { counted, decimal, people, percent, points } from '../explain/numbers.ts';
import { ofPlace } from '../explain/of-place.ts';
import { atPlace, inhabitants, persons, placeSubject } from '../explain/places.ts';
import { DATED_LISTS } from '../explain/source-dates.ts';
import { fr } from '../explain/typography.ts';
import type { PopulationBase } from '../terms/base.ts';
import type { Rounded } from '../terms/estimate.ts';
import type { Range } from '../terms/tier.ts';
import { isUnlike } from './differences.ts';
import {
  type ClassOfCommune,
  type CommuneClass,
  type ComparedFigure,
  CRITERIA,
  type Criterion,
  type DescribedTrait,
  type OFFERS,
  type Offer,
  type Resemblance,
  type TraitName,
} from './resemblance.ts';
import { slotText } from './slot-copy.ts';
import { CLASS_TRAITS } from './traits.ts';

/** After "se range parmi les". */
export const classText: Readonly<Record<CommuneClass, string>> = {
  agedVillages: fr`petits villages âgés`,
  villages: fr`villages`,
  familyVillages: fr`villages de familles`,
  agedTowns: fr`bourgs et villages très âgés`,
  towns: fr`bourgs et gros villages`,
  wealthyOutskirts: fr`communes aisées autour des villes`,
  smallCities: fr`petites villes et villes moyennes`,
  cities: fr`villes et banlieues jeunes`,
};

interface TraitWords {
  /** After "en moyenne,". */
  readonly said: string;
  /** What is counted, after a share. */
  readonly counted: string;
}

const traitText: Readonly<Record<TraitName, TraitWords>> = {
  from60: {
    said: fr`près d'un adulte sur deux a 60 ans ou plus`,
    counted: fr`de 60 ans et plus`,
  },
  lowIncomes: { said: fr`les revenus sont bas`, counted: fr`de bas revenus` },
  nearMeans: {
    said: fr`les âges et les diplômes sont ceux de l'ensemble des communes`,
    counted: '',
  },
  nearIncomes: { said: fr`les revenus aussi`, counted: '' },
  from30to59: {
    said: fr`plus de la moitié des adultes ont de 30 à 59 ans`,
    counted: fr`de 30 à 59 ans`,
  },
  fewOldest: {
    said: fr`peu de personnes sont très âgées`,
    counted: fr`de 75 ans et plus`,
  },
  oldest: {
    said: fr`plus d'un adulte sur cinq a 75 ans ou plus`,
    counted: fr`de 75 ans et plus`,
  },
  noDiploma: { said: fr`un adulte sur quatre n'a pas de diplôme`, counted: fr`sans diplôme` },
  olderThanOthers: {
    said: fr`un peu plus d'adultes ont 75 ans ou plus que dans l'ensemble des communes`,
    counted: fr`de 75 ans et plus`,
  },
  higher: {
    said: fr`un adulte sur trois est diplômé du supérieur`,
    counted: fr`de diplômés du supérieur`,
  },
  highIncomes: { said: fr`les revenus sont élevés`, counted: fr`de bas revenus` },
  ratherLowIncomes: { said: fr`les revenus sont plutôt bas`, counted: fr`de bas revenus` },
  oneInFiveNoDiploma: {
    said: fr`un adulte sur cinq n'a pas de diplôme`,
    counted: fr`sans diplôme`,
  },
  young: {
    said: fr`un adulte sur quatre a moins de 30 ans`,
    counted: fr`de 15 à 29 ans`,
  },
  overThirdHigher: {
    said: fr`plus d'un adulte sur trois est diplômé du supérieur`,
    counted: fr`de diplômés du supérieur`,
  },
  variedIncomes: {
    said: fr`les revenus varient beaucoup d'une ville à l'autre`,
    counted: '',
  },
};

/** What is said of a class, and where the commune asked for is on the other side of France. */
function toldTraits(traits: readonly DescribedTrait[]): string[] {
  const held = traits.filter(({ holds }) => holds).map(({ trait }) => traitText[trait].said);
  const denied = traits.filter(({ holds }) => !holds);
  return [
    ...(held.length > 0 ? [fr`En moyenne, ${listed(held)}.`] : []),
    ...denied.map(({ trait, here, inFrance }, i) => {
      const { said, counted } = traitText[trait];
      const also = held.length + i > 0 ? ' aussi' : '';
      return fr`En moyenne${also}, ${said} ; mais ici, non : ${percent(here)} ${counted} (part lissée), contre ${percent(inFrance)} en France.`;
    }),
  ];
}

/** Without the article of a list. */
const criterionText: Readonly<Record<Criterion, string>> = {
  age: fr`l'âge`,
  diploma: fr`le diplôme`,
  income: fr`le revenu`,
  density: fr`la densité`,
  size: fr`la taille`,
  overseas: fr`outre-mer ou Hexagone`,
};

/** "l'âge, le diplôme, la densité et la taille": what two communes of the Hexagone or overseas are compared by. */
function comparedBy(borrowed: readonly Criterion[]): string {
  const named = CRITERIA.filter((one) => one !== 'overseas' && !borrowed.includes(one));
  return listed(named.map((one) => criterionText[one]));
}

/** "l'âge (75 ans et plus : 12 % contre 11 %)". */
const commonText: Readonly<Record<ComparedFigure['figure'], (d: ComparedFigure) => string>> = {
  young: (d) => fr`l'âge (15 à 29 ans : ${percents(d)})`,
  from30to44: (d) => fr`l'âge (30 à 44 ans : ${percents(d)})`,
  from45to59: (d) => fr`l'âge (45 à 59 ans : ${percents(d)})`,
  from60to74: (d) => fr`l'âge (60 à 74 ans : ${percents(d)})`,
  old: (d) => fr`l'âge (75 ans et plus : ${percents(d)})`,
  from30to59: (d) => fr`l'âge (30 à 59 ans : ${percents(d)})`,
  from60: (d) => fr`l'âge (60 ans et plus : ${percents(d)})`,
  none: (d) => fr`le diplôme (sans diplôme : ${percents(d)})`,
  middle: (d) => fr`le diplôme (du brevet au bac : ${percents(d)})`,
  higher: (d) => fr`le diplôme (diplômés du supérieur : ${percents(d)})`,
  lowIncome: (d) => fr`le revenu (bas revenus : ${percents(d)})`,
  density: ({ there }) => fr`la densité (${indicatorText.densities[there] ?? ''})`,
  population: ({ there, here }) => fr`la taille (${inhabitants(there)} contre ${people(here)})`,
  overseas: () => fr`l'outre-mer`,
};

/** "plus de personnes de 75 ans et plus (16 % contre 11 %)". */
const differenceText: Readonly<Record<ComparedFigure['figure'], (d: ComparedFigure) => string>> = {
  young: (d) => fr`${moreOf(d)} personnes de 15 à 29 ans (${percents(d)})`,
  from30to44: (d) => fr`${moreOf(d)} personnes de 30 à 44 ans (${percents(d)})`,
  from45to59: (d) => fr`${moreOf(d)} personnes de 45 à 59 ans (${percents(d)})`,
  from60to74: (d) => fr`${moreOf(d)} personnes de 60 à 74 ans (${percents(d)})`,
  old: (d) => fr`${moreOf(d)} personnes de 75 ans et plus (${percents(d)})`,
  from30to59: (d) => fr`${moreOf(d)} personnes de 30 à 59 ans (${percents(d)})`,
  from60: (d) => fr`${moreOf(d)} personnes de 60 ans et plus (${percents(d)})`,
  none: (d) => fr`${moreOf(d)} personnes sans diplôme (${percents(d)})`,
  middle: (d) => fr`${moreOf(d)} diplômés du brevet au bac (${percents(d)})`,
  higher: (d) => fr`${moreOf(d)} diplômés du supérieur (${percents(d)})`,
  lowIncome: (d) => fr`${moreOf(d)} bas revenus (${percents(d)})`,
  density: ({ there, here }) =>
    fr`${there < here ? 'plus dense' : 'moins dense'} (${indicatorText.densities[there] ?? ''})`,
  population: ({ there, here }) =>
    fr`${there > here ? 'plus peuplée' : 'moins peuplée'} (${inhabitants(there)})`,
  overseas: ({ there }) => (there === 1 ? fr`outre-mer` : fr`dans l'Hexagone`),
};

function moreOf({ there, here }: ComparedFigure): string {
  return there > here ? 'plus de' : 'moins de';
}

function percents({ there, here }: ComparedFigure): string {
  return fr`${percent(there)} contre ${percent(here)}`;
}

/** "0,14", "7": two figures below one, where a decimal says too little. */
function ratio(value: number): string {
  return value < 1 ? value.toFixed(2).replace('.', ',') : decimal(value);
}

function describeDifference(one: ComparedFigure): string {
  return differenceText[one.figure](one);
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
}

/** "1 France services et 2 bibliothèques avec un salarié connu". */
function placesIn({
  franceServices,
  bibliotheques,
  aidantsConnect,
  unknownLibraries,
}: Offer): string {
  const known = [
    ...(franceServices > 0 ? [fr`${people(franceServices)} France services`] : []),
    ...(bibliotheques !== null && bibliotheques > 0
      ? [
          counted(
            bibliotheques,
            'bibliothèque avec un salarié connu',
            'bibliothèques avec un salarié connu',
          ),
        ]
      : []),
    ...(aidantsConnect > 0
      ? [counted(aidantsConnect, 'structure Aidants Connect', 'structures Aidants Connect')]
      : []),
    ...(unknownLibraries > 0
      ? [
          counted(
            unknownLibraries,
            'bibliothèque au personnel inconnu',
            'bibliothèques au personnel inconnu',
          ),
        ]
      : []),
  ];
  return known.length === 0 ? fr`aucun connu` : listed(known);
}

/** "moins de 1 %", "23 %": a class is never said to have nobody. */
function part(share: number): string {
  return share < 0.01 ? fr`moins de 1 %` : percent(share);
}

/** Whether a commune is far from the mean of its class, as a column of a table, which every format has. */
export const farText = {
  column: {
    name: 'classe_eloignee',
    title: fr`Loin de la moyenne de sa classe`,
    description: fr`oui quand un chiffre au moins de la commune est à plus de deux écarts-types de la moyenne de sa classe, ou quand ses chiffres ne disent pas ce que dit le nom de la classe : ce qui est dit de la classe n'est alors pas vrai d'elle. Voir la page de la méthode, partie 13.`,
  },
  answer: (far: boolean) => (far ? fr`oui` : fr`non`),
} as const;

/** A sentence does not begin with a digit. */
const COUNTS = ['Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit'];

export const resemblanceText = {
  ...slotText,
  title: fr`Qui lui ressemble ?`,
  /**
   * @param unlike how many of the eight differ by more than twice what they have in common
   * @param borrowed what is published of a wider territory only: it is not compared, so it is not named
   */
  lead: (nom: string, unlike: number, borrowed: readonly Criterion[]) =>
    [
      unlike === 0
        ? fr`Huit communes proches ${ofPlace(nom)} par ${comparedBy(borrowed)}.`
        : fr`Les huit communes les moins éloignées ${ofPlace(nom)} par ${comparedBy(borrowed)}.`,
      ...(unlike === 0
        ? []
        : [
            fr`${COUNTS[unlike - 1] ?? ''} d'entre elles ne lui ${unlike === 1 ? 'ressemble' : 'ressemblent'} pas : presque tout y diffère.`,
          ]),
      fr`Elles sont dans l'ordre de leurs codes : ce n'est pas un classement.`,
    ].join(' '),
  borrowed: (criteria: readonly Criterion[]) =>
    fr`Rien n'est publié pour elle sur ${listed(criteria.map((one) => criterionText[one]))}. La recherche prend les chiffres d'un territoire plus large, mais nous ne les comparons pas.`,
  notEstimate: fr`L'estimation ne sert pas à les choisir. Deux communes qui se ressemblent peuvent donc en avoir une différente.`,
  /** Nothing is said of the class that the commune's own figures deny. */
  kind: (nom: string, kind: ClassOfCommune) => {
    const { name, communes, people: living, common, differences, unknown } = kind;
    const weight = fr`${part(communes)} des communes, ${part(living)} des habitants`;
    if (!kind.far) {
      return [
        fr`${placeSubject(nom)} se range parmi les « ${classText[name]} » : ${weight}.`,
        fr`Dans cette classe, une commune sur deux a moins de ${inhabitants(CLASS_TRAITS[name].median)} environ.`,
        ...toldTraits(kind.traits),
      ].join(' ');
    }
    // Far by more than twice what it is near by: no class is like it, and none is named.
    if (isUnlike(kind))
      return fr`Aucune des huit classes de communes ne ressemble ${atPlace(nom)}.`;
    const near = common.map(({ criterion }) => criterionText[criterion]);
    return [
      fr`La moins éloignée ${ofPlace(nom)} des huit classes de communes est « ${classText[name]} » (${weight}).`,
      ...(near.length > 0 ? [fr`La commune en est proche par ${listed(near)}.`] : []),
      ...(differences.length > 0
        ? [
            fr`Mais elle est loin de la moyenne de cette classe : ${differences.map(({ here, there, ...one }) => describeDifference({ ...one, here: there, there: here })).join(' ; ')}.`,
          ]
        : []),
      ...(unknown.length > 0
        ? [
            fr`Mais rien n'est publié pour elle sur ${listed(unknown.map((one) => criterionText[one]))} : nous ne savons pas si elle est de cette classe.`,
          ]
        : []),
    ].join(' ');
  },
  caption: fr`Communes comparées, et leurs lieux d'aide`,
  columns: {
    commune: fr`Commune`,
    common: fr`En commun`,
    differences: fr`Ce qui diffère`,
    share: fr`Part estimée`,
    offers: {
      franceServices: fr`France services`,
      bibliotheques: fr`Bibliothèques avec un salarié connu`,
      aidantsConnect: fr`Aidants Connect`,
    } satisfies Readonly<Record<(typeof OFFERS)[number], string>>,
  },
  asked: fr`la commune demandée`,
  nothing: '–',
  common: (figures: readonly ComparedFigure[]) => {
    return figures.length === 0
      ? fr`rien : chaque chiffre diffère nettement`
      : fr`${listed(figures.map((one) => commonText[one.figure](one)))}`;
  },
  differences: (differences: readonly ComparedFigure[], borrowed: readonly Criterion[]) =>
    [
      differences.length === 0
        ? fr`aucun écart net`
        : fr`${differences.map(describeDifference).join(' ; ')}`,
      ...(borrowed.length === 0
        ? []
        : [
            fr`non comparé : ${listed(borrowed.map((one) => criterionText[one]))}, non publié pour l'une des deux`,
          ]),
    ].join(fr` ; `),
  /** @param differences in words */
  summary: (common: readonly ComparedFigure[], differences: string, offer: Offer) => {
    const alike = common.map(({ criterion }) => criterionText[criterion]);
    return [
      fr`En commun : ${alike.length === 0 ? 'rien' : listed(alike)}.`,
      fr`Ce qui diffère : ${differences}.`,
      fr`Lieux d'aide : ${placesIn(offer)}.`,
    ].join(' ');
  },
  /** What "in common" means. */
  alike: ({ young, old, none, higher, lowIncome, density, size }: Resemblance['alike']) =>
    fr`« En commun » veut dire un écart de moins d'un demi-écart-type entre communes. C'est ${points(young)} pour les 15 à 29 ans, ${points(old)} pour les 75 ans et plus, ${points(none)} pour les sans diplôme, ${points(higher)} pour les diplômés du supérieur, ${points(lowIncome)} pour les bas revenus, ${decimal(density)} niveau de densité sur sept, et une taille de moins de ${decimal(10 ** size)} fois l'autre.`,
  /** "2, soit 0,12 à 0,16 pour 1 000"; of fewer people than that, who they are for: "1, pour 60 à 90 personnes". */
  offer: (places: number, { display, concerned }: Rounded, perThousand: Range | null) => {
    if (places === 0) return fr`aucun lieu connu`;
    if (perThousand === null) return people(places);
    if (display === 'under-20') return fr`${people(places)}, pour moins de ${persons(20)}`;
    if (concerned.point < 1000)
      return fr`${people(places)}, pour ${people(concerned.low)} à ${persons(concerned.high)}`;
    const { low, high } = perThousand;
    const [from, to] = [ratio(low), ratio(high)];
    return fr`${people(places)}, soit ${from === to ? from : `${from} à ${to}`} pour 1 000`;
  },
  unknownStaff: (libraries: number) =>
    libraries === 1
      ? fr`on ne sait pas : le personnel d'une bibliothèque n'est pas publié`
      : fr`on ne sait pas : le personnel de ${people(libraries)} bibliothèques n'est pas publié`,
  perThousand: (base: PopulationBase = 'all') =>
    fr`Le rapport est pour 1 000 personnes concernées${baseText[base].aged}, en bas et en haut de leur fourchette. Quand elles sont moins de 1 000, leur nombre est donné. Les lieux sont ceux de nos listes (${DATED_LISTS}), situés dans la commune : à vérifier.`,
  smoothed: (hasEpci: boolean) =>
    hasEpci
      ? fr`Les parts d'âge et de diplôme sont celles des 15 ans et plus. Elles sont lissées vers l'intercommunalité, d'autant plus que la commune est petite : la part publiée peut être un peu autre.`
      : fr`Les parts d'âge et de diplôme sont celles des 15 ans et plus. Elles sont lissées vers un territoire plus large (ici, sans intercommunalité, le département), d'autant plus que la commune est petite : la part publiée peut être un peu autre.`,
  overlap: {
    all: (nom: string) =>
      fr`Toutes les fourchettes recoupent celle ${ofPlace(nom)} : on ne peut pas dire que la part est plus forte ici ou là.`,
    apart: (nom: string, labels: readonly string[]) =>
      fr`La fourchette ne recoupe pas celle ${ofPlace(nom)} : ${listed(labels)}. Pour les autres, on ne peut rien conclure.`,
  },
  compare: fr`Comparer`,
  compareWith: (label: string) => fr`Comparer avec ${label}`,
  smallShare: (count: number) => fr`moins de ${inhabitants(count)}`,
  classesLead: fr`Les communes de France sont rangées en huit classes, selon l'âge, le diplôme, le revenu, la densité et la taille de leur population. L'estimation ne sert pas à les ranger.`,
  classesCaption: fr`Communes et habitants du territoire, par classe`,
  classesColumns: {
    name: fr`Classe`,
    communes: fr`Communes`,
    communesShare: fr`Part des communes`,
    communesInFrance: fr`Part des communes, en France`,
    far: fr`Dont loin de la moyenne`,
    people: fr`Habitants`,
    peopleShare: fr`Part des habitants`,
    inFrance: fr`Part des habitants, en France`,
  },
  classesNote: fr`« Loin de la moyenne » : un chiffre au moins de la commune est à plus de deux écarts-types de la moyenne de sa classe, ou ses chiffres ne disent pas ce que dit le nom de la classe. Ce qui est dit de la classe n'est alors pas vrai d'elle. Les parts sont arrondies une à une : leur somme peut faire 99 ou 101 %.`,
  unclassed: fr`Sans classe : moins de 20 habitants, ou aucun chiffre propre`,
  method: fr`Voir la page de la méthode, partie 13.`,
} as const;
