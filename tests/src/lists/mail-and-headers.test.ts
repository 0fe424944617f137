// What people paste around their communes: a mail, counts, two rows of header, a list of a program. Each commune is
// read, and what is none gets no far neighbour.
import { describe, expect, test } from 'vitest';
import { createCommuneListReader, listNotes, problemsOf } from '../../../src/lists/index.ts';
import { asideIn } from '../../../src/lists/no-name.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';

const read = createCommuneListReader(shippedStore());

async function listOf(text: string) {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list;
}

async function resultsOf(text: string) {
  return (await listOf(text)).lines.map(({ meaning }) =>
    meaning.kind === 'commune' ? meaning.commune.code : meaning.kind,
  );
}

describe('a header on two rows', () => {
  test.each([
    ['Commune;;Population;\n;;2020;2021\nNevers;;33000;32000\nMarzy;;3000;3100'],
    [
      'Code géographique;Libellé géographique;Population\nCODGEO;LIBGEO;P21_POP\n58194;Nevers;32000\n58160;Marzy;3000',
    ],
  ])('%j: both are said, and none is read as a commune', async (text) => {
    expect(await resultsOf(text)).toEqual(['58194', '58160']);
    expect(listNotes(await listOf(text))[0]).toMatch(/^Lignes 1 et 2\s: c’est l’en-tête\./);
  });

  test.each([
    ['commune\nVille', ['88507']],
    ['commune;population\n;12\nNevers;7', ['unknown', '58194']],
  ])('%j has one row only', async (text, results) => {
    const [first, ...others] = await resultsOf(text);
    expect([first === 'unknown' || /^\d/.test(first ?? ''), ...others]).toEqual([
      true,
      ...results.slice(1),
    ]);
    expect((await listOf(text)).header).toMatchObject({ line: 1, last: 1 });
  });
});

test.each([['Bonjour,'], ['Cordialement'], ['À : Pierre']])('nothing is near %j', async (text) => {
  const [, line] = (await listOf(`Nevers\n${text}`)).lines;
  expect(line?.meaning).toEqual({ kind: 'unknown', choices: [], outside: [] });
});

describe('what stands around the lines of a table', () => {
  test.each([
    ['Total', 'total'],
    ['TOTAL GÉNÉRAL', 'total'],
    ['Sous-total Nièvre', 'total'],
    ['Total des communes', 'total'],
    ['Ensemble', 'total'],
    ['Source : INSEE, recensement 2021', 'note'],
    ['Sources : INSEE', 'note'],
    ['Champ : France hors Mayotte', 'note'],
    ['Note : communes de plus de 500 habitants', 'note'],
    ['Note de lecture : 12 % des habitants', 'note'],
    ['N.B. : provisoire', 'note'],
  ])('%j is passed over, and told: no fault of the list', async (text, kind) => {
    const list = await listOf(`code;nom\n58194;Nevers\n${text};`);
    expect(list.lines.at(-1)?.meaning).toEqual({ kind });
    expect(problemsOf(list.lines)).toEqual([]);
    expect(listNotes(list).filter((note) => note.includes('pas une commune'))).toHaveLength(1);
  });

  test.each([
    ['Source : Nevers', '58194'],
    ['Total;58000', 'unknown'],
    ['Totale', 'unknown'],
    ['Source INSEE', 'unknown'],
  ])('%j may be a commune: it is read, or told as a fault', async (text, result) => {
    expect((await resultsOf(`Nevers\n${text}`))[1]?.slice(0, result.length)).toBe(result);
  });

  test('no commune of France has such a name', async () => {
    const names = (await allCommunes(shippedStore())).map(({ nom }) => nom);
    expect(names).toHaveLength(34_875);
    expect(names.filter((nom) => asideIn(nom) !== null)).toEqual([]);
    expect(names.filter((nom) => /^(source|champ|note)/i.test(nom)).length).toBeGreaterThan(5);
  });
});

test.each([
  ['Decize (4)', ['58095']],
  ['Nevers : 12 lieux', ['58194']],
  ['Nevers (75)', ['unknown']],
  ['Saint-Denis (4)', ['homonyms']],
  ['2a4\n2B33', ['2A004', '2B033']],
  ["['58194', '58160']", ['58194', '58160']],
  [
    'Bonjour,\n\nVoici la liste :\nNevers, Marzy, Garchizy et Decize.\nCordialement,',
    ['unknown', 'unknown', '58194', '58160', '58121', '58095', 'unknown'],
  ],
])('%j is %j', async (text, results) => {
  expect(await resultsOf(text)).toEqual(results);
});

test.each([
  ['an empty column', ';;Commune;\n;;Nevers;\n;;Marzy;'],
  ['the bar of a table of Markdown', '| Commune |\n| Nevers |\n| Marzy |'],
])('a header that stands after %s is one', async (_, text) => {
  const { header, lines } = await listOf(text);
  expect(header?.read.map(({ title }) => title)).toEqual(['Commune']);
  expect(lines.map(({ written }) => written)).toEqual(['Nevers', 'Marzy']);
});
