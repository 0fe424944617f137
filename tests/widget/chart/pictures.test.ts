// What is drawn is what the diagnosis says: for a town, a hamlet, an island without EPCI, an overseas
// commune and Paris, every bar stands at its figure and every sentence is well set.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { driverText } from '../../../src/explain/index.ts';
import { epciTitle } from '../../../src/explain/of-epci.ts';
import { configOf } from '../../../widget/chart/chart-config.ts';
import { creditText } from '../../../widget/chart/copy.ts';
import { layoutOf, linesAbove } from '../../../widget/chart/layout.ts';
import { linesOf } from '../../../widget/chart/lines.ts';
import { FILE_PALETTE } from '../../../widget/chart/palette.ts';
import type { Picture } from '../../../widget/chart/picture.ts';
import { picturesOf } from '../../../widget/chart/pictures-of.ts';
import { ticksOf } from '../../../widget/chart/scale.ts';
import { svgOf } from '../../../widget/chart/svg.ts';
import { DATA } from '../../shipped.ts';
import { faultsOf } from '../../src/explain/sentence-rules.ts';
import { store } from '../show.tsx';

const MADE = creditText.made('23 novembre 2026');
const COMMUNES = ['58194', '26274', '29083', '97611', '75056', '14666'];

async function pictures(code: string) {
  const diagnosis = await store.diagnosis(code);
  const all = picturesOf(diagnosis);
  const named = (name: Picture['name']) => {
    const found = all.find((picture) => picture.name === name);
    if (!found) throw new Error(`No picture ${name} of ${code}`);
    return found;
  };
  return { diagnosis, all, named };
}

describe.each(COMMUNES)('the pictures of %s', (code) => {
  test('the waterfall goes from France to the commune without a gap', async () => {
    const { diagnosis, named } = await pictures(code);
    const [first, ...rest] = named('raisons').rows;
    const last = rest.pop();
    let at = first?.end ?? Number.NaN;
    expect(at).toBeCloseTo(0.4, 12);
    for (const { bars, end } of rest) {
      for (const { from, to, tone } of bars)
        expect(tone === 'more' ? from : to).toBeCloseTo(at, 12);
      at = end ?? Number.NaN;
    }
    expect(at).toBeCloseTo(diagnosis.estimate.rates.concerned, 10);
    expect(last?.end).toBe(diagnosis.estimate.rates.concerned);
  });

  test('the comparison draws each share inside its interval', async () => {
    const { diagnosis, named } = await pictures(code);
    const { rows } = named('comparaison');
    expect(rows.map(({ bars }) => bars[0]?.to)).toEqual([
      diagnosis.estimate.rates.concerned,
      ...diagnosis.comparisons.map(({ rates }) => rates.concerned),
    ]);
    for (const { bars, range } of rows.slice(0, -1)) {
      expect(range?.low).toBeLessThanOrEqual(bars[0]?.to ?? 0);
      expect(range?.high).toBeGreaterThanOrEqual(bars[0]?.to ?? 1);
    }
    expect(rows.at(-1)?.range).toBeNull();
  });

  test('everything drawn stands on the scale, whose steps are written once each', async () => {
    for (const { rows, scale, tick } of (await pictures(code)).all) {
      const ends = rows.flatMap(({ bars, range, end }) => [
        ...bars.flatMap(({ from, to }) => [from, to]),
        ...(range ? [range.low, range.high] : []),
        ...(end === null ? [] : [end]),
      ]);
      expect(Math.min(...ends)).toBeGreaterThanOrEqual(scale.min - 1e-9);
      expect(Math.max(...ends)).toBeLessThanOrEqual(scale.max + 1e-9);
      const values = ticksOf(scale);
      expect(values.length).toBeGreaterThan(1);
      expect(new Set(values.map((value) => `${Math.sign(value)}${tick(value)}`)).size).toBe(
        values.length,
      );
    }
  });

  test('the text alternative gives every figure of the table', async () => {
    const { all } = await pictures(code);
    for (const { name, alternative, table } of all) {
      if (name === 'ages') continue;
      for (const [label = '', figure = ''] of table.rows) {
        expect(alternative, name).toContain(label);
        expect(alternative, name).toContain(figure);
      }
    }
  });

  test('titles, alternatives, keys and sources are well set and short', async () => {
    const { all } = await pictures(code);
    const said = all.flatMap(({ title, alternative, keys, credit }) => [
      title,
      alternative,
      ...keys.map(({ words }) => words),
      // A list of sources is as long as it must be.
      ...credit.filter((line) => !/^(Données|Estimation)/.test(line)),
    ]);
    expect(said.flatMap((text) => faultsOf(text).map((fault) => `${fault} — ${text}`))).toEqual([]);
  });

  test('the SVG is well formed and carries title, description, sources and day', async () => {
    for (const picture of (await pictures(code)).all) {
      const text = svgOf(picture, MADE);
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      expect(svg.querySelector('title')?.textContent).toBe(picture.title);
      expect(svg.querySelector('desc')?.textContent).toBe(picture.alternative);
      const words = [...svg.querySelectorAll('text')].map((node) => node.textContent).join(' ');
      for (const printed of [picture.title, ...picture.credit, MADE]) {
        expect(words).toContain(printed);
      }
      expect(text).not.toMatch(/NaN|undefined/);
      const count = picture.rows.reduce((sum, { bars }) => sum + bars.length, 0);
      const samples = picture.keys.filter(({ tone }) => tone !== null).length;
      expect(svg.querySelectorAll('rect')).toHaveLength(1 + count + samples);
    }
  });

  test('Chart.js gets the same bars, and moves nothing', async () => {
    for (const picture of (await pictures(code)).all) {
      const font = { family: 'Arial', size: 16 };
      const { data, options } = configOf(picture, FILE_PALETTE, font, layoutOf(picture, 880, 16));
      const drawn = picture.rows.map((_, i) =>
        data.datasets.flatMap((set) => (set.data[i] ? [set.data[i]] : [])),
      );
      expect(drawn).toEqual(picture.rows.map(({ bars }) => bars.map(({ from, to }) => [from, to])));
      expect(options?.animation).toBe(false);
    }
  });
});

test('the three needs and the others fill the bar; the two ends of Nevers and France differ', async () => {
  const { diagnosis, named } = await pictures('58194');
  const [here, france] = named('besoins').rows;
  for (const row of [here, france]) {
    const bars = row?.bars ?? [];
    expect(bars[0]?.from).toBe(0);
    expect(bars.at(-1)?.to).toBe(1);
    bars.slice(1).forEach(({ from }, i) => {
      expect(from).toBe(bars[i]?.to);
    });
  }
  expect(here?.bars[2]?.to).toBeCloseTo(diagnosis.estimate.rates.concerned, 10);
  expect(france?.bars[2]?.to).toBeCloseTo(0.4, 12);
});

test('ages face those of France, oldest on top, and each side adds up to everybody', async () => {
  const { rows } = (await pictures('58194')).named('ages');
  const side = (j: number) =>
    rows.reduce((sum, { bars }) => sum + (bars[j]?.to ?? 0) - (bars[j]?.from ?? 0), 0);
  expect(side(0)).toBeCloseTo(1, 2);
  expect(side(1)).toBeCloseTo(1, 2);
  expect(rows[0]?.label).toBe('75\u202fans et plus'.replace('\u202f', ' '));
});

test('in a hamlet no bar of needs is drawn: its figures would be made up', async () => {
  const { all } = await pictures('26274');
  expect(all.map(({ name }) => name)).not.toContain('besoins');
});

test('an effect too small to be seen is told so', async () => {
  const effects = (await pictures('75056')).named('raisons').rows.map(({ value }) => value);
  expect(effects.every((value) => value.length <= driverText.effect(0.0001).length)).toBe(true);
});

test('labels are cut between words and after hyphens, never inside a number', () => {
  expect(linesOf('CC Loire, Vignobles et Nohain', 17)).toEqual([
    'CC Loire,',
    'Vignobles et',
    'Nohain',
  ]);
  expect(linesOf('Saint-Remy-en-Bouzemont-Saint-Genest', 17)).toEqual([
    'Saint-Remy-en-',
    'Bouzemont-Saint-',
    'Genest',
  ]);
  expect(linesOf('12\u202f300 habitants', 4)).toEqual(['12\u202f300', 'habitants']);
});

/** Boxes of the labels and of the bars of a picture drawn as SVG, from top to bottom. */
function boxesOf(svg: string) {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const number = (node: Element, name: string) => Number(node.getAttribute(name));
  return [
    // A line of 16 px: capitals and accents above its foot, tails below.
    ...[...root.querySelectorAll('text[paint-order]')].map((node) => ({
      text: node.textContent,
      top: number(node, 'y') - 14,
      bottom: number(node, 'y') + 4,
    })),
    ...[...root.querySelectorAll('rect[height="18"]')].map((node) => ({
      text: null,
      top: number(node, 'y'),
      bottom: number(node, 'y') + 18,
    })),
  ].sort((a, b) => a.top - b.top);
}

test.each(COMMUNES)('no label of a picture of %s covers a bar or another label', async (code) => {
  for (const picture of (await pictures(code)).all) {
    const boxes = boxesOf(svgOf(picture, MADE));
    expect(boxes.filter(({ text }) => text !== null).length).toBeGreaterThanOrEqual(
      picture.rows.length,
    );
    for (const { text, top, bottom } of boxes.filter((box) => box.text !== null)) {
      const met = boxes.filter((box) => box.text !== text && box.top < bottom && box.bottom > top);
      expect(met, `${picture.name} : ${text}`).toEqual([]);
    }
  }
});

test.each([248, 328, 568, 880])(
  'every label of France fits above its bar at %i px',
  async (width) => {
    const file: { epcis: [string, string][] } = JSON.parse(
      readFileSync(join(DATA, 'territoires.json'), 'utf8'),
    );
    expect(file.epcis.length).toBeGreaterThan(1200);
    const size = 13.6;
    const row = (label: string) => ({ label, value: '44 %', bars: [], range: null, end: null });
    for (const [, nom] of file.epcis) {
      const { lines, step, bar, first, height } = layoutOf(
        { rows: [row('Nevers'), row(epciTitle(nom)), row('Nièvre'), row('France')] },
        width,
        size,
      );
      const most = Math.max(...lines.map(({ length }) => length));
      const top = Math.max(...linesAbove(most, size)) + size / 2;
      expect(top, nom).toBeLessThan(step - bar / 2);
      expect(top, nom).toBeLessThan(first + 1);
      // The last bar, and the scale below it.
      expect(first + 3 * step + bar / 2 + 30, nom).toBeLessThan(height + step / 2 - bar / 2);
      for (const line of lines.flat()) expect(line.length * size * 0.6, line).toBeLessThan(width);
    }
  },
);

test('files wear the light tokens, on white', () => {
  const css = readFileSync(join(import.meta.dirname, '../../../ui/tokens.css'), 'utf8');
  const [light = ''] = css.split('prefers-color-scheme: dark');
  const token = (name: string) => light.match(new RegExp(`--dn-${name}: (#\\w{6})`))?.[1];
  const { ink, soft, line, fills } = FILE_PALETTE;
  expect({ ink, soft, line }).toEqual({
    ink: token('ink'),
    soft: token('soft'),
    line: token('line'),
  });
  expect(fills).toEqual({
    exclus: token('exclus'),
    eloignes: token('eloignes'),
    presqueAutonomes: token('presque'),
    others: token('others'),
    here: token('accent'),
    more: token('accent'),
    around: token('place'),
    less: '#ffffff',
  });
});
