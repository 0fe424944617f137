// Laws of lists of communes, over all of France and over all ways of writing a list.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CommuneLine, createCommuneListReader } from '../../../src/lists/index.ts';
import type { LocatedEntry } from '../../../src/terms/search-entry.ts';
import { allEntries, shippedStore } from '../../shipped.ts';

const store = shippedStore();
const read = createCommuneListReader(store);
const all: LocatedEntry[] = [];

beforeAll(async () => {
  all.push(...(await allEntries(store)));
});

async function linesOf(text: string): Promise<readonly CommuneLine[]> {
  const answer = await read(text);
  return answer.ok ? answer.list.lines : [];
}

/** The commune is taken, or is among those that are asked. */
function holds({ meaning }: CommuneLine, { code }: LocatedEntry): boolean {
  if (meaning.kind === 'commune') return meaning.commune.code === code;
  return 'choices' in meaning && meaning.choices.some((one) => one.code === code);
}

const SECOND_CELLS: readonly ((commune: LocatedEntry) => string)[] = [
  () => '',
  () => ';Commune',
  () => ";Communauté d'agglomération",
  () => ';12345',
  ({ departement }) => `;${departement.nom}`,
  ({ codesPostaux }) => `,${codesPostaux[0]}`,
  ({ code }) => `\t${code}`,
];

describe('each of the 34 875 names', () => {
  test('is read as the first line, alone and beside another cell', async () => {
    const nevers = all.find(({ code }) => code === '58194');
    if (!nevers) throw new Error('Nevers');
    const lost: string[] = [];
    for (const [i, commune] of all.entries()) {
      const second = SECOND_CELLS[i % SECOND_CELLS.length] ?? (() => '');
      const text = `${commune.nom}${second(commune)}\n${nevers.nom}${second(nevers)}\n`;
      const [first, ...others] = await linesOf(text);
      if (!first || others.length !== 1 || !holds(first, commune)) lost.push(text);
    }
    expect(lost).toEqual([]);
    expect(all).toHaveLength(34_875);
  });

  test('is found in one list, or asked when several communes bear it', async () => {
    const lines = await linesOf(all.map(({ nom }) => nom).join('\n'));
    expect(lines).toHaveLength(all.length);
    expect(all.filter((commune, i) => !lines[i] || !holds(lines[i], commune))).toEqual([]);
  });

  test('is found by its code, with its name, its postal code or a number beside it', async () => {
    const rows = all.map(({ code, nom }, i) => `${code};${nom};${i},5`);
    for (const text of [rows.join('\n'), `codgeo;libgeo;part\n${rows.join('\n')}`]) {
      const taken = (await linesOf(text)).map(({ meaning }) =>
        meaning.kind === 'commune' ? meaning.commune.code : meaning.kind,
      );
      expect(taken).toEqual(all.map(({ code }) => code));
    }
  });
});

describe('a list', () => {
  const some = fc.array(fc.nat(34_874), { minLength: 2, maxLength: 8 });
  const columns = fc.shuffledSubarray(['insee', 'nom', 'departement', 'autre'] as const, {
    minLength: 4,
  });
  const separator = fc.constantFrom(';', '\t', '|', ',');
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
  const titles = fc.constantFrom(
    { insee: 'CODGEO', nom: 'LIBGEO', departement: 'DEP', autre: 'P21_POP' },
    {
      insee: '#Code_commune_INSEE',
      nom: 'Nom de la commune',
      departement: 'Département',
      autre: '',
    },
    { insee: 'insee_com', nom: 'nom_com', departement: 'code_dept', autre: 'id' },
  );

  test('is the same whatever its separator, line ends, quotes, blanks and order of columns', async () => {
    await fc.assert(
      fc.asyncProperty(
        some,
        columns,
        separator,
        lineEnd,
        titles,
        fc.boolean(),
        fc.boolean(),
        async (indexes, order, sep, end, named, quoted, blank) => {
          const communes = indexes.flatMap((i) => all[i] ?? []);
          const rows = communes.map(({ code, nom, departement }) => ({
            insee: code,
            nom,
            departement: departement.code,
            autre: '12',
          }));
          const written = [named, ...rows].map((row) =>
            order.map((column) => (quoted ? `"${row[column]}"` : row[column])).join(sep),
          );
          const lines = await linesOf(written.join(blank ? end + end : end) + end);
          const taken = lines.map(({ meaning }) =>
            meaning.kind === 'commune' ? meaning.commune.code : meaning.kind,
          );
          expect(taken).toEqual(communes.map(({ code }) => code));
          expect(lines.map(({ line }) => line)).toEqual(
            communes.map((_, i) => (blank ? 2 * i + 3 : i + 2)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('never loses a line: each is a commune, is asked, is told, or is said to be the header', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '58194',
        '58160',
        '13001',
        '1004',
        'Nevers',
        'Saint-Denis',
        'Zzyzx',
        '',
        '58',
        'nAme',
      ),
      fc.string({ maxLength: 8 }).map((text) => text.replace(/["\r\n]/g, '')),
    );
    const rows = fc.array(fc.tuple(fc.constantFrom('58194', 'Nevers', 'Zzyzx'), cell), {
      minLength: 2,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const answer = await read(table.map((row) => row.join('\t')).join('\n'));
        if (!answer.ok) throw new Error('a list');
        const { header, lines } = answer.list;
        const told = [...(header ? [header.line] : []), ...lines.map(({ line }) => line)];
        expect(told.sort((a, b) => a - b)).toEqual(table.map((_, i) => i + 1));
      }),
      { numRuns: 100 },
    );
  });
});

test('a long list is read in slices, with a pause between them', async () => {
  let pauses = 0;
  const sliced = createCommuneListReader(store, async () => {
    pauses++;
  });
  await sliced(all.map(({ nom }) => nom).join('\n'));
  expect(pauses).toBeGreaterThan(all.length / 200);
});
