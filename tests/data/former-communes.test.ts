// Does every former commune lead to the one it is in today, by its code and by its name?

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  arrondissementOfCode,
  type FormerCommunes,
  outsidePlaces,
} from '../../src/search/index.ts';
import { shippedStore } from '../shipped.ts';

const { resolve } = createRequire(import.meta.url);
/** The producer's own list, read apart from the pipeline. */
const rows = z
  .array(
    z.object({
      type: z.string(),
      code: z.string(),
      nom: z.string(),
      chefLieu: z.optional(z.string()),
      commune: z.optional(z.string()),
      anciensCodes: z.optional(z.array(z.string())),
      codesPostaux: z.optional(z.array(z.string())),
    }),
  )
  .parse(
    JSON.parse(readFileSync(resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8')),
  );

const store = shippedStore();
let former: FormerCommunes;
beforeAll(async () => {
  former = await store.formerCommunes();
});

const parts = rows.filter(({ type }) => type === 'commune-deleguee' || type === 'commune-associee');
const today = new Map(
  rows.flatMap(({ type, code, nom }) => (type === 'commune-actuelle' ? [[code, nom]] : [])),
);
/** Delegated communes whose code and name are those of their commune of today. */
const taken = parts.filter(
  ({ code, nom, chefLieu }) => code === chefLieu && nom === today.get(code),
);

describe('former communes', () => {
  test('2 105 delegated and 471 associated communes are known to the producer', () => {
    expect(parts).toHaveLength(2105 + 471);
  });

  test('each leads by its code to its commune of today', () => {
    const lost = parts.filter(
      (part) => !taken.includes(part) && former.byCode(part.code)?.commune !== part.chefLieu,
    );
    expect(lost).toEqual([]);
  });

  test('each leads by its name to its commune of today, among its homonyms', () => {
    const lost = parts.filter(
      (part) =>
        !taken.includes(part) &&
        !former.byName(part.nom).some(({ commune }) => commune === part.chefLieu),
    );
    expect(lost).toEqual([]);
  });

  test('each former code leads to its commune of today', () => {
    const lost = rows.flatMap(({ code, anciensCodes = [] }) =>
      anciensCodes.filter((old) => former.byCode(old)?.commune !== code),
    );
    // Lamarche-en-Woëvre and La Neuville-Garnier have moved since: the commune they are now a part of wins.
    expect(lost).toEqual(['55273', '60455']);
  });

  test('each code of today that is one is the seat of its own commune', () => {
    const strays = [...today.keys()].filter((code) => {
      const known = former.byCode(code);
      return known !== null && known.commune !== code;
    });
    expect(strays).toEqual([]);
  });

  test.each([
    ['74268', { kind: 'deleguee', code: '74268', nom: 'Seynod', commune: '74010' }],
    ['59355', { kind: 'associee', code: '59355', nom: 'Lomme', commune: '59350' }],
    ['49018', { kind: 'deleguee', code: '49018', nom: 'Baugé', commune: '49018' }],
    ['20004', { kind: 'ancienne', code: '20004', nom: null, commune: '2A004' }],
    ['99999', null],
  ])('%s', (code, expected) => {
    expect(former.byCode(code)).toEqual(expected);
  });

  test.each([
    ['SEYNOD', ['74010']],
    ['baugé', ['49018']],
    ['annecy le vieux', ['74010']],
    ['Nevers', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(former.byName(name).map(({ commune }) => commune)).toEqual(expected);
  });
});

test('the 45 arrondissements lead to their city, by INSEE code and by postal code', () => {
  const arrondissements = rows.filter(({ type }) => type === 'arrondissement-municipal');
  expect(arrondissements).toHaveLength(45);
  for (const { code, commune, codesPostaux = [] } of arrondissements) {
    for (const typed of [code, ...codesPostaux]) {
      expect(arrondissementOfCode(typed)).toMatchObject({ code, commune });
    }
  }
  expect(arrondissementOfCode('75121')).toBeNull();
  expect(arrondissementOfCode('58194')).toBeNull();
});

describe('places outside the data', () => {
  const named = async (query: string) =>
    outsidePlaces(await store.outsidePlaces(), query).map(
      ({ nom, territoire }) => `${nom}, ${territoire}`,
    );

  test.each([
    ['Nouméa', ['Nouméa, Nouvelle-Calédonie']],
    ['noumea', ['Nouméa, Nouvelle-Calédonie']],
    ['98800 Nouméa', ['Nouméa, Nouvelle-Calédonie']],
    ['98818', ['Nouméa', 'Kouaoua'].map((n) => `${n}, Nouvelle-Calédonie`)],
    ['98899', ['Nouvelle-Calédonie, Nouvelle-Calédonie']],
    ['nouvelle caledonie', ['Nouvelle-Calédonie, Nouvelle-Calédonie']],
    ['Wallis-et-Futuna', ['Wallis et Futuna, Wallis et Futuna']],
    ['97133', ['Saint-Barthélemy, Saint-Barthélemy']],
    ['977', ['Saint-Barthélemy, Saint-Barthélemy']],
    ['nou', []],
    ['Nevers', []],
    ['58194', []],
    ['', []],
  ])('%s', async (query, expected) => {
    expect(await named(query)).toEqual(expected);
  });

  test('none has the code of a commune of the data', async () => {
    const outside = new Set((await store.outsidePlaces()).map(({ code }) => code));
    const { departements } = await store.manifest();
    expect([...departements.keys()].filter((code) => outside.has(code))).toEqual([]);
  });
});
