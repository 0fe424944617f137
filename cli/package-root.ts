// Where are the data that come with this program? In the nearest folder above that holds them:
// the installed package, or the clone it runs from.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DATA = join('public', 'data');

/** Folder of the package, or of the clone. */
function packageRoot(folder = import.meta.dirname): string {
  const above = dirname(folder);
  if (existsSync(join(folder, DATA)) || above === folder) return folder;
  return packageRoot(above);
}

/** The data that travel with the program. */
export function packagedData(): string {
  return join(packageRoot(), DATA);
}
