// What is said of the communes that resemble one another. docs/METHOD.md §13.
import { indicatorText } from '../explain/indicators.ts';
import { decimal, people, percent } from '../explain/numbers.ts';
import { ofPlace } from '../explain/of-place.ts';
import { inhabitants } from '../explain/places.ts';
import { fr } from '../explain/typography.ts';
import type { Range } from '../terms/tier.ts';
import {
  type ClassInFrance,
  type CommuneClass,
  CRITERIA,
  type Criterion,
  type Difference,
  type OFFERS,
} from './resemblance.ts';

interface ClassWords {
  /** After "fait partie des". */
  readonly name: string;
  readonly who: string;
}

export const classText: Readonly<Record<CommuneClass, ClassWords>> = {
  agedVillages: {
    name: fr`petits villages âgés`,
    who: fr`Autour de 200 habitants, très dispersés. Près d'un adulte sur deux a 60 ans ou plus, et les revenus sont bas.`,
  },
  villages: {
    name: fr`villages`,
    who: fr`Autour de 350 habitants. Les âges, les diplômes et les revenus sont proches de la moyenne des communes.`,
  },
  familyVillages: {
    name: fr`villages de familles`,
    who: fr`Autour de 700 habitants, souvent des actifs de 30 à 59 ans. Peu de personnes très âgées.`,
  },
  agedTowns: {
    name: fr`bourgs et villages très âgés`,
    who: fr`Autour de 1 800 habitants. Plus d'un adulte sur cinq a 75 ans ou plus, et un sur quatre n'a pas de diplôme.`,
  },
  towns: {
    name: fr`bourgs et gros villages`,
    who: fr`Autour de 2 500 habitants. Un peu plus d'adultes de 75 ans et plus que dans l'ensemble des communes.`,
  },
  wealthyOutskirts: {
    name: fr`communes aisées autour des villes`,
    who: fr`Autour de 3 000 habitants. Un adulte sur trois est diplômé du supérieur, et les revenus sont élevés.`,
  },
  smallCities: {
    name: fr`petites villes et villes moyennes`,
    who: fr`Autour de 13 000 habitants. Les revenus sont plutôt bas, et un adulte sur cinq n'a pas de diplôme.`,
  },
  cities: {
    name: fr`grandes villes et leurs banlieues`,
    who: fr`Autour de 36 000 habitants, jeunes et diplômés en moyenne ; les revenus y varient beaucoup.`,
  },
};

const criterionText: Readonly<Record<Criterion, string>> = {
  age: fr`l'âge`,
  diploma: fr`le diplôme`,
  income: fr`le revenu`,
  density: fr`la densité`,
  size: fr`la taille`,
  overseas: fr`outre-mer ou Hexagone`,
};

/** "plus de personnes de 75 ans et plus (16 % contre 11 %)". */
const differenceText: Readonly<Record<Difference['figure'], (d: Difference) => string>> = {
  young: (d) => fr`${moreOf(d)} personnes de 15 à 29 ans (${percents(d)})`,
  old: (d) => fr`${moreOf(d)} personnes de 75 ans et plus (${percents(d)})`,
  none: (d) => fr`${moreOf(d)} personnes sans diplôme (${percents(d)})`,
  higher: (d) => fr`${moreOf(d)} diplômés du supérieur (${percents(d)})`,
  lowIncome: (d) => fr`${moreOf(d)} bas revenus (${percents(d)})`,
  density: ({ there, here }) =>
    fr`${there < here ? 'plus dense' : 'moins dense'} (${indicatorText.densities[there] ?? ''})`,
  population: ({ there, here }) => fr`${there > here ? 'plus peuplée' : 'moins peuplée'}`,
  overseas: ({ there }) => (there === 1 ? fr`outre-mer` : fr`dans l'Hexagone`),
};

function moreOf({ there, here }: Difference): string {
  return there > here ? 'plus de' : 'moins de';
}

function percents({ there, here }: Difference): string {
  return fr`${percent(there)} contre ${percent(here)}`;
}

/** "0,14", "7": two figures below one, where a decimal says too little. */
function ratio(value: number): string {
  return value < 1 ? value.toFixed(2).replace('.', ',') : decimal(value);
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
}

/** "moins de 1 %", "23 %": a class is never said to have nobody. */
function part(share: number): string {
  return share < 0.01 ? fr`moins de 1 %` : percent(share);
}

export const resemblanceText = {
  title: fr`Les communes qui lui ressemblent`,
  lead: (nom: string) =>
    fr`Huit communes proches ${ofPlace(nom)} par l'âge, le diplôme, le revenu, la densité et la taille. Elles sont dans l'ordre de leurs codes : ce n'est pas un classement.`,
  notEstimate: fr`L'estimation ne sert pas à les choisir. Deux communes qui se ressemblent peuvent donc en avoir une différente.`,
  kind: (nom: string, { name, communes, people: living }: ClassInFrance) =>
    fr`${nom} fait partie des « ${classText[name].name} » : ${part(communes)} des communes, ${part(living)} des habitants. ${classText[name].who}`,
  none: fr`Trop peu d'habitants, ou aucun chiffre propre à la commune : nous ne disons pas à qui elle ressemble.`,
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
  common: (criteria: readonly Criterion[]) => {
    // Where nearly all communes are, to be alike in it says nothing.
    const told = criteria.filter((one) => one !== 'overseas').map((one) => criterionText[one]);
    return told.length === CRITERIA.length - 1
      ? fr`tout`
      : told.length === 0
        ? fr`rien de net`
        : fr`${listed(told)}`;
  },
  differences: (differences: readonly Difference[]) =>
    differences.length === 0
      ? fr`rien de notable`
      : fr`${differences.map((one) => differenceText[one.figure](one)).join(' ; ')}`,
  /** "2, soit 0,12 à 0,16 pour 1 000". */
  offer: (places: number, perThousand: Range | null) => {
    if (places === 0) return fr`aucun lieu connu`;
    if (perThousand === null) return people(places);
    const { low, high } = perThousand;
    const [from, to] = [ratio(low), ratio(high)];
    return fr`${people(places)}, soit ${from === to ? from : `${from} à ${to}`} pour 1 000`;
  },
  perThousand: fr`Le rapport est pour 1 000 personnes concernées, aux deux bouts de leur fourchette. Les lieux sont ceux de nos listes (France services d'août 2024, bibliothèques de 2025, Aidants Connect de février 2024), situés dans la commune : à vérifier.`,
  smoothed: fr`Les parts d'âge et de diplôme sont celles des 15 ans et plus. Dans les petites communes, elles sont lissées vers l'intercommunalité.`,
  overlap: {
    all: (nom: string) =>
      fr`Toutes les fourchettes recoupent celle ${ofPlace(nom)} : on ne peut pas dire que la part est plus forte ici ou là.`,
    apart: (nom: string, labels: readonly string[]) =>
      fr`La fourchette ne recoupe pas celle ${ofPlace(nom)} : ${listed(labels)}. Pour les autres, on ne peut rien conclure.`,
  },
  compare: fr`Comparer`,
  compareWith: (label: string) => fr`Comparer avec ${label}`,
  smallShare: (count: number) => fr`moins de ${inhabitants(count)}`,
  classesTitle: fr`À quelles communes de France ressemblent-elles ?`,
  classesLead: fr`Les communes de France sont rangées en huit classes, selon l'âge, le diplôme, le revenu, la densité et la taille de leur population. L'estimation ne sert pas à les ranger.`,
  classesCaption: fr`Communes et habitants du territoire, par classe`,
  classesColumns: {
    name: fr`Classe`,
    communes: fr`Communes`,
    people: fr`Habitants`,
    peopleShare: fr`Part des habitants`,
    inFrance: fr`En France`,
  },
  unclassed: fr`Sans classe : moins de 20 habitants, ou aucun chiffre propre`,
  method: fr`Méthode : docs/METHOD.md, partie 13.`,
} as const;
