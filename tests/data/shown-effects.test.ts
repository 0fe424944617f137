// One figure for each reason, whoever tells it: page, report, note, spreadsheet, text, JSON. METHOD §3.8.
import { beforeAll, expect, test } from 'vitest';
import { territoryText } from '../../cli/territory-text.ts';
import { waterfall } from '../../reports/charts/waterfall.ts';
import { COLUMNS, cellsOf } from '../../reports/columns.ts';
import { noteOutline } from '../../reports/council/documents.ts';
import { councilOfTerritory } from '../../reports/council/source.ts';
import { outlineOf } from '../../reports/outline.ts';
import { type TerritoryReport, territoryReport } from '../../reports/report.ts';
import { reportJson } from '../../reports/table-json.ts';
import { driversTable } from '../../reports/tables.ts';
import { reasonText } from '../../src/advice/words.ts';
import {
  driverText,
  factorText,
  points,
  shownDrivers,
  signedPoints,
} from '../../src/explain/index.ts';
import { why } from '../../src/explain/why.ts';
import { type CommuneProfile, diagnose, type Model } from '../../src/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { FACTORS, type Factor } from '../../src/terms/factor.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { driversPicture } from '../../widget/chart/drivers-picture.ts';
import { allCommunes, DATASET, shippedStore } from '../shipped.ts';

let communes: CommuneProfile[];
let model: Model;
let reports: TerritoryReport[];

beforeAll(async () => {
  const store = shippedStore();
  [communes, model] = await Promise.all([allCommunes(store), store.model()]);
  const groups = new Map<
    string,
    { area: TerritoryReport['total']['area']; of: CommuneProfile[] }
  >();
  const join = (kind: 'epci' | 'departement', at: { code: string; nom: string }) => {
    const key = `${kind} ${at.code}`;
    const group = groups.get(key) ?? { area: { kind, ...at }, of: [] };
    groups.set(key, group);
    return group.of;
  };
  for (const commune of communes) {
    join('departement', commune.departement).push(commune);
    if (commune.epci) join('epci', commune.epci).push(commune);
  }
  const provenance = { dataset: DATASET, software: '1.0.0', day: '2026-11-28', address: null };
  reports = [...groups.values()].map(({ area, of }) =>
    territoryReport({ area, communes: of, model, sources: [], places: [], provenance }),
  );
}, 300_000);

/** "Âge : 0,4 point de moins", "Âge : presque aucun effet", wherever they stand in what is written. */
const TOLD = new RegExp(
  `(${Object.values(factorText)
    .map((name) => name.replace(/[()]/g, '\\$&'))
    .join('|')})\u00a0: ([^.]*? de (?:plus|moins)|presque aucun effet)`,
  'g',
);
const told = (written: string) =>
  [...written.matchAll(TOLD)].map(([, name = '', effect = '']) => [name, effect] as const);

const factorOf = (name: string) => FACTORS.find((factor) => factorText[factor] === name);

test('every statement of an effect of an EPCI or a département is the same in every document', () => {
  expect(reports.length).toBeGreaterThan(1_300);
  let differ = 0;
  for (const report of reports) {
    const { total } = report;
    const { nom } = total.area;
    const drivers = shownDrivers(total.drivers);
    const shown = new Map(drivers.map((driver) => [driver.factor, driver.shown]));
    const of = (factor: Factor | undefined) => shown.get(factor ?? 'age') ?? Number.NaN;
    if (drivers.some(({ share, shown: own }) => signedPoints(share) !== signedPoints(own)))
      differ += 1;
    // The executive page, the note: two reasons each.
    for (const outline of [outlineOf(report), noteOutline(councilOfTerritory(report, ''))]) {
      const statements = told(JSON.stringify(outline));
      expect(statements.length, nom).toBeGreaterThanOrEqual(2);
      for (const [name, effect] of statements)
        expect([nom, name, effect]).toEqual([nom, name, driverText.effect(of(factorOf(name)))]);
    }
    // The table of the report and of the spreadsheet: the four, then their sum.
    const gap = total.rates.concerned - referenceRates(model.reference).concerned;
    expect(driversTable(report).rows.map(([, cell]) => signedPoints(Number(cell) / 100))).toEqual(
      [...drivers.map(({ shown: own }) => own), gap].map(signedPoints),
    );
    const sum = drivers.reduce((all, { shown: own }) => all + own, 0);
    expect([nom, signedPoints(sum)]).toEqual([nom, signedPoints(gap)]);
    // The drawing.
    const drawn = waterfall(report).marks.flatMap((mark) =>
      mark.kind === 'text' ? [mark.text] : [],
    );
    for (const { shown: own } of drivers) expect(drawn, nom).toContain(driverText.effect(own));
    // The actions.
    for (const reason of report.actions.flatMap(({ because }) => because)) {
      if (reason.code !== 'driver') continue;
      expect([nom, reasonText(reason)]).toEqual([
        nom,
        expect.stringContaining(
          `${factorText[reason.factor]}\u00a0: ${points(of(reason.factor))} `,
        ),
      ]);
    }
  }
  // Rounded alone, a quarter of them would say otherwise somewhere.
  expect(differ).toBeGreaterThan(100);
}, 300_000);

test('the kind of territory takes 0,3 point off at Nevers Agglomération, in text and in JSON; rounded alone it would be 0,4', () => {
  const report = reports.find(({ total }) => total.area.code === '245804406');
  if (report === undefined) throw new Error('245804406');
  const shown = shownDrivers(report.total.drivers).map(({ shown: own }) => signedPoints(own));
  expect(shown).toEqual(['+2,5', '+1,3', '+0,2', '\u22120,3']);
  expect(report.total.drivers.map(({ share }) => signedPoints(share))[3]).toBe('\u22120,4');
  const { drivers } = JSON.parse(reportJson(report)).total;
  expect(drivers.map((driver: { shown: number }) => signedPoints(driver.shown))).toEqual(shown);
  for (const effect of shown) expect(territoryText(report)).toContain(effect);
});

test('a commune: sentences, picture and table of communes say the same effect, and their sum is the gap', () => {
  const at = (name: string) => COLUMNS.findIndex((column) => column.name === name);
  const columns = [
    'effet_age_points',
    'effet_diplome_points',
    'effet_revenu_points',
    'effet_territoire_points',
  ].map(at);
  for (const commune of communes.filter((_, i) => i % 23 === 0)) {
    const diagnosis = diagnose(commune, model);
    const { estimate } = diagnosis;
    if (!hasShare(estimate.rounded)) continue;
    const shown = shownDrivers(estimate.drivers);
    const cells = cellsOf({ commune, estimate }, model.id);
    expect([commune.nom, ...columns.map((i) => signedPoints(Number(cells[i]) / 100))]).toEqual([
      commune.nom,
      ...shown.map(({ shown: own }) => signedPoints(own)),
    ]);
    const { rows } = driversPicture(diagnosis);
    expect(rows.slice(1, -1).map(({ value }) => value)).toEqual(
      shown.map(({ shown: own }) => driverText.effect(own)),
    );
    const said = why(diagnosis).join(' ');
    for (const { shown: own } of shown) {
      if (own !== 0)
        expect([commune.nom, said]).toEqual([commune.nom, expect.stringContaining(points(own))]);
    }
  }
}, 300_000);
