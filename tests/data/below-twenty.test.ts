// Of fewer than 20 inhabitants nothing is said but how many they are and who may help: every commune of that kind,
// alone and all two together, through everything that is written. METHOD §3.8.
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { territoryText } from '../../cli/territory-text.ts';
import { COLUMNS, cellsOf } from '../../reports/columns.ts';
import { articleOutline, noteOutline } from '../../reports/council/documents.ts';
import { councilOfTerritory } from '../../reports/council/source.ts';
import { csvLines } from '../../reports/csv.ts';
import { writeReport } from '../../reports/formats.ts';
import { mapFor } from '../../reports/map/map-for.ts';
import { outlineOf } from '../../reports/outline.ts';
import { publishableDiagnosis } from '../../reports/publishable-diagnosis.ts';
import { type TerritoryReport, territoryReport } from '../../reports/report.ts';
import { sheetsOf } from '../../reports/xlsx.ts';
import { advise, type CommuneProfile, diagnose, type Model } from '../../src/index.ts';
import { createContours } from '../../src/store/index.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { COMMUNE_COLUMNS } from '../../tools/release/open-data/communes.ts';
import { inputsTable } from '../../tools/release/open-data/model-tables.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

const store = shippedStore();
const territories = createTerritories(store);
const contours = createContours(store);
let tiny: CommuneProfile[];
let model: Model;

beforeAll(async () => {
  model = await store.model();
  tiny = (await allCommunes(store)).filter(({ population }) => population < 20);
});

async function reportOf(communes: readonly CommuneProfile[]): Promise<TerritoryReport> {
  const codes = communes.map(({ code }) => code);
  const { area, sources } = await territories.open({ kind: 'list', codes });
  const [places, wider] = await Promise.all([
    territories.places(communes),
    territories.wider({ area, communes }),
  ]);
  const provenance = { dataset: 'x', software: '1.0.0', day: '2026-11-28', address: null };
  return territoryReport({ area, communes, model, sources, places, wider, provenance });
}

/** Who goes to a place, who comes home, who shares. */
const ORIENT = [
  'visiter-domicile',
  'mutualiser',
  'france-services-voisin',
  'appui-france-services',
  'bibliotheque-voisine',
  'verifier-carte',
];

const plain = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');

test('they are those of the census: Rochefourchat, the six villages that died for France', () => {
  expect(tiny).toHaveLength(91);
  expect(tiny.filter(({ population }) => population === 0)).toHaveLength(6);
  expect(tiny.map(({ code }) => code)).toEqual(expect.arrayContaining(['26274', '55039']));
});

/** What tells nothing of who lives there. */
const SECTIONS =
  /^(L’essentiel|Commune par commune|Lieux connus.*|Par où commencer|Annexe : les lieux connus|La méthode, et ses limites|Sources|Les mots du rapport|Ce fichier)$/;

describe('a list', () => {
  test('of each of them alone, and of all two by two, is told how many they are, and nothing more', async () => {
    const lists = [
      ...tiny.map((commune) => [commune]),
      ...tiny.slice(1).map((commune, i) => [commune, ...tiny.slice(i, i + 1)]),
    ].filter((list) => list.reduce((sum, { population }) => sum + population, 0) < 20);
    expect(lists.length).toBeGreaterThan(100);
    for (const list of lists) {
      const report = await reportOf(list);
      const names = list.map(({ nom }) => nom).join(', ');
      const outline = outlineOf(report, await mapFor(report, contours));
      for (const { title } of outline.sections) expect(plain(title), names).toMatch(SECTIONS);
      const told = plain(territoryText(report));
      const before = told.slice(0, told.indexOf('La méthode, et ses limites'));
      expect(before, names).toMatch(/trop peu pour une estimation|Aucun habitant : rien à estimer/);
      expect(before, names).not.toMatch(/\d %|point/);
      // One alone has what its page proposes: who comes, who shares. Several together have no common step.
      expect(ORIENT, names).toEqual(expect.arrayContaining(report.actions.map(({ id }) => id)));
      if (list.length > 1) expect(report.actions, names).toEqual([]);
      expect(JSON.stringify(outline.sections), names).not.toMatch(/de la fourchette|Solidité/);
      for (const { name, columns, rows } of sheetsOf(report)) {
        const figures = columns.flatMap(({ form }, i) =>
          form === 'share' || form === 'points' ? [i] : [],
        );
        for (const row of rows)
          expect(
            figures.map((i) => row[i] ?? null).filter((cell) => cell !== null),
            name,
          ).toEqual([]);
      }
      const json = JSON.parse(
        String(await writeReport(report, 'json', { csv: 'simple', contours })),
      );
      expect(Object.keys(json.total)).toEqual(['population', 'rounded']);
      expect(json.notices).toEqual([]);
      const source = councilOfTerritory(report, '');
      for (const written of [noteOutline(source), articleOutline(source)])
        expect(plain(JSON.stringify(written.sections)), names).not.toMatch(/\d %/);
    }
  }, 120_000);

  test('of Rochefourchat is the same sentence in Word, on the page, in the text', async () => {
    const report = await reportOf(tiny.filter(({ code }) => code === '26274'));
    const docx = await writeReport(report, 'docx', { csv: 'simple', contours });
    if (typeof docx === 'string') throw new Error('not bytes');
    const xml = new TextDecoder().decode(unzipSync(docx)['word/document.xml']);
    const page = String(await writeReport(report, 'html', { csv: 'simple', contours }));
    for (const text of [xml, page, territoryText(report)]) {
      const said = plain(text.replace(/<[^>]+>/g, ' '));
      expect(said).toMatch(/Rochefourchat[^.]* 2 habitants/);
      expect(said).toContain('C’est trop peu pour une estimation.');
      expect(said).not.toMatch(/traverser la mer|en haut de la fourchette/);
    }
  });
});

test('a line of any table has its population, and neither share, range, effect nor grade', () => {
  for (const commune of tiny) {
    const { estimate } = diagnose(commune, model);
    const given = COLUMNS.flatMap(({ name, type }, i) =>
      type === 'string' || cellsOf({ commune, estimate }, model.id)[i] === null ? [] : [name],
    );
    expect(given).toEqual(['densite', 'population']);
    const [, , ...cells] = csvLines([{ commune, estimate }], model.id, 'simple').split(',');
    expect(cells.filter((cell) => /^-?\d*\.\d+$/.test(cell))).toEqual([]);
    const line = { commune, estimate, over15: estimate, covariates: commune.shares };
    const open = COMMUNE_COLUMNS.flatMap(({ name, type, of }) =>
      type === 'string' || of(line, model.id) === null ? [] : [name],
    );
    expect(open).toEqual(['densite', 'population']);
    const { rows } = inputsTable([commune], new Map());
    expect(rows[0]?.slice(0, 12)).toEqual([
      commune.code,
      commune.population,
      ...Array(10).fill(null),
    ]);
  }
});

test('a diagnosis in JSON has neither estimate, published figure nor comparison', () => {
  for (const commune of tiny) {
    const { estimate, published, comparisons } = publishableDiagnosis(diagnose(commune, model));
    const { population, rounded } = estimate;
    expect({ estimate, published, comparisons }).toEqual({
      estimate: { population, rounded: { display: rounded.display } },
      published: null,
      comparisons: [],
    });
  }
});

test('its advice is to orient, to visit and to act with others: no reason is a figure of its people', async () => {
  for (const commune of tiny) {
    const places = await store.places(commune.departement.code);
    const { actions } = advise(commune, diagnose(commune, model).estimate, places);
    const ids = actions.map(({ id }) => id);
    if (commune.population === 0) expect(ids).toEqual([]);
    else expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(ORIENT, commune.nom).toContain(id);
    const codes = actions.flatMap(({ because }) => because.map(({ code }) => code));
    for (const code of ['people', 'rate-above', 'rate-below', 'driver', 'figure', 'actors-known'])
      expect(codes, commune.nom).not.toContain(code);
  }
});
