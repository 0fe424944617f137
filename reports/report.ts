// What every writer is given: a territory worked out once, ready to be told in any format. METHOD §3.9.

import type { Action, LocalActor } from '../src/advice/index.ts';
import { areaNotices, estimateLines } from '../src/estimate/index.ts';
import {
  type Area,
  type AreaEstimate,
  adviseArea,
  type CommuneProfile,
  diagnoseArea,
  type Model,
} from '../src/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import type { SourceCredit } from '../src/terms/diagnosis.ts';
import type { AreaNotice } from '../src/terms/notice.ts';
import { isPlaceOfHelp, type LocalPlace } from '../src/terms/place.ts';
import type { Wider } from '../src/territories/index.ts';
import type { TableLine } from './columns.ts';

/** One commune: what a line of a table tells of it. */
export type CommuneLine = TableLine;

export interface TerritoryReport {
  readonly total: AreaEstimate;
  readonly notices: readonly AreaNotice[];
  /** In the order of codes: communes are never ranked. */
  readonly lines: readonly CommuneLine[];
  readonly model: Model;
  readonly sources: readonly SourceCredit[];
  /** Known places of help of its communes. */
  readonly places: readonly LocalPlace[];
  readonly actions: readonly Action[];
  /** In widening order; empty where no comparison holds. */
  readonly wider: readonly Wider[];
}

export interface ReportInputs {
  readonly area: Area;
  readonly communes: readonly CommuneProfile[];
  readonly model: Model;
  readonly sources: readonly SourceCredit[];
  /** Places of the files of its départements; those of other communes are left out. */
  readonly places: readonly LocalPlace[];
  /** Told of all inhabitants and of the model's first reference: left out for any other. */
  readonly wider?: readonly Wider[];
}

/** The totals of a territory with its own interval, each commune's estimate, its places and its plan. */
export function territoryReport(inputs: ReportInputs, options: BaseOption = {}): TerritoryReport {
  const { communes, ...summary } = territorySummary(inputs, options);
  return { ...summary, lines: tableLines(communes, inputs.model, options) };
}

/** A report without its lines, for those that come as they are written. */
export interface TerritorySummary extends Omit<TerritoryReport, 'lines'> {
  /** In the order of codes. */
  readonly communes: readonly CommuneProfile[];
}

export function territorySummary(
  { area, communes, model, sources, places, wider = [] }: ReportInputs,
  options: BaseOption = {},
): TerritorySummary {
  // In one order, whoever asks: sums of the same numbers otherwise differ in their last digit.
  const ordered = [...communes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const total = diagnoseArea(area, ordered, model, options);
  const notices = areaNotices(total, ordered, model);
  const { places: known, actions } = placesAndPlan(total, ordered, places);
  return { total, notices, communes: ordered, model, sources, places: known, actions, wider };
}

/** A line a commune, in their order. */
export function tableLines(
  communes: readonly CommuneProfile[],
  model: Model,
  options: BaseOption = {},
): CommuneLine[] {
  return estimateLines(communes, model, options).flatMap((estimate, i) => {
    const commune = communes[i];
    return commune === undefined ? [] : [{ commune, estimate }];
  });
}

/** The known places of the communes, each once, who can help, and the first actions that follow. */
export function placesAndPlan(
  total: AreaEstimate,
  communes: readonly CommuneProfile[],
  places: readonly LocalPlace[],
): Pick<TerritoryReport, 'places' | 'actions'> & { readonly actors: readonly LocalActor[] } {
  const members = new Set(communes.map(({ code }) => code));
  const own = new Map(
    places.filter((place) => members.has(place.communeCode)).map((place) => [place.id, place]),
  );
  const inside = [...own.values()];
  const advice = adviseArea(total.area, communes, total, { inside, outside: [] });
  return { places: inside.filter(isPlaceOfHelp), ...advice };
}
