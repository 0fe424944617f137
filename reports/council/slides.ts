// Five slides for a council: the number, three needs, why, who helps, where to begin; fewer where there is no figure.
// The source stands on each.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { isDone } from '../../src/advice/index.ts';
import { reasonText } from '../../src/advice/words.ts';
import { tierText, typeset } from '../../src/explain/index.ts';
import { TIERS } from '../../src/index.ts';
import { LIGHT } from '../../ui/light-tokens.ts';
import { base64 } from '../base64.ts';
import { type Branding, logoSize } from '../branding.ts';
import { addCustomProperties, editOf } from '../office-package.ts';
import { creatorOf, type Provenance } from '../provenance.ts';
import { coverText } from '../sections/copy.ts';
import { escaped } from '../xml-text.ts';
import { councilText as text } from './copy.ts';
import { placeLines, placeNames } from './documents.ts';
import { found, hasFigures, helpers, needs, precision, sourceOf, why } from './sentences.ts';
import { type CouncilSource, isWide } from './source.ts';

/** Colours without their "#", as PowerPoint writes them. */
const hex = (colour: string) => colour.slice(1);
const INK = hex(LIGHT.ink);
const SOFT = hex(LIGHT.soft);
const FACE = 'Arial';
const PRIORITIES = 3;
/** Inches, on a slide of 13.33 by 7.5. */
const BODY = { x: 0.7, y: 1.6, w: 11.9, h: 5 };

/** The bytes of the file. */
export async function slides(
  given: CouncilSource,
  branding: Branding = {},
): Promise<Uint8Array<ArrayBuffer>> {
  // Six places of thirty would be a choice that nobody made.
  const source = isWide(given) ? { ...given, places: [] } : given;
  const deck = new PptxGenJS();
  const words = text.slides;
  deck.layout = 'LAYOUT_WIDE';
  deck.title = words.title(typeset(source.nom));
  deck.author = branding.author ?? creatorOf(source.provenance);
  deck.company = creatorOf(source.provenance);
  deck.subject = sourceOf(source);
  const slide = (title: string, lines: readonly string[], size = 20) => {
    const page = deck.addSlide();
    page.addText(title, {
      x: 0.7,
      y: 0.5,
      w: 11.9,
      h: 0.9,
      fontFace: FACE,
      fontSize: 32,
      bold: true,
      color: INK,
    });
    if (lines.length > 0) page.addText(bullets(lines, size), { ...BODY, valign: 'top' });
    page.slideNumber = { x: 12.4, y: 6.95, fontFace: FACE, fontSize: 11, color: SOFT };
    page.addText(words.foot(typeset(source.nom), sourceOf(source)), {
      x: 0.7,
      y: 6.9,
      w: 11.5,
      h: 0.4,
      fontFace: FACE,
      fontSize: 11,
      color: SOFT,
    });
    return page;
  };
  sign(slide(deck.title, found(source), 26), branding);
  // Without a figure to show, its slides would be a title and nothing else.
  if (hasFigures(source)) {
    needsSlide(source, slide(words.needs, []), deck);
    slide(words.why, [...why(source), ...precision(source)]);
  } else if (needs(source).length > 0) slide(words.needs, needs(source));
  if (source.actors.length > 0)
    slide(words.helpers, [...helpers(source), ...placeNames(source)]).addNotes(
      placeLines(source).join('\n'),
    );
  const priorities = source.actions
    .filter((action) => !isDone(action))
    .slice(0, PRIORITIES)
    .flatMap(({ title, because, firstStep }) => [
      text.note.step(title, firstStep),
      ...because.slice(0, 1).map(reasonText),
    ]);
  if (priorities.length > 0) slide(words.priorities, priorities);
  const written = await deck.write({ outputType: 'arraybuffer' });
  if (!(written instanceof ArrayBuffer)) throw new TypeError('PptxGenJS wrote no bytes');
  return finished(new Uint8Array(written), source.provenance);
}

/** Who signs, on the first slide. */
function sign(page: PptxGenJS.Slide, { author, logo }: Branding): void {
  if (author !== undefined)
    page.addText(author, { ...BODY, y: 6.3, h: 0.5, fontFace: FACE, fontSize: 18, color: SOFT });
  if (logo === undefined) return;
  const { width, height } = logoSize(logo);
  const [w, h] = [width / MILLIMETRES, height / MILLIMETRES];
  const data = `image/${logo.type === 'jpg' ? 'jpeg' : 'png'};base64,${base64(logo.bytes)}`;
  page.addImage({ data, x: 12.6 - w, y: 6.2 - h, w, h, altText: coverText.logo(author ?? '') });
}

/** In an inch. */
const MILLIMETRES = 25.4;

/** The same file, which says where it comes from and names the program that made it. */
function finished(file: Uint8Array, provenance: Provenance): Uint8Array<ArrayBuffer> {
  const zipped = unzipSync(file);
  const touched = ['docProps/app.xml', '_rels/.rels', '[Content_Types].xml'];
  const parts = new Map(touched.map((name) => [name, strFromU8(zipped[name] ?? new Uint8Array())]));
  const edit = editOf(parts);
  addCustomProperties(provenance, parts, edit);
  edit('docProps/app.xml', (xml) =>
    xml.replace(
      /<Application>[^<]*<\/Application>/,
      `<Application>${escaped(creatorOf(provenance))}</Application>`,
    ),
  );
  for (const [name, xml] of parts) zipped[name] = strToU8(xml);
  return new Uint8Array(zipSync(zipped, { mtime: `${provenance.day}T12:00:00` }));
}

function bullets(lines: readonly string[], fontSize: number) {
  return lines.map((line) => ({
    text: line,
    options: {
      bullet: true,
      breakLine: true,
      fontFace: FACE,
      fontSize,
      color: INK,
      paraSpaceAfter: 8,
    },
  }));
}

/** A chart that its reader may change, with its words. */
function needsSlide(source: CouncilSource, page: PptxGenJS.Slide, deck: PptxGenJS): void {
  const { rounded } = source.estimate;
  const labels = TIERS.map((tier) => tierText[tier].name).reverse();
  const values = TIERS.map((tier) => rounded[tier].point).reverse();
  const colours = [LIGHT.presque, LIGHT.eloignes, LIGHT.exclus].map(hex);
  page.addChart(deck.ChartType.bar, [{ name: text.slides.people, labels, values }], {
    ...BODY,
    h: 2.9,
    barDir: 'bar',
    chartColors: colours,
    showValue: true,
    dataLabelFormatCode: '# ##0',
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    catAxisLabelFontSize: 16,
    dataLabelFontSize: 16,
    altText: needs(source).join(' '),
    lang: 'fr-FR',
  });
  page.addText(bullets(needs(source), 18), { ...BODY, y: 4.6, h: 2.1, valign: 'top' });
  page.addShape(deck.ShapeType.line, {
    x: 0.7,
    y: 1.45,
    w: 11.9,
    h: 0,
    line: { color: hex(LIGHT.accent), width: 1 },
  });
}
