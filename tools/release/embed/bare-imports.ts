// A chunk of what other sites embed brings no sheet and is preloaded by nobody: what Vite writes around each `import()`
// for both goes, and so do the names that told it what of the chunk is read.
import type { Plugin } from 'vite';

/** `async () => { const { x } = await import("./x.js"); return { x }; }` */
const NAMED =
  /async \(\) => \{\s*const \{[^}]*\} = await (import\([^)]*\)(?:\.then\(\(n\) => n\.\w+\))?);\s*return \{[^}]*\};\s*\}/g;
const WRAPPED = /__vitePreload\(\(\) => ([\s\S]*?), __VITE_PRELOAD__\w*, import\.meta\.url\)/g;

/** Leaves the bare call. @throws when Vite writes it in another way */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    enforce: 'pre',
    renderChunk(code, { fileName }) {
      const bare = code
        .replace(NAMED, (whole, call: string) => inLines(`() => ${call}`, whole))
        .replace(WRAPPED, (whole, call: string) => inLines(call, whole));
      if (bare.includes('__vitePreload('))
        throw new Error(`${fileName}: an import() is written in an unknown way`);
      return bare === code ? null : { code: bare, map: null };
    },
  };
}

/** With as many lines as before, so that a source map still tells where each line is from. */
function inLines(code: string, before: string): string {
  const lines = (text: string) => text.split('\n').length;
  return code + '\n'.repeat(lines(before) - lines(code));
}
