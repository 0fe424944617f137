// A commune inside a sentence: its article contracts, and that of an island is small, whether its name holds it or not.
import { expect, test } from 'vitest';
import { ofPlace } from '../../../src/explain/of-place.ts';
import { atPlace } from '../../../src/explain/places.ts';

test.each([
  ['Nevers', 'à Nevers', 'de Nevers'],
  ['Le Havre', 'au Havre', 'du Havre'],
  ['Les Abymes', 'aux Abymes', 'des Abymes'],
  ['Lens', 'à Lens', 'de Lens'],
  ['La Rochelle', 'à La Rochelle', 'de La Rochelle'],
  ["L'Haÿ-les-Roses", 'à L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses'],
  ["L'Île-d'Yeu", 'à l’Île-d’Yeu', 'de l’Île-d’Yeu'],
  ['L’Île-Rousse', 'à l’Île-Rousse', 'de l’Île-Rousse'],
  ['Île-de-Sein', 'à l’Île-de-Sein', 'de l’Île-de-Sein'],
  ['Îles-sous-le-Vent', 'à Îles-sous-le-Vent', 'd’Îles-sous-le-Vent'],
])('%s: %s, %s', (nom, at, of) => {
  expect(atPlace(nom)).toBe(at);
  expect(ofPlace(nom)).toBe(of);
});
