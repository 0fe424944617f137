// From published files to the tables that the build reads: every commune of France, made-up figures, real codes.
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CatalogueEntry, readCatalogue } from '../../../pipeline/catalogue.ts';
import { noteLine } from '../../../pipeline/copy.ts';
import { readTable } from '../../../pipeline/read-table.ts';
import { readGeography } from '../../../pipeline/remake/communes-table.ts';
import { remakeFilosofi } from '../../../pipeline/remake/filosofi-tables.ts';
import { PublishedFolder } from '../../../pipeline/remake/remake.ts';
import { remakeTables } from '../../../pipeline/remake/remake-tables.ts';
import { BIBLIOTHEQUES } from '../../../pipeline/sources/bibliotheques.ts';
import { readCredits } from '../../../pipeline/sources/credits.ts';
import { FRANCE_SERVICES } from '../../../pipeline/sources/franceServices.ts';
import { RECENSEMENT } from '../../../pipeline/sources/recensement.ts';
import { TableError } from '../../../pipeline/table-error.ts';
import type { CommuneProfile } from '../../../src/index.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';
import { spreadsheet } from './excerpts.ts';

let catalogue: readonly CatalogueEntry[] = [];
/** Every published file that a build needs. */
let whole = '';
let communes: readonly CommuneProfile[] = [];
let codes: readonly string[] = [];
/** Made once: it takes seconds. */
let first: Awaited<ReturnType<typeof remake>>;

const lines = (...rows: readonly (string | readonly string[])[]) => `${rows.flat().join('\n')}\n`;
const zip = (members: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(Object.entries(members).map(([name, text]) => [name, Buffer.from(text)])),
  );

const MELODI_AGES =
  '"GEO";"GEO_OBJECT";"SEX";"AGE";"RP_MEASURE";"OBS_STATUS";"TIME_PERIOD";"OBS_VALUE"';
const LEVELS = ['001T100_RP', '200_RP', '300_RP', '350T351_RP', '500_RP', '600_RP', '700_RP'];
const movesOf = (all: readonly CommuneProfile[]) =>
  lines(
    'MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP',
    all.flatMap(({ code, inheritsFrom }) =>
      inheritsFrom === null ? [] : [`21,2024-01-01,COM,${inheritsFrom},,,,,COM,${code},,,,`],
    ),
    '32,2019-01-01,COM,01091,,,,,COM,01033,,,,',
  );
const income = (year: string) =>
  lines(
    '"GEO";"GEO_OBJECT";"FILOSOFI_MEASURE";"CONF_STATUS";"OBS_STATUS";"UNIT_MULT";"TIME_PERIOD";"OBS_VALUE"',
    `"58194";"COM";"MED_SL";"F";"A";0;${year};20550`,
    `"58194";"COM";"PR_MD60";"C";"O";0;${year};`,
    `"245804406";"EPCI";"MED_SL";"F";"A";0;${year};21100`,
  );
const FILOSOFI_2023 = 'FILOSOFI_CC_2023_csv.zip';

beforeAll(async () => {
  catalogue = await readCatalogue();
  whole = await mkdtemp(join(tmpdir(), 'whole-'));
  communes = await allCommunes(shippedStore());
  codes = communes.map(({ code }) => code);
  const counted = communes.flatMap(({ code, published, inheritsFrom }) =>
    inheritsFrom === null && published?.ageBands && published.sansDiplome !== null
      ? [{ code, bands: published.ageBands, published }]
      : [],
  );
  const write = (name: string, content: string | Uint8Array) =>
    writeFile(join(whole, name), content);
  await write(
    'cog_ensemble_2026_csv.zip',
    zip({
      'v_commune_2026.csv': lines(
        'TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT',
        communes.map(
          ({ code, nom, region, departement }) =>
            `COM,${code},${region.code},${departement.code},,,,,,"${nom}",,`,
        ),
      ),
      'v_mvt_commune_2026.csv': movesOf(communes),
    }),
  );
  /** Counts that have the shipped shares, all of a band at one of its ages. */
  const ages = (code: string, bands: readonly number[], of: number) =>
    ['Y0', 'Y20', 'Y40', 'Y50', 'Y70', 'Y_GE100'].map(
      (age, i) => `"${code}";"COM";"_T";"${age}";"POP";"A";2023;${(bands[i] ?? 0) * of}`,
    );
  await write(
    'DS_RP_TD_POPULATION_AGESEX_PRINC_2023.zip',
    zip({
      'DS_RP_TD_POPULATION_AGESEX_PRINC_2023_data.csv': lines(
        MELODI_AGES,
        // Châtillon-en-Michaille merged into Valserhône in 2019: an old file would part them.
        counted.flatMap(({ code, bands }) =>
          code === '01033'
            ? [...ages(code, bands, 600), ...ages('01091', bands, 400)]
            : ages(code, bands, 1_000),
        ),
      ),
    }),
  );
  const educ = (code: string, none: number, higher: number) =>
    [none, 0, 0, 1 - none - higher, higher, 0, 0].map(
      (share, i) => `"${code}";"COM";"Y_GE15";"_T";"${LEVELS[i]}";"POP";"A";2023;${share * 1_000}`,
    );
  await write(
    'DS_RP_DIPLOMES_PRINC_2023.zip',
    zip({
      'DS_RP_DIPLOMES_PRINC_2023_data.csv': lines(
        '"GEO";"GEO_OBJECT";"AGE";"SEX";"EDUC";"RP_MEASURE";"OBS_STATUS";"TIME_PERIOD";"OBS_VALUE"',
        counted.flatMap(({ code, published }) =>
          educ(code, published.sansDiplome ?? 0, published.diplomeSuperieur ?? 0),
        ),
      ),
    }),
  );
  await write(FILOSOFI_2023, zip({ 'DS_FILOSOFI_CC_2023_data.csv': income('2023') }));
  await write(
    'communes-geo-api.json',
    JSON.stringify(codes.map((code) => ({ code, centre: { coordinates: [3, 47] } }))),
  );
  await write(
    'fichier_diffusion_2026.xlsx',
    await spreadsheet({
      'Maille communale': [
        ['CODGEO', 'DENS7'],
        ...codes.map((code) => [code, code === '58194' ? '2' : '7']),
      ],
    }),
  );
  await write('listeqp2024-cog2024.csv', lines('code_qp;insee_com', 'QN1;58194', 'QN2;13201'));
  await write(
    'liste-communes-FRR-juillet2025.csv',
    lines(
      'Code_insee;Classement FRR et FRR+ au 10 juillet 2025',
      codes.map((code) => `${code};Non classée`),
    ),
  );
  await write(
    'liste-fs-20240910.csv',
    lines(
      'id_fs,lib_fs,adresse,complement_adresse,insee_com,code_postal,latitude,longitude,telephone,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,prise_rdv,type_fs,format_fs,groupe_fs',
      '1,A,1 rue X,,58194,58000,46.99,3.16,+33386000000,09:00 - 12:00,00:00 - 00:00,,,,,Non,Principal,Fixe,',
      '2,B,2 rue X,,01091,1200,0,0,05.86.00.00.00,,,,,,,Oui,Antenne,Fixe,',
      '3,C,3 rue X,,75112,75012,48.84,2.38,39 39,,,,,,,Oui,Antenne,Fixe,',
      '4,D,4 rue X,,99999,75012,48.84,2.38,,,,,,,,Oui,Antenne,Fixe,',
    ),
  );
  await write(
    'adresses-des-bibliotheques-publiques.csv',
    lines(
      'code_bib;nom_de_l_etablissement;adresse;cp;code_insee_commune;latitude;longitude;type_adresse;amplitude_horaire;connexion_wi_fi',
      'LI1;Médiathèque;1 rue X;58019 CEDEX;58194;46,99;3,16;Bâtiment ouvert;12,5;Oui',
      'LI2;Bibliothèque;2 rue X;1200;1033;;;Bâtiment ouvert;;peut-être',
    ),
  );
  await write(
    'annuaire-administration.json',
    JSON.stringify([
      {
        id: 'm1',
        nom: 'Mairie',
        pivot: '[{"type_service_local":"mairie"}]',
        telephone: '[{"valeur":"+33 3 86 00 00 00"}]',
        code_insee_commune: '58194',
      },
    ]),
  );
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [3, 46],
        [3, 47],
        [4, 47],
        [3, 46],
      ],
    ],
  };
  await write(
    'communes-50m.geojson.gz',
    JSON.stringify({
      type: 'FeatureCollection',
      features: ['58194', '58160', '98735'].map((code) => ({
        type: 'Feature',
        properties: { code },
        geometry: square,
      })),
    }),
  );
  first = await remake(whole);
}, 120_000);

const remake = async (dir: string, from: string | null = null) => {
  const to = join(await mkdtemp(join(tmpdir(), 'tables-')), 'tables');
  return { to, remade: await remakeTables(dir, catalogue, from, to) };
};
const rowOf = async (dir: string, file: string, key: string) => {
  const text = await readFile(join(dir, file), 'utf8');
  return text.split('\n').find((line) => line.startsWith(`${key},`));
};

describe('published files make the tables of the build', () => {
  test('all of them but fibre, which nobody put there, and each says its vintage', async () => {
    const { to, remade } = first;
    expect(remade.missing).toEqual(['fibre_arcep_2026.csv']);
    expect(remade.tables.map(({ id }) => id)).toEqual([
      'communes',
      'recensement',
      'filosofi-communes',
      'filosofi-epci',
      'territoires',
      'france-services',
      'bibliotheques',
      'annuaire',
      'contours',
    ]);
    const credits = await readCredits(to);
    expect(credits.recensement).toMatchObject({
      file: 'recensement_2023.csv',
      vintage: '2023',
      from: [
        { file: 'DS_RP_TD_POPULATION_AGESEX_PRINC_2023.zip', vintage: '2023' },
        { vintage: '2023' },
      ],
    });
    expect(credits.recensement?.title?.replace(/\u00a0/g, ' ')).toBe(
      'Recensement de la population 2023 : âge et diplôme',
    );

    expect(await rowOf(to, 'filosofi_2023_communes.csv', '58194')).toBe('58194,20550,');
    expect(await rowOf(to, 'territoires.csv', '58194')).toBe('58194,2,,,Non classée,1');
    expect(await rowOf(to, 'territoires.csv', '13055')).toBe('13055,7,,,Non classée,1');
    expect(await rowOf(to, 'communes.csv', '58194')).toMatch(
      /^58194,Nevers,58,Nièvre,27,Bourgogne-Franche-Comté,245804406,/,
    );
    expect(await readdir(join(to, 'contours'))).toEqual(['58.json']);
    expect(await rowOf(to, 'annuaire_2026.csv', 'm1')).toContain('03 86 00 00 00');
  });

  test('the shares of all communes come back from the counts, of Celles from the one it left', async () => {
    const file = { ...RECENSEMENT, file: 'recensement_2023.csv' };
    const { rows } = await readTable(first.to, file);
    const read = new Map(rows.map((row) => [row.code, row]));
    const off = communes.filter(({ code, published }) => {
      const row = read.get(code);
      const bands = published?.ageBands ?? null;
      const total = bands?.reduce((sum, share) => sum + share, 0) ?? 1;
      const near = (percent: number | null | undefined, share: number | null) =>
        (percent === null && share === null) ||
        Math.abs((percent ?? Number.NaN) - 100 * (share ?? Number.NaN)) < 0.0501;
      return !(
        near(row?.part_0_14, bands && bands[0] / total) &&
        near(row?.part_75_plus, bands && bands[5] / total) &&
        near(row?.part_sans_diplome, published?.sansDiplome ?? null) &&
        near(row?.part_diplome_superieur, published?.diplomeSuperieur ?? null)
      );
    });
    expect(off.map(({ code }) => code)).toEqual([]);
    expect(rows).toHaveLength(34_875);
    expect(read.get('15031')?.origine).toBe('15141');
    expect(rows.filter(({ origine }) => origine !== null)).toHaveLength(7);
    // Mayotte has none.
    expect(read.get('97611')).toMatchObject({ part_0_14: null, part_sans_diplome: null });
  });

  test('places are in the communes of today; what cannot be kept is said', async () => {
    const { to, remade } = first;
    const credits = await readCredits(to);
    const services = await readTable(to, {
      ...FRANCE_SERVICES,
      ...pick(credits['france-services']),
    });
    expect(
      services.rows.map((row) => [row.id, row.code_insee, row.telephone, row.latitude]),
    ).toEqual([
      ['1', '58194', '03 86 00 00 00', 46.99],
      ['2', '01033', '05 86 00 00 00', 47],
      ['3', '75056', null, 48.84],
    ]);
    const notes = remade.used.find(({ file }) => file === 'liste-fs-20240910.csv')?.notes ?? [];
    expect(notes.map(noteLine).map((line) => line.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      'lignes d’une ancienne commune, comptées dans celle d’aujourd’hui : 1 (01091 → 01033)',
      'cellules qui ne sont pas ce qu’on attend, laissées vides : 1 (39 39 (3))',
      'lignes d’un code inconnu, même après les fusions, laissées de côté : 1 (99999)',
    ]);
    const libraries = await readTable(to, { ...BIBLIOTHEQUES, ...pick(credits.bibliotheques) });
    expect(libraries.rows).toMatchObject([
      { id: 'LI1', code_postal: null, latitude: 46.99, heures_ouverture_hebdo: 12.5, wifi: true },
      { id: 'LI2', code_insee: '01033', code_postal: '01200', latitude: null, wifi: null },
    ]);
  });

  test('two runs give the same bytes', async () => {
    const again = await remake(whole);
    for (const file of (await readdir(first.to)).filter((name) => name !== 'contours')) {
      expect(await readFile(join(first.to, file), 'utf8'), file).toBe(
        await readFile(join(again.to, file), 'utf8'),
      );
    }
  });

  test('with a folder of tables, what no published file makes is copied, the rest is not', async () => {
    const from = await mkdtemp(join(tmpdir(), 'from-'));
    await writeFile(
      join(from, 'communes.csv'),
      lines(
        'code,nom,departement,departement_nom,region,region_nom,epci,epci_nom,population,latitude,longitude,codes_postaux',
        '58194,Nevers,58,Nièvre,27,B,,,33085,46.9852,3.1598,58000',
      ),
    );
    await writeFile(
      join(from, 'fibre_arcep_2026.csv'),
      lines('code,part_locaux_fibre', '58194,99'),
    );
    await writeFile(join(from, 'filosofi_2021_communes.csv'), 'never read: it is made anew\n');
    await mkdir(join(from, 'notes'));
    const centres = await mkdtemp(join(tmpdir(), 'centres-'));
    for (const file of ['communes-geo-api.json', FILOSOFI_2023])
      await cp(join(whole, file), join(centres, file));
    const { to, remade } = await remake(centres, from);
    expect(remade.copied).toEqual(['fibre_arcep_2026.csv', 'notes/']);
    expect(remade.missing).toEqual([
      'recensement_2021.csv',
      'territoires.csv',
      'france_services_2024-08.csv',
      'bibliotheques_2025.csv',
      'contours/',
    ]);
    expect(await rowOf(to, 'fibre_arcep_2026.csv', '58194')).toBe('58194,99');
    expect(await readdir(to)).not.toContain('filosofi_2021_communes.csv');
  });
});

describe('incomes are of one vintage', () => {
  const LONG_2021 = 'base-cc-filosofi-2021-geo2025_csv.zip';
  const archive = (year: string) => zip({ 'DS_FILOSOFI_CC_data.csv': income(year) });
  async function incomesOf(files: Readonly<Record<string, string | Uint8Array>>) {
    const dir = await mkdtemp(join(tmpdir(), 'incomes-'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
    const folder = new PublishedFolder(dir, catalogue);
    const tables = await remakeFilosofi(folder, await readGeography(folder));
    const kinds = folder.used.flatMap(({ notes }) => notes.map(({ kind }) => kind));
    return { files: tables.map(({ credit }) => credit.file), kinds };
  }

  test('with both years at hand, communes and EPCI are of the newer, and the break is said', async () => {
    const { files, kinds } = await incomesOf({
      [LONG_2021]: archive('2021'),
      [FILOSOFI_2023]: archive('2023'),
    });
    expect(files).toEqual(['filosofi_2023_communes.csv', 'filosofi_2023_epci.csv']);
    expect(kinds).toContain('notComparable');
  });

  test('with 2021 alone, both are of 2021, and nothing breaks', async () => {
    const { files, kinds } = await incomesOf({ [LONG_2021]: archive('2021') });
    expect(files).toEqual(['filosofi_2021_communes.csv', 'filosofi_2021_epci.csv']);
    expect(kinds).not.toContain('notComparable');
  });

  test('a wide table of communes without that of EPCI makes neither', async () => {
    const communes = lines('CODGEO;MED21;TP6021', '58194;19850;22,4');
    expect((await incomesOf({ 'cc_filosofi_2021_COM.csv': communes })).files).toEqual([]);
    const epci = lines('CODGEO;MED21;TP6021', '245804406;20430;18,1');
    const both = { 'cc_filosofi_2021_COM.csv': communes, 'cc_filosofi_2021_EPCI.csv': epci };
    expect((await incomesOf(both)).files).toHaveLength(2);
  });

  test('a file older than the catalogue says stops everything', async () => {
    const fault = await incomesOf({ [FILOSOFI_2023]: archive('2021') }).then(
      () => null,
      (error: unknown) => (error instanceof TableError ? error.fault : Promise.reject(error)),
    );
    expect(fault).toMatchObject({ file: FILOSOFI_2023, value: '2021' });
    expect(fault?.expected).toContain('2023');
  });

  test('a newer one is read, under its own year, and said', async () => {
    const { files, kinds } = await incomesOf({ [FILOSOFI_2023]: archive('2024') });
    expect(files).toEqual(['filosofi_2024_communes.csv', 'filosofi_2024_epci.csv']);
    expect(kinds).toContain('otherVintage');
  });
});

function pick(credit: { readonly file: string } | undefined) {
  return { file: credit?.file ?? '' };
}
