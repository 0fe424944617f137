// What stands beside a name or a code and contradicts it, or completes it: the postal code of another commune, a
// CEDEX, the département of a code in two cells.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type CommuneLine,
  type CommuneList,
  createCommuneListReader,
  listNotes,
} from '../../../src/lists/index.ts';
import { departementOf } from '../../../src/terms/commune.ts';
import type { LocatedEntry } from '../../../src/terms/search-entry.ts';
import { allEntries, shippedStore } from '../../shipped.ts';

const store = shippedStore();
const read = createCommuneListReader(store);
const all: LocatedEntry[] = [];

beforeAll(async () => {
  all.push(...(await allEntries(store)));
});

async function listOf(text: string): Promise<CommuneList> {
  const answer = await read(text);
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list;
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
/** Without what is said of the columns. */
const said = async (text: string) =>
  listNotes(await listOf(text))
    .map(plain)
    .slice(1);
const remarks = ({ meaning }: CommuneLine) =>
  meaning.kind === 'commune' ? meaning.remarks.map(({ kind }) => kind) : [];
const codeOf = ({ meaning }: CommuneLine) =>
  meaning.kind === 'commune' ? meaning.commune.code : meaning.kind;

describe('a postal code beside a name of the same département', () => {
  test.each([
    [
      '13100;Marseille',
      'Ligne 2 : 13100 n’est pas un code postal de Marseille (Bouches-du-Rhône) : le nom a été suivi.',
    ],
    [
      '58000;Marzy',
      'Ligne 2 : 58000 n’est pas un code postal de Marzy (Nièvre) : le nom a été suivi.',
    ],
    [
      '69003;Villeurbanne',
      'Ligne 2 : 69003 n’est pas un code postal de Villeurbanne (Rhône) : le nom a été suivi.',
    ],
    [
      '20000;Bastia',
      'Ligne 2 : 20000 n’est pas un code postal de Bastia (Haute-Corse) : le nom a été suivi.',
    ],
    [
      '97400;Saint-Paul',
      'Ligne 2 : 97400 n’est pas un code postal de Saint-Paul (La Réunion) : le nom a été suivi.',
    ],
    [
      '75011;Paris',
      'Ligne 2 : avec 75011, « Paris » a été lu comme Paris, dont le 11e arrondissement : chiffres de toute la ville.',
    ],
    [
      '58036;Nevers',
      'Ligne 2 : 58036 n’est le code postal d’aucune commune. Elle a été lue comme Nevers (Nièvre).',
    ],
  ])('%s is said', async (line, expected) => {
    expect(await said(`code_postal;commune\n${line}`)).toEqual([expected]);
  });

  test('that contradicts an INSEE code is said too', async () => {
    expect(await said('code_insee;commune;code_postal\n13055;Marseille;13100')).toEqual([
      'Ligne 2 : 13100 n’est pas un code postal de Marseille (Bouches-du-Rhône) : le code INSEE a été suivi.',
    ]);
  });

  test('that nobody has, a CEDEX, is counted once, and has no line a commune', async () => {
    const list = 'code_postal;commune\n58036;Nevers\n69999;Lyon\n35998;Rennes';
    expect(await said(list)).toEqual([
      '3 codes postaux ne sont ceux d’aucune commune, comme les CEDEX : le reste de la ligne a été suivi.',
    ]);
  });

  test('is silent for each commune of France beside its own, whichever it has', async () => {
    const rows = all.flatMap((entry) => entry.codesPostaux.map((code) => ({ entry, code })));
    const text = rows.map(({ entry, code }) => `${code};${entry.nom};${entry.code}`).join('\n');
    const { lines } = await listOf(`code_postal;commune;code_insee\n${text}`);
    expect(lines.map(codeOf)).toEqual(rows.map(({ entry }) => entry.code));
    expect(lines.filter((line) => remarks(line).includes('other-postal-code'))).toEqual([]);
    const named = await listOf(
      `code_postal;commune\n${rows.map(({ entry, code }) => `${code};${entry.nom}`).join('\n')}`,
    );
    const loud = named.lines.filter((line) =>
      remarks(line).some((kind) => kind.endsWith('postal-code')),
    );
    expect(loud).toEqual([]);
  });

  test('is never passed over for any commune, when it is that of the next one of the département', async () => {
    const rows = all.flatMap((entry, i) => {
      const next = all[(i + 1) % all.length];
      const [code] = next?.codesPostaux ?? [];
      // Its own INSEE code in that column contradicts nothing, nor that of a former commune in it.
      const insee = [entry.code, ...(entry.former ?? []).map((former) => former.code)];
      if (!code || insee.includes(code) || entry.codesPostaux.includes(code)) return [];
      if (next && departementOf(next.code) !== departementOf(entry.code)) return [];
      return [`${code};${entry.nom}`];
    });
    expect(rows.length).toBeGreaterThan(15_000);
    const { lines } = await listOf(`code_postal;commune\n${rows.join('\n')}`);
    const silent = lines.filter(
      (line) => line.meaning.kind === 'commune' && !remarks(line).includes('other-postal-code'),
    );
    // Homonyms of one département: the code is that of the other one.
    expect(silent.filter((line) => !isOneOfHomonyms(line))).toEqual([]);
  });
});

/** The name is also that of another commune, which has the postal code. */
function isOneOfHomonyms({ meaning, written }: CommuneLine): boolean {
  if (meaning.kind !== 'commune') return false;
  return meaning.commune.nom !== written || all.filter(({ nom }) => nom === written).length > 1;
}

describe('a code in two cells', () => {
  test.each([
    ['58;194;Nevers', '58194'],
    ['01;004;Ambérieu-en-Bugey', '01004'],
    ['1;4;Ambérieu-en-Bugey', '01004'],
    ['2A;004;Ajaccio', '2A004'],
    ['2b;33;Bastia', '2B033'],
    ['971;01;Les Abymes', '97101'],
    ['971;101;Les Abymes', '97101'],
    ['97;101;Les Abymes', '97101'],
    ['ZA;101;Les Abymes', '97101'],
    ['976;11;Mamoudzou', '97611'],
    ['75;111;Paris', '75056'],
    ['ZN;818;Nouméa', 'outside'],
    ['58;999;', 'unknown-code'],
    ['58;194;Marzy', 'mismatch'],
  ])('%s is %s', async (line, expected) => {
    for (const header of [
      'DEP;COM;LIB',
      'Code du département;Code de la commune;Libellé de la commune',
    ]) {
      const { lines } = await listOf(`${header}\n${line}`);
      expect(lines.map(codeOf)).toEqual([expected]);
    }
  });

  test('of each commune of France is that commune, with its zeros or without', async () => {
    const halves = all.map(({ code }) => [
      departementOf(code),
      code.slice(departementOf(code).length),
    ]);
    const written = [
      halves.map((half) => half.join(';')),
      halves.map(([dep = '', com = '']) => `${dep.replace(/^0/, '')};${Number(com)}`),
      all.map(({ code }) => `${code.slice(0, 2)};${code.slice(2)}`),
    ];
    for (const rows of written) {
      const { lines } = await listOf(`DEP;COM\n${rows.join('\n')}`);
      expect(lines.map(codeOf)).toEqual(all.map(({ code }) => code));
    }
  });
});

describe('a place outside the data', () => {
  test('is known as we say it: typed back, it is told again', async () => {
    for (const { nom, territoire } of await store.outsidePlaces()) {
      const label = `${nom} (${nom === territoire ? 'outre-mer' : territoire})`;
      const { lines } = await listOf(`Nevers\n${label}`);
      expect([label, lines.map(codeOf)]).toEqual([label, ['58194', 'outside']]);
    }
  });

  test.each([
    ['commune;departement\nSaint-Martin;Gers', []],
    ['commune;departement\nSaint-Martin;32', []],
  ])('is not spoken of when %j settles it', async (text, expected) => {
    expect(await said(text)).toEqual(expected);
  });

  test.each(['Saint-Martin;978', 'Saint-Pierre;975', 'Nouméa;Nouvelle-Calédonie'])(
    '%s is settled by its territory',
    async (line) => {
      expect((await listOf(`commune;departement\n${line}`)).lines.map(codeOf)).toEqual(['outside']);
    },
  );
});

test('doubtful codes that the others settle are named, then counted', async () => {
  const both = ['58160', '58210', '58240', '58250', '58260', '58270', '58300', '58310'];
  const notes = await said(['58194', ...both].join('\n'));
  const named = notes.filter((note) => note.includes('a été lu comme le code INSEE'));
  expect(named).toHaveLength(5);
  expect(named[0]).toBe(
    'Ligne 2 : 58160 a été lu comme le code INSEE de Marzy (Nièvre), et non comme le code postal de 7 communes.',
  );
  expect(notes.at(-1)).toBe('Et 3 autres codes lus comme des codes INSEE.');
});
