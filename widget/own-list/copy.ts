// Words of the list of places that the visitor brings: what it may be, what was read, what was not.
import { doubledColumnText } from '../../src/explain/doubled-column.ts';
import { people } from '../../src/explain/numbers.ts';
import { quoted } from '../../src/explain/quoted.ts';
import { fr } from '../../src/explain/typography.ts';
import type { PlaceList } from '../../src/lists/places/place-list.ts';

/** Faults shown one by one; the others are counted. */
export const MAX_FAULTS = 20;
/** Unknown columns that are named. */
const NAMED_COLUMNS = 8;

const lieux = (count: number) => fr`${people(count)} lieu${count > 1 ? 'x' : ''}`;

export const ownListText = {
  privacy: fr`Elle est lue par votre navigateur et n'en sort pas. Elle s'efface quand vous quittez la page.`,
  format: fr`Un tableau (.csv) ou un fichier .json, au schéma national des lieux de médiation numérique.`,
  schema: fr`Voir le schéma national`,
  file: fr`Choisir un fichier`,
  paste: fr`Ou coller la liste ici, avec la ligne des titres`,
  read: fr`Lire la liste collée`,
  failed: (why: string) => fr`La liste n'a pas pu être lue. ${why}`,
  reading: fr`Lecture de la liste…`,
  remove: fr`Retirer votre liste`,
  removed: fr`Votre liste est retirée.`,
  loaded: (kept: number, total: number) =>
    kept === total
      ? fr`${lieux(kept)} dans votre liste.`
      : fr`${lieux(kept)} sur ${people(total)} dans votre liste.`,
  here: (count: number) =>
    count === 0 ? fr`Aucun n'est dans cette commune.` : fr`Dans cette commune : ${people(count)}.`,
  faultsTitle: (count: number) =>
    count === 1 ? fr`1 point à corriger` : fr`${people(count)} points à corriger`,
  /** For the console of the webmaster who named a list. */
  ofPage: (address: string, problem: string) =>
    fr`<diagnostic-numerique> : liste ${address}. ${problem}`,
  titles: (lines: readonly number[]) =>
    lines.length === 1
      ? fr`La ligne ${lines.join()}, au-dessus des titres, est passée.`
      : fr`Les lignes ${lines.join(', ')}, au-dessus des titres, sont passées.`,
  unknownColumns: (count: number, names: string) =>
    count === 1
      ? fr`Colonne inconnue, laissée de côté : ${names}.`
      : fr`Colonnes inconnues, laissées de côté : ${names}.`,
  more: (count: number) =>
    count === 1 ? fr`Et 1 autre point.` : fr`Et ${people(count)} autres points.`,
};

/** What is said of the list as a whole, whatever its lines are. */
export function listNotes({
  titles,
  unknownColumns,
  doubledColumns,
}: Pick<PlaceList, 'titles' | 'unknownColumns' | 'doubledColumns'>): string[] {
  const named = unknownColumns.slice(0, NAMED_COLUMNS).map((name) => fr`« ${quoted(name)} »`);
  const columns = [...named, ...(unknownColumns.length > NAMED_COLUMNS ? ['…'] : [])].join(', ');
  return [
    ...(titles.length === 0 ? [] : [ownListText.titles(titles)]),
    ...doubledColumns.map(doubledColumnText),
    ...(unknownColumns.length === 0
      ? []
      : [ownListText.unknownColumns(unknownColumns.length, columns)]),
  ];
}

const SAVE_AS_CSV = fr`Dans le tableur, choisissez « Enregistrer sous », puis le format CSV.`;

/** Why nothing could be read, and what to do. */
export const listTroubleText = {
  empty: fr`La liste est vide. Choisissez un fichier, ou collez au moins deux lignes.`,
  tooLarge: fr`Le fichier dépasse 20 Mo. Gardez seulement votre département.`,
  unreadable: fr`Le fichier n'a pas pu être lu. Vérifiez qu'il existe encore, puis choisissez-le à nouveau.`,
  notJson: fr`Ce fichier est incomplet ou mal formé. Exportez-le à nouveau.`,
  workbook: fr`C'est un classeur (.xlsx ou .ods). ${SAVE_AS_CSV}`,
  'old-workbook': fr`C'est un classeur Excel (.xls). ${SAVE_AS_CSV}`,
  document: fr`C'est un document (.docx, .odt ou .pptx). Choisissez un tableau (.csv) ou un fichier .json.`,
  binary: fr`Ce fichier n'est pas du texte : image, archive ou autre. Choisissez un tableau (.csv) ou un fichier .json.`,
  pdf: fr`C'est un PDF. Choisissez un tableau (.csv) ou un fichier .json.`,
  html: fr`C'est une page web. Choisissez un tableau (.csv) ou un fichier .json.`,
  noHeader: fr`Les titres des colonnes manquent. Il faut au moins « nom », et « commune » ou « code_insee ».`,
  noRows: fr`Aucun lieu de la liste n'a pu être gardé. Corrigez les points ci-dessous.`,
} as const;
export type ListTrouble = keyof typeof listTroubleText;
