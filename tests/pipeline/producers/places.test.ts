// Places and premises as published: France services, libraries, the State's directory, fibre, outlines.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { DBFFile, type FieldDescriptor } from 'dbffile';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { readAdminExpress } from '../../../pipeline/producers/admin-express.ts';
import { readAnnuaire } from '../../../pipeline/producers/annuaire-administration.ts';
import { readBibliotheques } from '../../../pipeline/producers/bibliotheques.ts';
import { readFibre } from '../../../pipeline/producers/fibre.ts';
import { readFranceServices } from '../../../pipeline/producers/france-services.ts';
import { bytesFile, expectedOf, faultOf, readWith, textFile, zipFile } from './excerpts.ts';

describe('France services', () => {
  const HEADER =
    '"id_fs","insee_dep","lib_fs","adresse","complement_adresse","insee_com","code_postal","lib_com","latitude","longitude","mail","telephone","h_lundi","h_mardi","h_mercredi","h_jeudi","h_vendredi","h_samedi","prise_rdv","commentaire","type_fs","format_fs","groupe_fs","labellisation_fs"';
  const NEVERS =
    '"9001","58","France services, Nevers","1 rue ""du Modèle""",,"58194","58000","Nevers",46.99,3.16,"prenom.nom@exemple.fr","03 86 00 00 00","09:00 - 12:00 / 13:30 - 17:00",,,,,,"Non","Fermé, sauf rendez-vous","Principal","Fixe",,"Espace labellisé"';

  test('cells are those of the list, and the address of a person never is', async () => {
    const path = await textFile('liste-fs-20240910.csv', [HEADER, NEVERS]);
    const { result } = await readWith((notes) => readFranceServices(path, notes));
    expect(result).toEqual([
      {
        id: '9001',
        nom: 'France services, Nevers',
        adresse: '1 rue "du Modèle"',
        complement_adresse: '',
        code_insee: '58194',
        code_postal: '58000',
        latitude: '46.99',
        longitude: '3.16',
        telephone: '03 86 00 00 00',
        lundi: '09:00 - 12:00 / 13:30 - 17:00',
        mardi: '',
        mercredi: '',
        jeudi: '',
        vendredi: '',
        samedi: '',
        prise_rdv: 'Non',
        type: 'Principal',
        format: 'Fixe',
        groupe: '',
      },
    ]);
    expect(JSON.stringify(result)).not.toContain('prenom.nom');
  });

  test('the schema of 2023, without formats, is refused', async () => {
    const path = await textFile('liste-fs-20230816.csv', [
      HEADER.replace('"type_fs","format_fs"', '"itinerance","labellisation"'),
      NEVERS,
    ]);
    const fault = await faultOf((notes) => readFranceServices(path, notes));
    expect(fault.column).toBe('type_fs');
  });
});

describe('libraries', () => {
  test.each([
    [
      'labels',
      "CP;Code_bib;Surface;Amplitude horaire;Nom de l'établissement;Adresse;Ville;Code insee commune;Longitude;Latitude;Statut;Type adresse ;Nombre de salariés;Nombre de bénévoles",
      '58000;LI1;120;12,5;Médiathèque;1 rue X;Nevers;58194;3.16;46.99;Municipale;Bâtiment ouvert;1;8',
    ],
    [
      'technical names, another order',
      'code_bib;nom_de_l_etablissement;adresse;cp;ville;code_insee_commune;latitude;longitude;statut;type_adresse;surface;amplitude_horaire;nombre_de_salaries;nombre_de_benevoles',
      'LI1;Médiathèque;1 rue X;58000;Nevers;58194;46.99;3.16;Municipale;Bâtiment ouvert;120;12,5;1;8',
    ],
  ])('meet under the same names, from %s', async (_, header, row) => {
    const path = await textFile('adresses-des-bibliotheques-publiques.csv', [header, row]);
    const { result, notes } = await readWith((given) => readBibliotheques(path, given));
    expect(result).toMatchObject([
      {
        id: 'LI1',
        nom: 'Médiathèque',
        code_insee: '58194',
        type: 'Bâtiment ouvert',
        heures_ouverture_hebdo: '12,5',
        nombre_benevoles: '8',
        wifi: '',
      },
    ]);
    // Wifi and Sunday are in neither: said, and read as unknown.
    expect(notes).toMatchObject([{ kind: 'absentColumn', count: 2 }]);
  });

  test('offices and stores are left out, and said', async () => {
    const path = await textFile('bibliotheques.csv', [
      'code_bib;nom_de_l_etablissement;adresse;cp;code_insee_commune;latitude;longitude;type_adresse',
      'LI1;Réserve;x;58000;58194;;;Bâtiment fermé au public',
      'LI2;Bibliobus;x;58000;58194;;;Bibliobus',
    ]);
    const { result, kinds } = await readWith((notes) => readBibliotheques(path, notes));
    expect(result.map(({ id }) => id)).toEqual(['LI2']);
    expect(kinds).toContain('leftOut');
  });
});

describe('the State’s local directory', () => {
  const PIVOT = [{ type_service_local: 'mairie', code_insee_commune: ['58194'] }];
  const ADDRESS = [
    { type_adresse: 'Adresse postale', numero_voie: 'BP 1', code_postal: '58036' },
    {
      type_adresse: 'Adresse',
      complement1: 'Palais ducal',
      numero_voie: "1 place de l'Hôtel-de-Ville",
      code_postal: '58000',
      longitude: '3.16',
      latitude: '46.99',
    },
  ];
  const HOURS = [
    {
      nom_jour_debut: 'Lundi',
      nom_jour_fin: 'Mercredi',
      valeur_heure_debut_1: '09:00:00',
      valeur_heure_fin_1: '12:00:00',
      valeur_heure_debut_2: '13:30:00',
      valeur_heure_fin_2: '17:00:00',
    },
    {
      nom_jour_debut: 'Samedi',
      nom_jour_fin: '',
      valeur_heure_debut_1: '10:00:00',
      valeur_heure_fin_1: '12:00:00',
      valeur_heure_debut_2: '',
      valeur_heure_fin_2: '',
    },
  ];
  const service = {
    id: 'x1',
    nom: 'Mairie - Nevers',
    pivot: PIVOT,
    adresse: ADDRESS,
    telephone: [{ valeur: '03 86 00 00 00', description: '' }],
    site_internet: [{ valeur: 'https://exemple.fr' }],
    plage_ouverture: HOURS,
    affectation_personne: [{ personne: 'Nom de quelqu’un' }],
    code_insee_commune: '58194',
    date_modification: '18/12/2024 17:42:39',
  };
  /** As the API gives it: JSON text inside strings. */
  const inStrings = (given: object) =>
    Object.fromEntries(
      Object.entries(given).map(([key, value]) => [
        key,
        Array.isArray(value) ? JSON.stringify(value) : value,
      ]),
    );
  const read = async (text: string) => {
    const path = await textFile('annuaire-administration.json', [text]);
    return readWith((notes) => readAnnuaire(path, notes));
  };
  const EXPECTED = {
    id: 'x1',
    kind: 'mairie',
    nom: 'Mairie - Nevers',
    code_insee: '58194',
    adresse: "1 place de l'Hôtel-de-Ville, Palais ducal",
    code_postal: '58000',
    latitude: '46.99',
    longitude: '3.16',
    telephone: '03 86 00 00 00',
    site: 'https://exemple.fr',
    hours: {
      lundi: '09:00 - 12:00 / 13:30 - 17:00',
      mardi: '09:00 - 12:00 / 13:30 - 17:00',
      mercredi: '09:00 - 12:00 / 13:30 - 17:00',
      jeudi: '',
      vendredi: '',
      samedi: '10:00 - 12:00',
      dimanche: '',
    },
    date: '2024-12-18',
  };

  test('in the bulk file, an object with real lists', async () => {
    const { result } = await read(JSON.stringify({ service: [service] }));
    expect(result).toEqual([EXPECTED]);
  });

  test('in the API, a list with JSON inside JSON and another form of date', async () => {
    const api = { ...inStrings(service), date_modification: '2024-12-18T10:00:00+00:00' };
    expect((await read(JSON.stringify([api]))).result).toEqual([EXPECTED]);
  });

  test('the name of a person is never read', async () => {
    const { result } = await read(JSON.stringify([service]));
    expect(JSON.stringify(result)).not.toContain('quelqu');
  });

  test.each([
    ['mairie_com', 'mairie'],
    ['ccas', 'ccas'],
    ['epci', 'epci'],
    ['mission_locale', 'mission_locale'],
    ['cg', 'departement'],
    ['fs', 'france_services'],
    ['msap', 'france_services'],
    ['mda', undefined],
    ['prefecture', undefined],
  ])('%s is read as %s', async (type, kind) => {
    const given = { ...service, pivot: [{ ...PIVOT[0], type_service_local: type }] };
    expect((await read(JSON.stringify([given]))).result[0]?.kind).toBe(kind);
  });

  test('what is null, empty or absent is empty, not a reason to stop', async () => {
    const bare = {
      id: 'x2',
      nom: 'CCAS',
      pivot: [{ type_service_local: 'ccas', code_insee_commune: null }],
      adresse: null,
      telephone: '',
      plage_ouverture: 'null',
      code_insee_commune: '58194',
    };
    const { result, kinds } = await read(JSON.stringify([inStrings(bare)]));
    expect(result).toMatchObject([{ id: 'x2', telephone: '', adresse: '', date: '' }]);
    expect(kinds).toEqual([]);
  });

  test('a record that cannot be read is left out and said, the others are read', async () => {
    const { result, notes } = await read(
      JSON.stringify([{ ...service, telephone: '[{oups' }, service]),
    );
    expect(result).toHaveLength(1);
    expect(notes).toMatchObject([{ kind: 'leftOut', examples: ['1 (telephone)'] }]);
  });

  test('a file cut short is refused', async () => {
    const path = await textFile('annuaire.json', [JSON.stringify([service]).slice(0, -40)]);
    expect(expectedOf(await faultOf((notes) => readAnnuaire(path, notes)))).toContain(
      'JSON bien formé',
    );
  });
});

describe('fibre', () => {
  const FIELDS: FieldDescriptor[] = [
    { name: 'oi', type: 'C', size: 10 },
    { name: 'INSEE_COM', type: 'C', size: 5 },
    { name: 'Locaux', type: 'N', size: 10, decimalPlaces: 0 },
    { name: 'ftth', type: 'N', size: 10, decimalPlaces: 0 },
    { name: 'couv', type: 'N', size: 10, decimalPlaces: 2 },
  ];
  async function archive(fields: FieldDescriptor[], rows: readonly object[]) {
    const path = await bytesFile('x.dbf', Buffer.alloc(0));
    const table = await DBFFile.create(`${path}2`, fields);
    await table.appendRecords([...rows]);
    const dbf = new Uint8Array(await readFile(`${path}2`));
    return zipFile('2026T2-Commune.zip', {
      '2026T2-Commune.shp': Buffer.from('not read'),
      '2026T2-Commune.dbf': dbf,
    });
  }

  test('two counts a commune; a blank is unknown, not zero', async () => {
    const path = await archive(FIELDS, [
      { oi: 'EXMP', INSEE_COM: '58194', Locaux: 21_000, ftth: 20_900, couv: 99.5 },
      { oi: 'Équipé', INSEE_COM: '58160', Locaux: 1_900, ftth: null, couv: null },
      { oi: 'EXMP', INSEE_COM: '75101', Locaux: 15_400, ftth: 0, couv: 0 },
    ]);
    const { result } = await readWith((notes) => readFibre(path, notes));
    expect([...result]).toEqual([
      ['58194', { all: 21_000, connectable: 20_900 }],
      ['75101', { all: 15_400, connectable: 0 }],
    ]);
  });

  test('without its premises it is refused, by name', async () => {
    const path = await archive(
      FIELDS.filter(({ name }) => name !== 'Locaux'),
      [{ oi: 'E', INSEE_COM: '58194', ftth: 1, couv: 1 }],
    );
    expect((await faultOf((notes) => readFibre(path, notes))).column).toBe('Locaux');
  });
});

describe('outlines', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [3, 46],
        [3, 47],
        [4, 47],
        [3, 46],
      ],
    ],
  };
  const geojson = (properties: object, geometry: object | null = square) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties, geometry }],
    });

  test.each(['code', 'INSEE_COM', 'code_insee'])(
    'of gzipped GeoJSON, code under « %s »',
    async (name) => {
      const path = await bytesFile(
        'communes-50m.geojson.gz',
        gzipSync(geojson({ [name]: '58194', nom: 'Nevers' })),
      );
      expect(await readAdminExpress(path)).toEqual([{ code: '58194', geometry: square }]);
    },
  );

  test('of GeoParquet, edition 4-0', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'code_insee', data: ['58194'], type: 'STRING' },
        { name: 'geometrie', data: [square], type: 'GEOMETRY' },
      ],
    });
    const path = await bytesFile('commune.parquet', new Uint8Array(bytes));
    expect(await readAdminExpress(path)).toEqual([{ code: '58194', geometry: square }]);
  });

  test.each([
    ['without a code', geojson({ nom: 'Nevers' })],
    ['without a shape', geojson({ code: '58194' }, null)],
    ['as a point', geojson({ code: '58194' }, { type: 'Point', coordinates: [3, 46] })],
  ])('%s are refused', async (_, text) => {
    const path = await textFile('communes.geojson', [text]);
    expect(expectedOf(await faultOf(() => readAdminExpress(path)))).toContain('son contour');
  });
});
