// Two real territories worked out once, for the tests of every format.
import type { ReportMap } from '../../reports/map/report-map.ts';
import { type TerritoryReport, territoryReport } from '../../reports/report.ts';
import { mapFor } from '../../reports/write.ts';
import { createAreas, createContours, readObservatory, widerThan } from '../../src/store/index.ts';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();

/** The report of an EPCI or of a département, as the command line makes it. */
export async function reportOf(kind: string, code: string): Promise<TerritoryReport> {
  const areas = createAreas(store);
  const area = (await areas.list()).find((known) => known.kind === kind && known.code === code);
  if (!area) throw new Error(`No ${kind} ${code}`);
  const [communes, model, { sources }, catalogue, groups, places] = await Promise.all([
    areas.communesOf(area),
    store.model(),
    store.manifest(),
    areas.list(),
    readObservatory(store),
    Promise.all(area.departements.map(store.places)),
  ]);
  return territoryReport({
    area: { kind: area.kind, code: area.code, nom: area.nom },
    communes,
    model,
    sources,
    places: places.flat(),
    wider: widerThan(area, communes, { catalogue, groups }),
  });
}

/** The map of a report, from the shipped contours. */
export const mapOf = (report: TerritoryReport): Promise<ReportMap | null> =>
  mapFor(report, createContours(store));

export const nievre = () => reportOf('departement', '58');
export const nevers = () => reportOf('epci', '245804406');
