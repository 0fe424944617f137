// The three needs of France at a glance, written into the first page at build time: no program draws them, and
// nothing is fetched for them. site/diagnosis/Home.tsx puts them beside the search.
import type { Plugin } from 'vite';
import { readDisk } from '../../cli/read-disk.ts';
import { escaped } from '../../reports/xml-text.ts';
import { needsText } from '../../site/diagnosis/needs-copy.ts';
import { sourceText, tierText } from '../../src/explain/index.ts';
import { createStore } from '../../src/store/index.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { UNDERSTAND } from '../../ui/method-anchor.ts';

const HOLE = '<!-- besoins -->';

/** A bar of the population of France, one sentence a need, and whose figures they are. */
export async function needsHtml(): Promise<string> {
  const store = createStore(readDisk());
  const { reference } = await store.model();
  const rates = referenceRates(reference);
  let end = 0;
  const parts = TIERS.map((tier) => {
    const from = end;
    end += rates[tier];
    const place = `x="${(from * 100).toFixed(2)}%" width="${(rates[tier] * 100).toFixed(2)}%"`;
    return `<rect class="dn-fill-${tier}" ${place} height="100%" /><rect class="dn-outline" ${place} height="100%" />`;
  });
  const needs = TIERS.map((tier) => {
    const { need, detail } = tierText[tier];
    // On the scale of the bar above: the whole width is the population.
    const width = `width="${(rates[tier] * 100).toFixed(2)}%"`;
    const swatch = `<svg class="dn-swatch" aria-hidden="true" width="100%" height="10"><rect class="dn-fill-${tier}" ${width} height="100%" /><rect class="dn-outline" ${width} height="100%" /></svg>`;
    const figure = `<b>${escaped(needsText.need(rates[tier], need(2)))}</b>`;
    return `<li>${swatch}${figure} ${escaped(detail)}</li>`;
  });
  return `<section id="besoins" class="home-needs" aria-labelledby="besoins-titre" hidden>
  <h2 id="besoins-titre">${escaped(needsText.title(rates.concerned))}</h2>
  <svg aria-hidden="true" width="100%" height="38"><rect class="dn-fill-others" width="100%" height="100%" />${parts.join('')}<rect class="dn-outline" width="100%" height="100%" /></svg>
  <ul>${needs.join('')}</ul>
  <p class="dn-note">${escaped(sourceText.reference(reference))} <a href="./methode.html#${UNDERSTAND}">${escaped(needsText.method)}</a></p>
</section>`;
}

export function nationalNeeds(): Plugin {
  return {
    name: 'national-needs',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        if (!html.includes(HOLE)) return html;
        const needs = await needsHtml();
        return html.replace(HOLE, () => needs);
      },
    },
  };
}
