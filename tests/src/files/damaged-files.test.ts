// Data files damaged in any one place: whatever stands there, the reader answers or refuses the file by its
// name. Nothing else is thrown, and no number is invented from what is none.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProfiles } from '../../../src/files/index.ts';
import { DiagnosisError } from '../../../src/index.ts';
import { createContours, createNearby, createStore, type Store } from '../../../src/store/index.ts';
import { createGroups, createTerritories } from '../../../src/territories/index.ts';
import { readShipped, shippedStore } from '../../shipped.ts';

/** As JSON: what is nested so deep can be read, and not written back. */
const STRANGE_TEXTS = [
  ...['null', 'true', '""', '"12"', '-1', '1.5', '1e300', '[]', '[[]]', '{}', '{"length":1e9}'],
  '{"toString":1,"valueOf":1}',
  '{"__proto__":{"length":1e9}}',
  '['.repeat(5_000) + ']'.repeat(5_000),
];
const STRANGE: readonly unknown[] = STRANGE_TEXTS.map((text) => JSON.parse(text));
/** By its place in the list: a failure could not print what is nested 5 000 times. */
const strange = fc.nat({ max: STRANGE.length - 1 });

type Path = readonly (string | number)[];

/** The places of a content: all that are few, and the two ends of the lists. */
function pathsOf(content: unknown, path: Path = []): Path[] {
  if (typeof content !== 'object' || content === null) return [path];
  const keys = Array.isArray(content)
    ? [...new Set([0, content.length - 1])].filter((key) => key in content)
    : Object.keys(content);
  const below = keys.flatMap((key) => pathsOf(Reflect.get(content, key), [...path, key]));
  return [path, ...below];
}

function replaced(content: unknown, [key, ...below]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof content !== 'object' || content === null) return content;
  const copy = Array.isArray(content) ? [...content] : { ...content };
  Reflect.set(copy, key, replaced(Reflect.get(content, key), below, value));
  return copy;
}

const READERS: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
  ['manifest.json', (store) => store.diagnosis('58194')],
  ['communes/58.json', (store) => store.diagnosis('58194')],
  ['portraits/581.json', (store) => store.diagnosis('58194')],
  ['surroundings/58.json', (store) => store.commune('58194')],
  ['actors/58.json', (store) => store.places('58')],
  ['search/y.json', (store) => store.suggestions('yvetot')],
  ['contours/58.json', (store) => createContours(store)('58')],
  ['positions.json', (store) => createNearby(store)({ latitude: 47, longitude: 3 })],
  ['territoires.json', (store) => createTerritories(store).catalogue()],
  ['observatoire.json', (store) => createGroups(store)()],
];

test.each(READERS)(
  '%s',
  async (file, use) => {
    const whole = await readShipped(file);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...pathsOf(whole)),
        fc.constantFrom(...STRANGE),
        async (path, value) => {
          const damaged = replaced(whole, path, value);
          const store = createStore((name) =>
            name === file ? Promise.resolve(damaged) : readShipped(name),
          );
          const error: unknown = await use(store).then(
            () => null,
            (reason: unknown) => reason,
          );
          if (error !== null) expect(error).toBeInstanceOf(DiagnosisError);
        },
      ),
      { numRuns: 60 },
    );
  },
  120_000,
);

test('a profile whose values are lists, objects or nothing is told line by line', async () => {
  const { france } = await shippedStore().model();
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('nom', 'population', 'age_15_29', 'territoire', 'bas_revenus'),
        strange,
      ),
      (indices) => {
        const cells = Object.entries(indices).map(([name, i]) => `"${name}":${STRANGE_TEXTS[i]}`);
        expect(readProfiles(`[{${cells.join()}}]`, france).ok).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
  const text = '[{"nom":{"toString":1},"population":[[3]]}]';
  const read = readProfiles(text, france);
  expect(read.ok ? [] : read.issues).toContainEqual({
    code: 'not-whole',
    position: { unit: 'item', number: 1 },
    column: 'population',
    value: '[…]',
  });
});
