// The part of `npm run build` that writes dist/telechargements/: the complete tables, for whoever wants to
// work with it elsewhere. Lightly compressed: these files are large, and few ask for them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readDisk } from '../../../cli/read-disk.ts';
import { OPEN_DATA } from '../../../reports/copy.ts';
import { createStore } from '../../../src/store/index.ts';
import { DIST } from '../../dev/build.ts';
import { openData } from './tables.ts';

const store = createStore(readDisk(join(DIST, 'data')));
const folder = join(DIST, OPEN_DATA);
mkdirSync(folder, { recursive: true });
for (const { name, bytes } of await openData(store)) {
  writeFileSync(join(folder, name), bytes);
  if (/\.(csv|json)$/.test(name)) writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes));
}
