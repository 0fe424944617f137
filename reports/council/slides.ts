// Five slides for a council: the number, three needs, why and how sure, who helps, where to begin; one more with its map where
// it has one; fewer where there is no figure. The source stands on each.
import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { reasonText } from '../../src/advice/words.ts';
import { factorText, headline, shownDrivers, tierText, typeset } from '../../src/explain/index.ts';
import { opening, unbroken } from '../../src/explain/typography.ts';
import { TIERS } from '../../src/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { LIGHT } from '../../ui/light-tokens.ts';
import { base64 } from '../base64.ts';
import { type Branding, logoSize } from '../branding.ts';
import { mapText } from '../map/copy.ts';
import type { ReportMap } from '../map/map-of-report.ts';
import { hex, PLACE } from '../map/palette.ts';
import type { Scene } from '../map/picture.ts';
import { ON_A_SLIDE as MAP } from '../map/picture-size.ts';
import { addCustomProperties, dated, editOf } from '../office-package.ts';
import { proposed } from '../priorities.ts';
import { creatorOf } from '../provenance.ts';
import { coverText } from '../sections/copy.ts';
import { escaped } from '../xml-text.ts';
import { councilText as text } from './copy.ts';
import { placeLines } from './documents.ts';
import {
  cautions,
  found,
  hasRange,
  helpers,
  needs,
  precision,
  sourceOf,
  why,
} from './sentences.ts';
import { drawScene, type Placed, withGroup } from './slide-scene.ts';
import { type CouncilSource, isWide } from './source.ts';

const INK = hex(LIGHT.ink);
const SOFT = hex(LIGHT.soft);
const FACE = 'Arial';
/** Of French, whatever the program that opens the slides speaks: LibreOffice reads it, PowerPoint follows its own. */
const POINTS = '[$-40C]+0.0;[$-40C]−0.0;0';
/** A blank that breaks no line each three figures: a mark that the program chooses would be a comma in an English one. */
const PEOPLE = '[>=1000000]#_###_##0;[>=1000]#_##0;0'.replaceAll('_', '\\\u00a0');
/** Inches, on a slide of 13.33 by 7.5. */
const BODY = { x: 0.7, y: 1.6, w: 11.9, h: 5 };
/** What is said above a table, and the table. */
const HALF = 2.3;
const UNDER = { x: BODY.x, y: BODY.y + HALF + 0.1, w: BODY.w };

/** Actions, each with its reason and its first step. */
const ON_A_SLIDE = 3;

/** Letters that hold beside a chart in a larger print. */
const BESIDE_A_CHART = 540;

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
  deck.title = words.title(source.label);
  deck.author = branding.author ?? creatorOf(source.provenance);
  deck.company = creatorOf(source.provenance);
  deck.subject = sourceOf(source);
  const slide = (title: string, lines: readonly string[], size = 20) => {
    const page = deck.addSlide();
    page.addText(title, {
      x: 0.7,
      y: 0.25,
      w: 11.9,
      h: 1.15,
      valign: 'bottom',
      fontFace: FACE,
      fontSize: titleSize(title),
      bold: true,
      color: INK,
    });
    page.addShape(deck.ShapeType.line, {
      x: 0.7,
      y: 1.45,
      w: 11.9,
      h: 0,
      line: { color: hex(LIGHT.accent), width: 1 },
    });
    if (lines.length > 0) page.addText(bullets(lines, size), { ...BODY, valign: 'top' });
    page.slideNumber = { x: 12.4, y: 6.95, fontFace: FACE, fontSize: 11, color: SOFT };
    page.addText(words.foot(source.label, sourceOf(source)), {
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
  const { rounded } = source.estimate;
  const first = slide(deck.title, hasShare(rounded) ? [] : [...found(source), ...source.list], 26);
  if (hasShare(rounded)) numberSlide(source, first);
  sign(first, branding);
  // Without a figure to show, its slides would be a title and nothing else.
  if (hasRange(source)) {
    if (rounded.display === 'figures') needsSlide(source, slide(words.needs, []), deck);
    reasonsSlide(source, slide(words.why, []), deck);
  } else {
    if (needs(source).length > 0) slide(words.needs, needs(source));
    if (cautions(source).length > 0) slide(words.sure, precision(source), 18);
  }
  if (source.drawn) mapSlide(source.drawn, slide(mapText.title, []));
  if (source.actors.length > 0) {
    const page = slide(words.helpers, []);
    page.addText(bullets(helpers(source), 16), { ...BODY, h: HALF, valign: 'top' });
    if (source.places.length > 0) {
      page.addTable(placeTable(source), { ...UNDER, colW: [6.6, 3.1, 2.2] });
      page.addText(words.inNotes, {
        ...BODY,
        y: 6.5,
        h: 0.35,
        fontFace: FACE,
        fontSize: 12,
        color: SOFT,
      });
      page.addNotes(placeLines(source).join('\n'));
    }
  }
  const { actions, chosen } = proposed(source);
  const steps = actions.map(({ title, because, firstStep }) => [
    title,
    because.slice(0, 1).map(reasonText).join(' '),
    firstStep,
  ]);
  const title = chosen ? text.chosen : words.priorities;
  const tables = Math.ceil(steps.length / ON_A_SLIDE);
  for (let i = 0; i < tables; i++) {
    const rows = steps.slice(i * ON_A_SLIDE, (i + 1) * ON_A_SLIDE);
    const titles = [chosen ? words.chosen : words.action, words.reason, words.step];
    slide(tables > 1 ? words.part(title, i + 1, tables) : title, []).addTable(
      tableOf(titles, rows, 17),
      { x: BODY.x, y: BODY.y, w: BODY.w, colW: [3.7, 4.1, 4.1] },
    );
  }
  const written = await deck.write({ outputType: 'arraybuffer' });
  if (!(written instanceof ArrayBuffer)) throw new TypeError('PptxGenJS wrote no bytes');
  return finished(new Uint8Array(written), source);
}

/** That of a long name holds on two lines, above its rule. */
function titleSize({ length }: string): number {
  if (length <= 52) return 32;
  return length <= 120 ? 26 : 20;
}

/** To be read from the back of the room: the number, what it counts, its range, its share. */
function numberSlide(source: CouncilSource, page: PptxGenJS.Slide): void {
  const { figure, after } = headline(source.nom, source.estimate);
  const [, share, range, ...more] = found(source);
  const counted = source.estimate.rounded.display === 'figures';
  const run = (said: string, fontSize: number, more: PptxGenJS.TextPropsOptions = {}) => ({
    text: said,
    options: { fontFace: FACE, fontSize, color: INK, breakLine: true, ...more },
  });
  const lines = [
    run(counted ? text.slides.about(figure) : opening(figure), 60, {
      bold: true,
      color: hex(LIGHT.accent),
    }),
    run(`${after.trim()}.`, 28, { paraSpaceAfter: 18 }),
    ...(range === undefined ? [] : [run(range, 24, { bold: true, paraSpaceAfter: 12 })]),
    ...(share === undefined ? [] : [run(share, 24, { paraSpaceAfter: 12 })]),
    ...more.map((said) => run(said, 24, { paraSpaceAfter: 12 })),
    ...source.list.map((said) => run(said, 16)),
  ];
  page.addText(lines, { ...BODY, h: 4.4, valign: 'top' });
}

/** A chart of the four reasons, in points, that its reader may change, and how sure the figures are; the facts are what its speaker says. */
function reasonsSlide(source: CouncilSource, page: PptxGenJS.Slide, deck: PptxGenJS): void {
  const drivers = [...shownDrivers(source.estimate.drivers)].reverse();
  const reasons = why(source);
  const labels = drivers.map(({ factor }) => factorText[factor]);
  const values = drivers.map(({ shown }) => Math.round(shown * 1000) / 10);
  page.addChart(deck.ChartType.bar, [{ name: text.slides.points, labels, values }], {
    ...BODY,
    w: 6.4,
    h: 4.4,
    barDir: 'bar',
    // As in the report: what adds to the need, then what takes from it.
    chartColors: [hex(LIGHT.eloignes)],
    invertedColors: [hex(LIGHT.accent)],
    showValue: true,
    dataLabelFormatCode: POINTS,
    dataLabelFontSize: 16,
    valAxisHidden: true,
    ...axisOf(values),
    valGridLine: { style: 'none' },
    catAxisLabelFontSize: 13,
    catAxisLabelPos: 'low',
    showTitle: true,
    title: text.slides.points,
    titleFontSize: 14,
    altText: reasons.join(' '),
    lang: 'fr-FR',
  });
  const said = precision(source);
  const long = said.join('').length > BESIDE_A_CHART;
  page.addText(bullets(said, long ? 14 : 17), {
    ...BODY,
    x: 7.3,
    w: 5.3,
    valign: 'top',
  });
  page.addNotes(reasons.join('\n'));
}

/** Of the width of the bars: a figure in its letters, beyond the lowest bar and the highest. */
const FIGURE_ROOM = 0.22;

/** Room for each figure at the end of its bar: a small one below zero, beside a great one above, would be under its name. */
export function axisOf(values: readonly number[]) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = FIGURE_ROOM * (high - low);
  return {
    valAxisMinVal: low < 0 ? low - room : 0,
    valAxisMaxVal: high > 0 ? high + room : 0,
  };
}

/** The map, sharp at any size and told in words; what its tints say, beside it. */
function mapSlide({ scene, legend, points, notes }: ReportMap, page: PptxGenJS.Slide): void {
  drawScene(page, scene, placeOf(scene));
  const run = (said: string, color: string, fontSize: number, breakLine: boolean) => ({
    text: said,
    options: { fontFace: FACE, fontSize, color, breakLine, paraSpaceAfter: 8 },
  });
  const keyed = [
    ...legend.map(({ name, colour }) => ({ name, colour, sign: '\u25a0' })),
    ...points.map(({ kind, name }) => ({
      name,
      colour: PLACE,
      sign: kind === 'bibliotheque' ? '\u25cb' : '\u25a0',
    })),
  ];
  const words = [
    run(`${scene.title}.`, INK, 18, true),
    ...keyed.flatMap(({ name, colour, sign }) => [
      run(`${sign}\u00a0`, hex(colour), 18, false),
      run(name, INK, 16, true),
    ]),
    ...[...notes, ...(points.length > 0 ? [mapText.placesVintage] : []), mapText.credit].map(
      (note) => run(note, SOFT, 12, true),
    ),
  ];
  page.addText(words, { ...BODY, x: 8.2, w: 4.4, valign: 'top' });
}

/** As large as its room. */
function placeOf({ width, height }: Scene): Placed {
  const points = Math.min(MAP.width / width, MAP.height / height);
  return { x: BODY.x, y: BODY.y, scale: points / 72 };
}

/** Whom to call; where and when are lines too long to be read from the back of the room. */
function placeTable({ places }: CouncilSource): PptxGenJS.TableRow[] {
  const words = text.slides;
  const around = places.some(({ distanceKm }) => distanceKm > 0);
  return tableOf(
    [words.place, around ? words.communeAway : words.commune, words.phone],
    places.map(({ nom, communeNom, distanceKm, telephone }) => [
      typeset(nom),
      distanceKm > 0 ? words.away(communeNom, distanceKm) : typeset(communeNom),
      telephone === null ? '' : unbroken(telephone),
    ]),
  );
}

/** Rows under their titles. */
function tableOf(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  fontSize = 14,
): PptxGenJS.TableRow[] {
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const rule: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: hex(LIGHT.line) };
  const border: PptxGenJS.TableCellProps['border'] = [none, none, rule, none];
  const cell = (said: string, more: PptxGenJS.TableCellProps = {}) => ({
    text: said,
    options: { fontFace: FACE, fontSize, color: INK, valign: 'top' as const, border, ...more },
  });
  return [
    titles.map((title) => cell(title, { bold: true, fill: { color: hex(LIGHT.wash) } })),
    ...rows.map((row) => row.map((said, i) => cell(said, { bold: i === 0 }))),
  ];
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
function finished(file: Uint8Array, { provenance, drawn }: CouncilSource): Uint8Array<ArrayBuffer> {
  const zipped = withOwnCharts(unzipSync(file));
  const slidePaths = Object.keys(zipped).filter((name) => /^ppt\/slides\/slide\d/.test(name));
  const touched = ['docProps/app.xml', '_rels/.rels', '[Content_Types].xml', ...slidePaths];
  const parts = new Map(touched.map((name) => [name, strFromU8(zipped[name] ?? new Uint8Array())]));
  const edit = editOf(parts);
  addCustomProperties(provenance, parts, edit);
  edit('docProps/app.xml', (xml) =>
    xml.replace(
      /<Application>[^<]*<\/Application>/,
      `<Application>${escaped(creatorOf(provenance))}</Application>`,
    ),
  );
  if (drawn) {
    const { scene } = drawn;
    for (const name of slidePaths) edit(name, (xml) => withGroup(xml, scene, placeOf(scene)));
  }
  for (const name of slidePaths) edit(name, asStandard);
  edit('[Content_Types].xml', (xml) =>
    xml.replace(/<Override [^<>]*>/g, (one) => {
      const [, part = ''] = one.split(/PartName="\/|"/);
      return part in zipped || parts.has(part) ? one : '';
    }),
  );
  for (const [name, xml] of parts) zipped[name] = strToU8(xml);
  return dated(zipped, provenance.day);
}

const STYLE_END = '</a:pPr>';

/**
 * The library styles a paragraph again before each of its runs, gives a table the number of another shape, and declares as
 * many masters as slides: PowerPoint may ask to repair such a file (PptxGenJS, issues 1081 and 1458). In ECMA-376 a paragraph
 * has one `a:pPr`, first, and each shape of a slide a number of its own.
 */
function asStandard(xml: string): string {
  let shapes = 0;
  const [start = '', ...afterRuns] = xml.split('</a:r><a:pPr');
  const rest = afterRuns.map((style) => {
    const open = style.indexOf('>');
    const end = style[open - 1] === '/' ? open + 1 : style.indexOf(STYLE_END) + STYLE_END.length;
    return `</a:r>${style.slice(end)}`;
  });
  return [start, ...rest].join('').replace(/(?<=<p:cNvPr id=")\d+/g, () => String(++shapes));
}

/** The library counts the charts of all the files that it makes: in each, they are named from 1. */
function withOwnCharts(zipped: Unzipped): Unzipped {
  const named = /(chart|Worksheet)(\d+)(?=\.x)/g;
  const numbers = Object.keys(zipped).flatMap((name) =>
    [...name.matchAll(named)].map(([, , n]) => Number(n)),
  );
  const before = Math.min(...numbers) - 1;
  const own = (text: string) =>
    text.replace(named, (_, kind: string, n: string) => `${kind}${Number(n) - before}`);
  return Object.fromEntries(
    Object.entries(zipped).map(([name, bytes]) => [
      own(name),
      /\.rels$|^\[Content_Types\]/.test(name) ? strToU8(own(strFromU8(bytes))) : bytes,
    ]),
  );
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
    dataLabelFormatCode: PEOPLE,
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    catAxisLabelFontSize: 16,
    // LibreOffice breaks a label of millions that is set larger.
    dataLabelFontSize: 14,
    altText: needs(source).join(' '),
    lang: 'fr-FR',
  });
  page.addText(bullets(needs(source), 18), { ...BODY, y: 4.6, h: 2.1, valign: 'top' });
}
