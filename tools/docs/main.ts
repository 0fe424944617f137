// npm run docs: rewrites the generated tables of docs/METHOD.md from public/data/model.json, sets its French
// (narrow no-break spaces, typographic apostrophes), and those of docs/ARCHITECTURE.md from the imports.
import { readFileSync, writeFileSync } from 'node:fs';
import { modelSchema } from '../../src/files/index.ts';
import { cruise } from '../architecture/cruise.ts';
import { withArchitecture } from '../architecture/document.ts';
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
