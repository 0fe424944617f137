// The styles of a Word template: a report takes them, whatever the language they were made in. Word knows its own
// styles by name ("heading 1") and a document by id, which a French Word writes "Titre1".
import { readTheme } from 'docx';
import { unzipSync } from 'fflate';
import { reportsError } from './copy.ts';
import { liesOfLength } from './zip-part.ts';

/** Id that a report uses, then Word's own name and what stands where the template has no such style. */
const STYLES = [
  ['Title', 'title', '<w:rPr><w:b/><w:sz w:val="48"/></w:rPr>'],
  ['Subtitle', 'subtitle', ''],
  [
    'Heading1',
    'heading 1',
    '<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr>',
  ],
  [
    'Heading2',
    'heading 2',
    '<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr>',
  ],
  ['Caption', 'caption', '<w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:sz w:val="18"/></w:rPr>'],
  ['ListParagraph', 'list paragraph', ''],
] as const;

/** Bytes of a part once unpacked. Templates with pictures hold some megabytes; a bomb, as many gigabytes as it likes. */
const MAX_PART = 64 * 1024 * 1024;

/**
 * What a document is given to look like the template.
 * @param onOnePage whether its letters and its spaces are to be no larger than those of a report without a template
 * @throws Error in French when the file is no Word document
 */
export function templateStyles(template: Uint8Array<ArrayBuffer>, onOnePage = false) {
  const { styles, themed } = partsOf(template);
  const own = withDefault(withOwnIds(styles));
  return {
    externalStyles: onOnePage ? tightened(own) : own,
    ...(themed ? { theme: readTheme(template) } : {}),
  };
}

/** LibreOffice writes no theme, where the styles ask for none. */
function partsOf(template: Uint8Array): { readonly styles: string; readonly themed: boolean } {
  let themed = false;
  try {
    const { 'word/styles.xml': bytes } = unzipSync(template, {
      filter: (part) => {
        const { name, originalSize } = part;
        if (originalSize > MAX_PART || liesOfLength(part)) throw new Error(name);
        if (name.startsWith('word/theme/')) themed = true;
        return name === 'word/styles.xml';
      },
    });
    if (bytes) return { styles: new TextDecoder().decode(bytes), themed };
  } catch (cause) {
    throw new Error(reportsError.notATemplate, { cause });
  }
  throw new Error(reportsError.notATemplate);
}

/** The same styles, under the ids that a report writes. */
export function withOwnIds(xml: string): string {
  let styles = xml;
  for (const [id, name, look] of STYLES) {
    const known = idNamed(styles, name);
    if (known === null) {
      const style = `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${look}</w:style>`;
      styles = styles.replace('</w:styles>', `${style}</w:styles>`);
    } else if (known !== id) {
      styles = styles.replaceAll(`w:styleId="${known}"`, `w:styleId="${id}"`);
      for (const link of ['basedOn', 'next', 'link']) {
        styles = styles.replaceAll(`<w:${link} w:val="${known}"/>`, `<w:${link} w:val="${id}"/>`);
      }
    }
  }
  return styles;
}

/** Half-points of the letters of a page, and of its title; twentieths of a point before and after a paragraph, and of a line. */
const PAGE_SIZES = { body: 20, title: 44, before: 240, after: 100, line: 240 };
/** Half-points of what no style says the size of (ECMA-376). */
const UNSAID = 20;

/** The same styles for what must hold on one page: letters in the same proportions, as small as ours, and as little between them. */
export function tightened(xml: string): string {
  const [, opened = ''] = xml.split('<w:docDefaults>');
  const [defaults = ''] = opened.split('</w:docDefaults>');
  const normal = xml.split('<w:style ').find((style) => /w:name w:val="normal"/i.test(style)) ?? '';
  const sizeIn = (part: string) => Number(/<w:sz w:val="(\d+)"/.exec(part)?.[1] ?? 0);
  const scale = Math.min(1, PAGE_SIZES.body / (sizeIn(normal) || sizeIn(defaults) || UNSAID));
  const atMost = (most: number, value: string) => Math.min(most, Math.round(Number(value) * scale));
  return xml
    .replace(/(<w:szC?s? w:val=")(\d+)/g, (_, tag, size) => tag + atMost(PAGE_SIZES.title, size))
    .replace(/( w:before=")(\d+)/g, (_, tag, space) => tag + atMost(PAGE_SIZES.before, space))
    .replace(/( w:after=")(\d+)/g, (_, tag, space) => tag + atMost(PAGE_SIZES.after, space))
    .replace(/( w:line=")(\d+)/g, (_, tag, line) => tag + Math.min(PAGE_SIZES.line, Number(line)));
}

/** LibreOffice marks no style as the one of plain paragraphs, which Word's own files always do. */
export function withDefault(xml: string): string {
  const tags = xml
    .split('<w:style ')
    .slice(1)
    .map((style) => style.slice(0, style.indexOf('>')));
  const paragraphs = tags.filter((tag) => tag.includes('w:type="paragraph"'));
  if (paragraphs.some((tag) => /w:default="(1|true|on)"/.test(tag))) return xml;
  const normal = idNamed(xml, 'normal');
  const tag = paragraphs.find((one) => one.includes(`w:styleId="${normal}"`));
  if (tag !== undefined) return xml.replace(`<w:style ${tag}`, `<w:style w:default="1" ${tag}`);
  const style =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  return xml.replace('</w:styles>', `${style}</w:styles>`);
}

function idNamed(xml: string, name: string): string | null {
  for (const style of xml.split('<w:style ').slice(1)) {
    const said = style.match(/<w:name w:val="([^"]*)"/)?.[1];
    if (said?.toLowerCase() === name) return style.match(/w:styleId="([^"]*)"/)?.[1] ?? null;
  }
  return null;
}
