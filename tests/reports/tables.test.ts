// Whatever the format, the same figures: those of the engine, never formatted, never under 20 people.
import type { FeatureCollection } from 'geojson';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { COLUMNS } from '../../reports/columns.ts';
import { CSV_FLAVOURS, type CsvFlavour, csvHeader, csvLines, csvRows } from '../../reports/csv.ts';
import { tableSchema } from '../../reports/dictionary.ts';
import { writeReport } from '../../reports/formats.ts';
import { wordWidth } from '../../reports/letters.ts';
import { outlineOf } from '../../reports/outline.ts';
import { parquet } from '../../reports/parquet.ts';
import { metadataOf } from '../../reports/provenance.ts';
import type { TerritoryReport } from '../../reports/report.ts';
import { recordOf } from '../../reports/table-json.ts';
import { methodTable, placesTable } from '../../reports/tables.ts';
import { emsOnPage, lettersOf, widthsOn } from '../../reports/widths.ts';
import { sheetsOf, xlsx } from '../../reports/xlsx.ts';
import { shownDrivers } from '../../src/explain/index.ts';
import { createContours } from '../../src/store/index.ts';
import { shippedStore } from '../shipped.ts';
import { nievre, reportOf } from './nievre.ts';
import { zipEntries } from './zip-entries.ts';

let report: TerritoryReport;
beforeAll(async () => {
  report = await nievre();
});
const records = () => report.lines.map((line) => recordOf(line, report.model.id));

test('the communes are in the order of codes: nothing is ranked', () => {
  const codes = report.lines.map(({ commune }) => commune.code);
  expect(codes).toEqual([...codes].sort());
  expect(codes).toHaveLength(report.total.communes);
});

test('a hamlet of fewer than 20 people concerned has shares, and no number of people', () => {
  const small = report.lines.filter(({ estimate }) => estimate.rounded.display === 'under-20');
  expect(small.length).toBeGreaterThan(0);
  for (const line of small) {
    const { concernes, exclus_haut, part_concernes } = recordOf(line, report.model.id);
    expect([concernes, exclus_haut]).toEqual([null, null]);
    expect(part_concernes).toBeGreaterThan(0);
  }
});

test('a commune of fewer than 20 inhabitants has no figure, share, effect nor grade in any file', async () => {
  const { lines, model } = await reportOf('departement', '26');
  const few = lines.filter(({ commune }) => commune.population < 20);
  expect(few.map(({ commune }) => commune.nom)).toContain('Rochefourchat');
  for (const line of few) {
    const record = recordOf(line, model.id);
    const kept = Object.entries(record).filter(([name]) =>
      /^(concernes|exclus|eloignes|presque|part_|effet_|fiabilite)/.test(name),
    );
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter(([, cell]) => cell !== null)).toEqual([]);
    expect(record.population).toBe(line.commune.population);
  }
});

test('in each commune the three needs add up to the people concerned', () => {
  for (const { concernes, exclus, eloignes, presque_autonomes } of records()) {
    if (concernes === null) continue;
    expect(Number(exclus) + Number(eloignes) + Number(presque_autonomes)).toBe(concernes);
  }
});

test('a share is 0..1 and a point is a share × 100, each under a name that says so', () => {
  for (const [i, record] of records().entries()) {
    const { estimate } = report.lines[i] ?? {};
    const shares = Object.entries(record).filter(([name]) => name.startsWith('part_'));
    expect(shares.filter(([, share]) => !(Number(share) >= 0 && Number(share) <= 1))).toEqual([]);
    const points = Object.entries(record).filter(([name]) => name.endsWith('_points'));
    expect(points.map(([name]) => name)).toEqual([
      'effet_age_points',
      'effet_diplome_points',
      'effet_revenu_points',
      'effet_territoire_points',
    ]);
    // Nothing is estimated where nobody lives.
    if (record.part_concernes === null) continue;
    const told = shownDrivers(estimate?.drivers ?? []).map(
      ({ shown }) => Math.round(shown * 1000) / 10,
    );
    expect(points.map(([, value]) => value)).toEqual(told);
    // The four make the difference with France, 40 %.
    const sum = points.reduce((total, [, value]) => total + Number(value), 0);
    const gap = (Number(record.part_concernes) - 0.4) * 100;
    // Half a tenth of a point, and half of the last decimal of the share.
    expect(Math.abs(sum - gap)).toBeLessThanOrEqual(0.055 + 1e-9);
  }
});

test('the interval of the whole is narrower than the sum of those of its communes', () => {
  const { low, high } = report.total.adjusted.concerned;
  const sum = report.lines.reduce(
    (total, { estimate: { population, shares } }) =>
      total + population * (shares.concerned.high - shares.concerned.low),
    0,
  );
  expect(high - low).toBeLessThan(sum);
});

describe('CSV', () => {
  test('plain: a second reader finds every cell, with a point and without spaces', () => {
    const csv = csvHeader('simple') + csvLines(report.lines, report.model.id, 'simple');
    const { data, errors } = Papa.parse<Record<string, string>>(csv.trim(), { header: true });
    expect(errors).toEqual([]);
    expect(data).toEqual(
      records().map((record) =>
        Object.fromEntries(
          Object.entries(record).map(([name, cell]) => [name, cell === null ? '' : String(cell)]),
        ),
      ),
    );
  });

  test('for a French Excel: byte order mark, semicolons, decimal commas, negative numbers whole', () => {
    const csv = csvHeader('excel') + csvLines(report.lines, report.model.id, 'excel');
    expect(csv.startsWith('\ufeffcode;nom;')).toBe(true);
    expect(csv).toMatch(/;-\d+,\d+;/);
    expect(csv).not.toMatch(/;'-\d/);
  });

  test('a cell that a spreadsheet would run is made harmless', () => {
    expect(csvRows([['=1+1', '@x', '-0.5', 'Nevers']], 'simple')).toBe(
      `"'=1+1","'@x",-0.5,Nevers\r\n`,
    );
  });

  const readBack = (cell: string, flavour: CsvFlavour) => {
    const delimiter = flavour === 'excel' ? ';' : ',';
    const csv = csvRows([[cell, 'x']], flavour);
    return Papa.parse<string[]>(csv, { delimiter, newline: '\r\n' }).data[0]?.[0];
  };

  test.each([
    ['a blank', ' =1+1'],
    ['a no-break space', '\u00a0=1+1'],
    ['a byte order mark', '\ufeff=1+1'],
    ['a space of no width', '\u200b=1+1'],
    ['a control character', '\u0001=1+1'],
    ['a line end', '\n=1+1'],
    ['a tab alone', '\tNevers'],
    ['a return alone', '\rNevers'],
    ['a full-width equal', '＝1+1'],
    ['a full-width plus', '＋1'],
    ['a full-width minus', '－1'],
    ['a full-width at', '＠x'],
    ['a minus that starts no number', '-1+1'],
  ])('so is one that starts with %s', (_, cell) => {
    for (const flavour of CSV_FLAVOURS) {
      expect(readBack(cell, flavour)).toBe(`'${cell}`);
    }
  });

  test.each(['-0.5', '-0,5', '-12', '12', "L'Haÿ-les-Roses", '58194', '(=)', ''])(
    'and %s is left as it is',
    (cell) => {
      expect(readBack(cell, 'excel')).toBe(cell);
    },
  );
});

test('Parquet, read by a second library, has the same cells', async () => {
  const metadata = metadataOf(report.provenance);
  const bytes = parquet(report.lines, report.model.id, metadata);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  if (!(file instanceof ArrayBuffer)) throw new Error('not a plain buffer');
  const read = await parquetReadObjects({ file });
  expect(read).toEqual(records());
  const kept = parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]);
  expect(kept).toEqual(Object.entries(metadata));
});

test('GeoJSON has a feature a commune, each with its shape and its figures', async () => {
  const text = await writeReport(report, 'geojson', {
    csv: 'simple',
    contours: createContours(shippedStore()),
  });
  const { features, metadata, bbox }: FeatureCollection & { metadata: unknown } = JSON.parse(
    String(text),
  );
  expect(metadata).toMatchObject({ model: '2026.2', software: '1.0.0', date: '2026-11-28' });
  expect(features.map(({ id }) => id)).toEqual(report.lines.map(({ commune }) => commune.code));
  expect(features.filter(({ geometry }) => geometry === null)).toEqual([]);
  const nevers = features.find(({ id }) => id === '58194');
  expect(nevers?.properties).toMatchObject({ nom: 'Nevers', population: 33_085 });
  // The box of the whole is that of its communes together. RFC 7946 §5.
  const ends = [Math.min, Math.min, Math.max, Math.max] as const;
  expect(bbox).toEqual(ends.map((end, i) => end(...features.map((one) => one.bbox?.[i] ?? 0))));
  expect(bbox?.map((degrees) => Math.round(degrees * 10) / 10)).toEqual([2.8, 46.7, 4.2, 47.6]);
});

test('the data dictionary describes every column, in order, and every cell obeys it', () => {
  const { fields } = tableSchema();
  expect(fields.map(({ name }) => name)).toEqual(Object.keys(records()[0] ?? {}));
  for (const record of records()) {
    for (const { name, type } of COLUMNS) {
      const cell = record[name] ?? null;
      if (cell === null) continue;
      expect(typeof cell, name).toBe(type === 'string' ? 'string' : 'number');
      if (type === 'integer') expect(Number.isInteger(cell), name).toBe(true);
    }
  }
});

test('an EPCI without any inhabitant concerned is still a report: Beaumont-en-Verdunois is among them', async () => {
  const { lines } = await reportOf('departement', '55');
  const empty = lines.find(({ commune }) => commune.code === '55039');
  expect(empty && recordOf(empty, '2026.1')).toMatchObject({
    population: 0,
    concernes: null,
    fiabilite: null,
  });
});

describe('columns of a page', () => {
  const phone = '03 86 00 00 00';
  const titles = ['Commune', 'Adresse', 'Horaires', 'Téléphone'];
  const hours =
    'lundi, mardi, jeudi 9 h à 12 h et 14 h à 17 h ; mercredi 9 h à 12 h ; vendredi 14 h à 17 h';
  const rows = [
    ['Nevers', '2 rue de la Mairie, 58000', hours, phone.replaceAll(' ', '\u00a0')],
    ['Fourchambault', '', '', ''],
  ];

  test('add up to it, to the last unit', () => {
    const widths = widthsOn(9026, emsOnPage({ titles, rows }));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9026);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });

  test('give what makes most lines most of the page, and no word is cut that can be whole', () => {
    const [commune = 0, address = 0, open = 0, call = 0] = emsOnPage({ titles, rows });
    expect(commune).toBeGreaterThanOrEqual(wordWidth('Fourchambault'));
    expect(call).toBeGreaterThanOrEqual(wordWidth(phone));
    expect(open).toBeGreaterThan(2 * call);
    expect(open).toBeGreaterThan(address);
  });

  test('leave room to write where all of them are empty', () => {
    const [, owner = 0] = emsOnPage({ titles: ['Action', 'Qui'], rows: [['Réunir', '']] });
    // Seven times the height of letters, and the sides of the cell.
    expect(owner).toBeGreaterThanOrEqual(8);
  });

  test('of a spreadsheet ask for their longest cell', () => {
    const [code = 0, nom = 0, owner = 0] = lettersOf(
      ['Code', 'Commune', 'Qui'],
      [
        ['58194', 'Nevers', null],
        ['58160', 'Marzy', null],
      ],
    );
    expect(nom).toBeGreaterThan(code);
    expect(owner).toBeGreaterThan(nom);
  });
});

test('each sheet keeps its header and the columns that name its rows on screen', async () => {
  const entries = zipEntries(await xlsx(report));
  const frozen = sheetsOf(report).map(({ name }, i) => {
    const sheet = entries.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '';
    return [name, /<pane ySplit="1" xSplit="(\d)"[^>]* state="frozen"/.exec(sheet)?.[1]];
  });
  expect(frozen).toEqual([
    ['Synthèse', '1'],
    ['EPCI', '2'],
    ['Communes', '2'],
    ['Facteurs', '1'],
    ['Autour', '1'],
    ['Lieux', '1'],
    ['Actions', '1'],
    ['Méthode', '2'],
    ['Sources', '1'],
  ]);
});

test('no word of a spreadsheet says from 0 to 1 what its cells show in percent', () => {
  for (const { rows } of sheetsOf(report)) expect(JSON.stringify(rows)).not.toContain('de 0 à 1');
});

test('the sheet of the method tells of this file first, then how to read it, how sure it is, the calculation, each column', async () => {
  const epci = await reportOf('epci', '245804406');
  const { columns, rows } = methodTable(epci);
  expect(columns.map(({ title }) => title)).toEqual(['Partie', 'Repère', 'Sens']);
  const parts = rows.map(([part]) => String(part).replace(/\u202f/g, ' '));
  // One part after another, none twice.
  expect(parts.filter((part, i) => part !== parts[i - 1])).toEqual([
    'Ce fichier',
    'Lire les chiffres',
    'Peut-on s’y fier ?',
    'Le calcul',
    'Colonnes de « Communes »',
  ]);
  expect(rows[0]).toEqual(['Ce fichier', 'Modèle', '2026.2']);
  const described = rows.filter(([part]) => String(part).startsWith('Colonnes'));
  expect(described.map(([, title]) => title)).toEqual(COLUMNS.map(({ title }) => title));
  for (const [, , meaning] of rows) expect(String(meaning)).not.toBe('');
});

test.each(['58', '57', '2A'])(
  'in the report of département %s and in its sheet of places, no apostrophe is straight',
  async (code) => {
    const report = await reportOf('departement', code);
    const said = [
      JSON.stringify(outlineOf(report, null)),
      ...placesTable(report).rows.flatMap(([nom, , , , adresse]) => [String(nom), String(adresse)]),
    ].flatMap((text) => text.match(/.{0,20}\p{L}'.{0,20}/gu) ?? []);
    expect(said).toEqual([]);
    expect(report.places.some(({ adresse }) => adresse?.includes("'"))).toBe(true);
  },
);
