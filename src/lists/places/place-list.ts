// From the text of a list to its places and its faults: right rows are used, whatever the others are.
import { departementOf } from '../../terms/commune.ts';
import type { GeoPoint } from '../../terms/place.ts';
import { type CommuneSource, createGazetteer, type Gazetteer } from '../commune-source.ts';
import { type FileKind, fileKindOf } from '../file-kind.ts';
import { inSlices, type Pause } from '../in-slices.ts';
import { type ListTable, readTable, type TableRow, type TableTrouble } from '../table.ts';
import { type CommuneCells, codeKeysOf, nameKeysOf } from './commune-of-place.ts';
import { identifyPlaces, type RowPlace } from './identify-places.ts';
import type { OwnPlace } from './own-place.ts';
import { PLACE_COLUMNS, type PlaceColumn } from './place-columns.ts';
import type { PlaceFault } from './place-fault.ts';
import { isFar } from './point.ts';
import { communeCellsOf, readPlace, writtenPoint } from './read-place.ts';

export interface PlaceList {
  readonly places: readonly OwnPlace[];
  /** Rows left out first, then in the order of the list. */
  readonly faults: readonly PlaceFault[];
  /** Rows that were read, right or wrong. */
  readonly total: number;
  /** Lines above the header, passed over. */
  readonly titles: readonly number[];
  /** Columns that nothing reads, as written. */
  readonly unknownColumns: readonly string[];
  /** The titles of columns that are read and that others have too: the first of each is. */
  readonly doubledColumns: readonly string[];
}

/** Longer files are a whole country: a browser would stand still. */
export const MAX_BYTES = 20_000_000;

/** Why nothing could be read: a workbook, a page, a text without column names… */
type PlaceListTrouble = TableTrouble | Exclude<FileKind, 'json'>;

/** A store is one. */
export interface PlaceSource extends CommuneSource {
  /** The centre of each commune of a département, by code. */
  readonly surroundings: (departement: string) => Promise<ReadonlyMap<string, GeoPoint>>;
}

/** Reads texts. Rejects as the source does. */
export type PlaceListReader = (text: string) => Promise<PlaceList | PlaceListTrouble>;

/**
 * A reader of lists of places. Communes are looked for in the files of the search, each read once; `pause` is
 * awaited between slices of some milliseconds.
 */
export function createPlaceListReader(
  source: PlaceSource,
  pause: Pause = async () => {},
): PlaceListReader {
  let created: Promise<Gazetteer> | undefined;
  const gazetteerOnce = () => {
    created ??= createGazetteer(source, pause);
    return created.catch((error: unknown) => {
      // What failed once may be asked for again.
      created = undefined;
      throw error;
    });
  };
  return async (text) => {
    const file = fileKindOf(text);
    if (file !== null && file !== 'json') return file;
    const table = readTable<PlaceColumn>(text, { names: PLACE_COLUMNS, accept: isPlaceHeader });
    if (typeof table === 'string') return table;
    const { rows, broken, titles, unknown, doubled } = table;
    if (rows.length === 0) return 'empty';
    await pause();
    const gazetteer = await gazetteerOnce();
    await loadCommunes(rows.map(communeCellsOf), gazetteer);
    const read = await readPlaces(rows, gazetteer);
    const near = await withoutFarPoints(read.places, source, pause);
    await pause();
    const { places, faults } = identifyPlaces(near.places);
    const all = [...tableFaults(table), ...read.faults, ...near.faults, ...faults];
    return {
      places,
      faults: all.sort(byGravityThenPosition),
      total: rows.length + broken.length,
      titles,
      unknownColumns: unknown,
      doubledColumns: doubled,
    };
  };
}

/** Reads the files of the search that all rows need: those of their codes, of names that no code confirms, and of places outside the data. */
async function loadCommunes(cells: readonly CommuneCells[], gazetteer: Gazetteer): Promise<void> {
  await gazetteer.loadOutside();
  await gazetteer.load(new Set(cells.flatMap(codeKeysOf)));
  const keys = await inSlices(cells, (one) => nameKeysOf(one, gazetteer), gazetteer.pause);
  await gazetteer.load(keys.flat());
}

async function readPlaces(
  rows: readonly TableRow<PlaceColumn>[],
  gazetteer: Gazetteer,
): Promise<{ readonly places: readonly RowPlace[]; readonly faults: readonly PlaceFault[] }> {
  const faults: PlaceFault[] = [];
  const placeOf = (row: TableRow<PlaceColumn>): RowPlace[] => {
    const { place, faults: found } = readPlace(row, gazetteer);
    faults.push(...found);
    const { position } = row;
    return place ? [{ place, id: row.cell('id'), written: writtenPoint(row), position }] : [];
  };
  const places = (await inSlices(rows, placeOf, gazetteer.pause)).flat();
  return { places, faults };
}

/** The same places, without the points that are far from the commune of their row, which are reported. */
async function withoutFarPoints(
  places: readonly RowPlace[],
  { surroundings }: PlaceSource,
  pause: Pause,
): Promise<{ readonly places: readonly RowPlace[]; readonly faults: readonly PlaceFault[] }> {
  const located = places.filter(({ place }) => place.point !== null);
  const departements = new Set(located.map(({ place }) => departementOf(place.communeCode)));
  const centres = await Promise.all([...departements].map((code) => surroundings(code)));
  await pause();
  const centreOf = new Map(centres.flatMap((some) => [...some]));
  const faults: PlaceFault[] = [];
  const near = places.map((one): RowPlace => {
    const { place, position, written: value } = one;
    const centre = centreOf.get(place.communeCode);
    if (!place.point || !centre || !isFar(place.point, place.communeCode, centre)) return one;
    faults.push({ kind: 'point', wrong: 'elsewhere', value, position, used: true });
    return { ...one, place: { ...place, point: null } };
  });
  return { places: near, faults };
}

function tableFaults({
  broken,
  unclosedQuotes,
}: Pick<ListTable<PlaceColumn>, 'broken' | 'unclosedQuotes'>): PlaceFault[] {
  return [
    ...broken.map(({ position }) => ({ kind: 'not-an-object' as const, position, used: false })),
    ...unclosedQuotes.map((number) => ({
      kind: 'unclosed-quote' as const,
      position: { unit: 'line' as const, number },
      used: true,
    })),
  ];
}

function isPlaceHeader({
  columns,
}: {
  readonly columns: ReadonlyMap<PlaceColumn, number>;
}): boolean {
  const named = columns.has('commune') || columns.has('code_insee') || columns.has('code_postal');
  return columns.has('nom') && named;
}

function byGravityThenPosition(a: PlaceFault, b: PlaceFault): number {
  return Number(a.used) - Number(b.used) || a.position.number - b.position.number;
}
