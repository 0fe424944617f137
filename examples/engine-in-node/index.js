// The engine without a screen: the diagnosis of a commune, from the data that come with the package.
// `node examples/engine-in-node/index.js 58194`
import { readFile } from 'node:fs/promises';
import { createStore } from 'diagnostic-numerique/store';

const data = new URL('public/data/', import.meta.resolve('diagnostic-numerique/package.json'));
const store = createStore(async (file) => JSON.parse(await readFile(new URL(file, data), 'utf8')));

const { commune, estimate } = await store.diagnosis(process.argv[2] ?? '58194');
const { point, low, high } = estimate.rounded.concerned;
console.log(`${commune.nom} : ${point} habitants à aider (estimation, entre ${low} et ${high}).`);
