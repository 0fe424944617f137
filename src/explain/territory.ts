// The words of a territory: its kind, its numbers, how sure they are.
import type { PopulationBase } from '../terms/base.ts';
import type { AreaKind } from '../terms/estimate.ts';
import { baseText } from './base.ts';
import { people, percent, points } from './numbers.ts';
import { communes, inBrackets, inhabitants } from './places.ts';
import { quoted } from './quoted.ts';
import { fr } from './typography.ts';

export { communes };

export const areaKindText = {
  epci: fr`Intercommunalité`,
  ept: fr`Territoire du Grand Paris`,
  departement: fr`Département`,
  region: fr`Région`,
  france: fr`Pays`,
  selection: fr`Liste de communes`,
} satisfies Readonly<Record<AreaKind, string>>;

/** As they were typed, the first of them when they are many. */
function codeList(codes: readonly string[]): string {
  const shown = codes.slice(0, MAX_CODES).map(quoted).join(', ');
  const more = codes.length - MAX_CODES;
  return more > 0 ? fr`${shown} et ${people(more)} autre${more < 2 ? '' : 's'}` : shown;
}

const MAX_CODES = 12;

export const territoryText = {
  /** « Liste de 24 communes », when its owner gives it no name. */
  listName: (count: number) =>
    count === 1 ? fr`Liste d'une commune` : fr`Liste de ${communes(count)}`,
  unknownCodes: (codes: readonly string[]) =>
    codes.length === 1
      ? fr`Aucune commune ne porte le code ${codeList(codes)} : il est laissé de côté.`
      : fr`Aucune commune ne porte ces codes, laissés de côté : ${codeList(codes)}.`,
  /** Communes chosen by the address in a territory that does not hold them. */
  elsewhere: (codes: readonly string[]) =>
    codes.length === 1
      ? fr`Le territoire n'a pas de commune ${codeList(codes)} : ce choix est laissé de côté.`
      : fr`Le territoire n'a pas ces communes, laissées de côté : ${codeList(codes)}.`,
  few: fr`moins de 20`,
  loading: (done: number, total: number) =>
    fr`Lecture des communes : ${done}\u00a0fichier${done < 2 ? '' : 's'} sur ${total}.`,
  ready: (nom: string) => fr`Territoire affiché : ${nom}.`,
  loadingLabel: fr`Avancement de la lecture`,
  eyebrow: (kind: AreaKind, count: number, population: number) =>
    fr`${areaKindText[kind]} · ${communes(count)} · ${inhabitants(population)}`,
  before: (nom: string) => fr`${nom} : environ `,
  after: fr` ont besoin d'aide avec le numérique`,
  shareAlone: (share: number, base: PopulationBase = 'all') =>
    fr`Soit ${percent(share)} ${baseText[base].counted}.`,
  exact: fr`C'est la part nationale, dont part chaque estimation : elle n'a pas de fourchette.`,
  chosen: (count: number) =>
    fr`Calcul refait sur ${communes(count)} choisie${count < 2 ? '' : 's'}.`,
  chosenName: (count: number, nom: string) => fr`${communes(count)} ${inBrackets(nom)}`,
  unchoose: fr`Tout reprendre`,
  tiersTitle: (nom: string) => fr`${nom}, la population selon son besoin d'aide`,
  nobody: fr`Personne n'habite ces communes : il n'y a rien à estimer.`,
  tooFew: fr`Trop peu d'habitants pour une estimation.`,

  sure: fr`Le total a sa propre fourchette. Elle est plus étroite que la somme de celles des communes.`,
  own: (difference: number) =>
    fr`Dans ce total, erreurs de chaque commune prise seule : environ ${points(difference)} en plus ou en moins. Elles se compensent quand on réunit des communes.`,
  shared: (difference: number) =>
    fr`Dans ce total, erreurs communes à toutes : environ ${points(difference)} en plus ou en moins. Une erreur sur la région ou sur un chiffre emprunté va partout dans le même sens.`,
  together: fr`Les deux ne s'additionnent pas : la fourchette affichée les réunit.`,

  reasons: fr`Ce que l'âge, les diplômes, les revenus et le territoire ajoutent ou retirent à la part nationale. Les quatre s'ajoutent exactement.`,

  around: {
    loading: fr`Lecture des territoires autour…`,
    failed: fr`Les territoires autour n'ont pas pu être lus. Le reste de la page est complet.`,
  },
  aroundCaption: fr`Part des habitants concernés, par territoire`,

  spreadTitle: fr`D'une commune à l'autre`,
  spread: (from: number, to: number) =>
    fr`Entre communes, la part estimée va de ${percent(from)} à ${percent(to)}. Chacune garde sa fourchette.`,
  spreadPicture: fr`Nombre de communes par tranche de part estimée`,
  spreadAxis: fr`À gauche, le nombre de communes. En bas, la part où commence chaque tranche.`,
  spreadCaption: fr`Communes et habitants, par tranche de part estimée`,
  bin: (from: number, to: number) => (from === to ? fr`${from} %` : fr`${from} à ${to} %`),
  spreadColumns: {
    bin: fr`Part estimée`,
    communes: fr`Communes`,
    population: fr`Habitants`,
  },

  mapByDepartement: fr`À cette échelle, la carte montre les départements. Ouvrez-en un pour voir ses communes.`,
  mapDepartements: fr`Voir les communes sur la carte`,
  linkTooLong: fr`Le choix est trop long pour tenir dans l'adresse : il ne sera pas gardé dans le lien.`,
};
