// dist/wordpress/diagnostic-numerique.zip: the extension for WordPress, as its administrator uploads it. Dated
// by nothing but its version: the same sources give the same bytes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import manifest from '../../../package.json' with { type: 'json' };
import { DIST } from '../../dev/build.ts';

const SOURCES = join(import.meta.dirname, 'diagnostic-numerique');
/** What the sources write where the version goes. */
const WRITTEN_VERSION = '0.0.0';
/** The first day that a ZIP can say. */
const DAY = new Date(1980, 0, 1);

/** Its files, by their path in the folder of extensions. */
export function extensionFiles(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(SOURCES).map((name) => [
      `diagnostic-numerique/${name}`,
      readFileSync(join(SOURCES, name), 'utf8').replaceAll(WRITTEN_VERSION, manifest.version),
    ]),
  );
}

/** Writes the ZIP below a built folder. */
export function writeExtension(dist = DIST): void {
  const entries = Object.entries(extensionFiles()).map(([path, text]) => [path, strToU8(text)]);
  mkdirSync(join(dist, 'wordpress'), { recursive: true });
  const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: DAY });
  writeFileSync(join(dist, 'wordpress/diagnostic-numerique.zip'), zip);
}
