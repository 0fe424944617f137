// Every pair of colours that meets on screen is told apart by everyone: 4.5:1 for text, 3:1 for shapes,
// in both schemes; and the tiers go from dark to light, so that they read in grey.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../ui/light-tokens.ts';
import { contrast, contrastOnGround } from '../../widget/colour.ts';
import { ROOT, sourcesOf } from '../structure/sources.ts';

const css = readFileSync(join(import.meta.dirname, '../../ui/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
const tokensOf = (block: string) =>
  new Map(
    [...block.matchAll(/--dn-([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink', 'wash'],
  ['soft', 'paper'],
  ['soft', 'sheet'],
  ['soft', 'wash'],
  ['accent', 'paper'],
  ['accent', 'sheet'],
  ['on-accent', 'accent'],
] as const;
// Each shape of the bar is outlined in ink: the outline must show on the shape and on the paper.
const SHAPES = [
  ['accent', 'paper'],
  ['place', 'paper'],
  ['exclus', 'paper'],
  ['eloignes', 'paper'],
] as const;
const OUTLINED = ['presque', 'others', 'paper'] as const;
const TIERS = ['exclus', 'eloignes', 'presque'] as const;

describe.each([
  ['light', tokensOf(light)],
  ['dark', tokensOf(dark)],
] as const)('%s', (scheme, tokens) => {
  const colour = (name: string) => {
    const found = tokens.get(name);
    if (!found) throw new Error(`No colour --dn-${name}`);
    return found;
  };

  test.each(TEXT)('%s reads on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test("a town's own colour is judged on the wash of the scheme, where text reads least", () => {
    for (const own of ['#000000', '#ffffff', '#1d4f91']) {
      expect(contrastOnGround(own, scheme)).toBe(contrast(own, colour('wash')));
    }
    const grounds = ['paper', 'sheet', 'wash'].map((ground) =>
      contrast(colour('accent'), colour(ground)),
    );
    expect(contrastOnGround(colour('accent'), scheme)).toBe(Math.min(...grounds));
  });

  test.each(SHAPES)('%s shows on %s', (shape, ground) => {
    expect(contrast(colour(shape), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  test('pale fills are outlined by an ink that shows on one side of them at least', () => {
    expect(contrast(colour('ink'), colour('paper'))).toBeGreaterThanOrEqual(3);
    for (const fill of OUTLINED) {
      const best = Math.max(
        contrast(colour('ink'), colour(fill)),
        contrast(colour(fill), colour('paper')),
      );
      expect(best).toBeGreaterThanOrEqual(3);
    }
  });

  test('the tiers go from dark to light', () => {
    const lightness = TIERS.map((tier) => contrast(colour(tier), '#000000'));
    expect([...lightness].sort((a, b) => a - b)).toEqual(lightness);
  });
});

test('what leaves the page has the light colours, and no other grey or ink of its own', () => {
  const tokens = tokensOf(light);
  expect(LIGHT).toEqual(
    Object.fromEntries(Object.keys(LIGHT).map((name) => [name, tokens.get(name)])),
  );
  const own = sourcesOf('reports')
    .filter((file) => !file.endsWith('map/palette.ts'))
    .flatMap(
      (file) => readFileSync(join(ROOT, file), 'utf8').match(/#[\da-f]{6}\b|'[\dA-F]{6}'/gi) ?? [],
    );
  expect(own).toEqual([]);
});
