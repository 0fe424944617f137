// Communes, their moves, and what is published about each: codes, density, areas, populations, zonings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAiresAttraction } from '../../../pipeline/producers/aires-attraction.ts';
import { readMoves, readOfficialCommunes } from '../../../pipeline/producers/code-officiel.ts';
import { readDecoupage } from '../../../pipeline/producers/decoupage-administratif.ts';
import { readFranceRuralites } from '../../../pipeline/producers/france-ruralites-revitalisation.ts';
import { readGeoApi } from '../../../pipeline/producers/geo-api.ts';
import { readGrilleDensite } from '../../../pipeline/producers/grille-densite.ts';
import { readHexasmal } from '../../../pipeline/producers/hexasmal.ts';
import { readPopulationsLegales } from '../../../pipeline/producers/populations-legales.ts';
import { readQuartiersPrioritaires } from '../../../pipeline/producers/quartiers-prioritaires.ts';
import { Notes } from '../../../pipeline/producers/reading/notes.ts';
import {
  addedUp,
  carriedOver,
  cityOf,
  currentCodes,
} from '../../../pipeline/remake/current-codes.ts';
import {
  bytesFile,
  expectedOf,
  faultOf,
  readWith,
  spreadsheet,
  textFile,
  zipFile,
} from './excerpts.ts';

describe('the official code', () => {
  const COMMUNES = [
    '"TYPECOM","COM","REG","DEP","CTCD","ARR","TNCC","NCC","NCCENR","LIBELLE","CAN","COMPARENT"',
    '"COM","58194","27","58","58D","583","0","NEVERS","Nevers","Nevers","5899",""',
    '"COM","01015","84","01","01D","011","1","ARBOYS EN BUGEY","Arboys en Bugey","Arboys en Bugey","0104",""',
    '"COMD","01015","","","","","1","ARBIGNIEU","Arbignieu","Arbignieu","","01015"',
    '"ARM","75101","11","75","75C","751","0","PARIS 1","Paris 1er","Paris 1er Arrondissement","","75056"',
  ];
  const MOVES = [
    'MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP',
    '32,2016-01-01,COM,01340,0,S,S,Saint-Bois,COM,01015,1,A,A,Arboys en Bugey',
    '32,2016-01-01,COM,01015,1,A,A,Arbignieu,COM,01015,1,A,A,Arboys en Bugey',
    '10,01/01/19,COM,58194,0,N,N,Nevers,COM,58194,0,N,N,Nevers',
    '32,2019-01-01,COM,01340,0,S,S,Saint-Bois,COMD,01340,0,S,S,Saint-Bois',
  ];

  test('a chief town that is a delegated commune too is listed once, arrondissements never', async () => {
    const path = await zipFile('cog_ensemble_2026_csv.zip', {
      'v_departement_2026.csv': ['DEP,REG'],
      'v_commune_2026.csv': COMMUNES,
      'v_mvt_commune_2026.csv': MOVES,
    });
    const { result } = await readWith((notes) => readOfficialCommunes(path, notes));
    expect(result.map(({ code, nom }) => [code, nom])).toEqual([
      ['58194', 'Nevers'],
      ['01015', 'Arboys en Bugey'],
    ]);
    const moves = await readWith((notes) => readMoves(path, notes));
    expect(moves.result).toEqual([{ kind: '32', date: '2016-01-01', from: '01340', to: '01015' }]);
  });

  test('old and new dates are put in order', async () => {
    const path = await textFile('v_mvtcommune_2019.csv', [
      MOVES[0] ?? '',
      '31,01/01/19,COM,58001,,,,,COM,58194,,,,',
      '31,31/12/72,COM,58002,,,,,COM,58194,,,,',
    ]);
    const { result } = await readWith((notes) => readMoves(path, notes));
    expect(result.map(({ date }) => date)).toEqual(['1972-12-31', '2019-01-01']);
  });
});

describe('a commune of before is found today', () => {
  const known = new Set(['01015', '15031', '15141', '58194', '75056', '69123', '13055']);
  const moves = [
    { kind: '31', date: '1965-01-01', from: '01999', to: '01340' },
    { kind: '32', date: '2016-01-01', from: '01340', to: '01015' },
    { kind: '30', date: '1950-01-01', from: '58900', to: '58194' },
    { kind: '30', date: '1950-01-01', from: '58900', to: '01015' },
    { kind: '21', date: '2024-01-01', from: '15141', to: '15031' },
  ];
  const codes = currentCodes(known, moves, new Map([['58888', '58194']]));

  test.each([
    ['itself', '58194', '58194'],
    ['through two mergers', '01999', '01015'],
    ['by the list of former codes', '58888', '58194'],
    ['not when it was shared between two', '58900', null],
    ['not when nobody knows it', '99999', null],
    ['an arrondissement of Paris', '75120', '75056'],
    ['an arrondissement of Lyon', '69389', '69123'],
    ['an arrondissement of Marseille', '13216', '13055'],
  ])('%s', (_, code, today) => {
    expect(codes.of(code)).toBe(today);
  });

  test('Celles, re-established in 2024, left Neussargues en Pinatelle', () => {
    expect(codes.leftBy('15031')).toBe('15141');
    expect(codes.leftBy('58194')).toBeNull();
  });

  test('moves that turn in a circle end', () => {
    const circle = currentCodes(new Set(['58194']), [
      { kind: '41', date: '1', from: '1', to: '2' },
      { kind: '41', date: '2', from: '2', to: '1' },
    ]);
    expect(circle.of('1')).toBeNull();
  });

  test('no count is lost or made: known rows add up to what was published', () => {
    const anyCode = fc.constantFrom('58194', '01015', '01340', '01999', '58888', '75101', '75102');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(anyCode, fc.nat(1_000)), { selector: ([code]) => code }),
        (rows) => {
          const sums = addedUp(new Map(rows), codes, (a, b) => a + b, new Notes());
          const total = (values: Iterable<number>) =>
            [...values].reduce((sum, value) => sum + value, 0);
          expect(total(sums.values())).toBe(total(new Map(rows).values()));
          expect([...sums.keys()].every((code) => known.has(code))).toBe(true);
        },
      ),
    );
  });

  test('Paris published twice, whole and by arrondissement, counts once', () => {
    const rows = new Map([
      ['75056', 100],
      ['75101', 40],
      ['75102', 60],
    ]);
    expect([...addedUp(rows, codes, (a, b) => a + b, new Notes())]).toEqual([['75056', 100]]);
  });

  test('a median follows a change of code, and is never made of two', () => {
    const notes = new Notes();
    const alone = carriedOver(new Map([['58888', 21_000]]), codes, notes);
    expect([...alone]).toEqual([['58194', 21_000]]);
    const two = carriedOver(
      new Map([
        ['01015', 20_000],
        ['01340', 24_000],
      ]),
      codes,
      notes,
    );
    expect([...two]).toEqual([['01015', 20_000]]);
    expect(notes.list.map(({ kind }) => kind)).toEqual(['moved', 'notAdded']);
  });
});

test('cities hold 45 arrondissements', () => {
  const all = Array.from({ length: 100_000 }, (_, i) => String(i).padStart(5, '0'));
  expect(all.filter((code) => cityOf(code) !== null)).toHaveLength(45);
});

describe('Etalab’s package', () => {
  test('holds the 34 875 communes, without overseas collectivities', async () => {
    const { communes, epci, ept, regions, departements } = await readDecoupage();
    expect(communes).toHaveLength(34_875);
    expect(communes.find(({ code }) => code === '58194')).toMatchObject({
      nom: 'Nevers',
      departement: '58',
    });
    expect(communes.find(({ code }) => code === '01033')?.anciensCodes).toContain('01091');
    expect(communes.filter(({ population }) => population === null)).toEqual([]);
    expect(epci.find(({ code }) => code === '245804406')?.communes).toContain('58194');
    expect(ept).toHaveLength(11);
    expect(regions.get('27')).toBe('Bourgogne-Franche-Comté');
    expect(departements.get('58')).toBe('Nièvre');
  });
});

describe('the density grid', () => {
  const TITLES = [['Grille de densité'], ['Source : INSEE'], [''], ['Code', 'Libellé']];
  const read = async (header: readonly string[], ...rows: (string | number)[][]) => {
    const bytes = await spreadsheet({
      'Lisez-moi': [['Bonjour']],
      'Maille communale': [...TITLES, header, ...rows],
    });
    const path = await bytesFile('fichier_diffusion_2026.xlsx', bytes);
    return (notes: Notes) => readGrilleDensite(path, notes);
  };

  test('of 2026 has its seven levels in DENS7, the header being on row 5', async () => {
    const { result } = await readWith(
      await read(
        ['CODGEO', 'LIBGEO', 'DENS', 'LIBDENS', 'DENS7', 'LIBDENS7'],
        ['58194', 'Nevers', '2', 'Urbain', '2', 'Centres'],
        ['58001', 'Achun', '3', 'Rural', 7, 'Très dispersé'],
      ),
    );
    expect([...result]).toEqual([
      ['58194', 2],
      ['58001', 7],
    ]);
  });

  test('of 2024 has them in DENS, and codes that lost their zero', async () => {
    const { result } = await readWith(
      await read(['CODGEO', 'LIBGEO', 'DENS', 'LIBDENS'], [1001, 'A', 6, 'x'], [1002, 'B', 7, 'x']),
    );
    expect([...result]).toEqual([
      ['01001', 6],
      ['01002', 7],
    ]);
  });

  test('of four levels is refused', async () => {
    const fault = await faultOf(await read(['CODGEO', 'DENS'], ['58194', '2'], ['58001', '4']));
    expect(fault.value).toBe('1–4');
    expect(expectedOf(fault)).toBe('une grille à sept niveaux');
  });

  test('without its code is refused, by the name of the column', async () => {
    expect((await faultOf(await read(['COMMUNE', 'DENS7'], ['58194', '2']))).column).toBe('CODGEO');
  });

  test('that is no spreadsheet is refused', async () => {
    const path = await textFile('fichier_diffusion_2026.xlsx', ['<html>Maintenance']);
    expect(expectedOf(await faultOf((notes) => readGrilleDensite(path, notes)))).toContain(
      'lisible',
    );
  });
});

describe('areas of attraction', () => {
  const HEADER = ['CODGEO', 'LIBGEO', 'AAV2020', 'LIBAAV2020', 'CATEAAV2020', 'DEP', 'REG'];

  test('in a zipped spreadsheet: Genève has letters, 2 is 002, 000 is outside', async () => {
    const sheet = await spreadsheet({
      AAV2020: [['AAV2020'], ['524']],
      Composition_communale: [
        ['Titre'],
        [''],
        HEADER,
        ['01033', 'Valserhône', 'GEN', 'Genève', 20, '01', '84'],
        ['01005', 'Ambérieux', 2, 'Lyon', 20, '01', '84'],
        ['01002', 'Abergement', '000', 'hors', 30, '01', '84'],
      ],
    });
    const path = await zipFile('AAV2020_au_01-01-2026.zip', {
      'AAV2020_au_01-01-2026.xlsx': sheet,
    });
    const { result } = await readWith((notes) => readAiresAttraction(path, notes));
    expect([...result]).toEqual([
      ['01033', { aav: 'GEN', category: '20' }],
      ['01005', { aav: '002', category: '20' }],
      ['01002', { aav: '000', category: '30' }],
    ]);
  });

  test('in the CSV twin, n/a is outside', async () => {
    const path = await textFile('AAV2020.csv', [HEADER.join(';'), '01002;A;n/a;n/a;n/a;01;84']);
    const { result } = await readWith((notes) => readAiresAttraction(path, notes));
    expect(result.get('01002')).toEqual({ aav: '000', category: '30' });
  });
});

describe('legal populations', () => {
  const HEADER = 'REG;Région;DEP;CODARR;CODCAN;CODCOM;COM;Commune;PMUN;PCAP;PTOT';

  test('are PMUN, never PTOT', async () => {
    const path = await zipFile('ensemble.zip', {
      'donnees_departements.csv': ['DEP;PMUN'],
      'donnees_communes.csv': [HEADER, '27;BFC;58;3;99;194;58194;Nevers;33085;1200;34285'],
    });
    const { result } = await readWith((notes) => readPopulationsLegales(path, notes));
    expect([...result]).toEqual([['58194', 33_085]]);
  });

  test('of an edition where COM is the name are refused', async () => {
    const path = await textFile('donnees_communes.csv', [
      'CODREG;REG;CODDEP;CODARR;CODCAN;CODCOM;COM;PMUN;PCAP;PTOT',
      '27;BFC;58;3;99;194;Nevers;33085;1200;34285',
    ]);
    const fault = await faultOf((notes) => readPopulationsLegales(path, notes));
    expect(fault).toMatchObject({ line: 2, column: 'COM', value: 'Nevers' });
  });
});

test('a priority quarter over two communes counts in both, whatever zeros were lost', async () => {
  const path = await textFile('listeqp2024-cog2024.csv', [
    '\ufeffcode_qp;lib_qp;insee_reg;lib_reg;insee_dep;lib_dep;insee_com;lib_com;siren_epci;lib_epci;;',
    'QN00199M;Le Pont;84;A;1;Ain;1053;Bourg;2;C;;',
    'QN00299M;La Plaine;32;H;2;Aisne;"02571; 02691";"Ici; Là";2;C;;',
    'QN00399M;La Gare;32;H;2;Aisne;02691;Là;2;C;;',
  ]);
  const { result } = await readWith((notes) => readQuartiersPrioritaires(path, notes));
  expect([...result].map(([code, quarters]) => [code, quarters.size])).toEqual([
    ['01053', 1],
    ['02571', 1],
    ['02691', 2],
  ]);
});

test('FRR: the date in the name of the column may change, CRLF and trailing cells too', async () => {
  const path = await textFile('liste-communes-FRR-janvier2027.csv', [
    '\ufeffCode_insee;Departement;Commune;Classement FRR et FRR+ au 1er janvier 2027;\r',
    '58001;58;Achun;FRR+;\r',
    '58194;58;Nevers;Non classée;\r',
  ]);
  const { result } = await readWith((notes) => readFranceRuralites(path, notes));
  expect([...result]).toEqual([
    ['58001', 'FRR+'],
    ['58194', 'Non classée'],
  ]);
});

describe('postal codes', () => {
  const LINES = [
    '#Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libellé_d_acheminement;Ligne_5',
    '01004;AMBERIEU EN BUGEY;01500;AMBERIEU EN BUGEY;',
    '29083;ILE DE SEIN;29991;ILE DE SEIN;BOURG',
    '29083;ILE DE SEIN;29990;ILE DE SEIN;',
    '29083;ILE DE SEIN;29990;ILE DE SEIN;PORT',
  ];

  test('in Windows-1252, as La Poste writes them: sorted, once each', async () => {
    const path = await textFile('019HexaSmal.csv', LINES, 'latin1');
    const { result, kinds } = await readWith((notes) => readHexasmal(path, notes));
    expect([...result]).toEqual([
      ['01004', ['01500']],
      ['29083', ['29990', '29991']],
    ]);
    expect(kinds).toEqual(['windows1252']);
  });

  test('in UTF-8 as well, and nothing is noted', async () => {
    const path = await textFile('019HexaSmal.csv', LINES);
    expect((await readWith((notes) => readHexasmal(path, notes))).kinds).toEqual([]);
  });

  test('of two encodings in one file are refused: nobody knows which is right', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${LINES.join('\n')}\n`),
      Buffer.from('01004;AMBÉRIEU;01500;;\n', 'latin1'),
    ]);
    const path = await bytesFile('019HexaSmal.csv', bytes);
    expect(expectedOf(await faultOf((notes) => readHexasmal(path, notes)))).toContain(
      'un seul codage',
    );
  });
});

describe('centres', () => {
  const item = (code: string) =>
    `{"nom":"X","code":"${code}","population":858,"centre":{"type":"Point","coordinates":[3.16,46.99]}}`;

  test('are longitude first', async () => {
    const path = await textFile('communes.json', [`[${item('58194')},${item('58160')}]`]);
    expect((await readGeoApi(path)).get('58194')).toEqual({ latitude: 46.99, longitude: 3.16 });
  });

  test.each([
    ['cut short', `[${item('58194')},{"nom":`],
    ['empty', '[]'],
    ['an error in place of a list', '{"code":404,"message":"Not found"}'],
    ['without a centre', '[{"nom":"X","code":"58194"}]'],
  ])('%s, they are refused', async (_, text) => {
    const path = await textFile('communes.json', [text]);
    expect((await faultOf(() => readGeoApi(path))).file).toBe('communes.json');
  });
});

test.each([1, 2, 3, 5, 7])(
  'a letter cut between two chunks of %i bytes is read whole',
  async (size) => {
    const { inUtf8 } = await import('../../../pipeline/producers/reading/utf8.ts');
    const { Readable } = await import('node:stream');
    const text = '\ufeffÉcole à Œting — 3 € 😀 fin';
    const bytes = Buffer.from(text);
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    const notes = new Notes();
    const read: Buffer[] = [];
    for await (const chunk of inUtf8({ name: 'x', bytes: Readable.from(chunks) }, notes))
      read.push(chunk);
    expect(Buffer.concat(read).toString().replace('\ufeff', '')).toBe(text.slice(1));
    expect(notes.list).toEqual([]);
  },
);
