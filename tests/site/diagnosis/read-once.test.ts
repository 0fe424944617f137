// @vitest-environment node
// What a page asks its data for again and again is read from the server once.
import { expect, test } from 'vitest';
import { namedTerritories } from '../../../site/diagnosis/named-territories.ts';
import { loadResemblance } from '../../../site/resemblance/load-resemblance.ts';
import { createStore } from '../../../src/store/index.ts';
import { readShipped } from '../../shipped.ts';

test('territories named twice at once, and again; two communes that resemble others: each file once', async () => {
  const asked: string[] = [];
  const store = createStore((file) => {
    asked.push(file);
    return readShipped(file);
  });
  const named = () => namedTerritories(store, 'agglo de nevers', true);
  await Promise.all([named(), named()]);
  await named();
  await Promise.all(['58194', '35238'].map((code) => loadResemblance(code, store)));
  expect(asked).toContain('territoires.json');
  expect(asked).toContain('typology.json');
  expect(asked.filter((file, n) => asked.indexOf(file) !== n)).toEqual([]);
});
