// The table of communes as JSON records, and its shapes as GeoJSON (RFC 7946).
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { toldEstimate } from '../src/estimate/index.ts';
import type { ContoursFile } from '../src/store/index.ts';
import { type Cell, COLUMNS, cellsOf } from './columns.ts';
import type { CommuneLine, TerritoryReport } from './report.ts';

/** "code": "58194", … for one commune. */
export function recordOf(line: CommuneLine, modelId: string): Record<string, Cell> {
  const cells = cellsOf(line, modelId);
  return Object.fromEntries(COLUMNS.map(({ name }, i) => [name, cells[i] ?? null]));
}

/** The territory whole: its totals, its communes, its sources. */
export function reportJson({ total, notices, lines, model, sources }: TerritoryReport): unknown {
  return {
    model: model.id,
    reference: model.reference,
    total: toldEstimate(total),
    notices: total.rounded.display === 'too-few' ? [] : notices,
    communes: lines.map((line) => recordOf(line, model.id)),
    sources,
  };
}

/** A feature a commune, in the order of codes; one that the contours do not have: geometry null. */
export function reportGeoJson(
  { lines, model }: TerritoryReport,
  contours: readonly ContoursFile[],
): FeatureCollection<Geometry | null> {
  const shapes = new Map<string, Geometry>();
  for (const file of contours) {
    const collection = feature(file, file.objects.contours);
    for (const { id, geometry } of collection.features) shapes.set(String(id), geometry);
  }
  return {
    type: 'FeatureCollection',
    features: lines.map((line) => ({
      type: 'Feature',
      id: line.commune.code,
      properties: recordOf(line, model.id),
      geometry: shapes.get(line.commune.code) ?? null,
    })),
  };
}
