// The part of `npm run build` that writes dist/telechargements/: the complete tables, for whoever wants to
// work with it elsewhere. Lightly compressed: these files are large, and few ask for them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OPEN_DATA } from '../../../reports/copy.ts';
import { createStore } from '../../../src/store/index.ts';
import { DIST } from '../../dev/build.ts';
import { openData } from './tables.ts';

const store = createStore(async (file) => {
  const content: unknown = JSON.parse(readFileSync(join(DIST, 'data', file), 'utf8'));
  return content;
});
const folder = join(DIST, OPEN_DATA);
mkdirSync(folder, { recursive: true });
for (const { name, bytes } of await openData(store)) {
  writeFileSync(join(folder, name), bytes);
  if (/\.(csv|json)$/.test(name)) writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes));
}
