// Every option of a report acts in each format, or is refused by a sentence: none is left out in silence.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from './command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'options-'));
  await writeFile(join(folder, 'scenarios.csv'), 'nom,si\r\nPlus âgée,75+ +2\r\n');
});
afterAll(() => rm(folder, { recursive: true }));

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ');

// A PDF is printed from the page of a commune, or from the HTML of a territory: tests/e2e/pdf.test.ts opens them.
const COUNCIL = ['note', 'deliberation', 'diapositives', 'affiche', 'bulletin'] as const;
const ENDINGS: Readonly<Record<string, string>> = {
  note: 'docx',
  deliberation: 'docx',
  diapositives: 'pptx',
  affiche: 'html',
  bulletin: 'docx',
};
const OF_COMMUNE = ['texte', 'json', 'csv', 'docx', 'html', ...COUNCIL];
const OF_TERRITORY = [
  ...['texte', 'xlsx', 'docx', 'html', 'csv', 'json', 'geojson', 'parquet', 'datapackage'],
  ...COUNCIL,
];

/** What a file says, without the instant at which it was written. */
async function saidIn(file: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(file));
  if (file.endsWith('.parquet')) {
    return JSON.stringify(await parquetReadObjects({ file: bytes.buffer }), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return strFromU8(bytes);
  // Links have names drawn by chance, titles are numbered from one file to the next: words alone are compared.
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml') && !name.startsWith('docProps/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, part]) => strFromU8(part).replace(/<[^>]*>|_Toc\d+/g, ' '))
    .join('\n');
}

let asked = 0;
async function ask(place: readonly string[], format: string, option: readonly string[]) {
  asked += 1;
  const file = join(folder, `${asked}.${ENDINGS[format] ?? format}`);
  const typed = option.map((word) => word.replace('FOLDER', folder));
  const { status, stderr } = await command(...place, '--format', format, '-o', file, ...typed);
  return { status, stderr: plain(stderr), content: status === 2 ? '' : await saidIn(file) };
}

const PLACES = {
  commune: ['commune', '58079', '--code'],
  territoire: ['territoire', '--epci', '245804497'],
} as const;

/** The option, and the formats that refuse it with the sentence that they say. */
type Row = readonly [option: readonly string[], refused: readonly string[], said: RegExp];

const OF_COUNCIL = /documents du conseil/;
const IN_HYPOTHESES = ['texte', 'json', 'csv', 'xlsx'];
const OF_HYPOTHESES = /texte, json, csv/;
const OF_CSV = /--csv va avec --format csv/;
const others = (formats: readonly string[], taken: readonly string[]) =>
  formats.filter((format) => !taken.includes(format));

const COMMUNE_ROWS: readonly Row[] = [
  [['--ressemblances'], COUNCIL, OF_COUNCIL],
  [['--si', '75+ +2'], others(OF_COMMUNE, IN_HYPOTHESES), OF_HYPOTHESES],
  [['--scenarios', 'FOLDER/scenarios.csv'], others(OF_COMMUNE, IN_HYPOTHESES), OF_HYPOTHESES],
  [['--csv', 'simple'], others(OF_COMMUNE, ['csv']), OF_CSV],
  [['--base', '15-et-plus'], ['affiche'], /L’affiche ne dit aucun chiffre/],
];
const TERRITORY_ROWS: readonly Row[] = [
  [['--ressemblances'], COUNCIL, OF_COUNCIL],
  [['--prochain-lieu', '1'], COUNCIL, OF_COUNCIL],
  [['--si', '75+ +2'], others(OF_TERRITORY, IN_HYPOTHESES), OF_HYPOTHESES],
  [['--scenarios', 'FOLDER/scenarios.csv'], others(OF_TERRITORY, IN_HYPOTHESES), OF_HYPOTHESES],
  [['--csv', 'simple'], others(OF_TERRITORY, ['csv']), OF_CSV],
  [['--base', '15-et-plus'], ['affiche'], /L’affiche ne dit aucun chiffre/],
];

describe.each([
  ['commune', OF_COMMUNE, COMMUNE_ROWS],
  ['territoire', OF_TERRITORY, TERRITORY_ROWS],
] as const)('%s', (name, formats, rows) => {
  test.each(formats)('in %s: acts, or is refused by a sentence', async (format) => {
    const place = PLACES[name];
    const without = await ask(place, format, []);
    const again = await ask(place, format, []);
    expect([without.status, again.content === without.content]).toEqual([0, true]);
    for (const [option, refused, said] of rows) {
      const { status, stderr, content } = await ask(place, format, option);
      if (refused.includes(format)) {
        expect([option, status]).toEqual([option, 2]);
        expect(stderr).toMatch(said);
      } else {
        expect([option, status, content !== without.content]).toEqual([option, 0, true]);
      }
    }
  });
});

test('a batch in text is refused by a sentence', async () => {
  const asked = ['territoire', '--departement', '58', '--chaque', 'epci', '--format', 'texte'];
  const { status, stderr } = await command(...asked, '-o', join(folder, 'lot'));
  expect(status).toBe(2);
  expect(plain(stderr)).toMatch(/--chaque/);
});

test.each(COUNCIL)(
  'a batch in %s writes a document for each EPCI, and keeps it when asked again',
  async (format) => {
    const lot = join(folder, `lot-${format}`);
    const asked = ['territoire', '--departement', '90', '--chaque', 'epci', '--format', format];
    const first = await command(...asked, '-o', lot);
    expect([first.status, plain(first.stderr)]).toEqual([
      0,
      expect.stringContaining('Fichiers écrits : 3. Déjà là : 0. En échec : 0.'),
    ]);
    const { stderr } = await command(...asked, '-o', lot);
    expect(plain(stderr)).toContain('Fichiers écrits : 0. Déjà là : 3. En échec : 0.');
  },
);

describe('a commune alone is set beside the eight that resemble it, never ranged in classes of which it is all', () => {
  test.each([
    ['a commune', ['commune', '58194', '--code', '--ressemblances'], 'Moulins (Allier)'],
    ['a département of one', ['territoire', '--departement', '75', '--ressemblances'], 'Lyon'],
  ])('%s', async (_, place, near) => {
    for (const format of ['docx', 'html']) {
      const { content } = await ask(place, format, []);
      const said = plain(content.replace(/<[^>]*>/g, ' ').replaceAll('&nbsp;', ' '));
      expect(said).toContain('Qui lui ressemble ?');
      expect(said).toContain(near);
      expect(said).toContain('Bibliothèques avec un salarié connu');
      expect(said).not.toContain('À quelles communes de France ressemblent-elles');
    }
    if (place[0] === 'commune') return;
    const json = JSON.parse((await ask(place, 'json', [])).content);
    expect(json.resemblance.kindred).toHaveLength(8);
    expect(json).not.toHaveProperty('classes');
    expect((await ask(place, 'xlsx', [])).content).not.toContain('Part des communes, en France');
  });
});
