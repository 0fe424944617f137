// What any Office Open XML file says of where it comes from, and how a part joins it (ECMA-376, part 2): for the writers of
// spreadsheets and slides, which leave it out; and its dates, which those of documents take from the clock.
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { metadataOf, type Provenance } from './provenance.ts';
import { escaped } from './xml-text.ts';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** Changes a part by its name; a part that is not there is ''. */
export type Edit = (name: string, change: (xml: string) => string) => void;

/** The parts of a file, and how they are changed. */
export function editOf(parts: Map<string, string>): Edit {
  return (name, change) => {
    parts.set(name, change(parts.get(name) ?? ''));
  };
}

/** Provenance as properties of the file, one a fact. */
export function addCustomProperties(
  provenance: Provenance,
  parts: Map<string, string>,
  edit: Edit,
): void {
  const custom = Object.entries(metadataOf(provenance)).map(
    ([name, value], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${name}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  );
  parts.set(
    'docProps/custom.xml',
    `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${custom.join('')}</Properties>`,
  );
  relate(edit, '_rels/.rels', [
    ['rIdCustom', `${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
  ]);
  declare(edit, [
    ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ]);
}

/** Links from a part, `name` being the file that holds them: identifier, type, target. */
export function relate(
  edit: Edit,
  name: string,
  links: readonly (readonly [string, string, string])[],
): void {
  const added = links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('');
  edit(name, (xml) =>
    xml.includes('</Relationships>')
      ? xml.replace('</Relationships>', `${added}</Relationships>`)
      : `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${added}</Relationships>`,
  );
}

/** Says what each part is. */
export function declare(edit: Edit, types: readonly (readonly [string, string])[]): void {
  const added = types
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('');
  edit('[Content_Types].xml', (xml) => xml.replace('</Types>', `${added}</Types>`));
}

/** Every date is the report's, in the workbook of each chart too: what is asked twice is the same file. */
export function dated(zipped: Unzipped, day: string): Uint8Array<ArrayBuffer> {
  const moment = `${day}T12:00:00`;
  for (const [name, bytes] of Object.entries(zipped)) {
    if (name.endsWith('.xlsx')) zipped[name] = dated(unzipSync(bytes), day);
    if (name === 'docProps/core.xml')
      zipped[name] = strToU8(strFromU8(bytes).replace(/(W3CDTF">)[^<]+/g, `$1${moment}Z`));
  }
  return new Uint8Array(zipSync(zipped, { mtime: moment }));
}
