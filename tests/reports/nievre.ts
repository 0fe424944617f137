// Two real territories worked out once, for the tests of every format.

import { mapFor } from '../../reports/map/map-for.ts';
import type { ReportMap } from '../../reports/map/map-of-report.ts';
import { placesToRead } from '../../reports/places-and-plan.ts';
import { portraitsAround } from '../../reports/portraits-around.ts';
import { type TerritoryReport, territoryReport } from '../../reports/report.ts';
import { widerThan } from '../../reports/wider-than.ts';
import { createContours } from '../../src/store/index.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();
const territories = createTerritories(store);

/** The report of an EPCI, an EPT or a département, as the command line makes it. */
export const reportOf = (kind: 'epci' | 'departement' | 'region', code: string) =>
  reportOfRequest({ kind, code });

/** The report of a list of communes. */
export const reportOfList = (codes: readonly string[]) => reportOfRequest({ kind: 'list', codes });

async function reportOfRequest(
  request: Parameters<typeof territories.load>[0],
): Promise<TerritoryReport> {
  const opened = await territories.open(request);
  const { area, communes, model, sources, dataset } = opened;
  const places = await placesToRead(communes, territories, store);
  const wider = await widerThan(opened, model, territories);
  const around = await portraitsAround(wider, territories);
  const catalogue = await territories.catalogue();
  const provenance = { dataset, software: '1.0.0', day: '2026-11-28', address: null };
  return territoryReport({
    ...{ area, communes, model, sources, places, wider, around, catalogue, provenance },
  });
}

/** The map of a report, from the shipped contours. */
export const mapOf = (report: TerritoryReport): Promise<ReportMap | null> =>
  mapFor(report, createContours(store));

export const nievre = () => reportOf('departement', '58');
export const nevers = () => reportOf('epci', '245804406');
