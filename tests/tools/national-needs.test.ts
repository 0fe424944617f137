// The three needs of France on the first page.
import { expect, test } from 'vitest';
import { needsHtml } from '../../tools/vite-plugins/national-needs.ts';

test('the bar of each need is as wide as its share, on the scale of the bar of all', async () => {
  const html = await needsHtml();
  const bars = html
    .split('<ul>')
    .map((part) =>
      [...part.matchAll(/class="dn-fill-(?!others)(\w+)"[^/]* width="([\d.]+)%"/g)].map(
        ([, tier, width]) => [tier, Number(width)],
      ),
    );
  const shares = [
    ['exclus', 7],
    ['eloignes', 19],
    ['presqueAutonomes', 14],
  ];
  expect(bars).toEqual([shares, shares]);
});
