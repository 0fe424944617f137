// Compressed twins of the built files (.gz, .br), at their best because it is done once: any server that
// can send a file as it is then sends it compressed, at no cost a request.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { OPEN_DATA } from '../../reports/copy.ts';
import { PLACE_FOLDERS } from './pages/sets.ts';

const COMPRESSED = /\.(html|js|css|json|svg|txt|xml|webmanifest)$/;
const DONE = new RegExp(`^(${[OPEN_DATA, ...PLACE_FOLDERS].join('|')})/`);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** As many at once as the threads that Node gives to compression. */
const AT_ONCE = 4;

/** Writes the twins of every text file below `folder`. */
export async function compress(folder: string): Promise<void> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // The complete tables are already compressed, lightly: brotli at its best takes them a minute.
    // So are the pages of places, by who wrote them.
    .filter((path) => COMPRESSED.test(path) && !DONE.test(path))
    .map((path) => join(folder, path));
  const work = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await twins(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function twins(path: string): Promise<void> {
  const content = await readFile(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(`${path}.gz`, await zip(content, { level: 9 }));
  await writeFile(`${path}.br`, await brotli(content, { params }));
}
