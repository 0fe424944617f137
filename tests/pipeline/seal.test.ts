// The id of a data set follows from its content, and every file bears it.
import { expect, test } from 'vitest';
import { sealed } from '../../pipeline/seal.ts';
import { manifestSchema } from '../../src/files/index.ts';
import { readShipped } from '../shipped.ts';

const shipped = manifestSchema().parse(await readShipped('manifest.json'));
const build = (population: number, nom = 'Nièvre') =>
  sealed(
    '2026.1',
    [
      { path: 'communes/58.json', content: { population } },
      { path: 'portraits/58.json', content: { nom: ['Nevers'] } },
    ],
    (marks) => ({
      ...shipped,
      dataset: { ...shipped.dataset, ...marks },
      departements: [['58', nom, '27']],
    }),
  );
const idOf = ([manifest]: ReturnType<typeof build>): string =>
  manifestSchema().parse(JSON.parse(manifest?.text ?? '')).dataset.id;

test('two builds of the same content give the same bytes', () => {
  expect(build(100)).toEqual(build(100));
});

test('each file says its name and the id of the manifest, which comes first', () => {
  const files = build(100);
  expect(files.map(({ path }) => path)).toEqual([
    'manifest.json',
    'communes/58.json',
    'portraits/58.json',
  ]);
  for (const { path, text } of files.slice(1)) {
    expect(JSON.parse(text)).toMatchObject({ format: 1, file: path, dataset: idOf(files) });
  }
});

test('one figure or one name that changes, in any file or in the manifest, gives another id', () => {
  const ids = [build(100), build(101), build(100, 'Allier')].map(idOf);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^2026\.1-[0-9a-f]{8}$/);
});
