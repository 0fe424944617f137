// The seals of a version (integrity.json): what a webmaster pastes into `integrity="…"`, and what each
// file weighs. A browser refuses a file that no longer matches its seal.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Seal {
  /** Value of the attribute: "sha384-…". */
  readonly sri: string;
  readonly bytes: number;
  /** Bytes once compressed by gzip, at its best. */
  readonly gzip: number;
}

/** The seal of every file of a version's folder, by name, in alphabetical order. */
function sealsOf(folder: string): Record<string, Seal> {
  const names = readdirSync(folder).filter((name) => /\.(js|css|html)$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => {
      const content = readFileSync(join(folder, name));
      const sri = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      return [name, { sri, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length }];
    }),
  );
}

/** Writes `integrity.json` into the folder of a version. */
export function writeIntegrity(folder: string): void {
  const seals = JSON.stringify(sealsOf(folder), null, 2);
  writeFileSync(join(folder, 'integrity.json'), `${seals}\n`);
}
