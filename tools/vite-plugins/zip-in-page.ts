// The library of spreadsheets hands every sheet of 160 kB or more (that of a département) to a worker that it
// writes itself (blob:). The policy of the site refuses those, and the file then never comes: in the browser it
// zips where it stands, once, when a file is asked for. To be removed when the library exports the way it has
// for that: https://github.com/catamphetamine/write-excel-file/issues/18.
import type { Plugin } from 'vite';

const IMPORTER = /\/write-excel-file\/.*\/zipToArrayBuffer\.js$/;
const OWN = '\0zip-in-page';

/** Gives that library a `zip` of the same shape, made of `zipSync`. */
export function zipInPage(): Plugin {
  return {
    name: 'zip-in-page',
    enforce: 'pre',
    resolveId(id, importer) {
      return id === 'fflate' && importer !== undefined && IMPORTER.test(importer) ? OWN : null;
    },
    load(id) {
      if (id !== OWN) return null;
      return `import { zipSync } from 'fflate';
export function zip(files, done) {
  try { done(null, zipSync(files)); } catch (error) { done(error, null); }
}`;
    },
  };
}
