// @vitest-environment node
// What a page asks its data for again and again is read from the server once.
import { expect, test } from 'vitest';
import { readNextPlacesParts, readResemblanceParts } from '../../../reports/optional/read-parts.ts';
import { namedTerritories } from '../../../site/diagnosis/named-territories.ts';
import { loadResemblance } from '../../../site/resemblance/load-resemblance.ts';
import { loadTypology } from '../../../site/typology/load-typology.ts';
import { createCoverage, FIRST_QUESTION } from '../../../src/coverage/index.ts';
import { createStore } from '../../../src/store/index.ts';
import { readShipped } from '../../shipped.ts';

test('territories named twice at once, and again; communes that resemble others, the classes and the next places of a territory, on the page and in its files: each file once', async () => {
  const asked: string[] = [];
  const store = createStore((file) => {
    asked.push(file);
    return readShipped(file);
  });
  const named = () => namedTerritories(store, 'agglo de nevers', true);
  await Promise.all([named(), named()]);
  await named();
  await Promise.all(['58194', '35238'].map((code) => loadResemblance(code, store)));
  const communes = await Promise.all(['58194', '58121'].map((code) => store.commune(code)));
  const model = await store.model();
  // A part of the page opened twice, and the files that were asked for.
  for (const _ of [1, 2])
    await Promise.all([
      loadTypology(communes, store),
      createCoverage(store)(['58']),
      readNextPlacesParts(communes, model, FIRST_QUESTION, store),
      readResemblanceParts(communes, store),
    ]);
  expect(asked).toContain('coverage/58.json');
  expect(asked).toContain('territoires.json');
  expect(asked).toContain('typology.json');
  expect(asked.filter((file, n) => asked.indexOf(file) !== n)).toEqual([]);
});
