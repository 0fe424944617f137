// What the build of the data says in a terminal, and what stands beside a figure that it made.
import { fr, people } from '../src/explain/index.ts';
import type { PlaceFault } from '../src/lists/places/index.ts';
import type { Note, NoteKind } from './producers/reading/notes.ts';
import type { LeftOut } from './steps/places/left-out.ts';

/** « a », « b » et 3 autres. */
export const list = (names: readonly string[], most = 12): string => {
  const shown = names.slice(0, most).map((name) => fr`« ${name} »`);
  return names.length > most
    ? fr`${shown.join(', ')} et ${names.length - most} autres`
    : shown.join(', ');
};

/** What was expected of a published file: ends the sentence "on attendait …" of a TableError. */
export const readingText = {
  columns: (missing: readonly string[], read: readonly string[]) =>
    missing.length === 1
      ? fr`une colonne ${list(missing)} ; on a lu ${list(read) || 'une ligne vide'}`
      : fr`les colonnes ${list(missing)} ; on a lu ${list(read) || 'une ligne vide'}`,
  cells: (count: number) => fr`au moins ${count} cellules : la ligne est coupée`,
  shorterCell: (max: number) => fr`${people(max)} caractères au plus dans une cellule`,
  someRows: fr`au moins une ligne de données`,
  wellFormed: (format: string, reason: string) => fr`un ${format} bien formé (${reason})`,
  readableFile: (reason: string) => fr`un fichier lisible (${reason})`,
  zipMember: (member: string, names: readonly string[]) =>
    fr`une archive qui contient ${member} ; elle contient ${list(names) || 'rien'}`,
  unpacksTooLong: (max: number) => fr`décompressé, il dépasse ${max} octets`,
  oneEncoding: fr`un seul codage des lettres, UTF-8 ou Windows-1252`,
  singleAges: fr`des âges détaillés, de Y0 à Y_GE100, au niveau COM`,
  levels: (missing: readonly string[]) => fr`les niveaux de diplôme ${list(missing)}`,
  medians: fr`des lignes de niveau COM avec MED_SL ou PR_MD60`,
  wholeBetween: (min: number, max: number) => fr`un entier entre ${min} et ${max}`,
  sevenLevels: fr`une grille à sept niveaux`,
  communeCodes: fr`un code de commune : cette édition ancienne y met un nom ou trois chiffres`,
  centre: fr`une commune avec son code et son centre`,
  outline: fr`une commune avec son code et son contour`,
  jsonArray: (key: string) => fr`une liste, ou un objet dont « ${key} » est une liste`,
  newerThan: (vintage: string) => fr`le millésime ${vintage}, ou un plus récent`,
  knownCode: fr`un code du Code officiel géographique de l’année`,
  value: fr`une valeur pour cette commune`,
};

/** What stands before a count. */
const NOTES: Readonly<Record<NoteKind, string>> = {
  windows1252: fr`fichier en Windows-1252, et non en UTF-8`,
  delimiter: fr`cellules séparées par une autre marque que celle du producteur`,
  absentColumn: fr`colonnes facultatives absentes`,
  secret: fr`cellules sous secret statistique, laissées vides`,
  notANumber: fr`cellules qui ne sont pas ce qu’on attend, laissées vides`,
  orphan: fr`lignes d’un code inconnu, même après les fusions, laissées de côté`,
  moved: fr`lignes d’une ancienne commune, comptées dans celle d’aujourd’hui`,
  notAdded: fr`valeurs de communes fusionnées, qui ne s’additionnent pas, laissées de côté`,
  inherited: fr`communes qui reprennent les chiffres de celle qu’elles ont quittée`,
  withoutRow: fr`communes sans ligne`,
  leftOut: fr`lignes que le producteur dit de ne pas utiliser, laissées de côté`,
  twice: fr`lignes en double, la première étant gardée`,
  unequalSum: fr`communes dont les âges ne font pas la population à 1 % près`,
  notComparable: fr`millésime non comparable au précédent : le modèle est recalé, rien n’est mêlé`,
  otherVintage: fr`fichier plus récent que le catalogue`,
};

/** "lignes en double, la première étant gardée : 3 (58194, 58160, …)". */
export function noteLine({ kind, count, examples }: Note): string {
  const more = count > examples.length ? ', …' : '';
  return fr`${NOTES[kind]} : ${people(count)} (${examples.join(', ')}${more})`;
}

/** Titles and vintages of the tables that are made from producers’ files. */
export const tableText = {
  communes: (year: string) => fr`Communes, populations légales et codes postaux (COG ${year})`,
  recensement: (year: string) => fr`Recensement de la population ${year} : âge et diplôme`,
  recensementMixed: (ages: string, diplomas: string) =>
    fr`Recensement de la population : âge (${ages}) et diplôme (${diplomas})`,
  filosofiCommunes: (year: string) =>
    fr`Filosofi ${year} : niveau de vie médian et pauvreté par commune`,
  filosofiEpci: (year: string) => fr`Filosofi ${year} : niveau de vie médian par EPCI`,
  package: (version: string) => fr`paquet @etalab/decoupage-administratif ${version}`,
};

/** Why a row is left out, by kind of fault. */
const FAULTS: Readonly<Partial<Record<PlaceFault['kind'], string>>> = {
  empty: fr`sans nom ou sans commune`,
  value: fr`nom qui n’en est pas un`,
  'no-public': fr`n’accueillent pas de public`,
  repeated: fr`en double`,
  'unknown-commune': fr`commune inconnue`,
  'outside-data': fr`commune hors des données`,
  homonyms: fr`plusieurs communes possibles`,
  mismatch: fr`code et nom qui ne vont pas ensemble`,
  'not-an-object': fr`lignes illisibles`,
};

/** What stops the reading of a list of places. */
export const listText = {
  readable: fr`un fichier lisible`,
  notAList: fr`une liste de lieux : un CSV ou un JSON avec les colonnes « nom » et « commune », « code_insee » ou « code_postal »`,
  noPlace: fr`au moins un lieu dans une commune d’aujourd’hui`,
  title: fr`Lieux de médiation numérique`,
  undated: fr`sans date`,
  faults: FAULTS,
  producer: (file: string) => fr`liste au schéma national (${file})`,
};

/** What became of the rows of the lists of places. */
export const placesText = {
  absent: (file: string) => fr`${file} n’est pas là : ces lieux manqueront`,
  aidantsConnect: ({
    added,
    known,
    twins,
    noPlace,
    nowhere,
    unlisted,
  }: Readonly<Record<'added' | 'known' | 'twins' | 'noPlace' | 'nowhere' | 'unlisted', number>>) =>
    fr`Aidants Connect : ${people(added)} lieux ajoutés, ${people(known)} déjà connus, ${people(twins)} en double ; laissés de côté : ${people(noPlace)} qui ne sont pas des lieux ouverts à tous ou dont le nom ne le dit pas, ${people(nowhere)} sans commune sûre, ${people(unlisted)} France services absents de leur liste.`,
  rows: (name: string, rows: number, added: number) =>
    fr`${name} : ${people(rows)} lignes lues, dont ${people(added)} lieux nouveaux.`,
  noPlaces: ({ closed, noDoor, heritage }: LeftOut) =>
    fr`lieux laissés de côté : ${people(closed.length)} dits fermés (${list(closed, 60)}) ; ${people(noDoor.length)} qui ne reçoivent pas d’habitants (${list(noDoor, 60)}) ; ${people(heritage.length)} fonds patrimoniaux et musées (${list(heritage, 60)}).`,
  leftOut: (file: string, count: number, kinds: string) =>
    fr`${file} : ${people(count)} lignes laissées de côté (${kinds}).`,
};

/** `npm run data`. */
export const buildText = {
  noFolder: fr`Il manque --from, le dossier des tables brutes, ou --producers, celui des fichiers publiés.

Usage : npm run data -- --from TABLES [--to DOSSIER] [--lieux LISTE [--licence-lieux TEXTE]]
        npm run data -- --producers FICHIERS [--from TABLES] [--tables DOSSIER] [--to DOSSIER] [--lieux LISTE]
  --from       dossier des tables brutes (communes.csv, recensement_2021.csv, …)
  --producers  dossier des fichiers publiés, tels que « npm run data:fetch » les dépose
  --tables     où écrire les tables refaites (par défaut FICHIERS/tables)
  --to         dossier à écrire (par défaut public/data)
  --lieux      liste de lieux au schéma national de la médiation numérique (CSV ou JSON)
  --licence-lieux  sa licence (par défaut celle du fichier national, Licence Ouverte 2.0)
`,
  writing: fr`écriture`,
  written: (files: number) => fr`écriture de ${files} fichiers`,
  nothingWritten: fr`Rien n’a été écrit dans les données.`,
  remade: (id: string) => fr`table refaite : ${id}`,
  copied: (files: readonly string[]) =>
    fr`Repris tels quels du dossier des tables : ${files.join(', ')}.`,
  missing: (files: readonly string[], dir: string) =>
    fr`Ni les fichiers publiés de ${dir} ni --from ne donnent ${files.join(', ')}. Le catalogue dit où les trouver : pipeline/catalogue.json.`,
};
