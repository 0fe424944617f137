// Which file imports which? Read from the sources by Vite's own parser, imports of types included, so
// that the drawing of ARCHITECTURE can be checked against what is written.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'vite';

export const ROOT = join(import.meta.dirname, '../..');

export interface Import {
  /** File that imports, from the project's root: "widget/define.ts". */
  readonly from: string;
  /** A file from the project's root, or the name of a package as written: "zod/mini", "node:fs". */
  readonly to: string;
  readonly internal: boolean;
}

/** All TypeScript files below a folder, from the project's root, sorted. */
export function sourcesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
}

/** Everything a file imports: statically, by re-export, by `import()`, as a value or as a type. */
export function importsOf(from: string): Import[] {
  const text = readFileSync(join(ROOT, from), 'utf8');
  const { module, errors } = parseSync(from, text);
  if (errors.length > 0) throw new Error(`${from}: ${errors.map((e) => e.message).join(' ')}`);
  const reexported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  // One pattern for `await import('…')` and for the type `import('…').Name`.
  const called = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].flatMap((m) => m[1] ?? []);
  const written = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return [...new Set([...written, ...reexported, ...called])].map((request) => ({
    from,
    to: request.startsWith('.') ? normalize(join(dirname(from), request)) : request,
    internal: request.startsWith('.'),
  }));
}

/** A ring of files that import one another, in order, or null: depth first, each file once. */
export function cycleIn(imports: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to, internal } of imports) {
    if (internal) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const ring = visit(to, [...path, file]);
      if (ring) return ring;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const ring = visit(file, []);
    if (ring) return ring;
  }
  return null;
}
