// What is shown of all 34 875 communes: no figure of fewer than 20 inhabitants in any file, and rounded figures
// that agree between text, legend and table. METHOD §3.8.
import { beforeAll, expect, test } from 'vitest';
import { COLUMNS, cellsOf } from '../../reports/columns.ts';
import { classesOf } from '../../reports/map/classes.ts';
import { shownPeople } from '../../reports/map/item.ts';
import { publishableEstimate } from '../../reports/publishable-estimate.ts';
import { figuresSentence } from '../../site/map/Shapes.tsx';
import { briefOf, columnsFor } from '../../site/territory/columns.ts';
import { type Row, rowsOf } from '../../site/territory/rows.ts';
import { spreadOf } from '../../site/territory/spread.ts';
import { percent, roundingNote, shareBetween, shareSentences } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { type CommuneProfile, estimate, type Model } from '../../src/index.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { MEASURES } from '../../src/terms/tier.ts';
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

test('of fewer than 20 people concerned, page, table, map and files give the same share, and no number of people', () => {
  const few = communes.filter((one) => estimate(one, model).rounded.display === 'under-20');
  expect(few.length).toBeGreaterThan(500);
  const column = COLUMNS.findIndex(({ name }) => name === 'part_concernes');
  for (const commune of few) {
    const own = estimate(commune, model);
    const share = own.shares.concerned;
    const [row] = rowsOf([commune], model);
    if (row === undefined) throw new Error(commune.code);
    const cells = cellsOf({ commune, estimate: own }, model.id);
    const [given, between] = [percent(share.point), shareBetween(share)];
    // Files give four decimals of it.
    expect(Math.abs(Number(cells[column]) - share.point)).toBeLessThanOrEqual(0.00005001);
    const shown = columnsFor([row]).map(({ key, text }) => [key, text(row)]);
    expect(shown).toContainEqual(['share', given]);
    expect(shown).toContainEqual(['concerned', 'moins de 20']);
    expect(shown).toContainEqual(['exclus', '–']);
    expect(briefOf(row)).toBe(`${given}, moins de 20\u00a0habitants`);
    const item = {
      ...commune,
      share,
      people: own.rounded.concerned.point,
      display: own.rounded.display,
      href: '',
      longitude: 0,
      latitude: 0,
    };
    const read = figuresSentence(item);
    expect(shownPeople(item)).toBe(0);
    const plain = read.replace(/\s/g, ' ');
    expect(plain).toBe(
      `${given} des habitants, ${between}. Moins de 20 personnes.`.replace(/\s/g, ' '),
    );
    expect(shareSentences(own, 0.4).join(' ')).toContain(`Estimation\u00a0: ${between}`);
  }
});

test('Arnayon, 27 inhabitants: its share with its range, and why there is no number', () => {
  const arnayon = communes.find(({ code }) => code === '26012');
  if (arnayon === undefined) throw new Error('26012');
  const said = shareSentences(estimate(arnayon, model), 0.4).map((one) => one.replace(/\s/g, ' '));
  expect(said).toEqual([
    'Soit 44 % de la population, enfants compris, contre 40 % en France.',
    'Estimation : entre 28 % et 62 %, une fourchette faite pour contenir la vraie valeur neuf fois sur dix.',
    'À cette échelle, un nombre n’aurait pas de sens : mieux vaut aller voir.',
  ]);
});

test('rounded people on the other side of France than their share are said to be rounded, in every commune', () => {
  const national = referenceRates(model.reference);
  const shown = (share: number) => Math.round(share * 100);
  let exclus = 0;
  for (const commune of communes) {
    const own = estimate(commune, model);
    if (own.rounded.display !== 'figures') continue;
    const crossed = MEASURES.filter((measure) => {
      const people = Math.sign(own.rounded[measure].point - own.national[measure]);
      return people * (shown(own.rates[measure]) - shown(national[measure])) < 0;
    });
    if (crossed.includes('exclus')) exclus += 1;
    if (crossed.length > 0) expect([commune.code, roundingNote(own)]).not.toContain(null);
  }
  expect(exclus).toBeGreaterThan(100);
});

test.each([
  // 20 of 277 inhabitants are 7 %; the share is 6 %.
  ['97352', 'Nombres arrondis à 5 près : pour comparer, prenez les parts, plus précises.'],
  // 10 of 87 are 11 %; the share is 14 %.
  ['80829', 'Nombres arrondis à 5 près : pour comparer, prenez les parts, plus précises.'],
])('%s: the step of its rounding is said, and that shares are what compares', (code, said) => {
  const commune = communes.find((one) => one.code === code);
  if (commune === undefined) throw new Error(code);
  expect(roundingNote(estimate(commune, model))?.replace(/\s/g, ' ')).toBe(said);
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
