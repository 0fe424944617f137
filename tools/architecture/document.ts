// The table and the drawing of docs/ARCHITECTURE.md, from the rules that are checked and from the imports
// that are there: written by `npm run docs`, compared by a test.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../dev/build.ts';
import { LAYERS } from './layers.ts';

type Edges = readonly (readonly [from: string, to: string])[];

/** The text with its two generated parts as they are today. */
export function withArchitecture(text: string, edges: Edges): string {
  return between(between(text, 'layers', table()), 'drawing', drawing(edges));
}

function table(): string {
  const rows = LAYERS.filter(({ folder }) => existsSync(join(ROOT, folder))).map(
    ({ folder, job, imports, packages }) => {
      const here = imports.filter((name) => existsSync(join(ROOT, name)));
      return [`\`${folder}\``, job, list(here), list(packages)];
    },
  );
  return [['folder', 'job', 'may import', 'packages'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || '–';

/** A line between two layers, unless other lines already lead from one to the other. */
function drawing(edges: Edges): string {
  const targets = (layer: string) => edges.flatMap(([from, to]) => (from === layer ? [to] : []));
  const reaches = (from: string, to: string): boolean =>
    targets(from).some((step) => step === to || reaches(step, to));
  const lines = edges
    .filter(([from, to]) => !targets(from).some((step) => step !== to && reaches(step, to)))
    .map(([from, to]) => `  ${id(from)}["${from}"] --> ${id(to)}["${to}"]`);
  return ['```mermaid', 'flowchart TD', ...lines.sort(), '```'].join('\n');
}

const id = (folder: string) => folder.replace('/', '_');

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [head, rest = ''] = text.split(start);
  const tail = rest.split(end)[1];
  if (tail === undefined) throw new Error(`docs/ARCHITECTURE.md has no ${start} … ${end}`);
  return `${head}${start}\n${content}\n${end}${tail}`;
}
