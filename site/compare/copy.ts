// Words of the page that sets communes side by side, in the order they were added, never ranked.

import type { LocalActor, PlaceCount } from '../../src/advice/index.ts';
import { touringText } from '../../src/advice/words.ts';
import { between, gradeWord, shareBetween } from '../../src/explain/headline.ts';
import { people, percent } from '../../src/explain/numbers.ts';
import { inhabitants, placeLabel } from '../../src/explain/places.ts';
import { quoted } from '../../src/explain/quoted.ts';
import { fr } from '../../src/explain/typography.ts';
import type { CommuneIdentity, Estimate } from '../../src/terms/estimate.ts';
import type { PlaceKind } from '../../src/terms/place.ts';
import type { Measure } from '../../src/terms/tier.ts';

export const compareText = {
  title: fr`Comparer des communes`,
  lead: fr`Jusqu'à quatre communes côte à côte, dans l'ordre où vous les ajoutez. Ce n'est pas un classement.`,
  add: fr`Ajouter une commune`,
  chosen: fr`Communes choisies`,
  none: fr`Ajoutez une première commune pour commencer.`,
  one: fr`Ajoutez une autre commune pour comparer.`,
  remove: fr`Retirer`,
  removeOf: (label: string) => fr`Retirer ${label}`,
  loading: (code: string) => fr`Commune ${code} : calcul en cours…`,
  failed: (code: string, title: string) => fr`Commune ${code} : ${title}`,
  added: (label: string, count: number) => fr`Commune ajoutée : ${label}. ${people(count)} sur 4.`,
  removed: (label: string) => fr`Commune retirée : ${label}.`,
  there: (label: string) => fr`${label}, déjà choisie`,
  already: fr`Cette commune est déjà dans la comparaison.`,
  full: fr`Quatre communes au plus : retirez-en une pour en ajouter une autre.`,
  refused: (written: readonly string[]) =>
    written.length === 1
      ? fr`« ${quoted(written.join())} » n'est pas un code de commune : il est laissé de côté. Exemple : 58194.`
      : fr`Ne sont pas des codes de commune, et sont laissés de côté : « ${quoted(written.join(', '))} ». Exemple : 58194.`,
  tooMany: (codes: readonly string[]) =>
    fr`Quatre communes au plus : ${quoted(codes.join(', '))} ${codes.length === 1 ? "n'est pas affiché" : 'ne sont pas affichés'}.`,
  shares: fr`Part des habitants concernés`,
  /** Of several communes where no survey was made: they share the figures of their département. */
  alike: (labels: readonly string[]) =>
    fr`${labels.join(', ')} : rien à comparer entre elles. Ces communes partagent les chiffres de leur département.`,
  causes: fr`Pourquoi ces parts`,
  causesCaption: fr`Ce que chaque raison ajoute ou retire à la part de la France, en points`,
  cause: fr`Raison`,
  places: fr`Les lieux d'aide`,
  placesCaption: fr`Lieux de nos listes, à vérifier par un appel`,
  place: fr`Lieu`,
  inside: (kind: PlaceKind, { fixed, touring }: PlaceCount) => {
    if (fixed === 0) return fr`${people(touring)} dans la commune, certains jours`;
    return touring === 0
      ? fr`${people(fixed)} dans la commune`
      : fr`${people(fixed)} dans la commune (et ${touringText(kind, touring)})`;
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
  placesLoading: fr`Recherche des lieux…`,
  placesFailed: fr`Les lieux n'ont pas pu être chargés. Le reste de la comparaison est complet.`,
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
  overlap: {
    two: fr`Les fourchettes se recoupent : on ne peut pas dire que la part est plus forte dans l'une que dans l'autre.`,
    all: fr`Les fourchettes se recoupent toutes : on ne peut pas dire que la part est plus forte dans l'une d'elles.`,
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

/** People of a need with their range; nothing precise for a hamlet, nothing at all for nobody. */
export function peopleWords({ rounded }: Estimate, measure: Measure): string {
  if (rounded.display === 'nobody') return compareText.nobody;
  if (rounded.display === 'too-few') return compareText.tooFew;
  if (rounded.display === 'under-20') return fr`moins de ${inhabitants(20)}`;
  return fr`${people(rounded[measure].point)}, ${between(rounded[measure])}`;
}

/** "43 %, entre 37 % et 49 %". */
export function shareWithRange({ shares: { concerned }, population, rounded }: Estimate): string {
  if (population === 0) return compareText.nobody;
  if (rounded.display === 'too-few') return compareText.tooFew;
  return fr`${percent(concerned.point)}, ${shareBetween(concerned)}`;
}

/** "bonne". */
export function gradeWords({ grade, rounded }: Estimate): string {
  if (rounded.display === 'nobody') return compareText.nobody;
  if (rounded.display === 'too-few') return compareText.tooFew;
  return grade === null ? compareText.nobody : gradeWord[grade];
}
