// What a line may mean beside what it says exactly: the rivals of a name, told alike by lists and by the search; the
// other meanings of a code; one result a line, whatever surrounds it.
import { beforeAll, describe, expect, test } from 'vitest';
import { findCommune } from '../../../cli/find-commune.ts';
import {
  type CommuneLine,
  choicesText,
  createCommuneListReader,
  listNotes,
  problemText,
} from '../../../src/lists/index.ts';
import { normalise, outsidePlaces } from '../../../src/search/index.ts';
import { departementOf } from '../../../src/terms/commune.ts';
import type { FormerCommune } from '../../../src/terms/commune-part.ts';
import type { LocatedEntry } from '../../../src/terms/search-entry.ts';
import { soleMeant } from '../../../ui/search/sole-meant.ts';
import { allEntries, shippedStore } from '../../shipped.ts';

const store = shippedStore();
const read = createCommuneListReader(store);
const all: LocatedEntry[] = [];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

beforeAll(async () => {
  all.push(...(await allEntries(store)));
});

async function listOf(text: string, reader = read) {
  const answer = await reader(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list;
}

const resultOf = ({ meaning }: CommuneLine): string =>
  meaning.kind === 'commune' ? meaning.commune.code : meaning.kind;

const resultsOf = async (text: string) => (await listOf(text)).lines.map(resultOf);

const rivalsOf = ({ meaning }: CommuneLine): string[] =>
  meaning.kind === 'commune'
    ? meaning.remarks.flatMap((one) =>
        one.kind === 'rivals' ? one.rivals.map(({ code }) => code) : [],
      )
    : [];

describe('the rivals of a name', () => {
  test.each([
    ['Évry', '89162', '91228 Évry-Courcouronnes (Essonne)'],
    ['Aix', '19002', '13001 Aix-en-Provence (Bouches-du-Rhône)'],
    [
      'Rocquencourt',
      '60544',
      '78158 Le Chesnay-Rocquencourt (Yvelines), dont Rocquencourt est une commune déléguée',
    ],
  ])('%s is taken as %s, and %s is told', async (name, code, told) => {
    const list = await listOf(name);
    expect(list.lines.map(resultOf)).toEqual([code]);
    expect(listNotes(list).map(plain).join('\n')).toContain(told);
  });

  test.each([
    ['Évry (Yonne)', '89162', []],
    ['Évry;89', '89162', []],
    ['Évry;91', 'mismatch', []],
    ['Rocquencourt;78', '78158', []],
    ['le pecq', '78481', []],
  ] as const)('what stands beside it settles it: %j is %s', async (text, result, rivals) => {
    const [line] = (await listOf(text)).lines;
    if (!line) throw new Error(text);
    expect([resultOf(line), rivalsOf(line)]).toEqual([result, rivals]);
  });

  test('are the same in a list and on the command line, for one commune in fifty', async () => {
    const some = all.filter((_, i) => i % 50 === 0);
    const { lines } = await listOf(some.map(({ nom }) => nom).join('\n'));
    let rivalled = 0;
    for (const [i, { nom }] of some.entries()) {
      const line = lines[i];
      const found = await findCommune(store, nom);
      if (line?.meaning.kind !== 'commune') continue;
      expect([nom, found.kind]).toEqual([nom, 'code']);
      if (found.kind !== 'code') continue;
      const told = rivalsOf(line);
      if (told.length > 0) rivalled++;
      expect([nom, [...told].sort()]).toEqual([nom, found.others.map(({ code }) => code).sort()]);
    }
    expect(rivalled).toBeGreaterThan(10);
  });
});

test('Enter alone opens on the site what the command line opens, for one commune in fifty', async () => {
  for (const { nom } of all.filter((_, i) => i % 50 === 0)) {
    const found = await findCommune(store, nom);
    const proposed = await store.suggestions(nom);
    const meant = soleMeant(proposed);
    const outside = await store.outside(nom, true);
    const opened = outside.length > 0 || meant === null ? null : proposed[meant]?.code;
    expect([nom, opened]).toEqual([nom, found.kind === 'code' ? found.code : null]);
  }
});

describe('the name of a former commune', () => {
  const isNamed = ({ nom }: FormerCommune) => nom !== null;
  const naming = () => {
    const named = all.flatMap((one) => one.former?.filter(isNamed) ?? []);
    return [...new Map(named.map((one) => [one.code, one])).values()];
  };

  test('always leads, among others or alone, to the commune it is in: in a list', async () => {
    const former = naming();
    expect(former.length).toBeGreaterThan(2_400);
    const { lines } = await listOf(former.map(({ nom }) => nom).join('\n'));
    const lost = former.filter(({ commune }, i) => {
      const meaning = lines[i]?.meaning;
      if (meaning?.kind === 'commune') {
        const told = lines[i] ? rivalsOf(lines[i]) : [];
        return ![meaning.commune.code, ...told].includes(commune);
      }
      return meaning?.kind !== 'homonyms' || !meaning.choices.some(({ code }) => code === commune);
    });
    expect(lost).toEqual([]);
  });

  test('and on the command line', async () => {
    const lost: string[] = [];
    for (const { nom, commune } of naming()) {
      const found = await findCommune(store, nom ?? '');
      const told =
        found.kind === 'code'
          ? [found.code, ...found.others.map(({ code }) => code)]
          : found.kind === 'homonyms'
            ? found.choices.map(({ code }) => code)
            : [];
      if (!told.includes(commune)) lost.push(`${nom} ${commune}`);
    }
    expect(lost).toEqual([]);
  });

  test.each([
    ['Naves', 5, '07334 Les Vans (Ardèche), dont Naves est une commune associée'],
    ['Termes', 3, '08198 Grandpré (Ardennes), dont Termes est une commune déléguée'],
    ['Dommartin', 5, '01025 Bâgé-Dommartin (Ain), dont Dommartin est une commune déléguée'],
  ])('%s is asked among %i, one of which is %s', async (nom, count, label) => {
    const [line] = (await listOf(nom)).lines;
    if (line?.meaning.kind !== 'homonyms') throw new Error(nom);
    expect(line.meaning.choices).toHaveLength(count);
    expect(plain(choicesText(line) ?? '')).toContain(label);
  });
});

test('a name that several bear, and with which a larger one begins, is asked among all that begin so', async () => {
  const [line] = (await listOf('ST REMY')).lines;
  if (line?.meaning.kind !== 'homonyms') throw new Error('ST REMY');
  expect(line.meaning.choices).toHaveLength(39);
  expect(plain(choicesText(line) ?? '')).toMatch(/, et 27 autres\.$/);
  const names = all.map(({ nom }) => normalise(nom));
  const shared = [...new Set(all.map(({ nom }) => nom))].filter(
    (nom) => names.indexOf(normalise(nom)) !== names.lastIndexOf(normalise(nom)),
  );
  const { lines } = await listOf(shared.join('\n'));
  let longer = 0;
  for (const { written, meaning } of lines) {
    if (meaning.kind !== 'homonyms') continue;
    const start = `${normalise(written)} `;
    const opens = (nom: string) => normalise(nom).startsWith(start);
    if (!meaning.choices.some(({ nom, part }) => !part && opens(nom))) continue;
    longer++;
    const told = new Set(meaning.choices.map(({ code }) => code));
    const lost = all.filter(({ code }, i) => names[i]?.startsWith(start) && !told.has(code));
    expect([written, lost.map(({ code }) => code)]).toEqual([written, []]);
  }
  expect(longer).toBeGreaterThan(20);
});

describe('one result a line, whatever surrounds it', () => {
  const WAYS: readonly ((nom: string) => string)[] = [
    (nom) => nom,
    (nom) => `mairie de ${nom}`,
    (nom) => `Commune de ${nom}`,
    (nom) => `Ville de ${nom}`,
    (nom) => `${nom}, France`,
    (nom) => `1. ${nom}`,
    (nom) => nom.replace(/^(Le|La|Les|L') ?(.+)$/, '$2 ($1)'),
  ];

  test('each way of writing a name, alone before a reader that knows nothing else, then among the others', async () => {
    const some = all.filter((_, i) => i % 500 === 0);
    const texts = some.flatMap(({ nom }, i) => {
      const way = WAYS[i % WAYS.length];
      return way ? [way(nom)] : [];
    });
    const among = (await resultsOf(texts.join('\n'))).map((result, i) => [texts[i], result]);
    const backwards = (await resultsOf([...texts].reverse().join('\n'))).reverse();
    expect(backwards).toEqual(among.map(([, result]) => result));
    for (const [i, text] of texts.entries()) {
      const alone = await listOf(text, createCommuneListReader(store));
      expect([text, ...alone.lines.map(resultOf)]).toEqual(among[i]);
    }
    expect(among.filter(([, result]) => result === 'unknown')).toEqual([]);
  });

  test.each([
    ['mairie de nevers', ['58194']],
    ['Commune de Marzy', ['58160']],
    ['Ville de Lyon', ['69123']],
    ['ville de Paris', ['75056']],
    ['Havre (Le)', ['76351']],
    ["HAY-LES-ROSES (L')", ['94038']],
    ['Paris XI', ['75056']],
    ['3e arrondissement de Lyon', ['69123']],
    ['1er arrondissement de Paris', ['75056']],
    ['Seynod (Annecy)', ['74010']],
    ['ex-Seynod', ['74010']],
    ['1. Pougues-les-Eaux', ['58214']],
    ['58194 58160 58121', ['58194', '58160', '58121']],
    ["'58194','58121'", ['58194', '58121']],
    ['Nevers et Marzy', ['58194', '58160']],
    ['commune\nNevers / Marzy', ['58194', '58160']],
    ['CODDEP,CODCOM,LIBCOM\n58,194,NEVERS', ['58194']],
    ['ville\nNevers', ['maybe-header', '58194']],
    ['villes\nNevers', ['maybe-header', '58194']],
    ['Villes', ['01448']],
  ])('%j is %j', async (text, expected) => {
    expect(await resultsOf(text)).toEqual(expected);
  });
});

describe('a damaged text is told as such, with no far neighbour', () => {
  test.each([
    ['M\ufffdcon', 'Les accents du fichier sont abîmés', []],
    ['M‰con', 'Les accents du fichier sont abîmés', []],
    ['5,8194E+04', 'Le tableur a changé un code en nombre', []],
    ['MÃ¢con', 'Les accents du fichier sont abîmés', ['71270']],
  ])('%j: %s', async (text, told, first) => {
    const [line] = (await listOf(text)).lines;
    if (line?.meaning.kind !== 'unknown') throw new Error(text);
    expect(plain(problemText(line) ?? '')).toContain(told);
    expect(line.meaning.choices.slice(0, 1).map(({ code }) => code)).toEqual(first);
  });

  test('no name of a commune of today or of yesterday looks damaged', async () => {
    const former = all.flatMap((one) => one.former?.flatMap(({ nom }) => nom ?? []) ?? []);
    const lines = (await listOf([...all.map(({ nom }) => nom), ...former].join('\n'))).lines;
    expect(lines.filter((line) => problemText(line)?.includes('abîmés'))).toEqual([]);
  });
});

describe('a number beside a name, in its cell', () => {
  test.each([
    ['Saint-Just 34', ['34 a été lu comme le département (Hérault).']],
    ['34 Saint-Just', ['34 a été lu comme le département (Hérault).']],
    ['Nevers 58', ['58 a été lu comme le département (Nièvre).']],
    ['Saint-Just 3440', ['3440 a été lu comme le début d’un code.']],
    ['Saint-Just (34)', []],
    ['Saint-Just 34400', []],
    ['Nevers cedex 58', ['58 a été lu comme le département (Nièvre).']],
    ['Nevers 58027 cedex', []],
    ['Decize (4)', []],
    ['Paris 15', []],
  ])('%s: how it was read is said', async (text, said) => {
    const { lines, ...list } = await listOf(text);
    expect(lines.map(resultOf)).not.toContain('unknown');
    const notes = listNotes({ ...list, lines }).map(plain);
    expect(notes.filter((note) => note.includes('dans «'))).toEqual(
      said.map((one) => `Ligne 1 : dans « ${text} », ${one}`),
    );
  });

  test('in every line of a département, five are named and the others counted', async () => {
    const own = all.filter(({ departement }) => departement.code === '58').slice(0, 40);
    const list = await listOf(own.map(({ nom }) => `${nom} 58`).join('\n'));
    const notes = listNotes(list).map(plain);
    expect(notes.filter((note) => note.includes('58 a été lu comme le département'))).toHaveLength(
      5,
    );
    expect(notes).toContain('Et 35 autres noms suivis d’un nombre lu de même.');
  });
});

test('of a postal code that was the code of a commune of its département, both are asked, by lists and alone', async () => {
  const postal = new Set(all.flatMap(({ codesPostaux }) => codesPostaux));
  const today = new Set(all.map(({ code }) => code));
  const former = all.flatMap((one) =>
    (one.former ?? []).filter(
      ({ code }) =>
        postal.has(code) && !today.has(code) && departementOf(code) === departementOf(one.code),
    ),
  );
  expect(former.length).toBeGreaterThan(100);
  for (const { code, commune } of former) {
    const found = await findCommune(store, code);
    const served = all.filter(({ codesPostaux }) => codesPostaux.includes(code));
    // Of one that is now in the commune that the postal code serves, there is nothing to ask.
    const same = served.every((one) => one.code === commune);
    expect([code, found.kind, ...(await resultsOf(code))]).toEqual(
      same ? [code, 'code', commune] : [code, 'either-code', 'either-code'],
    );
  }
});

describe('places outside the data', () => {
  test('of a code that is of a commune too, both are named: every code of theirs', async () => {
    const outside = await store.outsidePlaces();
    const codes = new Set([
      '97123',
      '97127',
      ...outside.flatMap(({ code, codesPostaux }) => [code, ...codesPostaux]),
    ]);
    const inside = new Map(
      all.flatMap((one) => [one.code, ...one.codesPostaux].map((code) => [code, one])),
    );
    const both = [...codes].filter((code) => inside.has(code));
    expect(both.sort()).toEqual(['97123', '97127', '97133']);
    for (const code of both) {
      const found = await findCommune(store, code);
      const names = 'outside' in found ? found.outside.map(({ nom }) => nom) : [];
      expect([code, found.kind, names.length]).toEqual([
        code,
        code === '97133' ? 'either-code' : 'homonyms',
        1,
      ]);
      expect(await resultsOf(code)).toEqual(['also-outside']);
    }
  });

  test('of a name that a commune bears too, but for an article, is asked: every name of theirs', async () => {
    const inside = new Set(all.map(({ nom }) => normalise(nom).replace(/^(?:le|la|les|l) /, '')));
    const outside = await store.outsidePlaces();
    const shared = outside.filter(({ nom }) =>
      inside.has(normalise(nom).replace(/^(?:le|la|les|l) /, '')),
    );
    expect(shared.map(({ nom }) => nom)).toContain('Le Mont-Dore');
    for (const { nom } of shared) {
      const found = await findCommune(store, nom);
      expect([nom, found.kind, 'outside' in found && found.outside.length > 0]).toEqual([
        nom,
        'homonyms',
        true,
      ]);
      expect([nom, ...(await resultsOf(nom))]).toEqual([nom, 'homonyms']);
    }
  });

  test('what people call them is the name of no commune', async () => {
    for (const name of ['Tahiti', 'Moorea', 'Wallis', 'Futuna', 'Miquelon', 'Monaco', 'Andorre']) {
      expect(outsidePlaces([], name, true).map(({ nom }) => nom)).toEqual([name]);
      expect([name, (await findCommune(store, name)).kind]).toEqual([name, 'outside']);
      expect([name, ...(await resultsOf(name))]).toEqual([name, 'outside']);
    }
  });

  test.each([
    ['98714', 'postal', ['Papeete']],
    ['98714', 'insee', ['Bora-Bora']],
    ['97500', 'postal', ['Miquelon-Langlade', 'Saint-Pierre']],
    ['98000', 'postal', ['Monaco']],
  ] as const)('%s as a %s code is %j', async (code, kind, names) => {
    const found = await findCommune(store, code, kind);
    expect(found.kind === 'outside' && found.places.map(({ nom }) => nom)).toEqual(names);
  });
});
