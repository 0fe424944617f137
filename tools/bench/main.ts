// npm run bench: everything measured against what people would use instead, into docs/BENCHMARKS.md; --json FILE
// writes the same as data.
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sumOf } from '../../src/maths/sum.ts';
import { ROOT } from '../dev/build.ts';
import { launch } from './browser/chromium.ts';
import { firstDiagnosis } from './browser/first-diagnosis.ts';
import { manyTags } from './browser/many-tags.ts';
import { pageMemory } from './browser/memory.ts';
import { benchmarks } from './document.ts';
import { actions } from './engine/actions.ts';
import { decoding } from './engine/decoding.ts';
import { growth } from './engine/growth.ts';
import { national } from './engine/national.ts';
import { readFrance } from './france.ts';
import { costs } from './load/cost.ts';
import { fileLoads } from './load/nginx.ts';
import { machine } from './machine.ts';
import { weights } from './weight.ts';

const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;

const start = performance.now();
const about = machine();
const france = await step('reading the data', readFrance);
const engine = {
  ...(await step('all of France', () => national(france))),
  growth: await step('from one commune to all', () => growth(france)),
  decoding: await step('decoding', decoding),
  actions: await step('actions', () => actions(france)),
};
const weighed = await step('weights', weights);
const loads = await step('nginx under load', fileLoads);
const browser = await launch();
try {
  const firstVisits = await step('first diagnosis', () => firstDiagnosis(browser, france));
  const memory = await step('memory of the page', () => pageMemory(browser, france));
  const tags = await step('one tag to forty', () => manyTags(browser, france));
  const inhabitants = sumOf(france.communes, ({ population }) => population);
  const [, tag = { bytes: 0, requests: 0 }] = firstVisits;
  const results = {
    machine: about,
    loadAtEnd: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    communes: france.communes.length,
    ...engine,
    weights: weighed,
    firstVisits,
    memory,
    tags,
    loads,
    costs: costs(tag, inhabitants),
  };
  writeFileSync(join(ROOT, 'docs/BENCHMARKS.md'), benchmarks(results));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await browser.close();
}

/** Says what is being done, and how long it took: the whole is a matter of minutes. */
async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const result = await work();
  console.log(`${((performance.now() - start) / 1_000).toFixed(0).padStart(4)} s  ${what}`);
  return result;
}
