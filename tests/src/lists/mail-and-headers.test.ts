// What people paste around their communes: a mail, counts, two rows of header, a list of a program. Each commune is
// read, and what is none gets no far neighbour.
import { describe, expect, test } from 'vitest';
import { createCommuneListReader, listNotes } from '../../../src/lists/index.ts';
import { shippedStore } from '../../shipped.ts';

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

test.each([
  ['Total'],
  ['TOTAL GÉNÉRAL'],
  ['Sous-total'],
  ['Total des communes'],
  ['Bonjour,'],
  ['Cordialement'],
  ['À : Pierre'],
])('nothing is near %j', async (text) => {
  const [, line] = (await listOf(`Nevers\n${text}`)).lines;
  expect(line?.meaning).toEqual({ kind: 'unknown', choices: [], outside: [] });
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
