// A column of figures beside names, in a list without header, is départements when it fits every commune that is
// known, and it is said; a column of counts chooses no homonym.
import { expect, test } from 'vitest';
import { createCommuneListReader, listNotes } from '../../../src/lists/index.ts';
import { departementOf } from '../../../src/terms/commune.ts';
import type { LocatedEntry } from '../../../src/terms/search-entry.ts';
import { allEntries, shippedStore } from '../../shipped.ts';

const store = shippedStore();
const read = createCommuneListReader(store);

async function listOf(text: string) {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  const { lines } = answer.list;
  return {
    results: lines.map(({ meaning }) =>
      meaning.kind === 'commune' ? meaning.commune.code : meaning.kind,
    ),
    notes: listNotes(answer.list).map((note) => note.replace(/[\u00a0\u202f]/g, ' ')),
  };
}

const asked = 'homonyms';
test.each([
  ['Villeneuve;12\nSaint-Just;34\nNevers;7\nMarzy;2', [asked, asked, '58194', '58160'], null],
  ['Villeneuve,12\nSaint-Just,34\nNevers,7', [asked, asked, '58194'], null],
  ['Villeneuve;12\nSaint-Just;34\nNevers;58', ['12301', '34272', '58194'], 2],
  ['12;Villeneuve\n34;Saint-Just\n58;Nevers', ['12301', '34272', '58194'], 1],
  ['Villeneuve;12\nSaint-Just;34', ['12301', '34272'], 2],
  ['2;Saint-Just;34', [asked], null],
  ['2;Saint-Just;34\n7;Nevers;58', ['34272', '58194'], 3],
  ['Sainte-Croix,12,34', [asked], null],
  ['Saint-Just;2A\nNevers;58', [asked, '58194'], null],
])('%j is %j', async (text, results, column) => {
  const list = await listOf(text);
  expect(list.results).toEqual(results);
  const said = list.notes.filter((note) => note.includes('lue comme le département'));
  expect(said).toEqual(
    column === null ? [] : [`La colonne ${column} a été lue comme le département.`],
  );
});

test('counts that fit one homonym each choose none of them, for every name of France that several bear', async () => {
  const all = await allEntries(store);
  const bearers = new Map<string, LocatedEntry[]>();
  for (const one of all) bearers.set(one.nom, [...(bearers.get(one.nom) ?? []), one]);
  const shared = [...bearers].filter(([, communes]) => communes.length > 1);
  expect(shared.length).toBeGreaterThan(1_000);
  const names = ['Nevers', ...shared.map(([nom]) => nom)];
  const counts = shared.map(([nom, [first]]) => `${nom};${departementOf(first?.code ?? '')}`);
  const alone = await listOf(names.join('\n'));
  const counted = await listOf(['Nevers;7', ...counts].join('\n'));
  expect(counted.results).toEqual(alone.results);
});
