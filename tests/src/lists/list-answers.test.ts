// What a reader answers besides what each line means: texts that are no list, lines to be told or asked, and files that do not come.
import { describe, expect, test } from 'vitest';
import { fr } from '../../../src/explain/typography.ts';
import type { CommuneSource } from '../../../src/lists/commune-source.ts';
import {
  asksCodes,
  communesOf,
  createCommuneListReader,
  lineRemarks,
  problemsOf,
} from '../../../src/lists/index.ts';
import { SOME_COMMUNES, someList } from './some-communes.ts';

describe('a text that is no list', () => {
  test.each([
    ['%PDF-1.7', { kind: 'file', file: 'pdf' }],
    ['<html>', { kind: 'file', file: 'html' }],
    ['["58194"]', { kind: 'file', file: 'json' }],
    ['', { kind: 'empty' }],
    ['\n ;\n', { kind: 'empty' }],
    ['Nevers\n'.repeat(50_001), { kind: 'too-long', max: 50_000 }],
  ])('%.12j: why', async (text, why) => {
    const answer = await createCommuneListReader(SOME_COMMUNES)(text);
    expect(answer).toEqual({ ok: false, why });
  });

  test('empty lines do not count, and a list of Python is one', async () => {
    const { lines } = await someList(`58194\n${'\n'.repeat(50_001)}58160`);
    expect(lines.map(({ written }) => written)).toEqual(['58194', '58160']);
    const python = await someList("['58194', '58160']");
    expect(python.lines.map(({ written }) => written)).toEqual(['58194', '58160']);
    expect(python.severalOn).toEqual([1]);
  });
});

test('files that did not come are asked for again by the next list', async () => {
  let fails = true;
  const source: CommuneSource = {
    ...SOME_COMMUNES,
    manifest: async () => {
      if (fails) throw new Error('no network');
      return SOME_COMMUNES.manifest();
    },
  };
  const read = createCommuneListReader(source);
  await expect(read('Nevers')).rejects.toThrow('no network');
  fails = false;
  expect((await read('Nevers')).ok).toBe(true);
});

test('a second list costs no file of the first', async () => {
  const asked: string[] = [];
  const source: CommuneSource = {
    ...SOME_COMMUNES,
    candidates: (key) => {
      asked.push(key);
      return SOME_COMMUNES.candidates(key);
    },
  };
  const read = createCommuneListReader(source);
  await read('58194\nNevers\nMarzy');
  expect(asked).toEqual(['5', 'n', 'm']);
  await read('58160\nMelle');
  expect(asked).toEqual(['5', 'n', 'm']);
});

describe('of a list is told', () => {
  const TEXT =
    'Liste\n\ncommune;code_postal\nNevers;58036\nChampeaux;\nSeynod;75001\n;58000\n1004;\nNevers;58000';

  test('every line that was not read as it is written', async () => {
    const { lines } = await someList(TEXT);
    expect(lineRemarks(lines)).toEqual([
      {
        line: 1,
        written: 'Liste',
        code: null,
        kind: 'title',
        text: fr`Ligne 1 : « Liste » est au-dessus de l'en-tête et n'a pas été lu.`,
      },
      {
        line: 4,
        written: 'Nevers',
        code: '58194',
        kind: 'unserved-postal-code',
        text: fr`Ligne 4 : 58036 n'est le code postal d'aucune commune. Elle a été lue comme Nevers (Nièvre).`,
      },
      {
        line: 5,
        written: 'Champeaux',
        code: null,
        kind: 'homonyms',
        text: fr`Ligne 5 : plusieurs communes s'appellent « Champeaux ». Mettez le code INSEE : 35052 Champeaux (Ille-et-Vilaine), 50117 Champeaux (Manche), 77082 Champeaux (Seine-et-Marne).`,
      },
      {
        line: 6,
        written: 'Seynod',
        code: null,
        kind: 'mismatch',
        text: fr`Ligne 6 : ses cases se contredisent. Est-ce Annecy (Haute-Savoie) ? Mettez le code INSEE : 74010 Annecy (Haute-Savoie).`,
      },
      {
        line: 7,
        written: '58000',
        code: null,
        kind: 'postal-code',
        text: fr`Ligne 7 : le code postal 58000 est celui de 4 communes. Mettez le code INSEE : 58051 Challuy (Nièvre), 58194 Nevers (Nièvre), 58238 Saint-Éloi (Nièvre), 58278 Sermoise-sur-Loire (Nièvre).`,
      },
      {
        line: 8,
        written: '1004',
        code: '01004',
        kind: 'mended-code',
        text: fr`Ligne 8 : « 1004 » a été lu comme le code 01004, Ambérieu-en-Bugey (Ain).`,
      },
      {
        line: 9,
        written: 'Nevers',
        code: '58194',
        kind: 'repeated',
        text: fr`Ligne 9 : « Nevers » redit Nevers (Nièvre), déjà à la ligne 4 : la commune n'est comptée qu'une fois.`,
      },
    ]);
  });

  test('which lines are no commune yet, with their place among all; a title is none of them', async () => {
    const { lines } = await someList(TEXT);
    expect(problemsOf(lines).map(({ id, line, text }) => [id, line.line, text])).toEqual([
      [2, 5, fr`Ligne 5 : plusieurs communes s'appellent « Champeaux ».`],
      [3, 6, fr`Ligne 6 : ses cases se contredisent. Est-ce Annecy (Haute-Savoie) ?`],
      [4, 7, fr`Ligne 7 : le code postal 58000 est celui de 4 communes.`],
    ]);
  });

  test('its communes, each once, in its order', async () => {
    const { lines } = await someList(TEXT);
    expect([...communesOf(lines)].map(([code, { nom }]) => [code, nom])).toEqual([
      ['58194', 'Nevers'],
      ['01004', 'Ambérieu-en-Bugey'],
    ]);
  });

  test.each([
    ['13001', true],
    ['97133', true],
    ['58194\nNevers', false],
    ['58000', false],
  ])('%j: whether its codes must be asked, %j', async (text, asks) => {
    expect(asksCodes((await someList(text)).lines)).toBe(asks);
  });
});
