// The spreadsheet and the Word document are opened by other programs, and say the engine's figures.
// LibreOffice is installed in CI; elsewhere its checks run where it is.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { textOf } from '../../reports/blocks.ts';
import { COLUMNS, cellsOf } from '../../reports/columns.ts';
import { exportText, writtenText } from '../../reports/copy.ts';
import {
  type CouncilSource,
  councilOfCommune,
  councilOfTerritory,
} from '../../reports/council/source.ts';
import { writeCouncil } from '../../reports/council/write.ts';
import { docx } from '../../reports/docx.ts';
import { writeReport } from '../../reports/formats.ts';
import { html } from '../../reports/html.ts';
import type { ReportMap } from '../../reports/map/map-of-report.ts';
import { outlineOf } from '../../reports/outline.ts';
import type { TerritoryReport } from '../../reports/report.ts';
import { firmText, reasonsText } from '../../reports/sections/copy.ts';
import { xlsx } from '../../reports/xlsx.ts';
import { escaped } from '../../reports/xml-text.ts';
import { EMPTY_PLAN, type VisitorPlan } from '../../src/advice/index.ts';
import { areaNoticeSentences } from '../../src/explain/area-notices.ts';
import { people, percent, sectionText } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { advise } from '../../src/index.ts';
import { createGroups } from '../../src/territories/index.ts';
import { forTests } from '../../tools/dev/programs.ts';
import { convert } from '../libre-office.ts';
import { shippedStore } from '../shipped.ts';
import { mapOf, nevers, nievre, reportOfList } from './nievre.ts';
import { zipEntries } from './zip-entries.ts';

let report: TerritoryReport;
let map: ReportMap | null;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-'));
  report = await nevers();
  map = await mapOf(report);
  await writeFile(join(folder, 'nevers.xlsx'), await xlsx(report));
  await writeFile(join(folder, 'nevers.docx'), await docx(report, map));
  // Fifteen times what it takes: the pages of the Word document are laid out.
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the spreadsheet, read by a second library, has real numbers in the sheet of communes', async () => {
  const [header, ...rows] = await readSheet(
    join(folder, 'nevers.xlsx'),
    exportText.sheets.communes,
  );
  expect(header).toEqual(COLUMNS.map(({ title }) => title));
  expect(rows).toEqual(report.lines.map((line) => cellsOf(line, report.model.id)));
});

test('the spreadsheet has its eight sheets, each with something in it', async () => {
  // That of a list is with a list.
  for (const name of Object.values(exportText.sheets).filter((sheet) => sheet !== 'Liste')) {
    const rows = await readSheet(join(folder, 'nevers.xlsx'), name);
    expect(rows.length, name).toBeGreaterThan(1);
  }
});

test('the page to print stands alone: no script, no address to fetch, one title, its tables captioned', () => {
  const page = html(report, map);
  expect(page).toContain('<html lang="fr">');
  expect(page).not.toMatch(/<script|<link|src=/);
  // Addresses are there to be followed, never fetched.
  expect(page.replace(/<a href="[^"]*">[^<]*<\/a>|<meta [^>]*>/g, '')).not.toMatch(
    /https?:\/\/(?!www\.w3\.org)/,
  );
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption[ >]/g)?.length);
  expect(page).toContain(people(report.total.rounded.concerned.point));
});

test('the report sets the EPCI beside its département, its région and France, each share with its range', async () => {
  const [, ...rows] = await readSheet(join(folder, 'nevers.xlsx'), exportText.sheets.around);
  const groups = await createGroups(shippedStore())();
  const shares = ['58', '27', 'france'].map(
    (code) => groups.find((group) => group.code === code && group.kind !== 'density')?.share,
  );
  expect(rows.map(([nom]) => nom)).toEqual([
    'Communauté d’agglomération de Nevers',
    'Nièvre',
    'Bourgogne-Franche-Comté',
    'France',
  ]);
  expect(rows.slice(1).map(([, point]) => point)).toEqual(shares.map((share) => share?.point));
  for (const [, point, low, high] of rows.slice(0, 3)) {
    expect(low).toBeLessThan(Number(point));
    expect(high).toBeGreaterThan(Number(point));
  }
  const page = html(report, null);
  for (const share of shares.slice(0, 2)) {
    if (!share) throw new Error('No such group');
    expect(page).toContain(
      `<td class="number">${writtenText.between(percent(share.low), percent(share.high))}</td>`,
    );
  }
  expect(html({ ...report, wider: [] }, null)).not.toContain(sectionText.comparison);
});

test('what the surveys left out and what was borrowed are told in the report, after its number', () => {
  const notices = [
    { code: 'outside-survey-field' },
    { code: 'margins-borrowed', covariate: 'income', from: 'departement', communes: 17 },
  ] as const;
  const outside = html({ ...report, notices }, null);
  for (const words of areaNoticeSentences(notices)) {
    expect(outside).toContain(escaped(words));
    expect(html(report, null)).not.toContain(escaped(words));
  }
});

test('a total that is exact by definition has no range, no reason to differ and no verdict on its actions', async () => {
  const { low, high } = report.total.rounded.concerned;
  const france = { ...report, total: { ...report.total, exactByDefinition: true } };
  const page = html(france, null);
  expect(page).toContain(escaped(territoryText.exact));
  for (const words of [people(low), people(high), reasonsText.title, firmText.name]) {
    expect(html(report, map)).toContain(escaped(words));
    expect(page).not.toContain(escaped(words));
  }
  await writeFile(join(folder, 'exact.xlsx'), await xlsx(france));
  const [, ...rows] = await readSheet(join(folder, 'exact.xlsx'), exportText.sheets.summary);
  for (const [, point, least, most] of rows) {
    expect(point).toBeGreaterThan(0);
    expect([least, most]).toEqual([null, null]);
  }
});

test('a name that holds markup is written, never run', () => {
  const area = { ...report.total.area, nom: '<img src=x onerror=alert(1)>' };
  const page = html({ ...report, total: { ...report.total, area } }, null);
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img');
});

/** One dot, as tall as a logo may be. */
const LOGO = {
  type: 'png',
  width: 55,
  height: 18,
  bytes: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
} as const;

const office = forTests('lowriter');
test('after a table, a line two points high: a whole one opened a blank page after a table that fills the last', async () => {
  const xml = zipEntries(await docx(report, map)).get('word/document.xml') ?? '';
  const after = [...xml.matchAll(/<\/w:tbl><w:p>(<w:pPr><w:spacing[^>]*>)?/g)].map(
    ([, spacing]) => spacing,
  );
  expect(after.length).toBeGreaterThan(30);
  for (const spacing of after)
    expect(spacing).toMatch(/w:line="40".*w:lineRule="exact"|w:lineRule="exact".*w:line="40"/);
});

test('a signed Word report asked twice is the same file, whatever day it is and whatever was written before it', async () => {
  const branding = { author: 'Cabinet Exemple', logo: LOGO };
  const first = await docx(report, map, branding);
  await writeCouncil(councilOfTerritory(report, ''), 'note', 'docx');
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  const second = await docx(report, map, branding);
  vi.useRealTimers();
  expect(Buffer.compare(first, second)).toBe(0);
  expect(zipEntries(second).get('docProps/core.xml')).toContain('>2026-11-28T12:00:00Z<');
});

describe.skipIf(office === null)('opened by LibreOffice', () => {
  /** As large as Word's own since 2024: letters of 12 points, titles of 28, lines of 1.16. */
  const LARGE_TEMPLATE = (() => {
    const style = (id: string, name: string, inside: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
    const sized = (before: number, size: number) =>
      `<w:pPr><w:spacing w:before="${before}" w:after="80"/></w:pPr><w:rPr><w:sz w:val="${size}"/></w:rPr>`;
    const styles = [
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="24"/></w:rPr></w:rPrDefault>',
      '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="278" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
      style('Titre', 'Title', sized(0, 56)),
      style('Titre1', 'heading 1', sized(360, 40)),
      style('Sous-titre', 'Subtitle', sized(0, 28)),
    ].join('');
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const bytes = strToU8(`<w:styles xmlns:w="${word}">${styles}</w:styles>`);
    return new Uint8Array(zipSync({ 'word/styles.xml': bytes }));
  })();
  const store = shippedStore();
  const AUTHOR = { author: 'Cabinet Exemple', logo: LOGO };
  const MAP = 'https://cartographie.societenumerique.gouv.fr/cartographie/x';

  async function ofCommune(code: string, plan?: VisitorPlan): Promise<CouncilSource> {
    const diagnosis = await store.diagnosis(code);
    const commune = await store.commune(code);
    const places = await store.places(commune.departement.code);
    return councilOfCommune(diagnosis, commune, places, report.provenance, plan);
  }

  /** Paris with the first actions of its page in its plan. */
  async function ofParis(count: number): Promise<CouncilSource> {
    const commune = await store.commune('75056');
    const { estimate } = await store.diagnosis('75056');
    const { actions } = advise(commune, estimate, await store.places('75'));
    const chosen = actions.map(({ id }) => ({ id, owner: '', date: null }));
    expect(chosen).toHaveLength(10);
    return ofCommune('75056', { ...EMPTY_PLAN, chosen: chosen.slice(0, count) });
  }

  const NOTES: Readonly<Record<string, () => Promise<CouncilSource>>> = {
    'Le Gosier, of the longest facts behind its reasons': () => ofCommune('97113'),
    'Châteaufort, where fewer than 20 need help': () => ofCommune('04050'),
    Paris: () => ofCommune('75056'),
    'Paris, the first three actions with their first steps': () => ofParis(3),
    'Paris, all ten actions of the page': () => ofParis(10),
    'CA de Nevers': async () => councilOfTerritory(report, report.provenance.address ?? ''),
    Nièvre: async () => councilOfTerritory(await nievre(), ''),
  };
  const POSTERS: Readonly<Record<string, () => Promise<CouncilSource>>> = {
    58194: () => ofCommune('58194'),
    26274: () => ofCommune('26274'),
    29155: () => ofCommune('29155'),
    97411: () => ofCommune('97411'),
    'CA de Nevers': async () => councilOfTerritory(report, MAP),
    Nièvre: async () => councilOfTerritory(await nievre(), MAP),
  };

  const REPORTS: Readonly<Record<string, () => Promise<TerritoryReport>>> = {
    Nevers: () => reportOfList(['58194']),
    Rochefourchat: () => reportOfList(['26274']),
    Ouessant: () => reportOfList(['29155']),
    'CA de Nevers': async () => report,
    Nièvre: nievre,
  };

  beforeAll(async () => {
    const template = LARGE_TEMPLATE;
    const files = [join(folder, 'nevers.docx')];
    const write = async (name: string, bytes: string | Uint8Array) => {
      const file = join(folder, `${name}.docx`);
      await writeFile(file, bytes);
      files.push(file);
    };
    for (const [of, made] of Object.entries(REPORTS)) {
      const one = await made();
      await write(`report ${of}`, await docx(one, await mapOf(one)));
    }
    for (const [of, source] of Object.entries(NOTES)) {
      const branding = { ...AUTHOR, template };
      await write(`note ${of}`, await writeCouncil(await source(), 'note', 'docx', branding));
    }
    for (const [of, source] of Object.entries(POSTERS)) {
      await write(`poster ${of}`, await writeCouncil(await source(), 'affiche', 'docx', AUTHOR));
    }
    convert(office ?? '', files, 'pdf', folder);
  }, 300_000);

  const printed = async (name: string) =>
    getDocumentProxy(new Uint8Array(await readFile(join(folder, `${name}.pdf`))));

  test('the Word document becomes a PDF that says the title, the page of each part, the range, each commune and the sources', async () => {
    const { text: pages } = await extractText(await printed('nevers'));
    const text = pages.join(' ');
    // A name may be cut at its hyphen, at the end of a line.
    const plain = (value: string) => value.replace(/\s+/g, '');
    const words = plain(text);
    const { low, high } = report.total.rounded.concerned;
    expect(words).toContain(plain(writtenText.title('Communauté d’agglomération de Nevers')));
    for (const bound of [low, high]) expect(words).toContain(plain(people(bound)));
    for (const { commune } of report.lines) expect(words).toContain(plain(commune.nom));
    expect(words).toContain(plain(writtenText.others));
    for (const { name } of [...(map?.legend ?? []), ...(map?.points ?? [])])
      expect(words).toContain(plain(name));
    expect(words).toContain('INSEE');
    for (const { title } of outlineOf(report, map).sections) {
      const [, after = ''] = plain(pages[0] ?? '').split(`${plain(title)}.`);
      const page = Number(after.match(/^\.+(\d+?)(?=\D)/)?.[1]);
      expect(plain(pages[page - 1] ?? ''), `${title} on page ${page}`).toContain(plain(title));
    }
  });

  // LibreOffice 7.4 lost ten rows of a table of which the header and the first row were to stay with the next one.
  test.each(Object.entries(REPORTS))(
    'no cell of the report of %s is lost on its way to PDF',
    async (of, made) => {
      const one = await made();
      const { text } = await extractText(await printed(`report ${of}`), { mergePages: true });
      // A word may be cut at the end of a line.
      const plain = (value: string) => value.replace(/[\s\p{Pd}]+/gu, '');
      const words = plain(text);
      const cells = outlineOf(one).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'table' ? block.table.rows.flat().map(textOf) : [],
        ),
      );
      expect(cells.length).toBeGreaterThan(100);
      expect(cells.filter((cell) => !words.includes(plain(cell)))).toEqual([]);
    },
  );

  test('the annexes of a département, 309 communes and 145 places, are at most eleven pages', async () => {
    const { totalPages, text } = await extractText(await printed('report Nièvre'));
    const first = text.findIndex(
      (page, i) => i > 0 && page.includes('Annexe : commune par commune'),
    );
    expect(first).toBeGreaterThan(10);
    expect(totalPages - first).toBeLessThanOrEqual(11);
  });

  test.each(Object.keys(NOTES))(
    'a note signed, with a logo and a large template, is one page: %s',
    async (of) => {
      expect((await printed(`note ${of}`)).numPages).toBe(1);
    },
  );

  test.each(Object.keys(POSTERS))(
    'the poster of %s, signed, is one page, and fills it',
    async (of) => {
      const pdf = await printed(`poster ${of}`);
      expect(pdf.numPages).toBe(1);
      const { text } = await extractText(pdf, { mergePages: true });
      expect(text.replace(/\s+/g, ' ')).toContain('Cabinet Exemple. Source');
      // Points from its foot, of 842; the line of who signs is the lowest.
      const { items } = await (await pdf.getPage(1)).getTextContent();
      const heights = items.flatMap((item) =>
        'transform' in item && item.str.trim() !== '' ? [Number(item.transform[5])] : [],
      );
      const lowest = Math.min(...heights.filter((height) => height > 60));
      expect(lowest).toBeLessThan(200);
    },
  );

  test('the spreadsheet becomes a CSV of its summary, with the total of the engine', async () => {
    convert(office ?? '', [join(folder, 'nevers.xlsx')], 'csv', folder);
    const { data } = Papa.parse<string[]>(await readFile(join(folder, 'nevers.csv'), 'utf8'));
    const total = data.find(([name]) => name === exportText.together);
    const figures = total?.slice(1, 4).map((cell) => Number(cell.replace(/\D/g, '')));
    const { point, low, high } = report.total.rounded.concerned;
    expect(figures).toEqual([point, low, high]);
  }, 120_000);
});

describe('every file says where it comes from', () => {
  const said = ['2026.2', '2026.2-', 'Diagnostic numérique 1.0.0', '2026-11-28', 'licence-ouverte'];

  test('Word and the spreadsheet in their properties, whose creator is the program', async () => {
    for (const name of ['nevers.docx', 'nevers.xlsx']) {
      const parts = zipEntries(await readFile(join(folder, name)));
      const core = parts.get('docProps/core.xml') ?? '';
      expect(core, name).toMatch(/<dc:creator>Diagnostic numérique 1\.0\.0<\/dc:creator>/);
      expect(core, name).toContain('agglomération de Nevers');
      if (name.endsWith('.docx'))
        expect(parts.get('docProps/app.xml')).toContain('Diagnostic numérique 1.0.0');
      for (const words of said) expect(parts.get('docProps/custom.xml'), name).toContain(words);
    }
  });

  test('the page in its head, JSON and the description of a CSV by name', async () => {
    const options = {
      csv: 'excel',
      contours: () => Promise.reject(new Error('no contour')),
    } as const;
    for (const text of [
      html(report, map),
      String(await writeReport(report, 'json', options)),
      String(await writeReport(report, 'datapackage', options)),
    ])
      for (const words of said) expect(text).toContain(words);
  });
});

describe('a Word report keeps its look, whatever the program and the template', () => {
  const body = async () =>
    zipEntries(await readFile(join(folder, 'nevers.docx'))).get('word/document.xml') ?? '';

  test('the words of its pictures have letters, size and line of their own', async () => {
    const texts = (await body()).match(/<w:txbxContent>.*?<\/w:txbxContent>/g) ?? [];
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) {
      expect(text).toMatch(/w:lineRule="exact"/);
      // Of the run, and of the mark of its paragraph, which makes the line as high as it is.
      expect(text.match(/w:ascii="Arial"/g)).toHaveLength(2);
      expect(text.match(/<w:sz w:val="\d+"\/>/g)).toHaveLength(2);
    }
  });

  test('each title stays with what it opens, and each picture is in a row that is never cut', async () => {
    const xml = await body();
    const titles = xml.match(/<w:p><w:pPr><w:pStyle w:val="Heading\d"\/>.*?<\/w:pPr>/g) ?? [];
    expect(titles.length).toBeGreaterThan(20);
    for (const title of titles) expect(title).toContain('<w:keepNext/>');
    const pictures = xml.split('<wp:inline').slice(0, -1);
    expect(pictures.length).toBeGreaterThan(4);
    for (const before of pictures)
      expect(before.slice(before.lastIndexOf('<w:tr>'))).toContain('<w:cantSplit/>');
  });

  test('the last row of each table, often its total, is never alone on a page: the row above stays with it', async () => {
    const tables = (await body())
      .split('</w:tbl>')
      .map((table) => table.split('<w:tr>'))
      .filter((rows) => rows.length > 2);
    expect(tables.length).toBeGreaterThan(20);
    // Longer than what stays together whole.
    expect(tables.filter((rows) => rows.length > 14).length).toBeGreaterThan(2);
    for (const rows of tables) expect(rows.at(-2)).toContain('<w:keepNext/>');
  });
});

test('on the page, each title is in one block with what it opens, or with the head of a long table', () => {
  const page = html(report, map);
  for (const title of ['Trois besoins différents', 'Et autour', 'Quel âge', 'Sur la carte'])
    expect(page).toMatch(new RegExp(`<div class="together"><h2 id="s\\d+">${title}`));
  expect(page).toMatch(/<div class="lead"><h2 id="s\d+">Commune par commune<\/h2>/);
  expect(page).toMatch(/<div class="lead"><h2 id="s\d+">Lieux connus/);
});

describe('the spreadsheet is ready for a client', () => {
  test('each sheet is filtered, printed with its head on each page, and a chart stands in the first', async () => {
    const parts = zipEntries(await readFile(join(folder, 'nevers.xlsx')));
    const names = parts.get('xl/workbook.xml') ?? '';
    const sheets = [...parts.keys()].filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(8);
    for (const name of sheets) expect(parts.get(name)).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
    expect(names.match(/_xlnm\.Print_Titles/g)).toHaveLength(8);
    expect(names.match(/_xlnm\.Print_Area/g)).toHaveLength(8);
    // The table of the first sheet and the chart under it, under the name of the EPCI and the day.
    expect(names).toContain("'Synthèse'!$A$1:$");
    const head = parts.get('xl/worksheets/sheet1.xml')?.match(/<oddHeader>.*<\/oddHeader>/)?.[0];
    expect(head).toMatch(/agglomération de Nevers<\/oddHeader>/);
    const foot = parts.get('xl/worksheets/sheet1.xml')?.match(/<oddFooter>.*<\/oddFooter>/)?.[0];
    expect(foot).toMatch(/&amp;C28.novembre.2026/);
    for (const tier of ['5700', '14100', '9600'])
      expect(parts.get('xl/charts/chart1.xml')).toContain(`<c:v>${tier}</c:v>`);
    expect([...parts.values()].join()).not.toMatch(/logits/);
  });

  test('a département has its EPCI in a sheet, each with its own range', async () => {
    await writeFile(join(folder, 'nievre.xlsx'), await xlsx(await nievre()));
    const [, ...rows] = await readSheet(join(folder, 'nievre.xlsx'), 'EPCI');
    expect(rows).toHaveLength(13);
    const nevers = rows.find(([code]) => code === '245804406');
    expect(nevers?.slice(2, 7)).toEqual([14, 67_283, 29_400, 26_000, 32_800]);
  });
});
