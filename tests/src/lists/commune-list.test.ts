// Lists of communes as people paste and save them: every line is a commune, is asked or is told; the header says
// which columns are read. The fixtures come from the field (issue 13), with what each must give.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type CommuneLine,
  type CommuneList,
  choicesText,
  createCommuneListReader,
  listNotes,
  notAListText,
  problemText,
} from '../../../src/lists/index.ts';
import { decodeText } from '../../../src/store/index.ts';
import { shippedStore } from '../../shipped.ts';
import { faultsOf } from '../explain/sentence-rules.ts';

const read = createCommuneListReader(shippedStore());

async function listOf(text: string, codes?: 'insee' | 'postal'): Promise<CommuneList> {
  const answer = await read(text, codes);
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list;
}

const fileOf = (name: string) =>
  listOf(decodeText(readFileSync(join(import.meta.dirname, 'fixtures/communes', name))));

/** "58194", or "homonyms 60612 62790". */
function resultOf({ meaning }: CommuneLine): string {
  if (meaning.kind === 'commune') return meaning.commune.code;
  if (meaning.kind === 'outside')
    return `outside ${meaning.places.map(({ code }) => code).join(' ')}`;
  const choices = 'choices' in meaning ? meaning.choices.map(({ code }) => code) : [];
  return [meaning.kind, ...choices].join(' ');
}

const resultsOf = ({ lines }: CommuneList) =>
  Object.fromEntries(lines.map((line) => [line.line, resultOf(line)]));

describe('a file from the field', () => {
  test.each([
    ['2col-trailing-newline.csv', { 2: '58194', 3: '58160', 4: '58121' }],
    ['2col-names.csv', { 2: '58194', 3: '58160' }],
    ['2col-tab.csv', { 2: '58194', 3: '58160' }],
    ['semi-trailing.csv', { 1: '58194', 2: '58160' }],
    ['page-2col-blank.txt', { 2: '58194', 4: '58160' }],
    ['fr-decimal-2col.csv', { 1: '58194', 2: '58121', 3: '58160' }],
    ['latlon-comma.csv', { 2: '58194', 3: '58121' }],
    ['page-compiegne.txt', { 1: '60159', 2: '60057', 3: 'homonyms 60612 62790' }],
    ['page-combourg.txt', { 1: '35085', 2: '35238', 3: '35115' }],
    ['page-communaute.txt', { 1: '58160', 2: '58303' }],
    ['dep-before-name.csv', { 2: '86194', 3: '86066' }],
    ['dep-names.csv', { 1: '58194', 2: '97411', 3: '25056', 4: '19272', 5: '53130' }],
    ['dep-first.csv', { 2: '58194', 3: '58160', 4: '01004' }],
    ['id-first.csv', { 2: '58194', 3: '58160' }],
    ['page-cog.txt', { 2: '58194', 3: '58160' }],
    ['hexasmal.csv', { 2: '58194', 3: '58160' }],
    ['page-pandas.txt', { 2: '58194', 3: '01004', 4: '01004', 5: '01004' }],
    ['pandas-float.csv', { 2: '58194', 3: '01004' }],
    ['excel-formula.csv', { 2: '01004', 3: '58194' }],
    ['odd-codes.csv', { 2: '58194', 3: '58194', 4: '58194', 5: '58121' }],
    ['zero-width.csv', { 1: '58194', 2: '58160' }],
    ['sep-line.csv', { 3: '58194', 4: '58160' }],
    [
      'odd-names.csv',
      {
        1: '58194',
        2: '97411',
        3: '75056',
        4: '75056',
        5: '2A004',
        6: 'outside 97701',
        7: 'outside 97801',
        8: 'outside 98818 98833',
        9: 'outside 98735 98750 98754 98758',
      },
    ],
    ['former.csv', { 2: '14654', 3: '49018', 4: '61483' }],
    [
      'postal-marseille2.csv',
      {
        1: 'either-code 13001 13055',
        2: 'either-code 13002 13055',
        3: 'either-code 13008 13055',
      },
    ],
    [
      'page-codeheader-postal.txt',
      {
        2: 'postal-code 01001 01084 01093 01113 01146 01272 01328 01356 01393 01412',
        3: 'postal-code 01065 01115 01140 01259 01264 01301 01375 01385',
        4: 'postal-code 01291 01368 01457',
      },
    ],
  ])('%s is read to its last line', async (name, expected) => {
    const results = resultsOf(await fileOf(name));
    const inOrder = Object.entries(results).map(([line, result]) => {
      const [kind = '', ...codes] = result.split(' ');
      return [line, [kind, ...codes.sort()].join(' ')];
    });
    expect(Object.fromEntries(inOrder)).toEqual(expected);
  });
});

describe('the header', () => {
  test.each([
    ['dep-before-name.csv', { line: 1, read: ['code_insee', 'commune', 'departement'] }],
    [
      'hexasmal.csv',
      { line: 1, read: ['#Code_commune_INSEE', 'Nom_de_la_commune', 'Code_postal'] },
    ],
    ['page-cog.txt', { line: 1, read: ['COM', 'LIBELLE', 'DEP'] }],
    ['sep-line.csv', { line: 2, read: ['code_insee', 'nom'] }],
    ['page-compiegne.txt', null],
    ['page-communaute.txt', null],
  ])('of %s is said, with the columns read', async (name, expected) => {
    const { header } = await fileOf(name);
    const said = header && { line: header.line, read: header.read.map(({ title }) => title) };
    expect(said).toEqual(expected);
  });

  test.each([
    ['Liste des communes\n\ncode;nom\n58194;Nevers', { 1: 'title', 4: '58194' }],
    // Two files put end to end.
    ['code;nom\n58194;Nevers\ncode;nom\n58160;Marzy', { 2: '58194', 4: '58160' }],
    // A column of kinds is no header.
    ['Nevers;Commune\nMarzy;Commune', { 1: '58194', 2: '58160' }],
    ['Nevers;Commune\nMarzy;EPCI', { 1: '58194', 2: '58160' }],
    ['rang;commune\n1;Nevers\n2;Marzy', { 2: '58194', 3: '58160' }],
    ['commune;X;Y\nNevers;3,1;46,9', { 2: '58194' }],
    ['ville;code_postal\nNevers;58000', { 2: '58194' }],
  ])('in %j is told from communes', async (text, expected) => {
    expect(resultsOf(await listOf(text))).toEqual(expected);
  });
});

describe('a line', () => {
  test.each([
    ['Nevers;33085', '58194'],
    ['Nevers;1500', '58194'],
    ['58194;Nevers;33085', '58194'],
    ['Saint-Denis;97411', '97411'],
    ['Saint-Denis;974', '97411'],
    ['Saint-Denis;La Réunion', '97411'],
    ['Saint-Denis (974)', '97411'],
    [';Marzy;58', '58160'],
    ['Vienne;Poitiers', '86194'],
    ['58160;Imphy', '58134'],
    ['13001;Marseille', '13055'],
    ['13001;Aix-en-Provence', '13001'],
    ['code_insee;nom\n58160;Imphy', 'mismatch 58160 58134'],
    ['nom;code_postal\nNevers;58036', '58194'],
    ['nom;code_postal\nAjaccio;20090', '2A004'],
    ['nom;code_postal\nNevers;75001', 'mismatch 58194'],
    ['nom;code_postal\nLavancia-Epercy;01590', '39283'],
    ['code_postal\n58000', 'postal-code 58051 58194 58238 58278'],
    ['code_postal\n13002', '13055'],
    ['code_insee\n58000', 'unknown-code 58051 58194 58238 58278'],
    ['code;commune\n;Nevers', '58194'],
    ['code_insee;nom\nSeynod;74', '74010'],
    ['code_insee;nom\nSeynod;58', 'mismatch 74010'],
    ['74268;Seynod', '74010'],
    ['74268', '74010'],
    ['Seynod', '74010'],
    ['74010;Seynod', '74010'],
    ['Lomme', '59350'],
    ['Nouméa', 'outside 98818'],
    ['58999', 'unknown-code'],
    ['Zzyzx', 'unknown'],
    ['Zzyzx;58194', 'unknown'],
    ['58194, 58160, 58121', '58194'],
    // An exact name wins, its accents and its article considered; two written alike are asked.
    ['Vergné', '17464'],
    ['Vergné;Charente-Maritime', '17464'],
    ['La Vergne', '17465'],
    ['Champeaux', 'homonyms 35052 50117 77082'],
    ['Les Champeaux', '61086'],
    ['Mellé', '35174'],
    ['Melle', '79174'],
    ['melle', 'homonyms 35174 79174'],
    ['Saint-Rémy;88', '88435'],
    // What is at that postal code is proposed, not a commune elsewhere that bears the short name.
    ['Aix;13100', 'incomplete-name 13001'],
    ['13100;Aix', '13001'],
    ['Hellemmes', 'unknown 59350'],
    ['Neverz', 'unknown 58194 29153'],
    ['Gustavia', 'outside 97701'],
    ['Mata-Utu', 'outside 98613'],
    ['Marigot', 'homonyms 97216'],
  ])('%j means %s', async (text, expected) => {
    const [first] = (await listOf(text)).lines;
    const [kind = '', ...codes] = (first ? resultOf(first) : '').split(' ');
    const [expectedKind = '', ...expectedCodes] = expected.split(' ');
    expect([kind, ...codes.sort()]).toEqual([expectedKind, ...expectedCodes.sort()]);
  });

  test('alone, with a commune in every cell, is a list', async () => {
    expect((await listOf('58194, 58160, 58121')).lines.map(resultOf)).toEqual([
      '58194',
      '58160',
      '58121',
    ]);
    expect((await listOf('Nevers;Marzy')).lines.map(resultOf)).toEqual(['58194', '58160']);
    expect((await listOf('58194;33085')).lines.map(resultOf)).toEqual(['58194']);
  });
});

describe('codes that may be an INSEE code or a postal code', () => {
  test('are read as those that can only be one', async () => {
    expect(resultsOf(await listOf('58194\n58160'))).toEqual({ 1: '58194', 2: '58160' });
    expect(resultsOf(await listOf('13001\n75015'))).toEqual({ 1: '13055', 2: '75056' });
  });

  test('are asked when some are one and some the other, and when none is', async () => {
    const mixed = resultsOf(await listOf('58194\n13001\n75015'));
    expect(mixed).toEqual({ 1: '58194', 2: 'either-code 13001 13055', 3: '75056' });
  });

  test('are read as the caller says, once it was asked', async () => {
    const text = '13001\n13002';
    expect(resultsOf(await listOf(text, 'insee'))).toEqual({ 1: '13001', 2: '13002' });
    expect(resultsOf(await listOf(text, 'postal'))).toEqual({ 1: '13055', 2: '13055' });
  });
});

/** No-break spaces are tested elsewhere. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('what is said', () => {
  test.each([
    [
      'fr-decimal-2col.csv',
      [
        'La liste n’a pas d’en-tête : la première colonne désigne les communes.',
        'Un code peut être un code INSEE ou un code postal. La liste a été lue comme des codes INSEE : 58194 (ligne 1) ne peut être que cela.',
        'Ligne 3 : 58160 a été lu comme le code INSEE de Marzy (Nièvre), et non comme le code postal de 7 communes.',
      ],
    ],
    [
      'former.csv',
      [
        'Ligne 1 : c’est l’en-tête. Colonnes lues : « COM », « LIBELLE ».',
        'Ligne 3 : « 49018 » a été lu comme Baugé-en-Anjou (Maine-et-Loire), dont Baugé est une commune déléguée.',
        'Ligne 4 : « 61483 » est le code de Bagnoles de l’Orne Normandie (Orne), et non de « Bagnoles ».',
      ],
    ],
    [
      'odd-names.csv',
      [
        'Ligne 3 : « Paris 15e » a été lu comme Paris, dont le 15e arrondissement : chiffres de toute la ville.',
        'Ligne 4 : « 75115 » a été lu comme Paris, dont le 15e arrondissement : chiffres de toute la ville.',
        'Ligne 4 : « 75115 » redit Paris, déjà à la ligne 3 : la commune n’est comptée qu’une fois.',
        'Ligne 5 : « 2a004 » a été lu comme le code 2A004, Ajaccio (Corse-du-Sud).',
      ],
    ],
  ])('of %s', async (name, expected) => {
    expect(listNotes(await fileOf(name)).map(plain)).toEqual(expected);
  });

  test('of each line that is no commune', async () => {
    const list = await listOf(
      'Nevers\nSaint-Denis\nZzyzx\n58999\n01400\n13001\nNouméa\n97801\n75015',
    );
    expect(list.lines.map((line) => plain(problemText(line)) ?? null)).toEqual([
      null,
      'Ligne 2 : plusieurs communes s’appellent « Saint-Denis ».',
      'Ligne 3 : « Zzyzx » n’est ni un code ni un nom de commune connu.',
      'Ligne 4 : aucune commune ne porte le code 58999.',
      'Ligne 5 : le code postal 01400 est celui de 10 communes.',
      null,
      'Ligne 7 : Nouméa (Nouvelle-Calédonie) n’est pas dans les données : les enquêtes utilisées ne couvrent pas ce territoire.',
      'Ligne 8 : Saint-Martin (outre-mer) n’est pas dans les données : les enquêtes utilisées ne couvrent pas ce territoire.',
      null,
    ]);
    const either = await listOf('01400\n13001');
    expect(either.lines.map((line) => plain(problemText(line)) ?? null)).toEqual([
      'Ligne 1 : 01400 est le code INSEE de Seillonnaz (Ain) et un code postal, celui de 10 communes.',
      'Ligne 2 : 13001 est le code INSEE d’Aix-en-Provence (Bouches-du-Rhône) et un code postal, celui de Marseille (Bouches-du-Rhône).',
    ]);
  });

  test('of a code and a name that contradict each other', async () => {
    const list = await listOf('code_insee;nom\n58160;Imphy\n58000;');
    expect(list.lines.map((line) => plain(problemText(line)) ?? null)).toEqual([
      'Ligne 2 : ses cases se contredisent. Est-ce Marzy (Nièvre) ou Imphy (Nièvre) ?',
      'Ligne 3 : aucune commune n’a le code INSEE 58000. Serait-ce Challuy (Nièvre), Nevers (Nièvre), Saint-Éloi (Nièvre) ou une autre ?',
    ]);
  });

  test('of a quote that is never closed', async () => {
    const list = await listOf('code;nom\n"58194;Nevers\n58160;Marzy');
    expect(resultsOf(list)).toEqual({ 2: '58194', 3: '58160' });
    expect(listNotes(list).map(plain)).toContain(
      'Ligne 2 : un guillemet s’ouvre et ne se ferme pas. Elle a été lue sans lui.',
    );
  });

  test('is short, however long the list', async () => {
    const list = await listOf(`code\n${'1004.0\n'.repeat(1000)}`);
    const notes = listNotes(list).map(plain);
    expect(notes).toHaveLength(13);
    expect(notes.slice(-2)).toEqual([
      'Ligne 7 : « 1004.0 » redit Ambérieu-en-Bugey (Ain), déjà à la ligne 2 : la commune n’est comptée qu’une fois.',
      'Et 994 autres lignes qui redisent une commune de la liste.',
    ]);
  });
});

describe('a text that is no list', () => {
  test.each([
    ['PK\u0003\u0004\u0014\u0000xl/worksheets/sheet1.xml', 'C’est un classeur (.xlsx ou .ods)'],
    ['PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'C’est un classeur'],
    ['PK\u0003\u0004\u0014\u0000word/document.xml', 'C’est un document (.docx, .odt ou .pptx)'],
    ['PK\u0003\u0004\u0014\u0000communes.csv', 'C’est un fichier sans texte'],
    [
      'PAR1\u0015\u0004\u0015',
      'C’est un fichier sans texte (image, archive ou autre), pas une liste',
    ],
    ['\u2030PNG\r\n\u001a\n', 'C’est un fichier sans texte'],
    ['\u001f\u2039\b\u0000', 'C’est un fichier sans texte'],
    ['58194\u0001\u0000\u0002\u0000\u0003\n', 'C’est un fichier sans texte'],
    ['[{"code":"58194"}]', 'C’est du JSON'],
    ['%PDF-1.7', 'C’est un PDF'],
    ['<!doctype html>', 'C’est une page web'],
    [' \n;;\n', 'La liste est vide'],
  ])('%j is said to be one, in a sentence', async (text, start) => {
    const answer = await read(text);
    expect(answer.ok ? '' : notAListText(answer.why)).toContain(start);
  });

  test('bytes drawn at random are no list, whatever they begin with', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      let state = seed;
      const bytes = Uint8Array.from({ length: 600 }, () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return state >>> 24;
      });
      const answer = await read(decodeText(bytes));
      expect([seed, answer.ok ? 'read' : answer.why.kind]).toEqual([seed, 'file']);
    }
  });

  test('a text with a control or two of Word in it is still one', async () => {
    const list = await listOf('Saint\u001eDié des Vosges\u000b\n58194\u0000\n');
    expect(list.lines.map(resultOf)).toEqual(['88413', '58194']);
  });

  test('is said to be too long past fifty thousand lines', async () => {
    const answer = await read('58194\n'.repeat(50_001));
    expect(answer).toEqual({ ok: false, why: { kind: 'too-long', max: 50_000 } });
  });
});

test('a line of a million cells is read as any other', async () => {
  const list = await listOf(`58194;${'Nevers;'.repeat(1_000_000)}\n58160;Marzy`);
  expect(list.lines.map(resultOf)).toEqual(['58194', '58160']);
});

test('the choices of a line that asks are named with their codes', async () => {
  const [line] = (await listOf('Saint-Denis')).lines;
  expect(plain(line ? choicesText(line) : '')).toBe(
    'Mettez le code INSEE : 11339 Saint-Denis (Aude), 30247 Saint-Denis (Gard), 93066 Saint-Denis (Seine-Saint-Denis), 97411 Saint-Denis (La Réunion).',
  );
});

test('every sentence of every list is well set, short and without jargon', async () => {
  const said: string[] = [];
  const texts = [
    'code_insee;nom;dep\n58160;Imphy;58\n58000;;\n14654;Ailleurs;14\n"75115;x;y',
    'Liste\n\nnom;code_postal\nNevers;75001\nSaint-Denis;\nSeynod;74600',
    'code_postal\n13002\n58000\n99999',
    '1;58194;Nevers\n2;58160;Marzy',
    `code\n${'1004.0\n'.repeat(20)}`,
    'Nevers;Marzy\nImphy;Garchizy',
    'commune\nNevers;Marzy;Imphy',
    'Nevers;Marzy;Imphy\nDecize',
    'Nevers, Marzy',
    'Hellemmes\nSaint-Martin\nMarigot\nGustavia',
    '13100;Aix\nAix;13100',
  ];
  const lists = await Promise.all([
    ...readdirSync(join(import.meta.dirname, 'fixtures/communes')).map(fileOf),
    ...texts.map((text) => listOf(text)),
    listOf('13001\n13002', 'postal'),
  ]);
  for (const list of lists) {
    said.push(...listNotes(list));
    for (const line of list.lines) said.push(problemText(line) ?? '');
  }
  for (const file of ['workbook', 'old-workbook', 'pdf', 'json', 'html'] as const) {
    said.push(notAListText({ kind: 'file', file }));
  }
  said.push(notAListText({ kind: 'empty' }), notAListText({ kind: 'too-long', max: 50_000 }));
  const faults = said.flatMap((text) => faultsOf(text).map((fault) => `${fault} — ${text}`));
  expect(faults).toEqual([]);
});
