// Keeps the program of the first page (and that of the tag) in one file, however many pages share parts of it: cut along what
// each page shares, it weighed 4 kB more (gzip), in seven requests. Other pages reuse it from the cache.

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** What the entry points of the engine also lead to, and a first diagnosis never takes. */
const DEFERRED = new RegExp(
  `/src/(${[
    'store/(contours|nearby|suggest)',
    'territories/[a-z-]+',
    'estimate/(area-notices|portrait)',
    'explain/(area-drivers|area-notices|formula|groups|profiles|territory)',
    'files/(areas|contours|former-communes|model|observatory|outside-places|places|positions|profile|search|surroundings|tables)-file',
    'lists/[a-z/-]+',
    'files/(decode-places|decode-text|profile-row|role-of-name|week-hours)',
    'maths/great-circle',
    'search/(?!index)[a-z-]+',
    'terms/(commune-part|mean-of-communes|only-of|place)',
  ].join('|')})\\.ts$`,
);

/**
 * Names the chunk of a module: `name` when the entry imports it, directly or through others, but not on
 * demand; null lets the bundler decide.
 * @param deferred modules that the entry also leads to, and are in another chunk
 * @param entry program of the first page; it is in the chunk, and does nothing in the pages that share it
 */
export function firstPageChunk(
  entry: string,
  name: string,
  deferred?: RegExp,
): (id: string, modules: Modules) => string | null {
  const known = new Map<string, boolean>([[entry, true]]);
  const reached = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Until its importers are known: a ring of imports must end.
    known.set(id, false);
    const importers = modules.getModuleInfo(id)?.importers ?? [];
    const found = importers.some((importer) => reached(importer, modules));
    known.set(id, found);
    return found;
  };
  return (id, modules) => {
    const isProgram = /\.(tsx?|m?js)$/.test(id) && !DEFERRED.test(id) && !deferred?.test(id);
    return isProgram && reached(id, modules) ? name : null;
  };
}
