// Does custom-elements.json, as `npm ci` wrote it, say what the class really has? Editors and catalogues
// trust it blindly.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGINE } from '../../tools/packages/published.ts';
import { ATTRIBUTES } from '../../widget/attributes.ts';
import { DiagnosticNumeriqueElement } from '../../widget/element.ts';
import type { DiagnosticNumeriqueAttributes } from '../../widget/jsx.ts';
import { sourcesOf } from '../structure/sources.ts';

const ROOT = join(import.meta.dirname, '../..');
const declaration = JSON.parse(readFileSync(join(ENGINE, 'custom-elements.json'), 'utf8'))
  .modules[0].declarations[0];
const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name).sort();

test('its attributes are those the class observes', () => {
  expect(names(declaration.attributes)).toEqual([...ATTRIBUTES].sort());
  expect(DiagnosticNumeriqueElement.observedAttributes).toEqual(ATTRIBUTES);
});

test('its attributes are those that pages in JSX may write', () => {
  // Held by the compiler.
  const written: readonly (keyof DiagnosticNumeriqueAttributes)[] = ATTRIBUTES;
  expect(written).toContain('niveau-titre');
});

test('its members are the accessors of the class', () => {
  const accessors = Object.entries(
    Object.getOwnPropertyDescriptors(DiagnosticNumeriqueElement.prototype),
  ).filter(([, { get }]) => get !== undefined);
  expect(names(declaration.members)).toEqual(accessors.map(([name]) => name).sort());
});

test('its parts are those of the components', () => {
  const parts = ['ui', 'widget']
    .flatMap(sourcesOf)
    .flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\bpart="([\w-]+)"/g)].map(
        ([, part]) => part,
      ),
    );
  expect(names(declaration.cssParts)).toEqual([...new Set(parts)].sort());
});

test('its events are those that are typed', () => {
  const typed = readFileSync(join(ROOT, 'widget/events.ts'), 'utf8');
  const declared = [...typed.matchAll(/^ {2}'([\w-]+)': CustomEvent/gm)].map(([, name]) => name);
  expect(names(declaration.events)).toEqual(declared.sort());
});
