// Is this row a place? Column by column: without a name or a commune it is left out; any other fault costs its
// own value alone.
import type { LocatedEntry } from '../../terms/search-entry.ts';
import { codeInCell } from '../code-cell.ts';
import type { Gazetteer } from '../commune-source.ts';
import { isStructure } from '../objects.ts';
import type { TableRow } from '../table.ts';
import { type CommuneCells, communeOf } from './commune-of-place.ts';
import { weekOf } from './osm-hours.ts';
import type { OwnPlace } from './own-place.ts';
import type { PlaceColumn } from './place-columns.ts';
import type { Choice, PlaceFault } from './place-fault.ts';
import { degreesOf, wrongPointOf } from './point.ts';
import { telephoneOf } from './telephone.ts';
import {
  isAidantsConnect,
  isService,
  isTypologie,
  itinerantOf,
  kindOf,
  receivesNobody,
} from './vocabulary.ts';

type Row = TableRow<PlaceColumn>;
/** A place before the list knows what it is called by: identifiers may be shared. */
export type PlaceInRow = Omit<OwnPlace, 'id'>;
/** `Omit` of each member of the union. */
type RowFault = PlaceFault extends infer Fault
  ? Fault extends PlaceFault
    ? Omit<Fault, 'position' | 'used'>
    : never
  : never;

export interface ReadPlace {
  /** null when the row is left out. */
  readonly place: PlaceInRow | null;
  readonly faults: readonly PlaceFault[];
}

/** The cells of a row that say in which commune the place is. */
export const communeCellsOf = ({ cell }: Row): CommuneCells => ({
  insee: cell('code_insee'),
  postal: cell('code_postal'),
  nom: cell('commune'),
});

/** A row, read with a gazetteer that holds what it asks for: see `codeKeysOf` and `nameKeysOf`. */
export function readPlace(row: Row, gazetteer: Gazetteer): ReadPlace {
  const { position, cell, extra } = row;
  const faults: PlaceFault[] = [];
  const report = (found: RowFault, used = true) => void faults.push({ ...found, position, used });
  const nom = isStructure(cell('nom')) ? '' : cell('nom');
  if (cell('nom') === '') report({ kind: 'empty', column: 'nom' }, false);
  else if (nom === '') report({ kind: 'value', column: 'nom', value: cell('nom') }, false);
  if (extra.length > 0) report({ kind: 'extra-cells', value: extra.join(' ; ') });
  const commune = readCommune(row, gazetteer, report);
  const updated = known('date_maj', cell('date_maj'), monthOf, report);
  const siret = siretOf(cell('pivot'));
  const place: Omit<PlaceInRow, 'communeCode' | 'communeNom' | 'point'> = {
    nom,
    adresse: known('adresse', cell('adresse'), wordsOf, report),
    codePostal: readPostal(cell('code_postal'), report),
    telephone: known('telephone', cell('telephone'), telephoneOf, report),
    ...kindOf(readWords('typologie', cell('typologie'), isTypologie, report)),
    itinerant:
      known('itinerance', cell('itinerance').split('|')[0] ?? '', itinerantOf, report) ?? false,
    byAppointment: /rendez-vous|rdv/i.test(cell('modalites_acces')) ? true : null,
    hours: known('horaires', cell('horaires'), weekOf, report),
    ...(updated === null ? {} : { updated }),
    ...(siret === null ? {} : { siret }),
    ...(isAidantsConnect(cell('dispositif_programmes_nationaux')) ? { aidantsConnect: true } : {}),
  };
  // Services are checked, not returned: no diagnosis counts them.
  readWords('services', cell('services'), isService, report);
  const closed = receivesNobody(cell('modalites_acces'));
  if (closed) report({ kind: 'no-public' }, false);
  if (commune === null || nom === '' || closed) return { place: null, faults };
  const point = readPoint(row, commune.code, report);
  return {
    place: { ...place, communeCode: commune.code, communeNom: commune.nom, point },
    faults,
  };
}

type Report = (found: RowFault, used?: boolean) => void;

function readCommune(row: Row, gazetteer: Gazetteer, report: Report): LocatedEntry | null {
  const cells = communeCellsOf(row);
  const { insee, nom, postal } = cells;
  if (insee === '' && nom === '' && postal === '') {
    report({ kind: 'empty', column: 'commune' }, false);
    return null;
  }
  if (insee !== '' && codeInCell(insee) === null) {
    report({ kind: 'value', column: 'code_insee', value: insee });
  }
  const found = communeOf(cells, gazetteer);
  if (found.kind !== 'found') {
    const value = [insee, postal, nom].filter(Boolean).join(' ');
    if (found.kind === 'unknown') report({ kind: 'unknown-commune', value }, false);
    else if (found.kind === 'outside')
      report({ kind: 'outside-data', value, places: found.places }, false);
    else if (found.kind === 'homonyms')
      report(
        { kind: 'homonyms', value, choices: found.choices.map(choiceOf), outside: found.outside },
        false,
      );
    else report({ kind: 'mismatch', value, choices: found.choices.map(choiceOf) }, false);
    return null;
  }
  const commune = choiceOf(found.commune);
  if (found.despite === 'other-name') report({ kind: 'other-name', value: nom, commune });
  else if (found.despite !== null) report({ kind: found.despite, value: insee, commune });
  return found.commune;
}

const choiceOf = ({ code, nom, departement }: LocatedEntry): Choice => ({
  code,
  nom,
  departement,
});

/** What a cell means, or null: reported when it holds something else. */
function known<Value>(
  column: PlaceColumn,
  value: string,
  meaning: (text: string) => Value | null,
  report: Report,
): Value | null {
  if (value === '') return null;
  const found = meaning(value);
  if (found === null) report({ kind: 'value', column, value });
  return found;
}

/** "2026-05-04 00:00:00", "2026-05-04T10:00:00Z", "04/05/2026" -> "2026-05"; null for what is no date. */
function monthOf(text: string): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d(?:[ T].*)?$/.exec(text) ?? [];
  const [, french, of] = /^\d\d?\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  const read = [year ?? of, month ?? french];
  return Number(read[1]) >= 1 && Number(read[1]) <= 12 ? read.join('-') : null;
}

/** Zeros stand for "none" in the national file. */
function siretOf(text: string): string | null {
  const digits = text.replace(/\s/g, '');
  return /^\d{14}$/.test(digits) && !/^0+$/.test(digits) ? digits : null;
}

const wordsOf = (text: string): string | null => (isStructure(text) ? null : text);

const readPostal = (value: string, report: Report): string | null =>
  known('code_postal', value, (text) => codeInCell(text)?.code ?? null, report);

/** The words of the schema that a cell holds, between bars; commas and semicolons, of its first version, are reported. */
function readWords(
  column: 'typologie' | 'services',
  value: string,
  isKnown: (word: string) => boolean,
  report: Report,
): string[] {
  const old =
    value.includes('|') || isKnown(value)
      ? undefined
      : SEPARATORS.find((one) => value.includes(one));
  if (old !== undefined) report({ kind: 'separator', column, value: old });
  const words = value
    .split(old ?? '|')
    .map((word) => word.trim())
    .filter(Boolean);
  for (const word of words) if (!isKnown(word)) report({ kind: 'value', column, value: word });
  return words;
}

const SEPARATORS = [';', ','] as const;

/** The point of a place in a commune; null when the list gives none that can be, which is reported. */
function readPoint(row: Row, communeCode: string, report: Report): OwnPlace['point'] {
  const { cell } = row;
  const written = { latitude: cell('latitude'), longitude: cell('longitude') };
  if (written.latitude === '' && written.longitude === '') return null;
  const read = (column: 'latitude' | 'longitude') => {
    if (written[column] === '') report({ kind: 'empty', column });
    return known(column, written[column], degreesOf, report);
  };
  const [latitude, longitude] = [read('latitude'), read('longitude')];
  if (latitude === null || longitude === null) return null;
  const wrong = wrongPointOf({ latitude, longitude }, communeCode);
  if (wrong === null) return { latitude, longitude };
  report({ kind: 'point', wrong, value: writtenPoint(row) });
  return null;
}

/** "46,99 ; 3,16", as the row has it. */
export const writtenPoint = ({ cell }: Row): string => `${cell('latitude')} ; ${cell('longitude')}`;
