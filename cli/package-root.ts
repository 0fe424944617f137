// Where is the package this file belongs to, wherever it was compiled to? Its data and its page are there.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder of package.json. */
export function packageRoot(): string {
  return dirname(createRequire(import.meta.url).resolve('diagnostic-numerique/package.json'));
}

/** The data that travel with the package. */
export function packagedData(): string {
  return join(packageRoot(), 'public', 'data');
}
