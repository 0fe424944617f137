// A name cut short, a usual spelling, a name beside a postal code: what a line asks is offered where the line says.
import { beforeAll, describe, expect, test } from 'vitest';
import { choicesText, createCommuneListReader, problemText } from '../../../src/lists/index.ts';
import type { LocatedEntry } from '../../../src/terms/search-entry.ts';
import { allEntries, shippedStore } from '../../shipped.ts';
import { resultOf } from './some-communes.ts';

const store = shippedStore();
const read = createCommuneListReader(store);
const linesOf = async (text: string) => {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list.lines;
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const HEADER = 'nom;code_postal;departement';
let all: readonly LocatedEntry[] = [];
beforeAll(async () => {
  all = await allEntries(store);
});

describe('a name beside a postal code', () => {
  test.each([
    ['Oloron;64400', 'incomplete-name 64422'],
    ['Les Sables;85100', 'incomplete-name 85194'],
    ['Boulogne;92100', 'incomplete-name 92012'],
    ['Pierrefitte;93380', 'incomplete-name 93066'],
    ['Saint-Ouen;93400', 'incomplete-name 93070'],
    ['Saint-Ouen;93400;93', 'incomplete-name 93070'],
    ['Aix;13100', 'incomplete-name 13001'],
    // One error, among the communes of that code.
    ['Boulongne-Billancour;92100', 'unknown 92012'],
    ['Olron-Sainte-Marie;64400', 'unknown 64422'],
  ])('%j is asked among the communes of that code: %s', async (text, result) => {
    expect((await linesOf(`${HEADER}\n${text}\nNevers;58000;58`)).map(resultOf)).toEqual([
      result,
      '58194',
    ]);
  });

  test('asks whether the name is whole, and names what may be meant', async () => {
    const [line] = await linesOf(`${HEADER}\nOloron;64400`);
    if (!line) throw new Error('a line is expected');
    expect(plain(`${problemText(line)} ${choicesText(line)}`)).toBe(
      'Ligne 2 : « Oloron », nom incomplet ? Avec ce code postal, ce peut être Oloron-Sainte-Marie (Pyrénées-Atlantiques). Mettez le code INSEE : 64422 Oloron-Sainte-Marie (Pyrénées-Atlantiques).',
    );
  });

  test('cut after its first word, it is never said to contradict itself: every commune of two words', async () => {
    const cut = all.flatMap(({ code, nom, codesPostaux: [postal] }) => {
      const [, first] = /^((?:L[ae]s? |L')?[^- ']{4,})[- ']/.exec(nom) ?? [];
      return first === undefined || /^saint/i.test(first) || !postal
        ? []
        : [{ code, text: `${first};${postal}` }];
    });
    const asked = cut.filter((_, i) => i % 5 === 0);
    const lines = await linesOf([HEADER, ...asked.map(({ text }) => text)].join('\n'));
    expect(lines).toHaveLength(asked.length);
    const entryOf = new Map(all.map((entry) => [entry.code, entry]));
    for (const [i, { meaning }] of lines.entries()) {
      const { code = '', text = '' } = asked[i] ?? {};
      if (meaning.kind !== 'incomplete-name') continue;
      const served = text.slice(text.indexOf(';') + 1);
      const choices = meaning.choices.map((one) => one.code);
      expect([text, choices]).toEqual([text, expect.arrayContaining([code])]);
      for (const one of choices) expect(entryOf.get(one)?.codesPostaux).toContain(served);
    }
    expect(
      lines.filter(({ meaning }) => meaning.kind === 'incomplete-name').length,
    ).toBeGreaterThan(500);
  });
});

test('several communes of one name are offered with the larger ones whose name begins so', async () => {
  const [line] = await linesOf('Saint-Ouen');
  if (!line) throw new Error('a line is expected');
  expect(resultOf(line)).toContain('93070');
  expect(plain(problemText(line) ?? '')).toBe(
    'Ligne 1 : plusieurs communes s’appellent « Saint-Ouen », ou ont un nom qui commence ainsi.',
  );
  const [plainly] = await linesOf('Champeaux');
  expect(plainly && plain(problemText(plainly) ?? '')).toBe(
    'Ligne 1 : plusieurs communes s’appellent « Champeaux ».',
  );
});

describe('« s/ » and « / » are read as « sur », or « sous »', () => {
  test.each([
    ['Neuilly S/Seine', '92051'],
    ['Asnières/Seine', '92004'],
    ['La Roche s/ Yon', '85191'],
    ['Fontenay s/ Bois', '94033'],
    ['Clichy/Bois', '93014'],
    ['Neuilly-s/-Seine', '92051'],
  ])('%s', async (text, code) => {
    expect((await linesOf(text)).map(resultOf)).toEqual([code]);
  });

  // Champigny-sur-Marne, or Champigny in the département Marne; two of one name but for « sur » and « sous ».
  const ASKED = {
    's/': ['La Chapelle-sur-Dun', 'La Chapelle-sous-Dun'],
    '/': [
      'Ville-sur-Lumes',
      'Saint-Germain-sur-Vienne',
      'Châteauneuf-sur-Loire',
      'Ville-sur-Saulx',
      // Châtillon, of what was the Seine.
      'Châtillon-sur-Seine',
    ],
  };
  test.each([
    [' s/ ', 'sur'],
    ['/', 'sur'],
    [' s/ ', 'sous'],
  ] as const)(
    'every name written with %j for « %s » is read as the name itself, or asked where it is two',
    async (sign, word) => {
      const named = all.filter(({ nom }) => nom.includes(`-${word}-`));
      expect(named.length).toBeGreaterThan(100);
      const [written, whole] = await Promise.all([
        linesOf(named.map(({ nom }) => nom.replaceAll(`-${word}-`, sign)).join('\n')),
        linesOf(named.map(({ nom }) => nom).join('\n')),
      ]);
      const asked = written.flatMap((line, i) => {
        const [one, own] = [line, whole[i]];
        if (!own || resultOf(one) === resultOf(own)) return [];
        expect([one.written, resultOf(one)]).toEqual([
          one.written,
          expect.stringMatching('homonyms'),
        ]);
        expect(resultOf(one)).toContain(resultOf(own));
        return [own.written];
      });
      const known =
        sign === '/'
          ? [...ASKED['s/'], ...ASKED['/'], 'Granges-sur-Aube', 'Champigny-sur-Marne']
          : ASKED['s/'];
      expect(asked.filter((one) => !known.includes(one))).toEqual([]);
    },
  );
});

test('a stroke between two communes is still read as both', async () => {
  expect((await linesOf('Nevers / Marzy')).map(resultOf)).toEqual(['58194', '58160']);
});
