// A code may be that of a delegated commune and a postal code, or that of a commune and the postal code of an island
// outside the data: the name beside it, or the header, says which; else it is told.
import { expect, test } from 'vitest';
import { createCommuneListReader, listNotes } from '../../../src/lists/index.ts';
import { shippedStore } from '../../shipped.ts';

const read = createCommuneListReader(shippedStore());

async function listOf(text: string) {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  return {
    meanings: answer.list.lines.map(({ meaning }) => {
      if (meaning.kind === 'commune') return meaning.commune.nom;
      return meaning.kind === 'outside' ? `outside: ${meaning.place.nom}` : meaning.kind;
    }),
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
  ['97133;Gustavia', ['outside: Saint-Barthélemy']],
  ['97133;Vieux-Fort', ['Vieux-Fort']],
  ['code_postal;commune\n97133;Saint-Barthélemy', ['outside: Saint-Barthélemy']],
  ['code_postal;commune\n97150;Marigot', ['outside: Saint-Martin']],
  ['code_postal;commune\n97225;Le Marigot', ['Le Marigot']],
])('%j is %j', async (text, expected) => {
  expect((await listOf(text)).meanings).toEqual(expected);
});

test('97133 alone is Vieux-Fort, and Saint-Barthélemy is told to be outside the data', async () => {
  const { meanings, notes } = await listOf('97133');
  expect(meanings).toEqual(['Vieux-Fort']);
  expect(notes.join('\n')).toContain('Saint-Barthélemy (outre-mer) n’est pas dans les données');
});
