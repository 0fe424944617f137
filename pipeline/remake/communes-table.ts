// communes.csv: names, territories, populations and postal codes from Etalab's package, the official list and
// La Poste where they are at hand; centres from geo.api.gouv.fr.
import { readingText, tableText } from '../copy.ts';
import { type Move, readMoves, readOfficialCommunes } from '../producers/code-officiel.ts';
import { type Decoupage, readDecoupage } from '../producers/decoupage-administratif.ts';
import { readGeoApi } from '../producers/geo-api.ts';
import { readHexasmal } from '../producers/hexasmal.ts';
import { readPopulationsLegales } from '../producers/populations-legales.ts';
import { Notes } from '../producers/reading/notes.ts';
import { TableError } from '../table-error.ts';
import { addedUp, type CurrentCodes, currentCodes, placed } from './current-codes.ts';
import {
  type PublishedFolder,
  type RawRow,
  type RemadeTable,
  type UsedFile,
  written,
} from './remake.ts';

export interface Centre {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Geography {
  readonly decoupage: Decoupage;
  readonly codes: CurrentCodes;
  readonly names: readonly { readonly code: string; readonly nom: string }[];
  readonly used: readonly UsedFile[];
}

/** The communes of today, and the moves that led to them. */
export async function readGeography(folder: PublishedFolder): Promise<Geography> {
  const decoupage = await readDecoupage();
  const official = folder.find('code-officiel');
  let names: Geography['names'] = decoupage.communes;
  let moves: Move[] = [];
  const used: UsedFile[] = [];
  if (official) {
    const { read, used: file } = await folder.read(official, async (path, notes) => ({
      communes: await readOfficialCommunes(path, notes),
      moves: await readMoves(path, notes),
    }));
    names = read.communes.sort((a, b) => (a.code < b.code ? -1 : 1));
    moves = read.moves;
    used.push(file);
  }
  const former = new Map(
    decoupage.communes.flatMap(({ code, anciensCodes }) =>
      anciensCodes.map((old): [string, string] => [old, code]),
    ),
  );
  const known = new Set(names.map(({ code }) => code));
  return { decoupage, names, used, codes: currentCodes(known, moves, former) };
}

/**
 * @param fallback centres of the present table, for when geo.api.gouv.fr is not at hand.
 * @throws TableError when a commune has no population or no centre.
 */
export async function remakeCommunes(
  folder: PublishedFolder,
  geography: Geography,
  fallback: ReadonlyMap<string, Centre>,
): Promise<RemadeTable> {
  const { decoupage, codes } = geography;
  const from: UsedFile[] = [...geography.used];
  const populationFile = folder.find('populations-legales');
  const populations = await publishedPopulations(folder, codes, from);
  const postal = await publishedPostalCodes(folder, codes, from);
  const centres = await publishedCentres(folder, codes, from);
  const epci = new Map(
    decoupage.epci.flatMap(({ code, nom, communes }) =>
      communes.map((commune): [string, { code: string; nom: string }] => [commune, { code, nom }]),
    ),
  );
  const known = new Map(decoupage.communes.map((commune) => [commune.code, commune]));
  const rows = geography.names.map(({ code, nom }): RawRow => {
    const commune = known.get(code);
    const population = populations.get(code) ?? commune?.population ?? null;
    const centre = centres.get(code) ?? fallback.get(code);
    if (!commune) throw lacking('code', code, readingText.knownCode);
    if (population === null) throw lacking('population', code, readingText.value);
    if (!centre) throw lacking('latitude', code, readingText.centre);
    const group = epci.get(code);
    return {
      code,
      nom,
      departement: commune.departement,
      departement_nom: decoupage.departements.get(commune.departement) ?? '',
      region: commune.region,
      region_nom: decoupage.regions.get(commune.region) ?? '',
      epci: group?.code ?? '',
      epci_nom: group?.nom ?? '',
      population: written(population, 0),
      latitude: written(centre.latitude, 4),
      longitude: written(centre.longitude, 4),
      codes_postaux: [...(postal.get(code) ?? commune.codesPostaux)].sort().join('|'),
    };
  });
  const vintage = tableText.package(decoupage.version);
  const years = populationFile ? [populationFile.entry.vintage] : [];
  return {
    id: 'communes',
    rows,
    credit: {
      file: 'communes.csv',
      title: tableText.communes(geography.used[0]?.vintage ?? vintage),
      producer: 'INSEE, DGCL, La Poste, Etalab, geo.api.gouv.fr',
      // The year of the population first.
      vintage: [...new Set([...years, vintage, ...from.map((file) => file.vintage)])].join(', '),
      from,
    },
  };
}

async function publishedPopulations(
  folder: PublishedFolder,
  codes: CurrentCodes,
  from: UsedFile[],
): Promise<ReadonlyMap<string, number>> {
  const file = folder.find('populations-legales');
  if (!file) return new Map();
  const { read, used, notes } = await folder.read(file, readPopulationsLegales);
  from.push(used);
  return addedUp(read, codes, (a, b) => a + b, notes);
}

async function publishedPostalCodes(
  folder: PublishedFolder,
  codes: CurrentCodes,
  from: UsedFile[],
): Promise<ReadonlyMap<string, string[]>> {
  const file = folder.find('hexasmal');
  if (!file) return new Map();
  const { read, used, notes } = await folder.read(file, readHexasmal);
  from.push(used);
  // Overseas collectivities and Monaco have postal codes and are no communes: nothing to say of them.
  const own = new Map([...read].filter(([code]) => !/^9[89]/.test(code)));
  return addedUp(own, codes, (a, b) => [...new Set([...a, ...b])].sort(), notes);
}

async function publishedCentres(
  folder: PublishedFolder,
  codes: CurrentCodes,
  from: UsedFile[],
): Promise<ReadonlyMap<string, Centre>> {
  const file = folder.find('geo-api');
  if (!file) return new Map();
  const { read, used } = await folder.read(file, readGeoApi);
  from.push(used);
  return new Map([...read].filter(([code]) => placed(code, codes, new Notes()) === code));
}

function lacking(column: string, value: string, expected: string): TableError {
  return new TableError({ file: 'communes.csv', line: 0, column, value, expected });
}
