// From what was typed to one territory: official names as INSEE writes them, and what is proposed for the others.
import { beforeAll, describe, expect, test } from 'vitest';
import { findByOption, findNamed } from '../../cli/find-territory.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import { createTerritories, type TerritoryRequest } from '../../src/territories/index.ts';
import { readShipped, shippedStore } from '../shipped.ts';
import { command } from './command.ts';

const store = shippedStore();
let known: readonly KnownArea[];
let official: readonly (readonly [string, string])[];
beforeAll(async () => {
  known = await createTerritories(store).catalogue();
  const file = (await readShipped('territoires.json')) as { epcis: [string, string][] };
  official = file.epcis;
});

/** The code that was found, or the sentence that refuses. */
const outcome = (find: () => TerritoryRequest) => {
  try {
    const found = find();
    return 'code' in found ? found.code : found.kind;
  } catch (error) {
    return String(error);
  }
};

test('every EPCI is found by its official name, in capitals or not', () => {
  expect(official.length).toBeGreaterThan(1_200);
  for (const [code, nom] of official) {
    const own = known.filter((area) => area.code === code);
    for (const typed of [nom, nom.toUpperCase(), nom.toLowerCase(), nom.replaceAll("'", '’')]) {
      const byOption = outcome(() => findByOption(own, 'epci', typed, []));
      const byName = outcome(() => findNamed(own, typed, []));
      expect([typed, byOption, byName]).toEqual([typed, code, code]);
    }
  }
});

test('homonyms are asked, never chosen: Mayotte is a région and a département', () => {
  expect(outcome(() => findNamed(known, 'Mayotte', []))).toContain('Plusieurs territoires');
});

describe('a name that is none is told with the territories that it may mean, each as it is to be typed', () => {
  test.each([
    [
      ['--territoire', 'Agglomération Nevers'],
      'Communauté d’agglomération de Nevers (Intercommunalité)\u00a0: --epci 245804406',
    ],
    [['--epci', 'Nevers'], '  245804406  Communauté d’agglomération de Nevers (58)'],
    [['--epci', 'CA Nevers'], '  245804406  Communauté d’agglomération de Nevers (58)'],
    [
      ['--departement', 'Nevers'],
      'Communauté d’agglomération de Nevers (Intercommunalité)\u00a0: --epci 245804406',
    ],
    [['--region', '58'], 'Nièvre (Département)\u00a0: --departement 58'],
    [['--epci', 'zzz'], 'Donnez son code, ou un seul mot de son nom'],
  ])('%j', async (args, words) => {
    const { status, stdout, stderr } = await command('territoire', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test('« CA de Nevers », the official name, is the EPCI by either option', async () => {
    for (const option of ['--epci', '--territoire']) {
      const { status, stdout } = await command('territoire', option, 'CA de Nevers');
      expect(status).toBe(0);
      expect(stdout.split('\n')[0]).toContain('Communauté d’agglomération de Nevers');
    }
  });
});
