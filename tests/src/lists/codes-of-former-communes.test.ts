// A code may be that of a delegated commune and a postal code, or that of a commune and the postal code of an island
// outside the data: the name beside it, or the header, says which; else it is told.
import { expect, test } from 'vitest';
import { createCommuneListReader, listNotes, problemText } from '../../../src/lists/index.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();
const read = createCommuneListReader(store);

async function listOf(text: string) {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  return {
    meanings: answer.list.lines.map(({ meaning }) => {
      if (meaning.kind === 'commune') return meaning.commune.nom;
      return meaning.kind === 'outside'
        ? `outside: ${meaning.places.map(({ nom }) => nom).join(' ')}`
        : meaning.kind;
    }),
    problems: answer.list.lines.map((line) => problemText(line)?.replace(/[\u00a0\u202f]/g, ' ')),
    notes: listNotes(answer.list).map((note) => note.replace(/[\u00a0\u202f]/g, ' ')),
  };
}

test.each([
  ['14750;Vieux-Pont-en-Auge', ['Saint-Pierre-en-Auge']],
  ['code_insee;commune\n04100;Larche', ["Val d'Oronaye"]],
  ['code_insee;commune\n14730;Vaudry\n01300;Le Poizat', ['Vire Normandie', 'Le Poizat-Lalleyriat']],
  ['58194\n04100', ['Nevers', "Val d'Oronaye"]],
  ['58000\n04100', ['postal-code', 'Manosque']],
  ['code_postal;commune\n04100;Manosque', ['Manosque']],
  ['75015', ['Paris']],
  ['code_insee\n75015', ['Bry-sur-Marne']],
  ['code_insee\n01440', ['Oyonnax']],
  ['code_insee;code_postal\n01440;01100', ['Oyonnax']],
  ['01440', ['either-code']],
  ['58000\n01440', ['postal-code', 'Viriat']],
  ['97133;Gustavia', ['outside: Saint-Barthélemy']],
  ['97133;Vieux-Fort', ['Vieux-Fort']],
  ['code_postal;commune\n97133;Saint-Barthélemy', ['outside: Saint-Barthélemy']],
  ['code_postal;commune\n97150;Marigot', ['outside: Saint-Martin']],
  ['code_postal;commune\n97225;Le Marigot', ['Le Marigot']],
])('%j is %j', async (text, expected) => {
  expect((await listOf(text)).meanings).toEqual(expected);
});

test('each former code leads to its commune of today under the name of a column, postal code or not', async () => {
  const former = new Map<string, string>();
  for (const key of '0123456789') {
    for (const entry of await store.candidates(key)) {
      for (const { code } of entry.former ?? []) former.set(code, entry.code);
    }
  }
  expect(former.size).toBeGreaterThan(4_000);
  const answer = await read(['code_insee', ...former.keys()].join('\n'));
  if (!answer.ok) throw new Error(answer.why.kind);
  const lost = answer.list.lines.filter(
    ({ written, meaning }) =>
      meaning.kind !== 'commune' || meaning.commune.code !== former.get(written),
  );
  // Codes of today are their own commune's.
  expect(lost.map(({ written }) => written)).toEqual([]);
});

test('97133 alone may be Vieux-Fort or Saint-Barthélemy: it is asked, and both are named', async () => {
  const { meanings, problems } = await listOf('97133');
  expect(meanings).toEqual(['also-outside']);
  expect(problems).toEqual([
    'Ligne 1 : 97133 est un code de Vieux-Fort (Guadeloupe), et d’un lieu hors des données. Saint-Barthélemy (outre-mer) n’est pas dans les données : les enquêtes utilisées ne couvrent pas ce territoire.',
  ]);
});

test.each([
  ['code_insee\n97123', ['outside: Saint-Barthélemy']],
  ['code_insee\n97127', ['outside: Saint-Martin']],
  ['code_postal\n97123', ['Baillif']],
  ['97127', ['also-outside']],
  ['58194\n97133', ['Nevers', 'Vieux-Fort']],
  ['98714', ['outside: Bora-Bora Papeete']],
  ['code_postal\n98714', ['outside: Papeete']],
  ['code_postal;ville\n97500;Saint-Pierre', ['outside: Saint-Pierre']],
  ['Tahiti\nMonaco\nWallis', ['outside: Tahiti', 'outside: Monaco', 'outside: Wallis']],
  ['Le Mont-Dore', ['homonyms']],
  ['Mont-Dore;63', ['Mont-Dore']],
])('a place outside the data is told: %j is %j', async (text, expected) => {
  expect((await listOf(text)).meanings).toEqual(expected);
});
