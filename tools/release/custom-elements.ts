// `npx tsx tools/release/custom-elements.ts`: what can be set on the tag, for editors and catalogues, written from the header
// and the accessors of widget/element.ts, so that the class stays the only place where it is said.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = 'widget/element.ts';
export const MANIFEST = join(ROOT, 'custom-elements.json');

interface Named {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
}

/** The custom-elements manifest (schema 1.0.0) of the class, as the text of its file. */
export function customElementsJson(): string {
  const source = readFileSync(join(ROOT, SOURCE), 'utf8');
  const header = /^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '';
  const lines = header.replace(/^ \* ?/gm, '').split(/\n(?=@)/);
  const tagged = (tag: string): Named[] =>
    lines.flatMap((line) => {
      const found = new RegExp(`^@${tag} (?:\\{(.+?)\\} )?(\\S+) - ([\\s\\S]+)$`).exec(line.trim());
      const [, type, name, description] = found ?? [];
      if (name === undefined || description === undefined) return [];
      return [
        {
          name,
          description: description.replace(/\s+/g, ' ').trim(),
          ...(type !== undefined && { type: { text: type } }),
        },
      ];
    });
  const members = [...source.matchAll(/\/\*\* (.+?) \*\/\n {2}get (\w+)\(\): (.+) \{/g)].map(
    ([, description, name, type]) => ({
      kind: 'field',
      name,
      description,
      type: { text: type },
      reflects: true,
    }),
  );
  const manifest = {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: SOURCE,
        declarations: [
          {
            kind: 'class',
            customElement: true,
            name: 'DiagnosticNumeriqueElement',
            tagName: 'diagnostic-numerique',
            superclass: { name: 'HTMLElement' },
            description: (lines[0] ?? '').replace(/\s+/g, ' ').trim(),
            attributes: tagged('attr'),
            members,
            events: tagged('fires').map((event) => ({ ...event, type: { text: 'CustomEvent' } })),
            cssProperties: tagged('cssprop'),
            cssParts: tagged('csspart'),
          },
        ],
        exports: [
          {
            kind: 'js',
            name: 'DiagnosticNumeriqueElement',
            declaration: { name: 'DiagnosticNumeriqueElement', module: SOURCE },
          },
          {
            kind: 'custom-element-definition',
            name: 'diagnostic-numerique',
            declaration: { name: 'DiagnosticNumeriqueElement', module: SOURCE },
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('custom-elements.ts')) writeFileSync(MANIFEST, customElementsJson());
