// Where a straight line deceives: named communes, in valleys and in plains.
import { expect, test } from 'vitest';
import { isMountain } from '../../../src/advice/index.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();

test.each([
  ['05023', 'Briançon'],
  ['05061', 'Gap'],
  ['05046', 'Embrun'],
  ['04070', 'Digne-les-Bains'],
  ['74056', 'Chamonix-Mont-Blanc'],
  ['74143', 'Les Houches'],
  ['74208', 'Passy'],
  ['73054', 'Bourg-Saint-Maurice'],
  ['2B096', 'Corte'],
  ['88196', 'Gérardmer'],
  ['26274', 'Rochefourchat'],
])('distances are to be checked by road around %s, %s', async (code, nom) => {
  const commune = await store.commune(code);
  expect([commune.nom, isMountain(commune)]).toEqual([nom, true]);
});

test.each([
  ['58194', 'Nevers'],
  ['63113', 'Clermont-Ferrand'],
  ['74010', 'Annecy'],
  ['59350', 'Lille'],
  ['41018', 'Blois'],
])('they are not around %s, %s', async (code, nom) => {
  const commune = await store.commune(code);
  expect([commune.nom, isMountain(commune)]).toEqual([nom, false]);
});
