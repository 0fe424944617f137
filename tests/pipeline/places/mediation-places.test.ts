// Any list in the national schema of places of digital help, built into the data: each place once, dated, and light.
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Decoupage,
  readDecoupage,
} from '../../../pipeline/producers/decoupage-administratif.ts';
import { readMediationList } from '../../../pipeline/read-mediation-list.ts';
import type { CommuneRow } from '../../../pipeline/steps/join.ts';
import { actorsFiles } from '../../../pipeline/steps/places/actors-files.ts';
import { KnownPlaces } from '../../../pipeline/steps/places/add-list.ts';
import { addMediationPlaces } from '../../../pipeline/steps/places/mediation-places.ts';
import { type TidyPlace, UNKNOWN } from '../../../pipeline/steps/places/tidy-place.ts';
import { TableError } from '../../../pipeline/table-error.ts';
import { decodePlaces, decodePositions, encodeWeek } from '../../../src/files/index.ts';
import { departementOf } from '../../../src/terms/commune.ts';
import { PLACE_LISTS } from '../../../src/terms/place.ts';
import { readShipped, shippedFile } from '../../shipped.ts';
import { textFile } from '../producers/excerpts.ts';
import { nationalList } from './national-list.ts';

let decoupage: Decoupage;
let communes: readonly CommuneRow[];
let byCode: ReadonlyMap<string, CommuneRow>;
beforeAll(async () => {
  decoupage = await readDecoupage();
  const positions = decodePositions(
    shippedFile('positions.json'),
    await readShipped('positions.json'),
  );
  const centres = new Map(positions.map((position) => [position.code, position]));
  communes = decoupage.communes.map((row) => ({
    code: row.code,
    nom: row.nom,
    departement: row.departement,
    departement_nom: decoupage.departements.get(row.departement) ?? '',
    region: row.region,
    region_nom: decoupage.regions.get(row.region) ?? '',
    epci: null,
    epci_nom: null,
    population: row.population ?? 0,
    latitude: centres.get(row.code)?.latitude ?? 0,
    longitude: centres.get(row.code)?.longitude ?? 0,
    codes_postaux: [...row.codesPostaux],
  }));
  byCode = new Map(communes.map((commune) => [commune.code, commune]));
}, 60_000);

const HEADER =
  'id;pivot;nom;commune;code_postal;code_insee;adresse;latitude;longitude;typologie;telephone;courriels;horaires;date_maj;dispositif_programmes_nationaux;modalites_acces';
const list = (...rows: string[]) => textFile('lieux.csv', [HEADER, ...rows]);
const LIBRARY =
  'a1;00000000000000;Médiathèque Jean Jaurès;Nevers;58000;58194;17 rue Jean-Jaurès;46.9901;3.1701;BIB;+33386000000;qui.que@exemple.fr;"Tu-Sa 10:00-18:00";2026-05-04 00:00:00;;Se présenter';

function read(path: string) {
  // The only table that the reader of lists looks into.
  const tables = { communes } as Parameters<typeof readMediationList>[1]['tables'];
  return readMediationList(path, { tables, decoupage });
}
async function addedTo(known: readonly TidyPlace[], ...rows: string[]) {
  const places = new KnownPlaces(known);
  const read_ = await read(await list(...rows));
  const told = addMediationPlaces(places, read_.places, byCode);
  return { places: places.all(), told };
}
const listed = (given: Partial<TidyPlace> = {}): TidyPlace => {
  const commune = byCode.get('58194');
  if (!commune) throw new Error('no commune');
  return {
    ...UNKNOWN,
    id: 'LI1',
    kind: 'bibliotheque',
    nom: 'Médiathèque municipale',
    adresse: 'Rue des Mariniers',
    codePostal: '58000',
    commune,
    latitude: 46.99,
    longitude: 3.17,
    library: { weeklyHours: 37.5, staff: 18, volunteers: null, wifi: true, sunday: null },
    list: 'bibliotheques2025',
    ...given,
  };
};

describe('a place that the data have', () => {
  test('is told once, fresher, with what its own list knows of it', async () => {
    const { places, told } = await addedTo([listed()], LIBRARY);
    expect(told).toEqual({ rows: 1, added: 0 });
    expect(places).toMatchObject([
      {
        id: 'LI1',
        telephone: '03 86 00 00 00',
        hours: ',10-18,10-18,10-18,10-18,10-18',
        updated: '2026-05',
        list: 'lieuxMediation',
        library: { staff: 18 },
      },
    ]);
  });
  test.each([
    ['by its name', { nom: 'MEDIATHEQUE Jean-Jaurès', latitude: 47, adresse: null }],
    ['by its street', { latitude: 47, adresse: '17 rue Jean Jaurès, Nevers' }],
    ['by its point, within a hundred metres', { adresse: null }],
  ])('is known %s', async (_, given) => {
    expect((await addedTo([listed(given)], LIBRARY)).told.added).toBe(0);
  });
  test('is known by its SIRET, where both are of one kind', async () => {
    const given = { latitude: 47, siret: '21580194500012' };
    const row = LIBRARY.replace('00000000000000', '21580194500012');
    expect((await addedTo([listed(given)], row)).told.added).toBe(0);
    const ccas = row.replace(';BIB;', ';CCAS;').replace('Médiathèque', 'CCAS');
    expect((await addedTo([listed(given)], ccas)).told.added).toBe(1);
  });
});

test('typologies are actors of their kind, and each row keeps its month', async () => {
  const row = (id: string, nom: string, typologie: string, date: string) =>
    `${id};;${nom};Nevers;58000;58194;${id} rue du Test;46.99;3.16;${typologie};;;;${date};Aidants Connect;`;
  const { places } = await addedTo(
    [],
    row('1', 'Centre social du Banlay', 'CSC|ASSO', '04/05/2026'),
    row('2', 'Ville de Nevers', 'MUNI', '2024-05-03'),
    row('3', 'Agence de Nevers', 'LA_POSTE', '2024-04-30'),
    row('4', 'La Fabrique', 'TIERS_LIEUX', ''),
  );
  expect(places.map(({ role, updated, old }) => [role, updated, old])).toEqual([
    ['centreSocial', '2026-05', false],
    ['mairie', '2024-05', false],
    // Over 24 months before the newest of the list.
    ['operateur', '2024-04', true],
    [null, null, false],
  ]);
  expect(places.every(({ aidantsConnect }) => aidantsConnect)).toBe(true);
});

test('what receives nobody is left out, and nothing of a person is read', async () => {
  const closed = LIBRARY.replace('Se présenter', "Ce lieu n'accueille pas de public");
  const { faults, places } = await read(await list(LIBRARY, closed.replace('a1', 'a2')));
  expect(faults).toMatchObject([{ kind: 'no-public', used: false }]);
  expect(places).toHaveLength(1);
  expect(JSON.stringify(places)).not.toContain('qui.que');
});

test('a file that is no list of places is refused by its name', async () => {
  const path = await textFile('page.html', ['<!doctype html><title>404</title>']);
  await expect(read(path)).rejects.toThrow(TableError);
  await expect(read(path)).rejects.toThrow(/page\.html/);
});

test('20 000 places over France: the file of Nord, the largest, stays under 60 kB (gzip)', async () => {
  const towns = communes.map((commune) => ({
    ...commune,
    codePostal: commune.codes_postaux[0] ?? '',
  }));
  const given = await read(await textFile('national.csv', [nationalList(towns, 20_000)]));
  expect([given.places.length, given.faults.length]).toEqual([20_000, 0]);
  // Hauts-de-France is enough to know what Nord holds and is near to.
  const around = ['02', '59', '60', '62', '80'];
  const known = new KnownPlaces((await Promise.all(around.map(shippedPlaces))).flat());
  const own = given.places.filter((place) => around.includes(departementOf(place.communeCode)));
  addMediationPlaces(known, own, byCode);
  expect(new Set(known.all().map(({ id }) => id)).size).toBe(known.all().length);
  const near = communes.filter(({ departement }) => around.includes(departement));
  const file = actorsFiles(near, known.all()).get('59');
  expect(file?.autre.id.length).toBeGreaterThan(500);
  expect(gzipSync(JSON.stringify(file), { level: 9 }).length).toBeLessThan(60_000);
}, 120_000);

/** The places of a département as they ship, as the build has them. */
async function shippedPlaces(departement: string): Promise<TidyPlace[]> {
  const file = `actors/${departement}.json`;
  const places = decodePlaces(shippedFile(file), await readShipped(file));
  return places.flatMap((place): TidyPlace[] => {
    const commune = byCode.get(place.communeCode);
    if (!commune || commune.departement !== departement) return [];
    const { weeklyHours, staff, volunteers, wifi, openOnSunday: sunday, source } = place;
    const list = PLACE_LISTS.find((one) => one === source);
    if (!list) throw new Error(`${source} is no list of the build`);
    return [
      {
        ...UNKNOWN,
        ...place,
        id: place.id.slice(place.id.indexOf(':') + 1),
        role: place.role ?? null,
        commune,
        hours: place.hours === null ? '' : encodeWeek(place.hours),
        library:
          place.kind === 'bibliotheque' ? { weeklyHours, staff, volunteers, wifi, sunday } : null,
        list,
        updated: place.updated ?? null,
        old: place.old ?? false,
        atCentre: place.atCentre ?? false,
        aidantsConnect: place.aidantsConnect ?? false,
      },
    ];
  });
}
