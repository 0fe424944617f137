// The report of a territory as people take it away: each kind of file is made in the browser, opened by a
// second reader, and says what the command line says. The Nièvre is large enough to need real zipping.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, expect, onTestFinished, vi } from 'vitest';
import { COLUMNS, cellsOf } from '../../reports/columns.ts';
import { exportText, OPEN_DATA, writtenText } from '../../reports/copy.ts';
import { councilText } from '../../reports/council/copy.ts';
import { csvHeader, csvLines } from '../../reports/csv.ts';
import { html } from '../../reports/html.ts';
import { mapText } from '../../reports/map/copy.ts';
import type { TerritoryReport } from '../../reports/report.ts';
import { jsonPieces } from '../../reports/table-json.ts';
import { escaped } from '../../reports/xml-text.ts';
import { councilKinds } from '../../site/council/copy.ts';
import { councilSlotText } from '../../site/council/slot-copy.ts';
import { communeFileKinds, takingText } from '../../site/downloads/copy.ts';
import { communeFilesText } from '../../site/downloads/slot-copy.ts';
import { openFilesText, openFileText } from '../../site/observatory/copy.ts';
import { downloadText } from '../../site/territory/copy.ts';
import { people } from '../../src/explain/index.ts';
import { forTests } from '../../tools/dev/programs.ts';
import { stateText } from '../../ui/copy.ts';
import { marksText } from '../../widget/advice/marks-copy.ts';
import { command } from '../cli/command.ts';
import { convert } from '../libre-office.ts';
import { mapOf, nievre, reportOf } from '../reports/nievre.ts';
import { zipEntries } from '../reports/zip-entries.ts';
import { at, test } from './browser.ts';
import { readDown, settled } from './diagnosis-page.ts';

let expected: TerritoryReport;
let folder = '';
beforeAll(async () => {
  expected = await nievre();
  folder = await mkdtemp(join(tmpdir(), 'telechargements-'));
  return () => rm(folder, { recursive: true, force: true });
});

const button = (page: Page, kind: keyof typeof downloadText.kinds) =>
  page.getByRole('button', { name: downloadText.kinds[kind].name, exact: true });

/** Presses a button, keeps the file that comes, and answers where it is. */
async function take(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    // The Word document of a département is seconds of processor, a minute on a busy machine.
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Two machines may differ in the sixteenth digit of a logarithm. */
const alike = (_: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

async function open(page: Page, query: string): Promise<void> {
  await page.goto(at(`territoire.html${query}`));
  await page.getByRole('listbox').first().waitFor();
}

test('every kind of file of a département, opened by a second reader, says the figures of the engine', async ({
  page,
}) => {
  await open(page, '?departement=58');
  const { lines, model, total } = expected;
  // Made today, of the page that shows the same figures.
  // In the time zone of the page, where the day may be another one.
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  const today = { address: page.url(), day };
  const made = { ...expected, provenance: { ...expected.provenance, ...today } };
  const { kinds } = downloadText;
  const text = async (name: string) => readFile(await take(page, name), 'utf8');

  const sheet = await take(page, kinds.xlsx.name);
  expect(sheet).toContain('diagnostic-nievre.xlsx');
  await page.getByText(takingText.done('diagnostic-nievre.xlsx')).waitFor();
  const [, ...rows] = await readSheet(sheet, exportText.sheets.communes);
  expect(rows).toEqual(lines.map((line) => cellsOf(line, model.id)));
  expect((await readSheet(sheet, exportText.sheets.places)).length).toBe(
    expected.places.length + 1,
  );

  expect(await text(kinds.csv.name)).toBe(csvHeader('excel') + csvLines(lines, model.id, 'excel'));
  const { data: plain } = Papa.parse<string[]>((await text(kinds['csv-simple'].name)).trimEnd());
  expect(plain[0]).toEqual(COLUMNS.map(({ name }) => name));
  expect(plain).toHaveLength(lines.length + 1);

  expect(JSON.parse(await text(kinds.json.name), alike)).toEqual(
    JSON.parse([...jsonPieces(made, [made.lines])].join(''), alike),
  );
  const shapes = JSON.parse(await text(kinds.geojson.name));
  expect(shapes.features).toHaveLength(lines.length);
  expect(shapes.features[0]).toMatchObject({ type: 'Feature', properties: { code: '58001' } });

  const bytes = await readFile(await take(page, kinds.parquet.name));
  const table = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  expect(table.map(({ code }) => code)).toEqual(lines.map(({ commune }) => commune.code));

  expect(await text(kinds.html.name)).toBe(html(made, await mapOf(made)));
  expect(await text(councilKinds.affiche.name)).toContain(escaped(councilText.residents.title));

  const word = await take(page, kinds.docx.name);
  expect((await readFile(word)).toString('latin1', 0, 2)).toBe('PK');
  const office = forTests('lowriter');
  if (office === null) return;
  convert(office, [word], 'txt:Text', folder);
  const words = await readFile(join(folder, 'rapport-nievre.txt'), 'utf8');
  expect(words).toContain(writtenText.title('Nièvre'));
  expect(words).toContain(people(total.rounded.concerned.low));
});

test('what is chosen is what is taken away; the map leaves as a picture with its legend and source', async ({
  page,
  visitor,
}) => {
  await open(page, '?epci=245804406&choix=58194.58121');
  const file = JSON.parse(await readFile(await take(page, downloadText.kinds.json.name), 'utf8'));
  const whole = await reportOf('epci', '245804406');
  expect(file.communes.map(({ code }: { code: string }) => code)).toEqual(['58121', '58194']);
  expect(file.total.population).toBeLessThan(whole.total.population);

  const svg = await readFile(await take(page, mapText.svg), 'utf8');
  // On a page of its own: that of the site makes no markup of a text.
  const reader = await visitor.newPage();
  const said = await reader.evaluate((source) => {
    const drawn = new DOMParser().parseFromString(source, 'image/svg+xml');
    return drawn.querySelector('parsererror') ? null : (drawn.documentElement.textContent ?? '');
  }, svg);
  for (const words of [
    'Communauté d’agglomération de Nevers',
    mapText.legendTitle.share,
    'IGN',
    expected.model.id,
  ]) {
    expect(said).toContain(words);
  }
  const png = (await readFile(await take(page, mapText.png))).toString('base64');
  const size = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    return { width, height };
  }, png);
  const [, width, height] = svg.match(/width="(\d+)" height="(\d+)"/) ?? [];
  expect(size).toEqual({ width: 2 * Number(width), height: 2 * Number(height) });
});

test('the complete table of the observatory: 34 875 lines in each file, the same bytes as its dictionary says', async ({
  page,
}) => {
  await page.goto(at('observatoire.html'));
  const files = new Map<string, Buffer>();
  for (const { file, name } of openFileText) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    files.set(file, await readFile(await download.path()));
  }
  const bytesOf = (name: string) => files.get(name) ?? Buffer.alloc(0);
  const dictionary = JSON.parse(bytesOf('datapackage.json').toString());
  // Six tables in three formats, the two of the model in two, its SQL in three.
  expect(dictionary.resources).toHaveLength(25);
  await page.getByText(openFilesText.open).click();
  const table = page.getByRole('table', { name: openFilesText.caption });
  await table.waitFor();
  const links = await table.getByRole('link').all();
  expect(await Promise.all(links.map((link) => link.getAttribute('download')))).toEqual(
    dictionary.resources.map(({ path }: { path: string }) => path),
  );
  for (const { path, bytes, hash } of dictionary.resources) {
    const told = openFileText.find(({ file }) => file === path);
    const found =
      told === undefined
        ? await (await page.request.get(at(`${OPEN_DATA}/${path}`))).body()
        : bytesOf(path);
    expect(found.length).toBe(bytes);
    expect(hash).toBe(`sha256:${createHash('sha256').update(found).digest('hex')}`);
    const size =
      bytes < 1e5
        ? `${Math.round(bytes / 1e3)} ko`
        : `${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo`;
    if (told !== undefined) expect(told.use.replace(/\s/g, ' ')).toContain(size);
  }
  const { data: lines } = Papa.parse<string[]>(bytesOf('communes.csv').toString().trimEnd());
  expect(lines).toHaveLength(34_876);
  expect(JSON.parse(bytesOf('communes.json').toString()).rows).toHaveLength(34_875);
  const parquet = new Uint8Array(bytesOf('communes.parquet')).buffer;
  expect(Number(parquetMetadata(parquet).num_rows)).toBe(34_875);
});

test('a writer that does not come is told in words, and the others still work', async ({
  page,
}) => {
  await page.route('**/assets/docx-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export { none };' }),
  );
  await open(page, '?epci=245804406');
  await button(page, 'docx').click();
  const { name } = downloadText.kinds.docx;
  await page.getByText(takingText.failed(name, stateText.outdated)).waitFor();
  await page.getByRole('button', { name: stateText.reload }).waitFor();
  expect(await take(page, downloadText.kinds.html.name)).toContain(
    'rapport-communaute-d-agglomeration-de-nevers.html',
  );
});

test('from the diagnosis of a commune: what its council votes on, and the poster for its residents', async ({
  page,
}) => {
  // The plan of the visitor names people: it is in no document.
  await page.goto(at('?commune=26274#plan=CCAS'));
  await readDown(page);
  const fold = page.locator('summary', { hasText: councilSlotText.open });
  await fold.click();
  const poster = await readFile(await take(page, councilKinds.affiche.name), 'utf8');
  expect(poster).toContain(escaped(councilText.residents.title));
  expect(poster).toContain('?commune=26274');
  expect(poster).not.toContain('CCAS=');
  for (const kind of ['note', 'deliberation', 'diapositives', 'bulletin'] as const) {
    const file = await take(page, councilKinds[kind].name);
    expect((await readFile(file)).toString('latin1', 0, 2)).toBe('PK');
  }
  await page.getByText(takingText.done('bulletin-rochefourchat-drome.docx')).waitFor();
});

test('from the page of a hamlet: its report and its figures, which are those of the command line to the last letter', async ({
  page,
}) => {
  // The plan of the visitor names people: it is in no file.
  await page.goto(at('?commune=04050#plan=CCAS'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await readDown(page);
  expect(asked.filter((url) => /commune-file|CommuneFiles-|docx|xlsx/.test(url))).toEqual([]);
  await page.locator('summary', { hasText: communeFilesText.open }).click();
  const kinds = communeFileKinds;
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  const files = {
    docx: await take(page, kinds.docx.name),
    html: await take(page, kinds.html.name),
    xlsx: await take(page, kinds.xlsx.name),
    csv: await take(page, kinds.csv.name),
    simple: await take(page, kinds['csv-simple'].name),
    json: await take(page, kinds.json.name),
  };
  await page
    .getByText(takingText.done('diagnostic-chateaufort-alpes-de-haute-provence.json'))
    .waitFor();

  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('SOURCE_DATE_EPOCH', `${Date.parse(`${day}T12:00:00`) / 1000}`);
  const typed = async (format: string, file: string, ...more: string[]) => {
    const written = join(folder, `typed-${file}`);
    const address = ['--adresse', at('?commune=04050')];
    const options = ['--format', format, ...address, ...more, '-o', written];
    expect((await command('commune', '04050', ...options)).status).toBe(0);
    return readFile(written);
  };
  expect(await readFile(files.html, 'utf8')).toBe(String(await typed('html', 'a.html')));
  expect(await readFile(files.csv, 'utf8')).toBe(String(await typed('csv', 'a.csv')));
  expect(await readFile(files.simple, 'utf8')).toBe(
    String(await typed('csv', 'b.csv', '--csv', 'simple')),
  );
  expect(JSON.parse(await readFile(files.json, 'utf8'), alike)).toEqual(
    JSON.parse(String(await typed('json', 'a.json')), alike),
  );
  expect(zipEntries(await readFile(files.docx))).toEqual(zipEntries(await typed('docx', 'a.docx')));
  const [, row] = await readSheet(files.xlsx, exportText.sheets.communes);
  expect(row?.slice(0, 2)).toEqual(['04050', 'Châteaufort']);
});

test('what the visitor marks and keeps on the page is in the documents of the council, without the names', async ({
  page,
}) => {
  await page.goto(at('?commune=62427#plan=1&a=reunir-acteurs..Mme%20Lef%C3%A8vre'));
  await settled(page);
  await page
    .getByRole('combobox', { name: /Médiathèque municipale/ })
    .first()
    .selectOption({ label: marksText.options.absent });
  await readDown(page);
  await page.locator('summary', { hasText: councilSlotText.open }).click();
  const note = await readFile(await take(page, councilKinds['note-print'].name), 'utf8');
  expect(note).toContain('Actions retenues');
  expect(note).toContain('Réunir les acteurs');
  expect(note).toMatch(/ni espace France.services, ni bibliothèque/);
  expect(note).not.toMatch(/Ce qui est proposé|ateliers avec la médiathèque|Lefèvre/);
  // What is kept once the fold is open counts too.
  await page.getByRole('checkbox', { name: /politique de la ville/ }).check();
  const again = await readFile(await take(page, councilKinds['note-print'].name), 'utf8');
  expect(again).toContain('politique de la ville');
});
