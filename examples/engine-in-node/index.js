// The engine without a screen: the diagnosis of a commune, from a folder of data.
// `node examples/engine-in-node/index.js 58194`
import { readFile } from 'node:fs/promises';
import { createStore } from 'diagnostic-numerique/store';

// The data of this repository. Elsewhere: those of diagnostic-numerique-cli, which brings them
// (import.meta.resolve('diagnostic-numerique-cli/data/')), or a copy of /data/ of the site.
const data = new URL('../../public/data/', import.meta.url);
const store = createStore(async (file) => JSON.parse(await readFile(new URL(file, data), 'utf8')));

const { commune, estimate } = await store.diagnosis(process.argv[2] ?? '58194');
const { point, low, high } = estimate.rounded.concerned;
console.log(`${commune.nom} : ${point} habitants à aider (estimation, entre ${low} et ${high}).`);
