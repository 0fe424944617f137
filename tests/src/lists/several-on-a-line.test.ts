// A line that holds several communes: all of them are read, or those that are not are told. None is lost.
import { describe, expect, test } from 'vitest';
import { createCommuneListReader, listNotes, problemsOf } from '../../../src/lists/index.ts';
import { shippedStore } from '../../shipped.ts';

const read = createCommuneListReader(shippedStore());

async function listOf(text: string) {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  const { lines } = answer.list;
  const communes = lines.map(({ line, meaning }) => [
    line,
    meaning.kind === 'commune' ? meaning.commune.nom : meaning.kind,
  ]);
  return {
    communes,
    others: lines.flatMap(({ others }) => others),
    notes: listNotes(answer.list).map((note) => note.replace(/[\u00a0\u202f]/g, ' ')),
  };
}

test.each([
  ['Nevers;Marzy;Garchizy\nFourchambault;Varennes-Vauzelles;'],
  ['Nevers;Marzy;Garchizy\nFourchambault;Varennes-Vauzelles'],
  ['58194;58160;58121\n58117;58303;'],
  ['Nevers\tMarzy\tGarchizy\nFourchambault\tVarennes-Vauzelles'],
])('%j is five communes, and said to be', async (text) => {
  const { communes, others, notes } = await listOf(text);
  expect(communes).toEqual([
    [1, 'Nevers'],
    [1, 'Marzy'],
    [1, 'Garchizy'],
    [2, 'Fourchambault'],
    [2, 'Varennes-Vauzelles'],
  ]);
  expect(others).toEqual([]);
  expect(notes).toContain('2 lignes nomment plusieurs communes, toutes lues.');
});

test.each([['Nevers, Marzy et Garchizy'], ['Nevers, Marzy et Garchizy\nDecize']])(
  '%j ends as a sentence does, and all of it is read',
  async (text) => {
    const { communes } = await listOf(text);
    expect(communes.slice(0, 3)).toEqual([
      [1, 'Nevers'],
      [1, 'Marzy'],
      [1, 'Garchizy'],
    ]);
  },
);

test('homonyms on a line of several are asked one by one', async () => {
  const { communes } = await listOf('Nevers, Saint-Denis, Marzy\nImphy');
  expect(communes).toEqual([
    [1, 'Nevers'],
    [1, 'homonyms'],
    [1, 'Marzy'],
    [2, 'Imphy'],
  ]);
});

test.each([
  ['Nevers - Marzy', ['Nevers', 'Marzy']],
  ['Nevers : Marzy', ['Nevers', 'Marzy']],
  ['Nevers > Marzy', ['Nevers', 'Marzy']],
  ['Nevers – Marzy – Saint-Éloi', ['Nevers', 'Marzy', 'homonyms']],
  ['58194 - 58160', ['Nevers', 'Marzy']],
  ['58000 NEVERS - 58180 MARZY', ['Nevers', 'Marzy']],
  ['Nevers : Marzy, Garchizy', ['Nevers', 'Marzy', 'Garchizy']],
  ['nevers, marzy. Decize; imphy', ['Nevers', 'Marzy', 'Decize', 'Imphy']],
  ['"Nevers\nMarzy"', ['Nevers', 'Marzy']],
  ['Nevers,Marzy\nDecize;Imphy', ['Nevers', 'Marzy', 'Decize', 'Imphy']],
  ['Paris - Lyon - Marseille', ['Paris', 'Lyon', 'Marseille']],
  ['Paris, Lyon, Marseille', ['Paris', 'Lyon', 'Marseille']],
  ['Lens et Liévin', ['Lens', 'Liévin']],
  // What names one commune is never cut, nor what is known in part.
  ['Laval - Mayenne', ['Laval']],
  ['Nevers - 58000', ['Nevers']],
  ['58194 : Nevers', ['Nevers']],
  ['58194 - Marzy', ['unknown']],
  ['Nevers - Zzyzx', ['unknown']],
  // The name of an EPCI.
  ['CA de Lens - Liévin', ['unknown']],
])('%j is %j', async (text, expected) => {
  const { communes } = await listOf(text);
  expect(communes.map(([, read]) => read)).toEqual(expected);
});

test.each([
  // Two full columns: the second may be a canton.
  ['Nevers;Marzy\nImphy;Garchizy', ['Marzy', 'Garchizy']],
  ['commune\nNevers;Marzy;Imphy', ['Marzy', 'Imphy']],
  // What stands beside another commune is told too: it may be a third one, misspelt.
  ['Nevers;Marzy;Nulle-Part\nImphy', ['Marzy', 'Nulle-Part']],
  ['Decize\nNevers;Marzi;Garchizy', ['Marzi', 'Garchizy']],
  ['58194;58160\n58121;58303', ['58160', '58303']],
])('in %j the communes that are not read are told', async (text, expected) => {
  const { others, notes } = await listOf(text);
  expect(others).toEqual(expected);
  for (const other of expected) expect(notes.join('\n')).toContain(`« ${other} »`);
});

test.each([
  ['Nevers;Nevers Agglomération\nMarzy;Nevers Agglomération'],
  ['Nevers;CA de Nevers;Nièvre\nMarzy;CA de Nevers;Nièvre'],
  ['Mayenne;Mayenne\nLaval;Mayenne'],
  ['Paris;Paris;Île-de-France\nLyon;Rhône;Auvergne-Rhône-Alpes'],
  ['Nevers;33085;58000\nMarzy;3647;58180'],
  ['58194;Nevers;Nevers\n58160;Marzy;Nevers'],
  ['commune;canton\nMarzy;Nevers\nImphy;Imphy'],
])('%j is a table: a line is one commune, and nothing is told', async (text) => {
  const { communes, others, notes } = await listOf(text);
  expect(communes).toHaveLength(2);
  expect(others).toEqual([]);
  expect(notes.filter((note) => note.includes('y figure'))).toEqual([]);
});

test.each([
  [
    'La Roche Vanneau / Flavigny\n58194',
    ['La Roche-Vanneau', 'homonyms', 'Nevers'],
    ['Ligne 1 : elle nomme plusieurs communes. Lu : « La Roche Vanneau ». Non lu : « Flavigny ».'],
  ],
  [
    'Saint-Denis / Saint-Martin\n58194',
    ['homonyms', 'homonyms', 'Nevers'],
    [
      'Ligne 1 : elle nomme plusieurs communes, dont aucune n’a été lue : « Saint-Denis », « Saint-Martin ».',
    ],
  ],
  [
    'CC des Quatre Rivières : Forges-les-Eaux, Gaillefontaine\n58194',
    ['Forges-les-Eaux', 'Gaillefontaine', 'Nevers'],
    [
      'Ligne 1 : « CC des Quatre Rivières », avant les deux-points, n’a pas été lu. Ce n’est pas une commune.',
      'Ligne 1 : elle nomme plusieurs communes, toutes lues.',
    ],
  ],
  [
    'CC des Quatre Rivières : Forges-les-Eaux, Gaillefontainne',
    ['Forges-les-Eaux', 'unknown'],
    [
      'Ligne 1 : « CC des Quatre Rivières », avant les deux-points, n’a pas été lu. Ce n’est pas une commune.',
      'Ligne 1 : elle nomme plusieurs communes. Lu : « Forges-les-Eaux ». Non lu : « Gaillefontainne ».',
    ],
  ],
  [
    'Foo Bar, Gaillefontaine\nNevers\nDecize',
    ['unknown', 'Nevers', 'Decize'],
    [
      'La liste n’a pas d’en-tête : la première colonne désigne les communes.',
      'Ligne 1 : « Gaillefontaine » y figure aussi, et n’a pas été lu. Si c’est une commune de la liste, donnez-lui sa ligne.',
    ],
  ],
  // The head of a mail, and the seat of a canton, are no commune of the list.
  ['Objet : Nevers\nDecize', ['unknown', 'Decize'], []],
  ['Canton : Nevers\nDecize', ['unknown', 'Decize'], []],
  [
    'Nevers : Marzy\nDecize',
    ['Nevers', 'Marzy', 'Decize'],
    ['Ligne 1 : elle nomme plusieurs communes, toutes lues.'],
  ],
])('%j: what is said read is read, and the rest said not to be', async (text, read, said) => {
  const { communes, notes } = await listOf(text);
  expect(communes.map(([, result]) => result)).toEqual(read);
  expect(notes).toEqual(said);
});

test('of two columns of one name, the first is said to be read', async () => {
  const { communes, notes } = await listOf('Commune;commune\nNevers;Marzy\nDecize;Imphy');
  expect(communes.map(([, nom]) => nom)).toEqual(['Nevers', 'Decize']);
  expect(notes).toEqual([
    'Ligne 1 : c’est l’en-tête. Colonne lue : « Commune ».',
    'Plusieurs colonnes s’appellent « Commune » : la première seule a été lue.',
  ]);
});

describe('of two communes on a line, each is read or told, and never both', () => {
  const MISSPELT = 'Gaillefontainne';
  const NAMES = ['Nevers', 'Marzy', 'La Roche Vanneau', 'Flavigny', 'Saint-Denis', MISSPELT];
  const BETWEEN = [
    ', ',
    ',',
    ';',
    ' / ',
    '/',
    ' et ',
    ' & ',
    ' + ',
    '\t',
    ' | ',
    ' : ',
    ' - ',
    ' – ',
    '- ',
    ' > ',
    ' -> ',
    ' • ',
    ' (',
    '. ',
  ];
  const BEFORE = ['', 'CC des Quatre Rivières : '];
  const AFTER = ['', '\n58121', '\nDecize', '\nDecize\nImphy;Garchizy'];
  const lines = NAMES.flatMap((one, i) =>
    [...NAMES, ...NAMES]
      .slice(i + 1, i + 3)
      .flatMap((other) =>
        BETWEEN.flatMap((between) =>
          BEFORE.map((before) => [before, one, between, other] as const),
        ),
      ),
  );

  test.each(AFTER)('before %j', async (after) => {
    for (const [before, one, between, other] of lines) {
      const text = `${before}${one}${between}${other}${after}`;
      const answer = await read(text);
      if (!answer.ok) throw new Error(text);
      const own = answer.list.lines.filter(({ line }) => line === 1);
      const taken = own.filter(({ meaning }) => meaning.kind === 'commune');
      const notes = listNotes(answer.list).filter((note) => /^Ligne\s1\s/u.test(note));
      const problems = problemsOf(own).map((problem) => problem.text);
      const said = (start: RegExp) => notes.some((note) => start.test(note));
      // Words of the whole line.
      if (said(/toutes lues/)) expect([text, taken.length === own.length]).toEqual([text, true]);
      if (said(/seul «/)) expect([text, taken.length]).toEqual([text, 1]);
      if (said(/aucune n’a été lue|y figure(?:nt)? aussi, et n/))
        expect([text, taken.length]).toEqual([text, 0]);
      for (const name of [one, other]) {
        const isRead = taken.some(({ written }) => written.includes(name));
        const isTold = [...notes, ...problems].some(
          (sentence) =>
            sentence.includes(name) &&
            /non lu|Non lu|n’a(?:\u00a0| )?pas été lu|figure|n’est ni|s’appellent|peut être/u.test(
              sentence,
            ),
        );
        // A word that names no commune may be of anything, beside one that does.
        if (name === MISSPELT) continue;
        expect([text, name, isRead || isTold]).toEqual([text, name, true]);
      }
    }
  });
});
