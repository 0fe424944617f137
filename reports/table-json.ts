// The table of communes as JSON records, and its shapes as GeoJSON (RFC 7946), written as the communes come.
import type { BBox, Feature, Geometry } from 'geojson';
import type { ContoursFile, ReadContours } from '../src/store/index.ts';
import { departementOf } from '../src/terms/commune.ts';
import { type Cell, COLUMNS, type Column, cellsOf, columnsOf } from './columns.ts';
import { shapesOf } from './map/shapes.ts';
import { metadataOf } from './provenance.ts';
import { publishableEstimate } from './publishable-estimate.ts';
import type { CommuneLine, TerritoryReport } from './report.ts';
import { boxAround, type Rfc7946, rfc7946 } from './rfc7946.ts';

/** Some lines of a territory at a time, in the order of codes. */
export type LineBatches = Iterable<readonly CommuneLine[]>;

/** "code": "58194", … for one commune. */
export function recordOf(
  line: CommuneLine,
  modelId: string,
  columns: readonly Column<string>[] = COLUMNS,
): Record<string, Cell> {
  const cells = cellsOf(line, modelId, columns);
  return Object.fromEntries(columns.map(({ name }, i) => [name, cells[i] ?? null]));
}

/** Stands for the communes in the outline of the file. */
const HERE = '@';

/** The territory whole: its totals, its communes, its sources; indented, to be read. */
export function* jsonPieces(
  {
    total,
    notices,
    listNotices,
    model,
    sources,
    lineRemarks,
    provenance,
    optionalParts,
  }: Omit<TerritoryReport, 'lines'>,
  batches: LineBatches,
): Generator<string> {
  const columns = columnsOf(optionalParts);
  const outline = JSON.stringify(
    {
      provenance: metadataOf(provenance),
      model: model.id,
      reference: model.reference,
      total: publishableEstimate(total),
      notices: [...listNotices, ...notices],
      // Lines of the list that were not read as they are written: parts of communes, lines left out…
      ...(lineRemarks === undefined ? {} : { list: lineRemarks }),
      ...optionalParts?.data,
      communes: [HERE],
      sources,
    },
    null,
    2,
  );
  const [before = '', after = ''] = outline.split(`\n    "${HERE}"`);
  yield before;
  let separator = '\n';
  for (const lines of batches) {
    let text = '';
    for (const line of lines) {
      const record = JSON.stringify(recordOf(line, model.id, columns), null, 2);
      text += `${separator}    ${record.replaceAll('\n', '\n    ')}`;
      separator = ',\n';
    }
    yield text;
  }
  yield `${after}\n`;
}

/** A feature a line, in the order of codes: indented, each coordinate would have a line of its own. */
export async function* geoJsonPieces(
  {
    model,
    provenance,
    optionalParts,
  }: Pick<TerritoryReport, 'model' | 'provenance' | 'optionalParts'>,
  batches: LineBatches,
  read: ReadContours,
): AsyncGenerator<string> {
  // Where it comes from: a foreign member, which RFC 7946 allows.
  const metadata = JSON.stringify(metadataOf(provenance));
  yield `{"type":"FeatureCollection","metadata":${metadata},"features":[`;
  const columns = columnsOf(optionalParts);
  let departement = '';
  let shapes: ReadonlyMap<string, Rfc7946> = new Map();
  let bbox: BBox | null = null;
  let separator = '\n';
  for (const lines of batches) {
    let text = '';
    for (const line of lines) {
      const { code } = line.commune;
      if (departementOf(code) !== departement) {
        departement = departementOf(code);
        shapes = shapesByCode(await read(departement));
      }
      const shape = shapes.get(code) ?? null;
      if (shape !== null) bbox = bbox === null ? shape.bbox : boxAround(bbox, shape.bbox);
      text += separator + JSON.stringify(featureOf(line, shape, recordOf(line, model.id, columns)));
      separator = ',\n';
    }
    yield text;
  }
  // Last, since it is known then only: the members of an object have no order.
  yield bbox === null ? '\n]}\n' : `\n],"bbox":${JSON.stringify(bbox)}}\n`;
}

function shapesByCode(file: ContoursFile): ReadonlyMap<string, Rfc7946> {
  return new Map(shapesOf(file).map(({ code, geometry }) => [code, rfc7946(geometry)]));
}

/** One that the contours do not have: geometry null. */
function featureOf(
  line: CommuneLine,
  shape: Rfc7946 | null,
  properties: Record<string, Cell>,
): Feature<Geometry | null> {
  return {
    type: 'Feature',
    id: line.commune.code,
    ...(shape === null ? {} : { bbox: shape.bbox }),
    properties,
    geometry: shape?.geometry ?? null,
  };
}

/** The whole table of a report, as JSON. */
export function reportJson(report: TerritoryReport): string {
  return [...jsonPieces(report, [report.lines])].join('');
}

/** The same with the shapes of the communes. Rejects as `contours` does. */
export async function reportGeoJson(
  report: TerritoryReport,
  contours: ReadContours,
): Promise<string> {
  let text = '';
  for await (const piece of geoJsonPieces(report, [report.lines], contours)) text += piece;
  return text;
}
