// The tables of places: France services, libraries, the State's local directory. Rows are kept as published but
// for what our tables ask: the commune of today, decimal points, ten-digit telephones.
import { readAnnuaire } from '../producers/annuaire-administration.ts';
import { readBibliotheques } from '../producers/bibliotheques.ts';
import { readFranceServices } from '../producers/france-services.ts';
import type { Notes } from '../producers/reading/notes.ts';
import { publishedNumber } from '../producers/reading/numbers.ts';
import type { Centre, Geography } from './communes-table.ts';
import { placed } from './current-codes.ts';
import {
  type FoundFile,
  type PublishedFolder,
  type RawRow,
  type RemadeTable,
  type UsedFile,
  written,
} from './remake.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const NO_HOURS = '00:00 - 00:00';

/** Null when the list is not at hand. @param centres of the communes, for places without a point. */
export async function remakeFranceServices(
  folder: PublishedFolder,
  { codes }: Geography,
  centres: ReadonlyMap<string, Centre>,
): Promise<RemadeTable | null> {
  const file = folder.find('france-services');
  if (!file) return null;
  const { read, used, notes } = await folder.read(file, readFranceServices);
  const rows = read.flatMap((row): RawRow[] => {
    const code = placed(row.code_insee.padStart(5, '0'), codes, notes);
    if (code === null) return [];
    const hours = DAYS.map((day) => [day, row[day] === NO_HOURS ? '' : row[day]]);
    return [
      {
        ...row,
        ...Object.fromEntries(hours),
        code_insee: code,
        code_postal: row.code_postal.padStart(5, '0'),
        telephone: telephoneOf(row.telephone, notes, row.id),
        ...(pointOf(row, notes, row.id) ?? pointOfCentre(centres.get(code))),
      },
    ];
  });
  return { id: 'france-services', rows, credit: creditOf('france_services', 'ANCT', file, used) };
}

/** Null when the list is not at hand. */
export async function remakeBibliotheques(
  folder: PublishedFolder,
  { codes }: Geography,
): Promise<RemadeTable | null> {
  const file = folder.find('bibliotheques');
  if (!file) return null;
  const { read, used, notes } = await folder.read(file, readBibliotheques);
  const rows = read.flatMap((row): RawRow[] => {
    const code = placed(row.code_insee.padStart(5, '0'), codes, notes);
    if (code === null) return [];
    const number = (cell: string) => written(publishedNumber(cell, notes, row.id), 2);
    return [
      {
        ...row,
        code_insee: code,
        code_postal: /^\d{4,5}$/.test(row.code_postal) ? row.code_postal.padStart(5, '0') : '',
        ...(pointOf(row, notes, row.id) ?? { latitude: '', longitude: '' }),
        heures_ouverture_hebdo: number(row.heures_ouverture_hebdo),
        nombre_salaries: number(row.nombre_salaries),
        nombre_benevoles: number(row.nombre_benevoles),
        surface_m2: number(row.surface_m2),
        wifi: yesOrNo(row.wifi),
        dimanche: yesOrNo(row.dimanche),
      },
    ];
  });
  const producer = 'Ministère de la Culture';
  return { id: 'bibliotheques', rows, credit: creditOf('bibliotheques', producer, file, used) };
}

/** Town halls, CCAS, EPCI, missions locales and France services, one row each; null when not at hand. */
export async function remakeAnnuaire(
  folder: PublishedFolder,
  { codes }: Geography,
): Promise<RemadeTable | null> {
  const file = folder.find('annuaire-administration');
  if (!file) return null;
  const { read, used, notes } = await folder.read(file, readAnnuaire);
  const rows = read.flatMap(({ hours, ...service }): RawRow[] => {
    const code = placed(service.code_insee.padStart(5, '0'), codes, notes);
    if (code === null) return [];
    const telephone = telephoneOf(service.telephone, notes, service.id);
    const point = pointOf(service, notes, service.id) ?? { latitude: '', longitude: '' };
    return [{ ...service, ...hours, ...point, code_insee: code, telephone }];
  });
  return { id: 'annuaire', rows, credit: creditOf('annuaire', 'DILA', file, used) };
}

function creditOf(name: string, producer: string, { entry }: FoundFile, used: UsedFile) {
  const { page, published, vintage } = entry;
  return {
    file: `${name}_${vintage}.csv`,
    producer,
    vintage: published ?? vintage,
    ...(page === null ? {} : { url: page }),
    from: [used],
  };
}

/** "+33 4 00 00 00 00", "0400000000" and "04.00.00.00.00" are "04 00 00 00 00"; anything else is left out. */
function telephoneOf(cell: string, notes: Notes, id: string): string {
  if (cell === '') return '';
  const digits = cell.replace(/^(\+|00)33\s*(\(0\))?/, '0').replace(/\D/g, '');
  if (/^0\d{9}$/.test(digits)) return digits.replace(/(\d\d)(?=\d)/g, '$1 ');
  notes.add('notANumber', `${cell} (${id})`);
  return '';
}

/** Zero is no latitude of France: unknown, as an empty cell is. */
function pointOf(
  cells: { readonly latitude: string; readonly longitude: string },
  notes: Notes,
  id: string,
) {
  const latitude = publishedNumber(cells.latitude, notes, id);
  const longitude = publishedNumber(cells.longitude, notes, id);
  if (!latitude || longitude === null) return null;
  return { latitude: written(latitude, 6), longitude: written(longitude, 6) };
}

function pointOfCentre(centre: Centre | undefined) {
  return { latitude: written(centre?.latitude, 4), longitude: written(centre?.longitude, 4) };
}

function yesOrNo(cell: string): string {
  return cell === 'Oui' || cell === 'Non' ? cell : '';
}
