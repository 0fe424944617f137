// The département of a line, as people and administrations write it: read, and never a reason to lose the line.
import { beforeAll, describe, expect, test } from 'vitest';
import { type DepartementsNamed, departementReader } from '../../../src/lists/departement-cell.ts';
import { createCommuneListReader, listNotes } from '../../../src/lists/index.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();
const read = createCommuneListReader(store);
let named: DepartementsNamed;
let departements: ReadonlyMap<string, { readonly nom: string }>;

beforeAll(async () => {
  const manifest = await store.manifest();
  departements = manifest.departements;
  named = departementReader(manifest);
});

describe('a cell', () => {
  const WAYS: readonly ((code: string, nom: string) => string)[] = [
    (code) => code,
    (code) => code.toLowerCase(),
    (code) => code.replace(/^0(?=\d$)/, ''),
    (code) => (code.length === 2 ? `0${code}` : code),
    (_, nom) => nom,
    (_, nom) => nom.toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''),
    (_, nom) => nom.replace(/^(?:La |Le |Les |L')/, ''),
    (code, nom) => `${code} - ${nom}`,
    (code, nom) => `${code}-${nom}`,
    (code, nom) => `${code} ${nom}`,
    (code, nom) => `${nom} (${code})`,
    (_, nom) => `Département de ${nom}`,
  ];

  test('is read as its département, for each of the 101 in twelve ways', () => {
    expect(departements.size).toBe(101);
    const lost = [...departements].flatMap(([code, { nom }]) =>
      WAYS.map((way) => way(code, nom)).filter((cell) => [...(named(cell) ?? [])].join() !== code),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['Corse', ['2A', '2B']],
    ['20', ['2A', '2B']],
    ['Bretagne', ['22', '29', '35', '56']],
    ['Métropole de Lyon', ['69']],
    ['69M', ['69']],
    ['Alsace', ['67', '68']],
  ])('%s is %j', (cell, codes) => {
    expect([...(named(cell) ?? [])].sort()).toEqual(codes);
  });

  test.each(['58 - Mayenne', 'centre', '12 lieux', '500', '58 / 71', '', 'Nevers'])(
    '%j is none',
    (cell) => {
      expect(named(cell)).toBeNull();
    },
  );
});

async function listOf(text: string) {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  return {
    results: answer.list.lines.map(({ meaning }) =>
      meaning.kind === 'commune' ? meaning.commune.code : meaning.kind,
    ),
    notes: listNotes(answer.list).map((note) => note.replace(/[\u00a0\u202f]/g, ' ')),
  };
}

test.each([
  ['Commune;Département\nNevers;58 - Nièvre\nLaval;53 Mayenne', ['58194', '53130']],
  ['Commune;Département\nSaint-Denis;Réunion\nBastia;Corse', ['97411', '2B033']],
  ['Commune;Département\nLyon;Métropole de Lyon\nMarzy;058', ['69123', '58160']],
  ['Commune;Département\nNevers;Mayenne', ['mismatch']],
  ['CODDEP;CODCOM;LIBCOM\n058;194;NEVERS', ['58194']],
])('%j is %j', async (text, results) => {
  expect((await listOf(text)).results).toEqual(results);
});

test('one that is not understood is told, and the line is kept', async () => {
  const { results, notes } = await listOf('Commune;Département\nNevers;Morvan\nSaint-Denis;Morvan');
  expect(results).toEqual(['58194', 'homonyms']);
  expect(notes).toContain(
    'Ligne 2 : « Morvan » n’est le nom ou le numéro d’aucun département. Elle a été lue comme Nevers (Nièvre).',
  );
});
