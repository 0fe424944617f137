// npm run docs: rewrites the generated tables of docs/METHOD.md from public/data/model.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { modelSchema } from '../../src/files/index.ts';
import { methodTables, withTables } from './method-tables.ts';

const METHOD = new URL('../../docs/METHOD.md', import.meta.url);
const MODEL = new URL('../../public/data/model.json', import.meta.url);

const model = modelSchema.parse(JSON.parse(readFileSync(MODEL, 'utf8')));
writeFileSync(METHOD, withTables(readFileSync(METHOD, 'utf8'), methodTables(model)));
