// The map of a report, read and drawn.
import type { ContoursFile, ReadContours } from '../../src/store/index.ts';
import { onlyOf } from '../../src/terms/only-of.ts';
import { departementsOf } from '../../src/territories/index.ts';
import type { TerritoryReport } from '../report.ts';
import { mapLevelOf } from './has-map.ts';
import { locationMap } from './location-map.ts';
import type { ReportMap } from './map-of-report.ts';
import type { PictureSize } from './picture-size.ts';
import { reportMap } from './report-map.ts';

/**
 * Of one commune, where it is. null where the report has no map. Rejects as `read` does.
 * @param room where it is laid out; a page of paper when left out
 */
export async function mapFor(
  report: TerritoryReport,
  read: ReadContours,
  room?: PictureSize,
): Promise<ReportMap | null> {
  const only = onlyOf(report.lines);
  if (only !== null) return locationMap(only.commune, await read(only.commune.departement.code));
  const level = mapLevelOf(report);
  if (level === null) return null;
  if (level === 'departements') return reportMap(report, [await read('france')], { level, room });
  const france = report.total.area.kind === 'selection' ? await read('france') : null;
  return reportMap(report, await contoursOf(report, read), { france, room });
}

function contoursOf({ lines }: TerritoryReport, read: ReadContours): Promise<ContoursFile[]> {
  return Promise.all(departementsOf(lines.map(({ commune }) => commune.code)).map(read));
}
