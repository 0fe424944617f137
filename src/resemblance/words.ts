// What is said of the communes that resemble one another. docs/METHOD.md §13.
import { indicatorText } from '../explain/indicators.ts';
import { decimal, people, percent, points } from '../explain/numbers.ts';
import { ofPlace } from '../explain/of-place.ts';
import { atPlace, inhabitants, placeSubject } from '../explain/places.ts';
import { fr } from '../explain/typography.ts';
import type { Range } from '../terms/tier.ts';
import type {
  ClassOfCommune,
  CommuneClass,
  ComparedFigure,
  Criterion,
  OFFERS,
  Resemblance,
} from './resemblance.ts';
import { slotText } from './slot-text.ts';

interface ClassWords {
  /** After "se range parmi les". */
  readonly name: string;
  readonly who: string;
}

export const classText: Readonly<Record<CommuneClass, ClassWords>> = {
  agedVillages: {
    name: fr`petits villages âgés`,
    who: fr`autour de 200 habitants, très dispersés. Près d'un adulte sur deux a 60 ans ou plus, et les revenus sont bas.`,
  },
  villages: {
    name: fr`villages`,
    who: fr`autour de 350 habitants. Les âges, les diplômes et les revenus sont proches de la moyenne des communes.`,
  },
  familyVillages: {
    name: fr`villages de familles`,
    who: fr`autour de 700 habitants, souvent des actifs de 30 à 59 ans. Peu de personnes très âgées.`,
  },
  agedTowns: {
    name: fr`bourgs et villages très âgés`,
    who: fr`autour de 1 800 habitants. Plus d'un adulte sur cinq a 75 ans ou plus, et un sur quatre n'a pas de diplôme.`,
  },
  towns: {
    name: fr`bourgs et gros villages`,
    who: fr`autour de 2 500 habitants. Un peu plus d'adultes de 75 ans et plus que dans l'ensemble des communes.`,
  },
  wealthyOutskirts: {
    name: fr`communes aisées autour des villes`,
    who: fr`autour de 3 000 habitants. Un adulte sur trois est diplômé du supérieur, et les revenus sont élevés.`,
  },
  smallCities: {
    name: fr`petites villes et villes moyennes`,
    who: fr`autour de 13 000 habitants. Les revenus sont plutôt bas, et un adulte sur cinq n'a pas de diplôme.`,
  },
  cities: {
    name: fr`grandes villes et leurs banlieues`,
    who: fr`autour de 36 000 habitants, jeunes et diplômés en moyenne ; les revenus varient beaucoup.`,
  },
};

/** Without the article of a list. */
const criterionText: Readonly<Record<Criterion, string>> = {
  age: fr`l'âge`,
  diploma: fr`le diplôme`,
  income: fr`le revenu`,
  density: fr`la densité`,
  size: fr`la taille`,
  overseas: fr`outre-mer ou Hexagone`,
};

/** "l'âge (75 ans et plus : 12 % contre 11 %)". */
const commonText: Readonly<Record<ComparedFigure['figure'], (d: ComparedFigure) => string>> = {
  young: (d) => fr`l'âge (15 à 29 ans : ${percents(d)})`,
  old: (d) => fr`l'âge (75 ans et plus : ${percents(d)})`,
  none: (d) => fr`le diplôme (sans diplôme : ${percents(d)})`,
  higher: (d) => fr`le diplôme (diplômés du supérieur : ${percents(d)})`,
  lowIncome: (d) => fr`le revenu (bas revenus : ${percents(d)})`,
  density: ({ there }) => fr`la densité (${indicatorText.densities[there] ?? ''})`,
  population: ({ there, here }) => fr`la taille (${inhabitants(there)} contre ${people(here)})`,
  overseas: () => fr`l'outre-mer`,
};

/** "plus de personnes de 75 ans et plus (16 % contre 11 %)". */
const differenceText: Readonly<Record<ComparedFigure['figure'], (d: ComparedFigure) => string>> = {
  young: (d) => fr`${moreOf(d)} personnes de 15 à 29 ans (${percents(d)})`,
  old: (d) => fr`${moreOf(d)} personnes de 75 ans et plus (${percents(d)})`,
  none: (d) => fr`${moreOf(d)} personnes sans diplôme (${percents(d)})`,
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

function toldDifference(one: ComparedFigure): string {
  return differenceText[one.figure](one);
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
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
    description: fr`oui quand un chiffre au moins de la commune est à plus de deux écarts-types de la moyenne de sa classe : ce qui est dit de la classe n'est alors pas vrai d'elle. METHOD 13.`,
  },
  answer: (far: boolean) => (far ? fr`oui` : fr`non`),
} as const;

export const resemblanceText = {
  ...slotText,
  title: fr`Les communes qui lui ressemblent`,
  lead: (nom: string) =>
    fr`Huit communes proches ${ofPlace(nom)} par l'âge, le diplôme, le revenu, la densité et la taille. Elles sont dans l'ordre de leurs codes : ce n'est pas un classement.`,
  borrowed: (criteria: readonly Criterion[]) =>
    fr`Rien n'est publié pour elle sur ${listed(criteria.map((one) => criterionText[one]))}. La recherche prend les chiffres d'un territoire plus large, mais nous ne les comparons pas.`,
  notEstimate: fr`L'estimation ne sert pas à les choisir. Deux communes qui se ressemblent peuvent donc en avoir une différente.`,
  /** Nothing is said of the class that the commune's own figures deny. */
  kind: (nom: string, { name, communes, people: living, common, differences }: ClassOfCommune) => {
    const weight = fr`${part(communes)} des communes, ${part(living)} des habitants`;
    if (differences.length === 0) {
      return fr`${placeSubject(nom)} se range parmi les « ${classText[name].name} » : ${weight}. Dans cette classe, le plus souvent : ${classText[name].who}`;
    }
    // Farther than near: no class is like it, and none is named.
    if (common.length <= differences.length)
      return fr`Aucune des huit classes de communes ne ressemble ${atPlace(nom)}.`;
    const near = common.map(({ criterion }) => criterionText[criterion]);
    return [
      fr`La moins éloignée ${ofPlace(nom)} des huit classes de communes est « ${classText[name].name} » (${weight}).`,
      ...(near.length > 0 ? [fr`La commune en est proche par ${listed(near)}.`] : []),
      fr`Mais elle est loin de la moyenne de cette classe : ${differences.map(({ here, there, ...one }) => toldDifference({ ...one, here: there, there: here })).join(' ; ')}.`,
    ].join(' ');
  },
  caption: fr`Communes qui se ressemblent, et leurs lieux d'aide`,
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
        : fr`${differences.map(toldDifference).join(' ; ')}`,
      ...(borrowed.length === 0
        ? []
        : [
            fr`non comparé : ${listed(borrowed.map((one) => criterionText[one]))}, non publié pour l'une des deux`,
          ]),
    ].join(fr` ; `),
  /** What "in common" means. */
  alike: ({ young, old, none, higher, lowIncome, density, size }: Resemblance['alike']) =>
    fr`« En commun » veut dire un écart de moins d'un demi-écart-type entre communes. C'est ${points(young)} pour les 15 à 29 ans, ${points(old)} pour les 75 ans et plus, ${points(none)} pour les sans diplôme, ${points(higher)} pour les diplômés du supérieur, ${points(lowIncome)} pour les bas revenus, ${decimal(density)} niveau de densité sur sept, et une taille de moins de ${decimal(10 ** size)} fois l'autre.`,
  /** "2, soit 0,12 à 0,16 pour 1 000". */
  offer: (places: number, perThousand: Range | null) => {
    if (places === 0) return fr`aucun lieu connu`;
    if (perThousand === null) return people(places);
    const { low, high } = perThousand;
    const [from, to] = [ratio(low), ratio(high)];
    return fr`${people(places)}, soit ${from === to ? from : `${from} à ${to}`} pour 1 000`;
  },
  unknownStaff: (libraries: number) =>
    libraries === 1
      ? fr`on ne sait pas : le personnel d'une bibliothèque n'est pas publié`
      : fr`on ne sait pas : le personnel de ${people(libraries)} bibliothèques n'est pas publié`,
  perThousand: fr`Le rapport est pour 1 000 personnes concernées, aux deux bouts de leur fourchette. Les lieux sont ceux de nos listes (France services d'août 2024, bibliothèques de 2025, Aidants Connect de février 2024), situés dans la commune : à vérifier.`,
  smoothed: (hasEpci: boolean) =>
    hasEpci
      ? fr`Les parts d'âge et de diplôme sont celles des 15 ans et plus. Dans les petites communes, elles sont lissées vers l'intercommunalité.`
      : fr`Les parts d'âge et de diplôme sont celles des 15 ans et plus. Dans les petites communes, elles sont lissées vers un territoire plus large : ici, sans intercommunalité, le département.`,
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
    far: fr`Dont loin de la moyenne`,
    people: fr`Habitants`,
    peopleShare: fr`Part des habitants`,
    inFrance: fr`En France`,
  },
  classesNote: fr`« Loin de la moyenne » : un chiffre au moins de la commune est à plus de deux écarts-types de la moyenne de sa classe. Ce qui est dit de la classe n'est alors pas vrai d'elle.`,
  unclassed: fr`Sans classe : moins de 20 habitants, ou aucun chiffre propre`,
  method: fr`Méthode : docs/METHOD.md, partie 13.`,
} as const;
