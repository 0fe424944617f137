// One loader of territories: each commune of France is in one département, one région and at most one EPCI,
// and an EPCI is whole even where it reaches into other départements.
import { expect, test } from 'vitest';
import { createStore } from '../../../src/store/index.ts';
import { createTerritories, departementsOf } from '../../../src/territories/index.ts';
import { readShipped, shippedStore } from '../../shipped.ts';

const store = shippedStore();
const territories = createTerritories(store);

test('there are France, 18 régions, 101 départements and the EPCI, each once', async () => {
  const catalogue = await territories.catalogue();
  const count = (kind: string) => catalogue.filter((area) => area.kind === kind).length;
  expect([count('france'), count('region'), count('departement')]).toEqual([1, 18, 101]);
  expect(count('epci')).toBeGreaterThan(1200);
  expect(new Set(catalogue.map(({ kind, code }) => `${kind} ${code}`)).size).toBe(catalogue.length);
});

test('the EPCI hold every commune that has one, and no other', async () => {
  const progress: string[] = [];
  const { communes: all } = await territories.load({ kind: 'france' }, (done, total) =>
    progress.push(`${done}/${total}`),
  );
  expect(all).toHaveLength(34_875);
  expect([progress[0], progress.at(-1)]).toEqual(['0/101', '101/101']);
  const without = all.filter(({ epci }) => epci === null);
  expect(without).toHaveLength(4);
  let members = 0;
  for (const { kind, code } of await territories.catalogue()) {
    if (kind === 'epci')
      members += (await territories.load({ kind, code: code ?? '' })).communes.length;
  }
  expect(members).toBe(all.length - without.length);
}, 60_000);

test('Redon Agglomération is whole: Ille-et-Vilaine, Morbihan and Loire-Atlantique', async () => {
  const { communes } = await territories.load({ kind: 'epci', code: '243500741' });
  const codes = communes.map(({ code }) => code);
  expect(departementsOf(codes)).toEqual(['35', '44', '56']);
  expect(codes).toContain('35236');
});

test('a list is a territory of its own, never France: its communes, and the codes that nobody bears', async () => {
  const codes = ['97411', '58194', '58999', '99999', '58194'];
  const { area, communes, departements, unknownCodes } = await territories.load({
    kind: 'list',
    codes,
  });
  expect(area).toEqual({ kind: 'selection', code: null, nom: 'Liste de 2\u00a0communes' });
  expect(communes.map(({ nom }) => nom)).toEqual(['Nevers', 'Saint-Denis']);
  expect(departements).toEqual(['58', '974']);
  expect(unknownCodes).toEqual(['58999', '99999']);
  const named = await territories.load({ kind: 'list', codes, nom: 'PETR du Nivernais' });
  expect(named.area.nom).toBe('PETR du Nivernais');
});

test('the places of some communes are theirs, each once', async () => {
  const places = await territories.places([{ code: '58194' }, { code: '97411' }]);
  expect(new Set(places.map(({ communeCode }) => communeCode))).toEqual(
    new Set(['58194', '97411']),
  );
  expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
});

test('a territory that no file knows is refused by its code', async () => {
  await expect(territories.load({ kind: 'epci', code: '999999999' })).rejects.toMatchObject({
    code: 'unknown-territory',
    info: { code: '999999999' },
  });
});

test('a catalogue that cannot be read is said with its file', async () => {
  const broken = createTerritories(
    createStore(async (file) => {
      if (file === 'territoires.json') throw new Error('404');
      return readShipped(file);
    }),
  );
  await expect(broken.catalogue()).rejects.toMatchObject({
    code: 'data-unreachable',
    info: { file: 'territoires.json' },
  });
});
