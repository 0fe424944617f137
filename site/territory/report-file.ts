// What is on screen as a file to take away: the room of exports, the same as the command line's, fetched
// when a first file is asked for.

import { version } from '../../package.json';
import { exportText } from '../../reports/copy.ts';
import { councilOfTerritory } from '../../reports/council/source.ts';
import { type CouncilFormat, isCouncil } from '../../reports/council/write.ts';
import { fileName } from '../../reports/file-name.ts';
import { portraitsAround } from '../../reports/portraits-around.ts';
import { isoDay } from '../../reports/provenance.ts';
import { type TerritoryReport, territoryReport } from '../../reports/report.ts';
import {
  EXTENSIONS,
  MEDIA_TYPES,
  type ReportFormat,
  WITH_PLACES,
  writeReport,
} from '../../reports/write.ts';
import type { Question } from '../../src/coverage/index.ts';
import type { ReadContours, Store } from '../../src/store/index.ts';
import { type Territories, widerThan } from '../../src/territories/index.ts';
import { councilFile } from '../council/council-file.ts';
import type { About, Focus } from './state.ts';

/** The kinds of the page: a CSV for a French Excel, and one for programs. */
export type FileKind = ReportFormat | 'csv-simple' | CouncilFormat;

export interface FileFrom {
  readonly focus: Pick<Focus, 'area' | 'rows'>;
  readonly about: About;
  readonly territories: Pick<Territories, 'places' | 'load'>;
  readonly contours: ReadContours;
  readonly store: Pick<Store, 'files' | 'places'>;
  /** What is asked of the next places on the page; null while their line is closed. */
  readonly asked: () => Question | null;
}

/** Rejects when the data of places or shapes cannot be read. */
export async function reportFile(kind: FileKind, from: FileFrom): Promise<File> {
  if (isCouncil(kind))
    return councilFile(kind, councilOfTerritory(await reportOf(from, true), location.href));
  const { focus, contours } = from;
  const format = kind === 'csv-simple' ? 'csv' : kind;
  const report = await withAsked(await reportOf(from, WITH_PLACES.includes(format)), from);
  const content = await writeReport(report, format, {
    csv: kind === 'csv-simple' ? 'simple' : 'excel',
    contours,
  });
  const { nom } = focus.area;
  return new File(
    [content],
    fileName(exportText.fileNames[kind], nom, EXTENSIONS[format] ?? format),
    { type: MEDIA_TYPES[format] },
  );
}

/** The report with what the page shows when asked, fetched then. */
async function withAsked(
  report: TerritoryReport,
  { asked, store }: FileFrom,
): Promise<TerritoryReport> {
  const question = asked();
  if (question === null) return report;
  const { nextPlacesAdded } = await import('../coverage/added.ts');
  const communes = report.lines.map(({ commune }) => commune);
  return { ...report, added: await nextPlacesAdded(communes, report.model, question, store) };
}

async function reportOf(
  { focus: { area, rows }, about, territories }: FileFrom,
  whole: boolean,
): Promise<TerritoryReport> {
  const communes = rows.map(({ profile }) => profile);
  const places = whole ? await territories.places(rows) : [];
  const { model, sources } = about;
  const wider = widerThan(area, communes, about);
  // Data kept offline may lack the neighbours: their columns are then left out.
  const around = whole ? await portraitsAround(wider, territories).catch(() => []) : [];
  const { catalogue, dataset } = about;
  const provenance = {
    dataset,
    software: version,
    day: isoDay(new Date()),
    address: location.href,
  };
  return territoryReport({
    ...{ area, communes, model, sources, places, wider, around, catalogue, provenance },
  });
}
