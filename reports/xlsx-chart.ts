// A chart of a spreadsheet, made of cells that its reader may change: bars, one a line of a table. ECMA-376, part 21.
import { escaped } from './xml-text.ts';

export interface BarChart {
  readonly title: string;
  readonly sheet: string;
  /** Of the lines under the header: names in the first column, values in the second. */
  readonly names: readonly string[];
  readonly values: readonly number[];
  /** "#rrggbb", one a bar. */
  readonly colours: readonly string[];
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of the file that hold it, by name; `at` is where its corner stands. */
export function chartParts(chart: BarChart, at: { readonly column: number; readonly row: number }) {
  return {
    'xl/charts/chart1.xml': chartXml(chart),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>${at.column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${at.column + 4}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at.row + 16}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${escaped(chart.title)}" descr="${escaped(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${LINKS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${LINKS}/chart" Target="../charts/chart1.xml"/></Relationships>`,
  };
}

function chartXml({ title, sheet, names, values, colours }: BarChart): string {
  const range = (column: string) =>
    `'${escaped(sheet)}'!$${column}$2:$${column}$${names.length + 1}`;
  const cache = (points: readonly (string | number)[]) =>
    `<c:ptCount val="${points.length}"/>${points
      .map((point, i) => `<c:pt idx="${i}"><c:v>${escaped(String(point))}</c:v></c:pt>`)
      .join('')}`;
  const bars = colours
    .map(
      (colour, i) =>
        `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill></c:spPr></c:dPt>`,
    )
    .join('');
  const words = `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="fr-FR" sz="1200" b="1"/><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/>`;
  return `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${LINKS}"><c:lang val="fr-FR"/><c:chart><c:title>${words}</c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>${bars}<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat><c:strRef><c:f>${range('A')}</c:f><c:strCache>${cache(names)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${range('B')}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>${cache(values)}</c:numCache></c:numRef></c:val></c:ser><c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:crossAx val="1"/><c:crosses val="max"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}
