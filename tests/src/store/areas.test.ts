// Territories by name: each commune of France is in one département, one région and at most one EPCI,
// and an EPCI is whole even where it reaches into other départements.
import { expect, test } from 'vitest';
import { createAreas, createStore, departementsOf } from '../../../src/store/index.ts';
import { DATA, readShipped, shippedStore } from '../../shipped.ts';

const store = shippedStore();
const areas = createAreas(store);
const codesOf = async (kind: string, code: string | null) => {
  const area = (await areas.list()).find((known) => known.kind === kind && known.code === code);
  if (!area) throw new Error(`No ${kind} ${code} in ${DATA}`);
  return (await areas.communesOf(area)).map((commune) => commune.code);
};

test('there are France, 18 régions, 101 départements and the EPCI, each once', async () => {
  const list = await areas.list();
  const count = (kind: string) => list.filter((area) => area.kind === kind).length;
  expect([count('france'), count('region'), count('departement')]).toEqual([1, 18, 101]);
  expect(count('epci')).toBeGreaterThan(1200);
  expect(new Set(list.map(({ kind, code }) => `${kind} ${code}`)).size).toBe(list.length);
});

test('the EPCI hold every commune that has one, and no other', async () => {
  const france = (await areas.list()).find(({ kind }) => kind === 'france');
  if (!france) throw new Error('France is missing');
  const progress: string[] = [];
  const all = await areas.communesOf(france, (done, total) => progress.push(`${done}/${total}`));
  expect(all).toHaveLength(34_875);
  expect([progress[0], progress.at(-1)]).toEqual(['0/101', '101/101']);
  const without = all.filter(({ epci }) => epci === null);
  expect(without).toHaveLength(4);
  let members = 0;
  for (const area of await areas.list()) {
    if (area.kind === 'epci') members += (await areas.communesOf(area)).length;
  }
  expect(members).toBe(all.length - without.length);
}, 60_000);

test('Redon Agglomération is whole: Ille-et-Vilaine, Morbihan and Loire-Atlantique', async () => {
  const codes = await codesOf('epci', '243500741');
  expect(departementsOf(codes)).toEqual(['35', '44', '56']);
  expect(codes).toContain('35236');
});

test('a list that cannot be read is said with its file', async () => {
  const broken = createAreas(
    createStore(async (file) => {
      if (file === 'territoires.json') throw new Error('404');
      return readShipped(file);
    }),
  );
  await expect(broken.list()).rejects.toMatchObject({
    code: 'data-unreachable',
    info: { file: 'territoires.json' },
  });
});
