// What is said of a profile that a consultant brings: what is wrong in it, and where.
import type { ListPosition } from '../terms/list-position.ts';
import type { ProfileIssue } from '../terms/profile.ts';
import { inhabitants } from './places.ts';
import { quoted, quotedNames } from './quoted.ts';
import { fr } from './typography.ts';

/** Titles named one by one. */
const MAX_TITLES = 20;

function titlesText(
  { missing, found }: ProfileIssue['titles'] = { missing: [], found: [] },
): string {
  return [
    ...(found.length > 0 ? [fr`Titres lus : ${quotedNames(found, MAX_TITLES)}.`] : []),
    ...(missing.length > 0 ? [fr`Il manque : ${quotedNames(missing, MAX_TITLES)}.`] : []),
  ].join(' ');
}

const issueText: Readonly<Record<ProfileIssue['code'], (issue: ProfileIssue) => string>> = {
  'not-json': () =>
    fr`ce n'est pas du JSON bien formé. Vérifiez accolades, virgules et guillemets.`,
  'not-an-object': () =>
    fr`chaque territoire doit être un objet, entre accolades : {"nom": "Les Montôts", …}.`,
  empty: () => fr`aucun territoire. Mettez-en un par ligne, sous la ligne des titres.`,
  'no-header': ({ titles }) =>
    fr`les titres des colonnes ne sont pas reconnus. Mettez-les sur la première ligne, dont « nom » et « population ». ${titlesText(titles)}`,
  'extra-cell': ({ value }) =>
    fr`« ${quoted(value)} » est au-delà de la dernière colonne. Vérifiez le séparateur et les virgules de la ligne.`,
  'unclosed-quote': () => fr`un guillemet n'est pas fermé. Fermez-le ou retirez-le.`,
  'missing-columns': ({ titles }) => fr`tous les titres n'y sont pas. ${titlesText(titles)}`,
  'missing-value': ({ column }) => fr`la case « ${quoted(column)} » est vide.`,
  'not-a-number': ({ column, value }) =>
    fr`« ${quoted(value)} » n'est pas lisible dans « ${quoted(column)} ». Écrivez un nombre, par exemple 12,5.`,
  'not-whole': ({ value }) =>
    fr`« ${quoted(value)} » n'est pas un nombre entier d'habitants. Écrivez par exemple 1234 ou 1 234.`,
  'out-of-bounds': ({ column, value }) =>
    column === 'population'
      ? fr`une population de ${value} n'est pas possible. Écrivez un nombre entier, zéro ou plus.`
      : column === 'part_15_plus'
        ? fr`« ${column} » vaut ${value}. Écrivez un pourcentage de 1 à 100, ou laissez la case vide.`
        : fr`« ${quoted(column)} » vaut ${value}. Un pourcentage va de 0 à 100.`,
  'not-a-word': ({ value }) =>
    fr`« ${quoted(value)} » n'est pas un territoire. Choisissez urbain, rural, outremer-urbain ou outremer-rural.`,
  sum: ({ column, value }) =>
    column === 'age'
      ? fr`les cinq tranches d'âge font ${value.replace('.', ',')} %. Elles doivent faire 100 % des 15 ans et plus, sans les enfants.`
      : fr`les trois niveaux de diplôme font ${value.replace('.', ',')} %. Ils doivent faire 100 %.`,
};

function whereText(position: ListPosition | null): string {
  if (position === null) return fr`Fichier :`;
  return position.unit === 'line'
    ? fr`Ligne ${position.number} :`
    : fr`Territoire ${position.number} :`;
}

const asRead = ([column, title]: readonly [column: string, title: string]) =>
  fr`« ${quoted(title)} » pour « ${column} »`;

export const profileText = {
  summary: fr`Le diagnostic d'un territoire décrit dans un fichier`,
  argument: fr`fichier JSON ou CSV, parts en pourcentage`,
  /** "Ligne 3 : la case « nom » est vide." */
  issue: (issue: ProfileIssue) => `${whereText(issue.position)} ${issueText[issue.code](issue)}`,
  titles: (lines: readonly number[]) =>
    lines.length === 1
      ? fr`La ligne ${lines.join()}, au-dessus des titres, est passée.`
      : fr`Les lignes ${lines.join(', ')}, au-dessus des titres, sont passées.`,
  /** "Titre lu pour une colonne : « Habitants » pour « population »." */
  synonyms: (read: readonly (readonly [column: string, title: string])[]) =>
    read.length === 1
      ? fr`Titre lu sous un autre nom : ${read.map(asRead).join()}.`
      : fr`Titres lus sous un autre nom : ${read.map(asRead).join(', ')}.`,
  ignored: (columns: readonly string[], known: readonly string[]) =>
    columns.length === 1
      ? fr`Colonne inconnue, laissée de côté : « ${quoted(columns.join())} ». Colonnes lues : ${known.join(', ')}.`
      : fr`Colonnes inconnues, laissées de côté : ${quotedNames(columns)}. Colonnes lues : ${known.join(', ')}.`,
  unreadable: (file: string) => fr`Le fichier « ${file} » ne peut pas être lu.`,
  brought: fr`Hypothèse : profil apporté par vous, que nous n'avons pas vérifié.`,
  /** A place with any name: « Quartier nord ». */
  place: (nom: string) => fr`Pour « ${quoted(nom)} »`,
  population: (count: number) => inhabitants(Math.round(count)),
};
