// Words of the list of places that the visitor brings: what it may be, what was read, what was not.
import { people } from '../../src/explain/numbers.ts';
import { fr } from '../../src/explain/typography.ts';

/** How many faults are told one by one. */
export const TOLD_FAULTS = 20;

const lieux = (count: number) => fr`${people(count)} lieu${count > 1 ? 'x' : ''}`;

export const ownListText = {
  privacy: fr`Elle est lue par votre navigateur et n'en sort pas. Elle s'efface quand vous quittez la page.`,
  format: fr`Un tableau (.csv) ou un fichier .json, au schéma national des lieux de médiation numérique.`,
  schema: fr`Voir le schéma national`,
  file: fr`Choisir un fichier`,
  paste: fr`Ou coller la liste ici, avec la ligne des titres`,
  read: fr`Lire la liste collée`,
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
  fault: (where: string, column: string, value: string) =>
    value === ''
      ? fr`${where}, colonne « ${column} » : la case est vide.`
      : fr`${where}, colonne « ${column} » : « ${value} » n'est pas compris.`,
  /** For the console of the webmaster who named a list. */
  ofPage: (address: string, problem: string) =>
    fr`<diagnostic-numerique> : liste ${address}. ${problem}`,
  line: (line: number) => fr`Ligne ${people(line)}`,
  item: (rank: number) => fr`Lieu ${people(rank)}`,
  expected: (what: string) => fr`Attendu : ${what}.`,
  dropped: fr`Ce lieu est laissé de côté.`,
  ignored: fr`Le lieu est gardé sans cette valeur.`,
  more: (count: number) =>
    count === 1 ? fr`Et 1 autre point.` : fr`Et ${people(count)} autres points.`,
};

/** What each column must hold, after "Attendu :". */
export const columnText = {
  nom: fr`le nom du lieu`,
  commune: fr`le nom de la commune, ou son code INSEE dans « code_insee »`,
  code_insee: fr`un code de 5 caractères, comme 58194 ou 2A004`,
  code_postal: fr`5 chiffres, comme 58000`,
  latitude: fr`un nombre de degrés, comme 46,99`,
  longitude: fr`un nombre de degrés, comme 3,16`,
  telephone: fr`un numéro, comme 03 86 00 00 00`,
  typologie: fr`un ou plusieurs sigles du schéma, comme BIB, RFS ou ASSO`,
  itinerance: fr`« Fixe » ou « Itinérant »`,
  services: fr`un ou plusieurs services du schéma, séparés par une barre verticale`,
} as const;

/** Why nothing could be read, and what to do. */
export const listTroubleText = {
  empty: fr`La liste est vide. Choisissez un fichier, ou collez au moins deux lignes.`,
  tooLarge: fr`Le fichier dépasse 20 Mo. Gardez seulement votre département.`,
  unreadable: fr`Le fichier n'a pas pu être lu. Vérifiez qu'il existe encore, puis choisissez-le à nouveau.`,
  notJson: fr`Ce fichier est incomplet ou mal formé. Exportez-le à nouveau.`,
  notAList: fr`Ce fichier n'est pas une liste de lieux. Il doit commencer par un crochet ouvrant.`,
  noHeader: fr`La première ligne doit donner les titres des colonnes, dont « nom » et « commune ».`,
  noRows: fr`Aucun lieu de la liste n'a pu être gardé. Corrigez les points ci-dessous.`,
} as const;
export type ListTrouble = keyof typeof listTroubleText;
