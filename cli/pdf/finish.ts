// What Chromium leaves out of a tagged PDF, and a checker of accessibility asks for (PDF/UA-1, ISO 14289-1): who made
// it, the words of links, what is mere decoration. And where its figures come from.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { escaped } from '../../reports/xml-text.ts';
import { withArtifacts } from './artifacts.ts';
import { pdfText } from './copy.ts';

export interface PdfFacts {
  /** The page's own when null. */
  readonly title: string | null;
  readonly author: string | null;
  /** "Diagnostic numérique 1.0.0". */
  readonly creator: string;
  /** Facts by key. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** The same pages, finished. */
export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  describe(document, facts);
  for (const page of document.getPages()) {
    nameLinks(page.node.Annots(), document);
    markDecoration(page.node.Contents(), document, outlineFonts(page.node.Resources()));
  }
  bodiesOfItems(document);
  standardTypes(document);
  return document.save({ useObjectStreams: false });
}

function describe(document: PDFDocument, { author, creator, metadata, ...named }: PdfFacts): void {
  const title = named.title ?? document.getTitle() ?? creator;
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author ?? creator);
  document.setCreator(creator);
  document.setProducer(creator);
  document.setSubject(
    Object.entries(metadata)
      .map((pair) => pair.join('='))
      .join(' ; '),
  );
  const said = Object.entries(metadata).map(
    ([key, value]) => `<dn:${key}>${escaped(value)}</dn:${key}>`,
  );
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dn="urn:diagnostic-numerique:"><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>${escaped(author ?? creator)}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>fr-FR</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool><pdf:Producer>${escaped(creator)}</pdf:Producer>${said.join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const stream = document.context.stream(new TextEncoder().encode(xmp), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}

/** Each link says where it leads. */
function nameLinks(annotations: PDFArray | undefined, { context }: PDFDocument): void {
  for (const each of annotations?.asArray() ?? []) {
    const link = context.lookup(each);
    if (!(link instanceof PDFDict) || link.has(PDFName.of('Contents'))) continue;
    const action = context.lookup(link.get(PDFName.of('A')));
    const address =
      action instanceof PDFDict ? context.lookup(action.get(PDFName.of('URI'))) : null;
    const words =
      address instanceof PDFString || address instanceof PDFHexString
        ? pdfText.linkTo(address.decodeText())
        : pdfText.linkInside;
    link.set(PDFName.of('Contents'), PDFHexString.fromText(words));
  }
}

/** Chromium draws the edge of letters with fonts of drawings (Type 3). */
function outlineFonts(resources: PDFDict | undefined): ReadonlySet<string> {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const drawn = (fonts?.keys() ?? []).filter((name) => {
    const font = fonts?.lookupMaybe(name, PDFDict);
    return font?.get(PDFName.of('Subtype')) === PDFName.of('Type3');
  });
  return new Set(drawn.map((name) => name.decodeText()));
}

/** Lines and backgrounds say nothing: they are marked so that nobody has them read. */
function markDecoration(
  contents: PDFObject | undefined,
  { context }: PDFDocument,
  outlines: ReadonlySet<string>,
): void {
  const parts = contents instanceof PDFArray ? contents.asArray() : [];
  for (const part of parts.length > 0 ? parts : [contents]) {
    const stream = part instanceof PDFRef ? context.lookup(part) : part;
    if (!(stream instanceof PDFRawStream)) continue;
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const marked = context.flateStream(Buffer.from(withArtifacts(text, outlines), 'latin1'));
    const ref = part instanceof PDFRef ? part : context.getObjectRef(stream);
    if (ref) context.assign(ref, marked);
  }
}

/** Types that Chromium writes and PDF 1.7 does not know, and the standard one that does the same. */
const ROLES = { Strong: 'Span', Em: 'Span' };

/** Every element has a type that readers know; a <figure> around a drawing is a group, the drawing has the words. */
function standardTypes({ catalog, context }: PDFDocument): void {
  const [kind, alternative] = [PDFName.of('S'), PDFName.of('Alt')];
  const root = context.lookup(catalog.get(PDFName.of('StructTreeRoot')));
  if (root instanceof PDFDict) root.set(PDFName.of('RoleMap'), context.obj(ROLES));
  for (const [, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(kind) !== PDFName.of('Figure')) continue;
    const children = context.lookup(element.get(PDFName.of('K')));
    const groups =
      children instanceof PDFArray && children.asArray().every((child) => child instanceof PDFRef);
    if (groups && !element.has(alternative)) element.set(kind, PDFName.of('Div'));
  }
}

/** A list item holds a label and a body, and nothing else: what Chromium puts straight in it goes into a body. */
function bodiesOfItems({ context }: PDFDocument): void {
  const [kind, children, parent] = [PDFName.of('S'), PDFName.of('K'), PDFName.of('P')];
  const typeOf = (object: PDFObject | undefined) =>
    object instanceof PDFDict ? object.get(kind)?.toString() : undefined;
  for (const [ref, item] of context.enumerateIndirectObjects()) {
    if (!(item instanceof PDFDict) || typeOf(item) !== '/LI') continue;
    const own = context.lookup(item.get(children));
    const kids =
      own instanceof PDFArray
        ? own.asArray()
        : [item.get(children)].filter((kid) => kid !== undefined);
    const proper = (kid: PDFObject) =>
      ['/Lbl', '/LBody'].includes(typeOf(context.lookup(kid)) ?? '');
    const loose = kids.filter((kid) => !proper(kid));
    if (loose.length === 0) continue;
    const body = context.obj({ Type: 'StructElem', S: 'LBody' });
    body.set(children, context.obj(loose));
    body.set(parent, ref);
    const bodyRef = context.register(body);
    for (const kid of loose) {
      const element = context.lookup(kid);
      if (element instanceof PDFDict && element.has(parent)) element.set(parent, bodyRef);
    }
    item.set(children, context.obj([...kids.filter(proper), bodyRef]));
  }
}
