// The page of territories without a screen: its address, its lists, its rows and their groups.
import { beforeAll, describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../site/territory/address.ts';
import { columnsFor } from '../../site/territory/columns.ts';
import { cellAfter } from '../../site/territory/grid-keys.ts';
import { MAX_CODES } from '../../site/territory/list-address.ts';
import { createPastedListReader } from '../../site/territory/pasted-list.ts';
import { spreadOf } from '../../site/territory/spread.ts';
import { createTerritoryState } from '../../site/territory/territory-state.ts';
import { territoryTitle } from '../../site/territory/title.ts';
import { FIRST_VIEW, groupsOf, rowsIn } from '../../site/territory/view-of.ts';
import { type Loaded, withEstimates } from '../../site/territory/with-estimates.ts';
import {
  DETOURS,
  DISTANCES_KM,
  FIRST_QUESTION,
  MAX_STOPS,
  NEEDS,
} from '../../src/coverage/coverage.ts';
import { errorWords, typeset } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { diagnoseArea } from '../../src/index.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import {
  createTerritories,
  type TerritoryRequest,
  territoriesLike,
} from '../../src/territories/index.ts';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();
const territories = createTerritories(store);
const load = async (request: TerritoryRequest) =>
  withEstimates(await territories.load(request), await store.model());
let known: readonly KnownArea[];
let nievre: Loaded;
beforeAll(async () => {
  known = await territories.catalogue();
  nievre = await load({ kind: 'departement', code: '58' });
});

describe('the address', () => {
  test('says the territory, the choice and the table, and reads them back', () => {
    const address = {
      ask: { kind: 'epci', code: '245804406' },
      chosen: ['58194', '2A004'],
      view: {
        ...FIRST_VIEW,
        sort: 'population',
        descending: true,
        name: 'saint é',
        grouping: 'size',
      },
      nextPlaces: null,
    } as const;
    expect(readAddress(writeAddress(address))).toEqual(address);
    const list = {
      ask: { kind: 'list', codes: ['58194'] },
      chosen: [],
      view: FIRST_VIEW,
      nextPlaces: null,
    } as const;
    expect(readAddress(writeAddress(list))).toEqual(list);
  });

  test('says the name of a list, as --titre does, while it says its communes', () => {
    const ask = {
      kind: 'list',
      codes: ['58194', '58160'],
      nom: 'Bords de Loire : « aval »',
    } as const;
    const address = {
      ask: { ...ask, nom: typeset(ask.nom) },
      chosen: [],
      view: FIRST_VIEW,
      nextPlaces: null,
    };
    const query = writeAddress(address);
    expect(query).toMatch(/^\?communes=58194\.58160&titre=Bords/);
    expect(readAddress(query)).toEqual(address);
    expect(readAddress('?communes=58194&titre=%20').ask).toEqual({
      kind: 'list',
      codes: ['58194'],
    });
    expect(readAddress('?epci=245804406&titre=x').ask).toEqual({ kind: 'epci', code: '245804406' });
    const codes = Array.from({ length: MAX_CODES + 1 }, (_, i) => String(10_000 + i));
    expect(writeAddress({ ...address, ask: { ...ask, codes } })).toBe('?');
  });

  test('says what is asked of the next place, as the options of the command line do', () => {
    const ask = { kind: 'departement', code: '58' } as const;
    const queries = NEEDS.flatMap((need) =>
      DISTANCES_KM.flatMap((withinKm) =>
        DETOURS.flatMap((detour) =>
          [false, true].flatMap((late) =>
            [1, 3, MAX_STOPS].map((stops) => {
              const address = {
                ask,
                chosen: [],
                view: FIRST_VIEW,
                nextPlaces: { need, withinKm, detour, late, stops },
              };
              const query = writeAddress(address);
              expect(readAddress(query)).toEqual(address);
              return query;
            }),
          ),
        ),
      ),
    );
    expect(new Set(queries).size).toBe(96);
    expect(queries).toContain('?departement=58&prochain-lieu=3');
    expect(queries).toContain(
      '?departement=58&prochain-lieu=10&besoin=formation&loin=5&detour=1.5&ouvert-tard',
    );
  });

  test.each(['0', '11', '2.5', 'x', ''])('asks for three stops when "%s" is written', (stops) => {
    const query = `?departement=58&prochain-lieu=${stops}&besoin=tout&loin=7&detour=9`;
    expect(readAddress(query).nextPlaces).toEqual(FIRST_QUESTION);
  });

  test.each([
    ['?departement=<script>', { kind: 'departement', code: '<SCRIPT>' }],
    ['?epci=12', { kind: 'epci', code: '12' }],
    ['?communes=58194.nevers.58194', { kind: 'list', codes: ['58194', 'NEVERS'] }],
    ['?communes=58194, 35238;2a004', { kind: 'list', codes: ['58194', '35238', '2A004'] }],
    ['?region=', null],
    ['?communes=..', null],
    ['', null],
  ])('asks for what is written, right or wrong, so that the answer names it: %s', (search, ask) => {
    expect(readAddress(search).ask).toEqual(ask);
  });

  test('leaves out levels and columns that do not exist', () => {
    // Cut in the middle of a pair, a name could not be written back: the page stopped.
    const long = readAddress(`?france&nom=abc%F0%9F%98%80${'%F0%9F%98%80'.repeat(60)}`);
    expect(writeAddress(long)).toBe(`?france&nom=abc${'%F0%9F%98%80'.repeat(57)}`);
    expect(readAddress('?france&tri=argent-desc&densite=9&taille=-1&groupe=x').view).toEqual({
      ...FIRST_VIEW,
      descending: true,
    });
  });
});

describe('a code of the address that nothing answers to is named', () => {
  const shownBy = async (search: string) => {
    const state = createTerritoryState({ store, territories });
    const { ask, chosen, view } = readAddress(search);
    await state.show(ask, chosen, view);
    return state;
  };

  test.each([
    ['?communes=58194.58999', ['58999']],
    ['?communes=58194.nevers.99999.5819', ['NEVERS', '99999', '5819']],
  ])('%s: beside the communes that are known', async (search, unknown) => {
    const { view } = await shownBy(search);
    expect(view.value).toMatchObject({ status: 'ready', loaded: { unknownCodes: unknown } });
  });

  test.each([
    ['?communes=99999', 'Aucune commune ne porte le code 99999.'],
    ['?communes=58999.nevers', 'Aucune commune ne porte le code 58999, NEVERS.'],
    [
      '?communes=58000',
      '58000 est un code postal. Mettez le code INSEE : 58051 Challuy (Nièvre), 58194 Nevers (Nièvre), 58238 Saint-Éloi (Nièvre), 58278 Sermoise-sur-Loire (Nièvre).',
    ],
    ['?departement=99', 'Aucun territoire ne porte le nom ou le numéro 99.'],
    ['?departement=<script>', 'Aucun territoire ne porte le nom ou le numéro <SCRIPT>.'],
    ['?epci=12', 'Aucun territoire ne porte le nom ou le numéro 12.'],
    ['?liste=Pays de Nevers 2', 'Aucun territoire ne porte le nom ou le numéro Pays de Nevers 2.'],
    [
      '?communes=98818.97701',
      'Nouméa (Nouvelle-Calédonie) n’est pas dans les données : les enquêtes utilisées ne couvrent pas ce territoire.',
    ],
  ])('%s: %s', async (search, title) => {
    const view = (await shownBy(search)).view.value;
    const words = view.status === 'error' ? errorWords(view.error).title : '';
    expect(words.replace(/[\u00a0\u202f]/g, ' ')).toBe(title);
  });

  test('codes that are none of a commune of today are read as those of a pasted list, and told once', async () => {
    const { view } = await shownBy('?communes=58194,75111,74268,98818,58000,58999');
    if (view.value.status !== 'ready') throw new Error(view.value.status);
    const { rows, meanings, unknownCodes, departements } = view.value.loaded;
    expect(rows.map(({ nom }) => nom)).toEqual(['Annecy', 'Nevers', 'Paris']);
    expect(departements).toEqual(['58', '74', '75']);
    expect(unknownCodes).toEqual(['58999']);
    expect(meanings.map((sentence) => sentence.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      '75111 a été lu comme Paris, dont le 11e arrondissement : chiffres de toute la ville.',
      '74268 a été lu comme Annecy (Haute-Savoie), dont Seynod est une commune déléguée.',
      '98818 : Nouméa et Kouaoua (outre-mer) ne sont pas dans les données.',
      '58000 est un code postal. Mettez le code INSEE : 58051 Challuy (Nièvre), 58194 Nevers (Nièvre), 58238 Saint-Éloi (Nièvre), 58278 Sermoise-sur-Loire (Nièvre).',
    ]);
  });

  test('so are those of a choice', async () => {
    const { view, chosen } = await shownBy('?region=11&choix=75111.93001.58194');
    expect(view.value).toMatchObject({ status: 'ready', elsewhere: ['58194'] });
    expect([...chosen.value]).toEqual(['93001', '75056']);
  });

  test('a choice that is not of the territory is said, and the others stay', async () => {
    const { view, chosen, focus } = await shownBy('?departement=58&choix=35238.58194.x');
    expect(view.value).toMatchObject({ status: 'ready', elsewhere: ['35238', 'X'] });
    expect([...chosen.value]).toEqual(['58194']);
    expect(focus.value?.rows.map(({ nom }) => nom)).toEqual(['Nevers']);
  });
});

test('what failed stays told while other files go on coming, and the count agrees in number', async () => {
  let fail = () => {};
  const model = new Promise<never>((_, reject) => {
    fail = () => reject(new Error('cut'));
  });
  let release = () => {};
  const meanings = new Promise<void>((resolve) => {
    release = resolve;
  });
  const coming: Promise<unknown>[] = [];
  const departement: typeof store.departement = (code) => {
    fail();
    const read = meanings.then(() => store.departement(code));
    coming.push(read);
    return read;
  };
  const broken = { ...store, departement, model: () => model };
  const state = createTerritoryState({ store: broken, territories: createTerritories(broken) });
  await state.show({ kind: 'region', code: '94' });
  release();
  await Promise.all(coming);
  await new Promise((resolve) => setTimeout(resolve));
  expect(coming).toHaveLength(2);
  expect(state.view.value.status).toBe('error');
  const counts = [0, 1, 2].map((done) => territoryText.loading(done, 2));
  expect(counts.map((text) => text.replace(/\s/g, ' '))).toEqual([
    'Lecture des communes : 0 fichier sur 2.',
    'Lecture des communes : 1 fichier sur 2.',
    'Lecture des communes : 2 fichiers sur 2.',
  ]);
});

describe('the search of a territory', () => {
  test('finds by words in any order, by code, and never chooses', () => {
    const kinds = (query: string) =>
      territoriesLike(known, query).map(({ territory }) => territory.kind);
    expect(kinds('nevers')).toContain('epci');
    expect(kinds('bretagne')[0]).toBe('region');
    // Mayotte is a région, a département and five intercommunalités.
    expect(kinds('mayotte')).toEqual(['region', 'departement', ...Array<string>(5).fill('epci')]);
    expect(kinds('58')[0]).toBe('departement');
    expect(kinds('')).toEqual([]);
    expect(kinds('réunion').slice(0, 2)).toEqual(['region', 'departement']);
  });

  test('an exact name comes first: each EPT of the Grand Paris, by name and by code', () => {
    const epts = known.filter(({ kind }) => kind === 'ept');
    expect(epts).toHaveLength(11);
    for (const ept of epts) {
      expect(territoriesLike(known, ept.nom)[0]).toEqual({ territory: ept, exact: true });
      expect(territoriesLike(known, ept.code ?? '')[0]).toEqual({ territory: ept, exact: true });
    }
    expect(territoriesLike(known, 'Plaine Commune')[0]?.territory.nom).toBe('Plaine Commune');
  });
});

describe('a pasted list', () => {
  const read = createPastedListReader(store);

  test('keeps its communes, tells its wrong lines, asks for a name that several bear', async () => {
    const list = await read('58194\nMarzy;58\nZzyzx\nSaint-Denis\n2a004\n');
    if (typeof list === 'string') throw new Error(list);
    expect(list.codes).toEqual(['58194', '58160', '2A004']);
    expect(list.problems.map(({ choices }) => choices.map(({ code }) => code).sort())).toEqual([
      // What asks for a choice comes before what is only told.
      ['11339', '30247', '93066', '97411'],
      [],
    ]);
    expect(list.asksCodes).toBe(false);
  });

  test('of codes that may be postal codes is asked once, and read as answered', async () => {
    const asked = await read('13001\n13002');
    expect(asked).toMatchObject({ codes: [], asksCodes: true });
    expect(await read('13001\n13002', 'insee')).toMatchObject({ codes: ['13001', '13002'] });
    expect(await read('13001\n13002', 'postal')).toMatchObject({ codes: ['13055'] });
  });

  test('names every part that it read: five at first, the sixth and last once asked', async () => {
    const list = await read('Seynod\nLomme\nParis 11\nParis 12\nParis 13\nLyon 3e');
    if (typeof list === 'string') throw new Error(list);
    expect(list.notes.filter((note) => note.includes('Lyon 3e'))).toEqual([]);
    expect(list.allNotes.filter((note) => note.includes('a été lu comme'))).toHaveLength(6);
    expect(list.allNotes[5]).toContain('Lyon 3e');
    const short = await read('Seynod\nLomme');
    expect(short).toMatchObject({ allNotes: [] });
  });

  test('that is none is told so in a sentence', async () => {
    expect(await read('[{"code":"58194"}]')).toContain('C’est du JSON');
  });

  test('of two communes far apart is a territory of its own', async () => {
    const loaded = await load({ kind: 'list', codes: ['58194', '97411'] });
    expect(loaded.area.kind).toBe('selection');
    expect(loaded.rows.map(({ nom }) => nom)).toEqual(['Nevers', 'Saint-Denis']);
  });
});

describe('the rows of the Nièvre', () => {
  test('are all its communes, in the order of names', () => {
    expect(nievre.rows).toHaveLength(309);
    expect(nievre.rows[0]?.nom).toBe('Achun');
    expect(rowsIn(nievre.rows, FIRST_VIEW)).toEqual(nievre.rows);
  });

  test('sort by any column, homonyms and equals in the order of names', () => {
    const sorted = rowsIn(nievre.rows, { ...FIRST_VIEW, sort: 'population', descending: true });
    expect(sorted[0]?.nom).toBe('Nevers');
    const shares = rowsIn(nievre.rows, { ...FIRST_VIEW, sort: 'share' }).map(
      (row) => row.share.point,
    );
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test('pass filters by name, density and size, without touching the territory', () => {
    const named = rowsIn(nievre.rows, { ...FIRST_VIEW, name: 'pougues les eaux' });
    expect(named.map(({ nom }) => nom)).toEqual(['Pougues-les-Eaux']);
    const large = rowsIn(nievre.rows, { ...FIRST_VIEW, size: 3 });
    expect(large.every(({ population }) => population >= 10_000)).toBe(true);
    expect(nievre.rows).toHaveLength(309);
  });

  test.each(['density', 'size', 'epci', 'departement'] as const)(
    'in groups by %s add up to the département, to the person',
    async (grouping) => {
      const model = await store.model();
      const groups = groupsOf(nievre.rows, grouping, model);
      const sum = groups.reduce((total, { area }) => total + area.adjusted.concerned.point, 0);
      const whole = diagnoseArea(
        nievre.area,
        nievre.rows.map(({ profile }) => profile),
        model,
      );
      expect(sum).toBeCloseTo(whole.adjusted.concerned.point, 6);
    },
  );

  test('of 20 inhabitants or more all have their band of two percents', () => {
    const bins = spreadOf(nievre.rows);
    expect(bins.reduce((total, { communes }) => total + communes, 0)).toBe(308);
    expect(bins.reduce((total, { population }) => total + population, 0)).toBe(201_403);
  });

  test('show the département only where there are several', async () => {
    const keys = (rows: Loaded['rows']) => columnsFor(rows).map(({ key }) => key);
    expect(keys(nievre.rows)).not.toContain('departement');
    const { rows } = await load({ kind: 'list', codes: ['58194', '97411'] });
    expect(keys(rows)).toContain('departement');
  });
});

test('the keys of the grid stay inside it, head included', () => {
  const size = { rows: 309, columns: 10, page: 10 };
  const press = (key: string, row: number, column: number, ctrlKey = false) =>
    cellAfter({ key, ctrlKey }, { row, column }, size);
  expect(press('ArrowUp', 0, 1)).toEqual({ row: -1, column: 1 });
  expect(press('ArrowUp', -1, 1)).toEqual({ row: -1, column: 1 });
  expect(press('PageDown', 305, 1)).toEqual({ row: 308, column: 1 });
  expect(press('End', 3, 1, true)).toEqual({ row: 308, column: 9 });
  expect(press('ArrowLeft', 3, 0)).toEqual({ row: 3, column: 0 });
  expect(press('a', 3, 0)).toBeNull();
});

test('the title of a live page is that of the written one: of an EPCI, with its départements', async () => {
  const catalogue = known;
  const titleOf = (code: string, kind: string) => {
    const area = catalogue.find((one) => one.code === code && one.kind === kind);
    return area && territoryTitle(area, catalogue).replace(/[\u00a0\u202f]/g, ' ');
  };
  expect(titleOf('245804406', 'epci')).toBe(
    'Communauté d’agglomération de Nevers (Nièvre) · Diagnostic numérique',
  );
  expect(titleOf('58', 'departement')).toBe('Nièvre · Diagnostic numérique');
  // No two intercommunalités share a title.
  const epcis = catalogue.filter(({ kind }) => kind === 'epci');
  const titles = epcis.map((area) => territoryTitle(area, catalogue));
  expect(new Set(titles).size).toBe(titles.length);
});
