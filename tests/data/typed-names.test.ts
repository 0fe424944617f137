// What officials type, each with the one commune meant: found first, over the shipped files.
import { describe, expect, test } from 'vitest';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();
const first = async (query: string) => (await store.suggestions(query))[0]?.code;

describe('a département by the name it had', () => {
  test.each([
    ['Digne-les-Bains (Basses-Alpes)', '04070'],
    ['Saintes (Charente-Inférieure)', '17415'],
    ['Dinan (Côtes-du-Nord)', '22050'],
    ['Saint-Nazaire (Loire-Inférieure)', '44184'],
    ['Pau (Basses-Pyrénées)', '64445'],
    ['Le Havre (Seine-Inférieure)', '76351'],
    ['Saint-Denis (Seine)', '93066'],
    ['Versailles (Seine-et-Oise)', '78646'],
    ['Bastia (Corse)', '2B033'],
  ])('%s: %s', async (query, code) => {
    expect(await first(query)).toBe(code);
  });
});

describe('words around a name', () => {
  test.each([
    ['Maire de Nevers', '58194'],
    ['Monsieur le maire de Nevers', '58194'],
    ['Mme la maire du Havre', '76351'],
    ['mairie annexe de Lomme', '59350'],
    ['mairie déléguée de Seynod', '74010'],
    ['commune nouvelle de Chemillé-en-Anjou', '49092'],
    ['Nevers centre', '58194'],
    ['centre-ville de Nevers', '58194'],
    ['St-Denis de la Réunion', '97411'],
    ['\tNEVERS\u00a058\u202f000 ', '58194'],
  ])('%s: %s', async (query, code) => {
    expect(await first(query)).toBe(code);
  });
});
