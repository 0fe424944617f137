// What producers publish, damaged: cells, features and sheets that are not what they were. A reader of the pipeline names what
// is wrong, or gives figures that are possible.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readAdminExpress } from '../../../pipeline/producers/admin-express.ts';
import { readFilosofiMelodi } from '../../../pipeline/producers/filosofi-melodi.ts';
import { readFranceServices } from '../../../pipeline/producers/france-services.ts';
import { readGeoApi } from '../../../pipeline/producers/geo-api.ts';
import { readGrilleDensite } from '../../../pipeline/producers/grille-densite.ts';
import { Notes } from '../../../pipeline/producers/reading/notes.ts';
import { readRecensementAgesMelodi } from '../../../pipeline/producers/recensement-ages-melodi.ts';
import { readTable } from '../../../pipeline/read-table.ts';
import { COMMUNES } from '../../../pipeline/sources/communes.ts';
import { TableError } from '../../../pipeline/table-error.ts';
import { spreadsheet } from '../../pipeline/producers/excerpts.ts';
import { type EntryPoint, entryPoint, finite, sane } from '../entry-point.ts';
import { damagedBytes, damagedJson, texts } from '../inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'published-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** What a reader gives, null where it names what is wrong. @throws whatever else stops it */
async function given<T>(
  name: string,
  content: string | Uint8Array,
  read: (path: string) => Promise<T>,
) {
  const path = join(folder, name);
  writeFileSync(path, content);
  try {
    return await read(path);
  } catch (error) {
    assert.ok(error instanceof TableError, `${error}`);
    // The reason that the library of CSV gives quotes the cell in its own way.
    sane(error.message.replaceAll('NaN', ''));
    assert.match(error.message, /on attendait .+/s);
    return null;
  }
}

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;
const CELLS = [
  '58194',
  '2A004',
  '1e999',
  '-1',
  'NaN',
  '0x10',
  ',',
  ';',
  '"',
  '\n',
  '9'.repeat(400),
];
const tables = (right: string) => texts([right], CELLS);

const TABLE = lines(
  'code,nom,departement,departement_nom,region,region_nom,epci,epci_nom,population,latitude,longitude,codes_postaux',
  '58194,Nevers,58,Nièvre,27,Bourgogne-Franche-Comté,245804406,CA de Nevers,33085,46.9852,3.1598,58000',
  '29083,Île-de-Sein,29,Finistère,53,Bretagne,,,263,48.0372,-4.8536,29990|29991',
);
const INCOME = lines(
  '"GEO";"GEO_OBJECT";"FILOSOFI_MEASURE";"CONF_STATUS";"OBS_STATUS";"UNIT_MULT";"TIME_PERIOD";"OBS_VALUE"',
  '"58194";"COM";"MED_SL";"F";"A";0;2023;20550',
  '"58194";"COM";"PR_MD60";"F";"A";0;2023;15,5',
  '"245804406";"EPCI";"MED_SL";"F";"A";3;2023;21',
);
const AGES = lines(
  '"GEO";"GEO_OBJECT";"SEX";"AGE";"RP_MEASURE";"OBS_STATUS";"TIME_PERIOD";"OBS_VALUE"',
  '"58194";"COM";"_T";"Y0";"POP";"A";2023;300',
  '"58194";"COM";"_T";"Y75";"POP";"A";2023;410.5',
  '"58194";"COM";"_T";"_T";"POP";"A";2023;710.5',
);
const SERVICES = lines(
  '"id_fs","lib_fs","adresse","complement_adresse","insee_com","code_postal","latitude","longitude","telephone","h_lundi","h_mardi","h_mercredi","h_jeudi","h_vendredi","h_samedi","prise_rdv","type_fs","format_fs","groupe_fs"',
  '"9001","France services","1 rue X",,"58194","58000",46.99,3.16,"03 86 00 00 00","09:00 - 12:00",,,,,,"Non","Principal","Fixe",""',
);
const ring = '[[[3.1,46.9],[3.2,46.9],[3.2,47],[3.1,46.9]]]';
const OUTLINES = [
  `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"58194"},"geometry":{"type":"Polygon","coordinates":${ring}}},{"type":"Feature","properties":{"code":"2A004"},"geometry":{"type":"MultiPolygon","coordinates":[${ring}]}}]}`,
];
const CENTRES = [
  '[{"code":"58194","centre":{"type":"Point","coordinates":[3.1598,46.9852]}},{"code":"2A004","centre":{"type":"Point","coordinates":[8.7,41.9]}}]',
];
const CODE = /^(\d{5}|2[AB]\d{3})$/;
const isInDegrees = ([longitude = Number.NaN, latitude = Number.NaN]: readonly number[]) =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

const sheet = await spreadsheet({
  Grille_Densite: [
    ['Grille communale de densité'],
    ['CODGEO', 'LIBGEO', 'DENS', 'DENS_7'],
    ['58194', 'Nevers', 2, 3],
    ['58121', 'Gien-sur-Cure', 3, 7],
  ],
});

export const PUBLISHED_FILES: readonly EntryPoint[] = [
  entryPoint('a raw table', 10_000, tables(TABLE), async (text) => {
    const read = await given('communes.csv', text, () => readTable(folder, COMMUNES));
    for (const { code, nom, population, latitude, longitude } of read?.rows ?? []) {
      assert.match(code, CODE);
      assert.notEqual(nom, '');
      assert.ok(Number.isSafeInteger(population) && population >= 0 && population <= 3_000_000);
      assert.ok(isInDegrees([longitude, latitude]));
    }
  }),
  entryPoint('a CSV of incomes', 6_000, tables(INCOME), async (text) => {
    const read = await given('DS_FILOSOFI_CC_2023_data.csv', text, (path) =>
      readFilosofiMelodi(path, new Notes()),
    );
    for (const { median, poverty } of [
      ...(read?.communes.values() ?? []),
      ...(read?.epci.values() ?? []),
    ]) {
      // What is impossible among numbers, `readTable` refuses of the table that is made of them.
      finite([median, poverty]);
    }
  }),
  entryPoint('a CSV of ages', 6_000, tables(AGES), async (text) => {
    const read = await given('DS_RP_2023_data.csv', text, (path) =>
      readRecensementAgesMelodi(path, new Notes()),
    );
    for (const counts of read?.counts.values() ?? []) {
      finite(counts);
    }
  }),
  entryPoint('a CSV of France services', 6_000, tables(SERVICES), async (text) => {
    const read = await given('liste-fs-20240910.csv', text, (path) =>
      readFranceServices(path, new Notes()),
    );
    for (const row of read ?? [])
      for (const cell of Object.values(row)) assert.equal(typeof cell, 'string');
  }),
  entryPoint('outlines', 8_000, damagedJson(OUTLINES), async (text) => {
    for (const { code, geometry } of (await given('communes.geojson', text, readAdminExpress)) ??
      []) {
      assert.match(code, CODE);
      finite(geometry);
      const rings =
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      assert.ok(rings.flat().every(isInDegrees), JSON.stringify(geometry));
    }
  }),
  entryPoint('centres of communes', 6_000, damagedJson(CENTRES), async (text) => {
    for (const [code, at] of (await given('communes.json', text, readGeoApi)) ?? []) {
      assert.match(code, CODE);
      assert.ok(isInDegrees([at.longitude, at.latitude]), JSON.stringify(at));
    }
  }),
  entryPoint(
    'a published workbook',
    4_000,
    fc.oneof(damagedBytes([sheet]), damagedBytes([sheet], 30)),
    async (bytes) => {
      const read = await given('grille_densite_7_niveaux_2025.xlsx', bytes, (path) =>
        readGrilleDensite(path, new Notes()),
      );
      finite([...(read?.values() ?? [])]);
    },
  ),
];
