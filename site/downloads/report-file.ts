// What is on screen as a file to take away: the reports, the same as the command line's, fetched
// when a first file is asked for.

import { exportText } from '../../reports/copy.ts';
import { type CouncilSource, councilOfTerritory } from '../../reports/council/source.ts';
import { fileName } from '../../reports/file-name.ts';
import { FORMATS, MEDIA_TYPES, type ReportFormat, writeReport } from '../../reports/formats.ts';
import { ON_A_SLIDE } from '../../reports/map/picture-size.ts';
import { mergeOptionalParts } from '../../reports/optional/optional-parts.ts';
import { placesToRead } from '../../reports/places-and-plan.ts';
import { portraitsAround } from '../../reports/portraits-around.ts';
import { type TerritoryReport, territoryReport } from '../../reports/report.ts';
import { widerThan } from '../../reports/wider-than.ts';
import type { Question } from '../../src/coverage/index.ts';
import type { Area, CommuneProfile } from '../../src/index.ts';
import type { ReadContours, Store } from '../../src/store/index.ts';
import type { Territories } from '../../src/territories/index.ts';
import { councilFile } from '../council/council-file.ts';
import { type CouncilKind, isCouncilKind } from '../council/kinds.ts';
import { placeAddress } from './page-address.ts';
import { pageProvenance } from './page-provenance.ts';

/** The kinds of the page: a CSV for a French Excel, and one for programs. */
export type FileKind = ReportFormat | 'csv-simple' | CouncilKind;

/** What files have beside what every report has: ticked beside them, at first what is opened on the page. */
export interface TickedParts {
  readonly nextPlaces: boolean;
  readonly classes: boolean;
}

interface AskedParts extends TickedParts {
  /** As it was last asked on the page; null before that part is opened. */
  readonly question: Question | null;
}

type Opened = Awaited<ReturnType<Territories['open']>>;

export interface FileFrom {
  readonly focus: {
    readonly area: Area;
    readonly rows: readonly { readonly profile: CommuneProfile }[];
  };
  readonly about: Pick<Opened, 'model' | 'sources' | 'dataset'>;
  /** What its files are named after, where others bear the name of its area. */
  readonly label?: string;
  readonly territories: Pick<Territories, 'places' | 'load' | 'wider' | 'catalogue'>;
  readonly contours: ReadContours;
  readonly store: Store;
  readonly asked: () => AskedParts;
}

/** Rejects when the data of places or shapes cannot be read. */
export async function reportFile(kind: FileKind, from: FileFrom): Promise<File> {
  if (isCouncilKind(kind)) return councilFile(kind, await councilSource(kind, from));
  const { focus, contours } = from;
  const format = kind === 'csv-simple' ? 'csv' : kind;
  const report = await withAsked(await reportOf(from, FORMATS[format].withPlaces), from);
  const content = await writeReport(report, format, {
    csv: kind === 'csv-simple' ? 'simple' : 'excel',
    contours,
  });
  const { label = focus.area.nom } = from;
  const { extension } = FORMATS[format];
  return new File([content], fileName(exportText.fileNames[kind], label, extension), {
    type: MEDIA_TYPES[extension],
  });
}

/** Its map is read and drawn for slides alone. */
async function councilSource(kind: CouncilKind, from: FileFrom): Promise<CouncilSource> {
  const report = await reportOf(from, true);
  const drawn =
    kind === 'diapositives'
      ? await (await import('../../reports/map/map-for.ts')).mapFor(
          report,
          from.contours,
          ON_A_SLIDE,
        )
      : null;
  return councilOfTerritory(report, placeAddress(), drawn);
}

/** The report with what was asked for beside it, read then, as the command line does. */
async function withAsked(
  report: TerritoryReport,
  { asked, store }: FileFrom,
): Promise<TerritoryReport> {
  const { nextPlaces, question, classes } = asked();
  if (!nextPlaces && !classes) return report;
  const communes = report.lines.map(({ commune }) => commune);
  const [{ readNextPlacesParts, readResemblanceParts }, { FIRST_QUESTION }] = await Promise.all([
    import('../../reports/optional/read-parts.ts'),
    import('../../src/coverage/index.ts'),
  ]);
  const parts = await Promise.all([
    classes ? readResemblanceParts(communes, store) : [],
    nextPlaces
      ? readNextPlacesParts(communes, report.model, question ?? FIRST_QUESTION, store)
      : [],
  ]);
  return { ...report, optionalParts: mergeOptionalParts(parts.flat()) };
}

async function reportOf(
  { focus: { area, rows }, about, territories, store }: FileFrom,
  whole: boolean,
): Promise<TerritoryReport> {
  const communes = rows.map(({ profile }) => profile);
  const places = whole ? await placesToRead(communes, territories, store) : [];
  const { model, sources } = about;
  const wider = await widerThan({ area, communes }, model, territories);
  // Data kept offline may lack the neighbours: their columns are then left out.
  const around = whole ? await portraitsAround(wider, territories).catch(() => []) : [];
  const catalogue = await territories.catalogue();
  const provenance = pageProvenance(about.dataset);
  return territoryReport({
    ...{ area, communes, model, sources, places, wider, around, catalogue, provenance },
  });
}
