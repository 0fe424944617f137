// A share that the model gives is never said to be of everybody.
import { expect, test } from 'vitest';
import { aboutInhabitants, modelledPercent } from '../../../src/explain/places.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

test('a modelled share that is not whole is never written 100 %', () => {
  for (let thousandths = 0; thousandths < 1000; thousandths += 1)
    for (const said of [modelledPercent(thousandths / 1000), aboutInhabitants(thousandths / 1000)])
      expect(said).not.toContain('100');
  // Mayotte.
  expect(plain(modelledPercent(0.999))).toBe('presque tous');
  expect(plain(modelledPercent(0.994))).toBe('99 %');
});
