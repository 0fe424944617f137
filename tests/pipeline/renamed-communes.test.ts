// Is every commune found by each of its official names? The package may give one that is newer than the figures.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Decoupage, readDecoupage } from '../../pipeline/producers/decoupage-administratif.ts';
import { formerCommunes } from '../../pipeline/steps/former-communes.ts';
import { buildSearchFiles } from '../../pipeline/steps/search-files.ts';
import { partClause } from '../../src/explain/commune-part.ts';
import { decodeSearch } from '../../src/files/index.ts';
import {
  type FormerCommune,
  isSameName,
  type SearchEntry,
  searchCommunes,
  shardKeyOf,
} from '../../src/search/index.ts';
import { allEntries, shippedFile, shippedStore } from '../shipped.ts';

let decoupage: Decoupage;
let former: readonly FormerCommune[];
let shards: ReadonlyMap<string, readonly SearchEntry[]>;
let names: ReadonlyMap<string, string>;

beforeAll(async () => {
  decoupage = await readDecoupage();
  const entries = await allEntries(shippedStore());
  names = new Map(entries.map(({ code, nom }) => [code, nom]));
  const communes = entries.map(({ codesPostaux, ...entry }) => ({
    ...entry,
    codes_postaux: [...codesPostaux],
  }));
  former = formerCommunes(decoupage, communes);
  const { dataset } = await shippedStore().manifest();
  const files = buildSearchFiles({ communes, former, outside: [] });
  shards = new Map(
    [...files].map(([key, file]) => {
      const name = `search/${key}.json`;
      const content = { ...file, format: 1, file: name, dataset: dataset.id };
      return [key, decodeSearch(shippedFile(name), content).entries];
    }),
  );
});

describe('communes that the package names otherwise', () => {
  test('each is found by that name, as itself', () => {
    const renamed = decoupage.communes.filter(
      ({ code, nom }) => !isSameName({ nom }, { nom: names.get(code) ?? nom }),
    );
    expect(renamed).toHaveLength(18);
    const lost = renamed.filter(({ code, nom }) => {
      const found = searchCommunes(shards.get(shardKeyOf(nom) ?? '') ?? [], nom);
      return !found.some(({ commune, exact }) => exact && commune.code === code);
    });
    expect(lost).toEqual([]);
  });

  test.each([
    ['71263', 'Louhans', 'aussi nommée Louhans-Châteaurenaud'],
    ['76484', 'Oissel', 'aussi nommée Oissel-sur-Seine'],
    ['58226', 'Saint-Agnan', 'aussi nommée Saint-Agnan-en-Morvan'],
    ['95218', 'Éragny', 'aussi nommée Éragny-sur-Oise'],
  ])('%s, %s, is %s', (code, nom, clause) => {
    const part = former.find((one) => one.code === code);
    expect(names.get(code)).toBe(nom);
    expect(part && partClause(part)).toBe(clause);
  });
});
