// Words of the page that sets communes and territories side by side, in the order they were added, never ranked.

import type { LocalActor, PlaceCount } from '../../src/advice/index.ts';
import { touringText } from '../../src/advice/words.ts';
import { between, gradeWord, shareBetween } from '../../src/explain/headline.ts';
import { euros, people, percent } from '../../src/explain/numbers.ts';
import { communesAmong, inBrackets, inhabitants, placeLabel } from '../../src/explain/places.ts';
import { quoted } from '../../src/explain/quoted.ts';
import { areaKindText, communes, territoryText } from '../../src/explain/territory.ts';
import { fr, typeset } from '../../src/explain/typography.ts';
import type {
  AreaEstimate,
  AreaKind,
  CommuneIdentity,
  Estimate,
} from '../../src/terms/estimate.ts';
import type { PlaceKind } from '../../src/terms/place.ts';
import type { Measure } from '../../src/terms/tier.ts';
import type { Asked } from './address.ts';
import { isExact } from './exact.ts';

export const compareText = {
  title: fr`Comparer des communes et des territoires`,
  lead: fr`Jusqu'à quatre côte à côte, dans l'ordre où vous les ajoutez : communes, intercommunalités, départements, régions, France. Ce n'est pas un classement.`,
  add: fr`Ajouter une commune ou un territoire`,
  chosen: fr`Ce que vous comparez`,
  none: fr`Ajoutez une première commune ou un premier territoire pour commencer.`,
  one: fr`Ajoutez une autre commune ou un autre territoire pour comparer.`,
  /** Before the wider territories of what is there. */
  around: fr`Ajouter aussi un territoire autour :`,
  /** Below the search, where a territory bears what was typed. */
  named: {
    lead: (count: number) =>
      count === 1
        ? fr`Un territoire porte ces mots :`
        : fr`${people(count)} territoires portent ces mots :`,
    many: (count: number) => fr`${people(count)} territoires portent ces mots : précisez le nom.`,
  },
  remove: fr`Retirer`,
  removeOf: (label: string) => fr`Retirer ${label}`,
  loading: (label: string) => fr`${label} : calcul en cours…`,
  failed: (label: string, title: string) => fr`${label} : ${title}`,
  added: (label: string, count: number) =>
    fr`Dans la comparaison : ${label}. ${people(count)} sur 4.`,
  removed: (label: string) => fr`Hors de la comparaison : ${label}.`,
  there: (label: string) => fr`${label}, déjà dans la comparaison`,
  already: fr`Déjà dans la comparaison.`,
  full: fr`Quatre au plus : retirez une commune ou un territoire pour en ajouter un autre.`,
  refused: (written: readonly string[]) =>
    written.length === 1
      ? fr`« ${quoted(written.join())} » n'est pas un code de commune : il est laissé de côté. Exemple : 58194.`
      : fr`Ne sont pas des codes de commune, et sont laissés de côté : « ${quoted(written.join(', '))} ». Exemple : 58194.`,
  /** `more`: how many others are not named. */
  tooMany: (names: readonly string[], more: number) => {
    const others = more === 0 ? '' : fr` et ${people(more)} autre${more < 2 ? '' : 's'}`;
    return fr`Quatre au plus. Laissé de côté : ${names.join(', ')}${others}.`;
  },
  /** The second of one name. */
  again: (label: string, count: number) => fr`${label}, n° ${people(count)}`,
  kind: fr`Sorte de territoire`,
  kinds: { ...areaKindText, commune: fr`Commune` } satisfies Readonly<
    Record<AreaKind | 'commune', string>
  >,
  communes: fr`Communes`,
  epcis: (count: number) => fr`${people(count)} intercommunalités`,
  relations: {
    /** `people`: those of the part, which are this share of the whole. */
    contains: (whole: string, part: string, people: number, share: number) =>
      people === 0
        ? fr`${whole} contient ${part}.`
        : fr`${whole} contient ${part} : ${inhabitants(people)} comptés des deux côtés, soit ${percent(share)} de l'ensemble.`,
    same: (a: string, b: string) =>
      fr`${a} et ${b} : les mêmes communes, donc les mêmes habitants.`,
    partial: (a: string, b: string, common: number, people: number) =>
      fr`${a} et ${b} ont ${communes(common)} en commun : ${inhabitants(people)}, comptés des deux côtés.`,
  },
  shares: fr`Part des habitants concernés`,
  /** Of several places where no survey was made: they share the figures of their département. */
  alike: (labels: readonly string[]) =>
    fr`${labels.join(', ')} : rien à comparer. Ces chiffres sont tous ceux du département.`,
  areaRange: fr`Un territoire a sa propre fourchette, plus étroite que celles de ses communes : leurs erreurs se compensent en partie.`,
  causes: fr`Pourquoi ces parts`,
  causesCaption: fr`Ce que chaque raison ajoute ou retire à la part de la France, en points`,
  cause: fr`Raison`,
  /** Of France, in the place of an effect. */
  start: fr`point de départ`,
  gap: fr`Écart avec la France`,
  places: fr`Les lieux d'aide`,
  placesCaption: fr`Lieux de nos listes, à vérifier par un appel`,
  place: fr`Lieu`,
  inside: (kind: PlaceKind, { fixed, touring }: PlaceCount) => {
    if (fixed === 0) return fr`${people(touring)} dans la commune, certains jours`;
    return touring === 0
      ? fr`${people(fixed)} dans la commune`
      : fr`${people(fixed)} dans la commune (et ${touringText(kind, touring)})`;
  },
  /** Of a territory. `holding`: communes that have one. */
  within: (kind: PlaceKind, { fixed, touring }: PlaceCount, holding: number, of: number) => {
    const where = communesAmong(holding, of);
    if (fixed === 0) return fr`${touringText(kind, touring)}, dans ${where}`;
    return touring === 0
      ? fr`${people(fixed)}, dans ${where}`
      : fr`${people(fixed)} (et ${touringText(kind, touring)}), dans ${where}`;
  },
  /** `straight`: how it is measured. */
  nearest: (km: string, straight: string) => fr`au plus près, à ${km} ${straight}`,
  /** Known to be there, or thought to be, by a rule. */
  withoutAddress: {
    present: fr`oui, adresse absente de nos listes`,
    probable: fr`sans doute, adresse absente de nos listes`,
    'a-verifier': fr`à vérifier auprès de la mairie`,
  } satisfies Readonly<Record<LocalActor['status'], string>>,
  /** Before what is to be known of them. */
  about: (labels: readonly string[]) => fr`${labels.join(', ')} :`,
  nowhere: fr`aucun dans nos listes, ni autour`,
  nowhereWithin: fr`aucun dans nos listes`,
  /** Of France: its places are not read. */
  uncounted: fr`non comptés ici`,
  placesLoading: fr`Recherche des lieux…`,
  placesFailed: fr`Les lieux n'ont pas pu être chargés. Le reste de la comparaison est complet.`,
  profile: fr`Qui y habite`,
  indicator: fr`Indicateur`,
  france: fr`France`,
  setting: fr`Ville ou campagne (grille de densité)`,
  profileNote: fr`Âges et diplômes : recensement 2021.`,
  /** Where one of several communes is there. */
  profileMeans: fr`Pour un territoire, moyennes des communes, pondérées par leur population.`,
  medians: (low: number, high: number) =>
    low === high ? euros(low) : fr`de ${euros(low)} à ${euros(high)} selon la commune`,
  rural: (share: string) => fr`${share} en commune rurale`,
  figures: fr`Tous les chiffres`,
  caption: fr`Estimations, chacune avec une fourchette faite pour contenir la vraie valeur neuf fois sur dix`,
  column: fr`Chiffre`,
  rows: {
    concerned: fr`Habitants concernés`,
    exclus: fr`Assistance`,
    eloignes: fr`Formation`,
    presqueAutonomes: fr`Coup de pouce`,
  } satisfies Readonly<Record<Measure, string>>,
  population: fr`Population`,
  share: fr`Part de la population`,
  grade: fr`Fiabilité`,
  epci: fr`Intercommunalité`,
  noEpci: fr`aucune`,
  nobody: fr`personne n'y habite`,
  tooFew: fr`trop peu d'habitants pour une estimation`,
  noGrade: fr`pas de note pour un territoire`,
  overlap: {
    two: fr`Les fourchettes se recoupent : on ne peut pas dire où la part est la plus forte.`,
    all: fr`Les fourchettes se recoupent toutes : on ne peut pas dire où la part est la plus forte.`,
    apart: (a: string, b: string) =>
      fr`Entre ${a} et ${b}, les fourchettes ne se recoupent pas : l'écart dépasse l'incertitude.`,
    others: fr`Entre les autres, les fourchettes se recoupent : on ne peut pas dire où la part est la plus forte.`,
  },
  pageTitle: (labels: readonly string[], site: string) =>
    fr`${labels.join(', ')} : comparaison · ${site}`,
};

/** "Saint-Denis (La Réunion)": homonyms are told apart wherever they stand. */
export function labelOf({ nom, departement }: CommuneIdentity): string {
  return placeLabel(nom, departement);
}

/** « Nièvre (département) »: others are called so, and a région may bear the name of its only département. */
export function areaLabel(kind: 'departement' | 'region', nom: string): string {
  return fr`${typeset(nom)} ${inBrackets(areaKindText[kind].toLowerCase())}`;
}

/** « Bords de Loire (12 communes) »; « Liste de 12 communes » and « 2 communes (Nièvre) » say how many they have. */
export function listLabel(nom: string, count: number): string {
  const size = communes(count);
  const named = typeset(nom);
  const says = named === territoryText.listName(count) || named.startsWith(size);
  return says ? named : fr`${named} ${inBrackets(size)}`;
}

/** « Commune 58194 », « Département 58 »: until its name is read. */
export function askedLabel(asked: Asked): string {
  switch (asked.kind) {
    case 'commune':
      return fr`Commune ${quoted(asked.code)}`;
    case 'france':
      return fr`France`;
    case 'named':
      return quoted(asked.nom);
    case 'list':
      return asked.nom ?? territoryText.listName(asked.codes.length);
    default:
      return fr`${areaKindText[asked.kind]} ${quoted(asked.code)}`;
  }
}

/** People of a need with their range; nothing precise for a hamlet, nothing at all for nobody, no range where it is exact. */
export function peopleWords(estimate: Estimate | AreaEstimate, measure: Measure): string {
  const { rounded } = estimate;
  if (rounded.display === 'nobody') return compareText.nobody;
  if (rounded.display === 'too-few') return compareText.tooFew;
  if (rounded.display === 'under-20') return fr`moins de ${inhabitants(20)}`;
  const count = people(rounded[measure].point);
  return isExact(estimate) ? count : fr`${count}, ${between(rounded[measure])}`;
}

/** "43 %, entre 37 % et 49 %". */
export function shareWithRange(estimate: Estimate | AreaEstimate): string {
  const { shares, population, rounded } = estimate;
  if (population === 0) return compareText.nobody;
  if (rounded.display === 'too-few') return compareText.tooFew;
  const share = percent(shares.concerned.point);
  return isExact(estimate) ? share : fr`${share}, ${shareBetween(shares.concerned)}`;
}

/** "bonne"; a territory has none. METHOD §3.9. */
export function gradeWords(estimate: Estimate | AreaEstimate): string {
  if (!('grade' in estimate)) return compareText.noGrade;
  const { grade, rounded } = estimate;
  if (rounded.display === 'nobody') return compareText.nobody;
  if (rounded.display === 'too-few') return compareText.tooFew;
  return grade === null ? compareText.nobody : gradeWord[grade];
}
