// What is shown of all 34 875 communes: no figure of fewer than 20 inhabitants in any file, and rounded figures
// that agree between text, legend and table. METHOD §3.8.
import { beforeAll, expect, test } from 'vitest';
import { COLUMNS, cellsOf } from '../../reports/columns.ts';
import { classesOf } from '../../reports/map/classes.ts';
import { publishableEstimate } from '../../reports/publishable-estimate.ts';
import { type Row, rowsOf } from '../../site/territory/rows.ts';
import { spreadOf } from '../../site/territory/spread.ts';
import { percent } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { type CommuneProfile, estimate, type Model } from '../../src/index.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

let communes: CommuneProfile[];
let model: Model;

beforeAll(async () => {
  const store = shippedStore();
  [communes, model] = await Promise.all([allCommunes(store), store.model()]);
});

test('no file gives a figure of a commune of 1 to 19 inhabitants but its population', () => {
  const tiny = communes.filter(({ population }) => population > 0 && population < 20);
  expect(tiny.length).toBeGreaterThan(20);
  const given = COLUMNS.filter(({ type }) => type !== 'string').map(({ name }) => name);
  for (const commune of tiny) {
    const own = estimate(commune, model);
    expect(publishableEstimate(own)).toEqual({
      population: commune.population,
      rounded: { display: 'too-few' },
    });
    const cells = cellsOf({ commune, estimate: own }, model.id);
    const numbers = COLUMNS.flatMap(({ name }, i) => (cells[i] === null ? [] : [name]));
    expect(numbers.filter((name) => given.includes(name))).toEqual(['densite', 'population']);
    expect(numbers).not.toContain('fiabilite');
  }
});

test('in every département, text, bands and legend run from the lowest share of the table to the highest', () => {
  const rows = new Map<string, Row[]>();
  for (const commune of communes) {
    const { code } = commune.departement;
    rows.set(code, [...(rows.get(code) ?? []), ...rowsOf([commune], model)]);
  }
  expect(rows.size).toBe(101);
  for (const [code, lines] of rows) {
    const shares = lines
      .filter(({ population }) => population >= 20)
      .map(({ share }) => share.point)
      .sort((a, b) => a - b);
    const ends = [percent(shares[0] ?? 0), percent(shares.at(-1) ?? 0)];
    const [bins, classes] = [spreadOf(lines), classesOf(shares)];
    // The communes of Mayotte share one estimate: nothing is said of one beside another.
    if (code === '976') {
      expect(bins).toEqual([]);
      continue;
    }
    for (const said of [bins, classes]) {
      const [low, high] = [said[0]?.from ?? 0, said.at(-1)?.to ?? 0];
      expect([code, percent(low / 100), percent(high / 100)]).toEqual([code, ...ends]);
    }
    expect(bins.reduce((sum, bin) => sum + bin.communes, 0)).toBe(shares.length);
  }
});

test('a band of one percent is said as one', () => {
  expect(territoryText.bin(58, 58)).toBe('58\u202f%');
  expect(territoryText.bin(40, 41)).toBe('40 à 41\u202f%');
});

test('of every commune, who needs help and who does not are 100 % as shown', () => {
  const shown = (share: number) => Number.parseInt(percent(share), 10);
  const faulty = communes.filter((commune) => {
    const { concerned } = estimate(commune, model).rates;
    return shown(concerned) + shown(1 - concerned) !== 100;
  });
  expect(faulty.map(({ nom }) => nom)).toEqual([]);
});
