// The store: one read a file, kind errors, retry after a failure.
import { describe, expect, test } from 'vitest';
import { isDiagnosisError } from '../../../src/index.ts';
import { createStore } from '../../../src/store/index.ts';
import { readShipped, shippedStore } from '../../shipped.ts';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: unknown) => (isDiagnosisError(error) ? error.code : error),
  );

test('a diagnosis of Nevers stands beside its EPCI, its département and France', async () => {
  const { comparisons, commune, sources } = await shippedStore().diagnosis('58194');
  expect(commune).toMatchObject({ nom: 'Nevers', epci: { nom: 'CA de Nevers' } });
  expect(comparisons.map(({ area }) => area.nom)).toEqual([
    'Communauté d’agglomération de Nevers',
    'Nièvre',
    'France',
  ]);
  expect(comparisons.map(({ communes }) => communes)).toEqual([14, 309, 34_875]);
  expect(sources.map(({ id }) => id)).toEqual([
    'communes',
    'recensement',
    'filosofi-communes',
    'filosofi-epci',
    'territoires',
    'fibre',
    'france-services',
    'bibliotheques',
    'aidants-connect',
  ]);
});

test('an EPCI that reaches into another département is counted whole', async () => {
  // CA Pays Basque is whole in 64; Redon Agglomération lies in 35, 44 and 56.
  const { comparisons } = await shippedStore().diagnosis('35236');
  const [redon] = comparisons;
  expect(redon?.area.nom).toContain('Redon');
  expect(redon?.communes).toBe(31);
});

test('Île-de-Sein has no EPCI: it is compared with Finistère and France only', async () => {
  const { comparisons } = await shippedStore().diagnosis('29083');
  expect(comparisons.map(({ area }) => area.kind)).toEqual(['departement', 'france']);
});

test('Paris, its own département, is not compared with itself', async () => {
  const { comparisons } = await shippedStore().diagnosis('75056');
  expect(comparisons.map(({ area }) => area.nom)).toEqual(['Métropole du Grand Paris', 'France']);
});

test('a diagnosis is frozen through and through, and survives JSON', async () => {
  const diagnosis = await shippedStore().diagnosis('55039');
  expect(Object.isFrozen(diagnosis.estimate.adjusted.exclus)).toBe(true);
  expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
});

describe('the caller is wrong', () => {
  test.each([
    ['5819', 'invalid-code'],
    ['Nevers', 'invalid-code'],
    ['', 'invalid-code'],
    ['58999', 'unknown-commune'],
    ['98735', 'outside-data'],
    ['97701', 'outside-data'],
    ['98899', 'outside-data'],
    ['Nouméa', 'outside-data'],
    // Communes bear the name too.
    ['Saint-Martin', 'invalid-code'],
    ['2A999', 'unknown-commune'],
  ])('%s is %s', async (code, error) => {
    expect(await codeOf(shippedStore().diagnosis(code))).toBe(error);
  });

  test('a département that is none is named as such', async () => {
    expect(await codeOf(shippedStore().departement('99'))).toBe('unknown-territory');
  });

  test('a code in small letters, or with spaces around, is understood', async () => {
    expect((await shippedStore().commune(' 2a004 ')).nom).toBe('Ajaccio');
  });
});

describe('the server is wrong', () => {
  test('a file that cannot be read is data-unreachable, and a retry works', async () => {
    let broken = true;
    const store = createStore(async (file) => {
      if (broken && file === 'communes/58.json') throw new Error('network lost');
      return readShipped(file);
    });
    expect(await codeOf(store.diagnosis('58194'))).toBe('data-unreachable');
    broken = false;
    expect(await codeOf(store.diagnosis('58194'))).toBe('no error');
  });

  test.each(['manifest.json', 'communes/58.json', 'portraits/581.json'])(
    '%s that is not what its schema says is data-invalid',
    async (damaged) => {
      const store = createStore(async (file) =>
        file === damaged ? { format: 1, columns: 'none' } : readShipped(file),
      );
      expect(await codeOf(store.diagnosis('58194'))).toBe('data-invalid');
    },
  );

  test('columns of different lengths are data-invalid, never shifted figures', async () => {
    const store = createStore(async (file) => {
      const content = await readShipped(file);
      if (file !== 'communes/58.json') return content;
      return JSON.parse(JSON.stringify(content).replace('"population":[', '"population":[1,'));
    });
    expect(await codeOf(store.diagnosis('58194'))).toBe('data-invalid');
  });
});

/** A reviver that takes the first line out of every column. */
const oneShort = (_: string, value: unknown) => (Array.isArray(value) ? value.slice(1) : value);

test.each(['portraits/581.json', 'surroundings/58.json'])(
  '%s of another build, a commune short, is data-invalid, never the figures of a neighbour',
  async (file) => {
    const store = createStore(async (name) => {
      const content = await readShipped(name);
      return name === file ? JSON.parse(JSON.stringify(content), oneShort) : content;
    });
    expect(await codeOf(store.commune('58194'))).toBe('data-invalid');
  },
);

test('each file is read once, even when asked for twice at the same time', async () => {
  const reads: string[] = [];
  const store = createStore((file) => {
    reads.push(file);
    return readShipped(file);
  });
  await Promise.all([store.diagnosis('58194'), store.diagnosis('58194'), store.commune('58194')]);
  expect(reads.sort()).toEqual([
    'communes/58.json',
    'manifest.json',
    'portraits/581.json',
    'surroundings/58.json',
  ]);
});

test.each([
  ['69383', 'Lyon'],
  ['75111', 'Paris'],
  ['13201', 'Marseille'],
])(
  '%s, an arrondissement, is answered by %s and asks for no file that is not there',
  async (code, nom) => {
    const missing: string[] = [];
    const store = createStore((file) =>
      readShipped(file).catch((error: unknown) => {
        missing.push(file);
        throw error;
      }),
    );
    expect((await store.diagnosis(code)).commune.nom).toBe(nom);
    expect(missing).toEqual([]);
  },
);

describe('one typing error does not hide a commune', () => {
  test.each(['nevrs', 'nevvers', 'nebers', 'nevres', 'xnevers', 'ruobaix', 'bevers', 'oubaix'])(
    '%s',
    async (typed) => {
      const found = await shippedStore().suggestions(typed);
      expect(found.map(({ nom }) => nom).join()).toMatch(/Nevers|Roubaix/);
    },
  );

  test('a name followed by its département is not an error', async () => {
    const store = shippedStore();
    const first = async (query: string) => (await store.suggestions(query))[0]?.code;
    for (const typed of ['Nevers (Nièvre)', 'Nevers, Nièvre', 'nevers nie', 'Nevers 58']) {
      expect([typed, await first(typed)]).toEqual([typed, '58194']);
    }
    expect(await first('Saint-Denis (La Réunion)')).toBe('97411');
    expect(await first('saint denis reunion')).toBe('97411');
    expect(await first('Saint-Denis (Seine-Saint-Denis)')).toBe('93066');
    expect(await first('Saint-Denis 974')).toBe('97411');
  });

  test('a former commune leads to the one whose name it kept', async () => {
    const near = await shippedStore().nearest('Annecy-le-Vieux');
    expect(near[0]).toMatchObject({ nom: 'Annecy', departement: { nom: 'Haute-Savoie' } });
    expect(await shippedStore().nearest('???')).toEqual([]);
  });

  test('a place outside the data is known by its name, and with one error where asked', async () => {
    const store = shippedStore();
    const names = async (query: string, misspells: boolean) =>
      (await store.outside(query, false, misspells)).map(({ nom }) => nom);
    expect(await names('Nouméa', false)).toEqual(['Nouméa']);
    expect(await names('Noumeaa', false)).toEqual([]);
    expect(await names('Noumeaa', true)).toEqual(['Nouméa']);
    expect(await names('Neverss', true)).toEqual([]);
  });

  test('a right beginning loads one shard, and no other', async () => {
    const reads: string[] = [];
    const store = createStore((file) => {
      reads.push(file);
      return readShipped(file);
    });
    await store.suggestions('never');
    expect(reads.sort()).toEqual(['manifest.json', 'search/n.json']);
  });
});

test.each([
  ['97608', 'Mamoudzou, in Mayotte', true, true],
  ['29083', 'Île-de-Sein, without an EPCI', false, false],
  ['97411', 'Saint-Denis, in La Réunion', false, true],
])('%s: %s is credited with its own sources', async (code, _, mayotte, epci) => {
  const ids = (await shippedStore().diagnosis(code)).sources.map(({ id }) => id);
  expect(ids.includes('structures-departement')).toBe(mayotte);
  expect(ids.includes('filosofi-epci')).toBe(epci);
});
