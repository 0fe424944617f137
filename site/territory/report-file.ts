// What is on screen as a file to take away: the room of exports, the same as the command line's, fetched
// when a first file is asked for.

import { exportText } from '../../reports/copy.ts';
import { fileName } from '../../reports/file-name.ts';
import { territoryReport } from '../../reports/report.ts';
import { MEDIA_TYPES, type ReportFormat, WITH_PLACES, writeReport } from '../../reports/write.ts';
import type { ReadContours } from '../../src/store/index.ts';
import { type Territories, widerThan } from '../../src/territories/index.ts';
import type { About, Focus } from './state.ts';

/** The kinds of the page: a CSV for a French Excel, and one for programs. */
export type FileKind = ReportFormat | 'csv-simple';

export interface FileFrom {
  readonly focus: Pick<Focus, 'area' | 'rows'>;
  readonly about: About;
  readonly territories: Pick<Territories, 'places'>;
  readonly contours: ReadContours;
}

/** Rejects when the data of places or shapes cannot be read. */
export async function reportFile(
  kind: FileKind,
  { focus: { area, rows }, about, territories, contours }: FileFrom,
): Promise<File> {
  const format = kind === 'csv-simple' ? 'csv' : kind;
  const communes = rows.map(({ profile }) => profile);
  const places = WITH_PLACES.includes(format) ? await territories.places(rows) : [];
  const { model, sources } = about;
  const wider = widerThan(area, communes, about);
  const report = territoryReport({ area, communes, model, sources, places, wider });
  const content = await writeReport(report, format, {
    csv: kind === 'csv' ? 'excel' : 'simple',
    contours,
  });
  return new File([content], fileName(exportText.fileNames[kind], area.nom, format), {
    type: MEDIA_TYPES[format],
  });
}
