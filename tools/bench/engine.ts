// npm run bench: what the engine costs over all of France, side by side in one run. The floor is
// three exponentials a commune, below which no implementation of METHOD §3.2 can go.
import { readFile } from 'node:fs/promises';
import { Bench } from 'tinybench';
import { rates } from '../../src/estimate/index.ts';
import { type CommuneProfile, diagnoseArea, estimate } from '../../src/index.ts';
import { createStore } from '../../src/store/index.ts';

const data = new URL('../../public/data/', import.meta.url);
const store = createStore(async (file) => JSON.parse(await readFile(new URL(file, data), 'utf8')));
const communes: CommuneProfile[] = [];
for (const departement of (await store.manifest()).departements.keys()) {
  communes.push(...(await store.departement(departement)));
}
const model = await store.model();
const france = { kind: 'selection', code: null, nom: 'France' } as const;

/** Results are added up and checked, so that nothing can be optimised away. */
let total = 0;
const bench = new Bench({ time: 1_500, warmupTime: 300 })
  .add('floor: three exponentials', () => {
    for (const { shares } of communes) {
      total += Math.exp(-shares.p15) + Math.exp(-shares.lowIncome) + Math.exp(-shares.age[0]);
    }
  })
  .add('rates', () => {
    for (const commune of communes) total += rates(commune, model).concerned;
  })
  .add('estimate, whole', () => {
    for (const commune of communes) total += estimate(commune, model).adjusted.concerned.high;
  })
  .add('diagnoseArea, one list', () => {
    total += diagnoseArea(france, communes, model).adjusted.concerned.high;
  });
await bench.run();

const medians = bench.tasks.map(({ name, result }) => ({
  name,
  ms: result && 'latency' in result ? result.latency.p50 : Number.NaN,
}));
const floor = medians[0]?.ms ?? Number.NaN;
if (!Number.isFinite(total)) throw new Error('A figure is not finite');
console.log(`${communes.length} communes, Node ${process.version}`);
console.table(
  medians.map(({ name, ms }) => ({
    what: name,
    'median ms': ms.toFixed(2),
    'µs a commune': ((ms * 1_000) / communes.length).toFixed(2),
    'times the floor': (ms / floor).toFixed(1),
  })),
);
