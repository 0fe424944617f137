// What was not understood in a list of places: where, what was found, what is expected, and what became of the
// place.
import { people } from '../../src/explain/numbers.ts';
import { quoted } from '../../src/explain/quoted.ts';
import { fr } from '../../src/explain/typography.ts';
import type { Choice, PlaceColumn, PlaceFault, WrongPoint } from '../../src/lists/places/index.ts';
import type { ListPosition } from '../../src/terms/list-position.ts';
import type { OutsidePlace } from '../../src/terms/outside-place.ts';

/** What the columns that are read must hold, after "Attendu :". */
const expected: Readonly<Partial<Record<PlaceColumn, string>>> = {
  nom: fr`le nom du lieu`,
  commune: fr`le nom de la commune, ou son code INSEE dans « code_insee »`,
  code_insee: fr`un code de 5 caractères, comme 58194 ou 2A004`,
  code_postal: fr`5 chiffres, comme 58000`,
  adresse: fr`la rue et son numéro`,
  latitude: fr`un nombre de degrés, comme 46,99`,
  longitude: fr`un nombre de degrés, comme 3,16`,
  telephone: fr`un numéro, comme 03 86 00 00 00`,
  typologie: fr`un ou plusieurs sigles du schéma, comme BIB, RFS ou ASSO`,
  horaires: fr`la notation d'OpenStreetMap, comme Mo-Fr 09:00-12:00`,
  itinerance: fr`« Fixe » ou « Itinérant »`,
  date_maj: fr`une date, comme 2026-05-04 ou 04/05/2026`,
  services: fr`un ou plusieurs services du schéma, séparés par une barre verticale`,
};

const wrongPoint: Readonly<Record<WrongPoint, (value: string) => string>> = {
  swapped: (value) => fr`latitude et longitude sont inversées (${value}).`,
  outside: (value) => fr`le point (${value}) n'est pas en France.`,
  elsewhere: (value) => fr`le point (${value}) est loin de la commune.`,
};

/** How many homonyms are named. */
const NAMED = 4;

/** "Ligne 4, colonne « telephone » : « voir la mairie » n'est pas compris. Attendu : … Le lieu est gardé…" */
export function faultText(fault: PlaceFault): string {
  return [`${where(fault)} ${what(fault)}`, outcome(fault)].filter(Boolean).join(' ');
}

function where(fault: PlaceFault): string {
  const place = positionText(fault.position);
  const column = columnOf(fault);
  return column === null ? fr`${place} :` : fr`${place}, colonne « ${column} » :`;
}

function positionText({ unit, number }: ListPosition): string {
  return unit === 'line' ? fr`Ligne ${people(number)}` : fr`Lieu ${people(number)}`;
}

function columnOf(fault: PlaceFault): PlaceColumn | null {
  switch (fault.kind) {
    case 'empty':
    case 'value':
    case 'separator':
      return fault.column;
    case 'rounded-id':
    case 'shared-id':
      return 'id';
    case 'unknown-code':
    case 'postal-code':
      return 'code_insee';
    default:
      return null;
  }
}

function what(fault: PlaceFault): string {
  switch (fault.kind) {
    case 'empty':
      return `${fr`la case est vide.`} ${expectedText(fault.column)}`;
    case 'value':
      return `${fr`« ${quoted(fault.value)} » n'est pas compris.`} ${expectedText(fault.column)}`;
    case 'separator':
      return fault.value === ','
        ? fr`les mots sont séparés par des virgules. Le schéma veut des barres verticales.`
        : fr`les mots sont séparés par des points-virgules. Le schéma veut des barres verticales.`;
    case 'extra-cells':
      return fr`« ${quoted(fault.value)} » est au-delà de la dernière colonne. Vérifiez les séparateurs.`;
    case 'unclosed-quote':
      return fr`un guillemet n'est pas fermé. Fermez-le ou retirez-le.`;
    case 'not-an-object':
      return fr`ce n'est pas un lieu.`;
    case 'rounded-id':
      return fr`un tableur a arrondi l'identifiant « ${quoted(fault.value)} ». Mettez cette colonne au format texte.`;
    case 'shared-id':
      return fr`« ${quoted(fault.value)} » est aussi l'identifiant d'autres lieux. Tous sont gardés.`;
    case 'repeated':
      return fr`ce lieu revient plus loin (${positionText(fault.by)}). Il n'est compté qu'une fois.`;
    case 'no-public':
      return fr`la liste dit que ce lieu n'accueille pas de public.`;
    case 'point':
      return wrongPoint[fault.wrong](fault.value.replaceAll('-', '−'));
    case 'unknown-commune':
      return fr`aucune commune d'aujourd'hui ne répond à « ${quoted(fault.value)} ».`;
    case 'outside-data':
      return fr`« ${quoted(fault.value)} » désigne ${fault.places.map(outsideText).join(fr` et `)}, que les enquêtes utilisées ici ne couvrent pas.`;
    case 'homonyms':
      return fr`plusieurs communes répondent à « ${quoted(fault.value)} » : ${namesOf(fault)}. Mettez le code INSEE.`;
    case 'mismatch':
      return fr`le code et le nom de « ${quoted(fault.value)} » ne vont pas ensemble.`;
    case 'unknown-code':
      return fr`aucune commune n'a le code « ${quoted(fault.value)} ». Le nom est suivi : ${communeText(fault.commune)}.`;
    case 'postal-code':
      return fr`« ${quoted(fault.value)} » est un code postal. Le nom est suivi : ${communeText(fault.commune)}.`;
    case 'other-name':
      return fr`« ${quoted(fault.value)} » n'est pas le nom de la commune. Le code est suivi : ${communeText(fault.commune)}.`;
  }
}

const outsideText = ({ nom, territoire }: OutsidePlace) =>
  nom === territoire ? nom : `${nom} (${territoire})`;

function expectedText(column: PlaceColumn): string {
  const what = expected[column];
  return what === undefined ? '' : fr`Attendu : ${what}.`;
}

function outcome({ kind, used }: PlaceFault): string {
  if (!used) return kind === 'repeated' ? '' : fr`Ce lieu est laissé de côté.`;
  return ['empty', 'value', 'point'].includes(kind) ? fr`Le lieu est gardé sans cette valeur.` : '';
}

const communeText = ({ nom, departement }: Choice) => fr`${nom} (${departement.nom})`;

function namesOf({ choices, outside }: Extract<PlaceFault, { kind: 'homonyms' }>): string {
  const all = [...choices.map(({ code, nom }) => `${nom} (${code})`), ...outside.map(outsideText)];
  const named = all.slice(0, NAMED);
  return all.length > NAMED ? fr`${named.join(', ')} et d'autres` : named.join(', ');
}
