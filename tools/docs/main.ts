// npm run docs: rewrites the generated tables of docs/METHOD.md from public/data/model.json, sets its French
// (narrow no-break spaces, typographic apostrophes), those of docs/ARCHITECTURE.md from the imports, and the id of
// today's data set in docs/EMBED.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { manifestSchema, modelSchema } from '../../src/files/index.ts';
import { cruise } from '../architecture/cruise.ts';
import { withArchitecture } from '../architecture/document.ts';
import { withDataset } from './dataset-id.ts';
import { methodTables, withTables } from './method-tables.ts';
import { typesetProse } from './typeset-prose.ts';

const METHOD = new URL('../../docs/METHOD.md', import.meta.url);
const MODEL = new URL('../../public/data/model.json', import.meta.url);

const model = modelSchema().parse(JSON.parse(readFileSync(MODEL, 'utf8')));
const written = withTables(readFileSync(METHOD, 'utf8'), methodTables(model));
writeFileSync(METHOD, typesetProse(written));

const ARCHITECTURE = new URL('../../docs/ARCHITECTURE.md', import.meta.url);
const { edges } = cruise();
writeFileSync(ARCHITECTURE, withArchitecture(readFileSync(ARCHITECTURE, 'utf8'), edges));

const EMBED = new URL('../../docs/EMBED.md', import.meta.url);
const MANIFEST = new URL('../../public/data/manifest.json', import.meta.url);
const { dataset } = manifestSchema().parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
writeFileSync(EMBED, withDataset(readFileSync(EMBED, 'utf8'), dataset.id));
