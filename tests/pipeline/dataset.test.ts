// A data set is judged, and two are compared: on the shipped one, and on copies with a fault put in.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type CatalogueEntry, readCatalogue } from '../../pipeline/catalogue.ts';
import { checkDataset, judgeDataset } from '../../pipeline/check/check-dataset.ts';
import { checkText } from '../../pipeline/check/copy.ts';
import type { Finding } from '../../pipeline/check/finding.ts';
import { type Dataset, readDataset } from '../../pipeline/dataset/read-dataset.ts';
import { CAUSES, change, diffDatasets } from '../../pipeline/diff/diff-datasets.ts';
import { diffMarkdown } from '../../pipeline/diff/markdown.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';

const SHIPPED = 'public/data';
const TODAY = '2026-11-28';
let catalogue: readonly CatalogueEntry[] = [];
let shipped: Dataset;
let copy = '';

beforeAll(async () => {
  catalogue = await readCatalogue();
  shipped = await readDataset(SHIPPED);
  copy = await mkdtemp(join(tmpdir(), 'data-'));
  // Thousands of files, copied once: each test puts back the one that it changed.
  await cp(SHIPPED, copy, { recursive: true });
}, 120_000);
afterAll(() => rm(copy, { recursive: true, force: true }));

/** A copy of the shipped data with one file changed, as text, until the end of the test. */
async function changed(file: string, edit: (text: string) => string): Promise<string> {
  const path = join(copy, file);
  const before = await readFile(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`Nothing changed in ${file}`);
  onTestFinished(() => writeFile(path, before));
  await writeFile(path, after);
  return copy;
}
const judge = (data: Dataset, before?: Dataset) =>
  judgeDataset(data, { catalogue, today: TODAY, before });
const faults = (findings: readonly Finding[]) => findings.filter(({ level }) => level === 'fault');
const said = (finding: Finding) => checkText.finding(finding).replace(/[\u00a0\u202f]/g, ' ');

/** The shipped set with some of its communes changed. */
const withCommunes = (
  change: (commune: CommuneProfile) => CommuneProfile,
  of = (_: CommuneProfile) => true,
): Dataset => ({
  ...shipped,
  communes: shipped.communes.map((commune) => (of(commune) ? change(commune) : commune)),
});
/** The shipped set with some of its files holding what others hold. */
const withFiles = (others: Readonly<Record<string, string>>): Dataset => ({
  ...shipped,
  read: async (file) => {
    const content = await shipped.read(others[file] ?? file);
    return typeof content === 'object' ? { ...content, file } : content;
  },
});

describe('the shipped data set', () => {
  test('has no fault, adds up to 7, 19 and 14 % of France, and loses nobody to itself', async () => {
    const findings = await judge(shipped, shipped);
    expect(faults(findings)).toEqual([]);
    expect(findings.map(({ kind }) => kind)).not.toContain('people');
    expect(findings.map(({ kind }) => kind)).not.toContain('gone');
    expect(findings.map(said)).toContain(
      'À savoir : la source france-services (1er août 2024) : une édition plus récente devait paraître avant le 2025-03-31.',
    );
  });

  test('is not stale the day before its best-before', async () => {
    const early = await judgeDataset(shipped, { catalogue, today: '2025-01-01' });
    expect(early.some(({ kind }) => kind === 'stale')).toBe(false);
  });
});

describe('a set that cannot be read has one fault, which names the file', () => {
  test.each([
    ['a column cut short', (text: string) => text.replace(/"age75":\[\d+,/, '"age75":[')],
    ['a file that is not JSON', () => '<!doctype html>'],
  ])('%s', async (_, edit) => {
    const dir = await changed('portraits/581.json', edit);
    const findings = await checkDataset(dir, { catalogue, today: TODAY });
    expect(findings).toMatchObject([
      { level: 'fault', kind: 'unreadable', file: 'portraits/581.json' },
    ]);
  });
});

describe('a fault is found, and said where it is', () => {
  test('people who are not those of the manifest, and tiers that no longer add up', async () => {
    const old = [0, 0, 0, 0, 1] as const;
    const found = faults(
      await judge(
        withCommunes(
          (commune) => ({
            ...commune,
            population: 9_000_000,
            shares: { ...commune.shares, age: old },
          }),
          ({ code }) => code === '75056',
        ),
      ),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['total', 'sum', 'sum', 'sum', 'bound']);
    expect(found.map(said).join('\n')).toMatch(
      /les exclus font \d+,\d\d % de la France, et non 7 %/,
    );
  });

  test('figures out of bounds', async () => {
    const found = faults(
      await judge(
        withCommunes(
          ({ published, ...commune }) => ({
            ...commune,
            published: published && { ...published, niveauVieMedianEuros: 12 },
          }),
          ({ code }) => code === '58001',
        ),
      ),
    );
    expect(found.map(said)).toEqual([
      'Faute : commune 58001 : niveauVieMedianEuros vaut 12, hors des bornes.',
    ]);
  });

  test.each([
    ['hidden between two letters', '\u200b'],
    ['that turns letters round', '\u202e'],
    ['that a terminal obeys', '\\u001b'],
  ])('a character %s in a name', async (_, character) => {
    const dir = await changed('portraits/581.json', (text) =>
      text.replace('"Nevers"', `"Ne${character}vers"`),
    );
    expect(faults(await checkDataset(dir, { catalogue, today: TODAY })).map(said)).toEqual([
      expect.stringMatching(
        /^Faute : portraits\/581\.json cache un caractère invisible, ou qui retourne les lettres, après « .*Ne »\.$/,
      ),
    ]);
  });

  test('communes that search finds neither by their name nor by their code', async () => {
    const others = { 'search/5.json': 'search/z.json', 'search/n.json': 'search/z.json' };
    const [fault] = faults(await judge(withFiles(others)));
    expect(fault).toMatchObject({ kind: 'absent', file: 'search/' });
    expect(fault && 'codes' in fault ? fault.codes : []).toContain('58194');
  });

  test('a commune, a shape and an EPCI that nobody knows', async () => {
    const without58 = {
      ...shipped,
      communes: shipped.communes.filter(({ epci }) => epci?.code !== '245804406'),
    };
    const files = faults(await judge(without58)).flatMap((fault) =>
      fault.kind === 'orphan' ? [fault.file] : [],
    );
    expect(files).toEqual(
      expect.arrayContaining([
        'search/n.json',
        'contours/58.json',
        'territoires.json',
        'actors/58.json',
      ]),
    );
  });

  test('a licence that does not allow it', async () => {
    const { manifest } = shipped;
    const sources = manifest.sources.map((source, i) =>
      i === 0 ? { ...source, licence: 'Tous droits réservés' } : source,
    );
    expect(
      faults(await judge({ ...shipped, manifest: { ...manifest, sources } })).map(said),
    ).toEqual([
      'Faute : la source communes a une licence non reconnue : « Tous droits réservés ».',
    ]);
  });

  test('a census newer than the year that sentences say', async () => {
    const { manifest } = shipped;
    const sources = manifest.sources.map((source) =>
      source.id === 'recensement' ? { ...source, vintage: '2023' } : source,
    );
    const findings = await judge({ ...shipped, manifest: { ...manifest, sources } });
    expect(findings.map(said)).toContain(
      'À savoir : la source recensement est de 2023, mais des phrases de src disent 2021 : à récrire avant de publier.',
    );
    // They do say it today.
    expect(await readFile('src/advice/reasons/estimate.ts', 'utf8')).toContain(
      '(recensement 2021)',
    );
  });

  test('a département that lost a tenth of its people since the other set', async () => {
    const fewer = withCommunes(
      (commune) => ({ ...commune, population: Math.round(commune.population * 0.9) }),
      ({ departement }) => departement.code === '58',
    );
    const found = faults(await judge(fewer, shipped)).filter(({ kind }) => kind === 'people');
    expect(found).toMatchObject([{ departement: '58' }]);
  });
});

describe('the difference of two sets', () => {
  const pick = (code: string) => {
    const found = shipped.communes.find((commune) => commune.code === code);
    if (!found) throw new Error(code);
    return found;
  };

  test('of a set with itself is nothing', () => {
    const { changes, gone, added, others } = diffDatasets(shipped, shipped);
    expect(changes).toHaveLength(34_875);
    expect(changes.every(({ before, after }) => before.people === after.people)).toBe(true);
    expect([gone, added, Object.values(others)]).toEqual([[], [], [0, 0, 0, 0, 0]]);
  });

  test('falls to the cause that changed, and to no other', () => {
    const nevers = pick('58194');
    const older = { ...nevers, shares: { ...nevers.shares, age: pick('58001').shares.age } };
    const { points, people, before, after } = change(nevers, older, shipped.model, shipped.model);
    expect(points.ages).toBeCloseTo((after.share - before.share) * 100, 9);
    expect([
      points.population,
      points.diplomas,
      points.income,
      points.territory,
      points.method,
    ]).toEqual([0, 0, 0, 0, 0]);
    const more = change(
      nevers,
      { ...nevers, population: nevers.population + 1_000 },
      shipped.model,
      shipped.model,
    );
    expect(more.people.population).toBeCloseTo(1_000 * before.share, 6);
    expect(more.points.population).toBe(0);
    expect(people.population).toBe(0);
  });

  test('its parts add up exactly, whatever two communes are compared', () => {
    const any = fc
      .nat(shipped.communes.length - 1)
      .map((i) => shipped.communes[i] ?? pick('58194'));
    const other = { ...shipped.model, thresholds: [-0.3, 0.5, -1] as const };
    fc.assert(
      fc.property(any, any, (was, is) => {
        const { people, points, before, after } = change(was, is, shipped.model, other);
        const sum = (parts: typeof people) => CAUSES.reduce((all, cause) => all + parts[cause], 0);
        expect(sum(people)).toBeCloseTo(after.people - before.people, 6);
        expect(sum(points)).toBeCloseTo((after.share - before.share) * 100, 9);
      }),
    );
  });

  test('is a page of Markdown: totals, causes, the ten that move most, communes gone', () => {
    const nevers = pick('58194');
    const fewer: Dataset = {
      ...shipped,
      communes: shipped.communes
        .filter(({ code }) => code !== '58160')
        .map((commune) =>
          commune.code === '58194'
            ? { ...nevers, shares: { ...nevers.shares, diploma: [0.5, 0.3, 0.2] } }
            : commune,
        ),
    };
    const text = diffMarkdown(diffDatasets(shipped, fewer)).replace(/[\u00a0\u202f]/g, ' ');
    expect(text).toContain('| communes | 34 875 | 34 874 |');
    expect(text).toContain(
      'Communes dont la part concernée bouge d’au moins 0,05 point : 1 sur 34 874.',
    );
    expect(text).toMatch(/\| diplômes \| 1 \| \+[\d ]+ \| Nevers \(\+\d+,\d\) \| {2}\|/);
    expect(text).toMatch(/\| Nevers \(58194\) \| 33 085 \| 43,2 % \| 47,9 % \|/);
    expect(text).toContain('Disparues : 58160.');
    expect(text).toBe(diffMarkdown(diffDatasets(shipped, fewer)).replace(/[\u00a0\u202f]/g, ' '));
  });

  test('an older manifest without a constant of uncertainty is still compared', async () => {
    const dir = await changed('manifest.json', (text) => text.replace(/"slope":[\d.]+,/, ''));
    await expect(readDataset(dir)).rejects.toMatchObject({ code: 'data-invalid' });
    const old = await readDataset(dir, SHIPPED);
    expect(
      diffDatasets(old, shipped).changes.every(
        ({ before, after }) => before.people === after.people,
      ),
    ).toBe(true);
  });
});
