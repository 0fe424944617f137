// How many communes of a territory: all of them are never counted twice.
import { expect, test } from 'vitest';
import { aboutInhabitants, communesAmong, modelledPercent } from '../../../src/explain/places.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

test('of as many communes as there are, no number is said twice', () => {
  for (let of = 2; of < 200; of += 1) {
    expect(plain(communesAmong(of, of))).toBe(`les ${of} communes`);
    expect(plain(communesAmong(of - 1, of))).toBe(
      `${of - 1} commune${of === 2 ? '' : 's'} sur ${of}`,
    );
  }
});

test('a modelled share that is not whole is never written 100 %', () => {
  for (let thousandths = 0; thousandths < 1000; thousandths += 1)
    for (const said of [modelledPercent(thousandths / 1000), aboutInhabitants(thousandths / 1000)])
      expect(said).not.toContain('100');
  // Mayotte.
  expect(plain(modelledPercent(0.999))).toBe('presque tous');
  expect(plain(modelledPercent(0.994))).toBe('99 %');
});
