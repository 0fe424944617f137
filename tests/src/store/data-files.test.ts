// Data that are not what was asked for: a file of another département or of another release, in a cache, on
// the host or on the way. Refused by name, asked for anew past the caches, and never joined with the rest.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCoverage } from '../../../src/coverage/index.ts';
import { DiagnosisError } from '../../../src/index.ts';
import { createResemblances } from '../../../src/resemblance/index.ts';
import {
  createContours,
  createNearby,
  createStore,
  type Read,
  type ReadOptions,
  type Store,
} from '../../../src/store/index.ts';
import { departementOf } from '../../../src/terms/commune.ts';
import { createGroups, createTerritories } from '../../../src/territories/index.ts';
import { DATA, DATASET, MODEL, readShipped } from '../../shipped.ts';

const OLDER = '2026.0-00000000';
const NEVERS = { latitude: 46.99, longitude: 3.16 };

const folder = (name: string) => readdirSync(`${DATA}/${name}`).map((file) => `${name}/${file}`);

/** Every reader of a kind of files: what it reads for the Nièvre, and a file that could stand in its place. */
const READERS: readonly [
  file: string,
  impostor: string,
  read: (store: Store) => Promise<unknown>,
][] = [
  ['communes/58.json', 'communes/87.json', (store) => store.diagnosis('58194')],
  ['portraits/581.json', 'portraits/871.json', (store) => store.diagnosis('58194')],
  ['surroundings/58.json', 'surroundings/87.json', (store) => store.commune('58194')],
  ['surroundings/58.json', 'surroundings/87.json', (store) => store.departement('58')],
  ['actors/58.json', 'actors/87.json', (store) => store.places('58')],
  ['search/n.json', 'search/e.json', (store) => store.suggestions('nevers')],
  ['search/n.json', 'spelling/er.json', (store) => store.candidates('n')],
  ['search/n.json', 'search/m.json', (store) => store.nearest('nevrs')],
  ['spelling/er.json', 'search/e.json', (store) => store.suggestions('bevers')],
  ['anciennes-communes.json', 'outre-mer.json', (store) => store.formerCommunes()],
  ['outre-mer.json', 'anciennes-communes.json', (store) => store.outsidePlaces()],
  ['contours/58.json', 'contours/87.json', (store) => createContours(store)('58')],
  ['contours/france.json', 'contours/58.json', (store) => createContours(store)('france')],
  ['positions.json', 'search/n.json', (store) => createNearby(store)(NEVERS)],
  ['territoires.json', 'observatoire.json', (store) => createTerritories(store).catalogue()],
  ['observatoire.json', 'territoires.json', (store) => createGroups(store)()],
  [
    'resemblances/581-75.json',
    'resemblances/871-00.json',
    (store) => createResemblances(store).lines(['58194']),
  ],
  ['profiles/0319.json', 'profiles/0320.json', (store) => createResemblances(store).of('58194')],
  ['typology.json', 'outre-mer.json', (store) => createResemblances(store).classes()],
  ['coverage/58.json', 'coverage/87.json', (store) => createCoverage(store)(['58'])],
];

const json = async (file: string): Promise<string> => JSON.stringify(await readShipped(file));

/** The same content, as the release before had it: another model, and a star after each name. */
async function ofOlder(file: string): Promise<unknown> {
  const older = (await json(file))
    .replace(`"${DATASET}"`, `"${OLDER}"`)
    .replace(/"model":\{"id":"[^"]+"/, '"model":{"id":"older"');
  return JSON.parse(older, (key: string, value: unknown): unknown =>
    key === 'nom' && Array.isArray(value) ? value.map((nom: unknown) => `${nom}*`) : value,
  );
}

const notJson = (file: string): Promise<unknown> =>
  Promise.reject(new DiagnosisError('data-invalid', { file, detail: 'JSON' }));

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => {
      if (error instanceof DiagnosisError) return { code: error.code, ...error.info };
      throw error;
    },
  );

test('every kind of files that ships has its reader here', () => {
  const kinds = new Set(READERS.map(([file]) => file.split('/')[0]));
  const none = ['manifest.json', 'model.json', 'tables.json'];
  expect([...kinds, ...none].sort()).toEqual(readdirSync(DATA).sort());
});

describe.each(READERS)('%s', (file, impostor, use) => {
  test(`answered with ${impostor}, is refused by its name`, async () => {
    const store = createStore((name) => readShipped(name === file ? impostor : name));
    expect(await failure(use(store))).toEqual({ code: 'data-invalid', file, detail: impostor });
  });

  test('of another release than the manifest, is refused by its name and both ids', async () => {
    const store = createStore((name) => (name === file ? ofOlder(name) : readShipped(name)));
    const expected = { code: 'data-mixed', file, dataset: OLDER, expected: DATASET };
    expect(await failure(use(store))).toEqual(expected);
  });

  const cachedWrong: readonly [string, () => Promise<unknown>][] = [
    ['of another place', () => readShipped(impostor)],
    ['of another release', () => ofOlder(file)],
    ['that is a page with status 200', () => notJson(file)],
    ['of no data set', async () => ({ format: 1 })],
    ['that is null', async () => null],
  ];
  test.each(cachedWrong)(
    '%s in a cache, is read past it, and nobody sees it',
    async (_, cached) => {
      const asked: [string, ReadOptions | undefined][] = [];
      const store = createStore((name, options) => {
        asked.push([name, options]);
        return name === file && !options?.fresh ? cached() : readShipped(name);
      });
      expect(await failure(use(store))).toBeNull();
      expect(asked).toContainEqual([file, { fresh: true }]);
    },
  );

  test('beside the manifest of the release before, in a cache: both are read past it', async () => {
    const store = createStore((name, options) =>
      name === 'manifest.json' && !options?.fresh ? ofOlder(name) : readShipped(name),
    );
    expect(await failure(use(store))).toBeNull();
    expect((await store.manifest()).dataset.id).toBe(DATASET);
  });

  test('refused once, is read again when asked for again', async () => {
    let wrong = true;
    const store = createStore((name) => readShipped(name === file && wrong ? impostor : name));
    expect(await failure(use(store))).not.toBeNull();
    wrong = false;
    expect(await failure(use(store))).toBeNull();
  });
});

describe('each file of a kind, over all of France, answered with the next one of that kind', () => {
  const keysOf = (kind: string) =>
    folder(kind).map((file) => file.slice(`${kind}/`.length, -'.json'.length));
  const whole = (store: Store, key: string): Promise<unknown> =>
    store.departement(departementOf(key));
  const USES = {
    communes: whole,
    portraits: whole,
    surroundings: whole,
    actors: (store: Store, key: string): Promise<unknown> => store.places(key),
    contours: (store: Store, key: string): Promise<unknown> => createContours(store)(key),
  };
  test.each(['communes', 'portraits', 'surroundings', 'actors', 'contours'] as const)(
    '%s',
    async (kind) => {
      const all = keysOf(kind).filter((key) => key !== 'france');
      expect(all).toHaveLength(kind === 'portraits' ? 462 : 101);
      const accepted: string[] = [];
      for (const [i, key] of all.entries()) {
        const next = all[(i + 1) % all.length] ?? '';
        const [file, impostor] = [`${kind}/${key}.json`, `${kind}/${next}.json`];
        const store = createStore((name) => readShipped(name === file ? impostor : name));
        const found = await failure(USES[kind](store, key));
        if (found?.code !== 'data-invalid' || found.file !== file) accepted.push(file);
      }
      expect(accepted).toEqual([]);
    },
    60_000,
  );
});

describe('a release that comes while a page is open', () => {
  const releaseOf = async (store: Store, code: string) => {
    const { model, commune } = await store.diagnosis(code);
    return `${model.id} ${commune.nom}`;
  };

  /** The host changes release after `count` files. */
  function changingAfter(count: number): Read {
    let reads = 0;
    return (name) => {
      reads += 1;
      return reads > count ? readShipped(name) : ofOlder(name);
    };
  }

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'after %i files: a diagnosis is wholly of one release, and so is a territory',
    async (count) => {
      const store = createStore(changingAfter(count));
      expect(['older Nevers*', `${MODEL} Nevers`]).toContain(await releaseOf(store, '58194'));
      const { communes } = await createTerritories(store).load({ kind: 'region', code: '27' });
      expect(communes).toHaveLength(3_685);
      expect(communes.filter(({ nom }) => nom.endsWith('*'))).toEqual([]);
    },
  );

  test('what was read of the release before is forgotten, its model too', async () => {
    let released = false;
    const store = createStore((name) => (released ? readShipped(name) : ofOlder(name)));
    expect(await releaseOf(store, '58194')).toBe('older Nevers*');
    released = true;
    // All its files are known: nothing is asked for, and the answer is that of one release.
    expect(await releaseOf(store, '58194')).toBe('older Nevers*');
    expect(await releaseOf(store, '35238')).toBe(`${MODEL} Rennes`);
    expect(await releaseOf(store, '58194')).toBe(`${MODEL} Nevers`);
  });

  test('two releases in turn on the host are told, not asked for without end', async () => {
    let reads = 0;
    const store = createStore((name) => {
      reads += 1;
      return reads % 2 === 0 ? ofOlder(name) : readShipped(name);
    });
    expect(await failure(store.diagnosis('58194'))).toMatchObject({ code: 'data-mixed' });
    expect(reads).toBeLessThan(40);
  });
});

describe('two files of a département that contradict each other', () => {
  /** A commune less in every column. */
  const short = (_: string, value: unknown) => (Array.isArray(value) ? value.slice(1) : value);
  const shortened = async (name: string): Promise<unknown> => JSON.parse(await json(name), short);

  test.each([
    ['portraits/581.json', (store: Store) => store.diagnosis('58194')],
    ['surroundings/58.json', (store: Store) => store.commune('58194')],
  ])('%s: both are named, since neither is known to be right', async (file, use) => {
    const store = createStore((name) => (name === file ? shortened(name) : readShipped(name)));
    const expected = { code: 'data-invalid', file, other: 'communes/58.json', detail: 'length' };
    expect(await failure(use(store))).toEqual(expected);
  });

  test.each(['portraits/581.json', 'surroundings/58.json', 'communes/58.json'])(
    'a retry heals, whichever was wrong: %s',
    async (file) => {
      let wrong = true;
      const store = createStore(async (name) => {
        if (name !== file || !wrong) return readShipped(name);
        const content = await readShipped(name);
        // A commune less, in a file that holds together.
        return file === 'communes/58.json' ? withoutFirst(content) : shortened(name);
      });
      expect(await failure(store.commune('58194'))).toMatchObject({ code: 'data-invalid' });
      wrong = false;
      expect(await failure(store.commune('58194'))).toBeNull();
      expect((await store.diagnosis('58194')).comparisons.map(({ communes }) => communes)).toEqual([
        14, 309, 34_875,
      ]);
    },
  );

  test('in a cache only, they heal by themselves', async () => {
    const store = createStore((name, options) =>
      name === 'portraits/581.json' && !options?.fresh ? shortened(name) : readShipped(name),
    );
    expect((await store.commune('58194')).nom).toBe('Nevers');
  });
});

/** A département's file without its first commune. */
function withoutFirst(content: unknown): unknown {
  const file = JSON.parse(JSON.stringify(content));
  for (const column of Object.values<unknown[]>(file.columns)) column.shift();
  file.departements[0][1] -= 1;
  return file;
}
