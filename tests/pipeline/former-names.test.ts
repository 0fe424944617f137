// Does every name that a commune has borne since 1943 lead to the commune of today, in the search and in lists?
import { beforeAll, describe, expect, test } from 'vitest';
import { type Decoupage, readDecoupage } from '../../pipeline/producers/decoupage-administratif.ts';
import { formerCommunes } from '../../pipeline/steps/former-communes.ts';
import { buildSearchFiles, buildSpellingFiles } from '../../pipeline/steps/search-files.ts';
import { partClause, partSentence } from '../../src/explain/commune-part.ts';
import { encodeFormerCommunes, FORMAT } from '../../src/files/index.ts';
import { createCommuneListReader, lineRemarks } from '../../src/lists/index.ts';
import {
  type CommunePart,
  type FormerCommune,
  isSameName,
  normalise,
} from '../../src/search/index.ts';
import { createStore, type Store } from '../../src/store/index.ts';
import { allEntries, DATASET, readShipped, shippedStore } from '../shipped.ts';

let decoupage: Decoupage;
let former: readonly FormerCommune[];
let names: ReadonlyMap<string, string>;
/** The shipped data, with the names of this build. */
let store: Store;

beforeAll(async () => {
  decoupage = await readDecoupage();
  const shipped = shippedStore();
  const entries = await allEntries(shipped);
  names = new Map(entries.map(({ code, nom }) => [code, nom]));
  const communes = entries.map(({ codesPostaux, ...entry }) => ({
    ...entry,
    codes_postaux: [...codesPostaux],
  }));
  former = formerCommunes(decoupage, communes);
  const outside = await shipped.outsidePlaces();
  const built = new Map<string, object>([
    ['anciennes-communes.json', encodeFormerCommunes(former)],
    ...[...buildSearchFiles({ communes, former, outside })].map(
      ([key, file]) => [`search/${key}.json`, file] as const,
    ),
    ...[...buildSpellingFiles({ communes, former })].map(
      ([key, file]) => [`spelling/${key}.json`, file] as const,
    ),
  ]);
  store = createStore(async (file, ...rest) => {
    const content = built.get(file);
    if (!content) return readShipped(file, ...rest);
    return { format: FORMAT, file, dataset: DATASET, ...content };
  });
});

const isGone = (part: CommunePart) =>
  part.kind === 'ancien-nom' || (part.kind === 'ancienne' && part.nom !== null);
const gone = () => former.filter(isGone);
const written = (text: string) => text.replaceAll(/\s/g, ' ');

/** Those that the search gives for a text, as it shows them. */
async function found(query: string): Promise<string[]> {
  const suggestions = await store.suggestions(query);
  return suggestions.map(({ nom, part }) =>
    written([nom, ...(part ? [partClause(part)] : [])].join(', ')),
  );
}

async function listed(text: string): Promise<string[]> {
  const answer = await createCommuneListReader(store)(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  return lineRemarks(answer.list.lines).map((remark) => written(remark.text));
}

describe('names since 1943', () => {
  test('2 063 names that nothing bears any more are kept', () => {
    const kinds = gone().map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'ancienne')).toHaveLength(1725);
    expect(kinds.filter((kind) => kind === 'ancien-nom')).toHaveLength(338);
  });

  test('each is in the commune of today that its code leads to', () => {
    const seats = new Map(former.map(({ code, commune }) => [code, commune]));
    for (const code of names.keys()) seats.set(code, code);
    expect(gone().filter(({ code, commune }) => seats.get(code) !== commune)).toEqual([]);
  });

  test('none is a name of its commune of today, or the beginning of one', () => {
    const told = gone().filter(({ nom, commune }) =>
      `${normalise(names.get(commune) ?? '')} `.startsWith(`${normalise(nom ?? '')} `),
    );
    expect(told).toEqual([]);
  });

  test('those of a grouping that was divided since are of no commune of today, and are left out', () => {
    const isDivided = (dateFin: string | null, next: string | null) =>
      dateFin !== null && next === null;
    const communes = decoupage.history.rows.filter(({ type }) => type === 'COM');
    const lasting = new Set(
      communes.flatMap((one) =>
        isDivided(one.dateFin, one.successeur) ? [] : [`${one.code} ${one.nom}`],
      ),
    );
    const divided = communes
      .map(({ code, nom }) => `${code} ${nom}`)
      .filter((one) => !lasting.has(one));
    expect(divided).toHaveLength(83);
    expect(divided).toContain('50609 Criqueville-au-Plain');
    const kept = new Set(gone().map(({ code, nom }) => `${code} ${nom}`));
    expect(divided.filter((one) => kept.has(one))).toEqual([]);
  });

  test('the search proposes the commune of each, unless names of today answer', async () => {
    const lost: string[] = [];
    for (const one of gone()) {
      const nom = one.nom ?? '';
      const answers = await store.suggestions(nom);
      const own = answers.some(({ code }) => code === one.commune);
      const others = answers.some(({ part }) => part === null || !isGone(part));
      if (!own && !others) lost.push(`${one.code} ${nom}`);
    }
    expect(lost).toEqual([]);
  });

  test('a list names the commune of each, or says that several may be meant', async () => {
    const all = gone();
    const answer = await createCommuneListReader(store)(
      all.map(({ nom }) => `"${nom}"`).join('\n'),
    );
    if (!answer.ok) throw new Error(answer.why.kind);
    const lost = answer.list.lines.flatMap(({ meaning }, i) => {
      const { code, nom, commune } = all[i] ?? {};
      if (meaning.kind === 'commune') {
        if (meaning.commune.code === commune) {
          const isTold = meaning.remarks.some(({ kind }) => kind === 'part');
          return isTold ? [] : [`${code} ${nom} silent`];
        }
        return isSameName({ nom: meaning.commune.nom }, { nom: nom ?? '' }) ||
          meaning.remarks.some(({ kind }) => kind === 'part')
          ? []
          : [`${code} ${nom} -> ${meaning.commune.nom}`];
      }
      return meaning.kind === 'homonyms' ? [] : [`${code} ${nom} ${meaning.kind}`];
    });
    expect(lost).toEqual([]);
  });
});

describe('in the search', () => {
  test.each([
    ['Châlons-sur-Marne', ['Châlons-en-Champagne, anciennement Châlons-sur-Marne']],
    ['chalons sur marne (51)', ['Châlons-en-Champagne, anciennement Châlons-sur-Marne']],
    ['CHALONS S/MARNE', ['Châlons-en-Champagne, anciennement Châlons-sur-Marne']],
    ['Chemillé-Melay', ['Chemillé-en-Anjou, dont Chemillé-Melay est une ancienne commune']],
    ['Hénin-Liétard', ['Hénin-Beaumont, dont Hénin-Liétard est une ancienne commune']],
    ['henin lie', ['Hénin-Beaumont, dont Hénin-Liétard est une ancienne commune']],
    ['Mantes-Gassicourt', ['Mantes-la-Jolie, anciennement Mantes-Gassicourt']],
    ['Voisinlieu (Beauvais)', ['Beauvais, dont Voisinlieu est une ancienne commune']],
    ['oyapoc', ['Saint-Georges, anciennement Oyapoc', 'Camopi, anciennement Oyapoc']],
    ['Saint-Martin', null],
  ])('%s', async (query, expected) => {
    if (expected) expect(await found(query)).toEqual(expected);
    else expect((await found(query)).filter((one) => one.includes('ancien'))).toEqual([]);
  });
});

describe('in a list', () => {
  test.each([
    [
      'Châlons-sur-Marne',
      'Ligne 1 : « Châlons-sur-Marne » a été lu comme Châlons-en-Champagne (Marne), anciennement Châlons-sur-Marne.',
    ],
    [
      '51108;Châlons-sur-Marne',
      'Ligne 1 : « 51108 » a été lu comme Châlons-en-Champagne (Marne), anciennement Châlons-sur-Marne.',
    ],
    [
      'Bissy',
      'Ligne 1 : plusieurs communes s’appellent « Bissy », ou ont un nom qui commence ainsi. Mettez le code INSEE : 73065 Chambéry (Savoie), dont Bissy est une ancienne commune, 71035 Bissy-la-Mâconnaise (Saône-et-Loire), 71037 Bissy-sur-Fley (Saône-et-Loire), 71036 Bissy-sous-Uxelles (Saône-et-Loire).',
    ],
    [
      'Bissy;73',
      'Ligne 1 : « Bissy » a été lu comme Chambéry (Savoie), dont Bissy est une ancienne commune.',
    ],
    [
      'Milly',
      'Ligne 1 : plusieurs communes s’appellent « Milly », ou ont un nom qui commence ainsi. Mettez le code INSEE : 50391 Grandparigny (Manche), dont Milly est une commune déléguée, 89068 Chablis (Yonne), dont Milly est une ancienne commune, 91405 Milly-la-Forêt (Essonne), 60403 Milly-sur-Thérain (Oise), 71299 Milly-Lamartine (Saône-et-Loire), 55338 Milly-sur-Bradon (Meuse).',
    ],
    [
      'Milly;89',
      'Ligne 1 : « Milly » a été lu comme Chablis (Yonne), dont Milly est une ancienne commune.',
    ],
  ])('%s', async (text, expected) => {
    expect(await listed(text)).toEqual([expected]);
  });
});

test.each([
  [
    'Hénin-Liétard',
    'Hénin-Beaumont comprend Hénin-Liétard, ancienne commune : les chiffres sont ceux de toute la commune.',
  ],
  ['Châlons-sur-Marne', 'Châlons-en-Champagne a été nommée Châlons-sur-Marne.'],
])('%s, beside a diagnosis', (nom, expected) => {
  const part = former.find((one) => one.nom === nom);
  expect(part && written(partSentence(part, names.get(part.commune) ?? ''))).toBe(expected);
});
