// Files come in whatever order the network likes, some twice: what is read is the same in each of them.
import { expect, test } from 'vitest';
import { createStore, type Store } from '../../../src/store/index.ts';
import { readShipped, shippedStore } from '../../shipped.ts';

const FILES = [
  'manifest.json',
  'communes/58.json',
  'portraits/581.json',
  'surroundings/58.json',
  'actors/58.json',
] as const;

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    ordersOf(items.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

test('a diagnosis, its commune and its places, in each of the 120 orders of their five files', async () => {
  const whole = shippedStore();
  const expected = [
    await whole.diagnosis('58194'),
    await whole.commune('58194'),
    await whole.places('58'),
  ];
  const contents = new Map<string, unknown>(
    await Promise.all(FILES.map(async (file) => [file, await readShipped(file)] as const)),
  );
  const orders = ordersOf(FILES);
  expect(orders).toHaveLength(120);
  for (const order of orders) {
    const waiting = new Map<string, () => void>();
    const store = createStore(
      (file) =>
        new Promise((resolve) => {
          // A file is asked for once: a second answer would be another promise.
          expect(waiting.has(file), file).toBe(false);
          waiting.set(file, () => resolve(structuredClone(contents.get(file))));
        }),
    );
    const read = Promise.all([
      store.diagnosis('58194'),
      store.commune('58194'),
      store.places('58'),
    ]);
    // Some are asked for once others came.
    const left = new Set<string>(order);
    while (left.size > 0) {
      const next = order.find((file) => left.has(file) && waiting.has(file));
      if (next !== undefined) {
        left.delete(next);
        waiting.get(next)?.();
      }
      await new Promise(setImmediate);
    }
    expect(await read).toEqual(expected);
  }
});

test('of a folder without data the manifest is named, however late its failure comes', async () => {
  const asked: Record<string, (store: Store) => Promise<unknown>> = {
    diagnosis: (store) => store.diagnosis('58194'),
    commune: (store) => store.commune('58194'),
    departement: (store) => store.departement('58'),
    places: (store) => store.places('58'),
    formerCommunes: (store) => store.formerCommunes(),
    outsidePlaces: (store) => store.outsidePlaces(),
    candidates: (store) => store.candidates('5'),
    nearest: (store) => store.nearest('Nevres'),
    suggestions: (store) => store.suggestions('Nevers'),
    outside: (store) => store.outside('Nouméa'),
  };
  for (const [name, ask] of Object.entries(asked)) {
    const store = createStore(async (file) => {
      if (file === 'manifest.json') await new Promise(setImmediate);
      throw new Error(file);
    });
    const answer = ask(store).catch((error: unknown) => error);
    expect(await answer, name).toMatchObject({
      code: 'data-unreachable',
      info: { file: 'manifest.json' },
    });
  }
});
